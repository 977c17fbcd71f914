//! Replies of Hyperliquid.

use exchange_error::hyperliquid::{RestError, WebSocketError};

use super::Transport::{Rest, WebSocket};
use super::{Api, Envelopes, api};

pub const APIS: &[Api] = &[
    api::<RestError>("hyperliquid", "RestError", Rest, &["tables/CommonError"], REST),
    api::<WebSocketError>(
        "hyperliquid",
        "WebSocketError",
        WebSocket,
        &["tables/CommonError"],
        FRAMES,
    ),
];

const REST: Envelopes = Envelopes {
    code: &[],
    message: &[
        r#"{"status":"err","response":"{message}"}"#,
        r#"{"status":"ok","response":{"type":"order","data":{"statuses":[{"error":"{message}"}]}}}"#,
        r#"{"status":"ok","response":{"type":"order","data":{"statuses":[{"resting":{"oid":77738308}},{"error":"{message}"}]}}}"#,
        r#"{"status":"ok","response":{"type":"cancel","data":{"statuses":["success",{"error":"{message}"}]}}}"#,
        r#"{"status":"ok","response":{"type":"twapOrder","data":{"status":{"error":"{message}"}}}}"#,
    ],
};

const FRAMES: Envelopes = Envelopes {
    code: &[],
    message: &[
        r#"{"channel":"error","data":"{message}"}"#,
        r#"{"channel":"post","data":{"id":1,"response":{"type":"error","payload":"{message}"}}}"#,
        r#"{"channel":"post","data":{"id":1,"response":{"type":"action","payload":{"status":"err","response":"{message}"}}}}"#,
        r#"{"channel":"post","data":{"id":1,"response":{"type":"action","payload":{"status":"ok","response":{"type":"order","data":{"statuses":[{"resting":{"oid":1}},{"error":"{message}"}]}}}}}}"#,
        r#"{"channel":"post","data":{"id":1,"response":{"type":"action","payload":{"status":"ok","response":{"type":"twapCancel","data":{"status":{"error":"{message}"}}}}}}}"#,
    ],
};
