use super::labelled_enum;

labelled_enum! {
    /// The condition for another attempt: it must be met before one can succeed.
    ///
    /// Don't branch on it alone: "try again later" does not mean that nothing happened. Use
    /// [`Classified::may_resend`](crate::Classified::may_resend), which also takes the
    /// [`Outcome`](crate::Outcome) into account.
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
}
