use crate::ExchangeError;

/// Rows of cancelling, amending and querying orders.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKX",
    code_type = u32,
    table(path = "tables/okx.md", section = "tables/OrderChangeError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum OrderChangeError {
    /// There is no order with this id
    ///
    /// `51063` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// Right after placing, or once an order has aged out, this is no proof that nothing was
    /// placed.
    #[doc(alias = "51063")]
    #[exchange(code = 51063, kind = OrderNotFound)]
    OrderIdNotFound,

    /// The order to cancel is filled, cancelled or unknown
    ///
    /// `51400` · `OrderNotFound` · `AfterResync` · `Unknown`
    ///
    /// The order may be cancelled, filled or unknown: read it.
    #[doc(alias = "51400")]
    #[exchange(code = 51400, kind = OrderNotFound, outcome = Unknown)]
    CancelOrderNotFound,

    /// The order to cancel was cancelled before
    ///
    /// `51401` · `OrderClosed` · `AfterResync` · `AlreadyApplied`
    ///
    /// Only spreads send it. The order is cancelled; it may have filled in part before, so read it.
    #[doc(alias = "51401")]
    #[exchange(code = 51401, kind = OrderClosed, outcome = AlreadyApplied)]
    CancelOrderAlreadyCanceled,

    /// The cancel came too late: the order is complete
    ///
    /// `51402` · `OrderClosed` · `AfterResync` · `NotApplied`
    ///
    /// Only spreads send it. The cancel did nothing: read the fills.
    #[doc(alias = "51402")]
    #[exchange(code = 51402, kind = OrderClosed, outcome = NotApplied)]
    CancelOrderAlreadyCompleted,

    /// Orders of this type cannot be cancelled
    ///
    /// `51403` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51403")]
    #[exchange(code = 51403, kind = Unsupported)]
    CancelUnsupportedOrderType,

    /// In its second phase, a call auction lets no order be cancelled
    ///
    /// `51404` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// The order stays in the book and can fill.
    #[doc(alias = "51404")]
    #[exchange(code = 51404, kind = MarketClosed)]
    CancelUnavailableInCallAuction,

    /// Nothing was cancelled, because no order is pending
    ///
    /// `51405` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// The cancel did nothing; orders may have filled: read them.
    #[doc(alias = "51405")]
    #[exchange(code = 51405, kind = OrderNotFound)]
    NoPendingOrders,

    /// The batch has more orders than one request may cancel
    ///
    /// `51406` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51406")]
    #[exchange(code = 51406, kind = InvalidRequest)]
    TooManyOrdersToCancel,

    /// The order to cancel is named by neither id
    ///
    /// `51407` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51407")]
    #[exchange(code = 51407, kind = InvalidRequest)]
    CancelNeedsOrderId,

    /// The order is in another pair than the one given
    ///
    /// `51408` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "51408")]
    #[exchange(code = 51408, kind = InvalidSymbol)]
    CancelPairMismatch,

    /// The pair is given neither by its id nor by its name
    ///
    /// `51409` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51409")]
    #[exchange(code = 51409, kind = InvalidRequest)]
    CancelNeedsPair,

    /// The order waits for settlement, or for a cancel that is under way
    ///
    /// `51410` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// It can still fill until the earlier cancel is done.
    #[doc(alias = "51410")]
    #[exchange(code = 51410, kind = OrderClosed)]
    CancelPending,

    /// The account may not cancel in masses
    ///
    /// `51411` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "51411")]
    #[exchange(code = 51411, kind = PermissionDenied)]
    MassCancelNotPermitted,

    /// The cancel ran out of time
    ///
    /// `51412` · `Timeout` · `AfterBackoff` · `Unknown`
    ///
    /// The order may be cancelled or live; another cancel does no harm.
    #[doc(alias = "51412")]
    #[exchange(code = 51412, kind = Timeout)]
    CancelTimedOut,

    /// This endpoint does not cancel orders of this type
    ///
    /// `51413` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51413")]
    #[exchange(code = 51413, kind = InvalidRequest)]
    CancelUnsupportedByEndpoint,

    /// The algo order has triggered and cannot be cancelled any more
    ///
    /// `51416` · `OrderClosed` · `AfterResync` · `NotApplied`
    ///
    /// The cancel did nothing. The order that was triggered lives on: read it.
    #[doc(alias = "51416")]
    #[exchange(
        code = 51416,
        message_contains = "has been triggered and can",
        kind = OrderClosed,
        outcome = NotApplied,
    )]
    CancelOrderTriggered,

    /// Nothing to change was given: no price, quantity or stop
    ///
    /// `51500` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51500")]
    #[exchange(code = 51500, kind = InvalidRequest)]
    AmendNeedsChange,

    /// The batch has more orders than one request may amend
    ///
    /// `51501` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51501")]
    #[exchange(code = 51501, kind = InvalidRequest)]
    TooManyOrdersToAmend,

    /// Balance or margin does not cover the order as amended
    ///
    /// `51502` · `InsufficientFunds` · `Never` · `NotApplied`
    ///
    /// `subCode` beside `sCode` gives the reason: see `okx::SubCodeError`. An amendment sent with
    /// `cxlOnFail` cancels the order when it fails: read the order then.
    #[doc(alias = "51502")]
    #[exchange(code = 51502, kind = InsufficientFunds)]
    AmendInsufficientMargin,

    /// The order to amend is no longer open: it has filled or was cancelled
    ///
    /// `51503` · `OrderClosed` · `AfterResync` · `NotApplied`
    ///
    /// The amendment did nothing: the order had ended. Spreads answer so also for an unknown order.
    #[doc(alias = "51503")]
    #[exchange(code = 51503, kind = OrderClosed, outcome = NotApplied)]
    AmendOrderClosed,

    /// Orders of this type cannot be amended
    ///
    /// `51506` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51506")]
    #[exchange(code = 51506, kind = Unsupported)]
    AmendUnsupportedOrderType,

    /// While the call auction lasts, orders stay as they are
    ///
    /// `51508` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "51508")]
    #[exchange(code = 51508, kind = MarketClosed)]
    AmendUnavailableInCallAuction,

    /// The amendment came too late: the order is cancelled
    ///
    /// `51509` · `OrderClosed` · `AfterResync` · `NotApplied`
    ///
    /// Only spreads send it. The amendment did nothing.
    #[doc(alias = "51509")]
    #[exchange(code = 51509, kind = OrderClosed, outcome = NotApplied)]
    AmendOrderCanceled,

    /// The amendment came too late: the order is complete
    ///
    /// `51510` · `OrderClosed` · `AfterResync` · `NotApplied`
    ///
    /// Only spreads send it. The amendment did nothing: read the fills.
    #[doc(alias = "51510")]
    #[exchange(code = 51510, kind = OrderClosed, outcome = NotApplied)]
    AmendOrderCompleted,

    /// The new price breaks post-only, so the order was not amended
    ///
    /// `51511` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again. An amendment sent with
    /// `cxlOnFail` cancels the order when it fails.
    #[doc(alias = "51511")]
    #[exchange(code = 51511, kind = InvalidOrder, retry = AfterResync)]
    AmendWouldTake,

    /// The batch amends one order twice
    ///
    /// `51512` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// The request itself is at fault.
    #[doc(alias = "51512")]
    #[exchange(code = 51512, kind = InvalidRequest)]
    BatchAmendsOrderTwice,

    /// Three amendments of the order are under way, and no further one fits
    ///
    /// `51513` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// They may hold what this one wanted: read the order.
    #[doc(alias = "51513")]
    #[exchange(code = 51513, kind = OperationRejected, retry = AfterResync)]
    AmendmentsInProgress,

    /// The price is written with more than 32 characters
    ///
    /// `51514` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51514")]
    #[exchange(code = 51514, kind = InvalidRequest)]
    PriceTooLong,

    /// A reduce-only order cannot be amended without a position
    ///
    /// `51521` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[doc(alias = "51521")]
    #[exchange(code = 51521, kind = InvalidOrder, retry = AfterResync)]
    AmendNoPositionToReduce,

    /// The amended reduce-only order would go with the position
    ///
    /// `51522` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[doc(alias = "51522")]
    #[exchange(code = 51522, kind = InvalidOrder, retry = AfterResync)]
    AmendReduceOnlyWrongSide,

    /// A stop that closes everything takes a new trigger price, no order price
    ///
    /// `51523` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51523")]
    #[exchange(code = 51523, kind = InvalidOrder)]
    FullCloseStopPriceFixed,

    /// A stop that closes everything takes a new trigger price, no quantity
    ///
    /// `51524` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51524")]
    #[exchange(code = 51524, kind = InvalidOrder)]
    FullCloseStopAmountFixed,

    /// In Quick margin, stop orders cannot be amended
    ///
    /// `51525` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51525")]
    #[exchange(code = 51525, kind = Unsupported)]
    QuickMarginStopFixed,

    /// Take profit or stop loss can neither join nor leave a stop order
    ///
    /// `51526` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51526")]
    #[exchange(code = 51526, kind = InvalidOrder)]
    StopSidesFixed,

    /// A stop order to amend, attached or not, does not exist
    ///
    /// `51527` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// It may have triggered: read algo orders.
    #[doc(alias = "51527")]
    #[exchange(code = 51527, kind = OrderNotFound)]
    StopOrderNotFound,

    /// The type of the trigger price cannot be amended
    ///
    /// `51528` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51528")]
    #[exchange(code = 51528, kind = Unsupported)]
    TriggerTypeFixed,

    /// Only stop orders of contracts can be amended
    ///
    /// `51529` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51529")]
    #[exchange(code = 51529, kind = Unsupported)]
    StopAmendForContractsOnly,

    /// Take profit or stop loss can neither join nor leave a reduce-only order
    ///
    /// `51530` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51530")]
    #[exchange(code = 51530, kind = InvalidOrder)]
    ReduceOnlyStopsFixed,

    /// An amended stop order has to keep take profit or stop loss
    ///
    /// `51531` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51531")]
    #[exchange(code = 51531, kind = InvalidOrder)]
    StopNeedsOneSide,

    /// The stop order has triggered in part and stays as it is
    ///
    /// `51532` · `OrderClosed` · `AfterResync` · `NotApplied`
    ///
    /// The amendment did nothing; part of the stop has been sent: read it.
    #[doc(alias = "51532")]
    #[exchange(code = 51532, kind = OrderClosed, outcome = NotApplied)]
    StopPartlyTriggered,

    /// Options orders priced by `pxUsd` or `pxVol` keep their size
    ///
    /// `51536` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51536")]
    #[exchange(code = 51536, kind = InvalidOrder)]
    OptionSizeFixed,

    /// Prices by `pxUsd` or `pxVol` are for options
    ///
    /// `51537` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51537")]
    #[exchange(code = 51537, kind = InvalidOrder)]
    OptionPricingForOptionsOnly,

    /// `attachAlgoOrds` was used in one of placing and amending, not in both
    ///
    /// `51538` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51538")]
    #[exchange(code = 51538, kind = InvalidRequest)]
    AttachedOrdersMismatch,

    /// Two split stops of the request share an id
    ///
    /// `51539` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// The request itself is at fault.
    #[doc(alias = "51539")]
    #[exchange(code = 51539, kind = InvalidRequest)]
    AttachedIdsEqual,

    /// Stops in spot and margin take a new price or quantity, nothing else
    ///
    /// `51543` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51543")]
    #[exchange(code = 51543, kind = InvalidOrder)]
    SpotStopAmendLimited,

    /// No order status goes by this name
    ///
    /// `51600` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51600")]
    #[exchange(code = 51600, kind = InvalidRequest)]
    StatusNotFound,

    /// A query takes an order status or an order id, not both
    ///
    /// `51601` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51601")]
    #[exchange(code = 51601, kind = InvalidRequest)]
    StatusAndOrderId,

    /// A query needs an order status or an order id, and has neither
    ///
    /// `51602` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51602")]
    #[exchange(code = 51602, kind = InvalidRequest)]
    NeedsStatusOrOrderId,

    /// The exchange knows no such order
    ///
    /// `51603` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// Right after placing, or once a cancelled order has aged out, this is no proof that nothing
    /// was placed.
    #[doc(alias = "51603")]
    #[exchange(code = 51603, kind = OrderNotFound)]
    OrderNotFound,

    /// An order of this id waits in the speed bump and cannot be amended
    ///
    /// `54047` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// It will have changed when the bump is over: read it then.
    #[doc(alias = "54047")]
    #[exchange(code = 54047, kind = OperationRejected, retry = AfterResync)]
    AmendDuringSpeedBump,

    /// An order of this id waits in the speed bump and cannot be cancelled
    ///
    /// `54048` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// It may fill before a cancel is taken: read it then.
    #[doc(alias = "54048")]
    #[exchange(code = 54048, kind = OperationRejected, retry = AfterResync)]
    CancelDuringSpeedBump,

    /// After an upgrade this order cannot be amended: cancel and place anew
    ///
    /// `54071` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "54071")]
    #[exchange(code = 54071, kind = Unsupported)]
    OrderNoLongerAmendable,

    /// A spread order to cancel or amend is unknown
    ///
    /// message with `failed as the order does not exist` · `OrderNotFound` · `AfterResync` ·
    /// `NotApplied`
    ///
    /// The text is more certain than the code.
    #[exchange(
        row = "failed as the order does not exist",
        message_contains = "failed as the order does not exist",
        kind = OrderNotFound,
    )]
    SpreadOrderNotFound,
}
