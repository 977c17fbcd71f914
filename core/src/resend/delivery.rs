//! The delivery of one request: when to send it, when to query, and when to stop.

use core::ops::RangeInclusive;
use core::time::Duration;

use super::attempts::Progress;
use super::needed;
use crate::{Documented, Failure, NextStep, Operation, Outcome, Retry};

/// The delivery of one request, so that it takes effect at most once.
///
/// It decides and does nothing else: the program sends, queries and waits, in its own way, and reports
/// each answer. A model of client, network and exchange (`tests/tests/model` in the repository) explores
/// every order of events within its bounds: no request takes effect twice, and none that took effect is
/// reported as [`Outcome::NotApplied`]. The [guide](crate::guide::double_orders) says on what that rests.
///
/// ```
/// use std::thread::sleep;
/// use std::time::Duration;
///
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::resend::{Delivery, Step};
/// use exchange_error::{Failure, Operation};
///
/// // The answer to the order gets lost, and a query finds the order.
/// let send = || Err(Failure::<RestError>::no_answer());
/// let find = || Ok(Some(986));
///
/// let mut delivery = Delivery::new(Operation::Write);
/// let mut step = Step::FIRST;
/// let result = loop {
///     step = match step {
///         Step::Send { after } => {
///             sleep(after);
///             delivery.sent(send())
///         }
///         Step::Query { after, failure } => {
///             sleep(after);
///             delivery.queried(failure, find())
///         }
///         Step::Finish(result) => break result,
///     };
/// };
/// assert_eq!(result, Ok(986));
/// ```
///
/// # The end
///
/// `Ok` is the value of an answer or a query. Otherwise the [`outcome`](Failure::outcome) of the failure
/// says what is certain: nothing happened (`NotApplied`), it took effect and only its value is missing
/// (`AlreadyApplied`), or nothing is certain (`Unknown`) and a person has to look.
///
/// The [next step](Failure::next_step) may be to log in, to connect again or to wait for the market. Do
/// it and go on with the *same* delivery, by `delivery.sent(send())`. A new one would take a refusal for
/// proof that nothing happened, although an earlier attempt may have.
///
/// # Batches
///
/// Each order of a batch has a delivery of its own: report its row, `Failure::from(row)`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Delivery {
    operation: Operation,
    validity: Option<Duration>,
    first_wait: Duration,
    longest_wait: Duration,
    progress: Progress,
    /// Backoff before the next attempt.
    attempt_backoff: Duration,
    /// Backoff before the next query.
    query_backoff: Duration,
}

/// The next step of a [`Delivery`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use = "the delivery is not over before `Finish`"]
pub enum Step<T, E: Documented> {
    /// Send the request after this wait, and report the answer to [`Delivery::sent`].
    Send {
        /// The wait, zero before the first attempt.
        after: Duration,
    },
    /// Look up after this wait if the request took effect, and report that to [`Delivery::queried`].
    Query {
        /// The wait.
        after: Duration,
        /// The failure of the request, with the outcome of all attempts.
        failure: Failure<E>,
    },
    /// Stop, with the result of all attempts and queries.
    Finish(Result<T, Failure<E>>),
}

impl<T, E: Documented> Step<T, E> {
    /// The first step of every delivery: send at once.
    pub const FIRST: Self = Self::Send { after: Duration::ZERO };
}

impl Delivery {
    /// Creates the delivery of a request that has not been sent yet.
    #[must_use]
    pub const fn new(operation: Operation) -> Self {
        let (first_wait, longest_wait) = (Duration::from_millis(100), Duration::from_secs(10));
        Self {
            operation,
            validity: None,
            first_wait,
            longest_wait,
            progress: Progress::NEW,
            attempt_backoff: first_wait,
            query_backoff: first_wait,
        }
    }

    /// Sets the first wait and the longest; by default 100 milliseconds and ten seconds. Each wait is
    /// twice as long as the one before. The delivery ends before a longer wait would be needed.
    #[must_use]
    pub const fn with_waits(self, waits: RangeInclusive<Duration>) -> Self {
        let (first_wait, longest_wait) = (*waits.start(), *waits.end());
        Self {
            first_wait,
            longest_wait,
            attempt_backoff: first_wait,
            query_backoff: first_wait,
            ..self
        }
    }

    /// Says that the exchange refuses each attempt that it has not begun to execute so long after it was
    /// sent: the request carries a deadline, such as `expTime` of OKX.
    ///
    /// The first query then waits until no attempt can execute any more. If the queries still
    /// [show](Self::queried) nothing after the last wait, nothing happened, and the request may be sent
    /// again. Without a deadline the outcome stays unknown, because the exchange may execute a request
    /// after it was asked.
    ///
    /// Add the difference of the clocks to the time that the deadline gives.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::resend::{Delivery, Step};
    /// use exchange_error::{Failure, Operation};
    ///
    /// let validity = Duration::from_secs(3);
    /// let mut delivery = Delivery::new(Operation::Write).with_validity(validity);
    /// let lost = Failure::<RestError>::no_answer();
    /// let mut step = delivery.sent::<u64, _>(Err(lost));
    /// let mut waits = Vec::new();
    /// while let Step::Query { after, failure } = step {
    ///     waits.push(after);
    ///     step = delivery.queried(failure, Ok(None));
    /// }
    /// assert_eq!(waits[0], validity);
    /// assert_eq!(waits[7], Duration::from_millis(6_400));
    /// assert_eq!(step, Step::Send { after: Duration::from_millis(100) });
    /// ```
    #[must_use]
    pub const fn with_validity(self, validity: Duration) -> Self {
        Self { validity: Some(validity), ..self }
    }

    /// Takes the answer to an attempt; returns the next step.
    pub fn sent<T, E: Documented>(&mut self, answer: Result<T, Failure<E>>) -> Step<T, E> {
        match answer {
            Ok(value) => Step::Finish(Ok(value)),
            Err(failure) => {
                let failure = self.progress.fold(failure, false);
                self.next(failure)
            }
        }
    }

    /// Takes the answer to a query, and the failure of [`Step::Query`]; returns the next step.
    ///
    /// `Ok(Some(…))` is proof that the request took effect: the order exists, or the order to cancel is
    /// cancelled. `Ok(None)` says that the exchange shows no effect. A failure of the query proves
    /// nothing. Ask for every state that the request can lead to, because an order that is not open may
    /// have filled.
    pub fn queried<T, E: Documented>(
        &mut self,
        failure: Failure<E>,
        answer: Result<Option<T>, Failure<E>>,
    ) -> Step<T, E> {
        let (needed, is_absent) = match answer {
            Ok(Some(value)) => return Step::Finish(Ok(value)),
            Ok(None) => (Duration::ZERO, true),
            Err(query) => match query.next_step(Operation::Read) {
                NextStep::Resend { .. } => (least_wait(&query), false),
                _ => return Step::Finish(Err(failure)),
            },
        };
        let after = self.query_backoff.max(needed);
        if after <= self.longest_wait {
            self.query_backoff = self.query_backoff.saturating_mul(2);
            return Step::Query { after, failure };
        }
        match failure.outcome() {
            // Every attempt so far is shown to have done nothing.
            Outcome::Unknown if is_absent && self.validity.is_some() => {
                self.progress = Progress::NEW;
                self.next(failure.with_outcome(Outcome::NotApplied))
            }
            // "Already exists" and "does not exist" contradict each other.
            Outcome::AlreadyApplied if is_absent => {
                Step::Finish(Err(failure.with_outcome(Outcome::Unknown)))
            }
            _ => Step::Finish(Err(failure)),
        }
    }

    /// Returns the step after a failure with the outcome of all attempts.
    fn next<T, E: Documented>(&mut self, failure: Failure<E>) -> Step<T, E> {
        let needed = least_wait(&failure);
        let after = self.attempt_backoff.max(needed);
        match failure.next_step(self.operation) {
            NextStep::Resend { .. } if after <= self.longest_wait => {
                self.attempt_backoff = self.attempt_backoff.saturating_mul(2);
                Step::Send { after }
            }
            // No attempt is left, and an earlier one may have taken effect.
            NextStep::Resend { .. } | NextStep::Query | NextStep::Done
                if self.needs_query(&failure) && needed <= self.longest_wait =>
            {
                self.query_backoff = self.first_wait;
                Step::Query { after: self.validity.unwrap_or_default().max(needed), failure }
            }
            _ => Step::Finish(Err(failure)),
        }
    }

    /// Returns true if only a query shows what a write did. A read has no effect to look for.
    fn needs_query<E: Documented>(&self, failure: &Failure<E>) -> bool {
        self.operation != Operation::Read && failure.outcome() != Outcome::NotApplied
    }
}

fn least_wait<E: Documented>(failure: &Failure<E>) -> Duration {
    needed(failure, Retry::AfterRateLimit.least_wait())
}
