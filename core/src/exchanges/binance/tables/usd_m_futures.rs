use crate::ExchangeError;

/// Rows of USD-M futures only, in responses and frames alike.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Binance USD-M",
    code_type = i32,
    table(path = "tables/binance.md", section = "tables/UsdMFuturesError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum UsdMFuturesError {
    /// Nothing was found here, or the caller may not see it
    ///
    /// `-1099` · `Authentication` · `Never` · `NotApplied`
    ///
    /// The code has three causes.
    #[doc(alias = "-1099")]
    #[doc(alias = "NOT_FOUND")]
    #[exchange(code = -1099, kind = Authentication)]
    NotFoundOrNotAuthorized,

    /// The status given for the symbol is wrong
    ///
    /// `-1122` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1122")]
    #[doc(alias = "INVALID_SYMBOL_STATUS")]
    #[exchange(code = -1122, kind = InvalidRequest)]
    InvalidSymbolStatus,

    /// The exchange does not support the asset here
    ///
    /// `-1126` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "-1126")]
    #[doc(alias = "ASSET_NOT_SUPPORTED")]
    #[exchange(code = -1126, kind = InvalidSymbol)]
    AssetNotSupported,

    /// Cancelling the batch did not succeed
    ///
    /// `-2012` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// Some may have been cancelled: read them all.
    #[doc(alias = "-2012")]
    #[doc(alias = "CANCEL_ALL_FAIL")]
    #[exchange(code = -2012, kind = ServerError, retry = AfterResync)]
    BatchCancelFailed,

    /// The account's API keys have been locked
    ///
    /// `-2017` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-2017")]
    #[doc(alias = "API_KEYS_LOCKED")]
    #[exchange(code = -2017, kind = PermissionDenied)]
    ApiKeysLocked,

    /// For risk the symbol takes reduce-only orders alone
    ///
    /// `-4105` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4105")]
    #[doc(alias = "SYMBOL_REDUCE_ONLY")]
    #[exchange(code = -4105, kind = OperationRejected)]
    SymbolReduceOnly,

    /// For risk the symbol takes buys only if they reduce
    ///
    /// `-4106` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4106")]
    #[doc(alias = "SYMBOL_REDUCE_ONLY_BUY")]
    #[exchange(code = -4106, kind = OperationRejected)]
    SymbolBuyReduceOnly,

    /// For risk the symbol takes sells only if they reduce
    ///
    /// `-4107` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4107")]
    #[doc(alias = "SYMBOL_REDUCE_ONLY_SELL")]
    #[exchange(code = -4107, kind = OperationRejected)]
    SymbolSellReduceOnly,

    /// The account was put away for lack of use; transfer something in
    ///
    /// `-4109` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "-4109")]
    #[doc(alias = "INACTIVE_ACCOUNT")]
    #[exchange(code = -4109, kind = AccountSuspended)]
    AccountInactive,

    /// Another order has this `clientOrderId`
    ///
    /// `-4116` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The order exists, perhaps from an attempt that seemed to fail. Unique among open orders
    /// only: a filled order frees its id.
    #[doc(alias = "-4116")]
    #[doc(alias = "DUPLICATED_CLIENT_ORDER_ID")]
    #[exchange(code = -4116, kind = Duplicate)]
    DuplicateClientOrderId,

    /// The stop order is being triggered at this moment
    ///
    /// `-4117` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Read what becomes of the order.
    #[doc(alias = "-4117")]
    #[doc(alias = "STOP_ORDER_TRIGGERING")]
    #[exchange(code = -4117, kind = OperationRejected, retry = AfterResync)]
    StopOrderTriggering,

    /// Orders of this type belong to the endpoints for algorithmic orders
    ///
    /// `-4120` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4120")]
    #[doc(alias = "STOP_ORDER_SWITCH_ALGO")]
    #[exchange(code = -4120, kind = InvalidRequest)]
    OrderTypeOnOtherEndpoint,

    /// The target strategy does not fit the order's `orderType` and `closePosition`
    ///
    /// `-4136` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-4136")]
    #[exchange(code = -4136, kind = InvalidOrder)]
    InvalidTargetStrategyForClose,

    /// Multi-Assets mode cannot be set while USDⓈ-M symbols use isolated margin
    ///
    /// `-4167` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4167")]
    #[doc(alias = "ISOLATED_REJECT_WITH_JOINT_MARGIN")]
    #[exchange(code = -4167, kind = OperationRejected)]
    IsolatedSymbolsBlockMultiAssets,

    /// Margin cannot be made isolated while Multi-Assets mode is on
    ///
    /// `-4168` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4168")]
    #[doc(alias = "JOINT_MARGIN_REJECT_WITH_ISOLATED")]
    #[exchange(code = -4168, kind = OperationRejected)]
    MultiAssetsBlocksIsolated,

    /// The USDⓈ-M margin balance is too low to change Multi-Assets mode
    ///
    /// `-4169` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4169")]
    #[doc(alias = "JOINT_MARGIN_REJECT_WITH_MB")]
    #[exchange(code = -4169, kind = OperationRejected)]
    MarginBalanceBlocksMultiAssets,

    /// Multi-Assets mode is fixed as long as USDⓈ-M orders are open
    ///
    /// `-4170` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4170")]
    #[doc(alias = "JOINT_MARGIN_REJECT_WITH_OPEN_ORDER")]
    #[exchange(code = -4170, kind = OperationRejected)]
    OpenOrdersBlockMultiAssets,

    /// The asset mode is the requested one already
    ///
    /// `-4171` · `Duplicate` · `Never` · `AlreadyApplied`
    ///
    /// The state is as requested: go on.
    #[doc(alias = "-4171")]
    #[doc(alias = "NO_NEED_TO_CHANGE_JOINT_MARGIN")]
    #[exchange(code = -4171, kind = Duplicate, retry = Never, outcome = AlreadyApplied)]
    MultiAssetsModeUnchanged,

    /// Multi-Assets mode is fixed while a margin asset's USDⓈ-M wallet balance is negative
    ///
    /// `-4172` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4172")]
    #[doc(alias = "JOINT_MARGIN_REJECT_WITH_NEGATIVE_BALANCE")]
    #[exchange(code = -4172, kind = OperationRejected)]
    NegativeBalanceBlocksMultiAssets,

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
    /// `-4202` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "-4202")]
    #[doc(alias = "ADJUST_LEVERAGE_KYC_FAILED")]
    #[exchange(code = -4202, kind = ManualActionRequired)]
    LeverageNeedsVerification,

    /// An account gets leverage above 20x a month after its registration
    ///
    /// `-4203` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4203")]
    #[doc(alias = "ADJUST_LEVERAGE_ONE_MONTH_FAILED")]
    #[exchange(code = -4203, kind = PermissionDenied)]
    LeverageAfterOneMonth,

    /// Leverage above 20x comes some days after registering for futures
    ///
    /// `-4205` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4205")]
    #[doc(alias = "ADJUST_LEVERAGE_X_DAYS_FAILED")]
    #[exchange(code = -4205, kind = PermissionDenied)]
    LeverageAfterSomeDays,

    /// The user's country puts limits on adjusting leverage
    ///
    /// `-4206` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4206")]
    #[doc(alias = "ADJUST_LEVERAGE_KYC_LIMIT")]
    #[exchange(code = -4206, kind = PermissionDenied)]
    LeverageLimitedByCountry,

    /// An adjusted position limit leaves the symbol a leverage of 20 at most
    ///
    /// `-4208` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4208")]
    #[doc(alias = "ADJUST_LEVERAGE_ACCOUNT_SYMBOL_FAILED")]
    #[exchange(code = -4208, kind = OperationRejected)]
    LeverageLimitedByPositionService,

    /// The leverage goes beyond the highest one of the symbol and was not changed
    ///
    /// `-4209` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4209")]
    #[doc(alias = "ADJUST_LEVERAGE_SYMBOL_FAILED")]
    #[exchange(code = -4209, kind = OperationRejected)]
    LeverageAboveSymbolMaximum,

    /// The stop price is above the highest multiple of the price allowed
    ///
    /// `-4210` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The limit depends on the present price.
    #[doc(alias = "-4210")]
    #[doc(alias = "STOP_PRICE_HIGHER_THAN_PRICE_MULTIPLIER_LIMIT")]
    #[exchange(code = -4210, kind = InvalidOrder, retry = AfterResync)]
    StopPriceAboveCap,

    /// The stop price is below the lowest multiple of the price allowed
    ///
    /// `-4211` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The limit depends on the present price.
    #[doc(alias = "-4211")]
    #[doc(alias = "STOP_PRICE_LOWER_THAN_PRICE_MULTIPLIER_LIMIT")]
    #[exchange(code = -4211, kind = InvalidOrder, retry = AfterResync)]
    StopPriceBelowFloor,

    /// Quantitative rules were broken; until that is lifted only reducing orders pass
    ///
    /// `-4400` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The account's trading status says when.
    #[doc(alias = "-4400")]
    #[doc(alias = "TRADING_QUANTITATIVE_RULE")]
    #[exchange(code = -4400, kind = OperationRejected, retry = AfterResync)]
    QuantitativeRulesViolated,

    /// The position is so large that only reducing orders pass
    ///
    /// `-4401` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// Large positions are the reason.
    #[doc(alias = "-4401")]
    #[doc(alias = "LARGE_POSITION_SYM_RULE")]
    #[exchange(code = -4401, kind = RiskLimit)]
    LargePositionReduceOnly,

    /// In the user's region this feature is not offered
    ///
    /// `-4402` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4402")]
    #[doc(alias = "COMPLIANCE_BLACK_SYMBOL_RESTRICTION")]
    #[exchange(code = -4402, kind = PermissionDenied)]
    FeatureNotInRegion,

    /// In the user's region leverage is capped
    ///
    /// `-4403` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4403")]
    #[doc(alias = "ADJUST_LEVERAGE_COMPLIANCE_FAILED")]
    #[exchange(code = -4403, kind = PermissionDenied)]
    LeverageLimitedByRegion,

    /// Position mode also changes COIN-M, where something is still open
    ///
    /// `-4531` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4531")]
    #[exchange(code = -4531, kind = OperationRejected)]
    PositionModeNeedsSync,

    /// Orders cannot be amended while their symbol does not trade
    ///
    /// `-5024` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "-5024")]
    #[doc(alias = "MOVE_ORDER_NOT_ALLOWED_SYMBOL_REASON")]
    #[exchange(code = -5024, kind = MarketClosed)]
    AmendWhileNotTrading,

    /// Nothing but limit orders can be amended
    ///
    /// `-5025` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-5025")]
    #[doc(alias = "LIMIT_ORDER_ONLY")]
    #[exchange(code = -5025, kind = InvalidRequest)]
    AmendLimitOrdersOnly,

    /// The order has been amended as often as it may be
    ///
    /// `-5026` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-5026")]
    #[doc(alias = "Exceed_Maximum_Modify_Order_Limit")]
    #[exchange(code = -5026, kind = OperationRejected)]
    TooManyAmendments,

    /// The order is as requested already
    ///
    /// `-5027` · `Duplicate` · `Never` · `AlreadyApplied`
    ///
    /// The order is as requested.
    #[doc(alias = "-5027")]
    #[doc(alias = "SAME_ORDER")]
    #[exchange(code = -5027, kind = Duplicate, retry = Never, outcome = AlreadyApplied)]
    AmendmentChangesNothing,

    /// The amended order would be worth too little
    ///
    /// `-5029` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-5029")]
    #[doc(alias = "MODIFICATION_MIN_NOTIONAL")]
    #[exchange(code = -5029, kind = InvalidOrder)]
    AmendedNotionalTooSmall,

    /// The exchange cannot match prices in this way
    ///
    /// `-5037` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-5037")]
    #[doc(alias = "INVALID_PRICE_MATCH")]
    #[exchange(code = -5037, kind = InvalidRequest)]
    InvalidPriceMatch,

    /// Price matching is for orders of type `LIMIT`, `STOP` and `TAKE_PROFIT` alone
    ///
    /// `-5038` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-5038")]
    #[doc(alias = "UNSUPPORTED_ORDER_TYPE_PRICE_MATCH")]
    #[exchange(code = -5038, kind = InvalidRequest)]
    PriceMatchOrderTypeNotSupported,

    /// The exchange does not know this mode of preventing self-trades
    ///
    /// `-5039` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-5039")]
    #[doc(alias = "INVALID_SELF_TRADE_PREVENTION_MODE")]
    #[exchange(code = -5039, kind = InvalidRequest)]
    InvalidSelfTradePrevention,

    /// `goodTillDate` has to lie more than 600 seconds ahead and below 253402300799000
    ///
    /// `-5040` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-5040")]
    #[doc(alias = "FUTURE_GOOD_TILL_DATE")]
    #[exchange(code = -5040, kind = InvalidRequest)]
    InvalidGoodTillDate,

    /// The book has no depth for an order at its best price
    ///
    /// `-5041` · `NotReady` · `AfterResync` · `NotApplied`
    #[doc(alias = "-5041")]
    #[doc(alias = "BBO_ORDER_REJECT")]
    #[exchange(code = -5041, kind = NotReady, retry = AfterResync)]
    NoDepthForPriceMatch,

    /// An amendment of this order is still under way
    ///
    /// `-5043` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// The pending one may be an earlier attempt of this request: read the order.
    #[doc(alias = "-5043")]
    #[doc(alias = "Existing_Pending_Modification")]
    #[exchange(code = -5043, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    AmendmentPending,

    /// The order that this one goes back to is not reduce-only
    ///
    /// `-5047` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-5047")]
    #[exchange(code = -5047, kind = InvalidOrder)]
    OriginalNotReduceOnly,
}
