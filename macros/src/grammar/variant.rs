//! `#[exchange(...)]` on a variant.

use proc_macro2::Ident;
use syn::Variant;

use super::Slot;
use super::item::{self, Item, list, one};
use super::keys::{Key, Place, VariantKey};
use super::value;
use super::wait::{self, WaitAttribute};
use crate::errors::{Errors, catalogue};
use crate::syntax::{Code, Integer, Text};

#[derive(Default)]
pub(crate) struct VariantAttributes {
    /// `code = -1121`, `code = [-1003, -1015]`, `code = "EAPI:Invalid key"`
    pub(crate) code: Slot<Vec<Code>>,
    /// `status = 429` or `status = [418, 429]`
    pub(crate) status: Slot<Vec<Integer>>,
    /// `timeout`
    pub(crate) timeout: Slot<()>,
    /// `message = "Invalid symbol."` or a list
    pub(crate) message: Slot<Vec<Text>>,
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
    /// `unlisted`
    pub(crate) unlisted: Slot<()>,
    /// `flatten`
    pub(crate) flatten: Slot<()>,
    /// `other`
    pub(crate) other: Slot<()>,
    /// `wait(secs = 60)`
    pub(crate) wait: Slot<WaitAttribute>,
    /// True if some part has no key. No key is reported as missing then.
    pub(crate) is_malformed: bool,
    /// True if some key is unknown. It may have been meant as a selector, so none is reported as missing.
    pub(crate) has_unknown_key: bool,
}

pub(crate) fn read(variant: &Variant, errors: &mut Errors) -> VariantAttributes {
    let mut read = VariantAttributes::default();
    let items = item::items_of(&variant.attrs, errors);
    read.is_malformed = items.iter().any(Option::is_none);
    for item in items.into_iter().flatten() {
        read.take(&item, errors);
    }
    for attribute in variant.fields.iter().flat_map(|field| &field.attrs) {
        if attribute.path().is_ident("exchange") {
            errors.push(catalogue::belongs_on_variant_not_field(attribute));
        }
    }
    read
}

impl VariantAttributes {
    fn take(&mut self, item: &Item, errors: &mut Errors) {
        let key = &item.key;
        let name = key.to_string();
        let Some(known) = VariantKey::named(&name) else {
            self.has_unknown_key = true;
            if let Some(meant) = item.unknown(Place::Variant, errors) {
                self.fail(meant);
            }
            return;
        };
        match known {
            VariantKey::Code => self.code.set(key, list(item, errors, value::code), errors),
            VariantKey::Status => self.status.set(key, list(item, errors, value::integer), errors),
            VariantKey::Timeout => self.timeout.set(key, item.flag(errors), errors),
            VariantKey::Unlisted => self.unlisted.set(key, item.flag(errors), errors),
            VariantKey::Flatten => self.flatten.set(key, item.flag(errors), errors),
            VariantKey::Other => self.other.set(key, item.flag(errors), errors),
            VariantKey::MessageEquals => {
                self.message_equals.set(key, list(item, errors, value::some_text), errors);
            }
            VariantKey::MessageContains => {
                self.message_contains.set(key, list(item, errors, value::part_of_text), errors);
            }
            VariantKey::Message => {
                self.message.set(key, list(item, errors, value::documented_text), errors);
            }
            VariantKey::Row => self.row.set(key, one(item, errors, value::text), errors),
            VariantKey::Kind => self.kind.set(key, one(item, errors, value::kind), errors),
            VariantKey::Retry => self.retry.set(key, one(item, errors, value::retry), errors),
            VariantKey::Outcome => self.outcome.set(key, one(item, errors, value::outcome), errors),
            VariantKey::Wait => self.wait.set(key, wait::read(item, errors), errors),
        }
    }

    /// Marks the key that a misspelled one was probably meant to be, where its absence would cause
    /// further errors.
    fn fail(&mut self, meant: VariantKey) {
        match meant {
            VariantKey::Code => self.code.fail(),
            VariantKey::Status => self.status.fail(),
            VariantKey::Timeout => self.timeout.fail(),
            VariantKey::Message => self.message.fail(),
            VariantKey::MessageEquals => self.message_equals.fail(),
            VariantKey::MessageContains => self.message_contains.fail(),
            VariantKey::Unlisted => self.unlisted.fail(),
            VariantKey::Flatten => self.flatten.fail(),
            VariantKey::Other => self.other.fail(),
            VariantKey::Kind => self.kind.fail(),
            VariantKey::Retry | VariantKey::Outcome | VariantKey::Row | VariantKey::Wait => {}
        }
    }
}
