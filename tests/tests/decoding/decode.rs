//! Check and parse in one call: a reply that is not what the caller expects is a failure.

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{ErrorKind, ExchangeError, Failure, Operation, Outcome, Retry, Wire};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

/// The answer to an order.
#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Placed {
    order_id: u64,
}

/// An enum whose rules know one code.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(name = "Acme", code_type = i32, wire(code = "$.code", ok = 0, message = "$.msg"))]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn place(status: u16, body: &str) -> Result<Placed, Failure<AcmeError>> {
    AcmeError::decode_response(status, body)
}

/// Asserts that a failure is that of a reply which passed the check, and returns its reason.
fn mismatch<E: ExchangeError>(failure: &Failure<E>) -> &str {
    assert_eq!(failure.kind(), ErrorKind::Transport);
    assert_eq!(failure.retry(), Retry::AfterBackoff);
    assert_eq!(failure.outcome(), Outcome::Unknown);
    assert!(failure.error().is_none());
    assert_eq!((failure.code(), failure.message()), (None, None));
    assert_eq!((failure.rows().len(), failure.is_partial()), (1, false));
    assert!(!failure.may_resend(Operation::Write));
    let reason = failure.excerpt().unwrap();
    let printed = format!("{}: reply does not fit the expected type: {reason}", E::NAME);
    assert_eq!(failure.to_string(), printed);
    reason
}

#[test]
fn reply_of_the_expected_type_is_returned() {
    assert_eq!(place(200, r#"{"code":0,"order_id":986}"#), Ok(Placed { order_id: 986 }));
    assert_eq!(place(201, r#"{"order_id":986}"#), Ok(Placed { order_id: 986 }));
}

#[test]
fn documented_failure_is_reported_though_the_reply_fits_the_type() {
    let reply = r#"{"code":-1121,"msg":"Invalid symbol.","order_id":0}"#;
    for status in [200, 400, 503] {
        let failure = place(status, reply).unwrap_err();
        assert_eq!(failure.error(), Some(AcmeError::InvalidSymbol));
        assert_eq!(Some(failure), AcmeError::check_response(status, reply).err());
    }
    // The same bytes under a failing status are no order, whatever they say.
    assert!(place(500, r#"{"order_id":986}"#).is_err());
}

#[test]
fn reply_without_the_expected_field_is_a_failure_with_the_reason() {
    for (reply, reason) in [
        (r#"{"code":0}"#, "missing field `order_id` at line 1 column 10"),
        (r#"{"msg":"Service is upgrading"}"#, "missing field `order_id` at line 1 column 30"),
        (r#"{"order_id":null}"#, "invalid type: null, expected u64 at line 1 column 16"),
        ("[]", "invalid length 0, expected struct Placed with 1 element at line 1 column 2"),
    ] {
        let failure = place(200, reply).unwrap_err();
        assert_eq!(mismatch(&failure), reason, "{reply}");
        assert_eq!(failure.status(), Some(200));
        assert_eq!(AcmeError::check_response(200, reply), Ok(()));
    }
}

#[test]
fn empty_body_is_parsed_as_null_where_the_check_allows_it() {
    for body in ["", " \r\n", "\u{2003}"] {
        for status in [204, 205, 304] {
            assert_eq!(AcmeError::decode_response::<()>(status, body), Ok(()));
            assert_eq!(AcmeError::decode_response::<Option<Placed>>(status, body), Ok(None));
            let failure = place(status, body).unwrap_err();
            assert!(!mismatch(&failure).is_empty());
            assert_eq!(failure.status(), Some(status));
        }
        let failure = AcmeError::decode_response::<()>(200, body).unwrap_err();
        assert_eq!(Some(failure), AcmeError::check_response(200, body).err());
        assert!(AcmeError::decode_frame::<()>(body).is_err());
    }
}

#[test]
fn large_reply_that_is_cut_anywhere_is_a_failure() {
    let row = r#"{"order_id":986,"name":"a } ] b"}"#;
    let reply = format!("[{}]", vec![row; 130].join(","));
    assert!(reply.len() > 4096);
    let placed = AcmeError::decode_response::<Vec<Placed>>(200, &reply).unwrap();
    assert_eq!(placed.len(), 130);
    for length in 0..reply.len() {
        let cut = &reply[..length];
        assert!(AcmeError::decode_response::<Vec<Placed>>(200, cut).is_err(), "{length} bytes");
        assert!(AcmeError::decode_response::<IgnoredAny>(200, cut).is_err(), "{length} bytes");
        assert!(AcmeError::decode_frame::<IgnoredAny>(cut).is_err(), "{length} bytes");
    }
}

#[test]
fn value_borrows_from_a_body_of_any_buffer() {
    #[derive(Deserialize)]
    struct Message<'a> {
        channel: &'a str,
        #[serde(borrow)]
        data: &'a RawValue,
    }

    let text = r#"[{"channel":"ticker","data":{"last":409.2}}]"#;
    let (string, bytes, slice) = (text.to_owned(), text.as_bytes().to_vec(), text.as_bytes());
    let frames: [Result<Vec<Message<'_>>, _>; 5] = [
        WebSocketError::decode_frame(text),
        WebSocketError::decode_frame(&string),
        WebSocketError::decode_frame(&bytes),
        WebSocketError::decode_frame(slice),
        WebSocketError::decode_frame(&slice),
    ];
    for messages in frames {
        let messages = messages.unwrap();
        assert_eq!(messages[0].channel, "ticker");
        assert_eq!(messages[0].data.get(), r#"{"last":409.2}"#);
    }
}

#[test]
fn frame_that_does_not_fit_the_type_is_a_failure_without_a_status() {
    let failure = WebSocketError::decode_frame::<Placed>(r#"{"event":"pong"}"#).unwrap_err();
    assert_eq!(failure.status(), None);
    assert_eq!(mismatch(&failure), "missing field `order_id` at line 1 column 16");
    let frame = r#"[{"channel":"login","errorcode":"20024","success":"false"}]"#;
    let failure = WebSocketError::decode_frame::<IgnoredAny>(frame).unwrap_err();
    assert_eq!(failure.error(), Some(WebSocketError::SignatureMismatch));
}

#[test]
fn generic_code_decodes_through_the_trait() {
    fn place<E: Wire>(body: &[u8]) -> Result<u64, Failure<E>> {
        Ok(E::decode_response::<Placed>(200, body)?.order_id)
    }
    assert_eq!(place::<RestError>(br#"{"order_id":986,"result":true}"#), Ok(986));
    assert_eq!(place::<AcmeError>(br#"{"order_id":986}"#), Ok(986));
    mismatch(&place::<RestError>(br#"{"result":true}"#).unwrap_err());
}

/// The words of serde quote values of the reply.
#[test]
fn reason_is_cut_and_cleaned() {
    let long = format!(r#"{{"order_id":"\u001b[31m{}"}}"#, "x".repeat(1000));
    let failure = place(200, &long).unwrap_err();
    let reason = mismatch(&failure);
    assert!(reason.starts_with("invalid type: string \""), "{reason}");
    assert!(reason.chars().count() <= 257 && !reason.contains('\u{1b}'), "{reason}");
}

#[test]
fn logged_failure_has_the_reason() {
    let failure = place(200, "{}").unwrap_err();
    let logged = serde_json::to_value(&failure).unwrap();
    assert_eq!(logged["excerpt"], "missing field `order_id` at line 1 column 2");
    assert_eq!((&logged["variant"], &logged["code"]), (&().into(), &().into()));
    assert_eq!(logged["kind"], "Transport");
    assert_eq!(failure.labels()[1], ("variant", "undocumented"));
}

/// Asserts that a reply is decoded if and only if it passes the check and is JSON.
fn compare<E: Wire + PartialEq>(status: u16, body: &str) {
    let checked = E::check_response(status, body);
    match (E::decode_response::<IgnoredAny>(status, body), checked) {
        (decoded, Err(failure)) => assert_eq!(decoded, Err(failure), "{status} {body}"),
        (decoded, Ok(())) => {
            let is_json = serde_json::from_str::<IgnoredAny>(body).is_ok();
            let is_decoded = is_json || body.trim().is_empty();
            assert_eq!(decoded.is_ok(), is_decoded, "{status} {body}");
        }
    }
}

/// Declares enums with one code and different rules, and a function that compares a reply by each.
macro_rules! enums {
    ($($name:ident($($wire:tt)*))*) => {
        $(
            #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
            #[exchange(code_type = i32, $($wire)*)]
            enum $name {
                /// Invalid symbol.
                #[exchange(code = -1121, kind = InvalidSymbol)]
                InvalidSymbol,
            }
        )*

        fn compare_by_each(status: u16, body: &str) {
            $( compare::<$name>(status, body); )*
        }
    };
}

enums! {
    Plain(wire(code = "$.code", ok = 0))
    Required(wire(code = "$.code", ok = 0, required))
    Unequal(wire(when = "$.code != 0", code = "$.code"))
    Negated(wire(when = "!($.result == true)", code = "$.code"))
    Beginning(wire(when = "!starts_with($.code, 'W')", code = "$.code"))
    Rows(wire(rows = "$.orders[*]", code = ["@.code", "$.code"], ok = 0))
    RequiredRows(wire(rows = "$.orders[*]", code = "@.code", ok = 0, required))
    Within(wire(code = "$.data.code", ok = 0))
    ByStatus(wire(status = 200..=299, code = "$.code", ok = 0))
    Accepted(wire(when = "$.code == 7", accept), wire(when = "$.pad", code = "$.code"))
}

#[test]
fn search_before_parsing_changes_no_verdict() {
    let values =
        ["0", "\"0\"", "-1121", "7", "null", "\"\"", "true", "[]", "{}", "\"W:x\"", "[-1121]"];
    let long = "x".repeat(200);
    for value in values {
        for body in [
            format!(r#"{{"pad":"{long}","code":{value}}}"#),
            format!(r#"{{"code":{value},"result":{value},"pad":"{long}"}}"#),
            format!(r#"{{"pad":"{long}","c\u006fde":{value}}}"#),
            format!(r#"{{"pad":"{long}","data":{{"code":{value}}}}}"#),
            format!(r#"{{"pad":"{long}","data":"{{\\"code\\":-1121}}","code":{value}}}"#),
            format!(r#"{{"orders":[{{"code":0}},{{"code":{value},"pad":"{long}"}}]}}"#),
            format!(r#"[{{"code":{value},"pad":"{long}"}}]"#),
            format!(r#"{{"pad":"{long}","code":{value}"#),
            format!(r#"{{"pad":"{long}","code":{value}}}]"#),
            format!(r#"{{"pad":"{long}","code":{value},}}"#),
            format!("{value}{}", " ".repeat(200)),
        ] {
            for status in [200, 204, 418] {
                compare::<RestError>(status, &body);
                compare::<WebSocketError>(status, &body);
                compare_by_each(status, &body);
            }
        }
    }
}
