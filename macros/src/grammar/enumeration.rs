//! `#[exchange(...)]` on the enum.

use proc_macro2::Ident;
use syn::Attribute;

use super::Slot;
use super::item::{self, Item, one};
use super::keys::{EnumKey, Key, Place};
use super::table::{self, TableAttribute};
use super::value;
use super::wait::{self, WaitAttribute};
use super::wire::{self, RuleAttribute};
use crate::errors::{Errors, catalogue};
use crate::syntax::Text;

#[derive(Default)]
pub(crate) struct EnumAttributes {
    /// `code_type = i32`
    pub(crate) code_type: Slot<Ident>,
    /// The code type that a misspelled one was probably meant to be.
    pub(crate) guessed_code_type: Option<Ident>,
    /// `name = "Acme REST"`
    pub(crate) name: Slot<Text>,
    /// `kind = InvalidRequest`
    pub(crate) kind: Slot<Ident>,
    /// `table(path = "…", section = "…")`
    pub(crate) table: Slot<TableAttribute>,
    /// `wire(…)`, once for each rule, with `None` for a rule that could not be read
    pub(crate) wire: Vec<Option<RuleAttribute>>,
    /// `code_first`
    pub(crate) code_first: Slot<()>,
    /// `serde`
    pub(crate) serde: Slot<()>,
    /// `crate = path`
    pub(crate) runtime: Slot<syn::Path>,
    /// `wait(until_ms = "X-Bapi-Limit-Reset-Timestamp")`
    pub(crate) wait: Slot<WaitAttribute>,
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
        let name = key.to_string();
        let Some(known) = EnumKey::named(&name) else {
            return self.take_unknown(item, errors);
        };
        match known {
            EnumKey::CodeType => {
                let name = one(item, errors, value::code_type);
                self.guessed_code_type = item.tokens().and_then(value::nearest_code_type);
                self.code_type.set(key, name, errors);
            }
            EnumKey::Name => self.name.set(key, one(item, errors, value::filled_text), errors),
            EnumKey::Kind => self.kind.set(key, one(item, errors, value::kind), errors),
            EnumKey::CodeFirst => self.code_first.set(key, item.flag(errors), errors),
            EnumKey::Serde => self.serde.set(key, item.flag(errors), errors),
            EnumKey::Crate => self.runtime.set(key, one(item, errors, value::path), errors),
            EnumKey::Wait => self.wait.set(key, wait::read(item, errors), errors),
            EnumKey::Table => {
                let table = item.list(errors).and_then(|items| table::read(key, &items, errors));
                self.table.set(key, table, errors);
            }
            EnumKey::Wire => {
                let mut own = Errors::default();
                let rule = item.list(&mut own).map(|items| wire::read(key, &items, &mut own));
                let is_complete = errors.take(own.finish()).is_some();
                self.wire.push(rule.map(|rule| RuleAttribute { is_complete, ..rule }));
            }
        }
    }

    /// Reports a key that the enum does not have.
    fn take_unknown(&mut self, item: &Item, errors: &mut Errors) {
        let key = &item.key;
        if *key == "code"
            && let Some(tokens) = item.tokens()
            && value::is_code_type(tokens)
        {
            errors.push(catalogue::code_instead_of_code_type(key, tokens));
            self.guessed_code_type = value::nearest_code_type(tokens);
            return self.fail(EnumKey::CodeType);
        }
        // An enum that has rules is decoded, even if a key of a rule is misplaced.
        if Place::of(&key.to_string()).contains(&Place::Rule) {
            self.fail(EnumKey::Wire);
        }
        if let Some(meant) = item.unknown(Place::Enum, errors) {
            self.fail(meant);
        }
    }

    /// Marks the key that a misspelled one was probably meant to be, where its absence would cause
    /// further errors.
    fn fail(&mut self, meant: EnumKey) {
        match meant {
            EnumKey::CodeType => self.code_type.fail(),
            EnumKey::Kind => self.kind.fail(),
            // An enum that has rules is decoded, even if none of its rules can be read.
            EnumKey::Wire => self.wire.push(None),
            EnumKey::Name
            | EnumKey::Table
            | EnumKey::CodeFirst
            | EnumKey::Serde
            | EnumKey::Crate
            | EnumKey::Wait => {}
        }
    }
}
