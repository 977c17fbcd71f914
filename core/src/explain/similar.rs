//! Suggestions for a code or a word that was not found.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::mem;

use super::Row;

/// A suggestion: a code, a variant, a kind or a word of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Similar {
    /// The code or word.
    pub word: String,
    /// The variant of a code, or the sort of a word.
    pub meaning: &'static str,
}

/// Maximum number of suggestions.
const MAX_SUGGESTIONS: usize = 6;

/// Returns the codes at an edit distance of one, or of two if the number has five digits or more.
///
/// A code that several tables list is returned once. Codes at distance two are suggested only if
/// there is none at distance one.
pub(super) fn codes(number: &str, rows: &[Row]) -> Vec<Similar> {
    let limit = if number.len() < 5 { 1 } else { 2 };
    let asked: i128 = number.parse().unwrap_or(i128::MAX);
    let mut similar: Vec<(usize, u128, &str, &'static str)> = Vec::new();
    for row in rows {
        for code in row.codes() {
            let Ok(value) = code.parse::<i128>() else { continue };
            let distance = distance(number, code);
            if distance <= limit && !similar.iter().any(|(_, _, other, _)| *other == code) {
                similar.push((distance, asked.abs_diff(value), code, row.variant));
            }
        }
    }
    similar.sort_unstable();
    let least = similar.first().map(|(distance, ..)| *distance);
    similar.retain(|(distance, ..)| Some(*distance) == least);
    similar.truncate(MAX_SUGGESTIONS);
    let suggestion =
        |(_, _, code, meaning): (_, _, &str, _)| Similar { word: code.into(), meaning };
    similar.into_iter().map(suggestion).collect()
}

/// Returns words of codes, messages, variants and kinds with a similar spelling.
pub(super) fn words(word: &str, rows: &[Row]) -> Vec<Similar> {
    // A third of the characters may differ.
    let limit = (word.chars().count() / 3).clamp(1, 4);
    let mut words: BTreeMap<String, &'static str> = BTreeMap::new();
    for row in rows {
        let in_message = row.message.split(|character: char| !character.is_alphanumeric());
        let in_message = in_message.filter(|word| word.len() > 2).map(str::to_lowercase);
        words.extend(in_message.map(|word| (word, "in messages")));
        words.insert(row.answers.kind.to_string(), "a kind");
    }
    // A variant with the name of a kind is listed as a variant, and a code as a code.
    words.extend(rows.iter().map(|row| (row.variant.to_string(), "a variant")));
    words.extend(rows.iter().flat_map(Row::codes).map(|code| (code.to_string(), "a code")));
    let mut similar: Vec<(usize, String, &'static str)> = words
        .into_iter()
        .map(|(other, meaning)| (distance(word, &other.to_lowercase()), other, meaning))
        .filter(|(distance, ..)| *distance <= limit)
        .collect();
    similar.sort_unstable();
    similar.truncate(MAX_SUGGESTIONS);
    similar.into_iter().map(|(_, word, meaning)| Similar { word, meaning }).collect()
}

/// Returns the edit distance (optimal string alignment: insertions, removals, replacements and swaps
/// of neighbours).
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    let mut previous = None;
    for (row, character) in left.chars().enumerate() {
        let mut current = alloc::vec![row + 1];
        for (column, other) in right.iter().enumerate() {
            let replaced = last[column] + usize::from(character != *other);
            let mut best = replaced.min(last[column + 1] + 1).min(current[column] + 1);
            if column > 0 && previous == Some(*other) && right[column - 1] == character {
                best = best.min(before_last[column - 1] + 1);
            }
            current.push(best);
        }
        previous = Some(character);
        before_last = mem::replace(&mut last, current);
    }
    last.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn distance_counts_insertions_removals_replacements_and_swaps() {
        for (left, right, expected) in [
            ("", "", 0),
            ("", "ab", 2),
            ("20015", "20015", 0),
            ("2018", "20018", 1),
            ("20051", "20015", 1),
            ("margni", "margin", 1),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(distance(left, right), expected, "{left} and {right}");
            assert_eq!(distance(right, left), expected, "{right} and {left}");
        }
    }
}
