//! Corpora of nine exchanges: every key of their tables in every envelope, and captured replies.
//!
//! `corpora/exchanges` holds the tables and the replies, each with the kind that CCXT assigns. For a
//! kind that is wrong or too coarse, `exchanges/disagreements.csv` names a better one with a reason.
//! `EXCHANGES` may name a folder with further replies, one JSON file for each exchange.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::exchanges::{Api, EXCHANGES, Stored, Transport};

fn folder(name: &str) -> String {
    format!("{}/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// A row of `disagreements.csv`.
struct Disagreement {
    exchange: String,
    scope: String,
    key: String,
    theirs: String,
    ours: String,
    reason: String,
}

fn disagreements() -> Vec<Disagreement> {
    let mut reader = csv::Reader::from_path(folder("exchanges/disagreements.csv")).unwrap();
    let row = |row: Result<csv::StringRecord, csv::Error>| {
        let row = row.unwrap();
        let cell = |column: usize| row[column].to_owned();
        Disagreement {
            exchange: cell(0),
            scope: cell(1),
            key: cell(2),
            theirs: cell(3),
            ours: cell(4),
            reason: cell(5),
        }
    };
    reader.records().map(row).collect()
}

fn apis() -> impl Iterator<Item = &'static Api> {
    EXCHANGES.iter().copied().flatten()
}

/// Decodes the error of each key, serialises it and reads it back.
#[test]
fn every_key_of_every_table_survives_serialisation() {
    let (mut wrong, mut checked, mut names) = (Vec::new(), 0, 0);
    for api in apis() {
        let own = |scope: &String| api.scopes.contains(&&**scope);
        for (scope, key, _) in keys(api.exchange).into_iter().filter(|(scope, ..)| own(scope)) {
            let status = (api.transport == Transport::Rest).then_some(400);
            for body in bodies(api, &scope, &key) {
                checked += 1;
                match (api.stored)(status, &body) {
                    Some(Stored { json, is_same: true }) => {
                        names += usize::from(json.contains("::"));
                    }
                    stored => wrong.push(format!("{} {body}: {stored:?}", api.exchange)),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {checked} wrong:\n{}", wrong.len(), wrong.join("\n"));
    println!("{checked} stored and read again, {names} by a name that leads through enums");
}

/// Returns scope, key and kind of each row.
fn keys(exchange: &str) -> Vec<(String, String, String)> {
    let path = folder(&format!("corpora/exchanges/{exchange}-keys.csv"));
    let mut reader = csv::Reader::from_path(path).unwrap();
    let row = |row: Result<csv::StringRecord, csv::Error>| {
        let row = row.unwrap();
        (row[0].to_owned(), row[1].to_owned(), row[2].to_owned())
    };
    reader.records().map(row).collect()
}

/// Escapes a text for a JSON string, without the quotes.
fn escaped(text: &str) -> String {
    let quoted = Value::String(text.to_owned()).to_string();
    quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap().to_owned()
}

fn bodies(api: &Api, scope: &str, key: &str) -> Vec<String> {
    let is_part = scope.ends_with("broad");
    if !is_part && (api.is_code)(key) {
        let code = escaped(key);
        return api.code_envelopes.iter().map(|body| body.replace("{code}", &code)).collect();
    }
    let message = if is_part { format!("0 {key} 1") } else { key.to_owned() };
    let message = escaped(&message);
    api.message_envelopes.iter().map(|body| body.replace("{message}", &message)).collect()
}

#[test]
fn every_key_of_every_table_is_decoded_from_every_envelope() {
    let disagreements = disagreements();
    let (mut wrong, mut checked) = (Vec::new(), 0);
    let mut covered: BTreeSet<(&str, String)> = BTreeSet::new();
    for api in apis() {
        let mut effective: BTreeMap<String, (String, String)> = BTreeMap::new();
        for scope in api.scopes {
            covered.insert((api.exchange, (*scope).to_owned()));
            for (_, key, kind) in keys(api.exchange).into_iter().filter(|(own, ..)| own == scope) {
                effective.insert(key, ((*scope).to_owned(), kind));
            }
        }
        for (key, (scope, theirs)) in &effective {
            let ours = disagreements
                .iter()
                .find(|row| row.exchange == api.exchange && row.scope == *scope && row.key == *key)
                .map_or(theirs, |row| &row.ours);
            let bodies = bodies(api, scope, key);
            assert!(!bodies.is_empty(), "{}: no envelope for {key}", api.exchange);
            for body in bodies {
                checked += 1;
                let status = (api.transport == Transport::Rest).then_some(400);
                let found = (api.check)(status, body.as_bytes());
                let is_right = found.as_ref().is_some_and(|verdict| {
                    verdict.variant.is_some() && verdict.kind.as_str() == ours
                });
                if !is_right {
                    wrong.push(format!("{} {scope} {body}: {found:?}, not {ours}", api.exchange));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {checked} wrong:\n{}", wrong.len(), wrong.join("\n"));
    for exchange in apis().map(|api| api.exchange).collect::<BTreeSet<_>>() {
        for (scope, key, _) in keys(exchange) {
            assert!(
                covered.contains(&(exchange, scope.clone())),
                "{exchange}: {scope} {key} is nobody's"
            );
        }
    }
    println!("{checked} round trips");
}

#[test]
fn captured_replies_have_the_reviewed_kind() {
    let mut checked = 0;
    for exchange in apis().map(|api| api.exchange).collect::<BTreeSet<_>>() {
        let path = folder(&format!("corpora/exchanges/{exchange}-replies.jsonl"));
        let replies: Vec<Value> = fs::read_to_string(path)
            .unwrap()
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        checked += check_replies(exchange, &replies, "status");
    }
    println!("{checked} replies");
}

#[test]
fn extra_corpus_matches_ccxt() {
    let Some(folder) = std::env::var_os("EXCHANGES") else { return };
    let mut checked = 0;
    for exchange in apis().map(|api| api.exchange).collect::<BTreeSet<_>>() {
        let path = Path::new(&folder).join(format!("{exchange}.json"));
        let file: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        checked += check_replies(exchange, file["captures"].as_array().unwrap(), "http_status");
    }
    println!("{checked} further replies");
    assert!(checked > 0);
}

fn check_replies(exchange: &str, replies: &[Value], status_key: &str) -> usize {
    let disagreements = disagreements();
    let mut wrong = Vec::new();
    for reply in replies {
        let transport = match reply["transport"].as_str().unwrap() {
            "rest" => Transport::Rest,
            _ => Transport::WebSocket,
        };
        let url = reply["url"].as_str().unwrap_or_default();
        let api = apis()
            .filter(|api| api.exchange == exchange && api.transport == transport)
            .find(|api| api.urls.is_empty() || api.urls.iter().any(|part| url.contains(part)));
        let Some(api) = api else {
            wrong.push(format!("no API for {reply}"));
            continue;
        };
        let status = reply[status_key].as_u64().map(|status| u16::try_from(status).unwrap());
        let status = status.filter(|_| transport == Transport::Rest);
        let body = match &reply["payload"] {
            Value::String(text) => text.clone(),
            payload => payload.to_string(),
        };
        let found = (api.check)(status, body.as_bytes());
        let ours = found.as_ref().map(|verdict| verdict.kind.as_str());
        let theirs = reply["kind"].as_str();
        if let Some(verdict) = &found {
            let display = &verdict.display;
            assert!(!display.contains(char::is_control) && display.contains(": "), "{display}");
        }
        let is_listed = disagreements.iter().any(|row| {
            row.exchange == exchange
                && Some(&*row.theirs) == theirs.or(Some("success"))
                && Some(&*row.ours) == ours.or(Some("success"))
                && body.contains(&*escaped(&row.key))
        });
        if ours != theirs && !is_listed {
            wrong.push(format!("{status:?} {body}: {found:?}, not {theirs:?}"));
        }
    }
    assert!(wrong.is_empty(), "{exchange}: {} wrong:\n{}", wrong.len(), wrong.join("\n"));
    replies.len()
}

#[test]
fn every_disagreement_is_used_and_has_a_reason() {
    let disagreements = disagreements();
    for row in &disagreements {
        let Disagreement { exchange, scope, key, theirs, ours, reason } = row;
        println!("{exchange:<12}{scope:<24}{key:<40} {theirs:<18} -> {ours:<18} {reason}");
        assert_ne!(theirs, ours, "{exchange} {key}");
        assert!(reason.len() > 10, "{exchange} {key}: a reason is missing");
        if scope == "reply" {
            continue;
        }
        let listed = keys(exchange).contains(&(scope.clone(), key.clone(), theirs.clone()));
        assert!(listed, "{exchange} {scope} {key}: the table does not say {theirs}");
    }
}

/// Returns the names of files and folders without this ending.
fn names(folder_name: &str, end: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(folder(folder_name)).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter_map(|name| Some(name.strip_suffix(end)?.to_owned())).collect()
}

#[test]
fn every_corpus_belongs_to_an_exchange() {
    let exchanges: BTreeSet<&str> = apis().map(|api| api.exchange).collect();
    let is_exchange = |name: &String| exchanges.contains(&**name);
    for (folder, end) in
        [("corpora/exchanges", "-keys.csv"), ("corpora/exchanges", "-replies.jsonl")]
    {
        let names = names(folder, end);
        assert!(
            names.iter().all(is_exchange),
            "a file of {names:?} in {folder} belongs to no exchange"
        );
    }
    let modules = names("exchanges", "").into_iter().filter(|name| name != "disagreements.csv");
    let modules = modules.map(|name| name.trim_end_matches(".rs").to_owned());
    for module in modules.filter(|module| module != "mod") {
        assert!(is_exchange(&module), "{module} is not in `EXCHANGES`");
    }
    let expected = BTreeSet::from([
        "binance",
        "bitfinex",
        "bybit",
        "coinbase",
        "deribit",
        "hyperliquid",
        "kraken",
        "okx",
        "upbit",
    ]);
    assert_eq!(exchanges, expected);
}
