//! One failed row.

use core::error::Error;

use super::Text;
use crate::wait::StatedWait;
use crate::wire::SentRow;
use crate::{Answers, ErrorKind, ExchangeError, Outcome, Retry};

/// A failed row of a reply: an order of a batch, a message of a frame, or the reply itself.
///
/// Its answers are those of this row alone: if a batch is half done, its rows show which half. Its
/// printed forms are cut and masked like those of a [`Failure`](super::Failure).
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::Outcome;
///
/// let body = r#"{"order_info":[{"error_code":20013,"order_id":-1},{"order_id":161256}],"result":true}"#;
/// let failure = RestError::check_response(200, body).unwrap_err();
/// let [row] = failure.rows() else { panic!("one of the two orders failed") };
///
/// assert_eq!(row.position(), 0);
/// assert_eq!(row.code(), Some("20013"));
/// assert_eq!(row.error(), Some(RestError::NoCounterpartyPrice));
/// assert_eq!(row.message(), Some("Temporally no counter party price"));
/// // This order was refused, and the other one was placed.
/// assert_eq!(row.outcome(), Outcome::NotApplied);
/// assert_eq!(failure.outcome(), Outcome::Unknown);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedRow<E> {
    pub(super) position: usize,
    pub(super) code: Option<Text>,
    pub(super) message: Option<Text>,
    pub(super) id: Option<Text>,
    pub(super) error: Option<E>,
    pub(super) kind: ErrorKind,
    pub(super) retry: Retry,
    pub(super) outcome: Outcome,
    /// The wait that the reply states, for this row or as a whole.
    pub(super) stated_wait: Option<StatedWait>,
}

/// The error of a row and its answers.
#[derive(Clone, Copy)]
pub(super) struct Classification<E> {
    pub(super) error: Option<E>,
    pub(super) kind: ErrorKind,
    pub(super) retry: Retry,
    pub(super) outcome: Outcome,
}

impl<E: ExchangeError> Classification<E> {
    /// Returns the classification of an undocumented failure.
    #[inline]
    pub(super) fn of_kind(kind: ErrorKind, outcome: Outcome) -> Self {
        Self { error: None, kind, retry: kind.retry(), outcome }
    }

    /// Returns the classification of a documented error.
    #[inline]
    pub(super) fn documented(error: E) -> Self {
        let Answers { kind, retry, outcome, retry_after: _ } = error.answers();
        Self { error: Some(error), kind, retry, outcome }
    }
}

impl<E> FailedRow<E> {
    /// Creates a row without texts.
    #[inline]
    pub(super) fn new(classification: Classification<E>) -> Self {
        let Classification { error, kind, retry, outcome } = classification;
        Self {
            position: 0,
            code: None,
            message: None,
            id: None,
            error,
            kind,
            retry,
            outcome,
            stated_wait: None,
        }
    }

    /// Stores the position and the texts that were sent.
    #[inline]
    pub(super) fn store_texts(&mut self, sent: &SentRow<'_>) {
        self.position = sent.position;
        Text::store(&mut self.code, sent.code);
        Text::store(&mut self.message, sent.message);
        Text::store(&mut self.id, sent.id);
    }
}

impl<E: ExchangeError> FailedRow<E> {
    /// Returns the position of the row among the rows of the reply, counted from zero.
    pub fn position(&self) -> usize {
        self.position
    }

    /// Returns the documented error; `None` if the exchange sent something that its table does not
    /// list.
    pub fn error(&self) -> Option<E> {
        self.error
    }

    /// Returns true if the documented error of the row is `error`.
    pub fn is(&self, error: E) -> bool
    where
        E: PartialEq,
    {
        self.error == Some(error)
    }

    /// Returns the code exactly as sent.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Returns the message exactly as sent, or the documented message if none was sent.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref().or_else(|| self.documented_message())
    }

    /// Returns the text that identifies the row, exactly as sent: a request id, or a channel.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    #[cfg(feature = "serde")]
    pub(crate) fn sent_message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    pub(super) fn documented_message(&self) -> Option<&'static str> {
        self.error.as_ref().map(ExchangeError::message)
    }
}

impl<E: ExchangeError> Error for FailedRow<E> {}
