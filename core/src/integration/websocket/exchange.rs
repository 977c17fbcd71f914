//! Checks of WebSocket messages by an exchange that is a value.

use alloc::borrow::Cow;

use super::decompressed;
use crate::{AnyFailure, Exchange};

impl Exchange {
    /// Checks a text or binary message, which is inflated if it is compressed, as
    /// [`integration::websocket::check`](super::check) does.
    ///
    /// ```
    /// use exchange_error::Exchange;
    /// use exchange_error::okcoin::futures::WebSocketError;
    ///
    /// const STREAM: Exchange = Exchange::of::<WebSocketError>();
    /// let message = r#"[{"channel":"login","errorcode":"20024","success":"false"}]"#;
    /// let failure = STREAM.check_message(message).unwrap_err();
    /// assert!(failure.is_error(WebSocketError::SignatureMismatch));
    /// ```
    ///
    /// # Errors
    /// The failures of `integration::websocket::check`.
    pub fn check_message(self, message: impl AsRef<[u8]>) -> Result<(), AnyFailure> {
        self.check_frame(&*self.message_text(message.as_ref())?)
    }

    /// Returns the text of a text or binary message, inflated if it is compressed, as
    /// [`integration::websocket::text`](super::text) does.
    ///
    /// ```
    /// use exchange_error::Exchange;
    /// use exchange_error::okcoin::futures::WebSocketError;
    ///
    /// const STREAM: Exchange = Exchange::of::<WebSocketError>();
    /// // `{}` as raw deflate.
    /// assert_eq!(STREAM.message_text(&[0xab, 0xae, 0x05, 0x00]).unwrap(), "{}");
    /// ```
    ///
    /// # Errors
    /// The failures of `integration::websocket::text`.
    pub fn message_text(
        self,
        message: &(impl AsRef<[u8]> + ?Sized),
    ) -> Result<Cow<'_, str>, AnyFailure> {
        let unreadable = |reason| AnyFailure::unreadable(reason).with_exchange(self.name());
        decompressed(message.as_ref()).map_err(unreadable)
    }

    /// Creates the failure of a closed connection, as
    /// [`integration::websocket::closed`](super::closed) does.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::WebSocketError;
    /// use exchange_error::{Exchange, NextStep, Operation};
    ///
    /// const STREAM: Exchange = Exchange::of::<WebSocketError>();
    /// let closed = STREAM.closed(Some(1012), "service restart");
    /// assert_eq!(closed.next_step(Operation::Read), NextStep::Reconnect);
    /// assert_eq!(closed.next_step(Operation::Write), NextStep::Query);
    /// ```
    #[must_use]
    pub fn closed(self, code: Option<u16>, reason: &str) -> AnyFailure {
        AnyFailure::closed(code, reason).with_exchange(self.name())
    }
}
