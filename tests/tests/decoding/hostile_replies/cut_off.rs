//! Truncated replies.

use super::{REST, WEB_SOCKET, checks, is_doubtful, is_good, of_exchange};

#[test]
fn truncated_failure_is_not_a_success() {
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
    for (check, body) in [(WEB_SOCKET, frame), (of_exchange("kraken")[0], list)] {
        for end in 0..=body.len() {
            assert!(!is_good(check, &body[..end]), "{}", &body[..end]);
        }
    }
}

#[test]
fn unclosed_value_is_not_a_success() {
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
        "",
    ] {
        for check in checks() {
            let body = format!("{open}{}", " ".repeat(5000));
            assert!(is_doubtful(check, open), "{} {open}", check.name);
            assert!(is_doubtful(check, body), "{} {open}", check.name);
        }
    }
}

/// A frame is searched and not validated, because it arrives whole.
#[test]
fn container_with_malformed_contents_is_not_a_success_of_a_response() {
    for body in ["[1 2]", "{,}", "[,]", "{\"a\" 1}", "{\"code\"-1,\"msg\":\"a\"}"] {
        for check in checks().into_iter().filter(|check| check.status.is_some()) {
            assert!(is_doubtful(check, body), "{} {body}", check.name);
        }
    }
}

/// A status that means failure is a failure with any body.
#[test]
fn failing_status_with_any_body_is_not_a_success() {
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
