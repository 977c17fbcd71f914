use crate::ExchangeError;

/// Errors of the OKCoin futures REST API (v1).
///
/// The enum has all 42 rows of the exchange's REST table, two of them without a code: HTTP status 403
/// and the request that timed out. Messages are those of the exchange, verbatim, typos included. 25 codes
/// are also in the WebSocket table, with other messages and sometimes other limits: see
/// [`WebSocketError`](super::WebSocketError). For fixed-margin accounts, use `future_position_4fix` and
/// `future_userinfo_4fix` instead of `future_position` and `future_userinfo` in the advice.
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{ErrorKind, Outcome, Retry};
///
/// let error = RestError::from_code(20049).unwrap();
/// assert_eq!(error, RestError::RequestTooFrequent);
/// assert_eq!(error.message(), "Request frequency too high");
/// assert_eq!(error.kind(), ErrorKind::RateLimited);
/// assert_eq!(error.retry(), Retry::AfterRateLimit);
/// assert_eq!(error.outcome(), Outcome::NotApplied);
///
/// // The two rows without a code.
/// assert_eq!(RestError::from_status(403), Some(RestError::IpShielded));
/// assert_eq!(RestError::from_timeout(), Some(RestError::RequestTimedOut));
/// ```
///
/// `check_response` checks replies (feature `json`):
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
///
/// let failure =
///     RestError::check_response(200, r#"{"error_code":20015,"result":false}"#).unwrap_err();
/// assert_eq!(failure.error(), Some(RestError::OrderNotFound));
/// assert_eq!(failure.to_string(), "OKCoin futures REST: Order does not exist (20015)");
/// ```
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKCoin futures REST",
    code_type = u32,
    table(path = "tables/okcoin-futures.md", section = "REST API Error Code"),
    wire(rows = "$.order_info[*]", code = "@.error_code", ok = 0),
    wire(when = "$.error_code && $.error_code != 0 || $.result == false", code = "$.error_code"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum RestError {
    /// User does not exist
    ///
    /// `20001` · `AccountNotFound` · `Never` · `NotApplied`
    ///
    /// The API key belongs to no user the exchange knows. Check that the key is for this site
    /// before anything else.
    #[doc(alias = "20001")]
    #[exchange(code = 20001, kind = AccountNotFound)]
    UserNotFound,

    /// Account frozen
    ///
    /// `20002` · `AccountSuspended` · `Never` · `NotApplied`
    ///
    /// Stop this account's strategies, alert a person and ask the exchange why. The page does not say
    /// what becomes of resting orders.
    #[doc(alias = "20002")]
    #[exchange(code = 20002, kind = AccountSuspended)]
    AccountFrozen,

    /// Account frozen due to liquidation
    ///
    /// `20003` · `AccountSuspended` · `Never` · `NotApplied`
    ///
    /// A forced liquidation is running or has run. Alert a person at once, stop opening, and do not
    /// trust the positions your program remembers.
    #[doc(alias = "20003")]
    #[exchange(code = 20003, kind = AccountSuspended)]
    AccountFrozenByLiquidation,

    /// Contract account frozen
    ///
    /// `20004` · `AccountSuspended` · `Never` · `NotApplied`
    ///
    /// The freeze names the contract account only. Stop futures trading and ask the exchange; the page
    /// does not say whether spot still works.
    #[doc(alias = "20004")]
    #[exchange(code = 20004, kind = AccountSuspended)]
    ContractAccountFrozen,

    /// User contract account does not exist
    ///
    /// `20005` · `AccountNotFound` · `Never` · `NotApplied`
    ///
    /// Contract trading is probably not opened for this user yet. Open it with the exchange first, or
    /// check that the key is the right user's.
    #[doc(alias = "20005")]
    #[exchange(code = 20005, kind = AccountNotFound)]
    ContractAccountNotFound,

    /// Required field missing
    ///
    /// `20006` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// The reply does not name the field. Compare your request with the endpoint's documentation;
    /// futures calls need `contract_type` where spot calls do not.
    #[doc(alias = "20006")]
    #[exchange(code = 20006, kind = InvalidRequest)]
    MissingRequiredField,

    /// Illegal parameter
    ///
    /// `20007` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// A value is there but not allowed, and the reply does not name it. Check the spelling of
    /// `symbol` and `contract_type` first, then the values of `type` and `match_price`.
    #[doc(alias = "20007")]
    #[exchange(code = 20007, kind = InvalidRequest)]
    IllegalParameter,

    /// Contract account balance is too low
    ///
    /// `20008` · `InsufficientFunds` · `Never` · `NotApplied`
    ///
    /// Read it as empty: "too low" is loose, and the WebSocket table says "balance is zero" for
    /// this code. Move funds into the contract account before you order.
    #[doc(alias = "20008")]
    #[exchange(code = 20008, kind = InsufficientFunds)]
    ContractBalanceTooLow,

    /// Contract status error
    ///
    /// `20009` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// The contract cannot trade in its present state, and the page does not list the states. Wait
    /// for it to reopen; if it has expired it never will, so roll to the next contract.
    #[doc(alias = "20009")]
    #[exchange(code = 20009, kind = MarketClosed)]
    ContractStatusError,

    /// Risk rate ratio does not exist
    ///
    /// `20010` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The exchange has no risk rate (margin ratio) on record for this account; the page does not say
    /// why. Look at `risk_rate` in `future_userinfo`, and ask the exchange if it is missing there too.
    #[doc(alias = "20010")]
    #[exchange(code = 20010, kind = OperationRejected)]
    RiskRateNotFound,

    /// Risk rate lower than 90%/80% before opening BTC position with 10x/20x leverage. or risk rate
    /// lower than 80%/60% before opening LTC position with 10x/20x leverage
    ///
    /// `20011` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// Your margin does not allow a new position: add margin or reduce what you hold. Do not reason
    /// from the direction of the text, because the WebSocket table says "bigger than 90%" for this
    /// code; both mean too little margin.
    #[doc(alias = "20011")]
    #[exchange(code = 20011, kind = RiskLimit)]
    RiskLimitBeforeOpen,

    /// Risk rate lower than 90%/80% after opening BTC position with 10x/20x leverage. or risk rate
    /// lower than 80%/60% after opening LTC position with 10x/20x leverage
    ///
    /// `20012` · `RiskLimit` · `Never` · `Unknown`
    ///
    /// The margin ratio that the order would leave is too low. This is probably a check before the
    /// trade, but "after opening" leaves room for doubt and the request may have taken effect: read
    /// `future_order_info` and `future_position` before the next order. The WebSocket table says
    /// "bigger than 90%" here and means the same.
    #[doc(alias = "20012")]
    #[exchange(code = 20012, kind = RiskLimit, outcome = Unknown)]
    RiskLimitAfterOpen,

    /// Temporally no counter party price
    ///
    /// `20013` · `NotReady` · `AfterBackoff` · `NotApplied`
    ///
    /// "Temporally" means temporarily: an order with `match_price` 1 found an empty opposite side.
    /// Nothing was placed; wait a little, or send your own limit price.
    #[doc(alias = "20013")]
    #[exchange(code = 20013, kind = NotReady)]
    NoCounterpartyPrice,

    /// System error
    ///
    /// `20014` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// The exchange says nothing about execution, so the request may have taken effect. Before you
    /// send an order again, look for it with `future_order_info`; without an order id, list
    /// unfilled and filled orders with `order_id` -1. After a transfer, read `future_userinfo`.
    #[doc(alias = "20014")]
    #[exchange(code = 20014, kind = ServerError)]
    SystemError,

    /// Order does not exist
    ///
    /// `20015` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// If you were cancelling, the order may have filled. Read `future_order_info` and
    /// `future_position` before you replace it, and check that the order id goes with this `symbol`
    /// and `contract_type`.
    #[doc(alias = "20015")]
    #[exchange(code = 20015, kind = OrderNotFound)]
    OrderNotFound,

    /// Close amount bigger than your open positions
    ///
    /// `20016` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// Your picture of the position is out of date. Read `future_position` or
    /// `future_position_4fix` and size the close from `buy_available` or `sell_available`. The
    /// WebSocket table speaks of a "liquidation quantity" here; nothing is being liquidated.
    #[doc(alias = "20016")]
    #[exchange(code = 20016, kind = InvalidOrder, retry = AfterResync)]
    CloseAmountExceedsPosition,

    /// Not authorized/illegal operation
    ///
    /// `20017` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// Most likely the order belongs to another user: check the order id and the key that placed
    /// it. The WebSocket table says "illegal order ID" for the same code.
    #[doc(alias = "20017")]
    #[exchange(code = 20017, kind = PermissionDenied)]
    NotAuthorized,

    /// Order price cannot be more than 103% or less than 97% of the previous minute price
    ///
    /// `20018` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// Your price is stale or mistyped: read `future_ticker` and quote again. The band is 97% to
    /// 103% here but 95% to 105% in the WebSocket table, so a price that passes there can fail
    /// here.
    #[doc(alias = "20018")]
    #[exchange(code = 20018, kind = InvalidOrder, retry = AfterResync)]
    PriceOutsideBand,

    /// IP restricted from accessing the resource
    ///
    /// `20019` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// Most likely an allow list, not throttling, so slowing down changes nothing. Add this
    /// machine's address to the API key, or call from an address that is on the list.
    #[doc(alias = "20019")]
    #[exchange(code = 20019, kind = PermissionDenied)]
    IpRestricted,

    /// `secretKey` does not exist
    ///
    /// `20020` · `Authentication` · `Never` · `NotApplied`
    ///
    /// Check that key and secret are one pair, from this site, and that nobody has deleted them.
    #[doc(alias = "20020")]
    #[exchange(code = 20020, kind = Authentication)]
    SecretKeyNotFound,

    /// Index information does not exist
    ///
    /// `20021` · `InvalidSymbol` · `Never` · `NotApplied`
    ///
    /// Comes from reading index data, not from orders. Check `symbol`; the page does not say
    /// whether an index can be missing for a while only.
    #[doc(alias = "20021")]
    #[exchange(code = 20021, kind = InvalidSymbol)]
    IndexNotFound,

    /// Wrong API interface (Cross margin mode shall call cross margin API, fixed margin mode shall
    /// call fixed margin API)
    ///
    /// `20022` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// In cross-margin mode call `future_userinfo` and `future_position`, in fixed-margin mode
    /// `future_userinfo_4fix` and `future_position_4fix`. Choose by the account's mode, not by
    /// trial.
    #[doc(alias = "20022")]
    #[exchange(code = 20022, kind = InvalidRequest)]
    WrongApiInterface,

    /// Account in fixed-margin mode
    ///
    /// `20023` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// States how the account is set up rather than what went wrong: the call does not fit that
    /// mode. Use the `_4fix` calls. The WebSocket table says just "fixed margin user".
    #[doc(alias = "20023")]
    #[exchange(code = 20023, kind = OperationRejected)]
    FixedMarginAccount,

    /// Signature does not match
    ///
    /// `20024` · `Authentication` · `Never` · `NotApplied`
    ///
    /// Signatures of this API hold no timestamp, so the same request fails every time. Check the
    /// secret, the order of the parameters, and that you sign exactly the values you send.
    #[doc(alias = "20024")]
    #[exchange(code = 20024, kind = Authentication)]
    SignatureMismatch,

    /// Leverage rate error
    ///
    /// `20025` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// `lever_rate` in an order takes 10 or 20. The page does not say whether a leverage that
    /// differs from your open positions gets this code as well.
    #[doc(alias = "20025")]
    #[exchange(code = 20025, kind = InvalidOrder)]
    InvalidLeverageRate,

    /// API Permission Error
    ///
    /// `20026` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// The key probably lacks the right for this call. The wording leaves open whether
    /// authentication failed instead, so check key and signature next.
    #[doc(alias = "20026")]
    #[exchange(code = 20026, kind = PermissionDenied)]
    ApiPermissionDenied,

    /// no transaction record
    ///
    /// `20027` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// An empty history does not prove that your order was not placed. Read `future_order_info` and
    /// `future_position` before you act on it; the page does not say more.
    #[doc(alias = "20027")]
    #[exchange(code = 20027, kind = OrderNotFound)]
    NoTransactionRecord,

    /// no such contract
    ///
    /// `20028` · `InvalidSymbol` · `Never` · `NotApplied`
    ///
    /// Check `symbol` and `contract_type`. If you store contract ids, load them again, since
    /// contracts expire.
    #[doc(alias = "20028")]
    #[exchange(code = 20028, kind = InvalidSymbol)]
    ContractNotFound,

    /// Amount is large than available funds
    ///
    /// `20029` · `InsufficientFunds` · `Never` · `NotApplied`
    ///
    /// About transfers out of the contract account, not about orders. Read `future_userinfo` or
    /// `future_userinfo_4fix` and move less.
    #[doc(alias = "20029")]
    #[exchange(code = 20029, kind = InsufficientFunds)]
    AmountExceedsAvailableFunds,

    /// Account still has debts
    ///
    /// `20030` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// Repay the loan first; no waiting clears this.
    #[doc(alias = "20030")]
    #[exchange(code = 20030, kind = OperationRejected)]
    AccountHasDebt,

    /// Due to regulation, this function is not availavle in the country/region your currently
    /// reside in.
    ///
    /// `20038` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// The refusal is about where you are, not about your key or your request. Stop calling this
    /// function and take it up with the exchange.
    #[doc(alias = "20038")]
    #[exchange(code = 20038, kind = PermissionDenied)]
    RegionRestricted,

    /// Request frequency too high
    ///
    /// `20049` · `RateLimited` · `AfterRateLimit` · `NotApplied`
    ///
    /// The exchange refused before it acted, so the request may go out again once you slow down.
    /// Throttle everything that shares your key or address; pushing on can end in
    /// [`IpShielded`](Self::IpShielded).
    #[doc(alias = "20049")]
    #[exchange(code = 20049, kind = RateLimited)]
    RequestTooFrequent,

    /// Request interface failed, please retry
    ///
    /// `21005` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// The text says retry, but not that nothing happened: the request may have taken effect. Look
    /// for the order with `future_order_info` before you send it again. Reads can be repeated after
    /// a pause.
    #[doc(alias = "21005")]
    #[exchange(code = 21005, kind = ServerError)]
    InterfaceRequestFailed,

    /// Contracts are being delivered, orders cannot be placed
    ///
    /// `21020` · `MarketClosed` · `Never` · `NotApplied`
    ///
    /// This contract is expiring, so do not wait for it: roll to the next one.
    #[doc(alias = "21020")]
    #[exchange(code = 21020, kind = MarketClosed, retry = Never)]
    ContractInDelivery,

    /// Contracts are being settled, contracts cannot be placed
    ///
    /// `21021` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// "Contracts cannot be placed" should read orders. Settlement lasts seconds to minutes: hold
    /// your orders until it ends, then price them afresh. For an expiring contract see
    /// [`ContractInDelivery`](Self::ContractInDelivery).
    #[doc(alias = "21021")]
    #[exchange(code = 21021, kind = MarketClosed)]
    ContractInSettlement,

    /// Current Holding Pos Exceeds the Max Allowed Limit (Cross Margin)
    ///
    /// `21023` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// A cap on position size, not a lack of funds. Reduce the position, or stop opening; the page
    /// does not give the cap.
    #[doc(alias = "21023")]
    #[exchange(code = 21023, kind = RiskLimit)]
    CrossPositionLimitExceeded,

    /// Current Holding Pos Exceeds the Max Allowed Limit (Fixed Margin)
    ///
    /// `21024` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// The cap on position size for fixed-margin mode;
    /// [`CrossPositionLimitExceeded`](Self::CrossPositionLimitExceeded) is its twin. Reduce the
    /// position before you open more.
    #[doc(alias = "21024")]
    #[exchange(code = 21024, kind = RiskLimit)]
    FixedPositionLimitExceeded,

    /// Margin Ratio is lower than Min. Margin Requirment Upon Order Submission
    ///
    /// `21025` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// With this order your margin ratio would fall under the minimum of your tier. Send a smaller
    /// order, add margin, or close something first.
    #[doc(alias = "21025")]
    #[exchange(code = 21025, kind = RiskLimit)]
    MarginRatioBelowMinimum,

    /// Your account has been restricted from opening more positions
    ///
    /// `21026` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// The account is close-only. Switch the strategy to closing, and ask the exchange for the reason.
    #[doc(alias = "21026")]
    #[exchange(code = 21026, kind = RiskLimit)]
    OpeningRestricted,

    /// The api is offline or unavailable
    ///
    /// `20119` · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// Either an outage or an endpoint that is gone for good, so cap your attempts and alert a
    /// person. It looks like a plain refusal, but the request may have taken effect: check with
    /// `future_order_info` before you send an order again.
    #[doc(alias = "20119")]
    #[exchange(code = 20119, kind = Unavailable)]
    ApiOffline,

    /// Too many requests, IP is shielded.
    ///
    /// HTTP 403 · `IpBanned` · `AfterBan` · `NotApplied`
    ///
    /// Throttling, not a login problem: the exchange blocks your address. Stop every request from this
    /// address, for all keys. The page does not say how long the block lasts.
    #[doc(alias = "403")]
    #[exchange(status = 403, row = "HTTP ERROR CODE 403", kind = IpBanned)]
    IpShielded,

    /// Too many requests, IP is shielded
    ///
    /// no answer · `Timeout` · `AfterBackoff` · `Unknown`
    ///
    /// Silence proves nothing: the request may have taken effect. Read `future_order_info`
    /// (`order_id` -1 lists) and `future_position` before you send an order again; an empty list
    /// right away is no proof. The page blames an IP block, but any lost packet looks the same, so
    /// do not stop everything for one timeout.
    #[exchange(timeout, row = "Request Timed Out", kind = Timeout)]
    RequestTimedOut,
}
