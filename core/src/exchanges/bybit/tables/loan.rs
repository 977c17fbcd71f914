use crate::ExchangeError;

/// Rows of crypto loans and institutional loans.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit",
    code_type = i32,
    table(path = "tables/bybit.md", section = "tables/LoanError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum LoanError {
    /// This currency has no flexible loans
    ///
    /// `148001` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "148001")]
    #[exchange(code = 148001, kind = Unsupported)]
    LoanCurrencyNotFlexible,

    /// The loan is under the smallest one
    ///
    /// `148002` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "148002")]
    #[exchange(code = 148002, kind = InvalidRequest)]
    LoanBelowMinimum,

    /// The loan has more decimals than its currency allows
    ///
    /// `148003`, `148042` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "148003")]
    #[doc(alias = "148042")]
    #[exchange(code = [148003, 148042], kind = InvalidRequest)]
    LoanTooManyDecimals,

    /// This currency is not taken as collateral
    ///
    /// `148004` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "148004")]
    #[exchange(code = 148004, kind = Unsupported)]
    LoanCollateralNotAccepted,

    /// The collateral has more decimals than its currency allows
    ///
    /// `148005` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "148005")]
    #[exchange(code = 148005, kind = InvalidRequest)]
    LoanCollateralTooManyDecimals,

    /// The platform takes no more of this collateral
    ///
    /// `148006`, `148048` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "148006")]
    #[doc(alias = "148048")]
    #[exchange(code = [148006, 148048], kind = RiskLimit)]
    LoanCollateralAbovePlatformLimit,

    /// The loan is negative
    ///
    /// `148007` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "148007")]
    #[exchange(code = 148007, kind = InvalidRequest)]
    LoanAmountNegative,

    /// The collateral is negative
    ///
    /// `148008` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "148008")]
    #[exchange(code = 148008, kind = InvalidRequest)]
    LoanCollateralNegative,

    /// The loan-to-value ratio would pass the threshold
    ///
    /// `148009` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "148009")]
    #[exchange(code = 148009, kind = RiskLimit)]
    LoanRatioTooHigh,

    /// Too little of the quota is left
    ///
    /// `148010` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "148010")]
    #[exchange(code = 148010, kind = RiskLimit)]
    LoanQuotaUsed,

    /// The pool has too little to lend
    ///
    /// `148011` · `NotReady` · `AfterBackoff` · `Unknown`
    #[doc(alias = "148011")]
    #[exchange(code = 148011, kind = NotReady, outcome = Unknown)]
    LoanPoolEmpty,

    /// The collateral is too small
    ///
    /// `148012` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "148012")]
    #[exchange(code = 148012, kind = InsufficientFunds)]
    LoanCollateralTooSmall,

    /// Without a loan there is no collateral to adjust
    ///
    /// `148013` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "148013")]
    #[exchange(code = 148013, kind = OperationRejected)]
    LoanNoneToAdjust,

    /// This currency has no loans
    ///
    /// `148014` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "148014")]
    #[exchange(code = 148014, kind = Unsupported)]
    LoanCurrencyNotSupported,

    /// The term of the loan is out of range
    ///
    /// `148015` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "148015")]
    #[exchange(code = 148015, kind = InvalidRequest)]
    LoanTermOutOfRange,

    /// This rate of interest is not offered
    ///
    /// `148016` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "148016")]
    #[exchange(code = 148016, kind = InvalidRequest)]
    LoanRateNotSupported,

    /// The rate has more decimals than allowed
    ///
    /// `148017` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "148017")]
    #[exchange(code = 148017, kind = InvalidRequest)]
    LoanRateTooManyDecimals,

    /// One more open loan order would be too many
    ///
    /// `148018` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "148018")]
    #[exchange(code = 148018, kind = RiskLimit)]
    LoanTooManyOrders,

    /// The system for loans is too busy
    ///
    /// `148019` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "148019")]
    #[exchange(code = 148019, kind = Unavailable)]
    LoanSystemBusy,

    /// The platform's quota for loans is used up
    ///
    /// `148020` · `NotReady` · `AfterBackoff` · `Unknown`
    #[doc(alias = "148020")]
    #[exchange(code = 148020, kind = NotReady, outcome = Unknown)]
    LoanPlatformQuotaUsed,

    /// Two operations got in each other's way
    ///
    /// `148021` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// One of them may be this request, sent before.
    #[doc(alias = "148021")]
    #[exchange(code = 148021, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    LoanOperationConflict,

    /// Too little is there to lend out
    ///
    /// `148022` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "148022")]
    #[exchange(code = 148022, kind = InsufficientFunds)]
    LendingAssetsTooSmall,

    /// There is no such loan order
    ///
    /// `148023` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "148023")]
    #[exchange(code = 148023, kind = OrderNotFound)]
    LoanOrderNotFound,

    /// The loan order could not be cancelled; it may be complete
    ///
    /// `148024` · `OrderClosed` · `AfterResync` · `NotApplied`
    #[doc(alias = "148024")]
    #[exchange(code = 148024, kind = OrderClosed, outcome = NotApplied)]
    LoanCancelFailed,

    /// The lending order could not be cancelled; it may be complete
    ///
    /// `148025` · `OrderClosed` · `AfterResync` · `NotApplied`
    #[doc(alias = "148025")]
    #[exchange(code = 148025, kind = OrderClosed, outcome = NotApplied)]
    LendingCancelFailed,

    /// The repayment could not be created
    ///
    /// `148026` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// Read the debt before trying again.
    #[doc(alias = "148026")]
    #[exchange(code = 148026, kind = ServerError, retry = AfterResync)]
    LoanRepaymentFailed,

    /// The account has no active loan
    ///
    /// `148027` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "148027")]
    #[exchange(code = 148027, kind = OperationRejected)]
    LoanNotActive,

    /// The repayment has more decimals than its currency allows
    ///
    /// `148028` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "148028")]
    #[exchange(code = 148028, kind = InvalidRequest)]
    LoanRepayTooManyDecimals,

    /// The account that repays holds too little
    ///
    /// `148029` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "148029")]
    #[exchange(code = 148029, kind = InsufficientFunds)]
    LoanRepayBalanceTooSmall,

    /// There is no such deposit order
    ///
    /// `148030` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "148030")]
    #[exchange(code = 148030, kind = OrderNotFound)]
    LoanDepositNotFound,

    /// During a liquidation this is not allowed
    ///
    /// `148031` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "148031")]
    #[exchange(code = 148031, kind = AccountSuspended)]
    LoanLiquidationRunning,

    /// Nothing is owed
    ///
    /// `148032` · `OperationRejected` · `Never` · `AlreadyApplied`
    ///
    /// No debt is left.
    #[doc(alias = "148032")]
    #[exchange(code = 148032, kind = OperationRejected, outcome = AlreadyApplied)]
    LoanNothingOwed,

    /// The loan order does not allow repayment
    ///
    /// `148033` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "148033")]
    #[exchange(code = 148033, kind = OperationRejected)]
    LoanNotRepayable,

    /// The exchange asks to wait, without a reason
    ///
    /// `148034`, `148035` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "148034")]
    #[doc(alias = "148035")]
    #[exchange(code = [148034, 148035], kind = Unavailable)]
    LoanWait,

    /// The collateral could not be adjusted
    ///
    /// `148036` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// Read the collateral before trying again.
    #[doc(alias = "148036")]
    #[exchange(code = 148036, kind = ServerError, retry = AfterResync)]
    LoanCollateralAdjustFailed,

    /// Too little is there, or the adjustment is too large
    ///
    /// `148037` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "148037")]
    #[exchange(code = 148037, kind = InsufficientFunds)]
    LoanAdjustmentTooLarge,

    /// More was to be repaid than is owed
    ///
    /// `148038` · `InvalidRequest` · `AfterResync` · `NotApplied`
    ///
    /// The debt is smaller than assumed.
    #[doc(alias = "148038")]
    #[exchange(code = 148038, kind = InvalidRequest, retry = AfterResync)]
    LoanRepayAboveDebt,

    /// One collateral is named twice in the request
    ///
    /// `148039` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "148039")]
    #[exchange(code = 148039, kind = InvalidRequest)]
    LoanCollateralNamedTwice,

    /// The collateral's token is wrong
    ///
    /// `148040` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "148040")]
    #[exchange(code = 148040, kind = InvalidRequest)]
    LoanCollateralTokenInvalid,

    /// There is a repayment order already
    ///
    /// `148041` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// It may be this one.
    #[doc(alias = "148041")]
    #[exchange(code = 148041, kind = Duplicate)]
    LoanRepayOrderExists,

    /// One repayment may not use this much collateral
    ///
    /// `148047` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "148047")]
    #[exchange(code = 148047, kind = RiskLimit)]
    LoanCollateralRepayTooLarge,

    /// The server for loans is too busy
    ///
    /// `177002` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "177002")]
    #[exchange(code = 177002, kind = Unavailable)]
    LegacyLoanServerBusy,

    /// A parameter holds illegal characters
    ///
    /// `177003` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "177003")]
    #[exchange(code = 177003, kind = InvalidRequest)]
    LegacyLoanIllegalCharacters,

    /// The amount is more precise than its asset allows
    ///
    /// `177004` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "177004")]
    #[exchange(code = 177004, kind = InvalidRequest)]
    LegacyLoanTooManyDecimals,

    /// There is no such loan order
    ///
    /// `177005` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "177005")]
    #[exchange(code = 177005, kind = OrderNotFound)]
    LegacyLoanOrderNotFound,

    /// There is no such asset
    ///
    /// `177006` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "177006")]
    #[exchange(code = 177006, kind = InvalidSymbol)]
    LegacyLoanAssetUnknown,

    /// The loan is over the most that may be borrowed
    ///
    /// `177007` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "177007")]
    #[exchange(code = 177007, kind = RiskLimit)]
    LegacyLoanAboveMaximum,

    /// This asset cannot be borrowed
    ///
    /// `177008` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "177008")]
    #[exchange(code = 177008, kind = Unsupported)]
    LegacyLoanAssetBanned,

    /// The loan is under the least that may be borrowed
    ///
    /// `177009` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "177009")]
    #[exchange(code = 177009, kind = InvalidRequest)]
    LegacyLoanBelowMinimum,

    /// More was to be repaid than was borrowed
    ///
    /// `177010` · `InvalidRequest` · `AfterResync` · `NotApplied`
    ///
    /// The debt is smaller than assumed.
    #[doc(alias = "177010")]
    #[exchange(code = 177010, kind = InvalidRequest, retry = AfterResync)]
    LegacyLoanRepayAboveDebt,

    /// The balance is too small
    ///
    /// `177011` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "177011")]
    #[exchange(code = 177011, kind = InsufficientFunds)]
    LegacyLoanBalanceTooSmall,

    /// The system has too little of the asset at present
    ///
    /// `177012` · `NotReady` · `AfterBackoff` · `Unknown`
    #[doc(alias = "177012")]
    #[exchange(code = 177012, kind = NotReady, outcome = Unknown)]
    LegacyLoanPoolEmpty,

    /// The adjustment would leave less than the least collateral
    ///
    /// `177013` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "177013")]
    #[exchange(code = 177013, kind = InvalidRequest)]
    LegacyLoanAdjustmentTooLarge,

    /// The user's quota for loans is reached
    ///
    /// `177014` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "177014")]
    #[exchange(code = 177014, kind = RiskLimit)]
    LegacyLoanQuotaReached,

    /// No more of this collateral is taken
    ///
    /// `177015` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "177015")]
    #[exchange(code = 177015, kind = RiskLimit)]
    LegacyLoanCollateralLimit,

    /// The collateral is under the minimum
    ///
    /// `177016` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "177016")]
    #[exchange(code = 177016, kind = InsufficientFunds)]
    LegacyLoanCollateralTooSmall,

    /// This coin is not taken as collateral
    ///
    /// `177017` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "177017")]
    #[exchange(code = 177017, kind = Unsupported)]
    LegacyLoanCollateralNotAccepted,

    /// The same request was sent before
    ///
    /// `177018` · `Duplicate` · `AfterResync` · `Unknown`
    #[doc(alias = "177018")]
    #[exchange(code = 177018, kind = Duplicate)]
    LegacyLoanDuplicate,

    /// A parameter is wrong
    ///
    /// `177019` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "177019")]
    #[exchange(code = 177019, kind = InvalidRequest)]
    LegacyLoanParameterInvalid,

    /// The account does not take this asset
    ///
    /// `177020` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "177020")]
    #[exchange(code = 177020, kind = Unsupported)]
    LegacyLoanAssetNotForAccount,

    /// The repayment did not work out
    ///
    /// `177021` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The exchange gives no reason.
    #[doc(alias = "177021")]
    #[exchange(code = 177021, kind = ServerError, retry = AfterResync)]
    LegacyLoanRepaymentFailed,

    /// The user is bound already
    ///
    /// `3777002` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// It may be bound to another risk unit.
    #[doc(alias = "3777002")]
    #[exchange(code = 3777002, kind = Duplicate)]
    InsLoanUserBound,

    /// The user is not bound to a risk unit
    ///
    /// `3777003` · `Duplicate` · `Never` · `AlreadyApplied`
    ///
    /// Nothing is left to unbind.
    #[doc(alias = "3777003")]
    #[exchange(code = 3777003, kind = Duplicate, retry = Never, outcome = AlreadyApplied)]
    InsLoanUserNotBound,

    /// A risk unit keeps its main user
    ///
    /// `3777004` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "3777004")]
    #[exchange(code = 3777004, kind = OperationRejected)]
    InsLoanMainUserFixed,

    /// Lending or borrowing orders have yet to be settled
    ///
    /// `3777005` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// A pending order may be this request, sent before.
    #[doc(alias = "3777005")]
    #[exchange(code = 3777005, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    InsLoanOrdersUnsettled,

    /// This user cannot be bound
    ///
    /// `3777006` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "3777006")]
    #[exchange(code = 3777006, kind = OperationRejected)]
    InsLoanUserNotBindable,

    /// To be bound the user needs a higher unified account
    ///
    /// `3777007` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "3777007")]
    #[exchange(code = 3777007, kind = PermissionDenied)]
    InsLoanUpgradeNeeded,

    /// A request of this user is being worked on
    ///
    /// `3777012` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// It may be this one.
    #[doc(alias = "3777012")]
    #[exchange(code = 3777012, kind = Duplicate)]
    InsLoanRequestInProgress,

    /// Leverage could not be closed, so the user was not bound
    ///
    /// `3777027` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// Part of the work may be done.
    #[doc(alias = "3777027")]
    #[exchange(code = 3777027, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    InsLoanLeverageNotClosed,

    /// Pre-market orders keep the user from being bound
    ///
    /// `3777029` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "3777029")]
    #[exchange(code = 3777029, kind = OperationRejected)]
    InsLoanPreMarketOrders,

    /// Copy traders cannot be bound
    ///
    /// `3777030` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "3777030")]
    #[exchange(code = 3777030, kind = PermissionDenied)]
    InsLoanCopyTrader,

    /// More was to be repaid than is owed, if anything is
    ///
    /// `3777039` · `InvalidRequest` · `AfterResync` · `NotApplied`
    ///
    /// Read the debt: it may be nothing.
    #[doc(alias = "3777039")]
    #[exchange(code = 3777039, kind = InvalidRequest, retry = AfterResync)]
    InsLoanRepayAboveDebt,

    /// The balance for the institutional loan is too small
    ///
    /// `3777040` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "3777040")]
    #[exchange(code = 3777040, kind = InsufficientFunds)]
    InsLoanBalanceTooSmall,

    /// The user named is wrong
    ///
    /// `3777042` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "3777042")]
    #[exchange(code = 3777042, kind = InvalidRequest)]
    InsLoanUserInvalid,

    /// A repayment order is being worked on
    ///
    /// `3777043` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// It may be this one.
    #[doc(alias = "3777043")]
    #[exchange(code = 3777043, kind = Duplicate)]
    InsLoanRepaymentInProgress,

    /// Frequent transfers keep the loan-to-value ratio from being computed
    ///
    /// `100016` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// It works again once transfers are fewer.
    #[doc(alias = "100016")]
    #[exchange(code = 100016, kind = RateLimited, outcome = Unknown)]
    InsLoanTransfersTooFrequent,
}
