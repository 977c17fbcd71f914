use crate::ExchangeError;

/// Rows of placing orders and closing positions: modes, limits, the state of the market.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKX",
    code_type = u32,
    table(path = "tables/okx.md", section = "tables/OrderError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum OrderError {
    /// One of the parameters is wrong
    ///
    /// `51000` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51000")]
    #[exchange(code = 51000, kind = InvalidRequest)]
    InvalidParameter,

    /// No instrument or spread goes by the id or id code given
    ///
    /// `51001` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "51001")]
    #[exchange(code = 51001, kind = InvalidSymbol)]
    InstrumentNotFound,

    /// The instrument is not one of this underlying index
    ///
    /// `51002` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "51002")]
    #[exchange(code = 51002, kind = InvalidSymbol)]
    InstrumentUnderlyingMismatch,

    /// The order is named neither by its own id nor by the client's
    ///
    /// `51003` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51003")]
    #[exchange(code = 51003, kind = InvalidRequest)]
    MissingOrderId,

    /// Position and pending orders would pass the leverage's largest position
    ///
    /// `51004` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// `subCode` beside `sCode` says which limit: see `okx::SubCodeError`.
    #[doc(alias = "51004")]
    #[exchange(code = 51004, kind = RiskLimit)]
    TierLimitExceeded,

    /// The order is for more than its maximum amount
    ///
    /// `51005` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51005")]
    #[exchange(code = 51005, kind = InvalidOrder)]
    OrderAmountTooLarge,

    /// The price breaks a limit: the highest for buying or the lowest for selling
    ///
    /// `51006` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51006")]
    #[exchange(code = 51006, kind = InvalidOrder, retry = AfterResync)]
    PriceOutsideLimit,

    /// An order takes one contract at the least
    ///
    /// `51007` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51007")]
    #[exchange(code = 51007, kind = InvalidOrder)]
    LessThanOneContract,

    /// The account holds too little of the currency that the order needs
    ///
    /// `51008` · `InsufficientFunds` · `Never` · `NotApplied`
    ///
    /// After an order without an answer it can mean that the first one filled. `subCode` beside
    /// `sCode` distinguishes funds, margin and borrowing: see `okx::SubCodeError`.
    #[doc(alias = "51008")]
    #[exchange(code = 51008, kind = InsufficientFunds)]
    InsufficientBalance,

    /// The exchange blocks orders of this account; its support has to be asked
    ///
    /// `51009` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "51009")]
    #[exchange(code = 51009, kind = AccountSuspended)]
    OrderPlacementBlocked,

    /// The request does not work in the account's present mode
    ///
    /// `51010` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51010")]
    #[exchange(code = 51010, kind = OperationRejected)]
    UnsupportedAccountMode,

    /// The order id is in use
    ///
    /// `51011` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// An earlier attempt may have been placed: read the order.
    #[doc(alias = "51011")]
    #[exchange(code = 51011, kind = Duplicate)]
    OrderIdExists,

    /// The token is unknown
    ///
    /// `51012` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "51012")]
    #[exchange(code = 51012, kind = InvalidSymbol)]
    TokenNotFound,

    /// The index is unknown
    ///
    /// `51014` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "51014")]
    #[exchange(code = 51014, kind = InvalidSymbol)]
    IndexNotFound,

    /// The instrument is of another type than the one given
    ///
    /// `51015` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "51015")]
    #[exchange(code = 51015, kind = InvalidSymbol)]
    InstrumentTypeMismatch,

    /// The client order id is in use
    ///
    /// `51016` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// `clOrdId` is unique among pending orders only: the id is free once an order has ended, so
    /// its absence proves nothing. Flexible loan answers with it for 60 s where the first request
    /// is complete.
    #[doc(alias = "51016")]
    #[exchange(code = 51016, kind = Duplicate)]
    ClientOrderIdExists,

    /// The loan would be larger than the account may borrow
    ///
    /// `51017` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51017")]
    #[exchange(code = 51017, kind = RiskLimit)]
    BorrowingLimitExceeded,

    /// On balance, an options account must not be short
    ///
    /// `51018` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51018")]
    #[exchange(code = 51018, kind = OperationRejected)]
    NetShortOptionsNotAllowed,

    /// On balance, options under cross margin must not be long
    ///
    /// `51019` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51019")]
    #[exchange(code = 51019, kind = OperationRejected)]
    NetLongOptionsNotAllowed,

    /// The order stays below the least amount accepted
    ///
    /// `51020` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51020")]
    #[exchange(code = 51020, kind = InvalidOrder)]
    OrderBelowMinimum,

    /// Trading in this pair or contract is still to be opened
    ///
    /// `51021` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "51021")]
    #[exchange(code = 51021, kind = MarketClosed)]
    NotYetListed,

    /// The contract is halted
    ///
    /// `51022` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "51022")]
    #[exchange(code = 51022, kind = MarketClosed)]
    ContractSuspended,

    /// There is no such position
    ///
    /// `51023` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// It may have been closed or liquidated: read the positions.
    #[doc(alias = "51023")]
    #[exchange(code = 51023, kind = OrderNotFound)]
    PositionNotFound,

    /// The exchange has blocked the trading account
    ///
    /// `51024` · `AccountSuspended` · `Never` · `NotApplied`
    ///
    /// The text gives one of some thirty reasons: show it to a person.
    #[doc(alias = "51024")]
    #[exchange(code = 51024, kind = AccountSuspended)]
    TradingAccountBlocked,

    /// There are more orders than allowed
    ///
    /// `51025` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51025")]
    #[exchange(code = 51025, kind = RiskLimit)]
    OrderCountExceeded,

    /// The instrument type and the underlying index do not go together
    ///
    /// `51026` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "51026")]
    #[exchange(code = 51026, kind = InvalidSymbol)]
    InstrumentTypeUnderlyingMismatch,

    /// The contract has reached its end
    ///
    /// `51027` · `MarketClosed` · `Never` · `NotApplied`
    ///
    /// It does not trade again: roll to the next contract.
    #[doc(alias = "51027")]
    #[exchange(code = 51027, kind = MarketClosed, retry = Never)]
    ContractExpired,

    /// The contract is being delivered
    ///
    /// `51028` · `MarketClosed` · `Never` · `NotApplied`
    ///
    /// It does not open again: roll to the next contract.
    #[doc(alias = "51028")]
    #[exchange(code = 51028, kind = MarketClosed, retry = Never)]
    ContractInDelivery,

    /// A settlement of the contract is running
    ///
    /// `51029` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "51029")]
    #[exchange(code = 51029, kind = MarketClosed)]
    ContractInSettlement,

    /// The settlement of funding fees is running
    ///
    /// `51030` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "51030")]
    #[exchange(code = 51030, kind = MarketClosed)]
    FundingFeeInSettlement,

    /// The price is outside the range in which a position can be closed
    ///
    /// `51031` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51031")]
    #[exchange(code = 51031, kind = InvalidOrder, retry = AfterResync)]
    ClosePriceOutsideRange,

    /// All positions are being closed at the market price already
    ///
    /// `51032` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// A closing that is under way, perhaps that of an earlier attempt: read the positions.
    #[doc(alias = "51032")]
    #[exchange(code = 51032, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    ClosingAllInProgress,

    /// A single order in this pair may not be this large
    ///
    /// `51033` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51033")]
    #[exchange(code = 51033, kind = InvalidOrder)]
    PairAmountLimitReached,

    /// Fills came faster than the user's own limit; protection must be reset
    ///
    /// `51034` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The protection is a setting of yours: reset market maker protection first, waiting does not
    /// help.
    #[doc(alias = "51034")]
    #[exchange(code = 51034, kind = OperationRejected)]
    MarketMakerProtectionTriggered,

    /// The account may not send market maker quotes
    ///
    /// `51035` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "51035")]
    #[exchange(code = 51035, kind = PermissionDenied)]
    MarketMakerOrdersNotPermitted,

    /// Market maker orders are for options of portfolio margin accounts
    ///
    /// `51036` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51036")]
    #[exchange(code = 51036, kind = Unsupported)]
    MarketMakerOptionsOnly,

    /// The account may only send IOC orders that lower its risk
    ///
    /// `51037` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51037")]
    #[exchange(code = 51037, kind = RiskLimit)]
    RiskReducingOrdersOnly,

    /// The risk module holds an IOC order already
    ///
    /// `51038` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// It may be the one of an earlier attempt of this order: read the orders.
    #[doc(alias = "51038")]
    #[exchange(code = 51038, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    RiskReducingOrderExists,

    /// Portfolio margin fixes the leverage of cross contract positions
    ///
    /// `51039` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51039")]
    #[exchange(code = 51039, kind = OperationRejected)]
    CrossLeverageFixedInPortfolio,

    /// The margin of bought isolated options cannot be changed
    ///
    /// `51040` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51040")]
    #[exchange(code = 51040, kind = Unsupported)]
    LongOptionMarginFixed,

    /// Portfolio margin accounts trade in buy/sell mode alone
    ///
    /// `51041` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51041")]
    #[exchange(code = 51041, kind = OperationRejected)]
    NetModeOnlyInPortfolio,

    /// Under portfolio margin, market maker orders take cross-margin options
    ///
    /// `51042` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51042")]
    #[exchange(code = 51042, kind = InvalidOrder)]
    MarketMakerCrossOptionsOnly,

    /// There is no such isolated position
    ///
    /// `51043` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// The position may have been closed or liquidated: read the positions.
    #[doc(alias = "51043")]
    #[exchange(code = 51043, kind = OrderNotFound)]
    IsolatedPositionNotFound,

    /// The exchange ran out of time over the request
    ///
    /// `51054` · `Timeout` · `AfterBackoff` · `Unknown`
    ///
    /// The text only asks for another attempt and does not say that nothing happened.
    #[doc(alias = "51054")]
    #[exchange(code = 51054, kind = Timeout)]
    RequestTimedOut,

    /// Options cannot be closed with a market order
    ///
    /// `51066` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51066")]
    #[exchange(code = 51066, kind = InvalidOrder)]
    OptionsTakeNoMarketOrders,

    /// There are no option contracts for this parameter
    ///
    /// `51069` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "51069")]
    #[exchange(code = 51069, kind = InvalidSymbol)]
    OptionContractsNotFound,

    /// The account mode has to be upgraded on the site or app first
    ///
    /// `51070` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "51070")]
    #[exchange(code = 51070, kind = ManualActionRequired)]
    AccountModeUpgradeRequired,

    /// No further cancel-all-after timer by tag can run
    ///
    /// `51071` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// A sub-account can have 20 live timers. The count falls when one fires or is revoked.
    #[doc(alias = "51071")]
    #[exchange(code = 51071, kind = OperationRejected)]
    TagTimersExhausted,

    /// The listing of this crypto was called off
    ///
    /// `51087` · `MarketClosed` · `Never` · `NotApplied`
    ///
    /// There is no date to wait for.
    #[doc(alias = "51087")]
    #[exchange(code = 51087, kind = MarketClosed, retry = Never)]
    ListingCanceled,

    /// The `sz` of this order is more contracts than allowed
    ///
    /// `51101` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51101")]
    #[exchange(code = 51101, kind = InvalidOrder)]
    TooManyContracts,

    /// No further order may wait in this instrument
    ///
    /// `51102` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51102")]
    #[exchange(code = 51102, kind = RiskLimit)]
    InstrumentOrderCountExceeded,

    /// No further order may wait in this instrument family, all its instruments counted
    ///
    /// `51103` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51103")]
    #[exchange(code = 51103, kind = RiskLimit)]
    FamilyOrderCountExceeded,

    /// Pending orders over all instruments of the family would come to too many contracts
    ///
    /// `51104` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51104")]
    #[exchange(code = 51104, kind = RiskLimit)]
    FamilyOrderContractsExceeded,

    /// Position and orders one way come to too many contracts of the instrument
    ///
    /// `51105` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51105")]
    #[exchange(code = 51105, kind = RiskLimit)]
    InstrumentPositionExceeded,

    /// Positions and orders one way come to too many contracts of the family
    ///
    /// `51106` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51106")]
    #[exchange(code = 51106, kind = RiskLimit)]
    FamilyPositionExceeded,

    /// Positions and orders both ways come to too many contracts of the family
    ///
    /// `51107` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51107")]
    #[exchange(code = 51107, kind = RiskLimit)]
    FamilyHoldingExceeded,

    /// The position is too large to be closed at the market price
    ///
    /// `51108` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51108")]
    #[exchange(code = 51108, kind = InvalidOrder)]
    PositionTooLargeForMarketClose,

    /// The order book has nothing on offer
    ///
    /// `51109` · `NotReady` · `AfterBackoff` · `Unknown`
    #[doc(alias = "51109")]
    #[exchange(code = 51109, kind = NotReady, outcome = Unknown)]
    NoBestBidAsk,

    /// Limit orders have to wait for the call auction to begin
    ///
    /// `51110` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "51110")]
    #[exchange(code = 51110, kind = MarketClosed)]
    BeforeCallAuction,

    /// The batch has more orders than one request may place
    ///
    /// `51111` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51111")]
    #[exchange(code = 51111, kind = InvalidRequest)]
    TooManyOrdersInBatch,

    /// The order would close more of the position than is available
    ///
    /// `51112` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The position is not what the program assumes: read it and the orders that close it already.
    #[doc(alias = "51112")]
    #[exchange(code = 51112, kind = InvalidOrder, retry = AfterResync)]
    CloseSizeExceedsAvailable,

    /// Positions are being closed at the market price too often
    ///
    /// `51113` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// Nothing is being liquidated.
    #[doc(alias = "51113")]
    #[exchange(code = 51113, kind = RateLimited, outcome = Unknown)]
    MarketCloseTooFrequent,

    /// Pending close orders have to be cancelled before closing at market
    ///
    /// `51115` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51115")]
    #[exchange(code = 51115, kind = OperationRejected)]
    PendingCloseOrders,

    /// The order or its trigger is priced above what is allowed
    ///
    /// `51116` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51116")]
    #[exchange(code = 51116, kind = InvalidOrder)]
    PriceTooHigh,

    /// Too many orders to close are waiting
    ///
    /// `51117` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51117")]
    #[exchange(code = 51117, kind = RiskLimit)]
    CloseOrderCountExceeded,

    /// The balance does not cover the order
    ///
    /// `51119` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51119")]
    #[exchange(code = 51119, kind = InsufficientFunds)]
    InsufficientBalanceForOrder,

    /// The amount ordered is too small
    ///
    /// `51120` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51120")]
    #[exchange(code = 51120, kind = InvalidOrder)]
    OrderAmountTooSmall,

    /// The quantity does not divide into whole lots
    ///
    /// `51121` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51121")]
    #[exchange(code = 51121, kind = InvalidOrder)]
    NotMultipleOfLotSize,

    /// The order has to be priced above the minimum
    ///
    /// `51122` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51122")]
    #[exchange(code = 51122, kind = InvalidOrder)]
    PriceTooLow,

    /// The exchange has no price increment for the instrument
    ///
    /// `51123` · `NotReady` · `AfterBackoff` · `Unknown`
    ///
    /// Low confidence: the documents contradict each other.
    #[doc(alias = "51123")]
    #[exchange(code = 51123, kind = NotReady, outcome = Unknown)]
    PriceIncrementMissing,

    /// A call auction takes limit orders and no others
    ///
    /// `51124` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51124")]
    #[exchange(code = 51124, kind = InvalidOrder)]
    LimitOrdersOnlyInCallAuction,

    /// Pending margin orders that reduce or reverse a position stand in the way
    ///
    /// `51125` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51125")]
    #[exchange(code = 51125, kind = OperationRejected)]
    PendingReverseOrders,

    /// Pending reduce-only margin orders stand in the way: cancel them all
    ///
    /// `51126` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51126")]
    #[exchange(code = 51126, kind = OperationRejected)]
    PendingReduceOnlyOrders,

    /// Nothing is left of the available balance
    ///
    /// `51127` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51127")]
    #[exchange(code = 51127, kind = InsufficientFunds)]
    NoAvailableBalance,

    /// Cross-margin trading is closed to accounts with multi-currency margin
    ///
    /// `51128` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51128")]
    #[exchange(code = 51128, kind = OperationRejected)]
    CrossMarginNotAllowed,

    /// Position and buy order have reached the position limit in value
    ///
    /// `51129` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51129")]
    #[exchange(code = 51129, kind = RiskLimit)]
    PositionLimitReached,

    /// The currency given for a fixed margin is wrong
    ///
    /// `51130` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "51130")]
    #[exchange(code = 51130, kind = InvalidSymbol)]
    WrongMarginCurrency,

    /// The balance is too small for this
    ///
    /// `51131` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51131")]
    #[exchange(code = 51131, kind = InsufficientFunds)]
    InsufficientPositionBalance,

    /// The position is negative and below the smallest amount that trades
    ///
    /// `51132` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51132")]
    #[exchange(code = 51132, kind = InvalidOrder)]
    PositionBelowMinimum,

    /// An account with multi-currency margin cannot use reduce-only for spot
    ///
    /// `51133` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51133")]
    #[exchange(code = 51133, kind = InvalidOrder)]
    ReduceOnlyUnavailableMultiCurrency,

    /// Closing failed: look at holdings and pending orders, or drop reduce-only
    ///
    /// `51134` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Read the position.
    #[doc(alias = "51134")]
    #[exchange(code = 51134, kind = OperationRejected, retry = AfterResync)]
    ClosingFailed,

    /// The closing price is above the highest for buying
    ///
    /// `51135` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51135")]
    #[exchange(code = 51135, kind = InvalidOrder, retry = AfterResync)]
    ClosePriceAboveBuyLimit,

    /// The closing price is below the lowest for selling
    ///
    /// `51136` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51136")]
    #[exchange(code = 51136, kind = InvalidOrder, retry = AfterResync)]
    ClosePriceBelowSellLimit,

    /// A buy order is priced above its ceiling
    ///
    /// `51137` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51137")]
    #[exchange(code = 51137, kind = InvalidOrder, retry = AfterResync)]
    PriceAboveBuyLimit,

    /// A sell order is priced below its floor
    ///
    /// `51138` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51138")]
    #[exchange(code = 51138, kind = InvalidOrder, retry = AfterResync)]
    PriceBelowSellLimit,

    /// Spot orders take no reduce-only in spot mode
    ///
    /// `51139` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51139")]
    #[exchange(code = 51139, kind = InvalidOrder)]
    ReduceOnlyUnavailableSpot,

    /// The purchase failed because too little is offered for sale
    ///
    /// `51140` · `NotReady` · `AfterBackoff` · `Unknown`
    ///
    /// The lack shows while matching, and nobody says that nothing was bought.
    #[doc(alias = "51140")]
    #[exchange(code = 51140, kind = NotReady, outcome = Unknown)]
    TooFewSellOrders,

    /// No quotation allows an order in USDT; order in the crypto instead
    ///
    /// `51142` · `NotReady` · `AfterBackoff` · `Unknown`
    #[doc(alias = "51142")]
    #[exchange(code = 51142, kind = NotReady, outcome = Unknown)]
    NoValidQuotation,

    /// The amount does not suffice for a conversion
    ///
    /// `51143` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51143")]
    #[exchange(code = 51143, kind = InvalidOrder)]
    ConversionAmountTooSmall,

    /// Closing goes through something else, which the message names
    ///
    /// `51144` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51144")]
    #[exchange(code = 51144, kind = InvalidRequest)]
    WrongClosingMethod,

    /// Options have to be activated, with 10,000 USD in the account
    ///
    /// `51147` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "51147")]
    #[exchange(code = 51147, kind = ManualActionRequired)]
    OptionsNeedActivation,

    /// Beside pending orders, this one could turn a reduce-only position around
    ///
    /// `51148` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51148")]
    #[exchange(code = 51148, kind = OperationRejected)]
    WouldReverseReduceOnlyPosition,

    /// Placing the order ran out of time; it may stand or not
    ///
    /// `51149` · `Timeout` · `AfterResync` · `Unknown`
    ///
    /// The exchange says that the order may have been placed: look for it, then decide.
    #[doc(alias = "51149")]
    #[exchange(code = 51149, kind = Timeout, retry = AfterResync)]
    OrderTimedOut,

    /// Amount or price has more decimals than allowed
    ///
    /// `51150` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51150")]
    #[exchange(code = 51150, kind = InvalidOrder)]
    PrecisionTooHigh,

    /// Quick margin does not mix automatic with manual borrowing and repaying
    ///
    /// `51152` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51152")]
    #[exchange(code = 51152, kind = InvalidOrder)]
    MixedQuickMarginModes,

    /// More was to be borrowed by hand than Quick margin allows
    ///
    /// `51153` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51153")]
    #[exchange(code = 51153, kind = RiskLimit)]
    QuickMarginBorrowTooLarge,

    /// More was to be repaid by hand than the balance holds
    ///
    /// `51154` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51154")]
    #[exchange(code = 51154, kind = InsufficientFunds)]
    QuickMarginRepayTooLarge,

    /// Local rules restrict trading in this pair or contract
    ///
    /// `51155` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "51155")]
    #[exchange(code = 51155, kind = PermissionDenied)]
    RestrictedByCompliance,

    /// Margin is no longer moved by hand: switch to Quick margin
    ///
    /// `51158` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51158")]
    #[exchange(code = 51158, kind = OperationRejected)]
    ManualTransferUnavailable,

    /// In this direction the contract has no position to reduce
    ///
    /// `51169` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The position may be gone, perhaps through an earlier attempt: read it.
    #[doc(alias = "51169")]
    #[exchange(code = 51169, kind = InvalidOrder, retry = AfterResync)]
    NoPositionToReduce,

    /// A reduce-only order has to go against the position
    ///
    /// `51170` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The position may have turned: read it.
    #[doc(alias = "51170")]
    #[exchange(code = 51170, kind = InvalidOrder, retry = AfterResync)]
    ReduceOnlyWrongSide,

    /// The amended order could turn a reduce-only position around
    ///
    /// `51171` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// An amendment sent with `cxlOnFail` cancels the order when it fails.
    #[doc(alias = "51171")]
    #[exchange(code = 51171, kind = OperationRejected)]
    AmendWouldReverseReduceOnlyPosition,

    /// The positions owe nothing that closing at market could settle
    ///
    /// `51173` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The position is not what the program assumes: read it.
    #[doc(alias = "51173")]
    #[exchange(code = 51173, kind = OperationRejected, retry = AfterResync)]
    NoLiabilitiesToClose,

    /// More orders are pending than the limit allows
    ///
    /// `51174` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51174")]
    #[exchange(code = 51174, kind = RiskLimit)]
    PendingOrderCountExceeded,

    /// One of several parameters is needed, and none was given
    ///
    /// `51175` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51175")]
    #[exchange(code = 51175, kind = InvalidRequest)]
    ParametersAllMissing,

    /// Only one of several parameters may be given
    ///
    /// `51176` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51176")]
    #[exchange(code = 51176, kind = InvalidRequest)]
    ParametersExcludeEachOther,

    /// The price type of this options order rules this amendment out
    ///
    /// `51177` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51177")]
    #[exchange(code = 51177, kind = InvalidOrder)]
    OptionPriceTypeFixed,

    /// In simple mode, options orders cannot be priced that way
    ///
    /// `51179` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51179")]
    #[exchange(code = 51179, kind = OperationRejected)]
    OptionPriceTypeUnsupported,

    /// A parameter lies outside its range, which the message names
    ///
    /// `51180` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51180")]
    #[exchange(code = 51180, kind = InvalidOrder)]
    ParameterOutOfRange,

    /// Orders with this parameter have to be limit orders
    ///
    /// `51181` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51181")]
    #[exchange(code = 51181, kind = InvalidOrder)]
    LimitTypeRequired,

    /// The account has as many `pxUsd` and `pxVol` orders as allowed
    ///
    /// `51182` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51182")]
    #[exchange(code = 51182, kind = RiskLimit)]
    OptionPriceTypeOrdersExhausted,

    /// In USD, the order is worth more than any one order may be
    ///
    /// `51185` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51185")]
    #[exchange(code = 51185, kind = InvalidOrder)]
    OrderValueTooLarge,

    /// The instrument's leverage in this margin mode is above the platform's limit
    ///
    /// `51186` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51186")]
    #[exchange(code = 51186, kind = InvalidOrder)]
    LeverageAbovePlatformLimit,

    /// Order, positions and open orders together pass the platform's limit
    ///
    /// `51187` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51187")]
    #[exchange(code = 51187, kind = RiskLimit)]
    PlatformPositionLimitExceeded,

    /// This volatility comes to a price below the lowest for selling
    ///
    /// `51192` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: price afresh.
    #[doc(alias = "51192")]
    #[exchange(code = 51192, kind = InvalidOrder, retry = AfterResync)]
    VolatilityBelowSellLimit,

    /// This volatility comes to a price above the highest for buying
    ///
    /// `51193` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: price afresh.
    #[doc(alias = "51193")]
    #[exchange(code = 51193, kind = InvalidOrder, retry = AfterResync)]
    VolatilityAboveBuyLimit,

    /// This price in USD comes to less than the lowest for selling
    ///
    /// `51194` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: price afresh.
    #[doc(alias = "51194")]
    #[exchange(code = 51194, kind = InvalidOrder, retry = AfterResync)]
    UsdPriceBelowSellLimit,

    /// This price in USD comes to more than the highest for buying
    ///
    /// `51195` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: price afresh.
    #[doc(alias = "51195")]
    #[exchange(code = 51195, kind = InvalidOrder, retry = AfterResync)]
    UsdPriceAboveBuyLimit,

    /// The pre-quote phase takes limit orders and no others
    ///
    /// `51196` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51196")]
    #[exchange(code = 51196, kind = InvalidOrder)]
    LimitOrdersOnlyInPreQuote,

    /// Limit orders have to wait for the pre-quote phase
    ///
    /// `51197` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "51197")]
    #[exchange(code = 51197, kind = MarketClosed)]
    BeforePreQuote,

    /// A market order may not be worth this much
    ///
    /// `51201` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51201")]
    #[exchange(code = 51201, kind = InvalidOrder)]
    MarketOrderValueTooLarge,

    /// The amount is more than a market order takes
    ///
    /// `51202` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51202")]
    #[exchange(code = 51202, kind = InvalidOrder)]
    MarketOrderAmountTooLarge,

    /// The amount ordered is over the limit
    ///
    /// `51203` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51203")]
    #[exchange(code = 51203, kind = InvalidOrder)]
    OrderAmountExceedsLimit,

    /// A limit order came without a price
    ///
    /// `51204` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51204")]
    #[exchange(code = 51204, kind = InvalidRequest)]
    MissingLimitPrice,

    /// The order cannot be marked reduce-only
    ///
    /// `51205` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51205")]
    #[exchange(code = 51205, kind = InvalidOrder)]
    ReduceOnlyUnavailable,

    /// A pending reduce-only order has to be cancelled before this order
    ///
    /// `51206` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51206")]
    #[exchange(code = 51206, kind = OperationRejected)]
    PendingReduceOnlyOrder,

    /// The amount is too large to be closed at the market price in one go
    ///
    /// `51207` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51207")]
    #[exchange(code = 51207, kind = InvalidOrder)]
    AmountTooLargeForMarketClose,

    /// For now the account may only send orders that lower delta
    ///
    /// `51209` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51209")]
    #[exchange(code = 51209, kind = RiskLimit)]
    DeltaReducingOrdersOnly,

    /// For now the account may have one order an underlying
    ///
    /// `51210` · `RiskLimit` · `AfterResync` · `NotApplied`
    ///
    /// The pending order may be that of an earlier attempt: read the orders.
    #[doc(alias = "51210")]
    #[exchange(code = 51210, kind = RiskLimit, retry = AfterResync)]
    OneOrderPerUnderlying,

    /// In its present status the account may only lower delta
    ///
    /// `51211` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51211")]
    #[exchange(code = 51211, kind = RiskLimit)]
    DeltaReducingOrdersOnlyInStatus,

    /// In its present status the account takes single orders, no batches
    ///
    /// `51212` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51212")]
    #[exchange(code = 51212, kind = OperationRejected)]
    BatchUnsupportedInStatus,

    /// In its present status the account may have one order an underlying
    ///
    /// `51213` · `RiskLimit` · `AfterResync` · `NotApplied`
    #[doc(alias = "51213")]
    #[exchange(code = 51213, kind = RiskLimit, retry = AfterResync)]
    OneOrderPerUnderlyingInStatus,

    /// In its present status the account may only amend orders to lower delta
    ///
    /// `51214` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51214")]
    #[exchange(code = 51214, kind = RiskLimit)]
    AmendMustReduceDelta,

    /// The instrument is in no call auction
    ///
    /// `51505` · `MarketClosed` · `Never` · `NotApplied`
    ///
    /// Only queries get it.
    #[doc(alias = "51505")]
    #[exchange(code = 51505, kind = MarketClosed, retry = Never)]
    NotInCallAuction,

    /// Market orders are refused in the first five minutes after listing
    ///
    /// `51507` · `MarketClosed` · `AfterMarketOpen` · `NotApplied` · wait 5 min
    #[doc(alias = "51507")]
    #[exchange(code = 51507, kind = MarketClosed, wait(secs = 300))]
    TooSoonAfterListing,

    /// The exchange holds no data of this market
    ///
    /// `52000` · `NotReady` · `AfterBackoff` · `Unknown`
    #[doc(alias = "52000")]
    #[exchange(code = 52000, kind = NotReady, outcome = Unknown)]
    NoMarketData,

    /// Trading on margin is not offered here
    ///
    /// `54000` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "54000")]
    #[exchange(code = 54000, kind = Unsupported)]
    MarginTradingUnsupported,

    /// Automatic borrowing is a setting of multi-currency margin accounts alone
    ///
    /// `54001` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "54001")]
    #[exchange(code = 54001, kind = OperationRejected)]
    AutoBorrowNotAllowed,

    /// The order fell because another one of its batch failed
    ///
    /// `54004` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The row of the other order has the reason: build the batch again.
    #[doc(alias = "54004")]
    #[exchange(code = 54004, kind = OperationRejected, retry = AfterResync)]
    BatchSiblingFailed,

    /// Pre-market futures trade in isolated margin alone
    ///
    /// `54005` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "54005")]
    #[exchange(code = 54005, kind = InvalidOrder)]
    PreMarketNeedsIsolated,

    /// The position limit of the pre-market contract is reached
    ///
    /// `54006` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "54006")]
    #[exchange(code = 54006, kind = RiskLimit)]
    PreMarketPositionLimit,

    /// The instrument is not supported here
    ///
    /// `54007` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "54007")]
    #[exchange(code = 54007, kind = Unsupported)]
    InstrumentUnsupported,

    /// A mass cancel has switched this off; the same endpoint switches it on again
    ///
    /// `54008` · `OperationRejected` · `Never` · `NotApplied` · wait 10 s
    ///
    /// The lock is the user's own: do not resend through it.
    #[doc(alias = "54008")]
    #[exchange(code = 54008, kind = OperationRejected, wait(secs = 10))]
    DisabledByMassCancel,

    /// A parameter lies outside its range, of which both ends are allowed
    ///
    /// `54009` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "54009")]
    #[exchange(code = 54009, kind = InvalidOrder)]
    ParameterOutsideRange,

    /// Within an hour of delivery, pre-market orders may only reduce a position
    ///
    /// `54011` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "54011")]
    #[exchange(code = 54011, kind = InvalidOrder)]
    ReduceOnlyBeforeDelivery,

    /// A thin order book limits trading to cancels, margin and post-only orders
    ///
    /// `54012` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// Trading resumes when depth returns; do not poll for a single order.
    #[doc(alias = "54012")]
    #[exchange(code = 54012, kind = MarketClosed)]
    ThinBookProtection,

    /// During the call auction, buying in USD is over its limit
    ///
    /// `54018` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "54018")]
    #[exchange(code = 54018, kind = RiskLimit)]
    BuyLimitInCallAuction,

    /// After the call auction, buying in USD is over its limit
    ///
    /// `54019` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "54019")]
    #[exchange(code = 54019, kind = RiskLimit)]
    BuyLimitAfterCallAuction,

    /// A currency has to be collateral before contracts trade in cross margin
    ///
    /// `54024` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "54024")]
    #[exchange(code = 54024, kind = OperationRejected)]
    CollateralNeededForCross,

    /// A currency has to be collateral before anything trades in isolated margin
    ///
    /// `54025` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "54025")]
    #[exchange(code = 54025, kind = OperationRejected)]
    CollateralNeededForIsolated,

    /// Both currencies have to be collateral before the pair trades isolated
    ///
    /// `54026` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "54026")]
    #[exchange(code = 54026, kind = OperationRejected)]
    CollateralNeededForMarginPair,

    /// A currency has to be collateral before options trade
    ///
    /// `54027` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "54027")]
    #[exchange(code = 54027, kind = OperationRejected)]
    CollateralNeededForOptions,

    /// A currency has to be collateral before spot trades in isolated margin
    ///
    /// `54028` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "54028")]
    #[exchange(code = 54028, kind = OperationRejected)]
    CollateralNeededForIsolatedSpot,

    /// The subject of one parameter is not part of the subject of another
    ///
    /// `54029` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "54029")]
    #[exchange(code = 54029, kind = InvalidRequest)]
    ParameterNotWithin,

    /// Positions and orders one way pass a value or a share of open interest
    ///
    /// `54030` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "54030")]
    #[exchange(code = 54030, kind = RiskLimit)]
    OpenInterestShareExceeded,

    /// The instrument's open interest is at the platform's limit: opening is refused
    ///
    /// `54031` · `RiskLimit` · `AfterBackoff` · `NotApplied`
    ///
    /// The order failed. Orders that open positions cannot be placed at present.
    // Source: error code list, 2026-08-22: the order failed, try again later.
    #[doc(alias = "54031")]
    #[exchange(code = 54031, kind = RiskLimit, retry = AfterBackoff)]
    PlatformOpenInterestLimit,

    /// The platform's collateral limit for the crypto allows reduce-only orders alone
    ///
    /// `54035` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "54035")]
    #[exchange(code = 54035, kind = RiskLimit)]
    PlatformCollateralLimit,

    /// Fill or kill does not go with cancelling both sides of a self trade
    ///
    /// `54036` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "54036")]
    #[exchange(code = 54036, kind = InvalidOrder)]
    FillOrKillWithCancelBoth,

    /// RPI orders cannot be reduce-only
    ///
    /// `54039` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "54039")]
    #[exchange(code = 54039, kind = InvalidOrder)]
    RpiReduceOnly,

    /// RPI orders carry no take profit or stop loss
    ///
    /// `54040` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "54040")]
    #[exchange(code = 54040, kind = InvalidOrder)]
    RpiWithStops,

    /// RPI orders are not offered here
    ///
    /// `54041` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "54041")]
    #[exchange(code = 54041, kind = Unsupported)]
    RpiUnsupportedForInstrument,

    /// The account may not place RPI orders here
    ///
    /// `54042` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "54042")]
    #[exchange(code = 54042, kind = PermissionDenied)]
    RpiOrdersNotPermitted,

    /// No further RPI order may wait in this instrument
    ///
    /// `54043` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "54043")]
    #[exchange(code = 54043, kind = RiskLimit)]
    RpiOrderCountExceeded,

    /// The instrument has no RPI liquidity to take
    ///
    /// `54044` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "54044")]
    #[exchange(code = 54044, kind = Unsupported)]
    RpiNotEnabled,

    /// Over the API, ELP liquidity is taken with IOC orders alone
    ///
    /// `54045` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "54045")]
    #[exchange(code = 54045, kind = InvalidOrder)]
    ElpTakesIocOnly,

    /// The account may not take RPI liquidity
    ///
    /// `54046` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "54046")]
    #[exchange(code = 54046, kind = PermissionDenied)]
    RpiTakingNotPermitted,

    /// Too busy: API users cannot take RPI liquidity now
    ///
    /// `54049` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// Set `rpiTakerAccess` to false.
    #[doc(alias = "54049")]
    #[exchange(code = 54049, kind = OperationRejected)]
    RpiTakingSuspended,

    /// The RPI order is worth less than RPI orders have to be
    ///
    /// `54051` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "54051")]
    #[exchange(code = 54051, kind = InvalidOrder)]
    RpiOrderTooSmall,

    /// For now the contract can be looked at but not traded
    ///
    /// `54072` · `MarketClosed` · `Never` · `NotApplied`
    ///
    /// Nothing says when it will trade.
    #[doc(alias = "54072")]
    #[exchange(code = 54072, kind = MarketClosed, retry = Never)]
    ContractViewOnly,

    /// The settlement currency may lose its peg, so orders need another one
    ///
    /// `54073` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "54073")]
    #[exchange(code = 54073, kind = OperationRejected)]
    DepeggingRisk,

    /// Positions, bots or orders in USD contracts block the setting
    ///
    /// `54074` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "54074")]
    #[exchange(code = 54074, kind = OperationRejected)]
    SettlementCurrencyInUse,

    /// The account mode does not trade contracts between cryptos
    ///
    /// `54075` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "54075")]
    #[exchange(code = 54075, kind = OperationRejected)]
    CrossCryptoUnsupportedInMode,

    /// A disclaimer for perpetuals on traditional assets has to be accepted on the site first
    ///
    /// `54092` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "54092")]
    #[exchange(code = 54092, kind = ManualActionRequired)]
    DisclaimerNotAccepted,

    /// The order was refused because the instrument is in a cool-off period
    ///
    /// `54094` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// The length of the period is not stated.
    #[doc(alias = "54094")]
    #[exchange(code = 54094, kind = MarketClosed)]
    CoolOffPeriod,
}
