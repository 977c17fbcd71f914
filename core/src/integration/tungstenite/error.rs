//! Conversion of the errors of tungstenite.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::iter;

use ::http::Response;
use ::tungstenite::Error;
use ::tungstenite::error::{CapacityError, ProtocolError, UrlError};

use super::super::client::Stage;
use super::super::http::retry_after;
use super::super::websocket::closed;
use crate::{ExchangeError, Failure};

/// Converts an error of tungstenite 0.30 by what it says about the message, and about the requests that
/// have no answer yet.
///
/// | error | becomes | outcome |
/// |---|---|---|
/// | the URL or the request of the handshake is wrong, no connection, TLS | [`not_sent`](Self::not_sent) | `NotApplied` |
/// | the write buffer is full, or the message comes after our own close | [`not_sent`](Self::not_sent) | `NotApplied` |
/// | the exchange answered the handshake with an HTTP status | a failure with that [`status`](Self::status) and its `Retry-After` | `NotApplied`, unless the enum documents another for the status |
/// | a message is too long or not UTF-8 | a message that cannot be read | `Unknown` |
/// | any other: closed, reset, cut off, a violation of the protocol | a closed connection, retry [`AfterReconnect`](crate::Retry::AfterReconnect) | `Unknown` |
///
/// [`excerpt`](Self::excerpt) has the reason, with secrets masked, and so has
/// [`source`](core::error::Error::source).
///
/// ```
/// use exchange_error::okcoin::futures::WebSocketError;
/// use exchange_error::{Failure, NextStep, Operation};
/// use tungstenite::{Message, WebSocket};
///
/// fn place<Stream: std::io::Read + std::io::Write>(
///     socket: &mut WebSocket<Stream>,
/// ) -> Result<(), Failure<WebSocketError>> {
///     socket.send(Message::text(r#"{"event":"addChannel"}"#))?;
///     exchange_error::integration::tungstenite::check(&socket.read()?)
/// }
///
/// let reset = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
/// let failure = Failure::<WebSocketError>::from(tungstenite::Error::from(reset));
/// assert_eq!(failure.next_step(Operation::Write), NextStep::Query);
/// ```
impl<E: ExchangeError> From<&Error> for Failure<E> {
    fn from(error: &Error) -> Self {
        let failure = match error {
            Error::Http(response) => return refused(response),
            Error::Io(error) if Stage::of(error) == Stage::Connecting => Stage::Connecting.into(),
            Error::Tls(_) | Error::Url(UrlError::UnableToConnect(_)) => Stage::Connecting.into(),
            Error::Url(_) | Error::HttpFormat(_) => Stage::Building.into(),
            Error::WriteBufferFull(_) | Error::Protocol(ProtocolError::SendAfterClosing) => {
                Failure::not_sent()
            }
            Error::Capacity(CapacityError::MessageTooLong { .. }) | Error::Utf8(_) => {
                return Failure::unreadable(&error.to_string());
            }
            _ => closed(None, ""),
        };
        failure.because_of(&error.to_string(), iter::empty())
    }
}

/// Creates the failure of a handshake that the exchange answered with another status than 101.
fn refused<E: ExchangeError>(response: &Response<Option<Vec<u8>>>) -> Failure<E> {
    let body = response.body().as_deref().unwrap_or_default();
    let failure =
        Failure::of_status(response.status().as_u16()).with_excerpt(String::from_utf8_lossy(body));
    match retry_after(response.headers()) {
        Some(wait) => failure.with_retry_after(wait),
        None => failure,
    }
}

/// Converts an error of tungstenite 0.30 like a reference to it.
impl<E: ExchangeError> From<Error> for Failure<E> {
    fn from(error: Error) -> Self {
        Self::from(&error)
    }
}
