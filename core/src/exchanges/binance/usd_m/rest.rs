use crate::ExchangeError;
use crate::exchanges::binance::tables::{
    CommonError, DerivativesError, FuturesError, TradingError, UsdMFuturesError, UsdMarginedError,
};

/// Errors of the Binance USD-M futures REST API (`/fapi`).
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Binance USD-M REST",
    code_type = i32,
    table(path = "tables/binance.md", section = "usd_m/RestError"),
    // A ban, whatever the code.
    wire(
        status = 418,
        variant = Common(AddressBanned),
        decides,
        code = "$.code",
        message = "$.msg",
    ),
    // Under status 503 these texts promise that the request failed; elsewhere they promise nothing.
    wire(
        status = 503,
        when = "$.msg == 'Service Unavailable.'",
        variant = ServiceUnavailable,
        decides,
        code = "$.code",
        message = "$.msg",
    ),
    wire(
        status = 503,
        when = "$.msg == 'Internal error; unable to process your request. Please try again.'",
        variant = InternalErrorRefused,
        decides,
        code = "$.code",
        message = "$.msg",
    ),
    wire(
        status = 503,
        when = "$.msg == 'Request throttled by system-level protection. Reduce-only/close-position orders are exempt. Please try again.'",
        variant = RequestThrottled,
        decides,
        code = "$.code",
        message = "$.msg",
    ),
    // A refusal for the region has code 0.
    wire(status = 400.., when = "$.code == 0", message = "$.msg"),
    wire(
        rows = "$[:]",
        code = "@.code",
        ok = [0, 200],
        message = ["@.msg", "@.message"],
    ),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum RestError {
    /// The service is down for the moment, and the request failed
    ///
    /// by a rule · `Unavailable` · `AfterBackoff` · `NotApplied` · wait 200 ms
    ///
    /// The exchange documents a failure for exactly this text under status 503.
    // Source: general information of the USD-M futures API, 2026-05-28: the request failed.
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
    // Source: general information of the USD-M futures API, 2026-05-28: the request failed.
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
    // Source: general information of the USD-M futures API, 2026-05-28: the request failed.
    #[exchange(
        row = "503: Request throttled by system-level protection. Reduce-only/close-position orders are exempt. Please try again.",
        kind = Unavailable,
        outcome = NotApplied,
    )]
    RequestThrottled,

    /// Rows of USD-M futures only.
    #[exchange(flatten)]
    Product(UsdMFuturesError),

    /// Rows of USD-M and portfolio margin.
    #[exchange(flatten)]
    UsdMargined(UsdMarginedError),

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
