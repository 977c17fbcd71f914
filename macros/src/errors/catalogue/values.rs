//! Values: integers, texts, names, lists.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Error, LitInt};

use super::words::{alternatives, at, spaced, written};
use crate::errors::nearest;

pub(crate) fn wants_integer(key: &Ident, found: &TokenStream) -> Error {
    at(found, format!("expected an integer for `{key}`, found `{}`{}", written(found), hint(found)))
}

const LIST: &str = ": write a list in brackets, `[…]`";

/// What a value that is nearly right lacks.
fn hint(found: &TokenStream) -> String {
    let trees: Vec<TokenTree> = found.clone().into_iter().collect();
    match trees.as_slice() {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => LIST.to_owned(),
        [tree] => match syn::parse2::<syn::LitStr>(tree.to_token_stream()) {
            Ok(text) if text.value().parse::<i128>().is_ok() => {
                format!(": write `{}` without quotes", text.value())
            }
            _ => String::new(),
        },
        trees if trees.iter().any(is_bar) => LIST.to_owned(),
        _ => String::new(),
    }
}

/// What stands between alternatives in a pattern.
fn is_bar(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == '|')
}

pub(crate) fn wants_code(key: &Ident, found: &TokenStream) -> Error {
    let (written, hint) = (written(found), hint(found));
    at(found, format!("expected an integer or a text for `{key}`, found `{written}`{hint}"))
}

pub(crate) fn nothing(found: &TokenStream, what: &str) -> Error {
    at(found, format!("`\"\"` is how exchanges write nothing, never {what}: leave it out"))
}

pub(crate) fn wants_status_range(found: &TokenStream) -> Error {
    let written = written(found);
    at(
        found,
        format!("expected HTTP statuses such as `429`, `400..` or `500..=599`, found `{written}`"),
    )
}

pub(crate) fn wants_variant(key: &Ident, found: &TokenStream) -> Error {
    let written = written(found);
    at(found, format!("expected the name of a variant for `{key}`, found `{written}`"))
}

pub(crate) fn integer_with_suffix(found: &TokenStream, literal: &LitInt) -> Error {
    let suffix = literal.suffix();
    let plain = written(found);
    let plain = plain.strip_suffix(suffix).unwrap_or(&plain).trim_end_matches('_');
    at(found, format!("unexpected suffix `{suffix}`: write `{plain}`"))
}

pub(crate) fn integer_too_large(found: &TokenStream) -> Error {
    at(found, format!("`{}` does not fit into 64 bits", written(found)))
}

pub(crate) fn ok_too_large(found: &TokenStream) -> Error {
    at(found, format!("`ok` compares integers up to {}, found `{}`", i64::MAX, written(found)))
}

pub(crate) fn wants_text(key: &Ident, found: &TokenStream) -> Error {
    at(found, format!("expected a text such as `\"…\"` for `{key}`, found `{}`", written(found)))
}

pub(crate) fn wants_literal(key: &Ident, found: &TokenStream) -> Error {
    let written = written(found);
    at(
        found,
        format!("expected an integer, a text, `true` or `false` for `{key}`, found `{written}`"),
    )
}

pub(crate) fn wants_path(key: &Ident, found: &TokenStream) -> Error {
    let written = written(found);
    at(found, format!("expected a path such as `::renamed` for `{key}`, found `{written}`"))
}

pub(crate) fn wants_name(key: &Ident, names: &[&str], found: &TokenStream) -> Error {
    let written = written(found);
    let message = match nearest(written.trim_matches('"'), names) {
        Some(near) => {
            format!("expected a name for `{key}`, found `{written}`; did you mean `{near}`?")
        }
        None => {
            let names = alternatives(names);
            format!("expected a name for `{key}`, found `{written}`: one of {names}")
        }
    };
    at(found, message)
}

/// The list of names is long: where one is near, it says enough.
pub(crate) fn unknown_name(key: &Ident, names: &[&str], found: &Ident) -> Error {
    let what = spaced(key);
    let message = match nearest(&found.to_string(), names) {
        Some(near) => format!("unknown {what} `{found}`; did you mean `{near}`?"),
        None => format!("unknown {what} `{found}`, expected one of {}", alternatives(names)),
    };
    at(found, message)
}

pub(crate) fn empty_list(found: &TokenStream) -> Error {
    at(found, "the list is empty: name at least one, or leave the key out")
}

pub(crate) fn wants_element(comma: &TokenStream) -> Error {
    at(comma, "expected a value before this comma")
}
