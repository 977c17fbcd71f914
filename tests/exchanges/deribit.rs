//! Replies of Deribit.

use exchange_error::deribit::{RestError, WebSocketError};

use super::Transport::{Rest, WebSocket};
use super::{Api, Envelopes, api};

pub const APIS: &[Api] = &[
    api::<RestError>("deribit", "RestError", Rest, &["tables/CommonError"], REPLIES),
    api::<WebSocketError>("deribit", "WebSocketError", WebSocket, &["tables/CommonError"], REPLIES),
];

const REPLIES: Envelopes = Envelopes {
    code: &[
        r#"{"jsonrpc":"2.0","error":{"message":"name","data":{"reason":"why","param":"price"},"code":{code}},"testnet":false}"#,
        r#"{"jsonrpc":"2.0","id":42,"error":{"message":"name 41000.5","code":{code}},"testnet":true}"#,
        r#"{"jsonrpc":"2.0","id":1,"error":{code},"message":"name"}"#,
        r#"{"jsonrpc":"2.0","id":1,"result":{"orders":[],"trades":[],"errors":[
            {"instrument_name":"BTC-PERPETUAL","side":"bid","error":{"code":{code},"message":"name"}}]}}"#,
        r#"{"jsonrpc":"2.0","id":1,"result":{"orders":[{"order_id":"BTC-1"}],"errors":[
            {"instrument_name":"BTC-PERPETUAL","side":"bid","error":{"code":{code},"message":"name"}}]}}"#,
    ],
    message: &[
        r#"{"jsonrpc":"2.0","id":42,"error":{"message":"{message}","code":13907},"testnet":true}"#,
        r#"{"jsonrpc":"2.0","id":42,"error":{"message":"no","data":{"reason":"{message}"},"code":1}}"#,
    ],
};
