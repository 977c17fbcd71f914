//! Comparison of every check of every enum with the second interpreter.

use std::sync::LazyLock;

use exchange_error::__private::rule::Rules;
use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{Outcome, Wire};

use crate::exchanges::{EXCHANGES, Verdict, check};
use crate::reference_interpreter::{self, Api};
use crate::rules;

/// An enum with its rules in two forms.
pub struct Check {
    /// Name of the corpus.
    pub exchange: &'static str,
    rules: &'static Rules,
    oracle: Api,
    check: fn(Option<u16>, &[u8]) -> Option<Verdict>,
}

/// Returns the checks of the ready-made enums and of every exchange.
pub fn checks() -> &'static [Check] {
    static CHECKS: LazyLock<Vec<Check>> = LazyLock::new(|| {
        let check =
            |exchange, rules, check| Check { exchange, rules, oracle: rules::api(rules), check };
        let exchanges = EXCHANGES.iter().copied().flatten();
        let exchanges = exchanges.map(|api| check(api.exchange, api.rules, api.check));
        let own = [
            check("okcoin", RestError::RULES, self::check::<RestError>),
            check("okcoin", WebSocketError::RULES, self::check::<WebSocketError>),
        ];
        own.into_iter().chain(exchanges).collect()
    });
    &CHECKS
}

/// Judges a reply by the enum with that number, and asserts what is promised of the verdict.
pub fn judge(number: u8, status: Option<u16>, body: &[u8]) {
    let checks = checks();
    let check = &checks[usize::from(number) % checks.len()];
    let verdict = (check.check)(status, body);
    if status.is_some_and(|status| status >= 400) {
        assert!(verdict.is_some(), "a failing status is no success");
    }
    if let Some(verdict) = &verdict {
        assert!(!verdict.display.contains(char::is_control), "{:?}", verdict.display);
        assert!(verdict.display.chars().count() < 700, "{}", verdict.display);
        let is_refusal =
            matches!(status, Some(401 | 403 | 405 | 413 | 414 | 415 | 422 | 431 | 451));
        let outcome = if is_refusal { Outcome::NotApplied } else { Outcome::Unknown };
        assert!(verdict.variant.is_some() || verdict.outcome.and(outcome) == verdict.outcome);
    }
    let text = String::from_utf8_lossy(body);
    let is_json = serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok();
    let is_container = is_json && text.trim_start().starts_with(['{', '[', '"']);
    let is_empty = matches!(status, Some(201 | 204 | 205 | 304)) && text.trim().is_empty();
    let is_validated = status.is_some() && text.len() <= 4096;
    if is_validated && !is_container && !is_empty && verdict.is_none() {
        // Anything else is a success only if a rule accepts it, such as `pong`.
        assert!(check.rules.rules.iter().any(|rule| rule.accept), "{text}");
    }
    compare(check, status, &text, is_json);
}

/// Compares the engine with the second interpreter, which rejects lone surrogates, validates long
/// replies and frames, and recurses into brackets: replies that differ in this are left out.
fn compare(check: &Check, status: Option<u16>, body: &str, is_json: bool) {
    let brackets = body.matches(['[', '{']).count();
    if (body.len() > 4096 || status.is_none()) && !is_json
        || brackets > 400
        || body.contains("\\ud")
        || body.contains("\\uD")
    {
        return;
    }
    let ours = rules::engine(check.rules, status, body);
    let theirs = reference_interpreter::decode(&check.oracle, status, body);
    assert_eq!(ours, theirs, "{} {status:?} {body}", check.exchange);
}
