//! The columns that the derive writes for the rows of an enum, and the functions that read them.
//!
//! Each column is an array of its own, so that unused columns are not linked and the compiler has
//! little to check. Columns that follow from others are computed during constant evaluation.

#![expect(missing_docs, reason = "written by the derive, read by the engine, seen by nobody")]

use core::fmt::{self, Display};

use crate::ExchangeError;
use crate::lookup::NO_ROW;
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

/// Returns the documented error for the result of a lookup. The length of the table is a power of two,
/// so a mask replaces the bounds check.
#[inline]
pub const fn at<E: ExchangeError>(found: &[Option<E>], end: usize) -> Option<E> {
    found[end & (found.len() - 1)]
}

/// Builds the table that [`at`] reads. `slots` has the slot of the first code of each row, or
/// [`NO_ROW`]; `more` has the slots of further codes with their rows.
///
/// Odd entries are `None`. They sit next to the entry of the same slot, so a miss touches the same
/// cache line.
///
/// The loops are over rows, because there are more slots than rows and constants are evaluated slowly.
pub const fn found<E: ExchangeError, const ROWS: usize, const FOUND: usize>(
    own: &[E; ROWS],
    slots: &[u32; ROWS],
    more: &[(u32, usize)],
) -> [Option<E>; FOUND] {
    let mut found = [None; FOUND];
    let mut row = 0;
    while row < ROWS {
        if slots[row] != NO_ROW {
            found[2 * slots[row] as usize] = Some(own[row]);
        }
        row += 1;
    }
    let mut at = 0;
    while at < more.len() {
        let (slot, row) = more[at];
        found[2 * slot as usize] = Some(own[row]);
        at += 1;
    }
    found
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

/// Returns an array of copies of a row. There is none only if the array has no elements.
///
/// # Panics
/// If there is neither, during constant evaluation.
pub const fn copies<E: ExchangeError, const ROWS: usize>(row: Option<E>) -> [E; ROWS] {
    match (row, [].first_chunk()) {
        (Some(row), _) => [row; ROWS],
        (None, Some(none)) => *none,
        (None, None) => unreachable!(),
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

#[cfg(test)]
mod tests {
    use super::{at, found};
    use crate::lookup::NO_ROW;
    use crate::okcoin::futures::RestError::{self, OrderNotFound, SystemError};

    #[test]
    fn row_is_in_the_slot_of_each_of_its_codes() {
        const FOUND: [Option<RestError>; 8] =
            found(&[SystemError, OrderNotFound, SystemError], &[3, 1, NO_ROW], &[(0, 1)]);
        let by_slot = [Some(OrderNotFound), Some(OrderNotFound), None, Some(SystemError)];
        assert_eq!([0, 1, 2, 3].map(|slot| at(&FOUND, 2 * slot)), by_slot);
        assert_eq!([0, 1, 2, 3].map(|slot| at(&FOUND, 2 * slot + 1)), [None; 4]);
    }
}
