//! Brackets in brackets, and texts in texts.

use exchange_error::okcoin::futures::RestError;

use super::{Check, REST, WEB_SOCKET, checks, failure, is_doubtful, is_good, judge, of_exchange};

#[test]
fn a_hundred_thousand_brackets_are_not_descended() {
    let deep = 100_000;
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"data\":", "}]"), (" [ ", " ] ")] {
        let whole = open.repeat(deep) + "1" + &close.repeat(deep);
        let unclosed = open.repeat(deep);
        let lopsided = format!("{}1{}", open.repeat(deep), close.repeat(deep - 1));
        for check in [REST, WEB_SOCKET].into_iter().chain(of_exchange("okx")) {
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
        assert_eq!(failure(&body).error(), Some(RestError::OrderNotFound));
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
