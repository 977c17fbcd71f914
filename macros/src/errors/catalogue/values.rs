//! Errors in values: integers, strings, names, lists.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Error, LitInt};

use super::format::{alternatives, at, spaced, written};
use crate::errors::meant;

pub(crate) fn expected_integer(key: &Ident, found: &TokenStream) -> Error {
    if *key == "status" && is_range(found) {
        let written = written(found);
        return at(
            found,
            format!(
                "expected an HTTP status, found the range `{written}`: ranges belong in a rule, `wire(status = {written}, variant = …)`"
            ),
        );
    }
    at(found, format!("expected an integer for `{key}`, found `{}`{}", written(found), hint(found)))
}

const LIST: &str = ": write a list in brackets, `[…]`";

/// Writes the remedy for a value that is nearly right.
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

/// Returns true for `400..` and `400..=499`.
fn is_range(found: &TokenStream) -> bool {
    let is_dot =
        |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == '.');
    let trees: Vec<TokenTree> = found.clone().into_iter().collect();
    trees.windows(2).any(|pair| pair.iter().all(is_dot))
}

/// Returns true for `|`, which users write between alternatives as in a pattern.
fn is_bar(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == '|')
}

pub(crate) fn expected_code(key: &Ident, found: &TokenStream) -> Error {
    let (written, hint) = (written(found), hint(found));
    at(found, format!("expected an integer or a string for `{key}`, found `{written}`{hint}"))
}

pub(crate) fn empty_string(found: &TokenStream, what: &str) -> Error {
    at(
        found,
        format!(
            "`\"\"` cannot be {what}, because exchanges send it if there is no error: remove it"
        ),
    )
}

pub(crate) fn expected_status_range(found: &TokenStream) -> Error {
    let written = written(found);
    at(
        found,
        format!("expected HTTP statuses such as `429`, `400..` or `500..=599`, found `{written}`"),
    )
}

pub(crate) fn expected_variant(key: &Ident, found: &TokenStream) -> Error {
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
    let (low, high, written) = (i64::MIN, i64::MAX, written(found));
    at(found, format!("expected an integer from {low} to {high} for `ok`, found `{written}`"))
}

pub(crate) fn expected_text(key: &Ident, found: &TokenStream) -> Error {
    at(found, format!("expected a string such as `\"…\"` for `{key}`, found `{}`", written(found)))
}

pub(crate) fn expected_literal(key: &Ident, found: &TokenStream) -> Error {
    let written = written(found);
    at(
        found,
        format!("expected an integer, a string, `true` or `false` for `{key}`, found `{written}`"),
    )
}

pub(crate) fn expected_path(key: &Ident, found: &TokenStream) -> Error {
    let written = written(found);
    at(found, format!("expected a Rust path such as `::renamed` for `{key}`, found `{written}`"))
}

pub(crate) fn expected_name(key: &Ident, names: &[&str], found: &TokenStream) -> Error {
    let written = written(found);
    let message = match last_word(&written).and_then(|word| meant(word, names)) {
        Some(near) => {
            format!("expected a name for `{key}`, found `{written}`; did you mean `{near}`?")
        }
        None => {
            let names = alternatives(names);
            format!("expected a name for `{key}`, found `{written}`: write one of {names}")
        }
    };
    at(found, message)
}

/// Returns the last segment of a path, or the content of a string, if it is a word.
fn last_word(written: &str) -> Option<&str> {
    let last = written.trim_matches('"').rsplit("::").next()?;
    last.chars().all(|character| character.is_alphanumeric() || character == '_').then_some(last)
}

/// Names the nearest alternative, or all of them if none is similar, because the list is long.
pub(crate) fn unknown_name(key: &Ident, names: &[&str], found: &Ident) -> Error {
    let what = spaced(key);
    let message = match meant(&found.to_string(), names) {
        Some(near) => format!("unknown {what} `{found}`; did you mean `{near}`?"),
        None => format!("unknown {what} `{found}`, expected one of {}", alternatives(names)),
    };
    at(found, message)
}

pub(crate) fn path_on_variant(key: &Ident, found: &TokenStream) -> Error {
    at(
        found,
        format!(
            "`{key}` on a variant is no path: the path of the {key} belongs in `wire({key} = …)` on the enum"
        ),
    )
}

pub(crate) fn wildcard(key: &Ident, found: &TokenStream, part: &str) -> Error {
    at(
        found,
        format!(
            "`*` is no wildcard, because `{key}` finds the text at any position: write `{part:?}`"
        ),
    )
}

pub(crate) fn empty_list(found: &TokenStream) -> Error {
    at(found, "expected at least one value, found an empty list: add a value, or remove the key")
}

pub(crate) fn expected_element(comma: &TokenStream) -> Error {
    at(comma, "expected a value before this comma")
}
