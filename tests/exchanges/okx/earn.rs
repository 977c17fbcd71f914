//! Codes 51732 to 51774: subscriptions and redemptions of earn products. The codes are the exchange's,
//! the messages ours.

use exchange_error::ExchangeError;

/// Why a subscription or redemption was refused.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[exchange(serde, name = "OKX", code_type = u32)]
#[non_exhaustive]
pub enum EarnError {
    // On-chain earn.
    /// The user's identity is verified to a lower level than this takes.
    #[exchange(code = 51732, kind = ManualActionRequired)]
    VerificationLevelTooLow,

    /// Risk control holds this user back.
    #[exchange(code = 51733, kind = AccountSuspended)]
    UserUnderRiskControl,

    /// The product is closed to the country in which the user is verified.
    #[exchange(code = 51734, kind = PermissionDenied)]
    CountryNotSupported,

    /// The product is not offered to sub-accounts.
    #[exchange(code = 51735, kind = Unsupported)]
    SubAccountUnsupported,

    /// The account holds too little of this currency.
    #[exchange(code = 51736, kind = InsufficientFunds)]
    InsufficientEarnBalance,

    // OKUSD.
    /// The product takes another VIP tier than the account has.
    #[exchange(code = 51763, kind = PermissionDenied)]
    VipTierTooLow,

    /// The account holds too little for this.
    #[exchange(code = 51764, kind = InsufficientFunds)]
    InsufficientProductBalance,

    /// The amount is over what is left of your USDT quota for the day.
    #[exchange(code = 51765, kind = OperationRejected)]
    DailyQuotaExceeded,

    /// The platform takes no more subscriptions for the day.
    #[exchange(code = 51766, kind = NotReady)]
    PlatformSubscriptionLimitReached,

    /// The system is being maintained; another attempt may succeed.
    #[exchange(code = 51767, kind = Unavailable)]
    ProductMaintenance,

    /// The amount is over what is left of your OKUSD quota for fast redemption.
    #[exchange(code = 51768, kind = OperationRejected)]
    FastRedemptionQuotaExceeded,

    /// The platform's limit on fast redemption is used up.
    #[exchange(code = 51769, kind = NotReady)]
    PlatformFastRedemptionLimitReached,

    /// The amount is over what is left of your OKUSD quota for standard redemption.
    #[exchange(code = 51770, kind = OperationRejected)]
    StandardRedemptionQuotaExceeded,

    /// For standard redemption, the platform's limit is used up.
    #[exchange(code = 51771, kind = NotReady)]
    PlatformStandardRedemptionLimitReached,

    /// The pool for instant redemption does not hold enough.
    ///
    /// The exchange's pool is short, not your balance.
    #[exchange(code = 51772, kind = NotReady)]
    RedemptionPoolInsufficient,

    /// Your region does not have this feature.
    #[exchange(code = 51773, kind = PermissionDenied)]
    RegionNotSupported,

    /// The API for OKUSD is being maintained.
    #[exchange(code = 51774, kind = Unavailable)]
    ProductApiMaintenance,
}
