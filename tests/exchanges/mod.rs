//! The error enums of nine exchanges, written as a user of the crate would write them.

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

/// Every API of every exchange.
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

/// One API of an exchange, as the tests see it.
pub struct Api {
    /// The exchange's name in `corpora/exchanges`.
    pub exchange: &'static str,
    pub transport: Transport,
    /// The scopes of the exchange's table that apply here; a later one overrides an earlier one.
    pub scopes: &'static [&'static str],
    /// Parts of the addresses that belong to this API; empty for all of them.
    pub urls: &'static [&'static str],
    /// Replies in which `{code}` stands for a code as the exchange writes it.
    pub code_envelopes: &'static [&'static str],
    /// Replies in which `{message}` stands for a message.
    pub message_envelopes: &'static [&'static str],
    /// Whether a key of the exchange's table is a code.
    pub is_code: fn(&str) -> bool,
    /// Of a reply, how its documented error is stored, and whether that gives it back.
    pub stored: fn(Option<u16>, &str) -> Option<Stored>,
    /// How its replies carry errors, as the derive wrote it.
    pub rules: &'static Rules,
    pub check: fn(Option<u16>, &[u8]) -> Option<Verdict>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    Rest,
    WebSocket,
}

/// What a failure amounts to. There is no value for a success.
#[derive(Debug)]
pub struct Verdict {
    pub kind: ErrorKind,
    pub outcome: Outcome,
    /// The variant of the documented error.
    pub variant: Option<&'static str>,
    /// How it reads in a log.
    pub display: String,
}

/// The documented error of a reply as JSON, and whether that gives it back.
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

/// The rules of an enum.
pub const fn rules<E: Wire>() -> &'static Rules {
    E::RULES
}

/// What is stored of a documented error.
#[derive(Debug)]
pub struct Stored {
    pub json: String,
    /// Whether it gives the error back.
    pub is_same: bool,
}

/// Judges a reply by an enum.
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

/// A key that is an integer.
pub fn is_integer(key: &str) -> bool {
    key.parse::<i64>().is_ok()
}
