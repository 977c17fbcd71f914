use crate::ExchangeError;
use crate::exchanges::deribit::tables::CommonError;

/// Errors of the Deribit API (v2) over HTTP.
///
/// ```
/// use exchange_error::deribit::{RestError, WebSocketError};
/// use exchange_error::Retry;
///
/// // Over HTTP it is enough to wait; over a WebSocket the session has ended, too.
/// assert_eq!(RestError::from_code(10028).unwrap().retry(), Retry::AfterRateLimit);
/// assert_eq!(WebSocketError::from_code(10028).unwrap().retry(), Retry::AfterReconnect);
/// ```
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Deribit REST",
    code_type = i32,
    table(path = "tables/deribit.md", section = "RestError"),
    wire(
        when = "$.error",
        code = ["$.error.code", "$.error"],
        ok = 0,
        message = ["$.error.data.reason", "$.error.message", "$.message"],
        id = "$.id",
        wait(secs = "$.error.data.wait"),
    ),
    wire(
        rows = ["$.result.orders[:]", "$.result.errors[:]"],
        code = "@.error.code",
        ok = 0,
        message = ["@.error.data.reason", "@.error.message"],
        id = "$.id",
    ),
    // Without `detailed`, a mass quote only counts what it refused.
    wire(when = "$.result.errors_count > 0", id = "$.id"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum RestError {
    /// No credits left; wait until they have refilled
    ///
    /// `10028` · `RateLimited` · `AfterRateLimit` · `NotApplied`
    ///
    /// The request found no credits left and was not processed. Wait until they are refilled.
    // Source: Rate Limits, 2026-02-23: a request that finds no credits is answered at once.
    #[doc(alias = "10028")]
    #[doc(alias = "too_many_requests")]
    #[exchange(code = 10028, kind = RateLimited)]
    TooManyRequests,

    /// Rows of both transports.
    #[exchange(flatten)]
    Common(CommonError),
}
