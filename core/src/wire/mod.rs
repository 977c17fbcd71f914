//! From the bytes of a reply to a verdict.
//!
//! The rules come from the `wire(...)` of an enum; one engine runs the rules of every enum.

#[cfg(feature = "json")]
mod filter;
#[cfg(feature = "json")]
mod json;
#[cfg(feature = "json")]
mod judge;
#[cfg(feature = "json")]
mod known;
#[cfg(feature = "json")]
mod members;
mod name;
#[cfg(feature = "json")]
mod outline;
#[cfg(feature = "json")]
mod path;
#[cfg(feature = "json")]
mod prefilter;
#[cfg(feature = "json")]
mod read;
#[cfg(feature = "json")]
mod reply;
pub mod rule;
#[cfg(feature = "json")]
mod tokens;

#[cfg(feature = "json")]
pub use judge::{SentRow, Verdict, judge};

#[cfg(feature = "json")]
use crate::{ExchangeError, Failure};

/// Decodes the replies of one exchange API.
///
/// The derive implements it for an enum that has `wire(...)`, and offers both functions on the
/// enum itself. The trait is for code that is generic over exchanges.
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{Failure, Wire};
///
/// fn order_id<E: Wire>(status: u16, body: &str) -> Result<&str, Failure<E>> {
///     E::check_response(status, body)?;
///     Ok(body)
/// }
///
/// assert!(order_id::<RestError>(200, r#"{"order_id":986,"result":true}"#).is_ok());
/// assert!(order_id::<RestError>(200, r#"{"error_code":20015,"result":false}"#).is_err());
/// ```
#[cfg(feature = "json")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no rules for replies: add `wire(…)` to its `#[exchange(…)]`",
    label = "no `wire(…)`"
)]
pub trait Wire: ExchangeError {
    #[doc(hidden)]
    const RULES: &'static rule::Rules;

    /// Judges an HTTP response by its status and body.
    ///
    /// A documented code in the body beats a documented status, and that beats what HTTP says of
    /// the status. A status of 400 or more is never a success, nor is a body that is not JSON,
    /// unless it is empty under 204, 205 or 304.
    ///
    /// Up to 4 KB a body that was cut short is always noticed: answers to writes are small. A
    /// larger one is only searched for what can say failure, not parsed whole; there a cut shows if
    /// the first and the last byte do not match.
    ///
    /// # Errors
    /// A [`Failure`] if any part of the request failed, see
    /// [`Failure::is_partial`].
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{Classified, ErrorKind};
    ///
    /// assert_eq!(RestError::check_response(200, r#"{"result":true}"#), Ok(()));
    ///
    /// let failure = RestError::check_response(503, "Service Unavailable").unwrap_err();
    /// assert_eq!(failure.kind(), ErrorKind::Unavailable);
    /// assert_eq!(failure.message(), Some("Service Unavailable"));
    /// ```
    fn check_response(status: u16, body: impl AsRef<[u8]>) -> Result<(), Failure<Self>> {
        check(Some(status), body.as_ref())
    }

    /// Judges a WebSocket frame.
    ///
    /// A frame may carry several messages. `?` drops the good ones with the bad: where that
    /// matters, match and look at [`Failure::failures`].
    ///
    /// # Errors
    /// A [`Failure`] if any message of the frame is a failure.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::WebSocketError;
    ///
    /// assert_eq!(WebSocketError::check_frame(r#"{"event":"pong"}"#), Ok(()));
    ///
    /// let frame = r#"[{"channel":"login","errorcode":"20024","success":"false"}]"#;
    /// let failure = WebSocketError::check_frame(frame).unwrap_err();
    /// assert_eq!(failure.error(), Some(WebSocketError::SignatureMismatch));
    /// ```
    fn check_frame(frame: impl AsRef<[u8]>) -> Result<(), Failure<Self>> {
        check(None, frame.as_ref())
    }
}

#[cfg(feature = "json")]
fn check<E: Wire>(status: Option<u16>, body: &[u8]) -> Result<(), Failure<E>> {
    let mut failure = None;
    let report = &mut |row: &SentRow<'_>| Failure::take_up(&mut failure, row, status);
    match (judge(E::RULES, status, body, report), failure) {
        (Verdict::Success, _) => Ok(()),
        // Every failure has a row; had one none, it would still be no success.
        (verdict, failure) => Err(failure.unwrap_or_else(Failure::no_answer).judged(verdict, body)),
    }
}
