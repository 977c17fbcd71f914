//! Rows without a variant, and variants without a row.

use proc_macro2::{Ident, TokenStream};
use syn::Error;

use super::format::{at, did_you_mean, written};
use crate::errors::nearest;
use crate::syntax::{Code, Integer, Text};

/// Returns the error and the label that was probably meant.
pub(crate) fn code_not_on_page<'a>(code: &Code, labels: &[&'a str]) -> (Error, Option<&'a str>) {
    let label = code.value.to_string();
    let near = nearest(&label, labels);
    let meant = did_you_mean(near);
    let error = at(
        &code.tokens,
        format!(
            "code `{label}` is not in the documented table: add `unlisted` if the exchange sends it all the same{meant}"
        ),
    );
    (error, near)
}

/// Returns the error and the label that was probably meant.
pub(crate) fn status_not_on_page<'a>(
    status: &Integer,
    labels: &[&'a str],
) -> (Error, Option<&'a str>) {
    let written = written(&status.tokens);
    let near = labels.iter().copied().find(|label| label.contains(&written));
    let example = near.unwrap_or("…");
    let error = at(
        &status.tokens,
        format!(
            "status `{written}` is not in the documented table: name its row with `row = \"{example}\"`, or add `unlisted` if it has none"
        ),
    );
    (error, near)
}

pub(crate) fn variant_not_on_page(variant: &Ident, labels: &[&str]) -> Error {
    let words: Vec<&str> =
        labels.iter().copied().filter(|label| label.parse::<i128>().is_err()).collect();
    let remedy = if words.is_empty() {
        "add `unlisted`, because all of its rows have codes".to_owned()
    } else {
        let words: Vec<String> = words.iter().map(|word| format!("\n  row = {word:?}")).collect();
        let few = words.iter().take(5).map(String::as_str).collect::<String>();
        format!("add `unlisted`, or the label of its row, such as{few}")
    };
    at(variant, format!("`{variant}` is not in the documented table: {remedy}"))
}

/// Returns the error and the label that was probably meant.
pub(crate) fn label_not_on_page<'a>(label: &Text, labels: &[&'a str]) -> (Error, Option<&'a str>) {
    let near = nearest(&label.value, labels);
    let meant = did_you_mean(near);
    let error = at(
        &label.tokens,
        format!("no row of the documented table is labelled `{}`{meant}", label.value),
    );
    (error, near)
}

pub(crate) fn row_taken(label: &Text, owner: &Ident, first: Option<&TokenStream>) -> Error {
    let mut error =
        at(&label.tokens, format!("row `{}` is already taken by `{owner}`", label.value));
    if let Some(first) = first {
        error.combine(at(first, "first used here"));
    }
    error
}

pub(crate) fn page_key_without_table(key: &Ident) -> Error {
    at(
        key,
        format!(
            "`{key}` is about the documented table, but the enum has no `table`: add `table(…)` to it, or remove `{key}`"
        ),
    )
}

pub(crate) fn unlisted_with_row(unlisted: &Ident) -> Error {
    at(unlisted, "`unlisted` cannot be combined with `row`, which names a row: remove one of them")
}

pub(crate) fn unlisted_on_page(unlisted: &Ident, label: &str, line: usize) -> Error {
    at(
        unlisted,
        format!(
            "`{label}` is in the documented table, line {line}: remove `unlisted`, or give what is not listed a variant of its own"
        ),
    )
}

pub(crate) fn unlisted_message_on_page(unlisted: &Ident, line: usize) -> Error {
    at(unlisted, format!("the message is in the documented table, line {line}: remove `unlisted`"))
}

/// `columns` are the titles of the columns of codes and messages, if nothing names them.
pub(crate) fn rows_without_variant(
    table: &Ident,
    columns: Option<(&str, &str)>,
    variants: &[String],
) -> Error {
    let count = match variants {
        [_] => "a row of the documented table has no variant".to_owned(),
        several => format!("{} rows of the documented table have no variant", several.len()),
    };
    let columns = columns.map_or_else(String::new, |(code, message)| {
        format!(" (read as code and message: the columns `{code}` and `{message}`)")
    });
    let paste = variants.join("\n");
    at(table, format!("{count}{columns}: add the code below, or set `partial`:\n\n{paste}"))
}
