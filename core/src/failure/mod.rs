//! A failed request and its failed rows.

mod classified;
mod code_as;
mod display;
mod excerpt;
mod failed_row;
mod from_verdict;
mod labels;
mod one_or_more;
mod text;
#[cfg(any(feature = "decode", feature = "http"))]
mod unusable;
#[cfg(any(feature = "reqwest", feature = "reqwest-0-12", feature = "websocket"))]
mod without_reply;

use alloc::boxed::Box;
use core::error::Error;
use core::fmt::{self, Debug};
use core::time::Duration;

use failed_row::Classification;
pub use failed_row::FailedRow;
use one_or_more::OneOrMore;
use text::Text;

use crate::wait::StatedWait;
use crate::{ErrorKind, ExchangeError, Outcome, Retry};

/// A failed request: everything that the exchange sent, and its classification.
///
/// The answers are those of the reply as a whole. If several rows failed, the first documented row is
/// the primary row: it gives error, kind, code and message. The outcome is the
/// [combination](Outcome::and) of all rows, and the retry is [`Retry::AfterResync`] if they differ.
/// [`rows`](Self::rows) has each row on its own.
///
/// # In logs
///
/// [`code`](Self::code), [`message`](Self::message) and [`id`](Self::id) return texts exactly as
/// sent. `Display`, `Debug` and the serialised form are made for logs: they show at most 256
/// characters of each text, no control characters, and `***` for the value of a key, a signature or
/// the like, in JSON, in a URL or in plain text.
///
/// ```
/// use exchange_error::okcoin::futures::WebSocketError;
///
/// let frame = r#"{"data":{"result":false,"error_code":20020,"error_msg":"bad sign: 5E3A"}}"#;
/// let failure = WebSocketError::check_frame(frame).unwrap_err();
/// assert_eq!(failure.message(), Some("bad sign: 5E3A"));
/// assert_eq!(failure.to_string(), "OKCoin futures WebSocket: bad sign: *** (20020)");
/// ```
///
/// # Size
///
/// A failure is one pointer, and so is the `Result<(), Failure<E>>` of every check; a success
/// allocates nothing. A failure is `Send`, `Sync`, `Unpin`, `UnwindSafe` and `'static` if its enum
/// is. The ready-made enums are, and take one byte each.
///
/// # Example
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{Operation, Outcome};
///
/// let body = r#"{"error_code":20014,"result":false}"#;
/// let failure = RestError::check_response(200, body).unwrap_err();
///
/// assert_eq!(failure.to_string(), "OKCoin futures REST: System error (20014)");
/// assert_eq!(failure.error(), Some(RestError::SystemError));
/// assert_eq!(failure.outcome(), Outcome::Unknown);
/// assert!(!failure.may_resend(Operation::Write));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Failure<E> {
    // Boxed to keep the `Result` of every successful request small.
    report: Box<Report<E>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Report<E> {
    rows: OneOrMore<FailedRow<E>>,
    /// Number of failed rows beyond those in `rows`.
    unlisted: usize,
    /// Index in `rows` of the primary row.
    primary: usize,
    cause: Cause,
    status: Option<u16>,
    is_partial: bool,
    // Retry and outcome of all rows together.
    retry: Retry,
    outcome: Outcome,
    excerpt: Option<Box<str>>,
}

impl<E> Failure<E> {
    pub(crate) fn primary_row(&self) -> Option<&FailedRow<E>> {
        self.report.rows.as_slice().get(self.report.primary)
    }

    fn primary_kind(&self) -> ErrorKind {
        self.primary_row().map_or(ErrorKind::Other, |row| row.kind)
    }
}

/// The origin of a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cause {
    /// A reply in JSON.
    Reply,
    /// A reply that is not JSON.
    Text,
    /// A reply in JSON that is neither an object nor an array.
    Bare,
    NotSent,
    NoAnswer,
    /// A message that cannot be read as text.
    #[cfg(feature = "websocket")]
    Unreadable,
    /// A closed connection.
    #[cfg(feature = "websocket")]
    Closed,
    /// A reply that passed the check and is not of the type that the caller expects.
    #[cfg(feature = "decode")]
    Mismatch,
    /// A reply that is shorter than its headers say.
    #[cfg(feature = "http")]
    CutShort,
}

impl<E: ExchangeError> Failure<E> {
    /// Creates the failure of a request that never left this machine: nothing happened, and it may
    /// be sent again.
    ///
    /// Use it if building the request, resolving the name or connecting failed.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{Failure, Operation};
    ///
    /// assert!(Failure::<RestError>::not_sent().may_resend(Operation::Write));
    /// assert!(!Failure::<RestError>::no_answer().may_resend(Operation::Write));
    /// ```
    #[must_use]
    pub fn not_sent() -> Self {
        Self::of(
            Classification::of_kind(ErrorKind::Transport, Outcome::NotApplied),
            Cause::NotSent,
            None,
        )
    }

    /// Creates the failure of a request that got no usable answer: it may have taken effect.
    ///
    /// The error is the one that the exchange documents for this case
    /// ([`ExchangeError::from_timeout`]). Without one, the kind is [`ErrorKind::Timeout`].
    #[must_use]
    pub fn no_answer() -> Self {
        let classification = match E::from_timeout() {
            Some(error) => Classification::documented(error),
            None => Classification::of_kind(ErrorKind::Timeout, Outcome::Unknown),
        };
        Self::of(classification, Cause::NoAnswer, None)
    }

    /// Creates a failure with one row.
    #[inline]
    fn of(classification: Classification<E>, cause: Cause, status: Option<u16>) -> Self {
        let (retry, outcome) = (classification.retry, classification.outcome);
        let report = Box::new(Report {
            rows: OneOrMore::One(FailedRow::new(classification)),
            unlisted: 0,
            primary: 0,
            cause,
            status,
            is_partial: false,
            retry,
            outcome,
            excerpt: None,
        });
        Self { report }
    }

    /// Returns the documented error; `None` if the exchange sent something that its table does not
    /// list.
    ///
    /// The code as sent is still available:
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::Outcome;
    ///
    /// let failure =
    ///     RestError::check_response(200, r#"{"error_code":29999,"result":false}"#).unwrap_err();
    /// assert_eq!(failure.error(), None);
    /// assert_eq!(failure.code(), Some("29999"));
    /// assert_eq!(failure.status(), Some(200));
    /// assert_eq!(failure.outcome(), Outcome::Unknown, "an undocumented code proves nothing");
    /// ```
    pub fn error(&self) -> Option<E> {
        self.primary_row().and_then(FailedRow::error)
    }

    /// Returns true if the documented error is `error`.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// let body = r#"{"error_code":20015,"result":false}"#;
    /// let failure = RestError::check_response(200, body).unwrap_err();
    /// assert!(failure.is(RestError::OrderNotFound));
    /// ```
    pub fn is(&self, error: E) -> bool
    where
        E: PartialEq,
    {
        self.error() == Some(error)
    }

    /// Returns the code exactly as sent, documented or not.
    pub fn code(&self) -> Option<&str> {
        self.primary_row().and_then(FailedRow::code)
    }

    /// Returns the message exactly as sent, or the documented message if none was sent.
    ///
    /// For a reply that is not JSON it is the text of the reply, at most 4,096 characters.
    pub fn message(&self) -> Option<&str> {
        self.primary_row().and_then(FailedRow::message)
    }

    /// Returns the HTTP status; `None` for a frame, and without a reply.
    pub fn status(&self) -> Option<u16> {
        self.report.status
    }

    /// Returns the text that identifies the reply, exactly as sent: a request id, or a channel.
    pub fn id(&self) -> Option<&str> {
        self.primary_row().and_then(FailedRow::id)
    }

    /// Returns the failed rows in the order of the reply; at least one.
    ///
    /// If a reply has more than 4,096 failed rows, it returns the first 4,096; see
    /// [`row_count`](Self::row_count). No exchange takes a batch of more than a few hundred orders.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// let body = r#"{"order_info":[{"order_id":41724206},{"error_code":20016,"order_id":-1}],"result":true}"#;
    /// let failure = RestError::check_response(200, body).unwrap_err();
    ///
    /// assert!(failure.is_partial(), "the first order was placed");
    /// let row = &failure.rows()[0];
    /// assert_eq!(row.position(), 1);
    /// assert_eq!(row.error(), Some(RestError::CloseAmountExceedsPosition));
    /// ```
    pub fn rows(&self) -> &[FailedRow<E>] {
        self.report.rows.as_slice()
    }

    /// Returns the number of failed rows, also beyond the 4,096 that [`rows`](Self::rows) returns.
    /// Retry and outcome take all of them into account.
    pub fn row_count(&self) -> usize {
        self.rows().len() + self.report.unlisted
    }

    /// Returns true if some rows of the reply failed and others did not.
    ///
    /// The reply as a whole then has the outcome [`Outcome::Unknown`] and the retry
    /// [`Retry::AfterResync`]; each row has its own.
    pub fn is_partial(&self) -> bool {
        self.report.is_partial
    }

    /// Returns the beginning of a body that the exchange's table does not explain, the reason that a
    /// client gives for a request without a reply, or the reason why a reply cannot be used. It is one
    /// line of at most 256 characters, with secrets masked as in `Display`.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// let failure = RestError::check_response(502, "<html>\nBad gateway\n</html>").unwrap_err();
    /// assert_eq!(failure.excerpt(), Some("<html> Bad gateway </html>"));
    /// ```
    pub fn excerpt(&self) -> Option<&str> {
        self.report.excerpt.as_deref()
    }

    /// Combines the outcome with that of earlier attempts of the same request, see [`Outcome::and`].
    /// This holds for every row too.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{Failure, Outcome};
    ///
    /// // The first attempt got no answer; the second is refused, because the first one filled.
    /// let first = Failure::<RestError>::no_answer();
    /// let body = r#"{"error_code":20008,"result":false}"#;
    /// let second = RestError::check_response(200, body).unwrap_err();
    ///
    /// assert_eq!(second.outcome(), Outcome::NotApplied);
    /// assert_eq!(second.after(first.outcome()).outcome(), Outcome::Unknown);
    /// ```
    #[must_use]
    pub fn after(mut self, earlier: Outcome) -> Self {
        self.report.outcome = earlier.and(self.report.outcome);
        for row in self.report.rows.as_mut_slice() {
            row.outcome = earlier.and(row.outcome);
        }
        self
    }

    /// Sets the wait that the exchange asked for, such as the `Retry-After` header of a response.
    ///
    /// ```
    /// use core::time::Duration;
    ///
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// let failure = RestError::check_response(429, "{}").unwrap_err();
    /// assert_eq!(failure.retry_after(), None);
    /// let failure = failure.with_retry_after(Duration::from_secs(2));
    /// assert_eq!(failure.retry_after(), Some(Duration::from_secs(2)));
    /// ```
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        for row in self.report.rows.as_mut_slice() {
            row.stated_wait = Some(StatedWait::For(wait));
        }
        self
    }
}

/// Creates the failure of a documented error without a reply.
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::Failure;
///
/// let failure = Failure::from(RestError::OrderNotFound);
/// assert_eq!(failure.outcome(), RestError::OrderNotFound.outcome());
/// assert_eq!((failure.status(), failure.code()), (None, None));
/// ```
impl<E: ExchangeError> From<E> for Failure<E> {
    fn from(error: E) -> Self {
        Self::of(Classification::documented(error), Cause::Reply, None)
    }
}

impl<E: Debug> Debug for Failure<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report {
            rows,
            unlisted,
            primary: _,
            cause,
            status,
            is_partial,
            retry,
            outcome,
            excerpt,
        } = &*self.report;
        formatter
            .debug_struct("Failure")
            .field("kind", &self.primary_kind())
            .field("retry", retry)
            .field("outcome", outcome)
            .field("status", status)
            .field("is_partial", is_partial)
            .field("rows", &rows.as_slice())
            .field("unlisted", unlisted)
            .field("cause", cause)
            .field("excerpt", excerpt)
            .finish()
    }
}

impl<E: ExchangeError> Error for Failure<E> {}
