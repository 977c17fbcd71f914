//! The step after a failed request, for every combination of retry, outcome and operation.

use std::collections::HashSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::Duration;

use exchange_error::okcoin::futures::RestError;
use exchange_error::{Classified, ExchangeError, Failure, NextStep, Operation, Outcome, Retry};

const TABLE: &str = "../core/src/taxonomy/next_step.md";
const WAIT: Duration = Duration::from_secs(7);

macro_rules! combinations {
    ($( $code:literal $variant:ident $retry:ident $outcome:ident; )*) => {
        #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
        #[exchange(kind = Other)]
        enum Combination {
            $(
                #[exchange(code = $code, retry = $retry, outcome = $outcome, message = "A combination")]
                $variant,
            )*
        }
    };
}

combinations! {
    1 NeverNotApplied Never NotApplied;
    2 NeverUnknown Never Unknown;
    3 NeverAlreadyApplied Never AlreadyApplied;
    4 AfterBackoffNotApplied AfterBackoff NotApplied;
    5 AfterBackoffUnknown AfterBackoff Unknown;
    6 AfterBackoffAlreadyApplied AfterBackoff AlreadyApplied;
    7 AfterRateLimitNotApplied AfterRateLimit NotApplied;
    8 AfterRateLimitUnknown AfterRateLimit Unknown;
    9 AfterRateLimitAlreadyApplied AfterRateLimit AlreadyApplied;
    10 AfterBanNotApplied AfterBan NotApplied;
    11 AfterBanUnknown AfterBan Unknown;
    12 AfterBanAlreadyApplied AfterBan AlreadyApplied;
    13 AfterReauthNotApplied AfterReauth NotApplied;
    14 AfterReauthUnknown AfterReauth Unknown;
    15 AfterReauthAlreadyApplied AfterReauth AlreadyApplied;
    16 AfterResyncNotApplied AfterResync NotApplied;
    17 AfterResyncUnknown AfterResync Unknown;
    18 AfterResyncAlreadyApplied AfterResync AlreadyApplied;
    19 AfterReconnectNotApplied AfterReconnect NotApplied;
    20 AfterReconnectUnknown AfterReconnect Unknown;
    21 AfterReconnectAlreadyApplied AfterReconnect AlreadyApplied;
    22 AfterMarketOpenNotApplied AfterMarketOpen NotApplied;
    23 AfterMarketOpenUnknown AfterMarketOpen Unknown;
    24 AfterMarketOpenAlreadyApplied AfterMarketOpen AlreadyApplied;
}

/// Returns the failure with these answers, and with a wait.
fn failure(retry: Retry, outcome: Outcome) -> Failure<Combination> {
    let is_wanted = |error: &&Combination| error.retry() == retry && error.outcome() == outcome;
    let error = Combination::ALL.iter().find(is_wanted).unwrap();
    Failure::from(*error).with_retry_after(WAIT)
}

fn combinations() -> impl Iterator<Item = (Retry, Outcome, Operation)> {
    Retry::ALL.iter().flat_map(|&retry| {
        Outcome::ALL.iter().flat_map(move |&outcome| {
            Operation::ALL.iter().map(move |&operation| (retry, outcome, operation))
        })
    })
}

#[test]
fn every_combination_is_declared() {
    let pairs: HashSet<_> =
        Combination::ALL.iter().map(|error| (error.retry(), error.outcome())).collect();
    assert_eq!(pairs.len(), Retry::ALL.len() * Outcome::ALL.len());
    assert_eq!(combinations().count(), 72);
}

#[test]
fn write_is_resent_only_if_nothing_happened() {
    for (retry, outcome, operation) in combinations() {
        let step = failure(retry, outcome).next_step(operation);
        if operation == Operation::Write && matches!(step, NextStep::Resend { .. }) {
            assert_eq!(outcome, Outcome::NotApplied, "{retry}");
        }
    }
}

#[test]
fn resend_is_the_step_exactly_if_the_request_may_be_resent() {
    for (retry, outcome, operation) in combinations() {
        let failure = failure(retry, outcome);
        let is_resend = failure.next_step(operation) == NextStep::Resend { after: Some(WAIT) };
        assert_eq!(is_resend, failure.may_resend(operation), "{retry} {outcome} {operation}");
        assert_eq!(is_resend, Classified::may_resend(&failure, operation));
    }
}

#[test]
fn done_is_the_step_exactly_for_writes_that_are_already_applied() {
    for (retry, outcome, operation) in combinations() {
        let is_done = failure(retry, outcome).next_step(operation) == NextStep::Done;
        let is_applied = outcome == Outcome::AlreadyApplied && operation != Operation::Read;
        assert_eq!(is_done, is_applied, "{retry} {outcome} {operation}");
    }
}

/// Logging in or waiting for the market prepares sending the request again.
#[test]
fn write_with_unknown_outcome_is_queried_or_stopped_by_a_ban() {
    for &retry in Retry::ALL {
        let step = failure(retry, Outcome::Unknown).next_step(Operation::Write);
        let expected = match retry {
            Retry::AfterBan => NextStep::StopRequests { period: Some(WAIT) },
            _ => NextStep::Query,
        };
        assert_eq!(step, expected, "{retry}");
    }
}

#[test]
fn ban_stops_requests_unless_the_write_is_done() {
    let stop = NextStep::StopRequests { period: Some(WAIT) };
    for (_, outcome, operation) in combinations().filter(|(retry, ..)| *retry == Retry::AfterBan) {
        let step = failure(Retry::AfterBan, outcome).next_step(operation);
        assert!(step == stop || step == NextStep::Done, "{outcome} {operation}");
    }
}

#[test]
fn earlier_attempt_changes_the_step_of_failure_and_rows() {
    let body = r#"{"error_code":20049,"result":false}"#;
    let failure = RestError::check_response(200, body).unwrap_err();
    let resend = NextStep::Resend { after: None };
    assert_eq!(failure.next_step(Operation::Write), resend);
    assert_eq!(failure.rows()[0].next_step(Operation::Write), resend);

    let failure = failure.after(Outcome::Unknown);
    assert_eq!(failure.next_step(Operation::Write), NextStep::Query);
    assert_eq!(failure.rows()[0].next_step(Operation::Write), NextStep::Query);
    assert_eq!(failure.next_step(Operation::IdempotentWrite), resend);

    let failure = failure.after(Outcome::AlreadyApplied);
    assert_eq!(failure.next_step(Operation::Write), NextStep::Done);
}

#[test]
fn partial_batch_is_queried_and_its_rows_have_their_own_step() {
    let body =
        r#"{"order_info":[{"error_code":20049,"order_id":-1},{"order_id":1}],"result":true}"#;
    let failure = RestError::check_response(200, body).unwrap_err().with_retry_after(WAIT);
    assert_eq!(failure.next_step(Operation::Write), NextStep::Query);
    let step = failure.rows()[0].next_step(Operation::Write);
    assert_eq!(step, NextStep::Resend { after: Some(WAIT) });
}

#[test]
fn failure_without_a_reply_has_a_step() {
    let not_sent = Failure::<RestError>::not_sent();
    assert_eq!(not_sent.next_step(Operation::Write), NextStep::Resend { after: None });
    let no_answer = Failure::<RestError>::no_answer();
    assert_eq!(no_answer.next_step(Operation::Write), NextStep::Query);
}

#[test]
fn label_is_the_name_of_the_variant() {
    for (retry, outcome, operation) in combinations() {
        let step = failure(retry, outcome).next_step(operation);
        let name = format!("{step:?}");
        assert_eq!(step.to_string(), name.split(' ').next().unwrap());
        assert_eq!(step.as_str(), step.to_string());
    }
}

/// Formats the table that the documentation includes.
fn table() -> String {
    use Operation::{IdempotentWrite, Read, Write as Order};
    use Outcome::{NotApplied, Unknown};

    let mut table = String::from(
        "| retry | `Read` | either write, `NotApplied` | `IdempotentWrite`, `Unknown` | `Write`, `Unknown` | either write, `AlreadyApplied` |\n\
         |---|---|---|---|---|---|\n",
    );
    for &retry in Retry::ALL {
        // A column stands for several combinations, which must agree.
        let columns: [Vec<(Outcome, Operation)>; 5] = [
            Outcome::ALL.iter().map(|&outcome| (outcome, Read)).collect(),
            vec![(NotApplied, IdempotentWrite), (NotApplied, Order)],
            vec![(Unknown, IdempotentWrite)],
            vec![(Unknown, Order)],
            [IdempotentWrite, Order].map(|write| (Outcome::AlreadyApplied, write)).into(),
        ];
        write!(table, "| `{retry}` |").unwrap();
        for column in columns {
            let step = |(outcome, operation)| failure(retry, outcome).next_step(operation);
            let steps: HashSet<_> = column.into_iter().map(step).collect();
            assert_eq!(steps.len(), 1, "{steps:?}");
            write!(table, " {} |", steps.into_iter().next().unwrap()).unwrap();
        }
        table.push('\n');
    }
    table
}

/// `UPDATE_SNAPSHOTS=1` writes the table of the documentation anew.
#[test]
fn documented_table_is_the_one_of_the_code() {
    let (path, table) = (Path::new(env!("CARGO_MANIFEST_DIR")).join(TABLE), table());
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        fs::write(&path, &table).unwrap();
    }
    assert_eq!(fs::read_to_string(path).unwrap(), table);
}
