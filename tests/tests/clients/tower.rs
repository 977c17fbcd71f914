//! Resending through tower's retry layer: which requests, after which wait, and the error at the end.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use exchange_error::integration::http;
use exchange_error::integration::tower::Resend;
use exchange_error::okcoin::futures::RestError;
use exchange_error::{ExchangeError, Failure, Operation, Outcome};
use tokio::time::Instant;
use tower::retry::backoff::ExponentialBackoffMaker;
use tower::retry::budget::{Budget, TpsBudget};
use tower::util::rng::HasherRng;
use tower::{Service, ServiceBuilder, ServiceExt, service_fn};

type Reply = Result<u64, Failure<RestError>>;

/// Returns a backoff of one second that doubles, without jitter.
fn backoff() -> ExponentialBackoffMaker {
    let (shortest, longest) = (Duration::from_secs(1), Duration::from_secs(8));
    ExponentialBackoffMaker::new(shortest, longest, 0.0, HasherRng::default()).unwrap()
}

fn policy() -> Resend<fn(&Operation) -> Operation> {
    let operation: fn(&Operation) -> Operation = |operation| *operation;
    Resend::new(operation).backoff(backoff()).attempts(4)
}

/// Sends a request to an exchange that gives these replies in order. Returns the result, and the
/// seconds after which each attempt was sent.
async fn send(
    policy: Resend<fn(&Operation) -> Operation>,
    operation: Operation,
    replies: impl IntoIterator<Item = Reply>,
) -> (Reply, Vec<u64>) {
    let start = Instant::now();
    let replies = Mutex::new(replies.into_iter().collect::<Vec<_>>().into_iter());
    let exchange = Arc::new((replies, Mutex::new(Vec::new())));
    let service = service_fn(|_: Operation| {
        let (replies, sent) = &*exchange;
        sent.lock().unwrap().push(start.elapsed().as_secs());
        std::future::ready(replies.lock().unwrap().next().unwrap())
    });
    let service = ServiceBuilder::new().retry(policy).service(service);
    let reply = service.oneshot(operation).await;
    let sent = exchange.1.lock().unwrap().clone();
    (reply, sent)
}

fn no_answer() -> Reply {
    Err(Failure::<RestError>::no_answer())
}

/// Returns a rate limit, which was not applied.
fn limited() -> Failure<RestError> {
    RestError::RequestTooFrequent.into()
}

/// Returns a refusal for lack of funds, which was not applied and which waiting does not help.
fn refused() -> Reply {
    Err(RestError::ContractBalanceTooLow.into())
}

fn outcome(reply: &Reply) -> Outcome {
    reply.as_ref().unwrap_err().outcome()
}

#[tokio::test(start_paused = true)]
async fn write_with_unknown_outcome_is_not_resent() {
    let (reply, sent) = send(policy(), Operation::Write, [no_answer()]).await;
    assert_eq!(outcome(&reply), Outcome::Unknown);
    assert_eq!(sent, [0]);
}

#[tokio::test(start_paused = true)]
async fn read_is_resent_with_growing_waits() {
    let replies = [no_answer(), no_answer(), no_answer(), Ok(7)];
    let (reply, sent) = send(policy(), Operation::Read, replies).await;
    assert_eq!(reply, Ok(7));
    assert_eq!(sent, [0, 1, 3, 7]);
}

#[tokio::test(start_paused = true)]
async fn rate_limited_write_waits_as_long_as_requested() {
    let asked = |seconds| Err(limited().with_retry_after(Duration::from_secs(seconds)));
    let replies = [asked(5), Err(limited()), asked(1), Ok(7)];
    let (reply, sent) = send(policy(), Operation::Write, replies).await;
    assert_eq!(reply, Ok(7));
    // Requested 5 s against a backoff of 1 s, then the least wait of 10 s against 2 s, then a backoff of
    // 4 s against 1 s.
    assert_eq!(sent, [0, 5, 15, 19]);
}

#[tokio::test(start_paused = true)]
async fn rate_limit_without_a_wait_allows_one_request_in_six_seconds() {
    let limits = || std::iter::repeat_with(|| Err(limited())).take(4);
    for operation in Operation::ALL {
        let (_, sent) = send(policy(), *operation, limits()).await;
        assert_eq!(sent.iter().filter(|at| **at <= 6).count(), 1, "{sent:?}");
        assert_eq!(sent, [0, 10, 20, 30]);
    }
}

#[tokio::test(start_paused = true)]
async fn least_wait_after_a_rate_limit_is_adjustable() {
    let limits = || std::iter::repeat_with(|| Err(limited())).take(4);
    let policy = || policy().least_wait(Duration::from_secs(2));
    let (_, sent) = send(policy(), Operation::Write, limits()).await;
    assert_eq!(sent, [0, 2, 4, 8], "the backoffs are 1, 2 and 4 seconds");

    let impatient = policy().longest_wait(Duration::from_secs(1));
    let (_, sent) = send(impatient, Operation::Write, limits()).await;
    assert_eq!(sent, [0], "the least wait is longer than the longest");

    let (_, sent) = send(policy(), Operation::Read, [no_answer(), Ok(7)]).await;
    assert_eq!(sent, [0, 1], "the least wait is for rate limits only");
}

/// Errors of an exchange that documents a wait, and the refusal of a used id.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
enum AcmeError {
    /// Too many requests.
    #[exchange(code = 1, kind = RateLimited, wait(secs = 3))]
    TooManyRequests,
    /// Client order id was used before.
    #[exchange(code = 2, kind = Duplicate)]
    IdUsed,
}

/// Returns the last failure of a request to the exchange above, and the seconds of each attempt.
async fn last_failure(
    policy: Resend<fn(&Operation) -> Operation>,
    failures: impl IntoIterator<Item = Failure<AcmeError>>,
) -> (Failure<AcmeError>, Vec<u64>) {
    let (start, sent) = (Instant::now(), Mutex::new(Vec::new()));
    let failures = Mutex::new(failures.into_iter().collect::<Vec<_>>().into_iter());
    let service = service_fn(|_: Operation| {
        sent.lock().unwrap().push(start.elapsed().as_secs());
        std::future::ready(Err::<(), _>(failures.lock().unwrap().next().unwrap()))
    });
    let service = ServiceBuilder::new().retry(policy).service(service);
    let failure = service.oneshot(Operation::IdempotentWrite).await.unwrap_err();
    let sent = sent.lock().unwrap().clone();
    (failure, sent)
}

#[tokio::test(start_paused = true)]
async fn documented_wait_beats_the_least_wait() {
    let limited = || Failure::from(AcmeError::TooManyRequests);
    let (_, sent) = last_failure(policy().attempts(2), [limited(), limited()]).await;
    assert_eq!(sent, [0, 3]);
}

#[tokio::test(start_paused = true)]
async fn duplicate_of_the_same_id_proves_that_an_earlier_attempt_arrived() {
    let replies = || [Failure::no_answer(), AcmeError::IdUsed.into()];
    let (failure, sent) = last_failure(policy().with_same_id(), replies()).await;
    assert_eq!((failure.outcome(), sent.len()), (Outcome::AlreadyApplied, 2));
    let (failure, _) = last_failure(policy(), replies()).await;
    assert_eq!(failure.outcome(), Outcome::Unknown);
    // Without an earlier attempt, another request used the id.
    let (failure, _) = last_failure(policy().with_same_id(), [AcmeError::IdUsed.into()]).await;
    assert_eq!(failure.outcome(), Outcome::Unknown);
}

#[tokio::test(start_paused = true)]
async fn requested_wait_above_the_limit_ends_the_attempts() {
    let asked = |seconds| Err(limited().with_retry_after(Duration::from_secs(seconds)));
    let policy = || policy().longest_wait(Duration::from_secs(10));
    let (reply, sent) = send(policy(), Operation::Read, [asked(10), Ok(7)]).await;
    assert_eq!((reply, sent), (Ok(7), vec![0, 10]));
    let (reply, sent) = send(policy(), Operation::Read, [asked(11)]).await;
    assert_eq!(reply.unwrap_err().retry_after(), Some(Duration::from_secs(11)));
    assert_eq!(sent, [0]);
}

#[tokio::test(start_paused = true)]
async fn refusal_after_an_unknown_outcome_stays_unknown() {
    let (reply, sent) = send(policy(), Operation::IdempotentWrite, [no_answer(), refused()]).await;
    let failure = reply.unwrap_err();
    assert_eq!(failure.error(), Some(RestError::ContractBalanceTooLow));
    assert_eq!(failure.outcome(), Outcome::Unknown);
    assert_eq!(sent.len(), 2);

    let (reply, _) = send(policy(), Operation::IdempotentWrite, [refused()]).await;
    assert_eq!(outcome(&reply), Outcome::NotApplied, "the refusal alone was not applied");
}

#[tokio::test(start_paused = true)]
async fn applied_write_is_not_resent() {
    let applied = Failure::after(limited(), Outcome::AlreadyApplied);
    let replies = [no_answer(), Err(applied)];
    let (reply, sent) = send(policy(), Operation::IdempotentWrite, replies).await;
    assert_eq!(outcome(&reply), Outcome::AlreadyApplied);
    assert_eq!(sent.len(), 2);
}

#[tokio::test(start_paused = true)]
async fn refusal_that_waiting_does_not_help_is_not_resent() {
    for error in [RestError::ContractBalanceTooLow, RestError::OrderNotFound] {
        let (_, sent) = send(policy(), Operation::Write, [Err(error.into())]).await;
        assert_eq!(sent, [0], "{error}");
    }
    // A query is sent again: the order may not be there yet.
    let replies = [Err(RestError::OrderNotFound.into()), Ok(7)];
    let (reply, _) = send(policy(), Operation::Read, replies).await;
    assert_eq!(reply, Ok(7));
}

#[tokio::test(start_paused = true)]
async fn attempts_are_counted_per_request() {
    let failures = || std::iter::repeat_with(no_answer).take(4);
    for _ in 0..2 {
        let (reply, sent) = send(policy(), Operation::Read, failures()).await;
        assert_eq!(outcome(&reply), Outcome::Unknown);
        assert_eq!(sent, [0, 1, 3, 7]);
    }
    for attempts in [0, 1] {
        let (_, sent) = send(policy().attempts(attempts), Operation::Read, failures()).await;
        assert_eq!(sent, [0]);
    }
}

#[tokio::test(start_paused = true)]
async fn unknown_outcome_of_one_request_does_not_affect_the_next() {
    let replies = Mutex::new(vec![no_answer(), refused()].into_iter());
    let service = service_fn(|_| std::future::ready(replies.lock().unwrap().next().unwrap()));
    let mut service = ServiceBuilder::new().retry(policy()).service(service);
    let mut next = async || service.ready().await.unwrap().call(Operation::Write).await;
    assert_eq!(outcome(&next().await), Outcome::Unknown);
    assert_eq!(outcome(&next().await), Outcome::NotApplied);
}

/// A budget of attempts, to which each success adds one.
#[derive(Debug)]
struct Purse(Mutex<u32>);

impl Budget for Purse {
    fn deposit(&self) {
        *self.0.lock().unwrap() += 1;
    }

    fn withdraw(&self) -> bool {
        let mut left = self.0.lock().unwrap();
        let enough = *left > 0;
        *left -= u32::from(enough);
        enough
    }
}

#[tokio::test(start_paused = true)]
async fn budget_is_shared_by_all_requests() {
    let purse = Arc::new(Purse(Mutex::new(3)));
    let policy = policy().budget(purse.clone());
    let failures = || std::iter::repeat_with(no_answer).take(4);

    let (_, sent) = send(policy.clone(), Operation::Write, failures()).await;
    assert_eq!((sent.len(), *purse.0.lock().unwrap()), (1, 3), "not resent, so nothing is spent");
    let replies = [no_answer(), no_answer(), refused()];
    let (_, sent) = send(policy.clone(), Operation::Read, replies).await;
    assert_eq!((sent.len(), *purse.0.lock().unwrap()), (3, 1));
    let (_, sent) = send(policy.clone(), Operation::Read, failures()).await;
    assert_eq!((sent.len(), *purse.0.lock().unwrap()), (2, 0), "the budget is spent");
    let (_, sent) = send(policy.clone(), Operation::Read, [Ok(7)]).await;
    assert_eq!((sent.len(), *purse.0.lock().unwrap()), (1, 1), "a success adds one attempt");

    let empty = Arc::new(TpsBudget::new(Duration::from_secs(1), 0, 0.1));
    let (_, sent) = send(policy.budget(empty), Operation::Read, failures()).await;
    assert_eq!(sent.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn http_request_carries_its_operation() {
    let sent = Mutex::new(0);
    let service = service_fn(|_: ::http::Request<&str>| {
        *sent.lock().unwrap() += 1;
        std::future::ready(no_answer())
    });
    let policy = Resend::new(http::operation::<&str>).attempts(2);
    let service = ServiceBuilder::new().retry(policy).service(service);

    let order = ::http::Request::post("/order").body("amount=1").unwrap();
    assert!(service.clone().oneshot(order).await.is_err());
    assert_eq!(*sent.lock().unwrap(), 1);

    let query = ::http::Request::get("/order").extension(Operation::Read).body("").unwrap();
    assert!(service.oneshot(query).await.is_err());
    assert_eq!(*sent.lock().unwrap(), 1 + 2);
}

#[test]
fn debug_of_a_policy_shows_its_settings() {
    let policy = Resend::new(|operation: &Operation| *operation).attempts(7);
    let shown = format!("{policy:?}");
    assert!(shown.starts_with("Resend { attempts: 7, least_wait: 10s, longest_wait: "), "{shown}");
    assert!(shown.contains("has_budget: false"), "{shown}");
}

#[tokio::test(start_paused = true)]
async fn default_policy_sends_three_times_within_a_second() {
    let start = Instant::now();
    let sent = Mutex::new(0);
    let service = service_fn(|_: Operation| {
        *sent.lock().unwrap() += 1;
        std::future::ready(no_answer())
    });
    let policy = Resend::new(|operation: &Operation| *operation);
    let service = ServiceBuilder::new().retry(policy).service(service);
    assert!(service.oneshot(Operation::Read).await.is_err());
    assert_eq!(*sent.lock().unwrap(), 3);
    assert!((300..700).contains(&start.elapsed().as_millis()), "{:?}", start.elapsed());
}
