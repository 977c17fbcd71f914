//! Hyperliquid.
//!
//! There are no codes: an error is a sentence, some of them with numbers inside, so that parts of
//! sentences are what selects. A refused action answers `{"status": "err", "response": "…"}`; a
//! batch answers `ok` and says in `statuses` what became of each order, in the order sent. An
//! order that the exchange does not know is the status `unknownOid`. The WebSocket carries the same
//! replies inside a `post` envelope, and reports its own errors on the channel `error`.
//!
//! Source: "Error responses", "Exchange endpoint", "Info endpoint" and "Post requests" of the
//! Hyperliquid documentation.

use exchange_error::{ExchangeError, Outcome};

use super::{Api, Transport, check, rules, stored};

/// Errors of the `exchange` and `info` endpoints.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    name = "Hyperliquid REST",
    wire(when = "$.status == 'unknownOid'", message = "$.status"),
    wire(when = "$.status == 'err'", message = "$.response"),
    wire(
        rows = "$.response.data.statuses[*]",
        message = ["@.error", "$.response.data.status.error"],
    ),
)]
pub(crate) enum HyperliquidRestError {
    /// Price must be divisible by tick size.
    #[exchange(message_contains = "Price must be divisible by tick size.", kind = InvalidOrder)]
    PriceOffTick,

    /// Order must have minimum value of $10.
    #[exchange(message_contains = "Order must have minimum value of $10", kind = InvalidOrder)]
    OrderValueTooSmall,

    /// Order has zero size.
    #[exchange(message_contains = "Order has zero size.", kind = InvalidOrder)]
    ZeroSize,

    /// Order has invalid size.
    ///
    /// The size has more decimals than the `szDecimals` of the asset, most likely.
    #[exchange(message_contains = "Order has invalid size", kind = InvalidOrder)]
    InvalidSize,

    /// Order price cannot be more than 80% away from the reference price
    ///
    /// Your price is stale, mistyped, or meant for another asset: read the mark price first.
    #[exchange(
        message_contains = "Order price cannot be more than 80% away from the reference price",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    PriceTooFarFromReference,

    /// Invalid TP/SL price.
    ///
    /// The trigger lies on the wrong side of the present price.
    #[exchange(
        message_contains = "Invalid TP/SL price.",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    InvalidTriggerPrice,

    /// Reduce only order would increase position.
    ///
    /// Your picture of the position is out of date: it has closed or changed sides. Read it before
    /// the next order.
    #[exchange(
        message_contains = "Reduce only order would increase position.",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    WouldIncreasePosition,

    /// Post only order would have immediately matched, bbo was {bbo}.
    ///
    /// Nothing rests and nothing traded. The message as sent names the best bid and offer.
    #[exchange(
        message_contains = "Post only order would have immediately matched,",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    PostOnlyWouldMatch,

    /// Order could not immediately match against any resting orders.
    ///
    /// An immediate-or-cancel order found nobody at its price. Nothing traded: read the book and
    /// price it again.
    #[exchange(
        message_contains = "Order could not immediately match against any resting orders.",
        kind = NotReady,
        retry = AfterResync,
    )]
    NoImmediateMatch,

    /// No liquidity available for market order.
    #[exchange(message_contains = "No liquidity available for market order.", kind = NotReady)]
    NoLiquidity,

    /// TWAP order value too small. Min is $1200, which is $10 per minute.
    #[exchange(
        message_contains = "TWAP order value too small. Min is $1200, which is $10 per minute.",
        kind = InvalidOrder,
    )]
    TwapValueTooSmall,

    /// Insufficient margin to place order.
    #[exchange(
        message_contains = "Insufficient margin to place order.",
        kind = InsufficientFunds,
    )]
    InsufficientMargin,

    /// Insufficient spot balance asset
    #[exchange(message_contains = "Insufficient spot balance asset", kind = InsufficientFunds)]
    InsufficientSpotBalance,

    /// Insufficient balance for withdrawal
    #[exchange(
        message_contains = "Insufficient balance for withdrawal",
        kind = InsufficientFunds,
    )]
    InsufficientWithdrawalBalance,

    /// Insufficient balance for token transfer
    #[exchange(
        message_contains = "Insufficient balance for token transfer",
        kind = InsufficientFunds,
    )]
    InsufficientTransferBalance,

    /// Order was never placed, already canceled, or filled.
    ///
    /// Three different things in one sentence, and the third is the dangerous one: whoever reads it
    /// as "there is no such order" and places another has two positions. Read the fills first.
    #[exchange(
        message_contains = "Order was never placed, already canceled, or filled.",
        kind = OrderNotFound,
        outcome = Unknown,
    )]
    OrderGone,

    /// TWAP was never placed, already canceled, or filled.
    ///
    /// It may have traded all it was meant to: read the fills before you start another.
    #[exchange(
        message_contains = "TWAP was never placed, already canceled, or filled.",
        kind = OrderNotFound,
        outcome = Unknown,
    )]
    TwapGone,

    /// Unknown order id
    ///
    /// The answer of `orderStatus`. Asked right after an order that got no answer it is no proof
    /// that nothing was placed: wait and ask again.
    #[exchange(message_equals = "unknownOid", kind = OrderNotFound)]
    UnknownOrder,

    /// User or API Wallet does not exist.
    ///
    /// The signer is recovered from the signature, so a payload that was signed wrongly comes from
    /// a wallet that nobody has ever seen, another one every time. If the address is yours, the
    /// wallet has not been approved or has expired.
    #[exchange(message_contains = "User or API Wallet ", kind = Authentication)]
    UnknownWallet,

    /// Too many cumulative requests sent
    ///
    /// The allowance of an address grows with the volume it trades, one request per USDC, and does
    /// not come back with time; what remains is one request in ten seconds. Cancels have more room.
    #[exchange(message_contains = "Too many cumulative requests sent", kind = RateLimited)]
    TooManyRequests,
}

/// Errors of the WebSocket: those of the endpoints, and its own.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    name = "Hyperliquid WebSocket",
    wire(when = "$.channel == 'error'", message = "$.data"),
    wire(
        when = "$.data.response.type == 'error'",
        message = "$.data.response.payload",
        id = "$.data.id",
    ),
    wire(
        when = "$.data.response.payload.status == 'err'",
        message = "$.data.response.payload.response",
        id = "$.data.id",
    ),
    wire(
        when = "$.data.response.payload.data.status == 'unknownOid'",
        message = "$.data.response.payload.data.status",
        id = "$.data.id",
    ),
    wire(
        rows = "$.data.response.payload.response.data.statuses[*]",
        message = ["@.error", "$.data.response.payload.response.data.status.error"],
        id = "$.data.id",
    ),
)]
pub(crate) enum HyperliquidWebSocketError {
    #[exchange(flatten)]
    Rest(HyperliquidRestError),

    /// Already subscribed
    ///
    /// Harmless: the subscription stands, and its messages keep coming.
    #[exchange(
        message_contains = "Already subscribed",
        kind = Duplicate,
        retry = Never,
        outcome = AlreadyApplied,
    )]
    AlreadySubscribed,
}

pub(crate) const APIS: &[Api] = &[
    Api {
        exchange: "hyperliquid",
        transport: Transport::Rest,
        scopes: &["broad"],
        urls: &[],
        code_envelopes: &[],
        message_envelopes: &[
            r#"{"status":"err","response":"{message}"}"#,
            r#"{"error":"{message}"}"#,
            r#"{"status":"ok","response":{"type":"order","data":{"statuses":[{"error":"{message}"}]}}}"#,
            r#"{"status":"ok","response":{"type":"order","data":{"statuses":[{"resting":{"oid":77738308}},{"error":"{message}"}]}}}"#,
            r#"{"status":"ok","response":{"type":"cancel","data":{"statuses":["success",{"error":"{message}"}]}}}"#,
            r#"{"status":"ok","response":{"type":"twapOrder","data":{"status":{"error":"{message}"}}}}"#,
        ],
        is_code: |_| false,
        stored: stored::<HyperliquidRestError>,
        rules: rules::<HyperliquidRestError>(),
        check: check::<HyperliquidRestError>,
    },
    Api {
        exchange: "hyperliquid",
        transport: Transport::WebSocket,
        scopes: &["broad"],
        urls: &[],
        code_envelopes: &[],
        message_envelopes: &[
            r#"{"channel":"error","data":"{message}"}"#,
            r#"{"channel":"post","data":{"id":1,"response":{"type":"error","payload":"{message}"}}}"#,
            r#"{"channel":"post","data":{"id":1,"response":{"type":"action","payload":{"status":"err","response":"{message}"}}}}"#,
            r#"{"channel":"post","data":{"id":1,"response":{"type":"action","payload":{"status":"ok","response":{"type":"order","data":{"statuses":[{"resting":{"oid":1}},{"error":"{message}"}]}}}}}}"#,
            r#"{"channel":"post","data":{"id":1,"response":{"type":"action","payload":{"status":"ok","response":{"type":"twapCancel","data":{"status":{"error":"{message}"}}}}}}}"#,
        ],
        is_code: |_| false,
        stored: stored::<HyperliquidWebSocketError>,
        rules: rules::<HyperliquidWebSocketError>(),
        check: check::<HyperliquidWebSocketError>,
    },
];

#[test]
fn hyperliquid_successes_and_notices_are_accepted() {
    for body in [
        r#"{"status":"ok","response":{"type":"order","data":{"statuses":[{"resting":{"oid":1}}]}}}"#,
        r#"{"status":"ok","response":{"type":"cancel","data":{"statuses":["success"]}}}"#,
        r#"{"status":"ok","response":{"type":"twapOrder","data":{"status":{"running":{"twapId":1}}}}}"#,
        r#"{"status":"ok","response":{"type":"default"}}"#,
        r#"{"status":"order","order":{"order":{"oid":1},"status":"rejected"}}"#,
        "[]",
    ] {
        assert_eq!(HyperliquidRestError::check_response(200, body), Ok(()), "{body}");
    }
    for frame in [
        r#"{"channel":"subscriptionResponse","data":{"method":"subscribe"}}"#,
        r#"{"channel":"pong"}"#,
        r#"{"channel":"orderUpdates","data":[{"order":{"oid":1},"status":"rejected"}]}"#,
        r#"{"channel":"post","data":{"id":1,"response":{"type":"info","payload":{"type":"l2Book","data":{}}}}}"#,
        r#"{"channel":"post","data":{"id":1,"response":{"type":"action","payload":{"status":"ok","response":{"type":"default"}}}}}"#,
    ] {
        assert_eq!(HyperliquidWebSocketError::check_frame(frame), Ok(()), "{frame}");
    }
}

#[test]
fn hyperliquid_batch_with_one_failed_order_is_partial() {
    let body = r#"{"status":"ok","response":{"type":"order","data":{"statuses":[
        {"resting":{"oid":1}},{"error":"Insufficient margin to place order. asset=4"}]}}}"#;
    let failure = HyperliquidRestError::check_response(200, body).unwrap_err();
    assert!(failure.is_partial());
    assert_eq!(failure.error(), Some(HyperliquidRestError::InsufficientMargin));
    assert_eq!(failure.outcome(), Outcome::Unknown);
}

#[test]
fn websocket_reports_the_errors_of_rest() {
    let frame = r#"{"channel":"post","data":{"id":7,"response":{"type":"info",
        "payload":{"type":"orderStatus","data":{"status":"unknownOid"}}}}}"#;
    let failure = HyperliquidWebSocketError::check_frame(frame).unwrap_err();
    let expected = HyperliquidWebSocketError::Rest(HyperliquidRestError::UnknownOrder);
    assert_eq!((failure.error(), failure.id()), (Some(expected), Some("7")));
    let twice = r#"{"channel":"error","data":"Already subscribed: {\"type\":\"allMids\"}"}"#;
    let failure = HyperliquidWebSocketError::check_frame(twice).unwrap_err();
    assert_eq!(failure.outcome(), Outcome::AlreadyApplied);
}
