//! Failures without the type of their exchange: in error types, retries, events, trait objects and
//! stores.

use std::collections::{BTreeSet, HashSet};
use std::error::Error;
use std::pin::Pin;
use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;
use std::time::Duration;

use backon::{ConstantBuilder, Retryable};
use exchange_error::integration::{http, tower::Resend};
use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::resend::{self, Attempts};
use exchange_error::{
    Answers, AnyFailedRow, AnyFailure, Classified, ErrorKind, ExchangeError, Failure, NextStep,
    Operation, Outcome, Retry,
};
use tower::{ServiceBuilder, ServiceExt, service_fn};
use tracing::Level;
use tracing::field::Empty;

use crate::subscriber::LineSubscriber;

/// An enum with flattened enums, waits, and codes in strings.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    name = "Acme",
    code_type = str,
    wire(code = "$.code", ok = "0", message = "$.msg", id = "$.id", wait(until_ms = "$.until")),
    wire(rows = "$.rows[*]", code = "@.code", ok = "0", message = "@.msg", id = "@.id"),
)]
enum AcmeError {
    /// Too many orders.
    #[exchange(code = "A1", kind = RateLimited, wait(secs = 60))]
    TooManyOrders,
    #[exchange(flatten)]
    Spot(SpotError),
    #[exchange(flatten)]
    Margin(MarginError),
    /// No answer in time.
    #[exchange(timeout, kind = Timeout)]
    Timeout,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = str)]
enum SpotError {
    /// No such order.
    #[exchange(code = "S1", kind = OrderNotFound)]
    OrderNotFound,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = str)]
enum MarginError {
    /// No such margin order.
    #[exchange(code = "M1", kind = OrderClosed)]
    OrderNotFound,
}

/// Returns failures of every origin: of replies, of texts, of batches, and without a reply.
fn failures() -> Vec<Failure<AcmeError>> {
    let io = std::io::Error::other("connection reset");
    let mut failures: Vec<_> = [
        (200, r#"{"code":"A1"}"#),
        (400, r#"{"code":"S1","msg":"no order 7","id":"r-1"}"#),
        (200, r#"{"code":"M1","msg":"No such margin order."}"#),
        (200, r#"{"code":"A1","until":1529256050872}"#),
        (429, r#"{"code":"unknown","msg":"?"}"#),
        (502, "<html>busy</html>"),
        (503, ""),
        (200, "7"),
        (200, r#"{"rows":[{"code":"0"},{"code":"S1","id":"o-2"},{"code":"9"}]}"#),
        (200, r#"{"rows":[{"code":"9"},{"code":"M1"}]}"#),
    ]
    .map(|(status, body)| AcmeError::check_response(status, body).unwrap_err())
    .into();
    failures.extend([
        AcmeError::check_frame(r#"{"code":"S1"}"#).unwrap_err(),
        AcmeError::decode_response::<u8>(200, "{}").unwrap_err(),
        Failure::<AcmeError>::no_answer(),
        Failure::<AcmeError>::no_answer().because(&io),
        Failure::<AcmeError>::not_sent().because(&std::fmt::Error),
        Failure::from(AcmeError::TooManyOrders).with_retry_after(Duration::new(7, 123_456_789)),
        Failure::from(AcmeError::TooManyOrders).after(Outcome::AlreadyApplied),
        Failure::from(AcmeError::TooManyOrders).with_header("Retry-After", "7"),
    ]);
    failures
}

#[test]
fn erased_failure_says_what_the_failure_says() {
    for failure in failures() {
        let any = AnyFailure::from(failure.clone());
        assert_eq!(any.to_string(), failure.to_string());
        assert_eq!(any.exchange(), AcmeError::NAME);
        assert_eq!(any.variant(), failure.error().as_ref().map(AcmeError::variant));
        assert_eq!(
            (any.status(), any.code(), any.id()),
            (failure.status(), failure.code(), failure.id())
        );
        assert_eq!((any.message(), any.excerpt()), (failure.message(), failure.excerpt()));
        assert_eq!(
            (any.row_count(), any.is_partial()),
            (failure.row_count(), failure.is_partial())
        );
        assert_eq!(any.answers().kind, failure.kind());
        let answers = |answers: Answers| (answers.retry, answers.outcome);
        assert_eq!(answers(any.answers()), answers(failure.answers()));
        assert_eq!(any.retry_after().is_some(), failure.retry_after().is_some());
        for operation in [Operation::Read, Operation::IdempotentWrite, Operation::Write] {
            assert_eq!(any.may_resend(operation), failure.may_resend(operation));
            let steps = (any.next_step(operation), failure.next_step(operation));
            assert_eq!(steps.0.as_str(), steps.1.as_str());
        }
        assert_eq!(
            any.source().map(ToString::to_string),
            failure.source().map(ToString::to_string)
        );
        let rows: Vec<AnyFailedRow> =
            failure.rows().iter().cloned().map(AnyFailedRow::from).collect();
        assert_eq!(any.rows(), rows);
        for (row, typed) in rows.iter().zip(failure.rows()) {
            assert_eq!(row.to_string(), typed.to_string());
            assert_eq!(row.error_as::<AcmeError>(), typed.error());
        }
        let labels = failure.labels().map(|(name, label)| (name, label.into()));
        assert_eq!(any.owned_labels(), labels);
        assert_eq!(any.error_as(), failure.error());
    }
}

#[test]
fn downcast_gives_the_failure_back() {
    for failure in failures() {
        let any = AnyFailure::from(failure.clone());
        assert_eq!(any.error_as::<RestError>(), None);
        let any = any.downcast::<RestError>().unwrap_err();
        let any = any.downcast::<SpotError>().unwrap_err();
        let again = any.downcast::<AcmeError>().unwrap();
        assert_eq!(again, failure);
        assert_eq!(again.error(), failure.error());
        assert_eq!(format!("{:?}", again.rows()), format!("{:?}", failure.rows()));
    }
}

#[test]
fn downcast_distinguishes_flattened_variants_of_one_name() {
    for (code, expected) in [
        ("S1", AcmeError::Spot(SpotError::OrderNotFound)),
        ("M1", AcmeError::Margin(MarginError::OrderNotFound)),
    ] {
        let failure =
            AcmeError::check_response(200, format!(r#"{{"code":"{code}"}}"#)).unwrap_err();
        let any = AnyFailure::from(failure);
        assert!(any.is_error(expected));
        let stored = serde_json::to_string(&any).unwrap();
        let any: AnyFailure = serde_json::from_str(&stored).unwrap();
        assert!(any.is_error(expected));
    }
}

#[test]
fn downcast_of_an_enum_that_lacks_the_variant_is_refused() {
    #[derive(ExchangeError, Clone, Copy, Debug)]
    #[exchange(name = "Acme", code_type = str)]
    enum Newer {
        /// Too many orders.
        #[exchange(code = "A1", kind = RateLimited)]
        OrderLimit,
    }
    let any = AnyFailure::from(Failure::from(AcmeError::TooManyOrders));
    assert!(any.error_as::<Newer>().is_none());
    assert!(any.downcast::<Newer>().is_err());
}

#[test]
fn stored_failure_reads_back_equal() {
    for failure in failures() {
        let any = AnyFailure::from(failure.clone());
        let json = serde_json::to_string(&any).unwrap();
        assert_eq!(json, serde_json::to_string(&failure).unwrap());
        let read: AnyFailure = serde_json::from_str(&json).unwrap();
        assert_eq!(read, any, "{json}");
        assert_eq!(read.to_string(), failure.to_string());
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
        assert_eq!(read.downcast(), Ok(failure));

        let value = serde_json::to_value(&any).unwrap();
        assert_eq!(serde_json::from_value::<AnyFailure>(value).unwrap(), any);
        let bytes = postcard::to_stdvec(&any).unwrap();
        assert_eq!(postcard::from_bytes::<AnyFailure>(&bytes).unwrap(), any);
    }
}

#[test]
fn stored_failure_with_secrets_is_masked_and_stays_as_it_is() {
    let body = format!(r#"{{"code":"9","msg":"bad sign: 5E3A7","id":"{}"}}"#, "é".repeat(1000));
    let any = AnyFailure::from(AcmeError::check_response(200, body).unwrap_err());
    let json = serde_json::to_string(&any).unwrap();
    assert!(!json.contains("5E3A7"), "{json}");
    let read: AnyFailure = serde_json::from_str(&json).unwrap();
    assert_ne!(read, any);
    assert_eq!(read.message(), Some("bad sign: ***"));
    let again = serde_json::to_string(&read).unwrap();
    assert_eq!(again, json);
    assert_eq!(serde_json::from_str::<AnyFailure>(&again).unwrap(), read);
}

#[test]
fn failure_of_another_version_is_read() {
    let later = r#"{"exchange":"Acme","kind":"Eclipse","retry":"AfterEclipse","outcome":"Perhaps",
        "cause":"Moon","weather":{"is":["fine"]},"failures":[{"kind":"Eclipse","code":"7","moon":1}]}"#;
    let failure: AnyFailure = serde_json::from_str(later).unwrap();
    assert_eq!(failure.answers(), Answers::of(ErrorKind::Other));
    assert_eq!((failure.retry(), failure.outcome()), (Retry::Never, Outcome::Unknown));
    assert_eq!(failure.rows().len(), 1);
    assert_eq!(failure.to_string(), "Acme: undocumented code (7)");
    assert_eq!(failure.next_step(Operation::Write), NextStep::Query);

    let earlier = r#"{"exchange":"Acme","variant":"TooManyOrders","kind":"RateLimited",
        "retry":"AfterRateLimit","outcome":"NotApplied","code":"A1","retry_after":2.5}"#;
    let failure: AnyFailure = serde_json::from_str(earlier).unwrap();
    assert!(failure.is_error(AcmeError::TooManyOrders));
    assert_eq!((failure.code(), failure.rows().len()), (Some("A1"), 1));
    assert_eq!(failure.retry_after(), Some(Duration::from_millis(2500)));

    let empty: AnyFailure = serde_json::from_str("{}").unwrap();
    assert_eq!((empty.kind(), empty.outcome()), (ErrorKind::Other, Outcome::Unknown));
    for wrong in ["7", "null", r#""Acme""#, r#"{"status":"200"}"#] {
        assert!(serde_json::from_str::<AnyFailure>(wrong).is_err(), "{wrong}");
    }
}

/// A stored failure may have been changed.
#[test]
fn large_stored_failure_is_read_within_bounds() {
    let (reasons, texts) = (vec!["x"; 100_000], "y".repeat(100_000));
    let headers: std::collections::BTreeMap<_, _> =
        (0..1000).map(|number| (number.to_string(), &texts)).collect();
    let stored = serde_json::json!({
        "exchange": texts, "code": texts, "reason": reasons, "headers": headers, "excerpt": texts,
        "row_count": u64::MAX,
    });
    let failure: AnyFailure = serde_json::from_value(stored).unwrap();
    assert_eq!(
        std::iter::successors(failure.source(), |&error: &&dyn Error| error.source()).count(),
        16
    );
    assert_eq!(failure.headers().count(), 0, "each value is too long");
    assert_eq!(failure.excerpt().map(|excerpt| excerpt.chars().count()), Some(257));
    assert!(serde_json::to_string(&failure.clone()).is_ok());
}

#[test]
fn failures_are_sorted_and_hashed() {
    let any: Vec<AnyFailure> = failures().into_iter().map(AnyFailure::from).collect();
    let sorted: BTreeSet<_> = any.iter().cloned().chain(any.clone()).collect();
    let hashed: HashSet<_> = any.iter().cloned().chain(any.clone()).collect();
    for (index, failure) in any.iter().enumerate() {
        assert!(!any[..index].contains(failure), "{failure:?}");
    }
    assert_eq!((sorted.len(), hashed.len()), (any.len(), any.len()));
    assert_eq!(sorted.iter().cloned().collect::<HashSet<_>>(), hashed);
    let mut sorted = sorted.into_iter().collect::<Vec<_>>();
    sorted.reverse();
    sorted.sort();
    assert!(sorted.is_sorted());
}

#[test]
fn failure_made_by_kind_has_its_answers() {
    for kind in ErrorKind::ALL {
        let failure = AnyFailure::new(*kind).with_exchange("Acme");
        assert_eq!(failure.answers(), Answers::of(*kind));
        assert_eq!((failure.exchange(), failure.variant(), failure.code()), ("Acme", None, None));
        assert_eq!(failure.downcast::<AcmeError>().unwrap().kind(), *kind);
    }
    let failure = AnyFailure::new(
        Answers::of(ErrorKind::RateLimited).with_retry_after(Duration::from_secs(2)),
    );
    assert_eq!(failure.retry_after(), Some(Duration::from_secs(2)));
    assert_eq!(failure.exchange(), "");
    assert_eq!(failure.to_string(), "failure of the kind RateLimited");
    assert_eq!(AnyFailure::new(ErrorKind::Other).to_string(), "failure without a code");
}

/// Errors of a trading program, whatever its exchanges.
#[derive(Debug, thiserror::Error)]
enum BotError {
    #[error("cannot trade")]
    Exchange(#[from] AnyFailure),
    #[error("no price for {0}")]
    NoPrice(&'static str),
}

fn check(rest: &str, frame: &str) -> Result<(), AnyFailure> {
    RestError::check_response(200, rest)?;
    WebSocketError::check_frame(frame)?;
    Ok(())
}

fn trade(rest: &str, frame: &str) -> Result<(), BotError> {
    check(rest, frame)?;
    if rest.is_empty() { Err(BotError::NoPrice("btc_usd")) } else { Ok(()) }
}

const REFUSED: &str = r#"{"error_code":20049,"result":false}"#;
const LOGIN: &str = r#"[{"channel":"login","errorcode":"20024","success":"false"}]"#;

#[test]
fn thiserror_enum_has_one_variant_for_all_exchanges() {
    assert!(trade("{}", "{}").is_ok());
    for (rest, frame, expected) in
        [(REFUSED, "{}", "RequestTooFrequent"), ("{}", LOGIN, "SignatureMismatch")]
    {
        let error = trade(rest, frame).unwrap_err();
        let source = error.source().and_then(|source| source.downcast_ref::<AnyFailure>());
        assert_eq!(source.and_then(AnyFailure::variant), Some(expected));
        let BotError::Exchange(failure) = error else { panic!("{error}") };
        assert_eq!(failure.variant(), Some(expected));
    }
}

#[test]
fn anyhow_error_downcasts_to_the_failure_of_any_exchange() {
    fn run(rest: &str, frame: &str) -> anyhow::Result<()> {
        use anyhow::Context;
        check(rest, frame).context("today")
    }
    for (rest, frame) in [(REFUSED, "{}"), ("{}", LOGIN)] {
        let error = run(rest, frame).unwrap_err();
        let failure = error.downcast_ref::<AnyFailure>().unwrap();
        assert_eq!(format!("{error:#}"), format!("today: {failure}"));
    }
    let failure = error_of(check("{}", LOGIN).unwrap_err());
    assert_eq!(failure.kind(), ErrorKind::Authentication);
}

/// Passes a failure through the two kinds of trait objects.
fn error_of(failure: AnyFailure) -> AnyFailure {
    let classified: Box<dyn Classified + Send + Sync> = failure.clone().into();
    assert_eq!(classified.answers(), failure.answers());
    let error: Box<dyn Error + Send + Sync> = failure.into();
    *error.downcast::<AnyFailure>().unwrap()
}

/// An exchange of any kind.
trait Exchange: Send + Sync {
    fn place(&self) -> Pin<Box<dyn Future<Output = Result<u64, AnyFailure>> + Send + '_>>;
}

struct Rest(Mutex<Vec<Result<u64, Failure<RestError>>>>);

impl Exchange for Rest {
    fn place(&self) -> Pin<Box<dyn Future<Output = Result<u64, AnyFailure>> + Send + '_>> {
        Box::pin(async { Ok(self.0.lock().unwrap().remove(0)?) })
    }
}

struct Stream(&'static str);

impl Exchange for Stream {
    fn place(&self) -> Pin<Box<dyn Future<Output = Result<u64, AnyFailure>> + Send + '_>> {
        Box::pin(async { Ok(WebSocketError::check_frame(self.0).map(|()| 7)?) })
    }
}

fn limited() -> Failure<RestError> {
    RestError::RequestTooFrequent.into()
}

#[tokio::test(start_paused = true)]
async fn exchanges_behind_one_trait_are_retried_by_backon() {
    let replies = vec![
        Err(limited()),
        Err(limited().with_retry_after(Duration::from_secs(5))),
        Err(Failure::<RestError>::no_answer()),
        Ok(7),
    ];
    let exchanges: [Box<dyn Exchange>; 2] =
        [Box::new(Rest(Mutex::new(replies))), Box::new(Stream(LOGIN))];
    let mut failed = Vec::new();
    for exchange in &exchanges {
        let reply = (|| exchange.place())
            .retry(ConstantBuilder::default())
            .when(resend::write)
            .adjust(resend::adjust)
            .await;
        let failure = reply.unwrap_err();
        failed.push((failure.exchange().to_owned(), failure.outcome()));
    }
    let expected =
        [(RestError::NAME, Outcome::Unknown), (WebSocketError::NAME, Outcome::NotApplied)];
    assert_eq!(failed, expected.map(|(name, outcome)| (name.to_owned(), outcome)));
}

#[test]
fn attempts_fold_failures_of_any_exchange() {
    let attempts = Attempts::new();
    let fold = |failure: Failure<RestError>| {
        attempts.fold(Err::<(), _>(AnyFailure::from(failure))).unwrap_err().outcome()
    };
    assert_eq!(fold(limited()), Outcome::NotApplied);
    assert_eq!(fold(Failure::<RestError>::no_answer()), Outcome::Unknown);
    assert_eq!(fold(limited()), Outcome::Unknown);
}

#[tokio::test(start_paused = true)]
async fn tower_policy_resends_failures_of_any_exchange() {
    for (operation, attempts) in [(Operation::Read, 3), (Operation::Write, 1)] {
        let sent = Mutex::new(0);
        let service = service_fn(|_: Operation| {
            *sent.lock().unwrap() += 1;
            let failure = AnyFailure::from(Failure::<RestError>::no_answer());
            std::future::ready(Err::<(), _>(failure))
        });
        let policy = Resend::new(|operation: &Operation| *operation);
        let service = ServiceBuilder::new().retry(policy).service(service);
        let failure = service.oneshot(operation).await.unwrap_err();
        assert_eq!((*sent.lock().unwrap(), failure.outcome()), (attempts, Outcome::Unknown));
    }
}

#[test]
fn event_and_span_of_an_erased_failure_are_those_of_the_failure() {
    fn recorded<E: exchange_error::Documented>(failure: &Failure<E>) -> Vec<String> {
        let lines: &'static Mutex<Vec<String>> = Box::leak(Box::default());
        let fields: &'static AtomicUsize = Box::leak(Box::default());
        let subscriber = LineSubscriber { level: Level::TRACE, lines: Some(lines), fields };
        tracing::subscriber::with_default(subscriber, || {
            exchange_error::integration::tracing::event(failure, Operation::Write);
            let span = tracing::info_span!("a", exchange = Empty, variant = Empty, code = Empty);
            exchange_error::integration::tracing::record(&span, failure);
        });
        lines.lock().unwrap().clone()
    }
    for failure in failures() {
        let lines = recorded(&failure);
        assert!(!lines.is_empty());
        assert_eq!(recorded(&AnyFailure::from(failure)), lines);
    }
}

#[test]
fn erased_failure_has_the_wait_and_headers_of_its_response() {
    let response = ::http::Response::builder()
        .status(429)
        .header("Retry-After", "2")
        .header("X-Request-Id", "r-7")
        .body(REFUSED)
        .unwrap();
    let any = AnyFailure::from(http::check_response::<RestError>(&response).unwrap_err());
    assert_eq!(any.retry_after(), Some(Duration::from_secs(2)));
    assert_eq!(any.header("x-request-id"), Some("r-7"));
}
