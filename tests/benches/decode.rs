//! Benchmark of checking replies, against a struct written by hand and `serde_json::Value`, and of
//! checking and parsing them, against parsing alone.
//!
//! `cargo bench -p exchange-error-tests --bench decode` prints each ratio beside its target. Rounds
//! are interleaved in samples of 0.2 ms, because on a shared machine one interruption takes longer
//! than many replies.

#![allow(missing_docs, reason = "a program")]

mod replies;
mod rounds;
mod verdict;

use std::collections::HashMap;
use std::hint::black_box;

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{Failure, Operation};
use replies::{
    ACKNOWLEDGEMENT, Acknowledgement, Book, Depth, Placed, Pong, Positions, TICKER, Ticker, depth,
    market_data, positions,
};
use rounds::compare;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

/// The struct that people write for the REST API.
#[derive(Deserialize)]
struct RestReply {
    error_code: Option<i64>,
    result: Option<bool>,
}

fn rest_by_struct(body: &[u8]) -> Result<(), Option<RestError>> {
    let reply: RestReply = serde_json::from_slice(body).map_err(|_| None)?;
    match reply.error_code {
        Some(code) if code != 0 => Err(u32::try_from(code).ok().and_then(RestError::from_code)),
        _ if reply.result == Some(false) => Err(None),
        _ => Ok(()),
    }
}

fn rest_by_value(body: &[u8]) -> Result<(), Option<RestError>> {
    let reply: Value = serde_json::from_slice(body).map_err(|_| None)?;
    match reply.pointer("/error_code").and_then(Value::as_u64) {
        Some(code) if code != 0 => Err(u32::try_from(code).ok().and_then(RestError::from_code)),
        _ if reply.pointer("/result") == Some(&Value::Bool(false)) => Err(None),
        _ => Ok(()),
    }
}

/// The least that any decoder does: validates the JSON, looks the code up and creates a failure.
/// The code is passed in, and neither the code nor the message is stored.
fn rest_floor(body: &[u8], code: u32) -> Result<(), Option<Failure<RestError>>> {
    serde_json::from_slice::<IgnoredAny>(body).map_err(|_| None)?;
    Err(RestError::from_code(code).map(Failure::from))
}

/// The struct that people write for the WebSocket API.
#[derive(Deserialize)]
struct Message {
    channel: Option<String>,
    errorcode: Option<String>,
    success: Option<String>,
}

fn frame_by_struct(frame: &[u8]) -> Option<(Option<WebSocketError>, Option<String>)> {
    let messages = serde_json::from_slice::<Vec<Message>>(frame).ok()?;
    messages.into_iter().find_map(|message| {
        let code = message.errorcode.and_then(|code| code.parse().ok());
        match (code, message.success.as_deref()) {
            (Some(code), _) => Some((WebSocketError::from_code(code), message.channel)),
            (None, Some("false")) => Some((None, message.channel)),
            _ => None,
        }
    })
}

fn frame_by_value(frame: &[u8]) -> Option<(Option<WebSocketError>, Option<String>)> {
    let messages = serde_json::from_slice::<Value>(frame).ok()?;
    messages.as_array()?.iter().find_map(|message| {
        let code = message.pointer("/errorcode").and_then(Value::as_str)?.parse().ok()?;
        let channel = message.pointer("/channel").and_then(Value::as_str).map(str::to_owned);
        Some((WebSocketError::from_code(code), channel))
    })
}

/// Classifies as many clients do today: a tree of values and a map from texts.
fn may_retry_by_map(kinds: &HashMap<String, &str>, body: &[u8]) -> bool {
    let Ok(reply) = serde_json::from_slice::<Value>(body) else { return false };
    let code = reply["error_code"].to_string();
    kinds.get(&code).copied() == Some("rate limit")
}

/// Drops a result that the optimizer must not remove.
fn discard<T>(result: T) {
    drop(black_box(result));
}

fn main() {
    rows();
    successes();
    large_successes();
    parsed_successes();
    classification();
}

fn rows() {
    let body = br#"{"error_code":20029,"result":false}"#;
    compare(
        "rest-failure",
        1,
        &|| discard(RestError::check_response(200, black_box(body))),
        &[
            ("struct", Some(1.2), &|| discard(rest_by_struct(black_box(body)))),
            ("value", Some(0.4), &|| discard(rest_by_value(black_box(body)))),
            ("floor", None, &|| discard(rest_floor(black_box(body), black_box(20029)))),
        ],
    );
    let frame =
        br#"[{"channel":"ok_sub_futureusd_btc_depth","errorcode":"10015","success":"false"}]"#;
    compare(
        "frame-failure",
        1,
        &|| discard(WebSocketError::check_frame(black_box(frame))),
        &[
            ("struct", Some(0.8), &|| discard(frame_by_struct(black_box(frame)))),
            ("value", Some(0.4), &|| discard(frame_by_value(black_box(frame)))),
        ],
    );
}

/// Measures checks of good replies against the parse that a program does next.
fn successes() {
    let success = &br#"{"order_id":986,"result":true}"#[..];
    response::<Placed>("rest-success", success, None);
    response::<Acknowledgement<'_>>("acknowledgement", ACKNOWLEDGEMENT, Some(0.5));
    response::<Positions<'_>>("positions", &positions(), Some(0.5));
    frame::<Pong<'_>>("pong-frame", br#"{"event":"pong"}"#, 0.6);
    frame::<[Ticker<'_>; 1]>("ticker-frame", TICKER, 0.18);
    frame::<[Depth<'_>; 1]>("depth-frame", &depth(), 0.12);
    frame::<Book<'_>>("large-frame", &market_data("", ""), 0.06);
}

fn response<'de, T: Deserialize<'de>>(group: &str, reply: &'de [u8], target: Option<f64>) {
    compare(
        &format!("{group} of {} bytes", reply.len()),
        1,
        &|| discard(RestError::check_response(200, black_box(reply))),
        &[
            ("typed parse", target, &|| discard(serde_json::from_slice::<T>(black_box(reply)))),
            ("struct", None, &|| discard(rest_by_struct(black_box(reply)))),
        ],
    );
}

fn frame<'de, T: Deserialize<'de>>(group: &str, frame: &'de [u8], target: f64) {
    assert!(WebSocketError::check_frame(frame).is_ok(), "{group}");
    compare(
        &format!("{group} of {} bytes", frame.len()),
        1,
        &|| discard(WebSocketError::check_frame(black_box(frame))),
        &[
            ("typed parse", Some(target), &|| {
                discard(serde_json::from_slice::<T>(black_box(frame)));
            }),
            ("struct", None, &|| discard(frame_by_struct(black_box(frame)))),
        ],
    );
}

fn large_successes() {
    for (group, reply) in [
        ("large-without-flag", market_data("", "")),
        ("large-flag-first", market_data(r#""result":true,"#, "")),
        ("large-flag-last", market_data("", r#","result":true"#)),
    ] {
        compare(
            &format!("{group} of {} bytes", reply.len()),
            1,
            &|| discard(RestError::check_response(200, black_box(&reply))),
            &[
                ("struct", Some(0.15), &|| discard(rest_by_struct(black_box(&reply)))),
                ("value", None, &|| discard(rest_by_value(black_box(&reply)))),
            ],
        );
    }
}

/// Measures check and parse in one call against parsing the same type alone.
fn parsed_successes() {
    let success = &br#"{"order_id":986,"result":true}"#[..];
    parsed::<Placed>("decode-order", success, Some(1.15));
    parsed::<Acknowledgement<'_>>("decode-acknowledgement", ACKNOWLEDGEMENT, Some(1.05));
    parsed::<Positions<'_>>("decode-positions", &positions(), Some(1.05));
    parsed::<[Ticker<'_>; 1]>("decode-ticker", TICKER, Some(1.05));
    parsed::<[Depth<'_>; 1]>("decode-depth", &depth(), Some(1.05));
    parsed::<Book<'_>>("decode-large", &market_data("", ""), Some(1.05));
}

fn parsed<'de, T: Deserialize<'de>>(group: &str, reply: &'de [u8], target: Option<f64>) {
    assert!(RestError::decode_response::<T>(200, reply).is_ok(), "{group}");
    compare(
        &format!("{group} of {} bytes", reply.len()),
        1,
        &|| discard(RestError::decode_response::<T>(200, black_box(reply))),
        &[("parse alone", target, &|| discard(serde_json::from_slice::<T>(black_box(reply))))],
    );
}

fn classification() {
    let body = br#"{"error_code":20029,"result":false}"#;
    let names = ["server", "order", "funds", "auth", "rate limit"];
    let kinds: HashMap<String, &str> = RestError::ALL
        .iter()
        .filter_map(RestError::code)
        .zip(names.into_iter().cycle())
        .map(|(code, name)| (code.to_string(), name))
        .collect();
    compare(
        "classify",
        1,
        &|| {
            let result = RestError::check_response(200, black_box(body));
            black_box(result.is_err_and(|failure| failure.may_resend(Operation::Write)));
        },
        &[("value-and-map", Some(0.4), &|| {
            black_box(may_retry_by_map(&kinds, black_box(body)));
        })],
    );
}
