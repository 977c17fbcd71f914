use core::time::Duration;

use super::labelled_enum;

labelled_enum! {
    "retry";

    /// The condition for another attempt: it must be met before one can succeed.
    ///
    /// Don't branch on it alone: "try again later" does not mean that nothing happened. Use
    /// [`Classified::may_resend`](crate::Classified::may_resend), which also takes the
    /// [`Outcome`](crate::Outcome) into account. The [guide](crate::guide::retry) shows loops that
    /// do so.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{Operation, Retry};
    ///
    /// // Waiting is enough, but an order must not be sent again: the first may have been placed.
    /// let error = RestError::SystemError;
    /// assert_eq!(error.retry(), Retry::AfterBackoff);
    /// assert!(!error.may_resend(Operation::Write));
    /// ```
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Retry {
        /// The same request fails again at any time.
        Never,
        /// Wait, longer each time.
        AfterBackoff,
        /// Wait until the rate limit allows another request.
        AfterRateLimit,
        /// Send nothing from this address until the ban is over.
        AfterBan,
        /// Log in again.
        AfterReauth,
        /// Read the exchange's state, then rebuild the request: the same bytes will not work.
        AfterResync,
        /// Open a new connection.
        AfterReconnect,
        /// Wait until the market trades again.
        AfterMarketOpen,
    }
}

impl Retry {
    /// Returns true if the same bytes may succeed after nothing but a wait.
    ///
    /// ```
    /// use exchange_error::Retry;
    ///
    /// assert!(Retry::AfterRateLimit.is_waiting());
    /// assert!(!Retry::AfterResync.is_waiting());
    /// ```
    pub const fn is_waiting(self) -> bool {
        matches!(self, Self::AfterBackoff | Self::AfterRateLimit)
    }

    /// Returns the least wait before another request, if the exchange does not say how long.
    ///
    /// | condition | wait |
    /// |---|---|
    /// | [`AfterRateLimit`](Self::AfterRateLimit) | 10 seconds |
    /// | [`AfterBan`](Self::AfterBan) | 10 minutes |
    /// | any other | none |
    ///
    /// Exchanges count requests in windows of one to ten seconds, some of a minute, and ban an address
    /// that goes on while its window is used up. Where an exchange documents another wait, the enum says
    /// so: `wait(secs = 2)` on the variant of its rate limit, which
    /// [`retry_after`](crate::Classified::retry_after) then returns.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use exchange_error::Retry;
    ///
    /// assert_eq!(Retry::AfterRateLimit.least_wait(), Duration::from_secs(10));
    /// assert_eq!(Retry::AfterBackoff.least_wait(), Duration::ZERO);
    /// ```
    pub const fn least_wait(self) -> Duration {
        match self {
            Self::AfterRateLimit => Duration::from_secs(10),
            Self::AfterBan => Duration::from_secs(600),
            _ => Duration::ZERO,
        }
    }
}
