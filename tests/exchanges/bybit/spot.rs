//! Spot trading. From the page "Error Codes" of Bybit API V5, section Spot Trade; the negative
//! numbers are those of the Spot API V1. Codes are the exchange's, messages are ours.

use exchange_error::ExchangeError;

/// Errors of spot trading.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(serde, name = "Bybit spot", code_type = i32)]
pub(crate) enum SpotError {
    // --- Outcome unknown: query the order by its `orderLinkId` before you send another
    /// Something inside the exchange failed.
    #[exchange(code = 170001, kind = ServerError)]
    InternalError,

    /// The exchange's system broke down over this request.
    #[exchange(code = 170234, kind = ServerError)]
    SystemError,

    /// The exchange's backend did not answer in time.
    ///
    /// The order may have been placed. Query it, and wait before you take "not found" for an
    /// answer.
    #[exchange(code = 170007, kind = Timeout)]
    BackendTimeout,

    /// Placing the order took the exchange too long.
    ///
    /// The order may still appear.
    #[exchange(code = 170146, kind = Timeout)]
    OrderCreationTimeout,

    /// Cancelling the order took the exchange too long.
    ///
    /// The order may still be open, and may still fill.
    #[exchange(code = 170147, kind = Timeout)]
    OrderCancellationTimeout,

    /// The exchange had trouble with a network.
    #[exchange(code = 170032, kind = ServerError)]
    NetworkError,

    /// The exchange has taken the request and will work on it.
    ///
    /// No refusal: the request was taken and is being worked on. Sending it again doubles it.
    #[exchange(code = 170035, kind = Other, retry = AfterResync)]
    SubmittedForProcessing,

    /// The exchange did not manage to place the order.
    #[exchange(code = 170149, kind = ServerError)]
    CreateOrderFailed,

    /// The exchange did not manage to cancel the order.
    #[exchange(code = 170150, kind = ServerError)]
    CancelOrderFailed,

    /// The exchange is unable to cancel the order just now.
    ///
    /// The order is probably still open.
    #[exchange(code = 170191, kind = Unavailable)]
    CannotCancelNow,

    // --- Orders: not found, closed, known already
    /// The exchange knows no such spot order.
    ///
    /// No proof that nothing was placed if you ask right after a timeout.
    #[exchange(code = [170213, -2013], kind = OrderNotFound)]
    SpotOrderNotFound,

    /// The book does not hold this order.
    ///
    /// It has filled, or was cancelled, or is not there yet.
    #[exchange(code = 170143, kind = OrderNotFound)]
    NotOnOrderBook,

    /// The order filled before this.
    #[exchange(code = 170139, kind = OrderClosed)]
    OrderFilled,

    /// The order was cancelled before this.
    #[exchange(code = 170142, kind = OrderClosed)]
    OrderCancelled,

    /// The cancellation is done already.
    #[exchange(code = 170190, kind = OrderClosed)]
    CancelFinished,

    /// A lock on the order rules this out.
    #[exchange(code = 170144, kind = OperationRejected)]
    OrderLocked,

    /// Orders of this type cannot be cancelled.
    #[exchange(code = 170145, kind = Unsupported)]
    CancellationNotSupported,

    /// This `clientOrderId` has been used before.
    ///
    /// An order with this id is known: the first attempt got through. A new id would place a
    /// second one.
    #[exchange(code = [170141, 12141], kind = Duplicate)]
    DuplicateClientOrderId,

    // --- Price and quantity
    /// The amount of the order is more than the exchange takes.
    #[exchange(code = 170124, kind = InvalidOrder)]
    OrderAmountTooLarge,

    /// The exchange takes no price this high.
    #[exchange(code = 170132, kind = InvalidOrder)]
    PriceTooHigh,

    /// The price does not reach the minimum.
    #[exchange(code = 170133, kind = InvalidOrder)]
    PriceBelowMinimum,

    /// The price has more decimals than allowed.
    #[exchange(code = 170134, kind = InvalidOrder)]
    PriceTooManyDecimals,

    /// The quantity is more than the exchange takes.
    #[exchange(code = 170135, kind = InvalidOrder)]
    QuantityTooLarge,

    /// The quantity does not reach the minimum.
    #[exchange(code = 170136, kind = InvalidOrder)]
    QuantityBelowMinimum,

    /// The volume has more decimals than allowed.
    #[exchange(code = 170137, kind = InvalidOrder)]
    VolumeTooManyDecimals,

    /// The quantity is given to more decimals than allowed.
    #[exchange(code = 12137, kind = InvalidOrder)]
    QuantityTooManyDecimals,

    /// The amount of the market order has more decimals than allowed.
    #[exchange(code = 170148, kind = InvalidOrder)]
    MarketAmountTooManyDecimals,

    /// The order is worth less than the exchange requires.
    #[exchange(code = [170140, -1140], kind = InvalidOrder)]
    ValueBelowMinimum,

    /// The price is above the limit.
    ///
    /// The text says where the limit is.
    #[exchange(code = 170192, kind = InvalidOrder)]
    PriceAboveLimit,

    /// The price is above the limit for buying.
    ///
    /// The text says where the limit is.
    #[exchange(code = 170193, kind = InvalidOrder)]
    BuyPriceAboveLimit,

    /// The price is below the limit for selling.
    ///
    /// The text says where the limit is.
    #[exchange(code = 170194, kind = InvalidOrder)]
    SellPriceBelowLimit,

    /// The order is priced below the lower price limit.
    #[exchange(code = 170371, kind = InvalidOrder)]
    PriceBelowPriceLimit,

    /// The order is priced above the upper price limit.
    #[exchange(code = 170372, kind = InvalidOrder)]
    PriceAbovePriceLimit,

    /// A fill is uncertain, for risk control finds the price too far off to buy the ETP.
    ///
    /// Worded like a notice about an order that was taken: look for it.
    #[exchange(code = 170195, kind = InvalidOrder, outcome = Unknown)]
    EtpBuyPriceDeviates,

    /// A fill is uncertain, for risk control finds the price too far off to sell the ETP.
    #[exchange(code = 170196, kind = InvalidOrder, outcome = Unknown)]
    EtpSellPriceDeviates,

    /// Buying this much could end in a fill far away from the market.
    #[exchange(code = [170197, -1197], kind = InvalidOrder)]
    BuyQuantityMovesMarket,

    /// Selling this much could end in a fill far away from the market.
    #[exchange(code = 170198, kind = InvalidOrder)]
    SellQuantityMovesMarket,

    /// Buying this much could end in a fill far away from the net asset value.
    #[exchange(code = 170199, kind = InvalidOrder)]
    BuyQuantityMovesNetAssetValue,

    /// Selling this much could end in a fill far away from the net asset value.
    #[exchange(code = 170200, kind = InvalidOrder)]
    SellQuantityMovesNetAssetValue,

    /// The order would buy more than the exchange's estimate of what one order can.
    #[exchange(code = 170228, kind = InvalidOrder)]
    PurchaseAboveEstimatedMaximum,

    /// The order would sell more than the exchange's estimate of what one order can.
    #[exchange(code = 170229, kind = InvalidOrder)]
    SaleAboveEstimatedMaximum,

    /// The take profit or stop loss has no price.
    ///
    /// Today's page lists this error and the two that follow one row further up.
    #[exchange(code = 170203, kind = InvalidOrder)]
    TakeProfitStopLossPriceMissing,

    /// The trigger price is more than 110 % of the price.
    #[exchange(code = 170204, kind = InvalidOrder)]
    TriggerPriceTooHigh,

    /// The trigger price is less than 90 % of its reference.
    ///
    /// The page calls this reference the quantity. Today it has stop-limit orders here, which a
    /// pair does not take in its first 5 minutes.
    #[exchange(code = 170206, kind = InvalidOrder)]
    TriggerPriceTooLow,

    // --- Kinds of orders and when they are taken
    /// The pair is too new for market orders, which risk control keeps out at first.
    ///
    /// The text says for how many minutes.
    #[exchange(code = 170159, kind = InvalidOrder)]
    MarketOrderTooEarly,

    /// This pair takes `LIMIT-MAKER` orders and no others.
    #[exchange(code = 170217, kind = InvalidOrder)]
    LimitMakerOnly,

    /// The price is not one that a `LIMIT-MAKER` order can have.
    ///
    /// It would have taken liquidity, so it was not placed. Quote again.
    #[exchange(code = 170218, kind = InvalidOrder)]
    LimitMakerRejected,

    /// The exchange turned the order down.
    #[exchange(code = 170210, kind = InvalidOrder)]
    NewOrderRejected,

    /// Trading in this pair has yet to begin.
    #[exchange(code = 170151, kind = MarketClosed)]
    PairNotOpen,

    /// This pair cannot be traded through the API.
    #[exchange(code = 170157, kind = Unsupported)]
    PairNotAvailableForApi,

    // --- Funds and limits
    /// The account cannot pay for this order.
    #[exchange(code = 170131, kind = InsufficientFunds)]
    BalanceInsufficient,

    /// The margin account holds too little.
    #[exchange(code = 170033, kind = InsufficientFunds)]
    MarginBalanceInsufficient,

    /// Spot trading with leverage would leave too large a debt.
    #[exchange(code = 170034, kind = RiskLimit)]
    LiabilityOverflow,

    /// The purchase would make the position in leveraged tokens too large.
    ///
    /// The text says how much is left, in USDT.
    #[exchange(code = 170010, kind = RiskLimit)]
    LeveragedTokenPositionLimit,

    /// The purchase would make the position in innovation tokens too large.
    ///
    /// The text says how much is left, in USDT.
    #[exchange(code = [170011, 170019], kind = RiskLimit)]
    InnovationTokenPositionLimit,

    /// Orders are placed faster than allowed.
    ///
    /// The text says how many are allowed, and in what time.
    #[exchange(code = 170005, kind = RateLimited)]
    TooManyNewOrders,

    /// Requests come faster than the exchange takes them.
    #[exchange(code = 170222, kind = RateLimited)]
    TooManyRequests,

    // --- Who may do it
    /// The institutional loan of the spot account has set off an alarm or a liquidation.
    #[exchange(code = 170223, kind = AccountSuspended)]
    InstitutionalLoanLiquidating,

    /// The exchange is liquidating the spot account that trades on margin.
    #[exchange(code = 170226, kind = AccountSuspended)]
    MarginAccountLiquidating,

    /// The exchange has limited what this account may trade.
    ///
    /// Ask its support. Today's page has a wrong `orderFilter` here.
    #[exchange(code = 170201, kind = PermissionDenied)]
    AccountRestricted,

    /// The pair is reserved for certain regions.
    ///
    /// The text lists them.
    #[exchange(code = 170209, kind = PermissionDenied)]
    RegionRestricted,

    /// The user does not belong to the innovation zone.
    #[exchange(code = 170224, kind = PermissionDenied)]
    NotInInnovationZone,

    /// The user has yet to confirm what the project discloses about its risks.
    ///
    /// A person has to read and confirm it; the app can do that as of version 4.16.0.
    #[exchange(code = 170241, kind = ManualActionRequired)]
    RiskDisclosureUnconfirmed,

    /// Trading with cross margin is not turned on for this account.
    ///
    /// A person does that on the desktop website or in the app.
    #[exchange(code = 170036, kind = OperationRejected)]
    CrossMarginNotEnabled,

    /// Cross margin trading does not extend to this coin so far.
    #[exchange(code = 170037, kind = Unsupported)]
    CrossMarginCoinNotSupported,

    /// The exchange does not offer this feature.
    #[exchange(code = 170227, kind = Unsupported)]
    FeatureNotSupported,

    /// The exchange has put this feature on hold.
    #[exchange(code = 170031, kind = Unavailable)]
    FeatureSuspended,

    // --- Parameters
    /// A parameter has no value.
    ///
    /// The text names it.
    #[exchange(code = 170105, kind = InvalidRequest)]
    ParameterEmpty,

    /// A parameter has a value that it cannot have.
    ///
    /// The text names it.
    #[exchange(code = 170130, kind = InvalidRequest)]
    ParameterInvalid,

    /// There is no such `timeInForce`.
    #[exchange(code = 170115, kind = InvalidRequest)]
    TimeInForceInvalid,

    /// There is no such `orderType`.
    #[exchange(code = 170116, kind = InvalidRequest)]
    OrderTypeInvalid,

    /// There is no such `side`.
    #[exchange(code = 170117, kind = InvalidRequest)]
    SpotSideInvalid,

    /// The exchange does not accept this `orderFilter`.
    ///
    /// Today's page has the missing price of a take profit or stop loss here.
    #[exchange(code = 170202, kind = InvalidRequest)]
    OrderFilterInvalid,

    /// The exchange does not accept this `orderCategory`.
    #[exchange(code = 12201, kind = InvalidRequest)]
    OrderCategoryInvalid,

    /// No market goes by this symbol.
    #[exchange(code = 170121, kind = InvalidSymbol)]
    SpotSymbolInvalid,

    /// No coin goes by this name.
    #[exchange(code = 170221, kind = InvalidSymbol)]
    CoinNotFound,
}
