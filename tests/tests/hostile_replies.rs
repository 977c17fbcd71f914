//! Replies made to do harm, or broken on the way: none makes a check panic or hang, none takes more
//! memory than is said here, and none is a success where it is a failure.
//!
//! Time: linear in the length of a reply. Memory: at most eight times its length and 4 MB; a success
//! whose names and texts have no escapes takes none.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a helper of a test may stop the test")]

#[path = "../venues/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "a module of several tests")]
mod venues;

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use allocation_counter::measure;
use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{Classified, Outcome, Rejection, Wire};
use venues::{Transport, VENUES, Verdict, check};

const MEGABYTE: usize = 1 << 20;

/// One way of checking a reply.
#[derive(Clone, Copy)]
struct Check {
    name: &'static str,
    status: Option<u16>,
    judge: fn(Option<u16>, &[u8]) -> Option<Verdict>,
}

const REST: Check = Check { name: "REST", status: Some(200), judge: check::<RestError> };
const WEB_SOCKET: Check = Check { name: "WebSocket", status: None, judge: check::<WebSocketError> };

/// Those of the two ready-made enums and of every venue.
fn checks() -> Vec<Check> {
    let venues = VENUES.iter().copied().flatten().map(|api| Check {
        name: api.venue,
        status: (api.transport == Transport::Rest).then_some(200),
        judge: api.check,
    });
    [REST, WEB_SOCKET].into_iter().chain(venues).collect()
}

fn of_venue(name: &str) -> Vec<Check> {
    checks().into_iter().filter(|check| check.name == name).collect()
}

/// Judges a reply within the promised time and memory.
fn judge(check: Check, body: &[u8]) -> Option<Verdict> {
    let start = Instant::now();
    let (sender, receiver) = mpsc::channel();
    // So generous that only a time that grows faster than the reply is too long, even in a build
    // without optimisation on a busy machine.
    let most = Duration::from_secs(20) + Duration::from_nanos(body.len() as u64 * 2_000);
    let owned = body.to_vec();
    thread::spawn(move || {
        let mut verdict = None;
        let memory = measure(|| verdict = (check.judge)(check.status, &owned)).bytes_max;
        let _ = sender.send((verdict, memory));
    });
    let start_of_body = String::from_utf8_lossy(&body[..body.len().min(60)]).into_owned();
    let (verdict, memory) = receiver
        .recv_timeout(most)
        .unwrap_or_else(|error| panic!("{}: {error}: {start_of_body}", check.name));
    let promised = body.len() * 8 + 4 * MEGABYTE;
    assert!(memory <= promised as u64, "{}: {memory} bytes: {start_of_body}", check.name);
    if body.len() > MEGABYTE {
        println!("{:<12}{:>9.1?} {memory:>10} bytes  {start_of_body}", check.name, start.elapsed());
    }
    verdict
}

fn is_good(check: Check, body: impl AsRef<[u8]>) -> bool {
    judge(check, body.as_ref()).is_none()
}

/// A failure of which nothing is certain.
fn is_doubtful(check: Check, body: impl AsRef<[u8]>) -> bool {
    judge(check, body.as_ref()).is_some_and(|verdict| verdict.outcome == Outcome::Unknown)
}

fn rejection<E: Wire>(body: impl AsRef<[u8]>) -> Rejection<E> {
    E::check_response(200, body).unwrap_err()
}

fn code(body: &str) -> Option<String> {
    rejection::<RestError>(body).code().map(str::to_owned)
}

// ------------------------------------------------------------------------------------- nesting

#[test]
fn a_hundred_thousand_brackets_are_not_descended() {
    let deep = 100_000;
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"data\":", "}]"), (" [ ", " ] ")] {
        let whole = open.repeat(deep) + "1" + &close.repeat(deep);
        let unclosed = open.repeat(deep);
        let lopsided = format!("{}1{}", open.repeat(deep), close.repeat(deep - 1));
        for check in [REST, WEB_SOCKET].into_iter().chain(of_venue("okx")) {
            judge(check, whole.as_bytes());
            assert!(is_doubtful(check, &unclosed), "{} {open}", check.name);
            // Up to 4 KB it is read whole; beyond, the ends tell.
            judge(check, lopsided.as_bytes());
        }
        assert!(is_good(REST, &whole) && is_good(WEB_SOCKET, &whole), "no error, no failure");
        let small = format!("{}1{}", open.repeat(300), close.repeat(299));
        assert!(is_doubtful(REST, &small) && is_doubtful(WEB_SOCKET, &small), "{open}");
    }
}

#[test]
fn a_failure_with_deep_nesting_beside_it_is_one() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    for body in [
        format!(r#"{{"deep":{deep},"result":false,"error_code":20015}}"#),
        format!(r#"{{"error_code":20015,"result":false,"deep":{deep}}}"#),
    ] {
        assert_eq!(rejection(&body).error(), Some(&RestError::OrderNotFound));
    }
    // Where a code should be, there is none.
    assert!(is_doubtful(REST, format!(r#"{{"result":false,"error_code":{deep}}}"#)));
    let frame = format!(r#"[{{"deep":{deep},"success":"false","errorcode":"10015"}}]"#);
    assert!(!is_good(WEB_SOCKET, &frame));
    let unclosed = format!(r#"{{"result":false,"error_code":20015,"deep":{}"#, "[".repeat(100_000));
    assert!(is_doubtful(REST, unclosed));
}

/// Each text doubles the backslashes of the one inside.
#[test]
fn texts_in_texts_in_texts_are_opened_only_where_a_rule_steps() {
    let mut body =
        r#"{"code":"1","data":[{"sCode":"51008"}],"error_code":20015,"result":false}"#.to_owned();
    for depth in 0..10 {
        for check in checks() {
            let nested = serde_json::json!({"data": body, "result": body, "response": body});
            for reply in [&body, &nested.to_string()] {
                judge(check, reply.as_bytes());
                assert!(
                    judge(Check { status: Some(400), ..check }, reply.as_bytes()).is_some(),
                    "{} {depth}",
                    check.name
                );
            }
        }
        // Quoted as a whole it is stepped into once.
        assert!(depth > 1 || !is_good(REST, &body), "{body}");
        body = serde_json::Value::String(body).to_string();
    }
    let brackets = serde_json::Value::String("[".repeat(100_000)).to_string();
    for check in checks() {
        for name in ["data", "result", "response", "error", "retExtInfo", "order_info"] {
            judge(check, format!(r#"{{"{name}":{brackets}}}"#).as_bytes());
        }
    }
}

// ---------------------------------------------------------------------------------------- size

#[test]
fn a_success_of_64_megabytes_is_one_and_takes_no_memory() {
    let rows = "[409.2,1],".repeat(64 * MEGABYTE / 10) + "[1,1]";
    let body = format!(r#"{{"result":true,"asks":[{rows}]}}"#);
    let memory = measure(|| assert!(RestError::check_response(200, &body).is_ok())).bytes_max;
    assert_eq!(memory, 0);
    let frame = format!(r#"[{{"channel":"a","data":{{"result":"true","asks":[{rows}]}}}}]"#);
    let memory = measure(|| assert!(WebSocketError::check_frame(&frame).is_ok())).bytes_max;
    assert_eq!(memory, 0);
}

#[test]
fn a_failure_in_64_megabytes_is_found_at_either_end() {
    let pad = "x".repeat(64 * MEGABYTE);
    for body in [
        format!(r#"{{"result":false,"error_code":20015,"pad":"{pad}"}}"#),
        format!(r#"{{"pad":"{pad}","result":false,"error_code":20015}}"#),
    ] {
        assert_eq!(rejection(&body).error(), Some(&RestError::OrderNotFound));
    }
    let pad = &pad[..8 * MEGABYTE];
    let body = format!(r#"{{"pad":"{pad}","error":["EOrder:Rate limit exceeded"]}}"#);
    assert!(!is_good(of_venue("kraken")[0], &body));
}

#[test]
fn garbage_of_64_megabytes_is_no_success() {
    let mut state = 1_u64;
    let noise = (0..64 * MEGABYTE).map(|_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        state.to_be_bytes()[0]
    });
    let page = b"<html> busy ".repeat(64 * MEGABYTE / 12);
    let many = [noise.collect(), page, vec![0xff; 64 * MEGABYTE]];
    for body in many {
        assert!(is_doubtful(REST, &body) && is_doubtful(WEB_SOCKET, &body));
        // It searches for a hundred parts of messages.
        assert!(is_doubtful(of_venue("kraken")[0], &body[..4 * MEGABYTE]));
    }
}

#[test]
fn one_text_of_64_megabytes_is_one_text() {
    for (filling, megabytes) in [("x", 64), ("\\n", 8), ("[", 8), ("é", 8)] {
        let filling = filling.repeat(megabytes * MEGABYTE / filling.len());
        assert!(is_doubtful(REST, format!("\"{filling}")));
        assert!(is_doubtful(WEB_SOCKET, format!("\"{filling}")));
        assert!(is_doubtful(REST, format!(r#"{{"result":false,"error_code":"{filling}"}}"#)));
        // JSON that names no error.
        assert!(is_good(WEB_SOCKET, format!("\"{filling}\"")));
    }
}

#[test]
fn a_key_that_stands_a_million_times_counts_once() {
    let again = r#""error_code":0,"#.repeat(1_000_000);
    let body = format!(r#"{{"error_code":20015,{again}"result":true}}"#);
    assert_eq!(code(&body).as_deref(), Some("20015"));
    let body = format!(r#"{{"error_code":0,{again}"error_code":20015,"result":true}}"#);
    assert!(is_good(REST, body), "the first counts");
    for key in ["data", "error", "\\u0065rror"] {
        let again = format!(r#""{key}":[],"#).repeat(100_000);
        let body = format!(r#"{{{again}"b":1}}"#);
        for check in [REST, WEB_SOCKET].into_iter().chain(of_venue("kraken")) {
            judge(check, body.as_bytes());
        }
    }
}

/// Each of these once took the square of its length: the places of the reply were sought anew for
/// each row.
#[test]
fn rows_take_as_many_steps_as_there_are() {
    let list = |row: &str| vec![row; MEGABYTE / 4 / (row.len() + 1)].join(",");
    for (before, row, after) in [
        ("[", "{}", "]"),
        ("[", r#"{"success":"false"}"#, "]"),
        (r#"{"order_info":["#, r#"{"error_code":1}"#, r#"],"result":true}"#),
        (r#"{"error":["#, "1", "]}"),
        (r#"{"error":["#, r#""E""#, "]}"),
        (r#"{"result":{"orders":["#, r#"{"error":"E"}"#, "]}}"),
        (r#"{"code":"1","data":["#, r#"{"sCode":"1"}"#, "]}"),
        (r#"{"op":"order","code":"1","data":["#, r#"{"sCode":"1"}"#, "]}"),
        (r#"{"retCode":0,"retExtInfo":{"list":["#, r#"{"code":1}"#, "]}}"),
        (r#"{"errors":["#, "{}", "]}"),
        (r#"{"result":{"errors":["#, r#"{"error":{"code":1}}"#, "]}}"),
        (r#"{"status":"ok","response":{"data":{"statuses":["#, r#"{"error":"E"}"#, "]}}}"),
        (
            r#"{"channel":"post","data":{"response":{"payload":{"response":{"data":{"statuses":["#,
            r#"{"error":"E"}"#,
            "]}}}}}}",
        ),
        (r#"{"results":["#, r#"{"success":false}"#, "]}"),
    ] {
        let body = format!("{before}{}{after}", list(row));
        for check in checks() {
            judge(check, body.as_bytes());
        }
    }
}

#[test]
fn of_a_million_failed_rows_the_first_are_kept_and_all_are_counted() {
    let rows = vec![r#"{"error_code":20049}"#; 200_000].join(",");
    let body = format!(r#"{{"order_info":[{rows},{{"error_code":20014}}],"result":true}}"#);
    let rejection: Rejection<RestError> = rejection(&body);
    assert_eq!(rejection.failures().len(), 4096);
    assert_eq!(rejection.failed_rows(), 200_001);
    assert!(rejection.to_string().ends_with("; all 200001 rows failed"));
    // The answers are those of all of them: the last one may have been placed.
    assert!(rejection.failures().iter().all(|row| row.outcome() == Outcome::NotApplied));
    assert_eq!(rejection.outcome(), Outcome::Unknown);
}

/// Twice the length, at most about twice the memory; the time is bounded in every test here.
#[test]
fn memory_grows_with_the_reply_and_not_faster() {
    for (row, close) in [("\\n", "\"}"), ("\u{fffd}", "\"}"), ("x", "\"}")] {
        let memory = |times: usize| {
            let body = format!(r#"{{"result":false,"error_code":"{}{close}"#, row.repeat(times));
            measure(|| assert!(RestError::check_response(200, &body).is_err())).bytes_max
        };
        let (one, two) = (memory(400_000), memory(800_000));
        assert!(two <= one * 5 / 2, "{row}: {one} and {two} bytes");
    }
}

// ------------------------------------------------------------------------------------- numbers

#[test]
fn numbers_of_ten_thousand_digits_are_no_code_and_no_zero() {
    let digits = "9".repeat(10_000);
    let zeros = "0".repeat(10_000);
    for number in
        [digits.clone(), format!("-{digits}"), format!("1.{zeros}"), format!("1e{digits}")]
    {
        let body = format!(r#"{{"result":false,"error_code":{number}}}"#);
        let rejection: Rejection<RestError> = rejection(&body);
        assert_eq!(rejection.code(), Some(&*number));
        assert_eq!((rejection.error(), rejection.outcome()), (None, Outcome::Unknown));
        assert!(rejection.to_string().chars().count() < 400);
        let frame = format!(r#"[{{"success":"false","errorcode":"{number}"}}]"#);
        assert!(is_doubtful(WEB_SOCKET, frame));
    }
    // Leading zeros do not change a code that is written as a text; as a number they are no JSON.
    let body = format!(r#"{{"result":false,"error_code":"{zeros}20015"}}"#);
    assert_eq!(rejection(body).error(), Some(&RestError::OrderNotFound));
    assert!(is_doubtful(REST, r#"{"result":false,"error_code":0020015}"#));
}

#[test]
fn exponents_and_fractions_are_no_codes() {
    for number in ["2.0015e4", "20015.0", "20015e0", "2.0015E+4", "1e400", "0.0", "0e0", "-0.0"] {
        let body = format!(r#"{{"error_code":{number}}}"#);
        let rejection: Rejection<RestError> = rejection(&body);
        assert_eq!(rejection.code(), Some(number), "as sent");
        assert_eq!((rejection.error(), rejection.outcome()), (None, Outcome::Unknown));
        assert!(is_doubtful(WEB_SOCKET, format!(r#"[{{"errorcode":{number}}}]"#)), "{number}");
    }
}

#[test]
fn minus_zero_is_zero_and_huge_integers_do_not_wrap_around() {
    for zero in ["0", "-0", "\"0\"", "\"-0\"", "\"0000\""] {
        assert!(is_good(REST, format!(r#"{{"error_code":{zero}}}"#)), "{zero}");
        assert!(is_good(WEB_SOCKET, format!(r#"[{{"errorcode":{zero}}}]"#)), "{zero}");
    }
    let code = 20_015_i128;
    for power in [32, 63, 64] {
        for number in [code + (1 << power), code - (1 << power), 1 << power, -(1 << power)] {
            let body = format!(r#"{{"error_code":{number}}}"#);
            let rejection: Rejection<RestError> = rejection(&body);
            assert_eq!((rejection.error(), rejection.outcome()), (None, Outcome::Unknown));
            assert!(is_doubtful(WEB_SOCKET, format!(r#"[{{"errorcode":"{number}"}}]"#)));
        }
    }
}

// --------------------------------------------------------------------------- names and letters

#[test]
fn of_members_with_one_name_the_first_counts() {
    assert_eq!(code(r#"{"error_code":20015,"error_code":20001}"#).unwrap(), "20015");
    assert_eq!(code(r#"{"error_code":20015,"error_code":0,"result":true}"#).unwrap(), "20015");
    assert_eq!(code(r#"{"result":false,"result":true,"error_code":0}"#).unwrap(), "0");
    let pad = "x".repeat(5000);
    let large = format!(r#"{{"error_code":20015,"pad":"{pad}","error_code":0,"result":true}}"#);
    assert_eq!(code(&large).unwrap(), "20015", "in a large reply too");
    let frame = r#"[{"errorcode":"10015","errorcode":"0","success":"true"}]"#;
    assert!(!is_good(WEB_SOCKET, frame));
}

#[test]
fn a_name_is_what_it_spells() {
    let pad = format!(r#""pad":"{}","#, "x".repeat(5000));
    for pad in ["", &*pad] {
        let body = format!(r#"{{{pad}"\u0065rror\u005fc\u006fde":20015}}"#);
        assert_eq!(rejection(body).error(), Some(&RestError::OrderNotFound));
        let body = format!(r#"{{{pad}"result":f\u0061lse}}"#);
        assert!(pad.len() > 1 || is_doubtful(REST, body), "a word has no escapes");
        // Both spell one name: the first counts.
        let body = format!(r#"{{{pad}"error\u005fcode":20015,"error_code":0}}"#);
        assert_eq!(rejection(body).error(), Some(&RestError::OrderNotFound));
        let frame = format!(r#"[{{{pad}"\u0065rrorcode":"\u0031\u003000\u00315"}}]"#);
        assert!(!is_good(WEB_SOCKET, frame));
    }
    let body = r#"{"error":["\u0045Order:Rate limit exceeded"]}"#;
    let verdict = judge(of_venue("kraken")[0], body.as_bytes()).unwrap();
    assert!(verdict.variant.is_some(), "{verdict:?}");
}

#[test]
fn broken_letters_hide_no_code() {
    for letters in [
        &br"\ud800"[..],
        br"\udc00\ud800",
        br"\ud83d\u0041",
        b"\\u0000",
        b"\xff\xfe",
        b"\xc3\x28",
        b"\xed\xa0\x80",
        b"\xf0\x9f\x98",
        b"\x80",
        b"\xef\xbb\xbf",
        "\u{202e}\u{7f}".as_bytes(),
        b"\xc4\xe3\xba\xc3",
    ] {
        let around =
            |before: &str, after: &str| [before.as_bytes(), letters, after.as_bytes()].concat();
        for body in [
            around(r#"{"msg":""#, r#"","error_code":20015,"result":false}"#),
            around(r#"{"error_code":20015,"result":false,"msg":""#, r#""}"#),
            around(r#"{""#, r#"":1,"error_code":20015,"result":false}"#),
        ] {
            assert_eq!(rejection(&body).error(), Some(&RestError::OrderNotFound), "{letters:?}");
        }
        let code = around(r#"{"result":false,"error_code":"20015"#, r#""}"#);
        assert!(is_doubtful(REST, code), "no code with something behind it");
        let frame = around(r#"[{"channel":""#, r#"","errorcode":"10015","success":"false"}]"#);
        let rejection = WebSocketError::check_frame(&frame).unwrap_err();
        assert_eq!(rejection.code(), Some("10015"));
        assert!(!rejection.to_string().contains(char::is_control));
        let list = around(r#"{"error":["#, r#","EOrder:Rate limit exceeded"]}"#);
        assert!(!is_good(of_venue("kraken")[0], list));
    }
}

#[test]
fn what_does_not_start_as_json_is_no_success() {
    let good = r#"{"result":true,"order_id":986}"#;
    for before in ["\u{feff}", "\0", "\u{b}", "\u{a0}", ")]}',\n", "callback(", "//\n", "\u{1f600}"]
    {
        for body in [format!("{before}{good}"), format!("{good}{before}")] {
            let pad = format!(r#"{{"pad":"{}","#, "x".repeat(5000));
            // White space of other alphabets around a large reply is not looked at.
            let large = body.replacen('{', &pad, 1);
            for check in [REST, WEB_SOCKET] {
                assert!(is_doubtful(check, &body), "{body:?}");
                assert!(before.trim().is_empty() || is_doubtful(check, &large), "{body:.20?}");
            }
        }
    }
    let utf16: Vec<u8> = good.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(is_doubtful(REST, &utf16) && is_doubtful(WEB_SOCKET, &utf16));
}

#[test]
fn control_characters_inside_a_text_are_no_json() {
    for control in ["\0", "\u{1}", "\n", "\t", "\r", "\u{1f}"] {
        let body = format!("{{\"result\":true,\"msg\":\"a{control}b\"}}");
        assert!(is_doubtful(REST, &body) && is_doubtful(WEB_SOCKET, &body), "{body:?}");
    }
}

// -------------------------------------------------------------------------------------- cut off

#[test]
fn no_beginning_of_a_failure_is_a_success() {
    let message = "x".repeat(4000);
    for body in [
        r#"{"order_info":[{"error_code":20013,"order_id":-1},{"a":"b\n\u00e9","c":[{}]}],"result":false}"#.to_owned(),
        r#"{"result":false,"error_code":20015,"more":{"a":[1,{"b":"}]"}]}}"#.to_owned(),
        format!(r#"{{"result":false,"error_code":20015,"more":{{"a":[{{"b":"{message}"}},{{}}]}}}}"#),
    ] {
        for end in (0..=body.len()).filter(|end| *end < 300 || *end + 300 > body.len()) {
            let cut = &body[..end];
            assert!(!is_good(REST, cut), "{cut:.80}");
            assert!(!is_good(WEB_SOCKET, format!("[{cut}")), "{cut:.80}");
        }
    }
    let frame = r#"[{"channel":"a","data":{"result":"false","error_code":"20015"}}]"#;
    let list = r#"{"error":["EOrder:Rate limit exceeded"],"result":{}}"#;
    for (check, body) in [(WEB_SOCKET, frame), (of_venue("kraken")[0], list)] {
        for end in 0..=body.len() {
            assert!(!is_good(check, &body[..end]), "{}", &body[..end]);
        }
    }
}

#[test]
fn whatever_is_left_open_is_no_success() {
    for open in [
        "{",
        "[",
        "\"",
        "{\"",
        "{\"a",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "[1",
        "[1,",
        "[{",
        "\"\\",
        "\"\\u",
        "\"\\u12",
        "tru",
        "nul",
        "-",
        "1.",
        "1e",
        "1e+",
        "[[[[",
        "{}}",
        "[]]",
        "[}",
        "{]",
        "{\"a\":\"}",
        "{'a':1}",
        "{a:1}",
        "[1 2]",
        "{,}",
        "[,]",
        "",
    ] {
        for check in checks() {
            let body = format!("{open}{}", " ".repeat(5000));
            assert!(is_doubtful(check, open), "{} {open}", check.name);
            assert!(is_doubtful(check, body), "{} {open}", check.name);
        }
    }
}

/// Whatever the body: a status that says failure is one.
#[test]
fn no_body_makes_a_failing_status_a_success() {
    for body in ["", "{}", "[]", "null", r#"{"result":true}"#, r#"{"code":"0","data":[]}"#, "pong"]
    {
        for check in checks().into_iter().filter(|check| check.status.is_some()) {
            for status in (400..=599).chain([999, u16::MAX]) {
                let verdict = (check.judge)(Some(status), body.as_bytes());
                assert!(verdict.is_some(), "{} {status} {body}", check.name);
            }
        }
    }
}
