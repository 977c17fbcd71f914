//! Codes 50000 to 50115, and what the envelope itself says. The codes are the exchange's, the messages
//! ours.

use exchange_error::ExchangeError;

/// Codes that any request can meet.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[exchange(serde, name = "OKX", code_type = u32)]
#[non_exhaustive]
pub enum GeneralError {
    // The envelope itself.
    /// Nothing in this request succeeded.
    ///
    /// Stands in the envelope when every row failed; the rows say why and are read first. Alone it
    /// says nothing about the request: query before you repeat it.
    #[exchange(code = 1, kind = Other)]
    OperationFailed,

    /// Only a part of the batch succeeded.
    ///
    /// Some rows took effect. The rows say which; if there are none, read your orders before
    /// anything else.
    #[exchange(code = 2, kind = Other, retry = AfterResync)]
    BulkPartiallySucceeded,

    /// Trading and deposits are locked until the user has gone through identity verification once
    /// more.
    #[exchange(code = 4088, kind = ManualActionRequired)]
    IdentityReverificationRequired,

    /// Something broke inside the exchange, and no reason is given.
    ///
    /// A gateway sends this with the bare number 500 instead of a documented code. The request may
    /// have taken effect: query before you send it again.
    #[exchange(message_contains = ["Internal Server Error", "server error"], kind = ServerError)]
    InternalServerError,

    // Requests.
    /// A POST request arrived without a body.
    #[exchange(code = 50000, kind = InvalidRequest)]
    EmptyBody,

    /// The body is not well-formed JSON.
    #[exchange(code = 50002, kind = InvalidRequest)]
    JsonSyntaxError,

    /// The `Content-Type` header has to announce JSON.
    #[exchange(code = 50006, kind = InvalidRequest)]
    InvalidContentType,

    /// A required parameter has no value.
    #[exchange(code = 50014, kind = InvalidRequest)]
    MissingParameter,

    /// Neither of two parameters was given, and one of them is needed.
    #[exchange(code = 50015, kind = InvalidRequest)]
    MissingEitherParameter,

    /// Two parameters contradict each other.
    #[exchange(code = 50016, kind = InvalidRequest)]
    ParameterMismatch,

    /// Two parameters were given that exclude each other.
    #[exchange(code = 50024, kind = InvalidRequest)]
    ConflictingParameters,

    /// A parameter holds more values than it may.
    #[exchange(code = 50025, kind = InvalidRequest)]
    TooManyValues,

    /// No broker type was selected.
    #[exchange(code = 50044, kind = InvalidRequest)]
    MissingBrokerType,

    /// The endpoint does not take this HTTP method.
    #[exchange(code = 50115, kind = InvalidRequest)]
    InvalidMethod,

    // The exchange is not answering as it should.
    /// The service is down for the moment.
    ///
    /// Comes with HTTP 503. The request may have taken effect: query by client order id before you
    /// send an order again.
    #[exchange(code = 50001, kind = Unavailable)]
    ServiceUnavailable,

    /// The endpoint ran out of time; whether the request worked has to be looked up.
    ///
    /// Comes with HTTP 400, which looks like a refusal and is none. Look for the order by client
    /// order id before you send it again.
    #[exchange(code = 50004, kind = Timeout)]
    EndpointTimeout,

    /// This endpoint is switched off or out of reach.
    ///
    /// Comes with HTTP 410: the endpoint may be gone for good, so cap your attempts.
    #[exchange(code = 50005, kind = Unavailable)]
    EndpointUnavailable,

    /// The exchange is overloaded at present.
    ///
    /// Comes with HTTP 429 but speaks of the exchange's load, not of your rate, and does not say that
    /// nothing happened.
    #[exchange(code = 50013, kind = Unavailable)]
    SystemBusy,

    /// The exchange met an internal fault and asks for another attempt later.
    ///
    /// The request may have taken effect: query before you send it again.
    #[exchange(code = 50026, kind = ServerError)]
    SystemError,

    /// The feature is not on offer at the moment.
    #[exchange(code = 50062, kind = Unavailable)]
    FeatureUnavailable,

    // Frequency.
    /// Requests come faster than the limit of this endpoint allows.
    ///
    /// Refused before the exchange acted. Limits count by user id for private endpoints and by address
    /// for public ones.
    #[exchange(code = 50011, kind = RateLimited)]
    RateLimitReached,

    /// The account sends orders at the highest rate it may.
    ///
    /// Counts new and amended orders of one sub-account over all instruments; cancels are not
    /// counted.
    #[exchange(code = 50061, kind = RateLimited)]
    AccountOrderRateReached,

    // Accounts and what is frozen in them.
    /// The exchange has blocked this user.
    #[exchange(code = 50007, kind = AccountSuspended)]
    UserBlocked,

    /// There is no such user.
    #[exchange(code = 50008, kind = AccountNotFound)]
    UserNotFound,

    /// A stop-out has frozen the account.
    ///
    /// A forced liquidation is running. Alert a person, and do not trust the positions your program
    /// remembers.
    #[exchange(code = 50009, kind = AccountSuspended)]
    AccountFrozenByStopOut,

    /// The request names no user.
    #[exchange(code = 50010, kind = InvalidRequest)]
    EmptyUserId,

    /// The state of the account, which should be looked at, rules this out.
    #[exchange(code = 50012, kind = OperationRejected)]
    InvalidAccountStatus,

    /// The position is frozen, and what concerns it restricted, while auto-deleveraging runs.
    ///
    /// The exchange is reducing this position: read it before the next order.
    #[exchange(code = 50017, kind = AccountSuspended, retry = AfterResync)]
    PositionFrozenByAdl,

    /// Auto-deleveraging has frozen one currency of the account.
    #[exchange(code = 50018, kind = AccountSuspended, retry = AfterResync)]
    CurrencyFrozenByAdl,

    /// The whole account is frozen, and its operations restricted, while auto-deleveraging runs.
    ///
    /// The exchange is reducing positions: read them all before the next order.
    #[exchange(code = 50019, kind = AccountSuspended, retry = AfterResync)]
    AccountFrozenByAdl,

    /// The position is under forced liquidation and locked for that time.
    ///
    /// The position is being closed for you: read it before the next order.
    #[exchange(code = 50020, kind = AccountSuspended, retry = AfterResync)]
    PositionFrozenByLiquidation,

    /// A liquidation has frozen one currency of the account.
    #[exchange(code = 50021, kind = AccountSuspended, retry = AfterResync)]
    CurrencyFrozenByLiquidation,

    /// The account is under forced liquidation and locked for that time.
    ///
    /// Alert a person, and read positions before the next order.
    #[exchange(code = 50022, kind = AccountSuspended, retry = AfterResync)]
    AccountFrozenByLiquidation,

    /// Funding fees are frozen for now, which holds up what depends on them.
    #[exchange(code = 50023, kind = MarketClosed)]
    FundingFeesFrozen,

    /// The exchange does not let this account trade; its support has to be asked.
    #[exchange(code = 50027, kind = AccountSuspended)]
    TradingRestricted,

    /// The order cannot be placed; ask customer service for the reason.
    #[exchange(code = 50028, kind = ManualActionRequired)]
    OrderUnavailable,

    // Keys and signatures.
    /// API access is frozen; customer service has to be asked.
    #[exchange(code = 50100, kind = AccountSuspended)]
    ApiFrozen,

    /// The API key belongs to another environment than the one addressed.
    ///
    /// A key of demo trading was used for live trading, or the other way round.
    #[exchange(code = 50101, kind = Authentication)]
    WrongEnvironment,

    /// By its timestamp, the request is no longer valid.
    ///
    /// The clock of this machine is more than 30 seconds off, or the request was under way that
    /// long.
    #[exchange(code = 50102, kind = InvalidNonce)]
    TimestampExpired,

    /// No API key came in the header `OK-ACCESS-KEY`.
    #[exchange(code = 50103, kind = Authentication)]
    EmptyKeyHeader,

    /// No passphrase came in the header `OK-ACCESS-PASSPHRASE`.
    #[exchange(code = 50104, kind = Authentication)]
    EmptyPassphraseHeader,

    /// The passphrase in the header `OK-ACCESS-PASSPHRASE` is wrong.
    #[exchange(code = 50105, kind = Authentication)]
    WrongPassphrase,

    /// No signature came in the header `OK-ACCESS-SIGN`.
    #[exchange(code = 50106, kind = Authentication)]
    EmptySignatureHeader,

    /// No time came in the header `OK-ACCESS-TIMESTAMP`.
    #[exchange(code = 50107, kind = Authentication)]
    EmptyTimestampHeader,

    /// No exchange is known by this id.
    #[exchange(code = 50108, kind = Authentication)]
    ExchangeIdNotFound,

    /// No exchange is known by this domain.
    #[exchange(code = 50109, kind = Authentication)]
    ExchangeDomainNotFound,

    /// The API key may not be used from this IP address.
    #[exchange(code = 50110, kind = PermissionDenied)]
    AddressNotAllowed,

    /// The API key in `OK-ACCESS-KEY` is not a valid one.
    #[exchange(code = 50111, kind = Authentication)]
    InvalidKey,

    /// The time in `OK-ACCESS-TIMESTAMP` is not a valid one.
    ///
    /// Its form is wrong; a good one that is too old is
    /// [`TimestampExpired`](Self::TimestampExpired).
    #[exchange(code = 50112, kind = Authentication)]
    InvalidTimestamp,

    /// The signature does not fit the request.
    #[exchange(code = 50113, kind = Authentication)]
    InvalidSignature,

    /// The authorization sent along is not valid.
    #[exchange(code = 50114, kind = Authentication)]
    InvalidAuthorization,
}
