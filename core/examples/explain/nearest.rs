//! What was probably meant.

use std::collections::BTreeMap;

use strsim::osa_distance;

use crate::rows::{Label, Row};

/// How many suggestions help more than they bury.
const ENOUGH: usize = 6;

/// What was probably meant, and what it is.
#[derive(Debug)]
pub(crate) struct Near {
    pub(crate) word: String,
    pub(crate) meaning: &'static str,
}

/// Codes that differ from the number in a digit, of long ones in two; each once.
pub(crate) fn near_codes(number: &str, rows: &[Row]) -> Vec<Near> {
    let mut near: Vec<(usize, u64, u32, &'static str)> = Vec::new();
    let limit = if number.len() < 5 { 1 } else { 2 };
    let asked: u64 = number.parse().unwrap_or(u64::MAX);
    for row in rows {
        let Some(Label::Code(code)) = row.label else { continue };
        let distance = osa_distance(number, &code.to_string());
        if distance <= limit && !near.iter().any(|(_, _, other, _)| *other == code) {
            near.push((distance, asked.abs_diff(code.into()), code, row.variant));
        }
    }
    near.sort_unstable();
    // Where a digit is enough, two are another code.
    let least = near.first().map(|(distance, ..)| *distance);
    near.retain(|(distance, ..)| Some(*distance) == least);
    let near = near.into_iter().take(ENOUGH);
    near.map(|(_, _, code, variant)| Near { word: code.to_string(), meaning: variant }).collect()
}

/// Words of messages, variants and kinds that are spelled alike.
pub(crate) fn near_words(word: &str, rows: &[Row]) -> Vec<Near> {
    // A third of the letters may be wrong: more is another word.
    let limit = (word.chars().count() / 3).clamp(1, 4);
    let mut words: BTreeMap<String, &'static str> = BTreeMap::new();
    for row in rows {
        let in_message = row.message.split(|letter: char| !letter.is_alphanumeric());
        let in_message = in_message.filter(|word| word.len() > 2).map(str::to_lowercase);
        words.extend(in_message.map(|word| (word, "in messages")));
        words.insert(row.verdict.kind.to_string(), "a kind");
    }
    // Some are the name of a kind too.
    words.extend(rows.iter().map(|row| (row.variant.to_owned(), "a variant")));
    let distance = |other: &str| osa_distance(word, &other.to_lowercase());
    let mut near: Vec<(usize, String, &'static str)> =
        words.into_iter().map(|(other, meaning)| (distance(&other), other, meaning)).collect();
    near.retain(|(distance, ..)| *distance <= limit);
    near.sort_unstable();
    let near = near.into_iter().take(ENOUGH);
    near.map(|(_, word, meaning)| Near { word, meaning }).collect()
}
