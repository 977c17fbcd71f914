//! Replies of Coinbase Advanced Trade.

use exchange_error::coinbase::{
    CancelOrderError, EditOrderError, NewOrderError, RestError, WebSocketError,
};

use super::Transport::{Rest, WebSocket};
use super::{Api, Envelopes, api};

pub const APIS: &[Api] = &[
    api::<RestError>("coinbase", "RestError", Rest, &[], REST),
    api::<NewOrderError>("coinbase", "NewOrderError", Rest, &["RestError"], NEW_ORDER),
    api::<EditOrderError>("coinbase", "EditOrderError", Rest, &["RestError"], EDIT_ORDER),
    api::<CancelOrderError>("coinbase", "CancelOrderError", Rest, &["RestError"], CANCEL_ORDER),
    api::<WebSocketError>("coinbase", "WebSocketError", WebSocket, &[], FRAMES),
];

const REST: Envelopes = Envelopes {
    code: &[
        r#"{"error":"{code}"}"#,
        r#"{"error":"{code}","error_description":"more about it"}"#,
        r#"{"error":"{code}","error_details":"more about it","message":"more about it"}"#,
        r#"{"errors":[{"id":"{code}","message":"more about it"}]}"#,
    ],
    message: &[
        r#"{"message":"{message}"}"#,
        r#"{"error":"unknown","error_details":"{message}","message":"{message}"}"#,
        r#"{"error":"invalid_request","error_description":"{message}"}"#,
        r#"{"errors":[{"id":"validation_error","message":"{message}"}]}"#,
    ],
};

const NEW_ORDER: Envelopes = Envelopes {
    code: &[
        r#"{"error":"{code}","error_details":"more about it","message":"more about it"}"#,
        r#"{"success":false,"failure_reason":"UNKNOWN_FAILURE_REASON","order_id":"","error_response":{"error":"{code}","message":"","error_details":"","preview_failure_reason":"UNKNOWN_PREVIEW_FAILURE_REASON","new_order_failure_reason":"UNKNOWN_FAILURE_REASON"}}"#,
        r#"{"success":false,"error_response":{"error":"UNKNOWN_FAILURE_REASON","message":"","preview_failure_reason":"UNKNOWN_PREVIEW_FAILURE_REASON","new_order_failure_reason":"{code}"}}"#,
        r#"{"success":false,"error_response":{"error":"UNKNOWN_FAILURE_REASON","message":"","error_details":"","preview_failure_reason":"{code}"}}"#,
        r#"{"success":false,"failure_reason":"{code}","order_id":""}"#,
    ],
    message: &[
        r#"{"error":"unknown","error_details":"{message}","message":"{message}"}"#,
        r#"{"success":false,"error_response":{"error":"UNKNOWN_FAILURE_REASON","message":"{message}","error_details":""}}"#,
    ],
};

const EDIT_ORDER: Envelopes = Envelopes {
    code: &[
        r#"{"error":"{code}","error_details":"more about it","message":"more about it"}"#,
        r#"{"success":false,"errors":[{"edit_failure_reason":"{code}","preview_failure_reason":"UNKNOWN_PREVIEW_FAILURE_REASON"}]}"#,
        r#"{"success":false,"errors":[{"edit_failure_reason":"UNKNOWN_EDIT_ORDER_FAILURE_REASON","preview_failure_reason":"{code}"}]}"#,
        r#"{"success":false,"errors":{"edit_failure_reason":"{code}"}}"#,
    ],
    message: &[r#"{"error":"unknown","error_details":"{message}","message":"{message}"}"#],
};

const CANCEL_ORDER: Envelopes = Envelopes {
    code: &[
        r#"{"error":"{code}","error_details":"more about it","message":"more about it"}"#,
        r#"{"results":[{"success":false,"failure_reason":"{code}","order_id":"2"}]}"#,
        r#"{"results":[{"success":true,"failure_reason":"UNKNOWN_CANCEL_FAILURE_REASON","order_id":"1"},{"success":false,"failure_reason":"{code}","order_id":"2"}]}"#,
    ],
    message: &[r#"{"error":"unknown","error_details":"{message}","message":"{message}"}"#],
};

const FRAMES: Envelopes =
    Envelopes { code: &[], message: &[r#"{"type":"error","message":"{message}"}"#] };
