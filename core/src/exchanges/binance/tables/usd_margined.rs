use crate::ExchangeError;

/// Rows that USD-M futures and portfolio margin share.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Binance USD-M",
    code_type = i32,
    table(path = "tables/binance.md", section = "tables/UsdMarginedError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum UsdMarginedError {
    /// The exchange does not know this type of options request
    ///
    /// `-4063` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4063")]
    #[doc(alias = "INVALID_OPTIONS_REQUEST_TYPE")]
    #[exchange(code = -4063, kind = InvalidRequest)]
    InvalidOptionsRequestType,

    /// The options do not come with this time frame
    ///
    /// `-4064` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4064")]
    #[doc(alias = "INVALID_OPTIONS_TIME_FRAME")]
    #[exchange(code = -4064, kind = InvalidRequest)]
    InvalidOptionsTimeFrame,

    /// The exchange does not accept this amount of options
    ///
    /// `-4065` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4065")]
    #[doc(alias = "INVALID_OPTIONS_AMOUNT")]
    #[exchange(code = -4065, kind = InvalidRequest)]
    InvalidOptionsAmount,

    /// The exchange does not know this type of options event
    ///
    /// `-4066` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4066")]
    #[doc(alias = "INVALID_OPTIONS_EVENT_TYPE")]
    #[exchange(code = -4066, kind = InvalidRequest)]
    InvalidOptionsEventType,

    /// The premium fee given for the options is wrong
    ///
    /// `-4069` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4069")]
    #[doc(alias = "INVALID_OPTIONS_PREMIUM_FEE")]
    #[exchange(code = -4069, kind = InvalidRequest)]
    InvalidOptionsPremiumFee,

    /// The exchange does not accept this client id for options
    ///
    /// `-4070` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4070")]
    #[doc(alias = "INVALID_CL_OPTIONS_ID_LEN")]
    #[exchange(code = -4070, kind = InvalidRequest)]
    InvalidClientOptionsId,

    /// The value for the direction of the options is wrong
    ///
    /// `-4071` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4071")]
    #[doc(alias = "INVALID_OPTIONS_DIRECTION")]
    #[exchange(code = -4071, kind = InvalidRequest)]
    InvalidOptionsDirection,

    /// The order was turned down because the premium fee is out of date
    ///
    /// `-4072` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4072")]
    #[doc(alias = "OPTIONS_PREMIUM_NOT_UPDATE")]
    #[exchange(code = -4072, kind = OperationRejected)]
    PremiumFeeNotUpdated,

    /// The order was turned down for a negative premium fee on input
    ///
    /// `-4073` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4073")]
    #[doc(alias = "OPTIONS_PREMIUM_INPUT_LESS_THAN_ZERO")]
    #[exchange(code = -4073, kind = InvalidRequest)]
    NegativeInputPremiumFee,

    /// The options amount is negative or too large
    ///
    /// `-4074` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-4074")]
    #[doc(alias = "OPTIONS_AMOUNT_BIGGER_THAN_UPPER")]
    #[exchange(code = -4074, kind = InvalidOrder)]
    OptionsAmountOutOfRange,

    /// The order was turned down for a negative premium fee on output
    ///
    /// `-4075` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4075")]
    #[doc(alias = "OPTIONS_PREMIUM_OUTPUT_ZERO")]
    #[exchange(code = -4075, kind = InvalidRequest)]
    NegativeOutputPremiumFee,

    /// The original fee is far above the latest one
    ///
    /// `-4076` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4076")]
    #[doc(alias = "OPTIONS_PREMIUM_TOO_DIFF")]
    #[exchange(code = -4076, kind = OperationRejected)]
    PremiumFeeTooDifferent,

    /// The order was turned down because the limit on the amount is used up
    ///
    /// `-4077` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "-4077")]
    #[doc(alias = "OPTIONS_PREMIUM_REACH_LIMIT")]
    #[exchange(code = -4077, kind = RiskLimit)]
    OptionsAmountLimitReached,

    /// Something broke inside the exchange's options system
    ///
    /// `-4078` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "-4078")]
    #[doc(alias = "OPTIONS_COMMON_ERROR")]
    #[exchange(code = -4078, kind = ServerError)]
    OptionsInternalError,

    /// The exchange does not accept this options id
    ///
    /// `-4079` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4079")]
    #[doc(alias = "INVALID_OPTIONS_ID")]
    #[exchange(code = -4079, kind = InvalidRequest)]
    InvalidOptionsId,

    /// The exchange knows no such options user
    ///
    /// `-4080` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "-4080")]
    #[doc(alias = "OPTIONS_USER_NOT_FOUND")]
    #[exchange(code = -4080, kind = AccountNotFound)]
    OptionsUserNotFound,

    /// There are no such options
    ///
    /// `-4081` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "-4081")]
    #[doc(alias = "OPTIONS_NOT_FOUND")]
    #[exchange(code = -4081, kind = InvalidSymbol)]
    OptionsNotFound,

    /// The coefficient for the notional limit is wrong
    ///
    /// `-4085` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4085")]
    #[doc(alias = "INVALID_NOTIONAL_LIMIT_COEF")]
    #[exchange(code = -4085, kind = InvalidRequest)]
    InvalidNotionalLimitCoefficient,

    /// The user may place reduce-only orders and no others
    ///
    /// `-4087` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// The account is close-only.
    #[doc(alias = "-4087")]
    #[doc(alias = "REDUCE_ONLY_ORDER_PERMISSION")]
    #[exchange(code = -4087, kind = PermissionDenied)]
    ReduceOnlyPermitted,

    /// For now the user may not place orders
    ///
    /// `-4088` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4088")]
    #[doc(alias = "NO_PLACE_ORDER_PERMISSION")]
    #[exchange(code = -4088, kind = PermissionDenied)]
    OrdersNotPermitted,

    /// The exchange does not accept this `clientTranId`
    ///
    /// `-4114` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4114")]
    #[doc(alias = "INVALID_CLIENT_TRAN_ID_LEN")]
    #[exchange(code = -4114, kind = InvalidRequest)]
    InvalidClientTransferId,

    /// Another transfer has this `clientTranId`
    ///
    /// `-4115` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// A transfer with this id was made within seven days: look it up.
    #[doc(alias = "-4115")]
    #[doc(alias = "DUPLICATED_CLIENT_TRAN_ID")]
    #[exchange(code = -4115, kind = Duplicate)]
    DuplicateClientTransferId,

    /// A reduce-only order failed; the position and the open orders may show why
    ///
    /// `-4118` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Together with open orders it would flip the position: read both.
    #[doc(alias = "-4118")]
    #[doc(alias = "REDUCE_ONLY_MARGIN_CHECK_FAILED")]
    #[exchange(code = -4118, kind = OperationRejected, retry = AfterResync)]
    ReduceOnlyFailed,

    /// The best price opposite is outside the `PERCENT_PRICE` band
    ///
    /// `-4131` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The limit depends on the present book.
    #[doc(alias = "-4131")]
    #[doc(alias = "MARKET_ORDER_REJECT")]
    #[exchange(code = -4131, kind = InvalidOrder, retry = AfterResync)]
    CounterpartyPriceOutsideBand,

    /// In its present status the symbol does not let positions be opened
    ///
    /// `-4140` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "-4140")]
    #[doc(alias = "INVALID_OPENING_POSITION_STATUS")]
    #[exchange(code = -4140, kind = MarketClosed)]
    SymbolNotOpenForPositions,

    /// There is no trading in this symbol at present
    ///
    /// `-4141` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// It may be closed for good: look the symbol up.
    #[doc(alias = "-4141")]
    #[doc(alias = "SYMBOL_ALREADY_CLOSED")]
    #[exchange(code = -4141, kind = MarketClosed)]
    SymbolClosed,

    /// The pair is not one of the exchange's
    ///
    /// `-4144` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "-4144")]
    #[doc(alias = "INVALID_PAIR")]
    #[exchange(code = -4144, kind = InvalidSymbol)]
    InvalidPair,

    /// With isolated margin, leverage cannot be lowered while a position is open
    ///
    /// `-4161` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4161")]
    #[doc(alias = "ISOLATED_LEVERAGE_REJECT_WITH_POSITION")]
    #[exchange(code = -4161, kind = OperationRejected)]
    LeverageReductionWithPosition,

    /// The order's value is below the minimum for orders that are not reduce-only
    ///
    /// `-4164` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-4164")]
    #[doc(alias = "MIN_NOTIONAL")]
    #[exchange(code = -4164, kind = InvalidOrder)]
    NotionalTooSmall,

    /// The exchange does not accept this interval of time
    ///
    /// `-4165` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4165")]
    #[doc(alias = "INVALID_TIME_INTERVAL")]
    #[exchange(code = -4165, kind = InvalidRequest)]
    InvalidTimeInterval,

    /// The price is above the highest multiple of the stop price allowed
    ///
    /// `-4183` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// It depends on the stop price of the same order.
    #[doc(alias = "-4183")]
    #[doc(alias = "ISOLATED_REJECT_WITH_JOINT_MARGIN")]
    #[exchange(code = -4183, kind = InvalidOrder, retry = AfterResync)]
    PriceAboveStopCap,

    /// The price is below the lowest multiple of the stop price allowed
    ///
    /// `-4184` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// It depends on the stop price of the same order.
    #[doc(alias = "-4184")]
    #[doc(alias = "PRICE_LOWER_THAN_STOP_MULTIPLIER_DOWN")]
    #[exchange(code = -4184, kind = InvalidOrder, retry = AfterResync)]
    PriceBelowStopFloor,

    /// A fill-or-kill order found too little to be filled with at once
    ///
    /// `-5021` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[doc(alias = "-5021")]
    #[doc(alias = "FOK_ORDER_REJECT")]
    #[exchange(code = -5021, kind = InvalidOrder, retry = AfterResync)]
    FillOrKillNotFilled,

    /// A post-only order would have been executed as a taker
    ///
    /// `-5022` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[doc(alias = "-5022")]
    #[doc(alias = "GTX_ORDER_REJECT")]
    #[exchange(code = -5022, kind = InvalidOrder, retry = AfterResync)]
    PostOnlyWouldTake,

    /// At the matching engine, the timestamp was too far off for the `recvWindow`
    ///
    /// `-5028` · `InvalidNonce` · `AfterResync` · `NotApplied`
    ///
    /// The request waited too long inside the exchange and was rejected.
    #[doc(alias = "-5028")]
    #[doc(alias = "ME_RECVWINDOW_REJECT")]
    #[exchange(code = -5028, kind = InvalidNonce)]
    OutsideMatchingEngineWindow,
}
