//! Reviewed tables and replies outside of the repository: `REVIEWED` may name a folder with them, and
//! `REPORTS` one with replies from public reports of bugs.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use exchange_error::Outcome;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use super::corpus::{api, apis, lines, path, reviewed};
use super::reported;
use crate::exchanges::{Api, Transport, Verdict};

/// Returns the path of the enum that the reviewers gave another name.
fn enum_name(exchange: &str, name: &str) -> &'static str {
    match (exchange, name) {
        ("binance", "SpotError") | ("kraken", "SpotRestError") => "spot/RestError",
        ("binance" | "kraken", "SpotWebSocketError") => "spot/WebSocketError",
        ("binance", "SapiError") => "sapi/RestError",
        ("binance", "UsdMFuturesError") => "usd_m/RestError",
        ("binance", "UsdMFuturesWebSocketError") => "usd_m/WebSocketError",
        ("binance", "CoinMFuturesError") => "coin_m/RestError",
        ("binance", "CoinMFuturesWebSocketError") => "coin_m/WebSocketError",
        ("binance", "PortfolioMarginError") => "portfolio_margin/RestError",
        ("binance", "OptionsError") => "options/RestError",
        ("binance" | "bybit", "StreamError") => "StreamError",
        ("bybit", "TradeSocketError") => "WebSocketError",
        ("bybit", "RewardError") => "reward/RestError",
        ("bybit", "PredictionError") => "prediction/RestError",
        ("bybit", "FuturesBotError") => "futures_bot/RestError",
        ("bybit", "SpotGridBotError") => "spot_grid_bot/RestError",
        ("bybit", "OrderRejectReason") => "OrderRejectReason",
        ("coinbase", "NewOrderError") => "NewOrderError",
        ("coinbase", "EditOrderError") => "EditOrderError",
        ("coinbase", "CancelOrderError") => "CancelOrderError",
        (_, name) if name.contains("WebSocket") => "WebSocketError",
        _ => "RestError",
    }
}

fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(all) => all.iter().filter_map(Value::as_str).collect(),
        other => other.as_str().into_iter().collect(),
    }
}

fn status(reply: &Value) -> Option<u16> {
    reply["status"].as_u64().map(|status| u16::try_from(status).unwrap())
}

fn headers(reply: &Value) -> HeaderMap {
    let headers = reply["headers"].as_object().into_iter().flatten();
    headers
        .map(|(name, value)| {
            let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
            (name, HeaderValue::from_str(value.as_str().unwrap()).unwrap())
        })
        .collect()
}

/// Checks a reply, with its headers if it has any.
fn check(api: &Api, reply: &Value) -> Option<Verdict> {
    let body = reply["body"].as_str().unwrap_or_default();
    match status(reply) {
        Some(status) if api.transport == Transport::Rest => {
            (api.check_response)(status, &headers(reply), body.as_bytes())
        }
        status => (api.check)(status, body.as_bytes()),
    }
}

#[test]
fn reviewed_tables_agree_with_the_corpus() {
    let Some(folder) = std::env::var_os("REVIEWED") else { return };
    let mut checked = 0;
    for exchange in apis().map(|api| api.exchange).collect::<BTreeSet<_>>() {
        let file = Path::new(&folder).join(format!("{exchange}.csv"));
        let Ok(mut reader) = csv::Reader::from_path(file) else { continue };
        let ours = reviewed(exchange);
        let mut count = 0;
        for row in reader.records() {
            let row = row.unwrap();
            let (selector_type, selector) = (&row[3], &row[4]);
            let is_ours = ours.iter().any(|own| {
                let is_same = own.selector_type == selector_type && own.selector == selector
                    || own.selector_type == "rule" && own.selector.ends_with(selector);
                is_same
                    && own.variant == row[6]
                    && own.kind == row[8]
                    && own.retry == row[9]
                    && own.outcome == row[10]
            });
            assert!(is_ours, "{exchange}: {row:?}");
            count += 1;
        }
        let without_page = ours.iter().filter(|own| own.selector == own.variant).count();
        assert_eq!(ours.len() - without_page, count, "{exchange} has rows that are not reviewed");
        checked += count;
    }
    println!("{checked} rows");
    assert_eq!(checked, 3116);
}

#[test]
fn reviewed_replies_have_the_reviewed_verdicts() {
    let Some(folder) = std::env::var_os("REVIEWED") else { return };
    let (mut wrong, mut checked) = (Vec::new(), 0);
    for exchange in apis().map(|api| api.exchange).collect::<BTreeSet<_>>() {
        let file = Path::new(&folder).join(format!("{exchange}-replies.jsonl"));
        if !file.exists() {
            continue;
        }
        for reply in lines(&file) {
            let is_frame = reply["transport"].as_str() != Some("rest");
            let name = match reply["enum"].as_str() {
                Some(name) => enum_name(exchange, name),
                None if is_frame => "WebSocketError",
                None => "RestError",
            };
            let api = api(exchange, name);
            checked += 1;
            let found = check(api, &reply);
            if let Err(difference) = compare(&reply, found.as_ref()) {
                wrong.push(format!("{exchange} {name}: {difference}: {reply}: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {checked} wrong:\n{}", wrong.len(), wrong.join("\n"));
    println!("{checked} replies");
    assert!(checked > 0);
}

/// Compares a verdict with the reviewed one.
fn compare(reply: &Value, found: Option<&Verdict>) -> Result<(), &'static str> {
    // A warning of Kraken: the filter that the reviewers missed exists since.
    let is_warning = reply["note"].as_str().is_some_and(|note| note.contains("right would be ok"));
    let verdict = match (reply["verdict"].as_str(), found) {
        _ if is_warning && found.is_none() => return Ok(()),
        (Some("ok"), None) => return Ok(()),
        (Some("ok"), Some(_)) => return Err("not a success"),
        (_, None) => return Err("no failure"),
        (_, Some(found)) => found,
    };
    let is = |key: &str, ours: &str| reply[key].is_null() || reply[key] == ours;
    if (reply["verdict"] == "partial") != verdict.is_partial {
        return Err("partial");
    }
    // Some reviewers gave the answers of the failed row.
    let answers = (&reply["kind"], &reply["retry"], &reply["outcome"]);
    let is_of_row = verdict.is_partial
        && verdict.rows.iter().any(|(_, kind, retry, outcome)| {
            *answers.0 == kind.as_str()
                && *answers.1 == retry.as_str()
                && *answers.2 == outcome.as_str()
        });
    if is_of_row {
        return Ok(());
    }
    if !is("kind", verdict.kind.as_str()) {
        return Err("kind");
    }
    if !is("retry", verdict.retry.as_str()) {
        return Err("retry");
    }
    if !is("outcome", verdict.outcome.as_str()) {
        return Err("outcome");
    }
    if let Some(code) = reply["code"].as_str()
        && verdict.code.as_deref() != Some(code)
    {
        return Err("code");
    }
    if let Some(variant) = reply["variant"].as_str()
        && verdict.variant != variant.rsplit("::").next()
    {
        return Err("variant");
    }
    // The header of Bybit is compared with the `Date`, which the replies lack; and one text is invented.
    let is_invented = reply["note"].as_str().is_some_and(|note| note.contains("is invented"));
    if let Some(wait) = reply["wait_ms"].as_u64()
        && !is_invented
        && reply["headers"]["X-Bapi-Limit-Reset-Timestamp"].is_null()
        && verdict.wait != Some(Duration::from_millis(wait))
    {
        return Err("wait");
    }
    let rows = reply["rows"].as_array().map(Vec::as_slice).unwrap_or_default();
    for row in rows {
        let position = row["position"].as_u64();
        let is_there = verdict.rows.iter().any(|own| {
            position == u64::try_from(own.0).ok()
                && (row["kind"].is_null() || row["kind"] == own.1.as_str())
                && (row["retry"].is_null() || row["retry"] == own.2.as_str())
                && row["outcome"] == own.3.as_str()
        });
        if !is_there {
            return Err("rows");
        }
    }
    Ok(())
}

/// Returns true if the wait is the expected one. An end in the past is a wait of zero.
fn has_wait(expected: &Value, found: &Verdict) -> bool {
    match (expected["wait"]["s"].as_f64(), &expected["wait"]["until_ms"]) {
        (Some(seconds), _) => found.wait == Some(Duration::from_secs_f64(seconds)),
        (None, Value::Null) => true,
        (None, _) => found.wait == Some(Duration::ZERO),
    }
}

/// Returns the API of a ready-made enum for an exchange as the reports name it.
fn published(name: &str) -> Option<&'static Api> {
    Some(match name {
        "Binance spot" => api("binance", "spot/RestError"),
        "Binance USD-M" => api("binance", "usd_m/RestError"),
        "Binance WebSocket API" => api("binance", "spot/WebSocketError"),
        "Bitfinex WebSocket" => api("bitfinex", "WebSocketError"),
        "Bybit" => api("bybit", "RestError"),
        "Bybit streams" => api("bybit", "StreamError"),
        "Coinbase" => api("coinbase", "RestError"),
        "Hyperliquid" => api("hyperliquid", "RestError"),
        "Kraken" => api("kraken", "spot/RestError"),
        _ => return None,
    })
}

#[test]
fn replies_of_public_reports_have_the_right_answers() {
    let Some(folder) = std::env::var_os("REPORTS") else { return };
    let (mut wrong, mut checked) = (Vec::new(), 0);
    for report in lines(&Path::new(&folder).join("handed.jsonl")) {
        let exchange = report["exchange"].as_str().unwrap();
        let body = report["body"].as_str().unwrap_or_default();
        let found = match (published(exchange), reported::check_of(exchange)) {
            (Some(api), _) => check(api, &report),
            (None, Some(check)) => check(status(&report), &headers(&report), body),
            // A compressed frame, which the tests of the clients inflate.
            (None, None) => continue,
        };
        checked += 1;
        let expected = &report["expected"];
        let Some(found) = &found else {
            if expected["verdict"] != "ok" && expected["verdict"] != "success" {
                wrong.push(format!("no failure: {report}"));
            }
            continue;
        };
        // An earlier attempt without an answer leaves the outcome open.
        let earlier =
            if report["before"].is_null() { Outcome::NotApplied } else { Outcome::Unknown };
        let outcome = found.outcome.and(earlier);
        let has = |key: &str, ours: &str| {
            expected[key].is_null() || texts(&expected[key]).contains(&ours)
        };
        let is_right = has("kind", found.kind.as_str())
            && has("retry", found.retry.as_str())
            && has("outcome", outcome.as_str())
            && (expected["verdict"] == "partial") == found.is_partial
            && has_wait(expected, found);
        if !is_right {
            wrong.push(format!("{report}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {checked} wrong:\n{}", wrong.len(), wrong.join("\n"));
    println!("{checked} reports");
    assert_eq!(checked, 28, "all but a compressed frame");
}

/// `EXCHANGES` may name a folder with the captured replies of another client library.
#[test]
fn captured_replies_of_another_library_are_in_the_corpus() {
    let Some(folder) = std::env::var_os("EXCHANGES") else { return };
    let mut checked = 0;
    for exchange in apis().map(|api| api.exchange).collect::<BTreeSet<_>>() {
        let file = Path::new(&folder).join(format!("{exchange}.json"));
        let file: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let corpus = path(&format!("corpora/exchanges/{exchange}-captured.jsonl"));
        let corpus = lines(Path::new(&corpus));
        for capture in file["captures"].as_array().unwrap() {
            checked += 1;
            let is_same = |line: &&Value| line["payload"] == capture["payload"];
            assert!(corpus.iter().any(|line| is_same(&line)), "{exchange}: {capture}");
        }
    }
    println!("{checked} replies");
    assert!(checked > 0);
}
