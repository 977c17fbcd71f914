//! The outcome of several attempts of one request.

use std::sync::{Mutex, PoisonError};

use crate::{Documented, ErrorKind, Failure, Outcome};

/// The outcome of all attempts of one request so far.
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::resend::Attempts;
/// use exchange_error::{Failure, Outcome};
///
/// // With backon: `(|| async { attempts.fold(amend_order().await) }).retry(…)`.
/// let attempts = Attempts::new();
/// let first = attempts.fold(Err::<(), _>(Failure::<RestError>::no_answer())).unwrap_err();
/// assert_eq!(first.outcome(), Outcome::Unknown);
///
/// let refused = RestError::ContractBalanceTooLow.into();
/// let second = attempts.fold(Err::<(), _>(refused)).unwrap_err();
/// assert_eq!(second.outcome(), Outcome::Unknown, "the first attempt may have taken effect");
/// ```
#[derive(Debug)]
pub struct Attempts {
    has_same_id: bool,
    progress: Mutex<Progress>,
}

impl Attempts {
    /// Creates a tracker for a request that has not been sent yet.
    #[must_use]
    pub fn new() -> Self {
        Self { has_same_id: false, progress: Mutex::new(Progress::NEW) }
    }

    /// Creates a tracker for a request whose attempts all have the same client id, one that no other
    /// request has.
    ///
    /// If an attempt may have arrived, and a later one is refused as a
    /// [`Duplicate`](crate::ErrorKind::Duplicate), then the earlier one did arrive: the outcome is
    /// [`Outcome::AlreadyApplied`].
    ///
    /// Use it only at an exchange that refuses used ids for good. Many exchanges free an id once its
    /// order has filled, and place the second order instead of refusing it. The exchange must also
    /// accept the id of an order that it has refused: otherwise a duplicate does not show that the
    /// first order was placed.
    ///
    /// ```
    /// use exchange_error::resend::Attempts;
    /// use exchange_error::{ExchangeError, Failure, NextStep, Operation};
    ///
    /// #[derive(ExchangeError, Clone, Copy, Debug)]
    /// enum AcmeError {
    ///     /// Client order id was used before.
    ///     #[exchange(code = 7, kind = Duplicate)]
    ///     IdUsed,
    /// }
    ///
    /// let attempts = Attempts::with_same_id();
    /// let lost = attempts.fold(Err::<(), _>(Failure::<AcmeError>::no_answer())).unwrap_err();
    /// assert_eq!(lost.next_step(Operation::Write), NextStep::Query);
    ///
    /// let refused = attempts.fold(Err::<(), _>(AcmeError::IdUsed.into())).unwrap_err();
    /// assert_eq!(refused.next_step(Operation::Write), NextStep::Done);
    /// ```
    #[must_use]
    pub fn with_same_id() -> Self {
        Self { has_same_id: true, ..Self::new() }
    }

    /// Takes the result of the next attempt; returns a failure with the outcome of all attempts.
    ///
    /// # Errors
    /// The failure of the attempt.
    pub fn fold<T, E: Documented>(&self, result: Result<T, Failure<E>>) -> Result<T, Failure<E>> {
        result.map_err(|failure| {
            let mut progress = self.progress.lock().unwrap_or_else(PoisonError::into_inner);
            progress.fold(failure, self.has_same_id)
        })
    }
}

impl Default for Attempts {
    fn default() -> Self {
        Self::new()
    }
}

/// The evidence of the attempts so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Progress {
    outcome: Outcome,
    /// True if an attempt may have arrived. "Duplicate" says that another request arrived.
    may_have_arrived: bool,
}

impl Progress {
    /// The evidence before the first attempt.
    pub(crate) const NEW: Self = Self { outcome: Outcome::NotApplied, may_have_arrived: false };

    /// Adds the failure of the next attempt, and gives it the outcome of all attempts.
    pub(crate) fn fold<E: Documented>(
        &mut self,
        failure: Failure<E>,
        has_same_id: bool,
    ) -> Failure<E> {
        let is_duplicate = is_duplicate(&failure);
        if is_duplicate && has_same_id && self.may_have_arrived {
            self.outcome = Outcome::AlreadyApplied;
        }
        self.may_have_arrived |= !is_duplicate && failure.outcome() == Outcome::Unknown;
        let failure = failure.after(self.outcome);
        self.outcome = failure.outcome();
        failure
    }
}

/// Returns true if every row was refused because the exchange already has it.
fn is_duplicate<E: Documented>(failure: &Failure<E>) -> bool {
    let mut rows = failure.rows().iter();
    !failure.is_partial() && rows.all(|row| row.kind() == ErrorKind::Duplicate)
}
