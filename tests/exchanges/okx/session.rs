//! Codes 60001 to 64008 and the status codes of close frames: what a WebSocket session meets. The
//! codes are the exchange's, the messages ours.
//!
//! A close frame has no body: give its status code to `SessionError::from_code`. Whatever ends a
//! connection leaves the requests under way open.

use exchange_error::ExchangeError;

/// Errors of a WebSocket session.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[exchange(serde, name = "OKX", code_type = u32)]
#[non_exhaustive]
pub enum SessionError {
    // Logging in.
    /// The login came without an API key.
    #[exchange(code = 60001, kind = Authentication)]
    LoginKeyEmpty,

    /// The login came without a signature.
    #[exchange(code = 60002, kind = Authentication)]
    LoginSignatureEmpty,

    /// The login came without a passphrase.
    #[exchange(code = 60003, kind = Authentication)]
    LoginPassphraseEmpty,

    /// The login's timestamp is not a valid one.
    #[exchange(code = 60004, kind = Authentication)]
    LoginTimestampInvalid,

    /// The API key of the login is not a valid one.
    #[exchange(code = 60005, kind = Authentication)]
    LoginKeyInvalid,

    /// By its timestamp, the login is no longer valid.
    #[exchange(code = 60006, kind = InvalidNonce)]
    LoginTimestampExpired,

    /// The signature of the login is wrong.
    #[exchange(code = 60007, kind = Authentication)]
    LoginSignatureInvalid,

    /// The login was refused without a reason.
    #[exchange(code = 60009, kind = Authentication)]
    LoginFailed,

    /// This session has a login already.
    ///
    /// The session is what you wanted it to be: go on.
    #[exchange(code = 60010, kind = Duplicate, retry = Never, outcome = AlreadyApplied)]
    AlreadyLoggedIn,

    /// A login has to come before this.
    #[exchange(code = 60011, kind = NotLoggedIn)]
    LoginRequired,

    /// A session of several accounts cannot do this.
    #[exchange(code = 60021, kind = Unsupported)]
    MultipleAccountsUnsupported,

    /// Some of several logins sent together were not accepted.
    ///
    /// Some accounts are logged in.
    #[exchange(code = 60022, kind = Authentication, retry = AfterResync, outcome = Unknown)]
    BulkLoginPartiallySucceeded,

    /// Logins of several accounts follow each other too fast.
    #[exchange(code = 60023, kind = RateLimited)]
    BulkLoginTooFrequent,

    /// The passphrase does not belong to the key.
    #[exchange(code = 60024, kind = Authentication)]
    LoginPassphraseWrong,

    /// One batch of logins must not mix API keys and tokens.
    #[exchange(code = 60026, kind = InvalidRequest)]
    LoginByKeyAndToken,

    /// At this endpoint a session logs in once, and for one account.
    #[exchange(code = 60031, kind = OperationRejected)]
    RepeatedLogin,

    /// No such API key is known.
    #[exchange(code = 60032, kind = Authentication)]
    LoginKeyNotFound,

    /// The login failed through a fault inside the exchange; it may work later.
    #[exchange(code = 63999, kind = ServerError)]
    LoginInternalError,

    // Requests and subscriptions.
    /// This endpoint does not serve the channel: the URL may be the wrong one.
    #[exchange(code = 60008, kind = InvalidRequest)]
    WrongUrlForChannel,

    /// The request could not be understood.
    ///
    /// The message repeats the request after "Illegal request: ", with the id you gave it.
    #[exchange(code = 60012, kind = InvalidRequest)]
    IllegalRequest,

    /// The `args` of the request are wrong.
    #[exchange(code = 60013, kind = InvalidRequest)]
    InvalidArguments,

    /// Requests follow each other too fast.
    #[exchange(code = 60014, kind = RateLimited)]
    RequestsTooFrequent,

    /// The URL has a path that does not exist.
    #[exchange(code = 60017, kind = InvalidRequest)]
    InvalidUrlPath,

    /// The requested item does not exist, or not at this URL: check URL, channel and parameters.
    #[exchange(code = 60018, kind = InvalidRequest)]
    ChannelNotFound,

    /// The `op` of the request is none that the exchange knows.
    #[exchange(code = 60019, kind = InvalidRequest)]
    InvalidOperation,

    /// One API key may not hold this many subscriptions.
    #[exchange(code = 60020, kind = OperationRejected)]
    KeySubscriptionsExceeded,

    /// One token may not hold this many subscriptions.
    #[exchange(code = 60025, kind = OperationRejected)]
    TokenSubscriptionsExceeded,

    /// A required argument has no value.
    #[exchange(code = 60027, kind = InvalidRequest)]
    MissingArgument,

    /// The operation is offered, but at another WebSocket URL.
    #[exchange(code = 60028, kind = InvalidRequest)]
    WrongUrlForOperation,

    /// The channel `books-l2-tbt` is open to fee tiers from VIP5 upwards.
    #[exchange(code = 60029, kind = PermissionDenied)]
    FullDepthNeedsVip5,

    /// The channel `books50-l2-tbt` is open to fee tiers from VIP4 upwards.
    #[exchange(code = 60030, kind = PermissionDenied)]
    Depth50NeedsVip4,

    /// Subscriptions no longer take `uly`; `instFamily` has replaced it.
    #[exchange(code = 64000, kind = InvalidRequest)]
    UnderlyingReplacedByFamily,

    /// The channel now lives at the `/business` URL.
    #[exchange(code = 64001, kind = InvalidRequest)]
    ChannelMovedToBusinessUrl,

    /// The channel is not at the `/business` URL: private ones are at `/private`, public ones at
    /// `/public`.
    #[exchange(code = 64002, kind = InvalidRequest)]
    ChannelNotOnBusinessUrl,

    /// The channel is closed to your fee tier.
    #[exchange(code = 64003, kind = PermissionDenied)]
    FeeTierTooLow,

    /// The channel cannot be had beside `books-l2-tbt` of the same instrument, which has to be
    /// unsubscribed first.
    #[exchange(code = 64004, kind = InvalidRequest)]
    ConflictingDepthChannels,

    // The connection is about to end.
    /// For 30 seconds no data went over the connection, so the exchange closed it.
    ///
    /// Requests without an answer may have taken effect. Send "ping" when nothing has come for a
    /// while.
    #[exchange(code = 60015, kind = Transport, retry = AfterReconnect)]
    ClosedForSilence,

    /// The exchange has no room left to buffer what it wants to send here.
    ///
    /// This side reads too slowly. Frames are lost, so read your orders after connecting again.
    #[exchange(code = 60016, kind = Transport, retry = AfterReconnect)]
    SendBufferFull,

    /// An upgrade is about to end this connection; another one has to be opened.
    ///
    /// A notice, sent about 60 seconds ahead. Open a new connection before the old one goes.
    #[exchange(code = 64008, kind = Transport, retry = AfterReconnect)]
    ServiceUpgrade,

    // Status codes of the close frame.
    /// Closed because a request was longer than a frame may be.
    #[exchange(code = 1009, kind = InvalidRequest, retry = AfterReconnect, outcome = Unknown)]
    CloseMessageTooLong,

    /// Closed because the login did not succeed.
    #[exchange(code = 4001, kind = Authentication, outcome = Unknown)]
    CloseLoginFailed,

    /// Closed because a request was not valid.
    #[exchange(code = 4002, kind = InvalidRequest, retry = AfterReconnect, outcome = Unknown)]
    CloseInvalidRequest,

    /// Closed because the API key went over its 100 subscriptions.
    #[exchange(code = 4003, kind = OperationRejected, outcome = Unknown)]
    CloseKeySubscriptionsExceeded,

    /// Closed because nothing arrived for 30 seconds.
    #[exchange(code = 4004, kind = Transport, retry = AfterReconnect)]
    CloseSilence,

    /// Closed because the exchange could not buffer any more data for this side.
    #[exchange(code = 4005, kind = Transport, retry = AfterReconnect)]
    CloseSendBufferFull,

    /// The connection broke in an irregular way.
    #[exchange(code = 4006, kind = Transport, retry = AfterReconnect)]
    CloseAbnormal,

    /// Closed because the API key was changed or removed; connect again.
    #[exchange(code = 4007, kind = Authentication, retry = AfterReconnect, outcome = Unknown)]
    CloseKeyChanged,

    /// Closed because more channels were subscribed than allowed.
    #[exchange(code = 4008, kind = OperationRejected, outcome = Unknown)]
    CloseChannelsExceeded,
}
