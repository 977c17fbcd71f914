use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;
use core::ops::Deref;

use crate::redact::Printable;

/// How many bytes are kept in place: every code, and most channels and ids.
const SHORT: usize = 30;

/// A text that an exchange sent. A short one needs no memory of its own.
#[derive(Clone)]
pub(super) struct Text(Kept);

#[derive(Clone)]
enum Kept {
    Short { length: u8, bytes: [u8; SHORT] },
    Long(Box<str>),
}

impl Text {
    /// Keeps what was sent, if anything was. Written where it stays, because to move what was just
    /// written has a processor wait for it.
    #[inline]
    pub(super) fn keep(slot: &mut Option<Self>, sent: Option<&[u8]>) {
        if let Some(text) = sent {
            Self::write(slot, text);
        }
    }

    fn write(slot: &mut Option<Self>, text: &[u8]) {
        let Some(length) = Self::short_length(text) else {
            *slot = Some(Self::long(text));
            return;
        };
        let kept = slot.insert(Self(Kept::Short { length, bytes: [0; SHORT] }));
        if let Kept::Short { bytes, .. } = &mut kept.0
            && let Some(bytes) = bytes.get_mut(..text.len())
        {
            bytes.copy_from_slice(text);
        }
    }

    /// The length of a short one, if it is UTF-8.
    #[inline]
    fn short_length(text: &[u8]) -> Option<u8> {
        let is_short =
            text.len() <= SHORT && (text.is_ascii() || core::str::from_utf8(text).is_ok());
        u8::try_from(text.len()).ok().filter(|_| is_short)
    }

    #[cold]
    fn long(text: &[u8]) -> Self {
        Self(Kept::Long(String::from_utf8_lossy(text).into()))
    }
}

/// Some exchanges send a national encoding: what is not UTF-8 becomes U+FFFD, so that it hides
/// nothing else.
impl From<&[u8]> for Text {
    fn from(text: &[u8]) -> Self {
        let mut kept = None;
        Self::write(&mut kept, text);
        kept.unwrap_or_else(|| Self::long(text))
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
