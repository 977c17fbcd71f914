//! A documented row.

use proc_macro2::Ident;
use syn::{Fields, Variant};

use super::context::Context;
use super::selection::Selection;
use super::wait::{self, VariantWait};
use crate::errors::{Errors, catalogue};
use crate::grammar::documentation;
use crate::grammar::variant::VariantAttributes;
use crate::syntax::Text;

pub(crate) struct Row {
    pub(crate) selection: Selection,
    pub(crate) message: Text,
    /// Further messages with which the page documents the codes.
    pub(crate) further_messages: Vec<Text>,
    pub(crate) kind: Ident,
    pub(crate) retry: Option<Ident>,
    pub(crate) outcome: Option<Ident>,
    pub(crate) wait: Option<VariantWait>,
}

impl Row {
    /// Returns every message with which the page documents the codes.
    pub(crate) fn messages(&self) -> Vec<&Text> {
        let mut messages = vec![&self.message];
        messages.extend(&self.further_messages);
        messages
    }
}

/// Reads a row. Gives the selection back if the row has no message or no kind.
pub(super) fn read(
    variant: &Variant,
    attributes: &VariantAttributes,
    selection: Selection,
    context: &Context<'_>,
    errors: &mut Errors,
) -> Result<Row, Box<Selection>> {
    if !matches!(variant.fields, Fields::Unit) && !context.is_generic {
        errors.push(catalogue::unexplained_data(&variant.ident, &variant.fields));
    }
    let further_messages: Vec<Text> =
        attributes.message.value().into_iter().flatten().skip(1).cloned().collect();
    if let (Some(further), false) = (further_messages.first(), context.has_table) {
        errors.push(catalogue::further_message_without_table(further));
    }
    let message = message(variant, attributes, errors);
    let kind = kind(variant, attributes, context, errors);
    let wait = attributes.wait.value().and_then(|wait| wait::of_variant(wait, errors));
    let (Some(message), Some(kind)) = (message, kind) else { return Err(Box::new(selection)) };
    Ok(Row {
        selection,
        message,
        further_messages,
        kind,
        retry: attributes.retry.value().cloned(),
        outcome: attributes.outcome.value().cloned(),
        wait,
    })
}

fn message(variant: &Variant, attributes: &VariantAttributes, errors: &mut Errors) -> Option<Text> {
    if !attributes.message.is_empty() {
        return attributes.message.value()?.first().cloned();
    }
    let message = errors.take(documentation::message(&variant.attrs))?;
    if message.is_none() && !attributes.is_malformed {
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
    if context.default_kind.is_empty() && !attributes.is_malformed {
        errors.push(catalogue::missing_kind(&variant.ident));
    }
    // The enum's kind may have failed, which is reported on the enum.
    context.default_kind.value().cloned()
}
