//! The WebSocket API, versions 1 and 2.
//!
//! The table's keys are the documentation's, remarks included: `EOrder:Insufficient funds
//! (insufficient user funds)`, `EGeneral:Internal error[:<code>]`. What is sent is the text before
//! the remark, so that is what selects here. `systemStatus` and `status` frames are notices,
//! whatever they say.

use exchange_error::ExchangeError;

use crate::exchanges::{Api, Transport, check, rules, stored};

/// Errors of the Kraken spot WebSocket API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    name = "Kraken WebSocket",
    wire(
        rows = ["$.result[:]", "$.result.orders[:]"],
        message = "@.error",
        id = "$.req_id",
    ),
    wire(
        when = "$.errorMessage || $.status == 'error' || $.success == false",
        message = ["$.errorMessage", "$.error"],
        id = ["$.reqid", "$.req_id"],
    ),
)]
pub(crate) enum KrakenWebSocketError {
    // ------------------------------ subscriptions
    /// Malformed request
    #[exchange(message_contains = "Malformed request", kind = InvalidRequest)]
    MalformedRequest,

    /// Event(s) not found
    #[exchange(message_equals = "Event(s) not found", kind = InvalidRequest)]
    EventNotFound,

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

    /// Currency pair not in ISO 4217-A3 format
    ///
    /// Pairs are written `XBT/USD` here, unlike in REST.
    #[exchange(
        message_contains = "Currency pair not in ISO 4217-A3 format",
        kind = InvalidSymbol,
    )]
    PairNotInIsoFormat,

    /// Currency pair not supported
    #[exchange(message_contains = "Currency pair not supported", kind = InvalidSymbol)]
    PairNotSupported,

    /// Pair(s) not found
    #[exchange(message_contains = "Pair(s) not found", kind = InvalidSymbol)]
    PairNotFound,

    /// Pair field must be an array
    #[exchange(message_contains = "Pair field must be an array", kind = InvalidRequest)]
    PairNotAnArray,

    /// Pair field unsupported for this subscription type
    ///
    /// The table says "self subscription type": its source was translated from a language in which
    /// `this` is `self`.
    #[exchange(
        message_contains = [
            "Pair field unsupported for this subscription type",
            "Pair field unsupported for self subscription type",
        ],
        kind = InvalidRequest,
    )]
    PairUnsupportedForSubscription,

    /// Subscription field must be an object
    #[exchange(message_contains = "Subscription field must be an object", kind = InvalidRequest)]
    SubscriptionNotAnObject,

    /// Subscription object unsupported field
    #[exchange(message_contains = "Subscription object unsupported field", kind = InvalidRequest)]
    UnsupportedSubscriptionField,

    /// Subscription name invalid
    #[exchange(message_contains = "Subscription name invalid", kind = InvalidRequest)]
    InvalidSubscriptionName,

    /// Subscription book depth must be an integer
    #[exchange(
        message_contains = "Subscription book depth must be an integer",
        kind = InvalidRequest,
    )]
    DepthNotAnInteger,

    /// Subscription depth not supported
    #[exchange(message_contains = "Subscription depth not supported", kind = InvalidRequest)]
    DepthNotSupported,

    /// Subscription ohlc requires interval
    #[exchange(message_contains = "Subscription ohlc requires interval", kind = InvalidRequest)]
    IntervalMissing,

    /// Subscription ohlc interval must be an integer
    #[exchange(
        message_contains = "Subscription ohlc interval must be an integer",
        kind = InvalidRequest,
    )]
    IntervalNotAnInteger,

    /// Subscription ohlc interval not supported
    #[exchange(
        message_contains = "Subscription ohlc interval not supported",
        kind = InvalidRequest,
    )]
    IntervalNotSupported,

    // ------------------------------ keys and accounts
    /// Invalid session
    ///
    /// The token of `GetWebSocketsToken` has run out: ask REST for another.
    #[exchange(message_contains = "ESession:Invalid session", kind = NotLoggedIn)]
    InvalidSession,

    /// Invalid permissions
    #[exchange(message_contains = "EAccount:Invalid permissions", kind = PermissionDenied)]
    InvalidPermissions,

    /// Account temporary disabled
    ///
    /// Stop this account's strategies and ask the exchange.
    #[exchange(message_contains = "EAuth:Account temporary disabled", kind = AccountSuspended)]
    AccountDisabled,

    /// Account unconfirmed
    #[exchange(message_contains = "EAuth:Account unconfirmed", kind = ManualActionRequired)]
    AccountUnconfirmed,

    // ------------------------------ limits of frequency
    /// Rate limit of logging in exceeded
    #[exchange(message_contains = "EAuth:Rate limit exceeded", kind = RateLimited)]
    LoginRateLimitExceeded,

    /// Too many requests to log in
    #[exchange(message_contains = "EAuth:Too many requests", kind = RateLimited)]
    TooManyLogins,

    /// Order rate limit exceeded
    ///
    /// The matching engine's counter for one pair. Cancelling young orders costs most.
    #[exchange(message_contains = "EOrder:Rate limit exceeded", kind = RateLimited)]
    OrderRateLimitExceeded,

    // ------------------------------ the exchange and the market
    /// The matching engine or API is offline.
    ///
    /// The order may have reached the engine: look for it before you send it again.
    #[exchange(message_contains = "EService:Unavailable", kind = Unavailable)]
    ServiceUnavailable,

    /// The request timed out according to the default or specified `deadline`.
    ///
    /// The engine should have refused it, but that is all the documentation says: look for the
    /// order before you send it again.
    #[exchange(message_contains = "EService:Deadline elapsed", kind = Timeout)]
    DeadlineElapsed,

    /// Internal error
    ///
    /// A code of the exchange may follow. The order may have been placed: look for it before you send
    /// it again.
    #[exchange(message_contains = "EGeneral:Internal error", kind = ServerError)]
    InternalError,

    /// Internal error of the database
    ///
    /// The documentation announces its end, and writes it with a space.
    #[exchange(
        message_contains = ["EDatabase: Internal error", "EDatabase:Internal error"],
        kind = ServerError,
    )]
    DatabaseError,

    /// Market in cancel only mode
    #[exchange(message_contains = "EService:Market in cancel_only mode", kind = MarketClosed)]
    CancelOnlyMode,

    /// Market in limit only mode
    ///
    /// Limit orders still go through.
    #[exchange(message_contains = "EService:Market in limit_only mode", kind = MarketClosed)]
    LimitOnlyMode,

    /// Market in post only mode
    ///
    /// Nothing is matched. Limit orders that are post-only go through now.
    #[exchange(message_contains = "EService:Market in post_only mode", kind = MarketClosed)]
    PostOnlyMode,

    // ------------------------------ orders
    /// Invalid request
    #[exchange(message_contains = "ETrade:Invalid request", kind = InvalidRequest)]
    InvalidTradeRequest,

    /// The request payload is malformed, incorrect or ambiguous.
    #[exchange(message_contains = "EGeneral:Invalid arguments", kind = InvalidRequest)]
    InvalidArguments,

    /// Invalid order
    #[exchange(message_contains = "EOrder:Invalid order", kind = InvalidOrder)]
    InvalidOrder,

    /// Invalid price
    #[exchange(message_contains = "EOrder:Invalid price", kind = InvalidOrder)]
    InvalidPrice,

    /// Order minimum not met (volume too low)
    #[exchange(message_contains = "EOrder:Order minimum not met", kind = InvalidOrder)]
    OrderMinimumNotMet,

    /// Unknown order
    ///
    /// If you were cancelling, the order may have filled: read the executions before you replace
    /// it.
    #[exchange(message_contains = "EOrder:Unknown order", kind = OrderNotFound)]
    UnknownOrder,

    /// Unknown position
    #[exchange(message_contains = "EOrder:Unknown position", kind = OrderNotFound)]
    UnknownPosition,

    /// Insufficient funds (insufficient user funds)
    #[exchange(message_contains = "EOrder:Insufficient funds", kind = InsufficientFunds)]
    InsufficientFunds,

    /// Orders limit exceeded
    #[exchange(message_contains = "EOrder:Orders limit exceeded", kind = RiskLimit)]
    OrdersLimitExceeded,

    /// Scheduled orders limit exceeded
    #[exchange(message_contains = "EOrder:Scheduled orders limit exceeded", kind = RiskLimit)]
    ScheduledOrdersLimitExceeded,

    // ------------------------------ margin
    /// Insufficient margin (exchange does not have sufficient funds to allow margin trading)
    ///
    /// The exchange's pool is empty, not your account: topping up changes nothing. Wait, trade less,
    /// or trade without margin.
    #[exchange(message_contains = "EOrder:Insufficient margin", kind = NotReady)]
    MarginPoolExhausted,

    /// User/tier is ineligible for margin trading.
    #[exchange(message_contains = "EOrder:Cannot open position", kind = PermissionDenied)]
    CannotOpenPosition,

    /// User/tier is ineligible for margin trading against an open position.
    #[exchange(message_contains = "EOrder:Cannot open opposing position", kind = PermissionDenied)]
    CannotOpenOpposingPosition,

    /// User has exceeded their margin allowance.
    #[exchange(message_contains = "EOrder:Margin allowance exceeded", kind = RiskLimit)]
    MarginAllowanceExceeded,

    /// Client has insufficient equity or collateral.
    #[exchange(message_contains = "EOrder:Margin level too low", kind = RiskLimit)]
    MarginLevelTooLow,

    /// Client would exceed the maximum position size for this pair.
    #[exchange(message_contains = "EOrder:Margin position size exceeded", kind = RiskLimit)]
    MarginPositionSizeExceeded,

    /// Positions limit exceeded
    #[exchange(message_contains = "EOrder:Positions limit exceeded", kind = RiskLimit)]
    PositionsLimitExceeded,
}

pub(crate) const API: Api = Api {
    exchange: "kraken",
    transport: Transport::WebSocket,
    scopes: &["ws.exact", "ws.broad"],
    urls: &[],
    code_envelopes: &[],
    message_envelopes: &[
        r#"{"errorMessage":"{message}","event":"error"}"#,
        r#"{"errorMessage":"{message}","event":"subscriptionStatus","pair":"XBT/USD","reqid":1,"status":"error","subscription":{"name":"ticker"}}"#,
        r#"{"errorMessage":"{message}","event":"addOrderStatus","status":"error"}"#,
        r#"{"error":"{message}","method":"add_order","req_id":1,"success":false,"time_in":"2023-07-04T09:41:01.652341Z","time_out":"2023-07-04T09:41:01.652369Z"}"#,
        r#"{"method":"batch_add","req_id":1,"success":true,"result":[{"order_id":"OUF4EM-FRGI2-MQMWZD"},{"error":"{message}"}]}"#,
        r#"{"method":"batch_add","req_id":1,"success":false,"result":{"orders":[{"success":false,"error":"{message}"}]}}"#,
    ],
    is_code: |_| false,
    stored: stored::<KrakenWebSocketError>,
    rules: rules::<KrakenWebSocketError>(),
    check: check::<KrakenWebSocketError>,
};

#[test]
fn kraken_data_and_notices_are_accepted() {
    for frame in [
        r#"[340,{"c":["5525.4","0.002"]},"ticker","XBT/USD"]"#,
        r#"{"event":"heartbeat"}"#,
        r#"{"connectionID":8628615390848610000,"event":"systemStatus","status":"maintenance","version":"1.0.0"}"#,
        r#"{"event":"subscriptionStatus","pair":"XBT/USD","status":"subscribed","channelID":10001}"#,
        r#"{"event":"addOrderStatus","status":"ok","txid":"OUF4EM-FRGI2-MQMWZD","descr":"buy"}"#,
        r#"{"method":"subscribe","result":{"channel":"book","warnings":["…"]},"success":true}"#,
        r#"{"method":"batch_add","result":[{"order_id":"OUF4EM-FRGI2-MQMWZD"}],"success":true}"#,
        r#"{"channel":"status","type":"update","data":[{"system":"cancel_only"}]}"#,
    ] {
        assert_eq!(KrakenWebSocketError::check_frame(frame), Ok(()), "{frame}");
    }
}

#[test]
fn longest_matching_error_text_wins() {
    let frame = r#"{"error":"EOrder:Cannot open opposing position","success":false,"req_id":3}"#;
    let failure = KrakenWebSocketError::check_frame(frame).unwrap_err();
    assert_eq!(failure.error(), Some(KrakenWebSocketError::CannotOpenOpposingPosition));
    assert_eq!(failure.id(), Some("3"));
}

#[test]
fn failure_without_an_error_text_is_a_failure() {
    assert!(
        KrakenWebSocketError::check_frame(r#"{"method":"add_order","success":false}"#).is_err()
    );
}
