//! Errors in the form of attributes: items, keys, commas.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::{Attribute, Error};

use super::format::{alternatives, at, suggestion, written};
use crate::errors::nearest;

pub(crate) fn expected_items(attribute: &Attribute) -> Error {
    at(attribute, "expected items in parentheses: `#[exchange(key = value, …)]`")
}

pub(crate) fn expected_key(found: &[TokenTree]) -> Error {
    let found: TokenStream = found.iter().cloned().collect();
    let hint = match syn::parse2::<syn::LitStr>(found.clone().into_iter().take(1).collect()) {
        Ok(text) if text.parse::<Ident>().is_ok() => {
            format!(": write `{}` without quotes", text.value())
        }
        _ => String::new(),
    };
    at(&found, format!("expected a key, found `{}`{hint}", written(&found)))
}

pub(crate) fn expected_key_before(comma: &TokenTree) -> Error {
    at(comma, "expected a key before this comma")
}

pub(crate) fn expected_comma(found: &TokenTree) -> Error {
    at(found, format!("expected `,`, found `{found}`"))
}

pub(crate) fn expected_comma_before(found: &TokenTree) -> Error {
    at(found, format!("expected `,` before `{found}`"))
}

pub(crate) fn expected_one_equals(key: &Ident, found: &[&TokenTree]) -> Error {
    let found: TokenStream = found.iter().copied().cloned().collect();
    at(&found, format!("expected one `=` after `{key}`, found `{}`", written(&found)))
}

pub(crate) fn expected_value(key: &Ident) -> Error {
    at(key, format!("`{key}` needs a value: write `{key} = …`"))
}

pub(crate) fn expected_value_after(key: &Ident, equals: &TokenTree) -> Error {
    at(equals, format!("expected a value after `{key} =`"))
}

pub(crate) fn expected_equals(key: &Ident, found: &[TokenTree]) -> Error {
    let found: TokenStream = found.iter().cloned().collect();
    at(&found, format!("expected `=` or `,` after `{key}`, found `{}`", written(&found)))
}

pub(crate) fn expected_list(key: &Ident) -> Error {
    at(key, format!("`{key}` needs items in parentheses: write `{key}(key = value, …)`"))
}

pub(crate) fn takes_no_value(key: &Ident, found: &TokenStream) -> Error {
    let message = format!("`{key}` takes no value: write only `{key}`");
    // `key()` has no token between the parentheses to point at.
    if found.is_empty() { at(key, message) } else { at(found, message) }
}

pub(crate) fn repeated_key(key: &Ident, first: Option<&Ident>) -> Error {
    let mut error = at(key, format!("`{key}` is given more than once: keep one"));
    if let Some(first) = first {
        error.combine(at(first, "first given here"));
    }
    error
}

/// Returns the error and the key that was probably meant.
pub(crate) fn unknown_key<'a>(key: &Ident, known: &[&'a str]) -> (Error, Option<&'a str>) {
    let name = key.to_string();
    let (expected, near) = (alternatives(known), suggestion(&name, known));
    let error = at(key, format!("unknown key `{key}`, expected one of {expected}{near}"));
    (error, nearest(&name, known))
}

pub(crate) fn belongs_on_variant(key: &Ident) -> Error {
    at(key, format!("`{key}` belongs on a variant, not on the enum"))
}

pub(crate) fn belongs_on_enum(key: &Ident) -> Error {
    at(key, format!("`{key}` belongs on the enum, not on a variant"))
}

pub(crate) fn belongs_on_variant_not_field(attribute: &Attribute) -> Error {
    at(attribute, "`#[exchange(…)]` belongs on the variant, not on its field")
}
