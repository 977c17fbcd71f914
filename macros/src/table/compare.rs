//! Compares the enum with the documented table: rows without a variant, and variants without a row.

use std::collections::HashMap;

use super::claims::{Claimant, Claims, Documented};
use super::columns::{Row, Rows};
use super::label::{Key, Wanted};
use super::page_table::PageTable;
use super::{elsewhere, messages, paste};
use crate::errors::{Errors, catalogue};
use crate::grammar::table::TableAttribute;
use crate::model::{CodeType, Model, Selection};

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
    let listed = claimants.iter().zip(&wanted).filter(|(own, _)| own.selection.unlisted.is_none());
    let (with_code, without): (Vec<_>, Vec<_>) =
        listed.partition(|(claimant, _)| !claimant.selection.codes.is_empty());
    let codes: Vec<&Wanted> = with_code.iter().flat_map(|(_, wanted)| *wanted).collect();
    let others = without.iter().flat_map(|(_, wanted)| *wanted);
    if codes.iter().copied().chain(others).all(|wanted| documented.find(wanted).is_none())
        && let Some(error) = elsewhere::codes(&codes, attribute, tables, rows, code_type, &labels)
    {
        return errors.push(error);
    }
    let mut claims = Claims::default();
    let mut meant: Vec<&str> = Vec::new();
    for (index, (claimant, wanted)) in claimants.iter().zip(&wanted).enumerate() {
        let variant = claimant.selection;
        if variant.unlisted.is_some() {
            check_unlisted(claimant, wanted, &documented, errors);
            continue;
        }
        for wanted in wanted {
            if let Some((key, rows)) = documented.find(wanted) {
                claims.add(key, rows, index);
            } else {
                let (error, near) = not_on_page(variant, &wanted.label, &labels);
                errors.push(error);
                meant.extend(near);
            }
        }
        // A status beside a code may have a row of its own, and needs none.
        for wanted in Wanted::further(variant) {
            if let Some((key, rows)) = documented.find(&wanted) {
                claims.add(key, rows, index);
            }
        }
    }
    messages::compare(attribute, rows, &claimants, &claims, errors);
    // Missing rows are not reported if a variant failed to parse or if there is a flattened enum. Either
    // may own the rows.
    if model.is_complete && model.flattened.is_empty() && !attribute.is_partial {
        // A row that a misspelled code was probably meant for is reported already.
        let is_missing = |(row, label): &(&Row<'_>, &&str)| {
            !claims.has(&Key::of(&row.label, code_type))
                && !meant.contains(label)
                && !row.label.is_success(&model.successes)
        };
        let missing = rows.all.iter().zip(&labels).filter(is_missing);
        let missing = by_label(missing.map(|(row, _)| row), code_type);
        let variants: Vec<String> =
            missing.iter().map(|rows| paste::variant(rows, code_type)).collect();
        if !variants.is_empty() {
            let columns = rows.guessed_columns();
            errors.push(catalogue::rows_without_variant(&attribute.key, columns, &variants));
        }
    }
}

/// Groups rows by what they document, because one variant lists all messages of a code.
fn by_label<'a>(
    rows: impl Iterator<Item = &'a Row<'a>>,
    code_type: &CodeType,
) -> Vec<Vec<&'a Row<'a>>> {
    let mut groups: Vec<Vec<&Row<'_>>> = Vec::new();
    let mut positions = HashMap::new();
    for row in rows {
        let position = *positions.entry(Key::of(&row.label, code_type)).or_insert(groups.len());
        match groups.get_mut(position) {
            Some(group) => group.push(row),
            None => groups.push(vec![row]),
        }
    }
    groups
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
