//! One variant: a row of the table, a table of its own, or the one that catches the rest.

use syn::Variant;

use super::Context;
use super::flattened::{self, Flattened};
use super::other::{self, Other};
use super::row::{self, Row};
use crate::errors::{Errors, catalogue};
use crate::grammar::variant::{self, VariantAttributes};

pub(super) enum Read {
    Row(Row),
    Flattened(Flattened),
    Other(Other),
}

/// Reads a variant; nothing, and at least one error, if it makes no sense.
pub(super) fn read(variant: &Variant, context: &Context<'_>, errors: &mut Errors) -> Option<Read> {
    let mut own = Errors::default();
    let attributes = variant::read(variant, &mut own);
    let read = match (attributes.other.key(), attributes.flatten.key()) {
        (Some(key), None) => {
            Some(Read::Other(other::read(variant, &attributes, key, context, &mut own)))
        }
        (_, Some(key)) => flattened::read(variant, &attributes, key, &mut own).map(Read::Flattened),
        (None, None) if is_bare(&attributes) && !context.is_pointed_at(&variant.ident) => {
            // It lacks everything; one message says so.
            own.push(catalogue::selected_by_nothing(&variant.ident));
            None
        }
        (None, None) => row::read(variant, &attributes, context, &mut own).map(Read::Row),
    };
    errors.take(own.finish())?;
    read
}

fn is_bare(attributes: &VariantAttributes) -> bool {
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
        flatten,
        other,
    } = attributes;
    let texts = message.is_empty() && message_equals.is_empty() && message_contains.is_empty();
    let classes = kind.is_empty() && retry.is_empty() && outcome.is_empty();
    let rest = row.is_empty() && flatten.is_empty() && other.is_empty();
    code.is_empty() && status.is_empty() && timeout.is_empty() && texts && classes && rest
}
