//! Errors that Binance's products share.
//!
//! The codes of Binance's API documentation ("General Info" and "Error Codes") that mean the same
//! wherever a product does not list them otherwise, and the texts of replies that say more than the
//! code they come with: one code (-2010, -2011, -1013) stands for dozens of refusals, and only
//! `msg` tells them apart. So texts are asked before codes. HTTP 418 is a ban of the address
//! whatever code the body has, so each product has a rule for that status before the one for codes.
//!
//! The codes, and the texts that replies are matched against, are the exchange's. The messages are
//! ours.
//!
//! Some of the texts stand here twice, with "this" and with "self": the second is a table's own
//! misprint, kept because the table is the list of keys.

use exchange_error::ExchangeError;

/// Base table of all products; the table of a product overrides it.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    name = "Binance",
    code_type = i32,
)]
pub(super) enum BaseError {
    // --- Server and network, 10xx
    /// The request failed for a reason that the exchange does not know.
    ///
    /// The reply does not say whether the request was executed. Query the order before sending
    /// another.
    #[exchange(code = -1000, kind = ServerError)]
    UnknownError,

    /// A fault inside the exchange kept it from handling the request.
    ///
    /// The exchange suggests another attempt, which is safe for reads only: an order may have reached
    /// the matching engine.
    #[exchange(code = -1001, kind = ServerError)]
    InternalError,

    /// The caller lacks the right to make this request.
    #[exchange(
        code = -1002,
        message_equals = [
            "You are not authorized to execute this request.",
            "You are not authorized to execute self request.",
        ],
        kind = PermissionDenied,
    )]
    Unauthorized,

    /// More requests are waiting than the exchange puts up with.
    ///
    /// Also sent when too much request weight was used. Slow down everything that shares this
    /// address: going on after HTTP 429 ends in a ban.
    #[exchange(code = -1003, status = 429, kind = RateLimited)]
    TooManyRequests,

    /// The address has a place among the allowed ones already.
    #[exchange(code = -1004, kind = Duplicate, outcome = AlreadyApplied, retry = Never)]
    IpAlreadyWhitelisted,

    /// The message bus gave a surprising answer, so nobody can say whether the request took effect.
    ///
    /// The order may have been placed: look it up by its client order id before sending another.
    #[exchange(code = -1006, kind = ServerError)]
    UnexpectedResponse,

    /// The backend did not answer in time; neither sending nor execution is certain.
    ///
    /// The order may have been placed: look it up by its client order id before sending another,
    /// and do not take one empty answer for proof.
    #[exchange(code = -1007, timeout, kind = Timeout)]
    BackendTimeout,

    /// The matching engine came back with an error.
    ///
    /// The text of the reply says what it objected to.
    #[exchange(code = -1010, kind = OperationRejected, outcome = Unknown)]
    RejectedByMatchingEngine,

    /// The API turned the request down before it got to the matching engine.
    ///
    /// Mostly a filter of the symbol, which the reply names.
    #[exchange(code = -1013, kind = InvalidOrder)]
    InvalidMessage,

    /// Orders cannot be combined in this way.
    #[exchange(code = -1014, kind = InvalidOrder)]
    UnsupportedOrderCombination,

    /// New orders are being sent faster than the limit allows.
    ///
    /// The limit counts orders, not requests, and is shared by all keys of the account.
    #[exchange(code = -1015, kind = RateLimited)]
    TooManyOrders,

    /// The exchange has taken this service out of operation.
    #[exchange(code = -1016, kind = Unavailable)]
    ServiceShuttingDown,

    /// The exchange does not offer this operation.
    #[exchange(code = -1020, kind = Unsupported)]
    UnsupportedOperation,

    /// The request's timestamp is too far off for its `recvWindow`.
    ///
    /// Compare clocks with the exchange's server time, then sign again.
    #[exchange(code = -1021, kind = InvalidNonce)]
    InvalidTimestamp,

    /// The request is wrongly signed.
    #[exchange(code = -1022, kind = Authentication)]
    InvalidSignature,

    // --- Parameters, 11xx
    /// A parameter contains characters that are not allowed.
    #[exchange(code = -1100, kind = InvalidRequest)]
    IllegalCharacters,

    /// The endpoint takes fewer parameters than it was given.
    #[exchange(code = -1101, kind = InvalidRequest)]
    TooManyParameters,

    /// A required parameter is missing, has no value or is badly formed.
    #[exchange(code = -1102, kind = InvalidRequest)]
    MandatoryParameterMissing,

    /// The request has a parameter that the exchange does not know.
    #[exchange(code = -1103, kind = InvalidRequest)]
    UnknownParameter,

    /// The exchange left some of the parameters unread.
    #[exchange(code = -1104, kind = InvalidRequest)]
    UnreadParameters,

    /// A parameter came without a value.
    #[exchange(code = -1105, kind = InvalidRequest)]
    EmptyParameter,

    /// The request has a parameter for which there is no need.
    #[exchange(code = -1106, kind = InvalidRequest)]
    ParameterNotRequired,

    /// The exchange does not accept this asset.
    #[exchange(code = -1108, kind = InvalidSymbol)]
    InvalidAsset,

    /// A number has more decimals than the asset permits.
    #[exchange(code = -1111, kind = InvalidOrder)]
    TooMuchPrecision,

    /// The symbol's order book is empty.
    #[exchange(code = -1112, kind = NotReady)]
    NoOrdersOnBook,

    /// `timeInForce` was given where none is needed.
    #[exchange(code = -1114, kind = InvalidRequest)]
    TimeInForceNotRequired,

    /// The value of `timeInForce` is not among the accepted ones.
    #[exchange(code = -1115, kind = InvalidRequest)]
    InvalidTimeInForce,

    /// The exchange does not accept this type of order.
    #[exchange(code = -1116, kind = InvalidRequest)]
    InvalidOrderType,

    /// The value for the side of the order is wrong.
    #[exchange(code = -1117, kind = InvalidRequest)]
    InvalidSide,

    /// The client order id for the new order is blank.
    #[exchange(code = -1118, kind = InvalidRequest)]
    EmptyNewClientOrderId,

    /// The client order id that should name the original order is blank.
    #[exchange(code = -1119, kind = InvalidRequest)]
    EmptyOriginalClientOrderId,

    /// The interval is not one that the exchange offers.
    #[exchange(code = -1120, kind = InvalidRequest)]
    InvalidInterval,

    /// The symbol is not one of the exchange's.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    /// The exchange holds no `listenKey` of this name.
    ///
    /// It expired or was closed. Create a new one, and expect to have missed events.
    #[exchange(code = -1125, kind = NotLoggedIn)]
    ListenKeyNotFound,

    /// The lookup spans more time than is allowed.
    #[exchange(code = -1127, kind = InvalidRequest)]
    LookupIntervalTooBig,

    /// These optional parameters do not go together.
    #[exchange(code = -1128, kind = InvalidRequest)]
    BadParameterCombination,

    /// The exchange cannot use what was given for a parameter.
    #[exchange(code = -1130, kind = InvalidRequest)]
    InvalidParameter,

    // --- Orders, 20xx
    /// The new order was turned down.
    ///
    /// The matching engine refused, and only the text of the reply says why.
    #[exchange(code = -2010, kind = InvalidOrder)]
    NewOrderRejected,

    /// The request to cancel was turned down.
    ///
    /// Usually the exchange does not know the order any more: it may have filled or been cancelled.
    /// Read it before you replace it.
    #[exchange(code = -2011, message_equals = "Unknown order sent.", kind = OrderNotFound)]
    CancelRejected,

    /// The exchange finds no such order.
    ///
    /// Shortly after an order this is no proof that it was not placed.
    #[exchange(code = -2013, kind = OrderNotFound)]
    OrderNotFound,

    /// The API key is malformed.
    #[exchange(code = -2014, kind = Authentication)]
    InvalidApiKeyFormat,

    /// The API key is wrong, or its addresses or permissions rule this action out.
    ///
    /// Three causes in one code. A key that worked a moment ago may also be refused because its
    /// address is banned for a while, which no reply tells apart: if it has worked in this session,
    /// pause instead of stopping.
    #[exchange(code = -2015, kind = Authentication)]
    InvalidApiKeyIpOrPermissions,

    // --- What an order says in words, mostly under -2010, -2011 and -1013
    /// This order repeats one that was sent before.
    ///
    /// The client order id belongs to an open order, perhaps from an attempt that seemed to fail.
    /// Read that order.
    #[exchange(message_equals = "Duplicate order sent.", kind = Duplicate)]
    DuplicateOrder,

    /// The account holds too little for this.
    #[exchange(
        message_equals = "Account has insufficient balance for requested action.",
        kind = InsufficientFunds,
    )]
    InsufficientBalance,

    /// The order's trigger would fire at once.
    #[exchange(
        message_equals = "Order would trigger immediately.",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    OrderWouldTriggerImmediately,

    /// With this stop price the order would fire at once.
    #[exchange(
        message_equals = "Stop price would trigger immediately.",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    StopPriceWouldTriggerImmediately,

    /// The order would trade as a taker on arrival.
    ///
    /// A maker-only order crossed the book. Price it again from the present book.
    #[exchange(
        message_equals = "Order would immediately match and take.",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    OrderWouldImmediatelyMatch,

    /// There is no trading in this market at present.
    #[exchange(message_equals = "Market is closed.", kind = MarketClosed)]
    MarketClosed,

    /// In the present trading phase a limit order has to be good till cancelled.
    #[exchange(
        message_equals = [
            "Limit orders require GTC for this phase.",
            "Limit orders require GTC for self phase.",
        ],
        kind = InvalidRequest,
    )]
    GoodTillCancelledRequired,

    /// The present trading phase rules this order type out.
    #[exchange(message_contains = "This order type is not possible", kind = InvalidRequest)]
    OrderTypeNotPossible,

    /// The order stays, because the restrictions on cancelling were against it.
    #[exchange(
        message_equals = "Order was not canceled due to cancel restrictions.",
        kind = OperationRejected,
        retry = AfterResync,
    )]
    CancelRestricted,

    /// Multiplying price and quantity does not give more than zero.
    #[exchange(message_contains = "Price * QTY is zero or less", kind = InvalidOrder)]
    PriceTimesQuantityTooSmall,

    /// The order does not pass the `LOT_SIZE` filter of its symbol.
    #[exchange(message_contains = "LOT_SIZE", kind = InvalidOrder)]
    LotSizeFilter,

    /// The order does not pass the `PRICE_FILTER` of its symbol.
    #[exchange(message_contains = "PRICE_FILTER", kind = InvalidOrder)]
    PriceFilter,

    /// The price lies outside what the `PERCENT_PRICE_BY_SIDE` filter allows.
    #[exchange(
        message_contains = "PERCENT_PRICE_BY_SIDE",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    PercentPriceFilter,

    /// The position would outgrow what the `MAX_POSITION` filter allows.
    #[exchange(message_contains = "MAX_POSITION", kind = RiskLimit)]
    MaximumPositionFilter,

    // --- Account, key and address, in words
    /// The address is banned for some time because it used far too much request weight.
    ///
    /// Stop everything that shares this address. Repeated bans grow from two minutes to three days.
    #[exchange(status = 418, message_contains = "banned until", kind = IpBanned)]
    #[exchange(wait(until_ms = "banned until "))]
    AddressBanned,

    /// The exchange is carrying out maintenance.
    #[exchange(message_equals = "System is under maintenance.", kind = Unavailable)]
    UnderMaintenance,

    /// The exchange's system is not working as it should.
    #[exchange(message_equals = "System abnormality", kind = ServerError)]
    SystemAbnormality,

    /// Requests arrive too often, and the exchange wants a pause.
    #[exchange(message_equals = "Too many requests. Please try again later.", kind = RateLimited)]
    TooManyRequestsInWords,

    /// The exchange has no record of this API key.
    #[exchange(message_equals = "API key does not exist", kind = Authentication)]
    ApiKeyNotFound,

    /// Trading over this API is switched off.
    #[exchange(
        message_equals = [
            "Rest API trading is not enabled.",
            "WebSocket API trading is not enabled.",
        ],
        kind = PermissionDenied,
    )]
    TradingNotEnabled,

    /// The account is barred from both placing and cancelling orders.
    ///
    /// Resting orders cannot be cancelled either. Contact the exchange.
    #[exchange(
        message_equals = "This account may not place or cancel orders.",
        kind = AccountSuspended,
    )]
    TradingDisabledOnAccount,

    /// The exchange has switched this action off for the account.
    #[exchange(
        message_equals = [
            "This action is disabled on this account.",
            "This action is disabled on self account.",
        ],
        kind = AccountSuspended,
    )]
    ActionDisabledOnAccount,

    /// The account is under a restriction that covers this symbol.
    #[exchange(
        message_equals = [
            "This symbol is restricted for this account.",
            "This symbol is restricted for self account.",
        ],
        kind = PermissionDenied,
    )]
    SymbolRestrictedForAccount,

    /// The account lacks permission for this symbol.
    #[exchange(
        message_equals = [
            "This symbol is not permitted for this account.",
            "This symbol is not permitted for self account.",
        ],
        kind = PermissionDenied,
    )]
    SymbolNotPermittedForAccount,

    /// The caller is not permitted to do this.
    #[exchange(message_equals = "You don't have permission.", kind = PermissionDenied)]
    NoPermission,

    /// The operation takes a privilege that the user was not given.
    #[exchange(message_contains = "has no operation privilege", kind = PermissionDenied)]
    NoOperationPrivilege,

    /// There are more sub-accounts of this type than the limit allows.
    #[exchange(
        message_equals = "This type of sub-account exceeds the maximum number limit",
        kind = OperationRejected,
    )]
    TooManySubAccounts,

    // --- Prices and quantities of futures, 40xx
    /// The status of the order is not a valid one.
    #[exchange(code = -4000, kind = InvalidOrder)]
    InvalidOrderStatus,

    /// The price is negative.
    #[exchange(code = -4001, kind = InvalidRequest)]
    NegativePrice,

    /// The price lies above the highest one allowed.
    #[exchange(code = -4002, kind = InvalidOrder)]
    PriceAboveMaximum,

    /// The quantity is negative.
    #[exchange(code = -4003, kind = InvalidRequest)]
    NegativeQuantity,

    /// The order is below the smallest quantity allowed.
    #[exchange(code = -4004, kind = InvalidOrder)]
    QuantityBelowMinimum,

    /// The order is above the largest quantity allowed.
    #[exchange(code = -4005, kind = InvalidOrder)]
    QuantityAboveMaximum,

    /// The stop price is negative.
    #[exchange(code = -4006, kind = InvalidRequest)]
    NegativeStopPrice,

    /// The stop price lies above the highest price allowed.
    #[exchange(code = -4007, kind = InvalidOrder)]
    StopPriceAboveMaximum,

    /// The tick size is negative.
    #[exchange(code = -4008, kind = InvalidRequest)]
    NegativeTickSize,

    /// The upper bound of the price is set below the lower one.
    #[exchange(code = -4009, kind = InvalidRequest)]
    MaximumPriceBelowMinimum,

    /// The upper bound of the quantity is set below the lower one.
    #[exchange(code = -4010, kind = InvalidRequest)]
    MaximumQuantityBelowMinimum,

    /// The step size is negative.
    #[exchange(code = -4011, kind = InvalidRequest)]
    NegativeStepSize,

    /// A negative number was given for the most orders allowed.
    #[exchange(code = -4012, kind = InvalidRequest)]
    NegativeMaximumOfOrders,

    /// The price lies below the lowest one allowed.
    #[exchange(code = -4013, kind = InvalidOrder)]
    PriceBelowMinimum,

    /// The price does not fall on a tick.
    #[exchange(code = -4014, kind = InvalidOrder)]
    PriceOffTick,

    /// The exchange does not accept this client order id.
    #[exchange(code = -4015, kind = InvalidRequest)]
    InvalidClientOrderId,

    /// The price is above the highest multiple of the mark price allowed.
    #[exchange(code = -4016, kind = InvalidOrder, retry = AfterResync)]
    PriceAboveMarkPriceCap,

    /// The upward multiplier is negative.
    #[exchange(code = -4017, kind = InvalidRequest)]
    NegativeMultiplierUp,

    /// The downward multiplier is negative.
    #[exchange(code = -4018, kind = InvalidRequest)]
    NegativeMultiplierDown,

    /// The composite scale goes beyond what is allowed.
    #[exchange(code = -4019, kind = InvalidOrder)]
    CompositeScaleTooLarge,

    /// The target strategy does not fit the order's `orderType` and `reduceOnly`.
    #[exchange(code = -4020, kind = InvalidOrder)]
    InvalidTargetStrategy,

    /// The exchange does not serve the depth with this limit.
    #[exchange(code = -4021, kind = InvalidRequest)]
    InvalidDepthLimit,

    /// The request names a market status that the exchange does not accept.
    #[exchange(code = -4022, kind = InvalidRequest)]
    InvalidMarketStatus,

    /// The quantity does not fall on a step.
    #[exchange(code = -4023, kind = InvalidOrder)]
    QuantityOffStep,

    /// The price is below the lowest multiple of the mark price allowed.
    #[exchange(code = -4024, kind = InvalidOrder, retry = AfterResync)]
    PriceBelowMarkPriceFloor,

    /// The multiplier was given a negative decimal.
    #[exchange(code = -4025, kind = InvalidRequest)]
    NegativeMultiplierDecimal,

    /// The exchange does not accept this commission.
    #[exchange(code = -4026, kind = InvalidRequest)]
    InvalidCommission,

    /// The exchange does not know this type of account.
    #[exchange(code = -4027, kind = InvalidRequest)]
    InvalidAccountType,

    /// The leverage is not one of those allowed.
    #[exchange(code = -4028, kind = InvalidOrder)]
    InvalidLeverage,

    /// The tick size has a wrong number of decimals.
    #[exchange(code = -4029, kind = InvalidRequest)]
    InvalidTickSizePrecision,

    /// The step size has a wrong number of decimals.
    #[exchange(code = -4030, kind = InvalidRequest)]
    InvalidStepSizePrecision,

    /// The exchange does not know this working type.
    #[exchange(code = -4031, kind = InvalidRequest)]
    InvalidWorkingType,

    /// The request asks to cancel more orders at once than it may.
    #[exchange(code = -4032, kind = InvalidRequest)]
    TooManyCancelsInBatch,

    /// There is no such insurance account.
    #[exchange(code = -4033, kind = AccountNotFound)]
    InsuranceAccountNotFound,

    // --- Margin and position mode of futures
    /// The exchange does not know this type of balance.
    #[exchange(code = -4044, kind = InvalidRequest)]
    InvalidBalanceType,

    /// There are as many stop orders as may be open.
    #[exchange(code = -4045, kind = RiskLimit)]
    TooManyStopOrders,

    /// The margin type is the requested one already.
    ///
    /// The symbol is in that margin type: go on.
    #[exchange(
        code = -4046,
        message_equals = "No need to change margin type.",
        kind = Duplicate,
        outcome = AlreadyApplied,
        retry = Never,
    )]
    MarginTypeUnchanged,

    /// The margin type is fixed as long as orders are open.
    #[exchange(code = -4047, kind = OperationRejected)]
    MarginTypeLockedByOpenOrders,

    /// The margin type is fixed as long as there is a position.
    #[exchange(code = -4048, kind = OperationRejected)]
    MarginTypeLockedByPosition,

    /// Only an isolated position can be given more margin.
    #[exchange(code = -4049, kind = InvalidRequest)]
    AddMarginNeedsIsolatedPosition,

    /// The cross margin balance does not suffice.
    #[exchange(code = -4050, kind = InsufficientFunds)]
    CrossBalanceInsufficient,

    /// The isolated margin balance does not suffice.
    #[exchange(code = -4051, kind = InsufficientFunds)]
    IsolatedBalanceInsufficient,

    /// Adding margin automatically is set as requested already.
    #[exchange(code = -4052, kind = Duplicate, outcome = AlreadyApplied, retry = Never)]
    AutoAddMarginUnchanged,

    /// Only isolated positions can have margin added automatically.
    #[exchange(code = -4053, kind = InvalidRequest)]
    AutoAddMarginNeedsIsolatedPosition,

    /// There is no position that margin could be added to.
    #[exchange(code = -4054, kind = OperationRejected)]
    AddMarginNeedsPosition,

    /// The amount is not above zero.
    #[exchange(code = -4055, kind = InvalidRequest)]
    AmountNotPositive,

    /// The API key is of a wrong type.
    #[exchange(code = -4056, kind = Authentication)]
    InvalidApiKeyType,

    /// The public key is wrong.
    #[exchange(code = -4057, kind = Authentication)]
    InvalidPublicKey,

    /// `maxPrice` and `priceDecimal` exceed what is allowed.
    #[exchange(code = -4058, kind = InvalidRequest)]
    MaximumPriceTooLarge,

    /// The setting for position sides is the requested one already.
    ///
    /// The account is in that position mode: go on.
    #[exchange(code = -4059, kind = Duplicate, outcome = AlreadyApplied, retry = Never)]
    PositionModeUnchanged,

    /// The value for the position side is wrong.
    #[exchange(code = -4060, kind = InvalidRequest)]
    InvalidPositionSide,

    /// The order's position side contradicts how the account is set up.
    ///
    /// The account's position mode (one-way or hedge) is not what this order assumes.
    #[exchange(code = -4061, kind = OperationRejected)]
    PositionSideMismatch,

    /// `reduceOnly` is wrong or out of place here.
    #[exchange(code = -4062, kind = InvalidRequest)]
    ReduceOnlyConflict,

    /// The setting for position sides is fixed as long as orders are open.
    #[exchange(code = -4067, kind = OperationRejected)]
    PositionModeLockedByOpenOrders,

    /// The setting for position sides is fixed as long as there is a position.
    #[exchange(code = -4068, kind = OperationRejected)]
    PositionModeLockedByPosition,

    // --- Other orders of futures
    /// A batch may not hold this number of orders.
    #[exchange(code = -4082, kind = InvalidRequest)]
    InvalidBatchSize,

    /// Placing the batch did not succeed.
    ///
    /// The exchange does not say that none of the orders was placed.
    #[exchange(code = -4083, kind = OperationRejected, outcome = Unknown, retry = AfterResync)]
    BatchOrderFailed,

    /// The method is announced but cannot be used yet.
    #[exchange(code = -4084, kind = Unsupported)]
    MethodUpcoming,

    /// The exchange does not accept this threshold for the price spread.
    #[exchange(code = -4086, kind = InvalidRequest)]
    InvalidPriceSpreadThreshold,

    /// The exchange does not know this type of contract.
    #[exchange(code = -4104, kind = InvalidRequest)]
    InvalidContractType,

    /// The exchange does not accept this activation price.
    #[exchange(code = -4135, kind = InvalidRequest)]
    InvalidActivationPrice,

    /// An order with `closePosition` set to true takes no quantity but zero.
    #[exchange(code = -4137, kind = InvalidRequest)]
    QuantityWithClosePosition,

    /// An order with `closePosition` set to true has to be reduce-only as well.
    #[exchange(code = -4138, kind = InvalidRequest)]
    ReduceOnlyWithClosePosition,

    /// An order that cannot be cancelled may not be a market order.
    #[exchange(code = -4139, kind = InvalidRequest)]
    OrderTypeCannotBeMarket,

    /// The stop or take-profit order would fire at once.
    #[exchange(code = -4142, kind = InvalidOrder, retry = AfterResync)]
    TriggerPriceAlreadyReached,

    // --- Algorithmic orders of spot and futures, 20xxx
    /// An algorithmic order names a symbol that is not one of the exchange's.
    #[exchange(code = -20121, kind = InvalidSymbol)]
    AlgoInvalidSymbol,

    /// The id belongs to no algorithmic order, or to one that has ended.
    #[exchange(code = -20124, kind = OrderNotFound)]
    AlgoOrderNotFound,

    /// The exchange cannot use what was given for a parameter of an algorithmic order.
    #[exchange(code = -20130, kind = InvalidRequest)]
    AlgoInvalidParameter,

    /// Another algorithmic order has this client id.
    ///
    /// An order with this id exists, perhaps from an attempt that seemed to fail. Read it first.
    #[exchange(code = -20132, kind = Duplicate)]
    AlgoDuplicateClientId,

    /// The whole quantity cannot be executed in the time given.
    #[exchange(code = -20194, kind = InvalidOrder)]
    AlgoDurationTooShort,

    /// The algorithmic order is too small as a whole.
    #[exchange(code = -20195, kind = InvalidOrder)]
    AlgoSizeTooSmall,

    /// The algorithmic order is too large as a whole.
    #[exchange(code = -20196, kind = InvalidOrder)]
    AlgoSizeTooLarge,

    /// There are as many algorithmic orders as may be open.
    #[exchange(code = -20198, kind = RiskLimit)]
    AlgoTooManyOpenOrders,

    /// The algorithmic order's value in USD is outside the permitted range.
    #[exchange(code = -20204, kind = InvalidOrder)]
    AlgoNotionalOutOfRange,
}
