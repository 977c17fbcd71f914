//! The three answers, on the types themselves as well as through the trait.

use core::time::Duration;

use super::{FailedRow, Failure};
use crate::{Classified, ErrorKind, ExchangeError, Operation, Outcome, Retry};

impl<E: ExchangeError> Failure<E> {
    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.report.kind
    }

    /// What has to happen before another attempt.
    ///
    /// Never branch on this alone: [`may_resend`](Self::may_resend) also looks at the outcome.
    pub fn retry(&self) -> Retry {
        self.report.retry
    }

    /// Whether the request took effect.
    pub fn outcome(&self) -> Outcome {
        self.report.outcome
    }

    /// How long the exchange asked to wait, if it said so.
    pub fn retry_after(&self) -> Option<Duration> {
        self.report.retry_after
    }

    /// Returns true if the same bytes may be sent again, after waiting: see
    /// [`Classified::may_resend`].
    pub fn may_resend(&self, operation: Operation) -> bool {
        Classified::may_resend(self, operation)
    }
}

impl<E: ExchangeError> Classified for Failure<E> {
    fn kind(&self) -> ErrorKind {
        self.kind()
    }

    fn retry(&self) -> Retry {
        self.retry()
    }

    fn outcome(&self) -> Outcome {
        self.outcome()
    }

    fn retry_after(&self) -> Option<Duration> {
        self.retry_after()
    }
}

impl<E: ExchangeError> FailedRow<E> {
    /// What went wrong in this row.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// What has to happen before another attempt at this row.
    ///
    /// Never branch on this alone: [`may_resend`](Self::may_resend) also looks at the outcome.
    pub fn retry(&self) -> Retry {
        self.retry
    }

    /// Whether this row took effect.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Always `None`: exchanges ask for a wait in a reply as a whole, see
    /// [`Failure::retry_after`].
    pub fn retry_after(&self) -> Option<Duration> {
        None
    }

    /// Returns true if this row may be sent again as it was, after waiting: see
    /// [`Classified::may_resend`].
    pub fn may_resend(&self, operation: Operation) -> bool {
        Classified::may_resend(self, operation)
    }
}

impl<E: ExchangeError> Classified for FailedRow<E> {
    fn kind(&self) -> ErrorKind {
        self.kind()
    }

    fn retry(&self) -> Retry {
        self.retry()
    }

    fn outcome(&self) -> Outcome {
        self.outcome()
    }
}
