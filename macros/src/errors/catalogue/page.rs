//! Differences between the enum and the documented table, and errors in reading the page.

use proc_macro2::{Ident, TokenStream};
use syn::Error;

use super::format::{alternatives, at, did_you_mean, suggestion, written};
use crate::errors::nearest;
use crate::syntax::{Code, Integer, Text};

pub(crate) fn table_without_path(key: &Ident) -> Error {
    at(key, "`table` needs a page: write `table(path = \"tables/page.md\", section = \"…\")`")
}

pub(crate) fn path_outside(path: &Text) -> Error {
    at(
        &path.tokens,
        "expected a path below the folder of `Cargo.toml`, with `/` and without `..`, because a packaged crate has no other files",
    )
}

pub(crate) fn page_missing(path: &Text, beside: &[String]) -> Error {
    let (folder, name) = match path.value.rsplit_once('/') {
        Some((folder, name)) => (format!("{folder}/"), name),
        None => (String::new(), path.value.as_str()),
    };
    let beside: Vec<&str> = beside.iter().map(String::as_str).collect();
    let near = nearest(name, &beside)
        .map_or_else(String::new, |near| format!("; did you mean `{folder}{near}`?"));
    at(&path.tokens, format!("no file `{}` below the folder of `Cargo.toml`{near}", path.value))
}

pub(crate) fn page_is_folder(path: &Text) -> Error {
    at(&path.tokens, format!("`{}` is a folder, expected a file", path.value))
}

pub(crate) fn page_is_device(path: &Text) -> Error {
    at(&path.tokens, format!("`{}` is a pipe or a device, expected a file", path.value))
}

pub(crate) fn page_too_large(path: &Text) -> Error {
    at(
        &path.tokens,
        format!("`{}` is larger than 16 MiB, expected a smaller page: check `path`", path.value),
    )
}

pub(crate) fn page_unreadable(path: &Text, error: &std::io::Error) -> Error {
    at(&path.tokens, format!("cannot read `{}`: {error}", path.value))
}

pub(crate) fn page_not_utf8(path: &Text, bytes: &[u8], error: std::str::Utf8Error) -> Error {
    let end = error.valid_up_to();
    let line = bytes.iter().take(end).filter(|byte| **byte == b'\n').count() + 1;
    at(&path.tokens, format!("expected UTF-8, found other bytes in `{}`, line {line}", path.value))
}

pub(crate) fn page_without_table(path: &Text) -> Error {
    at(
        &path.tokens,
        format!(
            "`{}` has no table: expected a header, a line of dashes, and rows, with `|` between the cells",
            path.value
        ),
    )
}

pub(crate) fn expected_section(found: &TokenStream) -> Error {
    at(
        found,
        format!(
            "expected a name such as `\"Errors\"`, or `(\"Errors\", 2)` for the second table with that name, found `{}`",
            written(found)
        ),
    )
}

pub(crate) fn section_needed(path: &Text, sections: &[&str]) -> Error {
    let choices = choices(None, sections);
    at(
        &path.tokens,
        format!("`{}` has several tables: add the `section` of one{choices}", path.value),
    )
}

pub(crate) fn section_missing(section: &Text, sections: &[&str]) -> Error {
    let message = if sections.is_empty() {
        "no line of text precedes the table of this page: remove `section`".to_owned()
    } else {
        let choices = choices(Some(&section.value), sections);
        format!("no table follows the line `{}`, expected one of these{choices}", section.value)
    };
    at(&section.tokens, message)
}

pub(crate) fn section_not_unique(section: &Text, name: &str, lines: &[usize]) -> Error {
    let count = lines.len();
    let lines = few(&lines.iter().map(ToString::to_string).collect::<Vec<_>>());
    at(
        &section.tokens,
        format!(
            "{count} tables follow a line `{name}`, at lines {lines}: write `({name:?}, 1)` for the first, or `[({name:?}, 1), ({name:?}, 2)]` for two"
        ),
    )
}

pub(crate) fn section_number_too_large(section: &Text, name: &str, count: usize) -> Error {
    let tables =
        if count == 1 { "1 table follows".to_owned() } else { format!("{count} tables follow") };
    at(&section.tokens, format!("{tables} a line `{name}`, expected a number from 1 to {count}"))
}

pub(crate) fn section_repeated(section: &Text) -> Error {
    at(&section.tokens, "this section is listed already: remove it")
}

pub(crate) fn section_without_rows(section: &Text, sections: &[&str]) -> Error {
    let choices = choices(Some(&section.value), sections);
    at(
        &section.tokens,
        format!("no row has the section `{}`, expected one of these{choices}", section.value),
    )
}

pub(crate) fn section_number_in_canonical_table(section: &Text) -> Error {
    at(
        &section.tokens,
        "the rows of a canonical table have a section each, so that none is the second of its name: write the name alone",
    )
}

/// Writes a few of the sections, the most similar one first, each on a line of its own.
fn choices(wanted: Option<&str>, sections: &[&str]) -> String {
    // A page may have hundreds of sections.
    const FEW: usize = 5;
    let mut choices: Vec<&str> = Vec::new();
    choices.extend(wanted.and_then(|wanted| nearest(wanted, sections)));
    for section in sections {
        if choices.len() < FEW && !choices.contains(section) {
            choices.push(section);
        }
    }
    let more = match sections.len().saturating_sub(choices.len()) {
        0 => String::new(),
        more => format!("\n  and {more} more"),
    };
    let lines: Vec<String> =
        choices.iter().map(|section| format!("\n  section = {section:?}")).collect();
    lines.concat() + &more
}

/// Writes the first few of many words.
fn few(words: &[String]) -> String {
    const FEW: usize = 5;
    match words.get(..FEW) {
        Some(first) if words.len() > FEW => format!("{}, …", first.join(", ")),
        _ => words.join(", "),
    }
}

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

/// Writes the first three labels.
fn first_three(labels: &[&str]) -> String {
    let first: Vec<String> = labels.iter().take(3).map(|label| format!("`{label}`")).collect();
    let more = if labels.len() > first.len() { ", …" } else { "" };
    format!("{}{more}", first.join(", "))
}

/// Returns the error and the label that was probably meant.
pub(crate) fn code_not_on_page<'a>(code: &Code, labels: &[&'a str]) -> (Error, Option<&'a str>) {
    let label = code.value.to_string();
    let near = nearest(&label, labels);
    let meant = did_you_mean(near);
    let error = at(&code.tokens, format!("code `{label}` is not in the documented table{meant}"));
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
            "status `{written}` is not in the documented table: name its row with `row = \"{example}\"`"
        ),
    );
    (error, near)
}

pub(crate) fn variant_not_on_page(variant: &Ident, labels: &[&str]) -> Error {
    let words: Vec<&str> =
        labels.iter().copied().filter(|label| label.parse::<i128>().is_err()).collect();
    let remedy = if words.is_empty() {
        "all of its rows have codes".to_owned()
    } else {
        format!("name its row with `row = \"…\"`, which may be {}", alternatives(&words))
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

pub(crate) fn row_without_table(key: &Ident) -> Error {
    at(
        key,
        "`row` names a row of the documented table, but the enum has no `table`: add `table(…)` to it, or remove `row`",
    )
}

pub(crate) fn message_differs(message: &Text, documented: &str, line: usize) -> Error {
    let difference = difference(&message.value, documented);
    at(
        &message.tokens,
        format!(
            "the message differs from the documented table\n  found: {}\n  expected, from line {line}: {documented}{difference}",
            message.value
        ),
    )
}

/// Writes the first character that differs, if the messages are so similar that it is hard to see.
fn difference(found: &str, documented: &str) -> String {
    if nearest(found, &[documented]).is_none() {
        return String::new();
    }
    let at = found.chars().zip(documented.chars()).take_while(|(own, page)| own == page).count();
    let character_of =
        |text: &str| text.chars().nth(at).map_or_else(|| "the end".to_owned(), character);
    format!(
        "\n  first difference, at character {}: found {}, expected {}",
        at + 1,
        character_of(found),
        character_of(documented)
    )
}

/// Writes a character, with its code point unless it is a letter or digit of ASCII.
fn character(character: char) -> String {
    let code_point = u32::from(character);
    if character.is_ascii_alphanumeric() {
        format!("`{character}`")
    } else if character.is_whitespace() {
        format!("U+{code_point:04X}")
    } else {
        format!("`{character}` (U+{code_point:04X})")
    }
}

pub(crate) fn rows_without_variant(
    table: &Ident,
    variants: impl ExactSizeIterator<Item = String>,
) -> Error {
    let count = match variants.len() {
        1 => "a row of the documented table has no variant".to_owned(),
        count => format!("{count} rows of the documented table have no variant"),
    };
    let paste: Vec<String> = variants.collect();
    at(table, format!("{count}: add the code below, or set `partial`:\n\n{}", paste.join("\n")))
}
