//! European options (`/eapi`).

use crate::ExchangeError;
use crate::exchanges::binance::tables::{CommonError, DerivativesError};

/// Errors of the Binance options REST API (`/eapi`).
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Binance options REST",
    code_type = i32,
    table(path = "tables/binance.md", section = "options/RestError"),
    // A ban, whatever the code.
    wire(
        status = 418,
        variant = Common(AddressBanned),
        decides,
        code = "$.code",
        message = "$.msg",
    ),
    // Under status 503 these texts promise that the request failed; elsewhere they promise nothing.
    wire(
        status = 503,
        when = "$.msg == 'Service Unavailable.'",
        variant = ServiceUnavailable,
        decides,
        code = "$.code",
        message = "$.msg",
    ),
    wire(
        status = 503,
        when = "$.msg == 'Internal error; unable to process your request. Please try again.'",
        variant = InternalErrorRefused,
        decides,
        code = "$.code",
        message = "$.msg",
    ),
    // A refusal for the region has code 0.
    wire(status = 400.., when = "$.code == 0", message = "$.msg"),
    wire(
        rows = "$[:]",
        code = "@.code",
        ok = [0, 200],
        message = ["@.msg", "@.message"],
    ),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum RestError {
    /// Too many requests, or the server is too busy
    ///
    /// `-1008` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// The code also means overload, so the outcome is unknown. The text about request weight has
    /// its own variant.
    #[doc(alias = "-1008")]
    #[doc(alias = "TOO_MANY_REQUESTS")]
    #[exchange(code = -1008, kind = RateLimited, outcome = Unknown)]
    TooManyRequestsQueued,

    /// The request weight is used up; slow down all that shares the address
    ///
    /// message with `Too much request weight used` · `RateLimited` · `AfterRateLimit` ·
    /// `NotApplied`
    ///
    /// Requests over the limit fail. A ban has its own variant.
    // Source: error code list and general information of the options API, 2026-05-28: 429 is
    // returned over the limit.
    #[doc(alias = "TOO_MANY_REQUESTS")]
    #[exchange(
        row = "Too much request weight used",
        message_contains = "Too much request weight used",
        kind = RateLimited,
    )]
    TooManyRequests,

    /// The underlying is not one of the exchange's
    ///
    /// `-1128` · `InvalidSymbol` · `Never` · `NotApplied`
    ///
    /// Elsewhere this number means a bad combination of parameters.
    #[doc(alias = "-1128")]
    #[doc(alias = "BAD_CONTRACT")]
    #[exchange(code = -1128, kind = InvalidSymbol)]
    InvalidContract,

    /// The exchange does not accept this asset
    ///
    /// `-1129` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "-1129")]
    #[doc(alias = "BAD_CURRENCY")]
    #[exchange(code = -1129, kind = InvalidSymbol)]
    InvalidCurrency,

    /// The value of `recvWindow` has to stay below 60000
    ///
    /// `-1131` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1131")]
    #[doc(alias = "BAD_RECV_WINDOW")]
    #[exchange(code = -1131, kind = InvalidRequest)]
    ReceiveWindowTooLarge,

    /// The margin for options does not suffice
    ///
    /// `-2027` · `InsufficientFunds` · `Never` · `NotApplied`
    ///
    /// In the futures tables this number means a cap on the position.
    #[doc(alias = "-2027")]
    #[doc(alias = "OPTION_MARGIN_NOT_SUFFICIENT")]
    #[exchange(code = -2027, kind = InsufficientFunds)]
    OptionMarginInsufficient,

    /// The transfer did not succeed
    ///
    /// `-3029` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// Nothing says that nothing moved: read both sides first.
    #[doc(alias = "-3029")]
    #[doc(alias = "TRANSFER_FAILED")]
    #[exchange(code = -3029, kind = ServerError, retry = AfterResync)]
    TransferFailed,

    /// The quantity has a wrong number of decimals
    ///
    /// `-4030` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-4030")]
    #[doc(alias = "INVALID_QTY_PRECISION")]
    #[exchange(code = -4030, kind = InvalidOrder)]
    InvalidQuantityPrecision,

    /// The exchange does not accept this amount
    ///
    /// `-4056` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// In the futures tables this number means a wrong type of API key.
    #[doc(alias = "-4056")]
    #[doc(alias = "INVALID_AMOUNT")]
    #[exchange(code = -4056, kind = InvalidRequest)]
    InvalidAmount,

    /// Something broke inside the exchange's options system
    ///
    /// `-4078` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "-4078")]
    #[doc(alias = "OPTIONS_COMMON_ERROR")]
    #[exchange(code = -4078, kind = ServerError)]
    OptionsInternalError,

    /// This options user exists already
    ///
    /// `-5001` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// It may come from an attempt that seemed to fail.
    #[doc(alias = "-5001")]
    #[doc(alias = "USER_EXIST")]
    #[exchange(code = -5001, kind = Duplicate)]
    UserAlreadyExists,

    /// The user has no access to options
    ///
    /// `-5002` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-5002")]
    #[doc(alias = "USER_NOT_ACCESS")]
    #[exchange(code = -5002, kind = PermissionDenied)]
    UserWithoutAccess,

    /// The invitation is not a valid one
    ///
    /// `-5003` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-5003")]
    #[doc(alias = "BAD_INVITE_CODE")]
    #[exchange(code = -5003, kind = InvalidRequest)]
    InvalidInviteCode,

    /// The invitation was used before
    ///
    /// `-5004` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-5004")]
    #[doc(alias = "USED_INVITE_CODE")]
    #[exchange(code = -5004, kind = OperationRejected)]
    InviteCodeUsed,

    /// The user's country is excluded
    ///
    /// `-5005` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-5005")]
    #[doc(alias = "BLACK_COUNTRY")]
    #[exchange(code = -5005, kind = PermissionDenied)]
    CountryNotAllowed,

    /// Some of the items exist already
    ///
    /// `-5006` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// It may come from an attempt that seemed to fail.
    #[doc(alias = "-5006")]
    #[doc(alias = "ITEMS_EXIST")]
    #[exchange(code = -5006, kind = Duplicate)]
    ItemsAlreadyExist,

    /// This user has an API already
    ///
    /// `-5007` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// It may come from an attempt that seemed to fail.
    #[doc(alias = "-5007")]
    #[doc(alias = "USER_API_EXIST")]
    #[exchange(code = -5007, kind = Duplicate)]
    UserApiAlreadyExists,

    /// The user has not proved who they are
    ///
    /// `-5008` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "-5008")]
    #[doc(alias = "KYC_NOT_PASS")]
    #[exchange(code = -5008, kind = ManualActionRequired)]
    IdentityNotVerified,

    /// The address belongs to an excluded country
    ///
    /// `-5009` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-5009")]
    #[doc(alias = "IP_COUNTRY_BLACK")]
    #[exchange(code = -5009, kind = PermissionDenied)]
    AddressInRestrictedCountry,

    /// The position is too small to sell this much
    ///
    /// `-5010` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The position is not what the program assumes: read it.
    #[doc(alias = "-5010")]
    #[doc(alias = "NOT_ENOUGH_POSITION")]
    #[exchange(code = -5010, kind = OperationRejected, retry = AfterResync)]
    PositionInsufficient,

    /// The time window of market maker protection is wrong
    ///
    /// `-6001` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6001")]
    #[doc(alias = "INVALID_MMP_WINDOW_TIME_LIMIT")]
    #[exchange(code = -6001, kind = InvalidRequest)]
    InvalidProtectionWindow,

    /// The freeze time of market maker protection is wrong
    ///
    /// `-6002` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6002")]
    #[doc(alias = "INVALID_MMP_FROZEN_TIME_LIMIT")]
    #[exchange(code = -6002, kind = InvalidRequest)]
    InvalidProtectionFreeze,

    /// The exchange does not accept this underlying
    ///
    /// `-6003` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "-6003")]
    #[doc(alias = "INVALID_UNDERLYING")]
    #[exchange(code = -6003, kind = InvalidSymbol)]
    InvalidUnderlying,

    /// Market maker protection knows no such underlying
    ///
    /// `-6004` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "-6004")]
    #[doc(alias = "MMP_UNDERLYING_NOT_FOUND")]
    #[exchange(code = -6004, kind = InvalidSymbol)]
    UnderlyingNotFound,

    /// The account is no market maker
    ///
    /// `-6005` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-6005")]
    #[doc(alias = "IS_NOT_MARKET_MAKER")]
    #[exchange(code = -6005, kind = PermissionDenied)]
    NotMarketMaker,

    /// No market maker protection has been set up
    ///
    /// `-6006` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-6006")]
    #[doc(alias = "MMP_RULES_NOT_EXISTING")]
    #[exchange(code = -6006, kind = OperationRejected)]
    NoProtectionRules,

    /// Market maker protection failed for an unknown reason
    ///
    /// `-6007` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "-6007")]
    #[doc(alias = "MMP_ERROR_UNKNOWN")]
    #[exchange(code = -6007, kind = ServerError)]
    ProtectionFailure,

    /// The value of `limit` is wrong
    ///
    /// `-6008` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6008")]
    #[doc(alias = "INVALID_LIMIT")]
    #[exchange(code = -6008, kind = InvalidRequest)]
    InvalidLimit,

    /// The countdown has to be 0 or at least 5000
    ///
    /// `-6009` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6009")]
    #[doc(alias = "INVALID_COUNTDOWN_TIME")]
    #[exchange(code = -6009, kind = InvalidRequest)]
    InvalidCountdown,

    /// The data on open interest are broken
    ///
    /// `-6010` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "-6010")]
    #[doc(alias = "OPEN_INTEREST_ERR_DATA")]
    #[exchange(code = -6010, kind = ServerError)]
    OpenInterestFailure,

    /// A batch may hold ten orders
    ///
    /// `-6011` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6011")]
    #[doc(alias = "EXCEED_MAXIMUM_BATCH_ORDERS")]
    #[exchange(code = -6011, kind = InvalidRequest)]
    TooManyOrdersInBatch,

    /// The block order has more legs than allowed
    ///
    /// `-6012` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6012")]
    #[doc(alias = "EXCEED_MAXIMUM_BLOCK_ORDER_LEGS")]
    #[exchange(code = -6012, kind = InvalidRequest)]
    TooManyBlockLegs,

    /// The block order names a symbol more than once
    ///
    /// `-6013` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6013")]
    #[doc(alias = "BLOCK_ORDER_LEGS_WITH_DUPLICATE_SYMBOL")]
    #[exchange(code = -6013, kind = InvalidRequest)]
    DuplicateBlockSymbol,

    /// The legs of the request for quotes are wrong
    ///
    /// `-6014` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6014")]
    #[doc(alias = "GRFQ_INVALID_LEGS")]
    #[exchange(code = -6014, kind = InvalidRequest)]
    InvalidRequestLegs,

    /// The quantity is not a multiple of the smallest one
    ///
    /// `-6015` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-6015")]
    #[doc(alias = "GRFQ_QTY_IS_NOT_MULTIPLE_OF_MINIMUM_QTY")]
    #[exchange(code = -6015, kind = InvalidOrder)]
    QuantityNotMultiple,

    /// There is no such quote
    ///
    /// `-6016` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// It may have expired or been taken.
    #[doc(alias = "-6016")]
    #[doc(alias = "GRFQ_QUOTE_NOT_FOUND")]
    #[exchange(code = -6016, kind = OrderNotFound)]
    QuoteNotFound,

    /// Too little is left of the quote
    ///
    /// `-6017` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Others have taken it: read the quote.
    #[doc(alias = "-6017")]
    #[doc(alias = "GRFQ_QUOTE_NOT_ENOUGH_QTY_LEFT")]
    #[exchange(code = -6017, kind = OperationRejected, retry = AfterResync)]
    QuoteQuantityGone,

    /// There is no such request for quotes
    ///
    /// `-6018` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// It may have expired.
    #[doc(alias = "-6018")]
    #[doc(alias = "GRFQ_QUOTE_REQUEST_NOT_FOUND")]
    #[exchange(code = -6018, kind = OrderNotFound)]
    QuoteRequestNotFound,

    /// The quote's time of expiry is wrong
    ///
    /// `-6019` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6019")]
    #[doc(alias = "GRFQ_QUOTE_INVALID_EXPIRE_TIME")]
    #[exchange(code = -6019, kind = InvalidRequest)]
    InvalidQuoteExpiry,

    /// The quote has run out
    ///
    /// `-6020` · `OrderClosed` · `AfterResync` · `NotApplied`
    ///
    /// This acceptance did nothing.
    #[doc(alias = "-6020")]
    #[doc(alias = "GRFQ_QUOTE_EXPIRED")]
    #[exchange(code = -6020, kind = OrderClosed, outcome = NotApplied)]
    QuoteExpired,

    /// The side of the quote is wrong
    ///
    /// `-6021` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6021")]
    #[doc(alias = "GRFQ_INVALID_SIDE")]
    #[exchange(code = -6021, kind = InvalidRequest)]
    InvalidQuoteSide,

    /// The user may not take part in requests for quotes
    ///
    /// `-6022` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-6022")]
    #[doc(alias = "GRFQ_INVALID_USER")]
    #[exchange(code = -6022, kind = PermissionDenied)]
    NotQuoteUser,

    /// Self-trade prevention ended the order
    ///
    /// `-6023` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// A part may have traded before: read the order.
    #[doc(alias = "-6023")]
    #[doc(alias = "SELF_TRADE_PREVENTION")]
    #[exchange(code = -6023, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    SelfTradePrevented,

    /// The user's flag could not be changed
    ///
    /// `-6024` · `ServerError` · `AfterResync` · `Unknown`
    #[doc(alias = "-6024")]
    #[doc(alias = "CHANGE_USER_FLAG_FAILED")]
    #[exchange(code = -6024, kind = ServerError, retry = AfterResync)]
    UserFlagNotChanged,

    /// The price of the quote is wrong
    ///
    /// `-6025` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-6025")]
    #[doc(alias = "GRFQ_INVALID_QUOTE_PRICE")]
    #[exchange(code = -6025, kind = InvalidOrder)]
    InvalidQuotePrice,

    /// The quantity is wrong
    ///
    /// `-6026` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-6026")]
    #[doc(alias = "INVALID_QTY")]
    #[exchange(code = -6026, kind = InvalidOrder)]
    InvalidQuantity,

    /// The price is wrong
    ///
    /// `-6027` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-6027")]
    #[doc(alias = "INVALID_PRICE")]
    #[exchange(code = -6027, kind = InvalidOrder)]
    InvalidPrice,

    /// The order has ended already
    ///
    /// `-6028` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// It has filled or was cancelled, perhaps by an earlier attempt: read it.
    #[doc(alias = "-6028")]
    #[doc(alias = "ORDER_IS_FINAL")]
    #[exchange(code = -6028, kind = OrderClosed)]
    OrderFinal,

    /// A required parameter is missing
    ///
    /// `-6029` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6029")]
    #[doc(alias = "PARAMETER_IS_REQUIRED")]
    #[exchange(code = -6029, kind = InvalidRequest)]
    ParameterRequired,

    /// The exchange does not accept this interval of time
    ///
    /// `-6030` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6030")]
    #[doc(alias = "INVALID_TIME_INTERVAL")]
    #[exchange(code = -6030, kind = InvalidRequest)]
    InvalidTimeInterval,

    /// The time range ends before it starts
    ///
    /// `-6031` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6031")]
    #[doc(alias = "START_TIME_GREATER_THAN_END_TIME")]
    #[exchange(code = -6031, kind = InvalidRequest)]
    StartAfterEnd,

    /// An open order stands in the way
    ///
    /// `-6032` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-6032")]
    #[doc(alias = "HAS_OPEN_ORDER")]
    #[exchange(code = -6032, kind = OperationRejected)]
    OpenOrderExists,

    /// A negative balance stands in the way
    ///
    /// `-6033` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-6033")]
    #[doc(alias = "HAS_NEGATIVE_BALANCE")]
    #[exchange(code = -6033, kind = OperationRejected)]
    NegativeBalanceExists,

    /// A position stands in the way
    ///
    /// `-6034` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-6034")]
    #[doc(alias = "HAS_POSITION")]
    #[exchange(code = -6034, kind = OperationRejected)]
    PositionExists,

    /// The setting is the requested one already
    ///
    /// `-6035` · `Duplicate` · `Never` · `AlreadyApplied`
    ///
    /// The state is as requested: go on.
    #[doc(alias = "-6035")]
    #[doc(alias = "NO_NEED_TO_CHANGE")]
    #[exchange(code = -6035, kind = Duplicate, retry = Never, outcome = AlreadyApplied)]
    NothingToChange,

    /// The caller may not change this
    ///
    /// `-6036` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-6036")]
    #[doc(alias = "NO_PERMISSION_TO_CHANGE")]
    #[exchange(code = -6036, kind = PermissionDenied)]
    ChangeNotPermitted,

    /// The search came back empty
    ///
    /// `-6037` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// This is no proof that an earlier request did nothing.
    #[doc(alias = "-6037")]
    #[doc(alias = "NO_RECORDS_FOUND")]
    #[exchange(code = -6037, kind = OrderNotFound)]
    NoRecords,

    /// The number of decimals does not fit
    ///
    /// `-6038` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-6038")]
    #[doc(alias = "SCALE_NOT_MATCH")]
    #[exchange(code = -6038, kind = InvalidOrder)]
    ScaleMismatch,

    /// The step of the quantity has too many decimals
    ///
    /// `-6039` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6039")]
    #[doc(alias = "INVALID_STEP_SIZE_PRECISION")]
    #[exchange(code = -6039, kind = InvalidRequest)]
    InvalidStepSizePrecision,

    /// The quantity or delta limit of the protection is wrong
    ///
    /// `-6040` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6040")]
    #[doc(alias = "INVALID_QTYLIMIT_DELTALIMIT")]
    #[exchange(code = -6040, kind = InvalidRequest)]
    InvalidProtectionLimits,

    /// Trading has to begin slowly
    ///
    /// `-6041` · `OperationRejected` · `Never` · `Unknown`
    ///
    /// Low confidence: no document explains this row.
    #[doc(alias = "-6041")]
    #[doc(alias = "START_TRADING_MUST_SLOWLY")]
    #[exchange(code = -6041, kind = OperationRejected, outcome = Unknown)]
    TradingStartsSlowly,

    /// The commission does not fit the index
    ///
    /// `-6042` · `OperationRejected` · `Never` · `Unknown`
    ///
    /// Low confidence: no document explains this row.
    #[doc(alias = "-6042")]
    #[doc(alias = "INDEX_COMMISSION_NOT_MATCH")]
    #[exchange(code = -6042, kind = OperationRejected, outcome = Unknown)]
    IndexCommissionMismatch,

    /// The risk parameter does not fit the index
    ///
    /// `-6043` · `OperationRejected` · `Never` · `Unknown`
    ///
    /// Low confidence: no document explains this row.
    #[doc(alias = "-6043")]
    #[doc(alias = "INDEX_RISKPARAMETER_NOT_MATCH")]
    #[exchange(code = -6043, kind = OperationRejected, outcome = Unknown)]
    IndexRiskMismatch,

    /// Another order has this `clientOrderId`
    ///
    /// `-6044` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The order exists, perhaps from an attempt that seemed to fail: read it.
    #[doc(alias = "-6044")]
    #[doc(alias = "CLI_ORD_ID_ERROR")]
    #[exchange(code = -6044, kind = Duplicate)]
    DuplicateClientOrderId,

    /// The exchange turned a reduce-only order down
    ///
    /// `-6045` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// It conflicts with open orders: read them.
    #[doc(alias = "-6045")]
    #[doc(alias = "REDUCE_ONLY_REJECT")]
    #[exchange(code = -6045, kind = InvalidOrder, retry = AfterResync)]
    ReduceOnlyRejected,

    /// A fill-or-kill order found too little to be filled with at once
    ///
    /// `-6046` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The order was rejected.
    #[doc(alias = "-6046")]
    #[doc(alias = "FOK_ORDER_REJECT")]
    #[exchange(code = -6046, kind = InvalidOrder, retry = AfterResync)]
    FillOrKillNotFilled,

    /// A post-only order would have been executed as a taker
    ///
    /// `-6047` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The order was rejected.
    #[doc(alias = "-6047")]
    #[doc(alias = "GTX_ORDER_REJECT")]
    #[exchange(code = -6047, kind = InvalidOrder, retry = AfterResync)]
    PostOnlyWouldTake,

    /// A parameter of the block order is wrong
    ///
    /// `-6048` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-6048")]
    #[doc(alias = "INVALID_BLOCK_ORDER")]
    #[exchange(code = -6048, kind = InvalidRequest)]
    InvalidBlockOrder,

    /// There is no trading in this symbol at present
    ///
    /// `-6049` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "-6049")]
    #[doc(alias = "SYMBOL_NOT_TRADING")]
    #[exchange(code = -6049, kind = MarketClosed)]
    SymbolNotTrading,

    /// The symbol has its full number of open orders
    ///
    /// `-6050` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "-6050")]
    #[doc(alias = "MAX_OPEN_ORDERS_ON_SYMBOL_EXCEEDED")]
    #[exchange(code = -6050, kind = RiskLimit)]
    TooManyOpenOrdersOnSymbol,

    /// The underlying has its full number of open orders
    ///
    /// `-6051` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "-6051")]
    #[doc(alias = "MAX_OPEN_ORDERS_ON_INDEX_EXCEEDED")]
    #[exchange(code = -6051, kind = RiskLimit)]
    TooManyOpenOrdersOnUnderlying,

    /// On this symbol no larger short position is allowed
    ///
    /// `-6052` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "-6052")]
    #[doc(alias = "MAX_SHORT_POSITION_ON_SYMBOL_EXCEEDED")]
    #[exchange(code = -6052, kind = RiskLimit)]
    ShortPositionLimitOnSymbol,

    /// On this underlying no larger short position is allowed
    ///
    /// `-6053` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "-6053")]
    #[doc(alias = "MAX_SHORT_POSITION_ON_INDEX_EXCEEDED")]
    #[exchange(code = -6053, kind = RiskLimit)]
    ShortPositionLimitOnUnderlying,

    /// A single order may not be this large
    ///
    /// `-6054` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-6054")]
    #[doc(alias = "MAX_QUANTITY_ON_SINGLE_ORDER_EXCEEDED")]
    #[exchange(code = -6054, kind = InvalidOrder)]
    QuantityAboveSingleOrderMaximum,

    /// The account is being liquidated
    ///
    /// `-6055`, `-6059` · `AccountSuspended` · `Never` · `NotApplied`
    ///
    /// Do not trust the positions that the program remembers.
    #[doc(alias = "-6055")]
    #[doc(alias = "-6059")]
    #[doc(alias = "USER_LIQUIDATING")]
    #[doc(alias = "USER_IN_LIQUIDATION")]
    #[exchange(code = [-6055, -6059], kind = AccountSuspended)]
    InLiquidation,

    /// A reduce-only order could flip the position together with what is open
    ///
    /// `-6056` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Read position and open orders.
    #[doc(alias = "-6056")]
    #[doc(alias = "REDUCE_ONLY_MARGIN_CHECK_FAILED")]
    #[exchange(code = -6056, kind = OperationRejected, retry = AfterResync)]
    ReduceOnlyFailed,

    /// Options on this symbol cannot be written
    ///
    /// `-6057` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-6057")]
    #[doc(alias = "WRITER_CANT_NAKED_SELL")]
    #[exchange(code = -6057, kind = OperationRejected)]
    WritingNotAllowed,

    /// Market maker protection has fired and needs a reset
    ///
    /// `-6058` · `OperationRejected` · `AfterResync` · `Unknown`
    #[doc(alias = "-6058")]
    #[doc(alias = "MMP_TRIGGERED")]
    #[exchange(code = -6058, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    ProtectionTriggered,

    /// The OTC order failed because its funds could not be locked
    ///
    /// `-6060` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// It failed half way through: read the order and the balance.
    #[doc(alias = "-6060")]
    #[doc(alias = "LOCKED_BALANCE_NOT_FOUND")]
    #[exchange(code = -6060, kind = ServerError, retry = AfterResync)]
    BalanceNotLocked,

    /// The OTC order failed because it could not be locked
    ///
    /// `-6061` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// It failed half way through: read the order.
    #[doc(alias = "-6061")]
    #[doc(alias = "LOCKED_OTC_ORDER_NOT_FOUNT")]
    #[exchange(code = -6061, kind = ServerError, retry = AfterResync)]
    OtcOrderNotLocked,

    /// In its present status the user may not do this
    ///
    /// `-6062` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-6062")]
    #[doc(alias = "INVALID_USER_STATUS")]
    #[exchange(code = -6062, kind = OperationRejected)]
    UserStatusForbids,

    /// The system would not cancel the order
    ///
    /// `-6063` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The order may have filled: read it.
    #[doc(alias = "-6063")]
    #[doc(alias = "CANCEL_REJECTED")]
    #[exchange(code = -6063, kind = OperationRejected, retry = AfterResync)]
    CancelRejectedBySystem,

    /// The service is down for the moment, and the request failed
    ///
    /// by a rule · `Unavailable` · `AfterBackoff` · `NotApplied` · wait 200 ms
    ///
    /// The exchange documents a failure for exactly this text under status 503.
    // Source: general information of the options API, 2026-05-28: the request failed.
    #[exchange(
        row = "503: Service Unavailable.",
        kind = Unavailable,
        outcome = NotApplied,
        wait(ms = 200),
    )]
    ServiceUnavailable,

    /// The exchange could not process the request and says it failed
    ///
    /// by a rule · `ServerError` · `AfterBackoff` · `NotApplied`
    ///
    /// The exchange documents a failure for exactly this text under status 503. Under any other
    /// status the same words leave the execution open.
    // Source: general information of the options API, 2026-05-28: the request failed.
    #[exchange(
        row = "503: Internal error; unable to process your request. Please try again.",
        kind = ServerError,
        outcome = NotApplied,
    )]
    InternalErrorRefused,

    /// Rows of USD-M, COIN-M, portfolio margin and options.
    #[exchange(flatten)]
    Derivatives(DerivativesError),

    /// Rows of all APIs, and of the servers in front of them.
    #[exchange(flatten)]
    Common(CommonError),
}
