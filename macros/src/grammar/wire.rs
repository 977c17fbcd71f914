//! `wire(when = "…", status = 400.., rows = "…", code = "…", message = "…", ok = 0, …)`

use proc_macro2::{Ident, TokenStream};

use super::Slot;
use super::item::{Item, list, one};
use super::keys::{Key, Place, RuleKey};
use super::value;
use super::wait::{self, WaitAttribute};
use crate::errors::Errors;
use crate::jsonpath::literal::Literal;
use crate::syntax::{StatusRange, Text, VariantName};

/// One rule as written. Its paths and filters are still strings.
pub(crate) struct RuleAttribute {
    /// The key `wire`. Errors about the rule as a whole point at it.
    pub(crate) key: Ident,
    pub(crate) when: Slot<Text>,
    pub(crate) status: Slot<Vec<StatusRange>>,
    pub(crate) rows: Slot<Vec<Text>>,
    pub(crate) code: Slot<Vec<Text>>,
    pub(crate) message: Slot<Vec<Text>>,
    pub(crate) ok: Slot<Vec<(Literal, TokenStream)>>,
    pub(crate) documented: Slot<()>,
    pub(crate) variant: Slot<VariantName>,
    pub(crate) accept: Slot<()>,
    pub(crate) id: Slot<Vec<Text>>,
    pub(crate) required: Slot<()>,
    pub(crate) decides: Slot<()>,
    /// False if some part of the rule could not be read.
    pub(crate) is_complete: bool,
    pub(crate) wait: Slot<WaitAttribute>,
}

pub(super) fn read(key: &Ident, items: &[Item], errors: &mut Errors) -> RuleAttribute {
    let mut rule = RuleAttribute {
        key: key.clone(),
        when: Slot::default(),
        status: Slot::default(),
        rows: Slot::default(),
        code: Slot::default(),
        message: Slot::default(),
        ok: Slot::default(),
        documented: Slot::default(),
        variant: Slot::default(),
        accept: Slot::default(),
        id: Slot::default(),
        required: Slot::default(),
        decides: Slot::default(),
        is_complete: true,
        wait: Slot::default(),
    };
    for item in items {
        rule.take(item, errors);
    }
    rule
}

impl RuleAttribute {
    fn take(&mut self, item: &Item, errors: &mut Errors) {
        let key = &item.key;
        let Some(known) = RuleKey::named(&key.to_string()) else {
            if let Some(meant) = item.unknown(Place::Rule, errors) {
                self.fail(meant);
            }
            return;
        };
        match known {
            RuleKey::When => self.when.set(key, one(item, errors, value::text), errors),
            RuleKey::Status => {
                self.status.set(key, list(item, errors, value::status_range), errors);
            }
            RuleKey::Rows => self.rows.set(key, list(item, errors, value::text), errors),
            RuleKey::Code => self.code.set(key, list(item, errors, value::text), errors),
            RuleKey::Message => self.message.set(key, list(item, errors, value::text), errors),
            RuleKey::Ok => self.ok.set(key, list(item, errors, value::literal), errors),
            RuleKey::Documented => self.documented.set(key, item.flag(errors), errors),
            RuleKey::Variant => self.variant.set(key, one(item, errors, value::variant), errors),
            RuleKey::Accept => self.accept.set(key, item.flag(errors), errors),
            RuleKey::Id => self.id.set(key, list(item, errors, value::text), errors),
            RuleKey::Wait => self.wait.set(key, wait::read(item, errors), errors),
            RuleKey::Required => self.required.set(key, item.flag(errors), errors),
            RuleKey::Decides => self.decides.set(key, item.flag(errors), errors),
        }
    }

    /// Marks the key that a misspelled one was probably meant to be, where its absence would cause
    /// further errors.
    fn fail(&mut self, meant: RuleKey) {
        match meant {
            RuleKey::When => self.when.fail(),
            RuleKey::Status => self.status.fail(),
            RuleKey::Rows => self.rows.fail(),
            RuleKey::Code => self.code.fail(),
            RuleKey::Message => self.message.fail(),
            RuleKey::Ok
            | RuleKey::Documented
            | RuleKey::Variant
            | RuleKey::Accept
            | RuleKey::Id
            | RuleKey::Wait
            | RuleKey::Required
            | RuleKey::Decides => {}
        }
    }
}
