//! Replies of Bybit.

use exchange_error::bybit::{
    OrderRejectReason, RestError, StreamError, WebSocketError, futures_bot, prediction, reward,
    spot_grid_bot,
};

use super::Transport::{Rest, WebSocket};
use super::{Api, Envelopes, api};

pub const APIS: &[Api] = &[
    api::<RestError>(
        "bybit",
        "RestError",
        Rest,
        &[
            "tables/GeneralError",
            "tables/DerivativesError",
            "tables/SpotError",
            "tables/AccountError",
            "tables/MarginError",
            "tables/AssetError",
            "tables/RfqError",
            "tables/StrategyError",
            "tables/LoanError",
            "tables/EarnError",
            "tables/BrokerError",
        ],
        REST,
    ),
    api::<WebSocketError>(
        "bybit",
        "WebSocketError",
        WebSocket,
        &[
            "tables/GeneralError",
            "tables/DerivativesError",
            "tables/SpotError",
            "tables/AccountError",
        ],
        FRAMES,
    ),
    api::<StreamError>("bybit", "StreamError", WebSocket, &["tables/GeneralError"], STREAMS),
    api::<OrderRejectReason>("bybit", "OrderRejectReason", WebSocket, &[], REJECTIONS),
    api::<reward::RestError>("bybit", "reward/RestError", Rest, &["tables/GeneralError"], PLAIN),
    api::<prediction::RestError>(
        "bybit",
        "prediction/RestError",
        Rest,
        &["tables/GeneralError"],
        PLAIN,
    ),
    api::<futures_bot::RestError>("bybit", "futures_bot/RestError", Rest, &[], BOTS),
    api::<spot_grid_bot::RestError>("bybit", "spot_grid_bot/RestError", Rest, &[], BOTS),
];

const REST: Envelopes = Envelopes {
    code: &[
        r#"{"retCode":{code},"retMsg":"…","result":{},"retExtInfo":{},"time":1667577060106}"#,
        r#"{"retCode":"{code}","retMsg":"","result":null,"retExtInfo":null,"time":"16675770"}"#,
        r#"{"ret_code":{code},"ret_msg":"…","ext_code":"","ext_info":"","result":null}"#,
        r#"{"retCode":0,"retMsg":"OK","result":{"list":[{"category":"linear","orderId":""}]},
            "retExtInfo":{"list":[{"code":{code},"msg":"…"}]}}"#,
        r#"{"retCode":0,"retMsg":"OK","result":{"list":[{"orderId":"1"},{"orderId":""}]},
            "retExtInfo":{"list":[{"code":0,"msg":"OK"},{"code":{code},"msg":"…"}]}}"#,
        r#"{"retCode":0,"retMsg":"OK","result":[{"rfqId":"1","code":{code},"msg":"…"}],"retExtInfo":{}}"#,
    ],
    message: &[
        r#"{"retCode":10001,"retMsg":"{message}","result":{},"retExtInfo":{}}"#,
        r#"{"retCode":10016,"retMsg":"{message}","result":{},"retExtInfo":null}"#,
        r#"{"ret_code":-1,"ret_msg":"{message}","ext_code":"","ext_info":"","result":null}"#,
        r#"{"retCode":0,"retMsg":"OK","result":{"list":[{"orderId":"1"},{"orderId":""}]},
            "retExtInfo":{"list":[{"code":0,"msg":"OK"},{"code":10001,"msg":"{message}"}]}}"#,
    ],
};

const PLAIN: Envelopes = Envelopes {
    code: &[r#"{"retCode":{code},"retMsg":"…","result":{},"retExtInfo":{},"time":1667577060106}"#],
    message: &[r#"{"retCode":10001,"retMsg":"{message}","result":{},"retExtInfo":{}}"#],
};

const BOTS: Envelopes = Envelopes {
    code: &[
        r#"{"retCode":{code},"retMsg":"…","result":{}}"#,
        r#"{"retCode":0,"retMsg":"OK","result":{"status_code":{code},"debug_msg":"…"}}"#,
        r#"{"retCode":0,"retMsg":"OK","result":{},"error_code":{code},"error_msg":"…"}"#,
    ],
    message: &[],
};

const FRAMES: Envelopes = Envelopes {
    code: &[
        r#"{"reqId":"1","retCode":{code},"retMsg":"…","op":"order.create","data":{},"header":{}}"#,
        r#"{"reqId":"1","retCode":0,"retMsg":"OK","op":"order.create-batch","data":{},
            "retExtInfo":{"list":[{"code":0,"msg":"OK"},{"code":{code},"msg":"…"}]}}"#,
    ],
    message: &[
        r#"{"reqId":"1","retCode":10001,"retMsg":"{message}","op":"order.create","data":{}}"#,
        r#"{"reqId":"1","retCode":0,"retMsg":"OK","op":"order.create-batch","data":{},
            "retExtInfo":{"list":[{"code":0,"msg":"OK"},{"code":10001,"msg":"{message}"}]}}"#,
    ],
};

const STREAMS: Envelopes = Envelopes {
    code: &[
        r#"{"success":false,"ret_msg":"…","ret_code":{code},"conn_id":"5e079fdd","op":"auth"}"#,
        r#"{"reqId":"1","retCode":{code},"retMsg":"…","op":"auth","connId":"cojifin88smerb"}"#,
    ],
    message: &[
        r#"{"success":false,"ret_msg":"{message}","conn_id":"5e07","req_id":"1","op":"subscribe"}"#,
        r#"{"success":false,"ret_msg":"{message}","conn_id":"5e07","req_id":"1","op":"auth"}"#,
        r#"{"reqId":"1","retCode":10001,"retMsg":"{message}","op":"auth","connId":"cojifin"}"#,
    ],
};

const REJECTIONS: Envelopes = Envelopes {
    code: &[
        r#"{"topic":"order","id":"1","data":[{"orderLinkId":"b-1","orderStatus":"Filled","rejectReason":"EC_NoError"},
        {"orderLinkId":"b-2","orderStatus":"Rejected","rejectReason":"{code}"}]}"#,
    ],
    message: &[],
};
