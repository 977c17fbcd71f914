//! Titles of tables that may have none.

use super::labels::is_integer;
use super::model::{Cell, Table};

/// Maximum number of columns of a table. A page that has more is not of codes.
pub(crate) const MAX_COLUMNS: usize = 64;

/// Takes the first row for the titles if the table has none, and the row reads like titles.
pub(crate) fn with_titles(mut table: Table) -> Table {
    if table.titles.iter().any(|title| !title.is_empty()) {
        return table;
    }
    if table.rows.first().is_some_and(|row| are_titles(&row.cells)) {
        let row = table.rows.remove(0);
        table.line = row.line;
        table.titles = row.cells.into_iter().map(|cell| cell.text).collect();
    }
    let columns = table.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    let columns = columns.max(table.titles.len());
    table.titles.resize(columns, String::new());
    table
}

/// Returns true if cells are short and none is a number.
fn are_titles(cells: &[Cell]) -> bool {
    let filled: Vec<&str> =
        cells.iter().map(|cell| cell.text.as_str()).filter(|text| !text.is_empty()).collect();
    filled.len() >= 2
        && filled.iter().all(|text| {
            let number = super::labels::unified_minus(text);
            text.chars().count() <= 40 && !is_integer(&number) && !text.ends_with('.')
        })
        && !filled.iter().any(|text| {
            text.bytes().any(|byte| byte.is_ascii_digit())
                || text.contains('_') && text.bytes().all(|byte| !byte.is_ascii_lowercase())
        })
}
