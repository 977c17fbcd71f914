//! Names of variants, from the words of their messages.

use std::collections::HashSet;

/// Words that carry no meaning of their own in a message.
const FILLERS: &[&str] = &[
    "a", "an", "and", "any", "are", "as", "at", "be", "been", "being", "but", "by", "can", "could",
    "does", "did", "do", "for", "from", "had", "has", "have", "if", "in", "into", "is", "it",
    "its", "of", "on", "or", "please", "shall", "should", "so", "that", "the", "their", "then",
    "there", "this", "to", "was", "were", "which", "will", "with", "would", "you", "your",
];

/// How many letters a name may have before it takes no further word.
const LONG_ENOUGH: usize = 36;

/// Gives each message a name, different from all before it.
#[derive(Default)]
pub(crate) struct Names {
    taken: HashSet<String>,
}

impl Names {
    pub(crate) fn of_row(&mut self, message: &str, label: &str) -> String {
        let words: Vec<String> = words(message).map(capitalized).collect();
        let mut name = String::new();
        for word in &words {
            if !name.is_empty() && name.len() + word.len() > LONG_ENOUGH {
                break;
            }
            name.push_str(word);
        }
        let label: String = self::words(label).map(capitalized).collect();
        if !name.starts_with(|letter: char| letter.is_alphabetic()) || name == "Self" {
            name = format!("Code{label}{name}");
        }
        if !self.taken.insert(name.clone()) {
            // The same words again: the code tells them apart.
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

/// Words of a heading that every table of errors has.
const SAID_ANYWAY: [&str; 5] = ["code", "codes", "error", "errors", "table"];

/// Whether a heading says more than that errors follow.
pub(crate) fn is_telling(title: &str) -> bool {
    telling_words(title).next().is_some()
}

/// The name of the enum, from the line above the table.
pub(crate) fn of_enum(title: &str) -> String {
    let name: String = telling_words(title).map(capitalized).collect();
    if name.starts_with(|letter: char| letter.is_alphabetic()) {
        format!("{name}Error")
    } else {
        format!("Exchange{name}Error")
    }
}

/// What the exchange's API is called in messages.
pub(crate) fn of_exchange(title: &str) -> String {
    telling_words(title).collect::<Vec<_>>().join(" ")
}

fn telling_words(title: &str) -> impl Iterator<Item = &str> {
    words(title).filter(|word| !SAID_ANYWAY.contains(&word.to_lowercase().as_str()))
}

/// The words that carry the meaning: those in front of a parenthesis, without fillers.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let head = text.split(['(', '[']).next().filter(|head| head.trim().len() > 3).unwrap_or(text);
    head.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty() && !FILLERS.contains(&word.to_lowercase().as_str()))
}

/// `ip` becomes `Ip`, and so does `IP`
fn capitalized(word: &str) -> String {
    let is_shouted = word.chars().all(|letter| !letter.is_lowercase());
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    let rest: String = letters.collect();
    first.chain((if is_shouted { rest.to_lowercase() } else { rest }).chars()).collect()
}
