//! The answers of failures and rows: inherent, and through the trait.

use core::time::Duration;

use super::{Documented, FailedRow, Failure};
use crate::wait::local_time;
use crate::{Answers, Classified, ErrorKind, NextStep, Operation, Outcome, Retry};

impl<E: Documented> Failure<E> {
    /// Returns all answers together.
    pub fn answers(&self) -> Answers {
        Answers::__new(self.kind(), self.retry(), self.outcome(), self.retry_after())
    }

    /// Returns the kind of the primary row: what went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.primary_kind()
    }

    /// Returns the condition for another attempt.
    ///
    /// Don't branch on it alone: [`next_step`](Self::next_step) also takes the outcome into account.
    pub fn retry(&self) -> Retry {
        self.report.retry
    }

    /// Returns the outcome: whether the request took effect.
    pub fn outcome(&self) -> Outcome {
        self.report.outcome
    }

    /// Returns the wait that the exchange asked for: the one that this reply states, or else the one
    /// that is documented for the error. If several rows have one, the longest.
    ///
    /// A reply may state when the wait ends instead. It is then measured by the clock of the exchange
    /// if the reply has one, otherwise by the local clock at the time of this call. An end in the past
    /// is a wait of zero.
    #[doc(alias = "rate limit")]
    pub fn retry_after(&self) -> Option<Duration> {
        let documented = || self.rows().iter().filter_map(FailedRow::retry_after).max();
        self.stated_wait().or_else(documented)
    }

    /// Returns true if the same request may be sent again after a wait: see
    /// [`Classified::may_resend`].
    ///
    /// False does not mean "give up": [`next_step`](Self::next_step) says what comes first, see the
    /// [guide](crate::guide::query).
    pub fn may_resend(&self, operation: Operation) -> bool {
        self.answers().may_resend(operation)
    }

    /// Returns what to do next.
    ///
    /// It takes the whole reply into account, and earlier attempts that were [folded in](Self::after).
    /// For this reason a failure has a next step, and a value of the enum has none. The guide shows
    /// how to [query](crate::guide::query) and how to [send again](crate::guide::retry).
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{Failure, NextStep, Operation};
    ///
    /// // Frequency limit: nothing happened, and waiting is enough.
    /// let body = r#"{"error_code":20049,"result":false}"#;
    /// let failure = RestError::check_response(200, body).unwrap_err();
    /// assert_eq!(failure.next_step(Operation::Write), NextStep::Resend { after: None });
    ///
    /// // The same reply to a second attempt, after a first one without an answer.
    /// let failure = failure.after(Failure::<RestError>::no_answer().outcome());
    /// assert_eq!(failure.next_step(Operation::Write), NextStep::Query);
    /// ```
    pub fn next_step(&self, operation: Operation) -> NextStep {
        NextStep::of(self.answers(), operation)
    }
}

impl<E: Documented> Failure<E> {
    /// Returns the longest wait that the reply states, as opposed to the documentation.
    pub(crate) fn stated_wait(&self) -> Option<Duration> {
        self.rows().iter().filter_map(FailedRow::stated_wait).max()
    }

    /// Measures waits whose end the reply states by the clock of the exchange, given as the time since
    /// 1970.
    #[cfg(feature = "http")]
    pub(crate) fn measured_at(mut self, clock: Duration) -> Self {
        for row in self.report.rows.as_mut_slice() {
            let wait = row.stated_wait.get();
            row.stated_wait = wait.map(|wait| wait.measured_at(clock)).into();
        }
        self
    }
}

impl<E: Documented> Classified for Failure<E> {
    fn answers(&self) -> Answers {
        self.answers()
    }
}

impl<E: Documented> FailedRow<E> {
    /// Returns all answers about this row together.
    pub fn answers(&self) -> Answers {
        Answers::__new(self.kind, self.retry, self.outcome, self.retry_after())
    }

    /// Returns the kind: what went wrong in this row.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Returns the condition for another attempt at this row.
    ///
    /// Don't branch on it alone: [`next_step`](Self::next_step) also takes the outcome into account.
    pub fn retry(&self) -> Retry {
        self.retry
    }

    /// Returns the outcome: whether this row took effect.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Returns the wait that the exchange asked for, in this row or in the reply as a whole, or else
    /// the one that is documented for the error.
    pub fn retry_after(&self) -> Option<Duration> {
        self.stated_wait().or_else(|| self.documented_wait())
    }

    fn stated_wait(&self) -> Option<Duration> {
        self.stated_wait.get()?.from(local_time())
    }

    /// Returns true if this row may be sent again as it was, after a wait: see
    /// [`Classified::may_resend`].
    ///
    /// False does not mean "give up": [`next_step`](Self::next_step) says what comes first, see the
    /// [guide](crate::guide::batches).
    pub fn may_resend(&self, operation: Operation) -> bool {
        self.answers().may_resend(operation)
    }

    /// Returns what to do next about this row alone, see [`Failure::next_step`].
    pub fn next_step(&self, operation: Operation) -> NextStep {
        NextStep::of(self.answers(), operation)
    }
}

impl<E: Documented> Classified for FailedRow<E> {
    fn answers(&self) -> Answers {
        self.answers()
    }
}
