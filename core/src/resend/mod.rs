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
//! next, and a [`Delivery`] goes through these steps, queries included.
#![doc(alias = "backoff")]
#![doc(alias = "backon")]
#![doc(alias = "retry")]

#[cfg(feature = "json")]
mod attempts;
#[cfg(feature = "json")]
mod delivery;

use core::ops::RangeInclusive;
use core::time::Duration;

use crate::{Classified, Operation, Retry};

#[cfg(feature = "json")]
pub use attempts::Attempts;
#[cfg(feature = "tower")]
pub(crate) use attempts::Progress;
#[cfg(feature = "json")]
pub use delivery::{Delivery, Step};

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
/// is longer. If the exchange does not say how long, [`Retry::least_wait`] takes its place: ten seconds
/// after a rate limit, because a plain backoff sends four requests in six seconds, and that is how
/// clients get banned.
///
/// ```
/// use std::time::Duration;
///
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{Failure, resend};
///
/// let backoff = Duration::from_millis(100);
/// let limited = Failure::from(RestError::RequestTooFrequent);
/// assert_eq!(resend::wait(&limited, backoff), Duration::from_secs(10));
///
/// let asked = limited.with_retry_after(Duration::from_secs(2));
/// assert_eq!(resend::wait(&asked, backoff), Duration::from_secs(2));
///
/// let lost = Failure::<RestError>::no_answer();
/// assert_eq!(resend::wait(&lost, backoff), backoff);
/// ```
pub fn wait(error: &(impl Classified + ?Sized), backoff: Duration) -> Duration {
    backoff.max(needed(error, Retry::AfterRateLimit.least_wait()))
}

/// Returns [`wait`] as backon expects it. `None` means no further attempt, and stays `None`.
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
    Some(wait(error, backoff?))
}

/// Returns a function like [`adjust`] that makes no further attempt if the wait would be longer than
/// `longest`. Only the backoff itself may be longer.
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
    adjust_within(Retry::AfterRateLimit.least_wait()..=longest)
}

/// Returns a function like [`adjust_up_to`] with the least wait after a rate limit as well.
///
/// The least wait takes the place of the default, ten seconds. It holds if the exchange does not say how
/// long to wait, and no wait is documented for the error.
///
/// ```
/// use std::time::Duration;
///
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{Failure, resend};
///
/// // This exchange counts requests in windows of two seconds.
/// let adjust = resend::adjust_within(Duration::from_secs(2)..=Duration::from_secs(30));
/// let backoff = Some(Duration::from_millis(100));
///
/// let limited = Failure::from(RestError::RequestTooFrequent);
/// assert_eq!(adjust(&limited, backoff), Some(Duration::from_secs(2)));
///
/// let asked = limited.with_retry_after(Duration::from_secs(600));
/// assert_eq!(adjust(&asked, backoff), None);
/// ```
pub fn adjust_within<E: Classified + ?Sized>(
    waits: RangeInclusive<Duration>,
) -> impl Fn(&E, Option<Duration>) -> Option<Duration> {
    move |error, backoff| {
        let needed = needed(error, *waits.start());
        Some(backoff?.max(needed)).filter(|_| needed <= *waits.end())
    }
}

/// Returns the wait that an error needs without any backoff: the one that the exchange asks for, or else
/// the least wait of its condition, which is `rate_limit` after a rate limit.
pub(crate) fn needed(error: &(impl Classified + ?Sized), rate_limit: Duration) -> Duration {
    error.retry_after().unwrap_or(match error.retry() {
        Retry::AfterRateLimit => rate_limit,
        retry => retry.least_wait(),
    })
}
