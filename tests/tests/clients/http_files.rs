//! Downloaded files, which are successes although they are not JSON.

use exchange_error::integration::http;
use exchange_error::okcoin::futures::RestError;
use exchange_error::{ErrorKind, ExchangeError, Failure, Outcome};

const CSV: &str = "time,price\n1417449600000,372.31\n";
const ZIP: &[u8] = b"PK\x03\x04\x14\x00\x00\x00";

fn response(status: u16, content_type: &str, body: &[u8]) -> ::http::Response<Vec<u8>> {
    let response = ::http::Response::builder().status(status).header("Content-Type", content_type);
    response.body(body.to_vec()).unwrap()
}

fn check(
    status: u16,
    content_type: &str,
    body: impl AsRef<[u8]>,
) -> Result<(), Failure<RestError>> {
    http::check_response(&response(status, content_type, body.as_ref()))
}

#[test]
fn downloaded_file_is_a_success() {
    for (content_type, body) in [
        ("application/octet-stream", CSV.as_bytes()),
        ("application/octet-stream", ZIP),
        ("Application/Octet-Stream; charset=binary", ZIP),
        ("text/csv; charset=utf-8", CSV.as_bytes()),
        ("application/zip", ZIP),
        ("application/gzip", &[0x1f, 0x8b, 8, 0]),
        ("application/x-zip-compressed", ZIP),
    ] {
        assert_eq!(check(200, content_type, body), Ok(()), "{content_type}");
        assert_eq!(check(206, content_type, body), Ok(()), "{content_type}");
        for status in [301, 400, 404, 429, 503] {
            assert!(check(status, content_type, body).is_err(), "{content_type} {status}");
        }
    }
}

#[test]
fn body_of_another_type_is_not_taken_for_a_file() {
    for content_type in
        ["text/html", "text/plain", "application/json", "application/xml", "", "csv"]
    {
        for body in [CSV.as_bytes(), ZIP] {
            let failure = check(200, content_type, body).unwrap_err();
            assert_eq!(failure.kind(), ErrorKind::Transport, "{content_type}");
        }
    }
    let unnamed = ::http::Response::new(CSV);
    assert!(http::check_response::<RestError>(&unnamed).is_err());
}

#[test]
fn json_and_pages_are_judged_whatever_their_type() {
    for content_type in ["application/octet-stream", "text/csv", "application/zip"] {
        let refused = r#"{"error_code":20015,"result":false}"#;
        let failure = check(200, content_type, refused).unwrap_err();
        assert_eq!(failure.error(), Some(RestError::OrderNotFound));
        assert_eq!(check(200, content_type, r#"{"result":true}"#), Ok(()));
        let bodies = [
            "",
            " ",
            r#"{"result":"#,
            " [1,",
            "\"Too Many Requests\"",
            "<html>",
            "\n<?xml version=",
            "\t<Error>",
        ];
        for body in bodies {
            let failure = check(200, content_type, body).unwrap_err();
            assert_eq!(failure.outcome(), Outcome::Unknown, "{content_type} {body:?}");
        }
    }
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(wire(code = "$.code", ok = 0, message = "$"))]
enum AcmeError {
    /// Too many requests.
    #[exchange(message_contains = "Too many requests", kind = RateLimited)]
    TooManyRequests,
}

#[test]
fn documented_message_in_a_file_is_a_failure() {
    let limited = response(200, "application/octet-stream", b"Too many requests");
    let failure = http::check_response::<AcmeError>(&limited).unwrap_err();
    assert!(failure.is(AcmeError::TooManyRequests));
    let file = response(200, "application/octet-stream", CSV.as_bytes());
    assert_eq!(http::check_response::<AcmeError>(&file), Ok(()));
}

#[test]
fn file_that_was_cut_short_is_a_failure() {
    let mut cut = response(200, "text/csv", CSV.as_bytes());
    cut.headers_mut().insert("Content-Length", (CSV.len() + 1).into());
    let failure = http::check_response::<RestError>(&cut).unwrap_err();
    assert!(failure.to_string().contains("reply was cut short"), "{failure}");
}
