//! `table(path = "…", section = "…", partial, code = "…", message = "…")`

use proc_macro2::{Delimiter, Ident, TokenStream};
use syn::Error;

use super::Slot;
use super::item::{Item, list, one};
use super::keys::{Key, Place, TableKey};
use super::tokens::only_group;
use super::value;
use crate::errors::{Errors, catalogue};
use crate::syntax::Text;

pub(crate) struct TableAttribute {
    /// The key `table`. Errors about the table as a whole point at it.
    pub(crate) key: Ident,
    pub(crate) path: Text,
    /// The tables to read. Empty if the attribute has no `section`.
    pub(crate) sections: Vec<Section>,
    pub(crate) is_partial: bool,
    pub(crate) code_column: Option<Text>,
    pub(crate) message_column: Option<Text>,
}

/// The name of a section: `"Errors"`, or `("Errors", 2)` for the second table with that name.
#[derive(Clone)]
pub(crate) struct Section {
    pub(crate) name: Text,
    /// Counted from one.
    pub(crate) number: Option<usize>,
}

#[derive(Default)]
struct Slots {
    path: Slot<Text>,
    section: Slot<Vec<Section>>,
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
    // Without one of these another table would be read.
    if slots.section.is_failed() || slots.code.is_failed() || slots.message.is_failed() {
        return None;
    }
    Some(TableAttribute {
        key: key.clone(),
        path: slots.path.value()?.clone(),
        sections: slots.section.value().cloned().unwrap_or_default(),
        is_partial: slots.partial.value().is_some(),
        code_column: slots.code.value().cloned(),
        message_column: slots.message.value().cloned(),
    })
}

impl Slots {
    fn take(&mut self, item: &Item, errors: &mut Errors) {
        let key = &item.key;
        let Some(known) = TableKey::named(&key.to_string()) else {
            match item.unknown(Place::Table, errors) {
                Some(TableKey::Path) => self.path.fail(),
                Some(TableKey::Section) => self.section.fail(),
                _ => {}
            }
            return;
        };
        let slot = match known {
            TableKey::Path => &mut self.path,
            TableKey::Code => &mut self.code,
            TableKey::Message => &mut self.message,
            TableKey::Section => {
                return self.section.set(key, list(item, errors, section), errors);
            }
            TableKey::Partial => {
                let flag = item.flag(errors);
                return self.partial.set(key, flag, errors);
            }
        };
        slot.set(key, one(item, errors, value::text), errors);
    }
}

/// Reads `"Errors"` or `("Errors", 2)`.
fn section(tokens: &TokenStream, key: &Ident) -> Result<Section, Error> {
    let Some(pair) = only_group(tokens, Delimiter::Parenthesis) else {
        return Ok(Section { name: value::text(tokens, key)?, number: None });
    };
    let mismatch = || catalogue::expected_section(tokens);
    let parts = value::elements(&pair).map_err(|_| mismatch())?;
    let [name, number] = parts.as_slice() else { return Err(mismatch()) };
    let name = value::text(name, key).map_err(|_| mismatch())?;
    let number = value::integer(number, key).map_err(|_| mismatch())?.value;
    let number = usize::try_from(number).ok().filter(|number| *number > 0);
    let number = number.ok_or_else(mismatch)?;
    Ok(Section { name: Text { tokens: tokens.clone(), ..name }, number: Some(number) })
}
