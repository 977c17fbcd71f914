//! Names of the enum and its variants, made of the words of headings and messages.

use std::collections::HashSet;

/// Words that are left out of names.
const STOP_WORDS: &[&str] = &[
    "a", "an", "and", "any", "are", "as", "at", "be", "been", "being", "but", "by", "can", "could",
    "does", "did", "do", "for", "from", "had", "has", "have", "if", "in", "into", "is", "it",
    "its", "of", "on", "or", "please", "shall", "should", "so", "that", "the", "their", "then",
    "there", "this", "to", "was", "were", "which", "will", "with", "would", "you", "your",
];

/// Length in bytes up to which words are added to a name.
const NAME_LENGTH: usize = 36;

/// Generator of unique variant names.
#[derive(Default)]
pub(crate) struct Names {
    taken: HashSet<String>,
}

impl Names {
    /// Returns a name for a row that no earlier row has.
    pub(crate) fn of_row(&mut self, message: &str, label: &str) -> String {
        let words: Vec<String> = words(message).map(capitalized).collect();
        let mut name = String::new();
        for word in &words {
            if !name.is_empty() && name.len() + word.len() > NAME_LENGTH {
                break;
            }
            name.push_str(word);
        }
        let label: String = self::words(label).map(capitalized).collect();
        if !name.starts_with(char::is_alphabetic) || name == "Self" {
            name = format!("Code{label}{name}");
        }
        if !self.taken.insert(name.clone()) {
            // Another row has the same words, so the code is added.
            name = format!("{name}{label}");
            let plain = name.clone();
            let mut number = 2;
            while !self.taken.insert(name.clone()) {
                name = format!("{plain}Number{number}");
                number += 1;
            }
        }
        name
    }
}

/// Words of headings that describe every table of errors.
const GENERIC_WORDS: [&str; 5] = ["code", "codes", "error", "errors", "table"];

/// Returns true if a heading has a word besides the generic ones.
pub(crate) fn is_specific(title: &str) -> bool {
    specific_words(title).next().is_some()
}

/// Returns the name of the enum, made of the line above the table.
pub(crate) fn of_enum(title: &str) -> String {
    let name: String = specific_words(title).map(capitalized).collect();
    if name.starts_with(char::is_alphabetic) {
        format!("{name}Error")
    } else {
        format!("Exchange{name}Error")
    }
}

/// Returns the name of the exchange's API for messages.
pub(crate) fn of_exchange(title: &str) -> String {
    specific_words(title).collect::<Vec<_>>().join(" ")
}

fn specific_words(title: &str) -> impl Iterator<Item = &str> {
    words(title).filter(|word| !GENERIC_WORDS.contains(&word.to_lowercase().as_str()))
}

/// Returns the words of a text before the first parenthesis, without stop words.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let head = text.split(['(', '[']).next().filter(|head| head.trim().len() > 3).unwrap_or(text);
    head.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !STOP_WORDS.contains(&word.to_lowercase().as_str()))
}

/// Returns a word with a capital first character; `ip` and `IP` both become `Ip`.
fn capitalized(word: &str) -> String {
    let is_upper_case = !word.chars().any(char::is_lowercase);
    let mut chars = word.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    let rest: String = chars.collect();
    first.chain((if is_upper_case { rest.to_lowercase() } else { rest }).chars()).collect()
}
