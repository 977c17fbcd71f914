//! Resending with backon: which requests are resent, after which wait, and the error at the end.

use std::future::ready;
use std::sync::Mutex;
use std::time::Duration;

use backon::{ConstantBuilder, ExponentialBuilder, Retryable};
use exchange_error::okcoin::futures::RestError;
use exchange_error::resend::{self, Attempts};
use exchange_error::{Classified, ExchangeError, Failure, Outcome};
use tokio::time::Instant;

type Reply = Result<u64, Failure<RestError>>;

/// An exchange that gives these replies in order.
struct Exchange(Mutex<std::vec::IntoIter<Reply>>);

impl Exchange {
    fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self(Mutex::new(replies.into_iter().collect::<Vec<_>>().into_iter()))
    }

    fn next(&self) -> Reply {
        self.0.lock().unwrap().next().unwrap()
    }

    fn left(&self) -> usize {
        self.0.lock().unwrap().len()
    }
}

fn limited() -> Failure<RestError> {
    RestError::RequestTooFrequent.into()
}

#[tokio::test(start_paused = true)]
async fn write_with_unknown_outcome_is_not_resent() {
    let exchange = Exchange::new([Err(Failure::<RestError>::no_answer()), Ok(7)]);
    let place_order = async || exchange.next();
    let reply = place_order
        .retry(ExponentialBuilder::default())
        .when(resend::write)
        .adjust(resend::adjust)
        .await;
    assert_eq!(reply.unwrap_err().outcome(), Outcome::Unknown);
    assert_eq!(exchange.left(), 1);
}

#[tokio::test(start_paused = true)]
async fn read_with_unknown_outcome_is_resent() {
    let exchange = Exchange::new([
        Err(Failure::<RestError>::no_answer()),
        Err(Failure::<RestError>::no_answer()),
        Ok(7),
    ]);
    let query = async || exchange.next();
    let reply = query.retry(ExponentialBuilder::default()).when(resend::read).await;
    assert_eq!(reply, Ok(7));
}

#[tokio::test(start_paused = true)]
async fn longer_of_backoff_and_requested_wait_applies() {
    let asked = limited().with_retry_after(Duration::from_secs(5));
    let hurried = limited().with_retry_after(Duration::from_millis(5));
    let exchange = Exchange::new([Err(asked), Err(hurried), Err(limited()), Ok(7)]);
    let start = Instant::now();
    let place_order = async || exchange.next();
    let reply = place_order
        .retry(ConstantBuilder::default().with_delay(Duration::from_secs(1)))
        .when(resend::write)
        .adjust(resend::adjust)
        .await;
    assert_eq!(reply, Ok(7));
    // The last rate limit has no wait, so that the least wait applies.
    assert_eq!(start.elapsed().as_secs(), 5 + 1 + 10);
}

#[tokio::test(start_paused = true)]
async fn rate_limit_without_a_wait_allows_one_request_in_six_seconds() {
    let least = Duration::from_secs(2);
    let any = Duration::ZERO..=Duration::MAX;
    let backoff = ExponentialBuilder::default().with_min_delay(Duration::from_millis(100));
    for (waits, expected) in [(None, 1), (Some(least..=Duration::MAX), 3), (Some(any), 6)] {
        let exchange = Exchange::new(std::iter::repeat_with(|| Err(limited())).take(10));
        let place_order = async || exchange.next();
        let retry = place_order.retry(backoff.with_max_times(9));
        let retry = retry.when(resend::write).adjust(move |error, backoff| match &waits {
            None => resend::adjust(error, backoff),
            Some(waits) => resend::adjust_within(waits.clone())(error, backoff),
        });
        let in_six_seconds = tokio::time::timeout(Duration::from_millis(5_999), retry).await;
        assert!(in_six_seconds.is_err());
        assert_eq!(10 - exchange.left(), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn least_wait_above_the_limit_ends_the_attempts() {
    let adjust = resend::adjust_up_to(Duration::from_secs(5));
    let second = Some(Duration::from_secs(1));
    assert_eq!(adjust(&limited(), second), None);
    assert_eq!(adjust(&Failure::<RestError>::no_answer(), second), second);
    assert_eq!(adjust(&Failure::<RestError>::no_answer(), None), None);
}

#[tokio::test(start_paused = true)]
async fn backoff_limits_the_number_of_attempts() {
    let replies = std::iter::repeat_with(|| Err(limited().with_retry_after(Duration::ZERO)));
    let exchange = Exchange::new(replies.take(10));
    let place_order = async || exchange.next();
    let backoff = ConstantBuilder::default().with_max_times(2);
    let reply = place_order.retry(backoff).when(resend::write).adjust(resend::adjust).await;
    assert!(reply.is_err());
    assert_eq!(exchange.left(), 10 - 3);
}

#[tokio::test(start_paused = true)]
async fn requested_wait_above_the_limit_ends_the_attempts() {
    for (asked, expected) in [(30, Ok(7)), (31, Err(31))] {
        let asked = limited().with_retry_after(Duration::from_secs(asked));
        let exchange = Exchange::new([Err(asked), Ok(7)]);
        let place_order = async || exchange.next();
        let reply = place_order
            .retry(ExponentialBuilder::default())
            .when(resend::write)
            .adjust(resend::adjust_up_to(Duration::from_secs(30)))
            .await;
        let reply = reply.map_err(|failure| failure.retry_after().unwrap().as_secs());
        assert_eq!(reply, expected);
    }
}

/// Returns all pairs of documented errors.
fn pairs() -> impl Iterator<Item = [RestError; 2]> {
    let all = RestError::ALL.iter();
    all.flat_map(|first| RestError::ALL.iter().map(move |second| [*first, *second]))
}

/// Returns the combined outcome of the attempts: all replies except those left.
fn made(pair: [RestError; 2], left: usize) -> Outcome {
    let made = &pair[..pair.len() - left];
    made.iter().fold(Outcome::NotApplied, |earlier, error| earlier.and(error.outcome()))
}

#[tokio::test]
async fn last_error_of_a_write_has_the_outcome_of_all_attempts() {
    let mut sent_twice = 0;
    for pair in pairs() {
        let exchange = Exchange::new(pair.map(|error| Err(error.into())));
        let place_order = async || exchange.next();
        let once_more = ConstantBuilder::default().with_max_times(1);
        let reply = place_order.retry(once_more).sleep(|_| ready(())).when(resend::write).await;
        assert_eq!(reply.unwrap_err().outcome(), made(pair, exchange.left()), "{pair:?}");
        sent_twice += usize::from(exchange.left() == 0);
    }
    assert!(sent_twice > 0);
}

#[tokio::test]
async fn attempts_add_earlier_outcomes_to_the_last_error_of_an_idempotent_write() {
    let (mut hidden, mut sent_twice) = (0, 0);
    for pair in pairs() {
        let exchange = Exchange::new(pair.map(|error| Err(error.into())));
        let attempts = Attempts::new();
        let once_more = ConstantBuilder::default().with_max_times(1);
        let amend_order = async || attempts.fold(exchange.next());
        let reply =
            amend_order.retry(once_more).sleep(|_| ready(())).when(resend::idempotent_write).await;
        let outcome = reply.unwrap_err().outcome();
        assert_eq!(outcome, made(pair, exchange.left()), "{pair:?}");
        let is_last_alone = exchange.left() == 0;
        sent_twice += usize::from(is_last_alone);
        hidden += usize::from(is_last_alone && pair[1].outcome() < outcome);
    }
    assert!(sent_twice > 0);
    assert!(hidden > 0, "some last errors hide an earlier outcome");
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(wire(rows = "$.rows[*]", code = "@.code", ok = 0), wire(code = "$.code"))]
enum AcmeError {
    /// The client order id was used before.
    #[exchange(code = 1, kind = Duplicate)]
    IdUsed,

    /// Too many requests.
    #[exchange(code = 2, kind = RateLimited)]
    Limited,
}

/// Returns the outcome after attempts with these results; `None` is a request without an answer.
fn outcome_of(attempts: &Attempts, results: &[Option<&str>]) -> Outcome {
    let failures = results.iter().map(|reply| match reply {
        Some(reply) => AcmeError::check_response(200, reply).unwrap_err(),
        None => Failure::no_answer(),
    });
    let fold = |failure| attempts.fold::<(), AcmeError>(Err(failure)).unwrap_err().outcome();
    failures.map(fold).last().unwrap()
}

const ID_USED: Option<&str> = Some(r#"{"code":1}"#);
const LIMITED: Option<&str> = Some(r#"{"code":2}"#);

#[test]
fn duplicate_after_an_open_attempt_with_the_same_id_proves_that_it_arrived() {
    for sequence in [&[None, ID_USED][..], &[None, LIMITED, ID_USED], &[LIMITED, None, ID_USED]] {
        let same_id = outcome_of(&Attempts::with_same_id(), sequence);
        assert_eq!(same_id, Outcome::AlreadyApplied, "{sequence:?}");
        let another_id = outcome_of(&Attempts::new(), sequence);
        assert_eq!(another_id, Outcome::Unknown, "{sequence:?}");
    }
    // Proof is not undone by later attempts.
    let sequence = &[None, ID_USED, LIMITED, None];
    assert_eq!(outcome_of(&Attempts::with_same_id(), sequence), Outcome::AlreadyApplied);
}

#[test]
fn duplicate_without_an_open_attempt_proves_nothing() {
    // Another request has the id, because no attempt of this one may have arrived.
    for sequence in [&[ID_USED][..], &[ID_USED, ID_USED], &[LIMITED, ID_USED, ID_USED]] {
        let outcome = outcome_of(&Attempts::with_same_id(), sequence);
        assert_eq!(outcome, Outcome::Unknown, "{sequence:?}");
    }
    assert_eq!(outcome_of(&Attempts::with_same_id(), &[LIMITED]), Outcome::NotApplied);
}

#[test]
fn batch_is_proven_only_if_every_row_is_a_duplicate() {
    let all = Some(r#"{"rows":[{"code":1},{"code":1}]}"#);
    assert_eq!(outcome_of(&Attempts::with_same_id(), &[None, all]), Outcome::AlreadyApplied);
    for some in [r#"{"rows":[{"code":1},{"code":2}]}"#, r#"{"rows":[{"code":1},{"code":0}]}"#] {
        let outcome = outcome_of(&Attempts::with_same_id(), &[None, Some(some)]);
        assert_eq!(outcome, Outcome::Unknown, "{some}");
    }
}

#[test]
fn attempts_are_sync_and_pass_successes_on() {
    fn shared<T: Send + Sync>(value: T) -> T {
        value
    }
    let attempts = shared(Attempts::default());
    assert_eq!(attempts.fold::<_, RestError>(Ok(7)), Ok(7));
    let refused = attempts.fold::<u64, _>(Err(limited())).unwrap_err();
    assert_eq!(refused.outcome(), Outcome::NotApplied);
}

#[test]
fn attempts_work_with_any_classified_error() {
    let boxed: Box<dyn Classified> = Box::new(RestError::RequestTooFrequent);
    assert!(resend::write(&*boxed));
    assert!(resend::write(&boxed.as_ref()));
    assert!(resend::idempotent_write(&RestError::SystemError));
    assert!(!resend::idempotent_write(&RestError::OrderNotFound));
    assert!(resend::read(&RestError::OrderNotFound), "reading again is the resync");
}
