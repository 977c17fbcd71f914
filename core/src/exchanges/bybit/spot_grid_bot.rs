//! Spot grid bots.

use crate::ExchangeError;

/// Errors of the endpoints of this product.
///
/// The code stands in `result`, below an envelope with code 0.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit spot grid bot REST",
    code_type = i32,
    table(path = "tables/bybit.md", section = "spot_grid_bot/RestError"),
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
    /// A parameter of the grid is wrong
    ///
    /// `400` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "400")]
    #[exchange(code = 400, kind = InvalidRequest)]
    GridParameterInvalid,

    /// The balance is too small for the grid
    ///
    /// `401` · `InsufficientFunds` · `Never` · `NotApplied`
    ///
    /// For the futures bots the number means authentication.
    #[doc(alias = "401")]
    #[exchange(code = 401, kind = InsufficientFunds)]
    GridBalanceTooSmall,

    /// There is no such grid
    ///
    /// `404` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "404")]
    #[exchange(code = 404, kind = OrderNotFound)]
    GridNotFound,

    /// The grid is being closed, or has ended
    ///
    /// `405` · `OrderClosed` · `AfterResync` · `Unknown`
    #[doc(alias = "405")]
    #[exchange(code = 405, kind = OrderClosed)]
    GridEnding,

    /// The user may not run grids
    ///
    /// `421` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "421")]
    #[exchange(code = 421, kind = PermissionDenied)]
    GridUserBanned,
}
