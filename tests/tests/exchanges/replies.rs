//! Replies of the corpora: captured ones, documented successes, and documented forms of failures.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use super::corpus::{api, apis, lines, path, reviewed, usual_status};
use crate::exchanges::{Transport, Verdict};

fn exchanges() -> BTreeSet<&'static str> {
    apis().map(|api| api.exchange).collect()
}

/// Returns the body of a line: JSON, or a text that is not JSON.
fn body(line: &Value) -> String {
    match &line["payload"] {
        Value::String(text) => text.clone(),
        payload => payload.to_string(),
    }
}

/// Checks the reply of a line by the enum that the line names.
fn check(exchange: &str, line: &Value) -> Option<Verdict> {
    let api = api(exchange, line["api"].as_str().unwrap());
    let status = line["status"].as_u64().map(|status| u16::try_from(status).unwrap());
    let status = match api.transport {
        Transport::Rest => status.or(usual_status(api, 200)),
        Transport::WebSocket => status,
    };
    (api.check)(status, body(line).as_bytes())
}

/// Returns the answers in the form of a line of the corpus.
fn answers(verdict: Option<&Verdict>) -> Map<String, Value> {
    let mut answers = Map::new();
    if let Some(verdict) = verdict {
        let mut add = |key: &str, value: Value| answers.insert(key.to_owned(), value);
        add("kind", verdict.kind.as_str().into());
        add("retry", verdict.retry.as_str().into());
        add("outcome", verdict.outcome.as_str().into());
        add("variant", verdict.variant.into());
        if verdict.is_partial {
            add("partial", true.into());
        }
    }
    answers
}

/// Compares the replies of a file with their answers. `UPDATE_SNAPSHOTS=1` rewrites the answers.
fn compare(ending: &str) -> usize {
    let (mut wrong, mut checked) = (Vec::new(), 0);
    for exchange in exchanges() {
        let file = path(&format!("corpora/exchanges/{exchange}-{ending}.jsonl"));
        if !Path::new(&file).exists() {
            continue;
        }
        let mut text = String::new();
        for line in lines(Path::new(&file)) {
            checked += 1;
            let found = check(exchange, &line);
            if let Some(verdict) = &found {
                let display = &verdict.display;
                assert!(!display.contains(char::is_control) && display.contains(": "), "{display}");
            }
            let given = |key: &&str| !line[*key].is_null();
            let mut updated: Map<String, Value> = ["api", "status", "payload", "note"]
                .iter()
                .filter(|key| given(key))
                .map(|key| ((*key).to_owned(), line[*key].clone()))
                .collect();
            updated.extend(answers(found.as_ref()));
            let updated = Value::Object(updated);
            if updated != line {
                wrong.push(format!("{exchange}: {line}\n  is now {updated}"));
            }
            text.push_str(&updated.to_string());
            text.push('\n');
        }
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            fs::write(&file, &text).unwrap();
            wrong.clear();
        }
    }
    assert!(wrong.is_empty(), "{} of {checked} wrong:\n{}", wrong.len(), wrong.join("\n"));
    checked
}

#[test]
fn captured_replies_have_the_reviewed_answers() {
    println!("{} captured replies", compare("captured"));
}

#[test]
fn documented_forms_of_failures_have_the_reviewed_answers() {
    println!("{} forms of failures", compare("failures"));
}

#[test]
fn documented_forms_of_failures_are_failures() {
    for exchange in exchanges() {
        let file = path(&format!("corpora/exchanges/{exchange}-failures.jsonl"));
        if exchange == "bitfinex" {
            continue;
        }
        for line in lines(Path::new(&file)) {
            assert!(check(exchange, &line).is_some(), "{exchange}: {line}");
        }
    }
}

#[test]
fn every_variant_that_a_rule_selects_has_a_documented_form() {
    for exchange in exchanges().into_iter().filter(|exchange| *exchange != "bitfinex") {
        let file = path(&format!("corpora/exchanges/{exchange}-failures.jsonl"));
        let lines = lines(Path::new(&file));
        for row in reviewed(exchange).iter().filter(|row| row.selector_type == "rule") {
            let is_form = |line: &&Value| {
                line["api"] == *row.table
                    && line["variant"] == *row.variant
                    && line["kind"] == *row.kind
                    && line["outcome"] == *row.outcome
            };
            assert!(lines.iter().any(|line| is_form(&line)), "{exchange} has no form of {row:?}");
        }
    }
}

#[test]
fn documented_successes_are_accepted() {
    let (mut wrong, mut checked) = (Vec::new(), 0);
    for exchange in exchanges() {
        let file = path(&format!("corpora/exchanges/{exchange}-successes.jsonl"));
        if exchange == "bitfinex" {
            continue;
        }
        for line in lines(Path::new(&file)) {
            checked += 1;
            if let Some(found) = check(exchange, &line) {
                wrong.push(format!("{exchange}: {line}: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {checked} wrong:\n{}", wrong.len(), wrong.join("\n"));
    println!("{checked} successes");
}

/// Endpoints of each exchange that a trading program uses.
const USES: [&str; 8] =
    ["place", "amend", "cancel", "batch", "query", "balances", "positions", "market data"];

#[test]
fn every_endpoint_of_a_trading_program_has_a_documented_success() {
    for exchange in exchanges().into_iter().filter(|exchange| *exchange != "bitfinex") {
        let file = path(&format!("corpora/exchanges/{exchange}-successes.jsonl"));
        let lines = lines(Path::new(&file));
        let uses: BTreeSet<&str> = lines.iter().filter_map(|line| line["use"].as_str()).collect();
        for missing in USES.iter().filter(|used| !uses.contains(**used)) {
            // Spot exchanges have no positions.
            let is_spot = matches!(exchange, "kraken" | "upbit");
            assert!(is_spot && *missing == "positions", "{exchange} has no success for {missing}");
        }
        assert!(uses.contains("stream"), "{exchange} has no success of a stream");
        for api in apis().filter(|api| api.exchange == exchange) {
            let is_there = lines.iter().any(|line| line["api"] == api.name);
            assert!(is_there, "{exchange} has no success for {}", api.name);
        }
    }
}
