//! Errors in selectors, and in keys that exclude each other.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Error, Fields, Type};

use super::format::{at, written};

pub(crate) fn taken(
    what: &str,
    value: &str,
    (second, user): (&TokenStream, &Ident),
    (first, owner): (&TokenStream, &Ident),
) -> Error {
    let message = if user == owner {
        format!("{what} `{value}` is given to `{owner}` twice")
    } else {
        format!("{what} `{value}` is already taken by `{owner}`")
    };
    let mut error = at(second, message);
    error.combine(at(first, "first used here"));
    error
}

pub(crate) fn repeated_flag(key: &Ident, owner: &Ident, first: &Ident) -> Error {
    let mut error =
        at(key, format!("`{key}` is already on `{owner}`: only one variant can have it"));
    error.combine(at(first, "first used here"));
    error
}

pub(crate) fn name_taken_by_code(variant: &Ident, owner: &Ident) -> Error {
    at(
        variant,
        format!(
            "`serde` stores `{variant}` by its name, because it has no code, but the name is a code of `{owner}`: rename the variant"
        ),
    )
}

pub(crate) fn other_with_selector(key: &Ident) -> Error {
    at(
        key,
        format!(
            "`{key}` cannot be combined with `other`, which catches every error without a variant: remove `{key}`"
        ),
    )
}

pub(crate) fn other_with_outcome(outcome: &Ident) -> Error {
    at(
        outcome,
        format!(
            "the outcome of `other` is always `Unknown`, because the error is not documented: remove `outcome = {outcome}`"
        ),
    )
}

pub(crate) fn other_with_wrong_type(found: &Type, code_type: &Ident) -> Error {
    let written = written(&found.to_token_stream());
    at(
        found,
        format!(
            "`other` keeps the code, expected a field of type `{code_type}`, found `{written}`: change the field, or `code_type`"
        ),
    )
}

pub(crate) fn other_with_text(fields: &Fields) -> Error {
    at(
        fields,
        "`other` cannot keep a code of type `str`: remove the field, and read the code from the `Failure`",
    )
}

pub(crate) fn other_with_fields(fields: &Fields, code_type: &Ident) -> Error {
    at(
        fields,
        format!("`other` keeps only the code: expected one field of type `{code_type}`, or none"),
    )
}

pub(crate) fn flatten_without_field(key: &Ident, variant: &Ident) -> Error {
    at(
        key,
        format!(
            "`flatten` needs one field, which holds the other enum: write `{variant}(BaseError)`"
        ),
    )
}

pub(crate) fn flatten_beside(key: &Ident) -> Error {
    at(
        key,
        format!(
            "`{key}` cannot be combined with `flatten`, which passes everything on to the other enum: remove `{key}`"
        ),
    )
}
