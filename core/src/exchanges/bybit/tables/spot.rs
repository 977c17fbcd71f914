use crate::ExchangeError;

/// Rows of spot orders.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit",
    code_type = i32,
    table(path = "tables/bybit.md", section = "tables/SpotError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum SpotError {
    /// Something inside the exchange's spot trading failed
    ///
    /// `170001` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "170001")]
    #[exchange(code = 170001, kind = ServerError)]
    SpotInternalError,

    /// New orders come faster than allowed; the text names the limit
    ///
    /// `170005` · `RateLimited` · `AfterRateLimit` · `Unknown`
    #[doc(alias = "170005")]
    #[exchange(code = 170005, kind = RateLimited, outcome = Unknown)]
    TooManyNewOrders,

    /// The exchange's backend did not answer in time
    ///
    /// `170007` · `Timeout` · `AfterBackoff` · `Unknown`
    ///
    /// The order may have been placed: query, and do not trust a quick "not found".
    #[doc(alias = "170007")]
    #[exchange(code = 170007, kind = Timeout)]
    BackendTimeout,

    /// The purchase would make the position in leveraged tokens too large
    ///
    /// `170010` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "170010")]
    #[exchange(code = 170010, kind = RiskLimit)]
    LeveragedTokenPositionLimit,

    /// The purchase would make the position in innovation tokens too large
    ///
    /// `170011`, `170019` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "170011")]
    #[doc(alias = "170019")]
    #[exchange(code = [170011, 170019], kind = RiskLimit)]
    InnovationTokenPositionLimit,

    /// The exchange has put this feature on hold
    ///
    /// `170031` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "170031")]
    #[exchange(code = 170031, kind = Unavailable)]
    FeatureSuspended,

    /// The exchange had trouble with its network
    ///
    /// `170032` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "170032")]
    #[exchange(code = 170032, kind = ServerError)]
    NetworkError,

    /// The margin account holds too little
    ///
    /// `170033` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "170033")]
    #[exchange(code = 170033, kind = InsufficientFunds)]
    MarginBalanceInsufficient,

    /// Spot trading with leverage would leave too large a debt
    ///
    /// `170034` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "170034")]
    #[exchange(code = 170034, kind = RiskLimit)]
    LiabilityOverflow,

    /// The exchange has taken the request and is working on it
    ///
    /// `170035` · `Other` · `AfterResync` · `Unknown`
    ///
    /// The request was not refused: sending it again doubles it.
    #[doc(alias = "170035")]
    #[exchange(code = 170035, kind = Other, retry = AfterResync)]
    SubmittedForProcessing,

    /// Cross margin trading is not turned on for this account
    ///
    /// `170036` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// A person has to do that on the website or in the app.
    #[doc(alias = "170036")]
    #[exchange(code = 170036, kind = OperationRejected)]
    CrossMarginNotEnabled,

    /// Cross margin trading does not extend to this coin so far
    ///
    /// `170037` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "170037")]
    #[exchange(code = 170037, kind = Unsupported)]
    CrossMarginCoinNotSupported,

    /// A parameter has no value; the text names it
    ///
    /// `170105` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "170105")]
    #[exchange(code = 170105, kind = InvalidRequest)]
    ParameterEmpty,

    /// There is no such timeInForce
    ///
    /// `170115` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "170115")]
    #[exchange(code = 170115, kind = InvalidRequest)]
    TimeInForceInvalid,

    /// There is no such orderType
    ///
    /// `170116` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "170116")]
    #[exchange(code = 170116, kind = InvalidRequest)]
    OrderTypeInvalid,

    /// There is no such side
    ///
    /// `170117` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "170117")]
    #[exchange(code = 170117, kind = InvalidRequest)]
    SpotSideInvalid,

    /// No market goes by this symbol
    ///
    /// `170121` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "170121")]
    #[exchange(code = 170121, kind = InvalidSymbol)]
    SpotSymbolInvalid,

    /// The amount of the order is more than the exchange takes
    ///
    /// `170124` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "170124")]
    #[exchange(code = 170124, kind = InvalidOrder)]
    OrderAmountTooLarge,

    /// A parameter has a value it cannot have; the text names it
    ///
    /// `170130` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "170130")]
    #[exchange(code = 170130, kind = InvalidRequest)]
    ParameterInvalid,

    /// The account cannot pay for this order
    ///
    /// `170131` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "170131")]
    #[exchange(code = 170131, kind = InsufficientFunds)]
    BalanceInsufficient,

    /// The exchange takes no price this high
    ///
    /// `170132` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[doc(alias = "170132")]
    #[exchange(code = 170132, kind = InvalidOrder, retry = AfterResync)]
    PriceTooHigh,

    /// The price does not reach the minimum
    ///
    /// `170133` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[doc(alias = "170133")]
    #[exchange(code = 170133, kind = InvalidOrder, retry = AfterResync)]
    PriceBelowMinimum,

    /// The price has more decimals than allowed
    ///
    /// `170134` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "170134")]
    #[exchange(code = 170134, kind = InvalidOrder)]
    PriceTooManyDecimals,

    /// The quantity does not reach the minimum
    ///
    /// `170136` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "170136")]
    #[exchange(code = 170136, kind = InvalidOrder)]
    SpotQuantityBelowMinimum,

    /// The volume has more decimals than allowed
    ///
    /// `170137` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "170137")]
    #[exchange(code = 170137, kind = InvalidOrder)]
    VolumeTooManyDecimals,

    /// The order filled before this request
    ///
    /// `170139` · `OrderClosed` · `AfterResync` · `NotApplied`
    ///
    /// The order to cancel or amend has filled: this request did nothing. Read the fills.
    #[doc(alias = "170139")]
    #[exchange(code = 170139, kind = OrderClosed, outcome = NotApplied)]
    OrderFilled,

    /// The order is worth less than the exchange requires
    ///
    /// `170140` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "170140")]
    #[exchange(code = 170140, kind = InvalidOrder)]
    ValueBelowMinimum,

    /// This client order id has been used before
    ///
    /// `170141` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// An order with this id is known: read it. A new id would place a second one.
    #[doc(alias = "170141")]
    #[exchange(code = 170141, kind = Duplicate)]
    DuplicateClientOrderId,

    /// The order was cancelled before this request
    ///
    /// `170142` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// In answer to a cancel the end is as wanted, in answer to an amendment it is not.
    #[doc(alias = "170142")]
    #[exchange(code = 170142, kind = OrderClosed)]
    OrderCancelled,

    /// The book does not hold this order
    ///
    /// `170143` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// It has filled, was cancelled, or is not there yet.
    #[doc(alias = "170143")]
    #[exchange(code = 170143, kind = OrderNotFound)]
    NotOnOrderBook,

    /// A lock on the order rules this out
    ///
    /// `170144` · `OperationRejected` · `AfterResync` · `Unknown`
    #[doc(alias = "170144")]
    #[exchange(code = 170144, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    OrderLocked,

    /// Orders of this type cannot be cancelled
    ///
    /// `170145` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "170145")]
    #[exchange(code = 170145, kind = Unsupported)]
    CancellationNotSupported,

    /// Placing the order took the exchange too long
    ///
    /// `170146` · `Timeout` · `AfterBackoff` · `Unknown`
    ///
    /// The order may still appear.
    #[doc(alias = "170146")]
    #[exchange(code = 170146, kind = Timeout)]
    OrderCreationTimeout,

    /// Cancelling the order took the exchange too long
    ///
    /// `170147` · `Timeout` · `AfterBackoff` · `Unknown`
    ///
    /// The order may still be open, and may still fill.
    #[doc(alias = "170147")]
    #[exchange(code = 170147, kind = Timeout)]
    OrderCancellationTimeout,

    /// The amount of the market order has more decimals than allowed
    ///
    /// `170148` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "170148")]
    #[exchange(code = 170148, kind = InvalidOrder)]
    MarketAmountTooManyDecimals,

    /// The exchange did not manage to place the order
    ///
    /// `170149` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The exchange gives no reason: read the open orders and fills first.
    #[doc(alias = "170149")]
    #[exchange(code = 170149, kind = ServerError, retry = AfterResync)]
    CreateOrderFailed,

    /// The exchange did not manage to cancel the order
    ///
    /// `170150` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The exchange gives no reason: the order may be open or filled.
    #[doc(alias = "170150")]
    #[exchange(code = 170150, kind = ServerError, retry = AfterResync)]
    CancelOrderFailed,

    /// Trading in this pair has yet to begin
    ///
    /// `170151` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "170151")]
    #[exchange(code = 170151, kind = MarketClosed)]
    PairNotOpen,

    /// This pair cannot be traded through the API
    ///
    /// `170157` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "170157")]
    #[exchange(code = 170157, kind = Unsupported)]
    PairNotAvailableForApi,

    /// The pair is too new for market orders
    ///
    /// `170159` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// It lasts for the minutes that the text names. Limit orders work.
    #[doc(alias = "170159")]
    #[exchange(code = 170159, kind = MarketClosed)]
    MarketOrderTooEarly,

    /// The cancellation is done already
    ///
    /// `170190` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// A part may have filled before: read the order.
    #[doc(alias = "170190")]
    #[exchange(code = 170190, kind = OrderClosed)]
    CancelFinished,

    /// The exchange is unable to cancel the order just now
    ///
    /// `170191` · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// The order is probably still open; a cancel may be repeated.
    #[doc(alias = "170191")]
    #[exchange(code = 170191, kind = Unavailable)]
    CannotCancelNow,

    /// The price is above the limit that the text names
    ///
    /// `170192` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The limit moves with the market; the text says where it is.
    #[doc(alias = "170192")]
    #[exchange(code = 170192, kind = InvalidOrder, retry = AfterResync)]
    PriceAboveSpotLimit,

    /// The price is above the limit for buying
    ///
    /// `170193` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The limit moves with the market; the text says where it is.
    #[doc(alias = "170193")]
    #[exchange(code = 170193, kind = InvalidOrder, retry = AfterResync)]
    BuyPriceAboveLimit,

    /// The price is below the limit for selling
    ///
    /// `170194` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The limit moves with the market; the text says where it is.
    #[doc(alias = "170194")]
    #[exchange(code = 170194, kind = InvalidOrder, retry = AfterResync)]
    SellPriceBelowLimit,

    /// A warning that buying the ETP at this price may not fill
    ///
    /// `170195` · `InvalidOrder` · `AfterResync` · `Unknown`
    ///
    /// The text is worded like a notice about an order that was taken: look for it.
    #[doc(alias = "170195")]
    #[exchange(code = 170195, kind = InvalidOrder, retry = AfterResync, outcome = Unknown)]
    EtpBuyPriceDeviates,

    /// A warning that selling the ETP at this price may not fill
    ///
    /// `170196` · `InvalidOrder` · `AfterResync` · `Unknown`
    ///
    /// The text is worded like a notice about an order that was taken: look for it.
    #[doc(alias = "170196")]
    #[exchange(code = 170196, kind = InvalidOrder, retry = AfterResync, outcome = Unknown)]
    EtpSellPriceDeviates,

    /// Buying this much could fill far away from the market
    ///
    /// `170197` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// It depends on the book: read it and order less.
    #[doc(alias = "170197")]
    #[exchange(code = 170197, kind = InvalidOrder, retry = AfterResync)]
    BuyQuantityMovesMarket,

    /// Selling this much could fill far away from the market
    ///
    /// `170198` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// It depends on the book: read it and order less.
    #[doc(alias = "170198")]
    #[exchange(code = 170198, kind = InvalidOrder, retry = AfterResync)]
    SellQuantityMovesMarket,

    /// Buying this much could fill far away from net asset value
    ///
    /// `170199` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// It depends on the book: read it and order less.
    #[doc(alias = "170199")]
    #[exchange(code = 170199, kind = InvalidOrder, retry = AfterResync)]
    BuyQuantityMovesNetAssetValue,

    /// Selling this much could fill far away from net asset value
    ///
    /// `170200` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// It depends on the book: read it and order less.
    #[doc(alias = "170200")]
    #[exchange(code = 170200, kind = InvalidOrder, retry = AfterResync)]
    SellQuantityMovesNetAssetValue,

    /// The exchange does not accept this orderFilter
    ///
    /// `170201` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "170201")]
    #[exchange(code = 170201, kind = InvalidRequest)]
    OrderFilterInvalid,

    /// The take profit or stop loss has no price
    ///
    /// `170202` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "170202")]
    #[exchange(code = 170202, kind = InvalidRequest)]
    TakeProfitStopLossPriceMissing,

    /// The trigger lies more than a tenth above the price
    ///
    /// `170203` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[doc(alias = "170203")]
    #[exchange(code = 170203, kind = InvalidOrder, retry = AfterResync)]
    TriggerPriceTooHigh,

    /// The trigger lies more than a tenth below its reference
    ///
    /// `170204` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[doc(alias = "170204")]
    #[exchange(code = 170204, kind = InvalidOrder, retry = AfterResync)]
    TriggerPriceTooLow,

    /// The pair is too new for stop-limit orders: five minutes
    ///
    /// `170206` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "170206")]
    #[exchange(code = 170206, kind = MarketClosed)]
    StopLimitTooEarly,

    /// The exchange has too little left to lend for this order
    ///
    /// `170207` · `NotReady` · `AfterBackoff` · `Unknown`
    ///
    /// Nothing is said about the order.
    #[doc(alias = "170207")]
    #[exchange(code = 170207, kind = NotReady, outcome = Unknown)]
    PlatformLoanExhausted,

    /// The pair is reserved for certain regions, listed in the text
    ///
    /// `170209` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "170209")]
    #[exchange(code = 170209, kind = PermissionDenied)]
    PairRegionRestricted,

    /// The exchange turned the new order down
    ///
    /// `170210` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The exchange gives no reason.
    #[doc(alias = "170210")]
    #[exchange(code = 170210, kind = OperationRejected)]
    NewOrderRejected,

    /// An earlier cancel of this order is being worked on
    ///
    /// `170212` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// It may still fill.
    #[doc(alias = "170212")]
    #[exchange(code = 170212, kind = OrderClosed)]
    CancelInProgress,

    /// The exchange knows no such spot order
    ///
    /// `170213` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// This is no proof that nothing was placed if asked right after a timeout.
    #[doc(alias = "170213")]
    #[exchange(code = 170213, kind = OrderNotFound)]
    SpotOrderNotFound,

    /// The loan's ratio forbids buying on spot
    ///
    /// `170215` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "170215")]
    #[exchange(code = 170215, kind = RiskLimit)]
    LoanNoSpotBuying,

    /// The institutional loan caps leverage on spot below this value
    ///
    /// `170216` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "170216")]
    #[exchange(code = 170216, kind = RiskLimit)]
    LoanSpotLeverageTooHigh,

    /// This pair takes LIMIT-MAKER orders and no others
    ///
    /// `170217` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "170217")]
    #[exchange(code = 170217, kind = InvalidOrder)]
    LimitMakerOnly,

    /// A LIMIT-MAKER order at this price would have taken liquidity
    ///
    /// `170218` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// It was not placed: quote again.
    #[doc(alias = "170218")]
    #[exchange(code = 170218, kind = InvalidOrder, retry = AfterResync)]
    LimitMakerRejected,

    /// This user has no access to the feature
    ///
    /// `170219` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "170219")]
    #[exchange(code = 170219, kind = PermissionDenied)]
    FeatureNotForThisUser,

    /// The loan's ratio forbids trading on spot
    ///
    /// `170220` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "170220")]
    #[exchange(code = 170220, kind = RiskLimit)]
    LoanNoSpotTrading,

    /// No coin goes by this name
    ///
    /// `170221` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "170221")]
    #[exchange(code = 170221, kind = InvalidSymbol)]
    CoinNotFound,

    /// Too many requests came within one window of time
    ///
    /// `170222` · `RateLimited` · `AfterRateLimit` · `Unknown`
    #[doc(alias = "170222")]
    #[exchange(code = 170222, kind = RateLimited, outcome = Unknown)]
    TooManyRequests,

    /// The spot account's institutional loan has set off an alarm or liquidation
    ///
    /// `170223` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "170223")]
    #[exchange(code = 170223, kind = AccountSuspended)]
    SpotLoanAlert,

    /// The user does not belong to the innovation zone
    ///
    /// `170224` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "170224")]
    #[exchange(code = 170224, kind = PermissionDenied)]
    NotInInnovationZone,

    /// The exchange is liquidating the spot account that trades on margin
    ///
    /// `170226` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "170226")]
    #[exchange(code = 170226, kind = AccountSuspended)]
    MarginAccountLiquidating,

    /// The exchange does not offer this feature
    ///
    /// `170227` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "170227")]
    #[exchange(code = 170227, kind = Unsupported)]
    FeatureNotSupported,

    /// The order would buy more than one order can, by estimate
    ///
    /// `170228` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The estimate moves with the market.
    #[doc(alias = "170228")]
    #[exchange(code = 170228, kind = InvalidOrder, retry = AfterResync)]
    PurchaseAboveEstimatedMaximum,

    /// The order would sell more than one order can, by estimate
    ///
    /// `170229` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The estimate moves with the market.
    #[doc(alias = "170229")]
    #[exchange(code = 170229, kind = InvalidOrder, retry = AfterResync)]
    SaleAboveEstimatedMaximum,

    /// Margin trading is switched off for this institutional loan
    ///
    /// `170230` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "170230")]
    #[exchange(code = 170230, kind = PermissionDenied)]
    LoanMarginDeactivated,

    /// The exchange's system broke down over this request
    ///
    /// `170234` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "170234")]
    #[exchange(code = 170234, kind = ServerError)]
    SpotSystemError,

    /// The user must first confirm what the project discloses about risks
    ///
    /// `170241` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "170241")]
    #[exchange(code = 170241, kind = ManualActionRequired)]
    RiskDisclosureUnconfirmed,

    /// Amending the order took the exchange too long
    ///
    /// `170310` · `Timeout` · `AfterBackoff` · `Unknown`
    ///
    /// The amendment may be in force, the order may have filled.
    #[doc(alias = "170310")]
    #[exchange(code = 170310, kind = Timeout)]
    OrderModificationTimeout,

    /// The exchange did not manage to amend the order
    ///
    /// `170311` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The exchange gives no reason.
    #[doc(alias = "170311")]
    #[exchange(code = 170311, kind = ServerError, retry = AfterResync)]
    OrderModificationFailed,

    /// Orders like this one cannot be amended
    ///
    /// `170312` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "170312")]
    #[exchange(code = 170312, kind = Unsupported)]
    ModificationNotSupported,

    /// The amended quantity would be less than what has filled
    ///
    /// `170313` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// More has filled than assumed: read the order.
    #[doc(alias = "170313")]
    #[exchange(code = 170313, kind = InvalidOrder, retry = AfterResync)]
    SpotAmendedQuantityBelowFilled,

    /// The quantity is more than one request may hold
    ///
    /// `170341` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "170341")]
    #[exchange(code = 170341, kind = InvalidOrder)]
    SpotQuantityAboveMaximum,

    /// This symbol is not part of margin trading
    ///
    /// `170344` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "170344")]
    #[exchange(code = 170344, kind = Unsupported)]
    MarginSymbolNotSupported,

    /// This user must go to the exchange's Turkish site
    ///
    /// `170348` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "170348")]
    #[exchange(code = 170348, kind = PermissionDenied)]
    UseTurkishSite,

    /// On spot, RPI orders are for approved market makers only
    ///
    /// `170355` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "170355")]
    #[exchange(code = 170355, kind = PermissionDenied)]
    SpotRpiMarketMakersOnly,

    /// The user's site of the exchange offers no ETP
    ///
    /// `170358` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "170358")]
    #[exchange(code = 170358, kind = Unsupported)]
    SiteWithoutEtp,

    /// The user's site of the exchange offers no trading with leverage
    ///
    /// `170359` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "170359")]
    #[exchange(code = 170359, kind = Unsupported)]
    SiteWithoutLeverage,

    /// The order is priced below the lower price limit
    ///
    /// `170371` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The limit moves with the market; the text says where it is.
    #[doc(alias = "170371")]
    #[exchange(code = 170371, kind = InvalidOrder, retry = AfterResync)]
    PriceBelowPriceLimit,

    /// The order is priced above the upper price limit
    ///
    /// `170372` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The limit moves with the market; the text says where it is.
    #[doc(alias = "170372")]
    #[exchange(code = 170372, kind = InvalidOrder, retry = AfterResync)]
    PriceAbovePriceLimit,

    /// The quantity is more than the exchange takes
    ///
    /// `170381`, `170382` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "170381")]
    #[doc(alias = "170382")]
    #[exchange(code = [170381, 170382], kind = InvalidOrder)]
    QuantityTooLarge,

    /// The institutional loan excludes this spot pair
    ///
    /// `170709` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "170709")]
    #[exchange(code = 170709, kind = PermissionDenied)]
    LoanPairNotAllowed,

    /// Active, conditional and TP/SL orders together may number 500
    ///
    /// `170810` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "170810")]
    #[exchange(code = 170810, kind = RiskLimit)]
    TooManySpotOrders,
}
