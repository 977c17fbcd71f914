//! Every printed form of a text from an exchange: none forges a line of a log, grows with the body, or
//! shows a secret.

use std::fmt::Debug;
use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{ExchangeError, Failure, Operation, UnknownCode};
use serde::Serialize;
use serde_json::{Value, json};
use tracing::Level;
use tracing::field::Empty;

use crate::subscriber::LineSubscriber;

/// An enum that reads code, message and id, of rows and of the reply.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    name = "Acme",
    code_type = str,
    serde,
    wire(rows = "$.rows[*]", code = "@.code", message = "@.msg", id = "@.id"),
    wire(code = "$.code", message = "$.msg", id = "$.id"),
)]
enum AcmeError {
    /// Invalid sign: abc
    #[exchange(code = "sign", kind = Authentication)]
    InvalidSign,
}

/// Returns every printed form of a failure, with its name.
fn printed<E: ExchangeError + Debug>(failure: &Failure<E>) -> Vec<(&'static str, String)> {
    fn forms<T: Debug + ToString + Serialize>(value: &T) -> [String; 3] {
        [value.to_string(), format!("{value:?}"), serde_json::to_string(value).unwrap()]
    }
    let [display, debug, serialised] = forms(failure);
    let [row_display, row_debug, row_serialised] = forms(&failure.rows()[0]);
    let lines: &'static Mutex<Vec<String>> = Box::leak(Box::default());
    let fields: &'static AtomicUsize = Box::leak(Box::default());
    let subscriber = LineSubscriber { level: Level::TRACE, lines: Some(lines), fields };
    tracing::subscriber::with_default(subscriber, || {
        exchange_error::integration::tracing::event(failure, Operation::Write);
        let span = tracing::info_span!("request", code = Empty);
        exchange_error::integration::tracing::record(&span, failure);
    });
    let events = lines.lock().unwrap().concat();
    vec![
        ("Display", display),
        ("Debug", debug),
        ("serialised", serialised),
        ("Display of a row", row_display),
        ("Debug of a row", row_debug),
        ("serialised row", row_serialised),
        ("event and span", events),
        ("excerpt", failure.excerpt().unwrap_or_default().to_owned()),
    ]
}

fn acme(body: &str) -> Failure<AcmeError> {
    AcmeError::check_response(400, body).unwrap_err()
}

/// Returns bodies that hold a text as code, message, id, row, body, or where no rule looks.
fn carriers(text: &str) -> Vec<String> {
    let text = text.to_owned();
    vec![
        json!({"code": text, "msg": text, "id": text}).to_string(),
        json!({"rows": [{"code": text, "msg": text, "id": text}, {"code": "sign"}]}).to_string(),
        json!({"unknown": {"member": text}}).to_string(),
        json!([json!({"unknown": text}).to_string()]).to_string(),
        text,
    ]
}

#[test]
fn no_printed_form_shows_a_secret() {
    let mut checked = 0;
    for echo in [
        "GET /order?api_key=5E3A7&side=buy&sign=5E3A7",
        r#"{"apiKey":"5E3A7","passphrase":"5E3A7","side":"buy","OK-ACCESS-SIGN":"5E3A7"}"#,
        r#"{"args":[{"secretKey":"5E3A7","token":"5E3A7"}],"signature":{"r":"5E3A7"}}"#,
        "bad sign: 5E3A7",
        "Authorization: Bearer 5E3A7",
        r#"{"sign":"5E3A7"#,
        "{&quot;passphrase&quot;:&quot;my 5E3A7&quot;}",
        "?api_key%3D5E3A7%26sign%3D5E3A7",
    ] {
        let embedded = json!(echo).to_string();
        for text in [echo, &echo.to_uppercase(), &embedded] {
            for body in carriers(text) {
                for (form, shown) in printed(&acme(&body)) {
                    assert!(!shown.contains("5E3A7"), "{form} of {body}: {shown}");
                    checked += usize::from(shown.contains("***"));
                }
            }
        }
    }
    assert!(checked > 400, "{checked} forms had something to mask");
}

/// The key and the signature of an echoed login have no names.
#[test]
fn no_printed_form_shows_a_secret_without_a_name() {
    let signature = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";
    for echo in [
        format!(r#"{{"op":"auth","args":["AAAAkeyAAAA","1632303518394","{signature}"]}}"#),
        format!(r#"{{"args":["AAAAkeyAAAA",1632303518394,"{signature}"],"op":"login"}}"#),
        format!(r#"{{"id":1,"method":"user.auth","params":["AAAAkeyAAAA","{signature}"]}}"#),
        r#"{"op":"authKeyExpires","args":["AAAAkeyAAAA",1632303518394,"0f1e2d3c"]}"#.to_owned(),
        format!("the signature {signature} of 1f2e3d4c5b6a79880f1e2d3c4b5a6978 is wrong"),
        format!("cannot verify 0x{signature}"),
    ] {
        let embedded = json!(echo).to_string();
        for text in [&echo, &embedded] {
            for body in carriers(text) {
                for (form, shown) in printed(&acme(&body)) {
                    let is_shown = ["AAAAkey", "0f1e2d3c"].iter().any(|key| shown.contains(key));
                    assert!(!is_shown, "{form} of {body}: {shown}");
                }
            }
        }
    }
}

#[test]
fn request_without_an_answer_is_printed_before_its_documented_meaning() {
    let failure = Failure::<RestError>::no_answer();
    assert_eq!(
        failure.to_string(),
        "OKCoin futures REST: request got no answer \
         (documented as: Too many requests, IP is shielded)"
    );
    let undocumented = Failure::<WebSocketError>::no_answer();
    assert_eq!(undocumented.to_string(), "OKCoin futures WebSocket: request got no answer");
}

#[test]
fn getters_return_texts_exactly_as_sent() {
    let text = format!("bad sign: 5E3A7\n{}", "x".repeat(2000));
    let failure = acme(&json!({"code": text, "msg": text, "id": text}).to_string());
    for sent in [failure.code(), failure.message(), failure.id()] {
        assert_eq!(sent, Some(&*text));
    }
    assert_eq!(acme(&text).message(), Some(&*text));
    let row = &failure.rows()[0];
    assert_eq!([row.code(), row.message(), row.id()], [Some(&*text); 3]);
    let unknown: UnknownCode<String> = AcmeError::try_from(&*text).unwrap_err();
    assert_eq!(unknown.code(), &text);
}

/// A documented message is no secret, even if it looks like one.
#[test]
fn documented_message_is_shown_in_full() {
    let failure = acme(r#"{"code":"sign"}"#);
    assert_eq!(failure.to_string(), "Acme: Invalid sign: abc (sign, HTTP 400)");
    let logged: Value = serde_json::to_value(&failure).unwrap();
    assert_eq!(logged["message"], "Invalid sign: abc");
    assert_eq!(logged["failures"][0]["message"], "Invalid sign: abc");
}

#[test]
fn no_printed_form_has_control_characters_or_grows_with_the_body() {
    let hostile = "a\r\n2030-01-01 INFO all is well\u{1b}[2J\u{9b}\0\u{202e}\u{2028}\u{7f}\"\\";
    for text in [hostile.to_owned(), hostile.repeat(10_000), "sign=".repeat(50_000)] {
        for body in carriers(&text) {
            for (form, shown) in printed(&acme(&body)) {
                let harmful = |character: char| {
                    character.is_control() || ['\u{202e}', '\u{2028}'].contains(&character)
                };
                assert!(!shown.contains(harmful), "{form}: {shown:?}");
                // Two rows and the reply, three texts each, every character escaped.
                let count = shown.chars().count();
                assert!(count < 6000, "{form} has {count} characters");
                let is_display = form.starts_with("Display") || form == "excerpt";
                assert!(!is_display || count < 600, "{form} has {count} characters");
            }
        }
    }
}

#[test]
fn unknown_code_is_cut_and_masked() {
    let hostile = format!("sign=5E3A7&a=\u{1b}[31m\n{}", "x".repeat(10_000));
    let unknown: UnknownCode<String> = AcmeError::try_from(&*hostile).unwrap_err();
    let refused = serde_json::from_str::<AcmeError>(&json!(hostile).to_string()).unwrap_err();
    for shown in [unknown.to_string(), format!("{unknown:?}"), refused.to_string()] {
        assert!(shown.contains("sign=***&a="), "{shown}");
        assert!(!shown.contains(char::is_control), "{shown:?}");
        assert!(shown.chars().count() < 400);
    }
    let unknown = RestError::try_from(29_999).unwrap_err();
    let debug = r#"UnknownCode { exchange: "OKCoin futures REST", code: 29999 }"#;
    assert_eq!(format!("{unknown:?}"), debug);
}

#[test]
fn failures_of_the_ready_made_enums_are_masked() {
    let frame = r#"[{"channel":"sign: 5E3A7","data":{"result":false,"error_code":1,"error_msg":"api_key=5E3A7\u001b[31m"}}]"#;
    let failure = WebSocketError::check_frame(frame).unwrap_err();
    for (form, shown) in printed(&failure) {
        assert!(!shown.contains("5E3A7") && !shown.contains(char::is_control), "{form}: {shown}");
    }
    let page = "<html>\r\n<title>403</title> /api/v1/trade.do?api_key=5E3A7&sign=5E3A7</html>";
    let failure = RestError::check_response(500, page).unwrap_err();
    for (form, shown) in printed(&failure) {
        assert!(!shown.contains("5E3A7") && !shown.contains(char::is_control), "{form}: {shown}");
    }
    assert!(failure.message().unwrap().contains("5E3A7"));
}
