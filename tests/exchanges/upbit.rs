//! Upbit.
//!
//! From the page "REST API Usage and Error Guide" of the Upbit Developer Center: names are the
//! exchange's, messages are ours.
//!
//! A failure is `{"error": {"name": …, "message": …}}`, whatever the HTTP status. The name is a
//! token such as `order_not_found`, often with the side behind it (`insufficient_funds_bid`), or
//! the HTTP status as a number, and then only the message tells. Messages are Korean on the Korean
//! site, so names are looked for in both places.
//!
//! The WebSocket of market data has its own names, none of which are listed here.

use exchange_error::ExchangeError;

use super::{Api, Transport, check, rules, stored};

pub(crate) const APIS: &[Api] = &[Api {
    exchange: "upbit",
    transport: Transport::Rest,
    scopes: &["exact", "broad"],
    urls: &[],
    code_envelopes: &[],
    message_envelopes: &[
        r#"{"error":{"message":"{message}","name":400}}"#,
        r#"{"error":{"message":"{message}","name":"validation_error"}}"#,
        r#"{"error":{"name":"{message}"}}"#,
        r#"{"error":{"name":"{message}","message":"주문 요청 정보가 올바르지 않습니다."}}"#,
    ],
    is_code: |_| false,
    stored: stored::<UpbitError>,
    rules: rules::<UpbitError>(),
    check: check::<UpbitError>,
}];

/// Errors of the REST API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    name = "Upbit REST",
    code_type = str,
    wire(
        when = "$.error",
        code = "$.error.name",
        message = ["$.error.message", "$.error.name", "$.error"],
    ),
)]
pub(crate) enum UpbitError {
    /// The API key has run out.
    #[exchange(message_equals = "This key has expired.", kind = Authentication)]
    KeyExpired,

    /// The exchange does not accept this access key.
    #[exchange(
        code = "invalid_access_key",
        message_contains = "invalid_access_key",
        kind = Authentication
    )]
    InvalidAccessKey,

    /// The request's JWT does not stand up to a check.
    #[exchange(
        code = "jwt_verification",
        message_contains = "jwt_verification",
        kind = Authentication
    )]
    TokenVerificationFailed,

    /// The permissions of the key do not include this call.
    #[exchange(code = "out_of_scope", message_contains = "out_of_scope", kind = PermissionDenied)]
    OutOfScope,

    /// The user has yet to agree that a third party receives their personal data.
    ///
    /// A person has to do so on the website.
    #[exchange(
        code = "thirdparty_agreement_required",
        message_contains = "thirdparty_agreement_required",
        kind = ManualActionRequired
    )]
    ThirdPartyAgreementRequired,

    /// The request leaves out something that has to be there.
    #[exchange(
        message_equals = "Missing request parameter error. Check the required parameters!",
        kind = InvalidRequest
    )]
    MissingParameter,

    /// `side` was left out, or holds something other than a side.
    #[exchange(
        message_equals = "side is missing, side does not have a valid value",
        kind = InvalidRequest
    )]
    InvalidSide,

    /// The details of the sell order do not make a valid order.
    ///
    /// A market sell with a price gets this, for one.
    #[exchange(
        code = "create_ask_error",
        message_contains = "create_ask_error",
        kind = InvalidOrder
    )]
    InvalidAsk,

    /// The details of the buy order do not make a valid order.
    ///
    /// A market buy takes a price, the amount to spend, and no volume.
    #[exchange(
        code = "create_bid_error",
        message_contains = "create_bid_error",
        kind = InvalidOrder
    )]
    InvalidBid,

    /// The order's volume is more than the exchange takes.
    #[exchange(
        code = "volume_too_large",
        message_contains = "volume_too_large",
        kind = InvalidOrder
    )]
    VolumeTooLarge,

    /// The exchange does not accept this amount of money.
    #[exchange(code = "invalid_funds", message_contains = "invalid_funds", kind = InvalidOrder)]
    InvalidFunds,

    /// The account cannot pay for this bid, or holds too little for this ask.
    ///
    /// After a resend it may also mean that the first order went through.
    #[exchange(
        code = ["insufficient_funds_ask", "insufficient_funds_bid"],
        message_contains = "insufficient_funds",
        kind = InsufficientFunds
    )]
    InsufficientFunds,

    /// The exchange knows no such order.
    ///
    /// After a cancel it may have filled; right after a timeout it is no proof that nothing was
    /// placed.
    #[exchange(
        code = "order_not_found",
        message_contains = "order_not_found",
        kind = OrderNotFound
    )]
    OrderNotFound,
}

#[test]
fn upbit_successes_are_accepted() {
    let order = r#"{"uuid":"cdd92199","side":"bid","ord_type":"limit","state":"wait","trades":[]}"#;
    for body in [r#"[{"market":"KRW-BTC","trade_price":1}]"#, "[]", order] {
        assert_eq!(UpbitError::check_response(200, body), Ok(()), "{body}");
        assert_eq!(UpbitError::check_response(201, body), Ok(()), "{body}");
    }
    let unknown = r#"{"error":{"name":"under_min_total_bid","message":"최소주문금액 이상으로 주문해주세요"}}"#;
    let failure = UpbitError::check_response(400, unknown).unwrap_err();
    assert_eq!((failure.error(), failure.code()), (None, Some("under_min_total_bid")));
}

#[test]
fn code_may_end_with_the_side() {
    let ask = UpbitError::from_code("insufficient_funds_ask");
    assert_eq!(ask, Some(UpbitError::InsufficientFunds));
    let body = r#"{"error":{"name":"invalid_funds_bid","message":"…"}}"#;
    let failure = UpbitError::check_response(400, body).unwrap_err();
    assert_eq!(failure.error(), Some(UpbitError::InvalidFunds));
}
