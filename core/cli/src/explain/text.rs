//! The output of `explain` for people.

use std::io::{self, Write};

use exchange_error::explain::{Explanation, Row, Selector, Similar, Subject, word_starts};

use super::groups::{Group, grouped};
use super::side_by_side::{self, Column};
use crate::style::{DIMMED, HEADING, MARKED, WRONG, of_outcome, width, wrapped};

/// Largest number of columns that are shown side by side.
const COLUMNS: usize = 2;

/// Writes the answer, or the suggestions to standard error.
pub(crate) fn write(explanation: &Explanation, output: &mut dyn Write) -> io::Result<()> {
    let Explanation { subject, rows, fallback, .. } = explanation;
    if !explanation.is_found() {
        return write_nothing(explanation, &mut anstream::stderr().lock());
    }
    if rows.is_empty() && fallback.is_none() {
        return writeln!(output, "{}", explanation.not_found());
    }
    let words: &[String] = if let Subject::Words(words) = subject { words } else { &[] };
    writeln!(output, "{HEADING}{subject}{HEADING:#}\n")?;
    let groups = grouped(rows);
    let mut columns: Vec<Column> = groups.iter().map(Column::documented).collect();
    let are_listed = !words.is_empty() || groups.len() + usize::from(fallback.is_some()) > COLUMNS;
    if are_listed {
        columns.clear();
        for group in &groups {
            write_listed(group, subject, words, output)?;
        }
        if fallback.is_none() {
            let plural = if rows.len() == 1 { "" } else { "s" };
            return writeln!(output, "\n{DIMMED}{} row{plural}{DIMMED:#}", rows.len());
        }
        writeln!(output)?;
    }
    if let Some(answers) = fallback {
        columns.push(Column::fallback("where it is not documented", *answers));
    }
    side_by_side::write(&columns, output)?;
    if fallback.is_some() && *subject != Subject::NoAnswer {
        let note = "a documented code in the body comes before the status";
        writeln!(output, "\n  {DIMMED}{note}{DIMMED:#}")?;
    }
    Ok(())
}

/// Width of the column of codes in a list.
const INDENT: usize = 11;

/// Writes a row of a list: code, variant and API, then the answers, then the message. Several APIs
/// follow below.
fn write_listed(
    Group { row, apis }: &Group<'_>,
    subject: &Subject,
    words: &[String],
    output: &mut dyn Write,
) -> io::Result<()> {
    let Row { variant, message, answers, .. } = row;
    let label = label(row, subject);
    let style = of_outcome(answers.outcome);
    if label.chars().count() < INDENT {
        write!(output, "{HEADING}{label:<INDENT$}{HEADING:#}{variant}")?;
    } else {
        write!(output, "{HEADING}{label}{HEADING:#}\n{:INDENT$}{variant}", "")?;
    }
    let names = apis.join(", ");
    let gap = width().saturating_sub(INDENT + variant.len() + names.len());
    let (beside, below) = if gap > 0 { (names.as_str(), "") } else { ("", names.as_str()) };
    if !beside.is_empty() {
        write!(output, "{:gap$}{DIMMED}{beside}{DIMMED:#}", "")?;
    }
    writeln!(output)?;
    let (kind, retry, outcome) = (answers.kind, answers.retry, answers.outcome);
    writeln!(output, "{:INDENT$}{kind}, {retry}, {style}{outcome}{style:#}", "")?;
    for line in wrapped(message, width() - INDENT) {
        write!(output, "{:INDENT$}", "")?;
        write_marked(&line, words, output)?;
    }
    for line in wrapped(below, width() - INDENT).iter().filter(|line| !line.is_empty()) {
        writeln!(output, "{:INDENT$}{DIMMED}{line}{DIMMED:#}", "")?;
    }
    Ok(())
}

/// Returns the selector of a row that answers the question, or else its first one.
fn label(row: &Row, subject: &Subject) -> String {
    let asked = subject.to_string();
    let is_asked = |selector: &&Selector| match selector {
        Selector::Code(code) => *code == asked,
        Selector::Status(status) => *subject == Subject::Status(*status),
        _ => false,
    };
    let selector = row.selectors.iter().find(is_asked).or(row.selectors.first());
    selector.map_or_else(|| "-".to_owned(), Selector::to_string)
}

/// Writes a line with the words coloured.
fn write_marked(line: &str, words: &[String], output: &mut dyn Write) -> io::Result<()> {
    let starts = |word: &String| {
        let length = word.len();
        word_starts(line, word).into_iter().map(move |start| (start, start + length))
    };
    let mut matches: Vec<(usize, usize)> = words.iter().flat_map(starts).collect();
    matches.sort_by_key(|(start, end)| (*start, std::cmp::Reverse(*end)));
    let mut at = 0;
    for (start, end) in matches {
        // Matches overlap if one word is a prefix of another; the longer one is coloured.
        if let (true, Some(before), Some(word)) =
            (start >= at, line.get(at..start), line.get(start..end))
        {
            write!(output, "{before}{MARKED}{word}{MARKED:#}")?;
            at = end;
        }
    }
    writeln!(output, "{}", line.get(at..).unwrap_or_default())
}

/// Writes that nothing was found, and the suggestions.
fn write_nothing(explanation: &Explanation, output: &mut dyn Write) -> io::Result<()> {
    let similar = &explanation.similar;
    let found = explanation.not_found();
    writeln!(output, "{WRONG}{found}{WRONG:#}")?;
    if !similar.is_empty() {
        writeln!(output, "\nsimilar:")?;
    }
    let longest = similar.iter().map(|similar| similar.word.chars().count()).max().unwrap_or(0) + 2;
    for Similar { word, meaning, .. } in similar {
        writeln!(output, "  {HEADING}{word:<longest$}{HEADING:#}{DIMMED}{meaning}{DIMMED:#}")?;
    }
    Ok(())
}
