//! Reasons to refuse a choice of columns.

use std::collections::HashSet;
use std::fmt;

use super::chosen::Columns;
use crate::codes;
use crate::page::{Cell, Table};

/// The reason why the columns of a table are not chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// No title means a code or a status.
    NoCode,
    /// No title means a message.
    NoMessage,
    /// Several titles mean the same.
    Several(&'static str, Vec<String>),
    /// The column of codes holds other things; an example.
    NotCodes(String),
    /// Most codes stand several times.
    Repeated(String),
    /// Most messages are empty.
    Empty,
    /// All messages are the same.
    Same(String),
    /// All messages are numbers.
    Numbers(String),
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCode => f.write_str("no title means a code"),
            Self::NoMessage => f.write_str("no title means a message"),
            Self::Several(kind, titles) => {
                write!(f, "several titles mean a {kind}: `{}`", titles.join("`, `"))
            }
            Self::NotCodes(example) => write!(f, "the column of codes has `{example}`"),
            Self::Repeated(code) => write!(f, "most codes stand several times, such as `{code}`"),
            Self::Empty => f.write_str("most messages are empty"),
            Self::Same(message) => write!(f, "all messages are `{message}`"),
            Self::Numbers(message) => write!(f, "all messages are numbers, such as `{message}`"),
        }
    }
}

/// Compares the cells of the chosen columns with what codes and messages look like.
pub(super) fn check(table: &Table, columns: &Columns) -> Result<(), Doubt> {
    let cell = |column: Option<usize>, row: usize| -> &str {
        let cell = column.and_then(|column| table.rows[row].cells.get(column));
        cell.map_or("", |cell| cell.text.as_str())
    };
    let rows = table.rows.len();
    if let Some(code) = columns.code {
        let labels: Vec<_> = table
            .rows
            .iter()
            .filter_map(|row| row.cells.get(code))
            .filter(|cell| !cell.text.is_empty())
            .map(|cell| (cell, codes::codes(cell)))
            .collect();
        let is_other = |(cell, label): &&(&Cell, codes::Label)| {
            !label.codes.iter().all(|code| codes::is_code(code))
                && codes::http_status(&cell.text).is_none()
        };
        let other: Vec<_> = labels.iter().filter(is_other).collect();
        if other.len() * 5 > labels.len() {
            return Err(Doubt::NotCodes(
                other.first().map_or_else(String::new, |(cell, _)| cell.text.clone()),
            ));
        }
        let mut seen = HashSet::new();
        let repeated: Vec<_> =
            labels.iter().filter(|(cell, _)| !seen.insert(cell.text.as_str())).collect();
        if labels.len() >= 4 && repeated.len() * 2 > labels.len() {
            return Err(Doubt::Repeated(
                repeated.first().map_or_else(String::new, |(cell, _)| cell.text.clone()),
            ));
        }
    }
    let messages: Vec<&str> = (0..rows).map(|row| cell(columns.message, row)).collect();
    let filled: Vec<&str> =
        messages.iter().copied().filter(|message| !message.is_empty()).collect();
    let Some(first) = filled.first().copied() else { return Err(Doubt::Empty) };
    if filled.len() * 2 < rows {
        return Err(Doubt::Empty);
    }
    if filled.len() >= 3 && filled.iter().all(|message| *message == first) {
        return Err(Doubt::Same(first.to_owned()));
    }
    if filled.iter().all(|message| codes::is_integer(message)) {
        return Err(Doubt::Numbers(first.to_owned()));
    }
    Ok(())
}
