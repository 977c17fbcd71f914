//! Layout of the answers for a terminal, at most 100 columns wide.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use exchange_error::{Operation, Outcome};

use crate::question::{Column, word_starts};
use crate::rows::{Answers, Row};
use crate::similar::Similar;

const HEADING: Style = Style::new().bold();
const PLAIN: Style = Style::new();
const DIMMED: Style = Style::new().dimmed();
const GOOD: Style = AnsiColor::Green.on_default();
const DOUBTFUL: Style = AnsiColor::Yellow.on_default();
const DIFFERENT: Style = AnsiColor::Cyan.on_default().bold();
const WRONG: Style = AnsiColor::Red.on_default().bold();

/// Width of the mark `≠` and of a property's name.
const LABEL_WIDTH: usize = 14;
/// Width of a column, enough for every name.
const COLUMN_WIDTH: usize = 40;
const GAP: usize = 3;

/// One property of a row, with a cell for each column.
struct Property {
    label: &'static str,
    /// True if differences between the columns are marked.
    is_compared: bool,
    cells: Vec<Cell>,
}

struct Cell {
    text: String,
    style: Style,
}

/// Writes the properties of a code, with a column for each table.
pub(crate) fn columns(
    title: &str,
    columns: &[Column],
    notes: &[String],
    output: &mut impl Write,
) -> io::Result<()> {
    writeln!(output, "{HEADING}{title}{HEADING:#}")?;
    if !columns.is_empty() {
        writeln!(output)?;
        let titles = columns.iter().map(|column| Cell::new(column.title, HEADING)).collect();
        write_property(&Property { label: "", is_compared: false, cells: titles }, output)?;
        for property in properties(columns) {
            write_property(&property, output)?;
        }
    }
    if !notes.is_empty() {
        writeln!(output)?;
    }
    for note in notes {
        writeln!(output, "  {DIMMED}{note}{DIMMED:#}")?;
    }
    Ok(())
}

fn properties(columns: &[Column]) -> Vec<Property> {
    let are_documented = columns.iter().all(|column| column.row.is_some());
    let of_row = |label, text: fn(&Row) -> String| {
        let cell = |column: &Column| match &column.row {
            Some(row) => Cell::new(text(row), PLAIN),
            None => Cell::new("-", DIMMED),
        };
        let cells = columns.iter().map(cell).collect();
        Property { label, is_compared: are_documented, cells }
    };
    let of_answers = |label, cell: fn(&Answers) -> Cell| {
        let cells = columns.iter().map(|column| cell(&column.answers)).collect();
        Property { label, is_compared: true, cells }
    };
    vec![
        of_row("code", |row| row.label.map_or_else(|| "-".to_owned(), |label| label.to_string())),
        of_row("variant", |row| row.variant.to_owned()),
        of_row("message", |row| row.message.to_owned()),
        of_answers("kind", |answers| Cell::new(answers.kind.as_str(), PLAIN)),
        of_answers("retry", |answers| Cell::new(answers.retry.as_str(), PLAIN)),
        of_answers("outcome", |answers| {
            Cell::new(answers.outcome.as_str(), outcome_style(answers.outcome))
        }),
        of_answers("resend", |answers| match answers.may_resend.as_slice() {
            [] => Cell::new("no", DIMMED),
            operations => {
                let names: Vec<&str> = operations.iter().map(|name| name.as_str()).collect();
                let style = if operations.contains(&Operation::Write) { GOOD } else { PLAIN };
                Cell::new(names.join(", "), style)
            }
        }),
    ]
}

fn outcome_style(outcome: Outcome) -> Style {
    if outcome == Outcome::NotApplied { PLAIN } else { DOUBTFUL }
}

impl Cell {
    fn new(text: impl Into<String>, style: Style) -> Self {
        Self { text: text.into(), style }
    }
}

/// Writes the cells side by side, wrapped. A difference between the columns is marked with `≠`, and
/// the words that only one cell has are coloured.
fn write_property(property: &Property, output: &mut impl Write) -> io::Result<()> {
    let Property { label, is_compared, cells } = property;
    let differs = *is_compared && cells.windows(2).any(|pair| pair[0].text != pair[1].text);
    let width = match cells.len() {
        1 => 2 * COLUMN_WIDTH + GAP,
        _ => COLUMN_WIDTH,
    };
    let wrapped: Vec<_> = cells.iter().map(|cell| textwrap::wrap(&cell.text, width)).collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
    for number in 0..height {
        let mut space = match (number, differs) {
            (0, true) => {
                write!(output, "{DIFFERENT}≠{DIFFERENT:#} {DIMMED}{label}{DIMMED:#}")?;
                LABEL_WIDTH - 2 - label.len()
            }
            (0, false) => {
                write!(output, "  {DIMMED}{label}{DIMMED:#}")?;
                LABEL_WIDTH - 2 - label.len()
            }
            _ => LABEL_WIDTH,
        };
        for (position, (cell, lines)) in cells.iter().zip(&wrapped).enumerate() {
            let text = lines.get(number).map_or("", |text| text.trim_end());
            if !text.is_empty() {
                write!(output, "{:space$}", "")?;
                space = 0;
            }
            for (at, word) in text.split_whitespace().enumerate() {
                let gap = if at == 0 { "" } else { " " };
                let is_elsewhere = cells.iter().enumerate().all(|(other, cell)| {
                    other == position || cell.text.split_whitespace().any(|same| same == word)
                });
                let style = if differs && !is_elsewhere && cell.style != DIMMED {
                    DIFFERENT
                } else {
                    cell.style
                };
                write!(output, "{gap}{style}{word}{style:#}")?;
            }
            space += width + GAP - text.chars().count();
        }
        writeln!(output)?;
    }
    Ok(())
}

/// Writes the rows that contain the words, each with its message below.
pub(crate) fn list(rows: &[Row], words: &[String], output: &mut impl Write) -> io::Result<()> {
    const INDENT: usize = 11;
    for row in rows {
        let Row { table, label, variant, message, answers } = row;
        let label = label.map_or_else(|| "-".to_owned(), |label| label.to_string());
        let Answers { kind, outcome, .. } = answers;
        let style = outcome_style(*outcome);
        write!(output, "{DIMMED}{:<INDENT$}{DIMMED:#}", table.name())?;
        write!(output, "{HEADING}{label:<11}{HEADING:#}{variant:<34}{kind:<21}")?;
        writeln!(output, "{style}{outcome}{style:#}")?;
        for line in textwrap::wrap(message, 2 * COLUMN_WIDTH + GAP) {
            write!(output, "{:INDENT$}", "")?;
            write_marked(&line, words, output)?;
        }
    }
    let (count, plural) = (rows.len(), if rows.len() == 1 { "" } else { "s" });
    writeln!(output, "\n{DIMMED}{count} row{plural}{DIMMED:#}")
}

/// Writes a line with the words coloured.
fn write_marked(line: &str, words: &[String], output: &mut impl Write) -> io::Result<()> {
    let mut matches: Vec<(usize, usize)> = words
        .iter()
        .flat_map(|word| word_starts(line, word).map(|start| (start, start + word.len())))
        .collect();
    matches.sort_by_key(|(start, end)| (*start, std::cmp::Reverse(*end)));
    let mut at = 0;
    for (start, end) in matches {
        // Matches overlap if one word is a prefix of another; the longer one is coloured.
        if start >= at {
            write!(output, "{}{DIFFERENT}{}{DIFFERENT:#}", &line[at..start], &line[start..end])?;
            at = end;
        }
    }
    writeln!(output, "{}", &line[at..])
}

/// Writes that nothing was found, and the suggestions.
pub(crate) fn nothing(error: &str, similar: &[Similar], output: &mut impl Write) -> io::Result<()> {
    writeln!(output, "{WRONG}{error}{WRONG:#}")?;
    if !similar.is_empty() {
        writeln!(output, "\nsimilar:")?;
    }
    let width = similar.iter().map(|similar| similar.word.len()).max().unwrap_or(0) + 2;
    for Similar { word, meaning } in similar {
        writeln!(output, "  {HEADING}{word:<width$}{HEADING:#}{DIMMED}{meaning}{DIMMED:#}")?;
    }
    Ok(())
}
