//! The WebSocket that streams data.
//!
//! Subscribing and logging in fail with `"success": false` and a text; older streams send a code.
//! Codes and the texts looked for are the exchange's, messages are ours.

use exchange_error::ExchangeError;

use super::rest::BybitRestError;

/// Errors of the streams, all products and versions.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    name = "Bybit streams",
    code_type = i32,
    wire(
        code = ["$.retCode", "$.ret_code", "$.code"],
        ok = [0, 30084],
        message = ["$.retMsg", "$.ret_msg", "$.desc", "$.msg"],
        id = ["$.reqId", "$.req_id"],
    ),
    wire(when = "$.success == false", message = "$.ret_msg", id = "$.req_id"),
)]
pub(crate) enum BybitStreamError {
    /// The stream did not accept the login.
    #[exchange(message_contains = "error:USVC1111", kind = Authentication)]
    LoginFailed,

    /// The stream does not know this `op`.
    #[exchange(message_contains = "error:invalid op", kind = InvalidRequest)]
    InvalidOperation,

    #[exchange(flatten)]
    Table(BybitRestError),
}

#[test]
fn bybit_data_and_notices_are_accepted() {
    let frames = [
        r#"{"success":true,"ret_msg":"subscribe","conn_id":"5e","req_id":"1","op":"subscribe"}"#,
        r#"{"success":true,"ret_msg":"pong","conn_id":"5e079fdd","req_id":"","op":"ping"}"#,
        r#"{"req_id":"1","op":"pong","args":["1672916271846"],"conn_id":"5e079fdd"}"#,
        r#"{"topic":"kline","event":"sub","code":"0","msg":"Success"}"#,
        r#"{"topic":"orderbook.50.BTCUSDT","type":"delta","ts":1,"data":{"b":[["1","0"]],"a":[]}}"#,
        r#"{"topic":"order","data":[{"orderStatus":"Rejected","rejectReason":"EC_PostOnly"}]}"#,
    ];
    for frame in frames {
        assert_eq!(BybitStreamError::check_frame(frame), Ok(()), "{frame}");
    }
    let refused = r#"{"success":false,"ret_msg":"error:handler not found","req_id":"7"}"#;
    let failure = BybitStreamError::check_frame(refused).unwrap_err();
    assert_eq!((failure.error(), failure.id()), (None, Some("7")));
}
