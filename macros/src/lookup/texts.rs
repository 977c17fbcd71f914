//! The lookup of texts: codes that are tokens, and whole messages.

use std::collections::HashSet;

use super::slots::{self, Slots};
use super::sorted::{self, Sorted};

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Plan {
    /// So few that a search is fastest, or not to be told apart by any hash.
    Search(Sorted<String>),
    /// One multiplication away.
    Hashed { fold: Fold, slots: Slots, texts: Vec<String>, rows: Vec<Option<u32>> },
}

/// How a text becomes a number. The runtime does the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fold {
    /// Its length, its first eight bytes, and its last eight turned by so many bits.
    Ends(u32),
    /// The same, and the eight bytes there, or the last eight if it ends before.
    Middle { turn: u32, at: u32 },
    /// All of it.
    Whole,
}

/// Up to here a search beats a hash.
const FEW: usize = 7;

/// Plans the lookup of distinct texts.
pub(crate) fn plan(texts: impl IntoIterator<Item = (String, u32)>) -> Plan {
    let sorted = sorted::plan(texts);
    if sorted.keys.len() <= FEW {
        return Plan::Search(sorted);
    }
    // An odd turn first: with 32 the ends of short words meet.
    let turns = [29, 11, 43, 19, 53, 7, 37, 3, 61];
    let middle = |at| [29, 43].map(|turn| Fold::Middle { turn, at });
    let middles = (4..64).step_by(4).flat_map(middle);
    let folds = turns.into_iter().map(Fold::Ends).chain(middles).chain([Fold::Whole]);
    for fold in folds {
        let keys: Vec<u64> = sorted.keys.iter().map(|text| fold.key(text.as_bytes())).collect();
        if keys.iter().collect::<HashSet<_>>().len() == keys.len() {
            let texts: Vec<(String, u32)> = sorted.keys.into_iter().zip(sorted.rows).collect();
            let slots = slots::plan(&keys);
            let (texts, rows) = slots.filled(&texts, (String::new(), fold.key(&[])));
            return Plan::Hashed { fold, slots, texts, rows };
        }
    }
    Plan::Search(sorted)
}

impl Fold {
    fn key(self, text: &[u8]) -> u64 {
        match self {
            Self::Ends(turn) => {
                let [first, .., last] = words(text);
                first ^ last.rotate_left(turn) ^ (text.len() as u64).wrapping_mul(0x9e37_79b9)
            }
            Self::Middle { turn, at } => {
                Self::Ends(turn).key(text) ^ word(text, at as usize).rotate_left(17)
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
                    // The last eight bytes once more.
                    (_, 8..) => mix(key, last),
                    _ => mix(key, first),
                }
            }
        }
    }
}

/// The words that a text is hashed and compared by. The runtime computes them for what is sent: the
/// first eight bytes, the next two times eight, and the last eight; a shorter text is all in one.
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

/// The eight bytes there, or the last eight if the text ends before.
fn word(text: &[u8], at: usize) -> u64 {
    let start = text.len().saturating_sub(8).min(at);
    text.get(start..start + 8).map_or(0, number)
}

/// Up to eight bytes, the first one lowest.
fn number(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::{Fold, Plan, plan};

    fn fold(texts: &[String]) -> Option<Fold> {
        match plan(texts.iter().cloned().zip(0..)) {
            Plan::Search(_) => None,
            Plan::Hashed { fold, .. } => Some(fold),
        }
    }

    #[test]
    fn the_ends_tell_texts_apart_where_they_differ() {
        let tokens: Vec<String> = (0..40).map(|number| format!("EOrder:Reason {number}")).collect();
        assert!(matches!(fold(&tokens), Some(Fold::Ends(_))));
        let digits: Vec<String> = (0..400).map(|number| (51000 + number).to_string()).collect();
        assert!(matches!(fold(&digits), Some(Fold::Ends(_))));
        let short: Vec<String> = ('a'..='z').map(String::from).chain([String::new()]).collect();
        assert!(matches!(fold(&short), Some(Fold::Ends(_))));
        assert_eq!(fold(&tokens[..5]), None);
    }

    #[test]
    fn where_the_ends_are_alike_the_middle_is_asked() {
        let alike: Vec<String> =
            (0..40).map(|number| format!("prefix00{number:04}suffix00")).collect();
        assert!(matches!(fold(&alike), Some(Fold::Middle { .. })));
    }

    #[test]
    fn where_no_eight_bytes_tell_them_apart_all_are_asked() {
        let letter = |number: usize, place: u32| ["a", "b"][number / 2_usize.pow(place) % 2];
        let spread = |number| {
            let letters: Vec<&str> = (0..6).map(|place| letter(number, place)).collect();
            format!("shared--{}shared--", letters.join(&"-".repeat(15)))
        };
        let alike: Vec<String> = (0..64).map(spread).collect();
        assert_eq!(fold(&alike), Some(Fold::Whole));
    }
}
