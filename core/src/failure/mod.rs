//! A failed request and its failed rows.

// The documentation lists functions in the order of the modules: first the answers, last `AnyFailure`.
mod classified;

mod code_as;
mod comparison;
mod display;
mod documented;
mod excerpt;
mod failed_row;
mod from_verdict;
mod getters;
mod headers;
mod labels;
mod made;
mod one_or_more;
mod reason;
#[cfg(feature = "serde")]
mod stored;
mod text;
#[cfg(any(feature = "decode", feature = "http"))]
mod unusable;
#[cfg(any(feature = "reqwest", feature = "reqwest-0-12", feature = "websocket"))]
mod without_reply;

mod any;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use core::error::Error;
use core::fmt::{self, Debug};

pub use any::{AnyFailedRow, AnyFailure};
pub use documented::{AnyError, Documented};
use failed_row::Classification;
pub use failed_row::FailedRow;
use headers::Headers;
use one_or_more::OneOrMore;
use reason::Reason;
#[cfg(feature = "serde")]
pub(crate) use stored::{StoredFailure, StoredRow};
use text::Text;

use crate::{ErrorKind, Outcome, Retry};

/// A failed request: everything that the exchange sent, and its classification.
///
/// The answers are those of the reply as a whole. If several rows failed, the first documented row is
/// the primary row: it gives error, kind, code and message. If the rows differ, the outcome is
/// [`Outcome::Unknown`] and the retry [`Retry::AfterResync`].
/// [`rows`](Self::rows) has each row on its own.
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{NextStep, Operation, Outcome};
///
/// let body = r#"{"error_code":20014,"result":false}"#;
/// let failure = RestError::check_response(200, body).unwrap_err();
///
/// assert_eq!(failure.to_string(), "OKCoin futures REST: System error (20014)");
/// assert_eq!(failure.error(), Some(RestError::SystemError));
/// assert_eq!(failure.outcome(), Outcome::Unknown);
/// assert_eq!(failure.next_step(Operation::Write), NextStep::Query);
/// ```
///
/// [`not_sent`](Self::not_sent) and [`no_answer`](Self::no_answer) create the failure of a request without
/// a reply.
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
/// is. The ready-made enums are, and those of OKCoin take one byte.
#[derive(Clone)]
pub struct Failure<E> {
    // Boxed to keep the `Result` of every successful request small.
    report: Box<Report<E>>,
}

#[derive(Clone)]
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
    details: Option<Box<Details>>,
}

/// The parts of a failure that most do not have.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Details {
    /// The name of the exchange, if the enum does not give it.
    exchange: Option<Cow<'static, str>>,
    reason: Option<Reason>,
    headers: Headers,
}

/// The origin of a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(dead_code, reason = "some origins need a feature; a stored failure may have any")]
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
    Unreadable,
    /// A closed connection.
    Closed,
    /// A reply that passed the check and is not of the type that the caller expects.
    Mismatch,
    /// A reply that is shorter than its headers say.
    CutShort,
}

impl<E> Failure<E> {
    fn of_report(report: Report<E>) -> Self {
        Self { report: Box::new(report) }
    }

    pub(crate) fn primary_row(&self) -> Option<&FailedRow<E>> {
        self.report.rows.as_slice().get(self.report.primary)
    }

    fn primary_kind(&self) -> ErrorKind {
        self.primary_row().map_or(ErrorKind::Other, |row| row.kind)
    }

    fn details(&mut self) -> &mut Details {
        self.report.details.get_or_insert_default()
    }

    /// Creates a failure with one row.
    #[inline]
    fn of(classification: Classification<E>, cause: Cause, status: Option<u16>) -> Self {
        let (retry, outcome) = (classification.retry, classification.outcome);
        let report = Box::new(Report {
            rows: OneOrMore::One(FailedRow::new(classification, cause)),
            unlisted: 0,
            primary: 0,
            cause,
            status,
            is_partial: false,
            retry,
            outcome,
            excerpt: None,
            details: None,
        });
        Self { report }
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
            details,
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
            .field("details", details)
            .finish()
    }
}

impl<E: Documented> Error for Failure<E> {
    /// Returns the reason that [`because`](Failure::because) was given.
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.reason().map(Reason::as_error)
    }
}
