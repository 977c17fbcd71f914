use crate::ExchangeError;

/// Rows of transfers, withdrawals, deposits and fiat.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKX",
    code_type = u32,
    table(path = "tables/okx.md", section = "tables/FundingError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum FundingError {
    /// For half an hour after delivery nothing can be transferred out
    ///
    /// `55000` · `MarketClosed` · `AfterMarketOpen` · `NotApplied` · wait 30 min
    #[doc(alias = "55000")]
    #[exchange(code = 55000, kind = MarketClosed, wait(secs = 1800))]
    TransferTooSoonAfterDelivery,

    /// The password for trading is wrong
    ///
    /// `58001` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "58001")]
    #[exchange(code = 58001, kind = Authentication)]
    WrongTradePassword,

    /// A savings account has to be opened before this
    ///
    /// `58002` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "58002")]
    #[exchange(code = 58002, kind = AccountNotFound)]
    SavingsNotActivated,

    /// This type of currency cannot go into savings
    ///
    /// `58003` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "58003")]
    #[exchange(code = 58003, kind = Unsupported)]
    SavingsCurrencyUnsupported,

    /// The exchange has blocked the account
    ///
    /// `58004` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "58004")]
    #[exchange(code = 58004, kind = AccountSuspended)]
    AccountBlocked,

    /// The amount is over its upper limit
    ///
    /// `58005` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58005")]
    #[exchange(code = 58005, kind = InvalidRequest)]
    AmountExceedsMaximum,

    /// The token takes no part in this operation, or its service is down
    ///
    /// `58006` · `Unsupported` · `Never` · `Unknown`
    ///
    /// Low confidence: the documents contradict each other.
    #[doc(alias = "58006")]
    #[exchange(code = 58006, kind = Unsupported, outcome = Unknown)]
    TokenOperationUnsupported,

    /// The interface for assets is down at the moment
    ///
    /// `58007` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "58007")]
    #[exchange(code = 58007, kind = Unavailable)]
    AssetsInterfaceUnavailable,

    /// The account holds nothing in this currency
    ///
    /// `58008` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "58008")]
    #[exchange(code = 58008, kind = InsufficientFunds)]
    NoAssetsInCurrency,

    /// There is no such pair of cryptos
    ///
    /// `58009` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "58009")]
    #[exchange(code = 58009, kind = InvalidSymbol)]
    CryptoPairNotFound,

    /// The chain is not supported
    ///
    /// `58010` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "58010")]
    #[exchange(code = 58010, kind = Unsupported)]
    ChainUnsupported,

    /// Local law keeps the service from users who are not verified
    ///
    /// `58011` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58011")]
    #[exchange(code = 58011, kind = ManualActionRequired)]
    ServiceNeedsVerification,

    /// Local law rules out a transfer to an unverified recipient
    ///
    /// `58012` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58012")]
    #[exchange(code = 58012, kind = ManualActionRequired)]
    RecipientUnverifiedInRegion,

    /// Withdrawals are not offered yet; customer support knows more
    ///
    /// `58013` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "58013")]
    #[exchange(code = 58013, kind = Unsupported)]
    WithdrawalsUnsupported,

    /// Deposits are not offered yet; customer support knows more
    ///
    /// `58014` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "58014")]
    #[exchange(code = 58014, kind = Unsupported)]
    DepositsUnsupported,

    /// Transfers are not offered yet; customer support knows more
    ///
    /// `58015` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "58015")]
    #[exchange(code = 58015, kind = Unsupported)]
    TransfersUnsupported,

    /// The API is for the main account of the trading team
    ///
    /// `58016` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "58016")]
    #[exchange(code = 58016, kind = PermissionDenied)]
    TradingTeamMainAccountOnly,

    /// Risk control or a settlement has stopped transfers out
    ///
    /// `58100` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "58100")]
    #[exchange(code = 58100, kind = AccountSuspended)]
    TransferSuspendedByRiskControl,

    /// Transfers are on hold
    ///
    /// `58101` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "58101")]
    #[exchange(code = 58101, kind = AccountSuspended)]
    TransferSuspended,

    /// Requests for transfers come faster than allowed
    ///
    /// `58102` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// The failure of the request says nothing about the transfer: ask `transfer-state` first.
    #[doc(alias = "58102")]
    #[exchange(code = 58102, kind = RateLimited, outcome = Unknown)]
    TransferRateLimitReached,

    /// For the time being this account cannot transfer; customer service knows why
    ///
    /// `58103` · `AccountSuspended` · `Never` · `NotApplied`
    ///
    /// The text sends to customer service.
    #[doc(alias = "58103")]
    #[exchange(code = 58103, kind = AccountSuspended)]
    TransferFunctionUnavailable,

    /// Irregular P2P trades have restricted transfers; support has to lift it
    ///
    /// `58104` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58104")]
    #[exchange(code = 58104, kind = ManualActionRequired)]
    TransferRestrictedContactSupport,

    /// Irregular P2P trades restrict transfers; verify by one on the site
    ///
    /// `58105` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58105")]
    #[exchange(code = 58105, kind = ManualActionRequired)]
    TransferRestrictedVerifyIdentity,

    /// The verification for USD did not succeed
    ///
    /// `58106` · `OperationRejected` · `Never` · `Unknown`
    #[doc(alias = "58106")]
    #[exchange(code = 58106, kind = OperationRejected, outcome = Unknown)]
    UsdVerificationFailed,

    /// The verification for crypto did not succeed
    ///
    /// `58107` · `OperationRejected` · `Never` · `Unknown`
    #[doc(alias = "58107")]
    #[exchange(code = 58107, kind = OperationRejected, outcome = Unknown)]
    CryptoVerificationFailed,

    /// Market risk control suspends transfers out after your trades or positions
    ///
    /// `58110` · `OperationRejected` · `AfterBackoff` · `Unknown`
    ///
    /// The failure of the request says nothing about the transfer: ask `transfer-state`.
    #[doc(alias = "58110")]
    #[exchange(code = 58110, kind = OperationRejected, retry = AfterBackoff, outcome = Unknown)]
    TransferSuspendedByMarketRisk,

    /// Nothing can be transferred while perpetuals charge funding fees
    ///
    /// `58111` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// It lasts until the charge is over.
    #[doc(alias = "58111")]
    #[exchange(code = 58111, kind = MarketClosed)]
    FundingFeesBeingCharged,

    /// The transfer did not succeed, and the exchange refers to its customer support
    ///
    /// `58112` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The failure of the request says nothing about the transfer: ask `transfer-state`.
    #[doc(alias = "58112")]
    #[exchange(code = 58112, kind = ServerError, retry = AfterResync)]
    TransferFailed,

    /// This crypto cannot be transferred
    ///
    /// `58113` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "58113")]
    #[exchange(code = 58113, kind = Unsupported)]
    CurrencyNotTransferable,

    /// The amount to transfer is zero or less
    ///
    /// `58114` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58114")]
    #[exchange(code = 58114, kind = InvalidRequest)]
    TransferAmountNotPositive,

    /// There is no such sub-account
    ///
    /// `58115` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "58115")]
    #[exchange(code = 58115, kind = AccountNotFound)]
    SubAccountNotFound,

    /// Less is available than the transfer would move
    ///
    /// `58116` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "58116")]
    #[exchange(code = 58116, kind = InsufficientFunds)]
    TransferExceedsAvailable,

    /// Assets below zero stand in the way of transfers: settle them first
    ///
    /// `58117` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "58117")]
    #[exchange(code = 58117, kind = OperationRejected)]
    NegativeAssets,

    /// The sub-account may not transfer out until that is set
    ///
    /// `58119` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "58119")]
    #[exchange(code = 58119, kind = PermissionDenied)]
    SubAccountTransferOutNotPermitted,

    /// The transfer service is down at the moment
    ///
    /// `58120` · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// The failure of the request says nothing about the transfer: ask `transfer-state`.
    #[doc(alias = "58120")]
    #[exchange(code = 58120, kind = Unavailable)]
    TransfersUnavailable,

    /// The transfer would leave the position close to liquidation
    ///
    /// `58121` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// The transfer is refused unless `omitPosRisk` is set.
    #[doc(alias = "58121")]
    #[exchange(code = 58121, kind = RiskLimit)]
    TransferTooRisky,

    /// The transfer would take spot that offsets delta
    ///
    /// `58122` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// The transfer is refused unless `omitPosRisk` is set.
    #[doc(alias = "58122")]
    #[exchange(code = 58122, kind = RiskLimit)]
    TransferBreaksDeltaOffset,

    /// Source and destination of the transfer are the same
    ///
    /// `58123` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58123")]
    #[exchange(code = 58123, kind = InvalidRequest)]
    TransferToSameAccount,

    /// The transfer is at work under the id in the message
    ///
    /// `58124` · `Timeout` · `AfterResync` · `Unknown`
    ///
    /// The transfer was taken, and its end is open: ask `transfer-state` before sending another.
    #[doc(alias = "58124")]
    #[exchange(code = 58124, kind = Timeout, retry = AfterResync)]
    TransferInProgress,

    /// Assets that do not trade leave a sub-account for a main one only
    ///
    /// `58125` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58125")]
    #[exchange(code = 58125, kind = InvalidRequest)]
    NonTradableToMainAccountOnly,

    /// Assets that do not trade move between funding accounts only
    ///
    /// `58126` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58126")]
    #[exchange(code = 58126, kind = InvalidRequest)]
    NonTradableBetweenFundingOnly,

    /// A key of the main account cannot be used for this `type` of transfer
    ///
    /// `58127` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58127")]
    #[exchange(code = 58127, kind = InvalidRequest)]
    MainKeyTransferTypeUnsupported,

    /// A key of a sub-account cannot be used for this `type` of transfer
    ///
    /// `58128` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58128")]
    #[exchange(code = 58128, kind = InvalidRequest)]
    SubAccountKeyTransferTypeUnsupported,

    /// A parameter is wrong or does not fit the `type`
    ///
    /// `58129` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58129")]
    #[exchange(code = 58129, kind = InvalidRequest)]
    TransferParameterMismatch,

    /// Transfers ask for a verified identity
    ///
    /// `58131` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58131")]
    #[exchange(code = 58131, kind = ManualActionRequired)]
    TransferNeedsVerification,

    /// Transfers ask for advanced verification
    ///
    /// `58132` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58132")]
    #[exchange(code = 58132, kind = ManualActionRequired)]
    TransferNeedsAdvancedVerification,

    /// The currency cannot be withdrawn this way, from the one place to the other
    ///
    /// `58200` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "58200")]
    #[exchange(code = 58200, kind = Unsupported)]
    WithdrawalUnsupported,

    /// The amount is over what may be withdrawn in a day
    ///
    /// `58201` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The limit is daily.
    #[doc(alias = "58201")]
    #[exchange(code = 58201, kind = OperationRejected)]
    DailyWithdrawalLimitExceeded,

    /// NEO is withdrawn in whole units, one or more
    ///
    /// `58202` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58202")]
    #[exchange(code = 58202, kind = InvalidRequest)]
    NeoWithdrawalNotInteger,

    /// There is no address to withdraw to: add one
    ///
    /// `58203` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58203")]
    #[exchange(code = 58203, kind = InvalidRequest)]
    MissingWithdrawalAddress,

    /// Risk control has suspended the account's withdrawals; ask the support
    ///
    /// `58204` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "58204")]
    #[exchange(code = 58204, kind = AccountSuspended)]
    WithdrawalSuspended,

    /// The amount to withdraw is above the maximum
    ///
    /// `58205` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58205")]
    #[exchange(code = 58205, kind = InvalidRequest)]
    WithdrawalTooLarge,

    /// The amount to withdraw is below the minimum
    ///
    /// `58206` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58206")]
    #[exchange(code = 58206, kind = InvalidRequest)]
    WithdrawalTooSmall,

    /// The address is not among the verified ones (a label is `address:label`)
    ///
    /// `58207` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58207")]
    #[exchange(code = 58207, kind = ManualActionRequired)]
    WithdrawalAddressNotVerified,

    /// Withdrawing takes an account with an email address linked to it
    ///
    /// `58208` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58208")]
    #[exchange(code = 58208, kind = ManualActionRequired)]
    EmailNotLinked,

    /// Depositing and withdrawing are left to the main account
    ///
    /// `58209` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "58209")]
    #[exchange(code = 58209, kind = PermissionDenied)]
    NoWithdrawalFromSubAccount,

    /// The identity could not be verified: withdraw in the app or site
    ///
    /// `58210` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58210")]
    #[exchange(code = 58210, kind = ManualActionRequired)]
    WithdrawalIdentityUnverified,

    /// The fee offered is not the required percentage of the amount withdrawn
    ///
    /// `58212` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58212")]
    #[exchange(code = 58212, kind = InvalidRequest)]
    WithdrawalFeeMismatch,

    /// An internal transfer goes to an email, phone number or account name
    ///
    /// `58213` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58213")]
    #[exchange(code = 58213, kind = InvalidRequest)]
    InternalAddressInvalid,

    /// The chain is being maintained, so withdrawals rest
    ///
    /// `58214` · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// It takes hours rather than seconds, and the request may have been kept.
    #[doc(alias = "58214")]
    #[exchange(code = 58214, kind = Unavailable)]
    ChainInMaintenance,

    /// There is no withdrawal with this id
    ///
    /// `58215` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// This is no proof that nothing was withdrawn.
    #[doc(alias = "58215")]
    #[exchange(code = 58215, kind = OrderNotFound)]
    WithdrawalNotFound,

    /// The operation is not allowed
    ///
    /// `58216` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "58216")]
    #[exchange(code = 58216, kind = PermissionDenied)]
    FundingOperationNotAllowed,

    /// A risk seen in the address has stopped the account's withdrawals
    ///
    /// `58217` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "58217")]
    #[exchange(code = 58217, kind = AccountSuspended)]
    WithdrawalAddressRisky,

    /// The internal withdrawal failed: check address and area code
    ///
    /// `58218` · `InvalidRequest` · `Never` · `Unknown`
    #[doc(alias = "58218")]
    #[exchange(code = 58218, kind = InvalidRequest, outcome = Unknown)]
    InternalWithdrawalFailed,

    /// A changed phone, email or authenticator blocks withdrawals for a day
    ///
    /// `58219` · `AccountSuspended` · `Never` · `NotApplied` · wait 24 h
    #[doc(alias = "58219")]
    #[exchange(code = 58219, kind = AccountSuspended, wait(secs = 86400))]
    WithdrawalBlockedAfterSecurityChange,

    /// The withdrawal was cancelled before
    ///
    /// `58220` · `OrderClosed` · `Never` · `AlreadyApplied`
    ///
    /// In answer to a cancel this is the wanted end, for certain.
    #[doc(alias = "58220")]
    #[exchange(code = 58220, kind = OrderClosed, retry = Never, outcome = AlreadyApplied)]
    WithdrawalAlreadyCanceled,

    /// The `toAddr` lacks the label that this address needs: write `address:label`
    ///
    /// `58221` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58221")]
    #[exchange(code = 58221, kind = InvalidRequest)]
    WithdrawalLabelMissing,

    /// The address to withdraw to is not a valid one
    ///
    /// `58222` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58222")]
    #[exchange(code = 58222, kind = InvalidRequest)]
    WithdrawalAddressInvalid,

    /// Withdrawing to this contract address costs a higher fee
    ///
    /// `58223` · `InvalidRequest` · `Never` · `Unknown`
    #[doc(alias = "58223")]
    #[exchange(code = 58223, kind = InvalidRequest, outcome = Unknown)]
    ContractAddressFeeHigher,

    /// At present this currency reaches OKX addresses by internal transfer, not over the chain
    ///
    /// `58224` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58224")]
    #[exchange(code = 58224, kind = InvalidRequest)]
    UseInternalTransfer,

    /// Local law rules out transfers to unverified users of the region
    ///
    /// `58225` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58225")]
    #[exchange(code = 58225, kind = ManualActionRequired)]
    TransferToUnverifiedRestricted,

    /// The chain was delisted, so nothing is withdrawn over it
    ///
    /// `58226` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "58226")]
    #[exchange(code = 58226, kind = Unsupported)]
    ChainDelisted,

    /// An asset that does not trade is withdrawn all at once
    ///
    /// `58227` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58227")]
    #[exchange(code = 58227, kind = InvalidRequest)]
    NonTradableWithdrawAllAtOnce,

    /// Withdrawing assets that do not trade takes a key bound to an address
    ///
    /// `58228` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "58228")]
    #[exchange(code = 58228, kind = PermissionDenied)]
    NonTradableNeedsBoundKey,

    /// The funding account has too little USDT for the fee
    ///
    /// `58229` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "58229")]
    #[exchange(code = 58229, kind = InsufficientFunds)]
    InsufficientBalanceForFee,

    /// Withdrawing takes identity verification of level 1
    ///
    /// `58230` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58230")]
    #[exchange(code = 58230, kind = ManualActionRequired)]
    WithdrawalNeedsLevelOne,

    /// The recipient lacks identity verification of level 1
    ///
    /// `58231` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58231")]
    #[exchange(code = 58231, kind = ManualActionRequired)]
    RecipientNeedsLevelOne,

    /// The withdrawal limit of level 1 is reached; level 2 raises it
    ///
    /// `58232` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58232")]
    #[exchange(code = 58232, kind = ManualActionRequired)]
    WithdrawalLevelOneLimitReached,

    /// Withdrawals ask for a verified identity
    ///
    /// `58233` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58233")]
    #[exchange(code = 58233, kind = ManualActionRequired)]
    WithdrawalNeedsVerification,

    /// The recipient has to verify an identity first
    ///
    /// `58234` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58234")]
    #[exchange(code = 58234, kind = ManualActionRequired)]
    RecipientNeedsVerification,

    /// Withdrawals ask for advanced verification
    ///
    /// `58235` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58235")]
    #[exchange(code = 58235, kind = ManualActionRequired)]
    WithdrawalNeedsAdvancedVerification,

    /// The recipient has to complete advanced verification
    ///
    /// `58236` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58236")]
    #[exchange(code = 58236, kind = ManualActionRequired)]
    RecipientNeedsAdvancedVerification,

    /// Local law asks for the recipient's details in `rcvrInfo`
    ///
    /// `58237` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58237")]
    #[exchange(code = 58237, kind = InvalidRequest)]
    RecipientInformationRequired,

    /// Withdrawing to an exchange takes details of it and of the recipient
    ///
    /// `58238` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58238")]
    #[exchange(code = 58238, kind = InvalidRequest)]
    ExchangeInformationIncomplete,

    /// Withdrawals to a private wallet go through the app or the site
    ///
    /// `58239` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "58239")]
    #[exchange(code = 58239, kind = PermissionDenied)]
    PrivateWalletNotByApi,

    /// The identity has to be verified, or support be asked
    ///
    /// `58240` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58240")]
    #[exchange(code = 58240, kind = ManualActionRequired)]
    FundingIdentityVerificationRequired,

    /// Local rules rule out internal withdrawals
    ///
    /// `58241` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "58241")]
    #[exchange(code = 58241, kind = PermissionDenied)]
    InternalWithdrawalRestricted,

    /// The recipient's local rules rule the transfer out
    ///
    /// `58242` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "58242")]
    #[exchange(code = 58242, kind = PermissionDenied)]
    RecipientRestricted,

    /// The recipient has to deposit cash first
    ///
    /// `58243` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58243")]
    #[exchange(code = 58243, kind = ManualActionRequired)]
    RecipientNeedsCashDeposit,

    /// A deposit of cash has to come first
    ///
    /// `58244` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58244")]
    #[exchange(code = 58244, kind = ManualActionRequired)]
    CashDepositRequired,

    /// Local rules rule out withdrawals over the API
    ///
    /// `58248` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "58248")]
    #[exchange(code = 58248, kind = PermissionDenied)]
    ApiWithdrawalRestricted,

    /// This currency is withdrawn in the app or on the site for now
    ///
    /// `58249` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "58249")]
    #[exchange(code = 58249, kind = PermissionDenied)]
    CurrencyNotByApi,

    /// The first trade in TRY blocks withdrawals for two days
    ///
    /// `58252` · `AccountSuspended` · `Never` · `NotApplied` · wait 48 h
    #[doc(alias = "58252")]
    #[exchange(code = 58252, kind = AccountSuspended, wait(secs = 172800))]
    WithdrawalBlockedAfterFirstLira,

    /// Private wallets need a signature or a satoshi test on the site first
    ///
    /// `58254` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58254")]
    #[exchange(code = 58254, kind = ManualActionRequired)]
    WalletOwnershipProofRequired,

    /// The withdrawal passes what may leave in stablecoins in 24 hours
    ///
    /// `58256` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The limit is daily.
    #[doc(alias = "58256")]
    #[exchange(code = 58256, kind = OperationRejected)]
    DailyStablecoinLimitExceeded,

    /// The withdrawal passes what may leave in stablecoins in a month
    ///
    /// `58257` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The limit is monthly.
    #[doc(alias = "58257")]
    #[exchange(code = 58257, kind = OperationRejected)]
    MonthlyStablecoinLimitExceeded,

    /// The withdrawal passes what may leave in crypto in 24 hours
    ///
    /// `58258` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The limit is daily.
    #[doc(alias = "58258")]
    #[exchange(code = 58258, kind = OperationRejected)]
    DailyCryptoLimitExceeded,

    /// There are more deposit addresses than allowed
    ///
    /// `58300` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "58300")]
    #[exchange(code = 58300, kind = OperationRejected)]
    DepositAddressCountExceeded,

    /// There is no deposit address
    ///
    /// `58301` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "58301")]
    #[exchange(code = 58301, kind = OrderNotFound)]
    DepositAddressNotFound,

    /// The deposit address takes a tag
    ///
    /// `58302` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58302")]
    #[exchange(code = 58302, kind = InvalidRequest)]
    DepositAddressNeedsTag,

    /// Deposits over the chain are down at the moment
    ///
    /// `58303` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "58303")]
    #[exchange(code = 58303, kind = Unavailable)]
    DepositChainUnavailable,

    /// The invoice could not be created, for no given reason
    ///
    /// `58304` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "58304")]
    #[exchange(code = 58304, kind = ServerError)]
    InvoiceCreationFailed,

    /// Verify the identity and make a deposit address first
    ///
    /// `58305` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58305")]
    #[exchange(code = 58305, kind = ManualActionRequired)]
    DepositAddressNeedsVerification,

    /// Depositing takes identity verification of level 1
    ///
    /// `58306` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58306")]
    #[exchange(code = 58306, kind = ManualActionRequired)]
    DepositNeedsLevelOne,

    /// Past the deposit limit of level 1, the excess is frozen
    ///
    /// `58307` · `ManualActionRequired` · `Never` · `Unknown`
    ///
    /// The deposit has come in and a part of it is frozen.
    #[doc(alias = "58307")]
    #[exchange(code = 58307, kind = ManualActionRequired, outcome = Unknown)]
    DepositLevelOneLimitReached,

    /// Deposits ask for a verified identity
    ///
    /// `58308` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58308")]
    #[exchange(code = 58308, kind = ManualActionRequired)]
    DepositNeedsVerification,

    /// Deposits ask for advanced verification
    ///
    /// `58309` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58309")]
    #[exchange(code = 58309, kind = ManualActionRequired)]
    DepositNeedsAdvancedVerification,

    /// No new deposit address could be made; later it may work
    ///
    /// `58310` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "58310")]
    #[exchange(code = 58310, kind = ServerError)]
    DepositAddressCreationFailed,

    /// The balance is too small for this
    ///
    /// `58350` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "58350")]
    #[exchange(code = 58350, kind = InsufficientFunds)]
    InsufficientFundingBalance,

    /// The invoice is over
    ///
    /// `58351` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "58351")]
    #[exchange(code = 58351, kind = OperationRejected)]
    InvoiceExpired,

    /// The invoice is not a valid one
    ///
    /// `58352` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58352")]
    #[exchange(code = 58352, kind = InvalidRequest)]
    InvoiceInvalid,

    /// The amount to deposit lies outside its limits
    ///
    /// `58353` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58353")]
    #[exchange(code = 58353, kind = InvalidRequest)]
    DepositAmountOutOfRange,

    /// The day's 10,000 invoices are used up
    ///
    /// `58354` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The limit is daily.
    #[doc(alias = "58354")]
    #[exchange(code = 58354, kind = OperationRejected)]
    DailyInvoicesExhausted,

    /// The account may not use this; its manager can help
    ///
    /// `58355` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "58355")]
    #[exchange(code = 58355, kind = PermissionDenied)]
    FundingPermissionDenied,

    /// Accounts of one node do not use the Lightning network between them
    ///
    /// `58356` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "58356")]
    #[exchange(code = 58356, kind = Unsupported)]
    LightningWithinNode,

    /// Source and target currency are the same
    ///
    /// `58358` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58358")]
    #[exchange(code = 58358, kind = InvalidRequest)]
    ConversionCurrenciesEqual,

    /// The amount to convert stays below its minimum
    ///
    /// `58373` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "58373")]
    #[exchange(code = 58373, kind = InvalidOrder)]
    ConversionBelowMinimum,

    /// The feature is not on offer
    ///
    /// `58381` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "58381")]
    #[exchange(code = 58381, kind = Unsupported)]
    FundingFeatureUnsupported,

    /// The deposit is unlocked on the site, not here
    ///
    /// `58382` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "58382")]
    #[exchange(code = 58382, kind = ManualActionRequired)]
    UnlockNotByApi,

    /// There is no such deposit, so nothing was unlocked
    ///
    /// `58383` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "58383")]
    #[exchange(code = 58383, kind = OrderNotFound)]
    DepositRecordNotFound,

    /// Local rules ask for details of the sender and the exchange
    ///
    /// `58384` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58384")]
    #[exchange(code = 58384, kind = InvalidRequest)]
    SenderInformationRequired,

    /// The request failed, for no given reason
    ///
    /// `58400` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "58400")]
    #[exchange(code = 58400, kind = ServerError)]
    FiatRequestFailed,

    /// The way of paying is not offered
    ///
    /// `58401` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "58401")]
    #[exchange(code = 58401, kind = Unsupported)]
    PaymentMethodUnsupported,

    /// The account for the payment is not a valid one
    ///
    /// `58402` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "58402")]
    #[exchange(code = 58402, kind = InvalidRequest)]
    PaymentAccountInvalid,

    /// The transaction can no longer be cancelled
    ///
    /// `58403` · `OrderClosed` · `AfterResync` · `NotApplied`
    ///
    /// The cancel did nothing: read the transaction.
    #[doc(alias = "58403")]
    #[exchange(code = 58403, kind = OrderClosed, outcome = NotApplied)]
    TransactionNotCancelable,

    /// The client id was used before
    ///
    /// `58404` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// An earlier attempt may have gone through: read the order by its id.
    #[doc(alias = "58404")]
    #[exchange(code = 58404, kind = Duplicate)]
    FundingClientIdExists,

    /// Withdrawals are suspended
    ///
    /// `58405` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "58405")]
    #[exchange(code = 58405, kind = AccountSuspended)]
    FiatWithdrawalSuspended,

    /// The channel is not offered
    ///
    /// `58406` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "58406")]
    #[exchange(code = 58406, kind = Unsupported)]
    PaymentChannelUnsupported,

    /// This way of paying takes withdrawals in the app or on the site
    ///
    /// `58407` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "58407")]
    #[exchange(code = 58407, kind = PermissionDenied)]
    PaymentMethodNotByApi,
}
