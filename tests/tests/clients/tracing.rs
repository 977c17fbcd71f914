//! Proves what subscribers of `tracing` hear of a failure, and how loud.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use exchange_error::okcoin::futures::RestError;
use exchange_error::{Failure, Operation, Outcome};
use tracing::Level;
use tracing::field::Empty;

use crate::subscriber::Listener;

/// What is heard of the program, at this level and above.
fn heard(least: Level, program: impl FnOnce()) -> Vec<String> {
    let lines: &'static Mutex<Vec<String>> = Box::leak(Box::default());
    let fields: &'static AtomicUsize = Box::leak(Box::default());
    let listener = Listener { least, lines: Some(lines), fields };
    tracing::subscriber::with_default(listener, program);
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
fn an_event_has_the_answers_as_fields() {
    let lines = heard(Level::TRACE, || {
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

/// Where subscribers would otherwise put quotes around quotes.
#[test]
fn a_code_is_told_as_the_text_it_is_where_that_is_fit_for_a_log() {
    let told = |code: &str| {
        let body = format!(r#"{{"error_code":"{code}","result":false}}"#);
        let lines = heard(Level::TRACE, || {
            exchange_error::integration::tracing::event(&failure(&body), Operation::Read);
        });
        let fields = lines[0].split(" code=").nth(1).unwrap().split(" kind=").next().unwrap();
        fields.to_owned()
    };
    assert_eq!(told("20014"), r#""20014""#);
    let long = "x".repeat(256);
    assert_eq!(told(&long), format!(r#""{long}""#));
    assert_eq!(told(&format!("{long}y")), format!(r#"?"{long}…""#));
    assert_eq!(told(r"a\u001bb"), r#"?"a b""#);
    assert_eq!(told("sign: abc"), r#"?"sign: ***""#);
}

/// `ERROR` where somebody has to find out what happened, and only there.
#[test]
fn the_level_follows_from_the_outcome_and_the_operation() {
    for &error in RestError::ALL {
        for outcome in Outcome::ALL {
            for &operation in Operation::ALL {
                let failure = Failure::from(error).after(*outcome);
                let lines = heard(Level::TRACE, || {
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
fn what_is_not_severe_enough_is_not_heard() {
    let lines = heard(Level::ERROR, || {
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
fn a_span_takes_the_fields_that_it_has() {
    let lines = heard(Level::TRACE, || {
        let span = tracing::info_span!("place_order", code = Empty, outcome = Empty, size = 3);
        exchange_error::integration::tracing::record(&span, &documented());
        exchange_error::integration::tracing::record(&span, &Failure::<RestError>::not_sent());
    });
    let expected =
        [r#"span outcome="Unknown""#, r#"span code="20014""#, r#"span outcome="NotApplied""#];
    assert_eq!(lines, expected);
    let lines = heard(Level::ERROR, || {
        let span = tracing::info_span!("place_order", outcome = Empty);
        exchange_error::integration::tracing::record(&span, &documented());
    });
    assert_eq!(lines, [""; 0], "the span itself is not heard");
}
