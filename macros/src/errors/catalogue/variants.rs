//! The enum and its variants.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Error, Expr, Fields, Generics};

use super::words::{at, written};
use crate::syntax::{Code, Integer};

pub(crate) fn wants_enum(keyword: &impl ToTokens, found: &str) -> Error {
    at(keyword, format!("`ExchangeError` is derived for an enum, found a {found}"))
}

pub(crate) fn no_generics(generics: &Generics) -> Error {
    at(generics, "`ExchangeError` is derived for an enum without generics: its rows are constants")
}

pub(crate) fn no_variants(ident: &Ident) -> Error {
    at(ident, format!("`{ident}` has no variants: it documents nothing"))
}

pub(crate) fn selected_by_nothing(variant: &Ident) -> Error {
    at(
        variant,
        format!(
            "nothing selects `{variant}`: give it `#[exchange(code = …)]`, `status = …`, `message_contains = …`, `timeout` or `other`"
        ),
    )
}

pub(crate) fn missing_kind(variant: &Ident) -> Error {
    at(
        variant,
        format!("`{variant}` has no kind: give it `kind = …`, or give the enum one as default"),
    )
}

pub(crate) fn missing_message(variant: &Ident) -> Error {
    at(variant, format!("`{variant}` has no message: give it a doc comment, or `message = \"…\"`"))
}

pub(crate) fn empty_text(key: &Ident, found: &TokenStream) -> Error {
    at(found, format!("`{key}` is empty"))
}

pub(crate) fn unexpanded_documentation(value: &Expr) -> Error {
    at(
        value,
        "this documentation is not read yet when the derive runs: write the message out, or give `message = \"…\"`",
    )
}

pub(crate) fn unexplained_data(variant: &Ident, fields: &Fields) -> Error {
    if fields.is_empty() {
        let written = written(&fields.to_token_stream());
        return at(fields, format!("`{variant}` holds nothing: remove the `{written}`"));
    }
    at(
        fields,
        format!(
            "`{variant}` has data that no key explains: remove it, or make the variant `other` or `flatten`"
        ),
    )
}

pub(crate) fn code_outside_type(code: &Code, name: &Ident, low: i128, high: i128) -> Error {
    let written = written(&code.tokens);
    at(
        &code.tokens,
        format!("code `{written}` is outside of `{name}`, which holds {low} to {high}"),
    )
}

pub(crate) fn text_among_integers(code: &Code, name: &Ident) -> Error {
    let written = &code.tokens;
    at(
        written,
        format!(
            "codes are `{name}`, found the text `{written}`: remove the quotes, or set `code_type = str`"
        ),
    )
}

/// Of one mistake, however many codes show it.
pub(crate) fn texts_instead_of_integers(first: &Code, more: usize, name: &Ident) -> Error {
    let written = &first.tokens;
    at(
        written,
        format!(
            "codes are `{name}`, found the text `{written}` and {more} more: set `code_type = str`"
        ),
    )
}

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

pub(crate) fn no_status(status: &Integer) -> Error {
    let written = written(&status.tokens);
    at(&status.tokens, format!("`{written}` is no HTTP status: those are 100 to 999"))
}
