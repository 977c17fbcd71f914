//! `#[exchange(...)]` on a variant.

use proc_macro2::Ident;
use syn::{Attribute, Variant};

use super::item::{self, Item, list, one};
use super::value::{self, Code, Integer, Text};
use super::{Slot, enumeration};
use crate::errors::{Errors, catalogue};
use crate::model::taxonomy;

pub(crate) const KEYS: &[&str] = &[
    "code",
    "status",
    "timeout",
    "message",
    "message_equals",
    "message_contains",
    "kind",
    "retry",
    "outcome",
    "row",
    "flatten",
    "other",
];

#[derive(Default)]
pub(crate) struct VariantAttributes {
    /// `code = -1121`, `code = [-1003, -1015]`, `code = "EAPI:Invalid key"`
    pub(crate) code: Slot<Vec<Code>>,
    /// `status = 429` or `status = [418, 429]`
    pub(crate) status: Slot<Vec<Integer>>,
    /// `timeout`
    pub(crate) timeout: Slot<()>,
    /// `message = "Invalid symbol."`
    pub(crate) message: Slot<Text>,
    /// `message_equals = "Unknown order"`
    pub(crate) message_equals: Slot<Vec<Text>>,
    /// `message_contains = "LOT_SIZE"` or a list
    pub(crate) message_contains: Slot<Vec<Text>>,
    /// `kind = RateLimited`
    pub(crate) kind: Slot<Ident>,
    /// `retry = AfterBackoff`
    pub(crate) retry: Slot<Ident>,
    /// `outcome = Unknown`
    pub(crate) outcome: Slot<Ident>,
    /// `row = "HTTP ERROR CODE 403"`
    pub(crate) row: Slot<Text>,
    /// `flatten`
    pub(crate) flatten: Slot<()>,
    /// `other`
    pub(crate) other: Slot<()>,
    /// Whether a part could not even be read as a key: then nothing counts as missing.
    pub(crate) is_garbled: bool,
}

pub(crate) fn read(variant: &Variant, errors: &mut Errors) -> VariantAttributes {
    let mut read = VariantAttributes::default();
    let items = item::items_of(&variant.attrs, errors);
    read.is_garbled = items.iter().any(Option::is_none);
    for item in items.into_iter().flatten() {
        read.take(&item, errors);
    }
    for attribute in variant.fields.iter().flat_map(|field| &field.attrs) {
        if is_exchange(attribute) {
            errors.push(catalogue::belongs_on_variant_not_field(attribute));
        }
    }
    read
}

fn is_exchange(attribute: &Attribute) -> bool {
    attribute.path().is_ident("exchange")
}

impl VariantAttributes {
    fn take(&mut self, item: &Item, errors: &mut Errors) {
        let key = &item.key;
        match key.to_string().as_str() {
            "code" => self.code.set(key, list(item, errors, value::code), errors),
            "status" => self.status.set(key, list(item, errors, value::integer), errors),
            "timeout" => self.timeout.set(key, item.flag(errors), errors),
            "flatten" => self.flatten.set(key, item.flag(errors), errors),
            "other" => self.other.set(key, item.flag(errors), errors),
            "message_equals" => {
                self.message_equals.set(key, list(item, errors, value::some_text), errors);
            }
            "message_contains" => {
                self.message_contains.set(key, list(item, errors, value::some_text), errors);
            }
            "message" => self.message.set(key, one(item, errors, value::filled_text), errors),
            "row" => self.row.set(key, one(item, errors, value::text), errors),
            "kind" => self.kind.set(key, one(item, errors, taxonomy::kind), errors),
            "retry" => self.retry.set(key, one(item, errors, taxonomy::retry), errors),
            "outcome" => self.outcome.set(key, one(item, errors, taxonomy::outcome), errors),
            other if enumeration::KEYS.contains(&other) => {
                errors.push(catalogue::belongs_on_enum(key));
            }
            _ => {
                if let Some(meant) = item.unknown(KEYS, errors) {
                    self.fail(meant);
                }
            }
        }
    }

    /// Marks what a misspelled key was meant for as given.
    fn fail(&mut self, key: &str) {
        match key {
            "code" => self.code.fail(),
            "status" => self.status.fail(),
            "timeout" => self.timeout.fail(),
            "message" => self.message.fail(),
            "message_equals" => self.message_equals.fail(),
            "message_contains" => self.message_contains.fail(),
            "flatten" => self.flatten.fail(),
            "other" => self.other.fail(),
            "kind" => self.kind.fail(),
            _ => {}
        }
    }
}
