use alloc::boxed::Box;
use alloc::string::String;
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
    /// What was sent, if anything was. A call, so that it is moved as one.
    #[inline(never)]
    pub(super) fn sent(text: Option<&[u8]>) -> Option<Self> {
        text.map(Self::from)
    }

    /// A short one, if it is UTF-8.
    fn short(text: &[u8]) -> Option<Self> {
        let mut bytes = [0; SHORT];
        bytes.get_mut(..text.len())?.copy_from_slice(text);
        let length = u8::try_from(text.len()).ok()?;
        let is_text = bytes.is_ascii() || core::str::from_utf8(text).is_ok();
        is_text.then_some(Self(Kept::Short { length, bytes }))
    }
}

/// Some exchanges send a national encoding: what is not UTF-8 becomes U+FFFD, so that it hides
/// nothing else.
impl From<&[u8]> for Text {
    fn from(text: &[u8]) -> Self {
        Self::short(text).unwrap_or_else(|| Self(Kept::Long(String::from_utf8_lossy(text).into())))
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
            assert_eq!(&*Text::from(text.as_bytes()), text);
            assert_eq!(Text::from(text.clone().as_bytes()), Text::from(text.as_bytes()));
        }
        // A letter of two bytes that would be cut by the limit.
        let text: String = "x".repeat(SHORT - 1) + "é";
        assert_eq!(&*Text::from(text.as_bytes()), text);
        assert_ne!(Text::from(&b"a"[..]), Text::from(&b"b"[..]));
    }
}
