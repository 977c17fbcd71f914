use crate::ExchangeError;

/// Rows of earn products.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit",
    code_type = i32,
    table(path = "tables/bybit.md", section = "tables/EarnError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum EarnError {
    /// A parameter is wrong
    ///
    /// `180001` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "180001")]
    #[exchange(code = 180001, kind = InvalidRequest)]
    EarnParameterInvalid,

    /// The coin is wrong
    ///
    /// `180002` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "180002")]
    #[exchange(code = 180002, kind = InvalidSymbol)]
    EarnCoinInvalid,

    /// The user is banned
    ///
    /// `180003` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// Only these products are barred, so trading can go on.
    #[doc(alias = "180003")]
    #[exchange(code = 180003, kind = PermissionDenied)]
    EarnUserBanned,

    /// Only users of the global site may do this
    ///
    /// `180004` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "180004")]
    #[exchange(code = 180004, kind = PermissionDenied)]
    EarnSiteNotAllowed,

    /// Compliance keeps the user out
    ///
    /// `180005` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "180005")]
    #[exchange(code = 180005, kind = PermissionDenied)]
    EarnComplianceWall,

    /// The request did not pass validation
    ///
    /// `180006` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "180006")]
    #[exchange(code = 180006, kind = InvalidRequest)]
    EarnValidationFailed,

    /// The product is not available
    ///
    /// `180007` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "180007")]
    #[exchange(code = 180007, kind = Unsupported)]
    EarnProductNotAvailable,

    /// There is no such product
    ///
    /// `180008` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "180008")]
    #[exchange(code = 180008, kind = InvalidRequest)]
    EarnProductInvalid,

    /// The product is closed to the user
    ///
    /// `180009` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "180009")]
    #[exchange(code = 180009, kind = PermissionDenied)]
    EarnProductForbidden,

    /// The user may not do this
    ///
    /// `180010` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "180010")]
    #[exchange(code = 180010, kind = PermissionDenied)]
    EarnUserNotAllowed,

    /// The product is for VIP users
    ///
    /// `180011` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "180011")]
    #[exchange(code = 180011, kind = PermissionDenied)]
    EarnVipOnly,

    /// The share to buy is wrong
    ///
    /// `180012` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "180012")]
    #[exchange(code = 180012, kind = InvalidRequest)]
    EarnPurchaseShareInvalid,

    /// The stake is over the largest share
    ///
    /// `180013` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "180013")]
    #[exchange(code = 180013, kind = RiskLimit)]
    EarnStakeAboveMaximum,

    /// The share to redeem is wrong
    ///
    /// `180014` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "180014")]
    #[exchange(code = 180014, kind = InvalidRequest)]
    EarnRedeemShareInvalid,

    /// The product has too few shares left
    ///
    /// `180015` · `NotReady` · `AfterBackoff` · `Unknown`
    #[doc(alias = "180015")]
    #[exchange(code = 180015, kind = NotReady, outcome = Unknown)]
    EarnSharesSoldOut,

    /// The balance is too small
    ///
    /// `180016` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "180016")]
    #[exchange(code = 180016, kind = InsufficientFunds)]
    EarnBalanceTooSmall,

    /// The user's risk class rules this out
    ///
    /// `180017` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "180017")]
    #[exchange(code = 180017, kind = PermissionDenied)]
    EarnRiskUser,

    /// The exchange's earn service failed
    ///
    /// `180018` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "180018")]
    #[exchange(code = 180018, kind = ServerError)]
    EarnInternalError,

    /// The request has no orderLinkId
    ///
    /// `180019` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "180019")]
    #[exchange(code = 180019, kind = InvalidRequest)]
    EarnOrderLinkIdMissing,

    /// There is no such position
    ///
    /// `180020` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "180020")]
    #[exchange(code = 180020, kind = OrderNotFound)]
    EarnPositionNotFound,

    /// The chosen price is wrong
    ///
    /// `180021` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "180021")]
    #[exchange(code = 180021, kind = InvalidRequest)]
    EarnSelectedPriceInvalid,

    /// The user's level of verification is too low
    ///
    /// `180022` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "180022")]
    #[exchange(code = 180022, kind = ManualActionRequired)]
    EarnVerificationTooLow,

    /// The service is in maintenance
    ///
    /// `180023` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "180023")]
    #[exchange(code = 180023, kind = Unavailable)]
    EarnMaintenance,

    /// Subaccounts cannot do this
    ///
    /// `180024` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "180024")]
    #[exchange(code = 180024, kind = PermissionDenied)]
    EarnNotForSubaccounts,

    /// There is an order with this id already
    ///
    /// `180025` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The first one stands: read it.
    #[doc(alias = "180025")]
    #[doc(alias = "ORDER_ALREADY_EXISTS")]
    #[exchange(code = 180025, kind = Duplicate)]
    EarnOrderExists,

    /// The yield has fallen since it was shown
    ///
    /// `180026` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Read the product again.
    #[doc(alias = "180026")]
    #[exchange(code = 180026, kind = OperationRejected, retry = AfterResync)]
    EarnRateLowered,

    /// Tax rules keep the user out
    ///
    /// `180027` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "180027")]
    #[exchange(code = 180027, kind = PermissionDenied)]
    EarnTaxForbidden,

    /// The reinvestment did not pass validation
    ///
    /// `180028` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "180028")]
    #[exchange(code = 180028, kind = InvalidRequest)]
    EarnReinvestInvalid,

    /// The product cannot be redeemed now
    ///
    /// `180029` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "180029")]
    #[exchange(code = 180029, kind = OperationRejected)]
    EarnRedeemNotAllowed,

    /// The price moved too far from the one given
    ///
    /// `180030` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The order failed.
    #[doc(alias = "180030")]
    #[exchange(code = 180030, kind = OperationRejected, retry = AfterResync)]
    EarnPriceSlipped,

    /// The same order was sent before
    ///
    /// `180031` · `Duplicate` · `AfterResync` · `Unknown`
    #[doc(alias = "180031")]
    #[exchange(code = 180031, kind = Duplicate)]
    EarnDuplicateOrder,

    /// The fund's status does not allow this
    ///
    /// `180040` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "180040")]
    #[exchange(code = 180040, kind = OperationRejected)]
    EarnFundStatus,
}
