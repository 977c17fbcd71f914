//! Tables of Markdown. Rows that GitHub's grammar cuts off are rows here: those below an empty line,
//! below a line without bars, and those of a table whose titles and dashes differ in number.

use super::inline::{self, Links};
use super::model::{Line, Row, Table};

/// Lines of a page without the marks of quotes.
pub(crate) trait Source {
    /// Returns a line, or `None` behind the end and where a quote begins or ends.
    fn content(&self, line: usize) -> Option<&str>;
    /// Returns true if a line starts another block, such as a heading.
    fn starts_block(&self, line: usize) -> bool;
}

/// A row as written.
struct Written {
    line: usize,
    text: String,
}

/// Reads a table whose titles stand on this line, counted from 0. Returns the line behind it.
pub(crate) fn read(source: &impl Source, start: usize, links: &Links) -> (Table, usize) {
    let titles = cells(source.content(start).unwrap_or_default());
    let dashes = cells(source.content(start + 1).unwrap_or_default());
    let columns = titles.len().max(dashes.len());
    let has_outer_bars =
        source.content(start).is_some_and(|line| line.trim_start().starts_with('|'));
    let mut rows: Vec<Written> = Vec::new();
    let mut stray = Vec::new();
    let mut at = start + 2;
    while let Some(line) = source.content(at).map(str::trim) {
        if line.is_empty() {
            match row_below(source, at, has_outer_bars) {
                Some(row) => at = row,
                None => break,
            }
            continue;
        }
        let is_open = rows.last().is_some_and(|row| !is_closed(&row.text, columns));
        if starts_table(source, at) || source.starts_block(at) {
            break;
        }
        if is_delimiter(line) {
            at += 1;
            continue;
        }
        let is_row = has_bar(line) && (!has_outer_bars || line.starts_with('|') || !is_open);
        match rows.last_mut() {
            _ if is_row => rows.push(Written { line: at + 1, text: line.to_owned() }),
            Some(row) if is_open => {
                row.text.push(' ');
                row.text.push_str(line);
            }
            _ if is_bullet(line) => break,
            _ => stray.push(Line { line: at + 1, text: line.to_owned() }),
        }
        at += 1;
    }
    let mut table = Table {
        line: start + 1,
        titles: titles.iter().map(|title| inline::read(title, links).text).collect(),
        stray,
        ..Table::default()
    };
    table.titles.resize(columns, String::new());
    for row in rows {
        let mut written = cells(&row.text);
        if written.iter().skip(columns).any(|cell| !cell.is_empty()) {
            table.stray.push(Line { line: row.line, text: row.text.clone() });
        }
        written.truncate(columns);
        let cells = written.iter().map(|cell| inline::read(cell, links)).collect();
        table.rows.push(Row { line: row.line, cells });
    }
    (super::grid::with_titles(table), at)
}

/// Returns true if the titles of a table stand on this line.
pub(crate) fn starts_table(source: &impl Source, line: usize) -> bool {
    source.content(line).is_some_and(has_bar)
        && !source.content(line).is_some_and(is_delimiter)
        && source.content(line + 1).is_some_and(is_delimiter)
}

/// Returns the next row below empty lines, if it belongs to the same table.
fn row_below(source: &impl Source, mut at: usize, has_outer_bars: bool) -> Option<usize> {
    let end = at + 3;
    while source.content(at)?.trim().is_empty() {
        at += 1;
        if at > end {
            return None;
        }
    }
    let line = source.content(at)?.trim();
    let is_row = has_bar(line) && (!has_outer_bars || line.starts_with('|'));
    let is_row = is_row && !starts_table(source, at) && !source.starts_block(at);
    is_row.then_some(at)
}

/// Returns true for the line of dashes below titles.
pub(crate) fn is_delimiter(line: &str) -> bool {
    let line = line.trim();
    line.contains('|')
        && line.contains('-')
        && line.bytes().all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ' | b'\t'))
}

/// Returns true if a bar separates cells.
pub(crate) fn has_bar(line: &str) -> bool {
    let mut last = ' ';
    line.chars().any(|c| {
        c == '|' && std::mem::replace(&mut last, c) != '\\' || {
            last = c;
            false
        }
    })
}

fn is_bullet(line: &str) -> bool {
    ["- ", "* ", "+ ", "> "].iter().any(|mark| line.starts_with(mark))
}

/// Returns true if a row has all its cells and a bar behind the last.
fn is_closed(row: &str, columns: usize) -> bool {
    row.trim_end().ends_with('|') && !row.trim_end().ends_with("\\|") && cells(row).len() >= columns
}

/// Splits a row at its bars, except for escaped ones.
fn cells(row: &str) -> Vec<String> {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut cells = vec![String::new()];
    let mut chars = row.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, cells.last_mut()) {
            ('\\', Some(cell)) if chars.peek() == Some(&'|') => {
                chars.next();
                cell.push('|');
            }
            ('|', _) => cells.push(String::new()),
            (_, Some(cell)) => cell.push(c),
            (_, None) => {}
        }
    }
    if cells.len() > 1 && cells.last().is_some_and(|last| last.trim().is_empty()) {
        cells.pop();
    }
    cells.into_iter().map(|cell| cell.trim().to_owned()).collect()
}
