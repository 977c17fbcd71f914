//! Every row has a variant, every variant its rows, and every message is the page's.

use std::collections::HashMap;

use crate::errors::{Errors, catalogue};
use crate::grammar::table::TableAttribute;
use crate::model::{self, Model};

use super::page::{self, Table};

/// What a row of the page is known by.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Key {
    /// Codes are compared by value: `00001` is `1`.
    Code(i128),
    Label(String),
}

impl Key {
    fn of_label(label: &str) -> Self {
        label.parse().map_or_else(|_| Self::Label(label.to_owned()), Self::Code)
    }
}

pub(super) fn compare(
    model: &Model,
    attribute: &TableAttribute,
    table: &Table,
    errors: &mut Errors,
) {
    // A code that stands on the page more than once may have more than one text.
    let mut documented: HashMap<Key, Vec<&page::Row>> = HashMap::new();
    for row in &table.rows {
        documented.entry(Key::of_label(&row.label)).or_default().push(row);
    }
    let labels: Vec<&str> = table.rows.iter().map(|row| row.label.as_str()).collect();
    let mut claimed: HashMap<Key, &model::Row> = HashMap::new();
    for variant in &model.rows {
        for key in keys(variant) {
            match documented.get(&key) {
                None => errors.push(not_on_page(variant, &key, &labels)),
                Some(rows) if rows.iter().all(|row| row.message != variant.message.value) => {
                    errors.push(differs(variant, rows));
                }
                Some(_) => {}
            }
            if let Some(first) = claimed.insert(key, variant)
                && let Some(label) = &variant.label
                && first.ident != variant.ident
            {
                errors.push(catalogue::row_taken(label, &first.ident));
            }
        }
    }
    // Next to a variant that could not be read, a row without a variant is no news.
    if model.is_complete && !attribute.is_partial {
        let missing: Vec<&page::Row> = table
            .rows
            .iter()
            .filter(|row| !claimed.contains_key(&Key::of_label(&row.label)))
            .collect();
        if !missing.is_empty() {
            let variants = missing.iter().map(|row| variant_to_paste(row));
            errors.push(catalogue::rows_without_variant(&attribute.key, variants));
        }
    }
}

/// The rows that a variant must have on the page.
fn keys(variant: &model::Row) -> Vec<Key> {
    if let Some(label) = &variant.label {
        return vec![Key::of_label(label.value.trim())];
    }
    if !variant.codes.is_empty() {
        return variant.codes.iter().map(|code| Key::Code(code.value)).collect();
    }
    if !variant.statuses.is_empty() {
        return variant.statuses.iter().map(|status| Key::Code(i128::from(status.value))).collect();
    }
    vec![Key::Label("timeout".to_owned())]
}

fn not_on_page(variant: &model::Row, key: &Key, labels: &[&str]) -> syn::Error {
    match (&variant.label, key) {
        (Some(label), _) => catalogue::label_not_on_page(label, labels),
        (None, Key::Code(value)) => {
            let code = variant.codes.iter().find(|code| code.value == *value);
            let status = variant.statuses.iter().find(|status| i128::from(status.value) == *value);
            match (code, status) {
                (Some(code), _) => catalogue::code_not_on_page(code, labels),
                (None, Some(status)) => catalogue::status_not_on_page(&status.source, labels),
                (None, None) => catalogue::variant_not_on_page(&variant.ident, labels),
            }
        }
        (None, Key::Label(_)) => catalogue::variant_not_on_page(&variant.ident, labels),
    }
}

fn differs(variant: &model::Row, rows: &[&page::Row]) -> syn::Error {
    let (line, documented) = rows.first().map_or((0, ""), |row| (row.line, row.message.as_str()));
    catalogue::message_differs(&variant.message, documented, line)
}

/// A variant for a row of the page, to be completed by hand.
fn variant_to_paste(row: &page::Row) -> String {
    let label = &row.label;
    // What would be read as markup is escaped.
    let message = row.message.replace('\\', r"\\").replace('`', r"\`");
    let selector = match label.parse::<i128>() {
        Ok(code) => format!("code = {code}"),
        Err(_) => format!("status = …, row = {label:?}"),
    };
    format!("    /// {message}\n    #[exchange({selector}, kind = …)]\n    …,\n")
}
