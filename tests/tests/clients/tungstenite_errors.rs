//! Errors of tungstenite, and what they say about the requests without an answer.

use std::error::Error as _;
use std::io;
use std::time::Duration;

use exchange_error::okcoin::futures::WebSocketError;
use exchange_error::{ErrorKind, Failure, NextStep, Operation, Outcome, Retry};
use futures_util::{SinkExt, StreamExt};
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::error::{CapacityError, ProtocolError, UrlError};
use tokio_tungstenite::tungstenite::{Error, Message};

use crate::http_server::{Answer, Refusing, Server, reply};

/// Converts an error by reference and by value, which give the same failure.
fn converted(error: Error) -> Failure<WebSocketError> {
    let by_reference = Failure::from(&error);
    let by_value = Failure::from(error);
    assert_eq!(by_reference, by_value);
    by_value
}

/// Returns the error of a handshake with this server.
async fn refused(answer: Answer) -> Failure<WebSocketError> {
    let server = Server::start(vec![answer]).await;
    let url = server.url().replace("http:", "ws:");
    converted(connect_async(url).await.unwrap_err())
}

#[test]
fn error_before_sending_is_not_applied() {
    let message = Box::new(Message::text("order"));
    for error in [
        Error::Io(io::ErrorKind::ConnectionRefused.into()),
        Error::Url(UrlError::UnableToConnect("exchange".to_owned())),
        Error::Url(UrlError::UnsupportedUrlScheme),
        Error::WriteBufferFull(message),
        Error::Protocol(ProtocolError::SendAfterClosing),
    ] {
        let reason = error.to_string();
        let failure = converted(error);
        assert_eq!(failure.outcome(), Outcome::NotApplied, "{failure}");
        assert_eq!(failure.excerpt(), Some(&*reason));
        assert_eq!(failure.source().unwrap().to_string(), reason);
    }
}

#[test]
fn lost_connection_is_no_answer_to_pending_requests() {
    for error in [
        Error::ConnectionClosed,
        Error::AlreadyClosed,
        Error::Io(io::ErrorKind::ConnectionReset.into()),
        Error::Io(io::ErrorKind::BrokenPipe.into()),
        Error::Io(io::ErrorKind::TimedOut.into()),
        Error::Io(io::ErrorKind::UnexpectedEof.into()),
        Error::Protocol(ProtocolError::ResetWithoutClosingHandshake),
        Error::Protocol(ProtocolError::NonZeroReservedBits),
        Error::AttackAttempt,
    ] {
        let failure = converted(error);
        assert_eq!(failure.kind(), ErrorKind::Transport);
        assert_eq!((failure.retry(), failure.outcome()), (Retry::AfterReconnect, Outcome::Unknown));
        assert_eq!(failure.next_step(Operation::Read), NextStep::Reconnect);
        assert_eq!(failure.next_step(Operation::Write), NextStep::Query);
        let printed = failure.to_string();
        assert!(printed.contains("connection was closed: "), "{printed}");
    }
}

#[test]
fn message_that_is_too_long_or_not_utf8_cannot_be_read() {
    for error in [
        Error::Capacity(CapacityError::MessageTooLong { size: 2, max_size: 1 }),
        Error::Utf8("invalid utf-8".to_owned()),
    ] {
        let failure = converted(error);
        assert_eq!(failure.outcome(), Outcome::Unknown);
        assert!(failure.to_string().contains("message cannot be read: "), "{failure}");
    }
}

#[tokio::test]
async fn refused_handshake_has_its_status_and_wait() {
    let banned = reply("418 I'm a teapot", &["retry-after: 120"], "banned");
    let failure = refused(banned).await;
    assert_eq!((failure.status(), failure.kind()), (Some(418), ErrorKind::IpBanned));
    assert_eq!(failure.retry_after(), Some(Duration::from_secs(120)));
    assert_eq!(failure.outcome(), Outcome::NotApplied);

    let failure = refused(reply("503 Service Unavailable", &[], "")).await;
    assert_eq!((failure.kind(), failure.outcome()), (ErrorKind::Unavailable, Outcome::NotApplied));
}

#[tokio::test]
async fn refused_connection_is_not_sent() {
    let url = Refusing::new().url().replace("http:", "ws:");
    let failure = converted(connect_async(url).await.unwrap_err());
    assert_eq!(failure.outcome(), Outcome::NotApplied);
}

#[tokio::test]
async fn question_mark_converts_tungstenite_errors() {
    async fn place(url: &str) -> Result<(), Failure<WebSocketError>> {
        let (mut socket, _) = connect_async(url).await?;
        socket.send(Message::text("order")).await?;
        while let Some(message) = socket.next().await {
            exchange_error::integration::tungstenite::check(&message?)?;
        }
        Ok(())
    }
    // The server reads the order, and is gone.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut socket = tokio_tungstenite::accept_async(stream).await.unwrap();
        socket.next().await
    });
    let failure = place(&url).await.unwrap_err();
    assert_eq!(failure.next_step(Operation::Write), NextStep::Query, "{failure}");
}

#[test]
fn secret_in_a_reason_is_masked() {
    let url = UrlError::UnableToConnect("wss://exchange/ws?api_key=SECRET".to_owned());
    let failure = converted(Error::Url(url));
    let printed = format!("{failure} {failure:?}");
    assert!(printed.contains("Unable to connect") && !printed.contains("SECRET"), "{printed}");
}
