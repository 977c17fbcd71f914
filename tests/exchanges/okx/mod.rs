//! OKX (API v5).
//!
//! One range of numbers serves every API, and operations over WebSocket answer with the codes of
//! REST. So each chapter of the documented table is an enum here, and an API is an enum that holds
//! the chapters and says where its replies carry the codes. The codes are the exchange's; the
//! messages say in our own words what they mean.
//!
//! Since 2025 some rows come with a `subCode` beside `sCode`, which tells reasons of one code
//! apart; the code stays what it was.

pub mod account;
pub mod algo;
pub mod block_trading;
pub mod copy_trading;
pub mod earn;
pub mod funding;
pub mod general;
pub mod order;
pub mod order_change;
pub mod rest;
pub mod session;
mod tests;
pub mod websocket;

use self::rest::OkxRestError;
use self::websocket::OkxWebSocketError;
use super::{Api, Transport, check, is_integer, rules, stored};

pub const APIS: &[Api] = &[
    Api {
        exchange: "okx",
        transport: Transport::Rest,
        scopes: &["exact", "broad"],
        urls: &[],
        code_envelopes: &[
            r#"{"code":"{code}","data":[],"msg":"Something."}"#,
            r#"{"msg":"Something.","code":"{code}"}"#,
            r#"{"code":{code},"data":{},"detailMsg":"","error_code":"{code}",
                "error_message":"Something.","msg":"Something."}"#,
            r#"{"code":"1","data":[{"clOrdId":"a","ordId":"","sCode":"{code}","sMsg":"No. "}],
                "inTime":"1701877077101064","msg":"All operations failed",
                "outTime":"1701877077102579"}"#,
            r#"{"code":"2","data":[{"clOrdId":"a","ordId":"312","sCode":"0","sMsg":"","tag":""},
                {"clOrdId":"b","ordId":"","sCode":"{code}","sMsg":"Something.","tag":""}],
                "msg":"Bulk operation partially succeeded."}"#,
        ],
        message_envelopes: &[
            r#"{"code":500,"data":{},"detailMsg":"","error_code":"500",
                "error_message":"{message}","msg":"{message}"}"#,
            r#"{"code":"1","data":[{"clOrdId":"","sCode":"59999","sMsg":"{message}"}],"msg":""}"#,
            "{message}",
        ],
        is_code: is_integer,
        stored: stored::<OkxRestError>,
        rules: rules::<OkxRestError>(),
        check: check::<OkxRestError>,
    },
    Api {
        exchange: "okx",
        transport: Transport::WebSocket,
        scopes: &["exact", "broad"],
        urls: &[],
        code_envelopes: &[
            r#"{"event":"error","msg":"Something.","code":"{code}","connId":"0808af6c"}"#,
            r#"{"id":"1512","op":"order","code":"{code}","msg":"Something.","data":[],
                "inTime":"1695190491421339","outTime":"1695190491423240"}"#,
            r#"{"id":"1512","op":"order","code":"1","msg":"","data":[
                {"tag":"","ordId":"","clOrdId":"b15","sCode":"{code}","sMsg":"Something."}]}"#,
            r#"{"id":"1513","op":"batch-orders","code":"2","msg":"","data":[
                {"ordId":"12344","clOrdId":"a","sCode":"0","sMsg":""},
                {"ordId":"","clOrdId":"b","sCode":"{code}","sMsg":"Something."}]}"#,
        ],
        message_envelopes: &[
            r#"{"event":"error","msg":"{message}","code":"500","connId":"0808af6c"}"#,
            r#"{"id":"1512","op":"order","code":"1","msg":"","data":[
                {"ordId":"","clOrdId":"b15","sCode":"59999","sMsg":"{message}"}]}"#,
        ],
        is_code: is_integer,
        stored: stored::<OkxWebSocketError>,
        rules: rules::<OkxWebSocketError>(),
        check: check::<OkxWebSocketError>,
    },
];
