use crate::ExchangeError;
use crate::exchanges::binance::tables::{
    CoinMFuturesError, CommonError, DerivativesError, FuturesError, TradingError,
};

/// Errors of the Binance COIN-M futures WebSocket API (`ws-dapi`).
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Binance COIN-M WebSocket",
    code_type = i32,
    table(path = "tables/binance.md", section = "coin_m/WebSocketError"),
    wire(
        when = "$.status == 418",
        variant = Common(AddressBanned),
        decides,
        code = "$.error.code",
        message = "$.error.msg",
        id = "$.id",
    ),
    // Under status 503 these texts promise that the request failed; elsewhere they promise nothing.
    wire(
        when = "$.status == 503 && $.error.msg == 'Service Unavailable.'",
        variant = ServiceUnavailable,
        decides,
        code = "$.error.code",
        message = "$.error.msg",
        id = "$.id",
    ),
    wire(
        when = "$.status == 503 && $.error.msg == 'Internal error; unable to process your request. Please try again.'",
        variant = InternalErrorRefused,
        decides,
        code = "$.error.code",
        message = "$.error.msg",
        id = "$.id",
    ),
    wire(
        when = "$.status == 503 && $.error.msg == 'Request throttled by system-level protection. Reduce-only/close-position orders are exempt. Please try again.'",
        variant = RequestThrottled,
        decides,
        code = "$.error.code",
        message = "$.error.msg",
        id = "$.id",
    ),
    wire(
        when = "$.status == 429",
        variant = Common(TooManyRequests),
        code = "$.error.code",
        message = "$.error.msg",
        id = "$.id",
    ),
    wire(
        when = "$.status == 403",
        variant = Common(FirewallBlocked),
        code = "$.error.code",
        message = "$.error.msg",
        id = "$.id",
    ),
    wire(
        when = "$.status == 408",
        variant = Futures(BackendTimedOut),
        code = "$.error.code",
        message = "$.error.msg",
        id = "$.id",
    ),
    wire(
        when = "$.error || $.status >= 400",
        code = "$.error.code",
        message = "$.error.msg",
        id = "$.id",
    ),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum WebSocketError {
    /// The service is down for the moment, and the request failed
    ///
    /// by a rule · `Unavailable` · `AfterBackoff` · `NotApplied` · wait 200 ms
    ///
    /// The exchange documents a failure for exactly this text under status 503.
    // Source: general information of the COIN-M futures API, and change log (the same statuses and
    // codes over WebSocket), 2026-05-28.
    #[exchange(
        row = "503: Service Unavailable.",
        kind = Unavailable,
        outcome = NotApplied,
        wait(ms = 200),
    )]
    ServiceUnavailable,

    /// The exchange could not process the request and says it failed
    ///
    /// by a rule · `ServerError` · `AfterBackoff` · `NotApplied`
    ///
    /// The exchange documents a failure for exactly this text under status 503. Under any other
    /// status the same words leave the execution open.
    // Source: general information of the COIN-M futures API, and change log (the same statuses and
    // codes over WebSocket), 2026-05-28.
    #[exchange(
        row = "503: Internal error; unable to process your request. Please try again.",
        kind = ServerError,
        outcome = NotApplied,
    )]
    InternalErrorRefused,

    /// The exchange sheds load and refused the request
    ///
    /// by a rule · `Unavailable` · `AfterBackoff` · `NotApplied`
    ///
    /// The exchange documents a failure for exactly this text under status 503. Cancels and orders
    /// that reduce a position are spared.
    // Source: general information of the COIN-M futures API, and change log (the same statuses and
    // codes over WebSocket), 2026-05-28.
    #[exchange(
        row = "503: Request throttled by system-level protection. Reduce-only/close-position orders are exempt. Please try again.",
        kind = Unavailable,
        outcome = NotApplied,
    )]
    RequestThrottled,

    /// Rows of COIN-M futures only.
    #[exchange(flatten)]
    Product(CoinMFuturesError),

    /// Rows of USD-M, COIN-M and portfolio margin.
    #[exchange(flatten)]
    Futures(FuturesError),

    /// Rows of USD-M, COIN-M, portfolio margin and options.
    #[exchange(flatten)]
    Derivatives(DerivativesError),

    /// Rows of all APIs but options.
    #[exchange(flatten)]
    Trading(TradingError),

    /// Rows of all APIs, and of the servers in front of them.
    #[exchange(flatten)]
    Common(CommonError),
}
