use crate::ExchangeError;
use crate::exchanges::hyperliquid::tables::CommonError;

/// Errors of the Hyperliquid API over a WebSocket: requests (`post`) and subscriptions.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Hyperliquid WebSocket",
    code_type = str,
    table(path = "tables/hyperliquid.md", section = "WebSocketError"),
    wire(when = "$.channel == 'error'", message = "$.data"),
    wire(
        when = "$.channel == 'post' && $.data.response.type == 'error'",
        message = "$.data.response.payload",
        id = "$.data.id",
    ),
    wire(when = "$.data.response.payload.status == 'err'", message = "$.data.response.payload.response", id = "$.data.id"),
    wire(
        when = "$.data.response.payload.data.status == 'unknownOid'",
        message = "$.data.response.payload.data.status",
        id = "$.data.id",
    ),
    wire(
        rows = "$.data.response.payload.response.data.statuses[*]",
        when = "@.error",
        variant = Refused,
        message = "@.error",
        id = "$.data.id",
    ),
    // TWAP orders.
    wire(
        when = "$.data.response.payload.response.data.status.error",
        variant = Refused,
        message = "$.data.response.payload.response.data.status.error",
        id = "$.data.id",
    ),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum WebSocketError {
    /// The message is not of a known form
    ///
    /// message with `Error parsing JSON into valid websocket request` · `InvalidRequest` ·
    /// `Never` · `NotApplied`
    #[exchange(
        row = "Error parsing JSON into valid websocket request",
        message_contains = "Error parsing JSON into valid websocket request",
        kind = InvalidRequest,
    )]
    InvalidMessage,

    /// Too many users in the subscriptions of this address
    ///
    /// message with `Cannot track more than` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// Ten users are allowed.
    #[exchange(
        row = "Cannot track more than",
        message_contains = "Cannot track more than",
        kind = RiskLimit,
    )]
    TooManyUsersTracked,

    /// The exchange refused the action
    ///
    /// by a rule · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The text is in no table. Refusals stand in a place of their own, so nothing was executed.
    #[exchange(row = "Refused", kind = OperationRejected, retry = AfterResync)]
    Refused,

    /// Rows of both transports.
    #[exchange(flatten)]
    Common(CommonError),
}
