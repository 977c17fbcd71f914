//! The `Display` form of failures and rows.

use core::fmt::{self, Display};

use super::{Cause, Documented, FailedRow, Failure};
use crate::redact::Printable;
use crate::{ErrorKind, http_status};

/// Writes a row without the exchange's name: `Order does not exist (20015)`.
struct Description<'a, E> {
    row: &'a FailedRow<E>,
    status: Option<u16>,
    cause: Cause,
}

impl<E: Documented> Display for Description<'_, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { row, status, cause } = self;
        let (sent, documented) = (row.message.as_deref(), row.documented_message());
        match (sent, documented, cause) {
            (_, None, Cause::CutShort) => formatter.write_str("reply was cut short")?,
            // The documented message alone would read as if the exchange had answered.
            (None, Some(documented), Cause::NoAnswer) => {
                write!(formatter, "request got no answer (documented as: {documented})")?;
            }
            // The documented message of a status is more useful than a page of HTML.
            (_, Some(documented), Cause::Text) | (None, Some(documented), _) => {
                formatter.write_str(documented)?;
            }
            (Some(text), None, Cause::Text) => {
                write!(formatter, "reply is not JSON: {}", Printable(text))?;
            }
            (Some(reason), None, Cause::Mismatch) => {
                write!(formatter, "row does not fit the expected type: {}", Printable(reason))?;
            }
            (Some(sent), _, _) => Printable(sent).fmt(formatter)?,
            (None, None, Cause::Text) => formatter.write_str("empty reply")?,
            (None, None, Cause::Bare) if row.code.is_none() => {
                formatter.write_str("reply is neither an object nor an array")?;
            }
            (None, None, Cause::NotSent) => formatter.write_str("request was not sent")?,
            (None, None, Cause::NoAnswer) => formatter.write_str("request got no answer")?,
            (None, None, Cause::Unreadable) => formatter.write_str("message cannot be read")?,
            (None, None, Cause::Closed) => formatter.write_str("connection was closed")?,
            (None, None, Cause::Mismatch) => {
                formatter.write_str("reply does not fit the expected type")?;
            }
            (None, None, Cause::Reply | Cause::Bare) => match (row.code(), status, row.kind) {
                (Some(_), ..) => formatter.write_str("undocumented code")?,
                (None, None, kind) if kind != ErrorKind::Other => {
                    write!(formatter, "failure of the kind {kind}")?;
                }
                (None, ..) => formatter.write_str("failure without a code")?,
            },
        }
        let status = status.filter(|status| http_status::is_failure(Some(*status)));
        match (row.code(), status) {
            (Some(code), Some(status)) => {
                write!(formatter, " ({}, HTTP {status})", Printable(code))
            }
            (Some(code), None) => write!(formatter, " ({})", Printable(code)),
            (None, Some(status)) => write!(formatter, " (HTTP {status})"),
            (None, None) => Ok(()),
        }
    }
}

impl<E: Documented> Display for FailedRow<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Description { row: self, status: None, cause: self.cause }.fmt(formatter)
    }
}

impl<E: Documented> Display for Failure<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.exchange() {
            "" => {}
            name => write!(formatter, "{name}: ")?,
        }
        if let Some(row) = self.primary_row() {
            let (status, cause) = (self.status(), self.report.cause);
            Description { row, status, cause }.fmt(formatter)?;
        }
        match (self.report.cause, self.excerpt()) {
            (Cause::Reply | Cause::Text | Cause::Bare, _) | (_, None) => {}
            (_, Some(reason)) => write!(formatter, ": {reason}")?,
        }
        match (self.row_count(), self.is_partial()) {
            (0 | 1, false) => Ok(()),
            (1, true) => formatter.write_str("; 1 row failed, others did not"),
            (failed, true) => write!(formatter, "; {failed} rows failed, others did not"),
            (failed, false) => write!(formatter, "; all {failed} rows failed"),
        }
    }
}
