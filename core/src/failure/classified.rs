//! The answers of failures and rows: inherent, and through the trait.

use core::time::Duration;

use super::{FailedRow, Failure};
use crate::{Classified, ErrorKind, ExchangeError, Operation, Outcome, Retry};

impl<E: ExchangeError> Failure<E> {
    /// Returns the kind of the primary row: what went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.primary_kind()
    }

    /// Returns the condition for another attempt.
    ///
    /// Don't branch on it alone: [`may_resend`](Self::may_resend) also takes the outcome into account.
    pub fn retry(&self) -> Retry {
        self.report.retry
    }

    /// Returns the outcome: whether the request took effect.
    pub fn outcome(&self) -> Outcome {
        self.report.outcome
    }

    /// Returns the wait that the exchange asked for, if it asked for one.
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
    /// Returns the kind: what went wrong in this row.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Returns the condition for another attempt at this row.
    ///
    /// Don't branch on it alone: [`may_resend`](Self::may_resend) also takes the outcome into account.
    pub fn retry(&self) -> Retry {
        self.retry
    }

    /// Returns the outcome: whether this row took effect.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Returns `None`: exchanges ask for a wait in the reply as a whole, see
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
