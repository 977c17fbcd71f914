//! APIs of nine exchanges: the ready-made enums, and Bitfinex as a table in a user's own crate.

pub mod binance;
pub mod bitfinex;
pub mod bybit;
pub mod coinbase;
pub mod deribit;
pub mod hyperliquid;
pub mod kraken;
pub mod okx;
pub mod upbit;

use std::hash::Hash;
use std::time::Duration;

use exchange_error::__private::rule::Rules;
use exchange_error::integration::http as checked;
use exchange_error::{ErrorKind, Failure, Outcome, Retry, Wire};
use http::{HeaderMap, StatusCode};
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
    /// Path of the enum below the module of the exchange, such as `spot/RestError`.
    pub name: &'static str,
    pub transport: Transport,
    /// Tables whose rows the enum has besides its own, by the names in the corpus.
    pub tables: &'static [&'static str],
    pub envelopes: Envelopes,
    /// Rules of its replies, as the derive wrote them.
    pub rules: &'static Rules,
    pub rows: fn() -> Vec<Row>,
    pub check: fn(Option<u16>, &[u8]) -> Option<Verdict>,
    /// Checks a response with headers.
    pub check_response: fn(u16, &HeaderMap, &[u8]) -> Option<Verdict>,
    pub by_status: fn(u16) -> Option<Row>,
    pub by_timeout: fn() -> Option<Row>,
    /// Serialises the documented error of a reply and reads it back.
    pub stored: fn(Option<u16>, &str) -> Option<Stored>,
}

/// Replies in which `{code}` stands for a code, or `{message}` for a message, as the exchange
/// writes them.
#[derive(Clone, Copy)]
pub struct Envelopes {
    pub code: &'static [&'static str],
    pub message: &'static [&'static str],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    Rest,
    WebSocket,
}

/// A documented error, without the type of its enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub variant: &'static str,
    /// Canonical code.
    pub code: Option<String>,
    pub message: &'static str,
    pub kind: ErrorKind,
    pub retry: Retry,
    pub outcome: Outcome,
}

/// Answers of a failure, without the type of its enum.
#[derive(Debug)]
pub struct Verdict {
    pub kind: ErrorKind,
    pub retry: Retry,
    pub outcome: Outcome,
    /// Code as sent.
    pub code: Option<String>,
    pub wait: Option<Duration>,
    /// Documented error.
    pub error: Option<Row>,
    /// Variant of the documented error.
    pub variant: Option<&'static str>,
    pub is_partial: bool,
    /// Position and answers of each failed row.
    pub rows: Vec<(usize, ErrorKind, Retry, Outcome)>,
    /// Display form.
    pub display: String,
}

/// A documented error in its serialised form.
#[derive(Debug)]
pub struct Stored {
    pub json: String,
    /// True if it was read back as the same error.
    pub is_same: bool,
}

/// Describes the API of an enum.
pub const fn api<E>(
    exchange: &'static str,
    name: &'static str,
    transport: Transport,
    tables: &'static [&'static str],
    envelopes: Envelopes,
) -> Api
where
    E: Wire + Ord + Hash + Serialize + DeserializeOwned,
{
    Api {
        exchange,
        name,
        transport,
        tables,
        envelopes,
        rules: E::RULES,
        rows: || E::ALL.iter().map(row).collect(),
        check: check::<E>,
        check_response: |status, headers, body| {
            // Replies of the corpora have statuses of HTTP.
            let status = StatusCode::from_u16(status).unwrap_or_default();
            check_response::<E>(status, headers, body)
        },
        by_status: |status| E::from_status(status).as_ref().map(row),
        by_timeout: || E::from_timeout().as_ref().map(row),
        stored: stored::<E>,
    }
}

fn row<E: Wire>(error: &E) -> Row {
    Row {
        variant: error.variant(),
        code: error.code().map(|code| code.to_string()),
        message: error.message(),
        kind: error.kind(),
        retry: error.retry(),
        outcome: error.outcome(),
    }
}

fn verdict<E: Wire>(failure: &Failure<E>) -> Verdict {
    Verdict {
        kind: failure.kind(),
        retry: failure.retry(),
        outcome: failure.outcome(),
        code: failure.code().map(str::to_owned),
        wait: failure.retry_after(),
        error: failure.error().as_ref().map(row),
        variant: failure.error().map(|error| error.variant()),
        is_partial: failure.is_partial(),
        rows: failure
            .rows()
            .iter()
            .map(|row| (row.position(), row.kind(), row.retry(), row.outcome()))
            .collect(),
        display: failure.to_string(),
    }
}

/// Checks a reply by an enum.
pub fn check<E: Wire>(status: Option<u16>, body: &[u8]) -> Option<Verdict> {
    let result = match status {
        Some(status) => E::check_response(status, body),
        None => E::check_frame(body),
    };
    result.err().map(|failure| verdict(&failure))
}

/// Checks a response with headers by an enum.
pub fn check_response<E: Wire>(
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
) -> Option<Verdict> {
    checked::check::<E>(status, headers, body).err().map(|failure| verdict(&failure))
}

/// Serialises the documented error of a reply and reads it back.
fn stored<E>(status: Option<u16>, body: &str) -> Option<Stored>
where
    E: Wire + Ord + Hash + Serialize + DeserializeOwned,
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
