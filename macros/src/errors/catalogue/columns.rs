//! Errors in the columns of a table, and in the choice of another column or table.

use proc_macro2::Ident;
use syn::Error;

use super::format::{alternatives, at, suggestion};
use super::section::Choice;
use crate::syntax::Text;

pub(crate) fn table_without_rows(section: &Text) -> Error {
    at(
        &section.tokens,
        "the documented table has no rows: expected at least one below the line of dashes",
    )
}

pub(crate) fn row_too_long(section: &Text, line: usize, cells: usize, columns: usize) -> Error {
    at(
        &section.tokens,
        format!(
            "line {line} of the page has {cells} cells, expected at most {columns}: write `\\|` for a `|` inside a cell, or run `exchange-error extract`"
        ),
    )
}

pub(crate) fn too_few_columns(section: &Text) -> Error {
    at(
        &section.tokens,
        "the documented table has one column, expected a column of codes and a column of messages",
    )
}

pub(crate) fn column_missing(column: &Text, header: &[String]) -> Error {
    let titles: Vec<&str> = header.iter().map(String::as_str).collect();
    let near = suggestion(&column.value, &titles);
    let known = alternatives(&titles);
    at(&column.tokens, format!("no column `{}`, expected one of {known}{near}", column.value))
}

pub(crate) fn column_repeated(column: &Text, title: &str, line: usize) -> Error {
    at(
        &column.tokens,
        format!(
            "two columns of the table at line {line} have the title `{title}`, and one of them would be lost: run `exchange-error extract`"
        ),
    )
}

/// Reported once, however many codes are missing.
pub(crate) fn another_table(key: &Ident, wanted: &[&str], labels: &[&str]) -> Error {
    let (found, wanted) = (first_three(labels), first_three(wanted));
    at(
        key,
        format!(
            "the documented table has {found}, expected {wanted}: check `path`, `section` and `code`"
        ),
    )
}

/// The codes are in another column of the table.
pub(crate) fn codes_in_column(key: &Ident, read: &str, labels: &[&str], right: &str) -> Error {
    let found = first_three(labels);
    at(
        key,
        format!(
            "the column `{read}` has {found}, and the codes are in the column `{right}`: write `code = {right:?}`"
        ),
    )
}

/// The codes are in another table of the page.
pub(crate) fn codes_in_table(
    key: &Ident,
    labels: &[&str],
    wanted: &[&str],
    table: &Choice<'_>,
) -> Error {
    let (found, wanted, section) = (first_three(labels), first_three(wanted), table.written());
    at(
        key,
        format!(
            "the documented table has {found}, and another one has {wanted}: write `{section}`"
        ),
    )
}

/// The messages are in another column of the table.
pub(crate) fn messages_in_column(key: &Ident, read: &str, right: &str) -> Error {
    at(
        key,
        format!(
            "no message is in the column `{read}`, and they are in the column `{right}`: write `message = {right:?}`"
        ),
    )
}

/// Writes the first three labels.
fn first_three(labels: &[&str]) -> String {
    let first: Vec<String> = labels.iter().take(3).map(|label| format!("`{label}`")).collect();
    let more = if labels.len() > first.len() { ", …" } else { "" };
    format!("{}{more}", first.join(", "))
}
