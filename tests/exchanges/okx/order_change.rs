//! Codes 51400 to 51603: cancelling, amending and querying orders. The codes are the exchange's, the
//! messages ours.

use exchange_error::ExchangeError;

/// Why an order was not cancelled, amended or found.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[exchange(serde, name = "OKX", code_type = u32)]
#[non_exhaustive]
pub enum OrderChangeError {
    // Cancelling.
    /// There is nothing to cancel: the order is filled, gone by an earlier cancel, or unknown.
    ///
    /// Three things at once. Read the order: it may have filled, or an earlier cancel may have
    /// worked.
    #[exchange(code = 51400, kind = OrderNotFound, outcome = Unknown)]
    CancelOrderNotFound,

    /// The order to cancel was cancelled before.
    ///
    /// Spreads only. The order may have filled in part before.
    #[exchange(code = 51401, kind = OrderClosed, outcome = AlreadyApplied)]
    CancelOrderAlreadyCanceled,

    /// The cancel came too late: the order is complete.
    ///
    /// Spreads only. The order has filled: read the fills.
    #[exchange(code = 51402, kind = OrderClosed, outcome = NotApplied)]
    CancelOrderAlreadyCompleted,

    /// Orders of this type cannot be cancelled.
    #[exchange(code = 51403, kind = Unsupported)]
    CancelUnsupportedOrderType,

    /// In its second phase, a call auction lets no order be cancelled.
    ///
    /// The order stays in the book and can fill.
    #[exchange(code = 51404, kind = MarketClosed)]
    CancelUnavailableInCallAuction,

    /// Nothing was cancelled, because no order is pending.
    #[exchange(code = 51405, kind = OrderNotFound)]
    NoPendingOrders,

    /// The batch has more orders than one request may cancel.
    ///
    /// The exchange's text can be read as if orders had been cancelled; it refuses the batch (HTTP
    /// 400).
    #[exchange(code = 51406, kind = InvalidRequest)]
    TooManyOrdersToCancel,

    /// The order to cancel is named neither by its own id nor by the client's.
    #[exchange(code = 51407, kind = InvalidRequest)]
    CancelNeedsOrderId,

    /// The order is in another pair than the one given.
    #[exchange(code = 51408, kind = InvalidSymbol)]
    CancelPairMismatch,

    /// The pair is given neither by its id nor by its name.
    #[exchange(code = 51409, kind = InvalidRequest)]
    CancelNeedsPair,

    /// The order waits for settlement, or for a cancel that is under way.
    ///
    /// It can still fill until the cancel is done.
    #[exchange(code = 51410, kind = OrderClosed)]
    CancelPending,

    // Amending.
    /// Nothing to change was given: no price, no quantity, no take profit or stop loss.
    #[exchange(code = 51500, kind = InvalidRequest)]
    AmendNeedsChange,

    /// The batch has more orders than one request may amend.
    #[exchange(code = 51501, kind = InvalidRequest)]
    TooManyOrdersToAmend,

    /// Balance or margin does not cover the order as amended.
    ///
    /// The order stays as it was, unless it was sent with `cxlOnFail`.
    #[exchange(code = 51502, kind = InsufficientFunds)]
    AmendInsufficientMargin,

    /// The order to amend is no longer open: it has filled or was cancelled.
    ///
    /// For spreads also an order that does not exist.
    #[exchange(code = 51503, kind = OrderClosed)]
    AmendOrderClosed,

    /// Orders of this type cannot be amended.
    #[exchange(code = 51506, kind = Unsupported)]
    AmendUnsupportedOrderType,

    /// While the call auction lasts, orders stay as they are.
    #[exchange(code = 51508, kind = MarketClosed)]
    AmendUnavailableInCallAuction,

    /// The amendment came too late: the order is cancelled.
    #[exchange(code = 51509, kind = OrderClosed, outcome = NotApplied)]
    AmendOrderCanceled,

    /// The amendment came too late: the order is complete.
    #[exchange(code = 51510, kind = OrderClosed, outcome = NotApplied)]
    AmendOrderCompleted,

    /// The price breaks the rule of a post-only order, so the order was not amended.
    #[exchange(code = 51511, kind = InvalidOrder)]
    AmendWouldTake,

    // Querying.
    /// No order status goes by this name.
    #[exchange(code = 51600, kind = InvalidRequest)]
    StatusNotFound,

    /// A query takes an order status or an order id, not both.
    #[exchange(code = 51601, kind = InvalidRequest)]
    StatusAndOrderId,

    /// A query needs an order status or an order id, and has neither.
    #[exchange(code = 51602, kind = InvalidRequest)]
    NeedsStatusOrOrderId,

    /// The exchange knows no such order.
    ///
    /// Right after placing, or after a cancelled order has aged out, this does not prove that
    /// nothing was placed.
    #[exchange(code = 51603, kind = OrderNotFound)]
    OrderNotFound,
}
