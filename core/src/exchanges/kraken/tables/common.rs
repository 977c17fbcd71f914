use crate::ExchangeError;

/// Texts of the spot APIs, the same on both transports.
///
/// Whole texts are the codes. Texts with a detail behind them select by a part.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Kraken",
    code_type = str,
    table(path = "tables/kraken.md", section = "tables/CommonError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum CommonError {
    /// The API key is wrong, deleted or not active yet
    ///
    /// `EAPI:Invalid key` · `Authentication` · `Never` · `NotApplied`
    ///
    /// Repeated failures end in a temporary lockout: stop at once.
    #[doc(alias = "EAPI:Invalid key")]
    #[exchange(code = "EAPI:Invalid key", kind = Authentication)]
    InvalidKey,

    /// Signature does not match the request
    ///
    /// `EAPI:Invalid signature` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "EAPI:Invalid signature")]
    #[exchange(code = "EAPI:Invalid signature", kind = Authentication)]
    InvalidSignature,

    /// The nonce is not above the highest one seen
    ///
    /// `EAPI:Invalid nonce` · `InvalidNonce` · `AfterResync` · `NotApplied`
    ///
    /// The same bytes never work again. If a transport resends in silence, the first sending may
    /// have been executed: pass its outcome to `after`.
    #[doc(alias = "EAPI:Invalid nonce")]
    #[exchange(code = "EAPI:Invalid nonce", kind = InvalidNonce)]
    InvalidNonce,

    /// The WebSocket token is wrong or has run out
    ///
    /// `EAPI:Invalid token` · `NotLoggedIn` · `AfterReauth` · `NotApplied`
    ///
    /// Ask REST for a new token.
    #[doc(alias = "EAPI:Invalid token")]
    #[exchange(code = "EAPI:Invalid token", kind = NotLoggedIn)]
    InvalidToken,

    /// The session of this token has ended
    ///
    /// `ESession:Invalid session` · `NotLoggedIn` · `AfterReauth` · `NotApplied`
    ///
    /// Ask REST for a new token.
    #[doc(alias = "ESession:Invalid session")]
    #[exchange(code = "ESession:Invalid session", kind = NotLoggedIn)]
    InvalidSession,

    /// The key lacks the right for this request
    ///
    /// `EGeneral:Permission denied` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "EGeneral:Permission denied")]
    #[exchange(code = "EGeneral:Permission denied", kind = PermissionDenied)]
    PermissionDenied,

    /// The key may not use this method
    ///
    /// `EAPI:Permission denied` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "EAPI:Permission denied")]
    #[exchange(code = "EAPI:Permission denied", kind = PermissionDenied)]
    ApiPermissionDenied,

    /// The account may not do this, often for its country
    ///
    /// message with `EAccount:Invalid permissions` · `PermissionDenied` · `Never` · `NotApplied`
    #[exchange(
        row = "EAccount:Invalid permissions",
        message_contains = "EAccount:Invalid permissions",
        kind = PermissionDenied,
    )]
    InvalidPermissions,

    /// The exchange has disabled the account for a time
    ///
    /// `EAuth:Account temporary disabled` · `AccountSuspended` · `Never` · `NotApplied`
    ///
    /// Alert a person.
    #[doc(alias = "EAuth:Account temporary disabled")]
    #[exchange(code = "EAuth:Account temporary disabled", kind = AccountSuspended)]
    AccountDisabled,

    /// The account has not been confirmed yet
    ///
    /// `EAuth:Account unconfirmed` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "EAuth:Account unconfirmed")]
    #[exchange(code = "EAuth:Account unconfirmed", kind = ManualActionRequired)]
    AccountUnconfirmed,

    /// The exchange has locked trading for this user
    ///
    /// `ETrade:User Locked` · `AccountSuspended` · `Never` · `NotApplied`
    ///
    /// Alert a person.
    ///
    /// Low confidence: no current document lists this text.
    #[doc(alias = "ETrade:User Locked")]
    #[exchange(code = "ETrade:User Locked", kind = AccountSuspended)]
    UserLocked,

    /// Locked out after too many failed or excess calls
    ///
    /// `EGeneral:Temporary lockout` · `IpBanned` · `AfterBan` · `NotApplied` · wait 15 min
    ///
    /// Everything with this key and address must stop, because going on prolongs it.
    #[doc(alias = "EGeneral:Temporary lockout")]
    #[exchange(code = "EGeneral:Temporary lockout", kind = IpBanned, wait(secs = 900))]
    TemporaryLockout,

    /// The account's call counter is at its maximum
    ///
    /// `EAPI:Rate limit exceeded` · `RateLimited` · `AfterRateLimit` · `NotApplied`
    ///
    /// Calls over the maximum are refused until the counter has fallen, by 0.33 to 1 per second.
    // Source: REST rate limits, 2026-05-27: calls over the counter are refused until it has fallen.
    #[doc(alias = "EAPI:Rate limit exceeded")]
    #[exchange(code = "EAPI:Rate limit exceeded", kind = RateLimited)]
    ApiRateLimitExceeded,

    /// The engine's counter for this pair is at its maximum
    ///
    /// `EOrder:Rate limit exceeded` · `RateLimited` · `AfterRateLimit` · `NotApplied`
    ///
    /// The engine rejects orders over the limit. Young orders cost most to cancel or edit.
    // Source: trading rate limits, 2026-05-27: the engine rejects what is over the limit.
    #[doc(alias = "EOrder:Rate limit exceeded")]
    #[exchange(code = "EOrder:Rate limit exceeded", kind = RateLimited)]
    OrderRateLimitExceeded,

    /// A limit shared by a group of accounts or systems is used up
    ///
    /// `EOrder:Domain rate limit exceeded` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// Nothing says what happens to the request.
    #[doc(alias = "EOrder:Domain rate limit exceeded")]
    #[exchange(code = "EOrder:Domain rate limit exceeded", kind = RateLimited, outcome = Unknown)]
    DomainRateLimitExceeded,

    /// Too many concurrent requests; the text names the moment to resume
    ///
    /// message with `EService: Throttled` and 1 more · `RateLimited` · `AfterRateLimit` ·
    /// `NotApplied`
    ///
    /// Requests are refused until the moment in the text.
    // Source: REST rate limits, 2026-05-27: requests are refused until the moment in the text.
    #[exchange(
        row = "EService:Throttled",
        message_contains = ["EService:Throttled", "EService: Throttled"],
        kind = RateLimited,
        wait(until_secs = "Throttled:"),
    )]
    Throttled,

    /// Too many requests, by a limit nobody describes
    ///
    /// `EGeneral:Too many requests` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// Nothing says that the request was refused.
    #[doc(alias = "EGeneral:Too many requests")]
    #[exchange(code = "EGeneral:Too many requests", kind = RateLimited, outcome = Unknown)]
    TooManyRequests,

    /// Too many authentications in a short time
    ///
    /// `EAuth:Rate limit exceeded` · `RateLimited` · `AfterRateLimit` · `Unknown`
    #[doc(alias = "EAuth:Rate limit exceeded")]
    #[exchange(code = "EAuth:Rate limit exceeded", kind = RateLimited, outcome = Unknown)]
    LoginRateLimitExceeded,

    /// Too many requests to the authentication service
    ///
    /// `EAuth:Too many requests` · `RateLimited` · `AfterRateLimit` · `Unknown`
    #[doc(alias = "EAuth:Too many requests")]
    #[exchange(code = "EAuth:Too many requests", kind = RateLimited, outcome = Unknown)]
    TooManyLogins,

    /// A limit of frequency of another class
    ///
    /// message with `:Rate limit exceeded` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// Nothing says that the request was refused.
    #[exchange(
        row = ":Rate limit exceeded",
        message_contains = ":Rate limit exceeded",
        kind = RateLimited,
        outcome = Unknown,
    )]
    RateLimitExceeded,

    /// Engine or API are offline
    ///
    /// `EService:Unavailable` · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// The request may have reached the engine.
    #[doc(alias = "EService:Unavailable")]
    #[exchange(code = "EService:Unavailable", kind = Unavailable)]
    ServiceUnavailable,

    /// The service is too busy
    ///
    /// `EService:Busy` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "EService:Busy")]
    #[exchange(code = "EService:Busy", kind = Unavailable)]
    ServiceBusy,

    /// The deadline of the request, default or own, has passed
    ///
    /// `EService:Deadline elapsed` · `Timeout` · `AfterResync` · `Unknown`
    ///
    /// The deadline bounds the entry into the engine, and nothing says that the request was not
    /// executed. An own deadline is part of the request, so waiting does not help.
    #[doc(alias = "EService:Deadline elapsed")]
    #[exchange(code = "EService:Deadline elapsed", kind = Timeout, retry = AfterResync)]
    DeadlineElapsed,

    /// Internal failure, with or without a number
    ///
    /// message with `EGeneral:Internal error` · `ServerError` · `AfterBackoff` · `Unknown`
    ///
    /// The request may have been executed.
    #[exchange(
        row = "EGeneral:Internal error",
        message_contains = "EGeneral:Internal error",
        kind = ServerError,
    )]
    InternalError,

    /// The market takes cancellations only
    ///
    /// `EService:Market in cancel_only mode` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "EService:Market in cancel_only mode")]
    #[exchange(code = "EService:Market in cancel_only mode", kind = MarketClosed)]
    CancelOnlyMode,

    /// The market takes post-only limit orders only
    ///
    /// `EService:Market in post_only mode` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    ///
    /// A post-only order would go through now.
    #[doc(alias = "EService:Market in post_only mode")]
    #[exchange(code = "EService:Market in post_only mode", kind = MarketClosed)]
    PostOnlyMode,

    /// The request is malformed, wrong or ambiguous
    ///
    /// message with `EGeneral: Invalid arguments` and 1 more · `InvalidRequest` · `Never` ·
    /// `NotApplied`
    ///
    /// The text may end with the name of the argument.
    ///
    /// Low confidence: no current document lists this text.
    #[exchange(
        row = "EGeneral:Invalid arguments",
        message_contains = ["EGeneral:Invalid arguments", "EGeneral: Invalid arguments"],
        kind = InvalidRequest,
    )]
    InvalidArguments,

    /// No index price at present for this stop or take-profit
    ///
    /// message with `EGeneral:Invalid arguments:Index unavailable` · `NotReady` · `AfterResync` ·
    /// `NotApplied`
    ///
    /// The request is not at fault. Use another trigger price, or wait for the index.
    #[exchange(
        row = "EGeneral:Invalid arguments:Index unavailable",
        message_contains = "EGeneral:Invalid arguments:Index unavailable",
        kind = NotReady,
        retry = AfterResync,
    )]
    IndexUnavailable,

    /// The timeout of cancel-all-after is out of range
    ///
    /// message with `EGeneral:Invalid timeout argument` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// The dead man's switch was not set: existing orders are not guarded.
    #[exchange(
        row = "EGeneral:Invalid timeout argument",
        message_contains = "EGeneral:Invalid timeout argument",
        kind = InvalidRequest,
    )]
    InvalidTimeoutArgument,

    /// The trade request is not valid
    ///
    /// `ETrade:Invalid request` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "ETrade:Invalid request")]
    #[exchange(code = "ETrade:Invalid request", kind = InvalidRequest)]
    InvalidTradeRequest,

    /// There is no such pair
    ///
    /// `EQuery:Unknown asset pair` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "EQuery:Unknown asset pair")]
    #[exchange(code = "EQuery:Unknown asset pair", kind = InvalidSymbol)]
    UnknownAssetPair,

    /// There is no such asset
    ///
    /// `EQuery:Unknown asset` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "EQuery:Unknown asset")]
    #[exchange(code = "EQuery:Unknown asset", kind = InvalidSymbol)]
    UnknownAsset,

    /// The pair is not written in a known form
    ///
    /// `EQuery:Invalid asset pair` · `InvalidSymbol` · `Never` · `NotApplied`
    ///
    /// Low confidence: no current document lists this text.
    #[doc(alias = "EQuery:Invalid asset pair")]
    #[exchange(code = "EQuery:Invalid asset pair", kind = InvalidSymbol)]
    InvalidAssetPair,

    /// The account cannot pay for the order
    ///
    /// `EOrder:Insufficient funds` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "EOrder:Insufficient funds")]
    #[exchange(code = "EOrder:Insufficient funds", kind = InsufficientFunds)]
    InsufficientFunds,

    /// Margin is lacking, the exchange's pool by the guide
    ///
    /// `EOrder:Insufficient margin` · `NotReady` · `AfterResync` · `NotApplied`
    ///
    /// Either the exchange has too little to lend, or the own margin is too small: its documents
    /// contradict each other.
    #[doc(alias = "EOrder:Insufficient margin")]
    #[exchange(code = "EOrder:Insufficient margin", kind = NotReady, retry = AfterResync)]
    MarginPoolExhausted,

    /// Own collateral is below the initial margin
    ///
    /// `EOrder:Insufficient initial margin` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "EOrder:Insufficient initial margin")]
    #[exchange(code = "EOrder:Insufficient initial margin", kind = RiskLimit)]
    InsufficientInitialMargin,

    /// The engine cancelled the order for want of initial margin
    ///
    /// message with `EOrder:Order cancelled:Account has insufficient initial margin` ·
    /// `RiskLimit` · `AfterResync` · `Unknown`
    ///
    /// Cancelled after it was taken: parts may have filled.
    #[exchange(
        row = "EOrder:Order cancelled:Account has insufficient initial margin",
        message_contains = "EOrder:Order cancelled:Account has insufficient initial margin",
        kind = RiskLimit,
        retry = AfterResync,
        outcome = Unknown,
    )]
    CancelledForInitialMargin,

    /// User or tier may not trade on margin
    ///
    /// `EOrder:Cannot open position` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "EOrder:Cannot open position")]
    #[exchange(code = "EOrder:Cannot open position", kind = PermissionDenied)]
    CannotOpenPosition,

    /// User or tier may not trade margin against an open position
    ///
    /// `EOrder:Cannot open opposing position` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "EOrder:Cannot open opposing position")]
    #[exchange(code = "EOrder:Cannot open opposing position", kind = PermissionDenied)]
    CannotOpenOpposingPosition,

    /// The margin allowance is used up
    ///
    /// `EOrder:Margin allowance exceeded` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "EOrder:Margin allowance exceeded")]
    #[exchange(code = "EOrder:Margin allowance exceeded", kind = RiskLimit)]
    MarginAllowanceExceeded,

    /// Equity or collateral is too small
    ///
    /// `EOrder:Margin level too low` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "EOrder:Margin level too low")]
    #[exchange(code = "EOrder:Margin level too low", kind = RiskLimit)]
    MarginLevelTooLow,

    /// The position would be too large for this pair
    ///
    /// `EOrder:Margin position size exceeded` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "EOrder:Margin position size exceeded")]
    #[exchange(code = "EOrder:Margin position size exceeded", kind = RiskLimit)]
    MarginPositionSizeExceeded,

    /// Too many positions
    ///
    /// `EOrder:Positions limit exceeded` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "EOrder:Positions limit exceeded")]
    #[exchange(code = "EOrder:Positions limit exceeded", kind = RiskLimit)]
    PositionsLimitExceeded,

    /// Too many open orders
    ///
    /// `EOrder:Orders limit exceeded` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// The limit is a number of orders, not a rate.
    #[doc(alias = "EOrder:Orders limit exceeded")]
    #[exchange(code = "EOrder:Orders limit exceeded", kind = RiskLimit)]
    OrdersLimitExceeded,

    /// Too many scheduled orders
    ///
    /// `EOrder:Scheduled orders limit exceeded` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "EOrder:Scheduled orders limit exceeded")]
    #[exchange(code = "EOrder:Scheduled orders limit exceeded", kind = RiskLimit)]
    ScheduledOrdersLimitExceeded,

    /// A purchase limit of Canadian accounts is used up
    ///
    /// `EBM:limit exceeded:CAL` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// The limit is yearly.
    #[doc(alias = "EBM:limit exceeded:CAL")]
    #[exchange(code = "EBM:limit exceeded:CAL", kind = RiskLimit)]
    PurchaseLimitExceeded,

    /// Reduce-only, and there is no position
    ///
    /// `EOrder:Reduce only:No position exists` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The position may have closed a moment ago: read it.
    #[doc(alias = "EOrder:Reduce only:No position exists")]
    #[exchange(
        code = "EOrder:Reduce only:No position exists",
        kind = OperationRejected,
        retry = AfterResync,
    )]
    ReduceOnlyWithoutPosition,

    /// The order closed the position; its rest was cancelled
    ///
    /// `EOrder:Reduce only:Position is closed` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// The order fills what it can, and only the rest is cancelled.
    #[doc(alias = "EOrder:Reduce only:Position is closed")]
    #[exchange(code = "EOrder:Reduce only:Position is closed", kind = OrderClosed)]
    ReduceOnlyPositionClosed,

    /// The client's standing allows reducing positions only
    ///
    /// `EOrder:Reduce only:Non-PC` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "EOrder:Reduce only:Non-PC")]
    #[exchange(code = "EOrder:Reduce only:Non-PC", kind = PermissionDenied)]
    ReduceOnlyForClient,

    /// No open order of this id
    ///
    /// `EOrder:Unknown order` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// In answer to a cancel, the order may have filled.
    #[doc(alias = "EOrder:Unknown order")]
    #[exchange(code = "EOrder:Unknown order", kind = OrderNotFound)]
    UnknownOrder,

    /// The order type or action is not known
    ///
    /// `EOrder:Unknown order action.` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// A parameter is wrong, not the order.
    #[doc(alias = "EOrder:Unknown order action.")]
    #[exchange(code = "EOrder:Unknown order action.", kind = InvalidOrder)]
    UnknownOrderAction,

    /// No position of this id
    ///
    /// `EOrder:Unknown position` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "EOrder:Unknown position")]
    #[exchange(code = "EOrder:Unknown position", kind = OrderNotFound)]
    UnknownPosition,

    /// The id names no order that can be changed
    ///
    /// `EOrder:Invalid order` · `OrderNotFound` · `AfterResync` · `Unknown`
    ///
    /// The same text is for ids that never existed and for orders that are gone, so a cancel may
    /// have been done before.
    #[doc(alias = "EOrder:Invalid order")]
    #[exchange(code = "EOrder:Invalid order", kind = OrderNotFound, outcome = Unknown)]
    InvalidOrderReference,

    /// The new values equal the present ones after rounding
    ///
    /// `EOrder:No amendable parameters specified` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// For instance, the price changes by less than a tick. The first sending may have been
    /// applied.
    #[doc(alias = "EOrder:No amendable parameters specified")]
    #[exchange(code = "EOrder:No amendable parameters specified", kind = Duplicate)]
    NothingToAmend,

    /// Volume below the minimum of the pair
    ///
    /// `EOrder:Order minimum not met` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "EOrder:Order minimum not met")]
    #[exchange(code = "EOrder:Order minimum not met", kind = InvalidOrder)]
    OrderMinimumNotMet,

    /// Value below the minimum of the pair
    ///
    /// `EOrder:Cost minimum not met` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "EOrder:Cost minimum not met")]
    #[exchange(code = "EOrder:Cost minimum not met", kind = InvalidOrder)]
    CostMinimumNotMet,

    /// Price does not lie on the tick
    ///
    /// `EOrder:Tick size check failed` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "EOrder:Tick size check failed")]
    #[exchange(code = "EOrder:Tick size check failed", kind = InvalidOrder)]
    PriceOffTick,

    /// The price is not acceptable
    ///
    /// message with `EOrder:Invalid price` · `InvalidOrder` · `Never` · `NotApplied`
    #[exchange(
        row = "EOrder:Invalid price",
        message_contains = "EOrder:Invalid price",
        kind = InvalidOrder,
    )]
    InvalidPrice,

    /// A price that this order type needs is missing
    ///
    /// message with `rice(s) not found` · `InvalidOrder` · `Never` · `NotApplied`
    #[exchange(
        row = "rice(s) not found",
        message_contains = "rice(s) not found",
        kind = InvalidOrder,
    )]
    PriceMissing,

    /// The fee is above the limit the request set
    ///
    /// `EFunding:Max fee exceeded` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// The limit is a parameter of yours.
    #[doc(alias = "EFunding:Max fee exceeded")]
    #[exchange(code = "EFunding:Max fee exceeded", kind = InvalidRequest)]
    MaxFeeExceeded,

    /// No room for another deposit address
    ///
    /// `EFunding:Too many addresses` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "EFunding:Too many addresses")]
    #[exchange(code = "EFunding:Too many addresses", kind = OperationRejected)]
    TooManyAddresses,

    /// No withdrawal address of this name in the account
    ///
    /// `EFunding:Unknown withdraw key` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "EFunding:Unknown withdraw key")]
    #[exchange(code = "EFunding:Unknown withdraw key", kind = InvalidRequest)]
    UnknownWithdrawKey,

    /// The asset cannot be moved this way
    ///
    /// `EFunding:No funding method` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// Low confidence: no current document lists this text.
    #[doc(alias = "EFunding:No funding method")]
    #[exchange(code = "EFunding:No funding method", kind = InvalidRequest)]
    NoFundingMethod,

    /// Funding knows no such asset
    ///
    /// `EFunding:Unknown asset` · `InvalidSymbol` · `Never` · `NotApplied`
    ///
    /// Low confidence: no current document lists this text.
    #[doc(alias = "EFunding:Unknown asset")]
    #[exchange(code = "EFunding:Unknown asset", kind = InvalidSymbol)]
    UnknownFundingAsset,
}
