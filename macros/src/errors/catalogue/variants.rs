//! Errors of the enum and its variants.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Error, Expr, Fields, Generics};

use super::format::{at, written};
use crate::syntax::{Code, Integer};

pub(crate) fn expected_enum(keyword: &impl ToTokens, found: &str) -> Error {
    at(keyword, format!("`ExchangeError` can be derived only for an enum, found a {found}"))
}

pub(crate) fn no_generics(generics: &Generics) -> Error {
    at(
        generics,
        "`ExchangeError` cannot be derived for an enum with generics, because its rows are constants: remove the generics",
    )
}

pub(crate) fn no_variants(ident: &Ident) -> Error {
    at(
        ident,
        format!(
            "`{ident}` has no variants: add one for each documented error, or one with `#[exchange(other)]`"
        ),
    )
}

pub(crate) fn no_selector(variant: &Ident) -> Error {
    at(
        variant,
        format!(
            "nothing selects `{variant}`: add `#[exchange(code = …)]`, or `status = …`, `message_contains = …`, `timeout` or `other`"
        ),
    )
}

pub(crate) fn discriminant_instead_of_code(value: &Expr) -> Error {
    let tokens = value.to_token_stream();
    // Only a literal can be a code.
    let is_literal = |part: &str| part.parse::<u64>().is_ok();
    let written = written(&tokens);
    let code = if is_literal(written.trim_start_matches('-')) { written.as_str() } else { "…" };
    at(value, format!("discriminants are not read as codes: write `#[exchange(code = {code})]`"))
}

pub(crate) fn missing_kind(variant: &Ident) -> Error {
    at(
        variant,
        format!(
            "`{variant}` has no kind: add `kind = …` to it, or a default `kind = …` to the enum"
        ),
    )
}

pub(crate) fn missing_message(variant: &Ident) -> Error {
    at(variant, format!("`{variant}` has no message: add a doc comment, or `message = \"…\"`"))
}

pub(crate) fn empty_text(key: &Ident, found: &TokenStream) -> Error {
    at(found, format!("`{key}` is empty: write a text, or remove the key"))
}

pub(crate) fn unexpanded_documentation(value: &Expr) -> Error {
    at(
        value,
        "the derive cannot expand this doc attribute: write the message out, or add `message = \"…\"`",
    )
}

pub(crate) fn unexplained_data(variant: &Ident, fields: &Fields) -> Error {
    if fields.is_empty() {
        let written = written(&fields.to_token_stream());
        return at(fields, format!("`{variant}` has no fields: remove the `{written}`"));
    }
    at(
        fields,
        format!(
            "only `other` and `flatten` variants have fields: remove those of `{variant}`, or add one of the two keys"
        ),
    )
}

pub(crate) fn code_outside_type(code: &Code, name: &Ident, low: i128, high: i128) -> Error {
    let written = written(&code.tokens);
    at(
        &code.tokens,
        format!(
            "code `{written}` does not fit into `{name}` ({low} to {high}): correct it, or change `code_type`"
        ),
    )
}

pub(crate) fn text_among_integers(code: &Code, name: &Ident) -> Error {
    let written = &code.tokens;
    at(
        written,
        format!(
            "codes are `{name}`, found the string `{written}`: remove the quotes, or set `code_type = str`"
        ),
    )
}

/// Reported once, however many of the codes are strings.
pub(crate) fn texts_among_integers(first: &Code, more: usize, name: &Ident) -> Error {
    let written = &first.tokens;
    at(
        written,
        format!(
            "codes are `{name}`, found the string `{written}` and {more} more: remove the quotes, or set `code_type = str`"
        ),
    )
}

/// Reported once, however many codes are strings.
pub(crate) fn texts_instead_of_integers(first: &Code, more: usize, name: &Ident) -> Error {
    let written = &first.tokens;
    at(
        written,
        format!(
            "codes are `{name}`, found the string `{written}` and {more} more: set `code_type = str`"
        ),
    )
}

/// Reported once, however many codes are integers.
pub(crate) fn integers_instead_of_texts(first: &Code, more: usize) -> Error {
    let written = written(&first.tokens);
    at(
        &first.tokens,
        format!(
            "codes are `str`, found the integer `{written}` and {more} more: set `code_type = i64`, or write `\"{written}\"`"
        ),
    )
}

pub(crate) fn integer_among_texts(code: &Code) -> Error {
    let written = written(&code.tokens);
    at(&code.tokens, format!("codes are `str`, found an integer: write `\"{written}\"`"))
}

pub(crate) fn invalid_status(status: &Integer) -> Error {
    let written = written(&status.tokens);
    at(&status.tokens, format!("expected an HTTP status from 100 to 999, found `{written}`"))
}
