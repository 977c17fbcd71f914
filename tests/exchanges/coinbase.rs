//! Coinbase: the Advanced Trade REST API, and version 2 of the wallet API below it.
//!
//! Three envelopes. `{"error": "…"}`, with `error_description` from the OAuth side, with `message`
//! and `error_details` from Advanced Trade. `{"errors": [{"id": "…", "message": "…"}]}` from
//! version 2, and with `edit_failure_reason` from editing an order. `{"success": false, "error_response":
//! {…}}` with HTTP 200 from an order, whose reason stands in one of four places, with
//! `UNKNOWN_FAILURE_REASON` in the others. Cancels come back one by one in `results`, and a preview
//! lists its objections in `errs`. `warnings` of version 2 are notices.
//!
//! A message that is known says more than the code it comes with (a clock that is wrong is an
//! `authentication_error`), so messages go first.
//!
//! Source: "Errors" and the pages of the order endpoints in the Coinbase Developer documentation.

use exchange_error::{ExchangeError, Outcome};

use super::{Api, Transport, check, rules, stored};

/// Errors of the Coinbase REST APIs.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    name = "Coinbase",
    code_type = str,
    wire(
        when = "$.errors[:]",
        rows = "$.errors[:]",
        code = ["@.id", "@.edit_failure_reason", "@.preview_failure_reason"],
        message = "@.message",
    ),
    wire(
        when = "$.success == false || $.error_response && $.success != true",
        code = [
            "$.error_response.new_order_failure_reason",
            "$.error_response.preview_failure_reason",
            "$.error_response.error",
            "$.failure_reason",
        ],
        message = ["$.error_response.message", "$.error_response.error_details"],
    ),
    wire(rows = "$.results[:]", when = "@.success == false", code = "@.failure_reason"),
    wire(rows = "$.errs[:]", code = "@"),
    wire(
        code = "$.error",
        message = ["$.error_description", "$.message", "$.error_details", "$.error"],
    ),
    wire(status = 400.., message = "$.message"),
)]
pub(crate) enum CoinbaseError {
    // ------------------------------ the request
    /// Missing parameter
    #[exchange(code = "param_required", kind = InvalidRequest)]
    ParameterRequired,

    /// Unable to validate POST/PUT
    #[exchange(code = "validation_error", kind = InvalidRequest)]
    ValidationError,

    /// Invalid request
    #[exchange(code = "invalid_request", kind = InvalidRequest)]
    InvalidRequest,

    /// Invalid argument
    #[exchange(code = "INVALID_ARGUMENT", kind = InvalidRequest)]
    InvalidArgument,

    /// Resource not found
    #[exchange(code = "not_found", kind = OrderNotFound)]
    NotFound,

    /// Rate limit exceeded
    #[exchange(code = "rate_limit_exceeded", kind = RateLimited)]
    RateLimitExceeded,

    /// Resource exhausted
    ///
    /// The name that the machinery behind Advanced Trade has for too many requests.
    #[exchange(code = "resource_exhausted", kind = RateLimited)]
    ResourceExhausted,

    /// Internal server error
    ///
    /// The order may have been placed: look for it by its `client_order_id` before you send it
    /// again.
    #[exchange(code = "internal_server_error", kind = ServerError)]
    InternalServerError,

    // ------------------------------ keys and tokens
    /// Invalid auth (generic)
    #[exchange(code = "authentication_error", kind = Authentication)]
    AuthenticationError,

    /// Unauthorized
    #[exchange(code = "unauthorized", kind = Authentication)]
    Unauthorized,

    /// API access is blocked for deleted users.
    #[exchange(code = "invalid_authentication_method", kind = Authentication)]
    InvalidAuthenticationMethod,

    /// Invalid OAuth token
    #[exchange(code = "invalid_token", kind = Authentication)]
    InvalidToken,

    /// Revoked OAuth token
    ///
    /// A person has withdrawn it. Refreshing does not bring it back.
    #[exchange(code = "revoked_token", kind = Authentication)]
    RevokedToken,

    /// Expired OAuth token
    ///
    /// Refresh it and send the request again; it was not carried out.
    #[exchange(code = "expired_token", kind = NotLoggedIn)]
    ExpiredToken,

    /// request timestamp expired
    ///
    /// Arrives as an `authentication_error`, but the clock is what is wrong: the key is fine.
    #[exchange(message_contains = "request timestamp expired", kind = InvalidNonce)]
    TimestampExpired,

    /// User hasn't authenticated necessary scope
    #[exchange(code = "invalid_scope", kind = PermissionDenied)]
    InvalidScope,

    /// Permission denied
    #[exchange(code = "PERMISSION_DENIED", kind = PermissionDenied)]
    PermissionDenied,

    // ------------------------------ what a person has to do
    /// When sending money over 2fa limit
    ///
    /// Send the same request with the second factor and the same `idem`.
    #[exchange(code = "two_factor_required", kind = ManualActionRequired)]
    TwoFactorRequired,

    /// User's personal detail required to complete this request
    #[exchange(code = "personal_details_required", kind = ManualActionRequired)]
    PersonalDetailsRequired,

    /// Identity verification is required to complete this request
    #[exchange(code = "identity_verification_required", kind = ManualActionRequired)]
    IdentityVerificationRequired,

    /// Document verification is required to complete this request
    #[exchange(code = "jumio_verification_required", kind = ManualActionRequired)]
    DocumentVerificationRequired,

    /// Document verification including face match is required to complete this request
    #[exchange(code = "jumio_face_match_verification_required", kind = ManualActionRequired)]
    FaceMatchVerificationRequired,

    /// User has not verified their email
    #[exchange(code = "unverified_email", kind = ManualActionRequired)]
    UnverifiedEmail,

    // ------------------------------ orders
    /// Unsupported order configuration
    #[exchange(code = "UNSUPPORTED_ORDER_CONFIGURATION", kind = InvalidRequest)]
    UnsupportedOrderConfiguration,

    /// Stop price above last trade price
    ///
    /// The market has moved past your stop: decide on a fresh price.
    #[exchange(
        code = "PREVIEW_STOP_PRICE_ABOVE_LAST_TRADE_PRICE",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    StopPriceAboveLastTradePrice,

    /// Insufficient fund
    #[exchange(
        code = ["INSUFFICIENT_FUND", "PREVIEW_INSUFFICIENT_FUND"],
        message_contains = "Insufficient balance in source account",
        kind = InsufficientFunds,
    )]
    InsufficientFunds,

    /// order with this orderID was not found
    ///
    /// If you were cancelling, the order may have filled: read its fills before you replace it. The
    /// table says "self orderID": its source was translated from a language in which `this` is
    /// `self`.
    #[exchange(
        message_contains = [
            "order with this orderID was not found",
            "order with self orderID was not found",
        ],
        kind = OrderNotFound,
    )]
    OrderNotFound,
}

pub(crate) const APIS: &[Api] = &[Api {
    exchange: "coinbase",
    transport: Transport::Rest,
    scopes: &["exact", "broad"],
    urls: &[],
    code_envelopes: &[
        r#"{"error":"{code}"}"#,
        r#"{"error":"{code}","error_description":"more about it"}"#,
        r#"{"error":"{code}","error_details":"more about it","message":"more about it"}"#,
        r#"{"errors":[{"id":"{code}","message":"more about it"}]}"#,
        r#"{"success":false,"failure_reason":"UNKNOWN_FAILURE_REASON","order_id":"","error_response":{"error":"{code}","message":"","error_details":"","preview_failure_reason":"UNKNOWN_PREVIEW_FAILURE_REASON","new_order_failure_reason":"{code}"}}"#,
        r#"{"success":false,"error_response":{"error":"UNKNOWN_FAILURE_REASON","message":"","error_details":"","preview_failure_reason":"{code}"}}"#,
        r#"{"success":false,"errors":[{"edit_failure_reason":"UNKNOWN_EDIT_FAILURE_REASON","preview_failure_reason":"{code}"}]}"#,
        r#"{"results":[{"success":true,"failure_reason":"UNKNOWN_CANCEL_FAILURE_REASON","order_id":"1"},{"success":false,"failure_reason":"{code}","order_id":"2"}]}"#,
        r#"{"order_total":"0","errs":["{code}"],"warning":[]}"#,
    ],
    message_envelopes: &[
        r#"{"error":"unknown","error_details":"{message}","message":"{message}"}"#,
        r#"{"error":"{message}"}"#,
        r#"{"error":"invalid_request","error_description":"{message}"}"#,
        r#"{"errors":[{"id":"validation_error","message":"{message}"}]}"#,
        r#"{"success":false,"error_response":{"error":"UNKNOWN_FAILURE_REASON","message":"{message}","error_details":""}}"#,
        r#"{"message":"{message}"}"#,
    ],
    is_code: |_| true,
    stored: stored::<CoinbaseError>,
    rules: rules::<CoinbaseError>(),
    check: check::<CoinbaseError>,
}];

#[test]
fn coinbase_successes_and_warnings_are_accepted() {
    for body in [
        r#"{"id":"1","currency":"BTC"}"#,
        r#"{"data":{"id":"1"},"warnings":[{"id":"missing_version","message":"…"}]}"#,
        r#"{"success":true,"failure_reason":"UNKNOWN_FAILURE_REASON","order_id":"1","success_response":{}}"#,
        r#"{"success":true,"errors":[]}"#,
        r#"{"results":[{"success":true,"failure_reason":"UNKNOWN_CANCEL_FAILURE_REASON"}]}"#,
        r#"{"results":[]}"#,
        r#"{"order_total":"1","errs":[],"warning":[]}"#,
    ] {
        assert_eq!(CoinbaseError::check_response(200, body), Ok(()), "{body}");
    }
}

#[test]
fn undocumented_error_is_a_failure() {
    for body in [
        r#"{"success":false,"error_response":{"error":"INVALID_LIMIT_PRICE_POST_ONLY"}}"#,
        r#"{"success":false}"#,
        r#"{"error_response":{"message":"…"}}"#,
        r#"{"results":[{"success":false,"failure_reason":"UNKNOWN_CANCEL_ORDER"}]}"#,
    ] {
        let failure = CoinbaseError::check_response(200, body).unwrap_err();
        assert_eq!((failure.error(), failure.outcome()), (None, Outcome::Unknown), "{body}");
    }
}

#[test]
fn failed_cancel_among_several_is_partial() {
    let body = r#"{"results":[{"success":true,"order_id":"1"},
        {"success":false,"failure_reason":"PERMISSION_DENIED","order_id":"2"}]}"#;
    let failure = CoinbaseError::check_response(200, body).unwrap_err();
    assert!(failure.is_partial());
    assert_eq!(failure.error(), Some(CoinbaseError::PermissionDenied));
}

#[test]
fn expired_timestamp_is_not_an_authentication_error() {
    let body =
        r#"{"errors":[{"id":"authentication_error","message":"request timestamp expired"}]}"#;
    let failure = CoinbaseError::check_response(401, body).unwrap_err();
    assert_eq!(failure.error(), Some(CoinbaseError::TimestampExpired));
    assert_eq!(failure.code(), Some("authentication_error"));
}
