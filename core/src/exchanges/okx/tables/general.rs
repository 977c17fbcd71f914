use crate::ExchangeError;

/// Rows of every request: the envelope, keys, statuses, the gateway.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKX",
    code_type = u32,
    table(path = "tables/okx.md", section = "tables/GeneralError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum GeneralError {
    /// Nothing in the request succeeded; the rows say why
    ///
    /// `1` · `Other` · `AfterResync` · `Unknown`
    ///
    /// The rows of the reply say more and are read first. Without rows, read the state.
    #[doc(alias = "1")]
    #[exchange(code = 1, kind = Other, retry = AfterResync)]
    OperationFailed,

    /// A part of the batch succeeded; the rows say which
    ///
    /// `2` · `Other` · `AfterResync` · `Unknown`
    ///
    /// Some rows took effect. Read the advice of each row.
    #[doc(alias = "2")]
    #[exchange(code = 2, kind = Other, retry = AfterResync)]
    BulkPartiallySucceeded,

    /// Something broke inside the exchange, and no reason is given
    ///
    /// `500` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// A gateway sends it. The request may have succeeded.
    #[doc(alias = "500")]
    #[exchange(
        code = 500,
        message_contains = ["Internal Server Error", "server error"],
        kind = ServerError,
    )]
    InternalServerError,

    /// Trading and deposits wait for the user's identity to be verified again
    ///
    /// `4088` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "4088")]
    #[exchange(code = 4088, kind = ManualActionRequired)]
    IdentityReverificationRequired,

    /// A POST request arrived without a body
    ///
    /// `50000` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "50000")]
    #[exchange(code = 50000, kind = InvalidRequest)]
    EmptyBody,

    /// The service is down for the moment
    ///
    /// `50001` · HTTP 503 · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// Nothing is said about the request: query first.
    #[doc(alias = "50001")]
    #[exchange(code = 50001, status = 503, kind = Unavailable)]
    ServiceUnavailable,

    /// The body is not well-formed JSON
    ///
    /// `50002` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "50002")]
    #[exchange(code = 50002, kind = InvalidRequest)]
    JsonSyntaxError,

    /// The endpoint ran out of time; look up whether the request worked
    ///
    /// `50004` · `Timeout` · `AfterBackoff` · `Unknown`
    ///
    /// Status 400 looks like a refusal, but the exchange says that the request may have succeeded.
    #[doc(alias = "50004")]
    #[exchange(code = 50004, kind = Timeout)]
    EndpointTimeout,

    /// The endpoint is retired or out of reach
    ///
    /// `50005` · HTTP 410 · `Unsupported` · `Never` · `Unknown`
    ///
    /// Waiting does not help.
    #[doc(alias = "50005")]
    #[exchange(code = 50005, status = 410, kind = Unsupported, outcome = Unknown)]
    EndpointGone,

    /// The `Content-Type` header has to announce JSON
    ///
    /// `50006` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "50006")]
    #[exchange(code = 50006, kind = InvalidRequest)]
    InvalidContentType,

    /// The exchange has blocked this user
    ///
    /// `50007` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "50007")]
    #[exchange(code = 50007, kind = AccountSuspended)]
    UserBlocked,

    /// There is no such user
    ///
    /// `50008` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "50008")]
    #[exchange(code = 50008, kind = AccountNotFound)]
    UserNotFound,

    /// A stop-out has frozen the account
    ///
    /// `50009` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "50009")]
    #[exchange(code = 50009, kind = AccountSuspended)]
    AccountFrozenByStopOut,

    /// The request names no user
    ///
    /// `50010` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "50010")]
    #[exchange(code = 50010, kind = InvalidRequest)]
    EmptyUserId,

    /// Requests come faster than the limit of this endpoint allows
    ///
    /// `50011` · `RateLimited` · `AfterRateLimit` · `NotApplied`
    ///
    /// The exchange rejects requests over the limit.
    // Source: rate limits page, 2026-08-22: the code of requests that the system rejected for the
    // limit.
    #[doc(alias = "50011")]
    #[exchange(code = 50011, kind = RateLimited)]
    RateLimitReached,

    /// The state of the account, which should be looked at, rules this out
    ///
    /// `50012` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "50012")]
    #[exchange(code = 50012, kind = OperationRejected)]
    InvalidAccountStatus,

    /// The exchange is overloaded at present
    ///
    /// `50013` · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// Status 429, but about the load of the exchange. Nothing says that the request was not
    /// executed.
    #[doc(alias = "50013")]
    #[exchange(code = 50013, kind = Unavailable)]
    SystemBusy,

    /// A required parameter has no value
    ///
    /// `50014` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "50014")]
    #[exchange(code = 50014, kind = InvalidRequest)]
    MissingParameter,

    /// Neither of two parameters was given, and one of them is needed
    ///
    /// `50015` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "50015")]
    #[exchange(code = 50015, kind = InvalidRequest)]
    MissingEitherParameter,

    /// Two parameters contradict each other
    ///
    /// `50016` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "50016")]
    #[exchange(code = 50016, kind = InvalidRequest)]
    ParameterMismatch,

    /// A position is frozen while auto-deleveraging runs
    ///
    /// `50017` · `AccountSuspended` · `AfterResync` · `NotApplied`
    ///
    /// The exchange is reducing it: read the positions before the next order.
    #[doc(alias = "50017")]
    #[exchange(code = 50017, kind = AccountSuspended, retry = AfterResync)]
    PositionFrozenByAdl,

    /// Auto-deleveraging has frozen one currency of the account
    ///
    /// `50018` · `AccountSuspended` · `AfterResync` · `NotApplied`
    ///
    /// The exchange is reducing positions: read them before the next order.
    #[doc(alias = "50018")]
    #[exchange(code = 50018, kind = AccountSuspended, retry = AfterResync)]
    CurrencyFrozenByAdl,

    /// The account is frozen while auto-deleveraging runs
    ///
    /// `50019` · `AccountSuspended` · `AfterResync` · `NotApplied`
    ///
    /// The exchange is reducing positions: read them before the next order.
    #[doc(alias = "50019")]
    #[exchange(code = 50019, kind = AccountSuspended, retry = AfterResync)]
    AccountFrozenByAdl,

    /// The position is under forced liquidation and locked for that time
    ///
    /// `50020` · `AccountSuspended` · `AfterResync` · `NotApplied`
    ///
    /// The position is being closed for you: read it before the next order.
    #[doc(alias = "50020")]
    #[exchange(code = 50020, kind = AccountSuspended, retry = AfterResync)]
    PositionFrozenByLiquidation,

    /// A liquidation has frozen one currency of the account
    ///
    /// `50021` · `AccountSuspended` · `AfterResync` · `NotApplied`
    ///
    /// Positions are being closed for you: read them before the next order.
    #[doc(alias = "50021")]
    #[exchange(code = 50021, kind = AccountSuspended, retry = AfterResync)]
    CurrencyFrozenByLiquidation,

    /// The account is under forced liquidation and locked for that time
    ///
    /// `50022` · `AccountSuspended` · `AfterResync` · `NotApplied`
    ///
    /// Alert a person, and read the positions before the next order.
    #[doc(alias = "50022")]
    #[exchange(code = 50022, kind = AccountSuspended, retry = AfterResync)]
    AccountFrozenByLiquidation,

    /// Funding fees are frozen for now, which holds up what depends on them
    ///
    /// `50023` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// It lasts until funding is settled.
    #[doc(alias = "50023")]
    #[exchange(code = 50023, kind = MarketClosed)]
    FundingFeesFrozen,

    /// Two parameters were given that exclude each other
    ///
    /// `50024` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "50024")]
    #[exchange(code = 50024, kind = InvalidRequest)]
    ConflictingParameters,

    /// A parameter holds more values than it may
    ///
    /// `50025` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "50025")]
    #[exchange(code = 50025, kind = InvalidRequest)]
    TooManyValues,

    /// The exchange met an internal fault and asks for another attempt later
    ///
    /// `50026` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// The request may have succeeded.
    #[doc(alias = "50026")]
    #[exchange(code = 50026, kind = ServerError)]
    SystemError,

    /// The exchange does not let this account trade; its support has to be asked
    ///
    /// `50027` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "50027")]
    #[exchange(code = 50027, kind = AccountSuspended)]
    TradingRestricted,

    /// The order cannot be placed; ask customer service for the reason
    ///
    /// `50028` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "50028")]
    #[exchange(code = 50028, kind = ManualActionRequired)]
    OrderUnavailable,

    /// The exchange's risk control has stopped this account from trading for now
    ///
    /// `50029` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "50029")]
    #[exchange(code = 50029, kind = AccountSuspended)]
    RestrictedByRiskControl,

    /// This account may not use the endpoint
    ///
    /// `50030` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "50030")]
    #[exchange(code = 50030, kind = PermissionDenied)]
    EndpointNotPermitted,

    /// The account is set so that this currency cannot be traded
    ///
    /// `50032` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// It is a setting of the account: a person has to change it.
    #[doc(alias = "50032")]
    #[exchange(code = 50032, kind = PermissionDenied)]
    CurrencyProhibitedInAccount,

    /// The account is set so that this line of instruments cannot be traded
    ///
    /// `50033` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "50033")]
    #[exchange(code = 50033, kind = PermissionDenied)]
    InstrumentProhibitedInAccount,

    /// The endpoint wants an API key that is bound to an IP address
    ///
    /// `50035` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "50035")]
    #[exchange(code = 50035, kind = PermissionDenied)]
    KeyNeedsBoundAddress,

    /// The `expTime` given is already over by the exchange's clock
    ///
    /// `50036` · `InvalidNonce` · `AfterResync` · `NotApplied`
    ///
    /// Look at the clock and set a new `expTime`.
    #[doc(alias = "50036")]
    #[exchange(code = 50036, kind = InvalidNonce)]
    ExpiryInPast,

    /// The request reached the exchange after its `expTime`
    ///
    /// `50037` · `InvalidNonce` · `AfterResync` · `NotApplied`
    ///
    /// The exchange does not process a late request.
    #[doc(alias = "50037")]
    #[exchange(code = 50037, kind = InvalidNonce)]
    RequestExpired,

    /// Demo trading does not have this feature
    ///
    /// `50038` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "50038")]
    #[exchange(code = 50038, kind = Unsupported)]
    UnavailableInDemo,

    /// Paging by timestamp does not take the parameter `before`
    ///
    /// `50039` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "50039")]
    #[exchange(code = 50039, kind = InvalidRequest)]
    BeforeUnsupportedByTimestamp,

    /// Operations follow each other too fast
    ///
    /// `50040` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// Nothing says that the request was not executed.
    #[doc(alias = "50040")]
    #[exchange(code = 50040, kind = RateLimited, outcome = Unknown)]
    OperationsTooFrequent,

    /// The exchange's allow list lacks this user; customer service can add it
    ///
    /// `50041` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "50041")]
    #[exchange(code = 50041, kind = PermissionDenied)]
    NotOnAllowList,

    /// The exchange has seen this request before
    ///
    /// `50042` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The first request may have worked: read the state.
    #[doc(alias = "50042")]
    #[exchange(code = 50042, kind = Duplicate)]
    RepeatedRequest,

    /// No broker type was selected
    ///
    /// `50044` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "50044")]
    #[exchange(code = 50044, kind = InvalidRequest)]
    MissingBrokerType,

    /// The position builder takes no `simPos` under spot-derivatives offset
    ///
    /// `50045` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "50045")]
    #[exchange(code = 50045, kind = InvalidRequest)]
    SimulatedPositionsNotCounted,

    /// The feature is down for maintenance at the moment
    ///
    /// `50046` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "50046")]
    #[exchange(code = 50046, kind = Unavailable)]
    FeatureUnderMaintenance,

    /// The instrument is settled; its candles are at another endpoint
    ///
    /// `50047` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "50047")]
    #[exchange(code = 50047, kind = InvalidRequest)]
    InstrumentSettled,

    /// Switching the risk unit could lead to forced liquidation
    ///
    /// `50048` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "50048")]
    #[exchange(code = 50048, kind = RiskLimit)]
    RiskUnitSwitchTooRisky,

    /// The instrument has no position tiers, so margin trading is not offered
    ///
    /// `50049` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "50049")]
    #[exchange(code = 50049, kind = Unsupported)]
    MarginUnsupportedForInstrument,

    /// Options trading was switched on before
    ///
    /// `50050` · `Duplicate` · `Never` · `AlreadyApplied`
    ///
    /// Options are active, nothing is left to do.
    #[doc(alias = "50050")]
    #[exchange(code = 50050, kind = Duplicate, retry = Never, outcome = AlreadyApplied)]
    OptionsAlreadyActivated,

    /// Rules of the user's country or region rule the feature out
    ///
    /// `50051` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "50051")]
    #[exchange(code = 50051, kind = PermissionDenied)]
    FeatureRestrictedInRegion,

    /// Local law rules out trading this crypto
    ///
    /// `50052` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "50052")]
    #[exchange(code = 50052, kind = PermissionDenied)]
    CryptoRestrictedByLaw,

    /// The feature exists in demo trading alone
    ///
    /// `50053` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "50053")]
    #[exchange(code = 50053, kind = Unsupported)]
    DemoOnly,

    /// Demo assets were reset five times today already
    ///
    /// `50055` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The limit is daily.
    #[doc(alias = "50055")]
    #[exchange(code = 50055, kind = OperationRejected)]
    DemoResetsExhausted,

    /// Demo assets cannot be reset while orders or positions of the currency exist
    ///
    /// `50056` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "50056")]
    #[exchange(code = 50056, kind = OperationRejected)]
    DemoResetBlockedByPositions,

    /// The demo assets could not be reset, for no given reason
    ///
    /// `50057` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// Only demo trading gets it.
    #[doc(alias = "50057")]
    #[exchange(code = 50057, kind = ServerError)]
    DemoResetFailed,

    /// This crypto takes no part in a reset of demo assets
    ///
    /// `50058` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "50058")]
    #[exchange(code = 50058, kind = Unsupported)]
    DemoResetUnsupportedCurrency,

    /// Regulators ask for further steps on the site or in the app
    ///
    /// `50059` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "50059")]
    #[exchange(code = 50059, kind = ManualActionRequired)]
    RegulatorStepsRequired,

    /// The user's identity has to be verified first
    ///
    /// `50060` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "50060")]
    #[exchange(code = 50060, kind = ManualActionRequired)]
    IdentityVerificationRequired,

    /// The account sends orders at the highest rate it may
    ///
    /// `50061` · `RateLimited` · `AfterRateLimit` · `NotApplied` · wait 2 s
    ///
    /// The exchange rejects new and amended orders over the limit of the sub-account, row by row in
    /// a batch. Cancels are not counted.
    // Source: rate limits page, section on the limit of sub-accounts, 2026-08-22: rejected.
    #[doc(alias = "50061")]
    #[exchange(code = 50061, kind = RateLimited, wait(secs = 2))]
    AccountOrderRateReached,

    /// The feature is not on offer at the moment
    ///
    /// `50062` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "50062")]
    #[exchange(code = 50062, kind = Unavailable)]
    FeatureUnavailable,

    /// The credits have expired, or were activated before
    ///
    /// `50063` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// An earlier activation may have worked: look at the credits.
    #[doc(alias = "50063")]
    #[exchange(code = 50063, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    CreditsNotActivatable,

    /// The system for borrowing is down at the moment
    ///
    /// `50064` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "50064")]
    #[exchange(code = 50064, kind = Unavailable)]
    BorrowingSystemUnavailable,

    /// The API has no trading across sites
    ///
    /// `50067` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "50067")]
    #[exchange(code = 50067, kind = Unsupported)]
    CrossSiteUnsupported,

    /// The risk unit did not pass the check of its margin ratio
    ///
    /// `50069` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "50069")]
    #[exchange(code = 50069, kind = RiskLimit)]
    RiskUnitMarginCheckFailed,

    /// An id such as `clOrdId` is in use
    ///
    /// `50071` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The id is unique among pending orders only, so it proves nothing about the first attempt.
    #[doc(alias = "50071")]
    #[exchange(code = 50071, kind = Duplicate)]
    IdentifierExists,

    /// Multi-currency and portfolio accounts no longer trade isolated margin
    ///
    /// `50072` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "50072")]
    #[exchange(code = 50072, kind = OperationRejected)]
    IsolatedMarginRetired,

    /// Islamic sub-accounts may not use this token
    ///
    /// `50075` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "50075")]
    #[exchange(code = 50075, kind = PermissionDenied)]
    RestrictedInIslamicAccount,

    /// Start and end lie more days apart than allowed
    ///
    /// `50076` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "50076")]
    #[exchange(code = 50076, kind = InvalidRequest)]
    DateRangeTooManyDays,

    /// Start and end lie more months apart than allowed
    ///
    /// `50077` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "50077")]
    #[exchange(code = 50077, kind = InvalidRequest)]
    DateRangeTooManyMonths,

    /// API access is frozen; customer service has to be asked
    ///
    /// `50100` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "50100")]
    #[exchange(code = 50100, kind = AccountSuspended)]
    ApiFrozen,

    /// The API key belongs to another environment than the one addressed
    ///
    /// `50101` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "50101")]
    #[exchange(code = 50101, kind = Authentication)]
    WrongEnvironment,

    /// By its timestamp, the request is no longer valid
    ///
    /// `50102` · `InvalidNonce` · `AfterResync` · `NotApplied`
    ///
    /// The clock is more than 30 s off, or the request was under way for so long.
    #[doc(alias = "50102")]
    #[exchange(code = 50102, kind = InvalidNonce)]
    TimestampExpired,

    /// No API key came in the header `OK-ACCESS-KEY`
    ///
    /// `50103` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "50103")]
    #[exchange(code = 50103, kind = Authentication)]
    EmptyKeyHeader,

    /// No passphrase came in the header `OK-ACCESS-PASSPHRASE`
    ///
    /// `50104` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "50104")]
    #[exchange(code = 50104, kind = Authentication)]
    EmptyPassphraseHeader,

    /// The passphrase in the header `OK-ACCESS-PASSPHRASE` is wrong
    ///
    /// `50105` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "50105")]
    #[exchange(code = 50105, kind = Authentication)]
    WrongPassphrase,

    /// No signature came in the header `OK-ACCESS-SIGN`
    ///
    /// `50106` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "50106")]
    #[exchange(code = 50106, kind = Authentication)]
    EmptySignatureHeader,

    /// No time came in the header `OK-ACCESS-TIMESTAMP`
    ///
    /// `50107` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "50107")]
    #[exchange(code = 50107, kind = Authentication)]
    EmptyTimestampHeader,

    /// No exchange is known by this id
    ///
    /// `50108` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "50108")]
    #[exchange(code = 50108, kind = Authentication)]
    ExchangeIdNotFound,

    /// No exchange is known by this domain
    ///
    /// `50109` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "50109")]
    #[exchange(code = 50109, kind = Authentication)]
    ExchangeDomainNotFound,

    /// The API key may not be used from this IP address
    ///
    /// `50110` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "50110")]
    #[exchange(code = 50110, kind = PermissionDenied)]
    AddressNotAllowed,

    /// The API key in `OK-ACCESS-KEY` is not a valid one
    ///
    /// `50111` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "50111")]
    #[exchange(code = 50111, kind = Authentication)]
    InvalidKey,

    /// The time in `OK-ACCESS-TIMESTAMP` is not a valid one
    ///
    /// `50112` · `Authentication` · `Never` · `NotApplied`
    ///
    /// The form is wrong; a timestamp that is too old has code 50102.
    #[doc(alias = "50112")]
    #[exchange(code = 50112, kind = Authentication)]
    InvalidTimestamp,

    /// The signature does not fit the request
    ///
    /// `50113` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "50113")]
    #[exchange(code = 50113, kind = Authentication)]
    InvalidSignature,

    /// The authorization sent along is not valid
    ///
    /// `50114` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "50114")]
    #[exchange(code = 50114, kind = Authentication)]
    InvalidAuthorization,

    /// The endpoint does not take this HTTP method
    ///
    /// `50115` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "50115")]
    #[exchange(code = 50115, kind = InvalidRequest)]
    InvalidMethod,

    /// Fast API lets one key be created and no more
    ///
    /// `50116` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// The key in place may come from an earlier attempt: list the keys.
    #[doc(alias = "50116")]
    #[exchange(code = 50116, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    FastApiSingleKey,

    /// The broker has to name its IP addresses before the key can be linked
    ///
    /// `50118` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "50118")]
    #[exchange(code = 50118, kind = PermissionDenied)]
    BrokerAddressNotListed,

    /// The exchange knows no such API key
    ///
    /// `50119` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "50119")]
    #[exchange(code = 50119, kind = Authentication)]
    ApiKeyNotFound,

    /// The key's permissions do not cover this function
    ///
    /// `50120` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "50120")]
    #[exchange(code = 50120, kind = PermissionDenied)]
    KeyLacksPermission,

    /// Service is refused to this IP address
    ///
    /// `50121` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// The reason is the region or a policy, so waiting does not help.
    #[doc(alias = "50121")]
    #[exchange(code = 50121, kind = PermissionDenied)]
    AddressBlocked,

    /// The order is for less than the minimum amount
    ///
    /// `50122` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "50122")]
    #[exchange(code = 50122, kind = InvalidOrder)]
    OrderBelowMinimumAmount,

    /// The front refused for frequency or overload, without a code
    ///
    /// HTTP 429 · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// Overload is answered like this too, so nothing is certain without the code.
    #[exchange(status = 429, kind = RateLimited, outcome = Unknown)]
    TooManyRequestsStatus,
}
