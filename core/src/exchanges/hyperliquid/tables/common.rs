use crate::ExchangeError;

/// Sentences of the endpoints `exchange` and `info`.
///
/// There are no codes: parts of the sentences select.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Hyperliquid",
    code_type = str,
    table(path = "tables/hyperliquid.md", section = "tables/CommonError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum CommonError {
    /// Price does not lie on the tick
    ///
    /// message with `Price must be divisible by tick size` · `InvalidOrder` · `Never` ·
    /// `NotApplied`
    #[doc(alias = "Tick")]
    #[exchange(
        row = "Price must be divisible by tick size",
        message_contains = "Price must be divisible by tick size",
        kind = InvalidOrder,
    )]
    PriceOffTick,

    /// Order worth less than 10 dollars
    ///
    /// message with `Order must have minimum value of $10` · `InvalidOrder` · `Never` ·
    /// `NotApplied`
    #[doc(alias = "MinTradeNtl")]
    #[exchange(
        row = "Order must have minimum value of $10",
        message_contains = "Order must have minimum value of $10",
        kind = InvalidOrder,
    )]
    OrderValueTooSmall,

    /// Spot order worth less than 10 of the quote token
    ///
    /// message with `Order must have minimum value of 10 ` · `InvalidOrder` · `Never` ·
    /// `NotApplied`
    #[doc(alias = "MinTradeSpotNtl")]
    #[exchange(
        row = "Order must have minimum value of 10",
        message_contains = "Order must have minimum value of 10 ",
        kind = InvalidOrder,
    )]
    SpotOrderValueTooSmall,

    /// The size is zero, perhaps after rounding
    ///
    /// message with `Order has zero size` · `InvalidOrder` · `Never` · `NotApplied`
    #[exchange(
        row = "Order has zero size",
        message_contains = "Order has zero size",
        kind = InvalidOrder,
    )]
    ZeroSize,

    /// The size has too many decimals for the asset
    ///
    /// message with `Order has invalid size` · `InvalidOrder` · `Never` · `NotApplied`
    #[exchange(
        row = "Order has invalid size",
        message_contains = "Order has invalid size",
        kind = InvalidOrder,
    )]
    InvalidSize,

    /// The price has too many digits or is no price
    ///
    /// message with `Order has invalid price` · `InvalidOrder` · `Never` · `NotApplied`
    #[exchange(
        row = "Order has invalid price",
        message_contains = "Order has invalid price",
        kind = InvalidOrder,
    )]
    InvalidPrice,

    /// Price too far from the reference price
    ///
    /// message with `away from the reference price` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[exchange(
        row = "away from the reference price",
        message_contains = "away from the reference price",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    PriceTooFarFromReference,

    /// Price too far from the oracle price
    ///
    /// message with `rice too far from oracle` · `InvalidOrder` · `AfterResync` · `NotApplied`
    #[doc(alias = "Oracle")]
    #[exchange(
        row = "rice too far from oracle",
        message_contains = "rice too far from oracle",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    PriceTooFarFromOracle,

    /// Trigger lies on the wrong side of the present price
    ///
    /// message with `Invalid TP/SL price` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then price again.
    #[doc(alias = "BadTriggerPx")]
    #[exchange(
        row = "Invalid TP/SL price",
        message_contains = "Invalid TP/SL price",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    InvalidTriggerPrice,

    /// Reduce-only, but the position would grow
    ///
    /// message with `Reduce only order would increase position` · `InvalidOrder` · `AfterResync` ·
    /// `NotApplied`
    ///
    /// The position may have closed or turned meanwhile.
    #[doc(alias = "ReduceOnly")]
    #[exchange(
        row = "Reduce only order would increase position",
        message_contains = "Reduce only order would increase position",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    WouldIncreasePosition,

    /// Post-only, but it would have traded at once
    ///
    /// message with `Post only order would have immediately matched` · `InvalidOrder` ·
    /// `AfterResync` · `NotApplied`
    ///
    /// The best prices stand in the text.
    #[doc(alias = "BadAloPx")]
    #[exchange(
        row = "Post only order would have immediately matched",
        message_contains = "Post only order would have immediately matched",
        kind = InvalidOrder,
        retry = AfterResync,
    )]
    PostOnlyWouldMatch,

    /// Immediate-or-cancel found nothing to trade with
    ///
    /// message with `Order could not immediately match against any resting orders` · `NotReady` ·
    /// `AfterResync` · `NotApplied`
    ///
    /// The nonce of the action is used up, so the same bytes cannot work.
    #[doc(alias = "IocCancel")]
    #[exchange(
        row = "Order could not immediately match against any resting orders",
        message_contains = "Order could not immediately match against any resting orders",
        kind = NotReady,
        retry = AfterResync,
    )]
    NoImmediateMatch,

    /// The book offers nothing to a market order
    ///
    /// message with `No liquidity available for market order` · `NotReady` · `AfterResync` ·
    /// `NotApplied`
    ///
    /// The nonce of the action is used up, so the same bytes cannot work.
    #[doc(alias = "MarketOrderNoLiquidity")]
    #[exchange(
        row = "No liquidity available for market order",
        message_contains = "No liquidity available for market order",
        kind = NotReady,
        retry = AfterResync,
    )]
    NoLiquidity,

    /// Order is worth more than the cap in the text
    ///
    /// message with `Order value too large` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// Split the order.
    #[exchange(
        row = "Order value too large",
        message_contains = "Order value too large",
        kind = RiskLimit,
    )]
    OrderValueTooLarge,

    /// The TWAP would run too short or too long
    ///
    /// message with `Invalid TWAP duration` · `InvalidOrder` · `Never` · `NotApplied`
    ///
    /// The allowed minutes stand in the text.
    #[exchange(
        row = "Invalid TWAP duration",
        message_contains = "Invalid TWAP duration",
        kind = InvalidOrder,
    )]
    InvalidTwapDuration,

    /// Not enough margin for the order
    ///
    /// message with `Insufficient margin to place order` · `InsufficientFunds` · `Never` ·
    /// `NotApplied`
    #[doc(alias = "PerpMargin")]
    #[exchange(
        row = "Insufficient margin to place order",
        message_contains = "Insufficient margin to place order",
        kind = InsufficientFunds,
    )]
    InsufficientMargin,

    /// Not enough of the spot token
    ///
    /// message with `Insufficient spot balance asset` and 1 more · `InsufficientFunds` · `Never` ·
    /// `NotApplied`
    #[exchange(
        row = "insufficient spot balance to trade",
        message_contains = [
            "insufficient spot balance to trade",
            "Insufficient spot balance asset",
        ],
        kind = InsufficientFunds,
    )]
    InsufficientSpotBalance,

    /// Not enough to withdraw that much
    ///
    /// message with `Insufficient balance for withdrawal` · `InsufficientFunds` · `Never` ·
    /// `NotApplied`
    #[exchange(
        row = "Insufficient balance for withdrawal",
        message_contains = "Insufficient balance for withdrawal",
        kind = InsufficientFunds,
    )]
    InsufficientWithdrawalBalance,

    /// Not enough to transfer that much
    ///
    /// message with `Insufficient balance for token transfer` · `InsufficientFunds` · `Never` ·
    /// `NotApplied`
    #[exchange(
        row = "Insufficient balance for token transfer",
        message_contains = "Insufficient balance for token transfer",
        kind = InsufficientFunds,
    )]
    InsufficientTransferBalance,

    /// Would add to open interest, which is at its cap
    ///
    /// message with `open interest while open interest is capped` · `RiskLimit` · `Never` ·
    /// `NotApplied`
    #[exchange(
        row = "open interest while open interest is capped",
        message_contains = "open interest while open interest is capped",
        kind = RiskLimit,
    )]
    OpenInterestCapped,

    /// Price beyond the oracle while open interest is at its cap
    ///
    /// message with `more aggressive than oracle while at open interest cap` · `RiskLimit` ·
    /// `AfterResync` · `NotApplied`
    ///
    /// A price on the other side of the oracle may pass.
    #[exchange(
        row = "more aggressive than oracle while at open interest cap",
        message_contains = "more aggressive than oracle while at open interest cap",
        kind = RiskLimit,
        retry = AfterResync,
    )]
    TooAggressiveAtOpenInterestCap,

    /// Open interest would grow too fast
    ///
    /// message with `would increase open interest too quickly` · `RiskLimit` · `AfterResync` ·
    /// `NotApplied`
    ///
    /// The nonce of the action is used up, so the same bytes cannot work.
    #[doc(alias = "OpenInterestIncrease")]
    #[exchange(
        row = "would increase open interest too quickly",
        message_contains = "would increase open interest too quickly",
        kind = RiskLimit,
        retry = AfterResync,
    )]
    OpenInterestGrowsTooQuickly,

    /// Position too large for the tier at this leverage
    ///
    /// message with `exceed margin tier limit at current leverage` · `RiskLimit` · `Never` ·
    /// `NotApplied`
    #[doc(alias = "PerpMaxPosition")]
    #[exchange(
        row = "exceed margin tier limit at current leverage",
        message_contains = "exceed margin tier limit at current leverage",
        kind = RiskLimit,
    )]
    MarginTierExceeded,

    /// Scheduled cancel needs more traded volume first
    ///
    /// message with `Cannot set scheduled cancel time until enough volume traded` ·
    /// `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The dead man's switch is not set: orders stay.
    #[exchange(
        row = "Cannot set scheduled cancel time until enough volume traded",
        message_contains = "Cannot set scheduled cancel time until enough volume traded",
        kind = OperationRejected,
    )]
    ScheduledCancelNotAvailable,

    /// Order never placed, cancelled or filled: left open which
    ///
    /// message with `Order was never placed, already canceled, or filled` · `OrderNotFound` ·
    /// `AfterResync` · `Unknown`
    ///
    /// The first sending of this cancel may have done it, or the order has filled: do not place a
    /// replacement before reading.
    #[doc(alias = "MissingOrder")]
    #[exchange(
        row = "Order was never placed, already canceled, or filled",
        message_contains = "Order was never placed, already canceled, or filled",
        kind = OrderNotFound,
        outcome = Unknown,
    )]
    OrderGone,

    /// TWAP never placed, cancelled or filled: left open which
    ///
    /// message with `TWAP was never placed, already canceled, or filled` · `OrderNotFound` ·
    /// `AfterResync` · `Unknown`
    ///
    /// Read the state and the fills of the TWAP.
    #[exchange(
        row = "TWAP was never placed, already canceled, or filled",
        message_contains = "TWAP was never placed, already canceled, or filled",
        kind = OrderNotFound,
        outcome = Unknown,
    )]
    TwapGone,

    /// The info endpoint knows no order of this id
    ///
    /// message `unknownOid` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// Right after placing it can only mean that the order is not visible yet.
    #[doc(alias = "unknownOid")]
    #[exchange(row = "unknownOid", message_equals = "unknownOid", kind = OrderNotFound)]
    UnknownOrder,

    /// The signer's address has no account here
    ///
    /// message with `User or API Wallet ` · `Authentication` · `Never` · `NotApplied`
    ///
    /// A wrong signature recovers a random address, so this is also the answer to bytes signed
    /// wrongly.
    #[exchange(
        row = "User or API Wallet",
        message_contains = "User or API Wallet ",
        kind = Authentication,
    )]
    UnknownWallet,

    /// The address has never deposited
    ///
    /// message with `Must deposit before performing actions` · `Authentication` · `Never` ·
    /// `NotApplied`
    ///
    /// A wrong signature gets this too.
    #[exchange(
        row = "Must deposit before performing actions",
        message_contains = "Must deposit before performing actions",
        kind = Authentication,
    )]
    MustDeposit,

    /// No signer can be computed from the signature
    ///
    /// message with `Unable to recover signer` · `Authentication` · `Never` · `NotApplied`
    #[exchange(
        row = "Unable to recover signer",
        message_contains = "Unable to recover signer",
        kind = Authentication,
    )]
    SignerNotRecovered,

    /// There is no vault or subaccount at this address
    ///
    /// message with `Vault not registered` · `AccountNotFound` · `Never` · `NotApplied`
    #[exchange(
        row = "Vault not registered",
        message_contains = "Vault not registered",
        kind = AccountNotFound,
    )]
    VaultNotRegistered,

    /// Not possible while the account is unified
    ///
    /// message with `Action disabled when unified account is active` · `OperationRejected` ·
    /// `Never` · `NotApplied`
    #[exchange(
        row = "Action disabled when unified account is active",
        message_contains = "Action disabled when unified account is active",
        kind = OperationRejected,
    )]
    DisabledByUnifiedAccount,

    /// Nonce is below the hundred highest the exchange keeps
    ///
    /// message with `nonce too low` · `InvalidNonce` · `AfterResync` · `NotApplied`
    #[exchange(row = "nonce too low", message_contains = "nonce too low", kind = InvalidNonce)]
    NonceTooLow,

    /// This nonce has been used
    ///
    /// message with `duplicate nonce` · `InvalidNonce` · `AfterResync` · `Unknown`
    ///
    /// If a transport resent the bytes, the first sending used the nonce.
    #[exchange(
        row = "duplicate nonce",
        message_contains = "duplicate nonce",
        kind = InvalidNonce,
        outcome = Unknown,
    )]
    DuplicateNonce,

    /// The exchange reached the action after its `expiresAfter`
    ///
    /// message with `Action already expired` · `Timeout` · `AfterResync` · `NotApplied`
    ///
    /// The time is part of the signed bytes, so waiting does not help.
    #[exchange(
        row = "Action already expired",
        message_contains = "Action already expired",
        kind = Timeout,
        retry = AfterResync,
        outcome = NotApplied,
    )]
    ActionExpired,

    /// The address has used up its requests for its volume
    ///
    /// message with `Too many cumulative requests sent` · `RateLimited` · `AfterRateLimit` ·
    /// `Unknown` · wait 10 s
    ///
    /// Nothing is said about the refused request. Cancels have a higher limit.
    #[exchange(
        row = "Too many cumulative requests sent",
        message_contains = "Too many cumulative requests sent",
        kind = RateLimited,
        outcome = Unknown,
        wait(secs = 10),
    )]
    TooManyCumulativeRequests,
}
