//! Codes and messages that are texts.

#[cfg(any(test, feature = "json"))]
use super::slot_table::row_at;
use super::slot_table::{NO_ROW, NOWHERE, end};
use super::slots::Slots;
use super::words::{self, Words, is_same_behind, word};
use crate::const_eq::is_same;

/// Texts, each at a place of its own.
#[derive(Debug)]
pub struct Texts {
    pub table: TextTable,
    /// The number of the row at each place; [`NO_ROW`] where no text is.
    pub rows: &'static [u32],
}

/// What the derive found best for the texts.
#[derive(Debug)]
pub enum TextTable {
    /// In ascending order: so few that a search is fastest.
    Search(&'static [&'static str]),
    /// One multiplication away. A slot that belongs to no text holds the text of another slot.
    Hashed { fold: Fold, slots: Slots, texts: &'static [Entry] },
}

/// A text, and the words it is compared by, computed by the derive: to compute them would
/// take the compiler longer than everything else.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub text: &'static str,
    pub words: [u64; 4],
}

/// How a text becomes a number. The derive does the same.
#[derive(Clone, Copy, Debug)]
pub enum Fold {
    /// Its length, its first eight bytes, and its last eight turned by so many bits.
    Ends(u32),
    /// The same, and the eight bytes there, or the last eight if it ends before.
    Middle { turn: u32, at: u32 },
    /// All of it.
    Whole,
}

impl Texts {
    /// Those of an enum that has none.
    pub const NONE: Self = Self { table: TextTable::Search(&[]), rows: &[] };

    /// Where the lookup of a text, letter by letter, [ends](super::places).
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "what is known of the table is not asked again")]
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
                at.map_or(NOWHERE, |at| end(at, false))
            }
            TextTable::Hashed { fold, slots, texts } => {
                let (slot, difference) = if let Some(words) = words::of(bytes) {
                    let slot = slots.of(fold.key(bytes, &words));
                    let entry = &texts[slot];
                    let mut difference = words::difference(&entry.words, &words);
                    if bytes.len() > words::LONGEST {
                        difference |= u64::from(!is_same_behind(entry.text.as_bytes(), bytes));
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

    /// The row of a text as it was sent.
    #[cfg(any(test, feature = "json"))]
    pub(super) fn find(&self, text: &[u8]) -> Option<usize> {
        row_at(self.rows, self.end_of_bytes(text))
    }

    /// Whether nothing can be found.
    #[cfg(feature = "json")]
    pub(crate) const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// A text at that place, if any is.
    pub(super) const fn text_at(&self, place: usize) -> Option<&'static str> {
        if self.rows[place] == NO_ROW {
            return None;
        }
        match self.table {
            TextTable::Search(texts) => Some(texts[place]),
            TextTable::Hashed { texts, .. } => Some(texts[place].text),
        }
    }

    /// Whether a text is among them, for constants: they cannot compare texts as others do.
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
                let mut place = 0;
                while place < self.rows.len() {
                    if self.has_at(place, text) {
                        return true;
                    }
                    place += 1;
                }
                false
            }
        }
    }

    const fn has_at(&self, place: usize, text: &[u8]) -> bool {
        match self.text_at(place) {
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

/// Eight bytes at a time; the last eight once more where the length is no multiple.
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
    extern crate std;

    use std::vec;

    use super::super::slots::Slots;
    use super::{Entry, Fold, TextTable, Texts, words};

    #[test]
    fn constants_compare_as_everyone_does() {
        const SORTED: Texts =
            Texts { table: TextTable::Search(&["a", "ab", "é"]), rows: &[0, 1, 2] };
        let texts = ["", "a", "ab", "b", "é", "\u{10ffff}"];
        for text in texts {
            assert_eq!(SORTED.has(text), SORTED.find(text.as_bytes()).is_some(), "{text}");
        }
    }

    /// What differs alike in two places must not cancel out.
    #[test]
    fn texts_that_differ_in_one_place_or_in_two_are_told_apart() {
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
