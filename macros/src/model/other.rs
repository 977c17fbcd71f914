//! The `other` variant: it catches every error without a variant of its own.

use proc_macro2::Ident;
use syn::{Fields, Member, Type, Variant};

use super::code_type::CodeType;
use super::context::Context;
use super::wait::{self, VariantWait};
use crate::errors::{Errors, catalogue};
use crate::grammar::documentation;
use crate::grammar::variant::VariantAttributes;

pub(crate) struct Other {
    pub(crate) ident: Ident,
    pub(crate) key: Ident,
    /// The field that keeps the code.
    pub(crate) field: Option<Member>,
    /// `None` if the variant has no doc comment and no `message`.
    pub(crate) message: Option<String>,
    pub(crate) kind: Option<Ident>,
    pub(crate) retry: Option<Ident>,
    pub(crate) wait: Option<VariantWait>,
}

/// Reads the variant. Returns `None` if `other` itself has an error.
pub(super) fn read(
    variant: &Variant,
    attributes: &VariantAttributes,
    context: &Context<'_>,
    errors: &mut Errors,
) -> Option<Other> {
    let VariantAttributes {
        code,
        status,
        timeout,
        message_equals,
        message_contains,
        row,
        unlisted,
        outcome,
        ..
    } = attributes;
    let selectors = [code.key(), status.key(), timeout.key(), row.key(), unlisted.key()];
    let texts = [message_equals.key(), message_contains.key()];
    for selector in selectors.into_iter().chain(texts).flatten() {
        errors.push(catalogue::other_with_selector(selector));
    }
    if let Some(outcome) = outcome.value().filter(|outcome| *outcome != "Unknown") {
        errors.push(catalogue::other_with_outcome(outcome));
    }
    let message = if attributes.message.is_empty() {
        errors.take(documentation::message(&variant.attrs))?
    } else {
        attributes.message.value().and_then(|messages| messages.first()).cloned()
    };
    if let Some(further) = attributes.message.value().and_then(|messages| messages.get(1)) {
        errors.push(catalogue::further_message_of_other(further));
    }
    let wait = attributes.wait.value().and_then(|wait| wait::of_variant(wait, errors));
    let field = kept_code(&variant.fields, context, errors);
    Some(Other {
        ident: variant.ident.clone(),
        key: attributes.other.key()?.clone(),
        field,
        message: message.map(|message| message.value),
        kind: attributes.kind.value().cloned(),
        retry: attributes.retry.value().cloned(),
        wait,
    })
}

/// Returns the field that keeps the code, the only field that `other` may have.
fn kept_code(fields: &Fields, context: &Context<'_>, errors: &mut Errors) -> Option<Member> {
    let mut own = fields.iter().zip(fields.members());
    let (field, member) = own.next()?;
    // A code type that does not exist is reported already.
    let CodeType::Integer(code_type) = context.code_type? else {
        errors.push(catalogue::other_with_text(fields));
        return None;
    };
    if own.next().is_some() {
        errors.push(catalogue::other_with_fields(fields, code_type));
        return None;
    }
    if !is_named(&field.ty, code_type) && !context.is_generic {
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
