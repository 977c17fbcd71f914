//! Bitfinex (API v2): a table that a user keeps in their own crate.
//!
//! Data are positional arrays, and so are errors: `["error",10100,"apikey: invalid"]`, with HTTP
//! 500 whatever went wrong. An order that is refused comes back as a notification instead, with
//! its status in the seventh place and the reason in the eighth. What stands in front of the API
//! answers with objects: `{"code":503,"error":"temporarily_unavailable"}`, or with HTTP 429 and
//! `{"error":"ERR_RATE_LIMIT"}`.
//!
//! Over WebSocket, events are objects (`error`, `auth` with another status than `OK`, `info` for
//! maintenance), and notifications of channel 0 have the array of REST in their third place.
//!
//! Orders are refused with the generic code 10001 or none at all: the text decides, so messages
//! come before codes.
//!
//! Source of the codes: Bitfinex API documentation (v2), "Abbreviations Glossary", "Errors",
//! "Notifications" and "Websocket: General". The messages are ours.

use exchange_error::ExchangeError;

use super::Transport::{Rest, WebSocket};
use super::{Api, Envelopes, api};

pub const APIS: &[Api] = &[
    api::<BitfinexRestError>("bitfinex", "RestError", Rest, &["tables/CommonError"], REST),
    api::<BitfinexWebSocketError>(
        "bitfinex",
        "WebSocketError",
        WebSocket,
        &["tables/CommonError"],
        FRAMES,
    ),
];

const REST: Envelopes = Envelopes {
    code: &[
        r#"["error",{code},"something: else"]"#,
        r#"["error","{code}",null]"#,
        r#"[1567590617442,"on-req",null,null,[[null]],{code},"ERROR","Something."]"#,
    ],
    message: &[
        r#"["error",10001,"{message}"]"#,
        r#"["error",null,"{message}"]"#,
        r#"[1567590617442,"on-req",null,null,[[null]],null,"ERROR","{message}"]"#,
        r#"[1567590617442,"oc-req",null,null,[1],10001,"FAILURE","{message}"]"#,
        r#"{"code":503,"error":"{message}","error_description":"Sorry."}"#,
        r#"{"message":"{message}"}"#,
    ],
};

const FRAMES: Envelopes = Envelopes {
    code: &[
        r#"{"event":"error","msg":"something: else","code":{code}}"#,
        r#"{"event":"auth","status":"FAILED","chanId":0,"code":{code},"msg":"Something."}"#,
        r#"{"event":"info","code":{code},"msg":"Something."}"#,
        r#"[0,"n",[1575289447641,"ou-req",null,null,[1],{code},"ERROR","Something."]]"#,
    ],
    message: &[
        r#"{"event":"error","msg":"{message}","code":10300,"channel":"ticker"}"#,
        r#"[0,"n",[1575289447641,"on-req",null,null,[1,null,2],null,"ERROR","{message}"]]"#,
        r#"[0,"n",[1575289447641,"oc-req",null,null,[1,null,2],10001,"FAILURE","{message}"]]"#,
    ],
};

/// Errors of the Bitfinex REST API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    serde,
    name = "Bitfinex REST",
    code_type = u32,
    wire(when = "$[0] == 'error'", code = "$[1]", message = "$[2]"),
    wire(when = "$[6] == 'ERROR' || $[6] == 'FAILURE'", code = "$[5]", message = "$[7]"),
    wire(when = "$.error || $.message", code = "$.code", message = ["$.error", "$.message"]),
)]
#[non_exhaustive]
pub enum BitfinexRestError {
    /// Errors of both APIs.
    #[exchange(flatten)]
    Common(BitfinexError),

    /// Requests arrive too often.
    ///
    /// The address is refused for 60 seconds: stop everything that shares it.
    #[exchange(status = 429, kind = RateLimited)]
    AddressRateLimited,

    /// No answer arrived.
    ///
    /// An order may have been placed: look for it by `cid` and its date before you send another.
    #[exchange(timeout, kind = Timeout)]
    NoAnswer,
}

/// Errors of the Bitfinex WebSocket API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    serde,
    name = "Bitfinex WebSocket",
    code_type = u32,
    // The end of a maintenance (20061) and a greeting are `info` as well: only the table counts.
    wire(when = "$.event == 'info'", code = "$.code", documented),
    wire(
        when = "$.event == 'error' || $.event == 'auth' && $.status != 'OK'",
        code = "$.code",
        message = "$.msg",
        id = "$.chanId"
    ),
    wire(
        when = "$[1] == 'n' && ($[2][6] == 'ERROR' || $[2][6] == 'FAILURE')",
        code = "$[2][5]",
        message = "$[2][7]",
        id = "$[2][4][2]"
    ),
)]
#[non_exhaustive]
pub enum BitfinexWebSocketError {
    /// Errors of both APIs.
    #[exchange(flatten)]
    Common(BitfinexError),

    /// No answer arrived.
    ///
    /// An order may have been placed: look for it by `cid` among the orders of channel 0.
    #[exchange(timeout, kind = Timeout)]
    NoAnswer,
}

/// Errors that both Bitfinex APIs report.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(serde, name = "Bitfinex", code_type = u32)]
#[non_exhaustive]
pub enum BitfinexError {
    /// Something went wrong, and the code does not say what.
    ///
    /// The reason stands in the text alone and nothing says whether the request took effect, so
    /// read orders and balances before you repeat it.
    #[exchange(code = 10001, kind = Other, retry = AfterResync)]
    Generic,

    /// The parameters of the request are wrong.
    #[exchange(code = 10020, kind = InvalidRequest)]
    InvalidParameters,

    /// The credentials were not accepted.
    ///
    /// Sent for an unknown key ("apikey: invalid") and for a wrong digest alike.
    #[exchange(code = 10100, kind = Authentication)]
    AuthenticationFailed,

    /// The nonce sent for authentication is wrong.
    ///
    /// "nonce: small": another request with a higher nonce came first. Give each process a key of
    /// its own.
    #[exchange(code = 10114, kind = InvalidNonce)]
    NonceTooSmall,

    /// Requests come faster than allowed.
    #[exchange(code = 11010, kind = RateLimited)]
    RateLimitReached,

    /// The server is about to stop, and the client should connect again.
    ///
    /// Requests under way get no answer.
    #[exchange(code = 20051, kind = Transport, retry = AfterReconnect)]
    Stopping,

    /// The exchange is going into maintenance.
    ///
    /// Pause until the notice 20061 tells that maintenance has ended, then subscribe again. Order
    /// entry stops, and a request under way may or may not have taken effect.
    #[exchange(code = 20060, kind = Unavailable)]
    Maintenance,

    /// The service is down for the moment.
    ///
    /// A request under way may have taken effect: query before you send it again.
    #[exchange(message_equals = "temporarily_unavailable", kind = Unavailable)]
    TemporarilyUnavailable,

    /// The balance that can be traded is too small for this order.
    ///
    /// The reply names what is available. After an order without an answer this can mean that the
    /// first one filled.
    #[exchange(message_contains = "available balance is only", kind = InsufficientFunds)]
    InsufficientTradableBalance,

    /// The exchange wallet holds too little for this order.
    ///
    /// After an order without an answer this can mean that the first one filled.
    #[exchange(message_contains = "not enough exchange balance", kind = InsufficientFunds)]
    InsufficientExchangeBalance,

    /// The exchange has no such order.
    ///
    /// It may have filled or been cancelled: read the order history before you replace it.
    #[exchange(message_contains = "Order not found", kind = OrderNotFound)]
    OrderNotFound,

    /// The symbol is not a valid one.
    #[exchange(message_contains = "symbol: invalid", kind = InvalidSymbol)]
    InvalidSymbol,
}

mod tests {
    use exchange_error::{ErrorKind, Outcome, Retry};

    use super::{BitfinexError, BitfinexRestError, BitfinexWebSocketError};

    #[test]
    fn bitfinex_successes_and_notices_are_accepted() {
        for body in [
            "[1]",
            "[]",
            "[[1678465320000,20097,20094,20097,20094,0.07870586]]",
            "[10645,73.93854271,10647,75.22266119,731.60645389,0.0738,10644,14480.89,10766]",
            r#"[1567590617,"on-req",null,null,[[30630788061]],null,"SUCCESS","Submitting 1."]"#,
        ] {
            assert!(BitfinexRestError::check_response(200, body).is_ok(), "{body}");
        }
        for frame in [
            r#"{"event":"info","version":2,"serverId":"a","platform":{"status":1}}"#,
            r#"{"event":"info","code":20061,"msg":"Maintenance ended"}"#,
            r#"{"event":"auth","status":"OK","chanId":0,"userId":269499}"#,
            r#"{"event":"subscribed","channel":"ticker","chanId":224555,"symbol":"tBTCUSD"}"#,
            r#"{"event":"pong","ts":1511545528111,"cid":1234}"#,
            r#"[0,"hb"]"#,
            r#"[0,"n",[1,"on-req",null,null,[1,null,2],null,"SUCCESS","Submitting."]]"#,
        ] {
            assert!(BitfinexWebSocketError::check_frame(frame).is_ok(), "{frame}");
        }
    }

    #[test]
    fn error_text_selects_before_the_generic_code() {
        let body = r#"["error",10001,"Invalid order: not enough exchange balance for 1 ETHUSD"]"#;
        let failure = BitfinexRestError::check_response(500, body).unwrap_err();
        let expected = BitfinexRestError::Common(BitfinexError::InsufficientExchangeBalance);
        assert_eq!(failure.error(), Some(expected));
        assert_eq!(failure.code(), Some("10001"));

        let body = r#"["error",10001,"Momentary balance check."]"#;
        let failure = BitfinexRestError::check_response(500, body).unwrap_err();
        assert_eq!((failure.outcome(), failure.retry()), (Outcome::Unknown, Retry::AfterResync));
    }

    #[test]
    fn rate_limits_maintenance_and_refused_orders_are_distinguished() {
        for body in [r#"{"error":"ERR_RATE_LIMIT"}"#, r#"["error",null,"ERR_RATE_LIMIT"]"#, ""] {
            let failure = BitfinexRestError::check_response(429, body).unwrap_err();
            assert_eq!(failure.kind(), ErrorKind::RateLimited, "{body}");
        }
        let frame = r#"{"event":"info","code":20060,"msg":"Entering in Maintenance mode."}"#;
        let failure = BitfinexWebSocketError::check_frame(frame).unwrap_err();
        assert_eq!(failure.kind(), ErrorKind::Unavailable);

        let frame = r#"[0,"n",[1512,"on-req",null,null,[1185,null,1235,"tETHUSD"],null,"ERROR",
            "Invalid order: not enough exchange balance for 1 ETHUSD at 13"]]"#;
        let failure = BitfinexWebSocketError::check_frame(frame).unwrap_err();
        assert_eq!(failure.kind(), ErrorKind::InsufficientFunds);
        assert_eq!(failure.id(), Some("1235"));
    }
}
