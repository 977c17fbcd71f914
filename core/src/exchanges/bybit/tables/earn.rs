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
    #[doc(alias = "180001")]
    #[exchange(code = 180001, kind = InvalidRequest)]
    EarnParameterInvalid,

    /// The coin is wrong
    #[doc(alias = "180002")]
    #[exchange(code = 180002, kind = InvalidSymbol)]
    EarnCoinInvalid,

    /// The user is banned
    ///
    /// Only these products are barred, so trading can go on.
    #[doc(alias = "180003")]
    #[exchange(code = 180003, kind = PermissionDenied)]
    EarnUserBanned,

    /// Only users of the global site may do this
    #[doc(alias = "180004")]
    #[exchange(code = 180004, kind = PermissionDenied)]
    EarnSiteNotAllowed,

    /// Compliance keeps the user out
    #[doc(alias = "180005")]
    #[exchange(code = 180005, kind = PermissionDenied)]
    EarnComplianceWall,

    /// The request did not pass validation
    #[doc(alias = "180006")]
    #[exchange(code = 180006, kind = InvalidRequest)]
    EarnValidationFailed,

    /// The product is not available
    #[doc(alias = "180007")]
    #[exchange(code = 180007, kind = Unsupported)]
    EarnProductNotAvailable,

    /// There is no such product
    #[doc(alias = "180008")]
    #[exchange(code = 180008, kind = InvalidRequest)]
    EarnProductInvalid,

    /// The product is closed to the user
    #[doc(alias = "180009")]
    #[exchange(code = 180009, kind = PermissionDenied)]
    EarnProductForbidden,

    /// The user may not do this
    #[doc(alias = "180010")]
    #[exchange(code = 180010, kind = PermissionDenied)]
    EarnUserNotAllowed,

    /// The product is for VIP users
    #[doc(alias = "180011")]
    #[exchange(code = 180011, kind = PermissionDenied)]
    EarnVipOnly,

    /// The share to buy is wrong
    #[doc(alias = "180012")]
    #[exchange(code = 180012, kind = InvalidRequest)]
    EarnPurchaseShareInvalid,

    /// The stake is over the largest share
    #[doc(alias = "180013")]
    #[exchange(code = 180013, kind = RiskLimit)]
    EarnStakeAboveMaximum,

    /// The share to redeem is wrong
    #[doc(alias = "180014")]
    #[exchange(code = 180014, kind = InvalidRequest)]
    EarnRedeemShareInvalid,

    /// The product has too few shares left
    #[doc(alias = "180015")]
    #[exchange(code = 180015, kind = NotReady, outcome = Unknown)]
    EarnSharesSoldOut,

    /// The balance is too small
    #[doc(alias = "180016")]
    #[exchange(code = 180016, kind = InsufficientFunds)]
    EarnBalanceTooSmall,

    /// The user's risk class rules this out
    #[doc(alias = "180017")]
    #[exchange(code = 180017, kind = PermissionDenied)]
    EarnRiskUser,

    /// The exchange's earn service failed
    #[doc(alias = "180018")]
    #[exchange(code = 180018, kind = ServerError)]
    EarnInternalError,

    /// The request has no orderLinkId
    #[doc(alias = "180019")]
    #[exchange(code = 180019, kind = InvalidRequest)]
    EarnOrderLinkIdMissing,

    /// There is no such position
    #[doc(alias = "180020")]
    #[exchange(code = 180020, kind = OrderNotFound)]
    EarnPositionNotFound,

    /// The chosen price is wrong
    #[doc(alias = "180021")]
    #[exchange(code = 180021, kind = InvalidRequest)]
    EarnSelectedPriceInvalid,

    /// The user's level of verification is too low
    #[doc(alias = "180022")]
    #[exchange(code = 180022, kind = ManualActionRequired)]
    EarnVerificationTooLow,

    /// The service is in maintenance
    #[doc(alias = "180023")]
    #[exchange(code = 180023, kind = Unavailable)]
    EarnMaintenance,

    /// Subaccounts cannot do this
    #[doc(alias = "180024")]
    #[exchange(code = 180024, kind = PermissionDenied)]
    EarnNotForSubaccounts,

    /// There is an order with this id already
    ///
    /// The first one stands: read it.
    #[doc(alias = "180025")]
    #[doc(alias = "ORDER_ALREADY_EXISTS")]
    #[exchange(code = 180025, kind = Duplicate)]
    EarnOrderExists,

    /// The yield has fallen since it was shown
    ///
    /// Read the product again.
    #[doc(alias = "180026")]
    #[exchange(code = 180026, kind = OperationRejected, retry = AfterResync)]
    EarnRateLowered,

    /// Tax rules keep the user out
    #[doc(alias = "180027")]
    #[exchange(code = 180027, kind = PermissionDenied)]
    EarnTaxForbidden,

    /// The reinvestment did not pass validation
    #[doc(alias = "180028")]
    #[exchange(code = 180028, kind = InvalidRequest)]
    EarnReinvestInvalid,

    /// The product cannot be redeemed now
    #[doc(alias = "180029")]
    #[exchange(code = 180029, kind = OperationRejected)]
    EarnRedeemNotAllowed,

    /// The price moved too far from the one given
    ///
    /// The order failed.
    #[doc(alias = "180030")]
    #[exchange(code = 180030, kind = OperationRejected, retry = AfterResync)]
    EarnPriceSlipped,

    /// The same order was sent before
    #[doc(alias = "180031")]
    #[exchange(code = 180031, kind = Duplicate)]
    EarnDuplicateOrder,

    /// The fund's status does not allow this
    #[doc(alias = "180040")]
    #[exchange(code = 180040, kind = OperationRejected)]
    EarnFundStatus,
}
