//! Texts of a row.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;
use core::ops::Deref;

use crate::redact::Printable;

/// The longest text in bytes that is stored inline: every code, and most channels and ids.
const INLINE: usize = 30;

/// A text that an exchange sent. A short one is stored inline, without an allocation.
#[derive(Clone)]
pub(super) struct Text(Stored);

#[derive(Clone)]
enum Stored {
    Inline { length: u8, bytes: [u8; INLINE] },
    Boxed(Box<str>),
}

impl Text {
    /// Stores a text in `slot`. Text that is not UTF-8 is kept with U+FFFD for each wrong byte,
    /// because some exchanges send a national encoding.
    ///
    /// Writes in place, because a row that is moved right after its text was stored in small parts
    /// stalls on store forwarding: with texts returned by value, `rest-failure` takes 91 ns instead
    /// of 69.
    #[inline]
    pub(super) fn store(slot: &mut Option<Self>, sent: Option<&[u8]>) {
        if let Some(text) = sent {
            Self::fill(slot, text);
        }
    }

    fn fill(slot: &mut Option<Self>, text: &[u8]) {
        let Some(length) = Self::inline_length(text) else {
            *slot = Some(Self::boxed(text));
            return;
        };
        let stored = slot.insert(Self(Stored::Inline { length, bytes: [0; INLINE] }));
        if let Stored::Inline { bytes, .. } = &mut stored.0
            && let Some(bytes) = bytes.get_mut(..text.len())
        {
            bytes.copy_from_slice(text);
        }
    }

    /// Returns the length of a text that is stored inline.
    #[inline]
    fn inline_length(text: &[u8]) -> Option<u8> {
        let is_utf8 = || text.is_ascii() || core::str::from_utf8(text).is_ok();
        u8::try_from(text.len()).ok().filter(|_| text.len() <= INLINE && is_utf8())
    }

    #[cold]
    fn boxed(text: &[u8]) -> Self {
        Self(Stored::Boxed(String::from_utf8_lossy(text).into()))
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        match &self.0 {
            Stored::Inline { length, bytes } => {
                let bytes = bytes.get(..usize::from(*length)).unwrap_or_default();
                // The bytes were checked when they were stored.
                core::str::from_utf8(bytes).unwrap_or_default()
            }
            Stored::Boxed(text) => text,
        }
    }
}

/// Writes the text cut and masked.
impl fmt::Debug for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Printable(self).fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::{INLINE, Text};

    fn stored(text: &[u8]) -> Text {
        let mut slot = None;
        Text::store(&mut slot, Some(text));
        slot.unwrap()
    }

    #[test]
    fn text_of_every_length_comes_back() {
        for length in [0, 1, INLINE - 1, INLINE, INLINE + 1, 1000] {
            let text = "x".repeat(length);
            assert_eq!(&*stored(text.as_bytes()), text);
        }
        // The limit falls inside a character of two bytes.
        let text: String = "x".repeat(INLINE - 1) + "é";
        assert_eq!(&*stored(text.as_bytes()), text);
    }

    #[test]
    fn text_that_is_not_utf8_is_kept_with_replacement_characters() {
        assert_eq!(&*stored(b"a\xffb"), "a\u{fffd}b");
        assert_eq!(&*stored(&[0xff; INLINE + 1]), "\u{fffd}".repeat(INLINE + 1));
    }
}
