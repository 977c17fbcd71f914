//! Integer codes.

use super::digits::Digits;
use super::slots::Slots;

/// Integer codes, each with the number of its row.
///
/// Codes are widened to 64 bits. Those of a `u64` table are reinterpreted as `i64`, which keeps
/// them distinct; `unsigned` tells how a text has to be read.
#[derive(Debug)]
pub struct IntegerCodes {
    pub unsigned: bool,
    pub table: IntegerTable,
}

/// What the derive found best for the codes.
#[derive(Debug)]
pub enum IntegerTable {
    /// So few that a walk is fastest.
    Walk(&'static [(i64, u32)]),
    /// So dense that the code, less the first one, is the position; [`NO_ROW`] for a gap.
    Direct { first: i64, rows: &'static [u32] },
    /// One multiplication away. A slot that belongs to no code holds the code of another slot.
    Hashed { slots: Slots, codes: &'static [(i64, u32)] },
}

/// Stands for a code between others that is not documented.
pub const NO_ROW: u32 = u32::MAX;

impl IntegerCodes {
    /// The row of a code, or at least `none`, all bits of which must be above those of the rows.
    ///
    /// A number instead of an option, so that the answer needs no branch: a processor cannot guess
    /// which codes are documented.
    #[inline]
    pub const fn find_or(&self, code: i64, none: usize) -> usize {
        match &self.table {
            IntegerTable::Walk(codes) => {
                let mut at = 0;
                while at < codes.len() {
                    if codes[at].0 == code {
                        return codes[at].1 as usize;
                    }
                    at += 1;
                }
                none
            }
            IntegerTable::Direct { first, rows } => {
                let position = code.wrapping_sub(*first).cast_unsigned();
                if position < rows.len() as u64 {
                    #[expect(clippy::cast_possible_truncation, reason = "below the length")]
                    let row = rows[position as usize];
                    if row != NO_ROW {
                        return row as usize;
                    }
                }
                none
            }
            IntegerTable::Hashed { slots, codes } => {
                let (own, row) = codes[slots.of(code.cast_unsigned())];
                // A bit instead of a choice, or the compiler makes it a branch.
                row as usize | ((own != code) as usize).wrapping_mul(none)
            }
        }
    }

    /// The row of a code.
    pub(super) const fn find(&self, code: i64) -> Option<usize> {
        match self.find_or(code, usize::MAX) {
            usize::MAX => None,
            row => Some(row),
        }
    }

    /// How many places there are that may hold a code.
    pub(super) const fn places(&self) -> usize {
        match &self.table {
            IntegerTable::Walk(codes) | IntegerTable::Hashed { codes, .. } => codes.len(),
            IntegerTable::Direct { rows, .. } => rows.len(),
        }
    }

    /// A code at that place; the same one may be at several.
    #[expect(clippy::cast_possible_wrap, reason = "the span of a dense table is small")]
    pub(super) const fn code_at(&self, place: usize) -> Option<i64> {
        match &self.table {
            IntegerTable::Walk(codes) | IntegerTable::Hashed { codes, .. } => Some(codes[place].0),
            IntegerTable::Direct { rows, .. } if rows[place] == NO_ROW => None,
            IntegerTable::Direct { first, .. } => Some(first.wrapping_add(place as i64)),
        }
    }

    /// The row of a code as a venue sends it: digits, perhaps with leading zeros.
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
    use super::{IntegerCodes, IntegerTable, NO_ROW};

    const SIGNED: IntegerCodes = IntegerCodes {
        unsigned: false,
        table: IntegerTable::Walk(&[(i64::MIN, 0), (-1, 1), (0, 2), (7, 3)]),
    };
    const UNSIGNED: IntegerCodes =
        IntegerCodes { unsigned: true, table: IntegerTable::Walk(&[(-1, 0), (0, 1), (7, 2)]) };
    const DENSE: IntegerCodes = IntegerCodes {
        unsigned: false,
        table: IntegerTable::Direct { first: -2, rows: &[0, NO_ROW, 1, 2] },
    };

    #[test]
    fn text_is_read_by_value() {
        for (text, row) in [("7", 3), ("0007", 3), ("-1", 1), ("-0", 2), ("0", 2)] {
            assert_eq!(SIGNED.find_text(text.as_bytes()), Some(row), "{text}");
        }
        assert_eq!(SIGNED.find_text(b"-9223372036854775808"), Some(0));
        assert_eq!(UNSIGNED.find_text(b"18446744073709551615"), Some(0));
        assert_eq!(UNSIGNED.find_text(b"-0"), Some(1));
    }

    #[test]
    fn what_is_no_code_of_the_type_finds_nothing() {
        for text in ["", "-", "+7", " 7", "7.0", "7e0", "0x7", "18446744073709551623", "٧"] {
            assert_eq!(SIGNED.find_text(text.as_bytes()), None, "{text}");
            assert_eq!(UNSIGNED.find_text(text.as_bytes()), None, "{text}");
        }
        assert_eq!(SIGNED.find_text(b"18446744073709551615"), None, "not -1");
        assert_eq!(UNSIGNED.find_text(b"-1"), None, "not u64::MAX");
    }

    #[test]
    fn a_dense_table_has_gaps_and_ends() {
        let found = [-3, -2, -1, 0, 1, 2, i64::MAX, i64::MIN].map(|code| DENSE.find(code));
        assert_eq!(found, [None, Some(0), None, Some(1), Some(2), None, None, None]);
        let codes = [0, 1, 2, 3].map(|place| DENSE.code_at(place));
        assert_eq!(codes, [Some(-2), None, Some(0), Some(1)]);
    }
}
