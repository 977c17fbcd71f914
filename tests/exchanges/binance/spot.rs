//! Spot, margin and wallet: `api.binance.com`, `/api` and `/sapi`.
//!
//! The codes are the exchange's, from "Error Codes" of the Binance spot and margin API documentation;
//! the messages are ours. A failure is `{"code": -1121, "msg": …}`, mostly under HTTP 400. A
//! cancelled batch is an array in which each row is an order or such an object. Old wallet
//! endpoints put the object as text into `msg` beside `"success": false`, and newer ones send
//! `{"status": "FAIL", "code": "400002", "errorMessage": …}`. Codes 0, 200 and `"000000"` are
//! successes.
//!
//! The 40xx of this API are about withdrawals and have nothing to do with the 40xx of futures. The
//! codes without a meaning of their own are listed, so that they do not get that of futures.

use exchange_error::ExchangeError;

use super::BaseError;

/// Errors of the Binance spot, margin and wallet API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    name = "Binance spot",
    code_type = i32,
    wire(
        status = 418,
        variant = Base(AddressBanned),
        decides,
        code = "$.code",
        message = "$.msg",
    ),
    wire(
        rows = "$[:]",
        code = ["@.msg.code", "@.code"],
        ok = [0, 200],
        message = ["@.msg.msg", "@.msg", "@.errorMessage"],
    ),
    wire(when = "$.success == false", message = "$.msg"),
)]
pub(super) enum SpotError {
    // --- Server and account, 1xxx
    /// The server has too much to do at the moment.
    ///
    /// An order may have been placed: look it up before sending another.
    #[exchange(code = -1004, kind = Unavailable)]
    ServerBusy,

    /// Other requests keep the server too busy; it needs some minutes.
    ///
    /// An order may have been placed: look it up before sending another.
    #[exchange(code = -1008, kind = Unavailable)]
    ServerOverloaded,

    /// Nothing was found here, or the caller lacks a login or the right to it.
    #[exchange(code = -1099, kind = Authentication)]
    NotFoundOrNotAuthorized,

    /// The value of a parameter is beyond what the exchange can hold.
    #[exchange(code = -1108, kind = InvalidRequest)]
    ParameterOverflowed,

    /// The value of `recvWindow` has to stay below 60000.
    #[exchange(code = -1131, kind = InvalidRequest)]
    ReceiveWindowTooLarge,

    /// The values of `strategyType` start at 1000000, and this one is lower.
    #[exchange(code = -1134, kind = InvalidRequest)]
    StrategyTypeTooSmall,

    /// The request could not be read as JSON.
    #[exchange(code = -1135, kind = InvalidRequest)]
    InvalidJson,

    /// `cancelRestrictions` takes `ONLY_NEW` and `ONLY_PARTIALLY_FILLED`, nothing else.
    #[exchange(code = -1145, kind = InvalidRequest)]
    InvalidCancelRestrictions,

    /// The list names a symbol more than once.
    #[exchange(code = -1151, kind = InvalidRequest)]
    DuplicateSymbols,

    // --- Orders, 2xxx
    /// The id of the API key is wrong.
    #[exchange(code = -2008, kind = Authentication)]
    InvalidApiKeyId,

    /// The symbol has no trading window; the 24-hour ticker may have what you look for.
    #[exchange(code = -2016, kind = NotReady)]
    NoTradingWindow,

    /// Replacing the order went only half through.
    ///
    /// One half took effect: either the old order is gone and nothing replaces it, or both orders
    /// exist. `cancelResult` and `newOrderResult` in `data` say which.
    #[exchange(code = -2021, kind = OperationRejected, outcome = Unknown, retry = AfterResync)]
    CancelReplacePartiallyFailed,

    /// The order was not replaced.
    ///
    /// Neither half took effect; the old order may have filled. Read it before you try again.
    #[exchange(code = -2022, kind = OperationRejected, retry = AfterResync)]
    CancelReplaceFailed,

    /// The order ended unfilled over 90 days ago, by cancel or expiry, and is in the archive.
    #[exchange(code = -2026, kind = OrderClosed)]
    OrderArchived,

    // --- Margin accounts, 3xxx
    /// Something broke inside the exchange's margin system.
    ///
    /// After a loan, a repayment or a transfer, read the account before you send it again.
    #[exchange(code = -3000, kind = ServerError)]
    MarginInternalError,

    /// The user has to switch two-factor authentication on before this.
    #[exchange(code = -3001, kind = ManualActionRequired)]
    TwoFactorRequired,

    /// The exchange does not have the asset.
    #[exchange(code = -3002, kind = InvalidSymbol)]
    MarginAssetUnknown,

    /// The user has no margin account.
    #[exchange(code = -3003, kind = AccountNotFound)]
    MarginAccountNotFound,

    /// The exchange does not allow this trade.
    #[exchange(code = -3004, kind = OperationRejected)]
    TradeNotAllowed,

    /// The transfer out is refused, since it is larger than what may leave the account.
    #[exchange(code = -3005, kind = RiskLimit)]
    TransferOutNotAllowed,

    /// The loan goes beyond the most that may be borrowed.
    #[exchange(code = -3006, kind = RiskLimit)]
    BorrowAmountAboveMaximum,

    /// Another transaction of the account is still under way.
    ///
    /// The pending one may be your own earlier attempt: read the account before you send another.
    #[exchange(code = -3007, kind = OperationRejected, retry = AfterResync)]
    TransactionPending,

    /// The loan is refused, since it goes beyond the most that may be borrowed.
    #[exchange(code = -3008, kind = RiskLimit)]
    BorrowNotAllowed,

    /// For now the asset cannot be moved to a margin account.
    #[exchange(code = -3009, kind = OperationRejected)]
    AssetNotTransferableIn,

    /// The repayment is refused, since it is larger than the loan.
    #[exchange(code = -3010, kind = InvalidRequest)]
    RepayNotAllowed,

    /// The request has a date in it that is wrong.
    #[exchange(code = -3011, kind = InvalidRequest)]
    InvalidMarginDate,

    /// The exchange has stopped lending this asset.
    #[exchange(code = -3012, kind = OperationRejected)]
    BorrowBannedForAsset,

    /// The loan is smaller than the least that may be borrowed.
    #[exchange(code = -3013, kind = InvalidRequest)]
    BorrowAmountBelowMinimum,

    /// The account is barred from borrowing.
    #[exchange(code = -3014, kind = AccountSuspended)]
    BorrowBannedForAccount,

    /// The repayment is larger than the loan.
    ///
    /// After an attempt without an answer this may mean that the debt is repaid already.
    #[exchange(code = -3015, kind = InvalidRequest)]
    RepayAmountAboveDebt,

    /// The repayment is smaller than the least that may be repaid.
    #[exchange(code = -3016, kind = InvalidRequest)]
    RepayAmountBelowMinimum,

    /// At present a margin account cannot take this asset in.
    #[exchange(code = -3017, kind = OperationRejected)]
    AssetNotTransferableInCurrently,

    /// The account is barred from transfers into it.
    #[exchange(code = -3018, kind = AccountSuspended)]
    TransferInBannedForAccount,

    /// The account is barred from transfers out of it.
    #[exchange(code = -3019, kind = AccountSuspended)]
    TransferOutBannedForAccount,

    /// The transfer is larger than what may leave the account.
    #[exchange(code = -3020, kind = RiskLimit)]
    TransferOutAmountAboveMaximum,

    /// The pair is closed to this margin account.
    #[exchange(code = -3021, kind = PermissionDenied)]
    MarginPairNotAllowed,

    /// The account is barred from trading.
    #[exchange(code = -3022, kind = AccountSuspended)]
    TradingBannedForAccount,

    /// At its present margin level the account can neither move funds out nor place orders.
    #[exchange(code = -3023, kind = RiskLimit)]
    MarginLevelTooLow,

    /// The repayment would leave too small a debt behind.
    #[exchange(code = -3024, kind = OperationRejected)]
    RemainingDebtTooSmall,

    /// A date in the request cannot be used.
    #[exchange(code = -3025, kind = InvalidRequest)]
    InvalidMarginDateAgain,

    /// A parameter in the request cannot be used.
    #[exchange(code = -3026, kind = InvalidRequest)]
    InvalidMarginParameter,

    /// The asset is not one of those for margin.
    #[exchange(code = -3027, kind = InvalidSymbol)]
    InvalidMarginAsset,

    /// The pair is not one of those for margin.
    #[exchange(code = -3028, kind = InvalidSymbol)]
    InvalidMarginPair,

    /// The transfer did not succeed.
    ///
    /// The exchange does not say that nothing moved. Read both balances before you send another.
    #[exchange(code = -3029, kind = ServerError)]
    TransferFailed,

    /// The account is barred from repaying.
    #[exchange(code = -3036, kind = AccountSuspended)]
    RepayBannedForAccount,

    /// Profit and loss are being settled, which takes about a second.
    #[exchange(code = -3037, kind = Unavailable)]
    ProfitIsClearing,

    /// The exchange holds no such listen key.
    ///
    /// It expired or was closed. Create a new one, and expect to have missed events.
    #[exchange(code = -3038, kind = NotLoggedIn)]
    MarginListenKeyNotFound,

    /// The account holds too little.
    #[exchange(code = -3041, kind = InsufficientFunds)]
    BalanceNotEnough,

    /// The margin pair has no price index to go by.
    #[exchange(code = -3042, kind = NotReady)]
    PriceIndexNotAvailable,

    /// Nothing may be transferred in.
    #[exchange(code = -3043, kind = PermissionDenied)]
    TransferInNotAllowed,

    /// The exchange's system has too much to do.
    #[exchange(code = -3044, kind = Unavailable)]
    SystemBusy,

    /// The exchange is short of the asset at the moment.
    ///
    /// The exchange has nothing left to lend, whatever the amount. Auto-borrowing orders get this as
    /// well.
    #[exchange(code = -3045, kind = NotReady)]
    LendingPoolEmpty,

    /// The exchange keeps this function for users whom it has invited.
    #[exchange(code = -3999, kind = PermissionDenied)]
    InvitedUsersOnly,

    // --- Deposits and withdrawals, 4xxx
    /// The operation is not one that can be asked for.
    #[exchange(code = -4001, kind = InvalidRequest)]
    InvalidOperation,

    /// The request to read something is wrong.
    #[exchange(code = -4002, kind = InvalidRequest)]
    InvalidGet,

    /// The e-mail address in the request is wrong.
    #[exchange(code = -4003, kind = InvalidRequest)]
    InvalidEmail,

    /// The caller has neither logged in nor authenticated.
    #[exchange(code = -4004, kind = NotLoggedIn)]
    NotLoggedIn,

    /// New requests arrive too often.
    #[exchange(code = -4005, kind = RateLimited)]
    TooManyNewRequests,

    /// Nothing but a main account can do this.
    #[exchange(code = -4006, kind = PermissionDenied)]
    MainAccountOnly,

    /// The address did not stand up to the exchange's check.
    #[exchange(code = -4007, kind = InvalidRequest)]
    InvalidWithdrawalAddress,

    /// The tag of the address did not stand up to the exchange's check.
    #[exchange(code = -4008, kind = InvalidRequest)]
    InvalidWithdrawalTag,

    /// The user confirmed the white list's e-mail earlier.
    #[exchange(code = -4010, kind = PermissionDenied)]
    WhitelistMailConfirmed,

    /// The white list's e-mail cannot be used.
    #[exchange(code = -4011, kind = InvalidRequest)]
    InvalidWhitelistMail,

    /// The white list has yet to be switched on.
    #[exchange(code = -4012, kind = PermissionDenied)]
    WhitelistNotOpened,

    /// The user has not switched two-factor authentication on.
    #[exchange(code = -4013, kind = ManualActionRequired)]
    TwoFactorNotOpened,

    /// After a login there are no withdrawals for two minutes.
    #[exchange(code = -4014, kind = OperationRejected)]
    WithdrawalTooSoonAfterLogin,

    /// A limit applies to withdrawals.
    #[exchange(code = -4015, kind = PermissionDenied)]
    WithdrawalLimited,

    /// After a change of password there are no withdrawals for 24 hours.
    #[exchange(code = -4016, kind = PermissionDenied)]
    WithdrawalAfterPasswordChange,

    /// After two-factor authentication was released there are no withdrawals for 24 hours.
    #[exchange(code = -4017, kind = PermissionDenied)]
    WithdrawalAfterTwoFactorRelease,

    /// The asset to withdraw is not one of the exchange's.
    #[exchange(code = -4018, kind = InvalidSymbol)]
    WithdrawalAssetUnknown,

    /// The exchange does not pay this asset out at present.
    #[exchange(code = -4019, kind = OperationRejected)]
    AssetClosedForWithdrawal,

    /// The amount to withdraw does not fall on a step of the asset.
    #[exchange(code = -4021, kind = InvalidRequest)]
    WithdrawalNotMultiple,

    /// The amount to withdraw is below the smallest one.
    #[exchange(code = -4022, kind = InvalidRequest)]
    WithdrawalBelowMinimum,

    /// This withdrawal is more than may be withdrawn in 24 hours.
    #[exchange(code = -4023, kind = OperationRejected)]
    WithdrawalAboveDailyMaximum,

    /// The account holds none of the asset to withdraw.
    #[exchange(code = -4024, kind = InsufficientFunds)]
    WithdrawalAssetNotHeld,

    /// The account's holding of the asset is negative.
    #[exchange(code = -4025, kind = InsufficientFunds)]
    WithdrawalHoldNegative,

    /// The account holds too little for the withdrawal.
    #[exchange(code = -4026, kind = InsufficientFunds)]
    WithdrawalBalanceInsufficient,

    /// The exchange could not get a `tranId`.
    ///
    /// The withdrawal may be on its way: read the withdrawal history first.
    #[exchange(code = -4027, kind = ServerError)]
    TransactionIdNotObtained,

    /// The fee would use up the whole withdrawal.
    #[exchange(code = -4028, kind = InvalidRequest)]
    WithdrawalBelowFee,

    /// The exchange has no record of such a withdrawal.
    #[exchange(code = -4029, kind = OrderNotFound)]
    WithdrawalNotFound,

    /// The asset was withdrawn, and the exchange confirms it.
    ///
    /// Reads like a success and comes as an error. Read the withdrawal history before you send
    /// another.
    #[exchange(code = -4030, kind = Duplicate)]
    WithdrawalConfirmed,

    /// The withdrawal could not be cancelled.
    #[exchange(code = -4031, kind = ServerError)]
    WithdrawalCancelFailed,

    /// Something was wrong when the withdrawal was verified.
    #[exchange(code = -4032, kind = OperationRejected)]
    WithdrawalVerificationFailed,

    /// The address is not one that is allowed.
    #[exchange(code = -4033, kind = InvalidRequest)]
    IllegalAddress,

    /// The exchange takes the address for a possible fake.
    #[exchange(code = -4034, kind = OperationRejected)]
    AddressSuspectedFake,

    /// The address has to be put on the white list first.
    #[exchange(code = -4035, kind = PermissionDenied)]
    AddressNotWhitelisted,

    /// The address is new, and withdrawing to it takes some hours of waiting.
    #[exchange(code = -4036, kind = PermissionDenied)]
    AddressTooNew,

    /// The e-mail could not be sent another time.
    #[exchange(code = -4037, kind = ServerError)]
    MailResendFailed,

    /// The exchange wants five minutes to pass before the next attempt.
    #[exchange(code = -4038, kind = ServerError)]
    TryAgainInFiveMinutes,

    /// The exchange knows no such user.
    #[exchange(code = -4039, kind = AccountNotFound)]
    UserNotFound,

    /// Nothing has been charged to the address.
    #[exchange(code = -4040, kind = OperationRejected)]
    AddressNotCharged,

    /// The exchange wants a minute to pass before the next attempt.
    #[exchange(code = -4041, kind = ServerError)]
    TryAgainInOneMinute,

    /// The asset's deposit address is not given out a second time.
    #[exchange(code = -4042, kind = OperationRejected)]
    DepositAddressOnlyOnce,

    /// The account has used over 100 deposit addresses within 24 hours.
    #[exchange(code = -4043, kind = OperationRejected)]
    TooManyDepositAddresses,

    /// The country is on the exchange's black list.
    #[exchange(code = -4044, kind = PermissionDenied)]
    BlacklistedCountry,

    /// The exchange could not get hold of the assets.
    #[exchange(code = -4045, kind = ServerError)]
    AssetsNotAcquired,

    /// The user has yet to accept the agreement.
    ///
    /// In the futures tables this code means that the margin type needs no change.
    #[exchange(code = -4046, kind = ManualActionRequired)]
    AgreementNotConfirmed,

    /// The time range may span 0 to 90 days, no more.
    #[exchange(code = -4047, kind = InvalidRequest)]
    TimeIntervalOutOfRange,

    /// Assets are locked for now, as a deposit lacks block confirmations.
    #[exchange(code = -4060, kind = OperationRejected)]
    DepositLockedUntilConfirmed,

    // --- Small balances and transfers, 5xxx
    /// Nothing can be moved to micro assets.
    #[exchange(code = -5001, kind = InvalidRequest)]
    MicroAssetTransfer,

    /// The account holds too little for the transfer.
    #[exchange(code = -5002, kind = InsufficientFunds)]
    TransferBalanceInsufficient,

    /// The account holds none of the asset to transfer.
    #[exchange(code = -5003, kind = InsufficientFunds)]
    TransferAssetNotHeld,

    /// More than 0.001 BTC is left of an asset, so it cannot be among those chosen.
    #[exchange(code = -5004, kind = OperationRejected)]
    ResidualBalanceTooLarge,

    /// Too little is left of an asset for it to be among those chosen.
    #[exchange(code = -5005, kind = OperationRejected)]
    ResidualBalanceTooSmall,

    /// A second transfer has to wait until 24 hours have passed.
    #[exchange(code = -5006, kind = OperationRejected)]
    OnceInTwentyFourHours,

    /// The quantity is not above zero.
    #[exchange(code = -5007, kind = InvalidRequest)]
    QuantityNotPositive,

    /// The account has less of the assets than it is to return.
    #[exchange(code = -5008, kind = InsufficientFunds)]
    ReturnableAmountInsufficient,

    /// The exchange has no such product.
    #[exchange(code = -5009, kind = InvalidSymbol)]
    ProductNotFound,

    /// The asset's transfer did not succeed.
    ///
    /// The exchange does not say that nothing moved. Read both balances before you send another.
    #[exchange(code = -5010, kind = ServerError)]
    AssetTransferFailed,

    /// The user has no futures account.
    #[exchange(code = -5011, kind = AccountNotFound)]
    FuturesAccountNotFound,

    /// The asset's transfer is still under way.
    ///
    /// The transfer may still arrive: wait for its end before you send another.
    #[exchange(code = -5012, kind = ServerError, retry = AfterResync)]
    AssetTransferPending,

    /// The asset was not transferred, as the balance is too low.
    #[exchange(code = -5013, kind = InsufficientFunds)]
    AssetTransferBalanceInsufficient,

    /// These two accounts are not parent and sub-account of each other.
    #[exchange(code = -5021, kind = InvalidRequest)]
    SubAccountUnrelated,

    /// The futures account is missing, or the sub-account does not belong here.
    #[exchange(code = -5022, kind = AccountNotFound)]
    FuturesAccountOrRelationNotFound,

    // --- Savings and staking, 6xxx
    /// The exchange has no such daily product.
    #[exchange(code = -6001, kind = InvalidSymbol)]
    DailyProductNotFound,

    /// There is no such product, or the user may not have it.
    #[exchange(code = -6003, kind = PermissionDenied)]
    ProductNotPermitted,

    /// The product is not on sale.
    #[exchange(code = -6004, kind = OperationRejected)]
    ProductNotOnSale,

    /// The purchase is below the smallest one.
    #[exchange(code = -6005, kind = InvalidRequest)]
    PurchaseBelowMinimum,

    /// The amount to redeem is wrong.
    #[exchange(code = -6006, kind = InvalidRequest)]
    RedeemAmountWrong,

    /// This is not the time to redeem.
    #[exchange(code = -6007, kind = OperationRejected)]
    OutsideRedeemTime,

    /// The product cannot be redeemed in its present status.
    #[exchange(code = -6008, kind = OperationRejected)]
    ProductNotRedeemable,

    /// Requests arrive too often.
    #[exchange(code = -6009, kind = RateLimited)]
    SavingsRequestsTooFrequent,

    /// The number goes beyond what one user may purchase.
    #[exchange(code = -6011, kind = OperationRejected)]
    PurchasesPerUserExceeded,

    /// The account holds too little for the purchase.
    #[exchange(code = -6012, kind = InsufficientFunds)]
    SavingsBalanceInsufficient,

    /// The purchase did not succeed.
    ///
    /// Read the positions before you purchase again.
    #[exchange(code = -6013, kind = ServerError)]
    PurchaseFailed,

    /// The purchase goes beyond the upper limit.
    #[exchange(code = -6014, kind = OperationRejected)]
    PurchaseLimitExceeded,

    /// The request came without a body.
    #[exchange(code = -6015, kind = InvalidRequest)]
    EmptyRequestBody,

    /// A parameter in the request is wrong.
    #[exchange(code = -6016, kind = InvalidRequest)]
    SavingsParameterWrong,

    /// The white list does not have this entry.
    #[exchange(code = -6017, kind = PermissionDenied)]
    NotInWhitelist,

    /// There is too little of the asset.
    #[exchange(code = -6018, kind = InsufficientFunds)]
    SavingsAssetInsufficient,

    /// The exchange waits for a confirmation.
    #[exchange(code = -6019, kind = ManualActionRequired)]
    ConfirmationNeeded,

    /// The exchange has no such project.
    #[exchange(code = -6020, kind = InvalidSymbol)]
    ProjectNotFound,

    /// The exchange does not serve these dates.
    #[exchange(code = -7001, kind = InvalidRequest)]
    DateRangeNotSupported,

    /// The exchange does not serve this type of data.
    #[exchange(code = -7002, kind = InvalidRequest)]
    DataTypeNotSupported,

    // --- Loans, 10xxx
    /// The exchange is carrying out maintenance and asks for patience.
    #[exchange(code = -10001, kind = Unavailable)]
    LoansUnderMaintenance,

    /// The parameters of the request are wrong.
    #[exchange(code = -10002, kind = InvalidRequest)]
    InvalidLoanInput,

    /// The search came back empty.
    ///
    /// No proof that an earlier loan or repayment was not made.
    #[exchange(code = -10005, kind = OrderNotFound)]
    NoRecordsFound,

    /// The exchange does not lend this coin.
    #[exchange(code = [-10007, -10008], kind = InvalidRequest)]
    CoinNotLoanable,

    /// The exchange does not take this coin as collateral.
    #[exchange(code = [-10009, -10010], kind = InvalidRequest)]
    CoinNotCollateral,

    /// The spot account holds too little.
    #[exchange(code = -10011, kind = InsufficientFunds)]
    SpotAssetsInsufficient,

    /// The amount to repay is wrong.
    #[exchange(code = [-10012, -10018], kind = InvalidRequest)]
    InvalidRepaymentAmount,

    /// The collateral does not suffice.
    #[exchange(code = -10013, kind = InsufficientFunds)]
    CollateralInsufficient,

    /// The collateral could not be deducted.
    #[exchange(code = -10015, kind = ServerError)]
    CollateralDeductionFailed,

    /// The exchange could not grant the loan.
    ///
    /// Read the loans before you borrow again.
    #[exchange(code = -10016, kind = ServerError)]
    LoanNotProvided,

    /// The repayment is larger than the debt.
    #[exchange(code = -10017, kind = OperationRejected)]
    RepaymentAboveLiability,

    /// The exchange has no such configuration.
    #[exchange(code = -10019, kind = InvalidRequest)]
    ConfigurationNotFound,

    /// There is no user with this id.
    #[exchange(code = -10020, kind = AccountNotFound)]
    UserIdNotFound,

    /// The exchange finds no such loan order.
    #[exchange(code = -10021, kind = OrderNotFound)]
    LoanOrderNotFound,

    /// The amount to adjust by is wrong.
    #[exchange(code = -10022, kind = InvalidRequest)]
    InvalidAdjustmentAmount,

    /// The ratio of loan to value could not be adjusted.
    #[exchange(code = -10023, kind = ServerError)]
    LoanToValueNotAdjusted,

    /// The exchange does not let the ratio of loan to value be adjusted.
    #[exchange(code = -10024, kind = Unsupported)]
    LoanToValueAdjustmentNotSupported,

    /// The loan could not be repaid.
    ///
    /// Read the debt before you repay again.
    #[exchange(code = -10025, kind = ServerError)]
    RepaymentFailed,

    /// One of the parameters is wrong.
    #[exchange(code = [-10026, -10028], kind = InvalidRequest)]
    InvalidLoanParameter,

    /// The loan is below the minimum.
    #[exchange(code = -10029, kind = OperationRejected)]
    LoanTooSmall,

    /// The loan is above the maximum.
    #[exchange(code = -10030, kind = OperationRejected)]
    LoanTooLarge,

    /// The user has borrowed as much as one user may.
    #[exchange(code = -10031, kind = RiskLimit)]
    LoanQuotaReached,

    /// For the time being loans cannot be repaid.
    #[exchange(code = -10032, kind = Unavailable)]
    RepaymentUnavailable,

    /// For now the collateral cannot pay for the loan; the borrowed coin can.
    #[exchange(code = -10034, kind = OperationRejected)]
    RepaymentWithCollateralUnavailable,

    /// The repayment is below the minimum.
    #[exchange(code = -10039, kind = OperationRejected)]
    RepaymentTooSmall,

    /// So large a repayment is not taken.
    #[exchange(code = -10040, kind = OperationRejected)]
    RepaymentTooLarge,

    /// The coin is in such demand that too little is left to lend; borrow less or wait a day.
    #[exchange(code = -10041, kind = NotReady)]
    LoanableAssetsInsufficient,

    /// The exchange does not support the asset for loans.
    #[exchange(code = -10042, kind = InvalidSymbol)]
    LoanAssetNotSupported,

    /// At present this coin cannot be borrowed.
    #[exchange(code = -10043, kind = OperationRejected)]
    BorrowingNotSupported,

    /// The limit on this collateral is reached; use less of it, or another one.
    #[exchange(code = -10044, kind = RiskLimit)]
    CollateralLimitReached,

    /// A loan in this coin cannot be repaid with collateral for now.
    #[exchange(code = -10045, kind = OperationRejected)]
    CollateralRepaymentNotSupported,

    /// The collateral may not be adjusted by this much.
    #[exchange(code = -10046, kind = OperationRejected)]
    CollateralAdjustmentTooLarge,

    /// Regulation where the user is keeps the coin unavailable for now.
    #[exchange(code = -10047, kind = PermissionDenied)]
    CoinNotInRegion,

    /// The account would borrow more than it may.
    #[exchange(code = -11008, kind = RiskLimit)]
    BorrowableLimitExceeded,

    // --- Swaps, leveraged tokens and gift codes, 12xxx to 18xxx
    /// Two seconds allow for one request, and there were more.
    #[exchange(code = -12014, kind = RateLimited)]
    SwapRequestsTooFrequent,

    /// The token cannot be redeemed at present.
    #[exchange(code = -13000, kind = OperationRejected)]
    TokenRedemptionForbidden,

    /// The user would redeem more of the token than one user may in 24 hours.
    #[exchange(code = -13001, kind = OperationRejected)]
    OwnRedemptionLimitExceeded,

    /// All redemptions of the token together would exceed what 24 hours allow.
    #[exchange(code = -13002, kind = OperationRejected)]
    TokenRedemptionLimitExceeded,

    /// The token cannot be subscribed to at present.
    #[exchange(code = -13003, kind = OperationRejected)]
    TokenSubscriptionForbidden,

    /// The user would subscribe to more of the token than one user may in 24 hours.
    #[exchange(code = -13004, kind = OperationRejected)]
    OwnSubscriptionLimitExceeded,

    /// All subscriptions to the token together would exceed what 24 hours allow.
    #[exchange(code = -13005, kind = OperationRejected)]
    TokenSubscriptionLimitExceeded,

    /// So small a subscription is not taken.
    #[exchange(code = -13006, kind = OperationRejected)]
    SubscriptionTooSmall,

    /// The user has yet to sign the agreement.
    #[exchange(code = -13007, kind = ManualActionRequired)]
    TokenAgreementNotSigned,

    /// The codes created within 24 hours add up to more than is allowed; wait for 00:00 UTC.
    #[exchange(code = -18002, kind = OperationRejected)]
    GiftCodeTotalExceeded,

    /// More codes were created within 24 hours than is allowed; wait for 00:00 UTC.
    #[exchange(code = -18003, kind = OperationRejected)]
    TooManyGiftCodes,

    /// Redeeming was tried with too many wrong codes within 24 hours; wait for 00:00 UTC.
    ///
    /// Stop redeeming until a person has found out where the wrong codes come from.
    #[exchange(code = -18004, kind = ManualActionRequired)]
    TooManyInvalidRedemptions,

    /// Verifying was tried with too many wrong codes; wait before the next attempt.
    #[exchange(code = -18005, kind = ManualActionRequired)]
    TooManyInvalidVerifications,

    /// The code needs a larger amount.
    #[exchange(code = -18006, kind = OperationRejected)]
    GiftAmountTooSmall,

    /// For now there are no codes for this token; name another.
    #[exchange(code = -18007, kind = OperationRejected)]
    GiftTokenNotSupported,

    // --- Portfolio margin, 21xxx
    /// The id in the request does not belong to a portfolio margin account.
    #[exchange(code = -21001, kind = AccountNotFound)]
    NotPortfolioMarginAccount,

    /// With portfolio margin nothing can be moved from margin to futures.
    #[exchange(code = -21002, kind = Unsupported)]
    TransferToFuturesNotSupported,

    /// The exchange could not read the margin assets.
    #[exchange(code = -21003, kind = ServerError)]
    MarginAssetsNotRetrieved,

    /// There is no bankruptcy loan on the user's portfolio margin.
    #[exchange(code = -21004, kind = OperationRejected)]
    NoBankruptcyLoan,

    /// The spot wallet holds too little BUSD to pay the portfolio margin bankruptcy loan back.
    #[exchange(code = -21005, kind = InsufficientFunds)]
    BankruptcyRepaymentFunds,

    /// The user's portfolio margin bankruptcy loan is being repaid already.
    ///
    /// The repayment under way may be your own earlier attempt.
    #[exchange(code = -21006, kind = Duplicate)]
    BankruptcyRepaymentInProcess,

    /// A liquidation under way kept the portfolio margin bankruptcy loan from being repaid.
    #[exchange(code = -21007, kind = AccountSuspended)]
    BankruptcyRepaymentDuringLiquidation,

    // --- Codes of other systems that come through this API
    /// The quantity has too many decimals or is against the `LOT_SIZE` filter.
    #[exchange(code = -32603, kind = InvalidRequest)]
    FilterFailureOverJsonRpc,

    /// The request to the payment system is wrongly signed.
    #[exchange(code = 400002, kind = Authentication)]
    InvalidPaySignature,

    /// The exchange's verification was not passed.
    #[exchange(code = 100001003, kind = Authentication)]
    VerificationFailed,

    /// The user's proof of identity was turned down and has to be given anew.
    #[exchange(code = 200003903, kind = ManualActionRequired)]
    IdentityVerificationRejected,

    // --- What the exchange does not say
    /// A code of the other products, without a documented meaning on this API.
    #[exchange(
        code = [
            -4000, -4009, -4020, -4048, -4049, -4050, -4051, -4052, -4053, -4054, -4055, -4056,
            -4057, -4058, -4059, -4061, -4062, -4063, -4064, -4065, -4066, -4067, -4068, -4069,
            -4070, -4071, -4072, -4073, -4074, -4075, -4076, -4077, -4078, -4079, -4080, -4081,
            -4082, -4083, -4084, -4085, -4086, -4087, -4088, -4089, -4091, -4092, -4093, -4094,
            -4095, -4096, -4097, -4098, -4099, -4101, -4102, -4103, -4104, -4105, -4106, -4107,
            -4108, -4109, -4110, -4112, -4113, -4114, -4115, -4116, -4117, -4118, -4119, -4120,
            -4121, -4122, -4123, -4124, -4125, -4126, -4127, -4128, -4129, -4130, -4131, -4132,
            -4133, -4134, -4135, -4136, -4137, -4138, -4139, -4141, -4142, -4143, -4144, -4145,
            -4146, -4147, -4148, -4149, -4150,
        ],
        kind = Other,
    )]
    NotDocumented,

    /// What the products have in common.
    #[exchange(flatten)]
    Base(BaseError),
}
