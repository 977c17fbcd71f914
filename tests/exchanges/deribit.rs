//! Deribit.
//!
//! JSON-RPC 2.0 on both transports, so one table and one enum serve HTTP and WebSocket: a failure
//! is an `error` object, `error.message` is a short name, and `error.data.reason` says more where
//! there is more to say. Code 0 means success, as does no code. A mass quote succeeds as a whole
//! and lists what it refused in `result.errors`, or only counts it in `result.errors_count`. Some
//! names carry a limit behind them (`price_too_high 41000`), so the code is what identifies an
//! error.
//!
//! The messages are the descriptions of "RPC error codes" in the Deribit API documentation, older
//! editions included: it has dropped some codes of this table, and renamed others.

use exchange_error::{ExchangeError, Outcome};

use super::{Api, Transport, check, is_integer, rules, stored};

/// Errors of the Deribit API v2.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    name = "Deribit",
    code_type = i32,
    wire(
        when = "$.error",
        code = "$.error.code",
        ok = 0,
        message = ["$.error.data.reason", "$.error.message", "$.error"],
        id = "$.id",
    ),
    wire(
        rows = ["$.result.orders[:]", "$.result.errors[:]"],
        code = "@.error.code",
        ok = 0,
        message = ["@.error.data.reason", "@.error.message"],
        id = "$.id",
    ),
    wire(when = "$.result.errors_count > 0", id = "$.id"),
)]
pub(crate) enum DeribitError {
    // ------------------------------ the protocol
    /// Invalid params
    ///
    /// `data.param` names the parameter, and `data.reason` what is wrong with it.
    #[exchange(code = -32602, kind = InvalidRequest)]
    InvalidParams,

    /// Method not found
    #[exchange(code = -32601, kind = InvalidRequest)]
    MethodNotFound,

    /// Parse error
    #[exchange(code = -32700, kind = InvalidRequest)]
    ParseError,

    /// Missing params
    #[exchange(code = -32000, kind = InvalidRequest)]
    MissingParams,

    /// Request has not been parsed properly.
    #[exchange(code = 11050, kind = InvalidRequest)]
    BadRequest,

    /// Invalid content type of the request.
    #[exchange(code = 13018, kind = InvalidRequest)]
    InvalidContentType,

    /// REST request where Websocket is expected.
    #[exchange(code = 10030, kind = InvalidRequest)]
    MustBeWebSocketRequest,

    /// Method is not implemented yet.
    #[exchange(code = 10033, kind = Unsupported)]
    NotImplemented,

    /// The requested operation is not available on this server.
    #[exchange(code = 10048, kind = Unsupported)]
    NotOnThisServer,

    /// Some invalid input has been detected.
    #[exchange(code = 11029, kind = InvalidRequest)]
    InvalidArguments,

    /// Bad argument has been passed.
    #[exchange(code = 11043, kind = InvalidRequest)]
    BadArgument,

    /// Several bad arguments have been passed.
    #[exchange(code = 11049, kind = InvalidRequest)]
    BadArguments,

    /// The specified combination of arguments is not supported.
    #[exchange(code = 11047, kind = InvalidRequest)]
    UnsupportedArgumentCombination,

    /// Some of the arguments are not recognized as valid.
    #[exchange(code = 10031, kind = InvalidRequest)]
    InvalidArgumentsForInstrument,

    /// Invalid input, missing value.
    #[exchange(code = 13010, kind = InvalidRequest)]
    ValueRequired,

    /// Input is too short.
    #[exchange(code = 13011, kind = InvalidRequest)]
    ValueTooShort,

    /// Invalid input.
    #[exchange(code = 13016, kind = InvalidRequest)]
    InvalidInput,

    /// Event name has not been recognized.
    #[exchange(code = 11045, kind = InvalidRequest)]
    InvalidEvent,

    /// Subscription failed, invalid subscription parameters.
    #[exchange(code = 13017, kind = InvalidRequest)]
    SubscriptionFailed,

    /// Subscription error. However, subscription may fail without this error, please check the list
    /// of subscribed channels returned, as some channels can be not subscribed due to wrong input
    /// or lack of permissions.
    ///
    /// Input or permissions, the text leaves it open. Trust the list of channels in the reply, not
    /// the absence of this error.
    #[exchange(code = 11052, kind = Other)]
    SubscribeErrorUnsubscribed,

    // ------------------------------ keys, tokens and logging in
    /// User didn't enable API for the Account.
    #[exchange(code = 9999, kind = PermissionDenied)]
    ApiNotEnabled,

    /// Authorization issue, invalid or absent signature etc.
    #[exchange(code = 10000, kind = Authentication)]
    AuthorizationRequired,

    /// Invalid credentials have been used.
    ///
    /// Also what a clock that is more than a minute off looks like over HTTP, as traders report.
    #[exchange(code = 13004, kind = Authentication)]
    InvalidCredentials,

    /// Wrong or expired authorization token or bad signature. For example, please check the scope
    /// of the token, "connection" scope can't be reused for other connections.
    ///
    /// An access token that ran out is the usual reason: refresh it, and send again. If a fresh
    /// token is refused as well, stop.
    #[exchange(code = 13009, kind = Authentication, retry = AfterReauth)]
    Unauthorized,

    /// Login name is invalid (not allowed or it contains wrong characters).
    #[exchange(code = 13000, kind = Authentication)]
    InvalidLogin,

    /// Password confirmation error.
    #[exchange(code = 13005, kind = Authentication)]
    PasswordMismatch,

    /// User's security code has been changed or wrong.
    #[exchange(code = 13007, kind = Authentication)]
    UserNotFound,

    /// This action requires TFA authentication.
    #[exchange(code = 13003, kind = ManualActionRequired)]
    SecondFactorRequired,

    /// Wrong TFA code
    #[exchange(code = 12000, kind = ManualActionRequired)]
    WrongSecondFactor,

    /// TFA code is correct but it is already used. Please, use next code.
    ///
    /// Wait for the next code, and let nothing else log in with the same one.
    #[exchange(code = 12999, kind = ManualActionRequired)]
    SecondFactorUsed,

    /// Invalid Security Code.
    #[exchange(code = 13006, kind = ManualActionRequired)]
    SecurityError,

    /// Invalid SMS code.
    #[exchange(code = 13015, kind = ManualActionRequired)]
    InvalidSmsCode,

    /// Too many failed security key authorizations. The client should wait for `wait` seconds to
    /// try again.
    ///
    /// Older editions call it `tfa_over_limit`. Do not try again by program: every failed attempt
    /// counts.
    #[exchange(code = 12998, kind = ManualActionRequired)]
    SecurityKeyOverLimit,

    /// The number of failed login attempts is limited.
    ///
    /// Do not try again by program: every failed attempt counts.
    #[exchange(code = 12003, kind = ManualActionRequired)]
    LoginOverLimit,

    /// The number of registration requests is limited.
    #[exchange(code = 12004, kind = ManualActionRequired)]
    RegistrationOverLimit,

    /// Account must be activated.
    #[exchange(code = 13001, kind = ManualActionRequired)]
    AccountNotActivated,

    /// Account is blocked by admin.
    ///
    /// Stop this account's strategies and ask the exchange. The documentation does not say what
    /// becomes of resting orders.
    #[exchange(code = 13002, kind = AccountSuspended)]
    AccountBlocked,

    /// The country is banned (possibly via IP check).
    #[exchange(code = 12005, kind = PermissionDenied)]
    CountryIsBanned,

    /// Permission for the operation has been denied.
    #[exchange(code = 11042, kind = PermissionDenied)]
    PermissionDenied,

    /// Not enough permissions to execute the request, forbidden.
    #[exchange(code = 13021, kind = PermissionDenied)]
    Forbidden,

    /// Subaccount restrictions.
    #[exchange(code = 13012, kind = PermissionDenied)]
    UnavailableInSubaccount,

    // ------------------------------ limits of frequency
    /// Allowed request rate has been exceeded.
    ///
    /// Over WebSocket the exchange also ends the session: log on again, and ask what became of the
    /// requests that were still open.
    #[exchange(code = 10028, kind = RateLimited)]
    TooManyRequests,

    /// Reached limit of pending Matching Engine requests for user.
    ///
    /// Wait for answers before you send more; raising the rate of requests does not help.
    #[exchange(code = 10047, kind = RateLimited)]
    MatchingEngineQueueFull,

    // ------------------------------ the exchange
    /// Some general failure, no public information available.
    ///
    /// It says nothing about execution: look for the order by its label before you send it again.
    #[exchange(code = 10001, kind = ServerError)]
    GeneralFailure,

    /// Some unhandled error on server. Please report to admin. The details of the request will help
    /// to locate the problem.
    ///
    /// The request may have taken effect: look for the order by its label before you send it again.
    #[exchange(code = 11094, kind = ServerError)]
    InternalServerError,

    /// Request failed because of invalid input or internal failure.
    ///
    /// The text leaves open which, so the request may have taken effect. If it fails again, suspect
    /// the input.
    #[exchange(code = 13008, kind = ServerError)]
    RequestFailed,

    /// Request can't be processed right now and should be retried.
    ///
    /// It asks for another try, but does not say that nothing happened: look for the order by its
    /// label first.
    #[exchange(code = 10040, kind = Unavailable)]
    Retry,

    /// System is under maintenance.
    #[exchange(code = 11051, kind = Unavailable)]
    SystemMaintenance,

    /// API method temporarily switched off by the administrator.
    #[exchange(code = 13025, kind = Unavailable, outcome = NotApplied)]
    MethodSwitchedOff,

    /// Some rejects which are not considered as very often, more info may be specified in
    /// `<Reason>`.
    ///
    /// The reason stands in the message as sent.
    #[exchange(code = 11030, kind = Other)]
    OtherReject,

    /// Some errors which are not considered as very often, more info may be specified in `<Error>`.
    ///
    /// The error stands in the message as sent. A reject is a refusal; this may be anything.
    #[exchange(code = 11031, kind = Other)]
    OtherError,

    // ------------------------------ instruments
    /// Instrument name is not valid.
    #[exchange(code = 10020, kind = InvalidSymbol)]
    InvalidInstrument,

    /// Instrument is not found, invalid instrument name.
    #[exchange(code = 13020, kind = InvalidSymbol)]
    InstrumentNotFound,

    /// Settlement is in progress. Every day at settlement time for several seconds, the system
    /// calculates user profits and updates balances. That time trading is paused for several
    /// seconds till the calculation is completed.
    ///
    /// Daily at 08:00 UTC. Hold your orders for these seconds, then price them afresh.
    #[exchange(code = 10041, kind = MarketClosed)]
    SettlementInProgress,

    /// Trading is temporary locked by the admin.
    #[exchange(code = 10019, kind = MarketClosed)]
    LockedByAdmin,

    /// Operation for an instrument which order book had been closed.
    ///
    /// Most likely the instrument has expired, so do not wait for it.
    #[exchange(code = 10012, kind = MarketClosed, retry = Never)]
    BookClosed,

    /// Closed, expired order book.
    #[exchange(code = 13019, kind = MarketClosed, retry = Never)]
    OrderBookClosed,

    /// Instrument already not available for trading.
    #[exchange(code = 11037, kind = MarketClosed, retry = Never)]
    OutdatedInstrumentForVolatilityOrder,

    /// At several minutes to instrument expiration, corresponding advanced implied volatility
    /// orders are not allowed.
    ///
    /// A plain order with a price is still possible.
    #[exchange(code = 11046, kind = InvalidOrder)]
    OutdatedInstrument,

    // ------------------------------ orders that exist, or do not
    /// Attempt to operate with order that can't be found by specified id or label.
    ///
    /// If you were cancelling, the order may have filled: read the trades before you replace it.
    #[exchange(code = 10004, kind = OrderNotFound)]
    OrderNotFound,

    /// Attempt of doing something with closed order.
    ///
    /// Filled or cancelled, perhaps by the first sending of this request. Read the order's state.
    #[exchange(code = 10010, kind = OrderClosed)]
    AlreadyClosed,

    /// This request is not allowed in regards to the filled order.
    ///
    /// You have the position. Do not place a replacement.
    #[exchange(code = 11008, kind = OrderClosed)]
    AlreadyFilled,

    /// Attempt to do open order operations with the not open order.
    #[exchange(code = 11044, kind = OrderClosed)]
    NotOpenOrder,

    /// Attempt to operate with not own order.
    #[exchange(code = 10029, kind = PermissionDenied)]
    NotOwnerOfOrder,

    /// Order id is missing or its format was not recognized as valid.
    #[exchange(code = 10025, kind = InvalidRequest)]
    InvalidOrderId,

    /// Liquidation order can't be cancelled.
    ///
    /// The account is being liquidated. Alert a person, and do not trust the positions your program
    /// remembers.
    #[exchange(code = 10045, kind = OperationRejected)]
    CannotCancelLiquidationOrder,

    /// Liquidation order can't be edited.
    ///
    /// The account is being liquidated; see [`Self::CannotCancelLiquidationOrder`].
    #[exchange(code = 10046, kind = OperationRejected)]
    CannotEditLiquidationOrder,

    // ------------------------------ price
    /// Price is too low, `<Limit>` defines current limit for the operation.
    ///
    /// The limit stands behind the name in the message as sent, and moves with the market.
    #[exchange(code = 10005, kind = InvalidOrder, retry = AfterResync)]
    PriceTooLow,

    /// Price is too low for current index, `<Limit>` defines current bottom limit for the
    /// operation.
    #[exchange(code = 10006, kind = InvalidOrder, retry = AfterResync)]
    PriceTooLowForIndex,

    /// Price is too high, `<Limit>` defines current up limit for the operation.
    #[exchange(code = 10007, kind = InvalidOrder, retry = AfterResync)]
    PriceTooHigh,

    /// Price is too high for current index, `<Limit>` defines current up limit for the operation.
    #[exchange(code = 10008, kind = InvalidOrder, retry = AfterResync)]
    PriceTooHighForIndex,

    /// This price is not allowed for some reason.
    #[exchange(code = 10011, kind = InvalidOrder)]
    PriceNotAllowed,

    /// price was not recognized as a valid number.
    #[exchange(code = 10023, kind = InvalidRequest)]
    InvalidPrice,

    /// Extra precision of the price is not supported.
    #[exchange(code = 10026, kind = InvalidOrder)]
    PricePrecisionExceeded,

    /// Price has to be rounded to an instrument tick size.
    #[exchange(code = 10043, kind = InvalidOrder)]
    PriceOffTick,

    /// Trigger Price has to be rounded to an instrument tick size.
    #[exchange(code = 10044, kind = InvalidOrder)]
    TriggerPriceOffTick,

    /// Trigger price is too high.
    #[exchange(code = 10034, kind = InvalidOrder, retry = AfterResync)]
    TriggerPriceTooHigh,

    /// Trigger price is too low.
    #[exchange(code = 10035, kind = InvalidOrder, retry = AfterResync)]
    TriggerPriceTooLow,

    /// Invalid trigger price (too high or too low) in relation to the last trade, index or market
    /// price.
    ///
    /// The market has moved past your trigger: a stop may be due now. Decide on a fresh price.
    #[exchange(code = 11036, kind = InvalidOrder, retry = AfterResync)]
    InvalidTriggerPrice,

    // ------------------------------ amount
    /// Order quantity is too low.
    #[exchange(code = 10002, kind = InvalidOrder)]
    QuantityTooLow,

    /// Amount is not valid.
    #[exchange(code = 10021, kind = InvalidOrder)]
    InvalidAmount,

    /// quantity was not recognized as a valid number (for API v1).
    #[exchange(code = 10022, kind = InvalidRequest)]
    InvalidQuantity,

    /// Futures contract amount was not recognized as integer.
    #[exchange(code = 10027, kind = InvalidOrder)]
    NonIntegerContractAmount,

    /// Total cost is too low.
    #[exchange(code = 10032, kind = InvalidOrder)]
    WholeCostTooLow,

    /// `max_show` parameter was not recognized as a valid number.
    #[exchange(code = 10024, kind = InvalidRequest)]
    InvalidMaxShow,

    /// Max Show Amount is not valid.
    #[exchange(code = 10036, kind = InvalidOrder)]
    InvalidMaxShowAmount,

    /// Wrong Max Show for options.
    #[exchange(code = 11048, kind = InvalidOrder)]
    WrongMaxShowForOption,

    // ------------------------------ kinds of orders
    /// Failure, order overlap is found and self-trading is not enabled.
    ///
    /// It would trade with an order of your own: cancel that one, or price this one away from it.
    #[exchange(code = 10003, kind = InvalidOrder, retry = AfterResync)]
    OrderOverlap,

    /// Request rejected due to `reject_post_only` flag.
    ///
    /// The order would have traded at once. Nothing rests: read the book and price it again.
    #[exchange(code = 11054, kind = InvalidOrder, retry = AfterResync)]
    PostOnlyReject,

    /// Advanced orders are not available for futures.
    #[exchange(code = 11038, kind = InvalidOrder)]
    NoAdvancedForFutures,

    /// Advanced post-only orders are not supported yet.
    #[exchange(code = 11039, kind = Unsupported)]
    NoAdvancedPostOnly,

    /// Advanced order properties can't be set if the order is not advanced.
    #[exchange(code = 11041, kind = InvalidOrder)]
    NotAdvancedOrder,

    // ------------------------------ funds and risk
    /// Account has not enough funds for the operation.
    #[exchange(code = 10009, kind = InsufficientFunds)]
    NotEnoughFunds,

    /// Total limit of open orders has been exceeded, it is applicable for PME users.
    #[exchange(code = 10013, kind = RiskLimit)]
    PortfolioMarginMaxOpenOrders,

    /// Limit of count of futures' open orders has been exceeded, it is applicable for PME users.
    #[exchange(code = 10014, kind = RiskLimit)]
    PortfolioMarginMaxFutureOrders,

    /// Limit of count of options' open orders has been exceeded, it is applicable for PME users.
    #[exchange(code = 10015, kind = RiskLimit)]
    PortfolioMarginMaxOptionOrders,

    /// Limit of size for futures has been exceeded, it is applicable for PME users.
    #[exchange(code = 10016, kind = RiskLimit)]
    PortfolioMarginMaxFutureSize,

    /// Limit of size for options has been exceeded, it is applicable for PME users.
    #[exchange(code = 10017, kind = RiskLimit)]
    PortfolioMarginMaxOptionSize,

    /// Limit of size for futures has been exceeded, it is applicable for non-PME users.
    #[exchange(code = 10018, kind = RiskLimit)]
    MaxFuturePositionSize,

    /// Allowed amount of trigger orders has been exceeded.
    ///
    /// Waiting frees nothing: cancel a trigger order first. Until then the position lacks its stop.
    #[exchange(code = 11035, kind = RiskLimit)]
    TooManyTriggerOrders,

    // ------------------------------ transfers, addresses and subaccounts
    /// Specified transfer is not found.
    #[exchange(code = 11053, kind = OrderNotFound)]
    TransferNotFound,

    /// Transfer is not allowed. Possible wrong direction or other mistake.
    #[exchange(code = 12100, kind = OperationRejected)]
    TransferNotAllowed,

    /// Invalid address.
    #[exchange(code = 11090, kind = InvalidRequest)]
    InvalidAddress,

    /// Invalid address for the transfer.
    #[exchange(code = 11091, kind = InvalidRequest)]
    InvalidTransferAddress,

    /// The address already exists.
    #[exchange(code = 11092, kind = Duplicate)]
    AddressAlreadyExists,

    /// Withdrawal instead of transfer.
    ///
    /// The address is another user's of this exchange: send a transfer.
    #[exchange(code = 11096, kind = InvalidRequest)]
    AddressBelongsToUser,

    /// Limit of allowed addresses has been reached.
    #[exchange(code = 11093, kind = OperationRejected)]
    TooManyAddresses,

    /// Deposit address creation has been disabled by admin.
    #[exchange(code = 11095, kind = Unsupported)]
    DepositAddressCreationDisabled,

    /// Limit of subaccounts is reached.
    #[exchange(code = 12001, kind = OperationRejected)]
    TooManySubaccounts,

    /// The input is not allowed as the name of subaccount.
    #[exchange(code = 12002, kind = InvalidRequest)]
    WrongSubaccountName,

    /// Unsupported or invalid phone number.
    #[exchange(code = 13013, kind = InvalidRequest)]
    InvalidPhoneNumber,

    /// SMS sending failed - phone number is wrong.
    #[exchange(code = 13014, kind = InvalidRequest)]
    CannotSendSms,
}

pub(crate) const APIS: &[Api] = &[
    Api {
        exchange: "deribit",
        transport: Transport::Rest,
        scopes: &["exact"],
        urls: &[],
        code_envelopes: &[
            r#"{"jsonrpc":"2.0","error":{"message":"name","data":{"reason":"why","param":"price"},"code":{code}},"testnet":false,"usIn":1583763842150374,"usOut":1583763842150410,"usDiff":36}"#,
            r#"{"jsonrpc":"2.0","id":42,"error":{"message":"name 41000.5","code":{code}},"testnet":true}"#,
        ],
        message_envelopes: &[],
        is_code: is_integer,
        stored: stored::<DeribitError>,
        rules: rules::<DeribitError>(),
        check: check::<DeribitError>,
    },
    Api {
        exchange: "deribit",
        transport: Transport::WebSocket,
        scopes: &["exact"],
        urls: &[],
        code_envelopes: &[
            r#"{"jsonrpc":"2.0","id":1,"error":{"message":"name","data":{"reason":"why","param":"nonce"},"code":{code}},"usIn":"1655391709417993","usOut":"1655391709418049","usDiff":56,"testnet":false}"#,
            r#"{"jsonrpc":"2.0","id":1,"result":{"orders":[],"trades":[],"errors":[{"instrument_name":"BTC-PERPETUAL","side":"bid","error":{"code":{code},"message":"name"}}]}}"#,
            r#"{"jsonrpc":"2.0","id":1,"result":{"orders":[{"order_id":"BTC-1"}],"errors":[{"instrument_name":"BTC-PERPETUAL","side":"bid","error":{"code":{code},"message":"name"}}]}}"#,
        ],
        message_envelopes: &[],
        is_code: is_integer,
        stored: stored::<DeribitError>,
        rules: rules::<DeribitError>(),
        check: check::<DeribitError>,
    },
];

#[test]
fn deribit_successes_and_notices_are_accepted() {
    for frame in [
        r#"{"jsonrpc":"2.0","id":1,"result":{"order":{"order_id":"BTC-1"},"trades":[]},"usIn":1}"#,
        r#"{"jsonrpc":"2.0","id":1,"result":{"orders":[{"order_id":"BTC-1"}],"errors":[]}}"#,
        r#"{"jsonrpc":"2.0","id":1,"result":{"errors_count":0}}"#,
        r#"{"jsonrpc":"2.0","id":1,"error":{"code":0,"message":""}}"#,
        r#"{"jsonrpc":"2.0","method":"subscription","params":{"channel":"user.orders","data":[]}}"#,
        r#"{"jsonrpc":"2.0","method":"heartbeat","params":{"type":"test_request"}}"#,
    ] {
        assert_eq!(DeribitError::check_frame(frame), Ok(()), "{frame}");
    }
}

#[test]
fn mass_quote_with_one_failed_side_is_partial() {
    let frame = r#"{"id":9,"result":{"orders":[{"order_id":"BTC-1"}],"errors":[
        {"side":"bid","error":{"code":10009,"message":"not_enough_funds"}}]}}"#;
    let failure = DeribitError::check_frame(frame).unwrap_err();
    assert!(failure.is_partial());
    assert_eq!(failure.id(), Some("9"));
    assert_eq!(failure.rows()[0].error(), Some(DeribitError::NotEnoughFunds));
    let counted = r#"{"id":9,"result":{"orders":[{"order_id":"BTC-1"}],"errors_count":1}}"#;
    let failure = DeribitError::check_frame(counted).unwrap_err();
    assert_eq!(failure.outcome(), Outcome::Unknown);
}

#[test]
fn reason_is_shown_as_the_message() {
    let body = r#"{"error":{"message":"Invalid params","code":-32602,
        "data":{"reason":"invalid currency","param":"currency"}}}"#;
    let failure = DeribitError::check_response(400, body).unwrap_err();
    assert_eq!(failure.to_string(), "Deribit: invalid currency (-32602, HTTP 400)");
}
