use crate::ExchangeError;

/// Rows of earn products and flexible loans.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKX",
    code_type = u32,
    table(path = "tables/okx.md", section = "tables/EarnError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum EarnError {
    /// The redemption went wrong, for no given reason
    ///
    /// `51720` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "51720")]
    #[exchange(code = 51720, kind = ServerError)]
    RedemptionFailed,

    /// Cancelling the redemption went wrong, for no given reason
    ///
    /// `51721` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "51721")]
    #[exchange(code = 51721, kind = ServerError)]
    RedemptionCancelFailed,

    /// The redemption has been paid out
    ///
    /// `51722` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// In answer to a redemption an earlier attempt may have worked, in answer to a cancel it came
    /// too late: read the order.
    #[doc(alias = "51722")]
    #[exchange(code = 51722, kind = OrderClosed)]
    RedemptionComplete,

    /// The product cannot be redeemed early
    ///
    /// `51723` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51723")]
    #[exchange(code = 51723, kind = Unsupported)]
    EarlyRedemptionUnsupported,

    /// In its present state the product cannot be redeemed
    ///
    /// `51724` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51724")]
    #[exchange(code = 51724, kind = OperationRejected)]
    RedemptionUnsupportedNow,

    /// At present this cannot be cancelled
    ///
    /// `51725` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51725")]
    #[exchange(code = 51725, kind = OperationRejected)]
    CancellationUnsupportedNow,

    /// Subscriptions and redemptions of the product cannot be cancelled
    ///
    /// `51726` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51726")]
    #[exchange(code = 51726, kind = Unsupported)]
    CancellationUnsupported,

    /// The subscription stays below its minimum
    ///
    /// `51727` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51727")]
    #[exchange(code = 51727, kind = InvalidRequest)]
    SubscriptionTooSmall,

    /// The subscription is over its maximum
    ///
    /// `51728` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51728")]
    #[exchange(code = 51728, kind = InvalidRequest)]
    SubscriptionTooLarge,

    /// The product's day of redemption has not come
    ///
    /// `51729` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51729")]
    #[exchange(code = 51729, kind = OperationRejected)]
    RedemptionTooEarly,

    /// The product is sold out
    ///
    /// `51730` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51730")]
    #[exchange(code = 51730, kind = OperationRejected)]
    ProductSoldOut,

    /// The product takes no purchases for now
    ///
    /// `51731` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// It lasts for days or weeks.
    #[doc(alias = "51731")]
    #[exchange(code = 51731, kind = OperationRejected)]
    PurchaseSuspended,

    /// The user's identity is verified to a lower level than this takes
    ///
    /// `51732` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "51732")]
    #[exchange(code = 51732, kind = ManualActionRequired)]
    VerificationLevelTooLow,

    /// Risk control holds this user back
    ///
    /// `51733` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "51733")]
    #[exchange(code = 51733, kind = AccountSuspended)]
    UserUnderRiskControl,

    /// The product is closed to the country in which the user is verified
    ///
    /// `51734` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "51734")]
    #[exchange(code = 51734, kind = PermissionDenied)]
    CountryNotSupported,

    /// The product is not offered to sub-accounts
    ///
    /// `51735` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51735")]
    #[exchange(code = 51735, kind = Unsupported)]
    SubAccountUnsupported,

    /// The account holds too little of this currency
    ///
    /// `51736` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51736")]
    #[exchange(code = 51736, kind = InsufficientFunds)]
    InsufficientEarnBalance,

    /// Earn products ask for a verified identity
    ///
    /// `51737` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "51737")]
    #[exchange(code = 51737, kind = ManualActionRequired)]
    EarnIdentityVerificationRequired,

    /// The funding account is frozen
    ///
    /// `51738` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "51738")]
    #[exchange(code = 51738, kind = AccountSuspended)]
    FundingAccountFrozen,

    /// The function is down at the moment
    ///
    /// `51739` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "51739")]
    #[exchange(code = 51739, kind = Unavailable)]
    EarnFunctionUnavailable,

    /// The currency borrowed cannot be among the collateral
    ///
    /// `51750` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51750")]
    #[exchange(code = 51750, kind = InvalidRequest)]
    CollateralInLoanCurrency,

    /// This currency cannot be borrowed
    ///
    /// `51751` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51751")]
    #[exchange(code = 51751, kind = Unsupported)]
    LoanCurrencyUnsupported,

    /// This currency cannot serve as collateral
    ///
    /// `51752` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51752")]
    #[exchange(code = 51752, kind = Unsupported)]
    CollateralCurrencyUnsupported,

    /// The collateral holds nothing of this asset
    ///
    /// `51753` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51753")]
    #[exchange(code = 51753, kind = InvalidRequest)]
    AssetNotInCollateral,

    /// There is no debt that more collateral could secure
    ///
    /// `51754` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The debt may have been repaid: read it.
    #[doc(alias = "51754")]
    #[exchange(code = 51754, kind = OperationRejected, retry = AfterResync)]
    NoDebtForCollateral,

    /// The operations with this currency are restricted
    ///
    /// `51755` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "51755")]
    #[exchange(code = 51755, kind = PermissionDenied)]
    CurrencyOperationRestricted,

    /// More was to be redeemed than can be
    ///
    /// `51756` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51756")]
    #[exchange(code = 51756, kind = InvalidRequest)]
    RedemptionTooLarge,

    /// The collateral stays below its minimum
    ///
    /// `51757` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51757")]
    #[exchange(code = 51757, kind = InvalidRequest)]
    CollateralTooSmall,

    /// More was to be taken out than the message allows
    ///
    /// `51758` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51758")]
    #[exchange(code = 51758, kind = InvalidRequest)]
    CollateralRedemptionTooLarge,

    /// A temporary limit of the product is passed
    ///
    /// `51759` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Read what is left before asking again.
    #[doc(alias = "51759")]
    #[exchange(code = 51759, kind = OperationRejected, retry = AfterResync)]
    TemporaryLimitExceeded,

    /// Accounts with the delta neutral strategy get no flexible loan
    ///
    /// `51760` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51760")]
    #[exchange(code = 51760, kind = OperationRejected)]
    FlexibleLoanNotForDeltaNeutral,

    /// The strategy type of the sub-account could not be verified
    ///
    /// `51761` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51761")]
    #[exchange(code = 51761, kind = OperationRejected)]
    StrategyTypeUnverified,

    /// A part of the redemption is done, so it cannot be cancelled
    ///
    /// `51762` · `OrderClosed` · `AfterResync` · `NotApplied`
    ///
    /// The cancel did nothing: read the redemption.
    #[doc(alias = "51762")]
    #[exchange(code = 51762, kind = OrderClosed, outcome = NotApplied)]
    RedemptionPartlyProcessed,

    /// The product takes another VIP tier than the account has
    ///
    /// `51763` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "51763")]
    #[exchange(code = 51763, kind = PermissionDenied)]
    VipTierTooLow,

    /// The account holds too little for this
    ///
    /// `51764` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51764")]
    #[exchange(code = 51764, kind = InsufficientFunds)]
    InsufficientProductBalance,

    /// The amount is over what is left of your USDT quota for the day
    ///
    /// `51765` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The limit is daily.
    #[doc(alias = "51765")]
    #[exchange(code = 51765, kind = OperationRejected)]
    DailyQuotaExceeded,

    /// The platform takes no more subscriptions for the day
    ///
    /// `51766` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51766")]
    #[exchange(code = 51766, kind = OperationRejected)]
    PlatformSubscriptionLimitReached,

    /// The system is being maintained; another attempt may succeed
    ///
    /// `51767` · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// Nothing says that the request was not executed.
    #[doc(alias = "51767")]
    #[exchange(code = 51767, kind = Unavailable)]
    ProductMaintenance,

    /// The amount is over what is left of your OKUSD quota for fast redemption
    ///
    /// `51768` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The quota is for days, not for seconds.
    #[doc(alias = "51768")]
    #[exchange(code = 51768, kind = OperationRejected)]
    FastRedemptionQuotaExceeded,

    /// The platform's limit on fast redemption is used up
    ///
    /// `51769` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51769")]
    #[exchange(code = 51769, kind = OperationRejected)]
    PlatformFastRedemptionLimitReached,

    /// The amount is over what is left of your OKUSD quota for standard redemption
    ///
    /// `51770` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The quota is for days, not for seconds.
    #[doc(alias = "51770")]
    #[exchange(code = 51770, kind = OperationRejected)]
    StandardRedemptionQuotaExceeded,

    /// For standard redemption, the platform's limit is used up
    ///
    /// `51771` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51771")]
    #[exchange(code = 51771, kind = OperationRejected)]
    PlatformStandardRedemptionLimitReached,

    /// The pool for instant redemption does not hold enough
    ///
    /// `51772` · `NotReady` · `Never` · `NotApplied`
    ///
    /// The exchange's pool is short, not your balance, and nothing says when it fills again.
    #[doc(alias = "51772")]
    #[exchange(code = 51772, kind = NotReady, retry = Never)]
    RedemptionPoolInsufficient,

    /// Your region does not have this feature
    ///
    /// `51773` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "51773")]
    #[exchange(code = 51773, kind = PermissionDenied)]
    RegionNotSupported,

    /// The API for OKUSD is being maintained
    ///
    /// `51774` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "51774")]
    #[exchange(code = 51774, kind = Unavailable)]
    ProductApiMaintenance,

    /// A request with this client order id is still at work
    ///
    /// `51784` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// Flexible loan keeps the id for 60 s: 51784 while the first request runs, 51016 once it is
    /// complete. Read before repeating.
    #[doc(alias = "51784")]
    #[exchange(code = 51784, kind = Duplicate)]
    ClientOrderIdInProgress,

    /// The collateral is not that of the order's E-Mode pair
    ///
    /// `51785` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51785")]
    #[exchange(code = 51785, kind = InvalidRequest)]
    CollateralPairMismatch,
}
