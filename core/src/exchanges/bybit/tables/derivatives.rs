use crate::ExchangeError;

/// Rows of perpetuals, futures, options and spreads.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit",
    code_type = i32,
    table(path = "tables/bybit.md", section = "tables/DerivativesError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum DerivativesError {
    /// A cancel of an option order came too soon after the last
    ///
    /// `30035` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// The order is probably still open; a cancel may be repeated anyway.
    #[doc(alias = "30035")]
    #[exchange(code = 30035, kind = RateLimited, outcome = Unknown)]
    CancelTooFast,

    /// The institutional loan excludes this USDT perpetual
    ///
    /// `30133` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "30133")]
    #[exchange(code = 30133, kind = PermissionDenied)]
    LoanUsdtSymbolNotAllowed,

    /// The institutional loan excludes this USDC contract
    ///
    /// `30134` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "30134")]
    #[exchange(code = 30134, kind = PermissionDenied)]
    LoanUsdcSymbolNotAllowed,

    /// The institutional loan caps leverage on USDT perpetuals below this value
    ///
    /// `30135` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "30135")]
    #[exchange(code = 30135, kind = RiskLimit)]
    LoanUsdtLeverageAboveMaximum,

    /// The institutional loan caps leverage on USDC contracts below this value
    ///
    /// `30136` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "30136")]
    #[exchange(code = 30136, kind = RiskLimit)]
    LoanUsdcLeverageAboveMaximum,

    /// The price lies over the most a buyer may bid at present
    ///
    /// `30208` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "30208")]
    #[exchange(code = 30208, kind = InvalidOrder, retry = AfterResync)]
    PriceAboveMaximumBuyPrice,

    /// The price lies under the least a seller may ask at present
    ///
    /// `30209` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market.
    #[doc(alias = "30209")]
    #[exchange(code = 30209, kind = InvalidOrder, retry = AfterResync)]
    PriceBelowMinimumSellPrice,

    /// The contract is being delisted and takes only closing orders
    ///
    /// `30228` · `MarketClosed` · `Never` · `NotApplied`
    ///
    /// Waiting does not help: close the position.
    #[doc(alias = "30228")]
    #[exchange(code = 30228, kind = MarketClosed, retry = Never)]
    DelistingReduceOnly,

    /// For a spot order, the loan leaves less risk margin than needed
    ///
    /// `30256` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "30256")]
    #[exchange(code = 30256, kind = RiskLimit)]
    SpotLoanMarginLimitExceeded,

    /// Something else changed the order while this amendment was under way
    ///
    /// `40004` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// Only a query shows the change that holds.
    #[doc(alias = "40004")]
    #[exchange(code = 40004, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    OrderModifiedWhileReplacing,

    /// The exchange knows no such order
    ///
    /// `110001` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// After a cancel or amendment it may have filled; right after placing it may not be listed
    /// yet.
    #[doc(alias = "110001")]
    #[exchange(code = 110001, kind = OrderNotFound)]
    OrderNotFound,

    /// The price lies outside the band that the exchange permits
    ///
    /// `110003` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The band moves with the market.
    #[doc(alias = "110003")]
    #[exchange(code = 110003, kind = InvalidOrder, retry = AfterResync)]
    PriceOutOfRange,

    /// There is too little in the wallet
    ///
    /// `110004`, `110045` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "110004")]
    #[doc(alias = "110045")]
    #[exchange(code = [110004, 110045], kind = InsufficientFunds)]
    InsufficientWalletBalance,

    /// The state of the position does not allow this
    ///
    /// `110005` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The position may be in liquidation or deleveraging: read it.
    #[doc(alias = "110005")]
    #[exchange(code = 110005, kind = OperationRejected, retry = AfterResync)]
    PositionStatusError,

    /// By estimate the position's margin is more than the assets can pay
    ///
    /// `110006` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "110006")]
    #[exchange(code = 110006, kind = InsufficientFunds)]
    CannotCoverPositionMargin,

    /// Too little of the balance is free
    ///
    /// `110007`, `110012` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "110007")]
    #[doc(alias = "110012")]
    #[exchange(code = [110007, 110012], kind = InsufficientFunds)]
    InsufficientAvailableBalance,

    /// Nothing of this order is open: it filled or was cancelled
    ///
    /// `110008` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// Only a query distinguishes filled from cancelled.
    #[doc(alias = "110008")]
    #[exchange(code = 110008, kind = OrderClosed)]
    OrderCompletedOrCancelled,

    /// One more stop order would be too many
    ///
    /// `110009` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "110009")]
    #[exchange(code = 110009, kind = RiskLimit)]
    TooManyStopOrders,

    /// A cancellation ended the order before this request
    ///
    /// `110010` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// In answer to a cancel the end is as wanted, in answer to an amendment it is not.
    #[doc(alias = "110010")]
    #[exchange(code = 110010, kind = OrderClosed)]
    OrderAlreadyCancelled,

    /// Adjusted like this, the position would be liquidated at once
    ///
    /// `110011`, `110046` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "110011")]
    #[doc(alias = "110046")]
    #[exchange(code = [110011, 110046], kind = RiskLimit)]
    WouldLiquidate,

    /// The level of the risk limit rules out this leverage
    ///
    /// `110013` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "110013")]
    #[exchange(code = 110013, kind = RiskLimit)]
    LeverageCappedByRiskLimit,

    /// The available balance is too small for the extra margin
    ///
    /// `110014` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "110014")]
    #[exchange(code = 110014, kind = InsufficientFunds)]
    CannotAddMargin,

    /// Cross margin applies to this position
    ///
    /// `110015` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110015")]
    #[exchange(code = 110015, kind = OperationRejected)]
    PositionInCrossMargin,

    /// Cut down to the position, nothing is left of the order
    ///
    /// `110017` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// Sent when a reduce-only order finds no position on the other side: read the position first.
    #[doc(alias = "110017")]
    #[exchange(code = 110017, kind = InvalidOrder, retry = AfterResync)]
    ReduceOnlyNotSatisfied,

    /// The exchange does not accept this user id
    ///
    /// `110018` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "110018")]
    #[exchange(code = 110018, kind = InvalidRequest)]
    IllegalUserId,

    /// The order id is not of a valid form
    ///
    /// `110019` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "110019")]
    #[exchange(code = 110019, kind = InvalidRequest)]
    IllegalOrderId,

    /// The cap of 500 active orders leaves no room for another
    ///
    /// `110020` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "110020")]
    #[exchange(code = 110020, kind = RiskLimit)]
    TooManyActiveOrders,

    /// The position limit that follows from open interest would be broken
    ///
    /// `110021` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "110021")]
    #[exchange(code = 110021, kind = RiskLimit)]
    OpenInterestLimitExceeded,

    /// The quantity is capped, so no order may be amended to more
    ///
    /// `110022` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "110022")]
    #[exchange(code = 110022, kind = RiskLimit)]
    QuantityIncreaseRestricted,

    /// For now, positions in this contract may shrink but not grow
    ///
    /// `110023` · `MarketClosed` · `Never` · `NotApplied`
    #[doc(alias = "110023")]
    #[exchange(code = 110023, kind = MarketClosed, retry = Never)]
    ReduceOnlyContract,

    /// An open position prevents a change of the position mode
    ///
    /// `110024` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110024")]
    #[exchange(code = 110024, kind = OperationRejected)]
    PositionModeLockedByPosition,

    /// The position mode is the requested one already
    ///
    /// `110025` · `Duplicate` · `Never` · `AlreadyApplied`
    ///
    /// There is nothing to wait for.
    #[doc(alias = "110025")]
    #[exchange(code = 110025, kind = Duplicate, retry = Never, outcome = AlreadyApplied)]
    PositionModeUnchanged,

    /// The requested mode, cross or isolated margin, is in force already
    ///
    /// `110026` · `Duplicate` · `Never` · `AlreadyApplied`
    ///
    /// There is nothing to wait for.
    #[doc(alias = "110026")]
    #[exchange(code = 110026, kind = Duplicate, retry = Never, outcome = AlreadyApplied)]
    MarginModeUnchanged,

    /// The margin stayed what it was
    ///
    /// `110027` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// Read the position before adding again.
    #[doc(alias = "110027")]
    #[exchange(code = 110027, kind = Duplicate)]
    MarginUnchanged,

    /// Open orders prevent a change of the position mode
    ///
    /// `110028` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110028")]
    #[exchange(code = 110028, kind = OperationRejected)]
    PositionModeLockedByOrders,

    /// This symbol has no hedge mode
    ///
    /// `110029` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "110029")]
    #[exchange(code = 110029, kind = Unsupported)]
    HedgeModeNotSupported,

    /// The rules for risk limits do not list the one given
    ///
    /// `110031` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "110031")]
    #[exchange(code = 110031, kind = InvalidRequest)]
    RiskLimitNotFound,

    /// The exchange does not permit an order like this one
    ///
    /// `110032` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// Nothing says which rule is broken.
    #[doc(alias = "110032")]
    #[exchange(code = 110032, kind = InvalidOrder)]
    IllegalOrder,

    /// Setting margin takes an open position, and there is none
    ///
    /// `110033` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The position has closed or never opened.
    #[doc(alias = "110033")]
    #[exchange(code = 110033, kind = OperationRejected, retry = AfterResync)]
    NoPositionForMargin,

    /// On balance, no position is held
    ///
    /// `110034` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The position has closed or never opened.
    #[doc(alias = "110034")]
    #[exchange(code = 110034, kind = OperationRejected, retry = AfterResync)]
    NoNetPosition,

    /// Liquidation set in before all orders had been cancelled
    ///
    /// `110035` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// Some orders may be cancelled and some may have filled: read them all.
    #[doc(alias = "110035")]
    #[exchange(code = 110035, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    CancelNotCompletedBeforeLiquidation,

    /// Under cross margin the leverage stays as it is
    ///
    /// `110036` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110036")]
    #[exchange(code = 110036, kind = OperationRejected)]
    LeverageFixedByCrossMargin,

    /// The symbol is missing from the user's settings
    ///
    /// `110037` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// Nothing says what the list is for.
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "110037")]
    #[exchange(code = 110037, kind = InvalidRequest)]
    SymbolNotInUserSettings,

    /// Under portfolio margin the leverage stays as it is
    ///
    /// `110038` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110038")]
    #[exchange(code = 110038, kind = OperationRejected)]
    LeverageFixedByPortfolioMargin,

    /// The maintenance margin rate is so high that it could end in a liquidation
    ///
    /// `110039` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "110039")]
    #[exchange(code = 110039, kind = RiskLimit)]
    MaintenanceMarginTooHigh,

    /// The order would bring about a forced liquidation
    ///
    /// `110040` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// Do not submit the same numbers again.
    #[doc(alias = "110040")]
    #[exchange(code = 110040, kind = RiskLimit)]
    OrderWouldLiquidate,

    /// A position or maker order rules out skipping the liquidation
    ///
    /// `110041` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110041")]
    #[exchange(code = 110041, kind = OperationRejected)]
    SkipLiquidationNotAllowed,

    /// Ahead of its delivery, the contract only lets positions shrink
    ///
    /// `110042` · `MarketClosed` · `Never` · `NotApplied`
    ///
    /// It is about to expire: close or roll, do not wait.
    #[doc(alias = "110042")]
    #[exchange(code = 110042, kind = MarketClosed, retry = Never)]
    PreDeliveryReduceOnly,

    /// This leverage is in force already
    ///
    /// `110043` · `Duplicate` · `Never` · `AlreadyApplied`
    ///
    /// There is nothing to wait for.
    #[doc(alias = "110043")]
    #[exchange(code = 110043, kind = Duplicate, retry = Never, outcome = AlreadyApplied)]
    LeverageUnchanged,

    /// This takes more margin than is available
    ///
    /// `110044` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "110044")]
    #[exchange(code = 110044, kind = InsufficientFunds)]
    InsufficientAvailableMargin,

    /// Changing the risk limit takes more margin than is available
    ///
    /// `110047` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "110047")]
    #[exchange(code = 110047, kind = InsufficientFunds)]
    RiskLimitNeedsMargin,

    /// The position, now or as expected, is too large for the new limit
    ///
    /// `110048` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "110048")]
    #[exchange(code = 110048, kind = RiskLimit)]
    PositionAboveNewRiskLimit,

    /// A tick note holds something other than a number
    ///
    /// `110049` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "110049")]
    #[exchange(code = 110049, kind = InvalidRequest)]
    TickNotesNotNumbers,

    /// The coin is not one of those accepted here
    ///
    /// `110050` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "110050")]
    #[exchange(code = 110050, kind = InvalidSymbol)]
    InvalidCoin,

    /// Not even the lowest market price can be paid
    ///
    /// `110051` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "110051")]
    #[exchange(code = 110051, kind = InsufficientFunds)]
    CannotCoverLowestPrice,

    /// The account has too little to set this price
    ///
    /// `110052` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "110052")]
    #[exchange(code = 110052, kind = InsufficientFunds)]
    CannotCoverPrice,

    /// Market price and upper price limit are more than the account can pay
    ///
    /// `110053` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "110053")]
    #[exchange(code = 110053, kind = InsufficientFunds)]
    CannotCoverUpperLimitPrice,

    /// A take profit linked to the position ties down its TP/SL mode
    ///
    /// `110054` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110054")]
    #[exchange(code = 110054, kind = OperationRejected)]
    ModeLockedByTakeProfit,

    /// A stop loss linked to the position ties down its TP/SL mode
    ///
    /// `110055` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110055")]
    #[exchange(code = 110055, kind = OperationRejected)]
    ModeLockedByStopLoss,

    /// A trailing stop linked to the position ties down its TP/SL mode
    ///
    /// `110056` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110056")]
    #[exchange(code = 110056, kind = OperationRejected)]
    ModeLockedByTrailingStop,

    /// A conditional or limit order came with take-profit or stop-loss settings
    ///
    /// `110057` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "110057")]
    #[exchange(code = 110057, kind = InvalidOrder)]
    UnexpectedTakeProfitStopLoss,

    /// Too little is left of the position for take profit and stop loss
    ///
    /// `110058` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The position is smaller than assumed, and it is not protected.
    #[doc(alias = "110058")]
    #[exchange(code = 110058, kind = InvalidOrder, retry = AfterResync)]
    PositionTooSmallForStops,

    /// A partial fill of the open order fixes its take profit and stop loss
    ///
    /// `110059` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110059")]
    #[exchange(code = 110059, kind = OperationRejected)]
    StopsFixedByPartialFill,

    /// The full mode does not let take profit or stop loss change
    ///
    /// `110060` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110060")]
    #[exchange(code = 110060, kind = OperationRejected)]
    StopsFixedByFullMode,

    /// With partial tpSlMode, 20 take profits and stop losses are the most
    ///
    /// `110061` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "110061")]
    #[exchange(code = 110061, kind = RiskLimit)]
    TooManyTakeProfitStopLossOrders,

    /// The exchange has nothing on the institution's market maker protection
    ///
    /// `110062` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110062")]
    #[exchange(code = 110062, kind = OperationRejected)]
    MarketMakerProtectionNotFound,

    /// The symbol is being settled and cannot be traded meanwhile
    ///
    /// `110063` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "110063")]
    #[exchange(code = 110063, kind = MarketClosed)]
    SettlementInProgress,

    /// The amended quantity must stay above what has filled
    ///
    /// `110064` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// More has filled than assumed: read the order.
    #[doc(alias = "110064")]
    #[exchange(code = 110064, kind = InvalidOrder, retry = AfterResync)]
    AmendedQuantityBelowFilled,

    /// Market maker protection is not switched on for this account
    ///
    /// `110065` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110065")]
    #[exchange(code = 110065, kind = PermissionDenied)]
    MarketMakerProtectionNotEnabled,

    /// There is no trading at the moment
    ///
    /// `110066` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// Either the market or the account is meant.
    #[doc(alias = "110066")]
    #[exchange(code = 110066, kind = MarketClosed)]
    TradingNotAllowed,

    /// This does not work with a unified account
    ///
    /// `110067` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110067")]
    #[exchange(code = 110067, kind = PermissionDenied)]
    UnifiedAccountNotSupported,

    /// Trading with leverage is not permitted
    ///
    /// `110068` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110068")]
    #[exchange(code = 110068, kind = PermissionDenied)]
    LeveragedTradingNotAllowed,

    /// Customers of institutional lending may not trade
    ///
    /// `110069` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110069")]
    #[exchange(code = 110069, kind = PermissionDenied)]
    LendingCustomerNotAllowed,

    /// Exchange-traded products (ETP) are not open to trading
    ///
    /// `110070` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "110070")]
    #[exchange(code = 110070, kind = Unsupported)]
    EtpNotTradable,

    /// This orderLinkId has been used before
    ///
    /// `110072` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// Ids are unique for good: an order with this id is known, read it. A new id would place a
    /// second one.
    #[doc(alias = "110072")]
    #[exchange(code = 110072, kind = Duplicate)]
    DuplicateOrderLinkId,

    /// The contract is not trading yet, or no longer
    ///
    /// `110074` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// Before its launch waiting helps, after its end it does not.
    #[doc(alias = "110074")]
    #[exchange(code = 110074, kind = MarketClosed)]
    ContractNotLive,

    /// Automatic margin top-up exists under isolated margin only
    ///
    /// `110076` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110076")]
    #[exchange(code = 110076, kind = OperationRejected)]
    AutoAddMarginNeedsIsolated,

    /// Portfolio margin rules this out
    ///
    /// `110077` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110077")]
    #[exchange(code = 110077, kind = OperationRejected)]
    PortfolioMarginNotSupported,

    /// More margin was to be taken out than can be spared
    ///
    /// `110078` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "110078")]
    #[exchange(code = 110078, kind = RiskLimit)]
    MarginReductionTooLarge,

    /// The order is busy with another operation
    ///
    /// `110079` · `NotReady` · `AfterBackoff` · `Unknown`
    ///
    /// The text says that it cannot be operated on now, not what becomes of the operation under
    /// way. A cancel may be repeated.
    #[doc(alias = "110079")]
    #[exchange(code = 110079, kind = NotReady, outcome = Unknown)]
    OrderBeingProcessed,

    /// The institutional loan is being liquidated, so trading is closed
    ///
    /// `110080` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "110080")]
    #[exchange(code = 110080, kind = AccountSuspended)]
    LoanLiquidating,

    /// No reduce-only mark is on the position
    ///
    /// `110082` · `Duplicate` · `Never` · `AlreadyApplied`
    ///
    /// The mark that was to be lifted is not there.
    #[doc(alias = "110082")]
    #[exchange(code = 110082, kind = Duplicate, retry = Never, outcome = AlreadyApplied)]
    NoReduceOnlyToLift,

    /// Reduce-only marks go from long and short side together or not at all
    ///
    /// `110083` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "110083")]
    #[exchange(code = 110083, kind = InvalidRequest)]
    LiftBothReduceOnlySides,

    /// The contract has new risk limits: choose one that exists
    ///
    /// `110085` · `RiskLimit` · `AfterResync` · `NotApplied`
    ///
    /// Read the present tiers, then order again.
    #[doc(alias = "110085")]
    #[exchange(code = 110085, kind = RiskLimit, retry = AfterResync)]
    RiskLimitUpdated,

    /// The order's leverage is more than the present risk tier allows
    ///
    /// `110086` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "110086")]
    #[exchange(code = 110086, kind = RiskLimit)]
    LeverageAboveRiskTier,

    /// The institutional loan caps leverage on contracts below this value
    ///
    /// `110087` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "110087")]
    #[exchange(code = 110087, kind = RiskLimit)]
    LeverageAboveLoanMaximum,

    /// Trading here takes an upgrade to a unified account
    ///
    /// `110088` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110088")]
    #[exchange(code = 110088, kind = PermissionDenied)]
    UpgradeNeededToTrade,

    /// There is no risk limit level this high
    ///
    /// `110089` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "110089")]
    #[exchange(code = 110089, kind = RiskLimit)]
    RiskLimitLevelTooHigh,

    /// At this leverage the order could take the position past its limit
    ///
    /// `110090` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// The text names a leverage that would fit.
    #[doc(alias = "110090")]
    #[exchange(code = 110090, kind = RiskLimit)]
    PositionLimitAtThisLeverage,

    /// The trigger waits for a rise, but the market is there already
    ///
    /// `110092` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The protection is not in place: choose another trigger.
    #[doc(alias = "110092")]
    #[exchange(
        code = 110092,
        message_contains = "expect Rising, but trigger_price",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    RisingTriggerAlreadyReached,

    /// The trigger waits for a fall, but the market is there already
    ///
    /// `110093` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The protection is not in place: choose another trigger.
    #[doc(alias = "110093")]
    #[exchange(
        code = 110093,
        message_contains = "expect Falling, but trigger_price",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    FallingTriggerAlreadyReached,

    /// The order is worth less than the required minimum
    ///
    /// `110094` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "110094")]
    #[exchange(code = 110094, kind = InvalidOrder)]
    NotionalBelowMinimum,

    /// During the call auction pre-market orders can be neither made nor changed
    ///
    /// `110095` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "110095")]
    #[exchange(code = 110095, kind = MarketClosed)]
    CallAuctionNoChanges,

    /// Pre-market perpetuals do not go with portfolio margin
    ///
    /// `110096` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110096")]
    #[exchange(code = 110096, kind = OperationRejected)]
    PreMarketNoPortfolioMargin,

    /// Pre-market perpetuals are reserved for unified accounts
    ///
    /// `110097` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110097")]
    #[exchange(code = 110097, kind = PermissionDenied)]
    PreMarketUnifiedOnly,

    /// During the call auction only good-till-cancelled orders are taken
    ///
    /// `110098` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// The order itself is refused now, not for ever.
    #[doc(alias = "110098")]
    #[exchange(code = 110098, kind = MarketClosed)]
    CallAuctionGtcOnly,

    /// During the call auction take profit and stop loss are not taken
    ///
    /// `110099` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "110099")]
    #[exchange(code = 110099, kind = MarketClosed)]
    CallAuctionNoStops,

    /// Demo trading has no pre-market perpetuals
    ///
    /// `110100` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110100")]
    #[exchange(code = 110100, kind = PermissionDenied)]
    PreMarketNotInDemo,

    /// Inverse contracts need their settlement coin enabled as collateral first
    ///
    /// `110101` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110101")]
    #[exchange(code = 110101, kind = OperationRejected)]
    InverseNeedsCollateral,

    /// Copy traders and loan accounts cannot trade inverse contracts
    ///
    /// `110102` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110102")]
    #[exchange(code = 110102, kind = PermissionDenied)]
    InverseNotForThisUser,

    /// At the present stage only post-only orders are taken
    ///
    /// `110103` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "110103")]
    #[exchange(code = 110103, kind = MarketClosed)]
    PostOnlyStage,

    /// The loan's ratio forbids opening inverse contracts
    ///
    /// `110104` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "110104")]
    #[exchange(code = 110104, kind = RiskLimit)]
    LoanNoInverseOpening,

    /// The loan's ratio forbids trading inverse contracts
    ///
    /// `110105` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "110105")]
    #[exchange(code = 110105, kind = RiskLimit)]
    LoanNoInverseTrading,

    /// The institutional loan excludes this inverse contract
    ///
    /// `110106` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110106")]
    #[exchange(code = 110106, kind = PermissionDenied)]
    LoanInverseNotAllowed,

    /// The institutional loan caps leverage on inverse contracts below this value
    ///
    /// `110107` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "110107")]
    #[exchange(code = 110107, kind = RiskLimit)]
    LoanInverseLeverageTooHigh,

    /// Slippage tolerance in ticks goes from 1 to 10000
    ///
    /// `110108` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "110108")]
    #[exchange(code = 110108, kind = InvalidRequest)]
    SlippageTicksOutOfRange,

    /// Slippage tolerance in percent goes from 0.01 to 10
    ///
    /// `110109` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "110109")]
    #[exchange(code = 110109, kind = InvalidRequest)]
    SlippagePercentOutOfRange,

    /// Spread trading does not go with isolated margin
    ///
    /// `110110` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110110")]
    #[exchange(code = 110110, kind = OperationRejected)]
    SpreadNotInIsolatedMargin,

    /// Spread trading takes the newest kind of unified account
    ///
    /// `110111` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110111")]
    #[exchange(code = 110111, kind = PermissionDenied)]
    SpreadNeedsUpgrade,

    /// Copy traders have no spread trading
    ///
    /// `110112` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110112")]
    #[exchange(code = 110112, kind = PermissionDenied)]
    SpreadNotForCopyTrading,

    /// Spread trading does not go with hedge mode
    ///
    /// `110113` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110113")]
    #[exchange(code = 110113, kind = OperationRejected)]
    SpreadNotInHedgeMode,

    /// A spread order that is under way stands against this
    ///
    /// `110114` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// It may be this one, sent before: read how that order ended.
    #[doc(alias = "110114")]
    #[exchange(code = 110114, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    SpreadOrderInProgress,

    /// A leg cannot be cancelled alone: cancel its combination
    ///
    /// `110115` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "110115")]
    #[exchange(code = 110115, kind = InvalidRequest)]
    CancelWholeCombo,

    /// The combination's price puts one leg past its price limit
    ///
    /// `110116` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The leg's limit moves with the market.
    #[doc(alias = "110116")]
    #[exchange(code = 110116, kind = InvalidOrder, retry = AfterResync)]
    LegPriceBeyondLimit,

    /// A leg cannot be amended alone: amend its combination
    ///
    /// `110117` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "110117")]
    #[exchange(code = 110117, kind = InvalidRequest)]
    AmendWholeCombo,

    /// The book is too thin to price a market order
    ///
    /// `110118` · `NotReady` · `AfterBackoff` · `Unknown`
    ///
    /// Nothing says what became of the order.
    #[doc(alias = "110118")]
    #[exchange(code = 110118, kind = NotReady, outcome = Unknown)]
    NoMarketPriceForSpread,

    /// RPI orders are for approved market makers only
    ///
    /// `110119` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110119")]
    #[exchange(code = 110119, kind = PermissionDenied)]
    RpiMarketMakersOnly,

    /// The order is priced under the lower price limit
    ///
    /// `110120` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The text says where the limit is.
    #[doc(alias = "110120")]
    #[exchange(code = 110120, kind = InvalidOrder, retry = AfterResync)]
    PriceBelowLimit,

    /// The order is priced over the upper price limit
    ///
    /// `110121` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The text says where the limit is.
    #[doc(alias = "110121")]
    #[exchange(code = 110121, kind = InvalidOrder, retry = AfterResync)]
    PriceAboveLimit,

    /// The user has yet to agree to the terms of trading
    ///
    /// `110123` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "110123")]
    #[exchange(code = 110123, kind = ManualActionRequired)]
    TradingTermsNotAgreed,

    /// The user has yet to agree to the terms for this contract
    ///
    /// `110125` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "110125")]
    #[exchange(code = 110125, kind = ManualActionRequired)]
    ContractTermsNotAgreed,

    /// A cooling-off period bars the user from trading
    ///
    /// `110124` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// Nothing says how long.
    #[doc(alias = "110124")]
    #[exchange(code = 110124, kind = OperationRejected)]
    CoolingOff,

    /// For this perpetual order, the loan leaves less risk margin than needed
    ///
    /// `110131` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "110131")]
    #[exchange(code = 110131, kind = RiskLimit)]
    LoanMarginLimitExceeded,

    /// The product is not offered where the user lives
    ///
    /// `110132` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110132")]
    #[exchange(code = 110132, kind = PermissionDenied)]
    ProductNotInRegion,

    /// With an event future open, portfolio margin takes no orders or changes
    ///
    /// `110135` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110135")]
    #[exchange(code = 110135, kind = OperationRejected)]
    EventFuturesNoPortfolioMargin,

    /// Event futures are open to listed accounts only
    ///
    /// `110136` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110136")]
    #[exchange(code = 110136, kind = PermissionDenied)]
    EventFuturesWhitelistOnly,

    /// Before settlement the event future takes neither orders nor changes
    ///
    /// `110137` · `MarketClosed` · `Never` · `NotApplied`
    ///
    /// Trading in it does not come back.
    #[doc(alias = "110137")]
    #[exchange(code = 110137, kind = MarketClosed, retry = Never)]
    EventFuturesClosing,

    /// The settlement coin is not enabled as collateral
    ///
    /// `170346` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "170346")]
    #[exchange(code = 170346, kind = OperationRejected)]
    SettleCoinNotCollateral,

    /// Without collateral for it the symbol cannot be traded in a spread
    ///
    /// `170360` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "170360")]
    #[exchange(code = 170360, kind = OperationRejected)]
    SpreadLegNotTradable,

    /// The exchange has no quote for this symbol
    ///
    /// `182000` · `NotReady` · `AfterBackoff` · `Unknown`
    #[doc(alias = "182000")]
    #[exchange(code = 182000, kind = NotReady, outcome = Unknown)]
    NoQuotePrice,

    /// The request names no user
    ///
    /// `3100181` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "3100181")]
    #[exchange(code = 3100181, kind = InvalidRequest)]
    UserIdMissing,

    /// The request names no base coin
    ///
    /// `3100326` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "3100326")]
    #[exchange(code = 3100326, kind = InvalidRequest)]
    BaseCoinMissing,

    /// The loan's ratio forbids trading options
    ///
    /// `3200316` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "3200316")]
    #[exchange(code = 3200316, kind = RiskLimit)]
    LoanNoOptionTrading,

    /// The loan's ratio forbids opening option positions
    ///
    /// `3200317` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "3200317")]
    #[exchange(code = 3200317, kind = RiskLimit)]
    LoanNoOptionOpening,

    /// Isolated margin takes no option orders
    ///
    /// `3200403` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "3200403")]
    #[exchange(code = 3200403, kind = OperationRejected)]
    OptionsNotInIsolatedMargin,

    /// Positions and orders together are worth more than the risk limit
    ///
    /// `3400139` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "3400139")]
    #[exchange(code = 3400139, kind = RiskLimit)]
    TotalExposureAboveRiskLimit,

    /// Nothing changed: the values were set already, or one was missing
    ///
    /// `34040` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The position may not be protected: read it.
    #[doc(alias = "34040")]
    #[exchange(code = 34040, kind = Duplicate)]
    TradingStopUnchanged,
}
