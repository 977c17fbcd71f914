//! The columns that the derive writes for the rows of an enum, and the functions that read them.
//!
//! Each column is an array of its own, so that unused columns are not linked and the compiler has
//! little to check. Columns that follow from others are computed during constant evaluation.

#![expect(missing_docs, reason = "written by the derive, read by the engine, seen by nobody")]

use core::fmt::{self, Display};

use crate::ExchangeError;
use crate::taxonomy::{ErrorKind, Outcome, Retry};

/// The selector that is shown for a row without a code.
#[derive(Debug)]
pub enum Origin {
    Status(u16),
    NoAnswer,
}

/// Returns the error of a row, if a row was found.
#[inline]
pub const fn in_row<E: ExchangeError>(own: &[E], row: Option<usize>) -> Option<E> {
    match row {
        Some(row) => Some(own[row]),
        None => None,
    }
}

/// Returns the retry of each row: the given one, or else that of its kind.
pub const fn retries<const ROWS: usize>(
    kinds: &[ErrorKind; ROWS],
    given: &[(usize, Retry)],
) -> [Retry; ROWS] {
    let mut retries = [Retry::Never; ROWS];
    let mut row = 0;
    while row < ROWS {
        retries[row] = kinds[row].retry();
        row += 1;
    }
    let mut at = 0;
    while at < given.len() {
        let (row, retry) = given[at];
        retries[row] = retry;
        at += 1;
    }
    retries
}

/// Returns the outcome of each row: the given one, or else that of its kind.
pub const fn outcomes<const ROWS: usize>(
    kinds: &[ErrorKind; ROWS],
    given: &[(usize, Outcome)],
) -> [Outcome; ROWS] {
    let mut outcomes = [Outcome::Unknown; ROWS];
    let mut row = 0;
    while row < ROWS {
        outcomes[row] = kinds[row].outcome();
        row += 1;
    }
    let mut at = 0;
    while at < given.len() {
        let (row, outcome) = given[at];
        outcomes[row] = outcome;
        at += 1;
    }
    outcomes
}

/// One text per row, concatenated. A constant of its own for each text takes 40 bytes of the program
/// besides the text itself, and more time to compile.
#[derive(Debug)]
pub struct Joined {
    pub text: &'static str,
    /// Start of each text in bytes, followed by the end of the last one.
    pub starts: &'static [u32],
}

impl Joined {
    /// Returns the text of a row.
    #[inline]
    pub const fn of(&self, row: usize) -> &'static str {
        let Some((texts, _)) = self.text.split_at_checked(self.starts[row + 1] as usize) else {
            return "";
        };
        match texts.split_at_checked(self.starts[row] as usize) {
            Some((_, text)) => text,
            None => "",
        }
    }
}

/// Copies an error, in constants too.
#[inline]
pub const fn copied<E: ExchangeError>(error: &E) -> E {
    *error
}

/// Writes `{message} ({code})`, or the origin in place of the code.
///
/// # Errors
/// The error of the formatter.
pub fn display<C: Display>(
    message: &str,
    code: Option<C>,
    origin: Option<&Origin>,
    formatter: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    formatter.write_str(message)?;
    match (code, origin) {
        (Some(code), _) => write!(formatter, " ({code})"),
        (None, Some(Origin::Status(status))) => write!(formatter, " (HTTP {status})"),
        (None, Some(Origin::NoAnswer)) => formatter.write_str(" (no answer)"),
        (None, None) => Ok(()),
    }
}

/// Returns the origin of a row without a code, if it has one.
pub fn origin(origins: &'static [(usize, Origin)], row: usize) -> Option<&'static Origin> {
    origins.iter().find(|(own, _)| *own == row).map(|(_, origin)| origin)
}
