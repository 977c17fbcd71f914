use crate::ExchangeError;

/// Errors of the market streams, of all products.
///
/// Code 0 is a failure here.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Binance streams",
    code_type = i32,
    table(path = "tables/binance.md", section = "StreamError"),
    wire(when = "$.error", code = "$.error.code", message = "$.error.msg", id = "$.id"),
    wire(when = "$.code >= 0 && $.msg", code = "$.code", message = "$.msg", id = "$.id"),
    wire(
        when = "$.e == 'serverShutdown' || $.data.e == 'serverShutdown'",
        message = ["$.e", "$.data.e"],
    ),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum StreamError {
    /// The property is not one that a stream has
    ///
    /// `0` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "0")]
    #[exchange(code = 0, kind = InvalidRequest)]
    UnknownProperty,

    /// The value of the property is of a wrong type
    ///
    /// `1` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "1")]
    #[exchange(code = 1, kind = InvalidRequest)]
    InvalidValueType,

    /// The request to the stream is badly formed
    ///
    /// `2` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "2")]
    #[exchange(code = 2, kind = InvalidRequest)]
    InvalidStreamRequest,

    /// The request to the stream is not JSON
    ///
    /// `3` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// The futures close the connection afterwards.
    #[doc(alias = "3")]
    #[exchange(code = 3, kind = InvalidRequest)]
    InvalidStreamJson,

    /// The server is about to close the connection
    ///
    /// message `serverShutdown` · `Unavailable` · `AfterReconnect` · `Unknown`
    ///
    /// Open a new connection. Requests without an answer are open, and events in between are lost.
    #[doc(alias = "serverShutdown")]
    #[exchange(
        row = "serverShutdown",
        message_equals = "serverShutdown",
        kind = Unavailable,
        retry = AfterReconnect,
    )]
    ServerShutdown,
}
