//! The selectors of a variant: codes, statuses, `timeout`, and texts of messages.
//!
//! They are read apart from the kind and the message, so that a duplicate selector of a variant with
//! other errors is reported.

use proc_macro2::{Ident, TokenStream};
use syn::{Error, Variant};

use super::context::Context;
use crate::errors::{Errors, catalogue};
use crate::grammar::variant::VariantAttributes;
use crate::syntax::{Code, Integer, Text};

pub(crate) struct Selection {
    pub(crate) ident: Ident,
    /// The first is canonical.
    pub(crate) codes: Vec<Code>,
    pub(crate) statuses: Vec<Status>,
    /// The key `timeout`.
    pub(crate) timeout: Option<Ident>,
    pub(crate) message_equals: Vec<Text>,
    pub(crate) message_contains: Vec<Text>,
    /// The label of the row in the documented table, if it is not the code.
    pub(crate) label: Option<Text>,
    /// The key `unlisted`: the page has no row of the variant.
    pub(crate) unlisted: Option<Ident>,
    /// True if every selector could be read.
    pub(crate) is_complete: bool,
}

#[derive(Clone)]
pub(crate) struct Status {
    pub(crate) value: u16,
    pub(crate) source: Integer,
}

pub(super) fn read(
    variant: &Variant,
    attributes: &VariantAttributes,
    context: &Context<'_>,
    errors: &mut Errors,
) -> Selection {
    let VariantAttributes { code, status, timeout, message_equals, message_contains, row, .. } =
        attributes;
    for key in [row.key(), attributes.unlisted.key()].into_iter().flatten() {
        if !context.has_table {
            errors.push(catalogue::page_key_without_table(key));
        }
    }
    if let (Some(_), Some(unlisted)) = (row.key(), attributes.unlisted.key()) {
        errors.push(catalogue::unlisted_with_row(unlisted));
    }
    let codes = code.value().cloned().unwrap_or_default();
    if let Some(code_type) = context.code_type {
        for code in &codes {
            code_type.check(code, errors);
        }
    }
    let statuses = statuses(attributes, errors);
    let is_complete = !attributes.is_malformed
        && !attributes.has_unknown_key
        && statuses.len() == status.value().map_or(0, Vec::len)
        && !code.is_failed()
        && !status.is_failed()
        && !timeout.is_failed()
        && !message_equals.is_failed()
        && !message_contains.is_failed()
        && !row.is_failed();
    let selection = Selection {
        ident: variant.ident.clone(),
        codes,
        statuses,
        timeout: timeout.key().cloned(),
        message_equals: message_equals.value().cloned().unwrap_or_default(),
        message_contains: message_contains.value().cloned().unwrap_or_default(),
        label: row.value().cloned(),
        unlisted: attributes.unlisted.key().cloned(),
        is_complete,
    };
    if is_complete && selection.is_empty() && !context.is_named_by_rule(&variant.ident) {
        errors.push(no_selector(variant));
    }
    selection
}

impl Selection {
    /// Returns the tokens that claim a row of the documented table.
    pub(crate) fn claim(&self) -> Option<&TokenStream> {
        let label = self.label.as_ref().map(|label| &label.tokens);
        let code = self.codes.first().map(|code| &code.tokens);
        let status = self.statuses.first().map(|status| &status.source.tokens);
        label.or(code).or(status)
    }

    fn is_empty(&self) -> bool {
        self.codes.is_empty()
            && self.statuses.is_empty()
            && self.timeout.is_none()
            && self.message_equals.is_empty()
            && self.message_contains.is_empty()
    }

    /// Returns true if a reply must be decoded to select the variant.
    pub(super) fn needs_rules(&self) -> bool {
        !self.codes.is_empty()
            || !self.message_equals.is_empty()
            || !self.message_contains.is_empty()
    }
}

/// Returns the error for a variant without a selector.
pub(super) fn no_selector(variant: &Variant) -> Error {
    match &variant.discriminant {
        Some((_, value)) => catalogue::discriminant_instead_of_code(value),
        None => catalogue::no_selector(&variant.ident),
    }
}

fn statuses(attributes: &VariantAttributes, errors: &mut Errors) -> Vec<Status> {
    let mut statuses = Vec::new();
    for source in attributes.status.value().into_iter().flatten() {
        match u16::try_from(source.value) {
            // RFC 9110, section 15: a status code has three digits.
            Ok(value @ 100..=999) => statuses.push(Status { value, source: source.clone() }),
            _ => errors.push(catalogue::invalid_status(source)),
        }
    }
    statuses
}
