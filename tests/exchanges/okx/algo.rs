//! Codes 51046 to 51100, 51250 to 51330 and 55100 to 55113: take profit and stop loss, algo orders,
//! trading bots. The codes are the exchange's, the messages ours.

use exchange_error::ExchangeError;

/// Why an algo order or a bot was not accepted.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[exchange(serde, name = "OKX", code_type = u32)]
#[non_exhaustive]
pub enum AlgoError {
    // Take profit and stop loss.
    /// The take profit has to trigger above the price of the order.
    #[exchange(code = 51046, kind = InvalidOrder)]
    TakeProfitBelowOrderPrice,

    /// The stop loss has to trigger below the price of the order.
    #[exchange(code = 51047, kind = InvalidOrder)]
    StopLossAboveOrderPrice,

    /// The stop loss has to trigger below the best ask.
    #[exchange(code = 51051, kind = InvalidOrder)]
    StopLossAboveBestAsk,

    /// A stop loss that was placed with a take-profit limit order keeps its amount.
    #[exchange(code = 51090, kind = InvalidOrder)]
    LinkedStopLossAmountFixed,

    /// The take profits of one order have to share a type.
    #[exchange(code = 51091, kind = InvalidOrder)]
    MixedTakeProfitTypes,

    /// Two take profits of one order have the same price (`tpOrdPx`).
    #[exchange(code = 51092, kind = InvalidOrder)]
    EqualTakeProfitPrices,

    /// A take-profit limit order has the market price, -1, for its `tpOrdPx`.
    #[exchange(code = 51093, kind = InvalidOrder)]
    TakeProfitLimitAtMarket,

    /// Spot, margin and options take no take-profit limit orders.
    #[exchange(code = 51094, kind = InvalidOrder)]
    TakeProfitLimitUnsupported,

    /// This endpoint takes a take-profit limit order only together with a stop loss.
    #[exchange(code = 51095, kind = InvalidOrder)]
    TakeProfitLimitNeedsStopLoss,

    /// A take-profit limit order has to set `cxlOnClosePos`.
    #[exchange(code = 51096, kind = InvalidOrder)]
    TakeProfitLimitNeedsCancelOnClose,

    /// A stop loss that was placed with a take-profit limit order takes no other take profit.
    #[exchange(code = 51098, kind = InvalidOrder)]
    LinkedStopLossTakesNoTakeProfit,

    /// A reduce-only order cannot carry take profit or stop loss.
    ///
    /// Older editions of the page give this code to an amount below the minimum.
    #[exchange(code = 51100, kind = InvalidOrder)]
    NoTakeProfitOnReduceOnly,

    /// The amount is more than one stop-market order takes.
    #[exchange(code = 51275, kind = InvalidOrder)]
    StopMarketAmountTooLarge,

    /// A stop-market order must not name a price.
    #[exchange(code = 51276, kind = InvalidOrder)]
    StopMarketTakesNoPrice,

    /// The take profit would trigger above the last price, which it must not.
    #[exchange(code = 51277, kind = InvalidOrder)]
    TakeProfitAboveLastPrice,

    /// The stop loss would trigger below the last price, which it must not.
    #[exchange(code = 51278, kind = InvalidOrder)]
    StopLossBelowLastPrice,

    /// The take profit would trigger below the last price, which it must not.
    #[exchange(code = 51279, kind = InvalidOrder)]
    TakeProfitBelowLastPrice,

    /// The stop loss would trigger above the last price, which it must not.
    #[exchange(code = 51280, kind = InvalidOrder)]
    StopLossAboveLastPrice,

    /// Outside expiry and perpetual futures, orders take no `closeFraction`.
    #[exchange(code = 51327, kind = InvalidOrder)]
    CloseFractionForContractsOnly,

    /// An order with `closeFraction` has to be `reduceOnly`.
    #[exchange(code = 51328, kind = InvalidOrder)]
    CloseFractionForReduceOnly,

    /// An order with `closeFraction` takes an account in net mode.
    #[exchange(code = 51329, kind = InvalidOrder)]
    CloseFractionForNetMode,

    /// An order with `closeFraction` has to be a stop-market one.
    #[exchange(code = 51330, kind = InvalidOrder)]
    CloseFractionForStopMarket,

    // Limits of pending orders.
    /// The number of pending trailing stops has reached its limit.
    #[exchange(code = 51260, kind = RiskLimit)]
    TrailingStopCountExceeded,

    /// The user has as many stop orders pending as may be at one time.
    #[exchange(code = 51261, kind = RiskLimit)]
    StopCountExceeded,

    /// No further iceberg order may wait: the maximum is pending.
    #[exchange(code = 51262, kind = RiskLimit)]
    IcebergCountExceeded,

    /// No further time-weighted order may wait: the maximum is pending.
    #[exchange(code = 51263, kind = RiskLimit)]
    TimeWeightedCountExceeded,

    // Prices and amounts of any algo order.
    /// An algo order cannot have this price.
    #[exchange(code = 51250, kind = InvalidOrder)]
    AlgoPriceOutsideRange,

    /// An algo order cannot have this amount.
    #[exchange(code = 51252, kind = InvalidOrder)]
    AlgoAmountOutsideRange,

    /// The sweep ratio has to be more than zero and at most 100%.
    #[exchange(code = 51271, kind = InvalidOrder)]
    SweepRatioOutsideRange,

    /// The price variance has to be more than zero and at most 1%.
    #[exchange(code = 51272, kind = InvalidOrder)]
    PriceVarianceOutsideRange,

    /// The total amount does not exceed its lower bound.
    #[exchange(code = 51273, kind = InvalidOrder)]
    TotalAmountTooSmall,

    // Iceberg orders.
    /// The iceberg order came with a wrong bot order type.
    #[exchange(code = 51251, kind = InvalidOrder)]
    IcebergTypeError,

    /// For one iceberg order, this average amount is too much.
    #[exchange(code = 51253, kind = InvalidOrder)]
    IcebergAverageTooLarge,

    /// The average amount of the iceberg order is wrong.
    #[exchange(code = 51254, kind = InvalidOrder)]
    IcebergAverageError,

    /// A single iceberg order has to be more than a thousandth of the total, and no more than all
    /// of it.
    #[exchange(code = 51255, kind = InvalidOrder)]
    IcebergLimitOutsideRange,

    /// The price variance of the iceberg order is wrong.
    #[exchange(code = 51256, kind = InvalidOrder)]
    IcebergVarianceError,

    // Trailing stops.
    /// The callback rate has to lie above its lower bound and must not pass the upper one.
    #[exchange(code = 51257, kind = InvalidOrder)]
    CallbackRateOutsideRange,

    /// A trailing stop that sells has to trigger above the last traded price.
    #[exchange(code = 51258, kind = InvalidOrder)]
    TrailingSellTriggerTooLow,

    /// A trailing stop that buys has to trigger below the last traded price.
    #[exchange(code = 51259, kind = InvalidOrder)]
    TrailingBuyTriggerTooHigh,

    // Time-weighted orders.
    /// For one time-weighted order, this average amount is too much.
    #[exchange(code = 51264, kind = InvalidOrder)]
    TimeWeightedAverageTooLarge,

    /// The limit of the time-weighted order is wrong.
    #[exchange(code = 51265, kind = InvalidOrder)]
    TimeWeightedLimitError,

    /// The initiative rate of the time-weighted strategy is wrong.
    #[exchange(code = 51267, kind = InvalidOrder)]
    TimeWeightedRateError,

    /// The initiative range of the time-weighted strategy is wrong.
    #[exchange(code = 51268, kind = InvalidOrder)]
    TimeWeightedRangeError,

    /// The interval of a time-weighted order lies outside its bounds, which are both allowed.
    #[exchange(code = 51269, kind = InvalidOrder)]
    TimeWeightedIntervalError,

    /// A time-weighted order needs a price variance of more than zero and at most 1%.
    #[exchange(code = 51270, kind = InvalidOrder)]
    TimeWeightedVarianceOutsideRange,

    /// In total, a time-weighted order has to be larger than its limit for a single order.
    #[exchange(code = 51274, kind = InvalidOrder)]
    TimeWeightedTotalTooSmall,

    // Trading bots.
    /// The take profit is a percentage outside the range allowed.
    #[exchange(code = 55100, kind = InvalidOrder)]
    BotTakeProfitOutsideRange,

    /// The stop loss is a percentage outside the range allowed.
    #[exchange(code = 55101, kind = InvalidOrder)]
    BotStopLossOutsideRange,

    /// The take profit has to be a higher percentage than the bot's profit or loss so far.
    #[exchange(code = 55102, kind = InvalidOrder)]
    BotTakeProfitBelowProfit,

    /// The stop loss has to be a lower percentage than the bot's profit or loss so far.
    #[exchange(code = 55103, kind = InvalidOrder)]
    BotStopLossAboveProfit,

    /// Bots other than the futures grid take no take profit or stop loss in percent of profit.
    #[exchange(code = 55104, kind = Unsupported)]
    FuturesGridOnly,

    /// Another signal bears this name: choose a new one.
    ///
    /// An earlier attempt may have created it.
    #[exchange(code = 55111, kind = Duplicate)]
    SignalNameInUse,

    /// There is no such signal.
    #[exchange(code = 55112, kind = OrderNotFound)]
    SignalNotFound,

    /// The signal strategy asks for more leverage than its instruments allow.
    #[exchange(code = 55113, kind = InvalidOrder)]
    SignalLeverageTooHigh,
}
