//! Lookup of codes and messages that are texts.

use super::slot_table::{MISS, NO_ROW, end, row_at};
use super::slots::Slots;
use super::words::{self, Words, is_same_tail, word};
use crate::const_eq::is_same;

/// Texts, each in a slot of its own.
#[derive(Debug)]
pub struct Texts {
    pub table: TextTable,
    /// Number of the row of each slot; [`NO_ROW`] for a slot without a text.
    pub rows: &'static [u32],
}

/// The kind of lookup that the derive chose for the texts.
#[derive(Debug)]
pub enum TextTable {
    /// Ascending order, for a few texts: a binary search is fastest.
    Search(&'static [&'static str]),
    /// Perfect hash. Unused slots hold a text that hashes to another slot, so the comparison always
    /// fails there.
    Hashed { fold: Fold, slots: Slots, texts: &'static [Entry] },
}

/// A text with its words. The derive computes them, because evaluating them as constants would take
/// the compiler longer than everything else.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub text: &'static str,
    pub words: [u64; 4],
}

/// The function from a text to the key that is hashed. The derive computes the same.
#[derive(Clone, Copy, Debug)]
pub enum Fold {
    /// XOR of the length, the first eight bytes, and the last eight rotated by this many bits.
    Ends(u32),
    /// Like `Ends`, with the eight bytes at `at`, or the last eight if the text ends before.
    Middle { turn: u32, at: u32 },
    /// Hash of all bytes.
    Whole,
}

impl Texts {
    /// The texts of an enum without any.
    pub const NONE: Self = Self { table: TextTable::Search(&[]), rows: &[] };

    /// Looks a text up, compared exactly; returns a [result](super::slot_table).
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "constants of the table are folded")]
    pub fn end(&self, text: &str) -> usize {
        self.end_of_bytes(text.as_bytes())
    }

    // Up to 32 bytes the words are the whole text, and a second comparison agrees.
    #[cfg_attr(any(), mutants::exclude_re("replace > with >="))]
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "as above")]
    fn end_of_bytes(&self, bytes: &[u8]) -> usize {
        match &self.table {
            TextTable::Search(texts) => {
                let at = texts.binary_search_by(|text| text.as_bytes().cmp(bytes));
                at.map_or(MISS, |at| end(at, false))
            }
            TextTable::Hashed { fold, slots, texts } => {
                let (slot, difference) = if let Some(words) = words::of(bytes) {
                    let slot = slots.of(fold.key(bytes, &words));
                    let entry = &texts[slot];
                    let mut difference = words::difference(&entry.words, &words);
                    if bytes.len() > words::LONGEST {
                        difference |= u64::from(!is_same_tail(entry.text.as_bytes(), bytes));
                    }
                    (slot, difference)
                } else {
                    let words = words::of_short(bytes);
                    let slot = slots.of(fold.key(bytes, &words));
                    (slot, texts[slot].words[0] ^ words[0])
                };
                let difference = difference | (texts[slot].text.len() ^ bytes.len()) as u64;
                end(slot, difference != 0)
            }
        }
    }

    /// Returns the row of a text as it was sent.
    pub(super) fn find(&self, text: &[u8]) -> Option<usize> {
        row_at(self.rows, self.end_of_bytes(text))
    }

    /// Returns true if there are no texts.
    #[cfg(feature = "json")]
    pub(crate) const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Returns the text of a slot, if it has one.
    pub(super) const fn text_at(&self, slot: usize) -> Option<&'static str> {
        if self.rows[slot] == NO_ROW {
            return None;
        }
        match self.table {
            TextTable::Search(texts) => Some(texts[slot]),
            TextTable::Hashed { texts, .. } => Some(texts[slot].text),
        }
    }

    /// Returns true if the texts contain this one. It works in constants, where `==` does not.
    pub const fn has(&self, text: &str) -> bool {
        let text = text.as_bytes();
        match &self.table {
            TextTable::Hashed { fold, slots, .. } => {
                let words = match words::of(text) {
                    Some(words) => words,
                    None => words::of_short(text),
                };
                self.has_at(slots.of(fold.key(text, &words)), text)
            }
            TextTable::Search(_) => {
                let mut slot = 0;
                while slot < self.rows.len() {
                    if self.has_at(slot, text) {
                        return true;
                    }
                    slot += 1;
                }
                false
            }
        }
    }

    const fn has_at(&self, slot: usize, text: &[u8]) -> bool {
        match self.text_at(slot) {
            Some(own) => is_same(own.as_bytes(), text),
            None => false,
        }
    }
}

impl Fold {
    #[inline]
    const fn key(self, text: &[u8], words: &Words) -> u64 {
        match self {
            Self::Ends(turn) => ends(text, words, turn),
            Self::Middle { turn, at } => {
                ends(text, words, turn) ^ word(text, at as usize).rotate_left(17)
            }
            Self::Whole => whole(text),
        }
    }
}

#[inline]
const fn ends(text: &[u8], words: &Words, turn: u32) -> u64 {
    let [first, .., last] = *words;
    first ^ last.rotate_left(turn) ^ (text.len() as u64).wrapping_mul(0x9e37_79b9)
}

/// Hashes eight bytes at a time. If the length is no multiple of eight, the last eight bytes are hashed
/// in place of the remainder.
#[inline]
const fn whole(text: &[u8]) -> u64 {
    let (mut key, mut rest) = (text.len() as u64, text);
    while let Some((chunk, tail)) = rest.split_first_chunk() {
        key = mix(key, u64::from_le_bytes(*chunk));
        rest = tail;
    }
    match (rest, text.last_chunk()) {
        ([], _) => key,
        (_, Some(last)) => mix(key, u64::from_le_bytes(*last)),
        (_, None) => mix(key, words::of_short(text)[0]),
    }
}

const fn mix(key: u64, number: u64) -> u64 {
    (key.rotate_left(5) ^ number).wrapping_mul(0x517c_c1b7_2722_0a95)
}

/// Parts of messages with the number of their row, the longest first.
#[derive(Debug)]
pub struct Parts(pub &'static [(&'static str, u32)]);

impl Parts {
    /// Returns the longest part that a message contains, and its row.
    #[cfg(feature = "json")]
    pub(crate) fn find(&self, message: &str) -> Option<(&'static str, usize)> {
        let (part, row) = self.0.iter().find(|(part, _)| message.contains(part))?;
        Some((part, *row as usize))
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::vec;

    use super::super::slots::Slots;
    use super::{Entry, Fold, TextTable, Texts, words};

    #[test]
    fn text_is_found_in_constants_as_at_run_time() {
        const SORTED: Texts =
            Texts { table: TextTable::Search(&["a", "ab", "é"]), rows: &[0, 1, 2] };
        let texts = ["", "a", "ab", "b", "é", "\u{10ffff}"];
        for text in texts {
            assert_eq!(SORTED.has(text), SORTED.find(text.as_bytes()).is_some(), "{text}");
        }
    }

    /// Two equal differences must not cancel out.
    #[test]
    fn text_with_one_or_two_other_bytes_is_not_found() {
        for length in 1..80 {
            let text = "a".repeat(length);
            let words = words::of(text.as_bytes());
            let words = words.unwrap_or_else(|| words::of_short(text.as_bytes()));
            let entry = Entry { text: text.clone().leak(), words };
            let texts = Texts {
                table: TextTable::Hashed {
                    fold: Fold::Whole,
                    slots: Slots { multiplier: 1, displacements: &[], count: 1 },
                    texts: vec![entry].leak(),
                },
                rows: &[0],
            };
            assert_eq!(texts.find(text.as_bytes()), Some(0));
            assert_eq!(texts.find(&text.as_bytes()[1..]), None);
            for first in 0..length {
                for second in first..length {
                    let mut other = text.clone().into_bytes();
                    (other[first], other[second]) = (b'b', b'b');
                    assert_eq!(texts.find(&other), None, "{length}: {first}, {second}");
                }
            }
        }
    }
}
