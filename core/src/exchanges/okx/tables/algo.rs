use crate::ExchangeError;

/// Rows of take profit, stop loss and algo orders.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKX",
    code_type = u32,
    table(path = "tables/okx.md", section = "tables/AlgoError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum AlgoError {
    /// Orders of this type carry no take profit or stop loss
    ///
    /// `51044` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51044")]
    #[exchange(code = 51044, kind = InvalidOrder)]
    OrderTypeTakesNoStops,

    /// The take profit has to trigger above the price of the order
    ///
    /// `51046` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51046")]
    #[exchange(code = 51046, kind = InvalidOrder)]
    TakeProfitBelowOrderPrice,

    /// The stop loss has to trigger below the price of the order
    ///
    /// `51047` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51047")]
    #[exchange(code = 51047, kind = InvalidOrder)]
    StopLossAboveOrderPrice,

    /// The take profit has to trigger below the price of the order
    ///
    /// `51048` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51048")]
    #[exchange(code = 51048, kind = InvalidOrder)]
    TakeProfitAboveOrderPrice,

    /// The stop loss has to trigger above the price of the order
    ///
    /// `51049` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51049")]
    #[exchange(code = 51049, kind = InvalidOrder)]
    StopLossBelowOrderPrice,

    /// The take profit has to trigger above the best ask
    ///
    /// `51050` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51050")]
    #[exchange(code = 51050, kind = InvalidOrder, retry = AfterResync)]
    TakeProfitBelowBestAsk,

    /// The stop loss has to trigger below the best ask
    ///
    /// `51051` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51051")]
    #[exchange(code = 51051, kind = InvalidOrder, retry = AfterResync)]
    StopLossAboveBestAsk,

    /// The take profit has to trigger below the best bid
    ///
    /// `51052` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51052")]
    #[exchange(code = 51052, kind = InvalidOrder, retry = AfterResync)]
    TakeProfitAboveBestBid,

    /// The stop loss has to trigger above the best bid
    ///
    /// `51053` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51053")]
    #[exchange(code = 51053, kind = InvalidOrder, retry = AfterResync)]
    StopLossBelowBestBid,

    /// The algo order has no position to work on
    ///
    /// `51058` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// The position may be gone: read it.
    #[doc(alias = "51058")]
    #[exchange(code = 51058, kind = OrderNotFound)]
    AlgoPositionNotFound,

    /// The `algoClOrdId` is in use
    ///
    /// `51065` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// An earlier attempt may have been placed: read the algo order by this id.
    #[doc(alias = "51065")]
    #[exchange(code = 51065, kind = Duplicate)]
    AlgoClientOrderIdExists,

    /// The id is in use as `algoClOrdId` or `attachAlgoClOrdId`
    ///
    /// `51068` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// An earlier attempt may have been placed: read the algo order by this id.
    #[doc(alias = "51068")]
    #[exchange(code = 51068, kind = Duplicate)]
    AttachedClientOrderIdExists,

    /// Split take profits cannot be combined with a stop loss in one entry
    ///
    /// `51076` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51076")]
    #[exchange(code = 51076, kind = InvalidOrder)]
    SplitTakeProfitsOneWayOnly,

    /// Spot and margin know neither several take profits nor a cost-price stop loss
    ///
    /// `51077` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51077")]
    #[exchange(code = 51077, kind = InvalidOrder)]
    SplitTakeProfitsUnsupportedInSpot,

    /// Lead traders cannot split take profits
    ///
    /// `51078` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51078")]
    #[exchange(code = 51078, kind = InvalidOrder)]
    SplitTakeProfitsForbiddenForLead,

    /// The order carries too many split take profits
    ///
    /// `51079` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51079")]
    #[exchange(code = 51079, kind = InvalidOrder)]
    SplitTakeProfitCountExceeded,

    /// Split take profits of one order have to share `tpTriggerPxType`
    ///
    /// `51080` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51080")]
    #[exchange(code = 51080, kind = InvalidOrder)]
    SplitTriggerTypesDiffer,

    /// Split take profits of one order have to differ in `tpTriggerPx`
    ///
    /// `51081` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51081")]
    #[exchange(code = 51081, kind = InvalidOrder)]
    SplitTriggerPricesEqual,

    /// Several take profits of one order have to use the market price
    ///
    /// `51082` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51082")]
    #[exchange(code = 51082, kind = InvalidOrder)]
    SplitTakeProfitsNeedMarketPrice,

    /// The sizes of split take profits have to come to the order's size
    ///
    /// `51083` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51083")]
    #[exchange(code = 51083, kind = InvalidOrder)]
    SplitSizesDoNotAddUp,

    /// Beside split take profits the order carries too many stop losses
    ///
    /// `51084` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51084")]
    #[exchange(code = 51084, kind = InvalidOrder)]
    SplitStopLossCountExceeded,

    /// A cost-price stop loss takes two split take profits at least
    ///
    /// `51085` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51085")]
    #[exchange(code = 51085, kind = InvalidOrder)]
    CostPriceStopNeedsTwoTakeProfits,

    /// The order carries too many split entries
    ///
    /// `51086` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51086")]
    #[exchange(code = 51086, kind = InvalidOrder)]
    SplitOrderCountExceeded,

    /// A position has one stop order that closes all of it, no more
    ///
    /// `51088` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// The one in place may come from an earlier attempt of this order: read algo orders.
    #[doc(alias = "51088")]
    #[exchange(code = 51088, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    FullCloseStopExists,

    /// A split take profit has to name its size
    ///
    /// `51089` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51089")]
    #[exchange(code = 51089, kind = InvalidRequest)]
    SplitTakeProfitNeedsSize,

    /// A stop loss that was placed with a take-profit limit order keeps its amount
    ///
    /// `51090` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51090")]
    #[exchange(code = 51090, kind = InvalidOrder)]
    LinkedStopLossAmountFixed,

    /// The take profits of one order have to share a type
    ///
    /// `51091` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51091")]
    #[exchange(code = 51091, kind = InvalidOrder)]
    MixedTakeProfitTypes,

    /// Two take profits of one order have the same price (`tpOrdPx`)
    ///
    /// `51092` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51092")]
    #[exchange(code = 51092, kind = InvalidOrder)]
    EqualTakeProfitPrices,

    /// A take-profit limit order has the market price, -1, for its `tpOrdPx`
    ///
    /// `51093` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51093")]
    #[exchange(code = 51093, kind = InvalidOrder)]
    TakeProfitLimitAtMarket,

    /// Spot, margin and options take no take-profit limit orders
    ///
    /// `51094` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51094")]
    #[exchange(code = 51094, kind = InvalidOrder)]
    TakeProfitLimitUnsupported,

    /// This endpoint takes a take-profit limit order only together with a stop loss
    ///
    /// `51095` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51095")]
    #[exchange(code = 51095, kind = InvalidOrder)]
    TakeProfitLimitNeedsStopLoss,

    /// A take-profit limit order has to set `cxlOnClosePos`
    ///
    /// `51096` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51096")]
    #[exchange(code = 51096, kind = InvalidOrder)]
    TakeProfitLimitNeedsCancelOnClose,

    /// A stop loss tied to a take-profit limit order takes no further take profit
    ///
    /// `51098` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51098")]
    #[exchange(code = 51098, kind = InvalidOrder)]
    LinkedStopLossTakesNoTakeProfit,

    /// A reduce-only order cannot carry take profit or stop loss
    ///
    /// `51100` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51100")]
    #[exchange(code = 51100, kind = InvalidOrder)]
    NoTakeProfitOnReduceOnly,

    /// With `attachAlgoClOrdId`, trigger and order price must not be empty
    ///
    /// `51178` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51178")]
    #[exchange(code = 51178, kind = InvalidRequest)]
    AttachedStopNeedsPrices,

    /// An algo order cannot have this price
    ///
    /// `51250` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51250")]
    #[exchange(code = 51250, kind = InvalidOrder)]
    AlgoPriceOutsideRange,

    /// The iceberg order came with a wrong bot order type
    ///
    /// `51251` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51251")]
    #[exchange(code = 51251, kind = InvalidOrder)]
    IcebergTypeError,

    /// An algo order cannot have this amount
    ///
    /// `51252` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51252")]
    #[exchange(code = 51252, kind = InvalidOrder)]
    AlgoAmountOutsideRange,

    /// For one iceberg order, this average amount is too much
    ///
    /// `51253` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51253")]
    #[exchange(code = 51253, kind = InvalidOrder)]
    IcebergAverageTooLarge,

    /// The average amount of the iceberg order is wrong
    ///
    /// `51254` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51254")]
    #[exchange(code = 51254, kind = InvalidOrder)]
    IcebergAverageError,

    /// One iceberg slice takes more than a thousandth and at most all of it
    ///
    /// `51255` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51255")]
    #[exchange(code = 51255, kind = InvalidOrder)]
    IcebergLimitOutsideRange,

    /// The price variance of the iceberg order is wrong
    ///
    /// `51256` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51256")]
    #[exchange(code = 51256, kind = InvalidOrder)]
    IcebergVarianceError,

    /// The callback rate lies outside its bounds
    ///
    /// `51257` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51257")]
    #[exchange(code = 51257, kind = InvalidOrder)]
    CallbackRateOutsideRange,

    /// A trailing stop that sells has to trigger above the last traded price
    ///
    /// `51258` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51258")]
    #[exchange(code = 51258, kind = InvalidOrder, retry = AfterResync)]
    TrailingSellTriggerTooLow,

    /// A trailing stop that buys has to trigger below the last traded price
    ///
    /// `51259` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51259")]
    #[exchange(code = 51259, kind = InvalidOrder, retry = AfterResync)]
    TrailingBuyTriggerTooHigh,

    /// The most trailing stops that may be pending at one time are pending
    ///
    /// `51260` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51260")]
    #[exchange(code = 51260, kind = RiskLimit)]
    TrailingStopCountExceeded,

    /// The user has as many stop orders pending as may be at one time
    ///
    /// `51261` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51261")]
    #[exchange(code = 51261, kind = RiskLimit)]
    StopCountExceeded,

    /// No further iceberg order may wait: the maximum is pending
    ///
    /// `51262` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51262")]
    #[exchange(code = 51262, kind = RiskLimit)]
    IcebergCountExceeded,

    /// No further time-weighted order may wait: the maximum is pending
    ///
    /// `51263` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51263")]
    #[exchange(code = 51263, kind = RiskLimit)]
    TimeWeightedCountExceeded,

    /// For one time-weighted order, this average amount is too much
    ///
    /// `51264` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51264")]
    #[exchange(code = 51264, kind = InvalidOrder)]
    TimeWeightedAverageTooLarge,

    /// The limit of the time-weighted order is wrong
    ///
    /// `51265` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51265")]
    #[exchange(code = 51265, kind = InvalidOrder)]
    TimeWeightedLimitError,

    /// The initiative rate of the time-weighted strategy is wrong
    ///
    /// `51267` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51267")]
    #[exchange(code = 51267, kind = InvalidOrder)]
    TimeWeightedRateError,

    /// The initiative range of the time-weighted strategy is wrong
    ///
    /// `51268` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51268")]
    #[exchange(code = 51268, kind = InvalidOrder)]
    TimeWeightedRangeError,

    /// The interval of a time-weighted order lies outside its bounds, which are both allowed
    ///
    /// `51269` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51269")]
    #[exchange(code = 51269, kind = InvalidOrder)]
    TimeWeightedIntervalError,

    /// A time-weighted order's price variance is not in the range to 1%
    ///
    /// `51270` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51270")]
    #[exchange(code = 51270, kind = InvalidOrder)]
    TimeWeightedVarianceOutsideRange,

    /// The sweep ratio has to be more than zero and at most 100%
    ///
    /// `51271` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51271")]
    #[exchange(code = 51271, kind = InvalidOrder)]
    SweepRatioOutsideRange,

    /// The price variance has to be more than zero and at most 1%
    ///
    /// `51272` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51272")]
    #[exchange(code = 51272, kind = InvalidOrder)]
    PriceVarianceOutsideRange,

    /// The total amount does not exceed its lower bound
    ///
    /// `51273` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51273")]
    #[exchange(code = 51273, kind = InvalidOrder)]
    TotalAmountTooSmall,

    /// A time-weighted order is no larger in total than one slice
    ///
    /// `51274` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51274")]
    #[exchange(code = 51274, kind = InvalidOrder)]
    TimeWeightedTotalTooSmall,

    /// The amount is more than one stop-market order takes
    ///
    /// `51275` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51275")]
    #[exchange(code = 51275, kind = InvalidOrder)]
    StopMarketAmountTooLarge,

    /// A stop-market order must not name a price
    ///
    /// `51276` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51276")]
    #[exchange(code = 51276, kind = InvalidOrder)]
    StopMarketTakesNoPrice,

    /// The take profit would trigger above the last price, which it must not
    ///
    /// `51277` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51277")]
    #[exchange(code = 51277, kind = InvalidOrder, retry = AfterResync)]
    TakeProfitAboveLastPrice,

    /// The stop loss would trigger below the last price, which it must not
    ///
    /// `51278` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51278")]
    #[exchange(code = 51278, kind = InvalidOrder, retry = AfterResync)]
    StopLossBelowLastPrice,

    /// The take profit would trigger below the last price, which it must not
    ///
    /// `51279` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51279")]
    #[exchange(code = 51279, kind = InvalidOrder, retry = AfterResync)]
    TakeProfitBelowLastPrice,

    /// The stop loss would trigger above the last price, which it must not
    ///
    /// `51280` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51280")]
    #[exchange(code = 51280, kind = InvalidOrder, retry = AfterResync)]
    StopLossAboveLastPrice,

    /// Trigger orders do not take `tgtCcy`
    ///
    /// `51281` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51281")]
    #[exchange(code = 51281, kind = InvalidRequest)]
    TriggerTakesNoTargetCurrency,

    /// The price variance lies outside the range in the message
    ///
    /// `51282` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51282")]
    #[exchange(code = 51282, kind = InvalidOrder)]
    PriceVarianceOutOfRange,

    /// The time interval lies outside the range in the message
    ///
    /// `51283` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51283")]
    #[exchange(code = 51283, kind = InvalidOrder)]
    IntervalOutOfRange,

    /// The average amount lies outside the range in the message
    ///
    /// `51284` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51284")]
    #[exchange(code = 51284, kind = InvalidOrder)]
    AverageAmountOutOfRange,

    /// The total amount lies outside the range in the message
    ///
    /// `51285` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51285")]
    #[exchange(code = 51285, kind = InvalidOrder)]
    TotalAmountOutOfRange,

    /// The total amount stays below its minimum
    ///
    /// `51286` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51286")]
    #[exchange(code = 51286, kind = InvalidOrder)]
    TotalAmountBelowMinimum,

    /// Contracts in net mode take no trigger orders
    ///
    /// `51298` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51298")]
    #[exchange(code = 51298, kind = OperationRejected)]
    TriggerUnsupportedInNetMode,

    /// No further order of this algo type may wait
    ///
    /// `51299` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51299")]
    #[exchange(code = 51299, kind = RiskLimit)]
    AlgoOrderCountExceeded,

    /// The take profit would trigger above the mark price, which it must not
    ///
    /// `51300` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51300")]
    #[exchange(code = 51300, kind = InvalidOrder, retry = AfterResync)]
    TakeProfitAboveMarkPrice,

    /// The stop loss would trigger below the mark price, which it must not
    ///
    /// `51302` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51302")]
    #[exchange(code = 51302, kind = InvalidOrder, retry = AfterResync)]
    StopLossBelowMarkPrice,

    /// The take profit would trigger below the mark price, which it must not
    ///
    /// `51303` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51303")]
    #[exchange(code = 51303, kind = InvalidOrder, retry = AfterResync)]
    TakeProfitBelowMarkPrice,

    /// The stop loss would trigger above the mark price, which it must not
    ///
    /// `51304` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51304")]
    #[exchange(code = 51304, kind = InvalidOrder, retry = AfterResync)]
    StopLossAboveMarkPrice,

    /// The take profit would trigger above the index price, which it must not
    ///
    /// `51305` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51305")]
    #[exchange(code = 51305, kind = InvalidOrder, retry = AfterResync)]
    TakeProfitAboveIndexPrice,

    /// The stop loss would trigger below the index price, which it must not
    ///
    /// `51306` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51306")]
    #[exchange(code = 51306, kind = InvalidOrder, retry = AfterResync)]
    StopLossBelowIndexPrice,

    /// The take profit would trigger below the index price, which it must not
    ///
    /// `51307` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51307")]
    #[exchange(code = 51307, kind = InvalidOrder, retry = AfterResync)]
    TakeProfitBelowIndexPrice,

    /// The stop loss would trigger above the index price, which it must not
    ///
    /// `51308` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51308")]
    #[exchange(code = 51308, kind = InvalidOrder, retry = AfterResync)]
    StopLossAboveIndexPrice,

    /// The trailing stop's callback rate lies outside the range in the message
    ///
    /// `51311` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51311")]
    #[exchange(code = 51311, kind = InvalidOrder)]
    TrailingCallbackOutOfRange,

    /// The trailing stop's amount lies outside the range in the message
    ///
    /// `51312` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51312")]
    #[exchange(code = 51312, kind = InvalidOrder)]
    TrailingAmountOutOfRange,

    /// Margin trading takes no trigger orders
    ///
    /// `51317` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51317")]
    #[exchange(code = 51317, kind = Unsupported)]
    TriggerUnsupportedInMargin,

    /// Outside expiry and perpetual futures, orders take no `closeFraction`
    ///
    /// `51327` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51327")]
    #[exchange(code = 51327, kind = InvalidOrder)]
    CloseFractionForContractsOnly,

    /// An order with `closeFraction` has to be `reduceOnly`
    ///
    /// `51328` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51328")]
    #[exchange(code = 51328, kind = InvalidOrder)]
    CloseFractionForReduceOnly,

    /// An order with `closeFraction` takes an account in net mode
    ///
    /// `51329` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51329")]
    #[exchange(code = 51329, kind = InvalidOrder)]
    CloseFractionForNetMode,

    /// An order with `closeFraction` has to be a stop-market one
    ///
    /// `51330` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51330")]
    #[exchange(code = 51330, kind = InvalidOrder)]
    CloseFractionForStopMarket,

    /// Only orders that close a position take `closeFraction`
    ///
    /// `51331` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51331")]
    #[exchange(code = 51331, kind = InvalidOrder)]
    CloseFractionForClosingOrders,

    /// Portfolio margin takes no `closeFraction`
    ///
    /// `51332` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51332")]
    #[exchange(code = 51332, kind = InvalidOrder)]
    CloseFractionNotInPortfolio,

    /// Orders that close or only reduce cannot carry take profit or stop loss
    ///
    /// `51333` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51333")]
    #[exchange(code = 51333, kind = InvalidOrder)]
    ClosingOrderTakesNoStops,

    /// In spot, triggers go by the last price
    ///
    /// `51415` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51415")]
    #[exchange(code = 51415, kind = InvalidOrder)]
    SpotTriggersByLastPrice,

    /// This form is not supported: attach stops through `attachAlgoOrds`
    ///
    /// `54070` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "54070")]
    #[exchange(code = 54070, kind = InvalidRequest)]
    UseAttachedAlgoOrders,

    /// A take profit or stop loss ratio has the wrong sign, size or step
    ///
    /// `54078` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "54078")]
    #[exchange(code = 54078, kind = InvalidOrder)]
    StopRatioOutOfRange,

    /// Dynamic stops are for futures by last price in two account modes
    ///
    /// `54079` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "54079")]
    #[exchange(code = 54079, kind = InvalidOrder)]
    DynamicStopUnsupported,

    /// A pair has one chase order at a time
    ///
    /// `55116` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// The one in place may come from an earlier attempt of this order: read algo orders.
    #[doc(alias = "55116")]
    #[exchange(code = 55116, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    ChaseOrderExists,
}
