//! The waits that exchanges state: in the body, in a message, in a header, or in their documentation.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ::http::{HeaderMap, HeaderValue, StatusCode, header};
use exchange_error::integration::http;
use exchange_error::{Classified, ErrorKind, ExchangeError, Failure, NextStep, Operation, Outcome};
use http::retry_after;

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    name = "Acme",
    code_type = i32,
    wait(until_ms = "X-Limit-Reset"),
    wire(
        when = "$.rows",
        rows = "$.rows[*]",
        code = "@.code",
        ok = 0,
        message = "@.msg",
        wait(secs = "@.wait"),
    ),
    wire(
        code = "$.error.code",
        message = "$.error.msg",
        wait(until_ms = "$.error.data.retryAfter", now_ms = "$.error.data.serverTime"),
    ),
    wire(code = "$.code", message = "$.msg", wait(until_secs = "$.reset", now_secs = "$.time")),
    wire(when = "$.ms", wait(ms = "$.ms")),
)]
enum AcmeError {
    /// Overloaded: wait at least 500 ms.
    #[exchange(code = 1, kind = Unavailable, outcome = NotApplied, wait(ms = 500))]
    Overloaded,

    /// Banned.
    #[exchange(code = -1003, kind = IpBanned, wait(until_ms = "banned until"))]
    Banned,

    /// Throttled.
    #[exchange(code = 3, kind = RateLimited, wait(secs = "Try again in "))]
    Throttled,

    /// No such order.
    #[exchange(code = 4, kind = OrderNotFound)]
    NotFound,

    #[exchange(flatten)]
    Base(BaseError),

    #[exchange(other, kind = RateLimited, wait(secs = 9))]
    Other(i32),
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i32)]
enum BaseError {
    /// Locked for a minute.
    #[exchange(code = 5, kind = RateLimited, wait(secs = 60))]
    Locked,

    /// Locked for a time.
    #[exchange(code = 6, kind = RateLimited, wait(ms = "for"))]
    LockedFor,
}

fn failure(body: &str) -> Failure<AcmeError> {
    AcmeError::check_response(400, body).unwrap_err()
}

fn wait(body: &str) -> Option<Duration> {
    failure(body).retry_after()
}

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn now() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap()
}

/// Asserts that a wait differs from the expected one by the run time of the test only.
fn assert_about(wait: Option<Duration>, expected: u64) {
    let wait = wait.unwrap();
    assert!(wait <= Duration::from_secs(expected) && wait.as_secs() + 60 > expected, "{wait:?}");
}

#[test]
fn documented_wait_is_that_of_the_error_and_its_failure() {
    const WAIT: Option<Duration> = AcmeError::Overloaded.retry_after();
    let half = Some(Duration::from_millis(500));
    assert_eq!((WAIT, Classified::retry_after(&AcmeError::Overloaded)), (half, half));
    assert_eq!(wait(r#"{"code":1}"#), half);
    assert_eq!(AcmeError::Base(BaseError::Locked).retry_after(), Some(seconds(60)));
    assert_eq!(AcmeError::Base(BaseError::Locked).answers().retry_after, Some(seconds(60)));
    assert_eq!(AcmeError::NotFound.retry_after(), None);
    assert_eq!(wait(r#"{"code":5}"#), Some(seconds(60)));
    assert_eq!(AcmeError::Other(7).retry_after(), Some(seconds(9)));
    let step = failure(r#"{"code":1}"#).next_step(Operation::Write);
    assert_eq!(step, NextStep::Resend { after: half });
}

#[test]
fn number_in_a_message_is_the_wait() {
    let throttled = "Call to SellLimit was throttled. Try again in 60 seconds.";
    assert_eq!(wait(&format!(r#"{{"code":3,"msg":"{throttled}"}}"#)), Some(seconds(60)));
    assert_eq!(wait(r#"{"code":3,"msg":"Try again in a minute."}"#), None);
    assert_eq!(wait(r#"{"code":4,"msg":"Try again in 60 seconds."}"#), None, "another error");
    assert_eq!(wait(r#"{"code":6,"msg":"locked for 1500 ms"}"#), Some(Duration::from_millis(1500)));
    assert_eq!(wait(r#"{"code":-1003,"msg":"IP banned until 1529256050872."}"#), Some(seconds(0)));

    let end = (now() + Duration::from_secs(3000)).as_millis();
    let banned = failure(&format!(r#"{{"code":-1003,"msg":"IP banned until {end}. Please"}}"#));
    assert_about(banned.retry_after(), 3000);
    let NextStep::StopRequests { period } = banned.next_step(Operation::Write) else {
        panic!("{:?}", banned.next_step(Operation::Write));
    };
    assert_about(period, 3000);
}

#[test]
fn path_of_the_end_is_measured_by_the_clock_beside_it() {
    let body = r#"{"error":{"code":-1003,"msg":"banned until 1659146400000.",
        "data":{"serverTime":1659142907531,"retryAfter":1659146400000}}}"#;
    assert_eq!(wait(body), Some(Duration::from_millis(3_492_469)));
    assert_eq!(wait(r#"{"code":3,"reset":"1700000090","time":1700000000}"#), Some(seconds(90)));
    assert_eq!(wait(r#"{"code":3,"reset":1700000000,"time":1700000090}"#), Some(seconds(0)));
    let reset = now().as_secs() + 500;
    assert_about(wait(&format!(r#"{{"code":3,"reset":{reset}}}"#)), 500);
    assert_eq!(wait(r#"{"code":3,"reset":"soon","time":1700000000}"#), None);
    assert_eq!(wait(r#"{"ms":1500}"#), Some(Duration::from_millis(1500)));
}

#[test]
fn rows_have_waits_of_their_own() {
    let body = r#"{"rows":[{"code":3,"wait":2.5},{"code":1},{"code":3,"wait":40}]}"#;
    let failure = failure(body);
    let waits: Vec<_> = failure.rows().iter().map(|row| row.retry_after().unwrap()).collect();
    assert_eq!(waits, [2500, 500, 40_000].map(Duration::from_millis));
    assert_eq!(failure.retry_after(), Some(seconds(40)));
    let failure = failure.with_retry_after(Duration::from_secs(7));
    assert_eq!(failure.retry_after(), Some(seconds(7)));
    assert!(failure.rows().iter().all(|row| row.retry_after() == Some(seconds(7))));
}

#[test]
fn wait_neither_overflows_nor_shrinks() {
    assert_eq!(wait(r#"{"ms":1123200000}"#), Some(seconds(13 * 24 * 60 * 60)));
    let longest = Some(seconds(1 << 31));
    for huge in ["18446744073709551615", "99999999999999999999999999", "4294967296000"] {
        assert_eq!(wait(&format!(r#"{{"ms":{huge}}}"#)), longest, "{huge}");
        assert_eq!(wait(&format!(r#"{{"rows":[{{"code":3,"wait":{huge}}}]}}"#)), longest, "{huge}");
    }
    for malformed in ["-5", "1e3", "true", "\"\"", "null", "[5]"] {
        assert_eq!(wait(&format!(r#"{{"rows":[{{"code":3,"wait":{malformed}}}]}}"#)), None);
    }
}

/// Returns the wait of a response with these headers.
fn with_headers(body: &str, headers: &[(&'static str, &str)]) -> Option<Duration> {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(*name, HeaderValue::from_str(value).unwrap());
    }
    let failure = http::check::<AcmeError>(StatusCode::BAD_REQUEST, &map, body).unwrap_err();
    failure.retry_after()
}

#[test]
fn header_of_the_enum_is_read_after_a_rate_limit_or_a_ban() {
    let date = ("date", "Mon, 01 Aug 2022 00:00:00 GMT");
    let reset = ("x-limit-reset", "1659312030000");
    assert_eq!(with_headers(r#"{"code":3}"#, &[date, reset]), Some(seconds(30)));
    assert_eq!(with_headers(r#"{"code":-1003}"#, &[date, reset]), Some(seconds(30)));
    assert_eq!(with_headers(r#"{"code":4}"#, &[date, reset]), None, "not found");
    let half = Some(Duration::from_millis(500));
    assert_eq!(with_headers(r#"{"code":1}"#, &[date, reset]), half, "no limit was exceeded");
    assert_eq!(with_headers(r#"{"code":3}"#, &[date, ("x-limit-reset", "soon")]), None);
    let end = (now() + Duration::from_secs(500)).as_millis().to_string();
    assert_about(with_headers(r#"{"code":3}"#, &[("x-limit-reset", &end)]), 500);
}

#[test]
fn longest_stated_wait_is_returned() {
    let date = ("date", "Mon, 01 Aug 2022 00:00:00 GMT");
    let reset = ("x-limit-reset", "1659312030000");
    let body = r#"{"code":3,"msg":"Try again in 60 seconds."}"#;
    assert_eq!(with_headers(body, &[date, reset, ("retry-after", "20")]), Some(seconds(60)));
    assert_eq!(with_headers(body, &[date, reset, ("retry-after", "70")]), Some(seconds(70)));
    assert_eq!(
        with_headers(r#"{"code":3}"#, &[date, reset, ("retry-after", "20")]),
        Some(seconds(30))
    );
    assert_eq!(
        with_headers(r#"{"code":5}"#, &[("retry-after", "20")]),
        Some(seconds(20)),
        "documented: 60"
    );
}

#[test]
fn end_in_the_body_is_measured_from_the_date_of_the_response() {
    let date = ("date", "Mon, 01 Aug 2022 00:00:00 GMT");
    assert_eq!(with_headers(r#"{"code":3,"reset":1659312012}"#, &[date]), Some(seconds(12)));
    let body = r#"{"code":3,"reset":1659312012,"time":1659312002}"#;
    assert_eq!(with_headers(body, &[date]), Some(seconds(10)), "the clock of the body");
    let body = r#"{"code":-1003,"msg":"banned until 1659312012000"}"#;
    assert_eq!(with_headers(body, &[date]), Some(seconds(12)));
}

#[test]
fn instant_under_retry_after_is_no_wait_of_decades() {
    let mut headers = HeaderMap::new();
    let end = (now() + Duration::from_secs(500)).as_millis().to_string();
    headers.insert(header::RETRY_AFTER, HeaderValue::from_str(&end).unwrap());
    assert_about(retry_after(&headers), 500);
}

#[test]
fn wait_does_not_change_the_verdict() {
    assert_eq!(AcmeError::check_response(200, r#"{"rows":[{"code":0,"wait":5}]}"#), Ok(()));
    let failure = failure(r#"{"rows":[{"code":77,"wait":5}]}"#);
    assert_eq!((failure.kind(), failure.outcome()), (ErrorKind::InvalidRequest, Outcome::Unknown));
    assert_eq!(
        failure.retry_after(),
        Some(seconds(5)),
        "undocumented, but the reply states a wait"
    );
}

#[test]
fn failures_of_the_same_reply_are_equal() {
    let body = format!(r#"{{"code":3,"reset":{}}}"#, now().as_secs() + 500);
    let first = failure(&body);
    std::thread::sleep(Duration::from_millis(2));
    assert_eq!(first, failure(&body));
}
