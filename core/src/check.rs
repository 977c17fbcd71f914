//! Checks of replies: the rules of an enum are run, and their verdict becomes a [`Failure`].

use crate::wire::{SentRow, Verdict, judge, rule};
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
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no rules for replies: add `wire(…)` to its `#[exchange(…)]`",
    label = "no `wire(…)`"
)]
pub trait Wire: ExchangeError {
    #[doc(hidden)]
    const RULES: &'static rule::Rules;

    /// Judges an HTTP response by its status and body.
    ///
    /// A documented code in the body beats a documented status, and that beats the meaning of the
    /// status in HTTP. A status of 400 or more is never a success, nor is a body that is not JSON,
    /// unless it is empty under 204, 205 or 304.
    ///
    /// A body of up to 4 KB that was cut short is always a failure: answers to writes are small. A
    /// larger body is not validated, and mostly only searched for signs of a failure. It is a failure
    /// if its first and last byte are no pair of brackets.
    ///
    /// # Errors
    /// A [`Failure`] if any part of the request failed, see [`Failure::is_partial`].
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
    /// A frame may carry several messages. `?` drops the successful ones with the failed ones: where
    /// that matters, match and look at [`Failure::rows`].
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

fn check<E: Wire>(status: Option<u16>, body: &[u8]) -> Result<(), Failure<E>> {
    let mut failure = None;
    let report = &mut |row: &SentRow<'_>| Failure::take_up(&mut failure, row, status);
    match (judge(E::RULES, status, body, report), failure) {
        (Verdict::Success, _) => Ok(()),
        // Every failure has a row. If one had none, it would still not be a success.
        (verdict, failure) => Err(failure.unwrap_or_else(Failure::no_answer).judged(verdict, body)),
    }
}
