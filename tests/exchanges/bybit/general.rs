//! Codes of every product: keys, permissions, frequency, the request itself, and the exchange's own
//! trouble. From the pages "Error Codes" of Bybit API V5 and of the versions before it.
//!
//! Codes are the exchange's, messages are ours. A few errors have no number of their own: the exchange
//! sends them with the catch-all codes 10001 and 10016, and only the text tells.

use exchange_error::ExchangeError;

/// Errors of every product.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(serde, name = "Bybit", code_type = i32)]
pub(crate) enum GeneralError {
    // --- Keys and signatures
    /// The exchange does not accept this API key here.
    ///
    /// A key belongs to one environment and works on its domain only: mainnet, testnet, or the
    /// demo of either.
    #[exchange(code = 10003, message_contains = "invalid api_key", kind = Authentication)]
    InvalidApiKey,

    /// The request is not signed as it should be.
    ///
    /// Also sent as 10001 with `openapi sign params error!` when a header of the signature is
    /// missing.
    #[exchange(
        code = 10004,
        message_contains = "openapi sign params error!",
        kind = Authentication,
    )]
    InvalidSignature,

    /// The exchange could not establish who is calling.
    #[exchange(code = 10007, kind = Authentication)]
    AuthenticationFailed,

    /// The key used for spot trading is no longer valid: it ran out.
    #[exchange(code = -2015, kind = Authentication)]
    SpotApiKeyExpired,

    /// The key used for derivatives is no longer valid: it ran out.
    #[exchange(code = 33004, kind = Authentication)]
    DerivativesApiKeyExpired,

    /// By the server's clock, the request came too early or too late.
    ///
    /// Synchronise with the server's time, or raise `recv_window`; nothing was done.
    #[exchange(code = 10002, kind = InvalidNonce)]
    RequestOutsideTimeWindow,

    /// The timestamp differs from the server's time by more than `recvWindow` allows.
    #[exchange(code = -1021, kind = InvalidNonce)]
    TimestampOutsideWindow,

    // --- What this key, address or account may do
    /// The API key lacks a permission that this call needs.
    #[exchange(code = 10005, kind = PermissionDenied)]
    PermissionDenied,

    /// The key is bound to other IP addresses than the one that called.
    #[exchange(code = 10010, kind = PermissionDenied)]
    UnmatchedIp,

    /// This symbol is not among those that the whitelist permits.
    #[exchange(code = 10029, kind = PermissionDenied)]
    SymbolNotInWhitelist,

    /// A rule of the exchange's compliance stands in the way.
    ///
    /// A person has to read what the website asks for; no waiting clears this.
    #[exchange(code = 10024, kind = PermissionDenied)]
    ComplianceRulesTriggered,

    /// The account is under a general ban, possibly because of its mode.
    #[exchange(code = 10008, kind = AccountSuspended)]
    AccountBanned,

    /// The account is barred from trading.
    ///
    /// Resting orders may still fill. Ask the exchange before anything else.
    #[exchange(code = 10027, kind = AccountSuspended)]
    TradingBanned,

    /// This takes a unified margin account, which the account has yet to become.
    #[exchange(code = 10020, kind = PermissionDenied)]
    NotUnifiedMarginAccount,

    /// This endpoint is reserved for unified accounts.
    #[exchange(code = 10028, kind = PermissionDenied)]
    UnifiedAccountOnly,

    /// This endpoint is closed to unified accounts.
    #[exchange(code = 100028, kind = PermissionDenied)]
    NotForUnifiedAccounts,

    // --- Frequency
    /// Requests come faster than the API allows.
    ///
    /// The limit is per user; `X-Bapi-Limit-Reset-Timestamp` says when it resets.
    #[exchange(code = 10006, kind = RateLimited)]
    TooManyVisits,

    /// Requests from this IP address come faster than allowed.
    ///
    /// Slow down everything behind this address; what follows is a ban.
    #[exchange(code = 10018, kind = RateLimited)]
    IpRateLimitExceeded,

    /// The exchange is shutting this IP address out.
    ///
    /// Stop every request from this address, for all keys.
    #[exchange(code = 10009, kind = IpBanned)]
    IpBanned,

    // --- The request
    /// The exchange objects to a parameter.
    ///
    /// The text says which. The exchange also uses this code for what has numbers of its own
    /// elsewhere.
    #[exchange(code = 10001, kind = InvalidRequest)]
    ParameterError,

    /// The symbol is not one that works here.
    #[exchange(message_contains = "Not supported symbols", kind = InvalidSymbol)]
    UnsupportedSymbol,

    /// A parameter is of the wrong type.
    #[exchange(code = 7001, kind = InvalidRequest)]
    ParameterTypeError,

    /// The request leaves out something that has to be there.
    #[exchange(code = -1004, kind = InvalidRequest)]
    MissingParameter,

    /// The request holds a parameter that the exchange does not know.
    #[exchange(code = -1103, kind = InvalidRequest)]
    UnknownParameter,

    /// The exchange has no such period.
    #[exchange(code = -10009, kind = InvalidRequest)]
    InvalidPeriod,

    /// There is no endpoint at this path.
    #[exchange(code = 10017, kind = InvalidRequest)]
    RouteNotFound,

    /// The same request has been sent before.
    ///
    /// The first of the two may well have been carried out: look for it by `orderLinkId`.
    #[exchange(code = 10014, kind = Duplicate)]
    DuplicateRequest,

    // --- The exchange's own trouble: in every case the order may have been placed
    /// Something went wrong on the exchange's side.
    ///
    /// Look for the order by `orderLinkId` before you send it again.
    #[exchange(code = 10016, kind = ServerError)]
    ServerError,

    /// The exchange had a failure of its own.
    #[exchange(code = 340099, kind = ServerError)]
    LegacyServerError,

    /// The exchange's server did not finish in time.
    ///
    /// The order may have been placed: query it before you send another.
    #[exchange(code = 5004, kind = Timeout)]
    ServerTimeout,

    /// The request took the exchange too long.
    ///
    /// Comes with code 10016. Its advice to repeat the request suits reads only: query the order
    /// before you send another.
    #[exchange(message_contains = "Request timeout", kind = Timeout)]
    RequestTimeout,
}
