//! Failures that are made by hand: of requests without a reply, for simulators and for mocks.

use alloc::string::ToString;

use super::failed_row::Classification;
use super::from_verdict::together;
use super::{Cause, Documented, FailedRow, Failure};
use crate::{Answers, ErrorKind, ExchangeError, Outcome, Retry};

impl<E: ExchangeError> Failure<E> {
    /// Creates the failure of a request that never left this machine: nothing happened, and it may
    /// be sent again.
    ///
    /// Use it if building the request, resolving the name or connecting failed;
    /// [`because`](Self::because) adds the error.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{Failure, Operation};
    ///
    /// assert!(Failure::<RestError>::not_sent().may_resend(Operation::Write));
    /// assert!(!Failure::<RestError>::no_answer().may_resend(Operation::Write));
    /// ```
    #[must_use]
    pub fn not_sent() -> Self {
        Self::of(
            Classification::of_kind(ErrorKind::Transport, Outcome::NotApplied),
            Cause::NotSent,
            None,
        )
    }

    /// Creates the failure of a request that got no usable answer: it may have taken effect. The
    /// [guide](crate::guide::query) shows how to find out.
    ///
    /// The error is the one that the exchange documents for this case
    /// ([`ExchangeError::from_timeout`]). Without one, the kind is [`ErrorKind::Timeout`].
    #[must_use]
    pub fn no_answer() -> Self {
        let classification = match E::from_timeout() {
            Some(error) => Classification::documented(error),
            None => Classification::of_kind(ErrorKind::Timeout, Outcome::Unknown),
        };
        Self::of(classification, Cause::NoAnswer, None)
    }
}

/// Functions for simulators and mocks of an exchange. A failure that is made by hand is equal to the
/// decoded one if it is given all that the reply says.
impl<E: Documented> Failure<E> {
    /// Creates a failure that the table of the exchange does not explain, with the answers of its kind.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{ErrorKind, Failure};
    ///
    /// let body = r#"{"error_code":29999,"result":false}"#;
    /// let made = Failure::<RestError>::new(ErrorKind::Other)
    ///     .with_status(200)
    ///     .with_code("29999")
    ///     .with_excerpt(body);
    /// assert_eq!(RestError::check_response(200, body), Err(made));
    /// ```
    ///
    /// Other answers than those of the kind are given as [`Answers`]:
    ///
    /// ```
    /// use exchange_error::{Answers, AnyFailure, ErrorKind, Operation, Outcome};
    ///
    /// let answers = Answers::of(ErrorKind::Unavailable).with_outcome(Outcome::NotApplied);
    /// assert!(AnyFailure::new(answers).may_resend(Operation::Write));
    /// ```
    #[must_use]
    pub fn new(answers: impl Into<Answers>) -> Self {
        FailedRow::undocumented(answers).into()
    }

    /// Sets the HTTP status.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.report.status = Some(status);
        self
    }

    /// Sets the code that was sent, of the primary row. It does not look the code up: the error stays
    /// the same.
    #[must_use]
    pub fn with_code(self, code: impl AsRef<str>) -> Self {
        self.with_primary(|row| row.with_code(code))
    }

    /// Sets the message that was sent, of the primary row.
    ///
    /// ```
    /// use exchange_error::Failure;
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// let made = Failure::from(RestError::OrderNotFound).with_message("no order 7");
    /// assert_eq!(made.to_string(), "OKCoin futures REST: no order 7 (20015)");
    /// ```
    #[must_use]
    pub fn with_message(self, message: impl AsRef<str>) -> Self {
        self.with_primary(|row| row.with_message(message))
    }

    /// Sets the text that identifies the reply, of the primary row.
    #[must_use]
    pub fn with_id(self, id: impl AsRef<str>) -> Self {
        self.with_primary(|row| row.with_id(id))
    }

    fn with_primary(mut self, change: impl FnOnce(FailedRow<E>) -> FailedRow<E>) -> Self {
        let primary = self.report.primary;
        if let Some(row) = self.report.rows.as_mut_slice().get_mut(primary) {
            *row = change(row.clone());
        }
        self
    }

    /// Adds a failed row behind the others. Error, retry and outcome become those of all rows together,
    /// as in a decoded reply.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{FailedRow, Failure};
    ///
    /// let body = r#"{"order_info":[{"order_id":41724206},{"error_code":20016},{"error_code":20012}],"result":true}"#;
    /// let second = FailedRow::from(RestError::CloseAmountExceedsPosition).with_position(1);
    /// let third = FailedRow::from(RestError::from_code(20012).unwrap()).with_position(2);
    /// let made = Failure::from(second).with_row(third).partial().with_status(200);
    /// assert_eq!(RestError::check_response(200, body), Err(made));
    /// ```
    #[must_use]
    pub fn with_row(mut self, row: FailedRow<E>) -> Self {
        let report = &mut *self.report;
        (report.retry, report.outcome) =
            together((report.retry, report.outcome), (row.retry, row.outcome));
        report.rows.push(row);
        report.select_primary();
        if report.is_partial { self.partial() } else { self }
    }

    /// Says that other rows of the reply did not fail, see [`is_partial`](Self::is_partial).
    #[must_use]
    pub fn partial(mut self) -> Self {
        self.report.is_partial = true;
        (self.report.retry, self.report.outcome) = (Retry::AfterResync, Outcome::Unknown);
        self
    }
}

/// Creates the failure of a documented error, as a reply with its code and nothing else would be
/// reported. An error without a code has its status, or is that of a request without an answer.
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::Failure;
///
/// let body = r#"{"error_code":20015,"result":false}"#;
/// let made = Failure::from(RestError::OrderNotFound);
/// assert_eq!(made.code(), Some("20015"));
/// assert_eq!(RestError::check_response(200, body), Err(made.with_status(200)));
///
/// assert_eq!(Failure::from(RestError::IpShielded).status(), Some(403));
/// ```
///
/// The `other` variant is no documented error: [`error`](Failure::error) is `None`, and
/// [`code`](Failure::code) is the code in it.
impl<E: ExchangeError> From<E> for Failure<E> {
    fn from(error: E) -> Self {
        let is_same = |other: E| is_same_row(error, other);
        let row = FailedRow::from(error);
        let status = || (100..600).find(|status| E::from_status(*status).is_some_and(is_same));
        let status = if row.code.is_none() { status() } else { None };
        let mut failure = Self::from(row);
        failure.report.status = status;
        failure
    }
}

/// Creates the failure of a reply with one failed row.
impl<E: Documented> From<FailedRow<E>> for Failure<E> {
    fn from(row: FailedRow<E>) -> Self {
        let mut failure = Self::of(row.classification(), row.cause, None);
        if let Some(first) = failure.report.rows.last_mut() {
            *first = row;
        }
        failure
    }
}

/// Creates the row of a documented error, at the position 0.
impl<E: ExchangeError> From<E> for FailedRow<E> {
    fn from(error: E) -> Self {
        let is_same = |other: E| is_same_row(error, other);
        let mut classification = Classification::documented(error);
        if !E::ALL.iter().copied().any(is_same) {
            classification.error = None;
        }
        let (code, is_timeout) = (error.code(), E::from_timeout().is_some_and(is_same));
        let cause = if code.is_none() && is_timeout { Cause::NoAnswer } else { Cause::Reply };
        let row = Self::new(classification, cause);
        match code {
            Some(code) => row.with_code(code.to_string()),
            None => row,
        }
    }
}

/// Returns true if two values are the same row of the table.
fn is_same_row<E: ExchangeError>(one: E, other: E) -> bool {
    one.variant() == other.variant() && one.message() == other.message()
}
