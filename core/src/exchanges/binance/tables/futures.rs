use crate::ExchangeError;

/// Rows that USD-M, COIN-M and portfolio margin share.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Binance futures",
    code_type = i32,
    table(path = "tables/binance.md", section = "tables/FuturesError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum FuturesError {
    /// The backend did not answer in time
    ///
    /// HTTP 408 · `Timeout` · `AfterBackoff` · `Unknown`
    #[exchange(status = 408, kind = Timeout)]
    BackendTimedOut,

    /// The request failed for a reason that the exchange does not name
    ///
    /// message `Request occur unknown error.` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// Nothing says that the request was not executed.
    #[exchange(
        row = "Request occur unknown error.",
        message_equals = "Request occur unknown error.",
        kind = ServerError,
    )]
    UnknownFailure,

    /// The address has a place among the allowed ones already
    ///
    /// `-1004` · `Duplicate` · `Never` · `AlreadyApplied`
    ///
    /// The state is as requested.
    #[doc(alias = "-1004")]
    #[doc(alias = "DUPLICATE_IP")]
    #[exchange(code = -1004, kind = Duplicate, retry = Never, outcome = AlreadyApplied)]
    IpAlreadyWhitelisted,

    /// The address is not among the allowed ones
    ///
    /// `-1005` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// It answers taking an address off the list, or to a request from an address not on it.
    ///
    /// Low confidence: no document explains this row.
    #[doc(alias = "-1005")]
    #[doc(alias = "NO_SUCH_IP")]
    #[exchange(code = -1005, kind = PermissionDenied)]
    NoSuchIpWhitelisted,

    /// Other requests keep the server too busy; it needs some minutes
    ///
    /// `-1008` · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// Orders have been placed under this code. Only under status 503, with the newer text, the
    /// exchange promises a failure: that is a variant of its own.
    #[doc(alias = "-1008")]
    #[exchange(code = -1008, kind = Unavailable)]
    ServerOverloaded,

    /// This route is closed to the address
    ///
    /// `-1011` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-1011")]
    #[doc(alias = "NON_WHITE_LIST")]
    #[exchange(code = -1011, kind = PermissionDenied)]
    IpNotOnRoute,

    /// The time range ends before it starts
    ///
    /// `-1023` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1023")]
    #[doc(alias = "START_TIME_GREATER_THAN_END_TIME")]
    #[exchange(code = -1023, kind = InvalidRequest)]
    StartAfterEnd,

    /// The exchange does not accept this asset
    ///
    /// `-1108` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "-1108")]
    #[doc(alias = "BAD_ASSET")]
    #[exchange(code = -1108, kind = InvalidSymbol)]
    InvalidAsset,

    /// The account is not a valid one
    ///
    /// `-1109` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "-1109")]
    #[doc(alias = "BAD_ACCOUNT")]
    #[exchange(code = -1109, kind = AccountNotFound)]
    InvalidAccount,

    /// The value of `symbolType` is not among the accepted ones
    ///
    /// `-1110` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1110")]
    #[doc(alias = "BAD_INSTRUMENT_TYPE")]
    #[exchange(code = -1110, kind = InvalidRequest)]
    InvalidSymbolType,

    /// The amount of a withdrawal has to be below zero
    ///
    /// `-1113` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1113")]
    #[doc(alias = "WITHDRAW_NOT_NEGATIVE")]
    #[exchange(code = -1113, kind = InvalidRequest)]
    WithdrawalNotNegative,

    /// The value of `newOrderRespType` is not among the accepted ones
    ///
    /// `-1136` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1136")]
    #[doc(alias = "INVALID_NEW_ORDER_RESP_TYPE")]
    #[exchange(code = -1136, kind = InvalidRequest)]
    InvalidResponseType,

    /// The margin does not suffice
    ///
    /// `-2019` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "-2019")]
    #[doc(alias = "MARGIN_NOT_SUFFICIEN")]
    #[exchange(code = -2019, kind = InsufficientFunds)]
    MarginInsufficient,

    /// The order cannot be filled
    ///
    /// `-2020` · `NotReady` · `AfterResync` · `Unknown`
    ///
    /// A part may have been filled: read the order.
    #[doc(alias = "-2020")]
    #[doc(alias = "UNABLE_TO_FILL")]
    #[exchange(code = -2020, kind = NotReady, retry = AfterResync, outcome = Unknown)]
    UnableToFill,

    /// The order's trigger would fire at once
    ///
    /// `-2021` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The limit depends on the present price.
    #[doc(alias = "-2021")]
    #[doc(alias = "ORDER_WOULD_IMMEDIATELY_TRIGGER")]
    #[exchange(code = -2021, kind = InvalidOrder, retry = AfterResync)]
    OrderWouldTriggerImmediately,

    /// The exchange turned a reduce-only order down
    ///
    /// `-2022` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// It conflicts with open orders, or the position is closed already: read both.
    #[doc(alias = "-2022")]
    #[doc(alias = "REDUCE_ONLY_REJECT")]
    #[exchange(code = -2022, kind = InvalidOrder, retry = AfterResync)]
    ReduceOnlyRejected,

    /// The account is being liquidated
    ///
    /// `-2023` · `AccountSuspended` · `Never` · `NotApplied`
    ///
    /// Do not trust the positions that the program remembers.
    #[doc(alias = "-2023")]
    #[doc(alias = "USER_IN_LIQUIDATION")]
    #[exchange(code = -2023, kind = AccountSuspended)]
    InLiquidation,

    /// The position is too small for this
    ///
    /// `-2024` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The position is not what the program assumes: read it.
    #[doc(alias = "-2024")]
    #[doc(alias = "POSITION_NOT_SUFFICIENT")]
    #[exchange(code = -2024, kind = OperationRejected, retry = AfterResync)]
    PositionInsufficient,

    /// There are as many orders as may be open
    ///
    /// `-2025` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "-2025")]
    #[doc(alias = "MAX_OPEN_ORDER_EXCEEDED")]
    #[exchange(code = -2025, kind = RiskLimit)]
    TooManyOpenOrders,

    /// An order of this type cannot be `reduceOnly`
    ///
    /// `-2026` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-2026")]
    #[doc(alias = "REDUCE_ONLY_ORDER_TYPE_NOT_SUPPORTED")]
    #[exchange(code = -2026, kind = InvalidOrder)]
    ReduceOnlyOrderTypeNotSupported,

    /// The position would be larger than the present leverage allows
    ///
    /// `-2027` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "-2027")]
    #[doc(alias = "MAX_LEVERAGE_RATIO")]
    #[exchange(code = -2027, kind = RiskLimit)]
    PositionLimitAtLeverage,

    /// The margin balance is too low for a leverage this small
    ///
    /// `-2028` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "-2028")]
    #[doc(alias = "MIN_LEVERAGE_RATIO")]
    #[exchange(code = -2028, kind = RiskLimit)]
    LeverageTooSmallForMargin,

    /// The order's status does not fit the request
    ///
    /// `-4000` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// Low confidence: no document explains this row.
    #[doc(alias = "-4000")]
    #[doc(alias = "INVALID_ORDER_STATUS")]
    #[exchange(code = -4000, kind = InvalidOrder, retry = AfterResync)]
    InvalidOrderStatus,

    /// The stop price is negative
    ///
    /// `-4006` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4006")]
    #[doc(alias = "STOP_PRICE_LESS_THAN_ZERO")]
    #[exchange(code = -4006, kind = InvalidRequest)]
    NegativeStopPrice,

    /// The stop price lies above the highest price allowed
    ///
    /// `-4007` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-4007")]
    #[doc(alias = "STOP_PRICE_GREATER_THAN_MAX_PRICE")]
    #[exchange(code = -4007, kind = InvalidOrder)]
    StopPriceAboveMaximum,

    /// The tick size is negative
    ///
    /// `-4008` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4008")]
    #[doc(alias = "TICK_SIZE_LESS_THAN_ZERO")]
    #[exchange(code = -4008, kind = InvalidRequest)]
    NegativeTickSize,

    /// The upper bound of the price is set below the lower one
    ///
    /// `-4009` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4009")]
    #[doc(alias = "MAX_PRICE_LESS_THAN_MIN_PRICE")]
    #[exchange(code = -4009, kind = InvalidRequest)]
    MaximumPriceBelowMinimum,

    /// The upper bound of the quantity is set below the lower one
    ///
    /// `-4010` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4010")]
    #[doc(alias = "MAX_QTY_LESS_THAN_MIN_QTY")]
    #[exchange(code = -4010, kind = InvalidRequest)]
    MaximumQuantityBelowMinimum,

    /// The step size is negative
    ///
    /// `-4011` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4011")]
    #[doc(alias = "STEP_SIZE_LESS_THAN_ZERO")]
    #[exchange(code = -4011, kind = InvalidRequest)]
    NegativeStepSize,

    /// A negative number was given for the most orders allowed
    ///
    /// `-4012` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4012")]
    #[doc(alias = "MAX_NUM_ORDERS_LESS_THAN_ZERO")]
    #[exchange(code = -4012, kind = InvalidRequest)]
    NegativeMaximumOfOrders,

    /// The price does not fall on a tick
    ///
    /// `-4014` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-4014")]
    #[doc(alias = "PRICE_NOT_INCREASED_BY_TICK_SIZE")]
    #[exchange(code = -4014, kind = InvalidOrder)]
    PriceOffTick,

    /// The exchange does not accept this client order id
    ///
    /// `-4015` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4015")]
    #[doc(alias = "INVALID_CL_ORD_ID_LEN")]
    #[exchange(code = -4015, kind = InvalidRequest)]
    InvalidClientOrderId,

    /// The price is above the highest multiple of the mark price allowed
    ///
    /// `-4016` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// It depends on the mark price.
    #[doc(alias = "-4016")]
    #[doc(alias = "PRICE_HIGHTER_THAN_MULTIPLIER_UP")]
    #[exchange(code = -4016, kind = InvalidOrder, retry = AfterResync)]
    PriceAboveMarkPriceCap,

    /// The upward multiplier is negative
    ///
    /// `-4017` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4017")]
    #[doc(alias = "MULTIPLIER_UP_LESS_THAN_ZERO")]
    #[exchange(code = -4017, kind = InvalidRequest)]
    NegativeMultiplierUp,

    /// The downward multiplier is negative
    ///
    /// `-4018` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4018")]
    #[doc(alias = "MULTIPLIER_DOWN_LESS_THAN_ZERO")]
    #[exchange(code = -4018, kind = InvalidRequest)]
    NegativeMultiplierDown,

    /// The composite scale goes beyond what is allowed
    ///
    /// `-4019` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-4019")]
    #[doc(alias = "COMPOSITE_SCALE_OVERFLOW")]
    #[exchange(code = -4019, kind = InvalidOrder)]
    CompositeScaleTooLarge,

    /// The target strategy does not fit the order's `orderType` and `reduceOnly`
    ///
    /// `-4020` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-4020")]
    #[doc(alias = "TARGET_STRATEGY_INVALID")]
    #[exchange(code = -4020, kind = InvalidOrder)]
    InvalidTargetStrategy,

    /// The exchange does not serve the depth with this limit
    ///
    /// `-4021` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4021")]
    #[doc(alias = "INVALID_DEPTH_LIMIT")]
    #[exchange(code = -4021, kind = InvalidRequest)]
    InvalidDepthLimit,

    /// The request names a market status that the exchange does not accept
    ///
    /// `-4022` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4022")]
    #[doc(alias = "WRONG_MARKET_STATUS")]
    #[exchange(code = -4022, kind = InvalidRequest)]
    InvalidMarketStatus,

    /// The quantity does not fall on a step
    ///
    /// `-4023` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-4023")]
    #[doc(alias = "QTY_NOT_INCREASED_BY_STEP_SIZE")]
    #[exchange(code = -4023, kind = InvalidOrder)]
    QuantityOffStep,

    /// The price is below the lowest multiple of the mark price allowed
    ///
    /// `-4024` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// It depends on the mark price.
    #[doc(alias = "-4024")]
    #[doc(alias = "PRICE_LOWER_THAN_MULTIPLIER_DOWN")]
    #[exchange(code = -4024, kind = InvalidOrder, retry = AfterResync)]
    PriceBelowMarkPriceFloor,

    /// The multiplier was given a negative decimal
    ///
    /// `-4025` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4025")]
    #[doc(alias = "MULTIPLIER_DECIMAL_LESS_THAN_ZERO")]
    #[exchange(code = -4025, kind = InvalidRequest)]
    NegativeMultiplierDecimal,

    /// The exchange does not accept this commission
    ///
    /// `-4026` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4026")]
    #[doc(alias = "COMMISSION_INVALID")]
    #[exchange(code = -4026, kind = InvalidRequest)]
    InvalidCommission,

    /// The exchange does not know this type of account
    ///
    /// `-4027` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4027")]
    #[doc(alias = "INVALID_ACCOUNT_TYPE")]
    #[exchange(code = -4027, kind = InvalidRequest)]
    InvalidAccountType,

    /// The leverage is not one of those allowed
    ///
    /// `-4028` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-4028")]
    #[doc(alias = "INVALID_LEVERAGE")]
    #[exchange(code = -4028, kind = InvalidOrder)]
    InvalidLeverage,

    /// The step size has a wrong number of decimals
    ///
    /// `-4030` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4030")]
    #[doc(alias = "INVALID_STEP_SIZE_PRECISION")]
    #[exchange(code = -4030, kind = InvalidRequest)]
    InvalidStepSizePrecision,

    /// The exchange does not know this working type
    ///
    /// `-4031` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4031")]
    #[doc(alias = "INVALID_WORKING_TYPE")]
    #[exchange(code = -4031, kind = InvalidRequest)]
    InvalidWorkingType,

    /// The request asks to cancel more orders at once than it may
    ///
    /// `-4032` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4032")]
    #[doc(alias = "EXCEED_MAX_CANCEL_ORDER_SIZE")]
    #[exchange(code = -4032, kind = InvalidRequest)]
    TooManyCancelsInBatch,

    /// There is no such insurance account
    ///
    /// `-4033` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "-4033")]
    #[doc(alias = "INSURANCE_ACCOUNT_NOT_FOUND")]
    #[exchange(code = -4033, kind = AccountNotFound)]
    InsuranceAccountNotFound,

    /// The exchange does not know this type of balance
    ///
    /// `-4044` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4044")]
    #[doc(alias = "INVALID_BALANCE_TYPE")]
    #[exchange(code = -4044, kind = InvalidRequest)]
    InvalidBalanceType,

    /// There are as many stop orders as may be open
    ///
    /// `-4045` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "-4045")]
    #[doc(alias = "MAX_STOP_ORDER_EXCEEDED")]
    #[exchange(code = -4045, kind = RiskLimit)]
    TooManyStopOrders,

    /// The margin type is the requested one already
    ///
    /// `-4046` · `Duplicate` · `Never` · `AlreadyApplied`
    ///
    /// The state is as requested: go on.
    #[doc(alias = "-4046")]
    #[doc(alias = "NO_NEED_TO_CHANGE_MARGIN_TYPE")]
    #[exchange(code = -4046, kind = Duplicate, retry = Never, outcome = AlreadyApplied)]
    MarginTypeUnchanged,

    /// The margin type is fixed as long as orders are open
    ///
    /// `-4047` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4047")]
    #[doc(alias = "THERE_EXISTS_OPEN_ORDERS")]
    #[exchange(code = -4047, kind = OperationRejected)]
    MarginTypeLockedByOpenOrders,

    /// The margin type is fixed as long as there is a position
    ///
    /// `-4048` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4048")]
    #[doc(alias = "THERE_EXISTS_QUANTITY")]
    #[exchange(code = -4048, kind = OperationRejected)]
    MarginTypeLockedByPosition,

    /// Only an isolated position can be given more margin
    ///
    /// `-4049` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4049")]
    #[doc(alias = "ADD_ISOLATED_MARGIN_REJECT")]
    #[exchange(code = -4049, kind = InvalidRequest)]
    AddMarginNeedsIsolatedPosition,

    /// The cross margin balance does not suffice
    ///
    /// `-4050` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "-4050")]
    #[doc(alias = "CROSS_BALANCE_INSUFFICIENT")]
    #[exchange(code = -4050, kind = InsufficientFunds)]
    CrossBalanceInsufficient,

    /// The isolated margin balance does not suffice
    ///
    /// `-4051` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "-4051")]
    #[doc(alias = "ISOLATED_BALANCE_INSUFFICIENT")]
    #[exchange(code = -4051, kind = InsufficientFunds)]
    IsolatedBalanceInsufficient,

    /// Adding margin automatically is set as requested already
    ///
    /// `-4052` · `Duplicate` · `Never` · `AlreadyApplied`
    ///
    /// The state is as requested: go on.
    #[doc(alias = "-4052")]
    #[doc(alias = "NO_NEED_TO_CHANGE_AUTO_ADD_MARGIN")]
    #[exchange(code = -4052, kind = Duplicate, retry = Never, outcome = AlreadyApplied)]
    AutoAddMarginUnchanged,

    /// Only isolated positions can have margin added automatically
    ///
    /// `-4053` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4053")]
    #[doc(alias = "AUTO_ADD_CROSSED_MARGIN_REJECT")]
    #[exchange(code = -4053, kind = InvalidRequest)]
    AutoAddMarginNeedsIsolatedPosition,

    /// There is no position that margin could be added to
    ///
    /// `-4054` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4054")]
    #[doc(alias = "ADD_ISOLATED_MARGIN_NO_POSITION_REJECT")]
    #[exchange(code = -4054, kind = OperationRejected)]
    AddMarginNeedsPosition,

    /// The API key is of a wrong type
    ///
    /// `-4056` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "-4056")]
    #[doc(alias = "INVALID_API_KEY_TYPE")]
    #[exchange(code = -4056, kind = Authentication)]
    InvalidApiKeyType,

    /// The public key is wrong
    ///
    /// `-4057` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "-4057")]
    #[doc(alias = "INVALID_RSA_PUBLIC_KEY")]
    #[exchange(code = -4057, kind = Authentication)]
    InvalidPublicKey,

    /// `maxPrice` and `priceDecimal` exceed what is allowed
    ///
    /// `-4058` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4058")]
    #[doc(alias = "MAX_PRICE_TOO_LARGE")]
    #[exchange(code = -4058, kind = InvalidRequest)]
    MaximumPriceTooLarge,

    /// The setting for position sides is the requested one already
    ///
    /// `-4059` · `Duplicate` · `Never` · `AlreadyApplied`
    ///
    /// The state is as requested: go on.
    #[doc(alias = "-4059")]
    #[doc(alias = "NO_NEED_TO_CHANGE_POSITION_SIDE")]
    #[exchange(code = -4059, kind = Duplicate, retry = Never, outcome = AlreadyApplied)]
    PositionModeUnchanged,

    /// The value for the position side is wrong
    ///
    /// `-4060` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4060")]
    #[doc(alias = "INVALID_POSITION_SIDE")]
    #[exchange(code = -4060, kind = InvalidRequest)]
    InvalidPositionSide,

    /// The order's position side contradicts how the account is set up
    ///
    /// `-4061` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// One-way or hedge mode is not what this order assumes: read the setting.
    #[doc(alias = "-4061")]
    #[doc(alias = "POSITION_SIDE_NOT_MATCH")]
    #[exchange(code = -4061, kind = OperationRejected, retry = AfterResync)]
    PositionSideMismatch,

    /// `reduceOnly` is wrong or out of place here
    ///
    /// `-4062` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4062")]
    #[doc(alias = "REDUCE_ONLY_CONFLICT")]
    #[exchange(code = -4062, kind = InvalidRequest)]
    ReduceOnlyConflict,

    /// The setting for position sides is fixed as long as orders are open
    ///
    /// `-4067` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4067")]
    #[doc(alias = "POSITION_SIDE_CHANGE_EXISTS_OPEN_ORDERS")]
    #[exchange(code = -4067, kind = OperationRejected)]
    PositionModeLockedByOpenOrders,

    /// The setting for position sides is fixed as long as there is a position
    ///
    /// `-4068` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4068")]
    #[doc(alias = "POSITION_SIDE_CHANGE_EXISTS_QUANTITY")]
    #[exchange(code = -4068, kind = OperationRejected)]
    PositionModeLockedByPosition,

    /// A batch may not hold this number of orders
    ///
    /// `-4082` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4082")]
    #[doc(alias = "INVALID_BATCH_PLACE_ORDER_SIZE")]
    #[exchange(code = -4082, kind = InvalidRequest)]
    InvalidBatchSize,

    /// Placing the batch did not succeed
    ///
    /// `-4083` · `ServerError` · `AfterResync` · `Unknown`
    #[doc(alias = "-4083")]
    #[doc(alias = "PLACE_BATCH_ORDERS_FAIL")]
    #[exchange(code = -4083, kind = ServerError, retry = AfterResync)]
    BatchOrderFailed,

    /// The method is announced but cannot be used yet
    ///
    /// `-4084` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "-4084")]
    #[doc(alias = "UPCOMING_METHOD")]
    #[exchange(code = -4084, kind = Unsupported)]
    MethodUpcoming,

    /// The exchange does not accept this threshold for the price spread
    ///
    /// `-4086` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4086")]
    #[doc(alias = "INVALID_PRICE_SPREAD_THRESHOLD")]
    #[exchange(code = -4086, kind = InvalidRequest)]
    InvalidPriceSpreadThreshold,

    /// The exchange does not know this type of contract
    ///
    /// `-4104` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4104")]
    #[doc(alias = "INVALID_CONTRACT_TYPE")]
    #[exchange(code = -4104, kind = InvalidRequest)]
    InvalidContractType,

    /// The exchange does not accept this activation price
    ///
    /// `-4135` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4135")]
    #[doc(alias = "INVALID_ACTIVATION_PRICE")]
    #[exchange(code = -4135, kind = InvalidRequest)]
    InvalidActivationPrice,

    /// An order with `closePosition` set to true takes no quantity but zero
    ///
    /// `-4137` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4137")]
    #[doc(alias = "QUANTITY_EXISTS_WITH_CLOSE_POSITION")]
    #[exchange(code = -4137, kind = InvalidRequest)]
    QuantityWithClosePosition,

    /// An order with `closePosition` set to true has to be reduce-only as well
    ///
    /// `-4138` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4138")]
    #[doc(alias = "REDUCE_ONLY_MUST_BE_TRUE")]
    #[exchange(code = -4138, kind = InvalidRequest)]
    ReduceOnlyWithClosePosition,

    /// An order that cannot be cancelled may not be a market order
    ///
    /// `-4139` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4139")]
    #[doc(alias = "ORDER_TYPE_CANNOT_BE_MKT")]
    #[exchange(code = -4139, kind = InvalidRequest)]
    OrderTypeCannotBeMarket,

    /// The stop or take-profit order would fire at once
    ///
    /// `-4142` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The limit depends on the present price.
    #[doc(alias = "-4142")]
    #[doc(alias = "STRATEGY_INVALID_TRIGGER_PRICE")]
    #[exchange(code = -4142, kind = InvalidOrder, retry = AfterResync)]
    TriggerPriceAlreadyReached,
}
