use super::labelled_enum;

labelled_enum! {
    /// The effect of a request, and of sending it twice.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::Operation;
    ///
    /// // After "System error", the request may have taken effect.
    /// let error = RestError::SystemError;
    /// assert!(error.may_resend(Operation::Read));
    /// assert!(error.may_resend(Operation::IdempotentWrite));
    /// assert!(!error.may_resend(Operation::Write));
    /// ```
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Operation {
        /// Changes nothing: tickers, balances, order queries.
        Read,
        /// Changes something, but sending it twice ends in the same state.
        ///
        /// A client order id makes an order idempotent only at an exchange that refuses used ids for
        /// good. Several exchanges free the id once the order has filled: there an order is a
        /// [`Write`](Self::Write).
        IdempotentWrite,
        /// Changes something each time it is sent: an order, a transfer.
        Write,
    }
}
