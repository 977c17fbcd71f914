//! Binance: five products on REST, and a WebSocket API.
//!
//! The same number means different things from product to product: ccxt classifies 155 codes in
//! more than one way. Each product is an enum of what it says otherwise, around [`BaseError`],
//! which holds what they share; [`FuturesError`] and [`UsdMarginedError`] hold what only the
//! futures do. The address tells the product.
//!
//! Throughout, the codes are the exchange's and the messages are ours.
//!
//! One thing no table can tell: -2015 (a wrong key, address or permission) is also how a banned
//! address reads while its key is fine. Who has authenticated before in the same session should
//! pause rather than stop.

mod base;
mod futures;
mod inverse;
mod linear;
mod option;
mod portfolio_margin;
mod spot;
mod usd_margined;
mod web_socket;

use std::time::Duration;

use base::BaseError;
use exchange_error::{ErrorKind, Outcome};
use futures::FuturesError;
use inverse::InverseError;
use linear::LinearError;
use option::OptionError;
use portfolio_margin::PortfolioMarginError;
use spot::SpotError;
use usd_margined::UsdMarginedError;
use web_socket::WebSocketError;

use exchange_error::Wire;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Api, Transport, check, is_integer, rules, stored};

pub(super) const APIS: &[Api] = &[
    derivatives::<LinearError>(&["exact", "broad", "linear.exact"], &["fapi.binance.com"]),
    derivatives::<InverseError>(&["exact", "broad", "inverse.exact"], &["dapi.binance.com"]),
    derivatives::<OptionError>(&["exact", "broad", "option.exact"], &["eapi.binance.com"]),
    derivatives::<PortfolioMarginError>(
        &["exact", "broad", "portfolioMargin.exact"],
        &["papi.binance.com"],
    ),
    Api {
        exchange: "binance",
        transport: Transport::Rest,
        scopes: &["exact", "broad", "spot.exact"],
        urls: &[],
        code_envelopes: &[
            r#"{"code":{code},"msg":"Rejected."}"#,
            r#"{"code":"{code}","msg":"Rejected."}"#,
            r#"[{"code":{code},"msg":"Rejected."}]"#,
            r#"[{"symbol":"LTCBTC","orderId":28,"status":"CANCELED"},{"code":{code},"msg":"No."}]"#,
            r#"{"success":false,"msg":"{\"code\":{code},\"msg\":\"Rejected.\"}"}"#,
            r#"{"status":"FAIL","code":"{code}","errorMessage":"Rejected."}"#,
        ],
        message_envelopes: &[
            r#"{"code":-1013,"msg":"{message}"}"#,
            r#"{"code":1,"msg":"{message}"}"#,
            r#"{"msg":"{message}","success":false}"#,
            r#"{"success":false,"msg":"{\"code\":-1000,\"msg\":\"{message}\"}"}"#,
            r#"[{"code":-2010,"msg":"{message}"}]"#,
        ],
        is_code: is_integer,
        stored: stored::<SpotError>,
        rules: rules::<SpotError>(),
        check: check::<SpotError>,
    },
    Api {
        exchange: "binance",
        transport: Transport::WebSocket,
        scopes: &["exact", "broad", "spot.exact"],
        urls: &[],
        code_envelopes: &[
            r#"{"id":"e2a8","status":400,"error":{"code":{code},"msg":"No."},"rateLimits":[]}"#,
            r#"{"error":{"code":{code},"msg":"Rejected."},"id":1}"#,
            r#"{"code":{code},"msg":"Rejected.","id":1}"#,
        ],
        message_envelopes: &[
            r#"{"id":"e2a8","status":400,"error":{"code":-2010,"msg":"{message}"}}"#,
            r#"{"error":{"code":2,"msg":"{message}"},"id":1}"#,
            r#"{"code":2,"msg":"{message}","id":1}"#,
        ],
        is_code: is_integer,
        stored: stored::<WebSocketError>,
        rules: rules::<WebSocketError>(),
        check: check::<WebSocketError>,
    },
];

/// Futures, options and portfolio margin answer alike.
const fn derivatives<E>(scopes: &'static [&'static str], urls: &'static [&'static str]) -> Api
where
    E: Wire + PartialEq + Serialize + DeserializeOwned,
{
    Api {
        exchange: "binance",
        transport: Transport::Rest,
        scopes,
        urls,
        code_envelopes: &[
            r#"{"code":{code},"msg":"Rejected."}"#,
            r#"{"code":"{code}","msg":"Rejected."}"#,
            r#"[{"code":{code},"msg":"Rejected."}]"#,
            r#"[{"orderId":22542179,"status":"NEW"},{"code":{code},"msg":"Rejected."}]"#,
        ],
        message_envelopes: &[
            r#"{"code":-1013,"msg":"{message}"}"#,
            r#"[{"code":-2010,"msg":"{message}"}]"#,
        ],
        is_code: is_integer,
        stored: stored::<E>,
        rules: rules::<E>(),
        check: check::<E>,
    }
}

#[test]
fn binance_successes_are_accepted() {
    for body in [
        r#"{"symbol":"BTCUSDT","orderId":28,"status":"NEW"}"#,
        r#"{"code":200,"msg":"The operation of cancel all open order is done."}"#,
        r#"{"code":"000000","message":"success","data":[],"success":true}"#,
        r#"{"status":0,"msg":"normal"}"#,
        r#"[[1499040000000,"0.01634790","0.80000000"]]"#,
        r#"[{"orderId":1},{"orderId":2}]"#,
        "[]",
        "{}",
    ] {
        assert_eq!(SpotError::check_response(200, body), Ok(()), "{body}");
        assert_eq!(LinearError::check_response(200, body), Ok(()), "{body}");
    }
    for frame in [
        r#"{"id":"e2a8","status":200,"result":{"orderId":28},"rateLimits":[]}"#,
        r#"{"result":null,"id":1}"#,
        r#"{"e":"executionReport","E":1499405658658,"r":"NONE"}"#,
        r#"{"stream":"btcusdt@trade","data":{"e":"trade","p":"0.001"}}"#,
    ] {
        assert_eq!(WebSocketError::check_frame(frame), Ok(()), "{frame}");
    }
}

/// The same number, three meanings.
#[test]
fn product_table_wins_over_the_base_table() {
    assert_eq!(SpotError::from_code(-4046), Some(SpotError::AgreementNotConfirmed));
    let unchanged = LinearError::from_code(-4046).unwrap();
    assert_eq!(unchanged, LinearError::Base(BaseError::MarginTypeUnchanged));
    assert_eq!(unchanged.outcome(), Outcome::AlreadyApplied);
    assert_eq!(OptionError::from_code(-4046), Some(OptionError::NotDocumented));
    let spot = SpotError::Base(BaseError::BackendTimeout);
    assert_eq!(SpotError::from_timeout(), Some(spot));
    assert_eq!(WebSocketError::from_timeout(), Some(WebSocketError::Spot(spot)));
}

#[test]
fn status_418_is_a_ban_with_any_body() {
    for body in ["", "<html>", r#"{"code":-1003,"msg":"Too many requests queued."}"#] {
        let failure = LinearError::check_response(418, body).unwrap_err();
        assert_eq!(failure.kind(), ErrorKind::IpBanned, "{body}");
        assert_eq!(failure.code(), body.contains("-1003").then_some("-1003"), "{body}");
    }
    let frame = r#"{"id":"e2a8","status":418,"error":{"code":-1003,
        "msg":"Way too much request weight used; IP banned until 1659146400000."}}"#;
    let failure = WebSocketError::check_frame(frame).unwrap_err();
    assert_eq!((failure.kind(), failure.id()), (ErrorKind::IpBanned, Some("e2a8")));
    assert_eq!(failure.retry_after(), Some(Duration::ZERO), "the ban is over");
    let frame = r#"{"id":"e2a8","status":418,"error":{"code":-1003,"msg":"IP banned until 1659146400000.",
        "data":{"serverTime":1659142907531,"retryAfter":1659146400000}}}"#;
    let failure = WebSocketError::check_frame(frame).unwrap_err();
    assert_eq!(failure.retry_after(), Some(Duration::from_millis(3_492_469)));
}

#[test]
fn duplicate_order_id_has_an_unknown_outcome() {
    let body = r#"{"code":-2010,"msg":"Duplicate order sent."}"#;
    let failure = SpotError::check_response(400, body).unwrap_err();
    assert_eq!((failure.kind(), failure.outcome()), (ErrorKind::Duplicate, Outcome::Unknown));
    let replaced = SpotError::CancelReplacePartiallyFailed;
    assert_eq!(replaced.outcome(), Outcome::Unknown);
}
