//! Checks for the messages of tungstenite 0.30 and tokio-tungstenite 0.30, and conversion of their
//! errors for `?`, with the feature `tungstenite`. For other versions, see [`websocket`].
//!
//! ```
//! use ::tungstenite::Message;
//! use exchange_error::okcoin::futures::WebSocketError;
//! use exchange_error::integration::tungstenite::text;
//! use exchange_error::{Failure, Outcome};
//!
//! fn receive(message: &Message) -> Result<Option<String>, Failure<WebSocketError>> {
//!     // Inflates a compressed message; a ping has no text.
//!     let Some(text) = text(message)? else { return Ok(None) };
//!     WebSocketError::check_frame(&*text)?;
//!     Ok(Some(text.into_owned()))
//! }
//!
//! let ticker = Message::text(r#"[{"channel":"ticker","data":{"last":409.2}}]"#);
//! assert!(receive(&ticker).unwrap().is_some());
//! assert_eq!(receive(&Message::Ping("".into())), Ok(None));
//!
//! let closed = receive(&Message::Close(None)).unwrap_err();
//! assert_eq!(closed.outcome(), Outcome::Unknown, "for every request without an answer");
//! ```
#![doc(alias = "tokio-tungstenite")]

mod error;

use alloc::borrow::Cow;

use ::tungstenite::Message;

use super::websocket::{self, closed};
use crate::{ExchangeError, Failure, Wire};

/// Checks a message.
///
/// A ping and a pong are no failures; a close is one, see [`text`]. If you use the text of the message,
/// call [`text`] and check that, so that the message is inflated once.
///
/// ```
/// use ::tungstenite::Message;
/// use exchange_error::okcoin::futures::WebSocketError;
/// use exchange_error::integration::tungstenite::check;
///
/// let body = r#"[{"channel":"login","errorcode":"10015","success":"false"}]"#;
/// let failure = check::<WebSocketError>(&Message::text(body)).unwrap_err();
/// assert_eq!(failure.code(), Some("10015"));
///
/// // A binary message is JSON, or compressed JSON: these bytes are `{}` as raw deflate.
/// let compressed: &[u8] = &[0xab, 0xae, 0x05, 0x00];
/// assert!(check::<WebSocketError>(&Message::binary(compressed)).is_ok());
/// ```
///
/// # Errors
/// The failures of [`Wire::check_frame`] and [`text`].
pub fn check<E: Wire>(message: &Message) -> Result<(), Failure<E>> {
    match text(message)? {
        Some(text) => E::check_frame(&*text),
        None => Ok(()),
    }
}

/// Returns the text of a message, inflated if it is compressed; `None` for a ping or a pong.
///
/// A binary message may be text, or compressed text: see [`websocket::text`].
///
/// # Errors
/// * A close ends the connection: the failure of [`websocket::closed`].
/// * A binary message that cannot be inflated: the failure of [`websocket::text`].
/// * A raw frame: the same. Reading from a connection never returns one.
pub fn text<E: ExchangeError>(message: &Message) -> Result<Option<Cow<'_, str>>, Failure<E>> {
    match message {
        Message::Text(text) => Ok(Some(Cow::Borrowed(text))),
        Message::Binary(bytes) => websocket::text(bytes).map(Some),
        Message::Ping(_) | Message::Pong(_) => Ok(None),
        Message::Close(None) => Err(closed(None, "")),
        Message::Close(Some(frame)) => Err(closed(Some(frame.code.into()), &frame.reason)),
        Message::Frame(_) => Err(Failure::unreadable("raw frame")),
    }
}
