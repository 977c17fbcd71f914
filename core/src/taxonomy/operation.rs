use super::labelled_enum;

labelled_enum! {
    "operation";

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
        /// [`Write`](Self::Write). See the [guide](crate::guide::double_orders).
        IdempotentWrite,
        /// Changes something each time it is sent: an order, a transfer.
        Write,
    }
}

impl Operation {
    /// Returns the operation that an HTTP method stands for at an exchange that follows RFC 9110:
    /// [`Read`](Self::Read) for `GET` and `HEAD`, otherwise [`Write`](Self::Write).
    ///
    /// Some exchanges take orders by `GET`, and some take queries by `POST`: say the operation of
    /// those yourself. `PUT` and `DELETE` are a `Write`, although RFC 9110 calls them idempotent,
    /// because exchanges amend and cancel with them by an id that they may free.
    ///
    /// ```
    /// use exchange_error::Operation;
    ///
    /// // Of reqwest and others: `Operation::from_http_method(request.method().as_str())`.
    /// assert_eq!(Operation::from_http_method("GET"), Operation::Read);
    /// assert_eq!(Operation::from_http_method("POST"), Operation::Write);
    /// ```
    pub fn from_http_method(method: &str) -> Self {
        // Methods are case-sensitive (RFC 9110, section 9.1).
        match method {
            "GET" | "HEAD" => Self::Read,
            _ => Self::Write,
        }
    }
}
