//! Clients of the model: the one of this crate, that of today, and some with one mistake.

use std::time::Duration;

use exchange_error::okcoin::futures::RestError;
use exchange_error::resend::{Attempts, Delivery, Step};
use exchange_error::{ErrorKind, Failure, Operation, Outcome};

use super::answers::Failed;

pub(crate) type Next = Step<(), RestError>;

/// The decisions about one intention.
pub(crate) trait Client:
    Clone + std::fmt::Debug + Eq + std::hash::Hash + Send + Sync
{
    fn sent(&mut self, answer: Result<(), Failed>) -> Next;
    fn queried(&mut self, failure: Failed, answer: Result<Option<()>, Failed>) -> Next;
}

/// Time that a deadline in the request gives.
pub(crate) const VALIDITY: Duration = Duration::from_secs(3);

/// Creates the delivery that the model checks: three attempts, and three queries after each.
pub(crate) const fn delivery(operation: Operation) -> Delivery {
    Delivery::new(operation).with_waits(Duration::from_secs(10)..=Duration::from_secs(20))
}

impl Client for Delivery {
    fn sent(&mut self, answer: Result<(), Failed>) -> Next {
        Self::sent(self, answer)
    }

    fn queried(&mut self, failure: Failed, answer: Result<Option<()>, Failed>) -> Next {
        Self::queried(self, failure, answer)
    }
}

/// The client of today: it sends again after a timeout, a status of 5xx and "please retry", and takes
/// any other failure for "not placed".
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Today {
    pub(crate) attempts_left: u8,
}

impl Client for Today {
    fn sent(&mut self, answer: Result<(), Failed>) -> Next {
        let Err(failure) = answer else { return Step::Finish(Ok(())) };
        let is_transient = failure.retry().is_waiting()
            || matches!(failure.kind(), ErrorKind::Timeout | ErrorKind::Transport);
        if is_transient && self.attempts_left > 0 {
            self.attempts_left = self.attempts_left.saturating_sub(1);
            return Step::Send { after: Duration::ZERO };
        }
        let believed = failure.answers().with_outcome(Outcome::NotApplied);
        Step::Finish(Err(Failure::new(believed)))
    }

    fn queried(&mut self, failure: Failed, _: Result<Option<()>, Failed>) -> Next {
        Step::Finish(Err(failure))
    }
}

/// A client that never stops sending.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Endless;

impl Client for Endless {
    fn sent(&mut self, answer: Result<(), Failed>) -> Next {
        Today { attempts_left: u8::MAX }.sent(answer)
    }

    fn queried(&mut self, failure: Failed, _: Result<Option<()>, Failed>) -> Next {
        Step::Finish(Err(failure))
    }
}

/// A client that judges each attempt alone, as if [`Failure::after`] did not exist.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Forgetful {
    pub(crate) fresh: Delivery,
    pub(crate) attempts_left: u8,
}

impl Client for Forgetful {
    fn sent(&mut self, answer: Result<(), Failed>) -> Next {
        let step = self.fresh.clone().sent(answer);
        match step {
            Step::Send { .. } if self.attempts_left == 0 => Step::Finish(Err(Failure::no_answer())),
            Step::Send { .. } => {
                self.attempts_left -= 1;
                step
            }
            step => step,
        }
    }

    fn queried(&mut self, failure: Failed, answer: Result<Option<()>, Failed>) -> Next {
        self.fresh.clone().queried(failure, answer)
    }
}

/// A client that takes "duplicate" for proof that an earlier attempt took effect.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct SameId {
    pub(crate) delivery: Delivery,
    pub(crate) failures: Vec<Failed>,
}

impl Client for SameId {
    fn sent(&mut self, answer: Result<(), Failed>) -> Next {
        // `Attempts` has no state that can be compared, so it takes all failures anew.
        let attempts = Attempts::with_same_id();
        for failure in &self.failures {
            drop(attempts.fold(Err::<(), _>(failure.clone())));
        }
        self.failures.extend(answer.clone().err());
        let answer = attempts.fold(answer);
        self.delivery.sent(answer)
    }

    fn queried(&mut self, failure: Failed, answer: Result<Option<()>, Failed>) -> Next {
        self.delivery.queried(failure, answer)
    }
}

/// A client that believes one query which finds nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Credulous(pub(crate) Delivery);

impl Client for Credulous {
    fn sent(&mut self, answer: Result<(), Failed>) -> Next {
        self.0.sent(answer)
    }

    fn queried(&mut self, failure: Failed, answer: Result<Option<()>, Failed>) -> Next {
        if answer == Ok(None) {
            let shown = failure.answers().with_outcome(Outcome::NotApplied);
            return Step::Finish(Err(Failure::new(shown)));
        }
        self.0.queried(failure, answer)
    }
}
