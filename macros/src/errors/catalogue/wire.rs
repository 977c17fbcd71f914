//! Errors in rules of decoding.

use proc_macro2::{Ident, TokenStream};
use syn::Error;

use super::format::{at, suggestion, written};
use crate::jsonpath::Mismatch;
use crate::syntax::Text;

pub(crate) fn bad_path(text: &Text, mismatch: &Mismatch) -> Error {
    at(&text.tokens, format!("invalid path: {}", found_instead(text, mismatch)))
}

pub(crate) fn bad_filter(text: &Text, mismatch: &Mismatch) -> Error {
    at(&text.tokens, format!("invalid filter: {}", found_instead(text, mismatch)))
}

fn found_instead(text: &Text, Mismatch { found, expected }: &Mismatch) -> String {
    let found = found.trim();
    if text.value.trim().is_empty() {
        format!("it is empty, expected {expected}")
    } else if found.is_empty() {
        format!("it ends early, expected {expected}")
    } else {
        format!("found `{found}`, expected {expected}")
    }
}

pub(crate) fn row_without_rows(text: &Text) -> Error {
    at(&text.tokens, "`@` is a row, but this rule has no `rows`: write `$`, or add `rows = …`")
}

pub(crate) fn rows_of_row(text: &Text) -> Error {
    at(&text.tokens, "paths to rows start at the reply: write `$` instead of `@`")
}

pub(crate) fn rows_of_one_value(text: &Text) -> Error {
    let path = text.value.trim();
    let list = match path.rsplit_once('[') {
        Some((list, index)) if index.trim_end_matches(']').parse::<usize>().is_ok() => list,
        _ => path,
    };
    at(
        &text.tokens,
        format!(
            "`rows` expects a path to several values, found `{path}`, which is one: write `{list}[*]`"
        ),
    )
}

pub(crate) fn filter_is_constant(text: &Text, result: bool) -> Error {
    let message = if result {
        "this filter is true for every reply, because one of its comparisons always is: correct it, or remove `when`"
    } else {
        "this filter is false for every reply, because its comparisons contradict each other: correct it, or remove the rule"
    };
    at(&text.tokens, message)
}

pub(crate) fn repeated_rule(key: &Ident, first: &Ident) -> Error {
    let mut error = at(key, "this rule repeats an earlier one, so it finds nothing: remove it");
    error.combine(at(first, "first given here"));
    error
}

pub(crate) fn no_rule_with_message(key: &str, text: &Text) -> Error {
    at(
        &text.tokens,
        format!(
            "`{key}` needs the message of a reply, but no `wire(…)` has a `message`: add `message = …` to a rule, such as `message = \"$\"` for replies that are plain text"
        ),
    )
}

pub(crate) fn rule_without_test(key: &Ident) -> Error {
    at(key, "this rule tests nothing: add `when`, `status`, `code` or `message`")
}

pub(crate) fn ok_without_code(key: &Ident) -> Error {
    at(
        key,
        "`ok` lists codes that are no failure, but this rule has no `code`: add `code = …`, or remove `ok`",
    )
}

pub(crate) fn ok_of_a_variant(found: &TokenStream, variant: &Ident) -> Error {
    let code = written(found);
    at(found, format!("`{code}` cannot be `ok`, because it is a code of `{variant}`"))
}

pub(crate) fn unknown_variant(found: &Ident, variants: &[&str]) -> Error {
    let near = suggestion(&found.to_string(), variants);
    at(
        found,
        format!("unknown variant `{found}`, expected a documented variant of this enum{near}"),
    )
}

pub(crate) fn flattened_without_inner(found: &Ident) -> Error {
    at(
        found,
        format!("`{found}` holds a flattened enum: write `{found}(…)` with one of its variants"),
    )
}

pub(crate) fn variant_without_inner(found: &Ident, inner: &Ident) -> Error {
    at(inner, format!("`{found}` is no flattened enum, so it has no `{inner}`: write `{found}`"))
}

pub(crate) fn required_without_code(key: &Ident) -> Error {
    at(
        key,
        "`required` makes a missing code a failure, but this rule has no `code`: add `code = …`, or remove `required`",
    )
}

pub(crate) fn required_beside_documented(key: &Ident) -> Error {
    at(
        key,
        "`required` and `documented` cannot be combined: `required` reports a missing code, `documented` ignores it",
    )
}

pub(crate) fn decides_without_variant(key: &Ident) -> Error {
    at(
        key,
        "`decides` puts the `variant` of a rule before codes and messages, but this rule has none: add `variant = …`",
    )
}

pub(crate) fn documented_without_paths(key: &Ident) -> Error {
    at(
        key,
        "`documented` looks up a code or a message, but this rule has neither: add `code = …` or `message = …`",
    )
}

pub(crate) fn documented_beside_variant(key: &Ident) -> Error {
    at(
        key,
        "`documented` and `variant` cannot be combined: `documented` ignores an undocumented failure, `variant` names one",
    )
}

pub(crate) fn accept_beside(key: &Ident) -> Error {
    at(
        key,
        format!(
            "`{key}` cannot be combined with `accept`, which accepts the reply as a success: use only `when` and `status`"
        ),
    )
}
