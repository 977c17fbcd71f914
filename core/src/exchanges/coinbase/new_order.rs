use crate::ExchangeError;
use crate::exchanges::coinbase::RestError;

/// Errors of placing an order with Coinbase Advanced Trade.
///
/// ```
/// use exchange_error::ErrorKind;
/// use exchange_error::coinbase::NewOrderError;
///
/// let reply = r#"{"success":false,"error_response":{"error":"INSUFFICIENT_FUND","message":"…"}}"#;
/// let failure = NewOrderError::check_response(200, reply).unwrap_err();
/// assert_eq!(failure.kind(), ErrorKind::InsufficientFunds);
/// ```
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Coinbase new order",
    code_type = str,
    table(path = "tables/coinbase.md", section = "NewOrderError"),
    // Members that have nothing to say hold a filler (`UNKNOWN_…`), so the reasons come first.
    wire(
        when = "$.success == false && $.error_response.new_order_failure_reason && $.error_response.new_order_failure_reason != 'UNKNOWN_FAILURE_REASON'",
        code = "$.error_response.new_order_failure_reason",
        message = ["$.error_response.message", "$.error_response.error_details"],
    ),
    wire(
        when = "$.success == false && $.error_response.preview_failure_reason && $.error_response.preview_failure_reason != 'UNKNOWN_PREVIEW_FAILURE_REASON'",
        code = "$.error_response.preview_failure_reason",
        message = ["$.error_response.message", "$.error_response.error_details"],
    ),
    wire(
        when = "$.success == false && $.error_response.error && $.error_response.error != 'UNKNOWN_FAILURE_REASON'",
        code = "$.error_response.error",
        message = ["$.error_response.message", "$.error_response.error_details"],
    ),
    wire(
        when = "$.success == false",
        code = ["$.failure_reason", "$.error_response.error", "$.error_response.new_order_failure_reason"],
        message = ["$.error_response.message", "$.error_response.error_details"],
    ),
    wire(rows = "$.errors[:]", when = "@.id", code = "@.id", message = "@.message"),
    wire(
        code = "$.error",
        message = ["$.message", "$.error_details", "$.error_description"],
    ),
    wire(when = "$.message", status = 400.., message = "$.message"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum NewOrderError {
    /// No reason given, or the reason stands in another member
    ///
    /// `UNKNOWN_FAILURE_REASON` · `Other` · `AfterResync` · `Unknown`
    ///
    /// Look the order up.
    #[doc(alias = "UNKNOWN_FAILURE_REASON")]
    #[exchange(code = "UNKNOWN_FAILURE_REASON", kind = Other, retry = AfterResync)]
    UnknownReason,

    /// This combination of order settings is not offered
    ///
    /// `UNSUPPORTED_ORDER_CONFIGURATION` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "UNSUPPORTED_ORDER_CONFIGURATION")]
    #[exchange(code = "UNSUPPORTED_ORDER_CONFIGURATION", kind = Unsupported)]
    UnsupportedOrderConfiguration,

    /// The side is not valid
    ///
    /// `INVALID_SIDE` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_SIDE")]
    #[exchange(code = "INVALID_SIDE", kind = InvalidRequest)]
    InvalidSide,

    /// There is no such product
    ///
    /// `INVALID_PRODUCT_ID` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_PRODUCT_ID")]
    #[exchange(code = "INVALID_PRODUCT_ID", kind = InvalidSymbol)]
    InvalidProductId,

    /// The size has too many decimals
    ///
    /// `INVALID_SIZE_PRECISION` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_SIZE_PRECISION")]
    #[exchange(code = "INVALID_SIZE_PRECISION", kind = InvalidOrder)]
    InvalidSizePrecision,

    /// The price has too many decimals
    ///
    /// `INVALID_PRICE_PRECISION` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_PRICE_PRECISION")]
    #[exchange(code = "INVALID_PRICE_PRECISION", kind = InvalidOrder)]
    InvalidPricePrecision,

    /// Not enough funds for the order
    ///
    /// `INSUFFICIENT_FUND`, `INSUFFICIENT_FUNDS`, `PREVIEW_INSUFFICIENT_FUND` ·
    /// `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "INSUFFICIENT_FUND")]
    #[doc(alias = "INSUFFICIENT_FUNDS")]
    #[doc(alias = "PREVIEW_INSUFFICIENT_FUND")]
    #[exchange(
        code = ["INSUFFICIENT_FUND", "INSUFFICIENT_FUNDS", "PREVIEW_INSUFFICIENT_FUND"],
        kind = InsufficientFunds,
    )]
    InsufficientFunds,

    /// The ledger shows no balance that fits
    ///
    /// `INVALID_LEDGER_BALANCE` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_LEDGER_BALANCE")]
    #[exchange(code = "INVALID_LEDGER_BALANCE", kind = InsufficientFunds)]
    InvalidLedgerBalance,

    /// No new orders are taken at present
    ///
    /// `ORDER_ENTRY_DISABLED` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "ORDER_ENTRY_DISABLED")]
    #[exchange(code = "ORDER_ENTRY_DISABLED", kind = MarketClosed)]
    OrderEntryDisabled,

    /// This pair cannot be traded this way
    ///
    /// `INELIGIBLE_PAIR` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "INELIGIBLE_PAIR")]
    #[exchange(code = "INELIGIBLE_PAIR", kind = OperationRejected)]
    IneligiblePair,

    /// Post-only, but the price would trade at once
    ///
    /// `INVALID_LIMIT_PRICE_POST_ONLY` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "INVALID_LIMIT_PRICE_POST_ONLY")]
    #[exchange(code = "INVALID_LIMIT_PRICE_POST_ONLY", kind = InvalidOrder, retry = AfterResync)]
    PostOnlyWouldMatch,

    /// The limit price is not valid
    ///
    /// `INVALID_LIMIT_PRICE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_LIMIT_PRICE")]
    #[exchange(code = "INVALID_LIMIT_PRICE", kind = InvalidOrder)]
    InvalidLimitPrice,

    /// The book offers nothing to trade with
    ///
    /// `INVALID_NO_LIQUIDITY` · `NotReady` · `AfterResync` · `NotApplied`
    ///
    /// Nothing says that waiting helps. Read the prices again.
    #[doc(alias = "INVALID_NO_LIQUIDITY")]
    #[exchange(code = "INVALID_NO_LIQUIDITY", kind = NotReady, retry = AfterResync)]
    NoLiquidity,

    /// The request is not valid
    ///
    /// `INVALID_REQUEST` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_REQUEST")]
    #[exchange(code = "INVALID_REQUEST", kind = InvalidRequest)]
    InvalidRequest,

    /// The exchange's order engine turned the order down
    ///
    /// `COMMANDER_REJECTED_NEW_ORDER` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The exchange gives no reason.
    #[doc(alias = "COMMANDER_REJECTED_NEW_ORDER")]
    #[exchange(
        code = "COMMANDER_REJECTED_NEW_ORDER",
        kind = OperationRejected,
        retry = AfterResync,
    )]
    EngineRejectedOrder,

    /// The account is being liquidated
    ///
    /// `IN_LIQUIDATION` · `AccountSuspended` · `Never` · `NotApplied`
    ///
    /// Alert a person.
    #[doc(alias = "IN_LIQUIDATION")]
    #[exchange(code = "IN_LIQUIDATION", kind = AccountSuspended)]
    InLiquidation,

    /// The margin type is not valid here
    ///
    /// `INVALID_MARGIN_TYPE` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_MARGIN_TYPE")]
    #[exchange(code = "INVALID_MARGIN_TYPE", kind = InvalidRequest)]
    InvalidMarginType,

    /// The leverage is not valid here
    ///
    /// `INVALID_LEVERAGE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_LEVERAGE")]
    #[exchange(code = "INVALID_LEVERAGE", kind = InvalidOrder)]
    InvalidLeverage,

    /// The product is not traded
    ///
    /// `UNTRADABLE_PRODUCT` · `MarketClosed` · `Never` · `NotApplied`
    #[doc(alias = "UNTRADABLE_PRODUCT")]
    #[exchange(code = "UNTRADABLE_PRODUCT", kind = MarketClosed, retry = Never)]
    UntradableProduct,

    /// Futures are not in a trading session
    ///
    /// `INVALID_FCM_TRADING_SESSION` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "INVALID_FCM_TRADING_SESSION")]
    #[exchange(code = "INVALID_FCM_TRADING_SESSION", kind = MarketClosed)]
    FuturesSessionClosed,

    /// Not allowed from where the user is
    ///
    /// `GEOFENCING_RESTRICTION` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "GEOFENCING_RESTRICTION")]
    #[exchange(code = "GEOFENCING_RESTRICTION", kind = PermissionDenied)]
    Geofenced,

    /// A bracket cannot be sized in quote currency
    ///
    /// `QUOTE_SIZE_NOT_ALLOWED_FOR_BRACKET` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "QUOTE_SIZE_NOT_ALLOWED_FOR_BRACKET")]
    #[exchange(code = "QUOTE_SIZE_NOT_ALLOWED_FOR_BRACKET", kind = InvalidOrder)]
    QuoteSizedBracket,

    /// The prices of the bracket do not fit together
    ///
    /// `INVALID_BRACKET_PRICES` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_BRACKET_PRICES")]
    #[exchange(code = "INVALID_BRACKET_PRICES", kind = InvalidOrder)]
    InvalidBracketPrices,

    /// The exchange lacks trades to check the order against
    ///
    /// `MISSING_MARKET_TRADE_DATA` · `NotReady` · `AfterResync` · `NotApplied`
    #[doc(alias = "MISSING_MARKET_TRADE_DATA")]
    #[exchange(code = "MISSING_MARKET_TRADE_DATA", kind = NotReady, retry = AfterResync)]
    MissingMarketTradeData,

    /// The limit price of the bracket is not valid
    ///
    /// `INVALID_BRACKET_LIMIT_PRICE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_BRACKET_LIMIT_PRICE")]
    #[exchange(code = "INVALID_BRACKET_LIMIT_PRICE", kind = InvalidOrder)]
    InvalidBracketLimitPrice,

    /// The stop trigger of the bracket is not valid
    ///
    /// `INVALID_BRACKET_STOP_TRIGGER_PRICE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_BRACKET_STOP_TRIGGER_PRICE")]
    #[exchange(code = "INVALID_BRACKET_STOP_TRIGGER_PRICE", kind = InvalidOrder)]
    InvalidBracketStopTriggerPrice,

    /// The limit price of the bracket is too far off
    ///
    /// `BRACKET_LIMIT_PRICE_OUT_OF_BOUNDS` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "BRACKET_LIMIT_PRICE_OUT_OF_BOUNDS")]
    #[exchange(
        code = "BRACKET_LIMIT_PRICE_OUT_OF_BOUNDS",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    BracketLimitPriceOutOfBounds,

    /// The stop trigger is too far off
    ///
    /// `STOP_TRIGGER_PRICE_OUT_OF_BOUNDS` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "STOP_TRIGGER_PRICE_OUT_OF_BOUNDS")]
    #[exchange(code = "STOP_TRIGGER_PRICE_OUT_OF_BOUNDS", kind = InvalidOrder, retry = AfterResync)]
    StopTriggerPriceOutOfBounds,

    /// Brackets are not offered here
    ///
    /// `BRACKET_ORDER_NOT_SUPPORTED` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "BRACKET_ORDER_NOT_SUPPORTED")]
    #[exchange(code = "BRACKET_ORDER_NOT_SUPPORTED", kind = Unsupported)]
    BracketOrderNotSupported,

    /// Fill-or-kill is switched off
    ///
    /// `FOK_DISABLED` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "FOK_DISABLED")]
    #[exchange(code = "FOK_DISABLED", kind = Unsupported)]
    FokDisabled,

    /// Fill-or-kill goes with limit orders only
    ///
    /// `FOK_ONLY_ALLOWED_ON_LIMIT_ORDERS` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "FOK_ONLY_ALLOWED_ON_LIMIT_ORDERS")]
    #[exchange(code = "FOK_ONLY_ALLOWED_ON_LIMIT_ORDERS", kind = InvalidOrder)]
    FokOnlyOnLimitOrders,

    /// Post-only and fill-or-kill exclude each other
    ///
    /// `POST_ONLY_NOT_ALLOWED_WITH_FOK` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "POST_ONLY_NOT_ALLOWED_WITH_FOK")]
    #[exchange(code = "POST_ONLY_NOT_ALLOWED_WITH_FOK", kind = InvalidOrder)]
    PostOnlyWithFok,

    /// Position too large for this owner at high leverage
    ///
    /// `UBO_HIGH_LEVERAGE_QUANTITY_BREACHED` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "UBO_HIGH_LEVERAGE_QUANTITY_BREACHED")]
    #[exchange(code = "UBO_HIGH_LEVERAGE_QUANTITY_BREACHED", kind = RiskLimit)]
    OwnerHighLeverageQuantityBreached,

    /// The end time lies too far ahead
    ///
    /// `END_TIME_TOO_FAR_IN_FUTURE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "END_TIME_TOO_FAR_IN_FUTURE")]
    #[exchange(code = "END_TIME_TOO_FAR_IN_FUTURE", kind = InvalidOrder)]
    EndTimeTooFarInFuture,

    /// The limit price is too far from the market
    ///
    /// `LIMIT_PRICE_TOO_FAR_FROM_MARKET` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "LIMIT_PRICE_TOO_FAR_FROM_MARKET")]
    #[exchange(code = "LIMIT_PRICE_TOO_FAR_FROM_MARKET", kind = InvalidOrder, retry = AfterResync)]
    LimitPriceTooFarFromMarket,

    /// Open bracket orders stand in the way
    ///
    /// `OPEN_BRACKET_ORDERS` · `OperationRejected` · `AfterResync` · `NotApplied`
    #[doc(alias = "OPEN_BRACKET_ORDERS")]
    #[exchange(code = "OPEN_BRACKET_ORDERS", kind = OperationRejected, retry = AfterResync)]
    OpenBracketOrders,

    /// This order type is closed to futures after hours
    ///
    /// `FUTURES_AFTER_HOUR_INVALID_ORDER_TYPE` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// Another order type may pass now.
    #[doc(alias = "FUTURES_AFTER_HOUR_INVALID_ORDER_TYPE")]
    #[exchange(code = "FUTURES_AFTER_HOUR_INVALID_ORDER_TYPE", kind = MarketClosed)]
    OrderTypeClosedAfterHours,

    /// This time in force is closed to futures after hours
    ///
    /// `FUTURES_AFTER_HOUR_INVALID_TIME_IN_FORCE` · `MarketClosed` · `AfterMarketOpen` ·
    /// `NotApplied`
    ///
    /// Another time in force may pass now.
    #[doc(alias = "FUTURES_AFTER_HOUR_INVALID_TIME_IN_FORCE")]
    #[exchange(code = "FUTURES_AFTER_HOUR_INVALID_TIME_IN_FORCE", kind = MarketClosed)]
    TimeInForceClosedAfterHours,

    /// The attached take-profit price is not valid
    ///
    /// `INVALID_ATTACHED_TAKE_PROFIT_PRICE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_ATTACHED_TAKE_PROFIT_PRICE")]
    #[exchange(code = "INVALID_ATTACHED_TAKE_PROFIT_PRICE", kind = InvalidOrder)]
    InvalidAttachedTakeProfit,

    /// The attached stop-loss price is not valid
    ///
    /// `INVALID_ATTACHED_STOP_LOSS_PRICE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_ATTACHED_STOP_LOSS_PRICE")]
    #[exchange(code = "INVALID_ATTACHED_STOP_LOSS_PRICE", kind = InvalidOrder)]
    InvalidAttachedStopLoss,

    /// The attached take-profit price has too many decimals
    ///
    /// `INVALID_ATTACHED_TAKE_PROFIT_PRICE_PRECISION` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_ATTACHED_TAKE_PROFIT_PRICE_PRECISION")]
    #[exchange(code = "INVALID_ATTACHED_TAKE_PROFIT_PRICE_PRECISION", kind = InvalidOrder)]
    AttachedTakeProfitPrecision,

    /// The attached stop-loss price has too many decimals
    ///
    /// `INVALID_ATTACHED_STOP_LOSS_PRICE_PRECISION` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_ATTACHED_STOP_LOSS_PRICE_PRECISION")]
    #[exchange(code = "INVALID_ATTACHED_STOP_LOSS_PRICE_PRECISION", kind = InvalidOrder)]
    AttachedStopLossPrecision,

    /// The attached take-profit price is too far off
    ///
    /// `INVALID_ATTACHED_TAKE_PROFIT_PRICE_OUT_OF_BOUNDS` · `InvalidOrder` · `AfterResync` ·
    /// `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "INVALID_ATTACHED_TAKE_PROFIT_PRICE_OUT_OF_BOUNDS")]
    #[exchange(
        code = "INVALID_ATTACHED_TAKE_PROFIT_PRICE_OUT_OF_BOUNDS",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    AttachedTakeProfitOutOfBounds,

    /// The attached stop-loss price is too far off
    ///
    /// `INVALID_ATTACHED_STOP_LOSS_PRICE_OUT_OF_BOUNDS` · `InvalidOrder` · `AfterResync` ·
    /// `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "INVALID_ATTACHED_STOP_LOSS_PRICE_OUT_OF_BOUNDS")]
    #[exchange(
        code = "INVALID_ATTACHED_STOP_LOSS_PRICE_OUT_OF_BOUNDS",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    AttachedStopLossOutOfBounds,

    /// The attached take-profit price is too far from the order's own price
    ///
    /// `INVALID_ATTACHED_TAKE_PROFIT_PRICE_EXCEEDS_MAX_DISTANCE_FROM_ORIGINATING_PRICE` ·
    /// `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_ATTACHED_TAKE_PROFIT_PRICE_EXCEEDS_MAX_DISTANCE_FROM_ORIGINATING_PRICE")]
    #[exchange(
        code = "INVALID_ATTACHED_TAKE_PROFIT_PRICE_EXCEEDS_MAX_DISTANCE_FROM_ORIGINATING_PRICE",
        kind = InvalidOrder,
    )]
    AttachedTakeProfitTooFarFromOrderPrice,

    /// The attached take-profit is too small
    ///
    /// `INVALID_ATTACHED_TAKE_PROFIT_SIZE_BELOW_MIN` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_ATTACHED_TAKE_PROFIT_SIZE_BELOW_MIN")]
    #[exchange(code = "INVALID_ATTACHED_TAKE_PROFIT_SIZE_BELOW_MIN", kind = InvalidOrder)]
    AttachedTakeProfitTooSmall,

    /// An attached order must come without a size
    ///
    /// `ATTACHED_ORDER_SIZE_MUST_BE_NIL` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "ATTACHED_ORDER_SIZE_MUST_BE_NIL")]
    #[exchange(code = "ATTACHED_ORDER_SIZE_MUST_BE_NIL", kind = InvalidRequest)]
    AttachedOrderWithSize,

    /// The settlement currency is not valid
    ///
    /// `INVALID_SETTLEMENT_CURRENCY` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_SETTLEMENT_CURRENCY")]
    #[exchange(code = "INVALID_SETTLEMENT_CURRENCY", kind = InvalidRequest)]
    InvalidSettlementCurrency,

    /// The order would run too briefly
    ///
    /// `DURATION_TOO_SMALL` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "DURATION_TOO_SMALL")]
    #[exchange(code = "DURATION_TOO_SMALL", kind = InvalidOrder)]
    DurationTooSmall,

    /// The order would run too long
    ///
    /// `DURATION_TOO_LARGE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "DURATION_TOO_LARGE")]
    #[exchange(code = "DURATION_TOO_LARGE", kind = InvalidOrder)]
    DurationTooLarge,

    /// Fill-or-kill goes with limit and market orders only
    ///
    /// `INTX_FOK_ONLY_ALLOWED_ON_LIMIT_AND_MARKET_ORDERS` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INTX_FOK_ONLY_ALLOWED_ON_LIMIT_AND_MARKET_ORDERS")]
    #[exchange(code = "INTX_FOK_ONLY_ALLOWED_ON_LIMIT_AND_MARKET_ORDERS", kind = InvalidOrder)]
    FokOnlyOnLimitAndMarketOrders,

    /// Each part of the order is below the quote minimum
    ///
    /// `BUCKET_SIZE_SMALLER_THAN_QUOTE_MIN` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "BUCKET_SIZE_SMALLER_THAN_QUOTE_MIN")]
    #[exchange(code = "BUCKET_SIZE_SMALLER_THAN_QUOTE_MIN", kind = InvalidOrder)]
    BucketSizeSmallerThanQuoteMin,

    /// Each part of the order is below the base minimum
    ///
    /// `BUCKET_SIZE_SMALLER_THAN_BASE_MIN` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "BUCKET_SIZE_SMALLER_THAN_BASE_MIN")]
    #[exchange(code = "BUCKET_SIZE_SMALLER_THAN_BASE_MIN", kind = InvalidOrder)]
    BucketSizeSmallerThanBaseMin,

    /// The end time lies behind the contract's expiry
    ///
    /// `END_TIME_AFTER_CONTRACT_EXPIRATION` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "END_TIME_AFTER_CONTRACT_EXPIRATION")]
    #[exchange(code = "END_TIME_AFTER_CONTRACT_EXPIRATION", kind = InvalidOrder)]
    EndTimeAfterContractExpiration,

    /// The start time is missing
    ///
    /// `START_TIME_MUST_BE_SPECIFIED` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "START_TIME_MUST_BE_SPECIFIED")]
    #[exchange(code = "START_TIME_MUST_BE_SPECIFIED", kind = InvalidRequest)]
    StartTimeMissing,

    /// Iceberg orders are not offered here
    ///
    /// `ICEBERG_ORDERS_NOT_SUPPORTED` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "ICEBERG_ORDERS_NOT_SUPPORTED")]
    #[exchange(code = "ICEBERG_ORDERS_NOT_SUPPORTED", kind = Unsupported)]
    IcebergOrdersNotSupported,

    /// The end time has passed
    ///
    /// `END_TIME_IS_IN_THE_PAST` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "END_TIME_IS_IN_THE_PAST")]
    #[exchange(code = "END_TIME_IS_IN_THE_PAST", kind = InvalidOrder)]
    EndTimeInThePast,

    /// A good-till-date order came without its date
    ///
    /// `GTD_ORDERS_MUST_HAVE_END_TIME` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "GTD_ORDERS_MUST_HAVE_END_TIME")]
    #[exchange(code = "GTD_ORDERS_MUST_HAVE_END_TIME", kind = InvalidRequest)]
    EndTimeMissing,

    /// Prices of attached orders must be above zero
    ///
    /// `ATTACHED_ORDER_MUST_HAVE_POSITIVE_PRICES` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "ATTACHED_ORDER_MUST_HAVE_POSITIVE_PRICES")]
    #[exchange(code = "ATTACHED_ORDER_MUST_HAVE_POSITIVE_PRICES", kind = InvalidOrder)]
    AttachedPriceNotPositive,

    /// Take-profit and stop-loss cannot hang on this side
    ///
    /// `INVALID_ORDER_SIDE_FOR_ATTACHED_TPSL` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_ORDER_SIDE_FOR_ATTACHED_TPSL")]
    #[exchange(code = "INVALID_ORDER_SIDE_FOR_ATTACHED_TPSL", kind = InvalidOrder)]
    InvalidSideForAttached,

    /// Only market and limit orders take attached orders
    ///
    /// `ATTACHED_ORDERS_ONLY_ALLOWED_ON_MARKET_LIMIT` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "ATTACHED_ORDERS_ONLY_ALLOWED_ON_MARKET_LIMIT")]
    #[exchange(code = "ATTACHED_ORDERS_ONLY_ALLOWED_ON_MARKET_LIMIT", kind = InvalidOrder)]
    AttachedOnlyOnMarketAndLimit,

    /// This order type takes no attached orders
    ///
    /// `INVALID_ORDER_TYPE_FOR_ATTACHED` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_ORDER_TYPE_FOR_ATTACHED")]
    #[exchange(code = "INVALID_ORDER_TYPE_FOR_ATTACHED", kind = InvalidOrder)]
    InvalidTypeForAttached,

    /// A market order came with a price
    ///
    /// `PRICE_NOT_ALLOWED_FOR_MARKET_ORDERS` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "PRICE_NOT_ALLOWED_FOR_MARKET_ORDERS")]
    #[exchange(code = "PRICE_NOT_ALLOWED_FOR_MARKET_ORDERS", kind = InvalidRequest)]
    MarketOrderWithPrice,

    /// This exchange has no reduce-only orders
    ///
    /// `REDUCE_ONLY_NOT_ALLOWED_ON_VENUE` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "REDUCE_ONLY_NOT_ALLOWED_ON_VENUE")]
    #[exchange(code = "REDUCE_ONLY_NOT_ALLOWED_ON_VENUE", kind = Unsupported)]
    NoReduceOnlyOnVenue,

    /// Spot has no reduce-only orders
    ///
    /// `REDUCE_ONLY_NOT_ALLOWED_ON_SPOT_PRODUCTS` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "REDUCE_ONLY_NOT_ALLOWED_ON_SPOT_PRODUCTS")]
    #[exchange(code = "REDUCE_ONLY_NOT_ALLOWED_ON_SPOT_PRODUCTS", kind = InvalidOrder)]
    NoReduceOnlyOnSpot,

    /// Buy price outside the price band
    ///
    /// `LIMIT_ORDER_PRICE_EXCEEDS_PRICE_BAND_ON_BUY` · `InvalidOrder` · `AfterResync` ·
    /// `NotApplied`
    ///
    /// The band moves with the market: read it, then price again.
    #[doc(alias = "LIMIT_ORDER_PRICE_EXCEEDS_PRICE_BAND_ON_BUY")]
    #[exchange(
        code = "LIMIT_ORDER_PRICE_EXCEEDS_PRICE_BAND_ON_BUY",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    BuyPriceOutsideBand,

    /// Sell price outside the price band
    ///
    /// `LIMIT_ORDER_PRICE_EXCEEDS_PRICE_BAND_ON_SELL` · `InvalidOrder` · `AfterResync` ·
    /// `NotApplied`
    ///
    /// The band moves with the market: read it, then price again.
    #[doc(alias = "LIMIT_ORDER_PRICE_EXCEEDS_PRICE_BAND_ON_SELL")]
    #[exchange(
        code = "LIMIT_ORDER_PRICE_EXCEEDS_PRICE_BAND_ON_SELL",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    SellPriceOutsideBand,

    /// Take-profit too far off for an order that trades at once
    ///
    /// `INVALID_ATTACHED_TAKE_PROFIT_PRICE_OUT_OF_BOUNDS_ON_AGGRESSIVE_ORDER` · `InvalidOrder` ·
    /// `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "INVALID_ATTACHED_TAKE_PROFIT_PRICE_OUT_OF_BOUNDS_ON_AGGRESSIVE_ORDER")]
    #[exchange(
        code = "INVALID_ATTACHED_TAKE_PROFIT_PRICE_OUT_OF_BOUNDS_ON_AGGRESSIVE_ORDER",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    AggressiveTakeProfitOutOfBounds,

    /// Stop-loss too far off for an order that trades at once
    ///
    /// `INVALID_ATTACHED_STOP_LOSS_PRICE_OUT_OF_BOUNDS_ON_AGGRESSIVE_ORDER` · `InvalidOrder` ·
    /// `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "INVALID_ATTACHED_STOP_LOSS_PRICE_OUT_OF_BOUNDS_ON_AGGRESSIVE_ORDER")]
    #[exchange(
        code = "INVALID_ATTACHED_STOP_LOSS_PRICE_OUT_OF_BOUNDS_ON_AGGRESSIVE_ORDER",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    AggressiveStopLossOutOfBounds,

    /// The stop would trigger, or has triggered, already
    ///
    /// `STOP_ALREADY_TRIGGERED` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// No order was created.
    #[doc(alias = "STOP_ALREADY_TRIGGERED")]
    #[exchange(code = "STOP_ALREADY_TRIGGERED", kind = InvalidOrder, retry = AfterResync)]
    StopAlreadyTriggered,

    /// This order cannot be replaced
    ///
    /// `REPLACE_NOT_SUPPORTED` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "REPLACE_NOT_SUPPORTED")]
    #[exchange(code = "REPLACE_NOT_SUPPORTED", kind = Unsupported)]
    ReplaceNotSupported,

    /// The position may not grow
    ///
    /// `POSITION_SIZE_INCREASE_REJECT` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "POSITION_SIZE_INCREASE_REJECT")]
    #[exchange(code = "POSITION_SIZE_INCREASE_REJECT", kind = RiskLimit)]
    PositionSizeIncreaseReject,

    /// The balance of this asset may not grow
    ///
    /// `ASSET_BALANCE_INCREASE_REJECT` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "ASSET_BALANCE_INCREASE_REJECT")]
    #[exchange(code = "ASSET_BALANCE_INCREASE_REJECT", kind = RiskLimit)]
    AssetBalanceIncreaseReject,

    /// Base size below the minimum for quote requests
    ///
    /// `INVALID_RFQ_BASE_SIZE_TOO_SMALL` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_RFQ_BASE_SIZE_TOO_SMALL")]
    #[exchange(code = "INVALID_RFQ_BASE_SIZE_TOO_SMALL", kind = InvalidOrder)]
    InvalidRfqBaseSizeTooSmall,

    /// Base size above the maximum for quote requests
    ///
    /// `INVALID_RFQ_BASE_SIZE_TOO_LARGE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_RFQ_BASE_SIZE_TOO_LARGE")]
    #[exchange(code = "INVALID_RFQ_BASE_SIZE_TOO_LARGE", kind = InvalidOrder)]
    InvalidRfqBaseSizeTooLarge,

    /// Quote size below the minimum for quote requests
    ///
    /// `INVALID_RFQ_QUOTE_SIZE_TOO_SMALL` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_RFQ_QUOTE_SIZE_TOO_SMALL")]
    #[exchange(code = "INVALID_RFQ_QUOTE_SIZE_TOO_SMALL", kind = InvalidOrder)]
    InvalidRfqQuoteSizeTooSmall,

    /// Quote size above the maximum for quote requests
    ///
    /// `INVALID_RFQ_QUOTE_SIZE_TOO_LARGE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_RFQ_QUOTE_SIZE_TOO_LARGE")]
    #[exchange(code = "INVALID_RFQ_QUOTE_SIZE_TOO_LARGE", kind = InvalidOrder)]
    InvalidRfqQuoteSizeTooLarge,

    /// The instrument is not supported
    ///
    /// `INVALID_UNSUPPORTED_INSTRUMENT` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_UNSUPPORTED_INSTRUMENT")]
    #[exchange(code = "INVALID_UNSUPPORTED_INSTRUMENT", kind = InvalidSymbol)]
    UnsupportedInstrument,

    /// Reduce-only, but the position would grow
    ///
    /// `REDUCE_ONLY_INCREASED_POSITION_SIZE` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[doc(alias = "REDUCE_ONLY_INCREASED_POSITION_SIZE")]
    #[exchange(
        code = "REDUCE_ONLY_INCREASED_POSITION_SIZE",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    ReduceOnlyIncreasedPositionSize,

    /// The settings of the scaled order cannot be met
    ///
    /// `SCALED_PARAM_INFEASIBLE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "SCALED_PARAM_INFEASIBLE")]
    #[exchange(code = "SCALED_PARAM_INFEASIBLE", kind = InvalidOrder)]
    ScaledParamInfeasible,

    /// The settings of the scaled order contradict each other
    ///
    /// `SCALED_PARAM_DISCREPANCY` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "SCALED_PARAM_DISCREPANCY")]
    #[exchange(code = "SCALED_PARAM_DISCREPANCY", kind = InvalidRequest)]
    ScaledParamDiscrepancy,

    /// The scaled order has too few or too small parts
    ///
    /// `SCALED_MIN_ORDER_VIOLATION` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "SCALED_MIN_ORDER_VIOLATION")]
    #[exchange(code = "SCALED_MIN_ORDER_VIOLATION", kind = InvalidOrder)]
    ScaledMinOrderViolation,

    /// The scaled order has too many or too large parts
    ///
    /// `SCALED_MAX_ORDER_VIOLATION` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "SCALED_MAX_ORDER_VIOLATION")]
    #[exchange(code = "SCALED_MAX_ORDER_VIOLATION", kind = InvalidOrder)]
    ScaledMaxOrderViolation,

    /// Post-only and pegging exclude each other
    ///
    /// `POST_ONLY_NOT_ALLOWED_WITH_PEG` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "POST_ONLY_NOT_ALLOWED_WITH_PEG")]
    #[exchange(code = "POST_ONLY_NOT_ALLOWED_WITH_PEG", kind = InvalidOrder)]
    PostOnlyWithPeg,

    /// The offset of the peg is not valid
    ///
    /// `INVALID_PEG_OFFSET` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_PEG_OFFSET")]
    #[exchange(code = "INVALID_PEG_OFFSET", kind = InvalidOrder)]
    InvalidPegOffset,

    /// The would-if-good level of the peg is not valid
    ///
    /// `INVALID_PEG_WIG_LEVEL` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_PEG_WIG_LEVEL")]
    #[exchange(code = "INVALID_PEG_WIG_LEVEL", kind = InvalidOrder)]
    InvalidPegWigLevel,

    /// The exchange options of the peg are not valid
    ///
    /// `INVALID_PEG_VENUE_OPTIONS` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_PEG_VENUE_OPTIONS")]
    #[exchange(code = "INVALID_PEG_VENUE_OPTIONS", kind = InvalidOrder)]
    InvalidPegVenueOptions,

    /// This order type cannot be pegged
    ///
    /// `PEG_INVALID_ORDER_TYPE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "PEG_INVALID_ORDER_TYPE")]
    #[exchange(code = "PEG_INVALID_ORDER_TYPE", kind = InvalidOrder)]
    PegInvalidOrderType,

    /// Take-profit and stop-loss only come as a pair
    ///
    /// `SINGLE_LEGGED_TPSL_NOT_ALLOWED` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "SINGLE_LEGGED_TPSL_NOT_ALLOWED")]
    #[exchange(code = "SINGLE_LEGGED_TPSL_NOT_ALLOWED", kind = InvalidOrder)]
    SingleLeggedTpsl,

    /// This product trades in whole units only
    ///
    /// `FRACTIONAL_ORDERS_NOT_ALLOWED_FOR_PRODUCT` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "FRACTIONAL_ORDERS_NOT_ALLOWED_FOR_PRODUCT")]
    #[exchange(code = "FRACTIONAL_ORDERS_NOT_ALLOWED_FOR_PRODUCT", kind = InvalidOrder)]
    NoFractionalOrders,

    /// This product cannot be sized in quote currency
    ///
    /// `QUOTE_ORDERS_NOT_ALLOWED_FOR_PRODUCT` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "QUOTE_ORDERS_NOT_ALLOWED_FOR_PRODUCT")]
    #[exchange(code = "QUOTE_ORDERS_NOT_ALLOWED_FOR_PRODUCT", kind = InvalidOrder)]
    NoQuoteOrders,

    /// No national best bid and offer at hand
    ///
    /// `NBBO_NOT_PROVIDED` · `NotReady` · `AfterResync` · `NotApplied`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "NBBO_NOT_PROVIDED")]
    #[exchange(code = "NBBO_NOT_PROVIDED", kind = NotReady, retry = AfterResync)]
    NbboNotProvided,

    /// The best bid used for checking is not valid
    ///
    /// `INVALID_NBBO_BID_PRICE` · `NotReady` · `AfterResync` · `NotApplied`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "INVALID_NBBO_BID_PRICE")]
    #[exchange(code = "INVALID_NBBO_BID_PRICE", kind = NotReady, retry = AfterResync)]
    InvalidNbboBidPrice,

    /// The best offer used for checking is not valid
    ///
    /// `INVALID_NBBO_ASK_PRICE` · `NotReady` · `AfterResync` · `NotApplied`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "INVALID_NBBO_ASK_PRICE")]
    #[exchange(code = "INVALID_NBBO_ASK_PRICE", kind = NotReady, retry = AfterResync)]
    InvalidNbboAskPrice,

    /// The value is below the minimum for fractional orders
    ///
    /// `NOTIONAL_SIZE_BREACHES_FRACTIONAL_MINIMUM` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "NOTIONAL_SIZE_BREACHES_FRACTIONAL_MINIMUM")]
    #[exchange(code = "NOTIONAL_SIZE_BREACHES_FRACTIONAL_MINIMUM", kind = InvalidOrder)]
    BelowFractionalMinimum,

    /// No market orders outside the core session
    ///
    /// `MARKET_ORDERS_PROHIBITED_DURING_NON_CORE_SESSION` · `MarketClosed` · `AfterMarketOpen` ·
    /// `NotApplied`
    ///
    /// A limit order may pass now.
    #[doc(alias = "MARKET_ORDERS_PROHIBITED_DURING_NON_CORE_SESSION")]
    #[exchange(code = "MARKET_ORDERS_PROHIBITED_DURING_NON_CORE_SESSION", kind = MarketClosed)]
    MarketOrderOutsideCoreSession,

    /// No orders by value outside the core session
    ///
    /// `NOTIONAL_ORDERS_PROHIBITED_DURING_NON_CORE_SESSION` · `MarketClosed` · `AfterMarketOpen` ·
    /// `NotApplied`
    ///
    /// An order by number of units may pass now.
    #[doc(alias = "NOTIONAL_ORDERS_PROHIBITED_DURING_NON_CORE_SESSION")]
    #[exchange(code = "NOTIONAL_ORDERS_PROHIBITED_DURING_NON_CORE_SESSION", kind = MarketClosed)]
    NotionalOrderOutsideCoreSession,

    /// The order is worth more than the regulatory cap
    ///
    /// `MAX_NOTIONAL_PER_ORDER_BREACHED_15C35_CHECK` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "MAX_NOTIONAL_PER_ORDER_BREACHED_15C35_CHECK")]
    #[exchange(code = "MAX_NOTIONAL_PER_ORDER_BREACHED_15C35_CHECK", kind = RiskLimit)]
    NotionalAboveRegulatoryCap,

    /// The order holds more shares than the regulatory cap
    ///
    /// `MAX_SHARES_PER_ORDER_BREACHED_15C35_CHECK` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "MAX_SHARES_PER_ORDER_BREACHED_15C35_CHECK")]
    #[exchange(code = "MAX_SHARES_PER_ORDER_BREACHED_15C35_CHECK", kind = RiskLimit)]
    SharesAboveRegulatoryCap,

    /// Equities are not in a trading session
    ///
    /// `INVALID_EQUITY_TRADING_SESSION` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "INVALID_EQUITY_TRADING_SESSION")]
    #[exchange(code = "INVALID_EQUITY_TRADING_SESSION", kind = MarketClosed)]
    EquitySessionClosed,

    /// Trading of this product is halted
    ///
    /// `PRODUCT_TRADING_HALTED` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "PRODUCT_TRADING_HALTED")]
    #[exchange(code = "PRODUCT_TRADING_HALTED", kind = MarketClosed)]
    ProductTradingHalted,

    /// Trading is switched off
    ///
    /// `TRADING_DISABLED` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// Either the product or the account is meant.
    #[doc(alias = "TRADING_DISABLED")]
    #[exchange(code = "TRADING_DISABLED", kind = MarketClosed)]
    TradingDisabled,

    /// There is no position to close
    ///
    /// `CANNOT_CLOSE_ZERO_POSITION` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The position may have closed a moment ago.
    #[doc(alias = "CANNOT_CLOSE_ZERO_POSITION")]
    #[exchange(code = "CANNOT_CLOSE_ZERO_POSITION", kind = OperationRejected, retry = AfterResync)]
    CannotCloseZeroPosition,

    /// The stop-loss price is too low
    ///
    /// `STOP_LOSS_PRICE_TOO_LOW` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "STOP_LOSS_PRICE_TOO_LOW")]
    #[exchange(code = "STOP_LOSS_PRICE_TOO_LOW", kind = InvalidOrder, retry = AfterResync)]
    StopLossPriceTooLow,

    /// The stop-loss price is too high
    ///
    /// `STOP_LOSS_PRICE_TOO_HIGH` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "STOP_LOSS_PRICE_TOO_HIGH")]
    #[exchange(code = "STOP_LOSS_PRICE_TOO_HIGH", kind = InvalidOrder, retry = AfterResync)]
    StopLossPriceTooHigh,

    /// The take-profit price is too low
    ///
    /// `TAKE_PROFIT_PRICE_TOO_LOW` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "TAKE_PROFIT_PRICE_TOO_LOW")]
    #[exchange(code = "TAKE_PROFIT_PRICE_TOO_LOW", kind = InvalidOrder, retry = AfterResync)]
    TakeProfitPriceTooLow,

    /// The take-profit price is too high
    ///
    /// `TAKE_PROFIT_PRICE_TOO_HIGH` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "TAKE_PROFIT_PRICE_TOO_HIGH")]
    #[exchange(code = "TAKE_PROFIT_PRICE_TOO_HIGH", kind = InvalidOrder, retry = AfterResync)]
    TakeProfitPriceTooHigh,

    /// The attached stop-loss price is too low
    ///
    /// `ATTACHED_STOP_LOSS_PRICE_TOO_LOW` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "ATTACHED_STOP_LOSS_PRICE_TOO_LOW")]
    #[exchange(code = "ATTACHED_STOP_LOSS_PRICE_TOO_LOW", kind = InvalidOrder, retry = AfterResync)]
    AttachedStopLossPriceTooLow,

    /// The attached stop-loss price is too high
    ///
    /// `ATTACHED_STOP_LOSS_PRICE_TOO_HIGH` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "ATTACHED_STOP_LOSS_PRICE_TOO_HIGH")]
    #[exchange(
        code = "ATTACHED_STOP_LOSS_PRICE_TOO_HIGH",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    AttachedStopLossPriceTooHigh,

    /// The attached take-profit price is too low
    ///
    /// `ATTACHED_TAKE_PROFIT_PRICE_TOO_LOW` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "ATTACHED_TAKE_PROFIT_PRICE_TOO_LOW")]
    #[exchange(
        code = "ATTACHED_TAKE_PROFIT_PRICE_TOO_LOW",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    AttachedTakeProfitPriceTooLow,

    /// The attached take-profit price is too high
    ///
    /// `ATTACHED_TAKE_PROFIT_PRICE_TOO_HIGH` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "ATTACHED_TAKE_PROFIT_PRICE_TOO_HIGH")]
    #[exchange(
        code = "ATTACHED_TAKE_PROFIT_PRICE_TOO_HIGH",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    AttachedTakeProfitPriceTooHigh,

    /// A risk limit would be passed
    ///
    /// `BREACHED_RISK_LIMIT` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "BREACHED_RISK_LIMIT")]
    #[exchange(code = "BREACHED_RISK_LIMIT", kind = RiskLimit)]
    BreachedRiskLimit,

    /// The quote to be taken has run out
    ///
    /// `RFQ_QUOTE_EXPIRED` · `NotReady` · `AfterResync` · `NotApplied`
    ///
    /// A new quote is needed; waiting does nothing.
    #[doc(alias = "RFQ_QUOTE_EXPIRED")]
    #[exchange(code = "RFQ_QUOTE_EXPIRED", kind = NotReady, retry = AfterResync)]
    RfqQuoteExpired,

    /// Too many open quotes
    ///
    /// `RFQ_TOO_MANY_OPEN_QUOTES` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "RFQ_TOO_MANY_OPEN_QUOTES")]
    #[exchange(code = "RFQ_TOO_MANY_OPEN_QUOTES", kind = RiskLimit)]
    RfqTooManyOpenQuotes,

    /// Too many quote requests in a short time
    ///
    /// `RFQ_RATE_LIMITED` · `RateLimited` · `AfterRateLimit` · `NotApplied`
    ///
    /// No order was created.
    // Source: create order page, 2026-08-22: under `success: false` no order was created.
    #[doc(alias = "RFQ_RATE_LIMITED")]
    #[exchange(code = "RFQ_RATE_LIMITED", kind = RateLimited)]
    RfqRateLimited,

    /// The legs of the combination are not valid
    ///
    /// `RFQ_INVALID_COMBO_LEGS` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "RFQ_INVALID_COMBO_LEGS")]
    #[exchange(code = "RFQ_INVALID_COMBO_LEGS", kind = InvalidRequest)]
    RfqInvalidComboLegs,

    /// The quote request did not pass the checks
    ///
    /// `RFQ_VALIDATION_FAILURE` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "RFQ_VALIDATION_FAILURE")]
    #[exchange(code = "RFQ_VALIDATION_FAILURE", kind = InvalidRequest)]
    RfqValidationFailure,

    /// The exchange behind the quote turned it down
    ///
    /// `RFQ_VENUE_REJECTED` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// No order was created.
    #[doc(alias = "RFQ_VENUE_REJECTED")]
    #[exchange(code = "RFQ_VENUE_REJECTED", kind = OperationRejected, retry = AfterResync)]
    RfqVenueRejected,

    /// An order with this client id exists
    ///
    /// `DUPLICATE_CLIENT_ORDER_ID` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// Usually the existing order comes back as a success instead. Ask for it by its client id.
    #[doc(alias = "DUPLICATE_CLIENT_ORDER_ID")]
    #[exchange(code = "DUPLICATE_CLIENT_ORDER_ID", kind = Duplicate)]
    DuplicateClientOrderId,

    /// Too many replacements of this order are under way
    ///
    /// `TOO_MANY_PENDING_REPLACES` · `RiskLimit` · `AfterResync` · `NotApplied`
    #[doc(alias = "TOO_MANY_PENDING_REPLACES")]
    #[exchange(code = "TOO_MANY_PENDING_REPLACES", kind = RiskLimit, retry = AfterResync)]
    TooManyPendingReplaces,

    /// The order to be changed is being cancelled
    ///
    /// `ORDER_IS_PENDING_CANCEL` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// It may have filled by then.
    #[doc(alias = "ORDER_IS_PENDING_CANCEL")]
    #[exchange(code = "ORDER_IS_PENDING_CANCEL", kind = OrderClosed)]
    OrderIsPendingCancel,

    /// A change of this position is under way
    ///
    /// `MODIFY_POSITION_WORKFLOW_ALREADY_RUNNING` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// It may be the one that the first sending of this request started.
    #[doc(alias = "MODIFY_POSITION_WORKFLOW_ALREADY_RUNNING")]
    #[exchange(
        code = "MODIFY_POSITION_WORKFLOW_ALREADY_RUNNING",
        kind = OperationRejected,
        retry = AfterResync,
        outcome = Unknown,
    )]
    PositionChangeAlreadyRunning,

    /// The size is below the minimum
    ///
    /// `PREVIEW_INVALID_BASE_SIZE_TOO_SMALL` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "PREVIEW_INVALID_BASE_SIZE_TOO_SMALL")]
    #[exchange(code = "PREVIEW_INVALID_BASE_SIZE_TOO_SMALL", kind = InvalidOrder)]
    BaseSizeTooSmall,

    /// The stop price lies on the wrong side of the last trade
    ///
    /// `PREVIEW_STOP_PRICE_ABOVE_LAST_TRADE_PRICE` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[doc(alias = "PREVIEW_STOP_PRICE_ABOVE_LAST_TRADE_PRICE")]
    #[exchange(
        code = "PREVIEW_STOP_PRICE_ABOVE_LAST_TRADE_PRICE",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    StopPriceAboveLastTradePrice,

    /// Rows of every endpoint.
    #[exchange(flatten)]
    Rest(RestError),
}
