//! Names of members, and characters in and around JSON.

use exchange_error::okcoin::futures::{RestError, WebSocketError};

use super::{REST, WEB_SOCKET, code, failure, is_doubtful, is_good, judge, of_exchange};

#[test]
fn first_of_duplicate_members_counts() {
    assert_eq!(code(r#"{"error_code":20015,"error_code":20001}"#).unwrap(), "20015");
    assert_eq!(code(r#"{"error_code":20015,"error_code":0,"result":true}"#).unwrap(), "20015");
    assert_eq!(code(r#"{"result":false,"result":true,"error_code":0}"#).unwrap(), "0");
    let pad = "x".repeat(5000);
    let large = format!(r#"{{"error_code":20015,"pad":"{pad}","error_code":0,"result":true}}"#);
    assert_eq!(code(&large).unwrap(), "20015", "a large reply agrees");
    let frame = r#"[{"errorcode":"10015","errorcode":"0","success":"true"}]"#;
    assert!(!is_good(WEB_SOCKET, frame));
}

#[test]
fn escaped_name_equals_its_spelling() {
    let pad = format!(r#""pad":"{}","#, "x".repeat(5000));
    for pad in ["", &*pad] {
        let body = format!(r#"{{{pad}"\u0065rror\u005fc\u006fde":20015}}"#);
        assert_eq!(failure(body).error(), Some(RestError::OrderNotFound));
        let body = format!(r#"{{{pad}"result":f\u0061lse}}"#);
        assert!(pad.len() > 1 || is_doubtful(REST, body), "`true` and `false` cannot be escaped");
        // Both members have the same name, so the first counts.
        let body = format!(r#"{{{pad}"error\u005fcode":20015,"error_code":0}}"#);
        assert_eq!(failure(body).error(), Some(RestError::OrderNotFound));
        let frame = format!(r#"[{{{pad}"\u0065rrorcode":"\u0031\u003000\u00315"}}]"#);
        assert!(!is_good(WEB_SOCKET, frame));
    }
    let body = r#"{"error":["\u0045Order:Rate limit exceeded"]}"#;
    let verdict = judge(of_exchange("kraken")[0], body.as_bytes()).unwrap();
    assert!(verdict.variant.is_some(), "{verdict:?}");
}

#[test]
fn malformed_characters_do_not_hide_the_code() {
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
            assert_eq!(failure(&body).error(), Some(RestError::OrderNotFound), "{letters:?}");
        }
        let code = around(r#"{"result":false,"error_code":"20015"#, r#""}"#);
        assert!(is_doubtful(REST, code), "the code is followed by garbage");
        let frame = around(r#"[{"channel":""#, r#"","errorcode":"10015","success":"false"}]"#);
        let failure = WebSocketError::check_frame(&frame).unwrap_err();
        assert_eq!(failure.code(), Some("10015"));
        assert!(!failure.to_string().contains(char::is_control));
        let list = around(r#"{"error":["#, r#","EOrder:Rate limit exceeded"]}"#);
        assert!(!is_good(of_exchange("kraken")[0], list));
    }
}

#[test]
fn prefix_that_is_not_json_is_not_a_success() {
    let good = r#"{"result":true,"order_id":986}"#;
    for before in ["\u{feff}", "\0", "\u{b}", "\u{a0}", ")]}',\n", "callback(", "//\n", "\u{1f600}"]
    {
        for body in [format!("{before}{good}"), format!("{good}{before}")] {
            let pad = format!(r#"{{"pad":"{}","#, "x".repeat(5000));
            // Unicode white space around a large reply may go unnoticed.
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
fn control_character_inside_a_string_is_not_json() {
    for control in ["\0", "\u{1}", "\n", "\t", "\r", "\u{1f}"] {
        let body = format!("{{\"result\":true,\"msg\":\"a{control}b\"}}");
        assert!(is_doubtful(REST, &body), "{body:?}");
    }
}
