//! Labels for metrics.

use alloc::borrow::Cow;

use super::{AnyError, AnyFailure, FailedRow, Failure};
use crate::{Classified, ExchangeError};

const UNDOCUMENTED: &str = "undocumented";

/// Returns the labels. None contains a text that an exchange sent, so that no reply can add a time
/// series to a metric.
fn labels<T: From<&'static str>>(
    exchange: T,
    variant: T,
    answers: &impl Classified,
) -> [(&'static str, T); 5] {
    [
        ("exchange", exchange),
        ("variant", variant),
        ("kind", answers.kind().as_str().into()),
        ("retry", answers.retry().as_str().into()),
        ("outcome", answers.outcome().as_str().into()),
    ]
}

fn variant<E: ExchangeError>(error: Option<E>) -> &'static str {
    error.map_or(UNDOCUMENTED, |error| error.variant())
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
    #[doc(alias = "metrics")]
    pub fn labels(&self) -> [(&'static str, &'static str); 5] {
        labels(E::NAME, variant(self.error()), self)
    }
}

impl AnyFailure {
    /// Returns the labels for metrics of [`Failure::labels`]. The names in a failure that was stored are
    /// owned, all others are borrowed.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{AnyFailure, Failure};
    ///
    /// let failure = Failure::from(RestError::SystemError);
    /// let labels = failure.labels().map(|(name, label)| (name, label.into()));
    /// assert_eq!(AnyFailure::from(failure).owned_labels(), labels);
    /// ```
    pub fn owned_labels(&self) -> [(&'static str, Cow<'static, str>); 5] {
        let exchange = self.report.details.as_ref().and_then(|details| details.exchange.clone());
        let error = self.primary_row().and_then(|row| row.error.as_ref());
        let variant = error.map_or(Cow::Borrowed(UNDOCUMENTED), AnyError::variant);
        labels(exchange.unwrap_or_default(), variant, self)
    }
}

#[cfg(feature = "tracing")]
impl<E: super::Documented> Failure<E> {
    pub(crate) fn variant_label(&self) -> &str {
        self.variant().unwrap_or(UNDOCUMENTED)
    }
}

impl<E: ExchangeError> FailedRow<E> {
    /// Returns labels for metrics of this row, see [`Failure::labels`].
    pub fn labels(&self) -> [(&'static str, &'static str); 5] {
        labels(E::NAME, variant(self.error()), self)
    }
}
