//! Rules of decoding.

use proc_macro2::{Ident, TokenStream};
use syn::Error;

use super::words::{at, suggestion, written};
use crate::jsonpath::Mismatch;
use crate::syntax::Text;

pub(crate) fn bad_path(text: &Text, mismatch: &Mismatch) -> Error {
    at(&text.tokens, format!("this is no path: {}", found_instead(text, mismatch)))
}

pub(crate) fn bad_filter(text: &Text, mismatch: &Mismatch) -> Error {
    at(&text.tokens, format!("this is no filter: {}", found_instead(text, mismatch)))
}

fn found_instead(text: &Text, Mismatch { found, expected }: &Mismatch) -> String {
    let found = found.trim();
    if text.value.trim().is_empty() {
        format!("it is empty, expected {expected}")
    } else if found.is_empty() {
        format!("it ends, expected {expected}")
    } else {
        format!("found `{found}`, expected {expected}")
    }
}

pub(crate) fn row_without_rows(text: &Text) -> Error {
    at(
        &text.tokens,
        "`@` is a row, and this rule has no `rows`: write `$`, or say where the rows are",
    )
}

pub(crate) fn rows_of_row(text: &Text) -> Error {
    at(&text.tokens, "rows are found from the reply: write `$` instead of `@`")
}

pub(crate) fn rule_without_test(key: &Ident) -> Error {
    at(key, "this rule tests nothing: give it `when`, `status`, `code` or `message`")
}

pub(crate) fn ok_without_code(key: &Ident) -> Error {
    at(key, "`ok` says which codes are no failure, and this rule has no `code`")
}

pub(crate) fn ok_that_fails(found: &TokenStream, variant: &Ident) -> Error {
    let code = written(found);
    at(found, format!("`{code}` cannot be `ok`: it is a code of `{variant}`"))
}

pub(crate) fn unknown_variant(found: &Ident, variants: &[&str]) -> Error {
    let near = suggestion(&found.to_string(), variants);
    at(found, format!("no documented variant of the enum's own is `{found}`{near}"))
}

pub(crate) fn documented_without_places(key: &Ident) -> Error {
    at(key, "`documented` looks a code or a message up, and this rule has neither")
}

pub(crate) fn documented_beside_variant(key: &Ident) -> Error {
    at(key, "`documented` and `variant` exclude each other: the one goes on, the other decides")
}

pub(crate) fn accept_beside(key: &Ident) -> Error {
    at(
        key,
        format!(
            "`accept` is a success, found `{key}` beside it: only `when` and `status` go with it"
        ),
    )
}
