//! What names and letters may be.

use exchange_error::okcoin::futures::{RestError, WebSocketError};

use super::{REST, WEB_SOCKET, code, failure, is_doubtful, is_good, judge, of_exchange};

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
        assert_eq!(failure(body).error(), Some(RestError::OrderNotFound));
        let body = format!(r#"{{{pad}"result":f\u0061lse}}"#);
        assert!(pad.len() > 1 || is_doubtful(REST, body), "a word has no escapes");
        // Both spell one name: the first counts.
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
            assert_eq!(failure(&body).error(), Some(RestError::OrderNotFound), "{letters:?}");
        }
        let code = around(r#"{"result":false,"error_code":"20015"#, r#""}"#);
        assert!(is_doubtful(REST, code), "no code with something behind it");
        let frame = around(r#"[{"channel":""#, r#"","errorcode":"10015","success":"false"}]"#);
        let failure = WebSocketError::check_frame(&frame).unwrap_err();
        assert_eq!(failure.code(), Some("10015"));
        assert!(!failure.to_string().contains(char::is_control));
        let list = around(r#"{"error":["#, r#","EOrder:Rate limit exceeded"]}"#);
        assert!(!is_good(of_exchange("kraken")[0], list));
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
