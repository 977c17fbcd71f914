//! Perpetuals, futures and options. From the page "Error Codes" of Bybit API V5, sections UTA and
//! Classic; codes are the exchange's, messages are ours.
//!
//! The Contract API V3 repeats 110001 to 110070 as 140001 to 140070. Five of those have been given
//! to other errors in V5, so the number alone no longer says which; where both live on, the
//! variant's advice says so. Nothing is applied in either case.

use exchange_error::ExchangeError;

/// Errors of derivatives.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(serde, name = "Bybit derivatives", code_type = i32)]
pub(crate) enum DerivativesError {
    // --- Orders: not found, closed, known already
    /// The exchange knows no such order.
    ///
    /// After a cancel or an amendment it may have filled: read order history and position. An
    /// order of a moment ago may not be listed yet.
    #[exchange(code = 110001, kind = OrderNotFound)]
    OrderNotFound,

    /// There is no such order.
    ///
    /// Today's V5 page gives this number to the spot hedging switch, which wants portfolio
    /// margin.
    #[exchange(code = 140001, kind = OrderNotFound)]
    OrderNotFoundOrNotPortfolioMargin,

    /// Nothing is open of this order: it filled, or a cancellation ended it.
    ///
    /// It may have filled in part before. Read the order before you count on either.
    #[exchange(code = [110008, 140008], kind = OrderClosed)]
    OrderCompletedOrCancelled,

    /// The order ended before this, by a cancellation.
    #[exchange(code = [110010, 140010], kind = OrderClosed)]
    OrderAlreadyCancelled,

    /// Another order has the same `orderId`.
    ///
    /// An order with this id is known: the first attempt got through.
    #[exchange(code = [110030, 140030], kind = Duplicate)]
    DuplicateOrderId,

    /// This `orderLinkId` has been used before.
    ///
    /// An order with this `orderLinkId` is known: the first attempt got through. Read it instead
    /// of choosing a new id, which would place a second order.
    #[exchange(code = 110072, kind = Duplicate)]
    DuplicateOrderLinkId,

    /// Liquidation set in before every order had been cancelled.
    ///
    /// Some of the orders may have been cancelled and some may have filled. Read them all.
    #[exchange(code = [110035, 140035], kind = OperationRejected, outcome = Unknown)]
    CancelNotCompletedBeforeLiquidation,

    // --- Orders: price, quantity, trigger
    /// The price lies outside the band that the exchange permits.
    #[exchange(code = 110003, kind = InvalidOrder)]
    PriceOutOfRange,

    /// The price is further up or down than the exchange permits.
    ///
    /// Today's V5 page gives this number to an account with a position under liquidation.
    #[exchange(code = 140003, kind = InvalidOrder)]
    PriceOutOfRangeOrLiquidating,

    /// The quantity comes to nothing once the exchange has cut it down.
    ///
    /// Sent when a reduce-only order finds nothing to reduce: the position has probably closed.
    /// Older pages speak of the reduce-only rule.
    #[exchange(code = [110017, 140017], kind = InvalidOrder, retry = AfterResync)]
    ReduceOnlyNotSatisfied,

    /// The order id is not of a valid form.
    #[exchange(code = [110019, 140019], kind = InvalidRequest)]
    IllegalOrderId,

    /// The exchange does not permit an order like this one.
    #[exchange(code = [110032, 140032], kind = InvalidOrder)]
    IllegalOrder,

    /// After an amendment, the order has to be larger than what has filled of it.
    ///
    /// More has filled than you thought. Read the order, then decide whether there is anything
    /// left to amend.
    #[exchange(code = [110064, 140064], kind = InvalidOrder, retry = AfterResync)]
    AmendedQuantityBelowFilled,

    /// The trigger waits for a rise, but its price is not above the current one.
    ///
    /// The market has already passed the trigger.
    #[exchange(code = 110092, kind = InvalidOrder)]
    RisingTriggerAlreadyReached,

    /// The trigger waits for a fall, but its price is not below the current one.
    ///
    /// The market has already passed the trigger.
    #[exchange(code = 110093, kind = InvalidOrder)]
    FallingTriggerAlreadyReached,

    /// To be reached by a rise, the trigger has to lie above the current price.
    #[exchange(code = 130074, kind = InvalidOrder)]
    LegacyTriggerAlreadyReached,

    /// The order is worth less than the required minimum.
    #[exchange(code = 110094, kind = InvalidOrder)]
    NotionalBelowMinimum,

    /// These are more contracts than the exchange allows.
    ///
    /// The exchange's text for it also comes with the catch-all code 10001.
    #[exchange(
        code = 130006,
        message_contains = "The number of contracts exceeds maximum limit allowed",
        kind = InvalidOrder,
    )]
    QuantityAboveMaximum,

    /// The quantity is either too small or too large.
    #[exchange(code = 35015, kind = InvalidOrder)]
    QuantityNotInRange,

    /// The quantity does not reach the smallest one allowed, 0.01 for instance.
    ///
    /// The limit stands in `retExtMap.key0`.
    #[exchange(code = 3100116, kind = InvalidOrder)]
    OptionQuantityBelowMinimum,

    /// The order has to carry an `orderLinkId`.
    #[exchange(code = 3100198, kind = InvalidRequest)]
    EmptyOrderLinkId,

    // --- Funds
    /// There is too little in the wallet.
    #[exchange(code = [110004, 110045, 140045], kind = InsufficientFunds)]
    InsufficientWalletBalance,

    /// The wallet does not hold enough.
    ///
    /// Today's V5 page gives this number to an institutional loan whose ratio of loan to value has
    /// led to a liquidation.
    #[exchange(code = 140004, kind = InsufficientFunds)]
    InsufficientWalletBalanceOrLoanLiquidating,

    /// By the exchange's estimate, the margin of the position is more than the assets can pay.
    #[exchange(code = [110006, 140006], kind = InsufficientFunds)]
    CannotCoverPositionMargin,

    /// Too little of the balance is free.
    #[exchange(code = [110007, 110012, 140007, 140012], kind = InsufficientFunds)]
    InsufficientAvailableBalance,

    /// The available balance does not cover the extra margin.
    #[exchange(code = [110014, 140014], kind = InsufficientFunds)]
    CannotAddMargin,

    /// This takes more margin than is available.
    #[exchange(code = [110044, 140044], kind = InsufficientFunds)]
    InsufficientAvailableMargin,

    /// Changing the risk limit takes more margin than is available.
    #[exchange(code = [110047, 140047], kind = InsufficientFunds)]
    RiskLimitNeedsMargin,

    /// Not even the lowest price in the market can be paid from what is available.
    #[exchange(code = [110051, 140051], kind = InsufficientFunds)]
    CannotCoverLowestPrice,

    /// The price cannot be set: too little is available for it.
    #[exchange(code = [110052, 140052], kind = InsufficientFunds)]
    CannotCoverPrice,

    /// Too little is available for the market price and the upper limit price.
    #[exchange(code = [110053, 140053], kind = InsufficientFunds)]
    CannotCoverUpperLimitPrice,

    /// The order costs more than the account can pay.
    ///
    /// The text may also be a formula: `oc_diff` is what this order costs, `new_oc` what all open
    /// orders would, `ob` what they do now, `ab` the available balance.
    #[exchange(code = 130021, message_contains = ["oc_diff", "new_oc"], kind = InsufficientFunds)]
    CannotAffordOrderCost,

    /// The account's margin is too low for this.
    #[exchange(code = 3200300, kind = InsufficientFunds)]
    InsufficientMarginBalance,

    // --- Limits
    /// One more stop order would be too many.
    #[exchange(code = [110009, 140009], kind = RiskLimit)]
    TooManyStopOrders,

    /// The cap of 500 active orders leaves no room for another.
    #[exchange(code = [110020, 140020], kind = RiskLimit)]
    TooManyActiveOrders,

    /// With a partial `tpSlMode`, there may be 20 take profits and stop losses at most.
    #[exchange(code = [110061, 140061], kind = RiskLimit)]
    TooManyTakeProfitStopLossOrders,

    /// The level of the risk limit rules out this leverage.
    #[exchange(code = [110013, 140013], kind = RiskLimit)]
    LeverageCappedByRiskLimit,

    /// This many contracts would go past the risk limit.
    ///
    /// Order less, or change the level of the risk limit first.
    #[exchange(code = [110016, 140016], kind = RiskLimit)]
    RiskLimitExceeded,

    /// The position, as it is or is expected to be, is too large for the new risk limit.
    #[exchange(code = [110048, 140048], kind = RiskLimit)]
    PositionAboveNewRiskLimit,

    /// The position limit that follows from open interest would be broken.
    #[exchange(code = [110021, 140021], kind = RiskLimit)]
    OpenInterestLimitExceeded,

    /// The quantity is capped, so no order may be amended to a larger one.
    #[exchange(code = [110022, 140022], kind = RiskLimit)]
    QuantityIncreaseRestricted,

    /// For now, positions in this contract may shrink but not grow.
    ///
    /// Closing still works.
    #[exchange(code = [110023, 140023], kind = RiskLimit)]
    ReduceOnlyContract,

    /// Adjusted like this, the position would be liquidated at once.
    #[exchange(code = [110011, 110046, 140011, 140046], kind = RiskLimit)]
    WouldLiquidate,

    /// The maintenance margin rate would be so high that the position could be liquidated.
    #[exchange(code = [110039, 140039], kind = RiskLimit)]
    MaintenanceMarginTooHigh,

    /// The order would bring about a forced liquidation.
    ///
    /// The text asks for the order again, which cannot mean the same numbers.
    #[exchange(code = [110040, 140040], kind = RiskLimit)]
    OrderWouldLiquidate,

    // --- Positions, margin mode and leverage: the state of the account refuses
    /// The state of the position does not allow this.
    ///
    /// The position is being liquidated or deleveraged, or is otherwise not normal.
    #[exchange(code = 110005, kind = OperationRejected)]
    PositionStatusError,

    /// This is not possible in the position's present state.
    ///
    /// Today's V5 page gives this number to a switch of modes after which the risk level would be
    /// too high.
    #[exchange(code = 140005, kind = OperationRejected)]
    PositionStatusOrRiskLevel,

    /// Cross margin applies to this position.
    #[exchange(code = [110015, 140015], kind = OperationRejected)]
    PositionInCrossMargin,

    /// An open position prevents a change of the position mode.
    #[exchange(code = [110024, 140024], kind = OperationRejected)]
    PositionModeLockedByPosition,

    /// The position mode is fixed for as long as orders are open.
    #[exchange(code = [110028, 140028], kind = OperationRejected)]
    PositionModeLockedByOrders,

    /// Setting margin takes an open position, and there is none.
    #[exchange(code = [110033, 140033], kind = OperationRejected)]
    NoPositionForMargin,

    /// On balance, no position is held.
    #[exchange(code = [110034, 140034], kind = OperationRejected)]
    NoNetPosition,

    /// With cross margin, the leverage stays as it is.
    #[exchange(code = [110036, 140036], kind = OperationRejected)]
    LeverageFixedByCrossMargin,

    /// Portfolio margin does not let the leverage be changed.
    #[exchange(code = [110038, 140038], kind = OperationRejected)]
    LeverageFixedByPortfolioMargin,

    /// An existing position or maker order rules out skipping the liquidation.
    #[exchange(code = [110041, 140041], kind = OperationRejected)]
    SkipLiquidationNotAllowed,

    /// The account could not be put into this margin mode.
    ///
    /// `result.reasons` lists what stands in the way.
    #[exchange(code = [110073, 3400045], kind = OperationRejected)]
    SetMarginModeFailed,

    /// The symbol is missing from the user's settings.
    #[exchange(code = [110037, 140037], kind = InvalidOrder)]
    SymbolNotInUserSettings,

    // --- Nothing to change: the account is as you want it
    /// The position mode is the requested one already.
    #[exchange(code = [110025, 140025], kind = Duplicate, outcome = AlreadyApplied)]
    PositionModeUnchanged,

    /// The requested margin mode, cross or isolated, is in force already.
    #[exchange(code = [110026, 140026], kind = Duplicate, outcome = AlreadyApplied)]
    MarginModeUnchanged,

    /// This leverage is in force already.
    #[exchange(code = [110043, 140043], kind = Duplicate, outcome = AlreadyApplied)]
    LeverageUnchanged,

    /// The leverage had this value before.
    #[exchange(code = 34036, kind = Duplicate, outcome = AlreadyApplied)]
    LegacyLeverageUnchanged,

    /// The requested limit equals the present one.
    #[exchange(code = 34026, kind = Duplicate, outcome = AlreadyApplied)]
    RiskLimitUnchanged,

    /// The margin stayed what it was.
    ///
    /// Read the position before you add margin again: an amount to add is not an end state.
    #[exchange(code = [110027, 140027], kind = Duplicate)]
    MarginUnchanged,

    // --- Take profit and stop loss
    /// A take-profit order linked to the position ties down its TP/SL mode.
    #[exchange(code = [110054, 140054], kind = OperationRejected)]
    ModeLockedByTakeProfit,

    /// The TP/SL mode of a position cannot change while a stop-loss order is linked to it.
    #[exchange(code = [110055, 140055], kind = OperationRejected)]
    ModeLockedByStopLoss,

    /// The TP/SL mode is not free to change: the position has a trailing stop linked to it.
    #[exchange(code = [110056, 140056], kind = OperationRejected)]
    ModeLockedByTrailingStop,

    /// A conditional or limit order came with settings for a take profit or stop loss.
    #[exchange(code = [110057, 140057], kind = InvalidOrder)]
    UnexpectedTakeProfitStopLoss,

    /// Too little is left of the position for a take profit and a stop loss.
    ///
    /// The position is smaller than you thought, and it is not protected.
    #[exchange(code = [110058, 140058], kind = InvalidOrder, retry = AfterResync)]
    PositionTooSmallForStops,

    /// Part of the open order has filled, which fixes its take profit and stop loss.
    #[exchange(code = [110059, 140059], kind = OperationRejected)]
    StopsFixedByPartialFill,

    /// The full mode does not let a take profit or stop loss be changed.
    #[exchange(code = [110060, 140060], kind = OperationRejected)]
    StopsFixedByFullMode,

    // --- Markets
    /// Ahead of its delivery, the contract only lets positions shrink.
    ///
    /// The contract is about to expire, so waiting is no use: close or roll.
    #[exchange(code = [110042, 140042], kind = MarketClosed, retry = Never)]
    PreDeliveryReduceOnly,

    /// The symbol is being settled and cannot be traded meanwhile.
    #[exchange(code = [110063, 140063], kind = MarketClosed)]
    SettlementInProgress,

    /// There is no trading at the moment.
    #[exchange(code = [110066, 140066], kind = MarketClosed)]
    TradingNotAllowed,

    /// The exchange has no quote for this symbol.
    #[exchange(code = 182000, kind = NotReady)]
    NoQuotePrice,

    // --- Who may do it
    /// Market maker protection is not switched on for this account.
    ///
    /// The account's manager at the exchange has to do that.
    #[exchange(code = [110065, 140065], kind = PermissionDenied)]
    MarketMakerProtectionNotEnabled,

    /// The exchange has nothing on the institution's market maker protection.
    #[exchange(code = [110062, 140062], kind = OperationRejected)]
    MarketMakerProtectionNotFound,

    /// This does not work with a unified account.
    #[exchange(code = [110067, 140067], kind = PermissionDenied)]
    UnifiedAccountNotSupported,

    /// Trading with leverage is not permitted.
    #[exchange(code = [110068, 140068], kind = PermissionDenied)]
    LeveragedTradingNotAllowed,

    /// Customers of institutional lending may not trade.
    #[exchange(code = [110069, 140069], kind = PermissionDenied)]
    LendingCustomerNotAllowed,

    /// Exchange-traded products (ETP) are not open to trading.
    #[exchange(code = [110070, 140070], kind = Unsupported)]
    EtpNotTradable,

    /// This symbol has no hedge mode.
    #[exchange(code = [110029, 140029], kind = Unsupported)]
    HedgeModeNotSupported,

    /// No account can be upgraded while the exchange reworks its unified margin account.
    #[exchange(code = 110071, kind = Unavailable)]
    UpgradeNotSupported,

    // --- Parameters
    /// The exchange does not accept this user id.
    #[exchange(code = [110018, 140018], kind = InvalidRequest)]
    IllegalUserId,

    /// The rules for risk limits do not list the one given.
    #[exchange(code = [110031, 140031], kind = InvalidRequest)]
    RiskLimitNotFound,

    /// A tick note holds something other than a number.
    #[exchange(code = [110049, 140049], kind = InvalidRequest)]
    TickNotesNotNumbers,

    /// The coin is not one of those accepted here.
    #[exchange(code = [110050, 140050], kind = InvalidSymbol)]
    InvalidCoin,

    /// `category` was left out.
    #[exchange(code = 181000, kind = InvalidRequest)]
    CategoryMissing,

    /// The `category` is none of `linear`, `option` and `spot`.
    #[exchange(code = 181001, kind = InvalidRequest)]
    CategoryNotSupported,

    /// The request names no `symbol`.
    #[exchange(code = 181002, kind = InvalidRequest)]
    SymbolMissing,

    /// No `side` was given.
    #[exchange(code = 181003, kind = InvalidRequest)]
    SideMissing,

    /// The `side` is neither `Buy` nor `Sell`.
    #[exchange(code = 181004, kind = InvalidRequest)]
    SideInvalid,

    /// Only a final order status may be given as `orderStatus`.
    #[exchange(code = 181017, kind = InvalidRequest)]
    OrderStatusNotFinal,
}
