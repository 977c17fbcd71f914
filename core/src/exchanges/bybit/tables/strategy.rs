use crate::ExchangeError;

/// Rows of strategies and signals.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit",
    code_type = i32,
    table(path = "tables/bybit.md", section = "tables/StrategyError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum StrategyError {
    /// The strategy was not created, or its name is missing
    ///
    /// `60061` · `ServerError` · `AfterResync` · `Unknown`
    #[doc(alias = "60061")]
    #[exchange(code = 60061, kind = ServerError, retry = AfterResync)]
    StrategyCreationFailed,

    /// The strategy has ended, or is a part that cannot be stopped
    ///
    /// `60062` · `OrderClosed` · `AfterResync` · `Unknown`
    #[doc(alias = "60062")]
    #[exchange(code = 60062, kind = OrderClosed)]
    StrategyTerminated,

    /// Too many strategies of the user run on this symbol
    ///
    /// `60063` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "60063")]
    #[exchange(code = 60063, kind = RiskLimit)]
    TooManyStrategiesOnSymbol,

    /// Too many strategies of the user are running
    ///
    /// `60064` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "60064")]
    #[exchange(code = 60064, kind = RiskLimit)]
    TooManyStrategies,

    /// There is no such strategy
    ///
    /// `60065` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "60065")]
    #[exchange(code = 60065, kind = OrderNotFound)]
    StrategyNotFound,

    /// The size, or that of a part, is under the minimum
    ///
    /// `60066` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "60066")]
    #[exchange(code = 60066, kind = InvalidOrder)]
    StrategySizeTooSmall,

    /// The size, or that of a part, is over the maximum
    ///
    /// `60067` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "60067")]
    #[exchange(code = 60067, kind = InvalidOrder)]
    StrategySizeTooLarge,

    /// The order of the strategy was cancelled
    ///
    /// `60068` · `OrderClosed` · `AfterResync` · `Unknown`
    #[doc(alias = "60068")]
    #[exchange(code = 60068, kind = OrderClosed)]
    StrategyOrderCancelled,

    /// A rule of the blacklist applies
    ///
    /// `60069` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "60069")]
    #[exchange(code = 60069, kind = PermissionDenied)]
    Blacklisted,

    /// A limit of the unified margin account blocks this
    ///
    /// `60070` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "60070")]
    #[exchange(code = 60070, kind = RiskLimit)]
    UnifiedMarginLimit,

    /// The strategy service cannot reach the trading service
    ///
    /// `60071` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "60071")]
    #[exchange(code = 60071, kind = Unavailable)]
    TradingConnectionError,

    /// The state of the strategy could not be changed
    ///
    /// `60072` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The exchange gives no reason: read the strategy first.
    #[doc(alias = "60072")]
    #[exchange(code = 60072, kind = ServerError, retry = AfterResync)]
    StrategyStatusFailed,

    /// The webhook's order could not be created
    ///
    /// `60073` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The exchange gives no reason: read the orders first.
    #[doc(alias = "60073")]
    #[exchange(code = 60073, kind = ServerError, retry = AfterResync)]
    WebhookOrderFailed,

    /// The strategy has been stopped before
    ///
    /// `60074` · `OrderClosed` · `AfterResync` · `Unknown`
    #[doc(alias = "60074")]
    #[exchange(code = 60074, kind = OrderClosed)]
    StrategyStopped,

    /// A webhook cannot use this position index
    ///
    /// `60075` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "60075")]
    #[exchange(code = 60075, kind = Unsupported)]
    WebhookPositionIndexNotSupported,

    /// The signal took too long to arrive
    ///
    /// `60076` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// A new signal is needed.
    #[doc(alias = "60076")]
    #[exchange(code = 60076, kind = OperationRejected, retry = AfterResync)]
    SignalTooLate,

    /// The strategy's JSON, or one of its ids, is wrong
    ///
    /// `60077` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "60077")]
    #[exchange(code = 60077, kind = InvalidRequest)]
    StrategyIdsInvalid,

    /// The symbol does not work in a strategy
    ///
    /// `60078`, `60083` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "60078")]
    #[doc(alias = "60083")]
    #[exchange(code = [60078, 60083], kind = Unsupported)]
    StrategySymbolNotSupported,

    /// The user's position limit would be passed
    ///
    /// `60079` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "60079")]
    #[exchange(code = 60079, kind = RiskLimit)]
    StrategyPositionLimit,

    /// Another attempt at the strategy's order failed too
    ///
    /// `60080` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The exchange gives no reason: read the orders first.
    #[doc(alias = "60080")]
    #[exchange(code = 60080, kind = ServerError, retry = AfterResync)]
    OrderRetryFailed,

    /// Orders on the same side cannot be created together
    ///
    /// `60081` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "60081")]
    #[exchange(code = 60081, kind = OperationRejected)]
    SameSideOrders,

    /// Iceberg and chase orders do not work with USDC
    ///
    /// `60082` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "60082")]
    #[exchange(code = 60082, kind = Unsupported)]
    StrategyNotForUsdc,

    /// The parameter for post-only is wrong
    ///
    /// `60084` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "60084")]
    #[exchange(code = 60084, kind = InvalidRequest)]
    PostOnlyParameterInvalid,

    /// The quantity is under the minimum order
    ///
    /// `60085` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "60085")]
    #[exchange(code = 60085, kind = InvalidOrder)]
    StrategyQuantityBelowMinimum,

    /// Position percentage and side contradict each other
    ///
    /// `60086` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "60086")]
    #[exchange(code = 60086, kind = InvalidRequest)]
    PositionPercentageSide,

    /// The quantity lies outside the range
    ///
    /// `60087` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "60087")]
    #[exchange(code = 60087, kind = InvalidOrder)]
    StrategyQuantityOutOfRange,

    /// There is no such POV mode
    ///
    /// `60088` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "60088")]
    #[exchange(code = 60088, kind = InvalidRequest)]
    PovModeInvalid,

    /// The participation rate is out of range or too precise
    ///
    /// `60089` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "60089")]
    #[exchange(code = 60089, kind = InvalidRequest)]
    PovRateInvalid,

    /// The chosen POV mode needs a parameter that is missing
    ///
    /// `60090` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "60090")]
    #[exchange(code = 60090, kind = InvalidRequest)]
    PovParameterMissing,

    /// With an interval, POV needs a size or a duration
    ///
    /// `60091` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "60091")]
    #[exchange(code = 60091, kind = InvalidRequest)]
    PovSizeOrDurationMissing,

    /// Parts of the POV order would be too small or large
    ///
    /// `60092` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "60092")]
    #[exchange(code = 60092, kind = InvalidOrder)]
    PovPartOutOfRange,

    /// The POV order would run too long
    ///
    /// `60093` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "60093")]
    #[exchange(code = 60093, kind = InvalidRequest)]
    PovDurationTooLong,

    /// Parts of the POV order exceed what one order may hold
    ///
    /// `60094` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "60094")]
    #[exchange(code = 60094, kind = InvalidOrder)]
    PovPartAboveOrder,

    /// The POV interval is longer than the whole duration
    ///
    /// `60095` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "60095")]
    #[exchange(code = 60095, kind = InvalidRequest)]
    PovIntervalTooLong,

    /// The signal's symbol is not traded at present
    ///
    /// `61000` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// Trading is halted, or the symbol is unknown.
    #[doc(alias = "61000")]
    #[exchange(code = 61000, kind = MarketClosed)]
    SignalSymbolNotTradable,

    /// The signal's name is too long
    ///
    /// `61001` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "61001")]
    #[exchange(code = 61001, kind = InvalidRequest)]
    SignalNameTooLong,

    /// The signal's leverage is more than the risk limit allows
    ///
    /// `61002` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "61002")]
    #[exchange(code = 61002, kind = RiskLimit)]
    SignalLeverageTooHigh,

    /// The signal's entry price is wrong
    ///
    /// `61003` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "61003")]
    #[exchange(code = 61003, kind = InvalidOrder)]
    SignalEntryPriceInvalid,

    /// The signal's take profit lies on the wrong side
    ///
    /// `61004` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "61004")]
    #[exchange(code = 61004, kind = InvalidOrder)]
    SignalTakeProfitInvalid,

    /// The signal's stop loss lies on the wrong side
    ///
    /// `61005` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "61005")]
    #[exchange(code = 61005, kind = InvalidOrder)]
    SignalStopLossInvalid,

    /// The signal's expiry is wrong
    ///
    /// `61006` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "61006")]
    #[exchange(code = 61006, kind = InvalidRequest)]
    SignalExpiryInvalid,

    /// The signal's description is too long
    ///
    /// `61007` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "61007")]
    #[exchange(code = 61007, kind = InvalidRequest)]
    SignalDescriptionTooLong,

    /// The stop loss lies beyond the liquidation price
    ///
    /// `61008` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "61008")]
    #[exchange(code = 61008, kind = InvalidOrder)]
    StopBeyondLiquidation,

    /// There is no such signal
    ///
    /// `61009` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "61009")]
    #[exchange(code = 61009, kind = OrderNotFound)]
    SignalNotFound,

    /// The user may not create signals
    ///
    /// `61010` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "61010")]
    #[exchange(code = 61010, kind = PermissionDenied)]
    SignalsNotPermitted,

    /// Split or whole, the strategy's value is under a minimum
    ///
    /// `60200` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "60200")]
    #[exchange(code = 60200, kind = InvalidOrder)]
    StrategyValueTooSmall,

    /// Split or whole, the strategy's value is over a maximum
    ///
    /// `60201` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "60201")]
    #[exchange(code = 60201, kind = InvalidOrder)]
    StrategyValueTooLarge,
}
