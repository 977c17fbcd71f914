//! A `flatten` variant: it holds another enum and passes everything on to it.

use proc_macro2::Ident;
use syn::{Member, Type, Variant};

use crate::errors::{Errors, catalogue};
use crate::grammar::variant::VariantAttributes;

pub(crate) struct Flattened {
    pub(crate) ident: Ident,
    pub(crate) field: Member,
    pub(crate) inner: Type,
}

pub(super) fn read(
    variant: &Variant,
    attributes: &VariantAttributes,
    errors: &mut Errors,
) -> Option<Flattened> {
    let VariantAttributes {
        code,
        status,
        timeout,
        message,
        message_equals,
        message_contains,
        kind,
        retry,
        outcome,
        row,
        unlisted,
        flatten,
        other,
        wait,
        is_malformed: _,
        has_unknown_key: _,
    } = attributes;
    let key = flatten.key()?;
    let texts = [message.key(), message_equals.key(), message_contains.key(), row.key()];
    let classes = [kind.key(), retry.key(), outcome.key(), wait.key()];
    let selectors = [code.key(), status.key(), timeout.key(), unlisted.key(), other.key()];
    for beside in texts.into_iter().chain(classes).chain(selectors).flatten() {
        errors.push(catalogue::flatten_beside(beside));
    }
    let mut fields = variant.fields.iter().zip(variant.fields.members());
    let (Some((field, member)), None) = (fields.next(), fields.next()) else {
        errors.push(catalogue::flatten_without_field(key, &variant.ident));
        return None;
    };
    Some(Flattened { ident: variant.ident.clone(), field: member, inner: field.ty.clone() })
}
