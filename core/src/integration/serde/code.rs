use crate::lookup::Digits;

/// A type of codes that can be read from a text.
pub trait Code<'a>: Sized {
    /// Parses a code; `None` if the text cannot be a code of this type.
    fn parse(text: &'a str) -> Option<Self>;
}

impl<'a> Code<'a> for &'a str {
    fn parse(text: &'a str) -> Option<Self> {
        Some(text)
    }
}

macro_rules! integers {
    ($($integer:ident)*) => {$(
        impl Code<'_> for $integer {
            fn parse(text: &str) -> Option<Self> {
                integer(text)?.try_into().ok()
            }
        }
    )*};
}
integers!(i8 i16 i32 i64 u8 u16 u32 u64);

/// Parses digits with an optional minus; leading zeros are allowed, a plus is not.
fn integer(text: &str) -> Option<i128> {
    let Digits { is_negative, magnitude } = Digits::read(text.as_bytes())?;
    let magnitude = i128::from(magnitude?);
    Some(if is_negative { -magnitude } else { magnitude })
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn integers_are_read_by_value() {
        for (text, code) in [("7", 7), ("0007", 7), ("-007", -7), ("-0", 0), ("-128", i8::MIN)] {
            assert_eq!(i8::parse(text), Some(code), "{text}");
        }
        assert_eq!(u64::parse("18446744073709551615"), Some(u64::MAX));
        assert_eq!(i64::parse("-9223372036854775808"), Some(i64::MIN));
    }

    #[test]
    fn text_that_is_no_integer_of_the_type_is_none() {
        for text in ["", "-", "+7", " 7", "7.0", "7e0", "0x7", "--7", "1_0", "٧", "128", "-129"] {
            assert_eq!(i8::parse(text), None, "{text}");
        }
        assert_eq!(u8::parse("-1"), None);
        assert_eq!(u64::parse("18446744073709551616"), None);
    }
}
