//! Compares the enum with the documented table: rows without a variant, variants without a row, and
//! messages that differ.

use std::collections::HashMap;

use super::columns::{self, Label};
use crate::errors::{Errors, catalogue};
use crate::grammar::table::TableAttribute;
use crate::model::{self, CodeType, Model, Selection};
use crate::syntax::markdown;

/// The key of a row of the page.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Key {
    /// Integer codes are compared by value: `00001` equals `1`.
    Number(i128),
    Code(String),
    Status(u16),
    Name(String),
}

impl Key {
    fn of(label: &Label, code_type: &CodeType) -> Self {
        match label {
            Label::Code(text) => Self::of_code(text, code_type),
            Label::Status(status) => Self::Status(*status),
            Label::Name(name) => Self::Name(name.clone()),
        }
    }

    fn of_code(text: &str, code_type: &CodeType) -> Self {
        match (code_type, text.parse()) {
            (CodeType::Integer(_), Ok(number)) => Self::Number(number),
            (CodeType::Integer(_), Err(_)) | (CodeType::Text, _) => Self::Code(text.to_owned()),
        }
    }
}

/// A row that a variant must have on the page.
struct Wanted {
    /// The label as errors show it.
    label: String,
    /// The keys that the row may have, the best first.
    keys: Vec<Key>,
}

impl Wanted {
    fn on_page<'a, 'p>(
        &self,
        documented: &'a HashMap<Key, Vec<&'p columns::Row>>,
    ) -> Option<(&'a Key, &'a Vec<&'p columns::Row>)> {
        self.keys.iter().find_map(|key| documented.get_key_value(key))
    }
}

/// The number of codes from which one error replaces an error for each, if the table has none of them.
const MANY: usize = 3;

pub(super) fn compare(
    model: &Model,
    attribute: &TableAttribute,
    rows: &[columns::Row],
    errors: &mut Errors,
) {
    let key_of = |row: &columns::Row| Key::of(&row.label, &model.code_type);
    // The page may list a code several times, with different messages.
    let mut documented: HashMap<Key, Vec<&columns::Row>> = HashMap::new();
    for row in rows {
        documented.entry(key_of(row)).or_default().push(row);
    }
    let labels: Vec<String> = rows.iter().map(|row| row.label.text()).collect();
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    let all: Vec<Wanted> =
        model.selections().flat_map(|variant| wanted(variant, &model.code_type)).collect();
    if all.len() >= MANY && !all.iter().any(|wanted| wanted.on_page(&documented).is_some()) {
        let all: Vec<&str> = all.iter().map(|wanted| wanted.label.as_str()).collect();
        errors.push(catalogue::another_table(&attribute.key, &all, &labels));
        return;
    }
    let mut claimed: HashMap<&Key, &Selection> = HashMap::new();
    let mut meant: Vec<&str> = Vec::new();
    for variant in model.selections() {
        for wanted in wanted(variant, &model.code_type) {
            let Some((key, _)) = wanted.on_page(&documented) else {
                let (error, near) = not_on_page(variant, &wanted.label, &labels);
                errors.push(error);
                meant.extend(near);
                continue;
            };
            let first = *claimed.entry(key).or_insert(variant);
            if let Some(label) = &variant.label
                && first.ident != variant.ident
            {
                errors.push(catalogue::row_taken(label, &first.ident, first.claim()));
            }
        }
    }
    for variant in &model.rows {
        for wanted in wanted(&variant.selection, &model.code_type) {
            let Some((_, rows)) = wanted.on_page(&documented) else { continue };
            let message = markdown::one_spaced(&variant.message.value);
            // A row with a label alone documents no message.
            if rows.iter().all(|row| !row.message.is_empty() && row.message != message) {
                errors.push(differs(variant, rows));
            }
        }
    }
    // Missing rows are not reported if a variant failed to parse or if there is a flattened enum. Either
    // may own the rows.
    if model.is_complete && model.flattened.is_empty() && !attribute.is_partial {
        // A row that a misspelled code was probably meant for is reported already.
        let is_missing = |row: &&columns::Row| {
            !claimed.contains_key(&key_of(row)) && !meant.contains(&row.label.text().as_str())
        };
        let missing: Vec<&columns::Row> = rows.iter().filter(is_missing).collect();
        if !missing.is_empty() {
            let variants = missing.iter().map(|row| variant_to_paste(row, &model.code_type));
            errors.push(catalogue::rows_without_variant(&attribute.key, variants));
        }
    }
}

/// Returns the rows that a variant must have on the page. A variant without a code, a status and
/// `timeout` needs none.
fn wanted(variant: &Selection, code_type: &CodeType) -> Vec<Wanted> {
    let code = |label: String| {
        let keys = vec![Key::of_code(&label, code_type)];
        Wanted { label, keys }
    };
    if let Some(label) = &variant.label {
        let label = markdown::plain_text(&label.value);
        let mut keys = vec![Key::of(&Label::code(&label), code_type), Key::Name(label.clone())];
        keys.extend(label.parse().map(Key::Status));
        return vec![Wanted { label, keys }];
    }
    if !variant.codes.is_empty() {
        return variant.codes.iter().map(|own| code(own.value.to_string())).collect();
    }
    if !variant.statuses.is_empty() {
        let status = |status: u16| {
            let label = status.to_string();
            let keys = vec![Key::Status(status), Key::of_code(&label, code_type)];
            Wanted { label, keys }
        };
        return variant.statuses.iter().map(|own| status(own.value)).collect();
    }
    variant.timeout.iter().map(|timeout| code(timeout.to_string())).collect()
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

fn differs(variant: &model::Row, rows: &[&columns::Row]) -> syn::Error {
    let (line, documented) = rows.first().map_or((0, ""), |row| (row.line, row.message.as_str()));
    catalogue::message_differs(&variant.message, documented, line)
}

/// Writes a variant for a row of the page. The user completes its name and kind.
fn variant_to_paste(row: &columns::Row, code_type: &CodeType) -> String {
    // The doc comment is read as Markdown.
    let message = row.message.replace('\\', r"\\").replace('`', r"\`");
    let selector = match (&row.label, Key::of(&row.label, code_type)) {
        (_, Key::Number(code)) => format!("code = {code}"),
        (_, Key::Status(status)) => format!("status = {status}"),
        (Label::Code(label), _) if matches!(code_type, CodeType::Text) => {
            format!("code = {label:?}")
        }
        // A label such as `HTTP ERROR CODE 403` contains the status.
        (label, _) => {
            let label = label.text();
            match status_in(&label) {
                Some(status) => format!("status = {status}, row = {label:?}"),
                None => format!("status = … or timeout, row = {label:?}"),
            }
        }
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
