//! Integers as exchanges write them: digits with an optional minus and leading zeros.

/// An integer of any length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Digits {
    pub(crate) is_negative: bool,
    /// `None` beyond 64 bits.
    pub(crate) magnitude: Option<u64>,
}

impl Digits {
    /// Parses a text; `None` if anything in it is not a digit.
    #[inline]
    pub(crate) fn read(text: &[u8]) -> Option<Self> {
        let (is_negative, digits) = match text {
            [b'-', digits @ ..] => (true, digits),
            digits => (false, digits),
        };
        if digits.is_empty() {
            return None;
        }
        // 19 digits always fit into 64 bits.
        let (head, tail) = digits.split_at(digits.len().min(19));
        let mut magnitude = 0_u64;
        for byte in head {
            magnitude = magnitude * 10 + digit(*byte)?;
        }
        let mut magnitude = Some(magnitude);
        for byte in tail {
            let digit = digit(*byte)?;
            magnitude = magnitude.and_then(|sum| sum.checked_mul(10)?.checked_add(digit));
        }
        Some(Self { is_negative, magnitude })
    }
}

/// Returns the integer of a text; `None` if it is none, or outside of the type.
pub fn integer_code<Code: TryFrom<i128>>(text: &str) -> Option<Code> {
    let Digits { is_negative, magnitude } = Digits::read(text.as_bytes())?;
    let magnitude = i128::from(magnitude?);
    Code::try_from(if is_negative { -magnitude } else { magnitude }).ok()
}

#[inline]
fn digit(byte: u8) -> Option<u64> {
    let digit = byte.wrapping_sub(b'0');
    if digit <= 9 { Some(u64::from(digit)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::{Digits, integer_code};

    #[test]
    fn integer_outside_of_its_type_is_none() {
        for (text, expected) in
            [("-128", Some(-128)), ("0127", Some(127)), ("-129", None), ("128", None), ("+1", None)]
        {
            assert_eq!(integer_code::<i8>(text), expected, "{text}");
        }
        assert_eq!(integer_code::<u64>("18446744073709551615"), Some(u64::MAX));
        assert_eq!(integer_code::<u64>("18446744073709551616"), None);
        assert_eq!(integer_code::<u64>("-1"), None);
        assert_eq!(integer_code::<u64>("-0"), Some(0));
    }

    #[test]
    fn digits_of_any_length_are_read() {
        let some = |is_negative, magnitude| Some(Digits { is_negative, magnitude });
        for (text, expected) in [
            ("0", some(false, Some(0))),
            ("-0", some(true, Some(0))),
            ("0007", some(false, Some(7))),
            ("-20015", some(true, Some(20015))),
            ("18446744073709551615", some(false, Some(u64::MAX))),
            ("00018446744073709551615", some(false, Some(u64::MAX))),
            ("18446744073709551616", some(false, None)),
            ("99999999999999999999999", some(false, None)),
            ("", None),
            ("-", None),
            ("--1", None),
            ("+1", None),
            ("1 ", None),
            ("1.0", None),
            ("99999999999999999999999x", None),
            ("٧", None),
        ] {
            assert_eq!(Digits::read(text.as_bytes()), expected, "{text}");
        }
    }
}
