//! `#[exchange(...)]` on the enum.

use proc_macro2::{Ident, TokenStream};
use syn::Attribute;

use super::item::{self, Item};
use super::table::{self, TableAttribute};
use super::value::{self, Text};
use super::wire::{self, RuleAttribute};
use super::{Slot, variant};
use crate::errors::{Errors, catalogue};
use crate::model::taxonomy;

pub(crate) const KEYS: &[&str] = &["code_type", "name", "kind", "table", "wire", "crate"];

#[derive(Default)]
pub(crate) struct EnumAttributes {
    /// `code_type = i32`
    pub(crate) code_type: Slot<Ident>,
    /// `name = "Acme REST"`
    pub(crate) name: Slot<Text>,
    /// `kind = InvalidRequest`
    pub(crate) kind: Slot<Ident>,
    /// `table(path = "…", section = "…")`
    pub(crate) table: Slot<TableAttribute>,
    /// `wire(…)`, as often as there are rules; nothing if one is wrong
    pub(crate) wire: Vec<Option<RuleAttribute>>,
    /// `crate = path`
    pub(crate) runtime: Slot<syn::Path>,
}

pub(crate) fn read(attributes: &[Attribute], errors: &mut Errors) -> EnumAttributes {
    let mut read = EnumAttributes::default();
    for item in item::items_of(attributes, errors) {
        read.take(&item, errors);
    }
    read
}

impl EnumAttributes {
    fn take(&mut self, item: &Item, errors: &mut Errors) {
        let key = &item.key;
        match key.to_string().as_str() {
            "code_type" => {
                let read =
                    |tokens: &TokenStream| value::name_of(tokens, key, "", taxonomy::CODE_TYPES);
                let value = item.value(errors).map(read);
                self.code_type
                    .set(key, value.and_then(|value| errors.take(value)), errors);
            }
            "name" => {
                let value = item.value(errors).map(|tokens| value::text(tokens, key));
                self.name
                    .set(key, value.and_then(|value| errors.take(value)), errors);
            }
            "kind" => {
                let value = item.value(errors).map(|tokens| taxonomy::kind(tokens, key));
                self.kind
                    .set(key, value.and_then(|value| errors.take(value)), errors);
            }
            "table" => {
                let value = item
                    .list(errors)
                    .and_then(|items| table::read(key, &items, errors));
                self.table.set(key, value, errors);
            }
            "wire" => {
                let rule = item
                    .list(errors)
                    .and_then(|items| wire::read(key, &items, errors));
                self.wire.push(rule);
            }
            "crate" => {
                let value = item.value(errors).map(|tokens| {
                    syn::parse2(tokens.clone()).map_err(|_| catalogue::wants_path(key, tokens))
                });
                self.runtime
                    .set(key, value.and_then(|value| errors.take(value)), errors);
            }
            other if variant::KEYS.contains(&other) => {
                errors.push(catalogue::belongs_on_variant(key));
            }
            _ => errors.push(catalogue::unknown_key(key, KEYS)),
        }
    }
}
