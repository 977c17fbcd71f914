//! Replies that the corpus lacks: successes, partial batches, frames without a code.

use exchange_error::{ErrorKind, FailedRow, Operation, Outcome, Retry};

use super::general::GeneralError;
use super::order::OrderError;
use super::rest::OkxRestError;
use super::session::SessionError;
use super::websocket::OkxWebSocketError;

#[test]
fn okx_successes_are_accepted() {
    for body in [
        r#"{"code":"0","msg":"","data":[{"ts":"1621247923668"}]}"#,
        r#"{"code":"0","msg":"","data":[]}"#,
        r#"{"code":"0","msg":"","data":[["1597026383085","3.721","3.743","3.677","3.708","0"]]}"#,
        r#"{"code":"0","msg":"","data":[{"clOrdId":"a","ordId":"1","sCode":"0","sMsg":""}]}"#,
        r#"{"code":"0","msg":"","data":[{"sCode":"0"},{"sCode":"0"}]}"#,
        r#"{"code":"0","msg":"","data":[{"acctLv":"3","curAcctLv":"1","sCode":"1","posList":[]}]}"#,
    ] {
        assert!(OkxRestError::check_response(200, body).is_ok(), "{body}");
    }
    for frame in [
        "pong",
        r#"{"event":"login","code":"0","msg":"","connId":"a4d3ae55"}"#,
        r#"{"event":"subscribe","arg":{"channel":"tickers","instId":"BTC-USDT"},"connId":"a4d3"}"#,
        r#"{"event":"channel-conn-count","channel":"orders","connCount":"2","connId":"abcd1234"}"#,
        r#"{"arg":{"channel":"orders"},"data":[{"ordId":"1","code":"0","msg":""}]}"#,
        r#"{"arg":{"channel":"orders"},"data":[{"ordId":"1","amendResult":"-1","code":"51511"}]}"#,
        r#"{"id":"1512","op":"order","code":"0","msg":"","data":[{"ordId":"1","sCode":"0"}]}"#,
    ] {
        assert!(OkxWebSocketError::check_frame(frame).is_ok(), "{frame}");
    }
}

#[test]
fn failed_rows_decide_over_the_envelope() {
    let body = r#"{"code":"2","msg":"Bulk operation partially succeeded.","data":[
        {"clOrdId":"a","ordId":"1","sCode":"0","sMsg":""},
        {"clOrdId":"b","ordId":"","sCode":"51008","sMsg":"Insufficient USDT balance"},
        {"clOrdId":"c","ordId":"","sCode":"51020","sMsg":""}]}"#;
    let failure = OkxRestError::check_response(200, body).unwrap_err();
    assert_eq!(failure.error(), Some(OkxRestError::Order(OrderError::InsufficientBalance)));
    assert!(failure.is_partial());
    assert_eq!((failure.outcome(), failure.retry()), (Outcome::Unknown, Retry::AfterResync));
    let rows: Vec<usize> = failure.rows().iter().map(FailedRow::position).collect();
    assert_eq!(rows, [1, 2]);

    // A failed row in an envelope without an error is a failure.
    let body = r#"{"code":"0","msg":"","data":[{"sCode":"51008","sMsg":""}]}"#;
    assert!(OkxRestError::check_response(200, body).is_err());

    // An undocumented code of a row is not replaced by the `1` of the envelope.
    let body = r#"{"code":"1","msg":"","data":[{"sCode":"59999","sMsg":"New."}]}"#;
    let failure = OkxRestError::check_response(200, body).unwrap_err();
    assert_eq!((failure.error(), failure.code()), (None, Some("59999")));
    assert_eq!(failure.outcome(), Outcome::Unknown);
}

#[test]
fn envelope_without_rows_decides() {
    for (body, expected) in [
        (r#"{"code":"1","data":[],"msg":""}"#, GeneralError::OperationFailed),
        (r#"{"code":"2","data":[{"sCode":"0"}],"msg":""}"#, GeneralError::BulkPartiallySucceeded),
        ("Internal Server Error", GeneralError::InternalServerError),
    ] {
        let failure = OkxRestError::check_response(200, body).unwrap_err();
        assert_eq!(failure.error(), Some(OkxRestError::General(expected)), "{body}");
        assert!(!failure.may_resend(Operation::Write), "{body}");
    }
    assert!(OkxRestError::check_response(200, r#"{"data":[],"msg":""}"#).is_err());
    let page = OkxRestError::check_response(200, "<html>Just a moment...</html>").unwrap_err();
    assert_eq!(page.kind(), ErrorKind::Transport);
}

#[test]
fn pushes_and_error_frames_are_distinguished() {
    let notice = r#"{"event":"notice","code":"64008","msg":"Please reconnect.","connId":"a4d3"}"#;
    let failure = OkxWebSocketError::check_frame(notice).unwrap_err();
    let expected = OkxWebSocketError::Session(SessionError::ServiceUpgrade);
    assert_eq!(failure.error(), Some(expected));
    assert_eq!(failure.retry(), Retry::AfterReconnect);

    let refused = r#"{"event":"channel-conn-count-error","channel":"orders","connCount":"30"}"#;
    let failure = OkxWebSocketError::check_frame(refused).unwrap_err();
    assert_eq!(failure.error(), Some(OkxWebSocketError::TooManyConnections));

    let failed = r#"{"id":"1512","op":"order","code":"60013","msg":"Invalid args","data":[]}"#;
    let failure = OkxWebSocketError::check_frame(failed).unwrap_err();
    assert_eq!(failure.id(), Some("1512"));
}
