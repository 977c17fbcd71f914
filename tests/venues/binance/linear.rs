//! USDⓈ-M futures: `fapi.binance.com`.
//!
//! The codes are the venue's, from "Error Codes" of the Binance USDⓈ-M futures API documentation;
//! the messages are ours. A failure is `{"code": …, "msg": …}`; in a batch each row is an order or
//! such an object. Success may carry `"code": 200`.

use exchange_error::ExchangeError;

use super::BaseError;

/// Errors of the Binance USDⓈ-M futures API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    name = "Binance USD-M futures",
    code_type = i32,
    wire(status = 418, message = "$.msg"),
    wire(rows = "$[:]", code = "@.code", ok = [0, 200], message = "@.msg"),
)]
pub(super) enum LinearError {
    // --- Server, address and account
    /// The address is not among the allowed ones.
    #[exchange(code = -1005, kind = PermissionDenied)]
    NoSuchIpWhitelisted,

    /// Other requests keep the server too busy; it needs some minutes.
    ///
    /// The same code comes from a protection of the whole system, which lets reduce-only orders
    /// pass.
    #[exchange(code = -1008, kind = Unavailable)]
    ServerOverloaded,

    /// This route is closed to the address.
    #[exchange(code = -1011, kind = PermissionDenied)]
    IpNotOnRoute,

    /// The time range ends before it starts.
    #[exchange(code = -1023, kind = InvalidRequest)]
    StartAfterEnd,

    /// Nothing was found here, or the caller lacks a login or the right to it.
    #[exchange(code = -1099, kind = Authentication)]
    NotFoundOrNotAuthorized,

    /// The account is not a valid one.
    #[exchange(code = -1109, kind = AccountNotFound)]
    InvalidAccount,

    /// The account's API keys have been locked.
    #[exchange(code = -2017, kind = PermissionDenied)]
    ApiKeysLocked,

    // --- Parameters
    /// The value of `symbolType` is not among the accepted ones.
    #[exchange(code = -1110, kind = InvalidRequest)]
    InvalidSymbolType,

    /// The amount of a withdrawal has to be below zero.
    #[exchange(code = -1113, kind = InvalidRequest)]
    WithdrawalNotNegative,

    /// The status given for the symbol is wrong.
    #[exchange(code = -1122, kind = InvalidRequest)]
    InvalidSymbolStatus,

    /// The venue does not support the asset here.
    #[exchange(code = -1126, kind = InvalidSymbol)]
    AssetNotSupported,

    /// The value of `newOrderRespType` is not among the accepted ones.
    #[exchange(code = -1136, kind = InvalidRequest)]
    InvalidResponseType,

    /// The venue does not accept this interval of time.
    #[exchange(code = -4165, kind = InvalidRequest)]
    InvalidTimeInterval,

    /// The coefficient for the notional limit is wrong.
    #[exchange(code = -4085, kind = InvalidRequest)]
    InvalidNotionalLimitCoefficient,

    /// The pair is not one of the venue's.
    #[exchange(code = -4144, kind = InvalidSymbol)]
    InvalidPair,

    /// The venue cannot match prices in this way.
    #[exchange(code = -5037, kind = InvalidRequest)]
    InvalidPriceMatch,

    /// Price matching is for orders of type `LIMIT`, `STOP` and `TAKE_PROFIT` alone.
    #[exchange(code = -5038, kind = InvalidRequest)]
    PriceMatchOrderTypeNotSupported,

    /// The venue does not know this mode of preventing self-trades.
    #[exchange(code = -5039, kind = InvalidRequest)]
    InvalidSelfTradePrevention,

    /// `goodTillDate` has to lie more than 600 seconds ahead and below 253402300799000.
    #[exchange(code = -5040, kind = InvalidRequest)]
    InvalidGoodTillDate,

    // --- Balance, margin and position
    /// The balance does not suffice.
    #[exchange(code = -2018, kind = InsufficientFunds)]
    BalanceInsufficient,

    /// The margin does not suffice.
    #[exchange(code = -2019, kind = InsufficientFunds)]
    MarginInsufficient,

    /// The account is being liquidated.
    ///
    /// Stop opening, alert a person, and do not trust the positions your program remembers.
    #[exchange(code = -2023, kind = AccountSuspended)]
    InLiquidation,

    /// The position is too small for this.
    ///
    /// Your picture of the position is out of date. Read it before you size the close.
    #[exchange(code = -2024, kind = OperationRejected, retry = AfterResync)]
    PositionInsufficient,

    /// There are as many orders as may be open.
    #[exchange(code = -2025, kind = RiskLimit)]
    TooManyOpenOrders,

    /// The position would be larger than the present leverage allows.
    #[exchange(code = -2027, kind = RiskLimit)]
    PositionLimitAtLeverage,

    /// The margin balance is too low for a leverage this small.
    #[exchange(code = -2028, kind = RiskLimit)]
    LeverageTooSmallForMargin,

    // --- Orders that were refused
    /// Cancelling the batch did not succeed.
    ///
    /// Some of the orders may be cancelled. Read them all.
    #[exchange(code = -2012, kind = ServerError, retry = AfterResync)]
    BatchCancelFailed,

    /// The symbol has no trading window; the 24-hour ticker may have what you look for.
    #[exchange(code = -2016, kind = NotReady)]
    NoTradingWindow,

    /// The order cannot be filled.
    #[exchange(code = -2020, kind = NotReady, outcome = Unknown)]
    UnableToFill,

    /// The order's trigger would fire at once.
    #[exchange(code = -2021, kind = InvalidOrder, retry = AfterResync)]
    OrderWouldTriggerImmediately,

    /// The venue turned a reduce-only order down.
    ///
    /// Often the position is closed already. Read it before you send another.
    #[exchange(code = -2022, kind = InvalidOrder, retry = AfterResync)]
    ReduceOnlyRejected,

    /// An order of this type cannot be `reduceOnly`.
    #[exchange(code = -2026, kind = InvalidOrder)]
    ReduceOnlyOrderTypeNotSupported,

    /// Another order has this `clientOrderId`.
    ///
    /// The order exists, perhaps from an attempt that seemed to fail. Read it before sending
    /// another.
    #[exchange(code = -4116, kind = Duplicate)]
    DuplicateClientOrderId,

    /// The stop order is being triggered at this moment.
    #[exchange(code = -4117, kind = OperationRejected, retry = AfterResync)]
    StopOrderTriggering,

    /// A reduce-only order failed; the position and what else is open may tell why.
    #[exchange(code = -4118, kind = OperationRejected, retry = AfterResync)]
    ReduceOnlyFailed,

    /// This endpoint does not take such an order type; those for algorithmic orders do.
    #[exchange(code = -4120, kind = InvalidRequest)]
    OrderTypeOnOtherEndpoint,

    /// The best price on the other side is outside what the `PERCENT_PRICE` filter allows.
    #[exchange(code = -4131, kind = OperationRejected)]
    CounterpartyPriceOutsideBand,

    /// The target strategy does not fit the order's `orderType` and `closePosition`.
    #[exchange(code = -4136, kind = InvalidOrder)]
    InvalidTargetStrategyForClose,

    /// In its present status the symbol does not let positions be opened.
    #[exchange(code = -4140, kind = MarketClosed)]
    SymbolNotOpenForPositions,

    /// There is no trading in this symbol at present.
    #[exchange(code = -4141, kind = MarketClosed)]
    SymbolClosed,

    /// The order's notional is below the minimum, which only reduce-only orders may be.
    #[exchange(code = -4164, kind = InvalidOrder)]
    NotionalTooSmall,

    /// The price is above the highest multiple of the stop price allowed.
    #[exchange(code = -4183, kind = InvalidOrder, retry = AfterResync)]
    PriceAboveStopCap,

    /// The price is below the lowest multiple of the stop price allowed.
    #[exchange(code = -4184, kind = InvalidOrder, retry = AfterResync)]
    PriceBelowStopFloor,

    /// The stop price is above the highest multiple of the price allowed.
    #[exchange(code = -4210, kind = InvalidOrder, retry = AfterResync)]
    StopPriceAboveCap,

    /// The stop price is below the lowest multiple of the price allowed.
    #[exchange(code = -4211, kind = InvalidOrder, retry = AfterResync)]
    StopPriceBelowFloor,

    /// A fill-or-kill order found too little to be filled with at once.
    #[exchange(code = -5021, kind = InvalidOrder, retry = AfterResync)]
    FillOrKillNotFilled,

    /// A post-only order would have been executed as a taker.
    #[exchange(code = -5022, kind = InvalidOrder, retry = AfterResync)]
    PostOnlyWouldTake,

    /// At the matching engine, the timestamp was too far off for the `recvWindow`.
    ///
    /// The request waited too long inside the venue and was not executed.
    #[exchange(code = -5028, kind = InvalidNonce)]
    OutsideMatchingEngineWindow,

    /// The book has no depth for an order at its best price.
    #[exchange(code = -5041, kind = NotReady)]
    NoDepthForPriceMatch,

    /// The order that this one goes back to is not reduce-only.
    #[exchange(code = -5047, kind = InvalidOrder)]
    OriginalNotReduceOnly,

    // --- Amending an order
    /// Orders cannot be amended while their symbol does not trade.
    #[exchange(code = -5024, kind = MarketClosed)]
    AmendWhileNotTrading,

    /// Nothing but limit orders can be amended.
    #[exchange(code = -5025, kind = InvalidRequest)]
    AmendLimitOrdersOnly,

    /// The order has been amended as often as it may be.
    #[exchange(code = -5026, kind = OperationRejected)]
    TooManyAmendments,

    /// The order is as requested already.
    #[exchange(code = -5027, kind = Duplicate, outcome = AlreadyApplied, retry = Never)]
    AmendmentChangesNothing,

    // --- Transfers
    /// The venue does not accept this `clientTranId`.
    #[exchange(code = -4114, kind = InvalidRequest)]
    InvalidClientTransferId,

    /// Another transfer has this `clientTranId`.
    ///
    /// A transfer with this id was made within seven days: look it up before sending another.
    #[exchange(code = -4115, kind = Duplicate)]
    DuplicateClientTransferId,

    // --- Account mode
    /// Multi-Assets mode cannot be set while USDⓈ-M symbols use isolated margin.
    #[exchange(code = -4167, kind = OperationRejected)]
    IsolatedSymbolsBlockMultiAssets,

    /// Margin cannot be made isolated while Multi-Assets mode is on.
    #[exchange(code = -4168, kind = OperationRejected)]
    MultiAssetsBlocksIsolated,

    /// The USDⓈ-M margin balance is too low to change Multi-Assets mode.
    #[exchange(code = -4169, kind = OperationRejected)]
    MarginBalanceBlocksMultiAssets,

    /// Multi-Assets mode is fixed as long as USDⓈ-M orders are open.
    #[exchange(code = -4170, kind = OperationRejected)]
    OpenOrdersBlockMultiAssets,

    /// The asset mode is the requested one already.
    #[exchange(code = -4171, kind = Duplicate, outcome = AlreadyApplied, retry = Never)]
    MultiAssetsModeUnchanged,

    /// Multi-Assets mode is fixed while a margin asset's USDⓈ-M wallet balance is negative.
    #[exchange(code = -4172, kind = OperationRejected)]
    NegativeBalanceBlocksMultiAssets,

    /// USDⓈ-M and COIN-M change position mode together: close what is open in COIN-M first.
    #[exchange(code = -4531, kind = OperationRejected)]
    PositionModeNeedsSync,

    // --- Leverage
    /// Leverage above 20x takes a personal verification of the intermediate level.
    #[exchange(code = -4202, kind = ManualActionRequired)]
    LeverageNeedsVerification,

    /// An account gets leverage above 20x a month after its registration.
    #[exchange(code = -4203, kind = PermissionDenied)]
    LeverageAfterOneMonth,

    /// Leverage above 20x comes some days after registering for futures.
    #[exchange(code = -4205, kind = PermissionDenied)]
    LeverageAfterSomeDays,

    /// The user's country puts limits on adjusting leverage.
    #[exchange(code = -4206, kind = PermissionDenied)]
    LeverageLimitedByCountry,

    /// An adjusted position limit leaves the symbol a leverage of 20 at most.
    #[exchange(code = -4208, kind = OperationRejected)]
    LeverageLimitedByPositionService,

    /// The leverage goes beyond the highest one of the symbol and was not changed.
    #[exchange(code = -4209, kind = OperationRejected)]
    LeverageAboveSymbolMaximum,

    /// The venue's terms and local regulation put a cap on leverage in the user's region.
    #[exchange(code = -4403, kind = PermissionDenied)]
    LeverageLimitedByRegion,

    // --- Restrictions of the account
    /// The user may place reduce-only orders and no others.
    ///
    /// The account is close-only: switch the strategy to closing.
    #[exchange(code = -4087, kind = PermissionDenied)]
    ReduceOnlyPermitted,

    /// For now the user may not place orders.
    #[exchange(code = -4088, kind = PermissionDenied)]
    OrdersNotPermitted,

    /// Trading is blocked until the cooling-off period is over.
    #[exchange(code = -4192, kind = PermissionDenied)]
    CoolingOffPeriod,

    /// For breaking the quantitative rules of futures trading, all but `reduceOnly` is barred.
    ///
    /// The account is close-only until the venue lifts it.
    #[exchange(code = -4400, kind = PermissionDenied)]
    QuantitativeRulesViolated,

    /// Compliance has limited the account to orders that are `reduceOnly`.
    ///
    /// The account is close-only: switch the strategy to closing.
    #[exchange(code = -4401, kind = PermissionDenied)]
    ComplianceReduceOnly,

    /// The venue's terms and local regulation keep this feature out of the user's region.
    #[exchange(code = -4402, kind = PermissionDenied)]
    FeatureNotInRegion,

    // --- Options that were once sold on this API
    /// The venue does not know this type of options request.
    #[exchange(code = -4063, kind = InvalidRequest)]
    InvalidOptionsRequestType,

    /// The options do not come with this time frame.
    #[exchange(code = -4064, kind = InvalidRequest)]
    InvalidOptionsTimeFrame,

    /// The venue does not accept this amount of options.
    #[exchange(code = -4065, kind = InvalidRequest)]
    InvalidOptionsAmount,

    /// The venue does not know this type of options event.
    #[exchange(code = -4066, kind = InvalidRequest)]
    InvalidOptionsEventType,

    /// The premium fee given for the options is wrong.
    #[exchange(code = -4069, kind = InvalidRequest)]
    InvalidOptionsPremiumFee,

    /// The venue does not accept this client id for options.
    #[exchange(code = -4070, kind = InvalidRequest)]
    InvalidClientOptionsId,

    /// The value for the direction of the options is wrong.
    #[exchange(code = -4071, kind = InvalidRequest)]
    InvalidOptionsDirection,

    /// The order was turned down because the premium fee is out of date.
    #[exchange(code = -4072, kind = OperationRejected)]
    PremiumFeeNotUpdated,

    /// The order was turned down for a negative premium fee on input.
    #[exchange(code = -4073, kind = InvalidRequest)]
    NegativeInputPremiumFee,

    /// The order was turned down for an amount that is negative or above the upper bound.
    #[exchange(code = -4074, kind = InvalidOrder)]
    OptionsAmountOutOfRange,

    /// The order was turned down for a negative premium fee on output.
    #[exchange(code = -4075, kind = InvalidRequest)]
    NegativeOutputPremiumFee,

    /// The original fee is far above the latest one.
    #[exchange(code = -4076, kind = OperationRejected)]
    PremiumFeeTooDifferent,

    /// The order was turned down because the limit on the amount is used up.
    #[exchange(code = -4077, kind = RiskLimit)]
    OptionsAmountLimitReached,

    /// Something broke inside the venue's options system.
    #[exchange(code = -4078, kind = ServerError)]
    OptionsInternalError,

    /// The venue does not accept this options id.
    #[exchange(code = -4079, kind = InvalidRequest)]
    InvalidOptionsId,

    /// The venue knows no such options user.
    #[exchange(code = -4080, kind = AccountNotFound)]
    OptionsUserNotFound,

    /// There are no such options.
    #[exchange(code = -4081, kind = InvalidSymbol)]
    OptionsNotFound,

    /// What the products have in common.
    #[exchange(flatten)]
    Base(BaseError),
}
