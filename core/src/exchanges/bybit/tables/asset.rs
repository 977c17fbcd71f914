use crate::ExchangeError;

/// Rows of withdrawals, transfers, queries and conversions.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit",
    code_type = i32,
    table(path = "tables/bybit.md", section = "tables/AssetError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum AssetError {
    /// The API's own service for assets failed
    ///
    /// `131001` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// Read the records before money is sent again.
    #[doc(alias = "131001")]
    #[exchange(code = 131001, kind = ServerError)]
    AssetServiceError,

    /// More was to be withdrawn than is available
    ///
    /// message with `Withdrawal amount is greater than your available balance` ·
    /// `InsufficientFunds` · `Never` · `NotApplied`
    #[exchange(
        row = "Withdrawal amount is greater than your available balance",
        message_contains = "Withdrawal amount is greater than your available balance",
        kind = InsufficientFunds,
    )]
    WithdrawalExceedsAvailable,

    /// A parameter is wrong, or chain and tag do not match
    ///
    /// `131002` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "131002")]
    #[exchange(code = 131002, kind = InvalidRequest)]
    AssetParameterError,

    /// The exchange broke down inside while handling the request
    ///
    /// `131003` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// The withdrawal may be under way.
    #[doc(alias = "131003")]
    #[exchange(code = 131003, kind = ServerError)]
    AssetInternalError,

    /// The holder has to prove their identity first
    ///
    /// `131004` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "131004")]
    #[exchange(code = 131004, kind = ManualActionRequired)]
    VerificationNeeded,

    /// The holder's identity data are incomplete
    ///
    /// `131065` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "131065")]
    #[exchange(code = 131065, kind = ManualActionRequired)]
    VerificationIncomplete,

    /// Withdrawals to this address are not possible for now
    ///
    /// `131066` · `Unsupported` · `Never` · `NotApplied`
    ///
    /// Choose another address.
    #[doc(alias = "131066")]
    #[exchange(code = 131066, kind = Unsupported)]
    AddressNotUsable,

    /// The travel rule check of the receiving exchange failed
    ///
    /// `131067` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "131067")]
    #[exchange(code = 131067, kind = ManualActionRequired)]
    TravelRuleFailed,

    /// More details are needed for the travel rule
    ///
    /// `131068` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "131068")]
    #[exchange(code = 131068, kind = InvalidRequest)]
    TravelRuleDataMissing,

    /// The receiving exchange does not take this withdrawal
    ///
    /// `131069` · `ManualActionRequired` · `Never` · `NotApplied`
    ///
    /// The receiving exchange has to be asked.
    #[doc(alias = "131069")]
    #[exchange(code = 131069, kind = ManualActionRequired)]
    RecipientNotReachable,

    /// The recipient's name differs from the one at the receiving exchange
    ///
    /// `131070` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "131070")]
    #[exchange(code = 131070, kind = InvalidRequest)]
    RecipientNameMismatch,

    /// The recipient has not proven their identity there
    ///
    /// `131071` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "131071")]
    #[exchange(code = 131071, kind = ManualActionRequired)]
    RecipientNotVerified,

    /// The receiving exchange does not take this currency
    ///
    /// `131072` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "131072")]
    #[exchange(code = 131072, kind = Unsupported)]
    CurrencyNotTakenThere,

    /// The receiving exchange does not know this address
    ///
    /// `131073` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "131073")]
    #[exchange(code = 131073, kind = InvalidRequest)]
    AddressNotKnownThere,

    /// The request says nothing about the beneficiary
    ///
    /// `131074` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "131074")]
    #[exchange(code = 131074, kind = InvalidRequest)]
    BeneficiaryMissing,

    /// The address is the sender's own
    ///
    /// `131075` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "131075")]
    #[exchange(code = 131075, kind = InvalidRequest)]
    AddressIsOwn,

    /// Subaccounts cannot make internal transfers
    ///
    /// `131076` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "131076")]
    #[exchange(code = 131076, kind = PermissionDenied)]
    InternalTransferNotForSubaccounts,

    /// There is no such receiving user
    ///
    /// `131077` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "131077")]
    #[exchange(code = 131077, kind = AccountNotFound)]
    ReceiverNotFound,

    /// The receiving user may not take deposits
    ///
    /// `131078` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The receiver's account is meant, so trading can go on.
    #[doc(alias = "131078")]
    #[exchange(code = 131078, kind = OperationRejected)]
    ReceiverDepositsBanned,

    /// The receiving user has to prove their identity first
    ///
    /// `131079` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "131079")]
    #[exchange(code = 131079, kind = ManualActionRequired)]
    ReceiverNotVerified,

    /// The user has no attempts left
    ///
    /// `131080` · `ManualActionRequired` · `Never` · `NotApplied`
    ///
    /// A limit of attempts needs a person.
    #[doc(alias = "131080")]
    #[exchange(code = 131080, kind = ManualActionRequired)]
    NoAttemptsLeft,

    /// This address goes without memo or tag
    ///
    /// `131081` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "131081")]
    #[exchange(code = 131081, kind = InvalidRequest)]
    NoMemoWanted,

    /// The same request was sent before
    ///
    /// `131082` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The first one may be under way: read the records.
    #[doc(alias = "131082")]
    #[exchange(code = 131082, kind = Duplicate)]
    RepeatedRequest,

    /// Withdrawals go to addresses in the address book only
    ///
    /// `131083` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "131083")]
    #[exchange(code = 131083, kind = PermissionDenied)]
    AddressBookOnly,

    /// The upgrade to a unified account stopped the withdrawal
    ///
    /// `131084` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Read the state of the upgrade first.
    #[doc(alias = "131084")]
    #[exchange(code = 131084, kind = OperationRejected, retry = AfterResync)]
    WithdrawalDuringUpgrade,

    /// More was to be withdrawn than the delayed-withdrawal rule leaves available
    ///
    /// `131085` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "131085")]
    #[exchange(code = 131085, kind = InsufficientFunds)]
    WithdrawalAboveBalance,

    /// The risk limit of margin trading forbids withdrawing this much
    ///
    /// `131086` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "131086")]
    #[exchange(code = 131086, kind = RiskLimit)]
    WithdrawalAboveRiskLimit,

    /// The spot account carries too much risk for withdrawals
    ///
    /// `131087` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "131087")]
    #[exchange(code = 131087, kind = RiskLimit)]
    SpotRiskTooHigh,

    /// The level of identity verification leaves less to withdraw
    ///
    /// `131088` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The text says how much is left.
    #[doc(alias = "131088")]
    #[exchange(code = 131088, kind = OperationRejected)]
    WithdrawalAboveVerificationLimit,

    /// A sensitive action blocks withdrawals for 24 hours
    ///
    /// `131089` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The wait is a day.
    #[doc(alias = "131089")]
    #[exchange(code = 131089, kind = OperationRejected)]
    WithdrawalLockedAfterSensitiveOperation,

    /// The exchange has barred this user from withdrawing
    ///
    /// `131090` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// Only withdrawals are barred, so trading can go on.
    #[doc(alias = "131090")]
    #[exchange(code = 131090, kind = PermissionDenied)]
    WithdrawalBanned,

    /// The user's login is blocked, which rules out withdrawing
    ///
    /// `131091` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "131091")]
    #[exchange(code = 131091, kind = AccountSuspended)]
    LoginBlocked,

    /// Something is out of order with the state of the user
    ///
    /// `131092` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "131092")]
    #[exchange(code = 131092, kind = AccountSuspended)]
    AbnormalUserStatus,

    /// The destination is missing from the list of permitted addresses
    ///
    /// `131093` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "131093")]
    #[exchange(code = 131093, kind = PermissionDenied)]
    AddressNotInWhitelist,

    /// The user is not among those permitted to do this
    ///
    /// `131094` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "131094")]
    #[exchange(code = 131094, kind = PermissionDenied)]
    UserNotInWhitelist,

    /// The platform's cap for 24 hours is too low for this amount
    ///
    /// `131095` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The limit is daily.
    #[doc(alias = "131095")]
    #[exchange(code = 131095, kind = OperationRejected)]
    WithdrawalAboveDailyPlatformLimit,

    /// The amount is under the smallest or over the largest withdrawal
    ///
    /// `131096` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "131096")]
    #[exchange(code = 131096, kind = InvalidRequest)]
    WithdrawalOutsideLimits,

    /// The exchange has stopped paying out this currency
    ///
    /// `131097` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "131097")]
    #[exchange(code = 131097, kind = Unavailable)]
    CurrencyWithdrawalClosed,

    /// A new address cannot be used for withdrawals at this time
    ///
    /// `131098` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "131098")]
    #[exchange(code = 131098, kind = OperationRejected)]
    NewAddressNotAvailable,

    /// The state of the hot wallet may lead to a cancellation
    ///
    /// `131099` · `Other` · `AfterResync` · `Unknown`
    ///
    /// Read the withdrawal's state.
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "131099")]
    #[exchange(code = 131099, kind = Other, retry = AfterResync)]
    HotWalletStatus,

    /// The transfer service had a problem of its own
    ///
    /// `131200` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "131200")]
    #[exchange(code = 131200, kind = ServerError)]
    TransferServiceError,

    /// Something went wrong inside the exchange during a transfer request
    ///
    /// `131201` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// The transfer may have been made.
    #[doc(alias = "131201")]
    #[exchange(code = 131201, kind = ServerError)]
    TransferInternalError,

    /// The memberId is not acceptable
    ///
    /// `131202` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "131202")]
    #[exchange(code = 131202, kind = InvalidRequest)]
    InvalidMemberId,

    /// The transfer was requested with a bad parameter
    ///
    /// `131203` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "131203")]
    #[exchange(code = 131203, kind = InvalidRequest)]
    TransferParameterError,

    /// Something is wrong with the details of the account
    ///
    /// `131204` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// Either side may be at fault.
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "131204")]
    #[exchange(code = 131204, kind = ServerError)]
    AccountInfoError,

    /// The exchange could not look the transfer up
    ///
    /// `131205` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// The transfer itself may exist.
    #[doc(alias = "131205")]
    #[exchange(code = 131205, kind = ServerError)]
    QueryTransferError,

    /// The transfer did not go through
    ///
    /// `131206` · `OperationRejected` · `AfterResync` · `Unknown`
    #[doc(alias = "131206")]
    #[exchange(code = 131206, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    CannotBeTransferred,

    /// The exchange knows no such account
    ///
    /// `131207` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "131207")]
    #[exchange(code = 131207, kind = AccountNotFound)]
    AccountDoesNotExist,

    /// The account may not make this transfer
    ///
    /// `131208` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "131208")]
    #[exchange(code = 131208, kind = PermissionDenied)]
    TransferForbidden,

    /// The exchange could not determine how the subaccount is related
    ///
    /// `131209` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "131209")]
    #[exchange(code = 131209, kind = ServerError)]
    QuerySubMemberError,

    /// The precision of the amount is not the one required
    ///
    /// `131210` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "131210")]
    #[exchange(code = 131210, kind = InvalidRequest)]
    AmountAccuracyError,

    /// fromAccountType and toAccountType are the same
    ///
    /// `131211` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "131211")]
    #[exchange(code = 131211, kind = InvalidRequest)]
    SameAccountType,

    /// The account holds less than the transfer asks for
    ///
    /// `131212` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "131212")]
    #[exchange(code = 131212, kind = InsufficientFunds)]
    InsufficientBalance,

    /// The transfer did not pass the check of its loan-to-value ratio
    ///
    /// `131213` · `RiskLimit` · `AfterResync` · `Unknown`
    ///
    /// Either the check refused or it could not be made.
    #[doc(alias = "131213")]
    #[exchange(code = 131213, kind = RiskLimit, retry = AfterResync, outcome = Unknown)]
    TransferLoanToValueCheck,

    /// This transferId belongs to an earlier transfer
    ///
    /// `131214` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The first attempt got through: query it, do not choose a new id.
    #[doc(alias = "131214")]
    #[exchange(code = 131214, kind = Duplicate)]
    TransferIdExists,

    /// The exchange does not accept this amount
    ///
    /// `131215` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "131215")]
    #[exchange(code = 131215, kind = InvalidRequest)]
    AmountError,

    /// The balance could not be read
    ///
    /// `131216` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "131216")]
    #[exchange(code = 131216, kind = ServerError)]
    QueryBalanceError,

    /// The transfer got stuck at the risk check
    ///
    /// `131217` · `RiskLimit` · `AfterResync` · `Unknown`
    ///
    /// Either the check refused or it could not be made.
    #[doc(alias = "131217")]
    #[exchange(code = 131217, kind = RiskLimit, retry = AfterResync, outcome = Unknown)]
    RiskCheckError,

    /// For reasons of security the exchange refuses this
    ///
    /// `131226` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "131226")]
    #[exchange(code = 131226, kind = PermissionDenied)]
    SecurityRefusal,

    /// The subaccount may not make universal transfers
    ///
    /// `131227` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "131227")]
    #[exchange(code = 131227, kind = PermissionDenied)]
    UniversalTransferNotPermitted,

    /// More was to be moved than is safe to transfer
    ///
    /// `131228` · `InsufficientFunds` · `Never` · `NotApplied`
    ///
    /// Recent deposits lock their worth; `transferSafeAmount` says how much.
    #[doc(alias = "131228")]
    #[exchange(code = 131228, kind = InsufficientFunds)]
    TransferSafeAmountExceeded,

    /// Compliance forbids transfers of this currency
    ///
    /// `131229` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "131229")]
    #[exchange(code = 131229, kind = PermissionDenied)]
    CurrencyNotTransferable,

    /// The system for assets is too busy
    ///
    /// `131230` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "131230")]
    #[exchange(code = 131230, kind = Unavailable)]
    AssetSystemBusy,

    /// The receiving account does not take transfers
    ///
    /// `131231` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "131231")]
    #[exchange(code = 131231, kind = Unsupported)]
    TransferInNotSupported,

    /// Nothing can be moved away from this account by transfer
    ///
    /// `131232` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "131232")]
    #[exchange(code = 131232, kind = Unsupported)]
    TransferOutNotSupported,

    /// An Islamic account cannot hold this coin
    ///
    /// `131233` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "131233")]
    #[exchange(code = 131233, kind = Unsupported)]
    CoinNotForIslamicAccount,

    /// The platform takes no more of this asset as collateral
    ///
    /// `131239` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "131239")]
    #[exchange(code = 131239, kind = RiskLimit)]
    TransferCollateralLimit,

    /// The request names no category
    ///
    /// `181000` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "181000")]
    #[exchange(code = 181000, kind = InvalidRequest)]
    CategoryMissing,

    /// The category is none of linear, option and spot
    ///
    /// `181001` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "181001")]
    #[exchange(code = 181001, kind = InvalidRequest)]
    CategoryNotSupported,

    /// The request names no symbol
    ///
    /// `181002` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "181002")]
    #[exchange(code = 181002, kind = InvalidRequest)]
    SymbolMissing,

    /// The request names no side
    ///
    /// `181003` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "181003")]
    #[exchange(code = 181003, kind = InvalidRequest)]
    SideMissing,

    /// The side is neither Buy nor Sell
    ///
    /// `181004` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "181004")]
    #[exchange(code = 181004, kind = InvalidRequest)]
    SideInvalid,

    /// There is no such orderStatus
    ///
    /// `181005` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "181005")]
    #[exchange(code = 181005, kind = InvalidRequest)]
    OrderStatusInvalid,

    /// startTime has to be a number
    ///
    /// `181006` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "181006")]
    #[exchange(code = 181006, kind = InvalidRequest)]
    StartTimeNotNumber,

    /// endTime has to be a number
    ///
    /// `181007` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "181007")]
    #[exchange(code = 181007, kind = InvalidRequest)]
    EndTimeNotNumber,

    /// Both startTime and endTime have to be given
    ///
    /// `181008` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "181008")]
    #[exchange(code = 181008, kind = InvalidRequest)]
    TimesMissing,

    /// startTime has to come before endTime
    ///
    /// `181009` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "181009")]
    #[exchange(code = 181009, kind = InvalidRequest)]
    TimesReversed,

    /// The range of time is longer than a week
    ///
    /// `181010` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "181010")]
    #[exchange(code = 181010, kind = InvalidRequest)]
    TimeRangeTooLong,

    /// limit has to be a number
    ///
    /// `181011` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "181011")]
    #[exchange(code = 181011, kind = InvalidRequest)]
    LimitNotNumber,

    /// There is no such symbol
    ///
    /// `181012` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "181012")]
    #[exchange(code = 181012, kind = InvalidSymbol)]
    SymbolNotFound,

    /// settleCoin can only be USDC here
    ///
    /// `181013` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "181013")]
    #[exchange(code = 181013, kind = InvalidRequest)]
    SettleCoinUsdcOnly,

    /// This does not work with a classic account
    ///
    /// `181014` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "181014")]
    #[exchange(code = 181014, kind = PermissionDenied)]
    ClassicAccountNotSupported,

    /// orderStatus may only be one that an order ends in
    ///
    /// `181017` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "181017")]
    #[exchange(code = 181017, kind = InvalidRequest)]
    OrderStatusNotFinal,

    /// expDate is not a valid date
    ///
    /// `181018` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "181018")]
    #[exchange(code = 181018, kind = InvalidRequest)]
    ExpiryDateInvalid,

    /// expDate lies more than two years back
    ///
    /// `181019` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "181019")]
    #[exchange(code = 181019, kind = InvalidRequest)]
    ExpiryDateTooOld,

    /// The account has to become a unified one first
    ///
    /// `182200` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "182200")]
    #[exchange(code = 182200, kind = PermissionDenied)]
    UpgradeNeeded,

    /// Two times have to be given
    ///
    /// `182201` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "182201")]
    #[exchange(code = 182201, kind = InvalidRequest)]
    TwoTimesNeeded,

    /// The start has to come before the end
    ///
    /// `182202` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "182202")]
    #[exchange(code = 182202, kind = InvalidRequest)]
    StartNotBeforeEnd,

    /// The text holds characters that are not allowed
    ///
    /// `182203` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "182203")]
    #[exchange(code = 182203, kind = InvalidRequest)]
    CharactersInvalid,

    /// There is no such coin
    ///
    /// `182204` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "182204")]
    #[exchange(code = 182204, kind = InvalidSymbol)]
    CoinUnknown,

    /// There is no such level of users
    ///
    /// `182205` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "182205")]
    #[exchange(code = 182205, kind = InvalidRequest)]
    UserLevelNotFound,

    /// Between quote and confirmation the rate moved by over half a percent
    ///
    /// `32024` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The conversion is rejected; ask for a new quote.
    #[doc(alias = "32024")]
    #[exchange(code = 32024, kind = OperationRejected, retry = AfterResync)]
    RateMovedTooFar,

    /// A parameter of the conversion is missing or wrong
    ///
    /// `700000` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "700000")]
    #[exchange(code = 700000, kind = InvalidRequest)]
    ConvertParameterError,

    /// No dealer gives a quote at present
    ///
    /// `700001` · `NotReady` · `AfterBackoff` · `Unknown`
    ///
    /// In Prediction the number means something else.
    #[doc(alias = "700001")]
    #[exchange(code = 700001, kind = NotReady, outcome = Unknown)]
    NoDealerForQuote,

    /// The kind of quote asked for does not exist
    ///
    /// `700002` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "700002")]
    #[exchange(code = 700002, kind = Unsupported)]
    QuoteTypeNotSupported,

    /// The state of the conversion does not allow this
    ///
    /// `700003` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// It may have been carried out before.
    #[doc(alias = "700003")]
    #[exchange(code = 700003, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    ConvertOrderStatus,

    /// There is no such conversion order
    ///
    /// `700004` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "700004")]
    #[exchange(code = 700004, kind = OrderNotFound)]
    ConversionNotFound,

    /// Too little is available, or the wallet does not exist
    ///
    /// `700005` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "700005")]
    #[exchange(code = 700005, kind = InsufficientFunds)]
    ConvertFundsOrWallet,

    /// The amount to convert is under the minimum
    ///
    /// `700006` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "700006")]
    #[exchange(code = 700006, kind = InvalidRequest)]
    ConvertAmountTooSmall,

    /// The amount to convert is over the maximum
    ///
    /// `700007` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "700007")]
    #[exchange(code = 700007, kind = InvalidRequest)]
    ConvertAmountTooLarge,

    /// The quote has run out or never existed
    ///
    /// `700008` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Ask for a new quote.
    #[doc(alias = "700008")]
    #[exchange(code = 700008, kind = OperationRejected, retry = AfterResync)]
    QuoteExpired,

    /// This quote has been confirmed before
    ///
    /// `700009` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// Sent when a quote is confirmed twice: the first confirmation counts.
    #[doc(alias = "700009")]
    #[exchange(code = 700009, kind = Duplicate)]
    QuoteUsed,

    /// Users of institutional loans cannot convert
    ///
    /// `700010` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// In Prediction the number means something else.
    #[doc(alias = "700010")]
    #[exchange(code = 700010, kind = PermissionDenied)]
    LoanUserNoConversion,

    /// The quote belongs to another user
    ///
    /// `700011` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// In Prediction the number means something else.
    #[doc(alias = "700011")]
    #[exchange(code = 700011, kind = PermissionDenied)]
    QuoteOfAnotherUser,

    /// While the account is upgraded nothing can be converted
    ///
    /// `700012` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Read the state of the upgrade first.
    #[doc(alias = "700012")]
    #[exchange(code = 700012, kind = OperationRejected, retry = AfterResync)]
    ConvertDuringUpgrade,

    /// This coin cannot be converted
    ///
    /// `700013` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "700013")]
    #[exchange(code = 700013, kind = Unsupported)]
    CoinNotConvertible,

    /// The quote's rate is worse than the present one
    ///
    /// `700016` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Ask for a new quote.
    #[doc(alias = "700016")]
    #[exchange(code = 700016, kind = OperationRejected, retry = AfterResync)]
    RateBelowCurrent,

    /// Another conversion of this user is under way
    ///
    /// `700021` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// It may be this one, sent before.
    #[doc(alias = "700021")]
    #[exchange(code = 700021, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    ConversionInProgress,

    /// The conversion service does not offer this
    ///
    /// `700022` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "700022")]
    #[exchange(code = 700022, kind = Unsupported)]
    ConvertNotSupported,

    /// The system for conversions failed
    ///
    /// `790000` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "790000")]
    #[exchange(code = 790000, kind = ServerError)]
    ConvertSystemError,

    /// The signature of the conversion request did not verify
    ///
    /// `790001` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "790001")]
    #[exchange(code = 790001, kind = Authentication)]
    ConvertSignatureFailed,

    /// The fiat conversion was requested wrongly
    ///
    /// `400000` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "400000")]
    #[exchange(code = 400000, kind = InvalidRequest)]
    FiatInvalidRequest,

    /// There is no such broker
    ///
    /// `400001` · `AccountNotFound` · `Never` · `NotApplied`
    ///
    /// In Reward the number means a wrong parameter.
    #[doc(alias = "400001")]
    #[exchange(code = 400001, kind = AccountNotFound)]
    BrokerNotFound,

    /// The broker is not accepted here
    ///
    /// `400002` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "400002")]
    #[exchange(code = 400002, kind = InvalidRequest)]
    BrokerInvalid,

    /// The broker's quotation does not hold
    ///
    /// `400003` · `InvalidRequest` · `AfterResync` · `NotApplied`
    ///
    /// Ask for a new quote.
    #[doc(alias = "400003")]
    #[exchange(code = 400003, kind = InvalidRequest, retry = AfterResync)]
    BrokerQuotationInvalid,

    /// There is no such subaccount
    ///
    /// `400004` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "400004")]
    #[exchange(code = 400004, kind = AccountNotFound)]
    FiatSubaccountNotFound,

    /// The amount lies outside the quota
    ///
    /// `400005` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "400005")]
    #[exchange(code = 400005, kind = RiskLimit)]
    FiatAmountOutOfQuota,

    /// The funding account holds too little
    ///
    /// `400006` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "400006")]
    #[exchange(code = 400006, kind = InsufficientFunds)]
    FundingAccountTooSmall,

    /// The subaccount's funding account holds too little
    ///
    /// `400007` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "400007")]
    #[exchange(code = 400007, kind = InsufficientFunds)]
    SubaccountFundingTooSmall,

    /// The exchange's fiat service failed
    ///
    /// `500000` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "500000")]
    #[exchange(code = 500000, kind = ServerError)]
    FiatInternalError,
}
