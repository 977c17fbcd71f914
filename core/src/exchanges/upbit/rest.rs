use crate::ExchangeError;

/// Errors of the Upbit REST API.
///
/// The text comes first, then the name, then the status: market data has the status as its name.
///
/// ```
/// use exchange_error::ErrorKind;
/// use exchange_error::upbit::RestError;
///
/// let reply = r#"{"error":{"name":"insufficient_funds_bid","message":"…"}}"#;
/// let failure = RestError::check_response(400, reply).unwrap_err();
/// assert_eq!(failure.kind(), ErrorKind::InsufficientFunds);
/// ```
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Upbit REST",
    code_type = str,
    table(path = "tables/upbit.md", section = "RestError"),
    wire(when = "$.error", code = "$.error.name", message = "$.error.message"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum RestError {
    /// The details of the sell order are not valid
    ///
    /// `create_ask_error` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "create_ask_error")]
    #[exchange(code = "create_ask_error", kind = InvalidOrder)]
    InvalidAsk,

    /// The details of the buy order are not valid
    ///
    /// `create_bid_error` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "create_bid_error")]
    #[exchange(code = "create_bid_error", kind = InvalidOrder)]
    InvalidBid,

    /// Not enough to pay for this
    ///
    /// `insufficient_funds_ask`, `insufficient_funds_bid` · `InsufficientFunds` · `Never` ·
    /// `NotApplied`
    ///
    /// In answer to a cancel-and-new, the old order may be cancelled by then.
    #[doc(alias = "insufficient_funds_ask")]
    #[doc(alias = "insufficient_funds_bid")]
    #[exchange(
        code = ["insufficient_funds_ask", "insufficient_funds_bid"],
        kind = InsufficientFunds,
    )]
    InsufficientFunds,

    /// The order is worth less than the market's minimum
    ///
    /// `under_min_total_ask`, `under_min_total_bid` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "under_min_total_ask")]
    #[doc(alias = "under_min_total_bid")]
    #[exchange(code = ["under_min_total_ask", "under_min_total_bid"], kind = InvalidOrder)]
    BelowMinimumTotal,

    /// Post-only does not go with the other settings
    ///
    /// `invalid_post_only` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// The combination of parameters is wrong, not the price.
    #[doc(alias = "invalid_post_only")]
    #[exchange(code = "invalid_post_only", kind = InvalidOrder)]
    InvalidPostOnly,

    /// The identifier has been used before
    ///
    /// `duplicated_identifier` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The id is refused for good, whether or not the first order succeeded: ask for the order by
    /// its identifier.
    #[doc(alias = "duplicated_identifier")]
    #[exchange(code = "duplicated_identifier", kind = Duplicate)]
    DuplicatedIdentifier,

    /// No such order, or none that can be cancelled
    ///
    /// `order_not_found` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// In answer to a cancel, the order may have filled.
    #[doc(alias = "order_not_found")]
    #[exchange(code = "order_not_found", kind = OrderNotFound)]
    OrderNotFound,

    /// A parameter is missing or not valid
    ///
    /// `validation_error` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "validation_error")]
    #[exchange(code = "validation_error", kind = InvalidRequest)]
    ValidationError,

    /// A parameter is wrong
    ///
    /// `invalid_parameter` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "invalid_parameter")]
    #[exchange(code = "invalid_parameter", kind = InvalidRequest)]
    InvalidParameter,

    /// A required parameter is missing
    ///
    /// message `Missing request parameter error. Check the required parameters!` ·
    /// `InvalidRequest` · `Never` · `NotApplied`
    #[exchange(
        row = "Missing request parameter error. Check the required parameters!",
        message_equals = "Missing request parameter error. Check the required parameters!",
        kind = InvalidRequest,
    )]
    MissingParameter,

    /// A parameter has a value of the wrong kind
    ///
    /// message with `Invalid parameter` · `InvalidRequest` · `Never` · `NotApplied`
    #[exchange(
        row = "Invalid parameter",
        message_contains = "Invalid parameter",
        kind = InvalidRequest,
    )]
    InvalidParameterText,

    /// There is no such currency
    ///
    /// `currency_not_found` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "currency_not_found")]
    #[exchange(code = "currency_not_found", kind = InvalidSymbol)]
    CurrencyNotFound,

    /// The hash of the query does not fit the token
    ///
    /// `invalid_query_payload` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "invalid_query_payload")]
    #[exchange(code = "invalid_query_payload", kind = Authentication)]
    InvalidQueryPayload,

    /// The token does not verify
    ///
    /// `jwt_verification` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "jwt_verification")]
    #[exchange(code = "jwt_verification", kind = Authentication)]
    TokenVerificationFailed,

    /// The API key has run out
    ///
    /// `expired_access_key` · `Authentication` · `Never` · `NotApplied`
    ///
    /// A new key is needed; logging in again does not help.
    #[doc(alias = "expired_access_key")]
    #[exchange(code = "expired_access_key", kind = Authentication)]
    KeyExpired,

    /// The request carries no token
    ///
    /// `no_authorization_token` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "no_authorization_token")]
    #[exchange(code = "no_authorization_token", kind = Authentication)]
    TokenMissing,

    /// The access key is not valid
    ///
    /// `invalid_access_key` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "invalid_access_key")]
    #[exchange(code = "invalid_access_key", kind = Authentication)]
    InvalidAccessKey,

    /// The nonce of the token has been used
    ///
    /// `nonce_used` · `InvalidNonce` · `AfterResync` · `Unknown`
    ///
    /// If a transport resent the bytes, the first sending may have been executed.
    #[doc(alias = "nonce_used")]
    #[exchange(code = "nonce_used", kind = InvalidNonce, outcome = Unknown)]
    NonceUsed,

    /// The key may not be used from this address
    ///
    /// `no_authorization_ip` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "no_authorization_ip")]
    #[exchange(code = "no_authorization_ip", kind = PermissionDenied)]
    IpNotAllowed,

    /// The key lacks the right for this
    ///
    /// `out_of_scope` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "out_of_scope")]
    #[exchange(code = "out_of_scope", kind = PermissionDenied)]
    OutOfScope,

    /// The user must agree to sharing data first
    ///
    /// `thirdparty_agreement_required` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "thirdparty_agreement_required")]
    #[exchange(code = "thirdparty_agreement_required", kind = ManualActionRequired)]
    ThirdPartyAgreementRequired,

    /// The withdrawal address must be registered first
    ///
    /// `withdraw_address_not_registered` · `ManualActionRequired` · `Never` · `NotApplied`
    ///
    /// A person registers it on the website.
    #[doc(alias = "withdraw_address_not_registered")]
    #[exchange(code = "withdraw_address_not_registered", kind = ManualActionRequired)]
    WithdrawAddressNotRegistered,

    /// Withdrawals by API are locked for this account
    ///
    /// `open_api_withdraw_locked` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "open_api_withdraw_locked")]
    #[exchange(code = "open_api_withdraw_locked", kind = ManualActionRequired)]
    ApiWithdrawalsLocked,

    /// There is no such pocket in the account
    ///
    /// `pocket_not_found` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "pocket_not_found")]
    #[exchange(code = "pocket_not_found", kind = AccountNotFound)]
    PocketNotFound,

    /// Login refused without a known name
    ///
    /// HTTP 401 · `Authentication` · `Never` · `NotApplied`
    #[exchange(status = 401, kind = Authentication)]
    Unauthenticated,

    /// Refused without a known name
    ///
    /// HTTP 403 · `PermissionDenied` · `Never` · `NotApplied`
    #[exchange(status = 403, kind = PermissionDenied)]
    Forbidden,

    /// The requested resource does not exist
    ///
    /// HTTP 404 · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// Any resource may be missing, not only orders.
    #[exchange(status = 404, kind = OrderNotFound)]
    NotFound,

    /// Over the requests per second of this group
    ///
    /// HTTP 429 · `RateLimited` · `AfterRateLimit` · `NotApplied` · wait 1 s
    ///
    /// The requests over the limit are refused until the next second. `Remaining-Req` says what is
    /// left. Going on leads to a block, status 418.
    // Source: Rate limits, 2026-10-07: wait until the next second, then send again.
    #[exchange(status = 429, kind = RateLimited, wait(secs = 1))]
    TooManyRequests,

    /// Blocked for going on after 429
    ///
    /// HTTP 418 · `IpBanned` · `AfterBan` · `NotApplied`
    ///
    /// Each further block lasts longer.
    #[exchange(status = 418, kind = IpBanned)]
    Blocked,

    /// The exchange failed
    ///
    /// HTTP 500 · `ServerError` · `AfterBackoff` · `Unknown`
    #[exchange(status = 500, kind = ServerError)]
    ServerError,
}
