//! Compares the enum with the documented table: rows without a variant, and variants without a row.

use super::claims::{Claimant, Claims, Documented};
use super::columns::{Row, Rows};
use super::label::Wanted;
use super::page_table::PageTable;
use super::{elsewhere, messages, paste};
use crate::errors::{Errors, catalogue};
use crate::grammar::table::TableAttribute;
use crate::model::{Model, Selection};

pub(super) fn compare(
    model: &Model,
    attribute: &TableAttribute,
    tables: &[PageTable],
    rows: &Rows<'_>,
    errors: &mut Errors,
) {
    let code_type = &model.code_type;
    let documented = Documented::new(&rows.all, code_type);
    let labels: Vec<String> = rows.all.iter().map(|row| row.label.text()).collect();
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    let claimants = Claimant::all(model);
    let wanted: Vec<Vec<Wanted>> =
        claimants.iter().map(|claimant| Wanted::of(claimant.selection, code_type)).collect();
    let mut codes: Vec<&Wanted> = Vec::new();
    let mut is_any_found = false;
    for (claimant, wanted) in claimants.iter().zip(&wanted) {
        if claimant.selection.unlisted.is_none() {
            let is_found = |wanted| documented.find(wanted).is_some();
            is_any_found = is_any_found || wanted.iter().any(is_found);
            if !claimant.selection.codes.is_empty() {
                codes.extend(wanted);
            }
        }
    }
    if !is_any_found
        && let Some(error) = elsewhere::codes(&codes, attribute, tables, rows, code_type, &labels)
    {
        return errors.push(error);
    }
    let mut claims = Claims::new(&documented);
    let mut meant: Vec<&str> = Vec::new();
    for (index, (claimant, wanted)) in claimants.iter().zip(&wanted).enumerate() {
        let variant = claimant.selection;
        if variant.unlisted.is_some() {
            check_unlisted(claimant, wanted, &documented, errors);
            continue;
        }
        for wanted in wanted {
            if let Some((label, rows)) = documented.find(wanted) {
                claims.add(label, rows, index);
            } else {
                let (error, near) = not_on_page(variant, &wanted.label, &labels);
                errors.push(error);
                meant.extend(near);
            }
        }
        // A status beside a code may have a row of its own, and needs none.
        for wanted in Wanted::further(variant) {
            if let Some((label, rows)) = documented.find(&wanted) {
                claims.add(label, rows, index);
            }
        }
    }
    messages::compare(attribute, rows, &claimants, &claims, errors);
    // Missing rows are not reported if a variant failed to parse or if there is a flattened enum. Either
    // may own the rows.
    if model.is_complete && model.flattened.is_empty() && !attribute.is_partial {
        // A row that a misspelled code was probably meant for is reported already.
        let is_missing = |row: &&Row<'_>| {
            !meant.contains(&row.label.text().as_str()) && !row.label.is_success(&model.successes)
        };
        let mut variants = Vec::new();
        for (label, rows) in documented.labels.iter().enumerate() {
            if claims.has(label) {
                continue;
            }
            // One variant lists all messages of a code.
            let missing: Vec<&Row<'_>> = rows.iter().copied().filter(is_missing).collect();
            if !missing.is_empty() {
                variants.push(paste::variant(&missing, code_type));
            }
        }
        if !variants.is_empty() {
            let columns = rows.guessed_columns();
            errors.push(catalogue::rows_without_variant(&attribute.key, columns, &variants));
        }
    }
}

/// Reports a variant with `unlisted` that the page lists.
fn check_unlisted(
    claimant: &Claimant<'_>,
    wanted: &[Wanted],
    documented: &Documented<'_>,
    errors: &mut Errors,
) {
    let Some(key) = &claimant.selection.unlisted else { return };
    if wanted.is_empty()
        && let Some(line) = documented.line_of(&claimant.messages)
    {
        errors.push(catalogue::unlisted_message_on_page(key, line));
    }
    for wanted in wanted {
        if let Some((_, [row, ..])) = documented.find(wanted) {
            errors.push(catalogue::unlisted_on_page(key, &wanted.label, row.line));
        }
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
