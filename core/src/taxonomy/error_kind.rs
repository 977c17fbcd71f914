use super::{Outcome, Retry, labelled_enum};

/// Declares the kinds with their default retry and outcome.
macro_rules! kinds {
    ($( $(#[$doc:meta])* $kind:ident => $retry:ident, $outcome:ident; )+) => {
        labelled_enum! {
            "kind";

            /// The class of an error: what went wrong.
            ///
            /// The kinds are those that exchanges and their client libraries have in common. A kind
            /// only supplies the defaults of [`Retry`] and [`Outcome`]; a row may differ.
            ///
            /// ```
            /// use exchange_error::{ErrorKind, Outcome, Retry};
            ///
            /// assert_eq!(ErrorKind::RateLimited.retry(), Retry::AfterRateLimit);
            /// assert_eq!(ErrorKind::Timeout.outcome(), Outcome::Unknown);
            /// assert_eq!(ErrorKind::OrderNotFound.as_str(), "OrderNotFound");
            /// ```
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[non_exhaustive]
            pub enum ErrorKind { $( $(#[$doc])* $kind, )+ }
        }

        impl ErrorKind {
            /// Returns the default condition for another attempt.
            pub const fn retry(self) -> Retry {
                match self { $( Self::$kind => Retry::$retry, )+ }
            }

            /// Returns the default outcome: whether the request took effect.
            pub const fn outcome(self) -> Outcome {
                match self { $( Self::$kind => Outcome::$outcome, )+ }
            }
        }
    };
}

kinds! {
    /// Malformed, missing or illegal parameter, or the wrong endpoint.
    ///
    /// Defaults: [`Never`](Retry::Never) · [`NotApplied`](Outcome::NotApplied)
    InvalidRequest => Never, NotApplied;
    /// Unknown symbol, contract, currency or index.
    ///
    /// Defaults: [`Never`](Retry::Never) · [`NotApplied`](Outcome::NotApplied)
    InvalidSymbol => Never, NotApplied;
    /// The order breaks a trading rule: price band, size, precision, leverage.
    ///
    /// Defaults: [`Never`](Retry::Never) · [`NotApplied`](Outcome::NotApplied)
    InvalidOrder => Never, NotApplied;
    /// A feature or endpoint that is not offered.
    ///
    /// Defaults: [`Never`](Retry::Never) · [`NotApplied`](Outcome::NotApplied)
    Unsupported => Never, NotApplied;
    /// Key, secret, signature or password is wrong.
    ///
    /// Defaults: [`Never`](Retry::Never) · [`NotApplied`](Outcome::NotApplied)
    Authentication => Never, NotApplied;
    /// The credentials are fine, the session is missing or has expired.
    ///
    /// Defaults: [`AfterReauth`](Retry::AfterReauth) · [`NotApplied`](Outcome::NotApplied)
    NotLoggedIn => AfterReauth, NotApplied;
    /// Known, but not allowed: key scope, IP list, region, somebody else's order.
    ///
    /// Defaults: [`Never`](Retry::Never) · [`NotApplied`](Outcome::NotApplied)
    PermissionDenied => Never, NotApplied;
    /// A person must act: second factor, attempt limits.
    ///
    /// Defaults: [`Never`](Retry::Never) · [`NotApplied`](Outcome::NotApplied)
    ManualActionRequired => Never, NotApplied;
    /// No such account, or it was not opened.
    ///
    /// Defaults: [`Never`](Retry::Never) · [`NotApplied`](Outcome::NotApplied)
    AccountNotFound => Never, NotApplied;
    /// The account is frozen, blocked or in liquidation.
    ///
    /// Defaults: [`Never`](Retry::Never) · [`NotApplied`](Outcome::NotApplied)
    AccountSuspended => Never, NotApplied;
    /// A valid request that the state of the account does not allow.
    ///
    /// Defaults: [`Never`](Retry::Never) · [`NotApplied`](Outcome::NotApplied)
    OperationRejected => Never, NotApplied;
    /// The balance is too small.
    ///
    /// Defaults: [`Never`](Retry::Never) · [`NotApplied`](Outcome::NotApplied)
    InsufficientFunds => Never, NotApplied;
    /// Margin ratio, position cap or cap of open orders.
    ///
    /// Defaults: [`Never`](Retry::Never) · [`NotApplied`](Outcome::NotApplied)
    RiskLimit => Never, NotApplied;
    /// Settlement, delivery or a trading halt.
    ///
    /// Defaults: [`AfterMarketOpen`](Retry::AfterMarketOpen) · [`NotApplied`](Outcome::NotApplied)
    MarketClosed => AfterMarketOpen, NotApplied;
    /// One resource has nothing yet: no depth, ticker, counterparty or channel.
    ///
    /// Defaults: [`AfterBackoff`](Retry::AfterBackoff) · [`NotApplied`](Outcome::NotApplied)
    NotReady => AfterBackoff, NotApplied;
    /// No such order or record. An empty answer is no proof that nothing was placed.
    ///
    /// Defaults: [`AfterResync`](Retry::AfterResync) · [`NotApplied`](Outcome::NotApplied)
    OrderNotFound => AfterResync, NotApplied;
    /// The order is already cancelled, being cancelled or filled.
    ///
    /// Defaults: [`AfterResync`](Retry::AfterResync) · [`Unknown`](Outcome::Unknown)
    OrderClosed => AfterResync, Unknown;
    /// The exchange already knows this id or this change.
    ///
    /// Defaults: [`AfterResync`](Retry::AfterResync) · [`Unknown`](Outcome::Unknown)
    Duplicate => AfterResync, Unknown;
    /// Clock, nonce or sequence number out of step.
    ///
    /// Defaults: [`AfterResync`](Retry::AfterResync) · [`NotApplied`](Outcome::NotApplied)
    InvalidNonce => AfterResync, NotApplied;
    /// Too many requests.
    ///
    /// Defaults: [`AfterRateLimit`](Retry::AfterRateLimit) · [`NotApplied`](Outcome::NotApplied)
    RateLimited => AfterRateLimit, NotApplied;
    /// The address is blocked for a longer window: everything sent from it must stop.
    ///
    /// Defaults: [`AfterBan`](Retry::AfterBan) · [`NotApplied`](Outcome::NotApplied)
    IpBanned => AfterBan, NotApplied;
    /// The exchange is offline, overloaded or in maintenance.
    ///
    /// Defaults: [`AfterBackoff`](Retry::AfterBackoff) · [`Unknown`](Outcome::Unknown)
    Unavailable => AfterBackoff, Unknown;
    /// An internal failure without a reason.
    ///
    /// Defaults: [`AfterBackoff`](Retry::AfterBackoff) · [`Unknown`](Outcome::Unknown)
    ServerError => AfterBackoff, Unknown;
    /// The exchange, or our own clock, gave up waiting.
    ///
    /// Defaults: [`AfterBackoff`](Retry::AfterBackoff) · [`Unknown`](Outcome::Unknown)
    Timeout => AfterBackoff, Unknown;
    /// No usable answer: reset, empty, cut off or undecodable.
    ///
    /// Defaults: [`AfterBackoff`](Retry::AfterBackoff) · [`Unknown`](Outcome::Unknown)
    Transport => AfterBackoff, Unknown;
    /// Not classified.
    ///
    /// Defaults: [`Never`](Retry::Never) · [`Unknown`](Outcome::Unknown)
    Other => Never, Unknown;
}
