//! Codes 59000 to 59686: settings, leverage, borrowing, sub-accounts and their keys. The codes are
//! the exchange's, the messages ours.

use exchange_error::ExchangeError;

/// Why the account was not changed.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[exchange(serde, name = "OKX", code_type = u32)]
#[non_exhaustive]
pub enum AccountError {
    // Settings.
    /// Settings cannot change while positions or orders are open.
    #[exchange(code = 59000, kind = OperationRejected)]
    SettingsBlockedByPositions,

    /// The switch is impossible while the account owes borrowed funds.
    #[exchange(code = 59001, kind = OperationRejected)]
    SettingsBlockedByBorrowings,

    /// A settlement currency has to be among the collateral first.
    #[exchange(code = 59683, kind = OperationRejected)]
    SettlementCurrencyNeedsCollateral,

    /// This currency is not lent.
    #[exchange(code = 59684, kind = Unsupported)]
    BorrowingUnsupported,

    /// Nothing can be settled in this currency.
    #[exchange(code = 59686, kind = InvalidRequest)]
    SettlementCurrencyInvalid,

    // Leverage and margin.
    /// Open positions stand in the way of another leverage.
    #[exchange(code = 59100, kind = OperationRejected)]
    LeverageBlockedByPositions,

    /// The leverage is fixed until every pending isolated-margin order is cancelled.
    #[exchange(code = 59101, kind = OperationRejected)]
    LeverageBlockedByIsolatedOrders,

    /// The leverage is above its upper limit.
    #[exchange(code = 59102, kind = InvalidOrder)]
    LeverageTooHigh,

    /// With leverage this low the account is short of margin: raise it.
    #[exchange(code = 59103, kind = InsufficientFunds)]
    LeverageLeavesTooLittleMargin,

    /// At this leverage the borrowed position is too large: lower it.
    #[exchange(code = 59104, kind = RiskLimit)]
    BorrowedPositionTooLarge,

    /// The leverage is below its lower limit.
    #[exchange(code = 59105, kind = InvalidOrder)]
    LeverageTooLow,

    /// The tier of this order does not allow so much margin.
    #[exchange(code = 59106, kind = RiskLimit)]
    TierMarginExceeded,

    /// The leverage is fixed until every pending cross-margin order is cancelled.
    #[exchange(code = 59107, kind = OperationRejected)]
    LeverageBlockedByCrossOrders,

    /// The margin does not suffice for leverage as low as the account's, which has to be raised.
    #[exchange(code = 59108, kind = InsufficientFunds)]
    LeverageTooLowForMargin,

    /// Once adjusted, the account would need more margin than it has equity: choose another
    /// leverage.
    #[exchange(code = 59109, kind = RiskLimit)]
    EquityBelowRequiredMargin,

    /// Local law rules out margin trading in this region; citizens of another one can verify with
    /// KYC2.
    #[exchange(code = 59113, kind = PermissionDenied)]
    MarginRestrictedInRegion,

    /// There is no position to which the margin call could apply.
    #[exchange(code = 59300, kind = OrderNotFound)]
    MarginCallPositionNotFound,

    /// The margin cannot be adjusted by this much: it would pass the maximum.
    #[exchange(code = 59301, kind = RiskLimit)]
    MarginAdjustmentTooLarge,

    // Balances and borrowing.
    /// The account does not hold enough.
    #[exchange(code = 59200, kind = InsufficientFunds)]
    InsufficientAccountBalance,

    /// The account's balance is below zero.
    #[exchange(code = 59201, kind = InsufficientFunds)]
    NegativeAccountBalance,

    /// In Quick margin mode this pair has no debt in this currency to repay.
    ///
    /// A repayment whose answer was lost looks like this when it is repeated.
    #[exchange(code = 59313, kind = OperationRejected, outcome = Unknown)]
    NothingToRepayInQuickMargin,

    /// The holdings have reached their limit.
    #[exchange(code = 59401, kind = RiskLimit)]
    HoldingsLimitReached,

    /// Borrowing is not offered for this currency, or not switched on.
    #[exchange(code = 59410, kind = OperationRejected)]
    BorrowingNotEnabled,

    /// The account has too little free margin to borrow by hand.
    #[exchange(code = 59411, kind = InsufficientFunds)]
    BorrowingNeedsMargin,

    /// The amount to borrow by hand is above what the account may borrow.
    #[exchange(code = 59412, kind = RiskLimit)]
    BorrowingExceedsLimit,

    /// There is no debt in this currency, and so nothing to repay.
    ///
    /// A repayment whose answer was lost looks like this when it is repeated.
    #[exchange(code = 59413, kind = OperationRejected, outcome = Unknown)]
    NothingToRepay,

    /// The amount to borrow by hand is below the least that can be borrowed.
    #[exchange(code = 59414, kind = InvalidRequest)]
    BorrowingBelowMinimum,

    // Sub-accounts and their keys.
    /// For this, the API key has to be the main account's.
    #[exchange(code = 59500, kind = PermissionDenied)]
    MainAccountKeyOnly,

    /// The account has its 50 API keys and gets no more.
    #[exchange(code = 59501, kind = OperationRejected)]
    TooManyKeys,

    /// Another API key bears this name: choose a new one.
    ///
    /// An earlier attempt may have created the key.
    #[exchange(code = 59502, kind = Duplicate)]
    KeyNameExists,

    /// More than 20 IP addresses cannot be bound to one API key.
    #[exchange(code = 59503, kind = InvalidRequest)]
    TooManyKeyAddresses,

    /// Withdrawing is left to the main account.
    #[exchange(code = 59504, kind = PermissionDenied)]
    SubAccountCannotWithdraw,

    /// The passphrase does not have the form it should.
    ///
    /// The error concerns the key that is being created, not the one that signs.
    #[exchange(code = 59505, kind = InvalidRequest)]
    PassphraseFormatInvalid,

    /// There is no such API key.
    #[exchange(code = 59506, kind = Authentication)]
    KeyNotFound,

    /// Sender and receiver have to be two sub-accounts, not the same one, of a single main account.
    #[exchange(code = 59507, kind = InvalidRequest)]
    TransferNeedsTwoSubAccounts,

    /// The sub-account is under suspension.
    #[exchange(code = 59508, kind = AccountSuspended)]
    SubAccountSuspended,

    /// The exchange's allow list for custody lacks this account; customer service can help.
    #[exchange(code = 59515, kind = PermissionDenied)]
    NotOnCustodyAllowList,

    /// A funding account in custody with Copper has to exist first.
    #[exchange(code = 59516, kind = AccountNotFound)]
    CopperAccountMissing,

    /// A funding account in custody with Komainu has to exist first.
    #[exchange(code = 59517, kind = AccountNotFound)]
    KomainuAccountMissing,

    /// Sub-accounts are made in the app or on the site, not over the API.
    ///
    /// The page also gives this code to an account that is not eligible for the delta neutral
    /// strategy.
    #[exchange(code = 59518, kind = PermissionDenied)]
    SubAccountCreationNotAllowed,

    /// The function is frozen; the reply names the reason.
    ///
    /// The page also gives this code to a VIP level too low for the delta neutral strategy.
    #[exchange(code = 59519, kind = AccountSuspended)]
    FunctionFrozen,
}
