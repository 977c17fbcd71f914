//! Responses of reqwest and hyper, checked together with their headers.

use std::time::Duration;

use exchange_error::ErrorKind::Transport;
use exchange_error::integration::http;
use exchange_error::okcoin::futures::RestError;
use exchange_error::{Failure, Operation, Outcome};
use http_body_util::{BodyExt, Empty};
use hyper_util::rt::TokioIo;
use proptest::prelude::*;
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::http_server::{Answer, Server, reply};

/// The answer to an order.
#[derive(Debug, Deserialize)]
struct Placed {
    order_id: u64,
}

const REFUSED: &str = r#"{"error_code":20049,"result":false}"#;

async fn ask_by_reqwest(server: &Server) -> Result<(), Failure<RestError>> {
    // A proxy that is configured on this machine would answer instead of the server.
    let client = reqwest::Client::builder().no_proxy().build()?;
    let response = client.get(server.url()).send().await?;
    let (status, headers) = (response.status(), response.headers().clone());
    http::check(status, &headers, response.bytes().await?)
}

async fn ask_by_hyper(server: &Server) -> Result<(), Failure<RestError>> {
    let Ok(stream) = tokio::net::TcpStream::connect(server.address()).await else {
        return Err(Failure::<RestError>::not_sent());
    };
    let request = ::http::Request::get("/").header("host", "localhost");
    let request = request.body(Empty::<&[u8]>::new()).unwrap();
    let io = TokioIo::new(stream);
    let (mut client, connection) = hyper::client::conn::http1::handshake(io).await.unwrap();
    tokio::spawn(connection);
    let (parts, body) = client
        .send_request(request)
        .await
        .map_err(|_| Failure::<RestError>::no_answer())?
        .into_parts();
    let body = body.collect().await.map_err(|_| Failure::<RestError>::no_answer())?.to_bytes();
    http::check_response(&::http::Response::from_parts(parts, body))
}

/// Returns the result of both clients, which must be the same.
async fn ask(answer: Answer) -> Result<(), Failure<RestError>> {
    let server = Server::start(vec![answer]).await;
    let by_reqwest = ask_by_reqwest(&server).await;
    let by_hyper = ask_by_hyper(&server).await;
    assert_eq!(server.arrived(), 2);
    assert_eq!(by_reqwest, by_hyper);
    by_hyper
}

#[tokio::test]
async fn refusal_has_the_wait_of_its_retry_after_header() {
    let failure = ask(reply("200 OK", &["retry-after: 3"], REFUSED)).await.unwrap_err();
    assert_eq!(failure.error(), Some(RestError::RequestTooFrequent));
    assert_eq!(failure.retry_after(), Some(Duration::from_secs(3)));
    assert_eq!(failure.status(), Some(200));
    assert!(failure.may_resend(Operation::Write));
}

#[tokio::test]
async fn html_page_has_the_wait_of_its_retry_after_header() {
    let headers = [
        "date: Tue, 24 Nov 2026 10:00:00 GMT",
        "retry-after: Tuesday, 24-Nov-26 10:02:00 GMT",
        "content-type: text/html",
    ];
    let answer = reply("503 Service Unavailable", &headers, "<html>Maintenance</html>");
    let failure = ask(answer).await.unwrap_err();
    assert_eq!(failure.retry_after(), Some(Duration::from_secs(120)));
    assert_eq!(failure.outcome(), Outcome::Unknown);
    assert!(!failure.may_resend(Operation::Write), "waiting does not make it safe");
}

#[tokio::test]
async fn response_without_the_header_has_no_wait() {
    let failure = ask(reply("200 OK", &[], REFUSED)).await.unwrap_err();
    assert_eq!(failure.retry_after(), None);
    let failure = ask(reply("200 OK", &["retry-after: later"], REFUSED)).await.unwrap_err();
    assert_eq!(failure.retry_after(), None);
}

#[tokio::test]
async fn success_with_a_retry_after_header_is_a_success() {
    let answer = reply("200 OK", &["retry-after: 3"], r#"{"result":true,"order_id":986}"#);
    assert_eq!(ask(answer).await, Ok(()));
}

/// Returns a response that announces 60 bytes.
fn announcing_60(status: u16, body: &str) -> ::http::Response<&str> {
    ::http::Response::builder()
        .status(status)
        .header("Content-Length", "60")
        .header("Retry-After", "3")
        .body(body)
        .unwrap()
}

#[test]
fn body_shorter_than_its_content_length_is_a_failure_under_a_good_status() {
    for body in ["", "{}", r#"{"order_id":986,"result":true}"#, r#"{"order_id":986,"resu"#] {
        for status in [200, 201] {
            let response = announcing_60(status, body);
            let failure = http::check_response::<RestError>(&response).unwrap_err();
            assert_eq!((failure.kind(), failure.outcome()), (Transport, Outcome::Unknown));
            assert_eq!(failure.status(), Some(status));
            assert_eq!(failure.retry_after(), Some(Duration::from_secs(3)));
            let printed = format!(
                "OKCoin futures REST: reply was cut short: {} of 60 bytes arrived",
                body.len()
            );
            assert_eq!(failure.to_string(), printed);
            let decoded = http::decode_response::<RestError, IgnoredAny>(&response);
            assert_eq!(decoded.unwrap_err(), failure);
        }
    }
}

#[test]
fn error_in_a_body_that_was_cut_is_kept_without_its_outcome() {
    let body = r#"{"error_code":20015,"result":false}"#;
    let failure = http::check_response::<RestError>(&announcing_60(200, body)).unwrap_err();
    assert!(failure.is(RestError::OrderNotFound));
    assert_eq!(failure.outcome(), Outcome::Unknown);
    assert_eq!(failure.excerpt(), Some("35 of 60 bytes arrived"));
    assert_eq!(
        failure.to_string(),
        "OKCoin futures REST: Order does not exist (20015): 35 of 60 bytes arrived"
    );
    let failure = http::check_response::<RestError>(&announcing_60(403, "<html>")).unwrap_err();
    assert!(failure.is(RestError::IpShielded), "{failure}");
    assert_eq!(failure.outcome(), Outcome::Unknown);
    let failure = http::check_response::<RestError>(&announcing_60(503, "<html>")).unwrap_err();
    assert_eq!(failure.kind(), exchange_error::ErrorKind::Unavailable);
    assert_eq!(
        failure.to_string(),
        "OKCoin futures REST: reply was cut short (HTTP 503): 6 of 60 bytes arrived"
    );
}

#[test]
fn body_of_the_announced_length_is_parsed() {
    let body = r#"{"order_id":986,"result":true}"#;
    for length in ["30", "29", "0"] {
        let response = ::http::Response::builder().header("Content-Length", length);
        let response = response.body(body).unwrap();
        assert_eq!(http::check_response::<RestError>(&response), Ok(()));
        let placed = http::decode_response::<RestError, Placed>(&response).unwrap();
        assert_eq!(placed.order_id, 986);
    }
    // A client has decoded the body, and left the headers as they were.
    let response = ::http::Response::builder()
        .header("Content-Length", "60")
        .header("Content-Encoding", "gzip")
        .body(body)
        .unwrap();
    assert_eq!(http::decode_response::<RestError, Placed>(&response).unwrap().order_id, 986);
}

#[test]
fn reply_that_is_not_of_the_type_has_the_wait_of_its_retry_after_header() {
    let response =
        ::http::Response::builder().header("Retry-After", "3").body(r#"{"result":true}"#).unwrap();
    let failure = http::decode_response::<RestError, Placed>(&response).err().unwrap();
    assert_eq!(failure.excerpt(), Some("missing field `order_id` at line 1 column 15"));
    assert_eq!(failure.retry_after(), Some(Duration::from_secs(3)));
}

#[tokio::test]
async fn order_is_placed_by_reqwest_in_one_call() {
    async fn place(server: &Server) -> Result<u64, Failure<RestError>> {
        let client = reqwest::Client::builder().no_proxy().build()?;
        let response = client.post(server.url()).send().await?;
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.bytes().await?;
        let placed: Placed = http::decode(status, &headers, &body)?;
        Ok(placed.order_id)
    }
    let length = "content-length: 30";
    let answer = reply("200 OK", &[length], r#"{"order_id":986,"result":true}"#);
    assert_eq!(place(&Server::start(vec![answer]).await).await, Ok(986));
    let answer = reply("200 OK", &[length], r#"{"order_id":986,"result":tru"#);
    let failure = place(&Server::start(vec![answer]).await).await.unwrap_err();
    assert_eq!(failure.outcome(), Outcome::Unknown);
    let failure = place(&Server::start(vec![reply("200 OK", &[], "{}")]).await).await.unwrap_err();
    assert_eq!(failure.outcome(), Outcome::Unknown);
}

#[test]
fn request_without_an_operation_extension_is_a_write() {
    for operation in Operation::ALL.iter().copied() {
        let marked = ::http::Request::get("/").extension(operation).body(()).unwrap();
        assert_eq!(http::operation(&marked), operation);
    }
    assert_eq!(http::operation(&::http::Request::new(())), Operation::Write);
}

proptest! {
    #[test]
    fn any_header_is_accepted(values in prop::collection::vec("[ -~]{0,40}", 0..3), date in "[ -~]{0,40}") {
        check_headers(&values, &date);
    }

    #[test]
    fn malformed_dates_are_accepted(
        weekday in "(Mon|Sun|Sunday|Frisday),? ",
        day in "[0-9 ]{1,2}[ -](Jan|Feb|Dec|Nox)[ -][0-9]{2,4}",
        time in " [0-9]{2}:[0-9]{2}:[0-9]{2}( GMT|)",
    ) {
        check_headers(&[[&*weekday, &*day, &*time].concat()], &[&*weekday, &*day, &*time].concat());
    }
}

fn check_headers(values: &[String], date: &str) {
    let mut headers = ::http::HeaderMap::new();
    headers.insert("date", date.parse().unwrap());
    for value in values {
        headers.append("retry-after", value.parse().unwrap());
    }
    let wait = http::retry_after(&headers);
    assert!(wait.is_none_or(|wait| wait.as_secs() <= 1 << 31));
}
