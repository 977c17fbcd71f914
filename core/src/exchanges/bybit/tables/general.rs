use crate::ExchangeError;

/// Rows of every API: keys, limits, numbers for anything, and their texts.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit",
    code_type = i32,
    table(path = "tables/bybit.md", section = "tables/GeneralError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum GeneralError {
    /// The request was too old when the trading service took it up
    ///
    /// `-1` · `InvalidNonce` · `AfterResync` · `Unknown`
    ///
    /// The exchange once used this number for anything, so nothing is certain.
    #[doc(alias = "-1")]
    #[exchange(code = -1, kind = InvalidNonce, outcome = Unknown)]
    RequestExpired,

    /// Heavy load on the trading servers kept them from answering properly
    ///
    /// `429` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "429")]
    #[exchange(code = 429, kind = Unavailable)]
    TradingServiceBusy,

    /// The API key for spot has run out
    ///
    /// `-2015` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "-2015")]
    #[exchange(code = -2015, kind = Authentication)]
    SpotApiKeyExpired,

    /// The API key for derivatives has run out
    ///
    /// `33004` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "33004")]
    #[exchange(code = 33004, kind = Authentication)]
    DerivativesApiKeyExpired,

    /// The exchange's server gave up before it had finished
    ///
    /// `10000` · `Timeout` · `AfterBackoff` · `Unknown`
    ///
    /// The order may have been placed; `orderLinkId` is unique for good, so a query by it decides.
    #[doc(alias = "10000")]
    #[exchange(code = 10000, kind = Timeout)]
    ServerTimeout,

    /// The exchange objects to a parameter; the text says which one
    ///
    /// `10001` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "10001")]
    #[exchange(code = 10001, kind = InvalidRequest)]
    ParameterError,

    /// By the exchange's clock the request came too early or too late
    ///
    /// `10002` · `InvalidNonce` · `AfterResync` · `NotApplied`
    ///
    /// Synchronise with the exchange's time or raise `recv_window`.
    #[doc(alias = "10002")]
    #[exchange(code = 10002, kind = InvalidNonce)]
    RequestOutsideTimeWindow,

    /// The exchange does not know this API key on this domain
    ///
    /// `10003` · `Authentication` · `Never` · `NotApplied`
    ///
    /// On the WebSocket the same number means too many sessions.
    #[doc(alias = "10003")]
    #[exchange(code = 10003, kind = Authentication)]
    InvalidApiKey,

    /// The signature of the request is wrong
    ///
    /// `10004` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "10004")]
    #[exchange(code = 10004, kind = Authentication)]
    InvalidSignature,

    /// The API key lacks a permission that this call needs
    ///
    /// `10005` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "10005")]
    #[exchange(code = 10005, kind = PermissionDenied)]
    PermissionDenied,

    /// Requests come faster than the limit of this account allows
    ///
    /// `10006` · `RateLimited` · `AfterRateLimit` · `NotApplied`
    ///
    /// Requests over the limit fail, and the rest succeeds. In a batch without rows, the first
    /// orders may have gone through.
    // Source: `v5/rate-limit/rate-limit.mdx`, 2026-07-24: requests over the limit fail, only the
    // rest succeeds.
    #[doc(alias = "10006")]
    #[exchange(code = 10006, kind = RateLimited)]
    TooManyVisits,

    /// The exchange could not establish who is calling
    ///
    /// `10007` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "10007")]
    #[exchange(code = 10007, kind = Authentication)]
    AuthenticationFailed,

    /// The account is under a general ban, possibly because of its mode
    ///
    /// `10008` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "10008")]
    #[exchange(code = 10008, kind = AccountSuspended)]
    AccountBanned,

    /// The exchange does not serve the region this address belongs to
    ///
    /// `10009` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "10009")]
    #[exchange(code = 10009, kind = PermissionDenied)]
    RegionRestricted,

    /// The API key is bound to other addresses than the one calling
    ///
    /// `10010` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "10010")]
    #[exchange(code = 10010, kind = PermissionDenied)]
    UnmatchedIp,

    /// The same request has been sent before
    ///
    /// `10014` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The first of the two may have been carried out: look for it by `orderLinkId`.
    #[doc(alias = "10014")]
    #[exchange(code = 10014, kind = Duplicate)]
    DuplicateRequest,

    /// Something went wrong inside the exchange
    ///
    /// `10016` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// Query by `orderLinkId` before anything is sent again.
    #[doc(alias = "10016")]
    #[exchange(code = 10016, kind = ServerError)]
    ServerError,

    /// There is no endpoint at this path
    ///
    /// `10017` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "10017")]
    #[exchange(code = 10017, kind = InvalidRequest)]
    RouteNotFound,

    /// A compliance rule forbids this to the account
    ///
    /// `10024` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "10024")]
    #[exchange(code = 10024, kind = PermissionDenied)]
    ComplianceRulesTriggered,

    /// The account is barred from trading
    ///
    /// `10027` · `AccountSuspended` · `Never` · `NotApplied`
    ///
    /// Resting orders may still fill.
    #[doc(alias = "10027")]
    #[exchange(code = 10027, kind = AccountSuspended)]
    TradingBanned,

    /// This endpoint is reserved for unified accounts
    ///
    /// `10028` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "10028")]
    #[exchange(code = 10028, kind = PermissionDenied)]
    UnifiedAccountOnly,

    /// The API key may not trade this symbol
    ///
    /// `10029` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "10029")]
    #[exchange(code = 10029, kind = PermissionDenied)]
    SymbolNotInWhitelist,

    /// This endpoint is closed to unified accounts
    ///
    /// `100028` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "100028")]
    #[exchange(code = 100028, kind = PermissionDenied)]
    NotForUnifiedAccounts,

    /// The symbol is not one that works here
    ///
    /// message with `Not supported symbols` · `InvalidSymbol` · `Never` · `NotApplied`
    #[exchange(
        row = "Not supported symbols",
        message_contains = "Not supported symbols",
        kind = InvalidSymbol,
    )]
    UnsupportedSymbol,

    /// The exchange says that the order is already as asked for
    ///
    /// message with `The order remains unchanged as the parameters entered match the existing ones` ·
    /// `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// Placing a market order got the same words, so nothing is certain: read the order.
    #[exchange(
        row = "The order remains unchanged as the parameters entered match the existing ones",
        message_contains = "The order remains unchanged as the parameters entered match the existing ones",
        kind = Duplicate,
    )]
    OrderUnchanged,

    /// These are more contracts than one order may hold
    ///
    /// message with `The number of contracts exceeds maximum limit allowed` · `InvalidOrder` ·
    /// `Never` · `NotApplied`
    #[exchange(
        row = "The number of contracts exceeds maximum limit allowed",
        message_contains = "The number of contracts exceeds maximum limit allowed",
        kind = InvalidOrder,
    )]
    QuantityAboveMaximum,

    /// These are fewer contracts than one order must hold
    ///
    /// message with `The number of contracts exceeds minimum limit allowed` · `InvalidOrder` ·
    /// `Never` · `NotApplied`
    #[exchange(
        row = "The number of contracts exceeds minimum limit allowed",
        message_contains = "The number of contracts exceeds minimum limit allowed",
        kind = InvalidOrder,
    )]
    QuantityBelowMinimum,

    /// positionIdx does not belong to the position mode of the account
    ///
    /// message with `position idx not match position mode` · `InvalidRequest` · `Never` ·
    /// `NotApplied`
    #[exchange(
        row = "position idx not match position mode",
        message_contains = "position idx not match position mode",
        kind = InvalidRequest,
    )]
    PositionIndexMismatch,

    /// There is no position whose take profit or stop loss could be set
    ///
    /// message with `can not set tp/sl/ts for zero position` · `OperationRejected` ·
    /// `AfterResync` · `NotApplied`
    ///
    /// The position has closed, or is not registered yet. It is not protected.
    #[exchange(
        row = "can not set tp/sl/ts for zero position",
        message_contains = "can not set tp/sl/ts for zero position",
        kind = OperationRejected,
        retry = AfterResync,
    )]
    NoPositionForTradingStop,

    /// The request took the exchange too long
    ///
    /// message with `Request timeout` · `Timeout` · `AfterBackoff` · `Unknown`
    ///
    /// The text says to repeat, which suits reads only.
    #[exchange(row = "Request timeout", message_contains = "Request timeout", kind = Timeout)]
    RequestTimeout,
}
