use core::error::Error;
use core::time::Duration;

use crate::taxonomy::{ErrorKind, Operation, Outcome, Retry};

/// An error that answers what went wrong, when to retry, and whether the request took effect.
///
/// Object safe, so that errors of several exchanges can share one type:
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{Classified, Operation};
///
/// fn place() -> Result<(), Box<dyn Classified>> {
///     Err(RestError::SystemError)?
/// }
///
/// let error = place().unwrap_err();
/// assert!(!error.may_resend(Operation::Write));
/// assert!(error.may_resend(Operation::Read));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not classified: derive `ExchangeError` for it, or implement `Classified`",
    label = "neither `#[derive(ExchangeError)]` nor `impl Classified`"
)]
pub trait Classified: Error {
    /// What went wrong.
    fn kind(&self) -> ErrorKind;

    /// What has to happen before another attempt; by default what the kind stands for.
    ///
    /// Never branch on this alone: [`may_resend`](Self::may_resend) also looks at the outcome.
    fn retry(&self) -> Retry {
        self.kind().retry()
    }

    /// Whether this request took effect; by default what the kind stands for.
    fn outcome(&self) -> Outcome {
        self.kind().outcome()
    }

    /// How long the exchange asked to wait, if it said so.
    ///
    /// A documented error is the same for every reply, so it never does; the
    /// `Failure` of one reply may.
    fn retry_after(&self) -> Option<Duration> {
        None
    }

    /// Whether the same bytes may be sent again, after waiting.
    ///
    /// True when waiting is all that is needed ([`Retry::is_waiting`]) and the outcome
    /// [permits](Outcome::permits) it. False does not mean "give up": it means that something
    /// other than waiting comes first, such as a query.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{Classified, Operation, Outcome, Retry};
    ///
    /// fn next<E: Classified>(error: &E) -> &'static str {
    ///     if error.may_resend(Operation::Write) {
    ///         "wait, then send the same order"
    ///     } else if error.outcome() == Outcome::Unknown || error.retry() == Retry::AfterResync {
    ///         "ask the exchange what it knows"
    ///     } else {
    ///         "give up, and say why"
    ///     }
    /// }
    ///
    /// assert_eq!(next(&RestError::RequestTooFrequent), "wait, then send the same order");
    /// assert_eq!(next(&RestError::SystemError), "ask the exchange what it knows");
    /// assert_eq!(next(&RestError::ContractBalanceTooLow), "give up, and say why");
    /// ```
    fn may_resend(&self, operation: Operation) -> bool {
        self.retry().is_waiting() && self.outcome().permits(operation)
    }
}

impl<T: Classified + ?Sized> Classified for &T {
    fn kind(&self) -> ErrorKind {
        (**self).kind()
    }

    fn retry(&self) -> Retry {
        (**self).retry()
    }

    fn outcome(&self) -> Outcome {
        (**self).outcome()
    }

    fn retry_after(&self) -> Option<Duration> {
        (**self).retry_after()
    }

    fn may_resend(&self, operation: Operation) -> bool {
        (**self).may_resend(operation)
    }
}

#[cfg(feature = "std")]
mod boxed {
    use alloc::boxed::Box;

    use super::Classified;

    impl<'a, T: Classified + 'a> From<T> for Box<dyn Classified + 'a> {
        fn from(error: T) -> Self {
            Box::new(error)
        }
    }

    impl<'a, T: Classified + Send + Sync + 'a> From<T> for Box<dyn Classified + Send + Sync + 'a> {
        fn from(error: T) -> Self {
            Box::new(error)
        }
    }
}
