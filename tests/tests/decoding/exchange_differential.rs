//! The engine agrees with the reference interpreter on the replies of every exchange, whole and
//! malformed.

use std::fs;

use exchange_error::__private::rule::Rules;
use exchange_error::Wire;
use exchange_error::okcoin::futures::{RestError, WebSocketError};
use serde_json::Value;

use crate::exchanges::EXCHANGES;
use crate::reference_interpreter::{self, Api};
use crate::rules::{self, engine};

/// Returns the bodies of a file of replies.
fn bodies(path: &str) -> Vec<String> {
    let text = fs::read_to_string(format!("{}/corpora/{path}", env!("CARGO_MANIFEST_DIR")));
    let body = |line: &str| {
        let line: Value = serde_json::from_str(line).unwrap();
        match line.get("payload").or_else(|| line.get("body")).unwrap() {
            Value::String(text) => text.clone(),
            payload => payload.to_string(),
        }
    };
    text.unwrap().lines().map(body).collect()
}

fn compare(name: &str, rules: &Rules, oracle: &Api, body: &str) -> usize {
    // The engine does not validate long replies, and only one of the two accepts lone surrogates.
    if body.len() > 4096 || body.contains("\\ud") || body.contains("\\uD") {
        return 0;
    }
    let is_json = serde_json::from_str::<serde::de::IgnoredAny>(body).is_ok();
    // Frames are not validated.
    let frame = is_json.then_some(None);
    for status in frame.into_iter().chain([200, 204, 400, 418, 429].map(Some)) {
        let (ours, theirs) =
            (engine(rules, status, body), reference_interpreter::decode(oracle, status, body));
        assert_eq!(ours, theirs, "{name} {status:?} {body}");
    }
    1
}

#[test]
fn captured_replies_agree_with_the_reference_interpreter() {
    let mut checked = 0;
    let of_exchange = |exchange: &str| bodies(&format!("exchanges/{exchange}-captured.jsonl"));
    let mut apis: Vec<_> = EXCHANGES
        .iter()
        .copied()
        .flatten()
        .map(|api| (api.exchange, api.rules, of_exchange(api.exchange)))
        .collect();
    let okcoin = || bodies("okcoin-futures/responses.jsonl");
    apis.push(("OKCoin REST", RestError::RULES, okcoin()));
    apis.push(("OKCoin WebSocket", WebSocketError::RULES, okcoin()));
    for (name, rules, bodies) in apis {
        let oracle = rules::api(rules);
        for (number, body) in bodies.iter().enumerate() {
            checked += compare(name, rules, &oracle, body);
            checked += compare(name, rules, &oracle, &Value::String(body.clone()).to_string());
            checked += compare(name, rules, &oracle, &format!("[{body},{body}]"));
            // Every fiftieth reply is also truncated and changed at every character.
            if number % 50 == 0 && body.len() < 400 {
                for (at, char) in body.char_indices() {
                    let rest = &body[at + char.len_utf8()..];
                    checked += compare(name, rules, &oracle, &body[..at]);
                    for other in ["", "0", "\"", "]"] {
                        let changed = [&body[..at], other, rest].concat();
                        checked += compare(name, rules, &oracle, &changed);
                    }
                }
            }
        }
    }
    println!("{checked} replies");
    assert!(checked > 10_000);
}
