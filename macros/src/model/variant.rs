//! One variant: a row of the table, or the one that catches the rest.

use proc_macro2::Ident;
use syn::{Fields, Member, Type, Variant};

use super::CodeType;
use crate::errors::{Errors, catalogue};
use crate::grammar::value::{Integer, Text};
use crate::grammar::variant::{self, VariantAttributes};
use crate::grammar::{Slot, documentation};

/// A documented row.
pub(crate) struct Row {
    pub(crate) ident: Ident,
    /// The first is canonical.
    pub(crate) codes: Vec<Integer>,
    pub(crate) statuses: Vec<Status>,
    /// The key `timeout`.
    pub(crate) timeout: Option<Ident>,
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

/// The variant that catches what the table does not list.
pub(crate) struct Other {
    pub(crate) ident: Ident,
    pub(crate) key: Ident,
    /// Where it keeps the code, if it does.
    pub(crate) field: Option<Member>,
    /// Nothing if the variant has no words of its own.
    pub(crate) message: Option<String>,
    pub(crate) kind: Option<Ident>,
    pub(crate) retry: Option<Ident>,
}

pub(crate) enum Read {
    Row(Row),
    Other(Other),
}

/// Reads a variant; nothing, and at least one error, if it makes no sense.
pub(super) fn read(
    variant: &Variant,
    default_kind: &Slot<Ident>,
    code_type: Option<&CodeType>,
    errors: &mut Errors,
) -> Option<Read> {
    let mut own = Errors::default();
    let attributes = variant::read(variant, &mut own);
    let read = match attributes.other.key() {
        Some(key) => Read::Other(other(variant, &attributes, key, code_type, &mut own)),
        None => {
            if is_bare(&attributes) {
                // It lacks everything; one message says so.
                errors.push(catalogue::selected_by_nothing(&variant.ident));
                return None;
            }
            check_fields(variant, &attributes, &mut own);
            let codes = codes(&attributes, code_type, &mut own);
            let statuses = statuses(&attributes, &mut own);
            let message = message(variant, &attributes, &mut own);
            let kind = kind(variant, &attributes, default_kind, &mut own);
            match (message, kind) {
                (Some(message), Some(kind)) => Read::Row(Row {
                    ident: variant.ident.clone(),
                    codes,
                    statuses,
                    timeout: attributes.timeout.key().cloned(),
                    message,
                    kind,
                    retry: attributes.retry.value().cloned(),
                    outcome: attributes.outcome.value().cloned(),
                    label: attributes.row.value().cloned(),
                }),
                // A kind that failed elsewhere has been reported there.
                _ => {
                    let _ = errors.take(own.finish());
                    return None;
                }
            }
        }
    };
    errors.take(own.finish()).map(|()| read)
}

fn is_bare(attributes: &VariantAttributes) -> bool {
    let VariantAttributes { code, status, timeout, message, kind, retry, outcome, row, other } =
        attributes;
    let is_classified = !kind.is_empty() || !retry.is_empty() || !outcome.is_empty();
    let is_selected = !code.is_empty() || !status.is_empty() || !timeout.is_empty();
    !is_classified && !is_selected && message.is_empty() && row.is_empty() && other.is_empty()
}

fn check_fields(variant: &Variant, attributes: &VariantAttributes, errors: &mut Errors) {
    if !matches!(variant.fields, Fields::Unit) {
        errors.push(catalogue::unexplained_data(&variant.ident, &variant.fields));
    }
    let VariantAttributes { code, status, timeout, .. } = attributes;
    if code.is_empty() && status.is_empty() && timeout.is_empty() {
        errors.push(catalogue::selected_by_nothing(&variant.ident));
    }
}

fn codes(
    attributes: &VariantAttributes,
    code_type: Option<&CodeType>,
    errors: &mut Errors,
) -> Vec<Integer> {
    let codes = attributes.code.value().cloned().unwrap_or_default();
    let Some(code_type) = code_type else {
        return codes;
    };
    let (low, high) = code_type.range();
    for code in &codes {
        if !(low..=high).contains(&code.value) {
            errors.push(catalogue::code_outside_type(code, &code_type.ident, low, high));
        }
    }
    codes
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
    default_kind: &Slot<Ident>,
    errors: &mut Errors,
) -> Option<Ident> {
    if attributes.kind.is_empty() {
        if default_kind.is_empty() {
            errors.push(catalogue::missing_kind(&variant.ident));
        }
        return default_kind.value().cloned();
    }
    attributes.kind.value().cloned()
}

fn other(
    variant: &Variant,
    attributes: &VariantAttributes,
    key: &Ident,
    code_type: Option<&CodeType>,
    errors: &mut Errors,
) -> Other {
    let VariantAttributes { code, status, timeout, row, outcome, .. } = attributes;
    let selectors = [code.key(), status.key(), timeout.key(), row.key()];
    for selector in selectors.into_iter().flatten() {
        errors.push(catalogue::other_with_selector(selector));
    }
    if let Some(outcome) = outcome.value().filter(|outcome| *outcome != "Unknown") {
        errors.push(catalogue::other_with_outcome(outcome));
    }
    let field = kept_code(&variant.fields, code_type, errors);
    let message = match attributes.message.value() {
        Some(message) => Some(message.value.clone()),
        None => documentation::message(&variant.attrs).ok().flatten().map(|text| text.value),
    };
    Other {
        ident: variant.ident.clone(),
        key: key.clone(),
        field,
        message,
        kind: attributes.kind.value().cloned(),
        retry: attributes.retry.value().cloned(),
    }
}

/// The one field that `other` may have.
fn kept_code(fields: &Fields, code_type: Option<&CodeType>, errors: &mut Errors) -> Option<Member> {
    let mut own = fields.iter().zip(fields.members());
    let (field, member) = own.next()?;
    // Of a code type that does not exist, nothing can be said.
    let code_type = &code_type?.ident;
    if own.next().is_some() {
        errors.push(catalogue::other_with_fields(fields, code_type));
        return None;
    }
    if !is_named(&field.ty, code_type) {
        errors.push(catalogue::other_with_wrong_type(&field.ty, code_type));
    }
    Some(member)
}

fn is_named(field_type: &Type, name: &Ident) -> bool {
    match field_type {
        Type::Path(path) => path.path.is_ident(name),
        Type::Group(group) => is_named(&group.elem, name),
        _ => false,
    }
}
