use core::error::Error;
use core::time::Duration;

use crate::taxonomy::{Answers, ErrorKind, Operation, Outcome, Retry};

/// An error with a classification: what went wrong, when to retry, and whether the request took effect.
///
/// An error of your own around the errors of this crate passes their answers on. This takes one line a
/// variant, and the compiler asks for all of them:
///
/// ```
/// use std::fmt;
///
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{Answers, Classified, ErrorKind, Failure, Operation};
///
/// #[derive(Debug)]
/// enum Error {
///     Exchange(Failure<RestError>),
///     Settings(String),
/// }
///
/// impl Classified for Error {
///     fn answers(&self) -> Answers {
///         match self {
///             Self::Exchange(failure) => failure.answers(),
///             Self::Settings(_) => Answers::of(ErrorKind::InvalidRequest),
///         }
///     }
/// }
/// # impl fmt::Display for Error {
/// #     fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result { formatter.write_str("error") }
/// # }
/// # impl std::error::Error for Error {}
///
/// let error = Error::Exchange(Failure::no_answer());
/// assert!(!error.may_resend(Operation::Write), "the order may have been placed");
/// ```
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
    /// Returns all answers together. Every other function of the trait returns a part of them.
    fn answers(&self) -> Answers;

    /// Returns the kind: what went wrong.
    fn kind(&self) -> ErrorKind {
        self.answers().kind
    }

    /// Returns the condition for another attempt.
    ///
    /// Don't branch on it alone: [`may_resend`](Self::may_resend) also takes the outcome into account.
    fn retry(&self) -> Retry {
        self.answers().retry
    }

    /// Returns the outcome: whether this request took effect.
    fn outcome(&self) -> Outcome {
        self.answers().outcome
    }

    /// Returns the wait that the exchange asked for, if it asked for one.
    fn retry_after(&self) -> Option<Duration> {
        self.answers().retry_after
    }

    /// Returns true if the same request may be sent again after a wait.
    ///
    /// That is so if waiting is enough ([`Retry::is_waiting`]) and the outcome
    /// [permits](Outcome::permits) the operation. A [`Read`](Operation::Read) may also be sent again if
    /// the condition is [`Retry::AfterResync`], because reading again is the resync: "order not found"
    /// right after placing an order only means "not yet".
    ///
    /// False does not mean "give up": something other than waiting comes first, such as a query.
    /// [`Failure::next_step`](crate::Failure::next_step) says what, and the
    /// [guide](crate::guide::query) how to do it.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{Classified, Operation};
    ///
    /// fn waits<E: Classified>(error: &E) -> bool {
    ///     error.may_resend(Operation::Write)
    /// }
    ///
    /// assert!(waits(&RestError::RequestTooFrequent), "refused: nothing happened");
    /// assert!(!waits(&RestError::SystemError), "the order may have been placed");
    /// assert!(!waits(&RestError::OrderNotFound), "the same order id does not exist later either");
    /// assert!(RestError::OrderNotFound.may_resend(Operation::Read), "the order may only be slow");
    /// ```
    fn may_resend(&self, operation: Operation) -> bool {
        self.answers().may_resend(operation)
    }
}

impl<T: Classified + ?Sized> Classified for &T {
    fn answers(&self) -> Answers {
        (**self).answers()
    }
}

#[cfg(feature = "std")]
mod boxed {
    use alloc::boxed::Box;

    use super::{Answers, Classified};

    /// A `Box<dyn Classified>` is no [`Error`](core::error::Error), as a `Box<dyn Error>` is none:
    /// pass `&*error` where a [`Classified`] is expected.
    impl<T: Classified> Classified for Box<T> {
        fn answers(&self) -> Answers {
            (**self).answers()
        }
    }

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
