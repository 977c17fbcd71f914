//! Replies of Kraken spot.

use exchange_error::kraken::spot::{RestError, WebSocketError};

use super::Transport::{Rest, WebSocket};
use super::{Api, Envelopes, api};

pub const APIS: &[Api] = &[
    api::<RestError>("kraken", "spot/RestError", Rest, &["tables/CommonError"], REST),
    api::<WebSocketError>(
        "kraken",
        "spot/WebSocketError",
        WebSocket,
        &["tables/CommonError"],
        FRAMES,
    ),
];

const REST: Envelopes = Envelopes {
    code: &[
        r#"{"error":["{code}"]}"#,
        r#"{"error":["{code}"],"result":{}}"#,
        r#"{"error":"{code}"}"#,
        r#"{"error":["WGeneral:Warning","{code}"]}"#,
        r#"{"error":[],"result":{"orders":[{"error":"{code}","descr":{"order":"buy 1 XBTUSD"}}]}}"#,
        r#"{"error":[],"result":{"orders":[{"txid":"OUF4EM-FRGI2-MQMWZD"},{"error":"{code}"}]}}"#,
        r#"{"error":[],"result":{"status":"Err","error_message":"{code}"}}"#,
    ],
    message: &[
        r#"{"error":["{message}"]}"#,
        r#"{"error":"{message}"}"#,
        r#"{"error":[],"result":{"orders":[{"txid":"OUF4EM-FRGI2-MQMWZD"},{"error":"{message}"}]}}"#,
    ],
};

const FRAMES: Envelopes = Envelopes {
    code: &[
        r#"{"error":"{code}","method":"add_order","req_id":1,"success":false,"time_in":"2026-07-04T09:41:01.652341Z"}"#,
        r#"{"method":"batch_add","req_id":1,"success":true,"result":[{"order_id":"OUF4EM-FRGI2-MQMWZD"},{"error":"{code}"}]}"#,
        r#"{"Error":"{code}"}"#,
    ],
    message: &[
        r#"{"error":"{message}","method":"add_order","req_id":1,"success":false}"#,
        r#"{"method":"batch_add","req_id":1,"success":true,"result":[{"order_id":"OUF4EM-FRGI2-MQMWZD"},{"error":"{message}"}]}"#,
        r#"{"Error":"{message}"}"#,
    ],
};
