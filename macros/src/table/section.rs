//! The choice of tables, or of rows of a canonical table, by `section`.
//!
//! The canonical table is what `exchange-error extract` writes: one table with the titles `section`,
//! `code` and `message`, in which each row names its section.

use super::page_table::PageTable;
use crate::errors::{Errors, catalogue};
use crate::grammar::table::{Section, TableAttribute};
use crate::syntax::markdown;

/// The rows of one table that the enum is compared with.
pub(super) struct Part<'a> {
    pub(super) table: &'a PageTable,
    pub(super) rows: Vec<&'a (usize, Vec<String>)>,
}

impl<'a> Part<'a> {
    fn whole(table: &'a PageTable) -> Self {
        Self { table, rows: table.rows.iter().collect() }
    }
}

/// Returns the tables that the attribute names, or all rows of the only table.
pub(super) fn choose<'a>(
    tables: &'a [PageTable],
    attribute: &TableAttribute,
    errors: &mut Errors,
) -> Option<Vec<Part<'a>>> {
    match tables {
        [] => {
            errors.push(catalogue::page_without_table(&attribute.path));
            return None;
        }
        [table] if attribute.sections.is_empty() => return Some(vec![Part::whole(table)]),
        [table] if is_canonical(table) => {
            return rows_of(table, &attribute.sections, errors).map(|part| vec![part]);
        }
        _ => {}
    }
    if attribute.sections.is_empty() {
        errors.push(catalogue::section_needed(&attribute.path, &choices(tables)));
        return None;
    }
    let mut parts: Vec<Part<'a>> = Vec::new();
    let mut is_complete = true;
    for section in &attribute.sections {
        let table = errors.take(table_of(tables, section));
        is_complete &= table.is_some();
        let Some(table) = table else { continue };
        if parts.iter().any(|part| std::ptr::eq(part.table, table)) {
            errors.push(catalogue::section_repeated(&section.name));
            is_complete = false;
        } else {
            parts.push(Part::whole(table));
        }
    }
    is_complete.then_some(parts)
}

/// Returns true for the table of `exchange-error extract`.
fn is_canonical(table: &PageTable) -> bool {
    ["section", "code", "message"].iter().all(|title| table.column(title).is_some())
}

/// Returns the table with this name.
fn table_of<'a>(tables: &'a [PageTable], section: &Section) -> Result<&'a PageTable, syn::Error> {
    let wanted = markdown::heading(&section.name.value);
    let matching: Vec<&PageTable> =
        tables.iter().filter(|table| table.names.contains(&wanted)).collect();
    match (matching.as_slice(), section.number) {
        ([table], None) => Ok(table),
        ([], _) => Err(catalogue::section_missing(&section.name, &choices(tables))),
        (several, Some(number)) => several.get(number - 1).copied().ok_or_else(|| {
            catalogue::section_number_too_large(&section.name, &wanted, several.len())
        }),
        (several, None) => {
            let lines: Vec<usize> = several.iter().map(|table| table.line).collect();
            Err(catalogue::section_not_unique(&section.name, &wanted, &lines))
        }
    }
}

/// Returns the nearest name of each table.
fn choices(tables: &[PageTable]) -> Vec<&str> {
    let names = tables.iter().filter_map(|table| table.names.first());
    names.map(String::as_str).filter(|name| !name.is_empty()).collect()
}

/// Returns the rows of a canonical table that belong to one of the sections.
fn rows_of<'a>(
    table: &'a PageTable,
    sections: &[Section],
    errors: &mut Errors,
) -> Option<Part<'a>> {
    let column = table.column("section")?;
    let section_of = |cells: &[String]| {
        cells.get(column).map_or_else(String::new, |cell| markdown::heading(cell))
    };
    let mut wanted: Vec<String> = Vec::new();
    let mut is_complete = true;
    for section in sections {
        let name = markdown::heading(&section.name.value);
        if section.number.is_some() {
            errors.push(catalogue::section_number_in_canonical_table(&section.name));
            is_complete = false;
        } else if wanted.contains(&name) {
            errors.push(catalogue::section_repeated(&section.name));
            is_complete = false;
        } else if !table.rows.iter().any(|(_, cells)| section_of(cells) == name) {
            let mut choices: Vec<String> = Vec::new();
            for (_, cells) in &table.rows {
                let choice = section_of(cells);
                if choices.last() != Some(&choice) && !choices.contains(&choice) {
                    choices.push(choice);
                }
            }
            let choices: Vec<&str> =
                choices.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
            errors.push(catalogue::section_without_rows(&section.name, &choices));
            is_complete = false;
        }
        wanted.push(name);
    }
    let rows = table.rows.iter().filter(|(_, cells)| wanted.contains(&section_of(cells)));
    is_complete.then(|| Part { table, rows: rows.collect() })
}
