//! Rewards: vouchers and their distribution.

use crate::ExchangeError;
use crate::exchanges::bybit::tables::GeneralError;

/// Errors of the endpoints of this product.
///
/// Some numbers mean something else than in [`bybit::RestError`](super::RestError).
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit reward REST",
    code_type = i32,
    table(path = "tables/bybit.md", section = "reward/RestError"),
    wire(code = "$.retCode", ok = 0, message = "$.retMsg"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum RestError {
    /// A parameter is wrong
    ///
    /// `400001` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// In Fiat Convert the number means an unknown broker.
    #[doc(alias = "400001")]
    #[exchange(code = 400001, kind = InvalidRequest)]
    RewardParameterInvalid,

    /// The voucher has been taken back
    ///
    /// `400101` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "400101")]
    #[exchange(code = 400101, kind = OperationRejected)]
    VoucherRecycled,

    /// The voucher can no longer be redeemed: too late
    ///
    /// `400102` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "400102")]
    #[exchange(code = 400102, kind = OperationRejected)]
    VoucherExpired,

    /// The voucher cannot be redeemed
    ///
    /// `400103` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "400103")]
    #[exchange(code = 400103, kind = OperationRejected)]
    VoucherNotAvailable,

    /// The budget for vouchers is used up
    ///
    /// `400105` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "400105")]
    #[exchange(code = 400105, kind = RiskLimit)]
    VoucherBudgetExceeded,

    /// The account named is refused: wrong, banned or unverified
    ///
    /// `403001` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "403001")]
    #[exchange(code = 403001, kind = PermissionDenied)]
    VoucherAccountRejected,

    /// There is no such record
    ///
    /// `404001` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "404001")]
    #[exchange(code = 404001, kind = OrderNotFound)]
    VoucherNotFound,

    /// Too few vouchers are left
    ///
    /// `404011` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "404011")]
    #[exchange(code = 404011, kind = OperationRejected)]
    VoucherInventoryEmpty,

    /// The VIP level sets a limit here
    ///
    /// `409011` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "409011")]
    #[exchange(code = 409011, kind = PermissionDenied)]
    VoucherVipLevel,

    /// The exchange's voucher service failed
    ///
    /// `500001` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "500001")]
    #[exchange(code = 500001, kind = ServerError)]
    RewardInternalError,

    /// Rows of every API: keys, limits, numbers for anything, and their texts.
    #[exchange(flatten)]
    General(GeneralError),
}
