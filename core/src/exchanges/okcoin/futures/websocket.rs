use crate::ExchangeError;

/// Errors of the OKCoin futures WebSocket API (v1).
///
/// The enum has all 98 rows of the exchange's WebSocket table; many are about spot orders, transfers or
/// account settings. Messages are those of the exchange, verbatim, typos included. 25 codes are also in
/// the REST table, with other messages and sometimes other limits: see
/// [`RestError`](super::RestError). The advice names REST calls: for fixed-margin accounts, use
/// `future_position_4fix` and `future_userinfo_4fix` instead of `future_position` and
/// `future_userinfo`.
///
/// ```
/// use exchange_error::okcoin::futures::WebSocketError;
/// use exchange_error::{ErrorKind, Retry};
///
/// let error = WebSocketError::from_code(1014).unwrap();
/// assert_eq!(error, WebSocketError::NotLoggedIn);
/// assert_eq!(error.kind(), ErrorKind::NotLoggedIn);
/// assert_eq!(error.retry(), Retry::AfterReauth);
/// // Every row has a code.
/// assert_eq!(u32::from(error), 1014);
/// ```
///
/// `check_frame` checks frames (feature `json`). A frame may have several messages, and each failed row
/// has the position of its message:
///
/// ```
/// use exchange_error::okcoin::futures::WebSocketError;
///
/// let frame = r#"[
///     {"channel":"ok_sub_futureusd_btc_ticker_this_week","data":{"last":"409.2"}},
///     {"channel":"login","errorcode":"20024","success":"false"}
/// ]"#;
/// let failure = WebSocketError::check_frame(frame).unwrap_err();
/// assert!(failure.is_partial());
/// assert_eq!(failure.rows()[0].position(), 1);
/// assert_eq!(failure.error(), Some(WebSocketError::SignatureMismatch));
/// assert_eq!(failure.id(), Some("login"));
/// ```
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKCoin futures WebSocket",
    code_type = u32,
    table(path = "tables/okcoin-futures.md", section = "WebSocket API Error Code"),
    wire(
        rows = "$[:]",
        when = "@.errorcode && @.errorcode != 0 || @.data.error_code && @.data.error_code != 0 || @.success == false || @.data.result == false",
        code = ["@.errorcode", "@.data.error_code"],
        message = "@.data.error_msg",
        id = "@.channel",
    ),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum WebSocketError {
    /// Required parameter is empty
    ///
    /// `10000` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// Compare your `parameters` with the channel's documentation and fill in every required one.
    /// [`MissingRequiredField`](Self::MissingRequiredField) is nearly the same.
    #[doc(alias = "10000")]
    #[exchange(code = 10000, kind = InvalidRequest)]
    MissingRequiredParameter,

    /// Illegal parameters
    ///
    /// `10001` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// Correct the values you send. On the spot REST API this number means too many requests, so a
    /// table that mixes transports would wait here for nothing.
    #[doc(alias = "10001")]
    #[exchange(code = 10001, kind = InvalidRequest)]
    SpotIllegalParameters,

    /// Authentication failure
    ///
    /// `10002` · `Authentication` · `Never` · `NotApplied`
    ///
    /// Check the key and the secret before you try again; waiting does not help. On the spot REST
    /// API this number is a system error.
    #[doc(alias = "10002")]
    #[exchange(code = 10002, kind = Authentication)]
    AuthenticationFailure,

    /// This connection has requested other user data
    ///
    /// `10003` · `OperationRejected` · `AfterReconnect` · `NotApplied`
    ///
    /// A connection serves one user. Open a new connection for this user and keep the old one for
    /// the other.
    #[doc(alias = "10003")]
    #[exchange(code = 10003, kind = OperationRejected, retry = AfterReconnect)]
    ConnectionBoundToOtherUser,

    /// This connection did not request this user data
    ///
    /// `10004` · `NotLoggedIn` · `AfterReauth` · `NotApplied`
    ///
    /// Log in on this connection, or request this user's data on it, and then ask again. What
    /// another connection has requested does not count.
    #[doc(alias = "10004")]
    #[exchange(code = 10004, kind = NotLoggedIn)]
    UserDataNotRequestedOnConnection,

    /// `api_key` or sign is invalid
    ///
    /// `10005` · `Authentication` · `Never` · `NotApplied`
    ///
    /// Check the key first, then the parameters you sign and their order. Older copies of the page
    /// call this code a system error, which invites useless retries.
    #[doc(alias = "10005")]
    #[exchange(code = 10005, kind = Authentication)]
    InvalidApiKeyOrSign,

    /// Parameter erorr
    ///
    /// `10008` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// Correct the values you send. [`SpotIllegalParameters`](Self::SpotIllegalParameters) and
    /// [`IllegalParameter`](Self::IllegalParameter) are nearly the same; the page does not say
    /// which channels use which.
    #[doc(alias = "10008")]
    #[exchange(code = 10008, kind = InvalidRequest)]
    SpotParameterError,

    /// Order does not exist
    ///
    /// `10009` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// If you were cancelling, the order may have filled. Read the order and your balance
    /// (`order_info`, `userinfo` on spot REST) before you replace it.
    /// [`OrderNotFound`](Self::OrderNotFound) and [`NoOrder`](Self::NoOrder) are nearly the same.
    #[doc(alias = "10009")]
    #[exchange(code = 10009, kind = OrderNotFound)]
    SpotOrderNotFound,

    /// Insufficient funds
    ///
    /// `10010` · `InsufficientFunds` · `Never` · `NotApplied`
    ///
    /// The currency you pay with is short; for missing coins see
    /// [`InsufficientCoins`](Self::InsufficientCoins). Order less, or add funds.
    #[doc(alias = "10010")]
    #[exchange(code = 10010, kind = InsufficientFunds)]
    InsufficientFunds,

    /// Order quantity too low
    ///
    /// `10011` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// Raise the quantity to the market's minimum, which the page does not give.
    #[doc(alias = "10011")]
    #[exchange(code = 10011, kind = InvalidOrder)]
    QuantityTooLow,

    /// Only support `btc_usd` `ltc_usd`
    ///
    /// `10012` · `InvalidSymbol` · `Never` · `NotApplied`
    ///
    /// Use one of the two, spelled exactly like this.
    #[doc(alias = "10012")]
    #[exchange(code = 10012, kind = InvalidSymbol)]
    UnsupportedSymbol,

    /// Order price must be between 0 - 1,000,000
    ///
    /// `10014` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// Both ends are excluded: a price of 0 or of 1,000,000 fails too. Look for a missing price or
    /// a wrong unit.
    #[doc(alias = "10014")]
    #[exchange(code = 10014, kind = InvalidOrder)]
    PriceOutOfRange,

    /// Channel subscription temporally not available
    ///
    /// `10015` · `NotReady` · `AfterBackoff` · `NotApplied`
    ///
    /// "Temporally" means temporarily, but a misspelled channel can get this answer too: check the
    /// name and cap your attempts. On the spot REST API this number means a price too far from the
    /// market.
    #[doc(alias = "10015")]
    #[exchange(code = 10015, kind = NotReady)]
    ChannelTemporarilyUnavailable,

    /// Insufficient coins
    ///
    /// `10016` · `InsufficientFunds` · `Never` · `NotApplied`
    ///
    /// The coin you sell is short; for the currency you pay with see
    /// [`InsufficientFunds`](Self::InsufficientFunds). Sell less, or move coins in.
    #[doc(alias = "10016")]
    #[exchange(code = 10016, kind = InsufficientFunds)]
    InsufficientCoins,

    /// WebSocket authorization error
    ///
    /// `10017` · `Authentication` · `Never` · `NotApplied`
    ///
    /// Check key and signature before you connect again. The page does not say how this differs
    /// from [`AuthenticationFailure`](Self::AuthenticationFailure).
    #[doc(alias = "10017")]
    #[exchange(code = 10017, kind = Authentication)]
    WebSocketAuthorizationError,

    /// user frozen
    ///
    /// `10100` · `AccountSuspended` · `Never` · `NotApplied`
    ///
    /// Stop this user's strategies, alert a person and ask the exchange.
    /// [`AccountFrozen`](Self::AccountFrozen) and [`AccountBlocked`](Self::AccountBlocked) are
    /// nearly the same.
    #[doc(alias = "10100")]
    #[exchange(code = 10100, kind = AccountSuspended)]
    SpotUserFrozen,

    /// non-public API
    ///
    /// `10216` · `Unsupported` · `Never` · `NotApplied`
    ///
    /// The exchange does not offer this call to outside programs. Remove it or find a documented one.
    #[doc(alias = "10216")]
    #[exchange(code = 10216, kind = Unsupported)]
    NonPublicApi,

    /// User can not have more than 50 unfilled small orders (amount<0.15BTC)
    ///
    /// `10049` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// Waiting alone does not clear it: cancel small orders or let them fill. Orders of 0.15 BTC or
    /// more do not count.
    #[doc(alias = "10049")]
    #[exchange(code = 10049, kind = RiskLimit)]
    TooManySmallOrders,

    /// user does not exist
    ///
    /// `20001` · `AccountNotFound` · `Never` · `NotApplied`
    ///
    /// The exchange knows no user behind this key. Check that the key is for this site.
    #[doc(alias = "20001")]
    #[exchange(code = 20001, kind = AccountNotFound)]
    UserNotFound,

    /// user frozen
    ///
    /// `20002` · `AccountSuspended` · `Never` · `NotApplied`
    ///
    /// Stop this user's strategies, alert a person and ask the exchange.
    /// [`SpotUserFrozen`](Self::SpotUserFrozen) and [`AccountBlocked`](Self::AccountBlocked) are
    /// nearly the same.
    #[doc(alias = "20002")]
    #[exchange(code = 20002, kind = AccountSuspended)]
    AccountFrozen,

    /// frozen due to force liquidation
    ///
    /// `20003` · `AccountSuspended` · `Never` · `NotApplied`
    ///
    /// The exchange is closing the account's positions by force, or has done so. Alert a person, stop
    /// opening, and do not trust the positions your program remembers.
    #[doc(alias = "20003")]
    #[exchange(code = 20003, kind = AccountSuspended)]
    AccountFrozenByLiquidation,

    /// contract account frozen
    ///
    /// `20004` · `AccountSuspended` · `Never` · `NotApplied`
    ///
    /// Stop futures trading on this account and ask the exchange. The page does not say whether spot
    /// still works.
    #[doc(alias = "20004")]
    #[exchange(code = 20004, kind = AccountSuspended)]
    ContractAccountFrozen,

    /// user contract account does not exist
    ///
    /// `20005` · `AccountNotFound` · `Never` · `NotApplied`
    ///
    /// Contract trading is probably not opened for this user. Open it with the exchange first, or
    /// check whose key you use.
    #[doc(alias = "20005")]
    #[exchange(code = 20005, kind = AccountNotFound)]
    ContractAccountNotFound,

    /// required field can not be null
    ///
    /// `20006` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// Send every required field with a value.
    /// [`MissingRequiredParameter`](Self::MissingRequiredParameter) is nearly the same.
    #[doc(alias = "20006")]
    #[exchange(code = 20006, kind = InvalidRequest)]
    MissingRequiredField,

    /// illegal parameter
    ///
    /// `20007` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// Correct the values you send, `symbol`, `contract_type` and `type` first.
    /// [`SpotIllegalParameters`](Self::SpotIllegalParameters) and
    /// [`SpotParameterError`](Self::SpotParameterError) are nearly the same.
    #[doc(alias = "20007")]
    #[exchange(code = 20007, kind = InvalidRequest)]
    IllegalParameter,

    /// contract account fund balance is zero
    ///
    /// `20008` · `InsufficientFunds` · `Never` · `NotApplied`
    ///
    /// Move funds into the contract account before you order. The REST table says "too low" for
    /// this code; both mean empty.
    #[doc(alias = "20008")]
    #[exchange(code = 20008, kind = InsufficientFunds)]
    ContractBalanceTooLow,

    /// contract status error
    ///
    /// `20009` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// The contract cannot trade in its present state, and the page does not list the states. Wait
    /// for it to reopen, but roll to the next contract if it has expired.
    #[doc(alias = "20009")]
    #[exchange(code = 20009, kind = MarketClosed)]
    ContractStatusError,

    /// risk rate information does not exist
    ///
    /// `20010` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The exchange has no risk rate (margin ratio) on record for this account, and the page does not
    /// say why. Look at `risk_rate` in `future_userinfo`, then ask the exchange.
    #[doc(alias = "20010")]
    #[exchange(code = 20010, kind = OperationRejected)]
    RiskRateNotFound,

    /// risk rate bigger than 90% before opening position
    ///
    /// `20011` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// Your margin does not allow a new position: add margin or reduce what you hold. The REST
    /// table says "lower than" for this code, with other limits for each coin and leverage; the
    /// meaning is the same, so do not reason from "bigger".
    #[doc(alias = "20011")]
    #[exchange(code = 20011, kind = RiskLimit)]
    RiskLimitBeforeOpen,

    /// risk rate bigger than 90% after opening position
    ///
    /// `20012` · `RiskLimit` · `Never` · `Unknown`
    ///
    /// Too little margin would be left; the REST table says "lower than", with other limits, and
    /// means the same. Probably a check before the trade, but "after opening" leaves doubt and the
    /// request may have taken effect: read `future_order_info` and `future_position` before the
    /// next order.
    #[doc(alias = "20012")]
    #[exchange(code = 20012, kind = RiskLimit, outcome = Unknown)]
    RiskLimitAfterOpen,

    /// temporally no counter party price
    ///
    /// `20013` · `NotReady` · `AfterBackoff` · `NotApplied`
    ///
    /// "Temporally" means temporarily: an order at the counterparty's price (`match_price` 1) found
    /// nobody there. Nothing was placed; wait a little, or send your own limit price.
    #[doc(alias = "20013")]
    #[exchange(code = 20013, kind = NotReady)]
    NoCounterpartyPrice,

    /// system error
    ///
    /// `20014` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// The exchange says nothing about execution, so the request may have taken effect. Look for the
    /// order with `future_order_info` before you send it again.
    #[doc(alias = "20014")]
    #[exchange(code = 20014, kind = ServerError)]
    SystemError,

    /// order does not exist
    ///
    /// `20015` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// If you were cancelling, the order may have filled. Read `future_order_info` and
    /// `future_position` before you replace it. [`SpotOrderNotFound`](Self::SpotOrderNotFound) is
    /// nearly the same.
    #[doc(alias = "20015")]
    #[exchange(code = 20015, kind = OrderNotFound)]
    OrderNotFound,

    /// liquidation quantity bigger than holding
    ///
    /// `20016` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// "Liquidation" is a mistranslation of closing, and nothing is being liquidated: your close
    /// order is larger than the position. Read `future_position` or `future_position_4fix` and size
    /// it again.
    #[doc(alias = "20016")]
    #[exchange(code = 20016, kind = InvalidOrder, retry = AfterResync)]
    CloseAmountExceedsPosition,

    /// not authorized/illegal order ID
    ///
    /// `20017` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// Most likely the order belongs to another user: check the order id and the key that placed
    /// it. The REST table says "illegal operation" for the same code.
    #[doc(alias = "20017")]
    #[exchange(code = 20017, kind = PermissionDenied)]
    NotAuthorized,

    /// order price higher than 105% or lower than 95% of the price of last minute
    ///
    /// `20018` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// Your price is stale or mistyped: read the ticker and quote again. The band is 95% to 105%
    /// here but 97% to 103% in the REST table, so a price that passes here can fail there.
    #[doc(alias = "20018")]
    #[exchange(code = 20018, kind = InvalidOrder, retry = AfterResync)]
    PriceOutsideBand,

    /// IP restrained to access the resource
    ///
    /// `20019` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// Most likely an allow list, not throttling, so slowing down changes nothing. Add this
    /// machine's address to the API key, or connect from an address that is on the list.
    #[doc(alias = "20019")]
    #[exchange(code = 20019, kind = PermissionDenied)]
    IpRestricted,

    /// secret key does not exist
    ///
    /// `20020` · `Authentication` · `Never` · `NotApplied`
    ///
    /// Check that key and secret are one pair, from this site, and still exist there.
    #[doc(alias = "20020")]
    #[exchange(code = 20020, kind = Authentication)]
    SecretKeyNotFound,

    /// index information does not exist
    ///
    /// `20021` · `InvalidSymbol` · `Never` · `NotApplied`
    ///
    /// Comes from index data, not from orders. Check the symbol; the page does not say whether an
    /// index can be missing for a while only.
    #[doc(alias = "20021")]
    #[exchange(code = 20021, kind = InvalidSymbol)]
    IndexNotFound,

    /// wrong API interface
    ///
    /// `20022` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// The REST table says what is wrong: cross-margin accounts must use the cross-margin calls and
    /// fixed-margin accounts the fixed-margin ones. Choose by the account's mode.
    #[doc(alias = "20022")]
    #[exchange(code = 20022, kind = InvalidRequest)]
    WrongApiInterface,

    /// fixed margin user
    ///
    /// `20023` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// States how the account is set up rather than what went wrong: the call does not fit
    /// fixed-margin mode. The REST table says "Account in fixed-margin mode".
    #[doc(alias = "20023")]
    #[exchange(code = 20023, kind = OperationRejected)]
    FixedMarginAccount,

    /// signature does not match
    ///
    /// `20024` · `Authentication` · `Never` · `NotApplied`
    ///
    /// Signatures of this API hold no timestamp, so the same message fails every time. Check the
    /// secret, the order of the parameters, and that you sign exactly the values you send.
    #[doc(alias = "20024")]
    #[exchange(code = 20024, kind = Authentication)]
    SignatureMismatch,

    /// leverage rate error
    ///
    /// `20025` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// `lever_rate` in an order takes 10 or 20. The page does not say what else can cause this.
    #[doc(alias = "20025")]
    #[exchange(code = 20025, kind = InvalidOrder)]
    InvalidLeverageRate,

    /// request time out
    ///
    /// `20100` · `Timeout` · `AfterBackoff` · `Unknown`
    ///
    /// The exchange gave up waiting, and the request may have taken effect. Read `future_order_info`
    /// (spot: `order_info`) and the position before you send an order again; an empty answer right
    /// away is no proof.
    #[doc(alias = "20100")]
    #[exchange(code = 20100, kind = Timeout)]
    RequestTimedOut,

    /// the format of data is error
    ///
    /// `20101` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// About the data you sent, not about the answer. Check the types of your fields and the shape
    /// of the message.
    #[doc(alias = "20101")]
    #[exchange(code = 20101, kind = InvalidRequest)]
    InvalidDataFormat,

    /// invalid login
    ///
    /// `20102` · `NotLoggedIn` · `AfterReauth` · `NotApplied`
    ///
    /// Log in again on this connection, once. If the login then answers
    /// [`AuthenticationFailure`](Self::AuthenticationFailure) or
    /// [`InvalidApiKeyOrSign`](Self::InvalidApiKeyOrSign), stop: the credentials are wrong.
    #[doc(alias = "20102")]
    #[exchange(code = 20102, kind = NotLoggedIn)]
    InvalidLogin,

    /// event type error
    ///
    /// `20103` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// Check `event` in your message, for example `addChannel`. Replies to a depth subscription
    /// have carried this code, so check the channel name as well.
    #[doc(alias = "20103")]
    #[exchange(code = 20103, kind = InvalidRequest)]
    InvalidEventType,

    /// subscription type error
    ///
    /// `20104` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// The exchange does not know this kind of subscription. Check the channel name against its
    /// documentation.
    #[doc(alias = "20104")]
    #[exchange(code = 20104, kind = InvalidRequest)]
    InvalidSubscriptionType,

    /// JSON format error
    ///
    /// `20107` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// The JSON you sent cannot be read. Let a library write it instead of joining text by hand.
    #[doc(alias = "20107")]
    #[exchange(code = 20107, kind = InvalidRequest)]
    JsonFormatError,

    /// The quote is not match
    ///
    /// `20115` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// `quote` is a parameter here, not a price: its value matches nothing. Correct it; a fresh
    /// market price does not help.
    #[doc(alias = "20115")]
    #[exchange(code = 20115, kind = InvalidRequest)]
    QuoteNotMatched,

    /// Param not match
    ///
    /// `20116` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// Check the channel name and its parameters; a futures ticker subscription has been answered
    /// with this. [`QuoteNotMatched`](Self::QuoteNotMatched) is nearly the same.
    #[doc(alias = "20116")]
    #[exchange(code = 20116, kind = InvalidRequest)]
    ParamsNotMatched,

    /// The transaction amount exceed the balance
    ///
    /// `1002` · `InsufficientFunds` · `Never` · `NotApplied`
    ///
    /// Read your balance and order less, or add funds.
    #[doc(alias = "1002")]
    #[exchange(code = 1002, kind = InsufficientFunds)]
    AmountExceedsBalance,

    /// The transaction amount is less than the minimum requirement
    ///
    /// `1003` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// Raise the amount. The page does not give the minimum.
    #[doc(alias = "1003")]
    #[exchange(code = 1003, kind = InvalidOrder)]
    AmountBelowMinimum,

    /// The transaction amount is less than 0
    ///
    /// `1004` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// Look for a sign error in your program: the side of an order goes into `type`, never into the
    /// amount.
    #[doc(alias = "1004")]
    #[exchange(code = 1004, kind = InvalidOrder)]
    AmountNegative,

    /// No trading market information
    ///
    /// `1007` · `InvalidSymbol` · `Never` · `NotApplied`
    ///
    /// Check the symbol first. The page does not say whether the market is unknown or its data is
    /// missing.
    #[doc(alias = "1007")]
    #[exchange(code = 1007, kind = InvalidSymbol)]
    NoTradingMarketInfo,

    /// No latest market information
    ///
    /// `1008` · `NotReady` · `AfterBackoff` · `NotApplied`
    ///
    /// There is no ticker yet. Wait and ask again, and do not price orders from an old value
    /// meanwhile.
    #[doc(alias = "1008")]
    #[exchange(code = 1008, kind = NotReady)]
    NoLatestMarketInfo,

    /// No order
    ///
    /// `1009` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// Seen when the order to cancel was closed already, perhaps by a fill. Read
    /// `future_order_info` (spot: `order_info`) and your position before you replace it.
    #[doc(alias = "1009")]
    #[exchange(code = 1009, kind = OrderNotFound)]
    NoOrder,

    /// Different user of the cancelled order and the original order
    ///
    /// `1010` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// The order you tried to cancel belongs to someone else. Keep each order id together with the
    /// key that placed it.
    #[doc(alias = "1010")]
    #[exchange(code = 1010, kind = PermissionDenied)]
    OrderOwnerMismatch,

    /// No documented user
    ///
    /// `1011` · `AccountNotFound` · `Never` · `NotApplied`
    ///
    /// Nothing is undocumented: the exchange looked for the user and found none. Check the key, and
    /// any user you name in the request.
    #[doc(alias = "1011")]
    #[exchange(code = 1011, kind = AccountNotFound)]
    NoSuchUser,

    /// No order type
    ///
    /// `1013` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// Send `type`. Futures orders take 1 open long, 2 open short, 3 close long, 4 close short.
    #[doc(alias = "1013")]
    #[exchange(code = 1013, kind = InvalidOrder)]
    MissingOrderType,

    /// No login
    ///
    /// `1014` · `NotLoggedIn` · `AfterReauth` · `NotApplied`
    ///
    /// Log in on this connection first, then send the request again. Every new connection starts
    /// without a login.
    #[doc(alias = "1014")]
    #[exchange(code = 1014, kind = NotLoggedIn)]
    NotLoggedIn,

    /// No market depth information
    ///
    /// `1015` · `NotReady` · `AfterBackoff` · `NotApplied`
    ///
    /// The exchange failed to get the order book, which is not the same as an empty book. Wait and ask
    /// again before you quote.
    #[doc(alias = "1015")]
    #[exchange(code = 1015, kind = NotReady)]
    NoMarketDepth,

    /// Date error
    ///
    /// `1017` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// A date in your request is wrong; your clock is not the issue. Check its format.
    #[doc(alias = "1017")]
    #[exchange(code = 1017, kind = InvalidRequest)]
    DateParameterError,

    /// Order failed
    ///
    /// `1018` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The exchange gives no reason, and the request may have taken effect. Read your orders with
    /// `future_order_info` (spot: `order_info`), and your position or balance, before you send
    /// another.
    #[doc(alias = "1018")]
    #[exchange(code = 1018, kind = ServerError, retry = AfterResync)]
    OrderFailed,

    /// Undo order failed
    ///
    /// `1019` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// "Undo" means cancel. The request may have taken effect, and the order may be live, filled or
    /// gone: read it with `future_order_info` (spot: `order_info`) before you cancel again or
    /// replace it.
    #[doc(alias = "1019")]
    #[exchange(code = 1019, kind = ServerError, retry = AfterResync)]
    CancelFailed,

    /// Currency does not exist
    ///
    /// `1024` · `InvalidSymbol` · `Never` · `NotApplied`
    ///
    /// Check the spelling of the currency in your request.
    #[doc(alias = "1024")]
    #[exchange(code = 1024, kind = InvalidSymbol)]
    CurrencyNotFound,

    /// No chart type
    ///
    /// `1025` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// "Chart type" is the period of candlesticks: send one the exchange knows.
    #[doc(alias = "1025")]
    #[exchange(code = 1025, kind = InvalidRequest)]
    MissingChartType,

    /// No base currency quantity
    ///
    /// `1026` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// The quantity in the base currency is missing. The page does not say which field carries it.
    #[doc(alias = "1026")]
    #[exchange(code = 1026, kind = InvalidOrder)]
    MissingBaseQuantity,

    /// Incorrect parameter may exceeded limits
    ///
    /// `1027` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// Seen for an order with price 0 and amount 0. Check that both are above zero and within the
    /// market's limits.
    #[doc(alias = "1027")]
    #[exchange(code = 1027, kind = InvalidOrder)]
    ParameterExceedsLimits,

    /// Reserved decimal failed
    ///
    /// `1028` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// The exchange could not round a number to its decimals. Round price and amount yourself before
    /// you send them.
    #[doc(alias = "1028")]
    #[exchange(code = 1028, kind = InvalidOrder)]
    DecimalPrecisionFailed,

    /// Preparing
    ///
    /// `1029` · `NotReady` · `AfterBackoff` · `Unknown`
    ///
    /// The page does not say what is being prepared, so the request may have taken effect. Wait,
    /// then read `future_order_info` (spot: `order_info`) before you send an order again; reads can
    /// be repeated after the wait.
    #[doc(alias = "1029")]
    #[exchange(code = 1029, kind = NotReady, outcome = Unknown)]
    Preparing,

    /// Account has margin and futures, transactions can not be processed
    ///
    /// `1030` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// "Margin and futures" is a mistranslation: the account holds borrowed funds or coins. Repay
    /// them first.
    #[doc(alias = "1030")]
    #[exchange(code = 1030, kind = OperationRejected)]
    AccountHasMarginLoans,

    /// Insufficient Transferring Balance
    ///
    /// `1031` · `InsufficientFunds` · `Never` · `NotApplied`
    ///
    /// About a transfer, not an order. Read the balance of the account you move from, and move
    /// less.
    #[doc(alias = "1031")]
    #[exchange(code = 1031, kind = InsufficientFunds)]
    InsufficientTransferBalance,

    /// Transferring Not Allowed
    ///
    /// `1032` · `Unsupported` · `Never` · `NotApplied`
    ///
    /// This currency probably cannot be transferred at all. Remove the transfer; trying later is no
    /// use.
    #[doc(alias = "1032")]
    #[exchange(code = 1032, kind = Unsupported)]
    TransferNotAllowed,

    /// Password incorrect
    ///
    /// `1035` · `Authentication` · `Never` · `NotApplied`
    ///
    /// Never repeat this from a program: a run of wrong entries can lock the account. A person must
    /// enter the password.
    #[doc(alias = "1035")]
    #[exchange(code = 1035, kind = Authentication)]
    PasswordIncorrect,

    /// Google Verification code Invalid
    ///
    /// `1036` · `ManualActionRequired` · `Never` · `NotApplied`
    ///
    /// The code is malformed; one that is well formed but wrong gets
    /// [`GoogleCodeIncorrect`](Self::GoogleCodeIncorrect). A person must enter it again.
    #[doc(alias = "1036")]
    #[exchange(code = 1036, kind = ManualActionRequired)]
    GoogleCodeInvalid,

    /// Google Verification code incorrect
    ///
    /// `1037` · `ManualActionRequired` · `Never` · `NotApplied`
    ///
    /// Well formed, but wrong. A person must enter a fresh code, and without guessing:
    /// [`GoogleCodeAttemptsExceeded`](Self::GoogleCodeAttemptsExceeded) shows that attempts are
    /// limited.
    #[doc(alias = "1037")]
    #[exchange(code = 1037, kind = ManualActionRequired)]
    GoogleCodeIncorrect,

    /// Google Verification replicated
    ///
    /// `1038` · `ManualActionRequired` · `Never` · `NotApplied`
    ///
    /// "Replicated" means used twice. A person must wait for the next code and enter that one.
    #[doc(alias = "1038")]
    #[exchange(code = 1038, kind = ManualActionRequired)]
    GoogleCodeReused,

    /// Message Verification Input exceed the limit
    ///
    /// `1039` · `ManualActionRequired` · `Never` · `NotApplied`
    ///
    /// A limit on attempts, not on request frequency. Stop trying and leave it to a person; the
    /// page does not say when the limit is lifted.
    #[doc(alias = "1039")]
    #[exchange(code = 1039, kind = ManualActionRequired)]
    SmsCodeAttemptsExceeded,

    /// Message Verification invalid
    ///
    /// `1040` · `ManualActionRequired` · `Never` · `NotApplied`
    ///
    /// The code from the text message is malformed; a wrong one gets
    /// [`SmsCodeIncorrect`](Self::SmsCodeIncorrect). A person must enter it again.
    #[doc(alias = "1040")]
    #[exchange(code = 1040, kind = ManualActionRequired)]
    SmsCodeInvalid,

    /// Message Verification incorrect
    ///
    /// `1041` · `ManualActionRequired` · `Never` · `NotApplied`
    ///
    /// Not the code from the text message. A person must enter the right one, and without guessing:
    /// attempts are limited ([`SmsCodeAttemptsExceeded`](Self::SmsCodeAttemptsExceeded)).
    #[doc(alias = "1041")]
    #[exchange(code = 1041, kind = ManualActionRequired)]
    SmsCodeIncorrect,

    /// Wrong Google Verification Input exceed the limit
    ///
    /// `1042` · `ManualActionRequired` · `Never` · `NotApplied`
    ///
    /// Too many wrong codes, not too many requests. Stop trying and leave it to a person; the page
    /// does not say when the limit is lifted.
    #[doc(alias = "1042")]
    #[exchange(code = 1042, kind = ManualActionRequired)]
    GoogleCodeAttemptsExceeded,

    /// Login password cannot be same as the trading password
    ///
    /// `1043` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// An account setting that has nothing to do with orders. Choose two different passwords.
    #[doc(alias = "1043")]
    #[exchange(code = 1043, kind = InvalidRequest)]
    LoginPasswordSameAsTradingPassword,

    /// Old password incorrect
    ///
    /// `1044` · `Authentication` · `Never` · `NotApplied`
    ///
    /// Belongs to a change of password. Leave it to a person, and do not let a program guess.
    #[doc(alias = "1044")]
    #[exchange(code = 1044, kind = Authentication)]
    OldPasswordIncorrect,

    /// 2nd Verification Needed
    ///
    /// `1045` · `ManualActionRequired` · `Never` · `NotApplied`
    ///
    /// The account has no second factor set up. A person must set one up with the exchange first.
    #[doc(alias = "1045")]
    #[exchange(code = 1045, kind = ManualActionRequired)]
    SecondVerificationNeeded,

    /// Please input old password
    ///
    /// `1046` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// Belongs to a change of password: send the present one along with the new one.
    #[doc(alias = "1046")]
    #[exchange(code = 1046, kind = InvalidRequest)]
    OldPasswordMissing,

    /// Account Blocked
    ///
    /// `1048` · `AccountSuspended` · `Never` · `NotApplied`
    ///
    /// Blocks everything, unlike [`WithdrawalBlocked`](Self::WithdrawalBlocked). Stop all
    /// strategies on the account, alert a person and ask the exchange.
    #[doc(alias = "1048")]
    #[exchange(code = 1048, kind = AccountSuspended)]
    AccountBlocked,

    /// Orders have been withdrawn or withdrawn
    ///
    /// `1050` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// Reads as cancelled or being cancelled, and is also seen for filled orders, so the request
    /// may have taken effect. Read `future_order_info` (spot: `order_info`) and your position
    /// before you replace the order.
    #[doc(alias = "1050")]
    #[exchange(code = 1050, kind = OrderClosed)]
    OrderAlreadyWithdrawn,

    /// Order completed
    ///
    /// `1051` · `OrderClosed` · `AfterResync` · `NotApplied`
    ///
    /// The order filled first, and your cancel did nothing. Read the fills with `future_order_info`
    /// (spot: `order_info`), and your position, before you quote again.
    #[doc(alias = "1051")]
    #[exchange(code = 1051, kind = OrderClosed, outcome = NotApplied)]
    OrderCompleted,

    /// Account Deleted at 00: 00
    ///
    /// `1201` · `AccountNotFound` · `Never` · `NotApplied`
    ///
    /// "At 00: 00" is probably a slip for "temporarily". Treat the account as gone, alert a person
    /// and ask the exchange.
    #[doc(alias = "1201")]
    #[exchange(code = 1201, kind = AccountNotFound)]
    AccountDeleted,

    /// Account Not Exist
    ///
    /// `1202` · `AccountNotFound` · `Never` · `NotApplied`
    ///
    /// Check the accounts you name in the request.
    #[doc(alias = "1202")]
    #[exchange(code = 1202, kind = AccountNotFound)]
    AccountNotFound,

    /// Insufficient Balance
    ///
    /// `1203` · `InsufficientFunds` · `Never` · `NotApplied`
    ///
    /// About a transfer, not an order: it is larger than the balance. Read the balance and move
    /// less.
    #[doc(alias = "1203")]
    #[exchange(code = 1203, kind = InsufficientFunds)]
    InsufficientBalance,

    /// Invalid currency
    ///
    /// `1204` · `InvalidSymbol` · `Never` · `NotApplied`
    ///
    /// Probably not a misspelling: a transfer cannot go from one currency to another. Use the same
    /// currency on both sides.
    #[doc(alias = "1204")]
    #[exchange(code = 1204, kind = InvalidSymbol)]
    InvalidCurrency,

    /// Invalid Account
    ///
    /// `1205` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The two accounts are probably not master and sub-account of each other. Check both; the page
    /// does not say more.
    #[doc(alias = "1205")]
    #[exchange(code = 1205, kind = OperationRejected)]
    InvalidAccount,

    /// Cash Withdrawal Blocked
    ///
    /// `1206` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// Affects withdrawals only, so do not halt trading; [`AccountBlocked`](Self::AccountBlocked)
    /// is the one that blocks everything. Ask the exchange.
    #[doc(alias = "1206")]
    #[exchange(code = 1206, kind = PermissionDenied)]
    WithdrawalBlocked,

    /// Transfer Not Support
    ///
    /// `1207` · `Unsupported` · `Never` · `NotApplied`
    ///
    /// The exchange does not offer this transfer. Remove it; trying later is no use.
    #[doc(alias = "1207")]
    #[exchange(code = 1207, kind = Unsupported)]
    TransferNotSupported,

    /// No designated account
    ///
    /// `1208` · `AccountNotFound` · `Never` · `NotApplied`
    ///
    /// The user who should receive the transfer does not exist. Check the name or id you send.
    #[doc(alias = "1208")]
    #[exchange(code = 1208, kind = AccountNotFound)]
    DesignatedAccountNotFound,

    /// Invalid api
    ///
    /// `1209` · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// Probably not a wrong call: the API is unavailable at present. The request may have taken
    /// effect, and a second transfer would move the funds twice, so read both balances
    /// (`future_userinfo` for the contract account) before you send it again. Cap your attempts.
    #[doc(alias = "1209")]
    #[exchange(code = 1209, kind = Unavailable)]
    InvalidApi,
}
