//! `#[exchange(...)]` on the enum.

use proc_macro2::Ident;
use syn::Attribute;

use super::item::{self, Item, one};
use super::table::{self, TableAttribute};
use super::value::{self, Text};
use super::wire::{self, RuleAttribute};
use super::{Slot, variant};
use crate::errors::{Errors, catalogue};
use crate::model::taxonomy;

pub(crate) const KEYS: &[&str] =
    &["code_type", "name", "kind", "table", "wire", "code_first", "serde", "crate"];

#[derive(Default)]
pub(crate) struct EnumAttributes {
    /// `code_type = i32`
    pub(crate) code_type: Slot<Ident>,
    /// What a misspelled one was probably meant to be.
    pub(crate) guessed_code_type: Option<Ident>,
    /// `name = "Acme REST"`
    pub(crate) name: Slot<Text>,
    /// `kind = InvalidRequest`
    pub(crate) kind: Slot<Ident>,
    /// `table(path = "…", section = "…")`
    pub(crate) table: Slot<TableAttribute>,
    /// `wire(…)`, as often as there are rules; nothing if one is wrong
    pub(crate) wire: Vec<Option<RuleAttribute>>,
    /// `code_first`
    pub(crate) code_first: Slot<()>,
    /// `serde`
    pub(crate) serde: Slot<()>,
    /// `crate = path`
    pub(crate) runtime: Slot<syn::Path>,
}

pub(crate) fn read(attributes: &[Attribute], errors: &mut Errors) -> EnumAttributes {
    let mut read = EnumAttributes::default();
    for item in item::items_of(attributes, errors).into_iter().flatten() {
        read.take(&item, errors);
    }
    read
}

impl EnumAttributes {
    fn take(&mut self, item: &Item, errors: &mut Errors) {
        let key = &item.key;
        match key.to_string().as_str() {
            "code_type" => {
                let name = one(item, errors, taxonomy::code_type);
                self.guessed_code_type = item.tokens().and_then(taxonomy::nearest_code_type);
                self.code_type.set(key, name, errors);
            }
            "name" => self.name.set(key, one(item, errors, value::filled_text), errors),
            "kind" => self.kind.set(key, one(item, errors, taxonomy::kind), errors),
            "code_first" => self.code_first.set(key, item.flag(errors), errors),
            "serde" => self.serde.set(key, item.flag(errors), errors),
            "crate" => self.runtime.set(key, one(item, errors, value::path), errors),
            "table" => {
                let table = item.list(errors).and_then(|items| table::read(key, &items, errors));
                self.table.set(key, table, errors);
            }
            "wire" => {
                let rule = item.list(errors).map(|items| wire::read(key, &items, errors));
                self.wire.push(rule);
            }
            other if variant::KEYS.contains(&other) => {
                errors.push(catalogue::belongs_on_variant(key));
            }
            _ => match item.unknown(KEYS, errors) {
                Some("code_type") => self.code_type.fail(),
                Some("kind") => self.kind.fail(),
                // An enum that has rules is decoded, even if none of them can be read.
                Some("wire") => self.wire.push(None),
                _ => {}
            },
        }
    }
}
