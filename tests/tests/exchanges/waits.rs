//! Waits where the pages of the exchanges say that they stand.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use exchange_error::{binance, bybit, deribit, hyperliquid, kraken, okx, upbit};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::corpus::api;

/// Returns the wait of a response with headers, or of a frame.
fn wait(
    (exchange, name): (&str, &str),
    status: Option<u16>,
    headers: &[(&'static str, &str)],
    body: &str,
) -> Option<Duration> {
    let api = api(exchange, name);
    let headers: HeaderMap = headers
        .iter()
        .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap()))
        .collect();
    let verdict = match status {
        Some(status) => (api.check_response)(status, &headers, body.as_bytes()),
        None => (api.check)(None, body.as_bytes()),
    };
    verdict.unwrap().wait
}

#[test]
fn binance_states_waits_in_header_frame_and_text() {
    let rest = ("binance", "spot/RestError");
    let body = r#"{"code":-1003,"msg":"Too much request weight used."}"#;
    let header = [("retry-after", "12")];
    assert_eq!(wait(rest, Some(429), &header, body), Some(Duration::from_secs(12)));
    assert_eq!(wait(rest, Some(418), &header, ""), Some(Duration::from_secs(12)));

    let frame = r#"{"id":"1","status":418,"error":{"code":-1003,"msg":"IP banned until 1795996900000.",
        "data":{"serverTime":1795996800000,"retryAfter":1795996900000}}}"#;
    let frames = ("binance", "spot/WebSocketError");
    assert_eq!(wait(frames, None, &[], frame), Some(Duration::from_secs(100)));

    // The text has no clock beside it: the local one counts.
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let until = (now + Duration::from_secs(600)).as_millis();
    let body =
        format!(r#"{{"code":-1003,"msg":"Way too many requests; IP banned until {until}."}}"#);
    for (name, status) in [("usd_m/RestError", 418), ("options/RestError", 418)] {
        let stated = wait(("binance", name), Some(status), &[], &body).unwrap();
        assert!(stated > Duration::from_secs(590) && stated <= Duration::from_secs(600));
    }
}

#[test]
fn bybit_states_the_end_of_a_rate_limit_in_a_header() {
    let rest = ("bybit", "RestError");
    let body = r#"{"retCode":10006,"retMsg":"Too many visits!","result":{},"time":1795996800123}"#;
    let reset = ("x-bapi-limit-reset-timestamp", "1795996805000");
    // 1795996800 seconds since 1970.
    let date = ("date", "Mon, 30 Nov 2026 00:00:00 GMT");
    assert_eq!(wait(rest, Some(200), &[reset, date], body), Some(Duration::from_secs(5)));
    let other = r#"{"retCode":110007,"retMsg":"no","result":{},"time":1795996800123}"#;
    assert_eq!(wait(rest, Some(200), &[reset, date], other), None, "the header has no news");

    let frame = r#"{"reqId":"1","retCode":10006,"retMsg":"Too many visits!","op":"order.create",
        "header":{"X-Bapi-Limit-Reset-Timestamp":"1795996801000","Timenow":"1795996800123"}}"#;
    let frames = ("bybit", "WebSocketError");
    assert_eq!(wait(frames, None, &[], frame), Some(Duration::from_millis(877)));
}

#[test]
fn kraken_and_deribit_state_waits_in_the_reply() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    for colon in ["EService:Throttled: ", "EService: Throttled: "] {
        let body = format!(r#"{{"error":["{colon}{}"]}}"#, now + 300);
        let stated = wait(("kraken", "spot/RestError"), Some(200), &[], &body).unwrap();
        assert!(stated > Duration::from_secs(290) && stated <= Duration::from_secs(300));
    }
    for name in ["RestError", "WebSocketError"] {
        let body = r#"{"id":1,"error":{"code":12998,"message":"x","data":{"wait":30}}}"#;
        let status = (name == "RestError").then_some(400);
        let stated = wait(("deribit", name), status, &[], body);
        assert_eq!(stated, Some(Duration::from_secs(30)));
    }
}

#[test]
fn documented_waits_are_constants_of_the_rows() {
    let secs = Duration::from_secs;
    for (found, expected) in [
        (binance::sapi::RestError::from_code(-4041).unwrap().retry_after(), secs(60)),
        (binance::sapi::RestError::from_code(-4038).unwrap().retry_after(), secs(300)),
        (binance::usd_m::RestError::ServiceUnavailable.retry_after(), Duration::from_millis(200)),
        (bybit::RestError::from_status(403).unwrap().retry_after(), secs(600)),
        (deribit::RestError::from_code(13043).unwrap().retry_after(), secs(1)),
        (hyperliquid::tables::CommonError::TooManyCumulativeRequests.retry_after(), secs(10)),
        (kraken::tables::CommonError::TemporaryLockout.retry_after(), secs(900)),
        (okx::RestError::from_code(50061).unwrap().retry_after(), secs(2)),
        (okx::RestError::from_code(59315).unwrap().retry_after(), secs(600)),
        (upbit::RestError::from_status(429).unwrap().retry_after(), secs(1)),
    ] {
        assert_eq!(found, Some(expected));
    }
    assert_eq!(okx::RestError::from_code(50011).unwrap().retry_after(), None);
}
