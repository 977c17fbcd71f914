use crate::ExchangeError;

/// Rows of COIN-M futures only, in responses and frames alike.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Binance COIN-M",
    code_type = i32,
    table(path = "tables/binance.md", section = "tables/CoinMFuturesError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum CoinMFuturesError {
    /// The pair is not one of the exchange's
    ///
    /// `-4087` · `InvalidSymbol` · `Never` · `NotApplied`
    ///
    /// In the USD-M table this number means a close-only account.
    #[doc(alias = "-4087")]
    #[doc(alias = "INVALID_PAIR")]
    #[exchange(code = -4087, kind = InvalidSymbol)]
    InvalidPair,

    /// The exchange does not accept this interval of time
    ///
    /// `-4088` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4088")]
    #[doc(alias = "INVALID_TIME_INTERVAL")]
    #[exchange(code = -4088, kind = InvalidRequest)]
    InvalidTimeInterval,

    /// The user may place reduce-only orders and no others
    ///
    /// `-4089` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// The account is close-only.
    #[doc(alias = "-4089")]
    #[doc(alias = "REDUCE_ONLY_ORDER_PERMISSION")]
    #[exchange(code = -4089, kind = PermissionDenied)]
    ReduceOnlyPermitted,

    /// For now the user may not place orders
    ///
    /// `-4090` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4090")]
    #[doc(alias = "NO_PLACE_ORDER_PERMISSION")]
    #[exchange(code = -4090, kind = PermissionDenied)]
    OrdersNotPermitted,

    /// The exchange does not accept this `clientTranId`
    ///
    /// `-4110` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4110")]
    #[doc(alias = "INVALID_CLIENT_TRAN_ID_LEN")]
    #[exchange(code = -4110, kind = InvalidRequest)]
    InvalidClientTransferId,

    /// Another transfer has this `clientTranId`
    ///
    /// `-4111` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// A transfer with this id was made within seven days: look it up.
    #[doc(alias = "-4111")]
    #[doc(alias = "DUPLICATED_CLIENT_TRAN_ID")]
    #[exchange(code = -4111, kind = Duplicate)]
    DuplicateClientTransferId,

    /// A reduce-only order failed; the position and the open orders may show why
    ///
    /// `-4112` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Together with open orders it would flip the position: read both.
    #[doc(alias = "-4112")]
    #[doc(alias = "REDUCE_ONLY_MARGIN_CHECK_FAILED")]
    #[exchange(code = -4112, kind = OperationRejected, retry = AfterResync)]
    ReduceOnlyFailed,

    /// The best price opposite is outside the `PERCENT_PRICE` band
    ///
    /// `-4113` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The limit depends on the present book.
    #[doc(alias = "-4113")]
    #[doc(alias = "MARKET_ORDER_REJECT")]
    #[exchange(code = -4113, kind = InvalidOrder, retry = AfterResync)]
    CounterpartyPriceOutsideBand,

    /// Orders of this type belong to the endpoints for algorithmic orders
    ///
    /// `-4120` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4120")]
    #[doc(alias = "STOP_ORDER_SWITCH_ALGO")]
    #[exchange(code = -4120, kind = InvalidRequest)]
    OrderTypeOnOtherEndpoint,

    /// With isolated margin, leverage cannot be lowered while a position is open
    ///
    /// `-4150` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4150")]
    #[doc(alias = "ISOLATED_LEVERAGE_REJECT_WITH_POSITION")]
    #[exchange(code = -4150, kind = OperationRejected)]
    LeverageReductionWithPosition,

    /// The price is above the highest multiple of the stop price allowed
    ///
    /// `-4151` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// It depends on the stop price of the same order.
    #[doc(alias = "-4151")]
    #[doc(alias = "PRICE_HIGHTER_THAN_STOP_MULTIPLIER_UP")]
    #[exchange(code = -4151, kind = InvalidOrder, retry = AfterResync)]
    PriceAboveStopCap,

    /// The price is below the lowest multiple of the stop price allowed
    ///
    /// `-4152` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// It depends on the stop price of the same order.
    #[doc(alias = "-4152")]
    #[doc(alias = "PRICE_LOWER_THAN_STOP_MULTIPLIER_DOWN")]
    #[exchange(code = -4152, kind = InvalidOrder, retry = AfterResync)]
    PriceBelowStopFloor,

    /// The stop price is above the highest multiple of the price allowed
    ///
    /// `-4154` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The limit depends on the present price.
    #[doc(alias = "-4154")]
    #[doc(alias = "STOP_PRICE_HIGHER_THAN_PRICE_MULTIPLIER_LIMIT")]
    #[exchange(code = -4154, kind = InvalidOrder, retry = AfterResync)]
    StopPriceAboveCap,

    /// The stop price is below the lowest multiple of the price allowed
    ///
    /// `-4155` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The limit depends on the present price.
    #[doc(alias = "-4155")]
    #[doc(alias = "STOP_PRICE_LOWER_THAN_PRICE_MULTIPLIER_LIMIT")]
    #[exchange(code = -4155, kind = InvalidOrder, retry = AfterResync)]
    StopPriceBelowFloor,

    /// The order's value is below the minimum for orders that are not reduce-only
    ///
    /// `-4178` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-4178")]
    #[doc(alias = "MIN_NOTIONAL")]
    #[exchange(code = -4178, kind = InvalidOrder)]
    NotionalTooSmall,

    /// At the matching engine, the timestamp was too far off for the `recvWindow`
    ///
    /// `-4188` · `InvalidNonce` · `AfterResync` · `NotApplied`
    ///
    /// The request waited too long inside the exchange and was rejected.
    #[doc(alias = "-4188")]
    #[doc(alias = "ME_INVALID_TIMESTAMP")]
    #[exchange(code = -4188, kind = InvalidNonce)]
    OutsideMatchingEngineWindow,

    /// On this symbol the account may only reduce
    ///
    /// `-4189` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4189")]
    #[doc(alias = "ACCOUNT_REDUCE_ONLY")]
    #[exchange(code = -4189, kind = PermissionDenied)]
    AccountReduceOnlyOnSymbol,

    /// Trading is blocked until the cooling-off period is over
    ///
    /// `-4192` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4192")]
    #[doc(alias = "COOLING_OFF_PERIOD")]
    #[exchange(code = -4192, kind = PermissionDenied)]
    CoolingOffPeriod,

    /// Leverage above 20x takes a personal verification of the intermediate level
    ///
    /// `-4194` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "-4194")]
    #[doc(alias = "ADJUST_LEVERAGE_KYC_FAILED")]
    #[exchange(code = -4194, kind = ManualActionRequired)]
    LeverageNeedsVerification,

    /// An account gets leverage above 20x a month after its registration
    ///
    /// `-4195` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4195")]
    #[doc(alias = "ADJUST_LEVERAGE_ONE_MONTH_FAILED")]
    #[exchange(code = -4195, kind = PermissionDenied)]
    LeverageAfterOneMonth,

    /// Nothing but limit orders can be amended
    ///
    /// `-4196` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4196")]
    #[doc(alias = "LIMIT_ORDER_ONLY")]
    #[exchange(code = -4196, kind = InvalidRequest)]
    AmendLimitOrdersOnly,

    /// The order is as requested already
    ///
    /// `-4197` · `Duplicate` · `Never` · `AlreadyApplied`
    ///
    /// The order is as requested.
    #[doc(alias = "-4197")]
    #[doc(alias = "SAME_ORDER")]
    #[exchange(code = -4197, kind = Duplicate, retry = Never, outcome = AlreadyApplied)]
    AmendmentChangesNothing,

    /// The order has been amended as often as it may be
    ///
    /// `-4198` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4198")]
    #[doc(alias = "EXCEED_MAX_MODIFY_ORDER_LIMIT")]
    #[exchange(code = -4198, kind = OperationRejected)]
    TooManyAmendments,

    /// Orders cannot be amended while their symbol does not trade
    ///
    /// `-4199` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "-4199")]
    #[doc(alias = "MOVE_ORDER_NOT_ALLOWED_SYMBOL_REASON")]
    #[exchange(code = -4199, kind = MarketClosed)]
    AmendWhileNotTrading,

    /// Leverage above 20x comes some days after registering for futures
    ///
    /// `-4200` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4200")]
    #[doc(alias = "ADJUST_LEVERAGE_X_DAYS_FAILED")]
    #[exchange(code = -4200, kind = PermissionDenied)]
    LeverageAfterSomeDays,

    /// The user's location or country puts a cap on leverage
    ///
    /// `-4201` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4201")]
    #[doc(alias = "ADJUST_LEVERAGE_KYC_LIMIT")]
    #[exchange(code = -4201, kind = PermissionDenied)]
    LeverageLimitedByCountry,

    /// An adjusted position limit leaves the symbol a leverage of 20 at most
    ///
    /// `-4202` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4202")]
    #[doc(alias = "ADJUST_LEVERAGE_ACCOUNT_SYMBOL_FAILED")]
    #[exchange(code = -4202, kind = OperationRejected)]
    LeverageLimitedByPositionService,

    /// COIN-M has to keep the position mode of USD-M
    ///
    /// `-4220` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4220")]
    #[doc(alias = "CANNOT_CHANGE_DUAL_SIDE")]
    #[exchange(code = -4220, kind = OperationRejected)]
    PositionModeMustMatch,

    /// Position mode also changes USD-M, where something is still open
    ///
    /// `-4531` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// Low confidence: no document explains this row.
    #[doc(alias = "-4531")]
    #[exchange(code = -4531, kind = OperationRejected)]
    PositionModeNeedsSync,
}
