//! The line of a row: selectors and answers, as paragraphs of a doc comment hold them.

use std::time::Duration;

use exchange_error::ErrorKind;
use exchange_error::explain::{Row, Selector};

/// Longest line of a source file.
const WIDTH: usize = 100;

/// Returns the line of a row.
pub(super) fn of_row(row: &Row) -> Vec<String> {
    let answers = row.answers;
    let mut parts = selectors(row);
    let names = [answers.kind.as_str(), answers.retry.as_str(), answers.outcome.as_str()];
    parts.extend(names.map(code));
    parts.extend(answers.retry_after.map(|period| format!("wait {}", amount(period))));
    wrapped(&parts)
}

/// Returns the line of a kind: the answers that it has by default.
pub(super) fn of_kind(kind: ErrorKind) -> Vec<String> {
    let (retry, outcome) = (kind.retry(), kind.outcome());
    wrapped(&[
        format!("Defaults: [`{retry}`](Retry::{retry})"),
        format!("[`{outcome}`](Outcome::{outcome})"),
    ])
}

/// Returns the selectors of a row. A message is left out where a code says the same in short.
fn selectors(row: &Row) -> Vec<String> {
    let (mut codes, mut statuses, mut messages) = (Vec::new(), Vec::new(), Vec::new());
    let mut parts = Vec::new();
    for selector in &row.selectors {
        match selector {
            Selector::Code(text) => codes.push(code(text)),
            Selector::Status(status) => statuses.push(status.to_string()),
            Selector::Message(text) => messages.push(format!("message {}", code(text))),
            Selector::MessagePart(text) => messages.push(format!("message with {}", code(text))),
            Selector::NoAnswer => parts.push("no answer".to_owned()),
            other => panic!("{other} has no form"),
        }
    }
    if let (true, [first, further @ ..]) = (codes.is_empty(), &*messages) {
        let more = match further.len() {
            0 => String::new(),
            count => format!(" and {count} more"),
        };
        parts.push(format!("{first}{more}"));
    }
    if !statuses.is_empty() {
        parts.insert(0, format!("HTTP {}", statuses.join(", ")));
    }
    if !codes.is_empty() {
        parts.insert(0, codes.join(", "));
    }
    if parts.is_empty() {
        parts.push("by a rule".to_owned());
    }
    parts
}

/// Returns a text as code in Markdown, whatever its characters.
fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// Returns a period in its largest unit without a fraction.
fn amount(period: Duration) -> String {
    let millis = period.as_millis();
    let units = [(3_600_000, "h"), (60_000, "min"), (1_000, "s"), (1, "ms")];
    let (size, unit) = units.into_iter().find(|(size, _)| millis.is_multiple_of(*size)).unwrap();
    format!("{} {unit}", millis / size)
}

/// Returns the parts as lines of a paragraph. The separator ends a line that is full.
fn wrapped(parts: &[String]) -> Vec<String> {
    let room = WIDTH - "    /// ".len();
    let length = |text: &str| text.chars().count();
    let mut lines: Vec<String> = Vec::new();
    for (position, part) in parts.iter().enumerate() {
        let part = if position + 1 < parts.len() { format!("{part} ·") } else { part.clone() };
        match lines.last_mut() {
            Some(last) if length(last) + 1 + length(&part) <= room => {
                last.push(' ');
                last.push_str(&part);
            }
            _ => lines.push(part),
        }
    }
    lines
}

#[test]
fn period_is_shown_in_its_largest_whole_unit() {
    let shown = |millis| amount(Duration::from_millis(millis));
    assert_eq!(shown(200), "200 ms");
    assert_eq!(shown(1_500), "1500 ms");
    assert_eq!(shown(2_000), "2 s");
    assert_eq!(shown(90_000), "90 s");
    assert_eq!(shown(300_000), "5 min");
    assert_eq!(shown(172_800_000), "48 h");
}

#[test]
fn full_line_is_continued_behind_its_separator() {
    let parts = ["a".repeat(90), "b".to_owned(), "c".to_owned()];
    assert_eq!(wrapped(&parts), [format!("{} ·", parts[0]), "b · c".to_owned()]);
    let parts = ["a".repeat(88), "b".to_owned()];
    assert_eq!(wrapped(&parts), [format!("{} · b", parts[0])]);
    let parts = ["a".repeat(89), "b".to_owned()];
    assert_eq!(wrapped(&parts), [format!("{} ·", parts[0]), "b".to_owned()]);
}

#[test]
fn backticks_of_a_text_stay_inside_its_code() {
    assert_eq!(code("a"), "`a`");
    assert_eq!(code("`a` b"), "`` `a` b ``");
}
