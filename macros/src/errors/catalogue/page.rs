//! Errors in reading the page.

use proc_macro2::Ident;
use syn::Error;

use super::format::{at, few, ranges};
use crate::errors::nearest;
use crate::syntax::Text;

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

/// The parts of a page without a table that may hold codes.
#[derive(Default)]
pub(crate) struct Seen {
    /// The lines on which HTML tables start.
    pub(crate) html_tables: Vec<usize>,
    /// The number of headings that begin with a code.
    pub(crate) headings: usize,
    /// The number of list items and quotes that begin with a code.
    pub(crate) items: usize,
    /// The first and last lines of rows without a line of dashes.
    pub(crate) rows: Vec<(usize, usize)>,
    pub(crate) is_json: bool,
}

pub(crate) fn page_without_table(path: &Text, seen: &Seen) -> Error {
    let mut parts: Vec<String> = Vec::new();
    if !seen.html_tables.is_empty() {
        let lines: Vec<String> = seen.html_tables.iter().map(ToString::to_string).collect();
        parts.push(format!("HTML tables at line {}", few(&lines)));
    }
    if !seen.rows.is_empty() {
        parts.push(format!("rows without a line of dashes at line {}", few(&ranges(&seen.rows))));
    }
    if seen.headings > 0 {
        parts.push(format!("{} headings that begin with a number", seen.headings));
    }
    if seen.items > 0 {
        parts.push(format!("{} list items or quotes that begin with a number", seen.items));
    }
    if seen.is_json {
        parts.push("a JSON document".to_owned());
    }
    let remedy = if parts.is_empty() {
        String::new()
    } else {
        format!("; it has {}, which `exchange-error extract` turns into a table", parts.join(", "))
    };
    at(
        &path.tokens,
        format!(
            "`{}` has no table: expected a header, a line of dashes, and rows, with `|` between the cells{remedy}",
            path.value
        ),
    )
}

/// `lines` holds the first and last line of each block.
pub(crate) fn rows_outside_table(section: &Text, lines: &[(usize, usize)]) -> Error {
    let blocks = few(&ranges(lines));
    at(
        &section.tokens,
        format!(
            "some lines of the page look like rows, but are in no table, because a text, a heading or a code block ends the table above them, or because they have no line of dashes: see line {blocks}; `exchange-error extract` reads such pages"
        ),
    )
}
