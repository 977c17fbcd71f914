use crate::ExchangeError;

/// Rows of the spot API, in responses and frames alike.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Binance spot",
    code_type = i32,
    table(path = "tables/binance.md", section = "tables/SpotError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum SpotError {
    /// One half of the request took effect, the other did not
    ///
    /// HTTP 409 · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// Only a cancel-replace gets this. The failed half is a row of the failure.
    #[exchange(status = 409, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    PartlyDone,

    /// Other requests keep the server too busy; it needs some minutes
    ///
    /// `-1008` · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// Nothing says that the request was not executed.
    #[doc(alias = "-1008")]
    #[doc(alias = "SERVER_BUSY")]
    #[exchange(code = -1008, kind = Unavailable)]
    ServerOverloaded,

    /// More connections are open or being opened than the limit allows
    ///
    /// `-1034` · `RateLimited` · `AfterReconnect` · `NotApplied`
    ///
    /// Close a connection before opening another.
    #[doc(alias = "-1034")]
    #[doc(alias = "TOO_MANY_CONNECTIONS")]
    #[exchange(code = -1034, kind = RateLimited, retry = AfterReconnect)]
    TooManyConnections,

    /// The value of a parameter is beyond what the exchange can hold
    ///
    /// `-1108` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1108")]
    #[doc(alias = "PARAM_OVERFLOW")]
    #[exchange(code = -1108, kind = InvalidRequest)]
    ParameterOverflowed,

    /// The value of `symbolStatus` is not among the accepted ones
    ///
    /// `-1122` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1122")]
    #[doc(alias = "INVALID_SYMBOLSTATUS")]
    #[exchange(code = -1122, kind = InvalidRequest)]
    InvalidSymbolStatus,

    /// The values of `strategyType` start at 1000000, and this one is lower
    ///
    /// `-1134` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1134")]
    #[doc(alias = "BAD_STRATEGY_TYPE")]
    #[exchange(code = -1134, kind = InvalidRequest)]
    StrategyTypeTooSmall,

    /// The request could not be read as JSON
    ///
    /// `-1135` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1135")]
    #[doc(alias = "INVALID_JSON")]
    #[exchange(code = -1135, kind = InvalidRequest)]
    InvalidJson,

    /// The value for the type of ticker is not accepted
    ///
    /// `-1139` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1139")]
    #[doc(alias = "INVALID_TICKER_TYPE")]
    #[exchange(code = -1139, kind = InvalidRequest)]
    InvalidTickerType,

    /// `cancelRestrictions` takes `ONLY_NEW` and `ONLY_PARTIALLY_FILLED`, nothing else
    ///
    /// `-1145` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1145")]
    #[doc(alias = "INVALID_CANCEL_RESTRICTIONS")]
    #[exchange(code = -1145, kind = InvalidRequest)]
    InvalidCancelRestrictions,

    /// The list names a symbol more than once
    ///
    /// `-1151` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1151")]
    #[doc(alias = "DUPLICATE_SYMBOLS")]
    #[exchange(code = -1151, kind = InvalidRequest)]
    DuplicateSymbols,

    /// The header that asks for SBE is badly formed
    ///
    /// `-1152` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1152")]
    #[doc(alias = "INVALID_SBE_HEADER")]
    #[exchange(code = -1152, kind = InvalidRequest)]
    InvalidSbeHeader,

    /// The SBE schema or version is not one that the exchange supports
    ///
    /// `-1153` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1153")]
    #[doc(alias = "UNSUPPORTED_SCHEMA_ID")]
    #[exchange(code = -1153, kind = InvalidRequest)]
    SbeSchemaNotSupported,

    /// SBE is switched off
    ///
    /// `-1155` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "-1155")]
    #[doc(alias = "SBE_DISABLED")]
    #[exchange(code = -1155, kind = Unsupported)]
    SbeDisabled,

    /// An order of this type cannot be part of an OCO
    ///
    /// `-1158` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1158")]
    #[doc(alias = "OCO_ORDER_TYPE_REJECTED")]
    #[exchange(code = -1158, kind = InvalidRequest)]
    OrderTypeNotForOco,

    /// A leg with an iceberg quantity has to be good till cancelled
    ///
    /// `-1160` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1160")]
    #[doc(alias = "OCO_ICEBERGQTY_TIMEINFORCE")]
    #[exchange(code = -1160, kind = InvalidRequest)]
    IcebergNeedsGoodTillCancelled,

    /// The answer does not fit into the SBE schema that was asked for
    ///
    /// `-1161` · `Unsupported` · `Never` · `Unknown`
    ///
    /// The exchange had an answer and could not write it, so the order may have been placed. Query
    /// it with a newer schema.
    #[doc(alias = "-1161")]
    #[doc(alias = "DEPRECATED_SCHEMA")]
    #[exchange(code = -1161, kind = Unsupported, outcome = Unknown)]
    ResponseNotEncodable,

    /// In a buy OCO the limit order has to be the lower one
    ///
    /// `-1165` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-1165")]
    #[doc(alias = "BUY_OCO_LIMIT_MUST_BE_BELOW")]
    #[exchange(code = -1165, kind = InvalidOrder)]
    BuyOcoLimitAbove,

    /// In a sell OCO the limit order has to be the upper one
    ///
    /// `-1166` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-1166")]
    #[doc(alias = "SELL_OCO_LIMIT_MUST_BE_ABOVE")]
    #[exchange(code = -1166, kind = InvalidOrder)]
    SellOcoLimitBelow,

    /// An OCO of two limit orders is not possible
    ///
    /// `-1168` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-1168")]
    #[doc(alias = "BOTH_OCO_ORDERS_CANNOT_BE_LIMIT")]
    #[exchange(code = -1168, kind = InvalidOrder)]
    OcoNeedsContingentOrder,

    /// Some of the fields contradict each other
    ///
    /// `-1182` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1182")]
    #[doc(alias = "PARAMS_BAD_COMBO")]
    #[exchange(code = -1182, kind = InvalidRequest)]
    ConflictingFields,

    /// The unit of time is neither milliseconds nor microseconds
    ///
    /// `-1194` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1194")]
    #[doc(alias = "INVALID_TIME_UNIT")]
    #[exchange(code = -1194, kind = InvalidRequest)]
    InvalidTimeUnit,

    /// In a buy OCO the stop loss has to be the upper one
    ///
    /// `-1196` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-1196")]
    #[doc(alias = "BUY_OCO_STOP_LOSS_MUST_BE_ABOVE")]
    #[exchange(code = -1196, kind = InvalidOrder)]
    BuyOcoStopLossBelow,

    /// In a sell OCO the stop loss has to be the lower one
    ///
    /// `-1197` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-1197")]
    #[doc(alias = "SELL_OCO_STOP_LOSS_MUST_BE_BELOW")]
    #[exchange(code = -1197, kind = InvalidOrder)]
    SellOcoStopLossAbove,

    /// In a buy OCO the take profit has to be the lower one
    ///
    /// `-1198` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-1198")]
    #[doc(alias = "BUY_OCO_TAKE_PROFIT_MUST_BE_BELOW")]
    #[exchange(code = -1198, kind = InvalidOrder)]
    BuyOcoTakeProfitAbove,

    /// In a sell OCO the take profit has to be the upper one
    ///
    /// `-1199` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-1199")]
    #[doc(alias = "SELL_OCO_TAKE_PROFIT_MUST_BE_ABOVE")]
    #[exchange(code = -1199, kind = InvalidOrder)]
    SellOcoTakeProfitBelow,

    /// The value of `pegPriceType` is not among the accepted ones
    ///
    /// `-1210` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1210")]
    #[doc(alias = "INVALID_PEG_PRICE_TYPE")]
    #[exchange(code = -1210, kind = InvalidRequest)]
    InvalidPegPriceType,

    /// The value of `pegOffsetType` is not among the accepted ones
    ///
    /// `-1211` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1211")]
    #[doc(alias = "INVALID_PEG_OFFSET_TYPE")]
    #[exchange(code = -1211, kind = InvalidRequest)]
    InvalidPegOffsetType,

    /// The symbol is in another status than the one asked for
    ///
    /// `-1220` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1220")]
    #[doc(alias = "SYMBOL_DOES_NOT_MATCH_STATUS")]
    #[exchange(code = -1220, kind = InvalidRequest)]
    SymbolStatusMismatch,

    /// In an OPO the working order has to buy
    ///
    /// `-1222` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1222")]
    #[doc(alias = "OPO_WORKING_MUST_BE_BUY")]
    #[exchange(code = -1222, kind = InvalidRequest)]
    OpoWorkingMustBeBuy,

    /// In an OPO the pending orders have to sell
    ///
    /// `-1223` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1223")]
    #[doc(alias = "OPO_PENDING_MUST_BE_SELL")]
    #[exchange(code = -1223, kind = InvalidRequest)]
    OpoPendingMustBeSell,

    /// The working order lacks a required field
    ///
    /// `-1224` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1224")]
    #[doc(alias = "WORKING_PARAM_REQUIRED")]
    #[exchange(code = -1224, kind = InvalidRequest)]
    WorkingParameterRequired,

    /// The pending orders carry a field that is not theirs
    ///
    /// `-1225` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1225")]
    #[doc(alias = "PENDING_PARAM_NOT_REQUIRED")]
    #[exchange(code = -1225, kind = InvalidRequest)]
    PendingParameterNotRequired,

    /// Replacing the order went only half through
    ///
    /// `-2021` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// One half took effect: either the old order is gone and nothing replaces it, or both exist.
    #[doc(alias = "-2021")]
    #[exchange(code = -2021, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    CancelReplacePartiallyFailed,

    /// The order was not replaced
    ///
    /// `-2022` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Neither half took effect. The old order may have filled: read it.
    #[doc(alias = "-2022")]
    #[exchange(code = -2022, kind = OperationRejected, retry = AfterResync)]
    CancelReplaceFailed,

    /// The order ended unfilled more than 90 days ago and is archived
    ///
    /// `-2026` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// New orders got this code too, by mistakes of the exchange.
    #[doc(alias = "-2026")]
    #[doc(alias = "ORDER_ARCHIVED")]
    #[exchange(code = -2026, kind = OrderClosed)]
    OrderArchived,

    /// The user data stream is subscribed to already
    ///
    /// `-2035` · `Duplicate` · `Never` · `AlreadyApplied`
    ///
    /// The state is as requested: the subscription is active on this connection.
    #[doc(alias = "-2035")]
    #[doc(alias = "SUBSCRIPTION_ACTIVE")]
    #[exchange(code = -2035, kind = Duplicate, retry = Never, outcome = AlreadyApplied)]
    AlreadySubscribed,

    /// There is no such subscription to end
    ///
    /// `-2036` · `Duplicate` · `Never` · `AlreadyApplied`
    ///
    /// The state is as requested: nothing is subscribed. Only `userDataStream.unsubscribe` gets it.
    #[doc(alias = "-2036")]
    #[doc(alias = "SUBSCRIPTION_INACTIVE")]
    #[exchange(code = -2036, kind = Duplicate, retry = Never, outcome = AlreadyApplied)]
    NotSubscribed,

    /// The order was not amended
    ///
    /// `-2038` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The order stays as it was, or is not open any more. The text gives the reason.
    #[doc(alias = "-2038")]
    #[doc(alias = "ORDER_AMEND_REJECTED")]
    #[exchange(code = -2038, kind = OperationRejected, retry = AfterResync)]
    AmendRejected,

    /// The two ids in the request belong to different orders
    ///
    /// `-2039` · `InvalidRequest` · `AfterResync` · `NotApplied`
    ///
    /// A cancel or an amend gives an order a new client order id: read it.
    #[doc(alias = "-2039")]
    #[doc(alias = "CLIENT_ORDER_ID_INVALID")]
    #[exchange(code = -2039, kind = InvalidRequest, retry = AfterResync)]
    OrderIdsMismatch,

    /// This connection has used up its subscription ids
    ///
    /// `-2042` · `OperationRejected` · `AfterReconnect` · `NotApplied`
    ///
    /// Open a new connection.
    #[doc(alias = "-2042")]
    #[doc(alias = "MAXIMUM_SUBSCRIPTION_IDS")]
    #[exchange(code = -2042, kind = OperationRejected, retry = AfterReconnect)]
    SubscriptionIdsExhausted,

    /// For this symbol there is no reference price
    ///
    /// `-2043` · `NotReady` · `Never` · `NotApplied`
    ///
    /// Waiting does not help.
    #[doc(alias = "-2043")]
    #[doc(alias = "NO_REFERENCE_PRICE")]
    #[exchange(code = -2043, kind = NotReady, retry = Never)]
    NoReferencePrice,

    /// More requests wait in the queue than the exchange accepts
    ///
    /// message `Too many requests queued.` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// Nothing says what became of the request.
    #[doc(alias = "TOO_MANY_REQUESTS")]
    #[exchange(
        row = "Too many requests queued.",
        message_equals = "Too many requests queued.",
        kind = RateLimited,
        outcome = Unknown,
    )]
    RequestQueueFull,
}
