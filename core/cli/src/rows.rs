//! Rows of the documentation in one form.

use serde::Serialize;

use crate::codes;
use crate::columns::Columns;
use crate::page::{Line, Row as PageRow, Table};

/// A documented code or status with its text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Row {
    /// Heading that names the table.
    pub section: String,
    /// Code as replies carry it. Empty for a status alone.
    pub code: String,
    /// Label as written, if it stands for several codes.
    pub also: String,
    /// HTTP status.
    pub status: String,
    /// Identifier.
    pub name: String,
    /// Text of the code.
    pub message: String,
    /// Line of the page on which the row starts.
    pub line: usize,
}

/// Rows of a table, with the lines that could not be read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Read {
    pub(crate) rows: Vec<Row>,
    pub(crate) unread: Vec<Line>,
    /// Number of rows of the page that were read.
    pub(crate) count: usize,
}

/// Reads the rows of a table.
pub(crate) fn read(table: &Table, columns: &Columns) -> Read {
    let mut read = Read { unread: table.stray.clone(), ..Read::default() };
    let section = table.sections.last().map(String::as_str).unwrap_or_default();
    for row in &table.rows {
        let is_title = row.cells.len() == table.titles.len()
            && row.cells.iter().zip(&table.titles).all(|(cell, title)| cell.text == *title);
        if row.cells.iter().all(|cell| cell.text.is_empty()) || is_title {
            continue;
        }
        let rows = canonical(row, columns, section);
        if rows.is_empty() {
            let text =
                row.cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" | ");
            read.unread.push(Line { line: row.line, text });
        } else {
            read.count += 1;
        }
        read.rows.extend(rows);
    }
    read
}

/// Returns a row for each code of a row of the page. None if it has neither a code nor a status.
fn canonical(row: &PageRow, columns: &Columns, section: &str) -> Vec<Row> {
    let cell = |column: Option<usize>| column.and_then(|column| row.cells.get(column));
    let text =
        |column: Option<usize>| cell(column).map(|cell| cell.text.clone()).unwrap_or_default();
    let plain = Row {
        section: cell(columns.section).map_or_else(|| section.to_owned(), |cell| cell.text.clone()),
        name: codes::unquoted(&text(columns.name)).to_owned(),
        message: text(columns.message),
        line: row.line,
        ..Row::default()
    };
    if columns.is_canonical {
        let written = Row { code: text(columns.code), status: text(columns.status), ..plain };
        let is_empty =
            written.code.is_empty() && written.status.is_empty() && written.name.is_empty();
        return if is_empty { Vec::new() } else { vec![written] };
    }
    let statuses = codes::statuses(&text(columns.status));
    let label = cell(columns.code).map(codes::codes).unwrap_or_default();
    let written = text(columns.code);
    if is_group(row, columns, &label.codes) {
        return Vec::new();
    }
    if label.codes.is_empty() {
        let also = if statuses.len() > 1 { text(columns.status) } else { String::new() };
        let row = |status| Row { status, also: also.clone(), ..plain.clone() };
        return statuses.into_iter().map(row).collect();
    }
    if let Some(status) = codes::http_status(&written) {
        return vec![Row { status, ..plain }];
    }
    let status = statuses.into_iter().next().unwrap_or_default();
    let also = if label.codes.len() > 1 { written } else { String::new() };
    let name =
        if columns.name.is_none() { label.name.unwrap_or_default() } else { plain.name.clone() };
    let row = |code| Row {
        code,
        also: also.clone(),
        status: status.clone(),
        name: name.clone(),
        ..plain.clone()
    };
    label.codes.into_iter().map(row).collect()
}

/// Returns true for a line inside a table that names the group of the rows below: it has a text in
/// one cell that is no code.
fn is_group(row: &PageRow, columns: &Columns, codes: &[String]) -> bool {
    let filled: Vec<usize> =
        (0..row.cells.len()).filter(|column| !row.cells[*column].text.is_empty()).collect();
    let is_code = codes.iter().all(|code| {
        codes::is_code(code) && code.bytes().any(|byte| byte.is_ascii_digit() || byte == b'_')
    });
    filled.len() == 1 && columns.code == filled.first().copied() && !is_code
}
