//! Codes 51000 to 51205, 52000 and 54000 to 54094: placing orders and closing positions. The codes
//! are the exchange's, the messages ours.

use exchange_error::ExchangeError;

/// Why an order was not placed or a position not closed.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[exchange(serde, name = "OKX", code_type = u32)]
#[non_exhaustive]
pub enum OrderError {
    // Parameters and instruments.
    /// One of the parameters is wrong.
    #[exchange(code = 51000, kind = InvalidRequest)]
    InvalidParameter,

    /// No instrument or spread goes by the id or id code given.
    #[exchange(code = 51001, kind = InvalidSymbol)]
    InstrumentNotFound,

    /// The instrument is not one of this underlying index.
    #[exchange(code = 51002, kind = InvalidSymbol)]
    InstrumentUnderlyingMismatch,

    /// The order is named neither by its own id nor by the client's.
    #[exchange(code = 51003, kind = InvalidRequest)]
    MissingOrderId,

    /// The token is unknown.
    #[exchange(code = 51012, kind = InvalidSymbol)]
    TokenNotFound,

    /// The index is unknown.
    #[exchange(code = 51014, kind = InvalidSymbol)]
    IndexNotFound,

    /// The instrument is of another type than the one given.
    #[exchange(code = 51015, kind = InvalidSymbol)]
    InstrumentTypeMismatch,

    /// The instrument type and the underlying index do not go together.
    #[exchange(code = 51026, kind = InvalidSymbol)]
    InstrumentTypeUnderlyingMismatch,

    /// The batch has more orders than one request may place.
    #[exchange(code = 51111, kind = InvalidRequest)]
    TooManyOrdersInBatch,

    /// The currency given for a fixed margin is wrong.
    #[exchange(code = 51130, kind = InvalidSymbol)]
    WrongMarginCurrency,

    /// A limit order came without a price.
    #[exchange(code = 51204, kind = InvalidRequest)]
    MissingLimitPrice,

    /// A parameter lies outside its range, of which both ends are allowed.
    #[exchange(code = 54009, kind = InvalidOrder)]
    ParameterOutsideRange,

    // Ids that are taken.
    /// The order id is in use.
    ///
    /// An earlier attempt may have been placed: read the order before you send another.
    #[exchange(code = 51011, kind = Duplicate)]
    OrderIdExists,

    /// The client order id is in use.
    ///
    /// An earlier attempt was probably placed: read the order by `clOrdId`. Do not lean on this
    /// code against double orders, because several orders can have borne one id and a query returns
    /// the latest.
    #[exchange(code = 51016, kind = Duplicate)]
    ClientOrderIdExists,

    // Size and price.
    /// The order is for more than its maximum amount.
    #[exchange(code = 51005, kind = InvalidOrder)]
    OrderAmountTooLarge,

    /// The price breaks a limit: the highest for buying or the lowest for selling.
    #[exchange(code = 51006, kind = InvalidOrder)]
    PriceOutsideLimit,

    /// An order takes one contract at the least.
    #[exchange(code = 51007, kind = InvalidOrder)]
    LessThanOneContract,

    /// The order stays below the least amount accepted.
    #[exchange(code = 51020, kind = InvalidOrder)]
    OrderBelowMinimum,

    /// The price is outside the range in which a position can be closed.
    #[exchange(code = 51031, kind = InvalidOrder)]
    ClosePriceOutsideRange,

    /// The `sz` of this order is more contracts than allowed.
    #[exchange(code = 51101, kind = InvalidOrder)]
    TooManyContracts,

    /// The order or its trigger is priced above what is allowed.
    #[exchange(code = 51116, kind = InvalidOrder)]
    PriceTooHigh,

    /// The total has to be larger than the minimum of a single order.
    #[exchange(code = 51118, kind = InvalidOrder)]
    TotalBelowMinimum,

    /// The amount ordered is too small.
    #[exchange(code = 51120, kind = InvalidOrder)]
    OrderAmountTooSmall,

    /// The quantity does not divide into whole lots.
    #[exchange(code = 51121, kind = InvalidOrder)]
    NotMultipleOfLotSize,

    /// The order has to be priced above the minimum.
    #[exchange(code = 51122, kind = InvalidOrder)]
    PriceTooLow,

    /// The price for closing runs into the limit: there is a highest price to buy at.
    #[exchange(code = 51135, kind = InvalidOrder)]
    ClosePriceAboveBuyLimit,

    /// The price for closing runs into the limit: there is a lowest price to sell at.
    #[exchange(code = 51136, kind = InvalidOrder)]
    ClosePriceBelowSellLimit,

    /// A buy order is priced above its ceiling.
    #[exchange(code = 51137, kind = InvalidOrder)]
    PriceAboveBuyLimit,

    /// A sell order is priced below its floor.
    #[exchange(code = 51138, kind = InvalidOrder)]
    PriceBelowSellLimit,

    /// In USD, the order is worth more than any one order may be.
    #[exchange(code = 51185, kind = InvalidOrder)]
    OrderValueTooLarge,

    /// A market order may not be worth this much.
    #[exchange(code = 51201, kind = InvalidOrder)]
    MarketOrderValueTooLarge,

    /// The amount is more than a market order takes.
    #[exchange(code = 51202, kind = InvalidOrder)]
    MarketOrderAmountTooLarge,

    /// The amount ordered is over the limit.
    #[exchange(code = 51203, kind = InvalidOrder)]
    OrderAmountExceedsLimit,

    // Funds.
    /// The account holds too little of the currency that the order needs.
    ///
    /// Sub-codes (`subCode` beside `sCode`) tell balance, margin and borrowing limits apart. After
    /// an order without an answer this can mean that the first one filled.
    #[exchange(code = 51008, kind = InsufficientFunds)]
    InsufficientBalance,

    /// The balance does not cover the order.
    #[exchange(code = 51119, kind = InsufficientFunds)]
    InsufficientBalanceForOrder,

    /// Nothing is left of the available balance.
    ///
    /// The available balance of the position is meant.
    #[exchange(code = 51127, kind = InsufficientFunds)]
    NoAvailableBalance,

    /// The balance is too small for this.
    ///
    /// The available balance of the position is meant.
    #[exchange(code = 51131, kind = InsufficientFunds)]
    InsufficientPositionBalance,

    // Caps on positions, orders and borrowing.
    /// With this order, position and pending orders would pass the largest position that the
    /// leverage permits.
    ///
    /// Lower the leverage, reduce the position or cancel orders.
    #[exchange(code = 51004, kind = RiskLimit)]
    TierLimitExceeded,

    /// The loan would be larger than the account may borrow.
    #[exchange(code = 51017, kind = RiskLimit)]
    BorrowingLimitExceeded,

    /// There are more orders than allowed.
    #[exchange(code = 51025, kind = RiskLimit)]
    OrderCountExceeded,

    /// No further order may wait in this instrument.
    #[exchange(code = 51102, kind = RiskLimit)]
    InstrumentOrderCountExceeded,

    /// No further order may wait in this instrument family, all its instruments counted.
    #[exchange(code = 51103, kind = RiskLimit)]
    FamilyOrderCountExceeded,

    /// Pending orders over all instruments of the family would come to too many contracts.
    #[exchange(code = 51104, kind = RiskLimit)]
    FamilyOrderContractsExceeded,

    /// In this instrument, position and pending orders of one direction would come to too many
    /// contracts.
    #[exchange(code = 51105, kind = RiskLimit)]
    InstrumentPositionExceeded,

    /// Over the instrument family, positions and pending orders of one direction would come to too
    /// many contracts.
    #[exchange(code = 51106, kind = RiskLimit)]
    FamilyPositionExceeded,

    /// Over the instrument family, positions and pending orders of both directions would come to
    /// too many contracts.
    #[exchange(code = 51107, kind = RiskLimit)]
    FamilyHoldingExceeded,

    /// Too many orders to close are waiting.
    #[exchange(code = 51117, kind = RiskLimit)]
    CloseOrderCountExceeded,

    /// Position and buy order are worth the position limit between them, so no more can be bought.
    #[exchange(code = 51129, kind = RiskLimit)]
    PositionLimitReached,

    /// More orders are pending than the limit allows.
    #[exchange(code = 51174, kind = RiskLimit)]
    PendingOrderCountExceeded,

    // Closing positions.
    /// There is no such position.
    ///
    /// It may have been closed or liquidated: read your positions.
    #[exchange(code = 51023, kind = OrderNotFound)]
    PositionNotFound,

    /// The position is too large to be closed at the market price.
    ///
    /// Close in several parts.
    #[exchange(code = 51108, kind = InvalidOrder)]
    PositionTooLargeForMarketClose,

    /// The order would close more of the position than is available.
    ///
    /// Your picture of the position is out of date: read it, and the orders that already close it.
    #[exchange(code = 51112, kind = InvalidOrder, retry = AfterResync)]
    CloseSizeExceedsAvailable,

    /// Positions are being closed at the market price too often.
    ///
    /// The exchange's text says liquidation, but nothing is being liquidated.
    #[exchange(code = 51113, kind = RateLimited)]
    MarketCloseTooFrequent,

    /// All pending close orders have to be cancelled before the position is closed at the market
    /// price.
    ///
    /// The exchange's text says liquidation for that.
    #[exchange(code = 51115, kind = OperationRejected)]
    PendingCloseOrders,

    /// The position is negative and below the smallest amount that trades.
    #[exchange(code = 51132, kind = InvalidOrder)]
    PositionBelowMinimum,

    /// The position could not be closed: look at margin holdings and pending orders, then go on
    /// without reduce-only.
    ///
    /// There may be no position left to close.
    #[exchange(code = 51134, kind = OperationRejected, retry = AfterResync)]
    ClosingFailed,

    // Reduce-only.
    /// Pending margin orders that reduce and reverse a position stand in the way: cancel them all.
    #[exchange(code = 51125, kind = OperationRejected)]
    PendingReverseOrders,

    /// Pending reduce-only margin orders stand in the way: cancel them all.
    #[exchange(code = 51126, kind = OperationRejected)]
    PendingReduceOnlyOrders,

    /// An account with multi-currency margin cannot use reduce-only for spot.
    #[exchange(code = 51133, kind = InvalidOrder)]
    ReduceOnlyUnavailableMultiCurrency,

    /// Spot orders take no reduce-only in spot mode.
    #[exchange(code = 51139, kind = InvalidOrder)]
    ReduceOnlyUnavailableSpot,

    /// The order cannot be marked reduce-only.
    #[exchange(code = 51205, kind = InvalidOrder)]
    ReduceOnlyUnavailable,

    /// In the hour before delivery, an order in a pre-market contract may only reduce a position:
    /// change or cancel it.
    #[exchange(code = 54011, kind = InvalidOrder)]
    ReduceOnlyBeforeDelivery,

    // The market is not trading.
    /// Trading in this pair or contract is still to be opened.
    #[exchange(code = 51021, kind = MarketClosed)]
    NotYetListed,

    /// The contract is halted.
    #[exchange(code = 51022, kind = MarketClosed)]
    ContractSuspended,

    /// The contract has reached its end.
    #[exchange(code = 51027, kind = MarketClosed, retry = Never)]
    ContractExpired,

    /// The contract is being delivered.
    ///
    /// It does not open again: roll to the next one.
    #[exchange(code = 51028, kind = MarketClosed, retry = Never)]
    ContractInDelivery,

    /// A settlement of the contract is running.
    #[exchange(code = 51029, kind = MarketClosed)]
    ContractInSettlement,

    /// The settlement of funding fees is running.
    #[exchange(code = 51030, kind = MarketClosed)]
    FundingFeeInSettlement,

    /// The order book has nothing on offer.
    #[exchange(code = 51109, kind = NotReady)]
    NoAvailableOffers,

    /// Limit orders have to wait for the call auction to begin.
    #[exchange(code = 51110, kind = MarketClosed)]
    BeforeCallAuction,

    /// A call auction takes limit orders and no others.
    #[exchange(code = 51124, kind = InvalidOrder)]
    LimitOrdersOnlyInCallAuction,

    /// The exchange holds no data of this market.
    #[exchange(code = 52000, kind = NotReady)]
    NoMarketData,

    /// For now the contract can be looked at but not traded.
    #[exchange(code = 54072, kind = MarketClosed, retry = Never)]
    ContractViewOnly,

    /// The order was refused because the instrument is in a cool-off period.
    #[exchange(code = 54094, kind = MarketClosed)]
    CoolOffPeriod,

    // Account modes and permissions.
    /// The exchange blocks orders of this account; its support has to be asked.
    #[exchange(code = 51009, kind = AccountSuspended)]
    OrderPlacementBlocked,

    /// The request does not work in the account's present mode.
    #[exchange(code = 51010, kind = OperationRejected)]
    UnsupportedAccountMode,

    /// On balance, an options account must not be short.
    #[exchange(code = 51018, kind = OperationRejected)]
    NetShortOptionsNotAllowed,

    /// On balance, options under cross margin must not be long.
    #[exchange(code = 51019, kind = OperationRejected)]
    NetLongOptionsNotAllowed,

    /// The exchange has blocked the trading account.
    ///
    /// The page lists some thirty texts for this code, from a security hold to a judicial freeze:
    /// show the reply's own message to a person.
    #[exchange(code = 51024, kind = AccountSuspended)]
    TradingAccountBlocked,

    /// Cross-margin trading is closed to accounts with multi-currency margin.
    #[exchange(code = 51128, kind = OperationRejected)]
    CrossMarginNotAllowed,

    /// Local rules restrict trading in this pair or contract.
    #[exchange(code = 51155, kind = PermissionDenied)]
    RestrictedByCompliance,

    /// Trading on margin is not offered here.
    #[exchange(code = 54000, kind = Unsupported)]
    MarginTradingUnsupported,

    /// Automatic borrowing is a setting of multi-currency margin accounts alone.
    #[exchange(code = 54001, kind = OperationRejected)]
    AutoBorrowNotAllowed,

    /// A mass cancel has switched this off; the same endpoint switches it on again.
    #[exchange(code = 54008, kind = OperationRejected)]
    DisabledByMassCancel,

    /// The order was refused; the public pages do not list this code.
    #[exchange(code = 54051, kind = InvalidOrder, outcome = Unknown)]
    OrderRefused,

    /// The settlement currency may lose its peg, so orders need another one.
    #[exchange(code = 54073, kind = OperationRejected)]
    DepeggingRisk,

    /// Positions, a bot or open orders in USD contracts keep the setting from being changed.
    #[exchange(code = 54074, kind = OperationRejected)]
    SettlementCurrencyInUse,
}
