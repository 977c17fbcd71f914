//! Failures in the terms of the crate `tracing`, with the feature `tracing`.
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
//! | field | what it is |
//! |---|---|
//! | `exchange` | the name of the enum |
//! | `variant` | the documented error, by the name of its variant, or `undocumented` |
//! | `code` | the code as sent, as text; absent if there is none. As in `Display`, it is cut, and secrets are masked |
//! | `kind`, `retry`, `outcome` | the three answers, by their labels |
//! | `operation` | what the request does, by its label; of events only |
//!
//! All but `code` are the labels of [`Failure::labels`], for metrics. Nothing is looked up,
//! written or allocated where nobody listens.

use tracing::field::{DebugValue, Value, debug};
use tracing::{Level, Span};

use crate::redact::Printable;
use crate::{ExchangeError, Failure, Operation, Outcome};

/// Tells subscribers of a failure, as one event of the target `exchange_error`.
///
/// The level is `ERROR` where somebody must find out what happened: the outcome is
/// [`Outcome::Unknown`], and sending the request again to be sure could make it happen twice. Else
/// it is `WARN`: nothing happened, or it is certain that it did, or the request is a read or an
/// idempotent write. Where you do not know what the request does, say [`Operation::Write`].
pub fn event<E: ExchangeError>(failure: &Failure<E>, operation: Operation) {
    let mut room = Room::default();
    macro_rules! event {
        ($level:expr) => {
            ::tracing::event!(
                target: "exchange_error",
                $level,
                exchange = E::NAME,
                variant = failure.variant_label(),
                code = code(failure, &mut room),
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

/// Records a failure in the fields of a span, such as the one that a request runs in.
///
/// A span has the fields it was made with: those it does not have are left out.
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
pub fn record<E: ExchangeError>(span: &Span, failure: &Failure<E>) {
    for (field, label) in failure.labels() {
        span.record(field, label);
    }
    if let Some(code) = code(failure, &mut Room::default()) {
        span.record("code", code);
    }
}

/// Where a code lives while it is told.
#[derive(Default)]
struct Room<'a> {
    as_sent: &'a str,
    printable: Option<DebugValue<Printable<'a>>>,
}

/// The code as it was sent, where that is fit for a log line.
fn code<'a, E: ExchangeError>(
    failure: &'a Failure<E>,
    room: &'a mut Room<'a>,
) -> Option<&'a dyn Value> {
    let code = failure.code()?;
    if Printable(code).is_unchanged() {
        room.as_sent = code;
        return Some(&room.as_sent);
    }
    Some(room.printable.insert(debug(Printable(code))))
}
