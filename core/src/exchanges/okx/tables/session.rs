use crate::ExchangeError;

/// Rows of WebSocket sessions, and the status codes of close frames.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKX",
    code_type = u32,
    table(path = "tables/okx.md", section = "tables/SessionError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum SessionError {
    /// Closed because a request was longer than a frame may be
    ///
    /// `1009` · `InvalidRequest` · `AfterReconnect` · `Unknown`
    ///
    /// The connection ends with this frame; the outcome of requests without an answer is unknown.
    #[doc(alias = "1009")]
    #[exchange(code = 1009, kind = InvalidRequest, retry = AfterReconnect, outcome = Unknown)]
    CloseMessageTooLong,

    /// Closed because the login did not succeed
    ///
    /// `4001` · `Authentication` · `Never` · `Unknown`
    ///
    /// The connection ends with this frame; the outcome of requests without an answer is unknown. A
    /// new connection with the same login ends the same way.
    #[doc(alias = "4001")]
    #[exchange(code = 4001, kind = Authentication, outcome = Unknown)]
    CloseLoginFailed,

    /// Closed because a request was not valid
    ///
    /// `4002` · `InvalidRequest` · `AfterReconnect` · `Unknown`
    ///
    /// The connection ends with this frame; the outcome of requests without an answer is unknown.
    #[doc(alias = "4002")]
    #[exchange(code = 4002, kind = InvalidRequest, retry = AfterReconnect, outcome = Unknown)]
    CloseInvalidRequest,

    /// Closed because the API key went over its 100 subscriptions
    ///
    /// `4003` · `OperationRejected` · `AfterReconnect` · `Unknown`
    ///
    /// The connection ends with this frame; the outcome of requests without an answer is unknown.
    /// Subscribe to less.
    #[doc(alias = "4003")]
    #[exchange(code = 4003, kind = OperationRejected, retry = AfterReconnect, outcome = Unknown)]
    CloseKeySubscriptionsExceeded,

    /// Closed because nothing arrived for 30 seconds
    ///
    /// `4004` · `Transport` · `AfterReconnect` · `Unknown`
    ///
    /// The connection ends with this frame; the outcome of requests without an answer is unknown.
    /// Send `ping` when nothing has come for a while.
    #[doc(alias = "4004")]
    #[exchange(code = 4004, kind = Transport, retry = AfterReconnect)]
    CloseSilence,

    /// Closed because the exchange could not buffer any more data for this side
    ///
    /// `4005` · `Transport` · `AfterReconnect` · `Unknown`
    ///
    /// The connection ends with this frame; the outcome of requests without an answer is unknown.
    /// This side reads too slowly; frames are lost.
    #[doc(alias = "4005")]
    #[exchange(code = 4005, kind = Transport, retry = AfterReconnect)]
    CloseSendBufferFull,

    /// The connection broke in an irregular way
    ///
    /// `4006` · `Transport` · `AfterReconnect` · `Unknown`
    ///
    /// The connection ends with this frame; the outcome of requests without an answer is unknown.
    #[doc(alias = "4006")]
    #[exchange(code = 4006, kind = Transport, retry = AfterReconnect)]
    CloseAbnormal,

    /// Closed because the API key was changed or removed; connect again
    ///
    /// `4007` · `Authentication` · `AfterReconnect` · `Unknown`
    ///
    /// The connection ends with this frame; the outcome of requests without an answer is unknown.
    /// Log in with the new key.
    #[doc(alias = "4007")]
    #[exchange(code = 4007, kind = Authentication, retry = AfterReconnect, outcome = Unknown)]
    CloseKeyChanged,

    /// Closed because more channels were subscribed than allowed
    ///
    /// `4008` · `OperationRejected` · `AfterReconnect` · `Unknown`
    ///
    /// The connection ends with this frame; the outcome of requests without an answer is unknown.
    /// Subscribe to less.
    #[doc(alias = "4008")]
    #[exchange(code = 4008, kind = OperationRejected, retry = AfterReconnect, outcome = Unknown)]
    CloseChannelsExceeded,

    /// Closed because one connection subscribed more channels than allowed
    ///
    /// `4009` · `OperationRejected` · `AfterReconnect` · `Unknown`
    ///
    /// The connection ends with this frame; the outcome of requests without an answer is unknown.
    #[doc(alias = "4009")]
    #[exchange(code = 4009, kind = OperationRejected, retry = AfterReconnect, outcome = Unknown)]
    CloseConnectionChannelsExceeded,

    /// The login's timestamp is not a valid one
    ///
    /// `60004` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "60004")]
    #[exchange(code = 60004, kind = Authentication)]
    LoginTimestampInvalid,

    /// The API key of the login is not a valid one
    ///
    /// `60005` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "60005")]
    #[exchange(code = 60005, kind = Authentication)]
    LoginKeyInvalid,

    /// By its timestamp, the login is no longer valid
    ///
    /// `60006` · `InvalidNonce` · `AfterResync` · `NotApplied`
    #[doc(alias = "60006")]
    #[exchange(code = 60006, kind = InvalidNonce)]
    LoginTimestampExpired,

    /// The signature of the login is wrong
    ///
    /// `60007` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "60007")]
    #[exchange(code = 60007, kind = Authentication)]
    LoginSignatureInvalid,

    /// This endpoint does not serve the channel: the URL may be the wrong one
    ///
    /// `60008` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "60008")]
    #[exchange(code = 60008, kind = InvalidRequest)]
    WrongUrlForChannel,

    /// The login was refused without a reason
    ///
    /// `60009` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "60009")]
    #[exchange(code = 60009, kind = Authentication)]
    LoginFailed,

    /// A login has to come before this
    ///
    /// `60011` · `NotLoggedIn` · `AfterReauth` · `NotApplied`
    #[doc(alias = "60011")]
    #[exchange(code = 60011, kind = NotLoggedIn)]
    LoginRequired,

    /// The request could not be understood
    ///
    /// `60012` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// The message repeats the request behind its first words, with the id you gave it.
    #[doc(alias = "60012")]
    #[exchange(code = 60012, kind = InvalidRequest)]
    IllegalRequest,

    /// The `args` of the request are wrong
    ///
    /// `60013` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "60013")]
    #[exchange(code = 60013, kind = InvalidRequest)]
    InvalidArguments,

    /// Requests follow each other too fast
    ///
    /// `60014` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// The frame has no id, so it cannot be tied to one request.
    #[doc(alias = "60014")]
    #[exchange(code = 60014, kind = RateLimited, outcome = Unknown)]
    RequestsTooFrequent,

    /// Channel or argument does not exist, or not at this URL
    ///
    /// `60018` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "60018")]
    #[exchange(code = 60018, kind = InvalidRequest)]
    ChannelNotFound,

    /// The `op` of the request is none that the exchange knows
    ///
    /// `60019` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "60019")]
    #[exchange(code = 60019, kind = InvalidRequest)]
    InvalidOperation,

    /// Logins of several accounts follow each other too fast
    ///
    /// `60023` · `RateLimited` · `AfterRateLimit` · `Unknown`
    #[doc(alias = "60023")]
    #[exchange(code = 60023, kind = RateLimited, outcome = Unknown)]
    BulkLoginTooFrequent,

    /// The passphrase does not belong to the key
    ///
    /// `60024` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "60024")]
    #[exchange(code = 60024, kind = Authentication)]
    LoginPassphraseWrong,

    /// One batch of logins must not mix API keys and tokens
    ///
    /// `60026` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "60026")]
    #[exchange(code = 60026, kind = InvalidRequest)]
    LoginByKeyAndToken,

    /// A required argument has no value
    ///
    /// `60027` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "60027")]
    #[exchange(code = 60027, kind = InvalidRequest)]
    MissingArgument,

    /// The operation is offered, but at another WebSocket URL
    ///
    /// `60028` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "60028")]
    #[exchange(code = 60028, kind = InvalidRequest)]
    WrongUrlForOperation,

    /// At this endpoint a session logs in once, and for one account
    ///
    /// `60031` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The session may be logged in from an earlier attempt.
    #[doc(alias = "60031")]
    #[exchange(code = 60031, kind = OperationRejected)]
    RepeatedLogin,

    /// No such API key is known
    ///
    /// `60032` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "60032")]
    #[exchange(code = 60032, kind = Authentication)]
    LoginKeyNotFound,

    /// A parameter of the request is wrong
    ///
    /// `60033` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "60033")]
    #[exchange(code = 60033, kind = InvalidRequest)]
    ParameterInvalid,

    /// The address is for higher fee tiers
    ///
    /// `60034` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// The handshake of the WebSocket gets it with status 401.
    #[doc(alias = "60034")]
    #[exchange(code = 60034, kind = PermissionDenied)]
    SbeFeeTierTooLow,

    /// The login failed through a fault inside the exchange; it may work later
    ///
    /// `63999` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// Only logins get it.
    #[doc(alias = "63999")]
    #[exchange(code = 63999, kind = ServerError)]
    LoginInternalError,

    /// Subscriptions no longer take `uly`; `instFamily` has replaced it
    ///
    /// `64000` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "64000")]
    #[exchange(code = 64000, kind = InvalidRequest)]
    UnderlyingReplacedByFamily,

    /// The channel now lives at the `/business` URL
    ///
    /// `64001` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "64001")]
    #[exchange(code = 64001, kind = InvalidRequest)]
    ChannelMovedToBusinessUrl,

    /// The channel is at `/private` or `/public`, not at `/business`
    ///
    /// `64002` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "64002")]
    #[exchange(code = 64002, kind = InvalidRequest)]
    ChannelNotOnBusinessUrl,

    /// The channel is closed to your fee tier
    ///
    /// `64003` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "64003")]
    #[exchange(code = 64003, kind = PermissionDenied)]
    FeeTierTooLow,

    /// The channel excludes `books-l2-tbt` of the instrument: unsubscribe that first
    ///
    /// `64004` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "64004")]
    #[exchange(code = 64004, kind = InvalidRequest)]
    ConflictingDepthChannels,

    /// The operation failed through a fault inside the exchange's WebSocket
    ///
    /// `64007` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// The operation may be an order, and it may have succeeded.
    #[doc(alias = "64007")]
    #[exchange(code = 64007, kind = ServerError)]
    OperationInternalError,

    /// An upgrade is about to end this connection; another one has to be opened
    ///
    /// `64008` · `Transport` · `AfterReconnect` · `Unknown`
    ///
    /// It is a notice, not a reply: open a new connection before the end.
    #[doc(alias = "64008")]
    #[exchange(code = 64008, kind = Transport, retry = AfterReconnect)]
    ServiceUpgrade,
}
