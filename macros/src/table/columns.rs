//! The columns of codes and messages, and what a row says in them.

use syn::Error;

use super::label::Label;
use super::page_table::PageTable;
use super::section::Part;
use crate::errors::{Errors, catalogue};
use crate::grammar::table::TableAttribute;
use crate::syntax::{Text, markdown};

/// The rows of the documented table.
pub(super) struct Rows<'p> {
    pub(super) all: Vec<Row<'p>>,
    /// The tables that the rows come from.
    pub(super) sources: Vec<Source<'p>>,
    /// True if neither the attribute nor the titles name the columns.
    is_guessed: bool,
}

pub(super) struct Source<'p> {
    pub(super) table: &'p PageTable,
    /// The column of codes.
    pub(super) code: usize,
    /// The column of messages.
    pub(super) message: usize,
}

pub(super) struct Row<'p> {
    pub(super) label: Label,
    /// Empty if the page documents no message.
    pub(super) message: &'p str,
    /// Line of the page, counted from one.
    pub(super) line: usize,
    pub(super) cells: &'p [String],
    /// Index of the table that the row comes from.
    pub(super) source: usize,
}

impl Rows<'_> {
    /// Returns the titles of the columns, if they are the first two of several.
    pub(super) fn guessed_columns(&self) -> Option<(&str, &str)> {
        let source = self.sources.iter().find(|source| source.table.header.len() > 2)?;
        let title = |column: usize| source.table.header.get(column).map(String::as_str);
        Some((title(source.code)?, title(source.message)?)).filter(|_| self.is_guessed)
    }
}

/// Reads the rows of the parts. Returns `None` if a column is missing, or if there are no rows.
pub(super) fn rows<'p>(
    parts: &[Part<'p>],
    attribute: &TableAttribute,
    errors: &mut Errors,
) -> Option<Rows<'p>> {
    let mut rows = Rows {
        all: Vec::new(),
        sources: Vec::new(),
        is_guessed: attribute.code_column.is_none() && attribute.message_column.is_none(),
    };
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
            let at = section_or_path(attribute);
            errors.push(catalogue::row_too_long(at, *line, cells.len(), width));
            is_complete = false;
        }
        rows.is_guessed &= !has_titles(part.table);
        let source = rows.sources.len();
        rows.all.extend(part.rows.iter().map(|(line, cells)| columns.row(*line, cells, source)));
        rows.sources.push(Source {
            table: part.table,
            code: columns.code,
            message: columns.message,
        });
    }
    is_complete.then_some(rows)
}

/// The columns of a table.
struct Columns {
    code: usize,
    message: usize,
    /// Columns of a table that has the titles `code` and `message`.
    status: Option<usize>,
    name: Option<usize>,
}

/// Returns true for the titles of the canonical table.
pub(super) fn has_titles(table: &PageTable) -> bool {
    table.column("code").is_some() && table.column("message").is_some()
}

fn columns(table: &PageTable, attribute: &TableAttribute, errors: &mut Errors) -> Option<Columns> {
    let (code, message) = (attribute.code_column.as_ref(), attribute.message_column.as_ref());
    let is_own_table = has_titles(table) && code.is_none() && message.is_none();
    let by_title = |title| table.column(title).filter(|_| has_titles(table));
    let code = column(table, code, by_title("code").unwrap_or(0), attribute);
    let message = column(table, message, by_title("message").unwrap_or(1), attribute);
    let (code, message) = (errors.take(code), errors.take(message));
    let more = |title| table.column(title).filter(|_| is_own_table);
    Some(Columns { code: code?, message: message?, status: more("status"), name: more("name") })
}

fn column(
    table: &PageTable,
    name: Option<&Text>,
    default: usize,
    attribute: &TableAttribute,
) -> Result<usize, Error> {
    let at = section_or_path(attribute);
    let column = match name {
        Some(name) => table
            .column(&markdown::plain_text(&name.value))
            .ok_or_else(|| catalogue::column_missing(name, &table.header))?,
        None if default < table.header.len() => default,
        None => return Err(catalogue::too_few_columns(at)),
    };
    let title = table.header.get(column).map_or("", String::as_str);
    let is_repeated = table.header.iter().filter(|own| *own == title).count() > 1;
    if is_repeated && !title.is_empty() {
        return Err(catalogue::column_repeated(name.unwrap_or(at), title, table.line));
    }
    Ok(column)
}

fn section_or_path(attribute: &TableAttribute) -> &Text {
    attribute.sections.first().map_or(&attribute.path, |section| &section.name)
}

impl Columns {
    fn row<'p>(&self, line: usize, cells: &'p [String], source: usize) -> Row<'p> {
        let cell = |column: usize| cells.get(column).map_or("", String::as_str);
        let optional = |column: Option<usize>| column.map_or("", cell);
        let code = cell(self.code);
        let label = match (optional(self.status).parse(), optional(self.name)) {
            (Ok(status), _) if code.is_empty() => Label::Status(status),
            (_, name) if code.is_empty() && !name.is_empty() => Label::Name(name.to_owned()),
            _ => Label::code(code),
        };
        Row { label, message: cell(self.message), line, cells, source }
    }
}
