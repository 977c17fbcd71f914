//! The columns of codes and messages, and what a row says in them.

use syn::Error;

use super::page_table::PageTable;
use super::section::Part;
use crate::errors::{Errors, catalogue};
use crate::grammar::table::TableAttribute;
use crate::syntax::Text;

/// A row of the documented table.
pub(super) struct Row {
    pub(super) label: Label,
    pub(super) message: String,
    /// Line of the page, counted from one.
    pub(super) line: usize,
}

/// The value that names a row. A row of a canonical table without a code is named by its status, or
/// else by its name.
pub(super) enum Label {
    /// The cell in the column of codes.
    Code(String),
    Status(u16),
    Name(String),
}

impl Label {
    /// Returns the label of a cell. A typographic minus in front of digits is a minus.
    pub(super) fn code(cell: &str) -> Self {
        let text = match cell.strip_prefix(['−', '–', '‐', '‑', '－']) {
            Some(digits) if digits.starts_with(|digit: char| digit.is_ascii_digit()) => {
                format!("-{digits}")
            }
            _ => cell.to_owned(),
        };
        Self::Code(text)
    }

    /// Returns the label as text, as `row = "…"` gives it.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Code(text) | Self::Name(text) => text.clone(),
            Self::Status(status) => status.to_string(),
        }
    }
}

struct Columns {
    code: usize,
    message: usize,
    /// Columns of a table that has the titles `code` and `message`.
    status: Option<usize>,
    name: Option<usize>,
}

/// Reads the rows of the parts. Returns `None` if a column is missing, or if there are no rows.
pub(super) fn rows(
    parts: &[Part<'_>],
    attribute: &TableAttribute,
    errors: &mut Errors,
) -> Option<Vec<Row>> {
    let mut rows = Vec::new();
    let mut is_complete = true;
    for part in parts {
        let columns = columns(part.table, attribute, errors);
        if part.rows.is_empty() {
            errors.push(catalogue::table_without_rows(section_or_path(attribute)));
        }
        is_complete &= columns.is_some() && !part.rows.is_empty();
        let Some(columns) = columns else { continue };
        let width = part.table.header.len();
        let is_too_long = |(_, cells): &&&(usize, Vec<String>)| {
            cells.iter().skip(width).any(|cell| !cell.is_empty())
        };
        if let Some((line, cells)) = part.rows.iter().find(is_too_long) {
            errors.push(catalogue::row_too_long(
                section_or_path(attribute),
                *line,
                cells.len(),
                width,
            ));
            is_complete = false;
        }
        rows.extend(part.rows.iter().map(|(line, cells)| columns.row(*line, cells)));
    }
    is_complete.then_some(rows)
}

fn columns(table: &PageTable, attribute: &TableAttribute, errors: &mut Errors) -> Option<Columns> {
    let (named_code, named_message) = (&attribute.code_column, &attribute.message_column);
    let (by_title_code, by_title_message) = (table.column("code"), table.column("message"));
    let has_titles = by_title_code.is_some() && by_title_message.is_some();
    let default = |by_title: Option<usize>, position| by_title.filter(|_| has_titles).or(position);
    let code = column(table, named_code.as_ref(), default(by_title_code, Some(0)), attribute);
    let message =
        column(table, named_message.as_ref(), default(by_title_message, Some(1)), attribute);
    let (code, message) = (errors.take(code), errors.take(message));
    let is_own_table = has_titles && named_code.is_none() && named_message.is_none();
    let more = |title| table.column(title).filter(|_| is_own_table);
    Some(Columns { code: code?, message: message?, status: more("status"), name: more("name") })
}

fn column(
    table: &PageTable,
    name: Option<&Text>,
    default: Option<usize>,
    attribute: &TableAttribute,
) -> Result<usize, Error> {
    match name {
        None => default
            .filter(|column| *column < table.header.len())
            .ok_or_else(|| catalogue::too_few_columns(section_or_path(attribute))),
        Some(name) => table
            .column(name.value.trim())
            .ok_or_else(|| catalogue::column_missing(name, &table.header)),
    }
}

fn section_or_path(attribute: &TableAttribute) -> &Text {
    attribute.sections.first().map_or(&attribute.path, |section| &section.name)
}

impl Columns {
    fn row(&self, line: usize, cells: &[String]) -> Row {
        let cell = |column: usize| cells.get(column).map_or("", String::as_str);
        let optional = |column: Option<usize>| column.map_or("", cell);
        let code = cell(self.code);
        let label = match (optional(self.status).parse(), optional(self.name)) {
            (Ok(status), _) if code.is_empty() => Label::Status(status),
            (_, name) if code.is_empty() && !name.is_empty() => Label::Name(name.to_owned()),
            _ => Label::code(code),
        };
        Row { label, message: cell(self.message).to_owned(), line }
    }
}
