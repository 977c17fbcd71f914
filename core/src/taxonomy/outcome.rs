use super::{Operation, labelled_enum};

labelled_enum! {
    "outcome";

    /// The effect of *this request*: whether it happened.
    ///
    /// It is about the request, not about the order that the request names: a cancel that is refused
    /// because the order has filled was not applied.
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
        /// The request may have taken effect. Query before sending anything that must not happen
        /// twice, see the [guide](crate::guide::query).
        Unknown,
        /// The wanted end state is certain, such as "no change needed".
        AlreadyApplied,
    }
}

impl Outcome {
    /// Returns true if sending the same request again does no harm.
    ///
    /// True for every [`Read`](Operation::Read), for an
    /// [`IdempotentWrite`](Operation::IdempotentWrite) unless it is already applied, and for a
    /// [`Write`](Operation::Write) only if it is certain that the first request did nothing.
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

    /// Combines the outcomes of several attempts of one request: the maximum.
    ///
    /// A later refusal does not undo an attempt that may have happened, and proof that one happened
    /// counts. The typical case: an order times out and is resent, and the resend is refused for lack
    /// of funds because the first order filled.
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
