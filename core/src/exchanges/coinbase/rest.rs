use crate::ExchangeError;

/// Errors of the Coinbase Advanced Trade REST API, but for placing, editing and cancelling orders.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Coinbase REST",
    code_type = str,
    table(path = "tables/coinbase.md", section = "RestError"),
    wire(rows = "$.errors[:]", when = "@.id", code = "@.id", message = "@.message"),
    wire(
        code = "$.error",
        message = ["$.message", "$.error_details", "$.error_description"],
    ),
    wire(when = "$.message", status = 400.., message = "$.message"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum RestError {
    /// The request is malformed or lacks a parameter
    ///
    /// `invalid_request` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "invalid_request")]
    #[exchange(code = "invalid_request", kind = InvalidRequest)]
    InvalidRequest,

    /// A required parameter is missing
    ///
    /// `param_required` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "param_required")]
    #[exchange(code = "param_required", kind = InvalidRequest)]
    ParameterRequired,

    /// The body did not pass the checks
    ///
    /// `validation_error` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "validation_error")]
    #[exchange(code = "validation_error", kind = InvalidRequest)]
    ValidationError,

    /// Key, signature or token were not accepted
    ///
    /// `authentication_error` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "authentication_error")]
    #[exchange(code = "authentication_error", kind = Authentication)]
    AuthenticationError,

    /// The OAuth token is not valid
    ///
    /// `invalid_token` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "invalid_token")]
    #[exchange(code = "invalid_token", kind = Authentication)]
    InvalidToken,

    /// The OAuth token has been withdrawn
    ///
    /// `revoked_token` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "revoked_token")]
    #[exchange(code = "revoked_token", kind = Authentication)]
    RevokedToken,

    /// The OAuth token has run out
    ///
    /// `expired_token` · `NotLoggedIn` · `AfterReauth` · `NotApplied`
    #[doc(alias = "expired_token")]
    #[exchange(code = "expired_token", kind = NotLoggedIn)]
    ExpiredToken,

    /// The timestamp of the request is too old
    ///
    /// message with `request timestamp expired` · `InvalidNonce` · `AfterResync` · `NotApplied`
    ///
    /// Check the clock; the same bytes stay late.
    #[exchange(
        row = "request timestamp expired",
        message_contains = "request timestamp expired",
        kind = InvalidNonce,
    )]
    TimestampExpired,

    /// The token lacks the scope for this
    ///
    /// `invalid_scope` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "invalid_scope")]
    #[exchange(code = "invalid_scope", kind = PermissionDenied)]
    InvalidScope,

    /// The key lacks the rights for this
    ///
    /// message with `Missing required scopes` · `PermissionDenied` · `Never` · `NotApplied`
    #[exchange(
        row = "Missing required scopes",
        message_contains = "Missing required scopes",
        kind = PermissionDenied,
    )]
    MissingScopes,

    /// The key or account may not do this
    ///
    /// `PERMISSION_DENIED` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "PERMISSION_DENIED")]
    #[exchange(code = "PERMISSION_DENIED", kind = PermissionDenied)]
    PermissionDenied,

    /// The receiving account cannot trade
    ///
    /// message with `Target Account Not Trad` · `PermissionDenied` · `Never` · `NotApplied`
    #[exchange(
        row = "Target Account Not Trad",
        message_contains = "Target Account Not Trad",
        kind = PermissionDenied,
    )]
    TargetAccountNotTradable,

    /// The paying account cannot trade
    ///
    /// message with `Source Account Not Trad` · `PermissionDenied` · `Never` · `NotApplied`
    #[exchange(
        row = "Source Account Not Trad",
        message_contains = "Source Account Not Trad",
        kind = PermissionDenied,
    )]
    SourceAccountNotTradable,

    /// The paying account is not enabled for trading
    ///
    /// message with `source is not enabled for trading` · `PermissionDenied` · `Never` ·
    /// `NotApplied`
    #[exchange(
        row = "source is not enabled for trading",
        message_contains = "source is not enabled for trading",
        kind = PermissionDenied,
    )]
    SourceNotEnabled,

    /// The requested resource does not exist
    ///
    /// `NOT_FOUND`, `not_found` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// Any resource may be missing, not only orders.
    #[doc(alias = "NOT_FOUND")]
    #[doc(alias = "not_found")]
    #[exchange(code = ["NOT_FOUND", "not_found"], kind = OrderNotFound)]
    NotFound,

    /// There is no order of this id
    ///
    /// message with `order with this orderID was not found` · `OrderNotFound` · `AfterResync` ·
    /// `NotApplied`
    #[exchange(
        row = "order with this orderID was not found",
        message_contains = "order with this orderID was not found",
        kind = OrderNotFound,
    )]
    OrderNotFound,

    /// Over the requests allowed in this window
    ///
    /// `rate_limit_exceeded` · `RateLimited` · `AfterRateLimit` · `NotApplied`
    ///
    /// The request over the limit was refused. Creating an order is guarded by its client order id
    /// as well.
    // Source: rate limits page, 2026: a request over the limit is answered with 429 and this id.
    #[doc(alias = "rate_limit_exceeded")]
    #[exchange(code = "rate_limit_exceeded", kind = RateLimited)]
    RateLimitExceeded,

    /// Too many requests, and the usual id is missing
    ///
    /// HTTP 429 · `RateLimited` · `AfterRateLimit` · `Unknown`
    #[exchange(status = 429, kind = RateLimited, outcome = Unknown)]
    TooManyRequests,

    /// The exchange failed
    ///
    /// `internal_server_error` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "internal_server_error")]
    #[exchange(code = "internal_server_error", kind = ServerError)]
    InternalServerError,

    /// The exchange failed
    ///
    /// HTTP 500 · `ServerError` · `AfterBackoff` · `Unknown`
    #[exchange(status = 500, kind = ServerError)]
    InternalError,

    /// Overload or maintenance
    ///
    /// HTTP 503 · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// Orders may have been placed.
    #[exchange(status = 503, kind = Unavailable)]
    Unavailable,
}
