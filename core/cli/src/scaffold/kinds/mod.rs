//! Guesses of kinds from words.
//!
//! A row that no rule matches gets no kind, because a wrong guess is worse than none. A rule is a list
//! of words that must follow each other with at most three others between them. `|` separates
//! alternatives, and `*` at the end of a word stands for any ending. `^` demands the first word of a
//! sentence, `$` the last. `!` forbids a word in the whole text: it gives the others another meaning.

mod access;
mod identifiers;
mod request;
mod sentences;
mod state;

use std::ops::Range;

use exchange_error::ErrorKind;

use crate::codes;
use crate::rows::Row;

/// Rules of one kind.
type Rules = (ErrorKind, &'static [&'static str]);

/// Number of words that may stand between two words of a rule.
const GAP: usize = 3;

/// Words that speak of wallets, loans and products: there a price or an amount is not that of an order.
const WALLET: &str = "borrow*|loan*|lend*|repay*|repaid|collateral|redeem*|subscri*|transfer*|withdraw*|\
    deposit*|convert*|conversion|rfq|quote|quotes|bot|grid|earn|stak*|purchase*|invest*|product|interest|\
    address|voucher|coupon|bonus|ratio|days|hours|liabilit*";

/// First words of sentences that give advice.
const ADVICE: [&str; 7] = ["please", "contact", "for", "note", "e", "if", "check"];

/// A guess of a kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// Kind of the failure.
    pub kind: ErrorKind,
    /// Words that suggest it.
    pub words: String,
}

/// Guesses the kind of a row from its message, its identifier, its code if that is a word, and its
/// status if it has nothing else. There is no guess if they disagree.
#[must_use]
pub fn guess(row: &Row) -> Option<Guess> {
    let name = spaced(&row.name);
    let code = if codes::is_integer(&row.code) { String::new() } else { spaced(&row.code) };
    let has_words =
        code.split(' ').any(|word| word.chars().filter(char::is_ascii_alphabetic).count() >= 4);
    let is_sentence = row.message.contains(' ');
    let texts = [
        (row.message.as_str(), is_sentence),
        (&name, false),
        (if has_words { &code } else { "" }, false),
    ];
    let mut guesses =
        texts.into_iter().filter_map(|(text, is_sentence)| in_text(text, is_sentence));
    let Some(first) = guesses.next() else {
        return if row.code.is_empty() { of_status(&row.status) } else { None };
    };
    // A server that is too busy says "throttled" as well. Then the request was not refused for its rate.
    let is_busy = first.kind == ErrorKind::RateLimited && row.status.starts_with('5');
    (!is_busy && guesses.all(|other| other.kind == first.kind)).then_some(first)
}

/// Returns the kind that a status alone means. 403 is a permission at some exchanges and a blocked
/// address at others, 404 and 410 an endpoint or a record.
fn of_status(status: &str) -> Option<Guess> {
    let kind = match status {
        "400" | "405" | "406" | "413" | "415" | "422" => ErrorKind::InvalidRequest,
        "401" => ErrorKind::Authentication,
        "451" => ErrorKind::PermissionDenied,
        "408" | "504" => ErrorKind::Timeout,
        "418" => ErrorKind::IpBanned,
        "429" => ErrorKind::RateLimited,
        "502" | "503" => ErrorKind::Unavailable,
        "500" => ErrorKind::ServerError,
        _ => return None,
    };
    Some(Guess { kind, words: format!("HTTP {status}") })
}

/// Looks at the first two sentences of a text.
fn in_text(text: &str, is_sentence: bool) -> Option<Guess> {
    // A plural in parentheses is one word, and no end of a sentence.
    let text = &text.replace("(s)", "s");
    let all = words(text);
    let sentences: Vec<Vec<String>> =
        sentences(text).iter().map(|sentence| words(sentence)).collect();
    let sentences: Vec<Vec<String>> =
        sentences.into_iter().filter(|words| !words.is_empty()).collect();
    for (number, sentence) in sentences.iter().take(2).enumerate() {
        let is_advice = sentence.first().is_some_and(|word| ADVICE.contains(&word.as_str()));
        if number > 0 && is_advice {
            continue;
        }
        let place = Place { sentence, all: &all, is_sentence, is_whole: sentences.len() == 1 };
        let last = if is_sentence { sentences::RULES } else { identifiers::RULES };
        let tables = [access::RULES, state::RULES, request::RULES, last];
        for (kind, rules) in tables.into_iter().flatten() {
            if let Some(words) = rules.iter().find_map(|rule| place.matches(rule)) {
                return Some(Guess { kind: *kind, words });
            }
        }
    }
    None
}

/// A sentence of a text.
struct Place<'a> {
    sentence: &'a [String],
    all: &'a [String],
    /// True if the text is a sentence and not an identifier.
    is_sentence: bool,
    /// True if the text has no other sentence.
    is_whole: bool,
}

impl Place<'_> {
    /// Returns the words that a rule matches.
    fn matches(&self, rule: &str) -> Option<String> {
        let (mut is_start, mut is_end) = (false, false);
        let mut wanted = Vec::new();
        for token in rule.split_ascii_whitespace() {
            match token {
                "$" => is_end = true,
                "@message" if !self.is_sentence => return None,
                "@whole" if !self.is_whole => return None,
                "@message" | "@whole" => {}
                _ => match token.strip_prefix('!') {
                    Some(forbidden) => {
                        let forbidden = if forbidden == "@wallet" { WALLET } else { forbidden };
                        if self.all.iter().any(|word| is_one_of(forbidden, word)) {
                            return None;
                        }
                    }
                    None => {
                        let word = token.strip_prefix('^');
                        is_start |= word.is_some();
                        wanted.push(word.unwrap_or(token));
                    }
                },
            }
        }
        let starts = if is_start { 0..1 } else { 0..self.sentence.len() };
        starts
            .into_iter()
            .find_map(|start| self.from(start..start + 1, &wanted, is_end))
            .map(|found| found.join(" "))
    }

    /// Returns the wanted words, the first of them in a range of the sentence.
    fn from(&self, range: Range<usize>, wanted: &[&str], is_end: bool) -> Option<Vec<&str>> {
        let Some((first, rest)) = wanted.split_first() else {
            let is_last = range.start == self.sentence.len();
            return (!is_end || is_last).then(Vec::new);
        };
        range.into_iter().find_map(|at| {
            let word = self.sentence.get(at).filter(|word| is_one_of(first, word))?;
            let behind = at + 1..at + 2 + GAP;
            let mut found = self.from(behind, rest, is_end)?;
            found.insert(0, word.as_str());
            Some(found)
        })
    }
}

fn is_one_of(alternatives: &str, word: &str) -> bool {
    alternatives.split('|').any(|one| match one.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word == one,
    })
}

/// Splits a text at full stops, colons and parentheses.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let is_end = match c {
            '(' | ')' | '。' | '；' => true,
            '.' | ';' | '!' | '?' => next.is_none_or(char::is_whitespace),
            ':' => next == Some(' '),
            _ => false,
        };
        if is_end {
            sentences.extend(text.get(start..at));
            start = at + c.len_utf8();
        }
    }
    sentences.extend(text.get(start..));
    sentences
}

/// Returns the words of a text in lower case; `isn't` and the like are `not`.
fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase().replace('\u{2019}', "'").replace("can't", "cannot");
    text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '\'' | '-')))
        .map(|word| word.trim_start_matches(['\'', '-']))
        .filter(|word| !word.is_empty())
        .map(|word| if word.ends_with("n't") { "not".to_owned() } else { word.to_owned() })
        .collect()
}

/// Returns the words of an identifier, apart. A category in front of a colon is left out: `EOrder:`.
fn spaced(identifier: &str) -> String {
    let identifier = match identifier.split_once(':') {
        Some((category, rest))
            if rest.starts_with(char::is_alphabetic)
                && category.chars().all(char::is_alphanumeric) =>
        {
            rest
        }
        _ => identifier,
    };
    let mut out = String::new();
    let mut last_is_lower = false;
    for c in identifier.chars() {
        if c == '_' || c.is_uppercase() && last_is_lower {
            out.push(' ');
        }
        if c != '_' {
            out.extend(c.to_lowercase());
        }
        last_is_lower = c.is_lowercase();
    }
    out
}

#[cfg(test)]
mod tests;
