use crate::ExchangeError;
use crate::exchanges::binance::tables::{CommonError, OrderTextError, SpotError, TradingError};

/// Errors of the Binance spot WebSocket API (`ws-api`).
///
/// Requests over a WebSocket have the rows of the REST API. The status is a member of the frame.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Binance spot WebSocket",
    code_type = i32,
    table(path = "tables/binance.md", section = "spot/WebSocketError"),
    wire(
        when = "$.status == 418",
        variant = Common(AddressBanned),
        decides,
        code = "$.error.code",
        message = "$.error.msg",
        id = "$.id",
        wait(until_ms = "$.error.data.retryAfter", now_ms = "$.error.data.serverTime"),
    ),
    // Both halves of a cancel-replace.
    wire(
        rows = ["$.error.data.cancelResponse", "$.error.data.newOrderResponse"],
        when = "$.error.data.cancelResult && @.code",
        code = "@.code",
        message = "@.msg",
        id = "$.id",
    ),
    wire(
        when = "$.status == 429",
        variant = Common(TooManyRequests),
        code = "$.error.code",
        message = "$.error.msg",
        id = "$.id",
        wait(until_ms = "$.error.data.retryAfter", now_ms = "$.error.data.serverTime"),
    ),
    wire(
        when = "$.status == 403",
        variant = Common(FirewallBlocked),
        code = "$.error.code",
        message = "$.error.msg",
        id = "$.id",
        wait(until_ms = "$.error.data.retryAfter", now_ms = "$.error.data.serverTime"),
    ),
    wire(
        when = "$.status == 409",
        variant = Spot(PartlyDone),
        code = "$.error.code",
        message = "$.error.msg",
        id = "$.id",
        wait(until_ms = "$.error.data.retryAfter", now_ms = "$.error.data.serverTime"),
    ),
    wire(
        when = "$.error || $.status >= 400",
        code = "$.error.code",
        message = "$.error.msg",
        id = "$.id",
        wait(until_ms = "$.error.data.retryAfter", now_ms = "$.error.data.serverTime"),
    ),
    wire(when = "$.event.e == 'serverShutdown'", message = "$.event.e"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum WebSocketError {
    /// The server is about to close the connection
    ///
    /// message `serverShutdown` · `Unavailable` · `AfterReconnect` · `Unknown`
    ///
    /// Open a new connection. Requests without an answer are open, and events in between are lost.
    #[doc(alias = "serverShutdown")]
    #[exchange(
        row = "serverShutdown",
        message_equals = "serverShutdown",
        kind = Unavailable,
        retry = AfterReconnect,
    )]
    ServerShutdown,

    /// Rows of the spot API.
    #[exchange(flatten)]
    Spot(SpotError),

    /// Texts of the spot engine and its filters.
    #[exchange(flatten)]
    OrderText(OrderTextError),

    /// Rows of all APIs but options.
    #[exchange(flatten)]
    Trading(TradingError),

    /// Rows of all APIs, and of the servers in front of them.
    #[exchange(flatten)]
    Common(CommonError),
}
