//! Plans the lookup of strings: codes of type `str`, and whole messages.

use std::collections::HashSet;

use super::slots::{self, Slots};
use super::sorted::{self, Sorted};

/// A planned lookup of strings.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Plan {
    /// A binary search, for few strings or for strings that collide under every hash.
    Search(Sorted<String>),
    /// A perfect hash.
    Hashed { hash: Hash, slots: Slots, texts: Vec<String>, rows: Vec<Option<u32>> },
}

/// A hash function from strings to 64 bits. The runtime has the same functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hash {
    /// XOR of the length, the first eight bytes, and the last eight bytes rotated by this number.
    Ends(u32),
    /// The same, XOR the eight bytes at `at`, or the last eight if the string is too short.
    Middle { rotate: u32, at: u32 },
    /// A hash of all bytes.
    Whole,
}

/// The largest number of strings that a binary search finds faster than a hash.
const FEW: usize = 7;

/// Plans the lookup of distinct strings.
pub(crate) fn plan(texts: Vec<(String, u32)>) -> Plan {
    let sorted = sorted::plan(texts);
    if sorted.keys.len() <= FEW {
        return Plan::Search(sorted);
    }
    // Both ends of a string of 12 bytes share four bytes, which a rotation by 32 would cancel out. Odd
    // rotations do not.
    let rotations = [29, 11, 43, 19, 53, 7, 37, 3, 61];
    let middle = |at| [29, 43].map(|rotate| Hash::Middle { rotate, at });
    let middles = (4..64).step_by(4).flat_map(middle);
    let hashes = rotations.into_iter().map(Hash::Ends).chain(middles).chain([Hash::Whole]);
    for hash in hashes {
        let keys: Vec<u64> = sorted.keys.iter().map(|text| hash.key(text.as_bytes())).collect();
        if keys.iter().collect::<HashSet<_>>().len() == keys.len() {
            let texts: Vec<(String, u32)> = sorted.keys.into_iter().zip(sorted.rows).collect();
            let slots = slots::plan(&keys);
            let (texts, rows) = slots.filled(&texts, (String::new(), hash.key(&[])));
            return Plan::Hashed { hash, slots, texts, rows };
        }
    }
    Plan::Search(sorted)
}

impl Hash {
    fn key(self, text: &[u8]) -> u64 {
        match self {
            Self::Ends(rotate) => {
                let [first, .., last] = words(text);
                first ^ last.rotate_left(rotate) ^ (text.len() as u64).wrapping_mul(0x9e37_79b9)
            }
            Self::Middle { rotate, at } => {
                Self::Ends(rotate).key(text) ^ word(text, at as usize).rotate_left(17)
            }
            Self::Whole => {
                let mix = |key: u64, number: u64| {
                    (key.rotate_left(5) ^ number).wrapping_mul(0x517c_c1b7_2722_0a95)
                };
                let whole = text.chunks_exact(8);
                let rest = whole.remainder().len();
                let key = whole.fold(text.len() as u64, |key, chunk| mix(key, number(chunk)));
                let [first, .., last] = words(text);
                match (rest, text.len()) {
                    (0, _) => key,
                    // The last eight bytes overlap the last whole chunk.
                    (_, 8..) => mix(key, last),
                    _ => mix(key, first),
                }
            }
        }
    }
}

/// Returns the four 64-bit words by which strings are hashed and compared: bytes 0..8, 8..16, 16..24
/// and the last eight. A string under eight bytes is packed into the first word. The runtime computes
/// the same words.
// The operands share no set bit, so XOR gives the same.
#[cfg_attr(any(), mutants::exclude_re(r"replace \| with \^"))]
pub(crate) fn words(text: &[u8]) -> [u64; 4] {
    let all = match text.len() {
        8.. => return [word(text, 0), word(text, 8), word(text, 16), word(text, text.len())],
        4.. => number(text.split_at(4).0) | number(text.split_at(text.len() - 4).1) << 32,
        length => {
            let [first, middle, last] = [0, length / 2, length.saturating_sub(1)]
                .map(|at| u64::from(text.get(at).copied().unwrap_or_default()));
            if length == 1 { first } else { first | middle << 8 | last << 16 }
        }
    };
    [all, 0, 0, 0]
}

/// Returns the eight bytes at `at`, or the last eight if the string is too short.
fn word(text: &[u8], at: usize) -> u64 {
    let start = text.len().saturating_sub(8).min(at);
    text.get(start..start + 8).map_or(0, number)
}

/// Returns up to eight bytes as a little-endian integer.
// The operands share no set bit, so XOR gives the same.
#[cfg_attr(any(), mutants::exclude_re(r"replace \| with \^"))]
fn number(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::{Hash, Plan, plan};

    fn hash(texts: &[String]) -> Option<Hash> {
        match plan(texts.iter().cloned().zip(0..).collect()) {
            Plan::Search(_) => None,
            Plan::Hashed { hash, .. } => Some(hash),
        }
    }

    #[test]
    fn strings_with_different_ends_are_hashed_by_their_ends() {
        let tokens: Vec<String> = (0..40).map(|number| format!("EOrder:Reason {number}")).collect();
        assert!(matches!(hash(&tokens), Some(Hash::Ends(_))));
        let digits: Vec<String> = (0..400).map(|number| (51000 + number).to_string()).collect();
        assert!(matches!(hash(&digits), Some(Hash::Ends(_))));
        let short: Vec<String> = ('a'..='z').map(String::from).chain([String::new()]).collect();
        assert!(matches!(hash(&short), Some(Hash::Ends(_))));
        assert_eq!(hash(&tokens[..5]), None);
    }

    #[test]
    fn strings_with_equal_ends_are_hashed_by_their_middle() {
        let alike: Vec<String> =
            (0..40).map(|number| format!("prefix00{number:04}suffix00")).collect();
        assert!(matches!(hash(&alike), Some(Hash::Middle { .. })));
    }

    #[test]
    fn strings_without_distinct_words_are_hashed_whole() {
        let character = |number: usize, bit: u32| ["a", "b"][number / 2_usize.pow(bit) % 2];
        let spread = |number| {
            let characters: Vec<&str> = (0..6).map(|bit| character(number, bit)).collect();
            format!("shared--{}shared--", characters.join(&"-".repeat(15)))
        };
        let alike: Vec<String> = (0..64).map(spread).collect();
        assert_eq!(hash(&alike), Some(Hash::Whole));
    }
}
