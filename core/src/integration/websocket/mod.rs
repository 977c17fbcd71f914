//! Checks for the messages of any WebSocket client, without its types, with the feature `websocket`.
//!
//! A client hands over three things, whatever its version: the bytes of a text or binary message, the
//! code and reason of a close, and an error without either.
//!
//! | the client reports | call |
//! |---|---|
//! | a text or a binary message | [`check`], or [`text`] and then `check_frame` |
//! | a close, or the end of the stream | [`closed`] |
//! | an error while connecting | [`Failure::not_sent`] |
//! | any other error | [`closed`]: the connection is gone, and what was sent over it has no answer |
//! | a ping or a pong | nothing: they carry no answer |
//!
//! This works for every version of tungstenite, tokio-tungstenite, async-tungstenite,
//! fastwebsockets, ezsockets and awc, and for browsers. The feature `tungstenite` takes the messages
//! and errors of tungstenite 0.30 as they are. An [`Exchange`](crate::Exchange) has the same functions, for
//! a program that chooses the exchange while it runs.
//!
//! ```
//! use exchange_error::integration::websocket::{closed, text};
//! use exchange_error::okcoin::futures::WebSocketError;
//! use exchange_error::{Failure, NextStep, Operation};
//!
//! /// A message of some client.
//! enum Message {
//!     Text(String),
//!     Binary(Vec<u8>),
//!     Close(Option<(u16, String)>),
//! }
//!
//! fn receive(message: &Message) -> Result<String, Failure<WebSocketError>> {
//!     let text = match message {
//!         Message::Text(message) => text(message)?,
//!         Message::Binary(message) => text(message)?,
//!         Message::Close(None) => return Err(closed(None, "")),
//!         Message::Close(Some((code, reason))) => return Err(closed(Some(*code), reason)),
//!     };
//!     WebSocketError::check_frame(&*text)?;
//!     Ok(text.into_owned())
//! }
//!
//! assert!(receive(&Message::Text(r#"{"event":"pong"}"#.to_owned())).is_ok());
//! // `{}` as raw deflate.
//! assert_eq!(receive(&Message::Binary(vec![0xab, 0xae, 0x05, 0x00])).unwrap(), "{}");
//!
//! let closed = receive(&Message::Close(Some((1012, "service restart".to_owned())))).unwrap_err();
//! assert_eq!(closed.code(), Some("1012"));
//! assert_eq!(closed.next_step(Operation::Read), NextStep::Reconnect);
//! assert_eq!(closed.next_step(Operation::Write), NextStep::Query);
//! ```
#![doc(alias = "fastwebsockets")]

mod exchange;
mod inflate;

use alloc::borrow::Cow;
use alloc::string::String;

use crate::{ExchangeError, Failure, Wire};

/// Checks a text or binary message, which is inflated if it is compressed.
///
/// If you use the text of the message, call [`text`] and check that, so that the message is inflated
/// once.
///
/// ```
/// use exchange_error::integration::websocket::check;
/// use exchange_error::okcoin::futures::WebSocketError;
///
/// let body = r#"[{"channel":"login","errorcode":"10015","success":"false"}]"#;
/// let failure = check::<WebSocketError>(body).unwrap_err();
/// assert_eq!(failure.code(), Some("10015"));
/// ```
///
/// # Errors
/// The failures of [`Wire::check_frame`] and [`text`].
pub fn check<E: Wire>(message: impl AsRef<[u8]>) -> Result<(), Failure<E>> {
    E::check_frame(&*text(message.as_ref())?)
}

/// Returns the text of a text or binary message, inflated if it is compressed.
///
/// A message that starts with `{` or `[` is text. Any other is inflated: as gzip (RFC 1952) or zlib
/// (RFC 1950) if it starts like them, otherwise as raw deflate (RFC 1951), which OKCoin sends if
/// `binary` is 1. Data that is not compressed but UTF-8 is text as well. Compressed JSON never starts
/// with `{` or `[`, and is hardly ever UTF-8.
///
/// # Errors
/// Data that cannot be inflated, differs from its checksum, or inflates to more than 16 MiB: kind
/// [`Transport`](crate::ErrorKind::Transport), outcome [`Unknown`](crate::Outcome::Unknown), because
/// the message may have been an answer. Inflation takes at most 32 MiB of memory.
pub fn text<E: ExchangeError>(
    message: &(impl AsRef<[u8]> + ?Sized),
) -> Result<Cow<'_, str>, Failure<E>> {
    decompressed(message.as_ref()).map_err(Failure::unreadable)
}

/// Creates the failure of a closed connection, with the code and the reason of the close if there was
/// one.
///
/// Its retry is [`AfterReconnect`](crate::Retry::AfterReconnect), and its outcome
/// [`Unknown`](crate::Outcome::Unknown) is that of every request that was sent over the connection and
/// has no answer yet. [`code`](Failure::code) and [`message`](Failure::message) are those of the close.
#[must_use]
pub fn closed<E: ExchangeError>(code: Option<u16>, reason: &str) -> Failure<E> {
    Failure::closed(code, reason)
}

fn decompressed(bytes: &[u8]) -> Result<Cow<'_, str>, &'static str> {
    // Inflated, data with either first byte starts with a byte that is not ASCII: it is not JSON.
    if let [b'{' | b'[', ..] = bytes {
        return Ok(String::from_utf8_lossy(bytes));
    }
    match inflate::inflate(bytes) {
        Ok(inflated) => Ok(Cow::Owned(match String::from_utf8(inflated) {
            Ok(text) => text,
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        })),
        Err(inflate::Error::TooLarge) => Err("compressed data inflates to more than 16 MiB"),
        Err(inflate::Error::Broken) => match core::str::from_utf8(bytes) {
            Ok(text) => Ok(Cow::Borrowed(text)),
            Err(_) => Err("compressed data is broken or cut short"),
        },
    }
}
