//! A question about an error, and its answer from the tables.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Display};

use super::{Api, Row, Selector, Similar, similar};
use crate::{Answers, Outcome, http_status};

/// The answer to a question about an error.
///
/// `Display` writes it as plain text, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The question as it was understood.
    pub subject: Subject,
    /// The rows that answer it.
    pub rows: Vec<Row>,
    /// The answers that hold where no row is documented: those of the HTTP status, or of a request
    /// that got no answer.
    pub fallback: Option<Answers>,
    /// Suggestions, if nothing was found.
    pub similar: Vec<Similar>,
    /// The words that no row contains.
    pub unknown: Vec<String>,
}

/// The subject of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Subject {
    /// A code, or a number that may be an HTTP status too.
    Code(String),
    /// An HTTP status.
    Status(u16),
    /// A request that got no answer.
    NoAnswer,
    /// A variant.
    Variant(&'static str),
    /// A message that the exchange sent.
    Message(String),
    /// Words, in lower case, that a row has to contain.
    Words(Vec<String>),
}

/// Answers a question from the tables of several APIs. The question may be
///
/// - a code: `20015`, `-1121`, `EOrder:Insufficient funds`
/// - an HTTP status: `429`, `http 429`
/// - `timeout` or `no answer`, a request that got no answer
/// - the name of a variant: `OrderNotFound`
/// - a message that selects a row
/// - words: `margin ratio` finds the rows with words that start so, in code, message, variant or kind
///
/// If nothing is found, the explanation has suggestions.
///
/// ```
/// use exchange_error::explain::{Api, explain};
/// use exchange_error::okcoin::futures::{RestError, WebSocketError};
///
/// let apis = [Api::of::<RestError>(), Api::of::<WebSocketError>()];
/// assert_eq!(explain(&apis, "20015").rows[0].variant, "OrderNotFound");
/// assert_eq!(explain(&apis, "OrderNotFuond").similar[0].word, "OrderNotFound");
/// ```
pub fn explain(apis: &[Api], question: &str) -> Explanation {
    let rows: Vec<Row> = apis.iter().flat_map(Api::rows).collect();
    let question = question.trim();
    let lower = question.to_lowercase();
    let status = status(&lower);
    let found = by_code(&rows, question, status)
        .or_else(|| status.map(|status| by_status(&rows, status)))
        .or_else(|| by_no_answer(&rows, &lower))
        .or_else(|| by_variant(&rows, question))
        .or_else(|| by_message(&rows, question));
    found.unwrap_or_else(|| by_words(&rows, question, &lower))
}

impl Explanation {
    /// Returns true if the question has an answer. The answer for an HTTP status below 400 is that the
    /// status is no failure.
    pub fn is_found(&self) -> bool {
        !self.rows.is_empty()
            || self.fallback.is_some()
            || matches!(self.subject, Subject::Status(_))
    }

    fn of(subject: Subject, rows: Vec<Row>) -> Self {
        Self { subject, rows, fallback: None, similar: Vec::new(), unknown: Vec::new() }
    }
}

/// Parses `429`, `http 429` or `HTTP429`, if it is in the range of HTTP statuses.
fn status(question: &str) -> Option<u16> {
    let digits = question.strip_prefix("http").unwrap_or(question).trim_start();
    digits.parse().ok().filter(|status| (100..=599).contains(status))
}

/// Finds the rows of a code. A number in the range of HTTP statuses finds those of the status too.
fn by_code(rows: &[Row], question: &str, status: Option<u16>) -> Option<Explanation> {
    let has_code = |row: &&Row| row.has_code(question);
    rows.iter().find(has_code)?;
    let has_status = |row: &Row| status.is_some_and(|status| has_status(row, status));
    let found = rows.iter().filter(|row| has_code(row) || has_status(row)).cloned().collect();
    let fallback = status.and_then(answers_of_status);
    Some(Explanation { fallback, ..Explanation::of(Subject::Code(question.into()), found) })
}

fn by_status(rows: &[Row], status: u16) -> Explanation {
    let found = rows.iter().filter(|row| has_status(row, status)).cloned().collect();
    let fallback = answers_of_status(status);
    Explanation { fallback, ..Explanation::of(Subject::Status(status), found) }
}

fn has_status(row: &Row, status: u16) -> bool {
    row.selectors.contains(&Selector::Status(status))
}

/// Returns the answers for a status that is not documented; `None` if it is no failure.
fn answers_of_status(status: u16) -> Option<Answers> {
    let kind = http_status::kind(Some(status))?;
    let is_refusal = http_status::is_refusal(Some(status));
    let outcome = if is_refusal { Outcome::NotApplied } else { Outcome::Unknown };
    Some(Answers::of(kind).with_outcome(outcome))
}

fn by_no_answer(rows: &[Row], question: &str) -> Option<Explanation> {
    if !["timeout", "no answer"].contains(&question) {
        return None;
    }
    let found = rows.iter().filter(|row| row.selectors.contains(&Selector::NoAnswer));
    let fallback = Some(Answers::of(crate::ErrorKind::Timeout));
    Some(Explanation { fallback, ..Explanation::of(Subject::NoAnswer, found.cloned().collect()) })
}

fn by_variant(rows: &[Row], question: &str) -> Option<Explanation> {
    let found = rows.iter().filter(|row| row.variant.eq_ignore_ascii_case(question));
    let found: Vec<Row> = found.cloned().collect();
    let variant = found.first()?.variant;
    Some(Explanation::of(Subject::Variant(variant), found))
}

/// Finds the rows that a message selects. One word is no message.
fn by_message(rows: &[Row], question: &str) -> Option<Explanation> {
    let selects = |selector: &Selector| match selector {
        Selector::Message(message) => *message == question,
        Selector::MessagePart(part) => question.contains(part),
        _ => false,
    };
    let is_selected = |row: &&Row| row.selectors.iter().any(selects) || row.message == question;
    let found: Vec<Row> = rows.iter().filter(is_selected).cloned().collect();
    let is_message = question.contains(' ') && !found.is_empty();
    is_message.then(|| Explanation::of(Subject::Message(question.into()), found))
}

fn by_words(rows: &[Row], question: &str, lower: &str) -> Explanation {
    if is_number(question) {
        let similar = similar::codes(question, rows);
        let subject = Subject::Code(question.to_string());
        return Explanation { similar, ..Explanation::of(subject, Vec::new()) };
    }
    let words = lower.split(|character: char| !character.is_alphanumeric());
    let words: Vec<String> =
        words.filter(|word| !word.is_empty()).map(ToString::to_string).collect();
    let is_unknown = |word: &&String| !rows.iter().any(|row| has(row, word));
    let unknown: Vec<String> = words.iter().filter(is_unknown).cloned().collect();
    let similar = unknown.iter().flat_map(|word| similar::words(word, rows)).collect();
    let has_all = |row: &Row| !words.is_empty() && words.iter().all(|word| has(row, word));
    let found = rows.iter().filter(|row| has_all(row)).cloned().collect();
    Explanation { similar, unknown, ..Explanation::of(Subject::Words(words), found) }
}

fn is_number(question: &str) -> bool {
    let digits = question.strip_prefix('-').unwrap_or(question);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns true if some word of the row starts with `word`.
fn has(row: &Row, word: &str) -> bool {
    let texts = [row.message, row.variant, row.answers.kind.as_str()];
    texts.into_iter().chain(row.codes()).any(|text| !word_starts(text, word).is_empty())
}

/// Returns the positions in a text at which a word starts with `word`, which is in lower case.
///
/// A capital starts a word too: `ratio` is found in `MarginRatio`, but not in `operation`.
///
/// ```
/// use exchange_error::explain::word_starts;
///
/// assert_eq!(word_starts("margin ratio of MarginRatio", "ratio"), [7, 22]);
/// assert!(word_starts("operation", "ratio").is_empty());
/// ```
pub fn word_starts(text: &str, word: &str) -> Vec<usize> {
    let lower = text.to_ascii_lowercase();
    let starts = lower.match_indices(word).map(|(start, _)| start);
    starts
        .filter(|start| {
            let (before, word) = text.split_at(*start);
            !before.ends_with(char::is_alphanumeric) || word.starts_with(char::is_uppercase)
        })
        .collect()
}

/// Writes a code, `HTTP 429`, `no answer`, a variant, a message in quotes, or words.
impl Display for Subject {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => formatter.write_str(code),
            Self::Status(status) => write!(formatter, "HTTP {status}"),
            Self::NoAnswer => formatter.write_str("no answer"),
            Self::Variant(variant) => formatter.write_str(variant),
            Self::Message(message) => write!(formatter, "{message:?}"),
            Self::Words(words) => formatter.write_str(&words.join(" ")),
        }
    }
}

impl Display for Explanation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, row) in self.rows.iter().enumerate() {
            let separator = if position == 0 { "" } else { "\n" };
            write!(formatter, "{separator}{row}")?;
        }
        if let Some(Answers { kind, retry, outcome, .. }) = self.fallback {
            let also = if self.rows.is_empty() { "" } else { "\n" };
            let subject = match self.subject {
                Subject::NoAnswer => "no answer",
                _ => "this HTTP status",
            };
            writeln!(
                formatter,
                "{also}{subject} where it is not documented: {kind}, {retry}, {outcome}"
            )?;
        }
        if self.rows.is_empty() && self.fallback.is_none() {
            writeln!(formatter, "{}", NotFound(self))?;
            for Similar { word, meaning } in &self.similar {
                writeln!(formatter, "  similar: {word} ({meaning})")?;
            }
        }
        Ok(())
    }
}

impl Explanation {
    /// Returns the sentence that says why there are no rows, such as ``no row contains `marign` ``.
    pub fn not_found(&self) -> impl Display {
        NotFound(self)
    }
}

struct NotFound<'a>(&'a Explanation);

impl Display for NotFound<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Explanation { subject, unknown, .. } = self.0;
        let (words, end) = match (subject, unknown.as_slice()) {
            (Subject::Code(code), _) => {
                return write!(formatter, "`{code}` is not a documented code");
            }
            (Subject::Status(status), _) => {
                return write!(formatter, "HTTP {status} is a failure only if the body says so");
            }
            (Subject::Words(words), []) => (words.as_slice(), " together"),
            (_, unknown) => (unknown, ""),
        };
        formatter.write_str("no row contains ")?;
        for (position, word) in words.iter().enumerate() {
            let separator = if position == 0 { "" } else { " and " };
            write!(formatter, "{separator}`{word}`")?;
        }
        formatter.write_str(end)
    }
}
