//! Replies of Binance.

use exchange_error::binance::{StreamError, coin_m, options, portfolio_margin, sapi, spot, usd_m};

use super::Transport::{Rest, WebSocket};
use super::{Api, Envelopes, api};

pub const APIS: &[Api] = &[
    api::<spot::RestError>("binance", "spot/RestError", Rest, SPOT, SPOT_REST),
    api::<spot::WebSocketError>("binance", "spot/WebSocketError", WebSocket, SPOT, SPOT_FRAMES),
    api::<sapi::RestError>("binance", "sapi/RestError", Rest, SPOT, SAPI_REST),
    api::<usd_m::RestError>("binance", "usd_m/RestError", Rest, USD_M, REST),
    api::<usd_m::WebSocketError>("binance", "usd_m/WebSocketError", WebSocket, USD_M, FRAMES),
    api::<coin_m::RestError>("binance", "coin_m/RestError", Rest, COIN_M, REST),
    api::<coin_m::WebSocketError>("binance", "coin_m/WebSocketError", WebSocket, COIN_M, FRAMES),
    api::<portfolio_margin::RestError>(
        "binance",
        "portfolio_margin/RestError",
        Rest,
        PORTFOLIO_MARGIN,
        REST,
    ),
    api::<options::RestError>("binance", "options/RestError", Rest, OPTIONS, REST),
    api::<StreamError>("binance", "StreamError", WebSocket, &[], STREAMS),
];

const SPOT: &[&str] =
    &["tables/SpotError", "tables/OrderTextError", "tables/TradingError", "tables/CommonError"];

const USD_M: &[&str] = &[
    "tables/UsdMFuturesError",
    "tables/UsdMarginedError",
    "tables/FuturesError",
    "tables/DerivativesError",
    "tables/TradingError",
    "tables/CommonError",
];

const COIN_M: &[&str] = &[
    "tables/CoinMFuturesError",
    "tables/FuturesError",
    "tables/DerivativesError",
    "tables/TradingError",
    "tables/CommonError",
];

const PORTFOLIO_MARGIN: &[&str] = &[
    "tables/UsdMarginedError",
    "tables/FuturesError",
    "tables/DerivativesError",
    "tables/OrderTextError",
    "tables/TradingError",
    "tables/CommonError",
];

const OPTIONS: &[&str] = &["tables/DerivativesError", "tables/CommonError"];

const REST: Envelopes = Envelopes {
    code: &[
        r#"{"code":{code},"msg":"Rejected."}"#,
        r#"{"code":"{code}","msg":"Rejected."}"#,
        r#"[{"code":{code},"msg":"Rejected."}]"#,
        r#"[{"orderId":22542179,"status":"NEW"},{"code":{code},"msg":"Rejected."}]"#,
    ],
    message: &[
        r#"{"code":-1013,"msg":"{message}"}"#,
        r#"{"code":-2010,"msg":"{message}"}"#,
        r#"[{"code":-2010,"msg":"{message}"}]"#,
    ],
};

const SPOT_REST: Envelopes = Envelopes {
    code: &[
        r#"{"code":{code},"msg":"Rejected."}"#,
        r#"{"code":"{code}","msg":"Rejected."}"#,
        r#"[{"symbol":"LTCBTC","orderId":28,"status":"CANCELED"},{"code":{code},"msg":"No."}]"#,
        r#"{"code":-2022,"msg":"Order cancel-replace failed.","data":{"cancelResult":"FAILURE",
            "newOrderResult":"NOT_ATTEMPTED","cancelResponse":{"code":{code},"msg":"No."},
            "newOrderResponse":null}}"#,
        r#"{"code":-2021,"msg":"Half done.","data":{"cancelResult":"SUCCESS","newOrderResult":"FAILURE",
            "cancelResponse":{"symbol":"BTCUSDT","orderId":7},"newOrderResponse":{"code":{code},"msg":"No."}}}"#,
    ],
    message: &[
        r#"{"code":-1013,"msg":"{message}"}"#,
        r#"{"code":-2010,"msg":"{message}"}"#,
        r#"[{"code":-2010,"msg":"{message}"}]"#,
        r#"{"code":-2022,"msg":"Order cancel-replace failed.","data":{"cancelResult":"FAILURE",
            "newOrderResult":"FAILURE","cancelResponse":{"code":-2011,"msg":"{message}"},
            "newOrderResponse":{"code":-2010,"msg":"{message}"}}}"#,
    ],
};

const SAPI_REST: Envelopes = Envelopes {
    code: SPOT_REST.code,
    message: &[
        r#"{"code":-1013,"msg":"{message}"}"#,
        r#"{"code":-2010,"msg":"{message}"}"#,
        r#"{"msg":"{message}","success":false}"#,
    ],
};

const SPOT_FRAMES: Envelopes = Envelopes {
    code: &[
        r#"{"id":"e2a8","status":400,"error":{"code":{code},"msg":"No."},"rateLimits":[]}"#,
        r#"{"id":"e2a8","status":429,"error":{"code":{code},"msg":"No."}}"#,
        r#"{"id":"e2a8","status":400,"error":{"code":-2022,"msg":"No.","data":{"cancelResult":"FAILURE",
            "newOrderResult":"NOT_ATTEMPTED","cancelResponse":{"code":{code},"msg":"No."},
            "newOrderResponse":null}}}"#,
    ],
    message: &[
        r#"{"id":"e2a8","status":400,"error":{"code":-2010,"msg":"{message}"}}"#,
        r#"{"event":{"e":"{message}","E":1770123456789},"error":{"code":-1,"msg":"{message}"}}"#,
    ],
};

const FRAMES: Envelopes = Envelopes {
    code: &[
        r#"{"id":"e2a8","status":400,"error":{"code":{code},"msg":"No."},"rateLimits":[]}"#,
        r#"{"id":"e2a8","status":429,"error":{"code":{code},"msg":"No."}}"#,
    ],
    message: &[r#"{"id":"e2a8","status":400,"error":{"code":-2010,"msg":"{message}"}}"#],
};

const STREAMS: Envelopes = Envelopes {
    code: &[
        r#"{"error":{"code":{code},"msg":"No."},"id":1}"#,
        r#"{"code":{code},"msg":"No.","id":1}"#,
    ],
    message: &[
        r#"{"e":"{message}","E":1770123456789}"#,
        r#"{"stream":"!serverShutdown","data":{"e":"{message}"}}"#,
    ],
};
