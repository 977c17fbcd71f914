use crate::ExchangeError;

/// Rows of the list of RPC errors, the same on both transports.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Deribit",
    code_type = i32,
    table(path = "tables/deribit.md", section = "tables/CommonError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum CommonError {
    /// A parameter of the call has a wrong type or value
    ///
    /// `-32602` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// `error.data.param` names it where present.
    #[doc(alias = "-32602")]
    #[exchange(code = -32602, kind = InvalidRequest)]
    InvalidParams,

    /// The exchange has no method of this name
    ///
    /// `-32601` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-32601")]
    #[exchange(code = -32601, kind = InvalidRequest)]
    MethodNotFound,

    /// The request was not readable JSON
    ///
    /// `-32700` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-32700")]
    #[exchange(code = -32700, kind = InvalidRequest)]
    ParseError,

    /// Body or frame is larger than 32 kB
    ///
    /// `-32600` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// Split the request.
    #[doc(alias = "-32600")]
    #[exchange(code = -32600, kind = InvalidRequest)]
    RequestTooLarge,

    /// The call came without its parameters
    ///
    /// `-32000` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-32000")]
    #[exchange(code = -32000, kind = InvalidRequest)]
    MissingParams,

    /// The request could not be parsed
    ///
    /// `11050` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "11050")]
    #[doc(alias = "bad_request")]
    #[exchange(code = 11050, kind = InvalidRequest)]
    BadRequest,

    /// The content type header is not acceptable
    ///
    /// `13018` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "13018")]
    #[doc(alias = "invalid_content_type")]
    #[exchange(code = 13018, kind = InvalidRequest)]
    InvalidContentType,

    /// This method works over WebSocket only
    ///
    /// `10030` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "10030")]
    #[doc(alias = "must_be_websocket_request")]
    #[exchange(code = 10030, kind = InvalidRequest)]
    MustBeWebSocketRequest,

    /// The method exists in name only so far
    ///
    /// `10033` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "10033")]
    #[doc(alias = "not_implemented")]
    #[exchange(code = 10033, kind = Unsupported)]
    NotImplemented,

    /// The server asked does not offer this operation
    ///
    /// `10048` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "10048")]
    #[doc(alias = "not_on_this_server")]
    #[exchange(code = 10048, kind = Unsupported)]
    NotOnThisServer,

    /// Something in the input is not valid
    ///
    /// `11029` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "11029")]
    #[doc(alias = "invalid_arguments")]
    #[exchange(code = 11029, kind = InvalidRequest)]
    InvalidArguments,

    /// One argument is wrong
    ///
    /// `11043` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "11043")]
    #[doc(alias = "bad_argument")]
    #[exchange(code = 11043, kind = InvalidRequest)]
    BadArgument,

    /// Several arguments are wrong
    ///
    /// `11049` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "11049")]
    #[doc(alias = "bad_arguments")]
    #[exchange(code = 11049, kind = InvalidRequest)]
    BadArguments,

    /// These arguments do not go together
    ///
    /// `11047` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "11047")]
    #[doc(alias = "unsupported_arg_combination")]
    #[exchange(code = 11047, kind = InvalidRequest)]
    UnsupportedArgumentCombination,

    /// Arguments that this instrument does not take
    ///
    /// `10031` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "10031")]
    #[doc(alias = "invalid_args_for_instrument")]
    #[exchange(code = 10031, kind = InvalidRequest)]
    InvalidArgumentsForInstrument,

    /// A required value is empty
    ///
    /// `13010` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "13010")]
    #[doc(alias = "value_required")]
    #[exchange(code = 13010, kind = InvalidRequest)]
    ValueRequired,

    /// A text value is shorter than allowed
    ///
    /// `13011` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "13011")]
    #[doc(alias = "value_too_short")]
    #[exchange(code = 13011, kind = InvalidRequest)]
    ValueTooShort,

    /// The input was not accepted
    ///
    /// `13016` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "13016")]
    #[doc(alias = "invalid_input")]
    #[exchange(code = 13016, kind = InvalidRequest)]
    InvalidInput,

    /// The event name is unknown
    ///
    /// `11045` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "11045")]
    #[doc(alias = "invalid_event")]
    #[exchange(code = 11045, kind = InvalidRequest)]
    InvalidEvent,

    /// A subscription failed, for its input or for lack of rights
    ///
    /// `11052` · `Other` · `AfterResync` · `Unknown`
    ///
    /// A subscription may fail in silence: read the list of channels in the reply.
    #[doc(alias = "11052")]
    #[doc(alias = "subscribe_error_unsubscribed")]
    #[exchange(code = 11052, kind = Other, retry = AfterResync)]
    SubscribeErrorUnsubscribed,

    /// Raw data channels need a connection that has logged in
    ///
    /// `13778` · `NotLoggedIn` · `AfterReauth` · `NotApplied`
    ///
    /// The same channel works after `public/auth`; the aggregated form (100ms) works without.
    #[doc(alias = "13778")]
    #[doc(alias = "raw_subscriptions_not_available_for_unauthorized")]
    #[exchange(code = 13778, kind = NotLoggedIn)]
    RawSubscriptionNeedsLogin,

    /// No signature, or one that does not verify
    ///
    /// `10000` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "10000")]
    #[doc(alias = "authorization_required")]
    #[exchange(code = 10000, kind = Authentication)]
    AuthorizationRequired,

    /// Client id and secret were not accepted
    ///
    /// `13004` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "13004")]
    #[doc(alias = "invalid_credentials")]
    #[exchange(code = 13004, kind = Authentication)]
    InvalidCredentials,

    /// Access token is wrong, expired or bound to another connection
    ///
    /// `13009` · `NotLoggedIn` · `AfterReauth` · `NotApplied`
    ///
    /// Refresh the token once. If the fresh one is refused, stop.
    #[doc(alias = "13009")]
    #[doc(alias = "unauthorized")]
    #[exchange(code = 13009, kind = NotLoggedIn)]
    Unauthorized,

    /// Public calls without login are switched off for a while
    ///
    /// `11056` · `NotLoggedIn` · `AfterReauth` · `NotApplied`
    ///
    /// Log in and the same call works; the duration is not stated.
    #[doc(alias = "11056")]
    #[doc(alias = "unauthenticated_public_requests_temporarily_disabled")]
    #[exchange(code = 11056, kind = NotLoggedIn)]
    LoginRequiredForNow,

    /// The password was not confirmed
    ///
    /// `13005` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "13005")]
    #[doc(alias = "pwd_match_error")]
    #[exchange(code = 13005, kind = Authentication)]
    PasswordMismatch,

    /// The security code is wrong or has been changed
    ///
    /// `13007` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "13007")]
    #[doc(alias = "user_not_found")]
    #[exchange(code = 13007, kind = Authentication)]
    UserNotFound,

    /// The security code is not valid
    ///
    /// `13006` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "13006")]
    #[doc(alias = "security_error")]
    #[exchange(code = 13006, kind = ManualActionRequired)]
    SecurityError,

    /// The code from the text message is wrong
    ///
    /// `13015` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "13015")]
    #[doc(alias = "invalid_sms_code")]
    #[exchange(code = 13015, kind = ManualActionRequired)]
    InvalidSmsCode,

    /// Too many failed second factor checks; wait as stated
    ///
    /// `12998` · `RateLimited` · `AfterRateLimit` · `NotApplied`
    ///
    /// Nothing was executed. The reply states the wait. A request with a one-time code needs a
    /// fresh code, and failed tries count.
    // Source: Error Codes, 2026-02-23: wait for `wait` seconds, then try again; nothing was
    // authorised.
    #[doc(alias = "12998")]
    #[doc(alias = "security_key_authorization_over_limit")]
    #[exchange(code = 12998, kind = RateLimited)]
    SecurityKeyOverLimit,

    /// Needs a completely set up security key first
    ///
    /// `13904` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "13904")]
    #[doc(alias = "security_key_setup_required")]
    #[exchange(code = 13904, kind = ManualActionRequired)]
    SecurityKeySetupRequired,

    /// No room for another security key
    ///
    /// `13034` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "13034")]
    #[doc(alias = "no_more_security_keys_allowed")]
    #[exchange(code = 13034, kind = OperationRejected)]
    TooManySecurityKeys,

    /// Too many failed logins
    ///
    /// `12003` · `ManualActionRequired` · `Never` · `NotApplied`
    ///
    /// Every failed attempt counts, so no retry is advised.
    #[doc(alias = "12003")]
    #[doc(alias = "login_over_limit")]
    #[exchange(code = 12003, kind = ManualActionRequired)]
    LoginOverLimit,

    /// Too many registrations were requested
    ///
    /// `12004` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "12004")]
    #[doc(alias = "registration_over_limit")]
    #[exchange(code = 12004, kind = ManualActionRequired)]
    RegistrationOverLimit,

    /// Only verified users may call this
    ///
    /// `13031` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "13031")]
    #[doc(alias = "verification_required")]
    #[exchange(code = 13031, kind = ManualActionRequired)]
    VerificationRequired,

    /// Identity data is too thin for the outside provider
    ///
    /// `13037` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "13037")]
    #[doc(alias = "incomplete_KYC_data")]
    #[exchange(code = 13037, kind = ManualActionRequired)]
    IncompleteVerificationData,

    /// Stored identity data is too thin to be shared
    ///
    /// `13792` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "13792")]
    #[doc(alias = "incomplete_KYC_data")]
    #[exchange(code = 13792, kind = ManualActionRequired)]
    IncompleteVerificationDataForSharing,

    /// Sharing of identity data has been started before
    ///
    /// `13791` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// Perhaps it was done by the first sending of this request.
    #[doc(alias = "13791")]
    #[doc(alias = "KYC_transfer_already_initiated")]
    #[exchange(code = 13791, kind = Duplicate)]
    VerificationTransferAlreadyStarted,

    /// Identity data cannot be reached at present
    ///
    /// `13793` · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// Nothing says that the request was not executed.
    #[doc(alias = "13793")]
    #[doc(alias = "KYC_data_inaccessible")]
    #[exchange(code = 13793, kind = Unavailable)]
    VerificationDataInaccessible,

    /// The account is locked
    ///
    /// `11098` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "11098")]
    #[doc(alias = "account_locked")]
    #[exchange(code = 11098, kind = AccountSuspended)]
    AccountLocked,

    /// The country is not served, perhaps judged by address
    ///
    /// `12005` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "12005")]
    #[doc(alias = "country_is_banned")]
    #[exchange(code = 12005, kind = PermissionDenied)]
    CountryIsBanned,

    /// The operation is not permitted
    ///
    /// `11042` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "11042")]
    #[doc(alias = "permission_denied")]
    #[exchange(code = 11042, kind = PermissionDenied)]
    PermissionDenied,

    /// The key lacks the rights for this
    ///
    /// `13021` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "13021")]
    #[doc(alias = "forbidden")]
    #[exchange(code = 13021, kind = PermissionDenied)]
    Forbidden,

    /// This key may not change or delete API keys
    ///
    /// `13403` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "13403")]
    #[doc(alias = "scope_exceeded")]
    #[exchange(code = 13403, kind = PermissionDenied)]
    ScopeExceeded,

    /// Not for subaccounts
    ///
    /// `13012` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "13012")]
    #[doc(alias = "unavailable_in_subaccount")]
    #[exchange(code = 13012, kind = PermissionDenied)]
    UnavailableInSubaccount,

    /// Too many own requests wait for the matching engine
    ///
    /// `10047` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// Nothing says that the request was refused, and some parts of a mass operation may be queued:
    /// read the answers before sending more.
    #[doc(alias = "10047")]
    #[doc(alias = "matching_engine_queue_full")]
    #[exchange(code = 10047, kind = RateLimited, outcome = Unknown)]
    MatchingEngineQueueFull,

    /// Too many unanswered public requests
    ///
    /// `10066` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// Nothing says that the request was not processed.
    #[doc(alias = "10066")]
    #[doc(alias = "too_many_concurrent_requests")]
    #[exchange(code = 10066, kind = RateLimited, outcome = Unknown)]
    TooManyConcurrentRequests,

    /// Position moves are used up; wait as stated
    ///
    /// `13780` · `RateLimited` · `AfterRateLimit` · `NotApplied`
    ///
    /// The reply states the wait, which can be days, because the limit is weekly: bound it.
    // Source: Error Codes, 2026-02-23: the request cannot be executed yet; wait for `wait` seconds.
    #[doc(alias = "13780")]
    #[doc(alias = "move_positions_over_limit")]
    #[exchange(code = 13780, kind = RateLimited)]
    MovePositionsOverLimit,

    /// Too many quotes per second in mass quotes
    ///
    /// `13903` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// A mass quote may have placed some of its quotes before the limit; quote state first.
    #[doc(alias = "13903")]
    #[doc(alias = "too_many_quotes")]
    #[exchange(code = 13903, kind = RateLimited, outcome = Unknown)]
    TooManyQuotes,

    /// Quotes are refused shortly after a cancel that asked for it
    ///
    /// `13043` · `OperationRejected` · `AfterResync` · `NotApplied` · wait 1 s
    ///
    /// Quotes are rejected for one second after a cancel with `freeze_quotes`: build new ones.
    #[doc(alias = "13043")]
    #[doc(alias = "quotes_frozen")]
    #[exchange(code = 13043, kind = OperationRejected, retry = AfterResync, wait(secs = 1))]
    QuotesFrozen,

    /// Something failed and no detail is given
    ///
    /// `10001` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// Look for the order first.
    #[doc(alias = "10001")]
    #[doc(alias = "error")]
    #[exchange(code = 10001, kind = ServerError)]
    GeneralFailure,

    /// The server hit an error it did not handle
    ///
    /// `11094` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// The request may have taken effect, in parts for `move_positions`.
    #[doc(alias = "11094")]
    #[doc(alias = "internal_server_error")]
    #[exchange(code = 11094, kind = ServerError)]
    InternalServerError,

    /// Failed, by bad input or by an internal fault
    ///
    /// `13008` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// If it repeats, suspect the input.
    #[doc(alias = "13008")]
    #[doc(alias = "request_failed")]
    #[exchange(code = 13008, kind = ServerError)]
    RequestFailed,

    /// Not possible this moment; the exchange asks for another try
    ///
    /// `10040` · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// Nothing says that the request was not executed.
    #[doc(alias = "10040")]
    #[doc(alias = "retry")]
    #[exchange(code = 10040, kind = Unavailable)]
    Retry,

    /// Cancel on disconnect could not be switched on
    ///
    /// `10049` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// Orders may outlive the connection: check with `get_cancel_on_disconnect` before trading.
    #[doc(alias = "10049")]
    #[doc(alias = "cancel_on_disconnect_failed")]
    #[exchange(code = 10049, kind = ServerError)]
    CancelOnDisconnectFailed,

    /// The exchange is being maintained
    ///
    /// `11051` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "11051")]
    #[doc(alias = "system_maintenance")]
    #[exchange(code = 11051, kind = Unavailable)]
    SystemMaintenance,

    /// The exchange has switched this method off for a while
    ///
    /// `13025` · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// Nothing says that the request was refused, or for how long.
    #[doc(alias = "13025")]
    #[doc(alias = "method_switched_off_by_admin")]
    #[exchange(code = 13025, kind = Unavailable)]
    MethodSwitchedOff,

    /// A service behind does not answer, or too slowly
    ///
    /// `13028` · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// The request may still be executed.
    #[doc(alias = "13028")]
    #[doc(alias = "temporarily_unavailable")]
    #[exchange(code = 13028, kind = Unavailable)]
    TemporarilyUnavailable,

    /// The method cannot be used at present
    ///
    /// `13503` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "13503")]
    #[doc(alias = "unavailable")]
    #[exchange(code = 13503, kind = Unavailable)]
    MethodUnavailable,

    /// Not possible with combo books for the moment
    ///
    /// `13036` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "13036")]
    #[doc(alias = "unavailable_for_combo_books")]
    #[exchange(code = 13036, kind = Unavailable)]
    UnavailableForComboBooks,

    /// A rare rejection; the reason stands behind the name
    ///
    /// `11030` · `Other` · `AfterResync` · `Unknown`
    ///
    /// The reason is part of `error.message` or `error.data.reason`.
    #[doc(alias = "11030")]
    #[exchange(code = 11030, kind = Other, retry = AfterResync)]
    OtherReject,

    /// A rare error; its text stands behind the name
    ///
    /// `11031` · `Other` · `AfterResync` · `Unknown`
    ///
    /// The error can be anything.
    #[doc(alias = "11031")]
    #[exchange(code = 11031, kind = Other, retry = AfterResync)]
    OtherError,

    /// The instrument's name is malformed or not supported
    ///
    /// `10020` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "10020")]
    #[doc(alias = "invalid_or_unsupported_instrument")]
    #[exchange(code = 10020, kind = InvalidSymbol)]
    InvalidInstrument,

    /// There is no instrument of this name
    ///
    /// `13020` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "13020")]
    #[doc(alias = "not_found")]
    #[exchange(code = 13020, kind = InvalidSymbol)]
    InstrumentNotFound,

    /// Trading pauses for some seconds of daily settlement
    ///
    /// `10041` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// It takes several seconds: price afresh afterwards.
    #[doc(alias = "10041")]
    #[doc(alias = "settlement_in_progress")]
    #[exchange(code = 10041, kind = MarketClosed)]
    SettlementInProgress,

    /// The exchange has locked trading for the time being
    ///
    /// `10019` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "10019")]
    #[doc(alias = "locked_by_admin")]
    #[exchange(code = 10019, kind = MarketClosed)]
    LockedByAdmin,

    /// The order book of the instrument has been closed
    ///
    /// `10012` · `MarketClosed` · `Never` · `NotApplied`
    ///
    /// The instrument has most likely expired: do not wait.
    #[doc(alias = "10012")]
    #[doc(alias = "book_closed")]
    #[exchange(code = 10012, kind = MarketClosed, retry = Never)]
    BookClosed,

    /// The order book is closed, its instrument expired
    ///
    /// `13019` · `MarketClosed` · `Never` · `NotApplied`
    ///
    /// The instrument has expired: do not wait.
    #[doc(alias = "13019")]
    #[doc(alias = "orderbook_closed")]
    #[exchange(code = 13019, kind = MarketClosed, retry = Never)]
    OrderBookClosed,

    /// Instrument no longer takes orders priced by volatility
    ///
    /// `11037` · `MarketClosed` · `Never` · `NotApplied`
    ///
    /// The instrument is close to its expiry: do not wait.
    #[doc(alias = "11037")]
    #[doc(alias = "outdated_instrument_for_IV_order")]
    #[exchange(code = 11037, kind = MarketClosed, retry = Never)]
    OutdatedInstrumentForVolatilityOrder,

    /// Too close to expiry for orders priced by volatility
    ///
    /// `11046` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// A plain price is still possible.
    #[doc(alias = "11046")]
    #[doc(alias = "outdated_instrument")]
    #[exchange(code = 11046, kind = InvalidOrder)]
    OutdatedInstrument,

    /// No order with this id or label
    ///
    /// `10004` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// A cancel that was sent twice by the transport meets this too; read the trades before
    /// replacing.
    #[doc(alias = "10004")]
    #[doc(alias = "order_not_found")]
    #[exchange(code = 10004, kind = OrderNotFound)]
    OrderNotFound,

    /// The order is filled or cancelled already
    ///
    /// `10010` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// The first sending of this cancel may have done it.
    #[doc(alias = "10010")]
    #[doc(alias = "already_closed")]
    #[exchange(code = 10010, kind = OrderClosed)]
    AlreadyClosed,

    /// The order has filled, so the change was refused
    ///
    /// `11008` · `OrderClosed` · `AfterResync` · `NotApplied`
    ///
    /// The request did nothing, and the position exists. Do not place a replacement.
    #[doc(alias = "11008")]
    #[doc(alias = "already_filled")]
    #[exchange(code = 11008, kind = OrderClosed, outcome = NotApplied)]
    AlreadyFilled,

    /// Only open orders allow this, and it is not open
    ///
    /// `11044` · `OrderClosed` · `AfterResync` · `Unknown`
    #[doc(alias = "11044")]
    #[doc(alias = "not_open_order")]
    #[exchange(code = 11044, kind = OrderClosed)]
    NotOpenOrder,

    /// The order belongs to somebody else
    ///
    /// `10029` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "10029")]
    #[doc(alias = "not_owner_of_order")]
    #[exchange(code = 10029, kind = PermissionDenied)]
    NotOwnerOfOrder,

    /// Order id missing or of the wrong form
    ///
    /// `10025` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "10025")]
    #[doc(alias = "invalid_order_id")]
    #[exchange(code = 10025, kind = InvalidRequest)]
    InvalidOrderId,

    /// Orders of a liquidation cannot be cancelled
    ///
    /// `10045` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The account is being liquidated: alert a person.
    #[doc(alias = "10045")]
    #[doc(alias = "can_not_cancel_liquidation_order")]
    #[exchange(code = 10045, kind = OperationRejected)]
    CannotCancelLiquidationOrder,

    /// Orders of a liquidation cannot be edited
    ///
    /// `10046` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The account is being liquidated: alert a person.
    #[doc(alias = "10046")]
    #[doc(alias = "can_not_edit_liquidation_order")]
    #[exchange(code = 10046, kind = OperationRejected)]
    CannotEditLiquidationOrder,

    /// The label fits more than one order
    ///
    /// `13032` · `InvalidRequest` · `AfterResync` · `NotApplied`
    ///
    /// Name the order by its id.
    #[doc(alias = "13032")]
    #[doc(alias = "non_unique_order_label")]
    #[exchange(code = 13032, kind = InvalidRequest, retry = AfterResync)]
    LabelNotUnique,

    /// Another request of yours cancelled this one under way
    ///
    /// `13666` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// A part may have been done by then.
    #[doc(alias = "13666")]
    #[doc(alias = "request_cancelled_by_user")]
    #[exchange(code = 13666, kind = OrderClosed)]
    RequestCancelledByUser,

    /// A later edit took the place of this one
    ///
    /// `13777` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// Parts of the first edit may have held for a moment.
    #[doc(alias = "13777")]
    #[doc(alias = "replaced")]
    #[exchange(code = 13777, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    EditReplaced,

    /// The exchange reached the request after its `valid_until`
    ///
    /// `13888` · `Timeout` · `AfterResync` · `NotApplied`
    ///
    /// The engine does not start on a late request. The same bytes stay late, so waiting does not
    /// help.
    #[doc(alias = "13888")]
    #[doc(alias = "timed_out")]
    #[exchange(code = 13888, kind = Timeout, retry = AfterResync, outcome = NotApplied)]
    ValidUntilPassed,

    /// Price under the present limit
    ///
    /// `10005` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The limit is in the text and moves with the market.
    #[doc(alias = "10005")]
    #[exchange(code = 10005, kind = InvalidOrder, retry = AfterResync)]
    PriceTooLow,

    /// Price under the limit set by the index
    ///
    /// `10006` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "10006")]
    #[exchange(code = 10006, kind = InvalidOrder, retry = AfterResync)]
    PriceTooLowForIndex,

    /// Price over the present limit
    ///
    /// `10007` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "10007")]
    #[exchange(code = 10007, kind = InvalidOrder, retry = AfterResync)]
    PriceTooHigh,

    /// The price is refused without saying why
    ///
    /// `10011` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "10011")]
    #[doc(alias = "price_not_allowed")]
    #[exchange(code = 10011, kind = InvalidOrder)]
    PriceNotAllowed,

    /// Price is no number
    ///
    /// `10023` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "10023")]
    #[doc(alias = "invalid_price")]
    #[exchange(code = 10023, kind = InvalidRequest)]
    InvalidPrice,

    /// Price has too many decimals
    ///
    /// `10026` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "10026")]
    #[doc(alias = "price_precision_exceeded")]
    #[exchange(code = 10026, kind = InvalidOrder)]
    PricePrecisionExceeded,

    /// Price does not lie on the tick
    ///
    /// `10043` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "10043")]
    #[doc(alias = "price_wrong_tick")]
    #[exchange(code = 10043, kind = InvalidOrder)]
    PriceOffTick,

    /// Trigger price does not lie on the tick
    ///
    /// `10044` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "10044")]
    #[doc(alias = "trigger_price_wrong_tick")]
    #[exchange(code = 10044, kind = InvalidOrder)]
    TriggerPriceOffTick,

    /// Trigger price too high
    ///
    /// `10034` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "10034")]
    #[doc(alias = "trigger_price_too_high")]
    #[exchange(code = 10034, kind = InvalidOrder, retry = AfterResync)]
    TriggerPriceTooHigh,

    /// Trigger price too low
    ///
    /// `10035` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "10035")]
    #[doc(alias = "trigger_price_too_low")]
    #[exchange(code = 10035, kind = InvalidOrder, retry = AfterResync)]
    TriggerPriceTooLow,

    /// Trigger price off from last trade, index or mark
    ///
    /// `11036` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "11036")]
    #[doc(alias = "invalid_trigger_price")]
    #[exchange(code = 11036, kind = InvalidOrder, retry = AfterResync)]
    InvalidTriggerPrice,

    /// Order smaller than the minimum
    ///
    /// `10002` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "10002")]
    #[doc(alias = "qty_too_low")]
    #[exchange(code = 10002, kind = InvalidOrder)]
    QuantityTooLow,

    /// Amount not acceptable, for instance no multiple of the contract
    ///
    /// `10021` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "10021")]
    #[doc(alias = "invalid_amount")]
    #[exchange(code = 10021, kind = InvalidOrder)]
    InvalidAmount,

    /// Quantity is no number
    ///
    /// `10022` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "10022")]
    #[doc(alias = "invalid_quantity")]
    #[exchange(code = 10022, kind = InvalidRequest)]
    InvalidQuantity,

    /// Number of contracts is not whole
    ///
    /// `10027` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "10027")]
    #[doc(alias = "non_integer_contract_amount")]
    #[exchange(code = 10027, kind = InvalidOrder)]
    NonIntegerContractAmount,

    /// Total value of the order is too small
    ///
    /// `10032` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "10032")]
    #[doc(alias = "whole_cost_too_low")]
    #[exchange(code = 10032, kind = InvalidOrder)]
    WholeCostTooLow,

    /// Visible size is no number
    ///
    /// `10024` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "10024")]
    #[doc(alias = "invalid_max_show")]
    #[exchange(code = 10024, kind = InvalidRequest)]
    InvalidMaxShow,

    /// Visible size not acceptable
    ///
    /// `10036` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "10036")]
    #[doc(alias = "invalid_max_show_amount")]
    #[exchange(code = 10036, kind = InvalidOrder)]
    InvalidMaxShowAmount,

    /// Visible size not acceptable for options
    ///
    /// `11048` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "11048")]
    #[doc(alias = "wrong_max_show_for_option")]
    #[exchange(code = 11048, kind = InvalidOrder)]
    WrongMaxShowForOption,

    /// Would trade with an own order, which is off
    ///
    /// `10003` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// Read the own resting orders first.
    #[doc(alias = "10003")]
    #[doc(alias = "order_overlap")]
    #[exchange(code = 10003, kind = InvalidOrder, retry = AfterResync)]
    OrderOverlap,

    /// Would have taken liquidity, and rejection was asked for
    ///
    /// `11054` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "11054")]
    #[doc(alias = "post_only_reject")]
    #[exchange(code = 11054, kind = InvalidOrder, retry = AfterResync)]
    PostOnlyReject,

    /// No room to move the post-only price
    ///
    /// `11021` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// It depends on the book of that moment.
    #[doc(alias = "11021")]
    #[doc(alias = "post_only_price_modification_not_possible")]
    #[exchange(code = 11021, kind = InvalidOrder, retry = AfterResync)]
    PostOnlyPriceNotAdjustable,

    /// This order type cannot be post-only
    ///
    /// `11055` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "11055")]
    #[doc(alias = "post_only_not_allowed")]
    #[exchange(code = 11055, kind = InvalidOrder)]
    PostOnlyNotAllowed,

    /// Volatility or dollar pricing is for options only
    ///
    /// `11038` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "11038")]
    #[doc(alias = "no_adv_for_futures")]
    #[exchange(code = 11038, kind = InvalidOrder)]
    NoAdvancedForFutures,

    /// Advanced orders cannot be post-only yet
    ///
    /// `11039` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "11039")]
    #[doc(alias = "no_adv_postonly")]
    #[exchange(code = 11039, kind = Unsupported)]
    NoAdvancedPostOnly,

    /// Advanced settings on an order that is not advanced
    ///
    /// `11041` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "11041")]
    #[doc(alias = "not_adv_order")]
    #[exchange(code = 11041, kind = InvalidOrder)]
    NotAdvancedOrder,

    /// Market maker protection has triggered and rejects the order
    ///
    /// `13030` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Check exposure, then reset the protection; waiting helps only with a freeze time set.
    #[doc(alias = "13030")]
    #[doc(alias = "mmp_trigger")]
    #[exchange(code = 13030, kind = OperationRejected, retry = AfterResync)]
    MarketMakerProtectionTriggered,

    /// Only for users with market maker protection
    ///
    /// `13040` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "13040")]
    #[doc(alias = "mmp_required")]
    #[exchange(code = 13040, kind = PermissionDenied)]
    MarketMakerProtectionRequired,

    /// Cancel on disconnect has not been switched on here
    ///
    /// `13042` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "13042")]
    #[doc(alias = "cod_not_enabled")]
    #[exchange(code = 13042, kind = OperationRejected)]
    CancelOnDisconnectNotEnabled,

    /// The user may only reduce positions, so no spot trades
    ///
    /// `10072` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "10072")]
    #[doc(alias = "disabled_while_position_lock")]
    #[exchange(code = 10072, kind = OperationRejected)]
    ReduceOnlyMode,

    /// The account cannot pay for this
    ///
    /// `10009` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "10009")]
    #[doc(alias = "not_enough_funds")]
    #[exchange(code = 10009, kind = InsufficientFunds)]
    NotEnoughFunds,

    /// Too little of one currency
    ///
    /// `10039` · `InsufficientFunds` · `Never` · `NotApplied`
    ///
    /// The currency stands behind the name.
    #[doc(alias = "10039")]
    #[exchange(code = 10039, kind = InsufficientFunds)]
    NotEnoughFundsInCurrency,

    /// Too many open orders under portfolio margin
    ///
    /// `10013` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "10013")]
    #[exchange(code = 10013, kind = RiskLimit)]
    PortfolioMarginMaxOpenOrders,

    /// Too many open futures orders under portfolio margin
    ///
    /// `10014` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "10014")]
    #[exchange(code = 10014, kind = RiskLimit)]
    PortfolioMarginMaxFutureOrders,

    /// Too many open option orders under portfolio margin
    ///
    /// `10015` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "10015")]
    #[exchange(code = 10015, kind = RiskLimit)]
    PortfolioMarginMaxOptionOrders,

    /// Open futures orders too large under portfolio margin
    ///
    /// `10016` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "10016")]
    #[exchange(code = 10016, kind = RiskLimit)]
    PortfolioMarginMaxFutureSize,

    /// Open option orders too large under portfolio margin
    ///
    /// `10017` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "10017")]
    #[exchange(code = 10017, kind = RiskLimit)]
    PortfolioMarginMaxOptionSize,

    /// Futures position too large
    ///
    /// `10018` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "10018")]
    #[exchange(code = 10018, kind = RiskLimit)]
    MaxFuturePositionSize,

    /// Sold options too large in total
    ///
    /// `10037` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "10037")]
    #[exchange(code = 10037, kind = RiskLimit)]
    MaxShortOptionsSize,

    /// Too many open orders that reduce risk
    ///
    /// `10038` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "10038")]
    #[exchange(code = 10038, kind = RiskLimit)]
    PortfolioMarginMaxRiskReducingOrders,

    /// Too many open spot orders
    ///
    /// `11013` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "11013")]
    #[doc(alias = "max_spot_open_orders")]
    #[exchange(code = 11013, kind = RiskLimit)]
    MaxSpotOpenOrders,

    /// Spot orders too large for this currency
    ///
    /// `11022` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// The cap is for the currency.
    #[doc(alias = "11022")]
    #[doc(alias = "max_spot_order_quantity")]
    #[exchange(code = 11022, kind = RiskLimit)]
    MaxSpotOrderQuantity,

    /// Too many trigger orders
    ///
    /// `11035` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "11035")]
    #[exchange(code = 11035, kind = RiskLimit)]
    TooManyTriggerOrders,

    /// Too many orders that trigger others
    ///
    /// `13901` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "13901")]
    #[doc(alias = "no_more_oto_orders")]
    #[exchange(code = 13901, kind = RiskLimit)]
    TooManyLinkedOrders,

    /// Too many active combo books at the exchange
    ///
    /// `13035` · `RiskLimit` · `AfterBackoff` · `NotApplied`
    ///
    /// Creating a combo that exists returns the existing one, so a repeat does no harm.
    // Source: Error Codes, 2026-02-23: wait, then repeat the request.
    #[doc(alias = "13035")]
    #[doc(alias = "active_combo_limit_reached")]
    #[exchange(code = 13035, kind = RiskLimit, retry = AfterBackoff)]
    ActiveComboLimitReached,

    /// You may not send mass quotes in this currency
    ///
    /// `13902` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "13902")]
    #[doc(alias = "mass_quotes_disabled")]
    #[exchange(code = 13902, kind = PermissionDenied)]
    MassQuotesDisabled,

    /// Too many quotes for one block request
    ///
    /// `13905` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "13905")]
    #[doc(alias = "too_many_quotes_per_block_rfq")]
    #[exchange(code = 13905, kind = RiskLimit)]
    TooManyQuotesPerRequest,

    /// Too many quotes on one side of a block request
    ///
    /// `13906` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "13906")]
    #[doc(alias = "too_many_quotes_per_block_rfq_side")]
    #[exchange(code = 13906, kind = RiskLimit)]
    TooManyQuotesPerSide,

    /// The quotes at hand cannot fill the whole block trade
    ///
    /// message `not_fully_filled` · `NotReady` · `AfterResync` · `Unknown`
    #[doc(alias = "not_fully_filled")]
    #[exchange(
        row = "not_fully_filled",
        message_equals = "not_fully_filled",
        kind = NotReady,
        retry = AfterResync,
        outcome = Unknown,
    )]
    BlockRfqNotFullyFilled,

    /// Too many own block requests are open
    ///
    /// message `too_many_open_block_rfqs` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "too_many_open_block_rfqs")]
    #[exchange(
        row = "too_many_open_block_rfqs",
        message_equals = "too_many_open_block_rfqs",
        kind = RiskLimit,
    )]
    TooManyOpenBlockRfqs,

    /// A block request failed under a code with two meanings
    ///
    /// `13907` · `Other` · `AfterResync` · `Unknown`
    #[doc(alias = "13907")]
    #[exchange(code = 13907, kind = Other, retry = AfterResync)]
    BlockRfqRefused,

    /// The quote crosses another quote of the same maker
    ///
    /// `13910` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// Read the own quotes first.
    #[doc(alias = "13910")]
    #[doc(alias = "quote_crossed")]
    #[exchange(code = 13910, kind = InvalidOrder, retry = AfterResync)]
    QuoteCrossed,

    /// The account's own limits for block quotes would be passed
    ///
    /// `13917` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "13917")]
    #[doc(alias = "account_quote_limit_crossed")]
    #[exchange(code = 13917, kind = RiskLimit)]
    AccountQuoteLimitCrossed,

    /// Own quote limits forbid crossing inverse futures this way
    ///
    /// `13918` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "13918")]
    #[doc(alias = "inverse_future_cross_trading")]
    #[exchange(code = 13918, kind = RiskLimit)]
    InverseFutureCrossTrading,

    /// The broker has no room for more clients
    ///
    /// `13911` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "13911")]
    #[doc(alias = "max_broker_client_count")]
    #[exchange(code = 13911, kind = RiskLimit)]
    TooManyBrokerClients,

    /// A broker cannot be client of another broker
    ///
    /// `13912` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "13912")]
    #[doc(alias = "broker_cannot_be_client")]
    #[exchange(code = 13912, kind = OperationRejected)]
    BrokerCannotBeClient,

    /// User and broker are linked already
    ///
    /// `13913` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// Perhaps it was done by the first sending of this request.
    #[doc(alias = "13913")]
    #[doc(alias = "broker_already_linked")]
    #[exchange(code = 13913, kind = Duplicate)]
    BrokerAlreadyLinked,

    /// This user already belongs to a broker
    ///
    /// `13914` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "13914")]
    #[doc(alias = "user_is_a_broker_client")]
    #[exchange(code = 13914, kind = OperationRejected)]
    UserIsBrokerClient,

    /// The account is not set up as a broker
    ///
    /// `13915` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "13915")]
    #[doc(alias = "user_is_not_a_broker")]
    #[exchange(code = 13915, kind = PermissionDenied)]
    UserIsNotBroker,

    /// The application belongs to a broker
    ///
    /// `13916` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "13916")]
    #[doc(alias = "app_registered_to_broker")]
    #[exchange(code = 13916, kind = OperationRejected)]
    AppRegisteredToBroker,

    /// A broker's subaccount cannot become its own client
    ///
    /// `13919` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "13919")]
    #[doc(alias = "client_of_main_account")]
    #[exchange(code = 13919, kind = OperationRejected)]
    ClientOfMainAccount,

    /// There is no such transfer
    ///
    /// `11053` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// In answer to a cancel, it may be processed already.
    #[doc(alias = "11053")]
    #[doc(alias = "transfer_not_found")]
    #[exchange(code = 11053, kind = OrderNotFound)]
    TransferNotFound,

    /// This transfer is not allowed, perhaps in the wrong direction
    ///
    /// `12100` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "12100")]
    #[doc(alias = "transfer_not_allowed")]
    #[exchange(code = 12100, kind = OperationRejected)]
    TransferNotAllowed,

    /// The address is not valid
    ///
    /// `11090` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "11090")]
    #[doc(alias = "invalid_addr")]
    #[exchange(code = 11090, kind = InvalidRequest)]
    InvalidAddress,

    /// The address does not suit a transfer
    ///
    /// `11091` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "11091")]
    #[doc(alias = "invalid_transfer_address")]
    #[exchange(code = 11091, kind = InvalidRequest)]
    InvalidTransferAddress,

    /// The address is in the book already
    ///
    /// `11092` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// Perhaps it was done by the first sending of this request.
    #[doc(alias = "11092")]
    #[doc(alias = "address_already_exist")]
    #[exchange(code = 11092, kind = Duplicate)]
    AddressAlreadyExists,

    /// A withdrawal to an own address: use a transfer
    ///
    /// `11096` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "11096")]
    #[doc(alias = "address_belongs_to_user")]
    #[exchange(code = 11096, kind = InvalidRequest)]
    AddressBelongsToUser,

    /// The address book is full
    ///
    /// `11093` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "11093")]
    #[doc(alias = "max_addr_count_exceeded")]
    #[exchange(code = 11093, kind = OperationRejected)]
    TooManyAddresses,

    /// The exchange creates no deposit addresses at present
    ///
    /// `11095` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "11095")]
    #[doc(alias = "disabled_deposit_address_creation")]
    #[exchange(code = 11095, kind = Unsupported)]
    DepositAddressCreationDisabled,

    /// A deposit address is missing
    ///
    /// `11097` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "11097")]
    #[doc(alias = "no_deposit_address")]
    #[exchange(code = 11097, kind = InvalidRequest)]
    NoDepositAddress,

    /// No room for another subaccount
    ///
    /// `12001` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "12001")]
    #[doc(alias = "too_many_subaccounts")]
    #[exchange(code = 12001, kind = OperationRejected)]
    TooManySubaccounts,

    /// The subaccount cannot have this name
    ///
    /// `12002` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "12002")]
    #[doc(alias = "wrong_subaccount_name")]
    #[exchange(code = 12002, kind = InvalidRequest)]
    WrongSubaccountName,

    /// The phone number is invalid or not served
    ///
    /// `13013` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "13013")]
    #[doc(alias = "invalid_phone_number")]
    #[exchange(code = 13013, kind = InvalidRequest)]
    InvalidPhoneNumber,

    /// No text message could be sent to this number
    ///
    /// `13014` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "13014")]
    #[doc(alias = "cannot_send_sms")]
    #[exchange(code = 13014, kind = InvalidRequest)]
    CannotSendSms,

    /// This account has used the coupon
    ///
    /// `13781` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// Perhaps it was done by the first sending of this request.
    #[doc(alias = "13781")]
    #[doc(alias = "coupon_already_used")]
    #[exchange(code = 13781, kind = Duplicate)]
    CouponAlreadyUsed,
}
