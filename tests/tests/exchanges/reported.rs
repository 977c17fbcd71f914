//! Enums for exchanges without a ready-made one, written as a user would for the replies of public
//! reports.

use exchange_error::{ExchangeError, Wire};
use http::{HeaderMap, StatusCode};

use crate::exchanges::{Verdict, check_response};

/// Errors of `OKEx` v3.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    code_type = u32,
    wire(code = ["$.error_code", "$.code"], ok = 0, message = ["$.error_message", "$.message"], required),
)]
enum OkexError {
    /// Insufficient funds.
    #[exchange(code = 33017, kind = InsufficientFunds)]
    InsufficientFunds,
}

/// Errors of Kraken Futures.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    code_type = str,
    wire(
        rows = "$.batchStatus[*]",
        code = "@.status",
        ok = ["placed", "edited", "cancelled"],
    ),
    wire(when = "$.result != 'success'", code = "$.error"),
)]
enum KrakenFuturesError {
    /// Not enough funds.
    #[exchange(code = "insufficientAvailableFunds", kind = InsufficientFunds)]
    InsufficientFunds,
}

/// Errors of `BtcTurk`.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i32, wire(when = "$.success == false", code = "$.code", message = "$.message"))]
enum BtcTurkError {
    /// Not enough funds.
    #[exchange(code = 1126, kind = InsufficientFunds)]
    InsufficientFunds,
}

/// Errors of `BitMEX`.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(wire(when = "$.error", message = ["$.error.message", "$.error"]))]
enum BitmexError {
    /// The engine refused the request because it is overloaded.
    #[exchange(
        message_contains = "The system is currently overloaded",
        kind = Unavailable,
        outcome = NotApplied,
        wait(ms = 500),
    )]
    Overloaded,

    /// Too many requests.
    #[exchange(status = 429, kind = RateLimited)]
    RateLimited,
}

/// Errors of Bittrex.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(wire(when = "$.success == false", message = "$.message"))]
enum BittrexError {
    /// Too many calls.
    #[exchange(
        message_contains = "was throttled",
        kind = RateLimited,
        wait(secs = "Try again in"),
    )]
    Throttled,
}

/// Errors of Schwab.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(wire(when = "$.error || $.errors", message = ["$.error", "$.errors[0].detail"]))]
enum SchwabError {
    /// Too many requests.
    #[exchange(status = 429, kind = RateLimited)]
    RateLimited,
}

/// Errors of Interactive Brokers.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    wire(when = "$[0].messageIds", message = "$[0].message[0]", variant = Question),
    wire(when = "$.error", message = "$.error"),
)]
enum IbkrError {
    /// The order waits for the answer to a question.
    #[exchange(kind = ManualActionRequired)]
    Question,
}

/// Errors of Trade Republic.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    code_type = str,
    wire(when = "$.errors", code = "$.errors[0].errorCode", message = "$.errors[0].errorMessage"),
)]
enum TradeRepublicError {
    /// The frame is not JSON of the expected form.
    #[exchange(code = "JSON_PARSE_ERROR", kind = InvalidRequest)]
    Malformed,
}

/// A check of a reply with its status and headers.
pub(crate) type Check = fn(Option<u16>, &HeaderMap, &str) -> Option<Verdict>;

/// Returns the check that the client of an exchange would make.
pub(crate) fn check_of(exchange: &str) -> Option<Check> {
    let check: Check = match exchange {
        "OKEx v3" => response::<OkexError>,
        "Kraken Futures" => response::<KrakenFuturesError>,
        "BtcTurk" => response::<BtcTurkError>,
        "BitMEX" => response::<BitmexError>,
        "Bittrex" => response::<BittrexError>,
        "TD Ameritrade, Schwab" => response::<SchwabError>,
        "IBKR Web API" => response::<IbkrError>,
        "Trade Republic" => |_, _, body| {
            // Words stand in front of the JSON.
            let json = body.trim_start_matches(|char| char != '{');
            crate::exchanges::check::<TradeRepublicError>(None, json.as_bytes())
        },
        _ => return None,
    };
    Some(check)
}

fn response<E: Wire>(status: Option<u16>, headers: &HeaderMap, body: &str) -> Option<Verdict> {
    let status = StatusCode::from_u16(status.unwrap_or(200)).unwrap();
    check_response::<E>(status, headers, body.as_bytes())
}
