//! The result of a lookup in a table of slots.
//!
//! A slot is the slot of a hash or the position in a list, whatever the lookup does. A lookup returns
//! `2 * slot` on a hit and `2 * slot + 1` on a miss. The table of answers, see `columns.rs`, has `None` in
//! its odd entries. Hit and miss are the same indexed load, so there is no branch to mispredict.

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

#[cfg(test)]
mod tests {
    use super::{MISS, NO_ROW, end, row_at};

    #[test]
    fn row_is_found_on_a_hit_only() {
        assert_eq!([0, 1].map(|slot| row_at(&[7, NO_ROW], end(slot, false))), [Some(7), None]);
        assert_eq!([0, 1].map(|slot| row_at(&[7, NO_ROW], end(slot, true))), [None; 2]);
        assert_eq!(row_at(&[], MISS), None);
    }
}
