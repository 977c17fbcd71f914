//! The serialised form of failures, for logs and for storing.

use std::time::Duration;

use exchange_error::okcoin::futures::RestError;
use exchange_error::{ExchangeError, Failure};
use serde::Deserialize;
use serde_json::{json, to_value};

#[test]
fn failure_is_written_with_every_field() {
    let body = r#"{"order_info":[{"error_code":20013,"order_id":-1},{"order_id":161256},{"error_code":29999}],"result":true}"#;
    let failure = RestError::check_response(200, body).unwrap_err();
    let failure = failure.with_retry_after(Duration::from_millis(1500));
    let expected = json!({
        "exchange": "OKCoin futures REST",
        "variant": "NoCounterpartyPrice",
        "kind": "NotReady",
        "retry": "AfterResync",
        "outcome": "Unknown",
        "status": 200,
        "code": "20013",
        "message": RestError::NoCounterpartyPrice.message(),
        "id": null,
        "is_partial": true,
        "failures": [
            {
                "position": 0,
                "variant": "NoCounterpartyPrice",
                "code": "20013",
                "message": RestError::NoCounterpartyPrice.message(),
                "id": null,
                "kind": "NotReady",
                "retry": "AfterBackoff",
                "outcome": "NotApplied",
                "cause": "Reply",
                "documented": RestError::NoCounterpartyPrice.message(),
                "documented_wait": null,
                "wait": {"secs": 1, "nanos": 500_000_000},
                "wait_until": null,
            },
            {
                "position": 2,
                "variant": null,
                "code": "29999",
                "message": null,
                "id": null,
                "kind": "Other",
                "retry": "Never",
                "outcome": "Unknown",
                "cause": "Reply",
                "documented": null,
                "documented_wait": null,
                "wait": {"secs": 1, "nanos": 500_000_000},
                "wait_until": null,
            },
        ],
        "retry_after": 1.5,
        "excerpt": null,
        "cause": "Reply",
        "row_count": 2,
        "reason": [],
        "headers": {},
    });
    assert_eq!(to_value(&failure).unwrap(), expected);
    assert_eq!(to_value(&failure.rows()[1]).unwrap(), expected["failures"][1]);
}

#[test]
fn absent_value_is_null() {
    let nothing = to_value(Failure::<RestError>::not_sent()).unwrap();
    let fields = ["variant", "status", "code", "message", "id", "retry_after", "excerpt"];
    for field in fields {
        assert_eq!(nothing.get(field), Some(&json!(null)), "{field}");
    }
    let text = RestError::check_response(502, "<html>\u{1b}[31m busy").unwrap_err();
    let logged = to_value(&text).unwrap();
    assert_eq!(logged["excerpt"], "<html> [31m busy");
    assert_eq!(logged["status"], 502);
}

/// `Failure` implements `Serialize` for every enum.
#[test]
fn failure_of_an_enum_without_serde_is_written() {
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(name = "Acme", code_type = i32, wire(code = "$.code", message = "$.msg", id = "$.id"))]
    enum Plain {
        /// Invalid symbol
        #[exchange(code = -1121, kind = InvalidSymbol)]
        InvalidSymbol,
    }

    let body = r#"{"code":-1121,"msg":"no \"such\"\nsymbol","id":"a7"}"#;
    let failure: Failure<Plain> = Plain::check_frame(body).unwrap_err();
    assert_eq!(failure.error(), Some(Plain::InvalidSymbol));
    let logged = to_value(&failure).unwrap();
    assert_eq!(logged["message"], "no \"such\" symbol");
    assert_eq!(failure.message(), Some("no \"such\"\nsymbol"));
    assert_eq!(logged["id"], "a7");
    let line = serde_json::to_string(&failure).unwrap();
    assert!(!line.contains('\n'), "one line of a log: {line}");
}

/// Fields are never skipped, so that formats without field names can be read by position.
#[test]
fn formats_without_names_hold_every_field() {
    #[derive(Deserialize)]
    struct Logged<'a> {
        exchange: &'a str,
        variant: Option<&'a str>,
        _answers: [&'a str; 3],
        status: Option<u16>,
    }

    for failure in [Failure::<RestError>::not_sent(), RestError::SystemError.into()] {
        let bytes = postcard::to_stdvec(&failure).unwrap();
        let logged: Logged<'_> = postcard::from_bytes(&bytes).unwrap();
        assert_eq!(logged.exchange, RestError::NAME);
        assert_eq!(logged.variant, failure.error().map(|error| error.variant()));
        assert_eq!(logged.status, None);
    }
}
