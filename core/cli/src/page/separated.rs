//! Values separated by commas, tabs and the like.

use super::grid::{self, MAX_COLUMNS};
use super::model::{Block, Cell, Line, Row, Table};

/// Reads a text. A comma stands for the character that separates most in the first line.
pub(crate) fn read(text: &str, separator: u8) -> Result<Vec<Block>, String> {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let separator = if separator == b',' { most_frequent(first) } else { separator };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut table = Table { line: 1, ..Table::default() };
    for record in reader.records() {
        let record = record.map_err(|error| {
            format!("the page is not separated by `{}`: {error}", char::from(separator))
        })?;
        let line = record
            .position()
            .map_or(0, |position| usize::try_from(position.line()).unwrap_or_default());
        let cells: Vec<Cell> = record.iter().take(MAX_COLUMNS).map(Cell::plain).collect();
        if cells.iter().any(|cell| !cell.text.is_empty()) {
            table.rows.push(Row { line, cells });
        }
    }
    let mut table = grid::with_titles(table);
    let columns = table.titles.len();
    let wide = table.rows.iter().filter(|row| row.cells.len() > columns);
    table.stray = wide
        .map(|row| Line {
            line: row.line,
            text: row.cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" "),
        })
        .collect();
    Ok(vec![Block::Table(table)])
}

fn most_frequent(line: &str) -> u8 {
    let count = |separator: u8| line.bytes().filter(|byte| *byte == separator).count();
    let most = [b'|', b'\t', b';', b','].into_iter().max_by_key(|separator| count(*separator));
    most.unwrap_or(b',')
}
