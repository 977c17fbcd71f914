//! Contents of the cells of a column.

use super::titles;
use crate::codes;
use crate::page::{Cell, Table};

fn cells(table: &Table, column: usize) -> impl Iterator<Item = &Cell> {
    table.rows.iter().filter_map(move |row| row.cells.get(column))
}

/// Returns true if every cell is one word.
pub(super) fn are_tokens(table: &Table, column: usize) -> bool {
    let is_token = |cell: &Cell| codes::codes(cell).codes.iter().all(|code| codes::is_code(code));
    cells(table, column).all(|cell| cell.text.is_empty() || is_token(cell))
}

/// Returns true if every cell is empty.
pub(super) fn is_empty(table: &Table, column: usize) -> bool {
    cells(table, column).all(|cell| cell.text.is_empty())
}

/// Returns true for a column of keys of JSON that are integers.
pub(super) fn has_numeric_keys(table: &Table) -> bool {
    table.titles.first().is_some_and(|title| title == "key")
        && cells(table, 0).all(|cell| codes::is_integer(&cell.text))
}

/// Returns true if most cells of a column are identifiers, or if all are empty.
pub(super) fn are_identifiers(table: &Table, column: usize) -> bool {
    let filled: Vec<&str> = cells(table, column)
        .map(|cell| cell.text.as_str())
        .filter(|text| !text.is_empty())
        .collect();
    let identifiers = filled.iter().filter(|text| is_identifier(text)).count();
    identifiers * 10 >= filled.len() * 8
}

/// Returns true for one word, and for `TOO_MANY`, `BadRequest` and `TOO_MANY = 11026;`.
fn is_identifier(text: &str) -> bool {
    let mut words = text.split(' ');
    let first = words.next().unwrap_or_default();
    let is_plain =
        first.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.;:".contains(&byte));
    let is_upper = !first.bytes().any(|byte| byte.is_ascii_lowercase());
    let is_camel = first
        .as_bytes()
        .windows(2)
        .any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
    let further = words.count();
    is_plain && (further == 0 || further <= 2 && (first.contains('_') || is_upper || is_camel))
}

/// Returns true if every cell of a column holds HTTP statuses.
pub(super) fn holds_statuses(table: &Table, column: usize) -> bool {
    let mut filled = cells(table, column).filter(|cell| !cell.text.is_empty()).peekable();
    filled.peek().is_some()
        && filled.all(|cell| {
            let statuses = codes::statuses(&cell.text);
            let is_other = |code: &String| codes::is_integer(code) && !statuses.contains(code);
            !statuses.is_empty() && !codes::codes(cell).codes.iter().any(is_other)
        })
}

/// Returns true if the title or the heading above speaks of HTTP.
pub(super) fn speaks_of_http(table: &Table, column: usize) -> bool {
    let speaks = |text: &String| {
        let text = titles::normalized(text);
        text.split(' ').any(|word| word == "http") || text.contains("status code")
    };
    table.titles.get(column).is_some_and(speaks) || table.sections.last().is_some_and(speaks)
}

/// Returns true if a column holds nothing but statuses that servers send.
pub(super) fn holds_common_statuses(table: &Table, column: usize) -> bool {
    const COMMON: [&str; 22] = [
        "200", "400", "401", "402", "403", "404", "405", "406", "408", "409", "410", "413", "415",
        "418", "422", "425", "429", "451", "500", "502", "503", "504",
    ];
    let is_common = |status: &String| COMMON.contains(&status.as_str());
    cells(table, column).all(|cell| codes::statuses(&cell.text).iter().all(is_common))
}
