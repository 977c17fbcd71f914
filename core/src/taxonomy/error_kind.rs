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
            pub enum ErrorKind {
                $(
                    $(#[$doc])*
                    #[doc = concat!(
                        "\n\nDefaults: [`", stringify!($retry), "`](Retry::", stringify!($retry),
                        ") · [`", stringify!($outcome), "`](Outcome::", stringify!($outcome), ")"
                    )]
                    $kind,
                )+
            }
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
    InvalidRequest => Never, NotApplied;
    /// Unknown symbol, contract, currency or index.
    InvalidSymbol => Never, NotApplied;
    /// The order breaks a trading rule: price band, size, precision, leverage.
    InvalidOrder => Never, NotApplied;
    /// A feature or endpoint that is not offered.
    Unsupported => Never, NotApplied;
    /// Key, secret, signature or password is wrong.
    Authentication => Never, NotApplied;
    /// The credentials are fine, the session is missing or has expired.
    NotLoggedIn => AfterReauth, NotApplied;
    /// Known, but not allowed: key scope, IP list, region, somebody else's order.
    PermissionDenied => Never, NotApplied;
    /// A person must act: second factor, attempt limits.
    ManualActionRequired => Never, NotApplied;
    /// No such account, or it was not opened.
    AccountNotFound => Never, NotApplied;
    /// The account is frozen, blocked or in liquidation.
    AccountSuspended => Never, NotApplied;
    /// A valid request that the state of the account does not allow.
    OperationRejected => Never, NotApplied;
    /// The balance is too small.
    InsufficientFunds => Never, NotApplied;
    /// Margin ratio, position cap or cap of open orders.
    RiskLimit => Never, NotApplied;
    /// Settlement, delivery or a trading halt.
    MarketClosed => AfterMarketOpen, NotApplied;
    /// One resource has nothing yet: no depth, ticker, counterparty or channel.
    NotReady => AfterBackoff, NotApplied;
    /// No such order or record. An empty answer is no proof that nothing was placed.
    OrderNotFound => AfterResync, NotApplied;
    /// The order is already cancelled, being cancelled or filled.
    OrderClosed => AfterResync, Unknown;
    /// The exchange already knows this id or this change.
    Duplicate => AfterResync, Unknown;
    /// Clock, nonce or sequence number out of step.
    InvalidNonce => AfterResync, NotApplied;
    /// Too many requests.
    RateLimited => AfterRateLimit, NotApplied;
    /// The address is blocked for a longer window: everything sent from it must stop.
    IpBanned => AfterBan, NotApplied;
    /// The exchange is offline, overloaded or in maintenance.
    Unavailable => AfterBackoff, Unknown;
    /// An internal failure without a reason.
    ServerError => AfterBackoff, Unknown;
    /// The exchange, or our own clock, gave up waiting.
    Timeout => AfterBackoff, Unknown;
    /// No usable answer: reset, empty, cut off or undecodable.
    Transport => AfterBackoff, Unknown;
    /// Not classified.
    Other => Never, Unknown;
}
