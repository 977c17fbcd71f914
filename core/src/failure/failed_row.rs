//! One failed row.

use core::error::Error;
use core::time::Duration;

use super::documented::sealed::Described;
use super::{Cause, Documented, Text};
use crate::wait::{PackedWait, StatedWait};
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
#[derive(Clone, Debug)]
pub struct FailedRow<E> {
    /// Position, at most `u32::MAX`.
    pub(super) position: u32,
    pub(super) cause: Cause,
    pub(super) code: Option<Text>,
    pub(super) message: Option<Text>,
    pub(super) id: Option<Text>,
    pub(super) error: Option<E>,
    pub(super) kind: ErrorKind,
    pub(super) retry: Retry,
    pub(super) outcome: Outcome,
    /// The wait that the reply states, for this row or as a whole.
    pub(super) stated_wait: PackedWait,
}

/// The error of a row and its answers.
#[derive(Clone, Copy)]
pub(super) struct Classification<E> {
    pub(super) error: Option<E>,
    pub(super) kind: ErrorKind,
    pub(super) retry: Retry,
    pub(super) outcome: Outcome,
}

impl<E> Classification<E> {
    /// Returns the classification of an undocumented failure.
    #[inline]
    pub(super) fn of_kind(kind: ErrorKind, outcome: Outcome) -> Self {
        Self { error: None, kind, retry: kind.retry(), outcome }
    }
}

impl<E: ExchangeError> Classification<E> {
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
    pub(super) fn new(classification: Classification<E>, cause: Cause) -> Self {
        let Classification { error, kind, retry, outcome } = classification;
        Self {
            position: 0,
            cause,
            code: None,
            message: None,
            id: None,
            error,
            kind,
            retry,
            outcome,
            stated_wait: PackedWait::NONE,
        }
    }

    /// Stores the position and the texts that were sent.
    #[inline]
    pub(super) fn store_texts(&mut self, sent: &SentRow<'_>) {
        self.position = narrow(sent.position);
        Text::store(&mut self.code, sent.code);
        Text::store(&mut self.message, sent.message);
        Text::store(&mut self.id, sent.id);
    }
}

impl<E: ExchangeError> FailedRow<E> {
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
}

impl<E: Documented> FailedRow<E> {
    /// Creates a row that the table of the exchange does not explain, at the position 0 and with the
    /// answers of its kind. See [`Failure::new`](super::Failure::new).
    #[must_use]
    pub fn undocumented(answers: impl Into<Answers>) -> Self {
        let Answers { kind, retry, outcome, retry_after } = answers.into();
        let classification = Classification { error: None, kind, retry, outcome };
        let stated_wait = retry_after.map(StatedWait::For).into();
        Self { stated_wait, ..Self::new(classification, Cause::Reply) }
    }

    /// Sets the position.
    #[must_use]
    pub fn with_position(self, position: usize) -> Self {
        Self { position: narrow(position), ..self }
    }

    /// Sets the code that was sent. It does not look the code up: the error stays the same.
    #[must_use]
    pub fn with_code(mut self, code: impl AsRef<str>) -> Self {
        Text::store(&mut self.code, Some(code.as_ref().as_bytes()));
        self
    }

    /// Sets the message that was sent.
    #[must_use]
    pub fn with_message(mut self, message: impl AsRef<str>) -> Self {
        Text::store(&mut self.message, Some(message.as_ref().as_bytes()));
        self
    }

    /// Sets the text that identifies the row.
    #[must_use]
    pub fn with_id(mut self, id: impl AsRef<str>) -> Self {
        Text::store(&mut self.id, Some(id.as_ref().as_bytes()));
        self
    }

    /// Returns the position of the row among the rows of the reply, counted from zero.
    pub fn position(&self) -> usize {
        // No target of this crate has pointers of 16 bits and `std`.
        usize::try_from(self.position).unwrap_or(usize::MAX)
    }

    /// Returns the variant name of the documented error, if there is one.
    pub fn variant(&self) -> Option<&str> {
        self.error.as_ref().map(Described::variant_name)
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

    pub(crate) fn documented_message(&self) -> Option<&str> {
        self.error.as_ref().map(Described::documented_message)
    }

    pub(crate) fn documented_wait(&self) -> Option<Duration> {
        self.error.as_ref().and_then(Described::documented_wait)
    }

    /// Returns error and answers.
    pub(super) fn classification(&self) -> Classification<E> {
        let Self { kind, retry, outcome, .. } = *self;
        Classification { error: self.error.clone(), kind, retry, outcome }
    }
}

impl<E> FailedRow<E> {
    /// Converts the error.
    pub(super) fn map<F>(self, convert: impl Fn(E) -> Option<F>) -> FailedRow<F> {
        let Self { position, cause, code, message, id, kind, retry, outcome, stated_wait, error } =
            self;
        let error = error.and_then(convert);
        FailedRow { position, cause, code, message, id, error, kind, retry, outcome, stated_wait }
    }
}

impl<E: Documented> Error for FailedRow<E> {}

/// Returns a position as it is stored. No reply has more rows.
#[inline]
fn narrow(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}
