//! Checks as values: one function for the requests to every exchange.

use std::collections::BTreeMap;

use ::http::{HeaderMap, HeaderValue, StatusCode, header};
use exchange_error::integration::client::Stage;
use exchange_error::integration::{http, websocket};
use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{
    AnyFailure, ErrorKind, Exchange, ExchangeError, FailedRow, Failure, Operation, Outcome, Wire,
};
use serde::Deserialize;

const REST: Exchange = Exchange::of::<RestError>();
static ALL: [Exchange; 3] = [REST, Exchange::of::<WebSocketError>(), Exchange::of::<AcmeError>()];

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    name = "Acme",
    code_type = i32,
    wire(code = "$.code", ok = 0, message = "$.msg"),
    wait(until_ms = "X-Reset"),
)]
enum AcmeError {
    /// Too many requests.
    #[exchange(code = 9, kind = RateLimited)]
    TooManyRequests,
    /// Answer is late.
    #[exchange(code = 8, timeout, kind = Timeout)]
    Late,
}

const REPLIES: [(u16, &str); 12] = [
    (200, r#"{"result":true,"order_id":986,"code":0}"#),
    (200, r#"{"error_code":20015,"result":false,"code":9,"msg":"?"}"#),
    (200, r#"[{"channel":"login","errorcode":"20024","success":"false"}]"#),
    (200, r#"{"code":7}"#),
    (200, "{}"),
    (200, ""),
    (204, ""),
    (200, "7"),
    (200, r#"{"order_id":9"#),
    (403, "<html>"),
    (503, "{}"),
    (500, r#"{"code":8,"order_id":986}"#),
];

#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Placed {
    order_id: u64,
}

/// Compares every function of a value with that of its enum.
fn compare<E: Wire>() {
    let exchange = Exchange::of::<E>();
    assert_eq!(exchange.name(), E::NAME);
    assert_eq!(exchange.no_answer(), Failure::<E>::no_answer().into());
    assert_eq!(exchange.not_sent(), Failure::<E>::not_sent().into());
    for stage in [Stage::Building, Stage::Connecting, Stage::Sent] {
        assert_eq!(exchange.failed_at(stage), Failure::<E>::from(stage).into());
    }
    let mut headers = HeaderMap::new();
    headers.insert(header::RETRY_AFTER, HeaderValue::from_static("2"));
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("30"));
    headers.insert("x-request-id", HeaderValue::from_static("r-7"));
    let padding = " ".repeat(300);
    for (status, body) in REPLIES.into_iter().flat_map(|(status, body)| {
        [(status, body.to_owned()), (status, format!("{body}{padding}"))]
    }) {
        let body = &*body;
        let code = StatusCode::from_u16(status).unwrap();
        let erased = |result: Result<(), _>| result.map_err(AnyFailure::from);
        assert_eq!(exchange.check_response(status, body), erased(E::check_response(status, body)));
        assert_eq!(exchange.check_frame(body), erased(E::check_frame(body)));
        assert_eq!(exchange.check_message(body), erased(websocket::check::<E>(body)));
        assert_eq!(
            exchange.check_http(code, &headers, body),
            erased(http::check::<E>(code, &headers, body))
        );
        let erased = |result: Result<Placed, _>| result.map_err(AnyFailure::from);
        assert_eq!(
            exchange.decode_response(status, body),
            erased(E::decode_response(status, body))
        );
        assert_eq!(exchange.decode_frame(body), erased(E::decode_frame(body)));
        let by_enum = erased(http::decode::<E, _>(code, &headers, body));
        assert_eq!(exchange.decode_http(code, &headers, body), by_enum);
        let rows = http::decode_rows::<E, Placed>(code, &headers, body).map_err(AnyFailure::from);
        let rows = rows.map(|rows| {
            rows.into_iter().map(|row| row.map_err(FailedRow::from)).collect::<Vec<_>>()
        });
        assert_eq!(exchange.decode_http_rows(code, &headers, body), rows);
        for failure in [
            exchange.check_response(status, body).err(),
            exchange.decode_frame::<Placed>(body).err(),
        ] {
            assert!(failure.is_none_or(|failure| failure.exchange() == E::NAME));
        }
    }
}

#[test]
fn value_checks_as_its_enum_does() {
    compare::<RestError>();
    compare::<WebSocketError>();
    compare::<AcmeError>();
}

#[test]
fn value_reads_websocket_messages_as_its_enum_does() {
    let exchange = Exchange::of::<WebSocketError>();
    // `{}` as raw deflate, text, and neither.
    for message in [&[0xab, 0xae, 0x05, 0x00][..], br#"{"event":"pong"}"#, &[0xff; 40]] {
        let text = websocket::text::<WebSocketError>(message).map_err(AnyFailure::from);
        assert_eq!(exchange.message_text(message), text);
        let checked = websocket::check::<WebSocketError>(message).map_err(AnyFailure::from);
        assert_eq!(exchange.check_message(message), checked);
    }
    for (code, reason) in [(None, ""), (Some(1012), "restart"), (Some(1000), "")] {
        let closed: Failure<WebSocketError> = websocket::closed(code, reason);
        assert_eq!(exchange.closed(code, reason), closed.into());
    }
}

/// A client that knows its exchange while it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Client {
    exchange: Exchange,
}

impl Client {
    fn request(self, reply: Option<(u16, &str)>) -> Result<u64, AnyFailure> {
        let Some((status, body)) = reply else { return Err(self.exchange.no_answer()) };
        let placed: Placed = self.exchange.decode_response(status, body)?;
        Ok(placed.order_id)
    }
}

#[test]
fn value_is_a_field_a_key_and_a_static() {
    let clients: BTreeMap<&str, Client> =
        ALL.iter().map(|exchange| (exchange.name(), Client { exchange: *exchange })).collect();
    assert_eq!(clients.len(), 3);
    let client = clients["Acme"];
    assert_eq!(client.request(Some((200, r#"{"code":0,"order_id":986}"#))), Ok(986));
    let refused = client.request(Some((200, r#"{"code":9}"#))).unwrap_err();
    assert!(refused.is_error(AcmeError::TooManyRequests));
    assert!(refused.may_resend(Operation::Write));
    let lost = client.request(None).unwrap_err();
    assert_eq!((lost.variant(), lost.outcome()), (Some("Late"), Outcome::Unknown));
    let mismatch = client.request(Some((200, "{}"))).unwrap_err();
    assert_eq!((mismatch.exchange(), mismatch.kind()), ("Acme", ErrorKind::Transport));
    assert_eq!(format!("{client:?}"), r#"Client { exchange: Exchange("Acme") }"#);
    assert_ne!(client, clients[RestError::NAME]);
    assert_eq!(clients[RestError::NAME], Client { exchange: REST });
    assert_eq!(size_of::<Exchange>(), size_of::<usize>());
}

#[test]
fn value_passes_to_threads() {
    let check = |exchange: &'static Exchange| {
        std::thread::spawn(move || exchange.check_response(200, "7").unwrap_err().kind())
    };
    for kind in ALL.iter().map(check) {
        assert_eq!(kind.join().unwrap(), ErrorKind::Transport);
    }
}

#[test]
fn header_of_the_enum_is_read_for_a_value_too() {
    let mut headers = HeaderMap::new();
    headers.insert("x-reset", HeaderValue::from_static("99999999999999"));
    let exchange = Exchange::of::<AcmeError>();
    let failure = exchange.check_http(StatusCode::OK, &headers, r#"{"code":9}"#).unwrap_err();
    assert!(failure.retry_after().is_some());
    let cut = exchange.check_http(
        StatusCode::OK,
        &HeaderMap::from_iter([(header::CONTENT_LENGTH, HeaderValue::from_static("30"))]),
        "{}",
    );
    assert_eq!(cut.unwrap_err().to_string(), "Acme: reply was cut short: 2 of 30 bytes arrived");
}
