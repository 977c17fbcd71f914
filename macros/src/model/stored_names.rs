//! The check that no code of the enum equals a variant name by which `serde` stores a row.

use std::collections::HashMap;

use proc_macro2::Ident;
use syn::ext::IdentExt;

use super::other::Other;
use super::selection::Selection;
use crate::errors::{Errors, catalogue};
use crate::syntax::CodeValue;

pub(super) fn check(rows: &[&Selection], others: &[Other], errors: &mut Errors) {
    let mut owners: HashMap<&str, &Ident> = HashMap::new();
    for row in rows {
        for code in &row.codes {
            if let CodeValue::Text(text) = &code.value {
                owners.insert(text, &row.ident);
            }
        }
    }
    let without_code = rows.iter().filter(|row| row.codes.is_empty()).map(|row| &row.ident);
    let others = others.iter().filter(|other| other.field.is_none()).map(|other| &other.ident);
    for variant in without_code.chain(others) {
        if let Some(owner) = owners.get(variant.unraw().to_string().as_str()) {
            errors.push(catalogue::name_taken_by_code(variant, owner));
        }
    }
}
