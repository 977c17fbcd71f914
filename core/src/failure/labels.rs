//! Labels for metrics.

use super::{FailedRow, Failure};
use crate::{Classified, ExchangeError};

/// Returns the variant name, or `undocumented`.
fn variant<E: ExchangeError>(error: Option<E>) -> &'static str {
    error.map_or("undocumented", |error| error.variant())
}

/// Returns the labels. None contains a text that an exchange sent, so that no reply can add a time
/// series to a metric.
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
    /// Returns labels for metrics: `exchange`, `variant`, `kind`, `retry` and `outcome`.
    ///
    /// Each label has a fixed set of values: every code that the exchange's table does not list has
    /// the variant `undocumented`. Any function that takes pairs of strings accepts them, such as
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
    /// Returns labels for metrics of this row, see [`Failure::labels`].
    pub fn labels(&self) -> [(&'static str, &'static str); 5] {
        labels(self.error(), self)
    }
}
