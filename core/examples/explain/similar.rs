//! Suggestions for a code or a word that was not found.

use std::collections::BTreeMap;

use strsim::osa_distance;

use crate::rows::{Label, Row};

/// Maximum number of suggestions.
const MAX_SUGGESTIONS: usize = 6;

/// A suggestion: a code, a variant, a kind or a word of a message.
#[derive(Debug)]
pub(crate) struct Similar {
    pub(crate) word: String,
    /// The variant of a code, or the sort of a word.
    pub(crate) meaning: &'static str,
}

/// Returns the codes at an edit distance of one, or of two if the number has five digits or more.
///
/// A code that both tables list is returned once.
pub(crate) fn similar_codes(number: &str, rows: &[Row]) -> Vec<Similar> {
    let mut similar: Vec<(usize, u64, u32, &'static str)> = Vec::new();
    let limit = if number.len() < 5 { 1 } else { 2 };
    let asked: u64 = number.parse().unwrap_or(u64::MAX);
    for row in rows {
        let Some(Label::Code(code)) = row.label else { continue };
        let distance = osa_distance(number, &code.to_string());
        if distance <= limit && !similar.iter().any(|(_, _, other, _)| *other == code) {
            similar.push((distance, asked.abs_diff(code.into()), code, row.variant));
        }
    }
    similar.sort_unstable();
    // Codes at distance two are suggested only if there is none at distance one.
    let least = similar.first().map(|(distance, ..)| *distance);
    similar.retain(|(distance, ..)| Some(*distance) == least);
    similar.truncate(MAX_SUGGESTIONS);
    let suggestion = |(_, _, code, variant): (_, _, u32, _)| Similar {
        word: code.to_string(),
        meaning: variant,
    };
    similar.into_iter().map(suggestion).collect()
}

/// Returns words of messages, variants and kinds with a similar spelling.
pub(crate) fn similar_words(word: &str, rows: &[Row]) -> Vec<Similar> {
    // A third of the characters may differ.
    let limit = (word.chars().count() / 3).clamp(1, 4);
    let mut words: BTreeMap<String, &'static str> = BTreeMap::new();
    for row in rows {
        let in_message = row.message.split(|c: char| !c.is_alphanumeric());
        let in_message = in_message.filter(|word| word.len() > 2).map(str::to_lowercase);
        words.extend(in_message.map(|word| (word, "in messages")));
        words.insert(row.answers.kind.to_string(), "a kind");
    }
    // A variant with the name of a kind is listed as a variant.
    words.extend(rows.iter().map(|row| (row.variant.to_owned(), "a variant")));
    let distance = |other: &str| osa_distance(word, &other.to_lowercase());
    let mut similar: Vec<(usize, String, &'static str)> =
        words.into_iter().map(|(other, meaning)| (distance(&other), other, meaning)).collect();
    similar.retain(|(distance, ..)| *distance <= limit);
    similar.sort_unstable();
    similar.truncate(MAX_SUGGESTIONS);
    similar.into_iter().map(|(_, word, meaning)| Similar { word, meaning }).collect()
}
