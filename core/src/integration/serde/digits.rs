//! Integers as texts and back, without memory of their own.

use core::fmt::{self, Write};

use crate::lookup::Digits;

/// A code that can be read from a text.
pub trait Code<'a>: Sized {
    /// The code that a text may be.
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

/// Digits, perhaps behind a minus, perhaps with leading zeros; no plus.
fn integer(text: &str) -> Option<i128> {
    let Digits { is_negative, magnitude } = Digits::read(text.as_bytes())?;
    let magnitude = i128::from(magnitude?);
    Some(if is_negative { -magnitude } else { magnitude })
}

/// Gives the digits of a number of at most 64 bits.
pub(super) fn with_text_of<T>(number: i128, read: impl FnOnce(&str) -> T) -> T {
    let mut room = Room::default();
    // Nothing of 64 bits is too long.
    let _ = write!(room, "{number}");
    read(room.as_str())
}

/// Room for the longest number of 64 bits, `-9223372036854775808`.
#[derive(Default)]
struct Room {
    bytes: [u8; 20],
    length: usize,
}

impl Room {
    fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..self.length).unwrap_or_default();
        core::str::from_utf8(bytes).unwrap_or_default()
    }
}

impl Write for Room {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let free = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        free.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{integer, with_text_of};

    #[test]
    fn numbers_become_texts_and_texts_numbers() {
        for number in [0, 7, -7, i64::MIN.into(), i64::MAX.into(), u64::MAX.into()] {
            assert_eq!(with_text_of(number, integer), Some(number), "{number}");
        }
        assert_eq!([integer("0007"), integer("-007"), integer("-0")], [Some(7), Some(-7), Some(0)]);
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in ["", "-", "+7", " 7", "7.0", "7e0", "0x7", "--7", "1_0", "٧"] {
            assert_eq!(integer(text), None, "{text}");
        }
    }
}
