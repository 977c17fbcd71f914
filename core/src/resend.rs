//! Resending with any crate that retries: whether, and after how long.
//!
//! These are plain functions over [`Classified`] errors, in the shape that
//! [backon](https://docs.rs/backon) takes for `when` and `adjust`; this crate does not depend on it.
//! Say what the request does, and it goes out again only where that can do no harm:
//!
//! ```
//! use backon::{ExponentialBuilder, Retryable};
//! use exchange_error::okcoin::futures::RestError;
//! use exchange_error::{Classified, Failure, Outcome, resend};
//!
//! async fn place_order() -> Result<u64, Failure<RestError>> {
//!     // Signs the order and sends it; here, nothing ever comes back.
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
//! # What earlier attempts left open
//!
//! Such a crate returns the error of the last attempt. For a [`write`](fn@write) that is enough: it
//! goes out again only if nothing has happened, so an attempt that leaves anything open is the last
//! one. An [`idempotent_write`] goes on after an open attempt, and a clean refusal of the next would
//! hide it: run it through [`Attempts`]. A [`read`] leaves nothing open that matters.

use core::time::Duration;
#[cfg(feature = "json")]
use std::sync::{Mutex, PoisonError};

use crate::{Classified, Operation};
#[cfg(feature = "json")]
use crate::{ExchangeError, Failure, Outcome};

/// Whether a [`Read`](Operation::Read) that failed may be sent again, after waiting.
pub fn read(error: &(impl Classified + ?Sized)) -> bool {
    error.may_resend(Operation::Read)
}

/// Whether an [`IdempotentWrite`](Operation::IdempotentWrite) that failed may be sent again, after
/// waiting.
pub fn idempotent_write(error: &(impl Classified + ?Sized)) -> bool {
    error.may_resend(Operation::IdempotentWrite)
}

/// Whether a [`Write`](Operation::Write) that failed may be sent again, after waiting.
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::resend;
///
/// assert!(resend::write(&RestError::RequestTooFrequent), "refused: nothing happened");
/// assert!(!resend::write(&RestError::SystemError), "it may have happened");
/// assert!(resend::read(&RestError::SystemError));
/// ```
pub fn write(error: &(impl Classified + ?Sized)) -> bool {
    error.may_resend(Operation::Write)
}

/// The wait before the next attempt: the backoff, or what the exchange asks for if that is longer.
///
/// `None`, for no further attempt, stays `None`.
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

/// Like [`adjust`], but there is no further attempt if the exchange asks for a longer wait than this.
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
        let is_bearable = error.retry_after().is_none_or(|asked| asked <= longest);
        if is_bearable { adjust(error, backoff) } else { None }
    }
}

/// The attempts of one request: each failure gets what those before it left open.
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::resend::Attempts;
/// use exchange_error::{Classified, Failure, Outcome};
///
/// // With backon: `(|| async { attempts.fold(amend_order().await) }).retry(…)`.
/// let attempts = Attempts::new();
/// let first = attempts.fold(Err::<(), _>(Failure::<RestError>::no_answer())).unwrap_err();
/// assert_eq!(first.outcome(), Outcome::Unknown);
///
/// let refused = RestError::ContractBalanceTooLow.into();
/// let second = attempts.fold(Err::<(), _>(refused)).unwrap_err();
/// assert_eq!(second.outcome(), Outcome::Unknown, "the first one may have gone through");
/// ```
#[cfg(feature = "json")]
#[derive(Debug)]
pub struct Attempts {
    outcome: Mutex<Outcome>,
}

#[cfg(feature = "json")]
impl Attempts {
    /// Of a request that has not been sent yet.
    #[must_use]
    pub fn new() -> Self {
        Self { outcome: Mutex::new(Outcome::NotApplied) }
    }

    /// Takes the result of the next attempt; a failure comes back with the outcome of all of them.
    ///
    /// # Errors
    /// The failure that came in.
    pub fn fold<T, E: ExchangeError>(
        &self,
        result: Result<T, Failure<E>>,
    ) -> Result<T, Failure<E>> {
        result.map_err(|failure| {
            let mut outcome = self.outcome.lock().unwrap_or_else(PoisonError::into_inner);
            let failure = failure.after(*outcome);
            *outcome = Classified::outcome(&failure);
            failure
        })
    }
}

#[cfg(feature = "json")]
impl Default for Attempts {
    fn default() -> Self {
        Self::new()
    }
}
