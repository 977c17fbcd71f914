//! Lookup of integer codes.

use super::digits::Digits;
use super::slot_table::{MISS, NO_ROW, end, row_at};
use super::slots::Slots;

/// Integer codes, each in a slot of its own.
///
/// Codes are widened to 64 bits. The codes of a `u64` table are reinterpreted as `i64`, which keeps
/// them distinct; `unsigned` is true for these.
#[derive(Debug)]
pub struct IntegerCodes {
    pub unsigned: bool,
    pub table: IntegerTable,
    /// Number of the row of each slot; [`NO_ROW`] for a slot without a code.
    pub rows: &'static [u32],
}

/// The kind of lookup that the derive chose for the codes.
#[derive(Debug)]
pub enum IntegerTable {
    /// A few codes: a linear search is fastest.
    Walk(&'static [i64]),
    /// Dense codes: the slot is the difference to this first code.
    Direct(i64),
    /// Perfect hash. Unused slots hold a code that hashes to another slot, so the comparison always
    /// fails there.
    Hashed { slots: Slots, codes: &'static [i64] },
}

impl IntegerCodes {
    /// Looks a code up; returns a [result](super::slot_table).
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "constants of the table are folded")]
    pub const fn end(&self, code: i64) -> usize {
        match &self.table {
            IntegerTable::Walk(codes) => {
                let mut at = 0;
                while at < codes.len() {
                    if codes[at] == code {
                        return end(at, false);
                    }
                    at += 1;
                }
                MISS
            }
            IntegerTable::Direct(first) => {
                let (slot, slots) = (code.wrapping_sub(*first).cast_unsigned(), self.rows.len());
                let is_beyond = slot >= slots as u64;
                #[expect(clippy::cast_possible_truncation, reason = "masked")]
                end(slot as usize & (slots.next_power_of_two() - 1), is_beyond)
            }
            IntegerTable::Hashed { slots, codes } => {
                let slot = slots.of(code.cast_unsigned());
                end(slot, codes[slot] != code)
            }
        }
    }

    /// Returns the row of a code.
    pub(super) const fn find(&self, code: i64) -> Option<usize> {
        row_at(self.rows, self.end(code))
    }

    /// Returns the code of a slot, if it has one.
    #[expect(clippy::cast_possible_wrap, reason = "the span of a dense table is small")]
    pub(super) const fn code_at(&self, slot: usize) -> Option<i64> {
        if self.rows[slot] == NO_ROW {
            return None;
        }
        match &self.table {
            IntegerTable::Walk(codes) | IntegerTable::Hashed { codes, .. } => Some(codes[slot]),
            IntegerTable::Direct(first) => Some(first.wrapping_add(slot as i64)),
        }
    }

    /// Returns the row of a code as an exchange sends it: digits with optional leading zeros.
    pub fn find_text(&self, text: &[u8]) -> Option<usize> {
        let Digits { is_negative, magnitude } = Digits::read(text)?;
        let magnitude = magnitude?;
        let code = match (is_negative, self.unsigned) {
            (false, true) => magnitude.cast_signed(),
            (false, false) => i64::try_from(magnitude).ok()?,
            (true, true) => (magnitude == 0).then_some(0)?,
            (true, false) => 0_i64.checked_sub_unsigned(magnitude)?,
        };
        self.find(code)
    }
}

#[cfg(test)]
mod tests {
    use super::super::slot_table::NO_ROW;
    use super::{IntegerCodes, IntegerTable};

    const SIGNED: IntegerCodes = IntegerCodes {
        unsigned: false,
        table: IntegerTable::Walk(&[i64::MIN, -1, 0, 7]),
        rows: &[0, 1, 2, 3],
    };
    const UNSIGNED: IntegerCodes =
        IntegerCodes { unsigned: true, table: IntegerTable::Walk(&[-1, 0, 7]), rows: &[0, 1, 2] };
    const DENSE: IntegerCodes =
        IntegerCodes { unsigned: false, table: IntegerTable::Direct(-2), rows: &[0, NO_ROW, 1, 2] };

    #[test]
    fn digits_are_read_by_value() {
        for (text, row) in [("7", 3), ("0007", 3), ("-1", 1), ("-0", 2), ("0", 2)] {
            assert_eq!(SIGNED.find_text(text.as_bytes()), Some(row), "{text}");
        }
        assert_eq!(SIGNED.find_text(b"-9223372036854775808"), Some(0));
        assert_eq!(UNSIGNED.find_text(b"18446744073709551615"), Some(0));
        assert_eq!(UNSIGNED.find_text(b"-0"), Some(1));
    }

    #[test]
    fn text_that_is_no_code_of_the_type_is_not_found() {
        for text in ["", "-", "+7", " 7", "7.0", "7e0", "0x7", "18446744073709551623", "٧"] {
            assert_eq!(SIGNED.find_text(text.as_bytes()), None, "{text}");
            assert_eq!(UNSIGNED.find_text(text.as_bytes()), None, "{text}");
        }
        assert_eq!(SIGNED.find_text(b"18446744073709551615"), None, "not -1");
        assert_eq!(UNSIGNED.find_text(b"-1"), None, "not u64::MAX");
    }

    #[test]
    fn gaps_and_ends_of_a_dense_table_are_not_found() {
        let found = [-3, -2, -1, 0, 1, 2, i64::MAX, i64::MIN].map(|code| DENSE.find(code));
        assert_eq!(found, [None, Some(0), None, Some(1), Some(2), None, None, None]);
        let codes = [0, 1, 2, 3].map(|slot| DENSE.code_at(slot));
        assert_eq!(codes, [Some(-2), None, Some(0), Some(1)]);
    }
}
