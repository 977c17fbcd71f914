//! A policy for the retry layer of tower 0.5, with the feature `tower`: it sends a request again only
//! if that does no harm.
//!
//! ```
//! use exchange_error::Operation;
//! use exchange_error::integration::tower::Resend;
//! use tower::ServiceBuilder;
//!
//! #[derive(Clone)]
//! enum Command {
//!     Balance,
//!     Order { amount: u32 },
//! }
//!
//! let policy = Resend::new(|command: &Command| match command {
//!     Command::Balance => Operation::Read,
//!     Command::Order { .. } => Operation::Write,
//! });
//! let layers = ServiceBuilder::new().retry(policy);
//! # let _ = (layers, Command::Balance, Command::Order { amount: 1 });
//! ```
//!
//! [`Resend`] says what it waits for, and what it cannot know.

use alloc::boxed::Box;
use alloc::sync::Arc;
use core::fmt::{self, Debug};
use core::pin::Pin;
use core::time::Duration;

use ::tower::retry::Policy;
use ::tower::retry::backoff::{Backoff, ExponentialBackoffMaker, MakeBackoff};
use ::tower::retry::budget::Budget;
use ::tower::util::rng::HasherRng;

use crate::resend::{self, Progress};
use crate::{Documented, Failure, Operation, Retry};

/// A retry policy that sends a request again if that does no harm and waiting is enough.
///
/// [`may_resend`](Failure::may_resend) decides, with the outcome of earlier attempts
/// [combined](Failure::after); the last error has that outcome, too. The policy waits for the backoff
/// before each attempt, or longer if the exchange asks for it. After a rate limit without a wait it
/// waits for at least [ten seconds](Retry::least_wait).
///
/// It works for any request that is `Clone`, over a service that fails with a [`Failure`]. A function
/// returns the operation of a request:
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::integration::tower::Resend;
/// use exchange_error::{Failure, Operation, Outcome};
/// use tower::{Service, ServiceBuilder, service_fn};
///
/// #[derive(Clone)]
/// enum Command {
///     Balance,
///     Order { amount: u32 },
/// }
///
/// let policy = Resend::new(|command: &Command| match command {
///     Command::Balance => Operation::Read,
///     Command::Order { .. } => Operation::Write,
/// });
/// let mut exchange = ServiceBuilder::new().retry(policy.attempts(5)).service(service_fn(
///     // Signs and sends the command, then checks the reply. Here, no reply ever arrives.
///     async |_: Command| Err::<(), Failure<RestError>>(Failure::<RestError>::no_answer()),
/// ));
///
/// # fn now<T>(future: impl Future<Output = T>) -> T {
/// #     let mut context = std::task::Context::from_waker(std::task::Waker::noop());
/// #     match std::pin::pin!(future).poll(&mut context) {
/// #         std::task::Poll::Ready(output) => output,
/// #         std::task::Poll::Pending => panic!("it waits"),
/// #     }
/// # }
/// # let block_on = now;
/// let error = block_on(exchange.call(Command::Order { amount: 1 })).unwrap_err();
/// assert_eq!(error.outcome(), Outcome::Unknown, "sent once; query before sending another");
/// ```
///
/// For requests of the `http` crate, `exchange_error::integration::http::operation` (feature `http`)
/// reads the operation from their extensions. It is better to pass the order itself through this layer
/// and to sign it below: a signed request has a time or a nonce, which the exchange accepts once.
///
/// # Limits
///
/// * A timeout outside of this layer drops the attempts and their outcome: treat its error as
///   [`no_answer`](Failure::no_answer).
/// * If the service below is not ready for a second attempt (`poll_ready` fails), tower returns that
///   error unchanged. This does not affect a [`Write`](Operation::Write), which gets a second attempt
///   only if nothing has happened yet.
///
/// # Panics
/// Waiting panics outside of a tokio runtime with time enabled, as in tower's own backoff.
pub struct Resend<O, B: MakeBackoff = ExponentialBackoffMaker> {
    operation: O,
    backoff: B,
    budget: Option<Arc<dyn Budget + Send + Sync>>,
    attempts: u32,
    least_wait: Duration,
    longest_wait: Duration,
    has_same_id: bool,
    request: State<B::Backoff>,
}

/// The state of one request.
struct State<B> {
    sent: u32,
    progress: Progress,
    backoff: Option<B>,
}

impl<B> State<B> {
    const NEW: Self = Self { sent: 0, progress: Progress::NEW, backoff: None };
}

impl<O> Resend<O> {
    /// Creates a policy. The function returns the operation of a request.
    ///
    /// By default it makes three attempts, with 0.1 to 10 seconds between them, and has no budget.
    pub fn new(operation: O) -> Self {
        let (shortest, longest) = (Duration::from_millis(100), Duration::from_secs(10));
        let backoff = ExponentialBackoffMaker::new(shortest, longest, 0.99, HasherRng::default());
        Self {
            operation,
            backoff: backoff.unwrap_or_default(),
            budget: None,
            attempts: 3,
            least_wait: Retry::AfterRateLimit.least_wait(),
            longest_wait: Duration::from_secs(60),
            has_same_id: false,
            request: State::NEW,
        }
    }
}

impl<O, B: MakeBackoff> Resend<O, B> {
    /// Sets the maximum number of attempts, the first one included. The default is 3.
    #[must_use]
    pub fn attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    /// Sets the least wait after a rate limit for which the exchange states no wait, and none is
    /// documented. The default is [ten seconds](Retry::least_wait).
    #[must_use]
    pub fn least_wait(self, least_wait: Duration) -> Self {
        Self { least_wait, ..self }
    }

    /// Says that all attempts of a request have the same client id, one that no other request has.
    ///
    /// A refusal as a duplicate then proves that an earlier attempt arrived, see
    /// [`Attempts::with_same_id`](resend::Attempts::with_same_id). Use it only at an exchange that
    /// refuses used ids for good, and accepts those of orders that it has refused.
    #[must_use]
    pub fn with_same_id(self) -> Self {
        Self { has_same_id: true, ..self }
    }

    /// Sets the longest wait that an exchange may ask for. If it asks for more, the error is returned
    /// instead. The default is 60 seconds. It holds for the [least wait](Self::least_wait) as well.
    #[must_use]
    pub fn longest_wait(self, longest_wait: Duration) -> Self {
        Self { longest_wait, ..self }
    }

    /// Sets a limit for the retries of all requests together, so that an exchange that fails does not
    /// get more requests than one that works.
    #[must_use]
    pub fn budget(self, budget: Arc<dyn Budget + Send + Sync>) -> Self {
        Self { budget: Some(budget), ..self }
    }

    /// Sets the wait between attempts, unless the exchange asks for a longer one.
    #[must_use]
    pub fn backoff<C: MakeBackoff>(self, backoff: C) -> Resend<O, C> {
        Resend {
            operation: self.operation,
            backoff,
            budget: self.budget,
            attempts: self.attempts,
            least_wait: self.least_wait,
            longest_wait: self.longest_wait,
            has_same_id: self.has_same_id,
            request: State::NEW,
        }
    }

    /// Returns true if the request is sent again after this failure.
    fn resends<E: Documented>(&self, operation: Operation, failure: &Failure<E>) -> bool {
        self.request.sent < self.attempts
            && failure.may_resend(operation)
            && resend::needed(failure, self.least_wait) <= self.longest_wait
            // Last, because `withdraw` spends the budget.
            && self.budget.as_ref().is_none_or(|budget| budget.withdraw())
    }
}

impl<Request, Response, E, O, B> Policy<Request, Response, Failure<E>> for Resend<O, B>
where
    Request: Clone,
    E: Documented,
    O: Fn(&Request) -> Operation,
    B: MakeBackoff,
    <B::Backoff as Backoff>::Future: Send + 'static,
{
    type Future = Pin<Box<dyn Future<Output = ()> + Send>>;

    fn retry(
        &mut self,
        request: &mut Request,
        result: &mut Result<Response, Failure<E>>,
    ) -> Option<Self::Future> {
        let Err(failure) = result else {
            if let Some(budget) = &self.budget {
                budget.deposit();
            }
            return None;
        };
        self.request.sent = self.request.sent.saturating_add(1);
        *failure = self.request.progress.fold(failure.clone(), self.has_same_id);
        if !self.resends((self.operation)(request), failure) {
            return None;
        }
        // Both waits start now, so that together they take as long as the longer one.
        let needed = tokio::time::sleep(resend::needed(failure, self.least_wait));
        let Self { backoff, request, .. } = self;
        let backoff = request.backoff.get_or_insert_with(|| backoff.make_backoff()).next_backoff();
        Some(Box::pin(async move {
            backoff.await;
            needed.await;
        }))
    }

    fn clone_request(&mut self, request: &Request) -> Option<Request> {
        Some(request.clone())
    }
}

/// Clones the settings. The clone is for another request and starts without attempts.
impl<O: Clone, B: MakeBackoff + Clone> Clone for Resend<O, B> {
    fn clone(&self) -> Self {
        Self {
            operation: self.operation.clone(),
            backoff: self.backoff.clone(),
            budget: self.budget.clone(),
            attempts: self.attempts,
            least_wait: self.least_wait,
            longest_wait: self.longest_wait,
            has_same_id: self.has_same_id,
            request: State::NEW,
        }
    }
}

impl<O, B: MakeBackoff + Debug> Debug for Resend<O, B> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Resend")
            .field("attempts", &self.attempts)
            .field("least_wait", &self.least_wait)
            .field("longest_wait", &self.longest_wait)
            .field("has_same_id", &self.has_same_id)
            .field("backoff", &self.backoff)
            .field("has_budget", &self.budget.is_some())
            .finish_non_exhaustive()
    }
}
