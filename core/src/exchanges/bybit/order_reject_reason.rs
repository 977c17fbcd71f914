use crate::ExchangeError;

/// Reasons of rejected orders, as the order stream reports them (`rejectReason`).
///
/// Requests are only acknowledged, so this is the place where rejections arrive. An order that was
/// rejected or cancelled can hold fills: read `cumExecQty`.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit order rejection",
    code_type = str,
    table(path = "tables/bybit.md", section = "OrderRejectReason"),
    wire(
        rows = "$.data[*]",
        when = "@.orderStatus == 'Rejected' && @.rejectReason && @.rejectReason != 'EC_NoError'",
        code = "@.rejectReason",
        id = "@.orderLinkId",
    ),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum OrderRejectReason {
    /// A reason that has no name
    ///
    /// `EC_Others` · `Other` · `AfterResync` · `Unknown`
    ///
    /// Read the order.
    #[doc(alias = "EC_Others")]
    #[exchange(code = "EC_Others", kind = Other, retry = AfterResync)]
    OtherReason,

    /// The matching engine does not know the kind of message
    ///
    /// `EC_UnknownMessageType` · `InvalidRequest` · `Never` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_UnknownMessageType")]
    #[exchange(code = "EC_UnknownMessageType", kind = InvalidRequest, outcome = Unknown)]
    UnknownMessageType,

    /// The message had no client order id
    ///
    /// `EC_MissingClOrdID` · `InvalidRequest` · `Never` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_MissingClOrdID")]
    #[exchange(code = "EC_MissingClOrdID", kind = InvalidRequest, outcome = Unknown)]
    ClientIdMissing,

    /// The cancel or amendment did not name its order
    ///
    /// `EC_MissingOrigClOrdID` · `InvalidRequest` · `Never` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_MissingOrigClOrdID")]
    #[exchange(code = "EC_MissingOrigClOrdID", kind = InvalidRequest, outcome = Unknown)]
    OriginalIdMissing,

    /// New id and id of the order to change are the same
    ///
    /// `EC_ClOrdIDOrigClOrdIDAreTheSame` · `InvalidRequest` · `Never` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_ClOrdIDOrigClOrdIDAreTheSame")]
    #[exchange(code = "EC_ClOrdIDOrigClOrdIDAreTheSame", kind = InvalidRequest, outcome = Unknown)]
    IdsAreTheSame,

    /// The client order id has been used before
    ///
    /// `EC_DuplicatedClOrdID` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// An order with this id is known.
    #[doc(alias = "EC_DuplicatedClOrdID")]
    #[exchange(code = "EC_DuplicatedClOrdID", kind = Duplicate)]
    ClientIdDuplicate,

    /// The order to cancel or amend is not there any more
    ///
    /// `EC_OrigClOrdIDDoesNotExist` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "EC_OrigClOrdIDDoesNotExist")]
    #[exchange(code = "EC_OrigClOrdIDDoesNotExist", kind = OrderNotFound)]
    OriginalOrderGone,

    /// The cancel came after the order had ended
    ///
    /// `EC_TooLateToCancel` · `OrderClosed` · `AfterResync` · `NotApplied`
    ///
    /// The cancel did nothing: read the fills.
    #[doc(alias = "EC_TooLateToCancel")]
    #[exchange(code = "EC_TooLateToCancel", kind = OrderClosed, outcome = NotApplied)]
    TooLateToCancel,

    /// The engine does not know the order type
    ///
    /// `EC_UnknownOrderType` · `InvalidRequest` · `Never` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_UnknownOrderType")]
    #[exchange(code = "EC_UnknownOrderType", kind = InvalidRequest, outcome = Unknown)]
    UnknownOrderType,

    /// The engine does not know the side
    ///
    /// `EC_UnknownSide` · `InvalidRequest` · `Never` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_UnknownSide")]
    #[exchange(code = "EC_UnknownSide", kind = InvalidRequest, outcome = Unknown)]
    UnknownSide,

    /// The engine does not know the time in force
    ///
    /// `EC_UnknownTimeInForce` · `InvalidRequest` · `Never` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_UnknownTimeInForce")]
    #[exchange(code = "EC_UnknownTimeInForce", kind = InvalidRequest, outcome = Unknown)]
    UnknownTimeInForce,

    /// The message reached an engine that does not trade this
    ///
    /// `EC_WronglyRouted` · `InvalidRequest` · `Never` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_WronglyRouted")]
    #[exchange(code = "EC_WronglyRouted", kind = InvalidRequest, outcome = Unknown)]
    WronglyRouted,

    /// A market order came with a price
    ///
    /// `EC_MarketOrderPriceIsNotZero` · `InvalidRequest` · `Never` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_MarketOrderPriceIsNotZero")]
    #[exchange(code = "EC_MarketOrderPriceIsNotZero", kind = InvalidRequest, outcome = Unknown)]
    MarketOrderWithPrice,

    /// The price of the limit order is not acceptable
    ///
    /// `EC_LimitOrderInvalidPrice` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "EC_LimitOrderInvalidPrice")]
    #[exchange(code = "EC_LimitOrderInvalidPrice", kind = InvalidOrder)]
    LimitPriceInvalid,

    /// The book holds too little to fill the order
    ///
    /// `EC_NoEnoughQtyToFill` · `NotReady` · `AfterResync` · `Unknown`
    ///
    /// A part may have filled: read `cumExecQty`.
    #[doc(alias = "EC_NoEnoughQtyToFill")]
    #[exchange(
        code = "EC_NoEnoughQtyToFill",
        kind = NotReady,
        retry = AfterResync,
        outcome = Unknown,
    )]
    NotEnoughToFill,

    /// No maker was there for the order or its rest
    ///
    /// `EC_NoImmediateQtyToFill` · `NotReady` · `AfterResync` · `Unknown`
    ///
    /// A part may have filled: read `cumExecQty`.
    #[doc(alias = "EC_NoImmediateQtyToFill")]
    #[exchange(
        code = "EC_NoImmediateQtyToFill",
        kind = NotReady,
        retry = AfterResync,
        outcome = Unknown,
    )]
    NothingToFillAgainst,

    /// The order was cancelled because somebody asked for it
    ///
    /// `EC_PerCancelRequest` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// The order did not fail. A part may have filled.
    #[doc(alias = "EC_PerCancelRequest")]
    #[exchange(code = "EC_PerCancelRequest", kind = OrderClosed)]
    CancelledOnRequest,

    /// A market order cannot be post-only
    ///
    /// `EC_MarketOrderCannotBePostOnly` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "EC_MarketOrderCannotBePostOnly")]
    #[exchange(code = "EC_MarketOrderCannotBePostOnly", kind = InvalidRequest)]
    MarketOrderPostOnly,

    /// The post-only order would have traded as taker
    ///
    /// `EC_PostOnlyWillTakeLiquidity` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// Quote again.
    #[doc(alias = "EC_PostOnlyWillTakeLiquidity")]
    #[exchange(code = "EC_PostOnlyWillTakeLiquidity", kind = InvalidOrder, retry = AfterResync)]
    PostOnlyWouldTake,

    /// The order gave way to its replacement
    ///
    /// `EC_CancelReplaceOrder` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_CancelReplaceOrder")]
    #[exchange(code = "EC_CancelReplaceOrder", kind = OrderClosed)]
    Replaced,

    /// The state of the symbol does not allow this
    ///
    /// `EC_InvalidSymbolStatus` · `MarketClosed` · `AfterMarketOpen` · `Unknown`
    ///
    /// A resting order may have filled before.
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_InvalidSymbolStatus")]
    #[exchange(code = "EC_InvalidSymbolStatus", kind = MarketClosed, outcome = Unknown)]
    SymbolStatusInvalid,

    /// The order could not be filled whole, so it was cancelled
    ///
    /// `EC_CancelForNoFullFill` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_CancelForNoFullFill")]
    #[exchange(
        code = "EC_CancelForNoFullFill",
        kind = OperationRejected,
        retry = AfterResync,
        outcome = Unknown,
    )]
    NotFilledWhole,

    /// The order would have traded with the same user or group
    ///
    /// `EC_BySelfMatch` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// A part may have filled before.
    #[doc(alias = "EC_BySelfMatch")]
    #[exchange(
        code = "EC_BySelfMatch",
        kind = OperationRejected,
        retry = AfterResync,
        outcome = Unknown,
    )]
    SelfMatch,

    /// Matching stopped at an order of the same user or group
    ///
    /// `EC_StopBySelfMatch` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// A part may have filled before.
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_StopBySelfMatch")]
    #[exchange(
        code = "EC_StopBySelfMatch",
        kind = OperationRejected,
        retry = AfterResync,
        outcome = Unknown,
    )]
    StoppedBySelfMatch,

    /// The call auction does not allow this request
    ///
    /// `EC_InCallAuctionStatus` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// Documented for cancels that the engine rejects in the end.
    #[doc(alias = "EC_InCallAuctionStatus")]
    #[exchange(code = "EC_InCallAuctionStatus", kind = MarketClosed)]
    InCallAuction,

    /// The quantity is zero
    ///
    /// `EC_QtyCannotBeZero` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "EC_QtyCannotBeZero")]
    #[exchange(code = "EC_QtyCannotBeZero", kind = InvalidOrder)]
    QuantityZero,

    /// Market orders do not take this time in force
    ///
    /// `EC_MarketOrderNoSupportTIF` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "EC_MarketOrderNoSupportTIF")]
    #[exchange(code = "EC_MarketOrderNoSupportTIF", kind = InvalidRequest)]
    MarketOrderTimeInForce,

    /// The order reached the most trades that one order may make
    ///
    /// `EC_ReachMaxTradeNum` · `RiskLimit` · `AfterResync` · `Unknown`
    ///
    /// A part has filled.
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_ReachMaxTradeNum")]
    #[exchange(
        code = "EC_ReachMaxTradeNum",
        kind = RiskLimit,
        retry = AfterResync,
        outcome = Unknown,
    )]
    TooManyTrades,

    /// The price has the wrong scale
    ///
    /// `EC_InvalidPriceScale` · `InvalidOrder` · `Never` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_InvalidPriceScale")]
    #[exchange(code = "EC_InvalidPriceScale", kind = InvalidOrder, outcome = Unknown)]
    PriceScaleInvalid,

    /// An index inside the engine is invalid
    ///
    /// `EC_BitIndexInvalid` · `Other` · `AfterResync` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_BitIndexInvalid")]
    #[exchange(code = "EC_BitIndexInvalid", kind = Other, retry = AfterResync)]
    BitIndexInvalid,

    /// There is no such kind of self-match prevention
    ///
    /// `EC_InvalidSmpType` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "EC_InvalidSmpType")]
    #[exchange(code = "EC_InvalidSmpType", kind = InvalidRequest)]
    SmpTypeInvalid,

    /// Market maker protection cancelled the order
    ///
    /// `EC_CancelByMMP` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// A part may have filled.
    #[doc(alias = "EC_CancelByMMP")]
    #[exchange(code = "EC_CancelByMMP", kind = OrderClosed)]
    CancelledByProtection,

    /// The user's type rules this out
    ///
    /// `EC_InvalidUserType` · `PermissionDenied` · `Never` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_InvalidUserType")]
    #[exchange(code = "EC_InvalidUserType", kind = PermissionDenied, outcome = Unknown)]
    UserTypeInvalid,

    /// The mirrored order's id is invalid
    ///
    /// `EC_InvalidMirrorOid` · `InvalidRequest` · `Never` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_InvalidMirrorOid")]
    #[exchange(code = "EC_InvalidMirrorOid", kind = InvalidRequest, outcome = Unknown)]
    MirrorOrderIdInvalid,

    /// The mirrored order's user is invalid
    ///
    /// `EC_InvalidMirrorUid` · `InvalidRequest` · `Never` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_InvalidMirrorUid")]
    #[exchange(code = "EC_InvalidMirrorUid", kind = InvalidRequest, outcome = Unknown)]
    MirrorUserIdInvalid,

    /// The quantity is not acceptable
    ///
    /// `EC_EcInvalidQty` · `InvalidOrder` · `Never` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_EcInvalidQty")]
    #[exchange(code = "EC_EcInvalidQty", kind = InvalidOrder, outcome = Unknown)]
    RejectedQuantity,

    /// The amount is not acceptable
    ///
    /// `EC_InvalidAmount` · `InvalidOrder` · `Never` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_InvalidAmount")]
    #[exchange(code = "EC_InvalidAmount", kind = InvalidOrder, outcome = Unknown)]
    RejectedAmount,

    /// The order was cancelled while the engine loaded it
    ///
    /// `EC_LoadOrderCancel` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_LoadOrderCancel")]
    #[exchange(code = "EC_LoadOrderCancel", kind = OrderClosed)]
    CancelledWhileLoading,

    /// Selling at market does not take an amount in quote coin
    ///
    /// `EC_MarketQuoteNoSuppSell` · `InvalidRequest` · `Never` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_MarketQuoteNoSuppSell")]
    #[exchange(code = "EC_MarketQuoteNoSuppSell", kind = InvalidRequest, outcome = Unknown)]
    QuoteAmountOnSell,

    /// The order id is out of sequence
    ///
    /// `EC_DisorderOrderID` · `Other` · `AfterResync` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_DisorderOrderID")]
    #[exchange(code = "EC_DisorderOrderID", kind = Other, retry = AfterResync)]
    OrderIdOutOfSequence,

    /// The value in base coin is not acceptable
    ///
    /// `EC_InvalidBaseValue` · `InvalidOrder` · `Never` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_InvalidBaseValue")]
    #[exchange(code = "EC_InvalidBaseValue", kind = InvalidOrder, outcome = Unknown)]
    BaseValueInvalid,

    /// The order would have matched while the engine loaded it
    ///
    /// `EC_LoadOrderCanMatch` · `Other` · `AfterResync` · `Unknown`
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_LoadOrderCanMatch")]
    #[exchange(code = "EC_LoadOrderCanMatch", kind = Other, retry = AfterResync)]
    LoadedOrderWouldMatch,

    /// The state of the instrument does not allow this
    ///
    /// `EC_SecurityStatusFail` · `MarketClosed` · `AfterMarketOpen` · `Unknown`
    ///
    /// A resting order may have filled before.
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_SecurityStatusFail")]
    #[exchange(code = "EC_SecurityStatusFail", kind = MarketClosed, outcome = Unknown)]
    SecurityStatusFailed,

    /// The order reached the price limit of risk control
    ///
    /// `EC_ReachRiskPriceLimit` · `InvalidOrder` · `AfterResync` · `Unknown`
    ///
    /// A part may have filled.
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_ReachRiskPriceLimit")]
    #[exchange(
        code = "EC_ReachRiskPriceLimit",
        kind = InvalidOrder,
        retry = AfterResync,
        outcome = Unknown,
    )]
    RiskPriceLimitReached,

    /// There is no such order in the engine
    ///
    /// `EC_OrderNotExist` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "EC_OrderNotExist")]
    #[exchange(code = "EC_OrderNotExist", kind = OrderNotFound)]
    OrderGone,

    /// The rest of the order is worth nothing
    ///
    /// `EC_CancelByOrderValueZero` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// The rest is cancelled, the fills stand.
    #[doc(alias = "EC_CancelByOrderValueZero")]
    #[exchange(code = "EC_CancelByOrderValueZero", kind = OrderClosed)]
    RestWorthless,

    /// The rest of the other side is worth nothing
    ///
    /// `EC_CancelByMatchValueZero` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// The rest is cancelled, the fills stand.
    #[doc(alias = "EC_CancelByMatchValueZero")]
    #[exchange(code = "EC_CancelByMatchValueZero", kind = OrderClosed)]
    CounterpartWorthless,

    /// The market order reached its price limit
    ///
    /// `EC_ReachMarketPriceLimit` · `InvalidOrder` · `AfterResync` · `Unknown`
    ///
    /// A part may have filled.
    ///
    /// Low confidence: the meaning is inferred from the name.
    #[doc(alias = "EC_ReachMarketPriceLimit")]
    #[exchange(
        code = "EC_ReachMarketPriceLimit",
        kind = InvalidOrder,
        retry = AfterResync,
        outcome = Unknown,
    )]
    MarketPriceLimitReached,
}
