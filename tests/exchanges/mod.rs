//! Error enums of nine exchanges, written as a user of the crate would write them.

pub mod binance;
pub mod bitfinex;
pub mod bybit;
pub mod coinbase;
pub mod deribit;
pub mod hyperliquid;
pub mod kraken;
pub mod okx;
pub mod upbit;

use exchange_error::__private::rule::Rules;
use exchange_error::{ErrorKind, Failure, Outcome, Wire};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// All APIs of all exchanges.
pub const EXCHANGES: &[&[Api]] = &[
    binance::APIS,
    bitfinex::APIS,
    bybit::APIS,
    coinbase::APIS,
    deribit::APIS,
    hyperliquid::APIS,
    kraken::APIS,
    okx::APIS,
    upbit::APIS,
];

/// One API of an exchange, with the functions of its enum that tests call.
pub struct Api {
    /// Name of the exchange in `corpora/exchanges`.
    pub exchange: &'static str,
    pub transport: Transport,
    /// Scopes of the exchange's table that apply to this API; later scopes override earlier ones.
    pub scopes: &'static [&'static str],
    /// Parts of the addresses that belong to this API; empty for all of them.
    pub urls: &'static [&'static str],
    /// Replies in which `{code}` stands for a code as the exchange writes it.
    pub code_envelopes: &'static [&'static str],
    /// Replies in which `{message}` stands for a message.
    pub message_envelopes: &'static [&'static str],
    /// Returns true if a key of the exchange's table is a code.
    pub is_code: fn(&str) -> bool,
    /// Serialises the documented error of a reply and reads it back.
    pub stored: fn(Option<u16>, &str) -> Option<Stored>,
    /// Rules of its replies, as the derive wrote them.
    pub rules: &'static Rules,
    pub check: fn(Option<u16>, &[u8]) -> Option<Verdict>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    Rest,
    WebSocket,
}

/// Answers of a failure, without the type of its enum.
#[derive(Debug)]
pub struct Verdict {
    pub kind: ErrorKind,
    pub outcome: Outcome,
    /// Variant of the documented error.
    pub variant: Option<&'static str>,
    /// Display form.
    pub display: String,
}

/// Serialises the documented error of a reply and reads it back.
pub fn stored<E>(status: Option<u16>, body: &str) -> Option<Stored>
where
    E: Wire + PartialEq + Serialize + DeserializeOwned,
{
    let result = match status {
        Some(status) => E::check_response(status, body),
        None => E::check_frame(body),
    };
    let failure = result.err()?;
    let error = failure.error()?;
    let json = serde_json::to_string(&error).ok()?;
    let is_same = serde_json::from_str::<E>(&json).is_ok_and(|read| read == error);
    Some(Stored { json, is_same })
}

/// Returns the rules of an enum.
pub const fn rules<E: Wire>() -> &'static Rules {
    E::RULES
}

/// A documented error in its serialised form.
#[derive(Debug)]
pub struct Stored {
    pub json: String,
    /// True if it was read back as the same error.
    pub is_same: bool,
}

/// Checks a reply by an enum.
pub fn check<E: Wire>(status: Option<u16>, body: &[u8]) -> Option<Verdict> {
    let result = match status {
        Some(status) => E::check_response(status, body),
        None => E::check_frame(body),
    };
    result.err().map(|failure: Failure<E>| Verdict {
        kind: failure.kind(),
        outcome: failure.outcome(),
        variant: failure.error().map(|error| error.variant()),
        display: failure.to_string(),
    })
}

/// Returns true if a key is an integer.
pub fn is_integer(key: &str) -> bool {
    key.parse::<i64>().is_ok()
}
