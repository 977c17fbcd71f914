//! Conditions and waits for crates that retry, such as [backon](https://docs.rs/backon).
//!
//! The functions take any [`Classified`] error and have the signatures that backon expects for `when`
//! and `adjust`; this crate does not depend on it. Choose the function of the operation, and a request
//! is sent again only if that does no harm:
//!
//! ```
//! use backon::{ExponentialBuilder, Retryable};
//! use exchange_error::okcoin::futures::RestError;
//! use exchange_error::{Failure, Outcome, resend};
//!
//! async fn place_order() -> Result<u64, Failure<RestError>> {
//!     // Signs the order and sends it. Here, no reply ever arrives.
//!     Err(Failure::<RestError>::no_answer())
//! }
//!
//! # fn now<T>(future: impl Future<Output = T>) -> T {
//! #     let mut context = std::task::Context::from_waker(std::task::Waker::noop());
//! #     match std::pin::pin!(future).poll(&mut context) {
//! #         std::task::Poll::Ready(output) => output,
//! #         std::task::Poll::Pending => panic!("it waits"),
//! #     }
//! # }
//! # let error = now(async {
//! let error = place_order
//!     .retry(ExponentialBuilder::default())
//! #     .sleep(|_| std::future::ready(()))
//!     .when(resend::write)
//!     .adjust(resend::adjust)
//!     .await
//!     .unwrap_err();
//! # error });
//! assert_eq!(error.outcome(), Outcome::Unknown, "sent once; query before sending another");
//! ```
//!
//! # Outcome of several attempts
//!
//! Such a crate returns the error of the last attempt. This is enough for a [`write`](fn@write), which
//! is sent again only if nothing has happened: an attempt with an unknown outcome is the last one. An
//! [`idempotent_write`] is sent again after an unknown outcome, which a refusal of the next attempt
//! would hide: pass its results through [`Attempts`]. A [`read`] changes nothing.
//!
//! Such a crate only waits. [`Failure::next_step`](crate::Failure::next_step) says what else may come
//! next.

use core::time::Duration;
#[cfg(feature = "json")]
use std::sync::{Mutex, PoisonError};

use crate::{Classified, Operation};
#[cfg(feature = "json")]
use crate::{ErrorKind, ExchangeError, Failure, Outcome};

/// Returns true if a failed [`Read`](Operation::Read) may be sent again after a wait.
pub fn read(error: &(impl Classified + ?Sized)) -> bool {
    error.may_resend(Operation::Read)
}

/// Returns true if a failed [`IdempotentWrite`](Operation::IdempotentWrite) may be sent again after a
/// wait.
pub fn idempotent_write(error: &(impl Classified + ?Sized)) -> bool {
    error.may_resend(Operation::IdempotentWrite)
}

/// Returns true if a failed [`Write`](Operation::Write) may be sent again after a wait.
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::resend;
///
/// assert!(resend::write(&RestError::RequestTooFrequent), "refused: nothing happened");
/// assert!(!resend::write(&RestError::SystemError), "the order may have been placed");
/// assert!(resend::read(&RestError::SystemError));
/// ```
pub fn write(error: &(impl Classified + ?Sized)) -> bool {
    error.may_resend(Operation::Write)
}

/// Returns the wait before the next attempt: the backoff, or the wait that the exchange asks for if that
/// is longer.
///
/// `None` means no further attempt, and stays `None`.
///
/// ```
/// use std::time::Duration;
///
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{Failure, resend};
///
/// let error = Failure::<RestError>::not_sent().with_retry_after(Duration::from_secs(2));
/// let backoff = Some(Duration::from_millis(100));
/// assert_eq!(resend::adjust(&error, backoff), Some(Duration::from_secs(2)));
/// assert_eq!(resend::adjust(&error, None), None);
/// ```
pub fn adjust(error: &(impl Classified + ?Sized), backoff: Option<Duration>) -> Option<Duration> {
    Some(backoff?.max(error.retry_after().unwrap_or_default()))
}

/// Returns a function like [`adjust`] that makes no further attempt if the exchange asks for a wait
/// longer than `longest`.
///
/// ```
/// use std::time::Duration;
///
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{Failure, resend};
///
/// let error = Failure::<RestError>::not_sent().with_retry_after(Duration::from_secs(600));
/// let adjust = resend::adjust_up_to(Duration::from_secs(30));
/// assert_eq!(adjust(&error, Some(Duration::from_secs(1))), None);
/// ```
pub fn adjust_up_to<E: Classified + ?Sized>(
    longest: Duration,
) -> impl Fn(&E, Option<Duration>) -> Option<Duration> {
    move |error, backoff| {
        let is_acceptable = error.retry_after().is_none_or(|asked| asked <= longest);
        if is_acceptable { adjust(error, backoff) } else { None }
    }
}

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
#[cfg(feature = "json")]
#[derive(Debug)]
pub struct Attempts {
    has_same_id: bool,
    progress: Mutex<Progress>,
}

/// The evidence of the attempts so far.
#[cfg(feature = "json")]
#[derive(Clone, Copy, Debug)]
struct Progress {
    outcome: Outcome,
    /// True if an attempt may have arrived. "Duplicate" says that another request arrived.
    may_have_arrived: bool,
}

#[cfg(feature = "json")]
impl Attempts {
    /// Creates a tracker for a request that has not been sent yet.
    #[must_use]
    pub fn new() -> Self {
        let progress = Progress { outcome: Outcome::NotApplied, may_have_arrived: false };
        Self { has_same_id: false, progress: Mutex::new(progress) }
    }

    /// Creates a tracker for a request whose attempts all have the same client id, one that no other
    /// request has.
    ///
    /// If an attempt may have arrived, and a later one is refused as a
    /// [`Duplicate`](crate::ErrorKind::Duplicate), then the earlier one did arrive: the outcome is
    /// [`Outcome::AlreadyApplied`].
    ///
    /// Use it only at an exchange that refuses used ids for good. Many exchanges free an id once its
    /// order has filled, and place the second order instead of refusing it.
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
    pub fn fold<T, E: ExchangeError>(
        &self,
        result: Result<T, Failure<E>>,
    ) -> Result<T, Failure<E>> {
        result.map_err(|failure| {
            let mut progress = self.progress.lock().unwrap_or_else(PoisonError::into_inner);
            let is_duplicate = is_duplicate(&failure);
            if is_duplicate && self.has_same_id && progress.may_have_arrived {
                progress.outcome = Outcome::AlreadyApplied;
            }
            progress.may_have_arrived |= !is_duplicate && failure.outcome() == Outcome::Unknown;
            let failure = failure.after(progress.outcome);
            progress.outcome = failure.outcome();
            failure
        })
    }
}

/// Returns true if every row was refused because the exchange already has it.
#[cfg(feature = "json")]
fn is_duplicate<E: ExchangeError>(failure: &Failure<E>) -> bool {
    let mut rows = failure.rows().iter();
    !failure.is_partial() && rows.all(|row| row.kind() == ErrorKind::Duplicate)
}

#[cfg(feature = "json")]
impl Default for Attempts {
    fn default() -> Self {
        Self::new()
    }
}
