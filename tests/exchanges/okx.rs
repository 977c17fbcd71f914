//! Replies of OKX.

use exchange_error::okx::{RestError, WebSocketError};

use super::Transport::{Rest, WebSocket};
use super::{Api, Envelopes, api};

pub const APIS: &[Api] = &[
    api::<RestError>(
        "okx",
        "RestError",
        Rest,
        &[
            "tables/GeneralError",
            "tables/OrderError",
            "tables/AlgoError",
            "tables/BotError",
            "tables/OrderChangeError",
            "tables/AccountError",
            "tables/SubAccountError",
            "tables/FundingError",
            "tables/EarnError",
            "tables/ConvertError",
            "tables/CopyTradingError",
            "tables/BlockTradingError",
        ],
        REST,
    ),
    api::<WebSocketError>(
        "okx",
        "WebSocketError",
        WebSocket,
        &[
            "tables/GeneralError",
            "tables/OrderError",
            "tables/AlgoError",
            "tables/OrderChangeError",
            "tables/AccountError",
            "tables/CopyTradingError",
            "tables/BlockTradingError",
            "tables/SessionError",
        ],
        FRAMES,
    ),
];

const REST: Envelopes = Envelopes {
    code: &[
        r#"{"code":"{code}","data":[],"msg":"Something."}"#,
        r#"{"msg":"Something.","code":"{code}"}"#,
        r#"{"code":{code},"data":{},"detailMsg":"","error_code":"{code}","error_message":"Something."}"#,
        r#"{"code":"1","data":[{"clOrdId":"a","ordId":"","sCode":"{code}","sMsg":"No. "}],"msg":""}"#,
        r#"{"code":"2","data":[{"clOrdId":"a","ordId":"312","sCode":"0","sMsg":"","tag":""},
            {"clOrdId":"b","ordId":"","sCode":"{code}","sMsg":"No."}],"msg":""}"#,
        r#"{"code":"0","msg":"","data":[{"blockTdId":"1","legs":[{"from":{"sCode":"{code}","sMsg":"No."},
            "to":{"sCode":"0","sMsg":""}}]}]}"#,
        r#"{"code":"0","msg":"","data":[{"blockTdId":"1","legs":[{"from":{"sCode":"0","sMsg":""},
            "to":{"sCode":"{code}","sMsg":"No."}}]}]}"#,
        r#"{"code":"0","msg":"","data":[{"rfqId":"1","acctAlloc":[{"acct":"0","sCode":"0","sMsg":""},
            {"acct":"desk","sCode":"{code}","sMsg":"No."}]}]}"#,
    ],
    message: &[
        r#"{"code":500,"data":{},"detailMsg":"","error_code":"500","error_message":"{message}","msg":"{message}"}"#,
        r#"{"code":"1","data":[{"clOrdId":"","sCode":"59999","sMsg":"{message}"}],"msg":""}"#,
    ],
};

const FRAMES: Envelopes = Envelopes {
    code: &[
        r#"{"event":"error","msg":"Something.","code":"{code}","connId":"0808af6c"}"#,
        r#"{"event":"notice","msg":"Something.","code":"{code}","connId":"0808af6c"}"#,
        r#"{"id":"1512","op":"order","code":"{code}","msg":"Something.","data":[]}"#,
        r#"{"id":"1512","op":"order","code":"1","msg":"","data":[
            {"clOrdId":"","ordId":"","sCode":"{code}","sMsg":"No."}]}"#,
        r#"{"id":"1513","op":"batch-orders","code":"2","msg":"","data":[
            {"ordId":"312","sCode":"0","sMsg":""},{"ordId":"","sCode":"{code}","sMsg":"No."}]}"#,
    ],
    message: &[
        r#"{"event":"error","msg":"{message}","code":"500","connId":"0808af6c"}"#,
        r#"{"id":"1512","op":"order","code":"1","msg":"","data":[{"ordId":"","sCode":"59999","sMsg":"{message}"}]}"#,
    ],
};
