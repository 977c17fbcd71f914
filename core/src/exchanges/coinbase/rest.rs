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
    #[doc(alias = "invalid_request")]
    #[exchange(code = "invalid_request", kind = InvalidRequest)]
    InvalidRequest,

    /// A required parameter is missing
    #[doc(alias = "param_required")]
    #[exchange(code = "param_required", kind = InvalidRequest)]
    ParameterRequired,

    /// The body did not pass the checks
    #[doc(alias = "validation_error")]
    #[exchange(code = "validation_error", kind = InvalidRequest)]
    ValidationError,

    /// Key, signature or token were not accepted
    #[doc(alias = "authentication_error")]
    #[exchange(code = "authentication_error", kind = Authentication)]
    AuthenticationError,

    /// The OAuth token is not valid
    #[doc(alias = "invalid_token")]
    #[exchange(code = "invalid_token", kind = Authentication)]
    InvalidToken,

    /// The OAuth token has been withdrawn
    #[doc(alias = "revoked_token")]
    #[exchange(code = "revoked_token", kind = Authentication)]
    RevokedToken,

    /// The OAuth token has run out
    #[doc(alias = "expired_token")]
    #[exchange(code = "expired_token", kind = NotLoggedIn)]
    ExpiredToken,

    /// The timestamp of the request is too old
    ///
    /// Check the clock; the same bytes stay late.
    #[exchange(
        row = "request timestamp expired",
        message_contains = "request timestamp expired",
        kind = InvalidNonce,
    )]
    TimestampExpired,

    /// The token lacks the scope for this
    #[doc(alias = "invalid_scope")]
    #[exchange(code = "invalid_scope", kind = PermissionDenied)]
    InvalidScope,

    /// The key lacks the rights for this
    #[exchange(
        row = "Missing required scopes",
        message_contains = "Missing required scopes",
        kind = PermissionDenied,
    )]
    MissingScopes,

    /// The key or account may not do this
    #[doc(alias = "PERMISSION_DENIED")]
    #[exchange(code = "PERMISSION_DENIED", kind = PermissionDenied)]
    PermissionDenied,

    /// The receiving account cannot trade
    #[exchange(
        row = "Target Account Not Trad",
        message_contains = "Target Account Not Trad",
        kind = PermissionDenied,
    )]
    TargetAccountNotTradable,

    /// The paying account cannot trade
    #[exchange(
        row = "Source Account Not Trad",
        message_contains = "Source Account Not Trad",
        kind = PermissionDenied,
    )]
    SourceAccountNotTradable,

    /// The paying account is not enabled for trading
    #[exchange(
        row = "source is not enabled for trading",
        message_contains = "source is not enabled for trading",
        kind = PermissionDenied,
    )]
    SourceNotEnabled,

    /// The requested resource does not exist
    ///
    /// Any resource may be missing, not only orders.
    #[doc(alias = "NOT_FOUND")]
    #[doc(alias = "not_found")]
    #[exchange(code = ["NOT_FOUND", "not_found"], kind = OrderNotFound)]
    NotFound,

    /// There is no order of this id
    #[exchange(
        row = "order with this orderID was not found",
        message_contains = "order with this orderID was not found",
        kind = OrderNotFound,
    )]
    OrderNotFound,

    /// Over the requests allowed in this window
    ///
    /// The request over the limit was refused. Creating an order is guarded by its client order id
    /// as well.
    // Source: rate limits page, 2026: a request over the limit is answered with 429 and this id.
    #[doc(alias = "rate_limit_exceeded")]
    #[exchange(code = "rate_limit_exceeded", kind = RateLimited)]
    RateLimitExceeded,

    /// Too many requests, and the usual id is missing
    #[exchange(status = 429, kind = RateLimited, outcome = Unknown)]
    TooManyRequests,

    /// The exchange failed
    #[doc(alias = "internal_server_error")]
    #[exchange(code = "internal_server_error", kind = ServerError)]
    InternalServerError,

    /// The exchange failed
    #[exchange(status = 500, kind = ServerError)]
    InternalError,

    /// Overload or maintenance
    ///
    /// Orders may have been placed.
    #[exchange(status = 503, kind = Unavailable)]
    Unavailable,
}
