//! What the derive writes for each variant, and the functions that read it.

#![expect(missing_docs, reason = "written by the derive, read by the engine, seen by nobody")]

use core::fmt::{self, Display};

use crate::ExchangeError;
use crate::taxonomy::{ErrorKind, Outcome, Retry};

/// A variant as data: everything but the variant itself.
#[derive(Debug)]
pub struct Row<C> {
    pub code: Option<C>,
    pub origin: Origin,
    pub message: &'static str,
    pub variant: &'static str,
    pub kind: ErrorKind,
    pub retry: Retry,
    pub outcome: Outcome,
}

/// What stands for a row that has no code.
#[derive(Debug)]
pub enum Origin {
    Code,
    Status(u16),
    NoAnswer,
    Other,
}

/// The documented error of a row. The table is a power of two long and its upper half is empty: a
/// mask takes the place of a comparison.
#[inline]
pub const fn at<E: ExchangeError>(rows: &[Option<E>], row: usize) -> Option<E> {
    rows[row & (rows.len() - 1)]
}

/// The error by value.
#[inline]
pub const fn copied<E: ExchangeError>(error: &E) -> E {
    *error
}

/// Writes `{message} ({code})`, or what stands for the code.
///
/// # Errors
/// Those of the formatter.
pub fn display<C: Display>(
    row: &Row<C>,
    code: Option<C>,
    formatter: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    formatter.write_str(row.message)?;
    match (code, &row.origin) {
        (Some(code), _) => write!(formatter, " ({code})"),
        (None, Origin::Status(status)) => write!(formatter, " (HTTP {status})"),
        (None, Origin::NoAnswer) => formatter.write_str(" (no answer)"),
        (None, Origin::Code | Origin::Other) => Ok(()),
    }
}
