use crate::ExchangeError;

/// Rows of spot, SAPI, futures and portfolio margin, but not of options.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Binance",
    code_type = i32,
    table(path = "tables/binance.md", section = "tables/TradingError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum TradingError {
    /// More requests are sent than the limit allows
    ///
    /// `-1003` · `RateLimited` · `AfterRateLimit` · `NotApplied`
    ///
    /// Requests over the limit fail. A ban, and a full queue of requests, have their own variants.
    // Source: error code lists, and `rest-api.md` of the spot API, 2026-07-21: requests over the
    // limit fail with 429.
    #[doc(alias = "-1003")]
    #[doc(alias = "TOO_MANY_REQUESTS")]
    #[exchange(code = -1003, kind = RateLimited)]
    TooManyRequests,

    /// The message bus answered strangely; whether the request took effect is open
    ///
    /// `-1006` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// The exchange says that the execution is unknown.
    #[doc(alias = "-1006")]
    #[doc(alias = "UNEXPECTED_RESP")]
    #[exchange(code = -1006, kind = ServerError)]
    UnexpectedResponse,

    /// The backend did not answer in time; neither sending nor execution is certain
    ///
    /// `-1007` · `Timeout` · `AfterBackoff` · `Unknown`
    ///
    /// The exchange says that the execution is unknown.
    #[doc(alias = "-1007")]
    #[doc(alias = "TIMEOUT")]
    #[exchange(code = -1007, kind = Timeout)]
    BackendTimeout,

    /// The matching engine came back with an error
    ///
    /// `-1010` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// Only the text gives the objection. Without a known text the outcome is unknown.
    #[doc(alias = "-1010")]
    #[doc(alias = "ERROR_MSG_RECEIVED")]
    #[exchange(code = -1010, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    RejectedByMatchingEngine,

    /// The API turned the request down before it got to the matching engine
    ///
    /// `-1013` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// The matching engine has not seen the request. A cancel may get it too.
    #[doc(alias = "-1013")]
    #[doc(alias = "INVALID_MESSAGE")]
    #[exchange(code = -1013, kind = InvalidOrder)]
    InvalidMessage,

    /// The symbol's order book is empty
    ///
    /// `-1112` · `NotReady` · `AfterResync` · `NotApplied`
    ///
    /// The limit depends on the present book: read it first.
    #[doc(alias = "-1112")]
    #[doc(alias = "NO_DEPTH")]
    #[exchange(code = -1112, kind = NotReady, retry = AfterResync)]
    NoOrdersOnBook,

    /// `timeInForce` was given where none is needed
    ///
    /// `-1114` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1114")]
    #[doc(alias = "TIF_NOT_REQUIRED")]
    #[exchange(code = -1114, kind = InvalidRequest)]
    TimeInForceNotRequired,

    /// These optional parameters do not go together
    ///
    /// `-1128` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1128")]
    #[doc(alias = "OPTIONAL_PARAMS_BAD_COMBO")]
    #[exchange(code = -1128, kind = InvalidRequest)]
    BadParameterCombination,

    /// The exchange knows no API key with this id
    ///
    /// `-2008` · `Authentication` · `Never` · `NotApplied`
    ///
    /// A deleted or mistyped key gets this.
    #[doc(alias = "-2008")]
    #[exchange(code = -2008, kind = Authentication)]
    InvalidApiKeyId,

    /// The request to cancel was turned down
    ///
    /// `-2011` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// Usually the order is not open any more: it may have filled.
    #[doc(alias = "-2011")]
    #[doc(alias = "CANCEL_REJECTED")]
    #[exchange(code = -2011, kind = OrderNotFound)]
    CancelRejected,

    /// The symbol has no trading window; ask the 24-hour ticker instead
    ///
    /// `-2016` · `NotReady` · `Never` · `NotApplied`
    ///
    /// Waiting does not help.
    #[doc(alias = "-2016")]
    #[doc(alias = "NO_TRADING_WINDOW")]
    #[exchange(code = -2016, kind = NotReady, retry = Never)]
    NoTradingWindow,
}
