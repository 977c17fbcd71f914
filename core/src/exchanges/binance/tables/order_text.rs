use crate::ExchangeError;

/// Texts of the spot engine and its filters.
///
/// Many refusals of an order have the same code, and the text distinguishes them.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Binance",
    code_type = i32,
    table(path = "tables/binance.md", section = "tables/OrderTextError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum OrderTextError {
    /// The exchange finds no open order with these ids
    ///
    /// message `Unknown order sent.` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// In answer to a cancel, the order may have filled.
    #[exchange(
        row = "Unknown order sent.",
        message_equals = "Unknown order sent.",
        kind = OrderNotFound,
    )]
    UnknownOrder,

    /// An open order has this client order id already
    ///
    /// message `Duplicate order sent.` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The id is unique among open orders only and free again once its order has filled: this is no
    /// idempotency. The open one may be an earlier attempt: read it.
    #[exchange(
        row = "Duplicate order sent.",
        message_equals = "Duplicate order sent.",
        kind = Duplicate,
    )]
    DuplicateOrder,

    /// There is no trading in this market at present
    ///
    /// message `Market is closed.` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[exchange(
        row = "Market is closed.",
        message_equals = "Market is closed.",
        kind = MarketClosed,
    )]
    MarketClosed,

    /// The account holds too little for this
    ///
    /// message `Account has insufficient balance for requested action.` · `InsufficientFunds` ·
    /// `Never` · `NotApplied`
    ///
    /// After an attempt without an answer, that attempt may have filled and taken the funds.
    #[exchange(
        row = "Account has insufficient balance for requested action.",
        message_equals = "Account has insufficient balance for requested action.",
        kind = InsufficientFunds,
    )]
    InsufficientBalance,

    /// The symbol does not offer this kind of order or request
    ///
    /// message with `Order amend is not supported for this symbol` and 3 more · `Unsupported` ·
    /// `Never` · `NotApplied`
    #[exchange(
        row = "orders are not supported for this symbol",
        message_contains = [
            "orders are not supported for this symbol",
            "are not support for this symbol",
            "Order cancel-replace is not supported for this symbol",
            "Order amend is not supported for this symbol",
        ],
        kind = Unsupported,
    )]
    OrderTypeNotSupportedForSymbol,

    /// Multiplying price and quantity does not give more than zero
    ///
    /// message with `Price * QTY is zero or less` · `InvalidOrder` · `Never` · `NotApplied`
    #[exchange(
        row = "Price * QTY is zero or less",
        message_contains = "Price * QTY is zero or less",
        kind = InvalidOrder,
    )]
    PriceTimesQuantityTooSmall,

    /// The visible part of the order is larger than the order
    ///
    /// message `IcebergQty exceeds QTY.` · `InvalidOrder` · `Never` · `NotApplied`
    #[exchange(
        row = "IcebergQty exceeds QTY.",
        message_equals = "IcebergQty exceeds QTY.",
        kind = InvalidOrder,
    )]
    IcebergQuantityTooLarge,

    /// The exchange has switched this action off for the account
    ///
    /// message `This action is disabled on this account.` · `AccountSuspended` · `Never` ·
    /// `NotApplied`
    #[exchange(
        row = "This action is disabled on this account.",
        message_equals = "This action is disabled on this account.",
        kind = AccountSuspended,
    )]
    ActionDisabledOnAccount,

    /// The account is barred from both placing and cancelling orders
    ///
    /// message `This account may not place or cancel orders.` · `AccountSuspended` · `Never` ·
    /// `NotApplied`
    ///
    /// Resting orders cannot be cancelled either.
    #[exchange(
        row = "This account may not place or cancel orders.",
        message_equals = "This account may not place or cancel orders.",
        kind = AccountSuspended,
    )]
    TradingDisabledOnAccount,

    /// Type, validity, stop price and iceberg quantity do not go together
    ///
    /// message with `Unsupported order combination` · `InvalidOrder` · `Never` · `NotApplied`
    #[exchange(
        row = "Unsupported order combination",
        message_contains = "Unsupported order combination",
        kind = InvalidOrder,
    )]
    UnsupportedOrderCombination,

    /// The order's trigger would fire at once
    ///
    /// message `Order would trigger immediately.` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// It depends on the last price: take a fresh one.
    #[exchange(
        row = "Order would trigger immediately.",
        message_equals = "Order would trigger immediately.",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    OrderWouldTriggerImmediately,

    /// With this stop price the order would fire at once
    ///
    /// message `Stop price would trigger immediately.` · `InvalidOrder` · `AfterResync` ·
    /// `NotApplied`
    ///
    /// It depends on the last price: take a fresh one.
    #[exchange(
        row = "Stop price would trigger immediately.",
        message_equals = "Stop price would trigger immediately.",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    StopPriceWouldTriggerImmediately,

    /// The cancel names no order
    ///
    /// message with `Cancel order is invalid` · `InvalidRequest` · `Never` · `NotApplied`
    #[exchange(
        row = "Cancel order is invalid",
        message_contains = "Cancel order is invalid",
        kind = InvalidRequest,
    )]
    CancelWithoutId,

    /// The order would trade as a taker on arrival
    ///
    /// message `Order would immediately match and take.` · `InvalidOrder` · `AfterResync` ·
    /// `NotApplied`
    ///
    /// Price it again from the present book.
    #[exchange(
        row = "Order would immediately match and take.",
        message_equals = "Order would immediately match and take.",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    OrderWouldImmediatelyMatch,

    /// The prices of the listed orders contradict each other or the last trade
    ///
    /// message `The relationship of the prices for the orders is not correct.` · `InvalidOrder` ·
    /// `AfterResync` · `NotApplied`
    ///
    /// It depends on the last price.
    #[exchange(
        row = "The relationship of the prices for the orders is not correct.",
        message_equals = "The relationship of the prices for the orders is not correct.",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    OrderListPricesInconsistent,

    /// The account lacks permission for this symbol
    ///
    /// message `This symbol is not permitted for this account.` · `PermissionDenied` · `Never` ·
    /// `NotApplied`
    #[exchange(
        row = "This symbol is not permitted for this account.",
        message_equals = "This symbol is not permitted for this account.",
        kind = PermissionDenied,
    )]
    SymbolNotPermittedForAccount,

    /// The account is under a restriction that covers this symbol
    ///
    /// message `This symbol is restricted for this account.` · `PermissionDenied` · `Never` ·
    /// `NotApplied`
    #[exchange(
        row = "This symbol is restricted for this account.",
        message_equals = "This symbol is restricted for this account.",
        kind = PermissionDenied,
    )]
    SymbolRestrictedForAccount,

    /// The order stays, because the restrictions on cancelling were against it
    ///
    /// message `Order was not canceled due to cancel restrictions.` · `OperationRejected` ·
    /// `AfterResync` · `NotApplied`
    ///
    /// The order is in another status than the request assumed: read it.
    #[exchange(
        row = "Order was not canceled due to cancel restrictions.",
        message_equals = "Order was not canceled due to cancel restrictions.",
        kind = OperationRejected,
        retry = AfterResync,
    )]
    CancelRestricted,

    /// This server takes no orders over this API
    ///
    /// message `Rest API trading is not enabled.` and 1 more · `PermissionDenied` · `Never` ·
    /// `NotApplied`
    ///
    /// Check the address of the server first.
    #[exchange(
        row = "Rest API trading is not enabled.",
        message_equals = [
            "Rest API trading is not enabled.",
            "WebSocket API trading is not enabled.",
        ],
        kind = PermissionDenied,
    )]
    TradingNotEnabled,

    /// The book holds too little for a market order of this value
    ///
    /// message with `Order book liquidity is less than` · `NotReady` · `AfterResync` · `NotApplied`
    ///
    /// The limit depends on the present book: read it first.
    #[exchange(
        row = "Order book liquidity is less than",
        message_contains = "Order book liquidity is less than",
        kind = NotReady,
        retry = AfterResync,
    )]
    BookTooThin,

    /// The book lacks the price level that the order is pegged to
    ///
    /// message with `Order book liquidity is too low for this pegged order` · `NotReady` ·
    /// `AfterResync` · `NotApplied`
    ///
    /// The limit depends on the present book: read it first.
    #[exchange(
        row = "Order book liquidity is too low for this pegged order",
        message_contains = "Order book liquidity is too low for this pegged order",
        kind = NotReady,
        retry = AfterResync,
    )]
    NoPriceToPegTo,

    /// An amended order can only become smaller
    ///
    /// message with `Order amend (quantity increase) is not supported` · `InvalidOrder` · `Never` ·
    /// `NotApplied`
    #[exchange(
        row = "Order amend (quantity increase) is not supported",
        message_contains = "Order amend (quantity increase) is not supported",
        kind = InvalidOrder,
    )]
    AmendMayNotIncrease,

    /// Orders that are still pending in an order list cannot be amended
    ///
    /// message with `Order amend (pending OPO order) is not supported` · `Unsupported` · `Never` ·
    /// `NotApplied`
    #[exchange(
        row = "Order amend (pending OPO order) is not supported",
        message_contains = "Order amend (pending OPO order) is not supported",
        kind = Unsupported,
    )]
    AmendPendingOrderNotSupported,

    /// The order is as requested already
    ///
    /// message with `would change no state` · `Duplicate` · `Never` · `AlreadyApplied`
    ///
    /// The exchange says that nothing would change, for instance the same quantity.
    #[exchange(
        row = "would change no state",
        message_contains = "would change no state",
        kind = Duplicate,
        retry = Never,
        outcome = AlreadyApplied,
    )]
    ChangesNothing,

    /// Orders of this type cannot be pegged
    ///
    /// message `This order type may not use pegged price.` · `InvalidRequest` · `Never` ·
    /// `NotApplied`
    #[exchange(
        row = "This order type may not use pegged price.",
        message_equals = "This order type may not use pegged price.",
        kind = InvalidRequest,
    )]
    PegNotForOrderType,

    /// This kind of peg does not fit the order's type
    ///
    /// message `This price peg cannot be used with this order type.` · `InvalidRequest` · `Never` ·
    /// `NotApplied`
    #[exchange(
        row = "This price peg cannot be used with this order type.",
        message_equals = "This price peg cannot be used with this order type.",
        kind = InvalidRequest,
    )]
    PegKindNotForOrderType,

    /// In the present trading phase a limit order has to be good till cancelled
    ///
    /// message `Limit orders require GTC for this phase.` · `InvalidRequest` · `Never` ·
    /// `NotApplied`
    #[exchange(
        row = "Limit orders require GTC for this phase.",
        message_equals = "Limit orders require GTC for this phase.",
        kind = InvalidRequest,
    )]
    GoodTillCancelledRequired,

    /// The present trading phase rules this order type out
    ///
    /// message with `This order type is not possible` · `InvalidRequest` · `Never` · `NotApplied`
    #[exchange(
        row = "This order type is not possible",
        message_contains = "This order type is not possible",
        kind = InvalidRequest,
    )]
    OrderTypeNotPossible,

    /// The price is out of bounds or off its tick
    ///
    /// message `Filter failure: PRICE_FILTER` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "PRICE_FILTER")]
    #[exchange(
        row = "Filter failure: PRICE_FILTER",
        message_equals = "Filter failure: PRICE_FILTER",
        kind = InvalidOrder,
    )]
    PriceFilter,

    /// The price is too far from the recent average
    ///
    /// message `Filter failure: PERCENT_PRICE` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The limit depends on the present price.
    #[doc(alias = "PERCENT_PRICE")]
    #[exchange(
        row = "Filter failure: PERCENT_PRICE",
        message_equals = "Filter failure: PERCENT_PRICE",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    PercentPriceFilter,

    /// For its side the price is too far from the recent average
    ///
    /// message `Filter failure: PERCENT_PRICE_BY_SIDE` · `InvalidOrder` · `AfterResync` ·
    /// `NotApplied`
    ///
    /// The limit depends on the present price.
    #[doc(alias = "PERCENT_PRICE_BY_SIDE")]
    #[exchange(
        row = "Filter failure: PERCENT_PRICE_BY_SIDE",
        message_equals = "Filter failure: PERCENT_PRICE_BY_SIDE",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    PercentPriceBySideFilter,

    /// The quantity is out of bounds or off its step
    ///
    /// message `Filter failure: LOT_SIZE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "LOT_SIZE")]
    #[exchange(
        row = "Filter failure: LOT_SIZE",
        message_equals = "Filter failure: LOT_SIZE",
        kind = InvalidOrder,
    )]
    LotSizeFilter,

    /// The order's value is too small
    ///
    /// message `Filter failure: MIN_NOTIONAL` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "MIN_NOTIONAL")]
    #[exchange(
        row = "Filter failure: MIN_NOTIONAL",
        message_equals = "Filter failure: MIN_NOTIONAL",
        kind = InvalidOrder,
    )]
    MinimumNotionalFilter,

    /// The order's value is too small or too large
    ///
    /// message `Filter failure: NOTIONAL` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "NOTIONAL")]
    #[exchange(
        row = "Filter failure: NOTIONAL",
        message_equals = "Filter failure: NOTIONAL",
        kind = InvalidOrder,
    )]
    NotionalFilter,

    /// The iceberg order would come in too many parts
    ///
    /// message `Filter failure: ICEBERG_PARTS` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "ICEBERG_PARTS")]
    #[exchange(
        row = "Filter failure: ICEBERG_PARTS",
        message_equals = "Filter failure: ICEBERG_PARTS",
        kind = InvalidOrder,
    )]
    IcebergPartsFilter,

    /// For a market order the quantity is out of bounds or off its step
    ///
    /// message `Filter failure: MARKET_LOT_SIZE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "MARKET_LOT_SIZE")]
    #[exchange(
        row = "Filter failure: MARKET_LOT_SIZE",
        message_equals = "Filter failure: MARKET_LOT_SIZE",
        kind = InvalidOrder,
    )]
    MarketLotSizeFilter,

    /// With this order the position could outgrow its cap
    ///
    /// message `Filter failure: MAX_POSITION` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "MAX_POSITION")]
    #[exchange(
        row = "Filter failure: MAX_POSITION",
        message_equals = "Filter failure: MAX_POSITION",
        kind = RiskLimit,
    )]
    MaximumPositionFilter,

    /// The symbol has its full number of open orders
    ///
    /// message `Filter failure: MAX_NUM_ORDERS` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "MAX_NUM_ORDERS")]
    #[exchange(
        row = "Filter failure: MAX_NUM_ORDERS",
        message_equals = "Filter failure: MAX_NUM_ORDERS",
        kind = RiskLimit,
    )]
    OpenOrdersFilter,

    /// The symbol has its full number of open stop orders
    ///
    /// message `Filter failure: MAX_NUM_ALGO_ORDERS` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "MAX_NUM_ALGO_ORDERS")]
    #[exchange(
        row = "Filter failure: MAX_NUM_ALGO_ORDERS",
        message_equals = "Filter failure: MAX_NUM_ALGO_ORDERS",
        kind = RiskLimit,
    )]
    OpenStopOrdersFilter,

    /// The symbol has its full number of open iceberg orders
    ///
    /// message `Filter failure: MAX_NUM_ICEBERG_ORDERS` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "MAX_NUM_ICEBERG_ORDERS")]
    #[exchange(
        row = "Filter failure: MAX_NUM_ICEBERG_ORDERS",
        message_equals = "Filter failure: MAX_NUM_ICEBERG_ORDERS",
        kind = RiskLimit,
    )]
    OpenIcebergOrdersFilter,

    /// The order has been amended as often as allowed
    ///
    /// message `Filter failure: MAX_NUM_ORDER_AMENDS` · `OperationRejected` · `Never` ·
    /// `NotApplied`
    #[doc(alias = "MAX_NUM_ORDER_AMENDS")]
    #[exchange(
        row = "Filter failure: MAX_NUM_ORDER_AMENDS",
        message_equals = "Filter failure: MAX_NUM_ORDER_AMENDS",
        kind = OperationRejected,
    )]
    OrderAmendsFilter,

    /// The symbol has its full number of open order lists
    ///
    /// message `Filter failure: MAX_NUM_ORDER_LISTS` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "MAX_NUM_ORDER_LISTS")]
    #[exchange(
        row = "Filter failure: MAX_NUM_ORDER_LISTS",
        message_equals = "Filter failure: MAX_NUM_ORDER_LISTS",
        kind = RiskLimit,
    )]
    OpenOrderListsFilter,

    /// The trailing delta is outside its range
    ///
    /// message `Filter failure: TRAILING_DELTA` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "TRAILING_DELTA")]
    #[exchange(
        row = "Filter failure: TRAILING_DELTA",
        message_equals = "Filter failure: TRAILING_DELTA",
        kind = InvalidOrder,
    )]
    TrailingDeltaFilter,

    /// All symbols together have their full number of open orders
    ///
    /// message `Filter failure: EXCHANGE_MAX_NUM_ORDERS` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "EXCHANGE_MAX_NUM_ORDERS")]
    #[exchange(
        row = "Filter failure: EXCHANGE_MAX_NUM_ORDERS",
        message_equals = "Filter failure: EXCHANGE_MAX_NUM_ORDERS",
        kind = RiskLimit,
    )]
    ExchangeOpenOrdersFilter,

    /// All symbols together have their full number of open stop orders
    ///
    /// message `Filter failure: EXCHANGE_MAX_NUM_ALGO_ORDERS` · `RiskLimit` · `Never` ·
    /// `NotApplied`
    #[doc(alias = "EXCHANGE_MAX_NUM_ALGO_ORDERS")]
    #[exchange(
        row = "Filter failure: EXCHANGE_MAX_NUM_ALGO_ORDERS",
        message_equals = "Filter failure: EXCHANGE_MAX_NUM_ALGO_ORDERS",
        kind = RiskLimit,
    )]
    ExchangeOpenStopOrdersFilter,

    /// All symbols together have their full number of open iceberg orders
    ///
    /// message `Filter failure: EXCHANGE_MAX_NUM_ICEBERG_ORDERS` · `RiskLimit` · `Never` ·
    /// `NotApplied`
    #[doc(alias = "EXCHANGE_MAX_NUM_ICEBERG_ORDERS")]
    #[exchange(
        row = "Filter failure: EXCHANGE_MAX_NUM_ICEBERG_ORDERS",
        message_equals = "Filter failure: EXCHANGE_MAX_NUM_ICEBERG_ORDERS",
        kind = RiskLimit,
    )]
    ExchangeOpenIcebergOrdersFilter,

    /// All symbols together have their full number of order lists
    ///
    /// message `Filter failure: EXCHANGE_MAX_NUM_ORDER_LISTS` · `RiskLimit` · `Never` ·
    /// `NotApplied`
    #[doc(alias = "EXCHANGE_MAX_NUM_ORDER_LISTS")]
    #[exchange(
        row = "Filter failure: EXCHANGE_MAX_NUM_ORDER_LISTS",
        message_equals = "Filter failure: EXCHANGE_MAX_NUM_ORDER_LISTS",
        kind = RiskLimit,
    )]
    ExchangeOpenOrderListsFilter,

    /// The order does not pass a filter of its symbol, account or asset
    ///
    /// message with `Filter failure: ` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// The text names the filter.
    #[exchange(row = "Filter failure:", message_contains = "Filter failure: ", kind = InvalidOrder)]
    OtherFilter,
}
