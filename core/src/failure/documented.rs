//! The documented error of a failure: a value of an enum, or the same without its type.

use alloc::borrow::Cow;
#[cfg(feature = "serde")]
use alloc::string::String;
use alloc::sync::Arc;
use core::fmt::{self, Debug};
use core::time::Duration;

use crate::ExchangeError;
use crate::redact::Printable;

/// A documented error that a [`Failure`](super::Failure) can hold: a value of any derived enum, or an
/// [`AnyError`].
///
/// It is for code that takes the failures of every exchange, with and without their types. It cannot be
/// implemented by hand.
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{AnyFailure, Documented, Failure};
///
/// fn line<E: Documented>(failure: &Failure<E>) -> String {
///     format!("{} {} {failure}", failure.exchange(), failure.kind())
/// }
///
/// let failure = Failure::from(RestError::OrderNotFound);
/// let erased = AnyFailure::from(failure.clone());
/// assert_eq!(line(&failure), line(&erased));
/// ```
pub trait Documented: sealed::Described {}

impl<E: sealed::Described> Documented for E {}

pub(crate) mod sealed {
    use core::fmt::Debug;
    use core::time::Duration;

    /// The part of an error that failures show. In a private module, so that nobody else implements it.
    pub trait Described: Clone + Debug + 'static {
        /// The name of the exchange; `None` if each failure has its own.
        const EXCHANGE: Option<&'static str>;

        /// Returns the variant name.
        fn variant_name(&self) -> &str;

        /// Returns the documented message.
        fn documented_message(&self) -> &str;

        /// Returns the wait that is documented for the error.
        fn documented_wait(&self) -> Option<Duration>;
    }
}

impl<E: ExchangeError> sealed::Described for E {
    const EXCHANGE: Option<&'static str> = Some(E::NAME);

    fn variant_name(&self) -> &str {
        self.variant()
    }

    fn documented_message(&self) -> &str {
        self.message()
    }

    fn documented_wait(&self) -> Option<Duration> {
        self.answers().retry_after
    }
}

/// A documented error without the type of its enum: the error of an [`AnyFailure`](super::AnyFailure).
///
/// [`AnyFailure::error_as`](super::Failure#method.error_as) gives the enum back.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnyError(Arc<Description>);

/// The part of an error that does not need its type.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Description {
    variant: Cow<'static, str>,
    message: Cow<'static, str>,
    wait: Option<Duration>,
}

impl AnyError {
    /// Removes the type of an error.
    pub(super) fn of<E: ExchangeError>(error: E) -> Self {
        Self(Arc::new(Description {
            variant: Cow::Borrowed(error.variant()),
            message: Cow::Borrowed(error.message()),
            wait: error.answers().retry_after,
        }))
    }

    /// Creates an error that was stored.
    #[cfg(feature = "serde")]
    pub(super) fn described(variant: String, message: String, wait: Option<Duration>) -> Self {
        let (variant, message) = (Cow::Owned(variant), Cow::Owned(message));
        Self(Arc::new(Description { variant, message, wait }))
    }

    /// Returns the variant name, owned if the error was stored.
    pub(super) fn variant(&self) -> Cow<'static, str> {
        self.0.variant.clone()
    }

    /// Returns the row of an enum with the same variant name. Flattened enums may have variants of one
    /// name: the message distinguishes them.
    pub(super) fn find<E: ExchangeError>(&self) -> Option<E> {
        let has_name = |row: &&E| row.variant() == self.0.variant;
        let mut same = E::ALL.iter().filter(has_name);
        let exact = same.clone().find(|row| row.message() == self.0.message);
        exact.or_else(|| same.next()).copied()
    }
}

impl sealed::Described for AnyError {
    const EXCHANGE: Option<&'static str> = None;

    fn variant_name(&self) -> &str {
        &self.0.variant
    }

    fn documented_message(&self) -> &str {
        &self.0.message
    }

    fn documented_wait(&self) -> Option<Duration> {
        self.0.wait
    }
}

/// Writes the variant name.
impl Debug for AnyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Printable(&self.0.variant), formatter)
    }
}
