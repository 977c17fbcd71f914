//! Codes and messages that are texts.

use super::slots::Slots;

/// Texts, each with the number of its row.
#[derive(Debug)]
pub enum Texts {
    /// In ascending order: so few that a search is fastest.
    Search(&'static [Entry]),
    /// One multiplication away. A slot that belongs to no text holds the text of another slot.
    Hashed { fold: Fold, slots: Slots, texts: &'static [Entry] },
}

/// A text and its row. The ends of the text are there to compare with: of most codes they are all
/// of it.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub text: &'static str,
    pub row: u32,
    first: u64,
    last: u64,
}

impl Entry {
    pub const fn new(text: &'static str, row: u32) -> Self {
        let (first, last) = ends(text.as_bytes());
        Self { text, row, first, last }
    }
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
    pub const NONE: Self = Self::Search(&[]);

    /// The row of a text, letter by letter, or at least `none`, all bits of which must be above
    /// those of the rows.
    #[inline]
    pub fn find_or(&self, text: &str, none: usize) -> usize {
        self.find_bytes_or(text.as_bytes(), none)
    }

    #[inline]
    fn find_bytes_or(&self, bytes: &[u8], none: usize) -> usize {
        match self {
            Self::Search(texts) => texts
                .binary_search_by(|entry| entry.text.as_bytes().cmp(bytes))
                .ok()
                .and_then(|position| texts.get(position))
                .map_or(none, |entry| entry.row as usize),
            Self::Hashed { fold, slots, texts } => {
                let (first, last) = ends(bytes);
                let entry = &texts[slots.of(fold.key(bytes, first, last))];
                #[expect(clippy::needless_bitwise_bool, reason = "three comparisons, one branch")]
                let is_other = (entry.text.len() != bytes.len())
                    | (entry.first != first)
                    | (entry.last != last)
                    // Up to here the ends are all there is.
                    || bytes.len() > 16 && !is_same_between(entry.text.as_bytes(), bytes);
                // A bit instead of a choice, or the compiler makes it a branch.
                entry.row as usize | usize::from(is_other).wrapping_mul(none)
            }
        }
    }

    /// The row of a text as it was sent.
    #[cfg(any(test, feature = "json"))]
    pub(super) fn find(&self, text: &[u8]) -> Option<usize> {
        match self.find_bytes_or(text, usize::MAX) {
            usize::MAX => None,
            row => Some(row),
        }
    }

    /// Whether nothing can be found.
    #[cfg(feature = "json")]
    pub(crate) const fn is_empty(&self) -> bool {
        self.texts().is_empty()
    }

    /// Every text; the same one may be there several times.
    pub(super) const fn texts(&self) -> &'static [Entry] {
        match self {
            Self::Search(texts) | Self::Hashed { texts, .. } => texts,
        }
    }

    /// Whether a text is among them, for constants: they cannot ask a hash of texts.
    pub(super) const fn has(&self, text: &str) -> bool {
        let texts = self.texts();
        let mut at = 0;
        while at < texts.len() {
            if is_same(texts[at].text.as_bytes(), text.as_bytes()) {
                return true;
            }
            at += 1;
        }
        false
    }
}

impl Fold {
    #[inline]
    fn key(self, text: &[u8], first: u64, last: u64) -> u64 {
        let ends =
            |turn| first ^ last.rotate_left(turn) ^ (text.len() as u64).wrapping_mul(0x9e37_79b9);
        match self {
            Self::Ends(turn) => ends(turn),
            Self::Middle { turn, at } => {
                let start = text.len().saturating_sub(8).min(at as usize);
                let middle = text.get(start..).and_then(<[u8]>::first_chunk);
                ends(turn) ^ middle.map_or(0, |bytes| u64::from_le_bytes(*bytes)).rotate_left(17)
            }
            Self::Whole => whole(text),
        }
    }
}

/// Eight bytes at a time; the last eight once more where the length is no multiple.
#[inline]
fn whole(text: &[u8]) -> u64 {
    let mix =
        |key: u64, number: u64| (key.rotate_left(5) ^ number).wrapping_mul(0x517c_c1b7_2722_0a95);
    let (mut key, mut rest) = (text.len() as u64, text);
    while let Some((chunk, tail)) = rest.split_first_chunk() {
        key = mix(key, u64::from_le_bytes(*chunk));
        rest = tail;
    }
    match (rest, text.last_chunk()) {
        ([], _) => key,
        (_, Some(last)) => mix(key, u64::from_le_bytes(*last)),
        (_, None) => mix(key, ends(text).0 ^ ends(text).1 << 32),
    }
}

/// The first and the last eight bytes; of a shorter text, the first and the last four; of one
/// shorter still, all of it twice.
#[inline]
const fn ends(text: &[u8]) -> (u64, u64) {
    if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        return (u64::from_le_bytes(*first), u64::from_le_bytes(*last));
    }
    if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        return (u32::from_le_bytes(*first) as u64, u32::from_le_bytes(*last) as u64);
    }
    match text {
        [first, .., last] => {
            let middle = text[text.len() / 2];
            let all = u32::from_le_bytes([*first, middle, *last, 0]) as u64;
            (all, all)
        }
        [only] => (*only as u64, *only as u64),
        [] => (0, 0),
    }
}

/// Whether texts of one length, whose ends are the same, are the same between these.
#[inline]
fn is_same_between(left: &[u8], right: &[u8]) -> bool {
    // How long texts are cannot be predicted, so the usual ones are all compared alike: where one
    // ends early, its end is compared again.
    let Some(last) = left.len().checked_sub(8) else { return true };
    let differ = |at: usize| {
        let at = at.min(last);
        let chunk = |text: &[u8]| text.get(at..).and_then(<[u8]>::first_chunk::<8>).copied();
        match (chunk(left), chunk(right)) {
            (Some(left), Some(right)) => u64::from_le_bytes(left) ^ u64::from_le_bytes(right),
            _ => u64::MAX,
        }
    };
    let usual = differ(8) | differ(16) | differ(24) | differ(32);
    usual == 0 && (40..last).step_by(8).all(|at| differ(at) == 0)
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
    extern crate std;

    use std::vec;

    use super::{Entry, Texts, is_same, is_same_between};

    #[test]
    fn constants_compare_as_everyone_does() {
        const SORTED: Texts =
            Texts::Search(&[Entry::new("a", 0), Entry::new("ab", 1), Entry::new("é", 2)]);
        let texts = ["", "a", "ab", "b", "é", "\u{10ffff}"];
        for left in texts {
            for right in texts {
                assert_eq!(is_same(left.as_bytes(), right.as_bytes()), left == right);
            }
            assert_eq!(SORTED.has(left), SORTED.find(left.as_bytes()).is_some(), "{left}");
        }
    }

    /// What differs alike in two places must not cancel out.
    #[test]
    fn texts_that_differ_in_one_place_or_in_two_are_told_apart() {
        for length in 17..80 {
            let text = vec![b'a'; length];
            assert!(is_same_between(&text, &text));
            for first in 8..length - 8 {
                for second in first..length - 8 {
                    let mut other = text.clone();
                    (other[first], other[second]) = (b'b', b'b');
                    assert!(!is_same_between(&text, &other), "{length}: {first}, {second}");
                }
            }
        }
    }
}
