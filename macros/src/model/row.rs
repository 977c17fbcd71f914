//! A documented row.

use proc_macro2::Ident;
use syn::{Fields, Variant};

use super::Context;
use crate::errors::{Errors, catalogue};
use crate::grammar::documentation;
use crate::grammar::value::{Code, Integer, Text};
use crate::grammar::variant::VariantAttributes;

pub(crate) struct Row {
    pub(crate) ident: Ident,
    /// The first is canonical.
    pub(crate) codes: Vec<Code>,
    pub(crate) statuses: Vec<Status>,
    /// The key `timeout`.
    pub(crate) timeout: Option<Ident>,
    pub(crate) message_equals: Vec<Text>,
    pub(crate) message_contains: Vec<Text>,
    pub(crate) message: Text,
    pub(crate) kind: Ident,
    pub(crate) retry: Option<Ident>,
    pub(crate) outcome: Option<Ident>,
    /// Its label in the documented table, where that is not its code.
    pub(crate) label: Option<Text>,
}

#[derive(Clone)]
pub(crate) struct Status {
    pub(crate) value: u16,
    pub(crate) source: Integer,
}

/// Reads a row; nothing if its message or its kind is not known.
pub(super) fn read(
    variant: &Variant,
    attributes: &VariantAttributes,
    context: &Context<'_>,
    errors: &mut Errors,
) -> Option<Row> {
    if !matches!(variant.fields, Fields::Unit) {
        errors.push(catalogue::unexplained_data(&variant.ident, &variant.fields));
    }
    is_selected(variant, attributes, context, errors);
    let codes = attributes.code.value().cloned().unwrap_or_default();
    if let Some(code_type) = context.code_type {
        for code in &codes {
            code_type.check(code, errors);
        }
    }
    let statuses = statuses(attributes, errors);
    let message = message(variant, attributes, errors);
    let kind = kind(variant, attributes, context, errors);
    Some(Row {
        ident: variant.ident.clone(),
        codes,
        statuses,
        timeout: attributes.timeout.key().cloned(),
        message_equals: attributes.message_equals.value().cloned().unwrap_or_default(),
        message_contains: attributes.message_contains.value().cloned().unwrap_or_default(),
        message: message?,
        kind: kind?,
        retry: attributes.retry.value().cloned(),
        outcome: attributes.outcome.value().cloned(),
        label: attributes.row.value().cloned(),
    })
}

fn is_selected(
    variant: &Variant,
    attributes: &VariantAttributes,
    context: &Context<'_>,
    errors: &mut Errors,
) {
    let VariantAttributes { code, status, timeout, message_equals, message_contains, .. } =
        attributes;
    let is_selected = !code.is_empty()
        || !status.is_empty()
        || !timeout.is_empty()
        || !message_equals.is_empty()
        || !message_contains.is_empty()
        || context.is_pointed_at(&variant.ident);
    if !is_selected {
        errors.push(catalogue::selected_by_nothing(&variant.ident));
    }
}

fn statuses(attributes: &VariantAttributes, errors: &mut Errors) -> Vec<Status> {
    let mut statuses = Vec::new();
    for source in attributes.status.value().into_iter().flatten() {
        match u16::try_from(source.value) {
            // RFC 9110, section 15: a status code has three digits.
            Ok(value @ 100..=999) => statuses.push(Status { value, source: source.clone() }),
            _ => errors.push(catalogue::no_status(source)),
        }
    }
    statuses
}

fn message(variant: &Variant, attributes: &VariantAttributes, errors: &mut Errors) -> Option<Text> {
    if let Some(message) = attributes.message.value() {
        if message.value.trim().is_empty() {
            errors.push(catalogue::empty_message(message));
        }
        return Some(message.clone());
    }
    if !attributes.message.is_empty() {
        return None;
    }
    let message = errors.take(documentation::message(&variant.attrs))?;
    if message.is_none() {
        errors.push(catalogue::missing_message(&variant.ident));
    }
    message
}

fn kind(
    variant: &Variant,
    attributes: &VariantAttributes,
    context: &Context<'_>,
    errors: &mut Errors,
) -> Option<Ident> {
    if !attributes.kind.is_empty() {
        return attributes.kind.value().cloned();
    }
    if context.default_kind.is_empty() {
        errors.push(catalogue::missing_kind(&variant.ident));
    }
    // A default that failed has been reported on the enum.
    context.default_kind.value().cloned()
}
