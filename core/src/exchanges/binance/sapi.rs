//! SAPI: wallet, sub-accounts, margin, loans, earn, convert, algo orders (`/sapi`).

use crate::ExchangeError;
use crate::exchanges::binance::tables::{CommonError, OrderTextError, SpotError, TradingError};

/// Errors of the Binance SAPI, and of the spot REST API.
///
/// Both run on one host, so programs that use both can check all replies with this enum. Its rows
/// win over those of the spot API: -1122 is about OCO orders here.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Binance SAPI",
    code_type = i32,
    table(path = "tables/binance.md", section = "sapi/RestError"),
    // A ban, whatever the code.
    wire(
        status = 418,
        variant = Common(AddressBanned),
        decides,
        code = "$.code",
        message = "$.msg",
    ),
    // Both halves of a cancel-replace.
    wire(
        rows = ["$.data.cancelResponse", "$.data.newOrderResponse"],
        when = "$.data.cancelResult && @.code",
        code = "@.code",
        message = "@.msg",
    ),
    // A refusal for the region has code 0.
    wire(status = 400.., when = "$.code == 0", message = "$.msg"),
    wire(
        rows = "$[:]",
        code = "@.code",
        ok = [0, 200],
        message = ["@.msg", "@.message"],
    ),
    wire(when = "$.success == false", message = "$.msg"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum RestError {
    /// The server has too much to do at the moment
    ///
    /// `-1004` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "-1004")]
    #[doc(alias = "SERVER_BUSY")]
    #[exchange(code = -1004, kind = Unavailable)]
    ServerBusy,

    /// Nothing was found here, or the caller may not see it
    ///
    /// `-1099` · `Authentication` · `Never` · `NotApplied`
    ///
    /// The code has three causes.
    #[doc(alias = "-1099")]
    #[exchange(code = -1099, kind = Authentication)]
    NotFoundOrNotAuthorized,

    /// One of two parameters has to be sent, and neither was
    ///
    /// `-1109` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1109")]
    #[doc(alias = "AT_LEAST_ONE_PARAM")]
    #[exchange(code = -1109, kind = InvalidRequest)]
    NeitherParameterSent,

    /// At most one of the two OCO orders may be contingent
    ///
    /// `-1110` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-1110")]
    #[doc(alias = "OTO_BOTH_OCO")]
    #[exchange(code = -1110, kind = InvalidOrder)]
    OcoBothContingent,

    /// One of the two OCO orders has to be contingent
    ///
    /// `-1122` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// On spot the same number is about the status of a symbol.
    #[doc(alias = "-1122")]
    #[doc(alias = "OTO_AT_LEAST_NOE_OCO")]
    #[exchange(code = -1122, kind = InvalidOrder)]
    OcoNoneContingent,

    /// The visible part of the order is larger than the order
    ///
    /// `-1123` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-1123")]
    #[doc(alias = "ICEBERG_QTY_EXCEEDS_QTY")]
    #[exchange(code = -1123, kind = InvalidOrder)]
    IcebergQuantityTooLarge,

    /// This field works only for orders good till cancelled
    ///
    /// `-1124` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1124")]
    #[doc(alias = "ICEBERG_WITHOUT_GTC")]
    #[exchange(code = -1124, kind = InvalidRequest)]
    GoodTillCancelledNeeded,

    /// The value of `recvWindow` has to stay below 60000
    ///
    /// `-1131` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1131")]
    #[doc(alias = "BAD_RECV_WINDOW")]
    #[exchange(code = -1131, kind = InvalidRequest)]
    ReceiveWindowTooLarge,

    /// Working and pending order have to be of the same quantity
    ///
    /// `-2017` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-2017")]
    #[doc(alias = "OTO_QUANTITY_NOT_SAME")]
    #[exchange(code = -2017, kind = InvalidRequest)]
    PendingQuantityDiffers,

    /// Working and pending order have to be on opposite sides
    ///
    /// `-2018` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-2018")]
    #[doc(alias = "OTO_PENDING_SIDE_ERROR")]
    #[exchange(code = -2018, kind = InvalidRequest)]
    PendingSideSame,

    /// Something broke inside the exchange's margin system
    ///
    /// `-3000` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// After a loan, a repayment or a transfer read the account first.
    #[doc(alias = "-3000")]
    #[doc(alias = "INNER_FAILURE")]
    #[exchange(code = -3000, kind = ServerError)]
    MarginInternalError,

    /// The user has to switch two-factor authentication on before this
    ///
    /// `-3001` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "-3001")]
    #[doc(alias = "NEED_ENABLE_2FA")]
    #[exchange(code = -3001, kind = ManualActionRequired)]
    TwoFactorRequired,

    /// The exchange does not have the asset
    ///
    /// `-3002` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "-3002")]
    #[doc(alias = "ASSET_DEFICIENCY")]
    #[exchange(code = -3002, kind = InvalidSymbol)]
    MarginAssetUnknown,

    /// The user has no margin account
    ///
    /// `-3003` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "-3003")]
    #[doc(alias = "NO_OPENED_MARGIN_ACCOUNT")]
    #[exchange(code = -3003, kind = AccountNotFound)]
    MarginAccountNotFound,

    /// The exchange does not allow this trade
    ///
    /// `-3004` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-3004")]
    #[doc(alias = "TRADE_NOT_ALLOWED")]
    #[exchange(code = -3004, kind = OperationRejected)]
    TradeNotAllowed,

    /// Nothing may leave the account now
    ///
    /// `-3005` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-3005")]
    #[doc(alias = "TRANSFER_OUT_NOT_ALLOWED")]
    #[exchange(code = -3005, kind = OperationRejected)]
    TransferOutNotAllowed,

    /// The loan goes beyond the most that may be borrowed
    ///
    /// `-3006` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "-3006")]
    #[doc(alias = "EXCEED_MAX_BORROWABLE")]
    #[exchange(code = -3006, kind = RiskLimit)]
    BorrowAmountAboveMaximum,

    /// Another transaction of the account is still under way
    ///
    /// `-3007` · `OperationRejected` · `AfterResync` · `Unknown`
    #[doc(alias = "-3007")]
    #[doc(alias = "HAS_PENDING_TRANSACTION")]
    #[exchange(code = -3007, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    TransactionPending,

    /// The account may not borrow this
    ///
    /// `-3008` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-3008")]
    #[doc(alias = "BORROW_NOT_ALLOWED")]
    #[exchange(code = -3008, kind = OperationRejected)]
    BorrowNotAllowed,

    /// For now the asset cannot be moved to a margin account
    ///
    /// `-3009` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-3009")]
    #[doc(alias = "ASSET_NOT_MORTGAGEABLE")]
    #[exchange(code = -3009, kind = OperationRejected)]
    AssetNotTransferableIn,

    /// The account may not repay this
    ///
    /// `-3010` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-3010")]
    #[doc(alias = "REPAY_NOT_ALLOWED")]
    #[exchange(code = -3010, kind = OperationRejected)]
    RepayNotAllowed,

    /// The request has a date in it that is wrong
    ///
    /// `-3011` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-3011")]
    #[doc(alias = "BAD_DATE_RANGE")]
    #[exchange(code = -3011, kind = InvalidRequest)]
    InvalidMarginDate,

    /// The exchange has stopped lending this asset
    ///
    /// `-3012` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-3012")]
    #[doc(alias = "ASSET_ADMIN_BAN_BORROW")]
    #[exchange(code = -3012, kind = OperationRejected)]
    BorrowBannedForAsset,

    /// The loan is smaller than the least that may be borrowed
    ///
    /// `-3013` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-3013")]
    #[doc(alias = "LT_MIN_BORROWABLE")]
    #[exchange(code = -3013, kind = InvalidRequest)]
    BorrowAmountBelowMinimum,

    /// The account is barred from borrowing
    ///
    /// `-3014` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// Only borrowing is barred, so trading can go on.
    #[doc(alias = "-3014")]
    #[doc(alias = "ACCOUNT_BAN_BORROW")]
    #[exchange(code = -3014, kind = PermissionDenied)]
    BorrowBannedForAccount,

    /// The repayment is larger than the loan
    ///
    /// `-3015` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The debt is smaller than assumed, perhaps because an earlier repayment arrived: read it.
    #[doc(alias = "-3015")]
    #[doc(alias = "REPAY_EXCEED_LIABILITY")]
    #[exchange(code = -3015, kind = OperationRejected, retry = AfterResync)]
    RepayAmountAboveDebt,

    /// The repayment is smaller than the least that may be repaid
    ///
    /// `-3016` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-3016")]
    #[doc(alias = "LT_MIN_REPAY")]
    #[exchange(code = -3016, kind = InvalidRequest)]
    RepayAmountBelowMinimum,

    /// At present a margin account cannot take this asset in
    ///
    /// `-3017` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-3017")]
    #[doc(alias = "ASSET_ADMIN_BAN_MORTGAGE")]
    #[exchange(code = -3017, kind = OperationRejected)]
    AssetNotTransferableInCurrently,

    /// The account is barred from transfers into it
    ///
    /// `-3018` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// Only transfers are barred, so trading can go on.
    #[doc(alias = "-3018")]
    #[doc(alias = "ACCOUNT_BAN_MORTGAGE")]
    #[exchange(code = -3018, kind = PermissionDenied)]
    TransferInBannedForAccount,

    /// The account is barred from transfers out of it
    ///
    /// `-3019` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// Only transfers are barred, so trading can go on.
    #[doc(alias = "-3019")]
    #[doc(alias = "ACCOUNT_BAN_ROLLOUT")]
    #[exchange(code = -3019, kind = PermissionDenied)]
    TransferOutBannedForAccount,

    /// The transfer is larger than what may leave the account
    ///
    /// `-3020` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "-3020")]
    #[doc(alias = "EXCEED_MAX_ROLLOUT")]
    #[exchange(code = -3020, kind = RiskLimit)]
    TransferOutAmountAboveMaximum,

    /// The pair is closed to this margin account
    ///
    /// `-3021` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-3021")]
    #[doc(alias = "PAIR_ADMIN_BAN_TRADE")]
    #[exchange(code = -3021, kind = PermissionDenied)]
    MarginPairNotAllowed,

    /// The account is barred from trading
    ///
    /// `-3022` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "-3022")]
    #[doc(alias = "ACCOUNT_BAN_TRADE")]
    #[exchange(code = -3022, kind = AccountSuspended)]
    TradingBannedForAccount,

    /// At its margin level the account may neither order nor move funds out
    ///
    /// `-3023` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "-3023")]
    #[doc(alias = "WARNING_MARGIN_LEVEL")]
    #[exchange(code = -3023, kind = RiskLimit)]
    MarginLevelTooLow,

    /// The repayment would leave too small a debt behind
    ///
    /// `-3024` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-3024")]
    #[doc(alias = "FEW_LIABILITY_LEFT")]
    #[exchange(code = -3024, kind = OperationRejected)]
    RemainingDebtTooSmall,

    /// A date in the request cannot be used
    ///
    /// `-3025` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-3025")]
    #[doc(alias = "INVALID_EFFECTIVE_TIME")]
    #[exchange(code = -3025, kind = InvalidRequest)]
    InvalidMarginDateAgain,

    /// A parameter in the request cannot be used
    ///
    /// `-3026` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-3026")]
    #[doc(alias = "VALIDATION_FAILED")]
    #[exchange(code = -3026, kind = InvalidRequest)]
    InvalidMarginParameter,

    /// The asset is not one of those for margin
    ///
    /// `-3027` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "-3027")]
    #[doc(alias = "NOT_VALID_MARGIN_ASSET")]
    #[exchange(code = -3027, kind = InvalidSymbol)]
    InvalidMarginAsset,

    /// The pair is not one of those for margin
    ///
    /// `-3028` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "-3028")]
    #[doc(alias = "NOT_VALID_MARGIN_PAIR")]
    #[exchange(code = -3028, kind = InvalidSymbol)]
    InvalidMarginPair,

    /// The transfer did not succeed
    ///
    /// `-3029` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// Nothing says that nothing moved: read both sides first.
    #[doc(alias = "-3029")]
    #[doc(alias = "TRANSFER_FAILED")]
    #[exchange(code = -3029, kind = ServerError, retry = AfterResync)]
    TransferFailed,

    /// The account is barred from repaying
    ///
    /// `-3036` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// Only repaying is barred, so trading can go on.
    #[doc(alias = "-3036")]
    #[doc(alias = "ACCOUNT_BAN_REPAY")]
    #[exchange(code = -3036, kind = PermissionDenied)]
    RepayBannedForAccount,

    /// Profit and loss are being settled, which takes about a second
    ///
    /// `-3037` · `Unavailable` · `AfterBackoff` · `Unknown` · wait 1 s
    #[doc(alias = "-3037")]
    #[doc(alias = "PNL_CLEARING")]
    #[exchange(code = -3037, kind = Unavailable, wait(secs = 1))]
    ProfitIsClearing,

    /// The exchange holds no such listen key
    ///
    /// `-3038` · `NotLoggedIn` · `AfterReauth` · `NotApplied`
    ///
    /// Create a new one; events in between are lost.
    #[doc(alias = "-3038")]
    #[doc(alias = "LISTEN_KEY_NOT_FOUND")]
    #[exchange(code = -3038, kind = NotLoggedIn)]
    MarginListenKeyNotFound,

    /// The account holds too little
    ///
    /// `-3041` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "-3041")]
    #[doc(alias = "BALANCE_NOT_CLEARED")]
    #[exchange(code = -3041, kind = InsufficientFunds)]
    BalanceNotEnough,

    /// The margin pair has no price index to go by
    ///
    /// `-3042` · `NotReady` · `AfterBackoff` · `Unknown`
    ///
    /// An order with a check of the price may get it too.
    #[doc(alias = "-3042")]
    #[doc(alias = "PRICE_INDEX_NOT_FOUND")]
    #[exchange(code = -3042, kind = NotReady, outcome = Unknown)]
    PriceIndexNotAvailable,

    /// Nothing may be transferred in
    ///
    /// `-3043` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-3043")]
    #[doc(alias = "TRANSFER_IN_NOT_ALLOWED")]
    #[exchange(code = -3043, kind = OperationRejected)]
    TransferInNotAllowed,

    /// The exchange's system has too much to do
    ///
    /// `-3044` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "-3044")]
    #[doc(alias = "SYSTEM_BUSY")]
    #[exchange(code = -3044, kind = Unavailable)]
    SystemBusy,

    /// The exchange is short of the asset at the moment
    ///
    /// `-3045` · `NotReady` · `AfterResync` · `NotApplied`
    ///
    /// Orders that borrow automatically get it too.
    #[doc(alias = "-3045")]
    #[doc(alias = "SYSTEM")]
    #[exchange(code = -3045, kind = NotReady, retry = AfterResync)]
    LendingPoolEmpty,

    /// The limit price is over 15 % away from the index
    ///
    /// `-3064` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The limit depends on the present index price.
    #[doc(alias = "-3064")]
    #[doc(alias = "EXCEED_PRICE_LIMIT")]
    #[exchange(code = -3064, kind = InvalidOrder, retry = AfterResync)]
    LimitPriceTooFarFromIndex,

    /// The exchange keeps this function for users whom it has invited
    ///
    /// `-3999` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-3999")]
    #[doc(alias = "NOT_WHITELIST_USER")]
    #[exchange(code = -3999, kind = PermissionDenied)]
    InvitedUsersOnly,

    /// The operation is not one that can be asked for
    ///
    /// `-4001` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4001")]
    #[doc(alias = "CAPITAL_INVALID")]
    #[exchange(code = -4001, kind = InvalidRequest)]
    InvalidOperation,

    /// The request to read something is wrong
    ///
    /// `-4002` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4002")]
    #[doc(alias = "CAPITAL_IG")]
    #[exchange(code = -4002, kind = InvalidRequest)]
    InvalidGet,

    /// The e-mail address in the request is wrong
    ///
    /// `-4003` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4003")]
    #[doc(alias = "CAPITAL_IEV")]
    #[exchange(code = -4003, kind = InvalidRequest)]
    InvalidEmail,

    /// The caller has neither logged in nor authenticated
    ///
    /// `-4004` · `NotLoggedIn` · `AfterReauth` · `NotApplied`
    #[doc(alias = "-4004")]
    #[doc(alias = "CAPITAL_UA")]
    #[exchange(code = -4004, kind = NotLoggedIn)]
    NotLoggedIn,

    /// New requests arrive too often
    ///
    /// `-4005` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// Nothing says that the withdrawal was not made.
    #[doc(alias = "-4005")]
    #[doc(alias = "CAPAITAL_TOO_MANY_REQUEST")]
    #[exchange(code = -4005, kind = RateLimited, outcome = Unknown)]
    TooManyNewRequests,

    /// Nothing but a main account can do this
    ///
    /// `-4006` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4006")]
    #[doc(alias = "CAPITAL_ONLY_SUPPORT_PRIMARY_ACCOUNT")]
    #[exchange(code = -4006, kind = PermissionDenied)]
    MainAccountOnly,

    /// The address did not stand up to the exchange's check
    ///
    /// `-4007` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4007")]
    #[doc(alias = "CAPITAL_ADDRESS_VERIFICATION_NOT_PASS")]
    #[exchange(code = -4007, kind = InvalidRequest)]
    InvalidWithdrawalAddress,

    /// The tag of the address did not stand up to the exchange's check
    ///
    /// `-4008` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4008")]
    #[doc(alias = "CAPITAL_ADDRESS_TAG_VERIFICATION_NOT_PASS")]
    #[exchange(code = -4008, kind = InvalidRequest)]
    InvalidWithdrawalTag,

    /// The white list's mail was confirmed before
    ///
    /// `-4010` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// Read the list of addresses: the text can be taken for its opposite.
    ///
    /// Low confidence: no document explains this row.
    #[doc(alias = "-4010")]
    #[doc(alias = "CAPITAL_WHITELIST_EMAIL_CONFIRM")]
    #[exchange(code = -4010, kind = Duplicate)]
    WhitelistMailConfirmed,

    /// The mail for the white list is no longer valid
    ///
    /// `-4011` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "-4011")]
    #[doc(alias = "CAPITAL_WHITELIST_EMAIL_EXPIRED")]
    #[exchange(code = -4011, kind = ManualActionRequired)]
    InvalidWhitelistMail,

    /// The white list has yet to be switched on
    ///
    /// `-4012` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4012")]
    #[doc(alias = "CAPITAL_WHITELIST_CLOSE")]
    #[exchange(code = -4012, kind = PermissionDenied)]
    WhitelistNotOpened,

    /// The user has not switched two-factor authentication on
    ///
    /// `-4013` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "-4013")]
    #[doc(alias = "CAPITAL_WITHDRAW_2FA_VERIFY")]
    #[exchange(code = -4013, kind = ManualActionRequired)]
    TwoFactorNotOpened,

    /// After a login there are no withdrawals for two minutes
    ///
    /// `-4014` · `OperationRejected` · `Never` · `NotApplied` · wait 2 min
    ///
    /// Two minutes are enough, but a withdrawal should not be repeated without a person.
    #[doc(alias = "-4014")]
    #[doc(alias = "CAPITAL_WITHDRAW_LOGIN_DELAY")]
    #[exchange(code = -4014, kind = OperationRejected, wait(secs = 120))]
    WithdrawalTooSoonAfterLogin,

    /// A limit applies to withdrawals
    ///
    /// `-4015` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4015")]
    #[doc(alias = "CAPITAL_WITHDRAW_RESTRICTED_MINUTE")]
    #[exchange(code = -4015, kind = PermissionDenied)]
    WithdrawalLimited,

    /// After a change of password there are no withdrawals for 24 hours
    ///
    /// `-4016` · `PermissionDenied` · `Never` · `NotApplied` · wait 24 h
    #[doc(alias = "-4016")]
    #[doc(alias = "CAPITAL_WITHDRAW_RESTRICTED_PASSWORD")]
    #[exchange(code = -4016, kind = PermissionDenied, wait(secs = 86400))]
    WithdrawalAfterPasswordChange,

    /// After two-factor authentication was released, withdrawals pause for 24 hours
    ///
    /// `-4017` · `PermissionDenied` · `Never` · `NotApplied` · wait 24 h
    #[doc(alias = "-4017")]
    #[doc(alias = "CAPITAL_WITHDRAW_RESTRICTED_UNBIND_2FA")]
    #[exchange(code = -4017, kind = PermissionDenied, wait(secs = 86400))]
    WithdrawalAfterTwoFactorRelease,

    /// The asset to withdraw is not one of the exchange's
    ///
    /// `-4018` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "-4018")]
    #[doc(alias = "CAPITAL_WITHDRAW_ASSET_NOT_EXIST")]
    #[exchange(code = -4018, kind = InvalidSymbol)]
    WithdrawalAssetUnknown,

    /// The exchange does not pay this asset out at present
    ///
    /// `-4019` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4019")]
    #[doc(alias = "CAPITAL_WITHDRAW_ASSET_PROHIBIT")]
    #[exchange(code = -4019, kind = OperationRejected)]
    AssetClosedForWithdrawal,

    /// The amount to withdraw does not fall on a step of the asset
    ///
    /// `-4021` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4021")]
    #[doc(alias = "CAPITAL_WITHDRAW_AMOUNT_MULTIPLE")]
    #[exchange(code = -4021, kind = InvalidRequest)]
    WithdrawalNotMultiple,

    /// The amount to withdraw is below the smallest one
    ///
    /// `-4022` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4022")]
    #[doc(alias = "CAPITAL_WITHDRAW_MIN_AMOUNT")]
    #[exchange(code = -4022, kind = InvalidRequest)]
    WithdrawalBelowMinimum,

    /// This withdrawal is more than may be withdrawn in 24 hours
    ///
    /// `-4023` · `OperationRejected` · `Never` · `NotApplied` · wait 24 h
    #[doc(alias = "-4023")]
    #[doc(alias = "CAPITAL_WITHDRAW_MAX_AMOUNT")]
    #[exchange(code = -4023, kind = OperationRejected, wait(secs = 86400))]
    WithdrawalAboveDailyMaximum,

    /// The account holds none of the asset to withdraw
    ///
    /// `-4024` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "-4024")]
    #[doc(alias = "CAPITAL_WITHDRAW_USER_NO_ASSET")]
    #[exchange(code = -4024, kind = InsufficientFunds)]
    WithdrawalAssetNotHeld,

    /// The account's holding of the asset is negative
    ///
    /// `-4025` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "-4025")]
    #[doc(alias = "CAPITAL_WITHDRAW_USER_ASSET_LESS_THAN_ZERO")]
    #[exchange(code = -4025, kind = InsufficientFunds)]
    WithdrawalHoldNegative,

    /// The account holds too little for the withdrawal
    ///
    /// `-4026` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "-4026")]
    #[doc(alias = "CAPITAL_WITHDRAW_USER_ASSET_NOT_ENOUGH")]
    #[exchange(code = -4026, kind = InsufficientFunds)]
    WithdrawalBalanceInsufficient,

    /// The exchange could not get a `tranId`
    ///
    /// `-4027` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The withdrawal may be on its way: read the history first.
    #[doc(alias = "-4027")]
    #[doc(alias = "CAPITAL_WITHDRAW_GET_TRAN_ID_FAILURE")]
    #[exchange(code = -4027, kind = ServerError, retry = AfterResync)]
    TransactionIdNotObtained,

    /// The fee would use up the whole withdrawal
    ///
    /// `-4028` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4028")]
    #[doc(alias = "CAPITAL_WITHDRAW_MORE_THAN_FEE")]
    #[exchange(code = -4028, kind = InvalidRequest)]
    WithdrawalBelowFee,

    /// The exchange has no record of such a withdrawal
    ///
    /// `-4029` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "-4029")]
    #[doc(alias = "CAPITAL_WITHDRAW_NOT_EXIST")]
    #[exchange(code = -4029, kind = OrderNotFound)]
    WithdrawalNotFound,

    /// The asset was withdrawn, and the exchange confirms it
    ///
    /// `-4030` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The text reads like a success: read the history.
    #[doc(alias = "-4030")]
    #[doc(alias = "CAPITAL_WITHDRAW_CONFIRM_SUCCESS")]
    #[exchange(code = -4030, kind = Duplicate)]
    WithdrawalConfirmed,

    /// The withdrawal could not be cancelled
    ///
    /// `-4031` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The withdrawal may be cancelled, running or done.
    #[doc(alias = "-4031")]
    #[doc(alias = "CAPITAL_WITHDRAW_CANCEL_FAILURE")]
    #[exchange(code = -4031, kind = ServerError, retry = AfterResync)]
    WithdrawalCancelFailed,

    /// Something was wrong when the withdrawal was verified
    ///
    /// `-4032` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The check itself failed: read the history.
    #[doc(alias = "-4032")]
    #[doc(alias = "CAPITAL_WITHDRAW_CHECKSUM_VERIFY_FAILURE")]
    #[exchange(code = -4032, kind = ServerError, retry = AfterResync)]
    WithdrawalVerificationFailed,

    /// The address is not one that is allowed
    ///
    /// `-4033` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4033")]
    #[doc(alias = "CAPITAL_WITHDRAW_ILLEGAL_ADDRESS")]
    #[exchange(code = -4033, kind = InvalidRequest)]
    IllegalAddress,

    /// The exchange takes the address for a possible fake
    ///
    /// `-4034` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4034")]
    #[doc(alias = "CAPITAL_WITHDRAW_ADDRESS_CHEAT")]
    #[exchange(code = -4034, kind = OperationRejected)]
    AddressSuspectedFake,

    /// The address has to be put on the white list first
    ///
    /// `-4035` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4035")]
    #[doc(alias = "CAPITAL_WITHDRAW_NOT_WHITE_ADDRESS")]
    #[exchange(code = -4035, kind = PermissionDenied)]
    AddressNotWhitelisted,

    /// The address is new, and withdrawing to it takes some hours of waiting
    ///
    /// `-4036` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4036")]
    #[doc(alias = "CAPITAL_WITHDRAW_NEW_ADDRESS")]
    #[exchange(code = -4036, kind = PermissionDenied)]
    AddressTooNew,

    /// The e-mail could not be sent another time
    ///
    /// `-4037` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// The mail may have gone out.
    #[doc(alias = "-4037")]
    #[doc(alias = "CAPITAL_WITHDRAW_RESEND_EMAIL_FAIL")]
    #[exchange(code = -4037, kind = ServerError)]
    MailResendFailed,

    /// The exchange wants five minutes to pass before the next attempt
    ///
    /// `-4038` · `RateLimited` · `AfterRateLimit` · `Unknown` · wait 5 min
    ///
    /// Nothing is said beyond the time.
    #[doc(alias = "-4038")]
    #[doc(alias = "CAPITAL_WITHDRAW_RESEND_EMAIL_TIME_OUT")]
    #[exchange(code = -4038, kind = RateLimited, outcome = Unknown, wait(secs = 300))]
    TryAgainInFiveMinutes,

    /// The exchange knows no such user
    ///
    /// `-4039` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "-4039")]
    #[doc(alias = "CAPITAL_USER_EMPTY")]
    #[exchange(code = -4039, kind = AccountNotFound)]
    UserNotFound,

    /// Nothing has been charged to the address
    ///
    /// `-4040` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4040")]
    #[doc(alias = "CAPITAL_NO_CHARGE")]
    #[exchange(code = -4040, kind = OperationRejected)]
    AddressNotCharged,

    /// The exchange wants a minute to pass before the next attempt
    ///
    /// `-4041` · `RateLimited` · `AfterRateLimit` · `Unknown` · wait 1 min
    ///
    /// Nothing is said beyond the time.
    #[doc(alias = "-4041")]
    #[doc(alias = "CAPITAL_MINUTE_TOO_SMALL")]
    #[exchange(code = -4041, kind = RateLimited, outcome = Unknown, wait(secs = 60))]
    TryAgainInOneMinute,

    /// The asset's deposit address is not given out a second time
    ///
    /// `-4042` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4042")]
    #[doc(alias = "CAPITAL_CHARGE_NOT_RESET")]
    #[exchange(code = -4042, kind = OperationRejected)]
    DepositAddressOnlyOnce,

    /// The account has used over 100 deposit addresses within 24 hours
    ///
    /// `-4043` · `OperationRejected` · `Never` · `NotApplied` · wait 24 h
    #[doc(alias = "-4043")]
    #[doc(alias = "CAPITAL_ADDRESS_TOO_MUCH")]
    #[exchange(code = -4043, kind = OperationRejected, wait(secs = 86400))]
    TooManyDepositAddresses,

    /// The country is on the exchange's black list
    ///
    /// `-4044` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4044")]
    #[doc(alias = "CAPITAL_BLACKLIST_COUNTRY_GET_ADDRESS")]
    #[exchange(code = -4044, kind = PermissionDenied)]
    BlacklistedCountry,

    /// The exchange could not get hold of the assets
    ///
    /// `-4045` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "-4045")]
    #[doc(alias = "CAPITAL_GET_ASSET_ERROR")]
    #[exchange(code = -4045, kind = ServerError)]
    AssetsNotAcquired,

    /// The user has yet to accept the agreement
    ///
    /// `-4046` · `ManualActionRequired` · `Never` · `NotApplied`
    ///
    /// On the futures this number means that the margin type needs no change.
    #[doc(alias = "-4046")]
    #[doc(alias = "CAPITAL_AGREEMENT_NOT_CONFIRMED")]
    #[exchange(code = -4046, kind = ManualActionRequired)]
    AgreementNotConfirmed,

    /// The time range may span 0 to 90 days, no more
    ///
    /// `-4047` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4047")]
    #[doc(alias = "CAPITAL_DATE_INTERVAL_LIMIT")]
    #[exchange(code = -4047, kind = InvalidRequest)]
    TimeIntervalOutOfRange,

    /// Assets are locked for now, as a deposit lacks block confirmations
    ///
    /// `-4060` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4060")]
    #[doc(alias = "CAPITAL_WITHDRAW_USER_ASSET_LOCK_DEPOSIT")]
    #[exchange(code = -4060, kind = OperationRejected)]
    DepositLockedUntilConfirmed,

    /// This network knows no address tag; leave it out
    ///
    /// `-4106` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4106")]
    #[doc(alias = "TAG_NOT_SUPPORTED_FOR_NETWORK")]
    #[exchange(code = -4106, kind = InvalidRequest)]
    TagNotSupportedForNetwork,

    /// Small balances cannot be converted now
    ///
    /// `-5001` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "-5001")]
    #[doc(alias = "ASSET_DRIBBLET_CONVERT_SWITCH_OFF")]
    #[exchange(code = -5001, kind = Unsupported)]
    MicroAssetTransfer,

    /// The account holds too little for the transfer
    ///
    /// `-5002` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "-5002")]
    #[doc(alias = "ASSET_ASSET_NOT_ENOUGH")]
    #[exchange(code = -5002, kind = InsufficientFunds)]
    TransferBalanceInsufficient,

    /// The account holds none of the asset to transfer
    ///
    /// `-5003` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "-5003")]
    #[doc(alias = "ASSET_USER_HAVE_NO_ASSET")]
    #[exchange(code = -5003, kind = InsufficientFunds)]
    TransferAssetNotHeld,

    /// Too much is left of an asset for it to count as small
    ///
    /// `-5004` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-5004")]
    #[doc(alias = "USER_OUT_OF_TRANSFER_FLOAT")]
    #[exchange(code = -5004, kind = OperationRejected)]
    ResidualBalanceTooLarge,

    /// Too little is left of an asset for it to be among those chosen
    ///
    /// `-5005` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-5005")]
    #[doc(alias = "USER_ASSET_AMOUNT_IS_TOO_LOW")]
    #[exchange(code = -5005, kind = OperationRejected)]
    ResidualBalanceTooSmall,

    /// A second transfer has to wait until 24 hours have passed
    ///
    /// `-5006` · `OperationRejected` · `Never` · `NotApplied` · wait 24 h
    #[doc(alias = "-5006")]
    #[doc(alias = "USER_CAN_NOT_REQUEST_IN_24_HOURS")]
    #[exchange(code = -5006, kind = OperationRejected, wait(secs = 86400))]
    OnceInTwentyFourHours,

    /// The quantity is not above zero
    ///
    /// `-5007` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-5007")]
    #[doc(alias = "AMOUNT_OVER_ZERO")]
    #[exchange(code = -5007, kind = InvalidRequest)]
    QuantityNotPositive,

    /// The account has less of the assets than it is to return
    ///
    /// `-5008` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "-5008")]
    #[doc(alias = "ASSET_WITHDRAW_WITHDRAWING_NOT_ENOUGH")]
    #[exchange(code = -5008, kind = InsufficientFunds)]
    ReturnableAmountInsufficient,

    /// The exchange has no such product
    ///
    /// `-5009` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "-5009")]
    #[doc(alias = "PRODUCT_NOT_EXIST")]
    #[exchange(code = -5009, kind = InvalidSymbol)]
    ProductNotFound,

    /// The asset's transfer did not succeed
    ///
    /// `-5010` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// Nothing says that nothing moved: read both sides first.
    #[doc(alias = "-5010")]
    #[doc(alias = "TRANSFER_FAIL")]
    #[exchange(code = -5010, kind = ServerError, retry = AfterResync)]
    AssetTransferFailed,

    /// The user has no futures account
    ///
    /// `-5011` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "-5011")]
    #[doc(alias = "FUTURE_ACCT_NOT_EXIST")]
    #[exchange(code = -5011, kind = AccountNotFound)]
    FuturesAccountNotFound,

    /// A transfer is still under way
    ///
    /// `-5012` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// The pending one may be this transfer.
    #[doc(alias = "-5012")]
    #[doc(alias = "TRANSFER_PENDING")]
    #[exchange(code = -5012, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    AssetTransferPending,

    /// The asset was not transferred, as the balance is too low
    ///
    /// `-5013` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "-5013")]
    #[exchange(code = -5013, kind = InsufficientFunds)]
    AssetTransferBalanceInsufficient,

    /// These two accounts are not parent and sub-account of each other
    ///
    /// `-5021` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-5021")]
    #[doc(alias = "PARENT_SUB_HAVE_NO_RELATION")]
    #[exchange(code = -5021, kind = InvalidRequest)]
    SubAccountUnrelated,

    /// The futures account is missing, or the sub-account does not belong here
    ///
    /// `-5022` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "-5022")]
    #[doc(alias = "FUTURE_ACCT_OR_SUBRELATION_NOT_EXIST")]
    #[exchange(code = -5022, kind = AccountNotFound)]
    FuturesAccountOrRelationNotFound,

    /// The exchange has no such daily product
    ///
    /// `-6001` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "-6001")]
    #[doc(alias = "DAILY_PRODUCT_NOT_EXIST")]
    #[exchange(code = -6001, kind = InvalidSymbol)]
    DailyProductNotFound,

    /// There is no such product, or the user may not have it
    ///
    /// `-6003` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-6003")]
    #[doc(alias = "DAILY_PRODUCT_NOT_ACCESSIBLE")]
    #[exchange(code = -6003, kind = PermissionDenied)]
    ProductNotPermitted,

    /// The product is not on sale
    ///
    /// `-6004` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-6004")]
    #[doc(alias = "DAILY_PRODUCT_NOT_PURCHASABLE")]
    #[exchange(code = -6004, kind = OperationRejected)]
    ProductNotOnSale,

    /// The purchase is below the smallest one
    ///
    /// `-6005` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6005")]
    #[doc(alias = "DAILY_LOWER_THAN_MIN_PURCHASE_LIMIT")]
    #[exchange(code = -6005, kind = InvalidRequest)]
    PurchaseBelowMinimum,

    /// The amount to redeem is wrong
    ///
    /// `-6006` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6006")]
    #[doc(alias = "DAILY_REDEEM_AMOUNT_ERROR")]
    #[exchange(code = -6006, kind = InvalidRequest)]
    RedeemAmountWrong,

    /// This is not the time to redeem
    ///
    /// `-6007` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-6007")]
    #[doc(alias = "DAILY_REDEEM_TIME_ERROR")]
    #[exchange(code = -6007, kind = OperationRejected)]
    OutsideRedeemTime,

    /// The product cannot be redeemed in its present status
    ///
    /// `-6008` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-6008")]
    #[doc(alias = "DAILY_PRODUCT_NOT_REDEEMABLE")]
    #[exchange(code = -6008, kind = OperationRejected)]
    ProductNotRedeemable,

    /// Requests arrive too often
    ///
    /// `-6009` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// Nothing says that the request was not executed.
    #[doc(alias = "-6009")]
    #[doc(alias = "REQUEST_FREQUENCY_TOO_HIGH")]
    #[exchange(code = -6009, kind = RateLimited, outcome = Unknown)]
    SavingsRequestsTooFrequent,

    /// The number goes beyond what one user may purchase
    ///
    /// `-6011` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-6011")]
    #[doc(alias = "EXCEEDED_USER_PURCHASE_LIMIT")]
    #[exchange(code = -6011, kind = OperationRejected)]
    PurchasesPerUserExceeded,

    /// The account holds too little for the purchase
    ///
    /// `-6012` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "-6012")]
    #[doc(alias = "BALANCE_NOT_ENOUGH")]
    #[exchange(code = -6012, kind = InsufficientFunds)]
    SavingsBalanceInsufficient,

    /// The purchase did not succeed
    ///
    /// `-6013` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// Read the positions first.
    #[doc(alias = "-6013")]
    #[doc(alias = "PURCHASING_FAILED")]
    #[exchange(code = -6013, kind = ServerError, retry = AfterResync)]
    PurchaseFailed,

    /// The purchase goes beyond the upper limit
    ///
    /// `-6014` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-6014")]
    #[doc(alias = "UPDATE_FAILED")]
    #[exchange(code = -6014, kind = OperationRejected)]
    PurchaseLimitExceeded,

    /// The request came without a body
    ///
    /// `-6015` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6015")]
    #[doc(alias = "EMPTY_REQUEST_BODY")]
    #[exchange(code = -6015, kind = InvalidRequest)]
    EmptyRequestBody,

    /// A parameter in the request is wrong
    ///
    /// `-6016` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6016")]
    #[doc(alias = "PARAMS_ERR")]
    #[exchange(code = -6016, kind = InvalidRequest)]
    SavingsParameterWrong,

    /// The white list does not have this entry
    ///
    /// `-6017` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-6017")]
    #[doc(alias = "NOT_IN_WHITELIST")]
    #[exchange(code = -6017, kind = PermissionDenied)]
    NotInWhitelist,

    /// There is too little of the asset
    ///
    /// `-6018` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "-6018")]
    #[doc(alias = "ASSET_NOT_ENOUGH")]
    #[exchange(code = -6018, kind = InsufficientFunds)]
    SavingsAssetInsufficient,

    /// The exchange waits for a confirmation
    ///
    /// `-6019` · `ManualActionRequired` · `Never` · `Unknown`
    ///
    /// It may be waiting for the confirmation rather than refused.
    #[doc(alias = "-6019")]
    #[doc(alias = "PENDING")]
    #[exchange(code = -6019, kind = ManualActionRequired, outcome = Unknown)]
    ConfirmationNeeded,

    /// The exchange has no such project
    ///
    /// `-6020` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "-6020")]
    #[doc(alias = "PROJECT_NOT_EXISTS")]
    #[exchange(code = -6020, kind = InvalidSymbol)]
    ProjectNotFound,

    /// The exchange does not serve these dates
    ///
    /// `-7001` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-7001")]
    #[doc(alias = "FUTURES_BAD_DATE_RANGE")]
    #[exchange(code = -7001, kind = InvalidRequest)]
    DateRangeNotSupported,

    /// The exchange does not serve this type of data
    ///
    /// `-7002` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-7002")]
    #[doc(alias = "FUTURES_BAD_TYPE")]
    #[exchange(code = -7002, kind = InvalidRequest)]
    DataTypeNotSupported,

    /// The exchange is carrying out maintenance and asks for patience
    ///
    /// `-10001` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "-10001")]
    #[doc(alias = "SYSTEM_MAINTENANCE")]
    #[exchange(code = -10001, kind = Unavailable)]
    LoansUnderMaintenance,

    /// The parameters of the request are wrong
    ///
    /// `-10002` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-10002")]
    #[doc(alias = "INVALID_INPUT")]
    #[exchange(code = -10002, kind = InvalidRequest)]
    InvalidLoanInput,

    /// The search came back empty
    ///
    /// `-10005` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// This is no proof that an earlier loan or repayment was not made.
    #[doc(alias = "-10005")]
    #[doc(alias = "NO_RECORDS")]
    #[exchange(code = -10005, kind = OrderNotFound)]
    NoRecordsFound,

    /// The exchange does not lend this coin
    ///
    /// `-10007`, `-10008` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-10007")]
    #[doc(alias = "-10008")]
    #[doc(alias = "COIN_NOT_LOANABLE")]
    #[exchange(code = [-10007, -10008], kind = InvalidRequest)]
    CoinNotLoanable,

    /// The exchange does not take this coin as collateral
    ///
    /// `-10009`, `-10010` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-10009")]
    #[doc(alias = "-10010")]
    #[doc(alias = "COIN_NOT_COLLATERAL")]
    #[exchange(code = [-10009, -10010], kind = InvalidRequest)]
    CoinNotCollateral,

    /// The spot account holds too little
    ///
    /// `-10011` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "-10011")]
    #[doc(alias = "INSUFFICIENT_ASSET")]
    #[exchange(code = -10011, kind = InsufficientFunds)]
    SpotAssetsInsufficient,

    /// The amount to repay is wrong
    ///
    /// `-10012`, `-10018` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-10012")]
    #[doc(alias = "-10018")]
    #[doc(alias = "INVALID_AMOUNT")]
    #[exchange(code = [-10012, -10018], kind = InvalidRequest)]
    InvalidRepaymentAmount,

    /// The collateral does not suffice
    ///
    /// `-10013` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "-10013")]
    #[doc(alias = "INSUFFICIENT_AMOUNT")]
    #[exchange(code = -10013, kind = InsufficientFunds)]
    CollateralInsufficient,

    /// The collateral could not be deducted
    ///
    /// `-10015` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// Read the loan first.
    #[doc(alias = "-10015")]
    #[doc(alias = "DEDUCTION_FAILED")]
    #[exchange(code = -10015, kind = ServerError, retry = AfterResync)]
    CollateralDeductionFailed,

    /// The exchange could not grant the loan
    ///
    /// `-10016` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// Read the loans first.
    #[doc(alias = "-10016")]
    #[doc(alias = "LOAN_FAILED")]
    #[exchange(code = -10016, kind = ServerError, retry = AfterResync)]
    LoanNotProvided,

    /// The repayment is larger than the debt
    ///
    /// `-10017` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The debt is smaller than assumed, perhaps because an earlier repayment arrived: read it.
    #[doc(alias = "-10017")]
    #[doc(alias = "REPAY_EXCEED_DEBT")]
    #[exchange(code = -10017, kind = OperationRejected, retry = AfterResync)]
    RepaymentAboveLiability,

    /// The exchange has no such configuration
    ///
    /// `-10019` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-10019")]
    #[doc(alias = "CONFIG_NOT_EXIST")]
    #[exchange(code = -10019, kind = InvalidRequest)]
    ConfigurationNotFound,

    /// There is no user with this id
    ///
    /// `-10020` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "-10020")]
    #[doc(alias = "UID_NOT_EXIST")]
    #[exchange(code = -10020, kind = AccountNotFound)]
    UserIdNotFound,

    /// The exchange finds no such loan order
    ///
    /// `-10021` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "-10021")]
    #[doc(alias = "ORDER_NOT_EXIST")]
    #[exchange(code = -10021, kind = OrderNotFound)]
    LoanOrderNotFound,

    /// The amount to adjust by is wrong
    ///
    /// `-10022` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-10022")]
    #[doc(alias = "INVALID_AMOUNT")]
    #[exchange(code = -10022, kind = InvalidRequest)]
    InvalidAdjustmentAmount,

    /// The ratio of loan to value could not be adjusted
    ///
    /// `-10023` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// Read the loan first.
    #[doc(alias = "-10023")]
    #[doc(alias = "ADJUST_LTV_FAILED")]
    #[exchange(code = -10023, kind = ServerError, retry = AfterResync)]
    LoanToValueNotAdjusted,

    /// The exchange does not let the ratio of loan to value be adjusted
    ///
    /// `-10024` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "-10024")]
    #[doc(alias = "ADJUST_LTV_NOT_SUPPORTED")]
    #[exchange(code = -10024, kind = Unsupported)]
    LoanToValueAdjustmentNotSupported,

    /// The loan could not be repaid
    ///
    /// `-10025` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// Read the debt first.
    #[doc(alias = "-10025")]
    #[doc(alias = "REPAY_FAILED")]
    #[exchange(code = -10025, kind = ServerError, retry = AfterResync)]
    RepaymentFailed,

    /// One of the parameters is wrong
    ///
    /// `-10026`, `-10028` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-10026")]
    #[doc(alias = "-10028")]
    #[doc(alias = "INVALID_PARAMETER")]
    #[exchange(code = [-10026, -10028], kind = InvalidRequest)]
    InvalidLoanParameter,

    /// The loan is too small
    ///
    /// `-10029` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-10029")]
    #[doc(alias = "AMOUNT_TOO_SMALL")]
    #[exchange(code = -10029, kind = OperationRejected)]
    LoanTooSmall,

    /// The loan is too large
    ///
    /// `-10030` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-10030")]
    #[doc(alias = "AMOUNT_TOO_LARGE")]
    #[exchange(code = -10030, kind = OperationRejected)]
    LoanTooLarge,

    /// The user has borrowed as much as one user may
    ///
    /// `-10031` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "-10031")]
    #[doc(alias = "QUOTA_REACHED")]
    #[exchange(code = -10031, kind = RiskLimit)]
    LoanQuotaReached,

    /// For the time being loans cannot be repaid
    ///
    /// `-10032` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "-10032")]
    #[doc(alias = "REPAY_NOT_AVAILABLE")]
    #[exchange(code = -10032, kind = Unavailable)]
    RepaymentUnavailable,

    /// For now the collateral cannot pay for the loan; the borrowed coin can
    ///
    /// `-10034` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-10034")]
    #[doc(alias = "REPAY_NOT_AVAILABLE")]
    #[exchange(code = -10034, kind = OperationRejected)]
    RepaymentWithCollateralUnavailable,

    /// The repayment is too small
    ///
    /// `-10039` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-10039")]
    #[doc(alias = "AMOUNT_TOO_SMALL")]
    #[exchange(code = -10039, kind = OperationRejected)]
    RepaymentTooSmall,

    /// The repayment is too large
    ///
    /// `-10040` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-10040")]
    #[doc(alias = "AMOUNT_TOO_LARGE")]
    #[exchange(code = -10040, kind = OperationRejected)]
    RepaymentTooLarge,

    /// Too little of this coin is left to lend today
    ///
    /// `-10041` · `NotReady` · `Never` · `NotApplied`
    ///
    /// The wait would be a day.
    #[doc(alias = "-10041")]
    #[doc(alias = "INSUFFICIENT_AMOUNT")]
    #[exchange(code = -10041, kind = NotReady, retry = Never)]
    LoanableAssetsInsufficient,

    /// The exchange does not support the asset for loans
    ///
    /// `-10042` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "-10042")]
    #[doc(alias = "ASSET_NOT_SUPPORTED")]
    #[exchange(code = -10042, kind = InvalidSymbol)]
    LoanAssetNotSupported,

    /// At present this coin cannot be borrowed
    ///
    /// `-10043` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-10043")]
    #[doc(alias = "ASSET_NOT_SUPPORTED")]
    #[exchange(code = -10043, kind = OperationRejected)]
    BorrowingNotSupported,

    /// The limit on this collateral is reached
    ///
    /// `-10044` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "-10044")]
    #[doc(alias = "QUOTA_REACHED")]
    #[exchange(code = -10044, kind = RiskLimit)]
    CollateralLimitReached,

    /// A loan in this coin cannot be repaid with collateral for now
    ///
    /// `-10045` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-10045")]
    #[doc(alias = "COLLTERAL_REPAY_NOT_SUPPORTED")]
    #[exchange(code = -10045, kind = OperationRejected)]
    CollateralRepaymentNotSupported,

    /// The collateral may not be adjusted by this much
    ///
    /// `-10046` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-10046")]
    #[doc(alias = "EXCEED_MAX_ADJUSTMENT")]
    #[exchange(code = -10046, kind = OperationRejected)]
    CollateralAdjustmentTooLarge,

    /// Regulation where the user is keeps the coin unavailable for now
    ///
    /// `-10047` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-10047")]
    #[doc(alias = "REGION_NOT_SUPPORTED")]
    #[exchange(code = -10047, kind = PermissionDenied)]
    CoinNotInRegion,

    /// The account would borrow more than it may
    ///
    /// `-11008` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "-11008")]
    #[exchange(code = -11008, kind = RiskLimit)]
    BorrowableLimitExceeded,

    /// Two seconds allow for one request, and there were more
    ///
    /// `-12014` · `RateLimited` · `AfterRateLimit` · `Unknown` · wait 2 s
    ///
    /// Nothing says that the request was not executed.
    #[doc(alias = "-12014")]
    #[exchange(code = -12014, kind = RateLimited, outcome = Unknown, wait(secs = 2))]
    SwapRequestsTooFrequent,

    /// The token cannot be redeemed at present
    ///
    /// `-13000` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-13000")]
    #[doc(alias = "BLVT_FORBID_REDEEM")]
    #[exchange(code = -13000, kind = OperationRejected)]
    TokenRedemptionForbidden,

    /// The user has redeemed as much of the token as a day allows
    ///
    /// `-13001` · `OperationRejected` · `Never` · `NotApplied` · wait 24 h
    #[doc(alias = "-13001")]
    #[doc(alias = "BLVT_EXCEED_DAILY_LIMIT")]
    #[exchange(code = -13001, kind = OperationRejected, wait(secs = 86400))]
    OwnRedemptionLimitExceeded,

    /// All redemptions of the token together would exceed what 24 hours allow
    ///
    /// `-13002` · `OperationRejected` · `Never` · `NotApplied` · wait 24 h
    #[doc(alias = "-13002")]
    #[doc(alias = "BLVT_EXCEED_TOKEN_DAILY_LIMIT")]
    #[exchange(code = -13002, kind = OperationRejected, wait(secs = 86400))]
    TokenRedemptionLimitExceeded,

    /// The token cannot be subscribed to at present
    ///
    /// `-13003` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-13003")]
    #[doc(alias = "BLVT_FORBID_PURCHASE")]
    #[exchange(code = -13003, kind = OperationRejected)]
    TokenSubscriptionForbidden,

    /// The user has subscribed to as much of the token as allowed daily
    ///
    /// `-13004` · `OperationRejected` · `Never` · `NotApplied` · wait 24 h
    #[doc(alias = "-13004")]
    #[doc(alias = "BLVT_EXCEED_DAILY_PURCHASE_LIMIT")]
    #[exchange(code = -13004, kind = OperationRejected, wait(secs = 86400))]
    OwnSubscriptionLimitExceeded,

    /// All subscriptions to the token together would exceed what 24 hours allow
    ///
    /// `-13005` · `OperationRejected` · `Never` · `NotApplied` · wait 24 h
    #[doc(alias = "-13005")]
    #[doc(alias = "BLVT_EXCEED_TOKEN_DAILY_PURCHASE_LIMIT")]
    #[exchange(code = -13005, kind = OperationRejected, wait(secs = 86400))]
    TokenSubscriptionLimitExceeded,

    /// The subscription is too small
    ///
    /// `-13006` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-13006")]
    #[doc(alias = "BLVT_PURCHASE_LESS_MIN_AMOUNT")]
    #[exchange(code = -13006, kind = OperationRejected)]
    SubscriptionTooSmall,

    /// The user has yet to sign the agreement
    ///
    /// `-13007` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "-13007")]
    #[doc(alias = "BLVT_PURCHASE_AGREEMENT_NOT_SIGN")]
    #[exchange(code = -13007, kind = ManualActionRequired)]
    TokenAgreementNotSigned,

    /// The codes created today add up to more than allowed
    ///
    /// `-18002` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-18002")]
    #[exchange(code = -18002, kind = OperationRejected)]
    GiftCodeTotalExceeded,

    /// More codes were created today than allowed
    ///
    /// `-18003` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-18003")]
    #[exchange(code = -18003, kind = OperationRejected)]
    TooManyGiftCodes,

    /// Too many wrong codes were redeemed within a day
    ///
    /// `-18004` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "-18004")]
    #[exchange(code = -18004, kind = ManualActionRequired)]
    TooManyInvalidRedemptions,

    /// Too many wrong codes were verified
    ///
    /// `-18005` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "-18005")]
    #[exchange(code = -18005, kind = ManualActionRequired)]
    TooManyInvalidVerifications,

    /// The code needs a larger amount
    ///
    /// `-18006` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-18006")]
    #[exchange(code = -18006, kind = OperationRejected)]
    GiftAmountTooSmall,

    /// For now there are no codes for this token; name another
    ///
    /// `-18007` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-18007")]
    #[exchange(code = -18007, kind = OperationRejected)]
    GiftTokenNotSupported,

    /// An algorithmic order names a symbol that is not one of the exchange's
    ///
    /// `-20121` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "-20121")]
    #[exchange(code = -20121, kind = InvalidSymbol)]
    AlgoInvalidSymbol,

    /// The id belongs to no algorithmic order, or to one that has ended
    ///
    /// `-20124` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// The order is unknown or has ended. A cancel did nothing.
    #[doc(alias = "-20124")]
    #[exchange(code = -20124, kind = OrderNotFound)]
    AlgoOrderNotFound,

    /// A parameter of the algorithmic order cannot be used
    ///
    /// `-20130` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-20130")]
    #[exchange(code = -20130, kind = InvalidRequest)]
    AlgoInvalidParameter,

    /// Another algorithmic order has this client id
    ///
    /// `-20132` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// An order with this id exists, perhaps from an attempt that seemed to fail: read it.
    #[doc(alias = "-20132")]
    #[exchange(code = -20132, kind = Duplicate)]
    AlgoDuplicateClientId,

    /// The whole quantity cannot be executed in the time given
    ///
    /// `-20194` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-20194")]
    #[exchange(code = -20194, kind = InvalidOrder)]
    AlgoDurationTooShort,

    /// The algorithmic order is too small as a whole
    ///
    /// `-20195` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-20195")]
    #[exchange(code = -20195, kind = InvalidOrder)]
    AlgoSizeTooSmall,

    /// The algorithmic order is too large as a whole
    ///
    /// `-20196` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-20196")]
    #[exchange(code = -20196, kind = InvalidOrder)]
    AlgoSizeTooLarge,

    /// There are as many algorithmic orders as may be open
    ///
    /// `-20198` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "-20198")]
    #[exchange(code = -20198, kind = RiskLimit)]
    AlgoTooManyOpenOrders,

    /// The algorithmic order's value in USD is outside the permitted range
    ///
    /// `-20204` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-20204")]
    #[exchange(code = -20204, kind = InvalidOrder)]
    AlgoNotionalOutOfRange,

    /// The account is no portfolio margin account
    ///
    /// `-21001` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "-21001")]
    #[doc(alias = "USER_IS_NOT_UNIACCOUNT")]
    #[exchange(code = -21001, kind = AccountNotFound)]
    NotPortfolioMarginAccount,

    /// With portfolio margin nothing can be moved from margin to futures
    ///
    /// `-21002` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "-21002")]
    #[doc(alias = "UNI_ACCOUNT_CANT_TRANSFER_FUTURE")]
    #[exchange(code = -21002, kind = Unsupported)]
    TransferToFuturesNotSupported,

    /// The exchange could not read the margin assets
    ///
    /// `-21003` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "-21003")]
    #[doc(alias = "NET_ASSET_MUST_LTE_RATIO")]
    #[exchange(code = -21003, kind = ServerError)]
    MarginAssetsNotRetrieved,

    /// There is no bankruptcy loan on the user's portfolio margin
    ///
    /// `-21004` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-21004")]
    #[doc(alias = "USER_NO_LIABILITY")]
    #[exchange(code = -21004, kind = OperationRejected)]
    NoBankruptcyLoan,

    /// The spot wallet holds too little BUSD for the bankruptcy loan
    ///
    /// `-21005` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "-21005")]
    #[doc(alias = "NO_ENOUGH_ASSET")]
    #[exchange(code = -21005, kind = InsufficientFunds)]
    BankruptcyRepaymentFunds,

    /// The user's portfolio margin bankruptcy loan is being repaid already
    ///
    /// `-21006` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The repayment under way may be an earlier attempt.
    #[doc(alias = "-21006")]
    #[doc(alias = "HAD_IN_PROCESS_REPAY")]
    #[exchange(code = -21006, kind = Duplicate)]
    BankruptcyRepaymentInProcess,

    /// A liquidation under way keeps the bankruptcy loan from being repaid
    ///
    /// `-21007` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "-21007")]
    #[doc(alias = "IN_FORCE_LIQUIDATION")]
    #[exchange(code = -21007, kind = AccountSuspended)]
    BankruptcyRepaymentDuringLiquidation,

    /// This endpoint has been taken away
    ///
    /// `-21015` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "-21015")]
    #[doc(alias = "ENDPOINT_GONE")]
    #[exchange(code = -21015, kind = Unsupported)]
    EndpointGone,

    /// The exchange's verification was not passed
    ///
    /// `100001003` · `Authentication` · `Never` · `Unknown`
    ///
    /// Low confidence: no document explains this row.
    #[doc(alias = "100001003")]
    #[exchange(code = 100001003, kind = Authentication, outcome = Unknown)]
    VerificationFailed,

    /// The proof of identity was rejected and has to be given anew
    ///
    /// `200003903` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "200003903")]
    #[exchange(code = 200003903, kind = ManualActionRequired)]
    IdentityVerificationRejected,

    /// Requests arrive too often, and the exchange wants a pause
    ///
    /// message `Too many requests. Please try again later.` · `RateLimited` · `AfterRateLimit` ·
    /// `Unknown`
    ///
    /// Nothing says that nothing was done.
    #[exchange(
        row = "Too many requests. Please try again later.",
        message_equals = "Too many requests. Please try again later.",
        kind = RateLimited,
        outcome = Unknown,
    )]
    TooManyRequestsInWords,

    /// The exchange is carrying out maintenance
    ///
    /// message `System is under maintenance.` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[exchange(
        row = "System is under maintenance.",
        message_equals = "System is under maintenance.",
        kind = Unavailable,
    )]
    UnderMaintenance,

    /// The caller is not permitted to do this
    ///
    /// message `You don't have permission.` · `PermissionDenied` · `Never` · `NotApplied`
    #[exchange(
        row = "You don't have permission.",
        message_equals = "You don't have permission.",
        kind = PermissionDenied,
    )]
    NoPermission,

    /// There are more sub-accounts of this type than allowed
    ///
    /// message with `This type of sub-account exceeds the maximum number limit` ·
    /// `OperationRejected` · `Never` · `NotApplied`
    #[exchange(
        row = "This type of sub-account exceeds the maximum number limit",
        message_contains = "This type of sub-account exceeds the maximum number limit",
        kind = OperationRejected,
    )]
    TooManySubAccounts,

    /// Rows of the spot API.
    #[exchange(flatten)]
    Spot(SpotError),

    /// Texts of the spot engine and its filters.
    #[exchange(flatten)]
    OrderText(OrderTextError),

    /// Rows of all APIs but options.
    #[exchange(flatten)]
    Trading(TradingError),

    /// Rows of all APIs, and of the servers in front of them.
    #[exchange(flatten)]
    Common(CommonError),
}
