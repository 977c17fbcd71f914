//! The WebSocket API: `ws-api.binance.com`, and the streams of market data.
//!
//! The codes are the exchange's; the messages are ours and stand in the table of the spot API. The
//! frames are those of "General API Information" and "WebSocket Streams" of the Binance spot API
//! documentation. A request that failed is answered with
//! `{"id": …, "status": 400, "error": {"code": …, "msg": …}}` and the codes of the spot API. A
//! subscription that failed has the same `error` without `status`, and old streams have `code` and
//! `msg` at the top. Their codes 0 to 3 (malformed requests) are in no table and come out as
//! undocumented.

use exchange_error::ExchangeError;

use super::SpotError;

/// Errors of the Binance WebSocket API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    name = "Binance WebSocket",
    code_type = i32,
    wire(
        when = "$.error || $.status >= 400",
        code = "$.error.code",
        message = "$.error.msg",
        id = "$.id",
        wait(until_ms = "$.error.data.retryAfter", now_ms = "$.error.data.serverTime"),
    ),
    wire(when = "$.code && $.msg", code = "$.code", message = "$.msg", id = "$.id"),
)]
pub(super) enum WebSocketError {
    /// The codes of the spot API.
    #[exchange(flatten)]
    Spot(SpotError),
}
