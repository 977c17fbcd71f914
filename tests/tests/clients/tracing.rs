//! Events of `tracing` for failures: their fields and their level.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use exchange_error::okcoin::futures::RestError;
use exchange_error::{Failure, Operation, Outcome};
use tracing::Level;
use tracing::field::Empty;

use crate::subscriber::LineSubscriber;

/// Runs a program and returns the lines that it records at this level and above.
fn recorded(level: Level, program: impl FnOnce()) -> Vec<String> {
    let lines: &'static Mutex<Vec<String>> = Box::leak(Box::default());
    let fields: &'static AtomicUsize = Box::leak(Box::default());
    let subscriber = LineSubscriber { level, lines: Some(lines), fields };
    tracing::subscriber::with_default(subscriber, program);
    let lines = lines.lock().unwrap().clone();
    let written: usize = lines.iter().map(|line| line.matches('=').count()).sum();
    assert_eq!(fields.load(Ordering::Relaxed), written);
    lines
}

fn failure(body: &str) -> Failure<RestError> {
    RestError::check_response(200, body).unwrap_err()
}

fn documented() -> Failure<RestError> {
    failure(r#"{"error_code":20014,"result":false}"#)
}

#[test]
fn event_has_the_answers_as_fields() {
    let lines = recorded(Level::TRACE, || {
        exchange_error::integration::tracing::event(&documented(), Operation::Write);
        let undocumented = failure(r#"{"error_code":29999,"result":false}"#);
        exchange_error::integration::tracing::event(&undocumented, Operation::Read);
        exchange_error::integration::tracing::event(
            &Failure::<RestError>::not_sent(),
            Operation::Write,
        );
    });
    let expected = [
        r#"ERROR message=?OKCoin futures REST: System error (20014) exchange="OKCoin futures REST" variant="SystemError" code="20014" kind="ServerError" retry="AfterBackoff" outcome="Unknown" operation="Write""#,
        r#"WARN message=?OKCoin futures REST: undocumented code (29999) exchange="OKCoin futures REST" variant="undocumented" code="29999" kind="Other" retry="Never" outcome="Unknown" operation="Read""#,
        r#"WARN message=?OKCoin futures REST: request was not sent exchange="OKCoin futures REST" variant="undocumented" kind="Transport" retry="AfterBackoff" outcome="NotApplied" operation="Write""#,
    ];
    assert_eq!(lines, expected);
}

/// A code that is masked, cut or escaped is recorded by `Debug`, which the subscriber marks with `?`.
#[test]
fn event_code_is_verbatim_unless_masked() {
    let code_field = |code: &str| {
        let body = format!(r#"{{"error_code":"{code}","result":false}}"#);
        let lines = recorded(Level::TRACE, || {
            exchange_error::integration::tracing::event(&failure(&body), Operation::Read);
        });
        let fields = lines[0].split(" code=").nth(1).unwrap().split(" kind=").next().unwrap();
        fields.to_owned()
    };
    assert_eq!(code_field("20014"), r#""20014""#);
    let long = "x".repeat(256);
    assert_eq!(code_field(&long), format!(r#""{long}""#));
    assert_eq!(code_field(&format!("{long}y")), format!(r#"?"{long}…""#));
    assert_eq!(code_field(r"a\u001bb"), r#"?"a b""#);
    assert_eq!(code_field("sign: abc"), r#"?"sign: ***""#);
}

/// The level is `ERROR` only if the outcome of a write has to be found out.
#[test]
fn event_level_follows_from_outcome_and_operation() {
    for &error in RestError::ALL {
        for outcome in Outcome::ALL {
            for &operation in Operation::ALL {
                let failure = Failure::from(error).after(*outcome);
                let lines = recorded(Level::TRACE, || {
                    exchange_error::integration::tracing::event(&failure, operation);
                });
                let is_open =
                    failure.outcome() == Outcome::Unknown && operation == Operation::Write;
                let level = if is_open { "ERROR" } else { "WARN" };
                let [line] = &lines[..] else { panic!("one event: {lines:?}") };
                assert_eq!(line.split(' ').next(), Some(level), "{line}");
            }
        }
    }
}

#[test]
fn event_below_the_level_is_not_recorded() {
    let lines = recorded(Level::ERROR, || {
        exchange_error::integration::tracing::event(
            &Failure::<RestError>::not_sent(),
            Operation::Write,
        );
        exchange_error::integration::tracing::event(
            &Failure::<RestError>::no_answer(),
            Operation::Write,
        );
    });
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].starts_with("ERROR"), "{lines:?}");
}

#[test]
fn span_records_its_declared_fields() {
    let lines = recorded(Level::TRACE, || {
        let span = tracing::info_span!("place_order", code = Empty, outcome = Empty, size = 3);
        exchange_error::integration::tracing::record(&span, &documented());
        exchange_error::integration::tracing::record(&span, &Failure::<RestError>::not_sent());
    });
    let expected =
        [r#"span outcome="Unknown""#, r#"span code="20014""#, r#"span outcome="NotApplied""#];
    assert_eq!(lines, expected);
    let lines = recorded(Level::ERROR, || {
        let span = tracing::info_span!("place_order", outcome = Empty);
        exchange_error::integration::tracing::record(&span, &documented());
    });
    assert_eq!(lines, [""; 0], "the span itself is below the level");
}
