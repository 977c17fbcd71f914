use super::{Operation, labelled_enum};

labelled_enum! {
    /// Whether *this request* took effect.
    ///
    /// The question is about the request, not about the order it speaks of: a cancel that is
    /// refused because the order has filled was not applied.
    ///
    /// The order `NotApplied < Unknown < AlreadyApplied` is the order of evidence that something
    /// happened; [`and`](Self::and) is its maximum.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::Outcome;
    ///
    /// assert_eq!(RestError::OrderNotFound.outcome(), Outcome::NotApplied);
    /// assert_eq!(RestError::SystemError.outcome(), Outcome::Unknown);
    /// assert!(Outcome::NotApplied < Outcome::Unknown);
    /// ```
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Outcome {
        /// The exchange refused the request: nothing happened.
        NotApplied,
        /// It may have happened. Query before sending anything that must not happen twice.
        Unknown,
        /// The wanted end state is certain, such as "no change needed".
        AlreadyApplied,
    }
}

impl Outcome {
    /// Whether sending the same request again can do no harm.
    ///
    /// A [`Read`](Operation::Read) always, an [`IdempotentWrite`](Operation::IdempotentWrite)
    /// unless it is already applied, a [`Write`](Operation::Write) only when it is certain that
    /// the first one did nothing.
    ///
    /// ```
    /// use exchange_error::{Operation, Outcome};
    ///
    /// assert!(Outcome::NotApplied.permits(Operation::Write));
    /// assert!(!Outcome::Unknown.permits(Operation::Write));
    /// assert!(Outcome::Unknown.permits(Operation::IdempotentWrite));
    /// ```
    pub const fn permits(self, operation: Operation) -> bool {
        match operation {
            Operation::Read => true,
            Operation::IdempotentWrite => !matches!(self, Self::AlreadyApplied),
            Operation::Write => matches!(self, Self::NotApplied),
        }
    }

    /// The outcome of several attempts, or of several rows, together.
    ///
    /// Once one attempt may have happened, a later clean refusal does not undo it; proof that it
    /// happened counts. The case from practice: an order times out, is resent, and the resend is
    /// refused for lack of funds, because the first one filled.
    ///
    /// ```
    /// use exchange_error::Outcome;
    ///
    /// let timed_out = Outcome::Unknown;
    /// let refused = Outcome::NotApplied;
    /// assert_eq!(timed_out.and(refused), Outcome::Unknown);
    /// ```
    #[must_use]
    pub const fn and(self, later: Self) -> Self {
        match (self, later) {
            (Self::AlreadyApplied, _) | (_, Self::AlreadyApplied) => Self::AlreadyApplied,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::NotApplied, Self::NotApplied) => Self::NotApplied,
        }
    }
}
