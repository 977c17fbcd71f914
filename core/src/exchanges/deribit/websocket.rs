use crate::ExchangeError;
use crate::exchanges::deribit::tables::CommonError;

/// Errors of the Deribit API (v2) over a WebSocket.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Deribit WebSocket",
    code_type = i32,
    table(path = "tables/deribit.md", section = "WebSocketError"),
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
pub enum WebSocketError {
    /// No credits left, and the session has been ended
    ///
    /// `10028` · `RateLimited` · `AfterReconnect` · `NotApplied`
    ///
    /// The session has ended: wait, then open a new connection. Cancel on disconnect may act, and
    /// the outcome of other requests in flight is unknown.
    #[doc(alias = "10028")]
    #[doc(alias = "too_many_requests")]
    #[exchange(code = 10028, kind = RateLimited, retry = AfterReconnect)]
    TooManyRequests,

    /// Rows of both transports.
    #[exchange(flatten)]
    Common(CommonError),
}
