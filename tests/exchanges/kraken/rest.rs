//! The REST API.
//!
//! A batch of orders succeeds as a whole and carries an `error` in each order that was refused. The
//! codes come first: `EOrder:Invalid price:Invalid price argument` says more than the parts of
//! messages, which catch what has a detail behind the code. Cloudflare stands in front and answers
//! by HTTP status alone; an order behind its 502 or 520 may have been placed.

use exchange_error::{ExchangeError, Outcome};

use crate::exchanges::{Api, Transport, check, rules, stored};

/// Errors of the Kraken spot REST API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    name = "Kraken REST",
    code_type = str,
    code_first,
    // A warning (`WGeneral:…`) may stand beside a placed order.
    wire(
        rows = "$.error[*]",
        when = "$.error[*] && !starts_with(@, 'W')",
        code = "@",
        message = "@",
    ),
    wire(code = "$.error", message = "$.error"),
    wire(rows = "$.result.orders[*]", code = "@.error", message = "@.error"),
)]
pub(crate) enum KrakenRestError {
    // ------------------------------ keys and accounts
    /// An invalid `API-Key` header was supplied.
    ///
    /// Stop at once: a row of these ends in [`Self::TemporaryLockout`].
    #[exchange(code = "EAPI:Invalid key", kind = Authentication)]
    InvalidKey,

    /// An invalid nonce was supplied.
    ///
    /// A nonce must be higher than every one before it, of all programs that share the key. Give
    /// each program its own key, or widen the nonce window of the key.
    #[exchange(
        code = "EAPI:Invalid nonce",
        message_contains = ":Invalid nonce",
        kind = InvalidNonce,
    )]
    InvalidNonce,

    /// Invalid session
    ///
    /// The token has run out: ask for another.
    #[exchange(code = "ESession:Invalid session", kind = NotLoggedIn)]
    InvalidSession,

    /// API key doesn't have permission to make this request.
    #[exchange(code = "EGeneral:Permission denied", kind = PermissionDenied)]
    PermissionDenied,

    /// User locked
    ///
    /// Stop this account's strategies and ask the exchange.
    #[exchange(code = "ETrade:User Locked", kind = AccountSuspended)]
    UserLocked,

    // ------------------------------ limits of frequency
    /// API rate limit exceeded
    ///
    /// The counter of the account for everything but orders. It falls with time, at a rate that
    /// depends on the verification tier.
    #[exchange(code = "EAPI:Rate limit exceeded", kind = RateLimited)]
    ApiRateLimitExceeded,

    /// Order rate limit exceeded
    ///
    /// The matching engine's counter for one pair. Cancelling young orders costs most, so that
    /// orders which rest a little longer leave more room.
    #[exchange(code = "EOrder:Rate limit exceeded", kind = RateLimited)]
    OrderRateLimitExceeded,

    /// Rate limit exceeded
    #[exchange(message_contains = ":Rate limit exceeded", kind = RateLimited)]
    RateLimitExceeded,

    /// Too many requests
    #[exchange(code = "EGeneral:Too many requests", kind = RateLimited)]
    TooManyRequests,

    /// Too many sequential `EAPI:Invalid key` errors.
    ///
    /// A block of about a quarter of an hour, for failed calls, bad signatures and nonces too.
    /// Stop everything from this address, since further calls prolong it.
    #[exchange(code = "EGeneral:Temporary lockout", kind = IpBanned)]
    TemporaryLockout,

    // ------------------------------ the exchange
    /// The matching engine or API is offline.
    ///
    /// The order may have reached the engine: look for it by `userref` or `cl_ord_id` before you
    /// send it again.
    #[exchange(code = "EService:Unavailable", kind = Unavailable)]
    ServiceUnavailable,

    /// Service busy
    ///
    /// Sent under load, when answers are late. The order may be in the queue: look for it first.
    #[exchange(code = "EService:Busy", kind = Unavailable)]
    ServiceBusy,

    /// Internal error
    ///
    /// The order may have been placed: look for it by `userref` or `cl_ord_id` before you send it
    /// again.
    #[exchange(code = "EGeneral:Internal error", kind = ServerError)]
    InternalError,

    /// Internal error of the database
    #[exchange(code = "EDatabase:Internal error", kind = ServerError)]
    DatabaseError,

    /// Cloudflare could not make sense of the answer
    ///
    /// The request has probably reached the exchange. Look for the order before you send it again, and
    /// give it a minute to appear.
    #[exchange(status = 520, kind = Unavailable)]
    Unreachable,

    // ------------------------------ the market
    /// Market in cancel only mode
    ///
    /// Orders can be cancelled, none can be placed, nothing is matched. `SystemStatus` says when it
    /// is over.
    #[exchange(code = "EService:Market in cancel_only mode", kind = MarketClosed)]
    CancelOnlyMode,

    /// Market in post only mode
    ///
    /// Nothing is matched. Limit orders that are post-only go through now, all others after the
    /// market has opened.
    #[exchange(code = "EService:Market in post_only mode", kind = MarketClosed)]
    PostOnlyMode,

    /// Invalid asset pair
    #[exchange(code = "EQuery:Invalid asset pair", kind = InvalidSymbol)]
    InvalidAssetPair,

    /// Unknown asset
    #[exchange(code = "EQuery:Unknown asset", kind = InvalidSymbol)]
    UnknownAsset,

    // ------------------------------ orders
    /// The request payload is malformed, incorrect or ambiguous.
    #[exchange(code = "EGeneral:Invalid arguments", kind = InvalidRequest)]
    InvalidArguments,

    /// Invalid arguments: price
    #[exchange(code = "EGeneral:Invalid arguments:price", kind = InvalidOrder)]
    InvalidPriceArgument,

    /// Invalid arguments: volume
    #[exchange(message_contains = ":Invalid arguments:volume", kind = InvalidOrder)]
    InvalidVolumeArgument,

    /// Invalid arguments: volume in quote currency
    ///
    /// Only market orders take `viqc`, and not on every pair.
    #[exchange(message_contains = ":Invalid arguments:viqc", kind = InvalidOrder)]
    InvalidQuoteVolumeArgument,

    /// Invalid price: invalid price argument
    #[exchange(code = "EOrder:Invalid price:Invalid price argument", kind = InvalidOrder)]
    InvalidPrice,

    /// Invalid order
    #[exchange(message_contains = ":Invalid order", kind = InvalidOrder)]
    InvalidOrder,

    /// Order size does not meet `ordermin`.
    ///
    /// `AssetPairs` has the minimum of each pair.
    #[exchange(code = "EOrder:Order minimum not met", kind = InvalidOrder)]
    OrderMinimumNotMet,

    /// Client does not have the necessary funds.
    #[exchange(
        code = "EOrder:Insufficient funds",
        message_contains = ":IInsufficient funds",
        kind = InsufficientFunds,
    )]
    InsufficientFunds,

    /// Unknown order
    ///
    /// If you were cancelling, the order may have filled: read `QueryOrders` before you replace it.
    #[exchange(code = "EOrder:Unknown order", kind = OrderNotFound)]
    UnknownOrder,

    /// Cancel pending
    ///
    /// An earlier cancel is on its way. The order can still fill until it arrives.
    #[exchange(message_contains = ":Cancel pending", kind = OrderClosed)]
    CancelPending,

    // ------------------------------ funding
    /// Unknown withdraw key
    ///
    /// Withdrawals go to addresses that a person has named in the account's settings, by that name.
    #[exchange(code = "EFunding:Unknown withdraw key", kind = InvalidRequest)]
    UnknownWithdrawKey,

    /// Invalid amount
    #[exchange(code = "EFunding:Invalid amount", kind = InvalidRequest)]
    InvalidFundingAmount,

    /// No funding method
    #[exchange(code = "EFunding:No funding method", kind = InvalidRequest)]
    NoFundingMethod,

    /// Unknown asset
    #[exchange(code = "EFunding:Unknown asset", kind = InvalidSymbol)]
    UnknownFundingAsset,
}

pub(crate) const API: Api = Api {
    exchange: "kraken",
    transport: Transport::Rest,
    scopes: &["exact", "broad"],
    urls: &[],
    code_envelopes: &[
        r#"{"error":["{code}"]}"#,
        r#"{"error":["{code}"],"result":{}}"#,
        r#"{"error":"{code}"}"#,
        r#"{"error":[],"result":{"orders":[{"error":"{code}","descr":{"order":"buy 1 XBTUSD"}}]}}"#,
        r#"{"error":[],"result":{"orders":[{"txid":"OUF4EM-FRGI2-MQMWZD"},{"error":"{code}"}]}}"#,
    ],
    message_envelopes: &[
        r#"{"error":["{message}"]}"#,
        r#"{"error":"{message}"}"#,
        r#"{"error":[],"result":{"orders":[{"txid":"OUF4EM-FRGI2-MQMWZD"},{"error":"{message}"}]}}"#,
    ],
    is_code: |_| true,
    stored: stored::<KrakenRestError>,
    rules: rules::<KrakenRestError>(),
    check: check::<KrakenRestError>,
};

#[test]
fn kraken_successes_are_accepted() {
    for body in [
        r#"{"error":[],"result":{"XXBTZUSD":{"a":["1","1","1"]}}}"#,
        r#"{"error":[],"result":{"orders":[{"txid":"OUF4EM-FRGI2-MQMWZD"}]}}"#,
        r#"{"error":[],"result":{"count":1,"pending":true}}"#,
        r#"{"error":["WGeneral:Deprecated argument"],"result":{"txid":["OUF4EM-FRGI2-MQMWZD"]}}"#,
    ] {
        assert_eq!(KrakenRestError::check_response(200, body), Ok(()), "{body}");
    }
}

#[test]
fn kraken_batch_with_one_failed_order_is_partial() {
    let body = r#"{"error":[],"result":{"orders":[
        {"txid":"OUF4EM-FRGI2-MQMWZD"},{"error":"EOrder:Insufficient funds"}]}}"#;
    let failure = KrakenRestError::check_response(200, body).unwrap_err();
    assert!(failure.is_partial());
    assert_eq!(failure.error(), Some(KrakenRestError::InsufficientFunds));
}

#[test]
fn kraken_error_beside_a_warning_is_a_failure() {
    let body = r#"{"error":["WGeneral:Deprecated argument","EOrder:Insufficient funds"]}"#;
    let failure = KrakenRestError::check_response(200, body).unwrap_err();
    assert_eq!(failure.error(), Some(KrakenRestError::InsufficientFunds));
    let unknown = KrakenRestError::check_response(200, r#"{"error":[7]}"#).unwrap_err();
    assert_eq!((unknown.error(), unknown.code()), (None, Some("7")));
}

#[test]
fn cloudflare_status_has_an_unknown_outcome() {
    let failure = KrakenRestError::check_response(520, "error code: 520").unwrap_err();
    assert_eq!(failure.error(), Some(KrakenRestError::Unreachable));
    assert_eq!(failure.outcome(), Outcome::Unknown);
}
