//! Errors in the form of attributes: items, keys, commas.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Error};

use super::format::{alternatives, at, did_you_mean, either, written};
use crate::errors::{meant, nearest};

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

pub(crate) fn takes_no_value(key: &Ident, found: &TokenStream, is_false: bool) -> Error {
    let message = if is_false {
        format!("`{key}` takes no value: remove the key")
    } else {
        format!("`{key}` takes no value: write only `{key}`")
    };
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
    let (expected, meant) = (alternatives(known), meant(&name, known));
    let near = did_you_mean(meant);
    let error = at(key, format!("unknown key `{key}`, expected one of {expected}{near}"));
    (error, meant)
}

/// Reports a key of another place. Returns the error and the key that was probably meant. `here` and
/// `places` are such as "on the enum".
pub(crate) fn belongs_elsewhere<'a>(
    key: &Ident,
    places: &[&str],
    here: &str,
    known: &[&'a str],
) -> (Error, Option<&'a str>) {
    let meant = nearest(&key.to_string(), known);
    let near = did_you_mean(meant);
    (at(key, format!("`{key}` belongs {}, not {here}{near}", either(places))), meant)
}

pub(crate) fn code_instead_of_code_type(key: &Ident, found: &TokenStream) -> Error {
    let mut item = key.to_token_stream();
    item.extend(found.clone());
    at(
        item,
        format!(
            "`code` belongs on a variant: write `code_type = {found}` for the type of the codes"
        ),
    )
}

pub(crate) fn expected_parentheses(key: &Ident, found: &Group) -> Error {
    at(found, format!("expected parentheses after `{key}`, found braces: write `{key}(…)`"))
}

pub(crate) fn belongs_on_variant_not_field(attribute: &Attribute) -> Error {
    at(attribute, "`#[exchange(…)]` belongs on the variant, not on its field")
}
