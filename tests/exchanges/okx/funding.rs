//! Codes 58000 to 58350: savings, transfers, withdrawals and deposits. The codes are the exchange's,
//! the messages ours.
//!
//! The exchange has changed several of these over the years; messages give the present meaning where
//! its page still lists the code.

use exchange_error::ExchangeError;

/// Why funds were not moved.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[exchange(serde, name = "OKX", code_type = u32)]
#[non_exhaustive]
pub enum FundingError {
    // Savings and services.
    /// The balance of a sub-account cannot be read for this account type.
    #[exchange(code = 58000, kind = InvalidRequest)]
    UnsupportedAccountType,

    /// The password for trading is wrong.
    #[exchange(code = 58001, kind = Authentication)]
    WrongTradePassword,

    /// A savings account has to be opened before this.
    #[exchange(code = 58002, kind = AccountNotFound)]
    SavingsNotActivated,

    /// This type of currency cannot go into savings.
    #[exchange(code = 58003, kind = Unsupported)]
    SavingsCurrencyUnsupported,

    /// The exchange has blocked the account.
    #[exchange(code = 58004, kind = AccountSuspended)]
    AccountBlocked,

    /// The amount is over its upper limit.
    #[exchange(code = 58005, kind = InvalidRequest)]
    AmountExceedsMaximum,

    /// The service is down for this token.
    #[exchange(code = 58006, kind = Unavailable)]
    TokenServiceUnavailable,

    /// The interface for assets is down at the moment.
    #[exchange(code = 58007, kind = Unavailable)]
    AssetsInterfaceUnavailable,

    // Transfers.
    /// A product traded has alarmed risk control, and funds of the users concerned cannot be moved
    /// out for the time being.
    #[exchange(code = 58100, kind = AccountSuspended)]
    TransferSuspendedByRiskControl,

    /// Transfers are on hold.
    #[exchange(code = 58101, kind = AccountSuspended)]
    TransferSuspended,

    /// Requests for transfers come faster than allowed.
    #[exchange(code = 58102, kind = RateLimited)]
    TransferRateLimitReached,

    /// For the time being this account cannot transfer; customer service knows why.
    #[exchange(code = 58103, kind = AccountSuspended)]
    TransferFunctionUnavailable,

    /// An irregular P2P trade has restricted transfers, and the exchange's support has to lift it.
    #[exchange(code = 58104, kind = ManualActionRequired)]
    TransferRestrictedContactSupport,

    /// An irregular P2P trade has restricted transfers: make one on the site or in the app, and
    /// verify the identity there.
    #[exchange(code = 58105, kind = ManualActionRequired)]
    TransferRestrictedVerifyIdentity,

    /// The verification for USD did not succeed.
    ///
    /// Older editions of the page ask to enable the account for spot here.
    #[exchange(code = 58106, kind = Other)]
    UsdVerificationFailed,

    /// The verification for crypto did not succeed.
    ///
    /// Older editions of the page ask to enable the account for futures here.
    #[exchange(code = 58107, kind = Other)]
    CryptoVerificationFailed,

    /// The account is not open for options yet.
    #[exchange(code = 58108, kind = AccountNotFound)]
    OptionAccountNotEnabled,

    /// The account is not open for swaps yet.
    #[exchange(code = 58109, kind = AccountNotFound)]
    SwapAccountNotEnabled,

    /// Your trades or positions have alarmed market risk control, which suspends transfers; wait a
    /// few minutes before asking the support.
    #[exchange(code = 58110, kind = OperationRejected, retry = AfterBackoff)]
    TransferSuspendedByMarketRisk,

    /// Perpetual contracts are charging their funding fees; until that is over, nothing can be
    /// transferred.
    #[exchange(code = 58111, kind = MarketClosed)]
    FundingFeesBeingCharged,

    /// The transfer did not succeed, and the exchange refers to its customer support.
    ///
    /// No reason is given, so the funds may have moved: read both balances and the state of the
    /// transfer.
    #[exchange(code = 58112, kind = ServerError)]
    TransferFailed,

    /// The amount to transfer is zero or less.
    #[exchange(code = 58114, kind = InvalidRequest)]
    TransferAmountNotPositive,

    /// There is no such sub-account.
    #[exchange(code = 58115, kind = AccountNotFound)]
    SubAccountNotFound,

    /// Less is available than the transfer would move.
    #[exchange(code = 58116, kind = InsufficientFunds)]
    TransferExceedsAvailable,

    /// Assets below zero stand in the way of transfers: settle them first.
    #[exchange(code = 58117, kind = OperationRejected)]
    NegativeAssets,

    /// An asset that does not trade can leave a sub-account only for a main account.
    #[exchange(code = 58125, kind = InvalidRequest)]
    NonTradableToMainAccountOnly,

    /// An asset that does not trade moves from one funding account to another, and no other way.
    #[exchange(code = 58126, kind = InvalidRequest)]
    NonTradableBetweenFundingOnly,

    /// A key of the main account cannot be used for this `type` of transfer.
    #[exchange(code = 58127, kind = InvalidRequest)]
    MainKeyTransferTypeUnsupported,

    /// A key of a sub-account cannot be used for this `type` of transfer.
    #[exchange(code = 58128, kind = InvalidRequest)]
    SubAccountKeyTransferTypeUnsupported,

    // Withdrawals and deposits.
    /// The currency cannot be withdrawn this way, from the one place to the other.
    #[exchange(code = 58200, kind = Unsupported)]
    WithdrawalUnsupported,

    /// The amount is over what may be withdrawn in a day.
    #[exchange(code = 58201, kind = OperationRejected)]
    DailyWithdrawalLimitExceeded,

    /// NEO is withdrawn in whole units, one or more.
    #[exchange(code = 58202, kind = InvalidRequest)]
    NeoWithdrawalNotInteger,

    /// There is no address to withdraw to: add one.
    #[exchange(code = 58203, kind = InvalidRequest)]
    MissingWithdrawalAddress,

    /// Risk control suspended withdrawals because of activity of the account; the support has
    /// to be asked.
    #[exchange(code = 58204, kind = AccountSuspended)]
    WithdrawalSuspended,

    /// The amount to withdraw is above the maximum.
    #[exchange(code = 58205, kind = InvalidRequest)]
    WithdrawalTooLarge,

    /// The amount to withdraw is below the minimum.
    #[exchange(code = 58206, kind = InvalidRequest)]
    WithdrawalTooSmall,

    /// The address is not among the verified ones; where it has a label, it is written
    /// `address:label`.
    #[exchange(code = 58207, kind = ManualActionRequired)]
    WithdrawalAddressNotVerified,

    /// Withdrawing takes an account with an email address linked to it.
    #[exchange(code = 58208, kind = ManualActionRequired)]
    EmailNotLinked,

    /// Depositing and withdrawing are left to the main account.
    #[exchange(code = 58209, kind = PermissionDenied)]
    NoWithdrawalFromSubAccount,

    /// The exchange could not verify your identity here: withdraw in the app or on the site.
    ///
    /// Older editions of the page give this code to a fee over its upper limit.
    #[exchange(code = 58210, kind = ManualActionRequired)]
    WithdrawalIdentityUnverified,

    /// The fee offered for the withdrawal is under its minimum.
    #[exchange(code = 58211, kind = InvalidRequest)]
    WithdrawalFeeTooLow,

    /// The fee offered is not the required percentage of the amount withdrawn.
    #[exchange(code = 58212, kind = InvalidRequest)]
    WithdrawalFeeMismatch,

    /// An internal transfer goes to an email address, a phone number or an account name, and this
    /// is none of them.
    ///
    /// Older editions of the page ask to set a trading password here.
    #[exchange(code = 58213, kind = InvalidRequest)]
    InternalAddressInvalid,

    /// The `toAddr` lacks the label that this address needs: write `address:label`.
    #[exchange(code = 58221, kind = InvalidRequest)]
    WithdrawalLabelMissing,

    /// The address to withdraw to is not a valid one.
    #[exchange(code = 58222, kind = InvalidRequest)]
    WithdrawalAddressInvalid,

    /// At present this currency reaches OKX addresses by internal transfer, not over the chain.
    #[exchange(code = 58224, kind = InvalidRequest)]
    UseInternalTransfer,

    /// An asset that does not trade can be withdrawn only in full.
    #[exchange(code = 58227, kind = InvalidRequest)]
    NonTradableWithdrawAllAtOnce,

    /// Withdrawing an asset that does not trade takes an API key bound to an IP address.
    #[exchange(code = 58228, kind = PermissionDenied)]
    NonTradableNeedsBoundKey,

    /// The funding account has too little USDT for the fee.
    #[exchange(code = 58229, kind = InsufficientFunds)]
    InsufficientBalanceForFee,

    /// There are more deposit addresses than allowed.
    #[exchange(code = 58300, kind = OperationRejected)]
    DepositAddressCountExceeded,

    /// The balance is too small for this.
    #[exchange(code = 58350, kind = InsufficientFunds)]
    InsufficientFundingBalance,
}
