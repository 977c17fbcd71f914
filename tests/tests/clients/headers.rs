//! Headers of a response that its failure keeps.

use ::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use exchange_error::integration::http;
use exchange_error::okcoin::futures::RestError;
use exchange_error::{AnyFailure, Failure};

const REFUSED: &str = r#"{"error_code":20049,"result":false}"#;

fn failure(headers: &[(&str, &str)]) -> Failure<RestError> {
    let mut all = HeaderMap::new();
    for (name, value) in headers {
        let name: HeaderName = name.parse().unwrap();
        all.append(name, HeaderValue::from_str(value).unwrap());
    }
    http::check(StatusCode::OK, &all, REFUSED).unwrap_err()
}

#[test]
fn limits_waits_and_ids_are_kept() {
    for name in [
        "Retry-After",
        "RateLimit",
        "RateLimit-Reset",
        "X-RateLimit-Remaining",
        "x-ratelimit-limit",
        "Rate-Limit-Remaining",
        "gw-ratelimit-reset",
        "X-MBX-USED-WEIGHT-1M",
        "X-MBX-ORDER-COUNT-10S",
        "X-SAPI-USED-IP-WEIGHT-1M",
        "X-Bapi-Limit-Status",
        "X-Bapi-Limit-Reset-Timestamp",
        "Remaining-Req",
        "Traceid",
        "X-Trace-Id",
        "X-Request-Id",
        "CF-RAY",
        "X-Amz-Cf-Id",
        "X-Amzn-RequestId",
        "X-Correlation-Id",
        "x-mbx-uuid",
    ] {
        let failure = failure(&[("Date", "?"), (name, "17 a")]);
        assert_eq!(failure.header(name), Some("17 a"), "{name}");
        assert_eq!(failure.header(&name.to_uppercase()), Some("17 a"));
        let lower = name.to_lowercase();
        assert_eq!(failure.headers().collect::<Vec<_>>(), [(&*lower, "17 a")]);
        assert_eq!(AnyFailure::from(failure).header(name), Some("17 a"));
    }
}

#[test]
fn other_headers_are_not_kept() {
    for name in [
        "Set-Cookie",
        "Authorization",
        "Content-Type",
        "Date",
        "Server",
        "ETag",
        "X-API-KEY",
        "OK-ACCESS-SIGN",
        "X-BAPI-SIGN",
        "Strict-Transport-Security",
        "Content-Security-Policy",
        "Access-Control-Allow-Headers",
    ] {
        let failure = failure(&[(name, "17")]);
        assert_eq!((failure.header(name), failure.headers().count()), (None, 0), "{name}");
    }
    assert_eq!(failure(&[]), failure(&[("Date", "?")]));
}

#[test]
fn number_and_length_of_headers_are_limited() {
    let names: Vec<String> = (10..60).map(|number| format!("X-Limit-{number}")).collect();
    let all: Vec<(&str, &str)> = names.iter().map(|name| (&**name, "7")).collect();
    assert_eq!(failure(&all).headers().count(), 32);
    for (length, is_kept) in [(1024, true), (1025, false)] {
        let value = "x".repeat(length);
        assert_eq!(failure(&[("X-Limit", &value)]).header("x-limit").is_some(), is_kept);
    }
    let bytes = HeaderValue::from_bytes(&[0xff]).unwrap();
    let response = Response::builder().header("X-Limit", bytes).body(REFUSED).unwrap();
    let failure: Failure<RestError> = http::check_response(&response).unwrap_err();
    assert_eq!(failure.header("x-limit"), None);
}

#[test]
fn first_of_repeated_headers_counts() {
    let failure = failure(&[("X-Limit", "1"), ("x-limit", "2"), ("X-LIMIT", "3")]);
    assert_eq!(failure.header("x-limit"), Some("1"));
}

#[test]
fn header_stays_through_every_change_of_the_failure() {
    let failure = failure(&[("Retry-After", "2"), ("X-Request-Id", "sign=5E3A7")]);
    let failure = failure.clone().after(failure.outcome()).because(&std::fmt::Error);
    let stored = serde_json::to_string(&failure).unwrap();
    for shown in [failure.to_string(), format!("{failure:?}"), stored.clone()] {
        assert!(!shown.contains("5E3A7"), "{shown}");
    }
    let read: AnyFailure = serde_json::from_str(&stored).unwrap();
    assert_eq!(read.header("Retry-After"), Some("2"));
    assert_eq!(read.header("X-Request-Id"), Some("sign=***"));
    assert_eq!(failure.header("X-Request-Id"), Some("sign=5E3A7"));
}

#[test]
fn failures_of_every_check_keep_headers() {
    let response = Response::builder().header("Retry-After", "2").header("Content-Length", "99");
    let response = response.body("{}").unwrap();
    let checked: Failure<RestError> = http::check_response(&response).unwrap_err();
    let decoded = http::decode_response::<RestError, u8>(&response).unwrap_err();
    let (status, headers) = (response.status(), response.headers());
    let rows = http::decode_rows::<RestError, u8>(status, headers, "{}").unwrap_err();
    for failure in [checked, decoded, rows] {
        assert_eq!(failure.header("retry-after"), Some("2"));
        assert!(failure.to_string().ends_with("reply was cut short: 2 of 99 bytes arrived"));
    }
    let mismatch = http::decode::<RestError, u8>(
        status,
        &HeaderMap::from_iter([(
            HeaderName::from_static("x-request-id"),
            HeaderValue::from_static("7"),
        )]),
        "{}",
    );
    assert_eq!(mismatch.unwrap_err().header("x-request-id"), Some("7"));
}
