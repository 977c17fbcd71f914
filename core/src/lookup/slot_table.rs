//! The table from slots to rows.
//!
//! A slot is the slot of a hash or the position in a list, whatever the lookup does. The table has the
//! row of each slot, so that a lookup that has its slot is done.
//!
//! A lookup returns `2 * slot` on a hit and `2 * slot + 1` on a miss; odd entries of the table are
//! `None`. Hit and miss are the same indexed load, so there is no branch to mispredict.

use crate::ExchangeError;

/// The row of a slot without a key, and the slot of a row without a code.
pub const NO_ROW: u32 = u32::MAX;

/// The result of a lookup that has no slot.
pub(super) const MISS: usize = 1;

/// Returns the result of a lookup that has this slot.
#[inline]
pub(super) const fn end(slot: usize, is_miss: bool) -> usize {
    // An addition, because the compiler turns a choice into a branch.
    2 * slot + is_miss as usize
}

/// Returns the number of the row for the result of a lookup.
#[inline]
pub(super) const fn row_at(rows: &[u32], end: usize) -> Option<usize> {
    if end % 2 == 1 || rows[end / 2] == NO_ROW {
        return None;
    }
    Some(rows[end / 2] as usize)
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

#[cfg(test)]
mod tests {
    use super::{MISS, NO_ROW, at, end, found, row_at};
    use crate::okcoin::futures::RestError::{self, OrderNotFound, SystemError};

    #[test]
    fn row_is_in_the_slot_of_each_of_its_codes() {
        const FOUND: [Option<RestError>; 8] =
            found(&[SystemError, OrderNotFound, SystemError], &[3, 1, NO_ROW], &[(0, 1)]);
        let by_slot = [Some(OrderNotFound), Some(OrderNotFound), None, Some(SystemError)];
        assert_eq!([0, 1, 2, 3].map(|slot| at(&FOUND, end(slot, false))), by_slot);
        assert_eq!([0, 1, 2, 3].map(|slot| at(&FOUND, end(slot, true))), [None; 4]);
        assert_eq!(at(&FOUND, MISS), None);
        assert_eq!([0, 1].map(|slot| row_at(&[7, NO_ROW], end(slot, false))), [Some(7), None]);
        assert_eq!([0, 1].map(|slot| row_at(&[7, NO_ROW], end(slot, true))), [None; 2]);
        assert_eq!(row_at(&[], MISS), None);
    }
}
