use super::labelled_enum;

labelled_enum! {
    /// What has to happen before another attempt can succeed.
    ///
    /// Never branch on this alone: "try again later" does not mean that nothing happened. Ask
    /// [`Classified::may_resend`](crate::Classified::may_resend), which also looks at the
    /// [`Outcome`](crate::Outcome).
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{Operation, Retry};
    ///
    /// // To wait is all that is needed, and still an order must not go out again.
    /// let error = RestError::SystemError;
    /// assert_eq!(error.retry(), Retry::AfterBackoff);
    /// assert!(!error.may_resend(Operation::Write));
    /// ```
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Retry {
        /// The same request fails again, whenever it is sent.
        Never,
        /// Wait, longer each time.
        AfterBackoff,
        /// Wait until the rate limit has room again.
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
    /// Whether the same bytes may succeed later, with nothing but waiting in between.
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
