//! What selects variants, and what stands beside it.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Error, Fields, Type};

use super::words::{at, written};

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

pub(crate) fn second_of_its_kind(key: &Ident, owner: &Ident, first: &Ident) -> Error {
    let mut error = at(key, format!("`{key}` is already on `{owner}`: only one variant can be it"));
    error.combine(at(first, "first used here"));
    error
}

pub(crate) fn name_taken_by_code(variant: &Ident, owner: &Ident) -> Error {
    at(
        variant,
        format!(
            "`serde` stores `{variant}` by its name, for it has no code, but that is the code of `{owner}`: rename the variant"
        ),
    )
}

pub(crate) fn other_with_selector(key: &Ident) -> Error {
    at(key, format!("`other` catches what nothing else selects: it has no `{key}`"))
}

pub(crate) fn other_with_outcome(outcome: &Ident) -> Error {
    at(
        outcome,
        format!(
            "what is not documented proves nothing: the outcome of `other` is `Unknown`, not `{outcome}`"
        ),
    )
}

pub(crate) fn other_with_wrong_type(found: &Type, code_type: &Ident) -> Error {
    let written = written(&found.to_token_stream());
    at(
        found,
        format!(
            "`other` keeps a code, which is `{code_type}`, found `{written}`: change the field, or `code_type`"
        ),
    )
}

pub(crate) fn other_with_text(fields: &Fields) -> Error {
    at(fields, "`other` keeps integer codes only: a text stays in the `Failure`, remove the field")
}

pub(crate) fn other_with_fields(fields: &Fields, code_type: &Ident) -> Error {
    at(fields, format!("`other` keeps only the code: one field of type `{code_type}`, or none"))
}

pub(crate) fn flatten_wants_field(key: &Ident, variant: &Ident) -> Error {
    at(key, format!("`flatten` needs the enum to pass through: `{variant}(BaseError)`"))
}

pub(crate) fn flatten_beside(key: &Ident) -> Error {
    at(key, format!("`flatten` passes everything through: it has no `{key}`"))
}
