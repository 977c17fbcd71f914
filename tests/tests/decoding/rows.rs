//! Rows of a batch: values of those that did not fail beside the failed rows, each in its place.

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{
    AnyFailure, ErrorKind, Exchange, ExchangeError, FailedRow, Failure, Outcome, Retry, Wire,
};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::{Value, json};

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
struct Placed {
    id: u64,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    name = "Acme",
    code_type = i32,
    wire(when = "$.banned == true", code = "$.code"),
    wire(rows = ["$.orders[*]", "$.more[:].inner"], code = "@.code", ok = 0, message = "@.msg"),
    wire(rows = "$.cancels[*]", code = "@.code", ok = 0),
    wire(rows = "$.data.list[*]", code = "@.code", ok = 0),
    wire(code = "$.code", ok = 0),
)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
    /// Banned.
    #[exchange(code = 9, kind = IpBanned)]
    Banned,
}

type Rows<T, E> = Result<Vec<Result<T, FailedRow<E>>>, Failure<E>>;

/// Decodes the rows of a reply by every function, and compares the results.
fn decode<T: Clone + DeserializeOwned + PartialEq + std::fmt::Debug>(
    body: &Value,
) -> Rows<T, AcmeError> {
    let body = body.to_string();
    let rows = AcmeError::decode_rows::<T>(200, &body);
    let by_trait = <AcmeError as Wire>::decode_rows::<T>(200, body.as_bytes());
    assert_eq!(rows, by_trait);
    let erased = |rows: Rows<T, AcmeError>| {
        rows.map(|rows| {
            rows.into_iter().map(|row| row.map_err(FailedRow::from)).collect::<Vec<_>>()
        })
        .map_err(AnyFailure::from)
    };
    let exchange = Exchange::of::<AcmeError>();
    assert_eq!(exchange.decode_rows(200, &body), erased(rows.clone()));
    let frame = AcmeError::decode_frame_rows::<T>(&body);
    assert_eq!(exchange.decode_frame_rows(&body), erased(frame.clone()));
    assert_eq!(frame.map_err(|failure| failure.with_status(200)), rows);
    rows
}

fn refused(position: usize) -> FailedRow<AcmeError> {
    FailedRow::from(AcmeError::InvalidSymbol).with_position(position)
}

#[test]
fn row_stands_at_its_place() {
    let body =
        json!({"orders": [{"code": -1121}, {"id": 1}, {"code": 0, "id": 2}, {"code": -1121}]});
    let rows = decode::<Placed>(&body).unwrap();
    let expected = [Err(refused(0)), Ok(Placed { id: 1 }), Ok(Placed { id: 2 }), Err(refused(3))];
    assert_eq!(rows, expected);
    assert_eq!(rows[0].as_ref().unwrap_err().outcome(), Outcome::NotApplied);

    let all = json!({"orders": [{"id": 1}, {"id": 2}]});
    assert_eq!(decode::<Placed>(&all).unwrap(), [Ok(Placed { id: 1 }), Ok(Placed { id: 2 })]);
    let none = json!({"orders": [{"code": -1121}, {"code": -1121}]});
    assert_eq!(decode::<Placed>(&none).unwrap(), [Err(refused(0)), Err(refused(1))]);
    assert_eq!(decode::<Placed>(&json!({"orders": []})).unwrap(), []);
}

#[test]
fn null_row_keeps_its_place() {
    let body = json!({"orders": [null, {"code": -1121}, "", {"id": 3}]});
    let rows = decode::<Option<Placed>>(&body).unwrap();
    assert_eq!(
        (&rows[0], &rows[1], &rows[3]),
        (&Ok(None), &Err(refused(1)), &Ok(Some(Placed { id: 3 })))
    );
    let wrong = rows[2].as_ref().unwrap_err();
    assert_eq!((wrong.position(), wrong.kind()), (2, ErrorKind::Transport));
    assert_eq!(decode::<Placed>(&body).unwrap().len(), 4);
}

#[test]
fn row_of_another_type_is_a_failed_row_with_the_reason() {
    let body = json!({"orders": [{"id": 1}, {"id": "sign=5E3A7"}, {"code": -1121}]});
    let rows = decode::<Placed>(&body).unwrap();
    let row = rows[1].as_ref().unwrap_err();
    let answers = (row.kind(), row.retry(), row.outcome());
    assert_eq!(answers, (ErrorKind::Transport, Retry::AfterBackoff, Outcome::Unknown));
    assert_eq!((row.position(), row.error(), row.code()), (1, None, None));
    let printed = row.to_string();
    assert!(
        printed.starts_with("row does not fit the expected type: invalid type: string"),
        "{printed}"
    );
    assert!(!printed.contains("5E3A7"), "{printed}");
    assert_eq!((&rows[0], &rows[2]), (&Ok(Placed { id: 1 }), &Err(refused(2))));
}

#[test]
fn failure_of_the_reply_as_a_whole_is_the_outer_error() {
    for body in [
        json!({"code": -1121}),
        json!({"code": -1121, "orders": [{"id": 1}]}),
        json!({"banned": true, "code": 9, "orders": [{"id": 1}, {"code": -1121}]}),
        json!(7),
        json!("orders"),
    ] {
        let failure = decode::<Placed>(&body).unwrap_err();
        assert_eq!(Some(failure), AcmeError::check_response(200, body.to_string()).err());
    }
    let failure = AcmeError::decode_rows::<Placed>(503, r#"{"orders":[{"id":1}]}"#).unwrap_err();
    assert_eq!(failure.kind(), ErrorKind::Unavailable);
}

#[test]
fn reply_without_rows_is_no_success() {
    for body in
        [json!({}), json!({"orders": null}), json!({"orders": 7}), json!({"code": 0}), json!([])]
    {
        let failure = decode::<Placed>(&body).unwrap_err();
        let answers = (failure.kind(), failure.outcome());
        assert_eq!(answers, (ErrorKind::Transport, Outcome::Unknown), "{body}");
        let printed = "Acme: reply does not fit the expected type: reply has no rows";
        assert_eq!(failure.to_string(), printed);
    }
    assert!(AcmeError::decode_rows::<Placed>(204, "").is_err());
    let without_rows = Exchange::of::<OneCode>().decode_rows::<Placed>(200, "[]");
    assert_eq!(without_rows.unwrap_err().exchange(), "OneCode");
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i32, wire(code = "$.code"))]
enum OneCode {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

#[test]
fn rows_are_those_of_the_rule_that_finds_a_failure_or_else_of_the_first() {
    let body = json!({"orders": [{"id": 1}], "cancels": [{"id": 2}, {"code": -1121}]});
    assert_eq!(decode::<Placed>(&body).unwrap(), [Ok(Placed { id: 2 }), Err(refused(1))]);
    let body = json!({"orders": [{"id": 1}], "cancels": [{"id": 2}]});
    assert_eq!(decode::<Placed>(&body).unwrap(), [Ok(Placed { id: 1 })]);
    let body = json!({"cancels": [{"id": 2}]});
    assert_eq!(decode::<Placed>(&body).unwrap(), [Ok(Placed { id: 2 })]);
    // Both paths of one rule, in their order.
    let body = json!({"more": [{"inner": {"id": 2}}, {}, {"inner": {"code": -1121}}], "orders": [{"id": 1}]});
    let expected = [Ok(Placed { id: 1 }), Ok(Placed { id: 2 }), Err(refused(2))];
    assert_eq!(decode::<Placed>(&body).unwrap(), expected);
}

#[test]
fn rows_inside_a_string_are_found() {
    let list = json!([{"id": 1}, {"code": -1121}, {"id": 3}]).to_string();
    for data in [json!({"list": list}), json!(json!({"list": list}).to_string())] {
        let rows = decode::<Placed>(&json!({"data": data})).unwrap();
        assert_eq!(rows, [Ok(Placed { id: 1 }), Err(refused(1)), Ok(Placed { id: 3 })]);
    }
}

#[test]
fn large_batch_is_decoded_and_a_cut_one_is_not() {
    let order = |id: u64| if id % 7 == 3 { json!({"code": -1121}) } else { json!({"id": id}) };
    let body = json!({"orders": (0..1000).map(order).collect::<Vec<_>>()});
    let rows = decode::<Placed>(&body).unwrap();
    assert_eq!(rows.len(), 1000);
    for (position, row) in rows.iter().enumerate() {
        match row {
            Ok(placed) => assert_eq!(usize::try_from(placed.id), Ok(position)),
            Err(row) => assert_eq!((row.position(), position % 7), (position, 3)),
        }
    }
    let text = body.to_string();
    for length in (0..text.len()).step_by(97) {
        assert!(AcmeError::decode_rows::<IgnoredAny>(200, &text[..length]).is_err(), "{length}");
    }
    let broken = text.replacen("\"id\":999", "\"id\":999 999", 1);
    assert!(AcmeError::decode_rows::<IgnoredAny>(200, broken).is_err());
}

#[test]
fn more_failed_rows_than_a_failure_holds_are_one_failure() {
    for (count, is_decoded) in [(4096, true), (4097, false)] {
        let body = json!({"orders": vec![json!({"code": -1121}); count]});
        let rows = decode::<Placed>(&body);
        assert_eq!(rows.is_ok(), is_decoded, "{count}");
        assert!(rows.err().is_none_or(|failure| failure.row_count() == count));
    }
}

#[test]
fn rows_of_the_ready_made_enums_are_found() {
    let body = r#"{"order_info":[{"order_id":41724206},{"error_code":20016,"order_id":-1}],"result":true}"#;
    let rows = RestError::decode_rows::<Value>(200, body).unwrap();
    assert_eq!(rows[0], Ok(json!({"order_id": 41_724_206})));
    assert!(rows[1].as_ref().is_err_and(|row| row.is(RestError::CloseAmountExceedsPosition)));
    let frame =
        r#"[{"channel":"a","data":[1]},{"channel":"b","errorcode":"20024","success":"false"}]"#;
    let rows = WebSocketError::decode_frame_rows::<Value>(frame).unwrap();
    assert!(rows[0].is_ok());
    assert_eq!(rows[1].as_ref().unwrap_err().id(), Some("b"));
}

/// Compares the failed rows with those of the check, for replies of random rows.
#[test]
fn failed_rows_are_those_of_the_check() {
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..2000 {
        let row = |random: &mut fastrand::Rng| match random.u8(..6) {
            0 => json!({"code": -1121}),
            1 => json!({"code": random.i32(..9)}),
            2 => json!(null),
            3 => json!({"code": "0", "id": 1}),
            4 => json!([]),
            _ => json!({"id": random.u8(..)}),
        };
        let list = |random: &mut fastrand::Rng| {
            (0..random.usize(..5)).map(|_| row(random)).collect::<Vec<_>>()
        };
        let body = json!({"orders": list(&mut random), "cancels": list(&mut random)});
        let checked = AcmeError::check_response(200, body.to_string());
        let rows = match (decode::<Value>(&body), checked) {
            (Ok(rows), Ok(())) => {
                assert!(rows.iter().all(Result::is_ok), "{body}");
                continue;
            }
            (Ok(rows), Err(failure)) => (rows, failure),
            (Err(failure), checked) => {
                assert_eq!(Some(failure), checked.err(), "{body}");
                continue;
            }
        };
        let (rows, failure) = rows;
        let failed: Vec<_> = rows.iter().filter_map(|row| row.as_ref().err()).collect();
        let content = |row: &FailedRow<AcmeError>| row.clone().with_position(0);
        assert!(
            failed.iter().map(|row| content(row)).eq(failure.rows().iter().map(content)),
            "{body}"
        );
        let judged = rows.iter().filter(|row| !matches!(row, Ok(Value::Null))).count();
        assert_eq!(failure.is_partial(), failed.len() < judged, "{body}");
        for (position, row) in rows.iter().enumerate() {
            assert!(row.as_ref().err().is_none_or(|row| row.position() == position), "{body}");
        }
    }
}
