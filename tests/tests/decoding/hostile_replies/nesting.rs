//! Nested containers, and JSON inside strings.

use exchange_error::okcoin::futures::RestError;

use super::{Check, REST, WEB_SOCKET, checks, failure, is_doubtful, is_good, judge, of_exchange};

#[test]
fn hundred_thousand_nested_arrays_are_checked_without_recursion() {
    let deep = 100_000;
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"data\":", "}]"), (" [ ", " ] ")] {
        let whole = open.repeat(deep) + "1" + &close.repeat(deep);
        let unclosed = open.repeat(deep);
        let lopsided = format!("{}1{}", open.repeat(deep), close.repeat(deep - 1));
        for check in [REST, WEB_SOCKET].into_iter().chain(of_exchange("okx")) {
            judge(check, whole.as_bytes());
            assert!(is_doubtful(check, &unclosed), "{} {open}", check.name);
            // Up to 4 KB a reply is validated; above, only its first and last byte count.
            judge(check, lopsided.as_bytes());
        }
        assert!(
            is_good(REST, &whole) && is_good(WEB_SOCKET, &whole),
            "nesting alone is no failure"
        );
        let small = format!("{}1{}", open.repeat(300), close.repeat(299));
        assert!(is_doubtful(REST, &small) && is_doubtful(WEB_SOCKET, &small), "{open}");
    }
}

#[test]
fn failure_beside_deep_nesting_is_found() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    for body in [
        format!(r#"{{"deep":{deep},"result":false,"error_code":20015}}"#),
        format!(r#"{{"error_code":20015,"result":false,"deep":{deep}}}"#),
    ] {
        assert_eq!(failure(&body).error(), Some(RestError::OrderNotFound));
    }
    // The code itself is deeply nested, so there is none.
    assert!(is_doubtful(REST, format!(r#"{{"result":false,"error_code":{deep}}}"#)));
    let frame = format!(r#"[{{"deep":{deep},"success":"false","errorcode":"10015"}}]"#);
    assert!(!is_good(WEB_SOCKET, &frame));
    let unclosed = format!(r#"{{"result":false,"error_code":20015,"deep":{}"#, "[".repeat(100_000));
    assert!(is_doubtful(REST, unclosed));
}

/// Each level of strings doubles the backslashes of the level inside.
#[test]
fn json_inside_strings_is_parsed_only_as_deep_as_a_rule_steps() {
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
        // A reply that is one string is parsed once more.
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
