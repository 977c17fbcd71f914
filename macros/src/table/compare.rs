//! Compares the enum with the documented table: rows without a variant, variants without a row, and
//! messages that differ.

use std::collections::HashMap;

use super::page::{self, Table};
use crate::errors::{Errors, catalogue};
use crate::grammar::table::TableAttribute;
use crate::model::{self, CodeType, Model, Selection};

/// The key of a row of the page.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Key {
    /// Integer codes are compared by value: `00001` equals `1`.
    Number(i128),
    Label(String),
}

impl Key {
    fn new(label: &str, code_type: &CodeType) -> Self {
        match (code_type, label.parse()) {
            (CodeType::Integer(_), Ok(number)) => Self::Number(number),
            (CodeType::Integer(_), Err(_)) | (CodeType::Text, _) => Self::Label(label.to_owned()),
        }
    }
}

/// The number of codes from which one error replaces an error for each, if the table has none of them.
const MANY: usize = 3;

pub(super) fn compare(
    model: &Model,
    attribute: &TableAttribute,
    table: &Table,
    errors: &mut Errors,
) {
    let key = |label: &str| Key::new(label, &model.code_type);
    // The page may list a code several times, with different messages.
    let mut documented: HashMap<Key, Vec<&page::Row>> = HashMap::new();
    for row in &table.rows {
        documented.entry(key(&row.label)).or_default().push(row);
    }
    let labels: Vec<&str> = table.rows.iter().map(|row| row.label.as_str()).collect();
    let wanted: Vec<String> = model.selections().flat_map(labels_of).collect();
    if wanted.len() >= MANY && !wanted.iter().any(|label| documented.contains_key(&key(label))) {
        errors.push(catalogue::another_table(&attribute.key, &wanted, &labels));
        return;
    }
    let mut claimed: HashMap<Key, &Selection> = HashMap::new();
    let mut meant: Vec<&str> = Vec::new();
    for variant in model.selections() {
        for label in labels_of(variant) {
            if !documented.contains_key(&key(&label)) {
                let (error, near) = not_on_page(variant, &label, &labels);
                errors.push(error);
                meant.extend(near);
                continue;
            }
            let first = *claimed.entry(key(&label)).or_insert(variant);
            if let Some(label) = &variant.label
                && first.ident != variant.ident
            {
                errors.push(catalogue::row_taken(label, &first.ident, first.claim()));
            }
        }
    }
    for variant in &model.rows {
        for label in labels_of(&variant.selection) {
            let Some(rows) = documented.get(&key(&label)) else { continue };
            if rows.iter().all(|row| row.message != variant.message.value) {
                errors.push(differs(variant, rows));
            }
        }
    }
    // Missing rows are not reported if a variant failed to parse or if there is a flattened enum. Either
    // may own the rows.
    if model.is_complete && model.flattened.is_empty() && !attribute.is_partial {
        // A row that a misspelled code was probably meant for is reported already.
        let is_missing = |row: &&page::Row| {
            !claimed.contains_key(&key(&row.label)) && !meant.contains(&row.label.as_str())
        };
        let missing: Vec<&page::Row> = table.rows.iter().filter(is_missing).collect();
        if !missing.is_empty() {
            let variants = missing.iter().map(|row| variant_to_paste(row, &model.code_type));
            errors.push(catalogue::rows_without_variant(&attribute.key, variants));
        }
    }
}

/// Returns the labels of the rows that a variant must have on the page. A variant without a code,
/// a status and `timeout` needs none.
fn labels_of(variant: &Selection) -> Vec<String> {
    if let Some(label) = &variant.label {
        vec![label.value.trim().to_owned()]
    } else if !variant.codes.is_empty() {
        variant.codes.iter().map(|code| code.value.to_string()).collect()
    } else if !variant.statuses.is_empty() {
        variant.statuses.iter().map(|status| status.value.to_string()).collect()
    } else {
        variant.timeout.iter().map(ToString::to_string).collect()
    }
}

/// Returns the error and the label that was probably meant.
fn not_on_page<'a>(
    variant: &Selection,
    label: &str,
    labels: &[&'a str],
) -> (syn::Error, Option<&'a str>) {
    if let Some(label) = &variant.label {
        return catalogue::label_not_on_page(label, labels);
    }
    let code = variant.codes.iter().find(|code| code.value.to_string() == label);
    let status = variant.statuses.iter().find(|status| status.value.to_string() == label);
    match (code, status) {
        (Some(code), _) => catalogue::code_not_on_page(code, labels),
        (None, Some(status)) => catalogue::status_not_on_page(&status.source, labels),
        (None, None) => (catalogue::variant_not_on_page(&variant.ident, labels), None),
    }
}

fn differs(variant: &model::Row, rows: &[&page::Row]) -> syn::Error {
    let (line, documented) = rows.first().map_or((0, ""), |row| (row.line, row.message.as_str()));
    catalogue::message_differs(&variant.message, documented, line)
}

/// Writes a variant for a row of the page. The user completes its name and kind.
fn variant_to_paste(row: &page::Row, code_type: &CodeType) -> String {
    let label = &row.label;
    // The doc comment is read as Markdown.
    let message = row.message.replace('\\', r"\\").replace('`', r"\`");
    let selector = match Key::new(label, code_type) {
        Key::Number(code) => format!("code = {code}"),
        Key::Label(_) if matches!(code_type, CodeType::Text) => format!("code = {label:?}"),
        // A label such as `HTTP ERROR CODE 403` contains the status.
        Key::Label(_) => match status_in(label) {
            Some(status) => format!("status = {status}, row = {label:?}"),
            None => format!("status = … or timeout, row = {label:?}"),
        },
    };
    format!("    /// {message}\n    #[exchange({selector}, kind = …)]\n    …,\n")
}

/// Returns the number of three digits in a label, if there is exactly one.
fn status_in(label: &str) -> Option<&str> {
    let mut numbers = label
        .split(|character: char| !character.is_ascii_digit())
        .filter(|number| number.len() == 3);
    let status = numbers.next()?;
    numbers.next().is_none().then_some(status)
}
