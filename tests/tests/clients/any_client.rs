//! Clients without a feature: the rule for HTTP errors, and WebSocket messages without a client's types.

use std::time::Duration;

use exchange_error::integration::client::Stage;
use exchange_error::integration::websocket;
use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{Failure, NextStep, Operation, Outcome, Retry};
use http_body_util::Empty;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::{Client, Error};
use hyper_util::rt::TokioExecutor;

use crate::http_server::{Answer, Refusing, Server};

/// Applies the line for hyper-util in the documentation of [`Stage`].
fn lost(error: &Error) -> Failure<RestError> {
    Failure::from(if error.is_connect() { Stage::Connecting } else { Stage::Sent })
}

/// Sends a request that fails.
async fn fail(url: &str) -> Failure<RestError> {
    let client: Client<HttpConnector, Empty<&[u8]>> =
        Client::builder(TokioExecutor::new()).build_http();
    lost(&client.get(url.parse().unwrap()).await.unwrap_err())
}

#[tokio::test]
async fn rule_for_http_errors_holds_for_hyper() {
    let refused = fail(&Refusing::new().url()).await;
    assert_eq!(refused.outcome(), Outcome::NotApplied);
    assert_eq!(refused.next_step(Operation::Write), NextStep::Resend { after: None });

    let server = Server::start(vec![Answer::Close]).await;
    let closed = fail(&server.url()).await;
    assert!(server.arrived() > 0);
    assert_eq!(closed.error(), RestError::from_timeout());
    assert_eq!(closed.next_step(Operation::Write), NextStep::Query);
}

/// Applies the line for ureq in the documentation of [`Stage`].
fn lost_by_ureq(error: &ureq::Error) -> Failure<RestError> {
    Failure::from(match error {
        ureq::Error::BadUri(_) | ureq::Error::Http(_) | ureq::Error::RequireHttpsOnly(_) => {
            Stage::Building
        }
        ureq::Error::HostNotFound
        | ureq::Error::ConnectionFailed
        | ureq::Error::ConnectProxyFailed(_)
        | ureq::Error::Timeout(ureq::Timeout::Resolve | ureq::Timeout::Connect) => {
            Stage::Connecting
        }
        ureq::Error::Io(error) => Stage::of(error),
        _ => Stage::Sent,
    })
}

#[tokio::test]
async fn rule_for_http_errors_holds_for_ureq() {
    let refusing = Refusing::new();
    let server = Server::start(vec![Answer::Close, Answer::Silence]).await;
    let fail = async |url: String| {
        let failure = tokio::task::spawn_blocking(move || {
            let settings = ureq::Agent::config_builder().max_redirects(0).proxy(None);
            let agent = settings.timeout_global(Some(Duration::from_secs(1))).build().new_agent();
            lost_by_ureq(&agent.post(url).send("amount=1").unwrap_err())
        });
        failure.await.unwrap().outcome()
    };
    assert_eq!(fail(refusing.url()).await, Outcome::NotApplied);
    assert_eq!(fail("no address".to_owned()).await, Outcome::NotApplied);
    assert_eq!(fail(server.url()).await, Outcome::Unknown, "closed without an answer");
    assert_eq!(fail(server.url()).await, Outcome::Unknown, "timed out");
    assert_eq!(server.arrived(), 2);
}

#[test]
fn stage_of_an_error_is_that_of_its_io_error() {
    use std::io::{Error, ErrorKind};
    let refused = || Error::from(ErrorKind::ConnectionRefused);
    assert_eq!(Stage::of(&refused()), Stage::Connecting);
    // A source of another error, as hyper and tungstenite have it.
    assert_eq!(Stage::of(&tungstenite::Error::Io(refused())), Stage::Connecting);
    for kind in [
        ErrorKind::ConnectionReset,
        ErrorKind::ConnectionAborted,
        ErrorKind::TimedOut,
        ErrorKind::HostUnreachable,
        ErrorKind::BrokenPipe,
        ErrorKind::UnexpectedEof,
    ] {
        assert_eq!(Stage::of(&Error::from(kind)), Stage::Sent, "{kind:?}");
    }
    // The first I/O error decides: a reset whose cause was a refused connection was a reset.
    assert_eq!(Stage::of(&Error::new(ErrorKind::ConnectionReset, refused())), Stage::Sent);
    assert_eq!(Stage::of(&std::fmt::Error), Stage::Sent);
}

#[test]
fn stage_and_its_failure_have_the_same_outcome() {
    for stage in [Stage::Building, Stage::Connecting, Stage::Sent] {
        assert_eq!(stage.outcome(), Failure::<RestError>::from(stage).outcome(), "{stage:?}");
        let is_sent = stage == Stage::Sent;
        assert_eq!(stage.outcome() == Outcome::Unknown, is_sent, "{stage:?}");
    }
}

#[test]
fn websocket_message_is_checked_by_its_bytes() {
    let refused = r#"[{"channel":"login","errorcode":"10015","success":"false"}]"#;
    let check = |message: &[u8]| websocket::check::<WebSocketError>(message);
    assert_eq!(check(refused.as_bytes()).unwrap_err().code(), Some("10015"));
    assert_eq!(check(br#"{"event":"pong"}"#), Ok(()));
    // `{}` as raw deflate.
    assert_eq!(check(&[0xab, 0xae, 0x05, 0x00]), Ok(()));
    assert_eq!(check(&[0xff; 40]).unwrap_err().outcome(), Outcome::Unknown);

    let text = websocket::text::<WebSocketError>(refused).unwrap();
    assert!(matches!(text, std::borrow::Cow::Borrowed(text) if text == refused));
}

#[test]
fn websocket_close_is_no_answer_to_pending_requests() {
    let closed: Failure<WebSocketError> = websocket::closed(Some(1012), "restart");
    assert_eq!((closed.code(), closed.message()), (Some("1012"), Some("restart")));
    assert_eq!((closed.retry(), closed.outcome()), (Retry::AfterReconnect, Outcome::Unknown));
    let lost: Failure<WebSocketError> = websocket::closed(None, "");
    assert_eq!((lost.code(), lost.message()), (None, None));
    assert_eq!(lost.next_step(Operation::Read), NextStep::Reconnect);
}
