use crate::ExchangeError;
use crate::exchanges::coinbase::RestError;

/// Errors of cancelling orders with Coinbase Advanced Trade.
///
/// A success means that the cancel was handed in; its end comes later.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Coinbase cancel order",
    code_type = str,
    table(path = "tables/coinbase.md", section = "CancelOrderError"),
    wire(
        rows = "$.results[:]",
        when = "@.success == false",
        code = "@.failure_reason",
        id = "@.order_id",
    ),
    wire(rows = "$.errors[:]", when = "@.id", code = "@.id", message = "@.message"),
    wire(
        code = "$.error",
        message = ["$.message", "$.error_details", "$.error_description"],
    ),
    wire(when = "$.message", status = 400.., message = "$.message"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum CancelOrderError {
    /// No reason given
    ///
    /// `UNKNOWN_CANCEL_FAILURE_REASON` · `Other` · `AfterResync` · `Unknown`
    #[doc(alias = "UNKNOWN_CANCEL_FAILURE_REASON")]
    #[exchange(code = "UNKNOWN_CANCEL_FAILURE_REASON", kind = Other, retry = AfterResync)]
    UnknownReason,

    /// The cancel request is not valid
    ///
    /// `INVALID_CANCEL_REQUEST` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_CANCEL_REQUEST")]
    #[exchange(code = "INVALID_CANCEL_REQUEST", kind = InvalidRequest)]
    InvalidCancelRequest,

    /// The product of the cancel request is not valid
    ///
    /// `INVALID_CANCEL_PRODUCT_ID` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_CANCEL_PRODUCT_ID")]
    #[exchange(code = "INVALID_CANCEL_PRODUCT_ID", kind = InvalidRequest)]
    InvalidCancelProductId,

    /// There is no such order
    ///
    /// `UNKNOWN_CANCEL_ORDER` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// It may have filled or been cancelled before.
    #[doc(alias = "UNKNOWN_CANCEL_ORDER")]
    #[exchange(code = "UNKNOWN_CANCEL_ORDER", kind = OrderNotFound)]
    OrderNotFound,

    /// The exchange's order engine turned the cancel down
    ///
    /// `COMMANDER_REJECTED_CANCEL_ORDER` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The order may still be open.
    #[doc(alias = "COMMANDER_REJECTED_CANCEL_ORDER")]
    #[exchange(
        code = "COMMANDER_REJECTED_CANCEL_ORDER",
        kind = OperationRejected,
        retry = AfterResync,
    )]
    EngineRejectedCancel,

    /// A cancel of this order has been asked for before
    ///
    /// `DUPLICATE_CANCEL_REQUEST` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The first sending may be under way: read the order.
    #[doc(alias = "DUPLICATE_CANCEL_REQUEST")]
    #[exchange(code = "DUPLICATE_CANCEL_REQUEST", kind = Duplicate)]
    DuplicateCancelRequest,

    /// Futures orders cannot be cancelled in this session
    ///
    /// `INVALID_CANCEL_FCM_TRADING_SESSION` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "INVALID_CANCEL_FCM_TRADING_SESSION")]
    #[exchange(code = "INVALID_CANCEL_FCM_TRADING_SESSION", kind = MarketClosed)]
    FuturesSessionClosed,

    /// This order may not be cancelled
    ///
    /// `NOT_ALLOWED_TO_CANCEL` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "NOT_ALLOWED_TO_CANCEL")]
    #[exchange(code = "NOT_ALLOWED_TO_CANCEL", kind = PermissionDenied)]
    NotAllowedToCancel,

    /// The order has filled, so the cancel was refused
    ///
    /// `ORDER_IS_FULLY_FILLED` · `OrderClosed` · `AfterResync` · `NotApplied`
    ///
    /// The request did nothing, and the position exists.
    #[doc(alias = "ORDER_IS_FULLY_FILLED")]
    #[exchange(code = "ORDER_IS_FULLY_FILLED", kind = OrderClosed, outcome = NotApplied)]
    OrderFilled,

    /// The order is being replaced, so the cancel was refused
    ///
    /// `ORDER_IS_BEING_REPLACED` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The replacement may be open: cancel that.
    #[doc(alias = "ORDER_IS_BEING_REPLACED")]
    #[exchange(code = "ORDER_IS_BEING_REPLACED", kind = OperationRejected, retry = AfterResync)]
    OrderBeingReplaced,

    /// Rows of every endpoint.
    #[exchange(flatten)]
    Rest(RestError),
}
