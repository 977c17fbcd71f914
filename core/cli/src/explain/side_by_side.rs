//! One or two rows as a table: a line for each property, a column for each row.

use std::io::{self, Write};

use comfy_table::presets::NOTHING;
use comfy_table::{Cell, ColumnConstraint, ContentArrangement, Table, Width};
use exchange_error::explain::{Row, Selector};
use exchange_error::{Answers, Operation};

use super::groups::Group;
use crate::style::{DIMMED, HEADING, MARKED, PLAIN, of_outcome, painted, width};

/// A column: a documented row, or the answers where the exchange documents nothing.
pub(super) struct Column {
    title: String,
    row: Option<Row>,
    answers: Answers,
}

impl Column {
    pub(super) fn documented(Group { row, apis }: &Group<'_>) -> Self {
        Self { title: apis.join(", "), answers: row.answers, row: Some((*row).clone()) }
    }

    pub(super) fn fallback(title: &str, answers: Answers) -> Self {
        Self { title: title.to_owned(), answers, row: None }
    }
}

/// A line of the table, before it is laid out.
struct Property {
    label: &'static str,
    cells: Vec<String>,
    /// True if a difference between the columns is marked.
    is_compared: bool,
}

/// Width of the column of labels, with the mark `≠` in front.
const LABEL_WIDTH: u16 = 14;

/// Writes the rows side by side. A property in which they differ is marked with `≠`.
pub(super) fn write(columns: &[Column], output: &mut dyn Write) -> io::Result<()> {
    let properties = properties(columns);
    let mut table = Table::new();
    table.load_style(NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width()).unwrap_or(u16::MAX));
    for Property { label, cells, is_compared } in &properties {
        let differs = *is_compared && cells.windows(2).any(|pair| pair[0] != pair[1]);
        let label = format!("{} {label}", if differs { '≠' } else { ' ' });
        table.add_row(std::iter::once(Cell::new(label)).chain(cells.iter().map(Cell::new)));
    }
    if let Some(labels) = table.column_mut(0) {
        labels
            .set_padding((0, 1))
            .set_constraint(ColumnConstraint::Absolute(Width::Fixed(LABEL_WIDTH)));
    }
    let mut style = HEADING;
    for line in table.lines() {
        let line = line.trim_end();
        let (label, rest) = split(line, LABEL_WIDTH.into());
        let (mark, name) = split(label, 1);
        match name.trim() {
            "" => {}
            "outcome" => {
                style = columns.first().map_or(DIMMED, |column| of_outcome(column.answers.outcome));
            }
            _ => style = PLAIN,
        }
        let [mark, name, rest] = [(mark, MARKED), (name, DIMMED), (rest, style)].map(painted);
        writeln!(output, "{mark}{name}{rest}")?;
    }
    Ok(())
}

/// Splits a line after a number of characters.
fn split(line: &str, characters: usize) -> (&str, &str) {
    line.split_at(line.char_indices().nth(characters).map_or(line.len(), |(at, _)| at))
}

fn properties(columns: &[Column]) -> Vec<Property> {
    let are_documented = columns.iter().all(|column| column.row.is_some());
    let absent = || "-".to_owned();
    let mut properties = Vec::new();
    let mut add = |label, is_compared, cell: &dyn Fn(&Column) -> String| {
        properties.push(Property { label, is_compared, cells: columns.iter().map(cell).collect() });
    };
    add("", false, &|column| column.title.clone());
    if columns.iter().any(|column| column.row.is_some()) {
        let mut of_row = |label, cell: fn(&Row) -> String| {
            add(label, are_documented, &|column| column.row.as_ref().map_or_else(absent, cell));
        };
        of_row("selected by", |row| {
            row.selectors.iter().map(Selector::to_string).collect::<Vec<_>>().join(", ")
        });
        of_row("variant", |row| row.variant.to_owned());
        of_row("message", |row| row.message.to_owned());
    }
    add("kind", true, &|column| column.answers.kind.to_string());
    add("retry", true, &|column| column.answers.retry.to_string());
    if columns.iter().any(|column| column.answers.retry_after.is_some()) {
        add("wait", true, &|column| {
            column.answers.retry_after.map_or_else(absent, |wait| format!("{wait:?}"))
        });
    }
    add("outcome", true, &|column| column.answers.outcome.to_string());
    add("may resend", true, &|column| {
        let operations = Operation::ALL.iter().copied();
        let names: Vec<&str> = operations
            .filter(|operation| column.answers.may_resend(*operation))
            .map(Operation::as_str)
            .collect();
        if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
    });
    properties
}
