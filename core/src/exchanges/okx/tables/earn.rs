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
    #[doc(alias = "51720")]
    #[exchange(code = 51720, kind = ServerError)]
    RedemptionFailed,

    /// Cancelling the redemption went wrong, for no given reason
    #[doc(alias = "51721")]
    #[exchange(code = 51721, kind = ServerError)]
    RedemptionCancelFailed,

    /// The redemption has been paid out
    ///
    /// In answer to a redemption an earlier attempt may have worked, in answer to a cancel it came
    /// too late: read the order.
    #[doc(alias = "51722")]
    #[exchange(code = 51722, kind = OrderClosed)]
    RedemptionComplete,

    /// The product cannot be redeemed early
    #[doc(alias = "51723")]
    #[exchange(code = 51723, kind = Unsupported)]
    EarlyRedemptionUnsupported,

    /// In its present state the product cannot be redeemed
    #[doc(alias = "51724")]
    #[exchange(code = 51724, kind = OperationRejected)]
    RedemptionUnsupportedNow,

    /// At present this cannot be cancelled
    #[doc(alias = "51725")]
    #[exchange(code = 51725, kind = OperationRejected)]
    CancellationUnsupportedNow,

    /// Subscriptions and redemptions of the product cannot be cancelled
    #[doc(alias = "51726")]
    #[exchange(code = 51726, kind = Unsupported)]
    CancellationUnsupported,

    /// The subscription stays below its minimum
    #[doc(alias = "51727")]
    #[exchange(code = 51727, kind = InvalidRequest)]
    SubscriptionTooSmall,

    /// The subscription is over its maximum
    #[doc(alias = "51728")]
    #[exchange(code = 51728, kind = InvalidRequest)]
    SubscriptionTooLarge,

    /// The product's day of redemption has not come
    #[doc(alias = "51729")]
    #[exchange(code = 51729, kind = OperationRejected)]
    RedemptionTooEarly,

    /// The product is sold out
    #[doc(alias = "51730")]
    #[exchange(code = 51730, kind = OperationRejected)]
    ProductSoldOut,

    /// The product takes no purchases for now
    ///
    /// It lasts for days or weeks.
    #[doc(alias = "51731")]
    #[exchange(code = 51731, kind = OperationRejected)]
    PurchaseSuspended,

    /// The user's identity is verified to a lower level than this takes
    #[doc(alias = "51732")]
    #[exchange(code = 51732, kind = ManualActionRequired)]
    VerificationLevelTooLow,

    /// Risk control holds this user back
    #[doc(alias = "51733")]
    #[exchange(code = 51733, kind = AccountSuspended)]
    UserUnderRiskControl,

    /// The product is closed to the country in which the user is verified
    #[doc(alias = "51734")]
    #[exchange(code = 51734, kind = PermissionDenied)]
    CountryNotSupported,

    /// The product is not offered to sub-accounts
    #[doc(alias = "51735")]
    #[exchange(code = 51735, kind = Unsupported)]
    SubAccountUnsupported,

    /// The account holds too little of this currency
    #[doc(alias = "51736")]
    #[exchange(code = 51736, kind = InsufficientFunds)]
    InsufficientEarnBalance,

    /// Earn products ask for a verified identity
    #[doc(alias = "51737")]
    #[exchange(code = 51737, kind = ManualActionRequired)]
    EarnIdentityVerificationRequired,

    /// The funding account is frozen
    #[doc(alias = "51738")]
    #[exchange(code = 51738, kind = AccountSuspended)]
    FundingAccountFrozen,

    /// The function is down at the moment
    #[doc(alias = "51739")]
    #[exchange(code = 51739, kind = Unavailable)]
    EarnFunctionUnavailable,

    /// The currency borrowed cannot be among the collateral
    #[doc(alias = "51750")]
    #[exchange(code = 51750, kind = InvalidRequest)]
    CollateralInLoanCurrency,

    /// This currency cannot be borrowed
    #[doc(alias = "51751")]
    #[exchange(code = 51751, kind = Unsupported)]
    LoanCurrencyUnsupported,

    /// This currency cannot serve as collateral
    #[doc(alias = "51752")]
    #[exchange(code = 51752, kind = Unsupported)]
    CollateralCurrencyUnsupported,

    /// The collateral holds nothing of this asset
    #[doc(alias = "51753")]
    #[exchange(code = 51753, kind = InvalidRequest)]
    AssetNotInCollateral,

    /// There is no debt that more collateral could secure
    ///
    /// The debt may have been repaid: read it.
    #[doc(alias = "51754")]
    #[exchange(code = 51754, kind = OperationRejected, retry = AfterResync)]
    NoDebtForCollateral,

    /// The operations with this currency are restricted
    #[doc(alias = "51755")]
    #[exchange(code = 51755, kind = PermissionDenied)]
    CurrencyOperationRestricted,

    /// More was to be redeemed than can be
    #[doc(alias = "51756")]
    #[exchange(code = 51756, kind = InvalidRequest)]
    RedemptionTooLarge,

    /// The collateral stays below its minimum
    #[doc(alias = "51757")]
    #[exchange(code = 51757, kind = InvalidRequest)]
    CollateralTooSmall,

    /// More was to be taken out than the message allows
    #[doc(alias = "51758")]
    #[exchange(code = 51758, kind = InvalidRequest)]
    CollateralRedemptionTooLarge,

    /// A temporary limit of the product is passed
    ///
    /// Read what is left before asking again.
    #[doc(alias = "51759")]
    #[exchange(code = 51759, kind = OperationRejected, retry = AfterResync)]
    TemporaryLimitExceeded,

    /// Accounts with the delta neutral strategy get no flexible loan
    #[doc(alias = "51760")]
    #[exchange(code = 51760, kind = OperationRejected)]
    FlexibleLoanNotForDeltaNeutral,

    /// The strategy type of the sub-account could not be verified
    #[doc(alias = "51761")]
    #[exchange(code = 51761, kind = OperationRejected)]
    StrategyTypeUnverified,

    /// A part of the redemption is done, so it cannot be cancelled
    ///
    /// The cancel did nothing: read the redemption.
    #[doc(alias = "51762")]
    #[exchange(code = 51762, kind = OrderClosed, outcome = NotApplied)]
    RedemptionPartlyProcessed,

    /// The product takes another VIP tier than the account has
    #[doc(alias = "51763")]
    #[exchange(code = 51763, kind = PermissionDenied)]
    VipTierTooLow,

    /// The account holds too little for this
    #[doc(alias = "51764")]
    #[exchange(code = 51764, kind = InsufficientFunds)]
    InsufficientProductBalance,

    /// The amount is over what is left of your USDT quota for the day
    ///
    /// The limit is daily.
    #[doc(alias = "51765")]
    #[exchange(code = 51765, kind = OperationRejected)]
    DailyQuotaExceeded,

    /// The platform takes no more subscriptions for the day
    #[doc(alias = "51766")]
    #[exchange(code = 51766, kind = OperationRejected)]
    PlatformSubscriptionLimitReached,

    /// The system is being maintained; another attempt may succeed
    ///
    /// Nothing says that the request was not executed.
    #[doc(alias = "51767")]
    #[exchange(code = 51767, kind = Unavailable)]
    ProductMaintenance,

    /// The amount is over what is left of your OKUSD quota for fast redemption
    ///
    /// The quota is for days, not for seconds.
    #[doc(alias = "51768")]
    #[exchange(code = 51768, kind = OperationRejected)]
    FastRedemptionQuotaExceeded,

    /// The platform's limit on fast redemption is used up
    #[doc(alias = "51769")]
    #[exchange(code = 51769, kind = OperationRejected)]
    PlatformFastRedemptionLimitReached,

    /// The amount is over what is left of your OKUSD quota for standard redemption
    ///
    /// The quota is for days, not for seconds.
    #[doc(alias = "51770")]
    #[exchange(code = 51770, kind = OperationRejected)]
    StandardRedemptionQuotaExceeded,

    /// For standard redemption, the platform's limit is used up
    #[doc(alias = "51771")]
    #[exchange(code = 51771, kind = OperationRejected)]
    PlatformStandardRedemptionLimitReached,

    /// The pool for instant redemption does not hold enough
    ///
    /// The exchange's pool is short, not your balance, and nothing says when it fills again.
    #[doc(alias = "51772")]
    #[exchange(code = 51772, kind = NotReady, retry = Never)]
    RedemptionPoolInsufficient,

    /// Your region does not have this feature
    #[doc(alias = "51773")]
    #[exchange(code = 51773, kind = PermissionDenied)]
    RegionNotSupported,

    /// The API for OKUSD is being maintained
    #[doc(alias = "51774")]
    #[exchange(code = 51774, kind = Unavailable)]
    ProductApiMaintenance,

    /// A request with this client order id is still at work
    ///
    /// Flexible loan keeps the id for 60 s: 51784 while the first request runs, 51016 once it is
    /// complete. Read before repeating.
    #[doc(alias = "51784")]
    #[exchange(code = 51784, kind = Duplicate)]
    ClientOrderIdInProgress,

    /// The collateral is not that of the order's E-Mode pair
    #[doc(alias = "51785")]
    #[exchange(code = 51785, kind = InvalidRequest)]
    CollateralPairMismatch,
}
