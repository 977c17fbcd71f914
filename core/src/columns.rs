//! What the derive writes for the rows of an enum, column by column, and the functions that read
//! it.
//!
//! A column is one array: what a program does not ask is not linked, and the compiler has little
//! to check. What follows from other columns is computed while compiling, not written.

#![expect(missing_docs, reason = "written by the derive, read by the engine, seen by nobody")]

use core::fmt::{self, Display};

use crate::ExchangeError;
use crate::taxonomy::{ErrorKind, Outcome, Retry};

/// What stands for a row that has no code.
#[derive(Debug)]
pub enum Origin {
    Status(u16),
    NoAnswer,
}

/// The documented error of a row, if one was found.
#[inline]
pub const fn in_row<E: ExchangeError>(own: &[E], row: Option<usize>) -> Option<E> {
    match row {
        Some(row) => Some(own[row]),
        None => None,
    }
}

/// The retry of each row: that of its kind, unless the row says otherwise.
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

/// The outcome of each row: that of its kind, unless the row says otherwise.
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

/// One text for each row, one behind the other: a text of its own is 40 bytes of a program besides
/// its letters, and one more constant for the compiler to check.
#[derive(Debug)]
pub struct Joined {
    pub text: &'static str,
    /// Where each starts, and behind them where the last one ends.
    pub starts: &'static [u32],
}

impl Joined {
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

/// What stands for the code of a row, if anything does.
pub fn origin(origins: &'static [(usize, Origin)], row: usize) -> Option<&'static Origin> {
    origins.iter().find(|(own, _)| *own == row).map(|(_, origin)| origin)
}
