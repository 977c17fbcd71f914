use core::error::Error;
use core::fmt::{self, Display};

use super::Cause;
use super::Text;
use super::display::Description;
use crate::{ErrorKind, ExchangeError, Outcome, Retry};

/// One failed row of a reply: an order of a batch, a message of a frame, or the reply itself.
///
/// It is exact on its own: where a batch is half done, its rows say which half. In logs it shows as
/// little as a [`Failure`](super::Failure).
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{Classified, Outcome};
///
/// let body = r#"{"order_info":[{"error_code":20013,"order_id":-1},{"order_id":161256}],"result":true}"#;
/// let failure = RestError::check_response(200, body).unwrap_err();
/// let [row] = failure.rows() else { panic!("one of the two orders failed") };
///
/// assert_eq!(row.position(), 0);
/// assert_eq!(row.code(), Some("20013"));
/// assert_eq!(row.error(), Some(RestError::NoCounterpartyPrice));
/// assert_eq!(row.message(), Some("Temporally no counter party price"));
/// // This order was refused; what became of the batch, the row alone cannot say.
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
}

/// What is said of a failed row besides what the exchange sent.
#[derive(Clone, Copy)]
pub(super) struct Answers<E> {
    pub(super) error: Option<E>,
    pub(super) kind: ErrorKind,
    pub(super) retry: Retry,
    pub(super) outcome: Outcome,
}

impl<E: ExchangeError> Answers<E> {
    /// Those of a failure that no table lists.
    #[inline]
    pub(super) fn of_kind(kind: ErrorKind, outcome: Outcome) -> Self {
        Self { error: None, kind, retry: kind.retry(), outcome }
    }

    /// Those of a documented error.
    #[inline]
    pub(super) fn documented(error: E) -> Self {
        let (kind, retry, outcome) = (error.kind(), error.retry(), error.outcome());
        Self { error: Some(error), kind, retry, outcome }
    }
}

impl<E> FailedRow<E> {
    /// Of which nothing is said yet.
    pub(super) const BLANK: Self = Self {
        position: 0,
        code: None,
        message: None,
        id: None,
        error: None,
        kind: ErrorKind::Other,
        retry: Retry::Never,
        outcome: Outcome::Unknown,
    };

    #[inline]
    pub(super) fn answer(&mut self, answers: Answers<E>) {
        let Answers { error, kind, retry, outcome } = answers;
        (self.error, self.kind, self.retry, self.outcome) = (error, kind, retry, outcome);
    }
}

impl<E: ExchangeError> FailedRow<E> {
    /// The position of the row among the rows of the reply, counted from zero.
    pub fn position(&self) -> usize {
        self.position
    }

    /// The documented error; `None` if the exchange sent something its table does not list.
    pub fn error(&self) -> Option<E> {
        self.error
    }

    /// Returns true if this is the documented error of the row.
    pub fn is(&self, error: E) -> bool
    where
        E: PartialEq,
    {
        self.error == Some(error)
    }

    /// The code as sent.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The message as sent, or else as documented.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref().or_else(|| self.documented_message())
    }

    /// What the exchange sent to tell replies apart: a request id, or a channel.
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

impl<E: ExchangeError> Display for FailedRow<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Description { row: self, status: None, cause: Cause::Reply }.fmt(formatter)
    }
}

impl<E: ExchangeError> Error for FailedRow<E> {}
