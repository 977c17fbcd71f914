//! Spot margin trading and leveraged tokens. From the page "Error Codes" of Bybit API V5, sections
//! Spot Margin Trade and Spot Leverage Token; the negative numbers are those of the Spot API V1.
//! Codes are the exchange's, messages are ours.

use exchange_error::ExchangeError;

/// Errors of spot margin loans and of leveraged tokens.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(serde, name = "Bybit spot margin", code_type = i32)]
pub(crate) enum MarginError {
    // --- Borrowing and repaying: outcome unknown
    /// Something went wrong while the loan was taken out.
    ///
    /// The loan may have been granted. Read the liabilities before you borrow again.
    #[exchange(code = 176005, kind = ServerError)]
    BorrowFailed,

    /// Something went wrong while the loan was paid back.
    #[exchange(code = 176006, kind = ServerError)]
    RepaymentFailed,

    /// Paying back was requested more than once.
    ///
    /// The first of them is under way: read the liabilities.
    #[exchange(code = 176014, kind = Duplicate)]
    RepeatedRepayment,

    /// The loan was requested more than once.
    ///
    /// The first of them is under way: read the liabilities.
    #[exchange(code = 176021, kind = Duplicate)]
    RepeatedBorrowing,

    /// Nothing needs to be paid back.
    ///
    /// There is no debt.
    #[exchange(code = 176016, kind = OperationRejected, outcome = AlreadyApplied)]
    NoRepaymentRequired,

    // --- Amounts
    /// Too little is available to pay this back.
    #[exchange(code = 176015, kind = InsufficientFunds)]
    BalanceTooSmallToRepay,

    /// More was to be paid back than is owed in total.
    #[exchange(code = [176017, -6017], kind = InvalidRequest)]
    RepaymentExceedsLiability,

    /// The loan is smaller than one transaction has to be.
    #[exchange(code = [176025, -6025], kind = InvalidRequest)]
    BorrowBelowMinimum,

    /// A single transaction may not borrow this much.
    #[exchange(code = 176026, kind = InvalidRequest)]
    BorrowAboveMaximum,

    /// The amount of the loan has too many decimal places.
    #[exchange(code = 176031, kind = InvalidRequest)]
    BorrowTooManyDecimals,

    /// The loan is above the most that one user may borrow.
    #[exchange(code = 176027, kind = RiskLimit)]
    BorrowAboveUserMaximum,

    /// The loan is above the most that the exchange lends.
    #[exchange(code = 176028, kind = RiskLimit)]
    BorrowAboveExchangeMaximum,

    /// By the exchange's estimate, this user cannot borrow so much.
    #[exchange(code = [176029, -6029], kind = RiskLimit)]
    BorrowAboveEstimatedMaximum,

    /// The leverage is either too low or too high.
    #[exchange(code = 176034, kind = InvalidOrder)]
    LeverageOutOfRange,

    // --- The state of the account refuses
    /// The account has not turned on trading with cross margin.
    ///
    /// A person does that on the desktop website.
    #[exchange(code = [176008, 176009], kind = OperationRejected)]
    MarginTradingNotEnabled,

    /// A settlement has to finish first.
    #[exchange(code = 176018, kind = MarketClosed)]
    LoanSettlementInProgress,

    /// The account is being liquidated.
    #[exchange(code = 176019, kind = AccountSuspended)]
    LiquidationInProgress,

    /// The state of the user does not allow this.
    #[exchange(code = 176024, kind = OperationRejected)]
    InvalidUserStatus,

    /// The leverage switch could not be turned off, as a liquidation is under way.
    #[exchange(code = 176035, kind = AccountSuspended)]
    LeverageSwitchDuringLiquidation,

    /// A forced liquidation keeps the leverage switch where it is.
    #[exchange(code = 176036, kind = AccountSuspended)]
    LeverageChangeDuringLiquidation,

    /// This does not work for users without a unified account.
    #[exchange(code = 176037, kind = PermissionDenied)]
    UnifiedUsersOnly,

    /// Leverage is turned off for spot, which rules this out.
    #[exchange(code = 176038, kind = OperationRejected)]
    SpotLeverageClosed,

    /// This is ruled out for as long as something is borrowed.
    #[exchange(code = 176039, kind = OperationRejected)]
    LoanOutstanding,

    /// The leverage switch could not be moved: a spot order with leverage exists.
    #[exchange(code = 176040, kind = OperationRejected)]
    SpotLeverageOrderOpen,

    // --- Users, coins and pairs
    /// The exchange knows no such user.
    #[exchange(code = 176007, kind = AccountNotFound)]
    UserNotFound,

    /// The coin that was to be borrowed is unknown.
    #[exchange(code = 176010, kind = InvalidSymbol)]
    BorrowCoinNotFound,

    /// The exchange does not offer this pair.
    #[exchange(code = 176012, kind = InvalidSymbol)]
    PairNotAvailable,

    /// This coin is not part of cross margin trading yet.
    #[exchange(code = 176011, kind = Unsupported)]
    MarginCoinNotSupported,

    /// This pair is not part of cross margin trading yet.
    #[exchange(code = 176013, kind = Unsupported)]
    MarginPairNotSupported,

    /// The coin has not been opened to borrowers in general.
    #[exchange(code = 176022, kind = Unsupported)]
    BorrowCoinNotAvailable,

    /// The pair has not been opened to borrowers in general.
    #[exchange(code = 176023, kind = Unsupported)]
    BorrowPairNotAvailable,

    // --- Queries
    /// The exchange could not read the user's account.
    ///
    /// The quiz on the website may not have been completed.
    #[exchange(code = 176002, kind = ServerError)]
    AccountInfoQueryError,

    /// The exchange could not read which loans the user has had.
    #[exchange(code = 176003, kind = ServerError)]
    LoanHistoryQueryError,

    /// The exchange could not read the details of the user's loans.
    #[exchange(code = 176030, kind = ServerError)]
    LoanInfoQueryError,

    /// The order history that was asked for would start after its end.
    #[exchange(code = 176004, kind = InvalidRequest)]
    StartTimeAfterEndTime,

    /// There are no repayments to be found.
    #[exchange(code = 176020, kind = OrderNotFound)]
    RepaymentHistoryNotFound,

    // --- Leveraged tokens
    /// An earlier request has the same `serialNum`.
    ///
    /// A purchase or redemption with this number is known: the first attempt got through.
    #[exchange(code = 175000, kind = Duplicate)]
    DuplicateSerialNumber,

    /// The exchange knows no such purchase or redemption.
    #[exchange(code = 175007, kind = OrderNotFound)]
    TokenOrderNotFound,

    /// Too little is available: the account has to be topped up.
    #[exchange(code = [175003, 175006], kind = InsufficientFunds)]
    BalanceTooSmallForToken,

    /// This goes over what may be purchased in a day.
    #[exchange(code = 175001, kind = RiskLimit)]
    DailyPurchaseLimitExceeded,

    /// This goes over what may be redeemed in a day.
    #[exchange(code = 175004, kind = RiskLimit)]
    DailyRedemptionLimitExceeded,

    /// The order would make the position in leveraged tokens too large.
    ///
    /// The text says how much is left, in USDT.
    #[exchange(code = 175017, kind = RiskLimit)]
    TokenPositionLimit,

    /// The exchange has more purchases than it can deal with at the moment.
    #[exchange(code = 175002, kind = Unavailable)]
    TooManyPurchaseOrders,

    /// The exchange has more redemptions than it can deal with at the moment.
    #[exchange(code = 175005, kind = Unavailable)]
    TooManyRedemptionOrders,

    /// It is too early to purchase.
    #[exchange(code = 175008, kind = MarketClosed)]
    PurchaseNotStarted,

    /// It is too early to redeem.
    #[exchange(code = 175012, kind = MarketClosed)]
    RedemptionNotStarted,

    /// For the time being, the leveraged token cannot be purchased.
    #[exchange(code = 175014, kind = MarketClosed)]
    PurchaseSuspended,

    /// For the time being, the leveraged token cannot be redeemed.
    #[exchange(code = 175015, kind = MarketClosed)]
    RedemptionSuspended,

    /// While the account is being upgraded, tokens can be neither subscribed to nor redeemed.
    #[exchange(code = 175027, kind = OperationRejected)]
    SuspendedDuringUpgrade,

    /// The purchase is larger than permitted.
    #[exchange(code = 175009, kind = InvalidOrder)]
    PurchaseAboveMaximum,

    /// The redemption is larger than permitted.
    #[exchange(code = 175013, kind = InvalidOrder)]
    RedemptionAboveMaximum,

    /// A value is not written as required: too long, for instance, or too precise.
    #[exchange(code = 175016, kind = InvalidOrder)]
    TokenAmountFormat,

    /// Trading leveraged tokens takes a quiz that the user has not passed.
    #[exchange(code = 175010, kind = ManualActionRequired)]
    QuizNotPassed,
}
