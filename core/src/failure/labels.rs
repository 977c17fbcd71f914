//! What a metric may count by.

use super::{FailedRow, Failure};
use crate::{Classified, ExchangeError};

/// The name of the variant, or what stands for one that the exchange's table does not list.
fn variant<E: ExchangeError>(error: Option<E>) -> &'static str {
    error.map_or("undocumented", |error| error.variant())
}

/// The labels of one failure. None of them is made of what an exchange sent, so that no reply can make
/// a metric grow.
fn labels<E: ExchangeError>(
    error: Option<E>,
    answers: &impl Classified,
) -> [(&'static str, &'static str); 5] {
    [
        ("exchange", E::NAME),
        ("variant", variant(error)),
        ("kind", answers.kind().as_str()),
        ("retry", answers.retry().as_str()),
        ("outcome", answers.outcome().as_str()),
    ]
}

impl<E: ExchangeError> Failure<E> {
    /// Labels for metrics: `exchange`, `variant`, `kind`, `retry` and `outcome`.
    ///
    /// Each has few values, all known beforehand: a code that the exchange's table does not list is
    /// the variant `undocumented`, whatever it is. They fit whatever takes pairs of texts, such as
    /// `counter!("exchange_failures_total", &failure.labels())` of the crate `metrics`.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// let body = r#"{"error_code":20014,"result":false}"#;
    /// let failure = RestError::check_response(200, body).unwrap_err();
    /// let labels = [
    ///     ("exchange", "OKCoin futures REST"),
    ///     ("variant", "SystemError"),
    ///     ("kind", "ServerError"),
    ///     ("retry", "AfterBackoff"),
    ///     ("outcome", "Unknown"),
    /// ];
    /// assert_eq!(failure.labels(), labels);
    ///
    /// let body = r#"{"error_code":29999,"result":false}"#;
    /// let failure = RestError::check_response(200, body).unwrap_err();
    /// assert_eq!(failure.labels()[1], ("variant", "undocumented"));
    /// ```
    pub fn labels(&self) -> [(&'static str, &'static str); 5] {
        labels(self.error(), self)
    }

    #[cfg(feature = "tracing")]
    pub(crate) fn variant_label(&self) -> &'static str {
        variant(self.error())
    }
}

impl<E: ExchangeError> FailedRow<E> {
    /// Labels for metrics, of this row alone: see [`Failure::labels`].
    pub fn labels(&self) -> [(&'static str, &'static str); 5] {
        labels(self.error(), self)
    }
}
