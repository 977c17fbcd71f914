//! Integer codes.

/// Integer codes in ascending order, each with the position of its row in `ALL`.
///
/// Codes are widened to 64 bits. Those of a `u64` table are reinterpreted as `i64`, which keeps
/// them distinct; `unsigned` tells how a text has to be read.
#[derive(Debug)]
pub struct IntegerCodes {
    pub unsigned: bool,
    pub codes: &'static [i64],
    pub rows: &'static [u32],
}

impl IntegerCodes {
    /// The row of a code.
    pub const fn find(&self, code: i64) -> Option<usize> {
        let (mut low, mut high) = (0, self.codes.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if self.codes[middle] < code {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if low < self.codes.len() && self.codes[low] == code {
            Some(self.rows[low] as usize)
        } else {
            None
        }
    }

    /// The row of a code as a venue sends it: digits, perhaps with leading zeros.
    pub fn find_text(&self, text: &str) -> Option<usize> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let magnitude: u64 = digits.parse().ok()?;
        let code = match (negative, self.unsigned) {
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
    use super::IntegerCodes;

    const SIGNED: IntegerCodes =
        IntegerCodes { unsigned: false, codes: &[i64::MIN, -1, 0, 7], rows: &[0, 1, 2, 3] };
    const UNSIGNED: IntegerCodes =
        IntegerCodes { unsigned: true, codes: &[-1, 0, 7], rows: &[0, 1, 2] };

    #[test]
    fn text_is_read_by_value() {
        for (text, row) in [("7", 3), ("0007", 3), ("-1", 1), ("-0", 2), ("0", 2)] {
            assert_eq!(SIGNED.find_text(text), Some(row), "{text}");
        }
        assert_eq!(SIGNED.find_text("-9223372036854775808"), Some(0));
        assert_eq!(UNSIGNED.find_text("18446744073709551615"), Some(0));
        assert_eq!(UNSIGNED.find_text("-0"), Some(1));
    }

    #[test]
    fn what_is_no_code_of_the_type_finds_nothing() {
        for text in ["", "-", "+7", " 7", "7.0", "7e0", "0x7", "18446744073709551623", "٧"] {
            assert_eq!(SIGNED.find_text(text), None, "{text}");
            assert_eq!(UNSIGNED.find_text(text), None, "{text}");
        }
        assert_eq!(SIGNED.find_text("18446744073709551615"), None, "not -1");
        assert_eq!(UNSIGNED.find_text("-1"), None, "not u64::MAX");
    }
}
