//! Resending in a tower of services: a [`Policy`] for tower's retry layer.

use alloc::boxed::Box;
use alloc::sync::Arc;
use core::fmt::{self, Debug};
use core::pin::Pin;
use core::time::Duration;

use ::tower::retry::Policy;
use ::tower::retry::backoff::{Backoff, ExponentialBackoffMaker, MakeBackoff};
use ::tower::retry::budget::Budget;
use ::tower::util::rng::HasherRng;

use crate::{ExchangeError, Failure, Operation, Outcome};

/// Sends a request again where that can do no harm and waiting is all it takes.
///
/// Each failed attempt is judged by [`may_resend`](Classified::may_resend), with what the attempts
/// before it left open [folded in](Failure::after); the last error says so too. Before the next
/// attempt it waits for the backoff, and for as long as the exchange asks if that is longer.
///
/// It serves any request that is `Clone`, over a service that fails with a [`Failure`]. What a
/// request does is asked of the request:
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::integration::tower::Resend;
/// use exchange_error::{Classified, Operation, Outcome, Failure};
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
///     // Signs and sends the command, then judges the reply; here, nothing ever comes back.
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
/// For requests of the `http` crate, `exchange_error::integration::http::operation` (feature `http`) reads the
/// answer from their extensions. But better let the request be the order, and sign it below this
/// layer: what is signed carries a time or a nonce, which the exchange takes once.
///
/// # What it cannot see
///
/// * A timeout outside of this layer drops the attempts and what they left open: its error means
///   [`no_answer`](Failure::no_answer).
/// * Where the service below is not ready for a second attempt (`poll_ready` fails), tower returns
///   that error as it is. No [`Write`](Operation::Write) is concerned, since it gets a second
///   attempt only if nothing has happened yet.
///
/// # Panics
/// The timer is tokio's, as it is for tower's own backoff: outside of a tokio runtime with time
/// enabled, waiting panics.
pub struct Resend<O, B: MakeBackoff = ExponentialBackoffMaker> {
    operation: O,
    backoff: B,
    budget: Option<Arc<dyn Budget + Send + Sync>>,
    attempts: u32,
    longest_wait: Duration,
    request: Progress<B::Backoff>,
}

/// What has become of one request so far.
struct Progress<B> {
    sent: u32,
    outcome: Outcome,
    backoff: Option<B>,
}

impl<B> Progress<B> {
    const NEW: Self = Self { sent: 0, outcome: Outcome::NotApplied, backoff: None };
}

impl<O> Resend<O> {
    /// A policy that is told by the function what a request does.
    ///
    /// Three attempts, a tenth of a second to ten seconds between them, and no budget, unless set
    /// otherwise.
    pub fn new(operation: O) -> Self {
        let (shortest, longest) = (Duration::from_millis(100), Duration::from_secs(10));
        let backoff = ExponentialBackoffMaker::new(shortest, longest, 0.99, HasherRng::default());
        Self {
            operation,
            backoff: backoff.unwrap_or_default(),
            budget: None,
            attempts: 3,
            longest_wait: Duration::from_secs(60),
            request: Progress::NEW,
        }
    }
}

impl<O, B: MakeBackoff> Resend<O, B> {
    /// How often a request is sent at most, the first time included.
    #[must_use]
    pub fn attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    /// How long an exchange may ask to wait; if it asks for more, the error is returned instead.
    ///
    /// A minute, unless set otherwise.
    #[must_use]
    pub fn longest_wait(self, longest_wait: Duration) -> Self {
        Self { longest_wait, ..self }
    }

    /// How much all requests together may add to the load: an exchange that fails must not get more
    /// requests than one that works.
    #[must_use]
    pub fn budget(self, budget: Arc<dyn Budget + Send + Sync>) -> Self {
        Self { budget: Some(budget), ..self }
    }

    /// How long to wait between attempts where the exchange does not ask for more.
    #[must_use]
    pub fn backoff<C: MakeBackoff>(self, backoff: C) -> Resend<O, C> {
        let Self { operation, backoff: _, budget, attempts, longest_wait, request: _ } = self;
        Resend { operation, backoff, budget, attempts, longest_wait, request: Progress::NEW }
    }

    /// Whether the request is sent again after this failure.
    fn resends<E: ExchangeError>(&self, operation: Operation, failure: &Failure<E>) -> bool {
        self.request.sent < self.attempts
            && failure.may_resend(operation)
            && failure.retry_after().is_none_or(|asked| asked <= self.longest_wait)
            // The last question, since asking spends.
            && self.budget.as_ref().is_none_or(|budget| budget.withdraw())
    }
}

impl<Request, Response, E, O, B> Policy<Request, Response, Failure<E>> for Resend<O, B>
where
    Request: Clone,
    E: ExchangeError,
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
        if self.request.outcome != Outcome::NotApplied {
            *failure = failure.clone().after(self.request.outcome);
        }
        self.request.outcome = failure.outcome();
        if !self.resends((self.operation)(request), failure) {
            return None;
        }
        // Both waits begin now, so that together they take as long as the longer one.
        let asked = failure.retry_after().map(tokio::time::sleep);
        let Self { backoff, request, .. } = self;
        let backoff = request.backoff.get_or_insert_with(|| backoff.make_backoff()).next_backoff();
        Some(Box::pin(async move {
            backoff.await;
            if let Some(asked) = asked {
                asked.await;
            }
        }))
    }

    fn clone_request(&mut self, request: &Request) -> Option<Request> {
        Some(request.clone())
    }
}

/// A clone is for another request: it begins anew.
impl<O: Clone, B: MakeBackoff + Clone> Clone for Resend<O, B> {
    fn clone(&self) -> Self {
        Self {
            operation: self.operation.clone(),
            backoff: self.backoff.clone(),
            budget: self.budget.clone(),
            attempts: self.attempts,
            longest_wait: self.longest_wait,
            request: Progress::NEW,
        }
    }
}

impl<O, B: MakeBackoff + Debug> Debug for Resend<O, B> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Resend")
            .field("attempts", &self.attempts)
            .field("longest_wait", &self.longest_wait)
            .field("backoff", &self.backoff)
            .field("has_budget", &self.budget.is_some())
            .finish_non_exhaustive()
    }
}
