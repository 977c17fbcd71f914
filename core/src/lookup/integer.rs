//! Integer codes.

use super::digits::Digits;
use super::slot_table::{NO_ROW, NOWHERE, end, row_at};
use super::slots::Slots;

/// Integer codes, each at a place of its own.
///
/// Codes are widened to 64 bits. Those of a `u64` table are reinterpreted as `i64`, which keeps
/// them distinct; `unsigned` tells how a text has to be read.
#[derive(Debug)]
pub struct IntegerCodes {
    pub unsigned: bool,
    pub table: IntegerTable,
    /// The number of the row at each place; [`NO_ROW`] where no code is.
    pub rows: &'static [u32],
}

/// What the derive found best for the codes.
#[derive(Debug)]
pub enum IntegerTable {
    /// So few that a walk is fastest.
    Walk(&'static [i64]),
    /// So dense that the code, less this first one, is the place.
    Direct(i64),
    /// One multiplication away. A slot that belongs to no code holds the code of another slot.
    Hashed { slots: Slots, codes: &'static [i64] },
}

impl IntegerCodes {
    /// Where the lookup of a code [ends](super::places).
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "what is known of the table is not asked again")]
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
                NOWHERE
            }
            IntegerTable::Direct(first) => {
                let (place, places) = (code.wrapping_sub(*first).cast_unsigned(), self.rows.len());
                let is_beyond = place >= places as u64;
                #[expect(clippy::cast_possible_truncation, reason = "masked")]
                end(place as usize & (places.next_power_of_two() - 1), is_beyond)
            }
            IntegerTable::Hashed { slots, codes } => {
                let slot = slots.of(code.cast_unsigned());
                end(slot, codes[slot] != code)
            }
        }
    }

    /// The row of a code.
    pub(super) const fn find(&self, code: i64) -> Option<usize> {
        row_at(self.rows, self.end(code))
    }

    /// A code at that place, if any is.
    #[expect(clippy::cast_possible_wrap, reason = "the span of a dense table is small")]
    pub(super) const fn code_at(&self, place: usize) -> Option<i64> {
        if self.rows[place] == NO_ROW {
            return None;
        }
        match &self.table {
            IntegerTable::Walk(codes) | IntegerTable::Hashed { codes, .. } => Some(codes[place]),
            IntegerTable::Direct(first) => Some(first.wrapping_add(place as i64)),
        }
    }

    /// The row of a code as an exchange sends it: digits, perhaps with leading zeros.
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
