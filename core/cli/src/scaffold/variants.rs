//! Variants for rows: rows of one code or status are one variant with all their texts.

use std::collections::{HashMap, HashSet};

use super::kinds::{Guess, guess};
use super::names::Names;
use crate::codes;
use crate::rows::Row;

/// A variant to print.
#[derive(Clone, Debug)]
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) selector: Selector,
    /// Texts of the page, the first for the doc comment.
    pub(crate) messages: Vec<String>,
    pub(crate) guess: Option<Guess>,
}

/// Keys that select a variant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Selector {
    /// Codes as they stand in the attribute.
    Codes(Vec<String>),
    Status(String),
    /// A row that describes a request without an answer; its label.
    Timeout(String),
    /// Any other row without a code and a status. Its message selects the variant.
    Message {
        text: String,
        label: String,
    },
}

/// Message of a row whose page has neither a message nor a name for it. An empty cell of the table
/// accepts any message.
const WITHOUT_MESSAGE: &str = "No message is documented";

/// Variants of rows, and the rows of successes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Variants {
    /// Type of the codes.
    pub(crate) code_type: &'static str,
    pub(crate) list: Vec<Variant>,
    /// Codes of success rows, and an empty one for each status of a success.
    pub(crate) successes: Vec<String>,
}

/// Returns the variants of rows, with names that are not taken.
pub(crate) fn variants(
    rows: &[Row],
    taken: impl IntoIterator<Item = String>,
    code_type: Option<&'static str>,
) -> Variants {
    let code_type = code_type.unwrap_or_else(|| self::code_type(rows));
    let mut out = Variants { code_type, ..Variants::default() };
    let mut names = Names::with(taken);
    let mut found: HashMap<Selector, usize> = HashMap::new();
    // Rows of several codes in one label, by the label and the text.
    let mut lists: HashMap<(&str, &str), usize> = HashMap::new();
    let mut texts: Vec<Vec<&Row>> = Vec::new();
    let failing: HashSet<&str> =
        rows.iter().filter(|row| !is_success(row)).map(|row| row.code.as_str()).collect();
    for row in rows {
        // A code with the text of a success and that of a failure is a failure.
        if is_success(row) && (row.code.is_empty() || !failing.contains(row.code.as_str())) {
            out.successes.push(row.code.clone());
            continue;
        }
        let selector = selector(row, code_type, &out.list);
        if let Some(at) = found.get(&selector).copied() {
            push(&mut out.list[at].messages, &row.message);
            texts[at].push(row);
            continue;
        }
        if let (Some(at), Selector::Codes(codes)) =
            (lists.get(&(row.also.as_str(), row.message.as_str())).copied(), &selector)
            && !row.also.is_empty()
            && let Selector::Codes(all) = &mut out.list[at].selector
        {
            all.extend(codes.iter().cloned());
            found.insert(selector, at);
            continue;
        }
        let at = out.list.len();
        found.insert(selector.clone(), at);
        lists.insert((row.also.as_str(), row.message.as_str()), at);
        let code = if row.code.is_empty() { &row.status } else { &row.code };
        let name = names.of_row(&row.name, code, &row.message);
        let mut messages = Vec::new();
        push(&mut messages, &row.message);
        out.list.push(Variant { name, selector, messages, guess: None });
        texts.push(vec![row]);
    }
    for (variant, rows) in out.list.iter_mut().zip(&texts) {
        variant.guess = agreed(rows);
        if variant.messages.is_empty() {
            let named = rows.iter().map(|row| row.name.as_str()).find(|name| !name.is_empty());
            variant.messages.push(named.unwrap_or(WITHOUT_MESSAGE).to_owned());
        }
    }
    out
}

fn push(messages: &mut Vec<String>, message: &str) {
    if !message.is_empty() && !messages.iter().any(|known| known == message) {
        messages.push(message.to_owned());
    }
}

/// Returns the guess of all rows of a code, if they agree.
fn agreed(rows: &[&Row]) -> Option<Guess> {
    let mut guesses = rows.iter().map(|row| guess(row));
    let first = guesses.next()??;
    guesses.all(|guess| guess.is_some_and(|guess| guess.kind == first.kind)).then_some(first)
}

/// Returns the selector of a row beside those of the variants before it.
fn selector(row: &Row, code_type: &str, before: &[Variant]) -> Selector {
    if row.code.is_empty() && !row.status.is_empty() {
        return Selector::Status(row.status.clone());
    }
    if !row.code.is_empty() && code_type == "str" {
        return Selector::Codes(vec![format!("{:?}", row.code)]);
    }
    if let Ok(code) = row.code.parse::<i64>() {
        return Selector::Codes(vec![code.to_string()]);
    }
    let label = if row.code.is_empty() { &row.name } else { &row.code };
    let is_other_timeout = |variant: &Variant| match &variant.selector {
        Selector::Timeout(other) => other != label,
        _ => false,
    };
    if is_timeout(label) && !before.iter().any(is_other_timeout) {
        return Selector::Timeout(label.clone());
    }
    let is_taken = |message: &str| {
        before.iter().any(|variant| match &variant.selector {
            Selector::Message { text, label: other } => text == message && other != label,
            _ => false,
        })
    };
    // Two rows with one message are told apart by their labels.
    let text = if row.message.is_empty() || is_taken(&row.message) { label } else { &row.message };
    Selector::Message { text: text.clone(), label: label.clone() }
}

/// Returns true if a label describes a request that got no answer.
fn is_timeout(label: &str) -> bool {
    let label = label.to_lowercase();
    label.contains(' ')
        && ["timed out", "time out", "timeout"].iter().any(|words| label.contains(words))
}

/// Returns true for a row that documents a success.
fn is_success(row: &Row) -> bool {
    let message = row.message.to_lowercase();
    let words: Vec<&str> =
        message.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_plain = matches!(
        words.as_slice(),
        [] | ["ok" | "success" | "successful" | "succeeded" | "normal" | "成功" | "none"]
            | ["no" | "without", "error" | "errors"]
            | [
                "request" | "operation" | "success",
                "ok" | "success" | "successful" | "succeeded" | "processed"
            ]
            | ["success", "no", "error"]
            | ["successful", "request" | "operation" | "response", ..]
            | ["request", "was" | "is", "successful" | "succeeded"]
            | ["business", "success"]
    );
    let is_code = matches!(row.code.trim_start_matches('0'), "" | "200") && !row.code.is_empty()
        || row.code.is_empty() && row.status.starts_with('2');
    let is_word = ["success", "ok"].iter().any(|word| row.code.eq_ignore_ascii_case(word));
    (is_code || is_word)
        && (is_plain && (is_code || is_word) || row.status.starts_with('2') && row.code.is_empty())
}

/// Returns the type for the codes: `u32` if all fit, otherwise `i32` or `i64`, otherwise `str`.
fn code_type(rows: &[Row]) -> &'static str {
    let coded: Vec<&str> =
        rows.iter().map(|row| row.code.as_str()).filter(|code| !code.is_empty()).collect();
    let numbers: Vec<&str> = coded.iter().copied().filter(|code| codes::is_integer(code)).collect();
    let others = coded.len() - numbers.len();
    let are_phrases = coded.iter().all(|code| codes::is_integer(code) || code.contains(' '));
    let has_zeros =
        numbers.iter().any(|code| code.len() > 1 && code.trim_start_matches('-').starts_with('0'));
    // A few phrases among numbers are labels of rows without a code.
    let are_labels = are_phrases && others * 5 < coded.len();
    let is_text = others > 0 && !are_labels;
    if has_zeros || is_text {
        return "str";
    }
    let mut has_negative = false;
    let mut is_long = false;
    for code in numbers {
        match code.parse::<i64>() {
            Ok(code) => {
                has_negative |= code < 0;
                is_long |= u32::try_from(code).is_err() && i32::try_from(code).is_err();
            }
            Err(_) => return "str",
        }
    }
    match (is_long, has_negative) {
        (true, _) => "i64",
        (false, true) => "i32",
        (false, false) => "u32",
    }
}
