//! Replies of the two OKCoin APIs, with their expected results.
//!
//! Each line of the corpus has a reply and its verdict. `OKCOIN_RESPONSES` may name a further file of
//! the same form.

use std::fs;
use std::path::Path;

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{Classified, ExchangeError, FailedRow, Failure, Operation, Outcome, Retry};
use serde_json::Value;

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpora/okcoin-futures/responses.jsonl");

/// Result of a reply, with the columns of the corpus.
#[derive(Debug, PartialEq, Eq)]
struct Verdict {
    word: &'static str,
    codes: Vec<String>,
    classes: Option<[String; 3]>,
}

fn verdict<E: ExchangeError>(result: Result<(), Failure<E>>) -> Verdict {
    match result {
        Ok(()) => Verdict { word: "ok", codes: Vec::new(), classes: None },
        Err(failure) => Verdict {
            word: if failure.is_partial() { "partial" } else { "error" },
            codes: failure.rows().iter().filter_map(|row| row.code().map(str::to_owned)).collect(),
            classes: Some([
                failure.kind().to_string(),
                failure.retry().to_string(),
                failure.outcome().to_string(),
            ]),
        },
    }
}

fn expected(line: &Value) -> Verdict {
    let class = |key| line[key].as_str().map(str::to_owned);
    let code = |code: &Value| match code {
        Value::String(code) => code.clone(),
        code => code.to_string(),
    };
    Verdict {
        word: match line["verdict"].as_str().unwrap() {
            "ok" => "ok",
            "partial" => "partial",
            "error" => "error",
            other => panic!("unknown verdict {other}"),
        },
        codes: line["codes"].as_array().unwrap().iter().map(code).collect(),
        classes: class("kind")
            .map(|kind| [kind, class("retry").unwrap(), class("outcome").unwrap()]),
    }
}

fn check_corpus(path: &Path) -> usize {
    let corpus = fs::read_to_string(path).unwrap();
    let mut wrong = Vec::new();
    for (number, line) in corpus.lines().enumerate() {
        let line: Value = serde_json::from_str(line).unwrap();
        let body = line["body"].as_str().unwrap();
        let found = match line["transport"].as_str().unwrap() {
            "rest" => {
                let status = u16::try_from(line["status"].as_u64().unwrap()).unwrap();
                verdict(RestError::check_response(status, body))
            }
            "ws" => verdict(WebSocketError::check_frame(body)),
            other => panic!("unknown transport {other}"),
        };
        if found != expected(&line) {
            wrong.push(format!(
                "line {}: {body}\n  {found:?}\n  {:?}",
                number + 1,
                expected(&line)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    corpus.lines().count()
}

#[test]
fn replies_of_the_corpus_have_the_expected_verdict() {
    assert!(check_corpus(Path::new(CORPUS)) >= 60);
}

#[test]
fn extra_corpus_has_the_expected_verdict() {
    if let Some(path) = std::env::var_os("OKCOIN_RESPONSES") {
        let replies = check_corpus(Path::new(&path));
        println!("{replies} replies of {}", path.display());
        assert!(replies > 0);
    }
}

/// Decodes every documented code from every envelope of the exchange.
#[test]
fn every_code_is_decoded_from_every_envelope() {
    for error in RestError::ALL {
        let Some(code) = error.code() else { continue };
        for body in [
            format!(r#"{{"error_code":{code}}}"#),
            format!(r#"{{"result":false,"error_code":{code}}}"#),
            format!(r#"{{"result":"false","error_code":"{code}"}}"#),
            format!(r#"{{"order_info":[{{"error_code":{code},"order_id":-1}}],"result":false}}"#),
        ] {
            for status in [200, 400, 403, 500] {
                check(error, &code.to_string(), &RestError::check_response(status, &body), &body);
            }
        }
    }
    for error in WebSocketError::ALL {
        let code = error.code().unwrap();
        for frame in [
            format!(r#"[{{"channel":"c","errorcode":"{code}","success":"false"}}]"#),
            format!(r#"{{"channel":"c","errorcode":{code}}}"#),
            format!(r#"[{{"channel":"c","data":{{"result":false,"error_code":{code}}}}}]"#),
            format!(r#"{{"binary":0,"channel":"c","data":{{"error_code":"{code}"}}}}"#),
        ] {
            check(error, &code.to_string(), &WebSocketError::check_frame(&frame), &frame);
        }
    }
}

fn check<E: ExchangeError + PartialEq>(
    error: &E,
    code: &str,
    result: &Result<(), Failure<E>>,
    body: &str,
) {
    let failure = result.as_ref().unwrap_err();
    assert_eq!(failure.error(), Some(*error), "{body}");
    assert_eq!(failure.code(), Some(code), "{body}");
    assert_eq!(failure.message(), Some(error.message()), "{body}");
    assert_eq!(failure.kind(), error.kind(), "{body}");
    assert_eq!(failure.retry(), error.retry(), "{body}");
    assert_eq!(failure.outcome(), error.outcome(), "{body}");
}

#[test]
fn failure_holds_all_sent_values() {
    let frame = r#"[{"binary":1,"channel":"ok_sub_x","data":{"result":false,"error_msg":"param not match.","error_code":20116}},{"channel":"good"}]"#;
    let failure = WebSocketError::check_frame(frame.as_bytes()).unwrap_err();
    assert_eq!(failure.code(), Some("20116"));
    assert_eq!(failure.message(), Some("param not match."), "verbatim");
    assert_eq!(failure.id(), Some("ok_sub_x"));
    assert_eq!(failure.status(), None);
    assert!(failure.is_partial());
    let row = &failure.rows()[0];
    assert_eq!((row.position(), failure.rows().len()), (0, 1));
    assert_eq!(row.error(), Some(WebSocketError::ParamsNotMatched));
    assert_eq!(row.outcome(), Outcome::NotApplied, "the row has its own outcome");

    let body = r#"{"result":false,"error_code":29999,"hint":"new code"}"#;
    let failure = RestError::check_response(400, body).unwrap_err();
    assert_eq!((failure.error(), failure.code()), (None, Some("29999")));
    assert_eq!((failure.status(), failure.message()), (Some(400), None));
    assert_eq!(failure.excerpt(), Some(body));
}

#[test]
fn display_names_exchange_message_code_and_rows() {
    let rest =
        |status, body: &str| RestError::check_response(status, body).unwrap_err().to_string();
    let ws = |frame: &str| WebSocketError::check_frame(frame).unwrap_err().to_string();
    for (found, expected) in [
        (rest(200, r#"{"error_code":20015}"#), "OKCoin futures REST: Order does not exist (20015)"),
        (
            rest(400, r#"{"error_code":20015}"#),
            "OKCoin futures REST: Order does not exist (20015, HTTP 400)",
        ),
        (rest(200, r#"{"error_code":29999}"#), "OKCoin futures REST: undocumented code (29999)"),
        (rest(200, r#"{"result":false}"#), "OKCoin futures REST: failure without a code"),
        (rest(500, r#"{"result":true}"#), "OKCoin futures REST: failure without a code (HTTP 500)"),
        (
            rest(403, "<html>\n<b>no</b>"),
            "OKCoin futures REST: Too many requests, IP is shielded. (HTTP 403)",
        ),
        (
            rest(502, "<html>\n502\u{1b}[31m"),
            "OKCoin futures REST: reply is not JSON: <html> 502 [31m (HTTP 502)",
        ),
        (rest(200, ""), "OKCoin futures REST: empty reply"),
        (
            Failure::<RestError>::no_answer().to_string(),
            "OKCoin futures REST: request got no answer (documented as: Too many requests, IP is shielded)",
        ),
        (Failure::<RestError>::not_sent().to_string(), "OKCoin futures REST: request was not sent"),
        (
            Failure::<WebSocketError>::no_answer().to_string(),
            "OKCoin futures WebSocket: request got no answer",
        ),
        (
            rest(200, r#"{"order_info":[{"error_code":20013},{"order_id":1}]}"#),
            "OKCoin futures REST: Temporally no counter party price (20013); 1 row failed, others did not",
        ),
        (
            rest(200, r#"{"order_info":[{"error_code":20013},{"error_code":20013}]}"#),
            "OKCoin futures REST: Temporally no counter party price (20013); all 2 rows failed",
        ),
        (
            ws(r#"[{"data":{"error_code":20116,"error_msg":"param not match."}}]"#),
            "OKCoin futures WebSocket: param not match. (20116)",
        ),
    ] {
        assert_eq!(found, expected);
    }
}

#[test]
fn not_sent_is_not_applied_and_no_answer_is_unknown() {
    let not_sent = Failure::<RestError>::not_sent();
    assert_eq!(not_sent.outcome(), Outcome::NotApplied);
    assert_eq!(not_sent.retry(), Retry::AfterBackoff);
    assert!(not_sent.may_resend(Operation::Write));
    assert_eq!(not_sent.error(), None);

    let no_answer = Failure::<RestError>::no_answer();
    assert_eq!(no_answer.error(), Some(RestError::RequestTimedOut));
    assert_eq!(no_answer.outcome(), Outcome::Unknown);
    assert!(!no_answer.may_resend(Operation::Write));
    assert!(no_answer.may_resend(Operation::Read));
}

#[test]
fn failure_takes_earlier_outcomes_and_waits() {
    let refused = || RestError::check_response(200, r#"{"error_code":20008}"#).unwrap_err();
    for earlier in Outcome::ALL {
        assert_eq!(refused().after(*earlier).outcome(), earlier.and(Outcome::NotApplied));
    }
    let wait = std::time::Duration::from_secs(7);
    let limited = Failure::from(RestError::RequestTooFrequent);
    assert_eq!(limited.retry_after(), None);
    assert!(limited.may_resend(Operation::Write));
    let limited = limited.with_retry_after(wait);
    assert_eq!(limited.retry_after(), Some(wait));
    assert!(!limited.after(Outcome::Unknown).may_resend(Operation::Write));
}

#[test]
fn hostile_bodies_are_failures_with_short_displays() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let digits = "9".repeat(10_000);
    let long = format!(r#"{{"error_code":{digits}}}"#);
    assert!(RestError::check_response(200, &deep).is_ok(), "deep nesting alone is no failure");
    assert_eq!(RestError::check_response(200, &long).unwrap_err().code(), Some(&*digits));

    // A message that is not UTF-8 must not hide the code.
    let gbk = b"{\"error_code\":20015,\"message\":\"\xb6\xa9\xb5\xa5\"}";
    let failure = RestError::check_response(200, gbk).unwrap_err();
    assert_eq!(failure.error(), Some(RestError::OrderNotFound));
    for body in [&b"\xff\xfe"[..], b"\0", b"{\"a\":\"\0\"}", b"{\"a\":NaN}", b"\xef\xbb\xbf{}"] {
        assert!(RestError::check_response(200, body).is_err(), "{body:?}");
    }

    // A page can neither lengthen the display nor forge a log line.
    let page = "<\u{7}>\n".repeat(1 << 20);
    let failure = RestError::check_response(502, &page).unwrap_err();
    assert!(failure.message().unwrap().chars().count() <= 4096);
    assert!(failure.excerpt().unwrap().chars().count() <= 257);
    assert!(!failure.to_string().contains(char::is_control));
}

/// Rows with the same answer share it; rows that differ make the outcome unknown.
#[test]
fn failure_combines_the_answers_of_its_rows() {
    let rows = RestError::ALL.iter().filter_map(|error| Some((error, error.code()?)));
    let rows: Vec<_> = rows.collect();
    for (first, first_code) in &rows {
        for (second, second_code) in &rows {
            let body = format!(
                r#"{{"order_info":[{{"error_code":{first_code}}},{{"error_code":{second_code}}}]}}"#
            );
            let failure = RestError::check_response(200, body).unwrap_err();
            let agreed = (first.retry() == second.retry()).then(|| first.retry());
            assert_eq!(failure.retry(), agreed.unwrap_or(Retry::AfterResync));
            let agreed = (first.outcome() == second.outcome()).then(|| first.outcome());
            assert_eq!(failure.outcome(), agreed.unwrap_or(Outcome::Unknown));
            assert_eq!(failure.error(), Some(**first));
            let positions: Vec<_> = failure.rows().iter().map(FailedRow::position).collect();
            assert_eq!((positions, failure.is_partial()), (vec![0, 1], false));
        }
    }
}

/// A documented code needs no excerpt, unless the body is an HTML page.
#[test]
fn excerpt_is_kept_for_undocumented_failures() {
    let excerpt = |status, body: &str| {
        let failure = RestError::check_response(status, body).unwrap_err();
        failure.excerpt().map(str::to_owned)
    };
    let documented = r#"{"error_code":20015,"result":false}"#;
    assert_eq!(excerpt(200, documented), None);
    assert_eq!(excerpt(500, documented), None);
    let undocumented = r#"{"error_code":29999,"result":false}"#;
    assert_eq!(excerpt(200, undocumented).as_deref(), Some(undocumented));
    assert_eq!(excerpt(503, "<p>busy</p>").as_deref(), Some("<p>busy</p>"));
}

/// Returns batches of more than 4 KB: an object and an array with rows, and brackets inside strings.
fn long_batches() -> [String; 3] {
    let orders = |note: &str| {
        let order = |id| format!(r#"{{"order_id":{id},"fills":[[409.2,1],[]],"note":"{note}"}}"#);
        (986..1066).map(order).collect::<Vec<_>>().join(",")
    };
    [
        format!(r#"{{"order_info":[{}],"result":true}}"#, orders("")),
        format!("[{}]", orders("]} [1] }, {")),
        format!(r#"{{"result":true,"orders":[{}]}}"#, orders(r#"{\"a\":[1]} \\"#)),
    ]
}

/// A reply that was cut short has an open bracket, however long it is.
#[test]
fn truncated_reply_is_a_failure() {
    let small = format!(r#"{{"depth":[[{}],[]],"last":1}}"#, "1,".repeat(2000) + "1");
    assert!(small.len() < 4096);
    for body in [small].into_iter().chain(long_batches()) {
        assert!(RestError::check_response(200, &body).is_ok(), "{body}");
        assert!(WebSocketError::check_frame(&body).is_ok(), "{body}");
        for end in 1..body.len() {
            let cut = &body[..end];
            assert!(RestError::check_response(200, cut).is_err(), "truncated at {end}: {body}");
        }
    }
    let large =
        format!(r#"{{"bids":[{}],"date":"1411627632"}}"#, "[409.2,1],".repeat(4000) + "[1,1]");
    assert!(RestError::check_response(200, &large).is_ok());
    for end in (1..large.len()).step_by(97) {
        assert!(RestError::check_response(200, &large[..end]).is_err(), "truncated at {end}");
    }
}

/// A frame arrives whole, so brackets in its strings may be counted with the others.
#[test]
fn truncated_frame_without_brackets_in_strings_is_a_failure() {
    let [batch, ..] = long_batches();
    for frame in [&batch, r#"[{"channel":"a","data":{"bids":[[1,"2"],[]]}},{"channel":"b"}]"#] {
        assert!(WebSocketError::check_frame(frame).is_ok(), "{frame}");
        for end in 1..frame.len() {
            assert!(WebSocketError::check_frame(&frame[..end]).is_err(), "at {end}: {frame}");
        }
    }
}

/// White space around a reply does not count towards its size.
#[test]
fn replies_up_to_four_kilobytes_are_validated() {
    let broken = |length: usize| format!(r#"{{"a":[,{}]}}"#, " ".repeat(length - 9));
    assert_eq!(broken(4096).len(), 4096);
    assert!(RestError::check_response(200, broken(4096)).is_err());
    assert!(RestError::check_response(200, format!("\n {} \r\n", broken(4096))).is_err());
    // The caller's own parser reports this one.
    assert!(RestError::check_response(200, broken(4097)).is_ok());
    assert!(RestError::check_response(200, format!("\n {} \r\n", broken(4097))).is_ok());
}

/// The prefilter of large replies must not rule out a failure.
#[test]
fn failure_is_found_anywhere_in_a_large_reply() {
    let pad = format!(r#""pad":[{}]"#, "[409.2,1],".repeat(4000) + "[1,1]");
    for member in [
        r#""result":false"#,
        r#""error_code":20015"#,
        r#""e\u0072ror_code":20015"#,
        r#""order_info":[{"error_code":20015}]"#,
        r#""order_info":[{"\u0065rror_code":20015}]"#,
    ] {
        for body in [format!("{{{member},{pad}}}"), format!("{{{pad},{member}}}")] {
            assert!(RestError::check_response(200, body).is_err(), "{member}");
        }
    }
    for member in [r#""note":"error_code""#, r#""result":true"#, r#""text":"\u0031""#, r#""x":1"#] {
        for body in [format!("{{{member},{pad}}}"), format!("{{{pad},{member}}}")] {
            assert!(RestError::check_response(200, &body).is_ok(), "{member}");
            assert!(RestError::check_response(500, &body).is_err(), "{member}");
        }
    }
    let frame = format!(r#"[{{"channel":"a",{pad}}},{{"channel":"b","success":"false"}}]"#);
    assert!(WebSocketError::check_frame(frame).is_err());
    assert!(WebSocketError::check_frame(format!(r#"[{{"channel":"a",{pad}}}]"#)).is_ok());
}
