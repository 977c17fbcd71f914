//! Proves that the taxonomy answers as section 4 of the design says, for every value, and that
//! whatever holds an error answers like the error.

use std::collections::HashSet;
use std::error::Error;
use std::fmt::{self, Debug, Display};
use std::fs;
use std::hash::Hash;
use std::path::Path;
use std::time::Duration;

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{Classified, ErrorKind, Failure, Operation, Outcome, Retry};

// ------------------------------------------------------------------ the tables of the design

/// Kind, retry, outcome: copied from the design, not from the code.
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

/// Whether an outcome permits an operation.
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
fn a_kind_supplies_the_defaults_of_the_design() {
    let kinds: Vec<_> = ErrorKind::ALL
        .iter()
        .map(|kind| [kind.as_str(), kind.retry().as_str(), kind.outcome().as_str()])
        .collect();
    assert_eq!(kinds, KINDS);
}

#[test]
fn the_values_are_those_of_the_design() {
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
        assert_eq!(format!("{label:>24}|"), format!("{value:>24}|"), "it can be aligned");
    }
    let labels: HashSet<_> = all.iter().map(|value| as_str(*value)).collect();
    assert_eq!(labels.len(), all.len());
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
}

#[test]
fn a_label_is_the_name_of_the_variant() {
    assert_labels(ErrorKind::ALL, ErrorKind::as_str);
    assert_labels(Retry::ALL, Retry::as_str);
    assert_labels(Outcome::ALL, Outcome::as_str);
    assert_labels(Operation::ALL, Operation::as_str);
}

/// The derive cannot see the runtime's enums, so it has the names once more, for its suggestions.
#[test]
fn the_derive_knows_the_same_names() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../macros/src/syntax/taxonomy.rs");
    let source = fs::read_to_string(path).unwrap();
    assert_eq!(listed(&source, "KINDS"), labels(ErrorKind::ALL));
    assert_eq!(listed(&source, "RETRIES"), labels(Retry::ALL));
    assert_eq!(listed(&source, "OUTCOMES"), labels(Outcome::ALL));
}

fn labels<T: Display>(all: &[T]) -> Vec<String> {
    all.iter().map(T::to_string).collect()
}

/// The texts of `const NAME: &[&str] = &["…", …];`
fn listed(source: &str, name: &str) -> Vec<String> {
    let (_, list) = source.split_once(&format!("const {name}: &[&str] = &[")).unwrap();
    let (list, _) = list.split_once("];").unwrap();
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

// ------------------------------------------------------------------ outcomes

#[test]
fn permits_is_the_table_of_the_design() {
    for (outcome, operation, permitted) in PERMITS {
        assert_eq!(outcome.permits(operation), permitted, "{outcome} {operation}");
    }
    let pairs = PERMITS.iter().map(|(outcome, operation, _)| (outcome, operation));
    let pairs: HashSet<_> = pairs.collect();
    assert_eq!(pairs.len(), Outcome::ALL.len() * Operation::ALL.len());
}

#[test]
fn and_is_the_maximum_of_the_evidence() {
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
fn the_answers_are_constant() {
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

/// An error made by hand that leaves everything to the defaults.
#[derive(Debug)]
struct Plain(ErrorKind);

/// An error made by hand that answers each question against what its kind says.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Answers {
    kind: ErrorKind,
    retry: Retry,
    outcome: Outcome,
    retry_after: Option<Duration>,
    may_resend: [bool; 3],
}

/// One that overrides retry and outcome only.
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

/// No default gives any of these answers.
const CONTRARY: Answers = Answers {
    kind: ErrorKind::InsufficientFunds,
    retry: Retry::AfterReconnect,
    outcome: Outcome::AlreadyApplied,
    retry_after: Some(Duration::from_millis(1500)),
    may_resend: [false, true, true],
};

/// What a caller that is generic over errors learns.
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
fn the_defaults_are_those_of_the_kind() {
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
fn the_same_bytes_may_go_out_again_after_a_wait_if_the_outcome_permits() {
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
fn a_reference_answers_for_what_it_refers_to() {
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
fn a_question_mark_boxes_any_classified_error() {
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
