//! Inverse and linear perpetuals of API V2. From the page "Errors" of that version; codes are the
//! exchange's, messages are ours.
//!
//! The order entry WebSocket of V5 has reused two of these numbers: see `BybitTradeError`.

use exchange_error::ExchangeError;

/// Errors of the V2 API, numbers 20001 to 30078.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(serde, name = "Bybit V2", code_type = i32)]
pub(crate) enum LegacyError {
    // --- Orders: not found, closed, known already
    /// No order matches the request.
    ///
    /// Also sent as -1 with the text `unknown orderInfo`.
    #[exchange(code = 20001, message_contains = "unknown orderInfo", kind = OrderNotFound)]
    LegacyOrderNotFound,

    /// The exchange searched for the order in vain.
    #[exchange(code = 30034, kind = OrderNotFound)]
    NoOrderFound,

    /// The order is no longer open: it filled, or it was cancelled.
    ///
    /// Read which of the two.
    #[exchange(code = 30032, kind = OrderClosed)]
    OrderFilledOrCancelled,

    /// An earlier cancellation has ended this order.
    #[exchange(code = 30037, kind = OrderClosed)]
    LegacyOrderCancelled,

    /// An earlier order has the same `order_link_id`.
    ///
    /// An order with this id is known: the first attempt got through.
    #[exchange(code = 30001, kind = Duplicate)]
    OrderLinkIdRepeated,

    // --- Missing and illegal parameters
    /// The request does not say which `side`.
    #[exchange(code = 20003, kind = InvalidRequest)]
    MissingSide,

    /// The exchange does not know this `side`.
    #[exchange(code = 20004, kind = InvalidRequest)]
    InvalidSide,

    /// No `symbol` was sent.
    #[exchange(code = 20005, kind = InvalidRequest)]
    MissingSymbol,

    /// The exchange has no such `symbol`.
    #[exchange(code = 20006, kind = InvalidSymbol)]
    InvalidSymbol,

    /// `order_type` was left out.
    #[exchange(code = 20007, kind = InvalidRequest)]
    MissingOrderType,

    /// There is no `order_type` of this name.
    #[exchange(code = 20008, kind = InvalidRequest)]
    InvalidOrderType,

    /// The exchange does not accept this `order_type`.
    #[exchange(code = 30008, kind = InvalidRequest)]
    OrderTypeNotAllowed,

    /// The order has no `qty`.
    #[exchange(code = 20009, kind = InvalidRequest)]
    MissingQuantity,

    /// The order needs a `price` and has none.
    #[exchange(code = 20013, kind = InvalidRequest)]
    MissingPrice,

    /// The order does not state its `time_in_force`.
    #[exchange(code = 20015, kind = InvalidRequest)]
    MissingTimeInForce,

    /// The value of `time_in_force` is not one of the choices.
    #[exchange(code = 20016, kind = InvalidRequest)]
    InvalidTimeInForce,

    /// The request lacks an `order_id`.
    #[exchange(code = 20017, kind = InvalidRequest)]
    MissingOrderId,

    /// A date is not written the way the exchange expects.
    #[exchange(code = 20018, kind = InvalidRequest)]
    InvalidDateFormat,

    /// `stop_px` has to be given.
    #[exchange(code = 20019, kind = InvalidRequest)]
    MissingStopPrice,

    /// There is no `base_price` in the request.
    #[exchange(code = 20020, kind = InvalidRequest)]
    MissingBasePrice,

    /// `stop_order_id` was not sent.
    #[exchange(code = 20021, kind = InvalidRequest)]
    MissingStopOrderId,

    /// The request does not say how much `leverage`.
    #[exchange(code = 20022, kind = InvalidRequest)]
    MissingLeverage,

    /// The leverage is not numeric.
    #[exchange(code = 20023, kind = InvalidRequest)]
    LeverageNotNumber,

    /// The leverage is zero or negative.
    #[exchange(code = 20031, kind = InvalidRequest)]
    LeverageNotPositive,

    /// The request does not say how much `margin`.
    #[exchange(code = 20070, kind = InvalidRequest)]
    MissingMargin,

    /// The margin is zero or negative.
    #[exchange(code = 20071, kind = InvalidRequest)]
    MarginNotPositive,

    /// The request names the order neither by `order_id` nor by `order_link_id`.
    #[exchange(code = 20084, kind = InvalidRequest)]
    OrderIdRequired,

    /// The exchange does not accept this margin for the position.
    #[exchange(code = 30054, kind = InvalidRequest)]
    PositionMarginInvalid,

    // --- Price, quantity, leverage
    /// The quantity is zero or negative.
    #[exchange(code = 20010, kind = InvalidOrder)]
    QuantityNotPositive,

    /// The quantity is not a whole number.
    #[exchange(code = 20011, kind = InvalidOrder)]
    QuantityNotInteger,

    /// The quantity does not lie between zero and a million, both excluded.
    #[exchange(code = 20012, kind = InvalidOrder)]
    QuantityOutOfRange,

    /// The price is zero or negative.
    #[exchange(code = 20014, kind = InvalidOrder)]
    PriceNotPositive,

    /// The quantity is not above the minimum.
    #[exchange(code = 30003, kind = InvalidOrder)]
    QuantityBelowMinimumAllowed,

    /// The quantity is not below the maximum.
    #[exchange(code = 30004, kind = InvalidOrder)]
    QuantityAboveMaximumAllowed,

    /// The price is higher than the highest that the exchange takes.
    #[exchange(code = 30005, kind = InvalidOrder)]
    PriceAboveMaximumAllowed,

    /// The price is lower than the lowest that the exchange takes.
    #[exchange(code = 30007, kind = InvalidOrder)]
    PriceBelowMinimumAllowed,

    /// The exchange does not take so high a price.
    #[exchange(code = 30026, kind = InvalidOrder)]
    LegacyPriceTooHigh,

    /// The leverage is under 1.
    #[exchange(code = 30052, kind = InvalidOrder)]
    LeverageBelowOne,

    /// The exit value comes out at zero or less.
    #[exchange(code = 30068, kind = InvalidOrder)]
    ExitValueNotPositive,

    // --- Closing a position
    /// There is no position for the request to act on.
    ///
    /// It has closed already, or belongs to another symbol or side.
    #[exchange(code = [30009, 30041], kind = OperationRejected, retry = AfterResync)]
    NoPositionFound,

    /// The order would close more than the position holds.
    ///
    /// The position is smaller than you thought.
    #[exchange(code = 30014, kind = InvalidOrder, retry = AfterResync)]
    CloseAboveSize,

    /// The order is meant to close the position but is on the position's own side.
    #[exchange(code = 30015, kind = InvalidOrder, retry = AfterResync)]
    CloseOnSameSide,

    /// The order breaks the rule for reduce-only.
    ///
    /// The position has probably closed.
    #[exchange(code = 30063, kind = InvalidOrder, retry = AfterResync)]
    LegacyReduceOnlyNotSatisfied,

    /// The trailing stop and the stop loss have to go before the position can be closed.
    #[exchange(code = 30016, kind = OperationRejected)]
    StopsBlockClosing,

    // --- Take profit, stop loss, triggers
    /// Next to an open position, only an opening order may bring a take profit or stop loss.
    #[exchange(code = 30019, kind = InvalidOrder)]
    StopsNeedOpeningOrder,

    /// A take profit or stop loss is set on the position already.
    #[exchange(code = 30020, kind = OperationRejected)]
    PositionHasStops,

    /// Without a position, no take profit, stop loss or trailing stop can be set.
    ///
    /// The position has closed, or never opened.
    #[exchange(code = 30024, kind = OperationRejected)]
    StopsNeedPosition,

    /// The trigger price does not exceed a tenth of the last price.
    #[exchange(code = 30025, kind = InvalidOrder)]
    TriggerBelowTenPercent,

    /// The take profit does not lie above the price of the last trade.
    #[exchange(code = 30027, kind = InvalidOrder)]
    TakeProfitBelowLastPrice,

    /// The take profit does not lie below the price of the last trade.
    #[exchange(code = 30030, kind = InvalidOrder)]
    TakeProfitAboveLastPrice,

    /// The stop loss of a buy belongs above the liquidation price and below the last price.
    #[exchange(code = 30028, kind = InvalidOrder)]
    BuyStopLossOutOfRange,

    /// The stop loss of a sale belongs above the last price and below the liquidation price.
    #[exchange(code = 30029, kind = InvalidOrder)]
    SellStopLossOutOfRange,

    /// The stop order waits for a rise to `stop_px`, but the price is there or higher already.
    ///
    /// The market has passed the trigger: the protection you asked for is not in place. Choose
    /// another `stop_px` or `base_price`.
    #[exchange(code = 30074, kind = InvalidOrder)]
    RisingStopAlreadyReached,

    /// The stop order waits for a fall to `stop_px`, but the price is there or lower already.
    ///
    /// The market has passed the trigger: the protection you asked for is not in place. Choose
    /// another `stop_px` or `base_price`.
    #[exchange(code = 30075, kind = InvalidOrder)]
    FallingStopAlreadyReached,

    // --- Funds
    /// The wallet holds too little.
    #[exchange(code = [30010, 30042], kind = InsufficientFunds)]
    LegacyInsufficientWalletBalance,

    /// The `position_margin` is estimated at more than the account can pay.
    #[exchange(code = 30021, kind = InsufficientFunds)]
    CannotAffordPositionMargin,

    /// The order costs more than is available.
    #[exchange(code = 30031, kind = InsufficientFunds)]
    CannotAffordOrder,

    /// Too little is available.
    #[exchange(code = [30049, 30067], kind = InsufficientFunds)]
    LegacyInsufficientAvailableBalance,

    // --- Limits and liquidation
    /// There are more stop orders than the exchange allows.
    #[exchange(code = 30033, kind = RiskLimit)]
    LegacyTooManyStopOrders,

    /// The attempt to cancel came too quickly.
    ///
    /// The order is still open.
    #[exchange(code = 30035, kind = RateLimited)]
    CancelTooFast,

    /// Once executed, the order is expected to take the position's value past the risk limit.
    #[exchange(code = 30036, kind = RiskLimit)]
    PositionWouldExceedRiskLimit,

    /// The risk limit has no room for so many contracts.
    #[exchange(code = 30057, kind = RiskLimit)]
    LegacyRiskLimitExceeded,

    /// The risk limit stands in the way of this change of leverage.
    #[exchange(code = 30051, kind = RiskLimit)]
    LegacyLeverageCappedByRiskLimit,

    /// The position would not survive an adjustment: it would be liquidated at once.
    #[exchange(code = 30050, kind = RiskLimit)]
    LegacyWouldLiquidate,

    /// The order is estimated to fill below the present `liq_price` of the buy side.
    #[exchange(code = 30017, kind = RiskLimit)]
    BuyFillBeyondLiquidationPrice,

    /// The order is estimated to fill above the present `liq_price` of the sell side.
    #[exchange(code = 30018, kind = RiskLimit)]
    SellFillBeyondLiquidationPrice,

    /// The estimated `liq_price` of the buy side would lie above the present `mark_price`.
    #[exchange(code = 30022, kind = RiskLimit)]
    BuyLiquidationAboveMark,

    /// The estimated `liq_price` of the sell side would lie below the present `mark_price`.
    #[exchange(code = 30023, kind = RiskLimit)]
    SellLiquidationBelowMark,

    /// The position is being liquidated, which rules this out.
    #[exchange(code = [30011, 30043], kind = AccountSuspended)]
    PositionLiquidating,

    /// The position is being deleveraged (ADL), which rules this out.
    ///
    /// Automatic deleveraging makes your position smaller. Read it before the next order.
    #[exchange(code = [30012, 30044], kind = OperationRejected, retry = AfterResync)]
    PositionDeleveraging,

    /// The position is either being liquidated or being deleveraged.
    #[exchange(code = 30013, kind = OperationRejected, retry = AfterResync)]
    PositionLiquidatingOrDeleveraging,

    /// The position is in an unusual state, which rules this out.
    #[exchange(code = 30045, kind = OperationRejected, retry = AfterResync)]
    PositionNotNormal,

    // --- Undocumented, sent with an empty text
    /// The exchange does not explain this error.
    #[exchange(code = 30078, kind = Other)]
    EmptyMessage,
}
