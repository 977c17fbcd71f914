//! `table(path = "…", section = "…", partial, code = "…", message = "…")`

use proc_macro2::Ident;

use super::Slot;
use super::item::{Item, one};
use super::keys::{Key, Place, TableKey};
use super::value;
use crate::errors::{Errors, catalogue};
use crate::syntax::Text;

pub(crate) struct TableAttribute {
    /// The key `table`. Errors about the table as a whole point at it.
    pub(crate) key: Ident,
    pub(crate) path: Text,
    pub(crate) section: Option<Text>,
    pub(crate) is_partial: bool,
    pub(crate) code_column: Option<Text>,
    pub(crate) message_column: Option<Text>,
}

#[derive(Default)]
struct Slots {
    path: Slot<Text>,
    section: Slot<Text>,
    partial: Slot<()>,
    code: Slot<Text>,
    message: Slot<Text>,
}

pub(super) fn read(key: &Ident, items: &[Item], errors: &mut Errors) -> Option<TableAttribute> {
    let mut slots = Slots::default();
    for item in items {
        slots.take(item, errors);
    }
    if slots.path.is_empty() {
        errors.push(catalogue::table_without_path(key));
    }
    Some(TableAttribute {
        key: key.clone(),
        path: slots.path.value()?.clone(),
        section: slots.section.value().cloned(),
        is_partial: slots.partial.value().is_some(),
        code_column: slots.code.value().cloned(),
        message_column: slots.message.value().cloned(),
    })
}

impl Slots {
    fn take(&mut self, item: &Item, errors: &mut Errors) {
        let key = &item.key;
        let Some(known) = TableKey::named(&key.to_string()) else {
            if let Some(TableKey::Path) = item.unknown(Place::Table, errors) {
                self.path.fail();
            }
            return;
        };
        let slot = match known {
            TableKey::Path => &mut self.path,
            TableKey::Section => &mut self.section,
            TableKey::Code => &mut self.code,
            TableKey::Message => &mut self.message,
            TableKey::Partial => {
                let flag = item.flag(errors);
                return self.partial.set(key, flag, errors);
            }
        };
        slot.set(key, one(item, errors, value::text), errors);
    }
}
