use crate::ExchangeError;
use crate::exchanges::kraken::tables::CommonError;

/// Errors of the Kraken spot WebSocket API (v2).
///
/// A reply to a method is a failure unless `success` is `true`.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Kraken spot WebSocket",
    code_type = str,
    table(path = "tables/kraken.md", section = "spot/WebSocketError"),
    code_first,
    // Frames of the first version, which only old addresses send.
    wire(when = "$.errorMessage", message = "$.errorMessage", id = "$.reqid"),
    // `Exceeded msg rate` has a form and a spelling of its own.
    wire(when = "$.Error", code = "$.Error", message = "$.Error"),
    wire(rows = "$.result[:]", code = "@.error", message = "@.error", id = "$.req_id"),
    wire(
        when = "$.method && $.method != 'pong' && $.success != true",
        code = "$.error",
        message = "$.error",
        id = "$.req_id",
    ),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum WebSocketError {
    /// There is no such pair; write it like BTC/USD
    ///
    /// message with `Currency pair not supported` · `InvalidSymbol` · `Never` · `NotApplied`
    #[exchange(
        row = "Currency pair not supported",
        message_contains = "Currency pair not supported",
        kind = InvalidSymbol,
    )]
    PairNotSupported,

    /// The symbol is missing or unknown
    ///
    /// message with `Symbol(s) not found` · `InvalidSymbol` · `Never` · `NotApplied`
    #[exchange(
        row = "Symbol(s) not found",
        message_contains = "Symbol(s) not found",
        kind = InvalidSymbol,
    )]
    SymbolNotFound,

    /// There is no such channel
    ///
    /// message with `Subscription name invalid` · `InvalidRequest` · `Never` · `NotApplied`
    #[exchange(
        row = "Subscription name invalid",
        message_contains = "Subscription name invalid",
        kind = InvalidRequest,
    )]
    InvalidSubscriptionName,

    /// A field that this method does not take
    ///
    /// message with `Unsupported field: '` · `InvalidRequest` · `Never` · `NotApplied`
    #[exchange(
        row = "Unsupported field: '",
        message_contains = "Unsupported field: '",
        kind = InvalidRequest,
    )]
    UnsupportedField,

    /// Too many messages on this connection
    ///
    /// message with `Exceeded msg rate` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// The frame has no id, so the message that was dropped is not known. The limit moves with the
    /// load of the exchange.
    #[exchange(
        row = "Exceeded msg rate",
        message_contains = "Exceeded msg rate",
        kind = RateLimited,
        outcome = Unknown,
    )]
    MessageRateExceeded,

    /// Rows of both transports.
    #[exchange(flatten)]
    Common(CommonError),
}
