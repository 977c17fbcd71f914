//! Answers for a terminal, 100 columns wide at most.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use exchange_error::{Operation, Outcome};

use crate::nearest::Near;
use crate::question::{Column, places};
use crate::rows::{Row, Verdict};

const HEADING: Style = Style::new().bold();
const PLAIN: Style = Style::new();
const QUIET: Style = Style::new().dimmed();
const GOOD: Style = AnsiColor::Green.on_default();
const DOUBTFUL: Style = AnsiColor::Yellow.on_default();
const DIFFERENT: Style = AnsiColor::Cyan.on_default().bold();
const WRONG: Style = AnsiColor::Red.on_default().bold();

/// A mark and the name of what is told.
const LABEL_WIDTH: usize = 14;
/// Wide enough for every name.
const COLUMN_WIDTH: usize = 40;
const GAP: usize = 3;

/// One thing that is told of each column.
struct Line {
    label: &'static str,
    /// Whether the columns can differ in it.
    is_compared: bool,
    cells: Vec<Cell>,
}

struct Cell {
    text: String,
    style: Style,
}

/// What is known of one code, a column for each table.
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
        line(&Line { label: "", is_compared: false, cells: titles }, output)?;
        for told in lines(columns) {
            line(&told, output)?;
        }
    }
    if !notes.is_empty() {
        writeln!(output)?;
    }
    for note in notes {
        writeln!(output, "  {QUIET}{note}{QUIET:#}")?;
    }
    Ok(())
}

fn lines(columns: &[Column]) -> Vec<Line> {
    let are_documented = columns.iter().all(|column| column.row.is_some());
    let of_row = |label, text: fn(&Row) -> String| {
        let cell = |column: &Column| match &column.row {
            Some(row) => Cell::new(text(row), PLAIN),
            None => Cell::new("-", QUIET),
        };
        let cells = columns.iter().map(cell).collect();
        Line { label, is_compared: are_documented, cells }
    };
    let of_verdict = |label, cell: fn(&Verdict) -> Cell| {
        let cells = columns.iter().map(|column| cell(&column.verdict)).collect();
        Line { label, is_compared: true, cells }
    };
    vec![
        of_row("code", |row| row.label.map_or_else(|| "-".to_owned(), |label| label.to_string())),
        of_row("variant", |row| row.variant.to_owned()),
        of_row("message", |row| row.message.to_owned()),
        of_verdict("kind", |verdict| Cell::new(verdict.kind.as_str(), PLAIN)),
        of_verdict("retry", |verdict| Cell::new(verdict.retry.as_str(), PLAIN)),
        of_verdict("outcome", |verdict| {
            Cell::new(verdict.outcome.as_str(), certainty(verdict.outcome))
        }),
        of_verdict("resend", |verdict| match verdict.may_resend.as_slice() {
            [] => Cell::new("no", QUIET),
            operations => {
                let names: Vec<&str> = operations.iter().map(|name| name.as_str()).collect();
                let style = if operations.contains(&Operation::Write) { GOOD } else { PLAIN };
                Cell::new(names.join(", "), style)
            }
        }),
    ]
}

fn certainty(outcome: Outcome) -> Style {
    if outcome == Outcome::NotApplied { PLAIN } else { DOUBTFUL }
}

impl Cell {
    fn new(text: impl Into<String>, style: Style) -> Self {
        Self { text: text.into(), style }
    }
}

/// Writes what is told side by side, wrapped; what the columns do not agree on is marked.
fn line(told: &Line, output: &mut impl Write) -> io::Result<()> {
    let Line { label, is_compared, cells } = told;
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
                write!(output, "{DIFFERENT}≠{DIFFERENT:#} {QUIET}{label}{QUIET:#}")?;
                LABEL_WIDTH - 2 - label.len()
            }
            (0, false) => {
                write!(output, "  {QUIET}{label}{QUIET:#}")?;
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
                let style = if differs && !is_elsewhere && cell.style != QUIET {
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

/// Rows that were found by words, each with its message below.
pub(crate) fn list(rows: &[Row], words: &[String], output: &mut impl Write) -> io::Result<()> {
    const INDENT: usize = 11;
    for row in rows {
        let Row { table, label, variant, message, verdict } = row;
        let label = label.map_or_else(|| "-".to_owned(), |label| label.to_string());
        let Verdict { kind, outcome, .. } = verdict;
        let doubt = certainty(*outcome);
        write!(output, "{QUIET}{:<INDENT$}{QUIET:#}", table.name())?;
        write!(output, "{HEADING}{label:<11}{HEADING:#}{variant:<34}{kind:<21}")?;
        writeln!(output, "{doubt}{outcome}{doubt:#}")?;
        for line in textwrap::wrap(message, 2 * COLUMN_WIDTH + GAP) {
            write!(output, "{:INDENT$}", "")?;
            marked(&line, words, output)?;
        }
    }
    let (count, plural) = (rows.len(), if rows.len() == 1 { "" } else { "s" });
    writeln!(output, "\n{QUIET}{count} row{plural}{QUIET:#}")
}

/// Writes a line with the words in it marked.
fn marked(line: &str, words: &[String], output: &mut impl Write) -> io::Result<()> {
    let mut places: Vec<(usize, usize)> = words
        .iter()
        .flat_map(|word| places(line, word).map(|start| (start, start + word.len())))
        .collect();
    places.sort_by_key(|(start, end)| (*start, std::cmp::Reverse(*end)));
    let mut at = 0;
    for (start, end) in places {
        // One word may begin another.
        if start >= at {
            write!(output, "{}{DIFFERENT}{}{DIFFERENT:#}", &line[at..start], &line[start..end])?;
            at = end;
        }
    }
    writeln!(output, "{}", &line[at..])
}

/// That nothing was found, and what is near.
pub(crate) fn nothing(complaint: &str, near: &[Near], output: &mut impl Write) -> io::Result<()> {
    writeln!(output, "{WRONG}{complaint}{WRONG:#}")?;
    if !near.is_empty() {
        writeln!(output, "\nnear:")?;
    }
    let width = near.iter().map(|near| near.word.len()).max().unwrap_or(0) + 2;
    for Near { word, meaning } in near {
        writeln!(output, "  {HEADING}{word:<width$}{HEADING:#}{QUIET}{meaning}{QUIET:#}")?;
    }
    Ok(())
}
