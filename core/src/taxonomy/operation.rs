use super::labelled_enum;

labelled_enum! {
    /// What a request does, and so what is at stake when it is sent twice.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::Operation;
    ///
    /// // "System error" leaves open whether something happened.
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
        /// A client order id makes an order idempotent only where the exchange refuses used ids for
        /// good. Several exchanges free the id once the order has filled: there it is a
        /// [`Write`](Self::Write).
        IdempotentWrite,
        /// Changes something each time it is sent: an order, a transfer.
        Write,
    }
}
