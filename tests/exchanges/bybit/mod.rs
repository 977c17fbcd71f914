//! Bybit: REST (V2, V3, V5), the WebSocket of its streams, and the one that takes orders.
//!
//! From the page "Error Codes" of Bybit API V5 and the pages of the versions before it: codes are
//! the exchange's, messages are ours.
//!
//! - REST: HTTP 200 and `retCode`, `retMsg` (V3, V5) or `ret_code`, `ret_msg` (V2); 0 is success.
//!   A batch says `retCode` 0 even where all of its rows failed: they are in `retExtInfo.list`.
//! - Streams: `"success": false` and a text; the V1 spot stream sends the code as a text,
//!   `{"code": "-10009", "desc": …}`.
//! - Orders over WebSocket: as REST V5, with `reqId`.
//!
//! 30084 says that an isolated margin setting was as wanted already, and counts as success.
//!
//! Some errors hide behind the catch-all codes 10001 and 10016 and are told by their texts, so
//! texts are looked up before codes.

mod asset;
mod derivatives;
mod general;
mod legacy;
mod margin;
mod rest;
mod spot;
mod stream;
mod trade;

use self::rest::BybitRestError;
use self::stream::BybitStreamError;
use self::trade::BybitTradeError;
use super::{Api, Transport, check, is_integer, rules, stored};

pub(crate) const APIS: &[Api] = &[
    Api {
        exchange: "bybit",
        transport: Transport::Rest,
        scopes: &["exact", "broad"],
        urls: &[],
        code_envelopes: &[
            // V5
            r#"{"retCode":{code},"retMsg":"…","result":{},"retExtInfo":{},"time":1667577060106}"#,
            // V5: no list of rows, and the code as a text
            r#"{"retCode":"{code}","retMsg":"","result":null,"retExtInfo":null,"time":"16675770"}"#,
            // V2
            r#"{"ret_code":{code},"ret_msg":"…","ext_code":"","ext_info":"","result":null}"#,
            r#"{"ret_code":{code},"ret_msg":"","ext_code":null,"ext_info":null,"result":null,
                "time_now":"1652277215.821362","rate_limit_status":99,"rate_limit":100}"#,
            // Options
            r#"{"retCode":{code},"retMsg":"…","result":null,"retExtMap":{"key0":"0.01"}}"#,
            // A batch, all of it failed
            r#"{"retCode":0,"retMsg":"OK","result":{"list":[{"category":"linear","orderId":""}]},
                "retExtInfo":{"list":[{"code":{code},"msg":"…"}]},"time":1672222935987}"#,
            // A batch, some of it failed
            r#"{"retCode":0,"retMsg":"OK","result":{"list":[{"orderId":"1"},{"orderId":""}]},
                "retExtInfo":{"list":[{"code":0,"msg":"OK"},{"code":{code},"msg":"…"}]}}"#,
            // A row of a batch, taken out of it
            r#"{"category":"linear","symbol":"LTCUSDT","orderId":"","code":"{code}","msg":"…"}"#,
        ],
        message_envelopes: &[
            r#"{"retCode":10001,"retMsg":"{message}","result":{},"retExtInfo":{}}"#,
            r#"{"retCode":10016,"retMsg":"{message}","result":{},"retExtInfo":null}"#,
            r#"{"ret_code":-1,"ret_msg":"{message}","ext_code":"","ext_info":"","result":null}"#,
            r#"{"retCode":0,"retMsg":"OK","result":{"list":[{"orderId":"1"},{"orderId":""}]},
                "retExtInfo":{"list":[{"code":0,"msg":"OK"},{"code":10001,"msg":"{message}"}]}}"#,
        ],
        is_code: is_integer,
        stored: stored::<BybitRestError>,
        rules: rules::<BybitRestError>(),
        check: check::<BybitRestError>,
    },
    Api {
        exchange: "bybit",
        transport: Transport::WebSocket,
        scopes: &["exact", "broad"],
        urls: &[],
        code_envelopes: &[
            // V1 spot
            r#"{"code":"{code}","desc":"…"}"#,
            r#"{"topic":"kline","event":"sub","code":"{code}","msg":"…"}"#,
            // V2, V3
            r#"{"success":false,"ret_msg":"…","ret_code":{code},"conn_id":"5e079fdd","op":"auth"}"#,
            // V5
            r#"{"reqId":"1","retCode":{code},"retMsg":"…","op":"auth","connId":"cojifin88smerb"}"#,
        ],
        message_envelopes: &[
            r#"{"success":false,"ret_msg":"{message}","conn_id":"5e07","request":{"op":"auth"}}"#,
            r#"{"reqId":"1","retCode":10001,"retMsg":"{message}","op":"auth","connId":"cojifin"}"#,
        ],
        is_code: is_integer,
        stored: stored::<BybitStreamError>,
        rules: rules::<BybitStreamError>(),
        check: check::<BybitStreamError>,
    },
    // Three of the table's numbers mean something else here: see the tests in `trade`.
    Api {
        exchange: "bybit",
        transport: Transport::WebSocket,
        scopes: &["broad"],
        urls: &["/v5/trade"],
        code_envelopes: &[],
        message_envelopes: &[
            r#"{"reqId":"1","retCode":10001,"retMsg":"{message}","op":"order.create","data":{}}"#,
            r#"{"reqId":"1","retCode":0,"retMsg":"OK","op":"order.create-batch","data":{},
                "retExtInfo":{"list":[{"code":10001,"msg":"{message}"}]}}"#,
        ],
        is_code: is_integer,
        stored: stored::<BybitTradeError>,
        rules: rules::<BybitTradeError>(),
        check: check::<BybitTradeError>,
    },
];
