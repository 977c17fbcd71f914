use crate::ExchangeError;
use crate::exchanges::coinbase::RestError;

/// Errors of editing an order with Coinbase Advanced Trade.
///
/// A success means that the edit was handed in; its end comes later.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Coinbase edit order",
    code_type = str,
    table(path = "tables/coinbase.md", section = "EditOrderError"),
    // A success has a list of errors as well, of fillers (`UNKNOWN_…`).
    wire(
        rows = "$.errors[:]",
        when = "$.success == false && @.edit_failure_reason && @.edit_failure_reason != 'UNKNOWN_EDIT_ORDER_FAILURE_REASON'",
        code = "@.edit_failure_reason",
    ),
    wire(
        rows = "$.errors[:]",
        when = "$.success == false && @.preview_failure_reason && @.preview_failure_reason != 'UNKNOWN_PREVIEW_FAILURE_REASON'",
        code = "@.preview_failure_reason",
    ),
    wire(
        when = "$.success == false",
        code = ["$.errors[0].edit_failure_reason", "$.errors.edit_failure_reason", "$.error_response.error"],
        message = "$.error_response.message",
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
pub enum EditOrderError {
    /// No reason given, or the reason stands in another member
    ///
    /// `UNKNOWN_EDIT_ORDER_FAILURE_REASON` · `Other` · `AfterResync` · `Unknown`
    #[doc(alias = "UNKNOWN_EDIT_ORDER_FAILURE_REASON")]
    #[exchange(code = "UNKNOWN_EDIT_ORDER_FAILURE_REASON", kind = Other, retry = AfterResync)]
    UnknownReason,

    /// The exchange's order engine turned the edit down
    ///
    /// `COMMANDER_REJECTED_EDIT_ORDER` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The exchange gives no reason.
    #[doc(alias = "COMMANDER_REJECTED_EDIT_ORDER")]
    #[exchange(
        code = "COMMANDER_REJECTED_EDIT_ORDER",
        kind = OperationRejected,
        retry = AfterResync,
    )]
    EngineRejectedEdit,

    /// More has filled than the new size
    ///
    /// `CANNOT_EDIT_TO_BELOW_FILLED_SIZE` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// Read what has filled.
    #[doc(alias = "CANNOT_EDIT_TO_BELOW_FILLED_SIZE")]
    #[exchange(code = "CANNOT_EDIT_TO_BELOW_FILLED_SIZE", kind = InvalidOrder, retry = AfterResync)]
    CannotEditToBelowFilledSize,

    /// There is no such order
    ///
    /// `ORDER_NOT_FOUND` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "ORDER_NOT_FOUND")]
    #[exchange(code = "ORDER_NOT_FOUND", kind = OrderNotFound)]
    OrderNotFound,

    /// The order belongs to another caller
    ///
    /// `CALLER_ID_MISMATCH` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "CALLER_ID_MISMATCH")]
    #[exchange(code = "CALLER_ID_MISMATCH", kind = PermissionDenied)]
    CallerIdMismatch,

    /// Only limit orders can be edited
    ///
    /// `ONLY_LIMIT_ORDER_EDITS_SUPPORTED` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "ONLY_LIMIT_ORDER_EDITS_SUPPORTED")]
    #[exchange(code = "ONLY_LIMIT_ORDER_EDITS_SUPPORTED", kind = Unsupported)]
    OnlyLimitOrdersEditable,

    /// The new size is not valid
    ///
    /// `INVALID_EDITED_SIZE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_EDITED_SIZE")]
    #[exchange(code = "INVALID_EDITED_SIZE", kind = InvalidOrder)]
    InvalidEditedSize,

    /// The new price is not valid
    ///
    /// `INVALID_EDITED_PRICE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_EDITED_PRICE")]
    #[exchange(code = "INVALID_EDITED_PRICE", kind = InvalidOrder)]
    InvalidEditedPrice,

    /// The size of the order to be edited is not valid
    ///
    /// `INVALID_ORIGINAL_SIZE` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[doc(alias = "INVALID_ORIGINAL_SIZE")]
    #[exchange(code = "INVALID_ORIGINAL_SIZE", kind = InvalidOrder, retry = AfterResync)]
    InvalidOriginalSize,

    /// The price of the order to be edited is not valid
    ///
    /// `INVALID_ORIGINAL_PRICE` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[doc(alias = "INVALID_ORIGINAL_PRICE")]
    #[exchange(code = "INVALID_ORIGINAL_PRICE", kind = InvalidOrder, retry = AfterResync)]
    InvalidOriginalPrice,

    /// The edit equals the original request
    ///
    /// `EDIT_REQUEST_EQUAL_TO_ORIGINAL_REQUEST` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The order as first placed may be meant, not its present state: read it.
    #[doc(alias = "EDIT_REQUEST_EQUAL_TO_ORIGINAL_REQUEST")]
    #[exchange(code = "EDIT_REQUEST_EQUAL_TO_ORIGINAL_REQUEST", kind = Duplicate)]
    NothingToEdit,

    /// The order is not open any more
    ///
    /// `ONLY_OPEN_ORDERS_CAN_BE_EDITED` · `OrderClosed` · `AfterResync` · `NotApplied`
    ///
    /// The edit was not placed. The order may have filled: do not place a replacement.
    #[doc(alias = "ONLY_OPEN_ORDERS_CAN_BE_EDITED")]
    #[exchange(code = "ONLY_OPEN_ORDERS_CAN_BE_EDITED", kind = OrderClosed, outcome = NotApplied)]
    OrderNotOpen,

    /// A size in quote currency cannot be edited
    ///
    /// `SIZE_IN_QUOTE_EDITS_NOT_ALLOWED` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "SIZE_IN_QUOTE_EDITS_NOT_ALLOWED")]
    #[exchange(code = "SIZE_IN_QUOTE_EDITS_NOT_ALLOWED", kind = Unsupported)]
    QuoteSizeNotEditable,

    /// A replacement of this order is under way
    ///
    /// `ORDER_IS_ALREADY_BEING_REPLACED` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// The replacement under way may be the one that the first sending of this edit started.
    #[doc(alias = "ORDER_IS_ALREADY_BEING_REPLACED")]
    #[exchange(
        code = "ORDER_IS_ALREADY_BEING_REPLACED",
        kind = OperationRejected,
        retry = AfterResync,
        outcome = Unknown,
    )]
    OrderIsAlreadyBeingReplaced,

    /// Orders of this portfolio cannot be edited
    ///
    /// `PORTFOLIO_NOT_ALLOWED_FOR_EDITS` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "PORTFOLIO_NOT_ALLOWED_FOR_EDITS")]
    #[exchange(code = "PORTFOLIO_NOT_ALLOWED_FOR_EDITS", kind = PermissionDenied)]
    PortfolioMayNotEdit,

    /// Orders of this strategy cannot be edited
    ///
    /// `STRATEGY_NOT_SUPPORTED` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "STRATEGY_NOT_SUPPORTED")]
    #[exchange(code = "STRATEGY_NOT_SUPPORTED", kind = Unsupported)]
    StrategyNotSupported,

    /// The stop price cannot be edited
    ///
    /// `FIELD_STOPPRICE_NOT_SUPPORTED` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "FIELD_STOPPRICE_NOT_SUPPORTED")]
    #[exchange(code = "FIELD_STOPPRICE_NOT_SUPPORTED", kind = Unsupported)]
    StopPriceNotEditable,

    /// The visible size cannot be edited
    ///
    /// `FIELD_DISPLAYSIZE_NOT_SUPPORTED` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "FIELD_DISPLAYSIZE_NOT_SUPPORTED")]
    #[exchange(code = "FIELD_DISPLAYSIZE_NOT_SUPPORTED", kind = Unsupported)]
    DisplaySizeNotEditable,

    /// The end time cannot be edited
    ///
    /// `FIELD_ENDTIME_NOT_SUPPORTED` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "FIELD_ENDTIME_NOT_SUPPORTED")]
    #[exchange(code = "FIELD_ENDTIME_NOT_SUPPORTED", kind = Unsupported)]
    EndTimeNotEditable,

    /// The offset of a peg cannot be edited
    ///
    /// `FIELD_PEG_OFFSET_NOT_SUPPORTED` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "FIELD_PEG_OFFSET_NOT_SUPPORTED")]
    #[exchange(code = "FIELD_PEG_OFFSET_NOT_SUPPORTED", kind = Unsupported)]
    PegOffsetNotEditable,

    /// The would-if-good level of a peg cannot be edited
    ///
    /// `FIELD_PEG_WIG_LEVEL_NOT_SUPPORTED` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "FIELD_PEG_WIG_LEVEL_NOT_SUPPORTED")]
    #[exchange(code = "FIELD_PEG_WIG_LEVEL_NOT_SUPPORTED", kind = Unsupported)]
    PegWigLevelNotEditable,

    /// The time of the order to be edited is not valid
    ///
    /// `INVALID_ORIGINAL_TIME` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[doc(alias = "INVALID_ORIGINAL_TIME")]
    #[exchange(code = "INVALID_ORIGINAL_TIME", kind = InvalidOrder, retry = AfterResync)]
    InvalidOriginalTime,

    /// The new end time is not valid
    ///
    /// `INVALID_NEW_ENDTIME` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_NEW_ENDTIME")]
    #[exchange(code = "INVALID_NEW_ENDTIME", kind = InvalidOrder)]
    InvalidNewEndtime,

    /// The order has not started yet
    ///
    /// `NOT_STARTED` · `OperationRejected` · `AfterResync` · `NotApplied`
    #[doc(alias = "NOT_STARTED")]
    #[exchange(code = "NOT_STARTED", kind = OperationRejected, retry = AfterResync)]
    NotStarted,

    /// Futures orders cannot be edited
    ///
    /// `CANNOT_EDIT_FUTURES_ORDER` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "CANNOT_EDIT_FUTURES_ORDER")]
    #[exchange(code = "CANNOT_EDIT_FUTURES_ORDER", kind = Unsupported)]
    CannotEditFuturesOrder,

    /// The futures exchange has no such order
    ///
    /// `FUTURES_VENUE_ORDER_NOT_FOUND` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "FUTURES_VENUE_ORDER_NOT_FOUND")]
    #[exchange(code = "FUTURES_VENUE_ORDER_NOT_FOUND", kind = OrderNotFound)]
    FuturesVenueOrderNotFound,

    /// The stop has triggered, so its price stands
    ///
    /// `CANNOT_EDIT_STOP_PRICE_FOR_TRIGGERED_ORDER` · `OperationRejected` · `AfterResync` ·
    /// `NotApplied`
    ///
    /// The state of the order decides: read it first.
    #[doc(alias = "CANNOT_EDIT_STOP_PRICE_FOR_TRIGGERED_ORDER")]
    #[exchange(
        code = "CANNOT_EDIT_STOP_PRICE_FOR_TRIGGERED_ORDER",
        kind = OperationRejected,
        retry = AfterResync,
    )]
    StopPriceFixedOnceTriggered,

    /// The order is being cancelled
    ///
    /// `CANNOT_EDIT_ORDER_PENDING_CANCEL` · `OrderClosed` · `AfterResync` · `NotApplied`
    ///
    /// The edit was not placed.
    #[doc(alias = "CANNOT_EDIT_ORDER_PENDING_CANCEL")]
    #[exchange(code = "CANNOT_EDIT_ORDER_PENDING_CANCEL", kind = OrderClosed, outcome = NotApplied)]
    CannotEditOrderPendingCancel,

    /// Too little time is left to edit the order
    ///
    /// `INSUFFICIENT_TIME_TO_EDIT` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The state of the order decides: read it first.
    #[doc(alias = "INSUFFICIENT_TIME_TO_EDIT")]
    #[exchange(code = "INSUFFICIENT_TIME_TO_EDIT", kind = OperationRejected, retry = AfterResync)]
    InsufficientTimeToEdit,

    /// The order has been edited as often as allowed
    ///
    /// `EXCEEDED_MAX_ALLOWED_EDIT_REQUEST_COUNT` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// Cancel the order and place another.
    #[doc(alias = "EXCEEDED_MAX_ALLOWED_EDIT_REQUEST_COUNT")]
    #[exchange(code = "EXCEEDED_MAX_ALLOWED_EDIT_REQUEST_COUNT", kind = RiskLimit)]
    TooManyEdits,

    /// An active attached order cannot be cancelled this way
    ///
    /// `CANNOT_CANCEL_ACTIVE_ATTACHED_ORDER` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The state of the order decides: read it first.
    #[doc(alias = "CANNOT_CANCEL_ACTIVE_ATTACHED_ORDER")]
    #[exchange(
        code = "CANNOT_CANCEL_ACTIVE_ATTACHED_ORDER",
        kind = OperationRejected,
        retry = AfterResync,
    )]
    CannotCancelActiveAttachedOrder,

    /// The edit of the attached orders is not valid
    ///
    /// `ORDER_EDIT_INVALID_ATTACHED_ORDER_REQUEST` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "ORDER_EDIT_INVALID_ATTACHED_ORDER_REQUEST")]
    #[exchange(code = "ORDER_EDIT_INVALID_ATTACHED_ORDER_REQUEST", kind = InvalidRequest)]
    InvalidAttachedOrderEdit,

    /// Orders of this type cannot be edited
    ///
    /// `ORDER_EDIT_ORDER_TYPE_NOT_SUPPORTED` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "ORDER_EDIT_ORDER_TYPE_NOT_SUPPORTED")]
    #[exchange(code = "ORDER_EDIT_ORDER_TYPE_NOT_SUPPORTED", kind = Unsupported)]
    OrderTypeNotEditable,

    /// The order has triggered and cannot be edited
    ///
    /// `CANNOT_EDIT_TRIGGERED_ORDER` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The state of the order decides: read it first.
    #[doc(alias = "CANNOT_EDIT_TRIGGERED_ORDER")]
    #[exchange(code = "CANNOT_EDIT_TRIGGERED_ORDER", kind = OperationRejected, retry = AfterResync)]
    CannotEditTriggeredOrder,

    /// The new stop price is not valid
    ///
    /// `INVALID_EDITED_STOP_PRICE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_EDITED_STOP_PRICE")]
    #[exchange(code = "INVALID_EDITED_STOP_PRICE", kind = InvalidOrder)]
    InvalidEditedStopPrice,

    /// The new limit price of the stop is not valid
    ///
    /// `INVALID_EDITED_STOP_LIMIT_PRICE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_EDITED_STOP_LIMIT_PRICE")]
    #[exchange(code = "INVALID_EDITED_STOP_LIMIT_PRICE", kind = InvalidOrder)]
    InvalidEditedStopLimitPrice,

    /// The stop price of the order to be edited is not valid
    ///
    /// `INVALID_ORIGINAL_STOP_PRICE` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[doc(alias = "INVALID_ORIGINAL_STOP_PRICE")]
    #[exchange(code = "INVALID_ORIGINAL_STOP_PRICE", kind = InvalidOrder, retry = AfterResync)]
    InvalidOriginalStopPrice,

    /// The stop's limit price in the order to be edited is not valid
    ///
    /// `INVALID_ORIGINAL_STOP_LIMIT_PRICE` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[doc(alias = "INVALID_ORIGINAL_STOP_LIMIT_PRICE")]
    #[exchange(
        code = "INVALID_ORIGINAL_STOP_LIMIT_PRICE",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    InvalidOriginalStopLimitPrice,

    /// The attached orders of the order to be edited are not valid
    ///
    /// `INVALID_ORIGINAL_ATTACHED_ORDER_CONFIG` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[doc(alias = "INVALID_ORIGINAL_ATTACHED_ORDER_CONFIG")]
    #[exchange(
        code = "INVALID_ORIGINAL_ATTACHED_ORDER_CONFIG",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    InvalidOriginalAttachedOrders,

    /// Attached orders stand once they are created
    ///
    /// `CANNOT_EDIT_ATTACHED_ORDER_CONFIGURATION_AFTER_CREATION` · `OperationRejected` · `Never` ·
    /// `NotApplied`
    #[doc(alias = "CANNOT_EDIT_ATTACHED_ORDER_CONFIGURATION_AFTER_CREATION")]
    #[exchange(
        code = "CANNOT_EDIT_ATTACHED_ORDER_CONFIGURATION_AFTER_CREATION",
        kind = OperationRejected,
    )]
    AttachedOrdersFixedAfterCreation,

    /// The size cannot change between base and quote
    ///
    /// `CANNOT_CONVERT_SIZE_ASSET` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "CANNOT_CONVERT_SIZE_ASSET")]
    #[exchange(code = "CANNOT_CONVERT_SIZE_ASSET", kind = InvalidRequest)]
    CannotConvertSizeAsset,

    /// The visible size cannot change between base and quote
    ///
    /// `CANNOT_CONVERT_DISPLAY_SIZE_ASSET` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "CANNOT_CONVERT_DISPLAY_SIZE_ASSET")]
    #[exchange(code = "CANNOT_CONVERT_DISPLAY_SIZE_ASSET", kind = InvalidRequest)]
    CannotConvertDisplaySizeAsset,

    /// The size of attached orders stands while the main order is open
    ///
    /// `CANNOT_EDIT_ATTACHED_ORDER_SIZE_WITH_OPEN_ORIGINATING_ORDER` · `OperationRejected` ·
    /// `AfterResync` · `NotApplied`
    ///
    /// The state of the order decides: read it first.
    #[doc(alias = "CANNOT_EDIT_ATTACHED_ORDER_SIZE_WITH_OPEN_ORIGINATING_ORDER")]
    #[exchange(
        code = "CANNOT_EDIT_ATTACHED_ORDER_SIZE_WITH_OPEN_ORIGINATING_ORDER",
        kind = OperationRejected,
        retry = AfterResync,
    )]
    AttachedSizeFixedWhileOrderOpen,

    /// The new take-profit price is not valid
    ///
    /// `INVALID_EDITED_TAKE_PROFIT_PRICE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_EDITED_TAKE_PROFIT_PRICE")]
    #[exchange(code = "INVALID_EDITED_TAKE_PROFIT_PRICE", kind = InvalidOrder)]
    InvalidEditedTakeProfitPrice,

    /// The new stop-loss price is not valid
    ///
    /// `INVALID_EDITED_STOP_LOSS_PRICE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_EDITED_STOP_LOSS_PRICE")]
    #[exchange(code = "INVALID_EDITED_STOP_LOSS_PRICE", kind = InvalidOrder)]
    InvalidEditedStopLossPrice,

    /// The new settings of the attached orders are not valid
    ///
    /// `INVALID_EDITED_ATTACHED_ORDER_CONFIGURATION` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_EDITED_ATTACHED_ORDER_CONFIGURATION")]
    #[exchange(code = "INVALID_EDITED_ATTACHED_ORDER_CONFIGURATION", kind = InvalidOrder)]
    InvalidEditedAttachedOrders,

    /// The price of an attached stop-loss cannot be edited
    ///
    /// `CANNOT_EDIT_ATTACHED_SL_ORDER_PRICE` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "CANNOT_EDIT_ATTACHED_SL_ORDER_PRICE")]
    #[exchange(code = "CANNOT_EDIT_ATTACHED_SL_ORDER_PRICE", kind = OperationRejected)]
    AttachedStopLossPriceNotEditable,

    /// This order type takes no attached orders
    ///
    /// `CANNOT_ADD_ATTACHED_ORDER_TO_ORDER_TYPE` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "CANNOT_ADD_ATTACHED_ORDER_TO_ORDER_TYPE")]
    #[exchange(code = "CANNOT_ADD_ATTACHED_ORDER_TO_ORDER_TYPE", kind = InvalidOrder)]
    NoAttachedOrdersForType,

    /// An edit cannot change the side
    ///
    /// `CANNOT_CHANGE_SIDE_OF_ORDER` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "CANNOT_CHANGE_SIDE_OF_ORDER")]
    #[exchange(code = "CANNOT_CHANGE_SIDE_OF_ORDER", kind = InvalidRequest)]
    CannotChangeSide,

    /// An edit cannot change the order type
    ///
    /// `CANNOT_CHANGE_ORDER_TYPE_OF_ORDER` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "CANNOT_CHANGE_ORDER_TYPE_OF_ORDER")]
    #[exchange(code = "CANNOT_CHANGE_ORDER_TYPE_OF_ORDER", kind = InvalidRequest)]
    CannotChangeOrderType,

    /// An edit cannot change the product
    ///
    /// `CANNOT_CHANGE_PRODUCT_ID_OF_ORDER` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "CANNOT_CHANGE_PRODUCT_ID_OF_ORDER")]
    #[exchange(code = "CANNOT_CHANGE_PRODUCT_ID_OF_ORDER", kind = InvalidRequest)]
    CannotChangeProduct,

    /// A new client id came without the previous one
    ///
    /// `PREV_CLIENT_ORDER_ID_REQUIRED_WHEN_CLIENT_ORDER_ID_PROVIDED` · `InvalidRequest` · `Never` ·
    /// `NotApplied`
    #[doc(alias = "PREV_CLIENT_ORDER_ID_REQUIRED_WHEN_CLIENT_ORDER_ID_PROVIDED")]
    #[exchange(
        code = "PREV_CLIENT_ORDER_ID_REQUIRED_WHEN_CLIENT_ORDER_ID_PROVIDED",
        kind = InvalidRequest,
    )]
    PreviousClientOrderIdMissing,

    /// The previous client id came without a new one
    ///
    /// `CLIENT_ORDER_ID_REQUIRED_WHEN_PREV_CLIENT_ORDER_ID_PROVIDED` · `InvalidRequest` · `Never` ·
    /// `NotApplied`
    #[doc(alias = "CLIENT_ORDER_ID_REQUIRED_WHEN_PREV_CLIENT_ORDER_ID_PROVIDED")]
    #[exchange(
        code = "CLIENT_ORDER_ID_REQUIRED_WHEN_PREV_CLIENT_ORDER_ID_PROVIDED",
        kind = InvalidRequest,
    )]
    NewClientOrderIdMissing,

    /// New and previous client id are the same
    ///
    /// `CLIENT_ORDER_ID_MUST_BE_DIFFERENT_FROM_PREV_CLIENT_ORDER_ID` · `InvalidRequest` · `Never` ·
    /// `NotApplied`
    #[doc(alias = "CLIENT_ORDER_ID_MUST_BE_DIFFERENT_FROM_PREV_CLIENT_ORDER_ID")]
    #[exchange(
        code = "CLIENT_ORDER_ID_MUST_BE_DIFFERENT_FROM_PREV_CLIENT_ORDER_ID",
        kind = InvalidRequest,
    )]
    ClientOrderIdNotChanged,

    /// The order bears another client id than the one given
    ///
    /// `PREV_CLIENT_ORDER_ID_MUST_MATCH_CURRENT_CLIENT_ORDER_ID` · `OperationRejected` ·
    /// `AfterResync` · `Unknown`
    ///
    /// The client id has changed, perhaps by the first sending of this edit.
    #[doc(alias = "PREV_CLIENT_ORDER_ID_MUST_MATCH_CURRENT_CLIENT_ORDER_ID")]
    #[exchange(
        code = "PREV_CLIENT_ORDER_ID_MUST_MATCH_CURRENT_CLIENT_ORDER_ID",
        kind = OperationRejected,
        retry = AfterResync,
        outcome = Unknown,
    )]
    PreviousClientOrderIdMismatch,

    /// Attached orders change only while the order is new
    ///
    /// `CANNOT_MODIFY_ATTACHED_CONFIG_OF_NON_NEW_ORDER` · `OperationRejected` · `AfterResync` ·
    /// `NotApplied`
    ///
    /// The state of the order decides: read it first.
    #[doc(alias = "CANNOT_MODIFY_ATTACHED_CONFIG_OF_NON_NEW_ORDER")]
    #[exchange(
        code = "CANNOT_MODIFY_ATTACHED_CONFIG_OF_NON_NEW_ORDER",
        kind = OperationRejected,
        retry = AfterResync,
    )]
    AttachedOrdersFixedOnceNotNew,

    /// The edit touches a value of attached orders that stands
    ///
    /// `INVALID_EDITED_ATTACHED_ORDER_CONFIGURATION_NON_MODIFIABLE_VALUE_EDIT` · `InvalidRequest` ·
    /// `Never` · `NotApplied`
    #[doc(alias = "INVALID_EDITED_ATTACHED_ORDER_CONFIGURATION_NON_MODIFIABLE_VALUE_EDIT")]
    #[exchange(
        code = "INVALID_EDITED_ATTACHED_ORDER_CONFIGURATION_NON_MODIFIABLE_VALUE_EDIT",
        kind = InvalidRequest,
    )]
    AttachedValueNotModifiable,

    /// The attached orders equal those compared with
    ///
    /// `ATTACHED_CONFIGURATION_IS_EQUAL` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The order as first placed may be meant, not its present state: read it.
    #[doc(alias = "ATTACHED_CONFIGURATION_IS_EQUAL")]
    #[exchange(code = "ATTACHED_CONFIGURATION_IS_EQUAL", kind = Duplicate)]
    AttachedOrdersUnchanged,

    /// A take-profit or stop-loss order takes no second leg
    ///
    /// `CANNOT_ADD_LEG_TO_TPSL_ORDER` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "CANNOT_ADD_LEG_TO_TPSL_ORDER")]
    #[exchange(code = "CANNOT_ADD_LEG_TO_TPSL_ORDER", kind = Unsupported)]
    CannotAddLegToTpslOrder,

    /// No leg can be taken off a take-profit and stop-loss order
    ///
    /// `CANNOT_REMOVE_LEG_FROM_TPSL_ORDER` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "CANNOT_REMOVE_LEG_FROM_TPSL_ORDER")]
    #[exchange(code = "CANNOT_REMOVE_LEG_FROM_TPSL_ORDER", kind = Unsupported)]
    CannotRemoveLegFromTpslOrder,

    /// A bracket needs both legs
    ///
    /// `SINGLE_LEGGED_BRACKET_ORDER_NOT_ALLOWED` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "SINGLE_LEGGED_BRACKET_ORDER_NOT_ALLOWED")]
    #[exchange(code = "SINGLE_LEGGED_BRACKET_ORDER_NOT_ALLOWED", kind = InvalidOrder)]
    SingleLeggedBracket,

    /// Attached orders only come as a pair
    ///
    /// `SINGLE_LEGGED_ATTACHED_ORDER_CONFIGURATION_NOT_ALLOWED` · `InvalidOrder` · `Never` ·
    /// `NotApplied`
    #[doc(alias = "SINGLE_LEGGED_ATTACHED_ORDER_CONFIGURATION_NOT_ALLOWED")]
    #[exchange(
        code = "SINGLE_LEGGED_ATTACHED_ORDER_CONFIGURATION_NOT_ALLOWED",
        kind = InvalidOrder,
    )]
    SingleLeggedAttachedOrders,

    /// The new would-if-good level is not valid
    ///
    /// `INVALID_EDITED_PEG_WIG_LEVEL` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_EDITED_PEG_WIG_LEVEL")]
    #[exchange(code = "INVALID_EDITED_PEG_WIG_LEVEL", kind = InvalidOrder)]
    InvalidEditedPegWigLevel,

    /// The new offset of the peg is not valid
    ///
    /// `INVALID_EDITED_PEG_OFFSET` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_EDITED_PEG_OFFSET")]
    #[exchange(code = "INVALID_EDITED_PEG_OFFSET", kind = InvalidOrder)]
    InvalidEditedPegOffset,

    /// Rows of every endpoint.
    #[exchange(flatten)]
    Rest(RestError),
}
