//! What a failed request amounts to.

mod classified;
mod display;
mod excerpt;
mod failed_row;
mod from_verdict;
mod labels;
mod one_or_more;
mod text;
#[cfg(any(feature = "reqwest", feature = "tungstenite"))]
mod without_reply;

use alloc::boxed::Box;
use core::error::Error;
use core::fmt::{self, Debug};
use core::time::Duration;

use failed_row::Answers;
pub use failed_row::FailedRow;
use one_or_more::OneOrMore;
use text::Text;

use crate::{ErrorKind, ExchangeError, Outcome, Retry};

/// A failed request: everything the exchange said, and what follows from it.
///
/// It answers for the reply as a whole. Where several rows failed, the first documented one
/// names kind and code, the outcome is [that of all together](Outcome::and), and rows that
/// disagree on the retry make it [`Retry::AfterResync`]; each row is in
/// [`failures`](Self::failures).
///
/// # In logs
///
/// [`code`](Self::code), [`message`](Self::message) and [`id`](Self::id) are as
/// sent, whatever that is. `Display`, `Debug` and the serialised form are made for logs: of each
/// text they show at most 256 characters, no control characters, and `***` for the value of what
/// is called like a key or a signature, in JSON, in a URL or in plain words.
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
/// takes no memory. It is `Send`, `Sync`, `Unpin`, `UnwindSafe` and `'static` if its enum is, as the
/// ready-made ones are, of one byte each.
///
/// # Example
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{Classified, Operation, Outcome};
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
    // Boxed, so that the `Result` of every successful request stays small.
    report: Box<Report<E>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Report<E> {
    failures: OneOrMore<FailedRow<E>>,
    /// How many more rows failed than are kept.
    unlisted: usize,
    /// Which of the failures speaks for the reply.
    speaker: usize,
    cause: Cause,
    status: Option<u16>,
    is_partial: bool,
    kind: ErrorKind,
    retry: Retry,
    outcome: Outcome,
    retry_after: Option<Duration>,
    excerpt: Option<Box<str>>,
}

impl<E> Report<E> {
    const BLANK: Self = Self {
        failures: OneOrMore::One(FailedRow::BLANK),
        unlisted: 0,
        speaker: 0,
        cause: Cause::Reply,
        status: None,
        is_partial: false,
        kind: ErrorKind::Other,
        retry: Retry::Never,
        outcome: Outcome::Unknown,
        retry_after: None,
        excerpt: None,
    };

    /// What is said of its last failure, which speaks for it.
    #[inline]
    fn answer(&mut self, answers: Answers<E>) {
        let Answers { error: _, kind, retry, outcome } = answers;
        (self.kind, self.retry, self.outcome) = (kind, retry, outcome);
        if let Some(row) = self.failures.last_mut() {
            row.answer(answers);
        }
    }
}

/// Where a failure comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cause {
    /// A reply that could be read.
    Reply,
    /// A reply that is not JSON.
    Text,
    NotSent,
    NoAnswer,
    /// A message of a kind or form that cannot be read.
    #[cfg(feature = "tungstenite")]
    Unreadable,
    /// The end of a connection.
    #[cfg(feature = "tungstenite")]
    Closed,
}

impl<E: ExchangeError> Failure<E> {
    /// The request never left this machine, so nothing happened: it may be sent again.
    ///
    /// For a failure to connect, to resolve a name, to build the request.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{Classified, Failure, Operation};
    ///
    /// assert!(Failure::<RestError>::not_sent().may_resend(Operation::Write));
    /// assert!(!Failure::<RestError>::no_answer().may_resend(Operation::Write));
    /// ```
    #[must_use]
    pub fn not_sent() -> Self {
        Self::of(Answers::of_kind(ErrorKind::Transport, Outcome::NotApplied), Cause::NotSent, None)
    }

    /// The request was sent and no usable answer came back, so it may have taken effect.
    ///
    /// What the exchange documents for that ([`ExchangeError::from_timeout`]), else
    /// [`ErrorKind::Timeout`].
    #[must_use]
    pub fn no_answer() -> Self {
        let answers = match E::from_timeout() {
            Some(error) => Answers::documented(error),
            None => Answers::of_kind(ErrorKind::Timeout, Outcome::Unknown),
        };
        Self::of(answers, Cause::NoAnswer, None)
    }

    /// A failure of one failure, of which nothing was sent. It is filled in where it stays: to move
    /// what was just written has a processor wait for it.
    #[inline]
    fn of(answers: Answers<E>, cause: Cause, status: Option<u16>) -> Self {
        let mut report = Box::new(Report::BLANK);
        report.answer(answers);
        (report.cause, report.status) = (cause, status);
        Self { report }
    }

    /// The documented error; `None` if the exchange sent something its table does not list.
    ///
    /// What it sent is still there:
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{Classified, Outcome};
    ///
    /// let failure =
    ///     RestError::check_response(200, r#"{"error_code":29999,"result":false}"#).unwrap_err();
    /// assert_eq!(failure.error(), None);
    /// assert_eq!(failure.code(), Some("29999"));
    /// assert_eq!(failure.status(), Some(200));
    /// assert_eq!(failure.outcome(), Outcome::Unknown, "what is not documented proves nothing");
    /// ```
    pub fn error(&self) -> Option<E> {
        self.speaker().and_then(FailedRow::error)
    }

    /// Returns true if this is the documented error.
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

    /// The code as sent, documented or not.
    pub fn code(&self) -> Option<&str> {
        self.speaker().and_then(FailedRow::code)
    }

    /// The message as sent, or else as documented.
    ///
    /// Of a reply that is not JSON it is the text, at most 4,096 characters of it.
    pub fn message(&self) -> Option<&str> {
        self.speaker().and_then(FailedRow::message)
    }

    /// The HTTP status; `None` for a frame, and where there was no reply.
    pub fn status(&self) -> Option<u16> {
        self.report.status
    }

    /// What the exchange sent to tell replies apart: a request id, or a channel.
    pub fn id(&self) -> Option<&str> {
        self.speaker().and_then(FailedRow::id)
    }

    /// Every failed row, in the order of the reply; at least one.
    ///
    /// No exchange takes a batch of more than a few hundred orders. Should a reply have more than 4,096
    /// failed rows, it has the first 4,096 of them here; see [`row_count`](Self::row_count).
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
        self.report.failures.as_slice()
    }

    /// How many rows failed: as many as [`failures`](Self::failures) has, unless that are more than
    /// it can have. The answers of the failure are those of all of them.
    pub fn row_count(&self) -> usize {
        self.rows().len() + self.report.unlisted
    }

    /// Whether some rows of the reply did not fail.
    ///
    /// The reply as a whole is then neither a success nor a failure: its outcome is
    /// [`Outcome::Unknown`] and its retry [`Retry::AfterResync`], and each row has its own.
    pub fn is_partial(&self) -> bool {
        self.report.is_partial
    }

    /// The beginning of a body that the exchange's table does not explain, or what a client says of a
    /// request without one: one line, at most 256 characters, secrets masked as in `Display`.
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

    /// Folds in what earlier attempts of the same request left open, see [`Outcome::and`].
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{Classified, Failure, Outcome};
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
        self
    }

    /// Adds how long the exchange asked to wait, such as the `Retry-After` of a response.
    ///
    /// ```
    /// use core::time::Duration;
    ///
    /// use exchange_error::Classified;
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// let failure = RestError::check_response(429, "{}").unwrap_err();
    /// assert_eq!(failure.retry_after(), None);
    /// let failure = failure.with_retry_after(Duration::from_secs(2));
    /// assert_eq!(failure.retry_after(), Some(Duration::from_secs(2)));
    /// ```
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.report.retry_after = Some(wait);
        self
    }

    pub(crate) fn speaker(&self) -> Option<&FailedRow<E>> {
        self.rows().get(self.report.speaker)
    }
}

/// A documented error, without a reply it came in.
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{Classified, Failure};
///
/// let failure = Failure::from(RestError::OrderNotFound);
/// assert_eq!(failure.outcome(), RestError::OrderNotFound.outcome());
/// assert_eq!((failure.status(), failure.code()), (None, None));
/// ```
impl<E: ExchangeError> From<E> for Failure<E> {
    fn from(error: E) -> Self {
        Self::of(Answers::documented(error), Cause::Reply, None)
    }
}

impl<E: Debug> Debug for Failure<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report {
            failures,
            unlisted,
            speaker: _,
            cause,
            status,
            is_partial,
            kind,
            retry,
            outcome,
            retry_after,
            excerpt,
        } = &*self.report;
        formatter
            .debug_struct("Failure")
            .field("kind", kind)
            .field("retry", retry)
            .field("outcome", outcome)
            .field("status", status)
            .field("is_partial", is_partial)
            .field("failures", &failures.as_slice())
            .field("unlisted", unlisted)
            .field("retry_after", retry_after)
            .field("cause", cause)
            .field("excerpt", excerpt)
            .finish()
    }
}

impl<E: ExchangeError> Error for Failure<E> {}
