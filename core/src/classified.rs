use core::error::Error;
use core::time::Duration;

use crate::taxonomy::{ErrorKind, Operation, Outcome, Retry};

/// An error with a classification: what went wrong, when to retry, and whether the request took effect.
///
/// The trait is object safe, so that errors of several exchanges can share one type:
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
    /// Returns the kind: what went wrong.
    fn kind(&self) -> ErrorKind;

    /// Returns the condition for another attempt; by default that of the kind.
    ///
    /// Don't branch on it alone: [`may_resend`](Self::may_resend) also takes the outcome into account.
    fn retry(&self) -> Retry {
        self.kind().retry()
    }

    /// Returns the outcome: whether this request took effect; by default that of the kind.
    fn outcome(&self) -> Outcome {
        self.kind().outcome()
    }

    /// Returns the wait that the exchange asked for, if it asked for one.
    ///
    /// A documented error is the same for every reply and has none; the `Failure` of one reply may have
    /// one.
    fn retry_after(&self) -> Option<Duration> {
        None
    }

    /// Returns true if the same bytes may be sent again after a wait.
    ///
    /// That is so if waiting is enough ([`Retry::is_waiting`]) and the outcome
    /// [permits](Outcome::permits) the operation. False does not mean "give up": something other than
    /// waiting comes first, such as a query.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{Classified, Operation, Outcome, Retry};
    ///
    /// fn next<E: Classified>(error: &E) -> &'static str {
    ///     if error.may_resend(Operation::Write) {
    ///         "wait, then send the same order"
    ///     } else if error.outcome() == Outcome::Unknown || error.retry() == Retry::AfterResync {
    ///         "query the order"
    ///     } else {
    ///         "give up and report it"
    ///     }
    /// }
    ///
    /// assert_eq!(next(&RestError::RequestTooFrequent), "wait, then send the same order");
    /// assert_eq!(next(&RestError::SystemError), "query the order");
    /// assert_eq!(next(&RestError::ContractBalanceTooLow), "give up and report it");
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
