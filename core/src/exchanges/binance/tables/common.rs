use crate::ExchangeError;

/// Rows of all lists of Binance, and of the servers in front of its APIs.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Binance",
    code_type = i32,
    table(path = "tables/binance.md", section = "tables/CommonError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum CommonError {
    /// The web firewall in front of the API blocked this address or request
    ///
    /// HTTP 403 · `IpBanned` · `AfterBan` · `NotApplied`
    ///
    /// The request never reached the API. Either the address sends too much, or the request has
    /// words that look malicious: then waiting does not help, and the block gets longer.
    #[exchange(status = 403, kind = IpBanned)]
    FirewallBlocked,

    /// The address is banned after going on despite rate-limit answers
    ///
    /// HTTP 418 · message with `banned until` · `IpBanned` · `AfterBan` · `NotApplied`
    ///
    /// Everything from this address must stop. Bans last from two minutes to three days, and grow.
    #[exchange(
        status = 418,
        message_contains = "banned until",
        kind = IpBanned,
        wait(until_ms = "banned until "),
    )]
    AddressBanned,

    /// A rate limit is used up; slow down all that shares the address
    ///
    /// HTTP 429 · `RateLimited` · `AfterRateLimit` · `NotApplied`
    ///
    /// Requests over the limit fail. Going on leads to a ban, status 418.
    // Source: `rest-api.md` and `web-socket-api.md` of the spot API, 2026-07-21: requests over the
    // limit fail with 429.
    #[exchange(status = 429, kind = RateLimited)]
    TooManyRequests,

    /// The account has placed as many orders as one day allows
    ///
    /// message with `orders per 1 DAY` and 1 more · `RateLimited` · `Never` · `NotApplied`
    ///
    /// The limit is daily, so no retry is advised: a program would wait for a day.
    #[doc(alias = "TOO_MANY_ORDERS")]
    #[exchange(
        row = "orders per DAY",
        message_contains = ["orders per DAY", "orders per 1 DAY"],
        kind = RateLimited,
        retry = Never,
    )]
    DailyOrderLimitReached,

    /// The exchange does not serve requests from this country or address
    ///
    /// HTTP 451 · message with `Service unavailable from a restricted location` and 1 more ·
    /// `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// The reply has code 0, or is the page of the content network.
    #[exchange(
        status = 451,
        message_contains = [
            "Service unavailable from a restricted location",
            "block access from your country",
        ],
        kind = PermissionDenied,
    )]
    RestrictedLocation,

    /// The server cannot serve requests; whether this one was executed is open
    ///
    /// HTTP 503 · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// On spot every status of 500 or more leaves the execution open. On the derivatives some texts
    /// under 503 promise a failure and have their own variants.
    #[exchange(status = 503, kind = Unavailable)]
    ServerUnavailable,

    /// No answer came; the request may have been executed all the same
    ///
    /// no answer · `Timeout` · `AfterBackoff` · `Unknown`
    ///
    /// A market order that filled has freed its client order id: query by id, do not send again.
    #[exchange(row = "no answer", timeout, kind = Timeout)]
    NoAnswer,

    /// The request failed for a reason that the exchange does not know
    ///
    /// `-1000` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "-1000")]
    #[doc(alias = "UNKNOWN")]
    #[exchange(code = -1000, kind = ServerError)]
    UnknownError,

    /// A fault inside the exchange kept it from handling the request
    ///
    /// `-1001` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// The execution is open. Only on the derivatives, under status 503, the same words promise a
    /// failure.
    #[doc(alias = "-1001")]
    #[doc(alias = "DISCONNECTED")]
    #[exchange(code = -1001, kind = ServerError)]
    InternalError,

    /// The caller lacks the right to make this request
    ///
    /// `-1002` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// SAPI sends it without a code.
    #[doc(alias = "-1002")]
    #[doc(alias = "UNAUTHORIZED")]
    #[exchange(
        code = -1002,
        message_equals = "You are not authorized to execute this request.",
        kind = PermissionDenied,
    )]
    Unauthorized,

    /// Orders cannot be combined in this way
    ///
    /// `-1014` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-1014")]
    #[doc(alias = "UNKNOWN_ORDER_COMPOSITION")]
    #[exchange(code = -1014, kind = InvalidOrder)]
    UnsupportedOrderCombination,

    /// New orders are being sent faster than the limit allows
    ///
    /// `-1015` · `RateLimited` · `AfterRateLimit` · `NotApplied`
    ///
    /// Orders over the limit fail. In a cancel-replace it is about the new order only.
    // Source: `rest-api.md` and `web-socket-api.md` of the spot API, 2026-07-21: orders over the
    // limit fail with 429.
    #[doc(alias = "-1015")]
    #[doc(alias = "TOO_MANY_ORDERS")]
    #[exchange(code = -1015, kind = RateLimited)]
    TooManyOrders,

    /// The exchange has taken this service out of operation
    ///
    /// `-1016` · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// The service comes and goes: wait, and read the state before writing.
    #[doc(alias = "-1016")]
    #[doc(alias = "SERVICE_SHUTTING_DOWN")]
    #[exchange(code = -1016, kind = Unavailable)]
    ServiceShuttingDown,

    /// The exchange does not offer this operation
    ///
    /// `-1020` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "-1020")]
    #[doc(alias = "UNSUPPORTED_OPERATION")]
    #[exchange(code = -1020, kind = Unsupported)]
    UnsupportedOperation,

    /// The request's timestamp is too far off for its `recvWindow`
    ///
    /// `-1021` · `InvalidNonce` · `AfterResync` · `NotApplied`
    ///
    /// Compare the clocks and sign again. The request was not executed, even if the matching engine
    /// found out.
    #[doc(alias = "-1021")]
    #[doc(alias = "INVALID_TIMESTAMP")]
    #[exchange(code = -1021, kind = InvalidNonce)]
    InvalidTimestamp,

    /// The request is wrongly signed
    ///
    /// `-1022` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "-1022")]
    #[doc(alias = "INVALID_SIGNATURE")]
    #[exchange(code = -1022, kind = Authentication)]
    InvalidSignature,

    /// A parameter contains characters that are not allowed
    ///
    /// `-1100` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1100")]
    #[doc(alias = "ILLEGAL_CHARS")]
    #[exchange(code = -1100, kind = InvalidRequest)]
    IllegalCharacters,

    /// The endpoint takes fewer parameters than it was given
    ///
    /// `-1101` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1101")]
    #[doc(alias = "TOO_MANY_PARAMETERS")]
    #[exchange(code = -1101, kind = InvalidRequest)]
    TooManyParameters,

    /// A required parameter is missing, has no value or is badly formed
    ///
    /// `-1102` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1102")]
    #[doc(alias = "MANDATORY_PARAM_EMPTY_OR_MALFORMED")]
    #[exchange(code = -1102, kind = InvalidRequest)]
    MandatoryParameterMissing,

    /// The request has a parameter that the exchange does not know
    ///
    /// `-1103` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1103")]
    #[doc(alias = "UNKNOWN_PARAM")]
    #[exchange(code = -1103, kind = InvalidRequest)]
    UnknownParameter,

    /// The exchange left some of the parameters unread
    ///
    /// `-1104` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1104")]
    #[doc(alias = "UNREAD_PARAMETERS")]
    #[exchange(code = -1104, kind = InvalidRequest)]
    UnreadParameters,

    /// A parameter came without a value
    ///
    /// `-1105` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1105")]
    #[doc(alias = "PARAM_EMPTY")]
    #[exchange(code = -1105, kind = InvalidRequest)]
    EmptyParameter,

    /// The request has a parameter for which there is no need
    ///
    /// `-1106` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1106")]
    #[doc(alias = "PARAM_NOT_REQUIRED")]
    #[exchange(code = -1106, kind = InvalidRequest)]
    ParameterNotRequired,

    /// A number has more decimals than the asset permits
    ///
    /// `-1111` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-1111")]
    #[doc(alias = "BAD_PRECISION")]
    #[exchange(code = -1111, kind = InvalidOrder)]
    TooMuchPrecision,

    /// The value of `timeInForce` is not among the accepted ones
    ///
    /// `-1115` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1115")]
    #[doc(alias = "INVALID_TIF")]
    #[exchange(code = -1115, kind = InvalidRequest)]
    InvalidTimeInForce,

    /// The exchange does not accept this type of order
    ///
    /// `-1116` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1116")]
    #[doc(alias = "INVALID_ORDER_TYPE")]
    #[exchange(code = -1116, kind = InvalidRequest)]
    InvalidOrderType,

    /// The value for the side of the order is wrong
    ///
    /// `-1117` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1117")]
    #[doc(alias = "INVALID_SIDE")]
    #[exchange(code = -1117, kind = InvalidRequest)]
    InvalidSide,

    /// The client order id for the new order is blank
    ///
    /// `-1118` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1118")]
    #[doc(alias = "EMPTY_NEW_CL_ORD_ID")]
    #[exchange(code = -1118, kind = InvalidRequest)]
    EmptyNewClientOrderId,

    /// The client order id that should name the original order is blank
    ///
    /// `-1119` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1119")]
    #[doc(alias = "EMPTY_ORG_CL_ORD_ID")]
    #[exchange(code = -1119, kind = InvalidRequest)]
    EmptyOriginalClientOrderId,

    /// The interval is not one that the exchange offers
    ///
    /// `-1120` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1120")]
    #[doc(alias = "BAD_INTERVAL")]
    #[exchange(code = -1120, kind = InvalidRequest)]
    InvalidInterval,

    /// The symbol is not one of the exchange's
    ///
    /// `-1121` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "-1121")]
    #[doc(alias = "BAD_SYMBOL")]
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    /// The exchange holds no `listenKey` of this name
    ///
    /// `-1125` · `NotLoggedIn` · `AfterReauth` · `NotApplied`
    ///
    /// Create a new one; events in between are lost.
    #[doc(alias = "-1125")]
    #[doc(alias = "INVALID_LISTEN_KEY")]
    #[exchange(code = -1125, kind = NotLoggedIn)]
    ListenKeyNotFound,

    /// The lookup spans more time than is allowed
    ///
    /// `-1127` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1127")]
    #[doc(alias = "MORE_THAN_XX_HOURS")]
    #[exchange(code = -1127, kind = InvalidRequest)]
    LookupIntervalTooBig,

    /// The exchange cannot use what was given for a parameter
    ///
    /// `-1130` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-1130")]
    #[doc(alias = "INVALID_PARAMETER")]
    #[exchange(code = -1130, kind = InvalidRequest)]
    InvalidParameter,

    /// The new order was turned down
    ///
    /// `-2010` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// The text beside the code gives the reason.
    #[doc(alias = "-2010")]
    #[doc(alias = "NEW_ORDER_REJECTED")]
    #[exchange(code = -2010, kind = InvalidOrder)]
    NewOrderRejected,

    /// The exchange finds no such order
    ///
    /// `-2013` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// An order sent a moment ago may exist all the same: in answer to a query it only means that
    /// the order is not visible yet.
    #[doc(alias = "-2013")]
    #[doc(alias = "NO_SUCH_ORDER")]
    #[exchange(code = -2013, kind = OrderNotFound)]
    OrderNotFound,

    /// The text sent as the API key does not have the form of one
    ///
    /// `-2014` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "-2014")]
    #[doc(alias = "BAD_API_KEY_FMT")]
    #[exchange(code = -2014, kind = Authentication)]
    InvalidApiKeyFormat,

    /// The API key is wrong, or its addresses or permissions rule this action out
    ///
    /// `-2015` · `Authentication` · `Never` · `NotApplied`
    ///
    /// Three causes have this code. On a WebSocket it ends the session. If the key worked a moment
    /// ago, the address may be banned.
    #[doc(alias = "-2015")]
    #[doc(alias = "REJECTED_MBX_KEY")]
    #[exchange(code = -2015, kind = Authentication)]
    InvalidApiKeyIpOrPermissions,
}
