//! Checks for the messages of tungstenite and tokio-tungstenite.
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

mod inflate;

use alloc::borrow::Cow;
use alloc::string::String;

use ::tungstenite::Message;

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
/// A binary message that starts with `{` or `[` is text. Any other is inflated: as gzip (RFC 1952) or
/// zlib (RFC 1950) if it starts like them, otherwise as raw deflate (RFC 1951), which OKCoin sends if
/// `binary` is 1. Data that is not compressed but UTF-8 is text as well. Compressed JSON never starts
/// with `{` or `[`, and is hardly ever UTF-8.
///
/// # Errors
/// * A close ends the connection: kind [`Transport`](crate::ErrorKind::Transport), retry
///   [`AfterReconnect`](crate::Retry::AfterReconnect), outcome [`Unknown`](crate::Outcome::Unknown).
///   The outcome is that of every request that was sent over the connection and has no answer yet.
///   [`code`](Failure::code) and [`message`](Failure::message) are those of the close.
/// * Data that cannot be inflated, differs from its checksum, or inflates to more than 16 MiB: kind `Transport`, outcome
///   `Unknown`. Inflation takes at most 32 MiB of memory.
/// * A raw frame: the same. Reading from a connection never returns one.
pub fn text<E: ExchangeError>(message: &Message) -> Result<Option<Cow<'_, str>>, Failure<E>> {
    match message {
        Message::Text(text) => Ok(Some(Cow::Borrowed(text))),
        Message::Binary(bytes) => match text_of(bytes) {
            Ok(text) => Ok(Some(text)),
            Err(reason) => Err(Failure::unreadable(reason)),
        },
        Message::Ping(_) | Message::Pong(_) => Ok(None),
        Message::Close(None) => Err(Failure::closed(None, "")),
        Message::Close(Some(frame)) => Err(Failure::closed(Some(frame.code.into()), &frame.reason)),
        Message::Frame(_) => Err(Failure::unreadable("raw frame")),
    }
}

fn text_of(bytes: &[u8]) -> Result<Cow<'_, str>, &'static str> {
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
