//! Groups of kinds that programs ask for.

use super::ErrorKind;

/// Groups of kinds, for counters, alerts and switches. They don't decide whether a request may be sent
/// again: see [`Classified::may_resend`](crate::Classified::may_resend).
///
#[doc = include_str!("groups.md")]
impl ErrorKind {
    /// Returns true if the exchange counts requests, and there were too many.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// assert!(RestError::RequestTooFrequent.kind().is_rate_limit());
    /// ```
    pub const fn is_rate_limit(self) -> bool {
        matches!(self, Self::RateLimited | Self::IpBanned)
    }

    /// Returns true if the exchange does not know who sent the request.
    pub const fn is_authentication(self) -> bool {
        matches!(self, Self::Authentication | Self::NotLoggedIn)
    }

    /// Returns true if the exchange, or the way to it, does not work.
    pub const fn is_outage(self) -> bool {
        matches!(self, Self::Unavailable | Self::ServerError | Self::Timeout | Self::Transport)
    }

    /// Returns true if the request itself has to change.
    pub const fn is_bad_request(self) -> bool {
        matches!(
            self,
            Self::InvalidRequest | Self::InvalidSymbol | Self::InvalidOrder | Self::Unsupported
        )
    }

    /// Returns true if nothing that a program can do helps: a person has to look at the keys, the
    /// permissions or the account.
    pub const fn needs_human(self) -> bool {
        matches!(
            self,
            Self::Authentication
                | Self::PermissionDenied
                | Self::ManualActionRequired
                | Self::AccountNotFound
                | Self::AccountSuspended
        )
    }
}
