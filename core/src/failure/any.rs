//! Failures without the type of their exchange.

use alloc::borrow::Cow;

use super::documented::AnyError;
use super::{FailedRow, Failure, Report};
use crate::ExchangeError;

/// A failed request of any exchange: everything that a [`Failure`] has, without the type of its enum.
///
/// It is one error for a program that talks to many exchanges. Every `Failure<E>` turns into it with
/// `?`, and it goes wherever a `Failure` goes: into an error enum, anyhow, a retry policy, an event.
/// The enum can be had back with [`error_as`](Failure#method.error_as) and
/// [`downcast`](Failure#method.downcast), also from a failure that was stored.
///
/// It is not made without an exchange: use [`Exchange::not_sent`](crate::Exchange::not_sent) and
/// [`Exchange::no_answer`](crate::Exchange::no_answer), or [`new`](Failure::new) for a failure of the
/// program itself.
///
/// ```
/// use exchange_error::okcoin::futures::{RestError, WebSocketError};
/// use exchange_error::{AnyFailure, NextStep, Operation};
///
/// fn place(body: &str) -> Result<(), AnyFailure> {
///     RestError::check_response(200, body)?;
///     WebSocketError::check_frame(body)?;
///     Ok(())
/// }
///
/// let failure = place(r#"{"error_code":20014,"result":false}"#).unwrap_err();
/// assert_eq!(failure.exchange(), "OKCoin futures REST");
/// assert_eq!(failure.variant(), Some("SystemError"));
/// assert_eq!(failure.next_step(Operation::Write), NextStep::Query);
/// assert!(failure.is_error(RestError::SystemError));
/// assert_eq!(failure.error_as::<WebSocketError>(), None);
/// ```
///
/// # Equality and order
///
/// Two failures are equal if all that can be read of them is. The order has no meaning besides; it is
/// for sorted collections.
#[cfg_attr(
    feature = "serde",
    doc = r#"
# Storing

With the feature `serde`, it is written as a [`Failure`] is, and read back. Texts are cut and masked
when they are written; if that changes nothing, the failure that is read is equal to the one that was
written. See [`integration::serde`](crate::integration::serde).

```
use exchange_error::AnyFailure;
use exchange_error::okcoin::futures::RestError;

let failure = RestError::check_response(503, "{}").unwrap_err();
let failure = AnyFailure::from(failure);
let stored = serde_json::to_string(&failure)?;
assert_eq!(serde_json::from_str::<AnyFailure>(&stored)?, failure);
# Ok::<(), serde_json::Error>(())
```
"#
)]
pub type AnyFailure = Failure<AnyError>;

/// A failed row of an [`AnyFailure`], such as one that [`Exchange::decode_rows`] returns.
///
/// [`Exchange::decode_rows`]: crate::Exchange#method.decode_rows
pub type AnyFailedRow = FailedRow<AnyError>;

impl AnyFailure {
    /// Returns the documented error as a value of its enum.
    ///
    /// `None` if the failure is one of another exchange ([`ExchangeError::NAME`] differs), or if the
    /// exchange sent something that its table does not list. Every enum needs a name of its own for that.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{AnyFailure, Failure};
    ///
    /// let failure = AnyFailure::from(Failure::from(RestError::OrderNotFound));
    /// match failure.error_as() {
    ///     Some(RestError::OrderNotFound) => {}
    ///     other => panic!("{other:?}"),
    /// }
    /// ```
    pub fn error_as<E: ExchangeError>(&self) -> Option<E> {
        if self.exchange() != E::NAME {
            return None;
        }
        self.primary_row()?.error_as()
    }

    /// Returns true if the documented error is `error`, a value of any enum.
    pub fn is_error<E: ExchangeError + PartialEq>(&self, error: E) -> bool {
        self.error_as() == Some(error)
    }

    /// Turns the failure back into that of its enum.
    ///
    /// It is found by the name of the exchange and the names of the variants, so it works for a failure
    /// that was stored by another version of the program, too.
    ///
    /// # Errors
    /// The failure itself if it is one of another exchange, or if the enum lacks one of its variants.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::{RestError, WebSocketError};
    /// use exchange_error::{AnyFailure, Failure};
    ///
    /// let failure = Failure::<RestError>::no_answer();
    /// let erased = AnyFailure::from(failure.clone());
    /// let erased = erased.downcast::<WebSocketError>().unwrap_err();
    /// assert_eq!(erased.downcast(), Ok(failure));
    /// ```
    pub fn downcast<E: ExchangeError>(self) -> Result<Failure<E>, Self> {
        let has_row = |error: &AnyError| error.find::<E>().is_some();
        let mut errors = self.report.rows.as_slice().iter().filter_map(|row| row.error.as_ref());
        if self.exchange() != E::NAME || !errors.all(has_row) {
            return Err(self);
        }
        Ok(Failure::of_report(self.report.map(|error| error.find())))
    }

    /// Sets the name of the exchange, for a failure that no enum describes.
    ///
    /// ```
    /// use exchange_error::{AnyFailure, ErrorKind};
    ///
    /// let failure = AnyFailure::new(ErrorKind::RateLimited)
    ///     .with_exchange("Acme")
    ///     .with_message("slow down");
    /// assert_eq!(failure.to_string(), "Acme: slow down");
    /// ```
    #[must_use]
    pub fn with_exchange(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.details().exchange = Some(name.into());
        self
    }
}

impl AnyFailedRow {
    /// Returns the documented error as a value of its enum, if the enum has a variant of that name. A row
    /// does not know its exchange: [`AnyFailure::error_as`](Failure#method.error_as) does.
    pub fn error_as<E: ExchangeError>(&self) -> Option<E> {
        self.error.as_ref()?.find()
    }
}

/// Removes the type of the enum.
impl<E: ExchangeError> From<Failure<E>> for AnyFailure {
    fn from(failure: Failure<E>) -> Self {
        Self::of_report(failure.report.map(|error| Some(AnyError::of(error))))
            .with_exchange(E::NAME)
    }
}

/// Removes the type of the enum.
impl<E: ExchangeError> From<FailedRow<E>> for AnyFailedRow {
    fn from(row: FailedRow<E>) -> Self {
        row.map(|error| Some(AnyError::of(error)))
    }
}

impl<E> Report<E> {
    /// Converts the error of every row.
    fn map<F>(self, convert: impl Fn(E) -> Option<F>) -> Report<F> {
        let Self { rows, unlisted, primary, cause, status, is_partial, retry, outcome, .. } = self;
        let rows = rows.map(|row| row.map(&convert));
        let (excerpt, details) = (self.excerpt, self.details);
        Report {
            rows,
            unlisted,
            primary,
            cause,
            status,
            is_partial,
            retry,
            outcome,
            excerpt,
            details,
        }
    }
}
