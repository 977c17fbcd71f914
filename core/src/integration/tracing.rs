//! Failures as events and span fields of tracing 0.1, with the feature `tracing`.
//!
//! ```
//! use exchange_error::Operation;
//! use exchange_error::okcoin::futures::RestError;
//!
//! let body = r#"{"error_code":20014,"result":false}"#;
//! if let Err(failure) = RestError::check_response(200, body) {
//!     // ERROR exchange_error: OKCoin futures REST: System error (20014)
//!     //     exchange="OKCoin futures REST" variant="SystemError" code="20014"
//!     //     kind="ServerError" retry="AfterBackoff" outcome="Unknown" operation="Write"
//!     exchange_error::integration::tracing::event(&failure, Operation::Write);
//! }
//! ```
//!
//! | field | value |
//! |---|---|
//! | `exchange` | the name of the enum |
//! | `variant` | the variant name of the documented error, or `undocumented` |
//! | `code` | the code as sent, as text, cut and masked as in `Display`; absent if there is none |
//! | `kind`, `retry`, `outcome` | the labels of the three answers |
//! | `operation` | the label of the operation; only in events |
//!
//! All but `code` and `operation` are the labels of [`Failure::labels`], for metrics. Without a
//! subscriber, nothing is formatted or allocated.

use tracing::field::{DebugValue, Value, debug};
use tracing::{Level, Span};

use crate::redact::Printable;
use crate::{Documented, Failure, Operation, Outcome};

/// Emits one event with the target `exchange_error`.
///
/// The level is `ERROR` if somebody must find out what happened: the outcome is [`Outcome::Unknown`],
/// and sending the request again could make it happen twice. Otherwise the level is `WARN`: the
/// outcome is certain, or the request is a read or an idempotent write. If you do not know the
/// operation, pass [`Operation::Write`].
pub fn event<E: Documented>(failure: &Failure<E>, operation: Operation) {
    let mut holder = CodeHolder::default();
    macro_rules! event {
        ($level:expr) => {
            ::tracing::event!(
                target: "exchange_error",
                $level,
                exchange = failure.exchange(),
                variant = failure.variant_label(),
                code = code(failure, &mut holder),
                kind = failure.kind().as_str(),
                retry = failure.retry().as_str(),
                outcome = failure.outcome().as_str(),
                operation = operation.as_str(),
                "{failure}"
            )
        };
    }
    let outcome = failure.outcome();
    if outcome == Outcome::Unknown && !outcome.permits(operation) {
        event!(Level::ERROR);
    } else {
        event!(Level::WARN);
    }
}

/// Records a failure in the fields of a span, such as the span of a request.
///
/// Fields that the span was not created with are left out.
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use tracing::field::Empty;
///
/// let span = tracing::info_span!("place_order", kind = Empty, code = Empty, outcome = Empty);
/// let body = r#"{"error_code":20014,"result":false}"#;
/// if let Err(failure) = RestError::check_response(200, body) {
///     exchange_error::integration::tracing::record(&span, &failure);
/// }
/// ```
pub fn record<E: Documented>(span: &Span, failure: &Failure<E>) {
    span.record("exchange", failure.exchange());
    span.record("variant", failure.variant_label());
    span.record("kind", failure.kind().as_str());
    span.record("retry", failure.retry().as_str());
    span.record("outcome", failure.outcome().as_str());
    if let Some(code) = code(failure, &mut CodeHolder::default()) {
        span.record("code", code);
    }
}

/// The owner of the value that [`code`] returns a reference to.
#[derive(Default)]
struct CodeHolder<'a> {
    as_sent: &'a str,
    printable: Option<DebugValue<Printable<'a>>>,
}

/// Returns the code, cut and masked if necessary. A code that needs neither is recorded as a string.
fn code<'a, E: Documented>(
    failure: &'a Failure<E>,
    holder: &'a mut CodeHolder<'a>,
) -> Option<&'a dyn Value> {
    let code = failure.code()?;
    if Printable(code).is_unchanged() {
        holder.as_sent = code;
        return Some(&holder.as_sent);
    }
    Some(holder.printable.insert(debug(Printable(code))))
}
