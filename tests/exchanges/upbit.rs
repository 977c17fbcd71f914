//! Replies of Upbit.

use exchange_error::upbit::{RestError, WebSocketError};

use super::Transport::{Rest, WebSocket};
use super::{Api, Envelopes, api};

pub const APIS: &[Api] = &[
    api::<RestError>("upbit", "RestError", Rest, &[], REPLIES),
    api::<WebSocketError>("upbit", "WebSocketError", WebSocket, &[], REPLIES),
];

const REPLIES: Envelopes = Envelopes {
    code: &[
        r#"{"error":{"name":"{code}"}}"#,
        r#"{"error":{"name":"{code}","message":"주문 요청 정보가 올바르지 않습니다."}}"#,
    ],
    message: &[
        r#"{"error":{"message":"{message}","name":400}}"#,
        r#"{"error":{"message":"{message}","name":"unknown_name"}}"#,
    ],
};
