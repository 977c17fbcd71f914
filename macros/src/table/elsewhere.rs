//! The column, or the table, that has what the enum looks for in another one.

use std::collections::HashSet;

use syn::Error;

use super::claims::{Claim, Claimant};
use super::columns::{Row, Rows, Source, has_titles};
use super::label::{Key, Label, Wanted};
use super::page_table::PageTable;
use super::section;
use crate::errors::catalogue;
use crate::grammar::table::TableAttribute;
use crate::model::CodeType;

/// The number of codes from which one error replaces an error for each, if the table has none of them.
const MANY: usize = 3;

/// Returns the error for a table that has none of the codes. It names the column or the table that has
/// them. Returns `None` for a few codes that are nowhere.
pub(super) fn codes(
    wanted: &[&Wanted],
    attribute: &TableAttribute,
    tables: &[PageTable],
    rows: &Rows<'_>,
    code_type: &CodeType,
    labels: &[&str],
) -> Option<Error> {
    let mut keys: HashSet<Key> = HashSet::new();
    for wanted in wanted {
        keys.extend(wanted.keys.iter().cloned());
    }
    let wanted_labels: Vec<&str> = wanted.iter().map(|wanted| wanted.label.as_str()).collect();
    // A column of a few numbers may have any of them, so all of a few codes must be there.
    let enough = if wanted.len() < MANY { wanted.len() } else { wanted.len() / 2 };
    let has_codes = |table: &PageTable, column: usize| {
        let mut found: HashSet<Key> = HashSet::new();
        for (_, cells) in &table.rows {
            let key = cells.get(column).map(|cell| Key::of(&Label::code(cell), code_type));
            found.extend(key.filter(|key| keys.contains(key)));
        }
        !found.is_empty() && found.len() >= enough
    };
    if wanted.is_empty() {
        return None;
    }
    for Source { table, code, .. } in &rows.sources {
        let is_named = attribute.code_column.is_none() && has_titles(table);
        let mut columns = (0..table.header.len()).filter(|column| column != code && !is_named);
        if let Some(column) = columns.find(|column| has_codes(table, *column)) {
            let (read, right) = (title(table, *code), title(table, column));
            return Some(catalogue::codes_in_column(&attribute.key, read, labels, right));
        }
    }
    let is_read =
        |table: &PageTable| rows.sources.iter().any(|source| std::ptr::eq(source.table, table));
    for (table, choice) in tables.iter().zip(section::choices(tables)) {
        let mut columns = 0..table.header.len();
        if !is_read(table) && columns.any(|column| has_codes(table, column)) {
            return Some(catalogue::codes_in_table(
                &attribute.key,
                labels,
                &wanted_labels,
                &choice,
            ));
        }
    }
    (wanted.len() >= MANY).then(|| catalogue::another_table(&attribute.key, &wanted_labels, labels))
}

fn title(table: &PageTable, column: usize) -> &str {
    table.header.get(column).map_or("", String::as_str)
}

/// Returns the error for a table none of whose messages is that of its variant, if another column has
/// them. `own` holds the rows of each variant.
pub(super) fn messages(
    attribute: &TableAttribute,
    rows: &Rows<'_>,
    claimants: &[Claimant<'_>],
    own: &[Vec<&Claim<'_, '_>>],
) -> Option<Error> {
    let compared = own.iter().filter(|own| !own.is_empty()).count();
    for (index, Source { table, message, .. }) in rows.sources.iter().enumerate() {
        for column in (0..table.header.len()).filter(|column| column != message) {
            let mut found = 0;
            for (claimant, own) in claimants.iter().zip(own) {
                let has_message = |row: &&Row<'_>| {
                    let cell = row.cells.get(column).filter(|_| row.source == index);
                    cell.is_some_and(|cell| claimant.messages.contains(cell))
                };
                found += usize::from(own.iter().any(|claim| claim.rows.iter().any(has_message)));
            }
            if found * 2 >= compared {
                let (read, right) = (title(table, *message), title(table, column));
                return Some(catalogue::messages_in_column(&attribute.key, read, right));
            }
        }
    }
    None
}
