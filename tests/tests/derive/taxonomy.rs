//! The taxonomy as the README documents it, for every value; wrappers of an error answer like the
//! error.

use std::collections::HashSet;
use std::error::Error;
use std::fmt::{self, Debug, Display};
use std::fs;
use std::hash::Hash;
use std::path::Path;
use std::time::Duration;

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{Classified, ErrorKind, Failure, Operation, Outcome, Retry};

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

/// A handwritten error that implements `kind` only.
#[derive(Debug)]
struct Plain(ErrorKind);

/// A handwritten error whose answers all differ from those of its kind.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Answers {
    kind: ErrorKind,
    retry: Retry,
    outcome: Outcome,
    retry_after: Option<Duration>,
    may_resend: [bool; 3],
}

/// A handwritten error that overrides retry and outcome only.
#[derive(Debug)]
struct Pair(Retry, Outcome);

macro_rules! displayed_as_debug {
    ($($error:ty),*) => {$(
        impl Display for $error {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, "{self:?}")
            }
        }

        impl Error for $error {}
    )*};
}

displayed_as_debug!(Plain, Answers, Pair);

impl Classified for Plain {
    fn kind(&self) -> ErrorKind {
        self.0
    }
}

impl Classified for Pair {
    fn kind(&self) -> ErrorKind {
        ErrorKind::Other
    }

    fn retry(&self) -> Retry {
        self.0
    }

    fn outcome(&self) -> Outcome {
        self.1
    }
}

impl Classified for Answers {
    fn kind(&self) -> ErrorKind {
        self.kind
    }

    fn retry(&self) -> Retry {
        self.retry
    }

    fn outcome(&self) -> Outcome {
        self.outcome
    }

    fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    fn may_resend(&self, operation: Operation) -> bool {
        self.may_resend[operation as usize]
    }
}

/// Answers that no default gives.
const CONTRARY: Answers = Answers {
    kind: ErrorKind::InsufficientFunds,
    retry: Retry::AfterReconnect,
    outcome: Outcome::AlreadyApplied,
    retry_after: Some(Duration::from_millis(1500)),
    may_resend: [false, true, true],
};

/// Returns the answers as generic code sees them.
fn ask<C: Classified>(error: C) -> Answers {
    Answers {
        kind: error.kind(),
        retry: error.retry(),
        outcome: error.outcome(),
        retry_after: error.retry_after(),
        may_resend: [Operation::Read, Operation::IdempotentWrite, Operation::Write]
            .map(|operation| error.may_resend(operation)),
    }
}

#[test]
fn provided_methods_answer_as_the_kind() {
    for &kind in ErrorKind::ALL {
        let error = Plain(kind);
        assert_eq!(error.retry(), kind.retry());
        assert_eq!(error.outcome(), kind.outcome());
        assert_eq!(error.retry_after(), None);
        for &operation in Operation::ALL {
            let by_hand = Pair(kind.retry(), kind.outcome());
            assert_eq!(error.may_resend(operation), by_hand.may_resend(operation));
        }
    }
}

#[test]
fn resending_needs_a_wait_and_an_outcome_that_permits() {
    for &retry in Retry::ALL {
        let waits = matches!(retry.as_str(), "AfterBackoff" | "AfterRateLimit");
        assert_eq!(retry.is_waiting(), waits, "{retry}");
        for (outcome, operation, permitted) in PERMITS {
            let error = Pair(retry, outcome);
            assert_eq!(error.may_resend(operation), waits && permitted, "{error} {operation}");
        }
    }
}

#[test]
fn reference_answers_like_its_referent() {
    let error = CONTRARY;
    let shared: &Answers = &error;
    let twice: &&Answers = &shared;
    let dynamic: &dyn Classified = &error;
    let dynamic_twice: &&dyn Classified = &dynamic;
    let sendable: &(dyn Classified + Send + Sync) = &error;
    assert_eq!(ask(error), CONTRARY);
    assert_eq!(ask(shared), CONTRARY);
    assert_eq!(ask(twice), CONTRARY);
    assert_eq!(ask(dynamic), CONTRARY);
    assert_eq!(ask(dynamic_twice), CONTRARY);
    assert_eq!(ask(sendable), CONTRARY);
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
    fn borrowed(error: &Answers) -> Result<(), Box<dyn Classified + '_>> {
        Err(error)?;
        Ok(())
    }

    assert_eq!(ask(&*boxed(CONTRARY).unwrap_err()), CONTRARY);
    assert_eq!(ask(&*sendable(CONTRARY).unwrap_err()), CONTRARY);
    assert_eq!(ask(&*borrowed(&CONTRARY).unwrap_err()), CONTRARY);

    let failure = || Failure::from(RestError::RequestTooFrequent).with_retry_after(SECOND);
    for answers in [
        ask(&*boxed(failure()).unwrap_err()),
        ask(&*sendable(failure()).unwrap_err()),
        ask(failure()),
    ] {
        assert_eq!(answers.kind, ErrorKind::RateLimited);
        assert_eq!(answers.retry_after, Some(SECOND));
        assert_eq!(answers.may_resend, [true; 3]);
    }
    let unknown = WebSocketError::try_from(7).unwrap_err();
    assert_eq!(boxed(unknown).unwrap_err().to_string(), unknown.to_string());
}

const SECOND: Duration = Duration::from_secs(1);
