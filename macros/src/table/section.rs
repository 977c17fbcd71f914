//! The choice of tables, or of rows of a canonical table, by `section`.
//!
//! The canonical table is what `exchange-error extract` writes: one table with the titles `section`,
//! `code` and `message`, in which each row names its section.

use std::collections::HashMap;

use super::page_table::{PageTable, Stray};
use crate::errors::catalogue::Choice;
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
    strays: &[Stray],
    attribute: &TableAttribute,
    errors: &mut Errors,
) -> Option<Vec<Part<'a>>> {
    let sections = attribute.sections.as_slice();
    let wanted: Vec<String> =
        sections.iter().map(|section| markdown::heading(&section.name.value)).collect();
    let parts = match tables {
        [table] if sections.is_empty() => vec![Part::whole(table)],
        [table] if is_canonical(table) => vec![rows_of(table, sections, errors)?],
        _ if sections.is_empty() => {
            errors.push(catalogue::section_needed(&attribute.path, &choices(tables)));
            return None;
        }
        _ => tables_of(tables, sections, errors)?,
    };
    let is_lost = |stray: &&Stray| {
        let table = stray.table.and_then(|table| tables.get(table));
        let is_below =
            table.is_some_and(|table| parts.iter().any(|part| std::ptr::eq(part.table, table)));
        let is_named =
            stray.names.iter().any(|name| wanted.iter().any(|wanted| **name == **wanted));
        sections.is_empty() || is_below || is_named
    };
    let lost: Vec<(usize, usize)> =
        strays.iter().filter(is_lost).map(|stray| (stray.first, stray.last)).collect();
    if !lost.is_empty() {
        let at = sections.first().map_or(&attribute.path, |section| &section.name);
        errors.push(catalogue::rows_outside_table(at, &lost));
        return None;
    }
    Some(parts)
}

/// Returns the tables with these names.
fn tables_of<'a>(
    tables: &'a [PageTable],
    sections: &[Section],
    errors: &mut Errors,
) -> Option<Vec<Part<'a>>> {
    let mut parts: Vec<Part<'a>> = Vec::new();
    let mut is_complete = true;
    for section in sections {
        match errors.take(table_of(tables, section)) {
            Some(table) if parts.iter().any(|part| std::ptr::eq(part.table, table)) => {
                errors.push(catalogue::section_repeated(&section.name));
                is_complete = false;
            }
            Some(table) => parts.push(Part::whole(table)),
            None => is_complete = false,
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
    let matching: Vec<&PageTable> = named(tables, &wanted);
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

/// Returns the tables whose line or nearest heading has this name, or else those with an outer heading of
/// this name.
fn named<'a>(tables: &'a [PageTable], name: &str) -> Vec<&'a PageTable> {
    let is_near = |table: &&PageTable| table.names.iter().any(|own| **own == *name);
    let is_below = |table: &&PageTable| table.outer.as_deref() == Some(name);
    let near: Vec<&PageTable> = tables.iter().filter(is_near).collect();
    if near.is_empty() { tables.iter().filter(is_below).collect() } else { near }
}

/// Returns a `section` for each table: the nearest name that no other table has, or else a number beside
/// the name.
pub(super) fn choices(tables: &[PageTable]) -> Vec<Choice<'_>> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for table in tables {
        for name in &table.names {
            *counts.entry(name).or_default() += 1;
        }
    }
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let mut choices = Vec::new();
    for table in tables {
        for name in &table.names {
            *seen.entry(name).or_default() += 1;
        }
        // A heading says more than a sentence below it.
        let unique = table.names.iter().rev().find(|name| counts.get(&***name) == Some(&1));
        if let Some(name) = unique.or_else(|| table.names.first()) {
            let number = seen.get(&**name).copied().filter(|_| unique.is_none());
            choices.push(Choice { name, number });
        }
    }
    choices
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
            let choices = choices.iter().filter(|name| !name.is_empty());
            let choices: Vec<Choice<'_>> =
                choices.map(|name| Choice { name, number: None }).collect();
            errors.push(catalogue::section_without_rows(&section.name, &choices));
            is_complete = false;
        }
        wanted.push(name);
    }
    let rows = table.rows.iter().filter(|(_, cells)| wanted.contains(&section_of(cells)));
    is_complete.then(|| Part { table, rows: rows.collect() })
}
