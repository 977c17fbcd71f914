use alloc::boxed::Box;
use core::fmt;
use core::ops::Deref;

use crate::printable::Printable;

/// How many bytes are kept in place: every code, and most channels and ids.
const SHORT: usize = 30;

/// A text that a venue sent. A short one needs no memory of its own.
#[derive(Clone)]
pub(super) struct Text(Kept);

#[derive(Clone)]
enum Kept {
    Short { length: u8, bytes: [u8; SHORT] },
    Long(Box<str>),
}

impl Text {
    fn short(text: &str) -> Option<Self> {
        let mut bytes = [0; SHORT];
        bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        Some(Self(Kept::Short { length: u8::try_from(text.len()).ok()?, bytes }))
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::short(text).unwrap_or_else(|| Self(Kept::Long(text.into())))
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        match &self.0 {
            Kept::Short { length, bytes } => {
                let bytes = bytes.get(..usize::from(*length)).unwrap_or_default();
                // They were a text when they were copied.
                core::str::from_utf8(bytes).unwrap_or_default()
            }
            Kept::Long(text) => text,
        }
    }
}

/// Fit for a log line.
impl fmt::Debug for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Printable(self).fmt(formatter)
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Text {}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::{SHORT, Text};

    #[test]
    fn texts_of_every_length_come_back() {
        for length in [0, 1, SHORT - 1, SHORT, SHORT + 1, 1000] {
            let text = "x".repeat(length);
            assert_eq!(&*Text::from(&*text), text);
            assert_eq!(Text::from(&*text.clone()), Text::from(&*text));
        }
        // A letter of two bytes that would be cut by the limit.
        let text: String = "x".repeat(SHORT - 1) + "é";
        assert_eq!(&*Text::from(&*text), text);
        assert_ne!(Text::from("a"), Text::from("b"));
    }
}
