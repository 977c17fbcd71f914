//! Large replies: many megabytes, many rows, one name a million times.

use allocation_counter::measure;
use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{Failure, Outcome};

use super::{
    MEGABYTE, REST, WEB_SOCKET, checks, code, failure, is_doubtful, is_good, judge, of_exchange,
};

#[test]
fn success_of_64_megabytes_allocates_nothing() {
    let rows = "[409.2,1],".repeat(64 * MEGABYTE / 10) + "[1,1]";
    let body = format!(r#"{{"result":true,"asks":[{rows}]}}"#);
    let memory = measure(|| assert!(RestError::check_response(200, &body).is_ok())).bytes_max;
    assert_eq!(memory, 0);
    let frame = format!(r#"[{{"channel":"a","data":{{"result":"true","asks":[{rows}]}}}}]"#);
    let memory = measure(|| assert!(WebSocketError::check_frame(&frame).is_ok())).bytes_max;
    assert_eq!(memory, 0);
}

#[test]
fn failure_in_64_megabytes_is_found_at_either_end() {
    let pad = "x".repeat(64 * MEGABYTE);
    for body in [
        format!(r#"{{"result":false,"error_code":20015,"pad":"{pad}"}}"#),
        format!(r#"{{"pad":"{pad}","result":false,"error_code":20015}}"#),
    ] {
        assert_eq!(failure(&body).error(), Some(RestError::OrderNotFound));
    }
    let pad = &pad[..8 * MEGABYTE];
    let body = format!(r#"{{"pad":"{pad}","error":["EOrder:Rate limit exceeded"]}}"#);
    assert!(!is_good(of_exchange("kraken")[0], &body));
}

#[test]
fn garbage_of_64_megabytes_is_not_a_success() {
    let mut noise = vec![0; 64 * MEGABYTE];
    fastrand::Rng::with_seed(1).fill(&mut noise);
    let page = b"<html> busy ".repeat(64 * MEGABYTE / 12);
    let many = [noise, page, vec![0xff; 64 * MEGABYTE]];
    for body in many {
        assert!(is_doubtful(REST, &body) && is_doubtful(WEB_SOCKET, &body));
        // Kraken searches for a hundred parts of messages, so its body is shorter.
        assert!(is_doubtful(of_exchange("kraken")[0], &body[..4 * MEGABYTE]));
    }
}

#[test]
fn string_of_64_megabytes_is_a_success_only_if_closed() {
    for (filling, megabytes) in [("x", 64), ("\\n", 8), ("[", 8), ("é", 8)] {
        let filling = filling.repeat(megabytes * MEGABYTE / filling.len());
        assert!(is_doubtful(REST, format!("\"{filling}")));
        assert!(is_doubtful(WEB_SOCKET, format!("\"{filling}")));
        assert!(is_doubtful(REST, format!(r#"{{"result":false,"error_code":"{filling}"}}"#)));
        assert!(is_doubtful(WEB_SOCKET, format!("[\"{filling}]")));
        // This is JSON without an error.
        assert!(is_good(WEB_SOCKET, format!("[\"{filling}\"]")));
    }
}

#[test]
fn first_of_a_million_equal_members_counts() {
    let again = r#""error_code":0,"#.repeat(1_000_000);
    let body = format!(r#"{{"error_code":20015,{again}"result":true}}"#);
    assert_eq!(code(&body).as_deref(), Some("20015"));
    let body = format!(r#"{{"error_code":0,{again}"error_code":20015,"result":true}}"#);
    assert!(is_good(REST, body), "the first counts");
    for key in ["data", "error", "\\u0065rror"] {
        let again = format!(r#""{key}":[],"#).repeat(100_000);
        let body = format!(r#"{{{again}"b":1}}"#);
        for check in [REST, WEB_SOCKET].into_iter().chain(of_exchange("kraken")) {
            judge(check, body.as_bytes());
        }
    }
}

/// Paths from the root are cached, because evaluating them for each row takes quadratic time.
#[test]
fn time_is_linear_in_the_number_of_rows() {
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
fn first_4096_of_200_001_failed_rows_are_kept_and_all_counted() {
    let rows = vec![r#"{"error_code":20049}"#; 200_000].join(",");
    let body = format!(r#"{{"order_info":[{rows},{{"error_code":20014}}],"result":true}}"#);
    let failure: Failure<RestError> = failure(&body);
    assert_eq!(failure.rows().len(), 4096);
    assert_eq!(failure.row_count(), 200_001);
    assert!(failure.to_string().ends_with("; all 200001 rows failed"));
    // The outcome covers all rows: the last one, which is not kept, may have been applied.
    assert!(failure.rows().iter().all(|row| row.outcome() == Outcome::NotApplied));
    assert_eq!(failure.outcome(), Outcome::Unknown);
}

/// Twice the length takes at most 2.5 times the memory.
#[test]
fn memory_is_linear_in_the_length_of_a_reply() {
    for (row, close) in [("\\n", "\"}"), ("\u{fffd}", "\"}"), ("x", "\"}")] {
        let memory = |times: usize| {
            let body = format!(r#"{{"result":false,"error_code":"{}{close}"#, row.repeat(times));
            measure(|| assert!(RestError::check_response(200, &body).is_err())).bytes_max
        };
        let (one, two) = (memory(400_000), memory(800_000));
        assert!(two <= one * 5 / 2, "{row}: {one} and {two} bytes");
    }
}
