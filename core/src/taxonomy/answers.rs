use core::time::Duration;

use super::{ErrorKind, Operation, Outcome, Retry};

/// All answers about one error together.
///
/// [`Classified`](crate::Classified) asks for one value of this type, so that a wrapper passes all
/// answers on, or none. The fields can be read, and `with_…` changes one.
///
/// ```
/// use exchange_error::{Answers, ErrorKind, Operation, Outcome, Retry};
///
/// let answers = Answers::of(ErrorKind::Unavailable);
/// assert_eq!(answers.retry, Retry::AfterBackoff);
/// assert!(!answers.may_resend(Operation::Write), "the request may have taken effect");
///
/// let refused = answers.with_outcome(Outcome::NotApplied);
/// assert!(refused.may_resend(Operation::Write));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Answers {
    /// The kind: what went wrong.
    pub kind: ErrorKind,
    /// The condition for another attempt.
    pub retry: Retry,
    /// The outcome: whether the request took effect.
    pub outcome: Outcome,
    /// The wait that the exchange asked for.
    pub retry_after: Option<Duration>,
}

impl Answers {
    /// Creates the answers that a kind has by default, without a wait.
    #[must_use]
    pub const fn of(kind: ErrorKind) -> Self {
        Self { kind, retry: kind.retry(), outcome: kind.outcome(), retry_after: None }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn __new(
        kind: ErrorKind,
        retry: Retry,
        outcome: Outcome,
        retry_after: Option<Duration>,
    ) -> Self {
        Self { kind, retry, outcome, retry_after }
    }

    /// Sets the condition for another attempt.
    #[must_use]
    pub const fn with_retry(self, retry: Retry) -> Self {
        Self { retry, ..self }
    }

    /// Sets the outcome.
    #[must_use]
    pub const fn with_outcome(self, outcome: Outcome) -> Self {
        Self { outcome, ..self }
    }

    /// Sets the wait that the exchange asked for.
    #[must_use]
    pub const fn with_retry_after(self, wait: Duration) -> Self {
        Self { retry_after: Some(wait), ..self }
    }

    /// Returns true if the same request may be sent again after a wait, see
    /// [`Classified::may_resend`](crate::Classified::may_resend). False does not mean "give up",
    /// see the [guide](crate::guide::query).
    pub const fn may_resend(self, operation: Operation) -> bool {
        let is_enough = match operation {
            // Reading again is the resync.
            Operation::Read => self.retry.is_waiting() || matches!(self.retry, Retry::AfterResync),
            Operation::IdempotentWrite | Operation::Write => self.retry.is_waiting(),
        };
        is_enough && self.outcome.permits(operation)
    }
}

/// Returns the answers that a kind has by default, see [`Answers::of`].
impl From<ErrorKind> for Answers {
    fn from(kind: ErrorKind) -> Self {
        Self::of(kind)
    }
}
