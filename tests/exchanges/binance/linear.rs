//! USDⓈ-M futures: `fapi.binance.com`.
//!
//! The codes are the exchange's, from "Error Codes" of the Binance USDⓈ-M futures API documentation;
//! the messages are ours. A failure is `{"code": …, "msg": …}`; in a batch each row is an order or
//! such an object. Success may carry `"code": 200`.

use exchange_error::ExchangeError;

use super::{BaseError, FuturesError, UsdMarginedError};

/// Errors of the Binance USDⓈ-M futures API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    name = "Binance USD-M futures",
    code_type = i32,
    wire(
        status = 418,
        variant = Base(AddressBanned),
        decides,
        code = "$.code",
        message = "$.msg",
    ),
    wire(rows = "$[:]", code = "@.code", ok = [0, 200], message = "@.msg"),
)]
pub(super) enum LinearError {
    // --- Server, address and account
    /// Other requests keep the server too busy; it needs some minutes.
    ///
    /// The same code comes from a protection of the whole system, which lets reduce-only orders
    /// pass.
    #[exchange(code = -1008, kind = Unavailable)]
    ServerOverloaded,

    /// The account's API keys have been locked.
    #[exchange(code = -2017, kind = PermissionDenied)]
    ApiKeysLocked,

    // --- Parameters
    /// The status given for the symbol is wrong.
    #[exchange(code = -1122, kind = InvalidRequest)]
    InvalidSymbolStatus,

    /// The exchange does not support the asset here.
    #[exchange(code = -1126, kind = InvalidSymbol)]
    AssetNotSupported,

    /// The exchange cannot match prices in this way.
    #[exchange(code = -5037, kind = InvalidRequest)]
    InvalidPriceMatch,

    /// Price matching is for orders of type `LIMIT`, `STOP` and `TAKE_PROFIT` alone.
    #[exchange(code = -5038, kind = InvalidRequest)]
    PriceMatchOrderTypeNotSupported,

    /// The exchange does not know this mode of preventing self-trades.
    #[exchange(code = -5039, kind = InvalidRequest)]
    InvalidSelfTradePrevention,

    /// `goodTillDate` has to lie more than 600 seconds ahead and below 253402300799000.
    #[exchange(code = -5040, kind = InvalidRequest)]
    InvalidGoodTillDate,

    // --- Orders that were refused
    /// Cancelling the batch did not succeed.
    ///
    /// Some of the orders may be cancelled. Read them all.
    #[exchange(code = -2012, kind = ServerError, retry = AfterResync)]
    BatchCancelFailed,

    /// Another order has this `clientOrderId`.
    ///
    /// The order exists, perhaps from an attempt that seemed to fail. Read it before sending
    /// another.
    #[exchange(code = -4116, kind = Duplicate)]
    DuplicateClientOrderId,

    /// The stop order is being triggered at this moment.
    #[exchange(code = -4117, kind = OperationRejected, retry = AfterResync)]
    StopOrderTriggering,

    /// This endpoint does not take such an order type; those for algorithmic orders do.
    #[exchange(code = -4120, kind = InvalidRequest)]
    OrderTypeOnOtherEndpoint,

    /// The target strategy does not fit the order's `orderType` and `closePosition`.
    #[exchange(code = -4136, kind = InvalidOrder)]
    InvalidTargetStrategyForClose,

    /// The order's notional is below the minimum, which only reduce-only orders may be.
    #[exchange(code = -4164, kind = InvalidOrder)]
    NotionalTooSmall,

    /// The stop price is above the highest multiple of the price allowed.
    #[exchange(code = -4210, kind = InvalidOrder, retry = AfterResync)]
    StopPriceAboveCap,

    /// The stop price is below the lowest multiple of the price allowed.
    #[exchange(code = -4211, kind = InvalidOrder, retry = AfterResync)]
    StopPriceBelowFloor,

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

    /// The exchange's terms and local regulation put a cap on leverage in the user's region.
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
    /// The account is close-only until the exchange lifts it.
    #[exchange(code = -4400, kind = PermissionDenied)]
    QuantitativeRulesViolated,

    /// Compliance has limited the account to orders that are `reduceOnly`.
    ///
    /// The account is close-only: switch the strategy to closing.
    #[exchange(code = -4401, kind = PermissionDenied)]
    ComplianceReduceOnly,

    /// The exchange's terms and local regulation keep this feature out of the user's region.
    #[exchange(code = -4402, kind = PermissionDenied)]
    FeatureNotInRegion,

    /// Errors that the products share.
    #[exchange(flatten)]
    Base(BaseError),

    /// Errors that all futures share.
    #[exchange(flatten)]
    Futures(FuturesError),

    /// Errors that futures margined in dollars share.
    #[exchange(flatten)]
    UsdMargined(UsdMarginedError),
}
