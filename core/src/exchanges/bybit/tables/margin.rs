use crate::ExchangeError;

/// Rows of spot margin, manual loans and repayment.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit",
    code_type = i32,
    table(path = "tables/bybit.md", section = "tables/MarginError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum MarginError {
    /// The exchange could not read the user's account
    ///
    /// `176002` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// Perhaps the quiz on the website has not been taken.
    #[doc(alias = "176002")]
    #[exchange(code = 176002, kind = ServerError)]
    AccountInfoQueryError,

    /// The exchange could not read which loans the user has had
    ///
    /// `176003` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "176003")]
    #[exchange(code = 176003, kind = ServerError)]
    LoanHistoryQueryError,

    /// The history asked for would start after its end
    ///
    /// `176004` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "176004")]
    #[exchange(code = 176004, kind = InvalidRequest)]
    StartTimeAfterEndTime,

    /// Something went wrong while the loan was taken out
    ///
    /// `176005` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The loan may have been granted: read the liabilities.
    #[doc(alias = "176005")]
    #[exchange(code = 176005, kind = ServerError, retry = AfterResync)]
    BorrowFailed,

    /// Something went wrong while the loan was paid back
    ///
    /// `176006` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// Read the liabilities.
    #[doc(alias = "176006")]
    #[exchange(code = 176006, kind = ServerError, retry = AfterResync)]
    RepaymentFailed,

    /// The exchange knows no such user
    ///
    /// `176007` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "176007")]
    #[exchange(code = 176007, kind = AccountNotFound)]
    UserNotFound,

    /// The account has not turned on trading with cross margin
    ///
    /// `176008`, `176009` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// A person has to do that on the website.
    #[doc(alias = "176008")]
    #[doc(alias = "176009")]
    #[exchange(code = [176008, 176009], kind = OperationRejected)]
    MarginTradingNotEnabled,

    /// The coin that was to be borrowed is unknown
    ///
    /// `176010` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "176010")]
    #[exchange(code = 176010, kind = InvalidSymbol)]
    BorrowCoinNotFound,

    /// This coin is not part of cross margin trading so far
    ///
    /// `176011` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "176011")]
    #[exchange(code = 176011, kind = Unsupported)]
    MarginCoinNotSupported,

    /// The exchange does not offer this pair
    ///
    /// `176012` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "176012")]
    #[exchange(code = 176012, kind = InvalidSymbol)]
    PairNotAvailable,

    /// This pair is not part of cross margin trading so far
    ///
    /// `176013` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "176013")]
    #[exchange(code = 176013, kind = Unsupported)]
    MarginPairNotSupported,

    /// Paying back was requested more than once
    ///
    /// `176014` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The first repayment is under way.
    #[doc(alias = "176014")]
    #[exchange(code = 176014, kind = Duplicate)]
    RepeatedRepayment,

    /// Too little is available to pay this back
    ///
    /// `176015` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "176015")]
    #[exchange(code = 176015, kind = InsufficientFunds)]
    BalanceTooSmallToRepay,

    /// There is nothing to pay back
    ///
    /// `176016` · `OperationRejected` · `Never` · `AlreadyApplied`
    ///
    /// No debt is left.
    #[doc(alias = "176016")]
    #[exchange(code = 176016, kind = OperationRejected, outcome = AlreadyApplied)]
    NoRepaymentRequired,

    /// More was to be paid back than is owed in total
    ///
    /// `176017` · `InvalidRequest` · `AfterResync` · `NotApplied`
    ///
    /// The debt is smaller than assumed: read it.
    #[doc(alias = "176017")]
    #[exchange(code = 176017, kind = InvalidRequest, retry = AfterResync)]
    RepaymentExceedsLiability,

    /// A settlement has to finish first
    ///
    /// `176018` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "176018")]
    #[exchange(code = 176018, kind = MarketClosed)]
    LoanSettlementInProgress,

    /// The account is being liquidated
    ///
    /// `176019` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "176019")]
    #[exchange(code = 176019, kind = AccountSuspended)]
    LiquidationInProgress,

    /// There are no repayments to be found
    ///
    /// `176020` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "176020")]
    #[exchange(code = 176020, kind = OrderNotFound)]
    RepaymentHistoryNotFound,

    /// The loan was requested more than once
    ///
    /// `176021` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The first repayment is under way.
    #[doc(alias = "176021")]
    #[exchange(code = 176021, kind = Duplicate)]
    RepeatedBorrowing,

    /// The coin has not been opened to borrowers in general
    ///
    /// `176022` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "176022")]
    #[exchange(code = 176022, kind = Unsupported)]
    BorrowCoinNotAvailable,

    /// The pair has not been opened to borrowers in general
    ///
    /// `176023` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "176023")]
    #[exchange(code = 176023, kind = Unsupported)]
    BorrowPairNotAvailable,

    /// The state of the user does not allow this
    ///
    /// `176024` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "176024")]
    #[exchange(code = 176024, kind = OperationRejected)]
    InvalidUserStatus,

    /// The loan is smaller than one transaction has to be
    ///
    /// `176025` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "176025")]
    #[exchange(code = 176025, kind = InvalidRequest)]
    BorrowBelowMinimum,

    /// A single transaction may not borrow this much
    ///
    /// `176026` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "176026")]
    #[exchange(code = 176026, kind = InvalidRequest)]
    BorrowAboveMaximum,

    /// The loan is above the most that one user may borrow
    ///
    /// `176027` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "176027")]
    #[exchange(code = 176027, kind = RiskLimit)]
    BorrowAboveUserMaximum,

    /// The loan is above the most that the exchange lends
    ///
    /// `176028` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "176028")]
    #[exchange(code = 176028, kind = RiskLimit)]
    BorrowAboveVenueMaximum,

    /// By estimate, this user cannot borrow so much
    ///
    /// `176029` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "176029")]
    #[exchange(code = 176029, kind = RiskLimit)]
    BorrowAboveEstimatedMaximum,

    /// The exchange could not read the details of the user's loans
    ///
    /// `176030` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "176030")]
    #[exchange(code = 176030, kind = ServerError)]
    LoanInfoQueryError,

    /// The amount of the loan has too many decimals
    ///
    /// `176031` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "176031")]
    #[exchange(code = 176031, kind = InvalidRequest)]
    BorrowTooManyDecimals,

    /// The leverage is either too low or too high
    ///
    /// `176034` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "176034")]
    #[exchange(code = 176034, kind = InvalidOrder)]
    LeverageOutOfRange,

    /// During a liquidation the leverage switch cannot be turned off
    ///
    /// `176035` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "176035")]
    #[exchange(code = 176035, kind = AccountSuspended)]
    LeverageSwitchDuringLiquidation,

    /// A forced liquidation keeps the leverage switch where it is
    ///
    /// `176036` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "176036")]
    #[exchange(code = 176036, kind = AccountSuspended)]
    LeverageChangeDuringLiquidation,

    /// This does not work for users without a unified account
    ///
    /// `176037` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "176037")]
    #[exchange(code = 176037, kind = PermissionDenied)]
    UnifiedUsersOnly,

    /// Leverage is turned off for spot, which rules this out
    ///
    /// `176038` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "176038")]
    #[exchange(code = 176038, kind = OperationRejected)]
    SpotLeverageClosed,

    /// This is ruled out for as long as something is borrowed
    ///
    /// `176039` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "176039")]
    #[exchange(code = 176039, kind = OperationRejected)]
    LoanOutstanding,

    /// A spot order with leverage keeps the leverage switch where it is
    ///
    /// `176040` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "176040")]
    #[exchange(code = 176040, kind = OperationRejected)]
    SpotLeverageOrderOpen,

    /// The amount to repay has too many decimals
    ///
    /// `176132` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "176132")]
    #[exchange(code = 176132, kind = InvalidRequest)]
    RepayTooManyDecimals,

    /// With this amount the account could be liquidated
    ///
    /// `176133` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "176133")]
    #[exchange(code = 176133, kind = RiskLimit)]
    AmountMayLiquidate,

    /// The account is being, or has been, upgraded to a unified one
    ///
    /// `176134` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Read the kind of account first: other endpoints may apply afterwards.
    #[doc(alias = "176134")]
    #[exchange(code = 176134, kind = OperationRejected, retry = AfterResync)]
    MarginAccountUpgrading,

    /// The exchange could not read the collateral
    ///
    /// `176135` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "176135")]
    #[exchange(code = 176135, kind = ServerError)]
    BondDataError,

    /// The exchange could not read what is borrowed
    ///
    /// `176136` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "176136")]
    #[exchange(code = 176136, kind = ServerError)]
    BorrowDataError,

    /// The exchange did not manage to switch the user's status
    ///
    /// `176137` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The exchange gives no reason: read the status first.
    #[doc(alias = "176137")]
    #[exchange(code = 176137, kind = ServerError, retry = AfterResync)]
    UserStatusSwitchFailed,

    /// All debts must be repaid before cross margin is turned off
    ///
    /// `176138` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "176138")]
    #[exchange(code = 176138, kind = OperationRejected)]
    DebtsBeforeClosing,

    /// Users with OTC lending cannot turn on cross margin
    ///
    /// `176139` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "176139")]
    #[exchange(code = 176139, kind = PermissionDenied)]
    NotEligibleForCrossMargin,

    /// The account is out of order, perhaps bound to an institutional loan
    ///
    /// `176201` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// Look for a binding of the account.
    #[doc(alias = "176201")]
    #[exchange(code = 176201, kind = OperationRejected)]
    LoanAccountException,

    /// Spot margin cannot be turned on under isolated margin
    ///
    /// `182021` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "182021")]
    #[exchange(code = 182021, kind = OperationRejected)]
    SpotMarginNotInIsolated,

    /// The unified account uses too much of its margin for this
    ///
    /// `182104` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "182104")]
    #[exchange(code = 182104, kind = RiskLimit)]
    UtilizationTooHigh,

    /// The user is being upgraded, so nothing was adjusted
    ///
    /// `182105` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Read the state of the upgrade first.
    #[doc(alias = "182105")]
    #[exchange(code = 182105, kind = OperationRejected, retry = AfterResync)]
    AdjustmentDuringUpgrade,

    /// The user is in forced liquidation, so nothing was adjusted
    ///
    /// `182106` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "182106")]
    #[exchange(code = 182106, kind = AccountSuspended)]
    AdjustmentDuringLiquidation,

    /// Too high a maintenance margin rate stands against the adjustment
    ///
    /// `182107` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "182107")]
    #[exchange(code = 182107, kind = RiskLimit)]
    AdjustmentMarginRateTooHigh,

    /// While positions are closed by force, nothing can be repaid
    ///
    /// `182100` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "182100")]
    #[exchange(code = 182100, kind = AccountSuspended)]
    NoRepaymentDuringLiquidation,

    /// The collateral does not suffice for this repayment
    ///
    /// `182101` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "182101")]
    #[exchange(code = 182101, kind = InsufficientFunds)]
    RepaymentCollateralTooSmall,

    /// There is no debt in this coin
    ///
    /// `182102` · `OperationRejected` · `Never` · `AlreadyApplied`
    ///
    /// No debt is left.
    #[doc(alias = "182102")]
    #[exchange(code = 182102, kind = OperationRejected, outcome = AlreadyApplied)]
    NoLiabilityInCoin,

    /// Users of institutional lending cannot do this
    ///
    /// `182103` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "182103")]
    #[exchange(code = 182103, kind = PermissionDenied)]
    LendingUserNotSupported,

    /// Manual loans are repaid through other endpoints
    ///
    /// `182120` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "182120")]
    #[exchange(code = 182120, kind = InvalidRequest)]
    UseOtherRepayEndpoint,

    /// The system for manual loans failed
    ///
    /// `34022001`, `34022003` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "34022001")]
    #[doc(alias = "34022003")]
    #[exchange(code = [34022001, 34022003], kind = ServerError)]
    ManualLoanSystemError,

    /// A parameter of the loan request is wrong
    ///
    /// `34022027` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "34022027")]
    #[exchange(code = 34022027, kind = InvalidRequest)]
    ManualLoanParameterError,

    /// The pool of funds is low for lack of lenders
    ///
    /// `34022030` · `NotReady` · `AfterBackoff` · `Unknown`
    #[doc(alias = "34022030")]
    #[exchange(code = 34022030, kind = NotReady, outcome = Unknown)]
    LoanPoolLow,

    /// Borrowing this much would push the risk rate too high
    ///
    /// `34022031` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "34022031")]
    #[exchange(code = 34022031, kind = RiskLimit)]
    BorrowAboveRiskRate,

    /// The loan must be a whole multiple of the precision
    ///
    /// `34022033` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "34022033")]
    #[exchange(code = 34022033, kind = InvalidRequest)]
    BorrowPrecisionMultiple,

    /// The repayment must be a whole multiple of the smallest one
    ///
    /// `34022034` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "34022034")]
    #[exchange(code = 34022034, kind = InvalidRequest)]
    RepayPrecisionMultiple,

    /// While interest is calculated nothing can be repaid
    ///
    /// `34022035` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// Repaying is closed from 4 to 5.5 minutes past each hour.
    #[doc(alias = "34022035")]
    #[exchange(code = 34022035, kind = MarketClosed)]
    NoRepaymentDuringInterest,

    /// Margin trading has to be enabled before manual loans
    ///
    /// `34022036` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "34022036")]
    #[exchange(code = 34022036, kind = OperationRejected)]
    EnableMarginTrading,

    /// A repayment is already under way
    ///
    /// `34022038` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// It may be this one.
    #[doc(alias = "34022038")]
    #[exchange(code = 34022038, kind = Duplicate)]
    RepaymentInProgress,

    /// The asset to be borrowed is unknown
    ///
    /// `34022010` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "34022010")]
    #[exchange(code = 34022010, kind = InvalidSymbol)]
    BorrowedAssetNotFound,

    /// The account has borrowed nothing
    ///
    /// `34022041` · `OperationRejected` · `Never` · `AlreadyApplied`
    ///
    /// No debt is left.
    #[doc(alias = "34022041")]
    #[exchange(code = 34022041, kind = OperationRejected, outcome = AlreadyApplied)]
    NothingBorrowed,

    /// The manual repayment did not work out
    ///
    /// `34022044` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The exchange gives no reason: read the liabilities.
    #[doc(alias = "34022044")]
    #[exchange(code = 34022044, kind = ServerError, retry = AfterResync)]
    ManualRepaymentFailed,

    /// The manual loan did not work out
    ///
    /// `34022045` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The exchange gives no reason: read the liabilities.
    #[doc(alias = "34022045")]
    #[exchange(code = 34022045, kind = ServerError, retry = AfterResync)]
    ManualBorrowFailed,

    /// The amount is under the smallest one
    ///
    /// `34022011` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "34022011")]
    #[exchange(code = 34022011, kind = InvalidRequest)]
    ManualAmountTooSmall,

    /// The amount has more than 18 decimals
    ///
    /// `34022014` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "34022014")]
    #[exchange(code = 34022014, kind = InvalidRequest)]
    ManualTooManyDecimals,

    /// Copy traders have no manual loans
    ///
    /// `34022047` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "34022047")]
    #[exchange(code = 34022047, kind = PermissionDenied)]
    ManualLoanNotForCopyTrading,

    /// During a liquidation nothing can be borrowed
    ///
    /// `34022048` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "34022048")]
    #[exchange(code = 34022048, kind = AccountSuspended)]
    NoBorrowingDuringLiquidation,

    /// The collateral is too small
    ///
    /// `34022049` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "34022049")]
    #[exchange(code = 34022049, kind = InsufficientFunds)]
    ManualCollateralTooSmall,

    /// Debts from spot hedging need closed derivatives positions before repayment
    ///
    /// `34022050` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "34022050")]
    #[exchange(code = 34022050, kind = OperationRejected)]
    SpotHedgingLiabilities,

    /// An institutional loan is running, which rules this out
    ///
    /// `34022051` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "34022051")]
    #[exchange(code = 34022051, kind = OperationRejected)]
    InstitutionalLoanActive,

    /// Transactions are barred by the institutional loan
    ///
    /// `34022052` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "34022052")]
    #[exchange(code = 34022052, kind = AccountSuspended)]
    InstitutionalLoanBanned,

    /// Loan orders of this account are still pending
    ///
    /// `35000011` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// It may be this one, sent before.
    #[doc(alias = "35000011")]
    #[exchange(code = 35000011, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    LoanOrderPending,

    /// Manual borrowing has to be enabled by the exchange's sales
    ///
    /// `34022053` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "34022053")]
    #[exchange(code = 34022053, kind = PermissionDenied)]
    ManualBorrowNotEnabled,

    /// This coin cannot be repaid by selling other coins
    ///
    /// `34022094` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "34022094")]
    #[exchange(code = 34022094, kind = Unsupported)]
    CoinExchangeRepayNotSupported,

    /// Repaying all coins takes a smaller net debt
    ///
    /// `34022107` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "34022107")]
    #[exchange(code = 34022107, kind = RiskLimit)]
    NetLiabilityTooHighForAll,

    /// Repaying one coin takes a smaller net debt
    ///
    /// `34022108` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "34022108")]
    #[exchange(code = 34022108, kind = RiskLimit)]
    NetLiabilityTooHighForCoin,
}
