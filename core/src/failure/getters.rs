//! The content of a failure, and the changes that later events make to it.

use core::time::Duration;

use super::{Documented, FailedRow, Failure};
use crate::wait::StatedWait;
use crate::{ExchangeError, Outcome};

impl<E: ExchangeError> Failure<E> {
    /// Returns the documented error; `None` if the exchange sent something that its table does not
    /// list.
    ///
    /// The code as sent is still available:
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::Outcome;
    ///
    /// let failure =
    ///     RestError::check_response(200, r#"{"error_code":29999,"result":false}"#).unwrap_err();
    /// assert_eq!(failure.error(), None);
    /// assert_eq!(failure.code(), Some("29999"));
    /// assert_eq!(failure.status(), Some(200));
    /// assert_eq!(failure.outcome(), Outcome::Unknown, "an undocumented code proves nothing");
    /// ```
    pub fn error(&self) -> Option<E> {
        self.primary_row().and_then(FailedRow::error)
    }

    /// Returns true if the documented error is `error`.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// let body = r#"{"error_code":20015,"result":false}"#;
    /// let failure = RestError::check_response(200, body).unwrap_err();
    /// assert!(failure.is(RestError::OrderNotFound));
    /// ```
    pub fn is(&self, error: E) -> bool
    where
        E: PartialEq,
    {
        self.error() == Some(error)
    }
}

impl<E: Documented> Failure<E> {
    /// Returns the name of the exchange and the API; empty for a failure that no enum describes.
    ///
    /// ```
    /// use exchange_error::Failure;
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// assert_eq!(Failure::<RestError>::not_sent().exchange(), "OKCoin futures REST");
    /// ```
    pub fn exchange(&self) -> &str {
        let own = || self.report.details.as_ref()?.exchange.as_deref();
        E::EXCHANGE.or_else(own).unwrap_or_default()
    }

    /// Returns the variant name of the documented error, if there is one.
    pub fn variant(&self) -> Option<&str> {
        self.primary_row().and_then(FailedRow::variant)
    }

    /// Returns the code exactly as sent, documented or not.
    #[doc(alias = "error code")]
    pub fn code(&self) -> Option<&str> {
        self.primary_row().and_then(FailedRow::code)
    }

    /// Returns the message exactly as sent, or the documented message if none was sent.
    ///
    /// For a reply that is not JSON it is the text of the reply, at most 4,096 characters.
    pub fn message(&self) -> Option<&str> {
        self.primary_row().and_then(FailedRow::message)
    }

    /// Returns the HTTP status; `None` for a frame, and without a reply.
    pub fn status(&self) -> Option<u16> {
        self.report.status
    }

    /// Returns the text that identifies the reply, exactly as sent: a request id, or a channel.
    pub fn id(&self) -> Option<&str> {
        self.primary_row().and_then(FailedRow::id)
    }

    /// Returns the failed rows in the order of the reply; at least one.
    ///
    /// If a reply has more than 4,096 failed rows, it returns the first 4,096; see
    /// [`row_count`](Self::row_count). No exchange takes a batch of more than a few hundred orders.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// let body = r#"{"order_info":[{"order_id":41724206},{"error_code":20016,"order_id":-1}],"result":true}"#;
    /// let failure = RestError::check_response(200, body).unwrap_err();
    ///
    /// assert!(failure.is_partial(), "the first order was placed");
    /// let row = &failure.rows()[0];
    /// assert_eq!(row.position(), 1);
    /// assert_eq!(row.error(), Some(RestError::CloseAmountExceedsPosition));
    /// ```
    pub fn rows(&self) -> &[FailedRow<E>] {
        self.report.rows.as_slice()
    }

    /// Returns the number of failed rows, also beyond the 4,096 that [`rows`](Self::rows) returns.
    /// Retry and outcome take all of them into account.
    pub fn row_count(&self) -> usize {
        self.rows().len() + self.report.unlisted
    }

    /// Returns true if some rows of the reply failed and others did not.
    ///
    /// The reply as a whole then has the outcome [`Outcome::Unknown`] and the retry
    /// [`Retry::AfterResync`](crate::Retry::AfterResync); each row has its own, see the
    /// [guide](crate::guide::batches).
    pub fn is_partial(&self) -> bool {
        self.report.is_partial
    }

    /// Returns the beginning of a body that the exchange's table does not explain, the reason that a
    /// client gives for a request without a reply, or the reason why a reply cannot be used. It is one
    /// line of at most 256 characters, with secrets masked as in `Display`.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// let failure = RestError::check_response(502, "<html>\nBad gateway\n</html>").unwrap_err();
    /// assert_eq!(failure.excerpt(), Some("<html> Bad gateway </html>"));
    /// ```
    pub fn excerpt(&self) -> Option<&str> {
        self.report.excerpt.as_deref().or_else(|| Some(self.reason()?.text()))
    }

    /// Combines the outcome with that of earlier attempts of the same request, see [`Outcome::and`].
    /// This holds for every row too.
    ///
    /// Without it, a refusal of the second attempt hides an order that the first one placed, see
    /// the [guide](crate::guide::double_orders).
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{Failure, Outcome};
    ///
    /// // The first attempt got no answer; the second is refused, because the first one filled.
    /// let first = Failure::<RestError>::no_answer();
    /// let body = r#"{"error_code":20008,"result":false}"#;
    /// let second = RestError::check_response(200, body).unwrap_err();
    ///
    /// assert_eq!(second.outcome(), Outcome::NotApplied);
    /// assert_eq!(second.after(first.outcome()).outcome(), Outcome::Unknown);
    /// ```
    #[must_use]
    pub fn after(mut self, earlier: Outcome) -> Self {
        self.report.outcome = earlier.and(self.report.outcome);
        for row in self.report.rows.as_mut_slice() {
            row.outcome = earlier.and(row.outcome);
        }
        self
    }

    /// Replaces the outcome, of every row too, by what a query has shown. [`after`](Self::after) only
    /// raises it.
    pub(crate) fn with_outcome(mut self, shown: Outcome) -> Self {
        self.report.outcome = shown;
        for row in self.report.rows.as_mut_slice() {
            row.outcome = shown;
        }
        self
    }

    /// Sets the wait that the exchange asked for, such as the `Retry-After` header of a response.
    ///
    /// ```
    /// use core::time::Duration;
    ///
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// let failure = RestError::check_response(429, "{}").unwrap_err();
    /// assert_eq!(failure.retry_after(), None);
    /// let failure = failure.with_retry_after(Duration::from_secs(2));
    /// assert_eq!(failure.retry_after(), Some(Duration::from_secs(2)));
    /// ```
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        for row in self.report.rows.as_mut_slice() {
            row.stated_wait = Some(StatedWait::For(wait)).into();
        }
        self
    }
}
