//! Codes and messages that are texts.

use super::slots::Slots;

/// Texts, each with the number of its row.
#[derive(Debug)]
pub enum Texts {
    /// In ascending order: so few that a search is fastest.
    Search(&'static [(&'static str, u32)]),
    /// One multiplication away. A slot that belongs to no text holds the text of another slot.
    Hashed { fold: Fold, slots: Slots, texts: &'static [(&'static str, u32)] },
}

/// How a text becomes a number. The derive does the same.
#[derive(Clone, Copy, Debug)]
pub enum Fold {
    /// Its length, its first eight bytes, and its last eight turned by so many bits.
    Ends(u32),
    /// All of it.
    Whole,
}

impl Texts {
    /// Those of an enum that has none.
    pub const NONE: Self = Self::Search(&[]);

    /// The row of a text, letter by letter.
    #[inline]
    pub fn find(&self, text: &str) -> Option<usize> {
        match self {
            Self::Search(texts) => {
                let position = texts.binary_search_by(|(own, _)| (*own).cmp(text)).ok()?;
                texts.get(position).map(|(_, row)| *row as usize)
            }
            Self::Hashed { fold, slots, texts } => {
                let (own, row) = texts.get(slots.of(fold.key(text.as_bytes())))?;
                (*own == text).then_some(*row as usize)
            }
        }
    }

    /// Whether nothing can be found.
    #[cfg(feature = "json")]
    pub(crate) const fn is_empty(&self) -> bool {
        self.texts().is_empty()
    }

    /// Every text; the same one may be there several times.
    pub(super) const fn texts(&self) -> &'static [(&'static str, u32)] {
        match self {
            Self::Search(texts) | Self::Hashed { texts, .. } => texts,
        }
    }

    /// Whether a text is among them, for constants: they cannot ask a hash of texts.
    pub(super) const fn has(&self, text: &str) -> bool {
        let texts = self.texts();
        let mut at = 0;
        while at < texts.len() {
            if is_same(texts[at].0.as_bytes(), text.as_bytes()) {
                return true;
            }
            at += 1;
        }
        false
    }
}

impl Fold {
    #[inline]
    fn key(self, text: &[u8]) -> u64 {
        match self {
            Self::Ends(turn) => {
                let (first, last) = ends(text);
                first ^ last.rotate_left(turn) ^ (text.len() as u64).wrapping_mul(0x9e37_79b9)
            }
            Self::Whole => text.chunks(8).fold(text.len() as u64, |key, chunk| {
                (key.rotate_left(5) ^ number(chunk)).wrapping_mul(0x517c_c1b7_2722_0a95)
            }),
        }
    }
}

/// The first and the last eight bytes; of a shorter text, what there is of four.
#[inline]
fn ends(text: &[u8]) -> (u64, u64) {
    if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        return (u64::from_le_bytes(*first), u64::from_le_bytes(*last));
    }
    if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        return (u32::from_le_bytes(*first).into(), u32::from_le_bytes(*last).into());
    }
    (number(text), number(text))
}

/// Up to eight bytes, the first one lowest.
#[inline]
fn number(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

const fn is_same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let mut at = 0;
    while at < left.len() {
        if left[at] != right[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Parts of messages, the longest first, each with the number of its row.
#[derive(Debug)]
pub struct Parts(pub &'static [(&'static str, u32)]);

impl Parts {
    /// The longest part that occurs in a message, and its row.
    #[cfg(feature = "json")]
    pub(crate) fn find(&self, message: &str) -> Option<(&'static str, usize)> {
        let (part, row) = self.0.iter().find(|(part, _)| message.contains(part))?;
        Some((part, *row as usize))
    }
}

#[cfg(test)]
mod tests {
    use super::{Texts, is_same};

    #[test]
    fn constants_compare_as_everyone_does() {
        let texts = ["", "a", "ab", "b", "é", "\u{10ffff}"];
        let sorted = Texts::Search(&[("a", 0), ("ab", 1), ("é", 2)]);
        for left in texts {
            for right in texts {
                assert_eq!(is_same(left.as_bytes(), right.as_bytes()), left == right);
            }
            assert_eq!(sorted.has(left), sorted.find(left).is_some(), "{left}");
        }
    }
}
