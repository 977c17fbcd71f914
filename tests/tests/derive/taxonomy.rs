//! The taxonomy as it is documented, for every value; wrappers of an error answer like the
//! error.

use std::collections::HashSet;
use std::error::Error;
use std::fmt::{self, Debug, Display};
use std::fs;
use std::hash::Hash;
use std::path::Path;
use std::time::Duration;

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{Answers, Classified, ErrorKind, Failure, Operation, Outcome, Retry};

// ------------------------------------------------------------------ the documented tables

/// Kind, retry and outcome, written by hand instead of taken from the code.
const KINDS: [[&str; 3]; 26] = [
    ["InvalidRequest", "Never", "NotApplied"],
    ["InvalidSymbol", "Never", "NotApplied"],
    ["InvalidOrder", "Never", "NotApplied"],
    ["Unsupported", "Never", "NotApplied"],
    ["Authentication", "Never", "NotApplied"],
    ["NotLoggedIn", "AfterReauth", "NotApplied"],
    ["PermissionDenied", "Never", "NotApplied"],
    ["ManualActionRequired", "Never", "NotApplied"],
    ["AccountNotFound", "Never", "NotApplied"],
    ["AccountSuspended", "Never", "NotApplied"],
    ["OperationRejected", "Never", "NotApplied"],
    ["InsufficientFunds", "Never", "NotApplied"],
    ["RiskLimit", "Never", "NotApplied"],
    ["MarketClosed", "AfterMarketOpen", "NotApplied"],
    ["NotReady", "AfterBackoff", "NotApplied"],
    ["OrderNotFound", "AfterResync", "NotApplied"],
    ["OrderClosed", "AfterResync", "Unknown"],
    ["Duplicate", "AfterResync", "Unknown"],
    ["InvalidNonce", "AfterResync", "NotApplied"],
    ["RateLimited", "AfterRateLimit", "NotApplied"],
    ["IpBanned", "AfterBan", "NotApplied"],
    ["Unavailable", "AfterBackoff", "Unknown"],
    ["ServerError", "AfterBackoff", "Unknown"],
    ["Timeout", "AfterBackoff", "Unknown"],
    ["Transport", "AfterBackoff", "Unknown"],
    ["Other", "Never", "Unknown"],
];

const RETRIES: [&str; 8] = [
    "Never",
    "AfterBackoff",
    "AfterRateLimit",
    "AfterBan",
    "AfterReauth",
    "AfterResync",
    "AfterReconnect",
    "AfterMarketOpen",
];

/// Outcome, operation, and true if the outcome permits the operation.
const PERMITS: [(Outcome, Operation, bool); 9] = [
    (Outcome::NotApplied, Operation::Read, true),
    (Outcome::NotApplied, Operation::IdempotentWrite, true),
    (Outcome::NotApplied, Operation::Write, true),
    (Outcome::Unknown, Operation::Read, true),
    (Outcome::Unknown, Operation::IdempotentWrite, true),
    (Outcome::Unknown, Operation::Write, false),
    (Outcome::AlreadyApplied, Operation::Read, true),
    (Outcome::AlreadyApplied, Operation::IdempotentWrite, false),
    (Outcome::AlreadyApplied, Operation::Write, false),
];

#[test]
fn every_kind_has_its_documented_retry_and_outcome() {
    let kinds: Vec<_> = ErrorKind::ALL
        .iter()
        .map(|kind| [kind.as_str(), kind.retry().as_str(), kind.outcome().as_str()])
        .collect();
    assert_eq!(kinds, KINDS);
}

#[test]
fn taxonomy_has_the_documented_values() {
    let retries: Vec<_> = Retry::ALL.iter().map(|retry| retry.as_str()).collect();
    assert_eq!(retries, RETRIES);
    assert_eq!(Outcome::ALL, [Outcome::NotApplied, Outcome::Unknown, Outcome::AlreadyApplied]);
    assert_eq!(Operation::ALL, [Operation::Read, Operation::IdempotentWrite, Operation::Write]);
}

// ------------------------------------------------------------------ labels

fn assert_labels<T: Copy + Debug + Display + Eq + Hash>(all: &[T], as_str: fn(T) -> &'static str) {
    for &value in all {
        let label = as_str(value);
        // The derived `Debug` is the name of the variant.
        assert_eq!(label, format!("{value:?}"));
        assert_eq!(label, value.to_string());
        assert_eq!(
            format!("{label:>24}|"),
            format!("{value:>24}|"),
            "the width of the format applies"
        );
    }
    let labels: HashSet<_> = all.iter().map(|value| as_str(*value)).collect();
    assert_eq!(labels.len(), all.len());
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
}

#[test]
fn every_label_is_the_name_of_its_variant() {
    assert_labels(ErrorKind::ALL, ErrorKind::as_str);
    assert_labels(Retry::ALL, Retry::as_str);
    assert_labels(Outcome::ALL, Outcome::as_str);
    assert_labels(Operation::ALL, Operation::as_str);
}

/// The derive cannot depend on the runtime, so it lists the names for its suggestions.
#[test]
fn names_listed_in_the_derive_are_those_of_the_runtime() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../macros/src/syntax/taxonomy.rs");
    let source = fs::read_to_string(path).unwrap();
    assert_eq!(listed(&source, "KINDS"), labels(ErrorKind::ALL));
    assert_eq!(listed(&source, "RETRIES"), labels(Retry::ALL));
    assert_eq!(listed(&source, "OUTCOMES"), labels(Outcome::ALL));
}

fn labels<T: Display>(all: &[T]) -> Vec<String> {
    all.iter().map(T::to_string).collect()
}

/// Returns the texts of `const NAME: &[&str] = &["…", …];`
fn listed(source: &str, name: &str) -> Vec<String> {
    let (_, list) = source.split_once(&format!("const {name}: &[&str] = &[")).unwrap();
    let (list, _) = list.split_once("];").unwrap();
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

// ------------------------------------------------------------------ outcomes

#[test]
fn permits_follows_the_documented_table() {
    for (outcome, operation, permitted) in PERMITS {
        assert_eq!(outcome.permits(operation), permitted, "{outcome} {operation}");
    }
    let pairs = PERMITS.iter().map(|(outcome, operation, _)| (outcome, operation));
    let pairs: HashSet<_> = pairs.collect();
    assert_eq!(pairs.len(), Outcome::ALL.len() * Operation::ALL.len());
}

#[test]
fn combined_outcome_is_the_maximum_of_both() {
    assert!(Outcome::NotApplied < Outcome::Unknown);
    assert!(Outcome::Unknown < Outcome::AlreadyApplied);
    for &a in Outcome::ALL {
        assert_eq!(a.and(a), a);
        assert_eq!(a.and(Outcome::NotApplied), a);
        assert_eq!(Outcome::NotApplied.and(a), a);
        for &b in Outcome::ALL {
            assert_eq!(a.and(b), a.max(b));
            assert_eq!(a.and(b), b.and(a));
            for &c in Outcome::ALL {
                assert_eq!(a.and(b).and(c), a.and(b.and(c)));
            }
        }
    }
}

#[test]
fn answers_are_available_in_constants() {
    const RETRY: Retry = ErrorKind::RateLimited.retry();
    const WAITING: bool = RETRY.is_waiting();
    const OUTCOME: Outcome = ErrorKind::Timeout.outcome().and(Outcome::NotApplied);
    const PERMITTED: bool = OUTCOME.permits(Operation::Write);
    const LABELS: [&str; 4] =
        [ErrorKind::Timeout.as_str(), RETRY.as_str(), OUTCOME.as_str(), Operation::Write.as_str()];
    assert_eq!((WAITING, PERMITTED), (true, false));
    assert_eq!(LABELS, ["Timeout", "AfterRateLimit", "Unknown", "Write"]);
}

// ------------------------------------------------------------------ classified errors

/// A handwritten error.
#[derive(Clone, Copy, Debug)]
struct Handwritten(Answers);

impl Display for Handwritten {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self:?}")
    }
}

impl Error for Handwritten {}

impl Classified for Handwritten {
    fn answers(&self) -> Answers {
        self.0
    }
}

/// Returns an error whose answers all differ from those of its kind.
fn contrary() -> Handwritten {
    let answers = Answers::of(ErrorKind::InsufficientFunds)
        .with_retry(Retry::AfterResync)
        .with_outcome(Outcome::AlreadyApplied)
        .with_retry_after(Duration::from_millis(1500));
    Handwritten(answers)
}

/// Returns the answers as generic code sees them, one by one.
fn ask<C: Classified>(error: C) -> (Answers, [bool; 3]) {
    let answers = Answers::of(error.kind()).with_retry(error.retry()).with_outcome(error.outcome());
    let answers = match error.retry_after() {
        Some(wait) => answers.with_retry_after(wait),
        None => answers,
    };
    assert_eq!(error.answers(), answers);
    let operations = [Operation::Read, Operation::IdempotentWrite, Operation::Write];
    (answers, operations.map(|operation| error.may_resend(operation)))
}

#[test]
fn answers_of_a_kind_are_its_defaults() {
    const CHANGED: Answers =
        Answers::of(ErrorKind::Timeout).with_retry(Retry::Never).with_outcome(Outcome::NotApplied);
    for &kind in ErrorKind::ALL {
        let answers = Answers::of(kind);
        assert_eq!((answers.kind, answers.retry_after), (kind, None));
        assert_eq!((answers.retry, answers.outcome), (kind.retry(), kind.outcome()));
    }
    assert_eq!((CHANGED.retry, CHANGED.outcome), (Retry::Never, Outcome::NotApplied));
}

#[test]
fn resending_needs_a_wait_or_a_read_and_an_outcome_that_permits() {
    for &retry in Retry::ALL {
        let waits = matches!(retry.as_str(), "AfterBackoff" | "AfterRateLimit");
        assert_eq!(retry.is_waiting(), waits, "{retry}");
        for (outcome, operation, permitted) in PERMITS {
            let answers = Answers::of(ErrorKind::Other).with_retry(retry).with_outcome(outcome);
            let rereads = retry == Retry::AfterResync && operation == Operation::Read;
            let expected = (waits || rereads) && permitted;
            assert_eq!(answers.may_resend(operation), expected, "{answers:?} {operation}");
            assert_eq!(Handwritten(answers).may_resend(operation), expected);
        }
    }
}

#[test]
fn wrapper_answers_like_its_content() {
    let error = contrary();
    let expected = (error.0, [true, false, false]);
    let shared: &Handwritten = &error;
    let twice: &&Handwritten = &shared;
    let dynamic: &dyn Classified = &error;
    let dynamic_twice: &&dyn Classified = &dynamic;
    let sendable: &(dyn Classified + Send + Sync) = &error;
    assert_eq!(ask(error), expected);
    assert_eq!(ask(shared), expected);
    assert_eq!(ask(twice), expected);
    assert_eq!(ask(dynamic), expected);
    assert_eq!(ask(dynamic_twice), expected);
    assert_eq!(ask(sendable), expected);
    assert_eq!(ask(Box::new(error)), expected);
    assert_eq!(ask(Box::new(dynamic)), expected);
}

/// A wrapper with the answers of the kind alone would let a write of unknown outcome be resent.
#[test]
fn failure_keeps_its_answers_behind_every_wrapper() {
    let half_done = r#"{"order_info":[{"error_code":20049},{"order_id":1}],"result":true}"#;
    let half_done = RestError::check_response(200, half_done).unwrap_err();
    let second = Failure::from(RestError::RequestTooFrequent).after(Outcome::Unknown);
    for failure in [half_done, second] {
        assert!(Answers::of(failure.kind()).may_resend(Operation::Write));
        let boxed: Box<dyn Classified> = failure.clone().into();
        for (answers, may_resend) in [ask(&failure), ask(&*boxed), ask(Box::new(failure.clone()))] {
            assert_eq!(answers, failure.answers());
            assert_eq!(answers.outcome, Outcome::Unknown);
            assert!(!may_resend[2]);
        }
    }
}

#[test]
fn question_mark_boxes_any_classified_error() {
    fn boxed<E: Classified + 'static>(error: E) -> Result<(), Box<dyn Classified>> {
        Err(error)?;
        Ok(())
    }
    fn sendable<E>(error: E) -> Result<(), Box<dyn Classified + Send + Sync>>
    where
        E: Classified + Send + Sync + 'static,
    {
        Err(error)?;
        Ok(())
    }
    fn borrowed(error: &Handwritten) -> Result<(), Box<dyn Classified + '_>> {
        Err(error)?;
        Ok(())
    }

    let contrary = contrary();
    assert_eq!(ask(&*boxed(contrary).unwrap_err()), ask(contrary));
    assert_eq!(ask(&*sendable(contrary).unwrap_err()), ask(contrary));
    assert_eq!(ask(&*borrowed(&contrary).unwrap_err()), ask(contrary));

    let failure = || Failure::from(RestError::RequestTooFrequent).with_retry_after(SECOND);
    for (answers, may_resend) in [
        ask(&*boxed(failure()).unwrap_err()),
        ask(&*sendable(failure()).unwrap_err()),
        ask(failure()),
    ] {
        assert_eq!(answers.kind, ErrorKind::RateLimited);
        assert_eq!(answers.retry_after, Some(SECOND));
        assert_eq!(may_resend, [true; 3]);
    }
    let unknown = WebSocketError::try_from(7).unwrap_err();
    assert_eq!(boxed(unknown).unwrap_err().to_string(), unknown.to_string());
}

const SECOND: Duration = Duration::from_secs(1);
