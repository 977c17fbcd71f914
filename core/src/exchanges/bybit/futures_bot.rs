//! Futures grid, martingale and combo bots.

use crate::ExchangeError;

/// Errors of the endpoints of this product.
///
/// The code stands in `result`, below an envelope with code 0.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit futures bot REST",
    code_type = i32,
    table(path = "tables/bybit.md", section = "futures_bot/RestError"),
    wire(code = "$.retCode", ok = 0, message = "$.retMsg"),
    wire(
        code = ["$.result.status_code", "$.error_code"],
        ok = [0, 200],
        message = ["$.result.ban_reason_text", "$.result.debug_msg", "$.error_msg"],
    ),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum RestError {
    /// A parameter of the bot is wrong
    ///
    /// `400` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "400")]
    #[exchange(code = 400, kind = InvalidRequest)]
    BotParameterInvalid,

    /// The request is not authenticated
    ///
    /// `401` · `Authentication` · `Never` · `NotApplied`
    ///
    /// The spot grid bot has another meaning.
    #[doc(alias = "401")]
    #[exchange(code = 401, kind = Authentication)]
    BotUnauthenticated,

    /// The user may not run bots
    ///
    /// `421` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// `ban_reason_text` says why.
    #[doc(alias = "421")]
    #[exchange(code = 421, kind = PermissionDenied)]
    BotUserBanned,

    /// Requests to the bot service come too fast
    ///
    /// `429` · `RateLimited` · `AfterRateLimit` · `Unknown`
    #[doc(alias = "429")]
    #[exchange(code = 429, kind = RateLimited, outcome = Unknown)]
    BotRateLimited,

    /// An investment cycle is running, so the bot cannot close
    ///
    /// `503` · `OperationRejected` · `AfterResync` · `NotApplied`
    #[doc(alias = "503")]
    #[exchange(code = 503, kind = OperationRejected, retry = AfterResync)]
    BotCycleRunning,
}
