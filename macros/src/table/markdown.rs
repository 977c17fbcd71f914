//! The tables of a Markdown page.

use super::page_table::PageTable;
use crate::syntax::markdown;

/// Finds the tables with `|` between their cells.
pub(super) fn tables(page: &str) -> Vec<PageTable> {
    let page = page.strip_prefix('\u{feff}').unwrap_or(page);
    let mut tables: Vec<PageTable> = Vec::new();
    let mut section = "";
    let mut lines = page.lines().map(str::trim).enumerate().peekable();
    while let Some((start, line)) = lines.next() {
        // A header is a line of cells that precedes a line of dashes.
        let is_header = line.contains('|')
            && lines.peek().is_some_and(|(_, next)| is_delimiter(next, cells(line).len()));
        if !is_header {
            if !line.is_empty() {
                section = line;
            }
            continue;
        }
        lines.next();
        let mut rows = Vec::new();
        while let Some((at, line)) = lines.next_if(|(_, line)| line.contains('|')) {
            let cells = cells(line);
            if cells.iter().any(|cell| !cell.is_empty()) {
                rows.push((at + 1, cells));
            }
        }
        let names = vec![markdown::heading(section)];
        tables.push(PageTable { names, line: start + 1, header: cells(line), rows });
        section = "";
    }
    tables
}

/// Returns true for a line such as `|---|:-:|` with this number of columns.
fn is_delimiter(line: &str, columns: usize) -> bool {
    let cells = cells(line);
    let is_dashes = |cell: &String| {
        let cell = cell.strip_prefix(':').unwrap_or(cell);
        let cell = cell.strip_suffix(':').unwrap_or(cell);
        !cell.is_empty() && cell.bytes().all(|byte| byte == b'-')
    };
    cells.len() == columns && cells.iter().all(is_dashes)
}

/// Returns the cells of a line as trimmed plain text. The outer bars may be missing.
fn cells(line: &str) -> Vec<String> {
    let line = line.strip_prefix('|').unwrap_or(line);
    let (mut cells, mut cell) = (Vec::new(), String::new());
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            // GFM resolves `\|` before it looks for code spans, so the escape works inside them.
            '\\' if characters.next_if_eq(&'|').is_some() => cell.push('|'),
            '\\' => {
                cell.push('\\');
                cell.extend(characters.next());
            }
            '|' => cells.push(std::mem::take(&mut cell)),
            other => cell.push(other),
        }
    }
    if !cell.trim().is_empty() {
        cells.push(cell);
    }
    cells.iter().map(|cell| markdown::plain_text(cell.trim())).collect()
}

#[cfg(test)]
mod tests {
    use super::{cells, is_delimiter, tables};

    #[test]
    fn cells_of_untidy_lines_are_read() {
        for (line, expected) in [
            ("|20001\t|User does not exist|", vec!["20001", "User does not exist"]),
            ("|10008|\tParameter erorr", vec!["10008", "Parameter erorr"]),
            ("a | b", vec!["a", "b"]),
            (r"| a \| b | `c \| d` |", vec!["a | b", "c | d"]),
            (r"| a\_b | \\ |", vec!["a_b", r"\"]),
            ("| a | |", vec!["a", ""]),
            ("|  | b |", vec!["", "b"]),
            ("| é | 日本 |", vec!["é", "日本"]),
        ] {
            assert_eq!(cells(line), expected, "{line}");
        }
    }

    #[test]
    fn delimiter_row_consists_of_dashes_and_colons() {
        for (line, columns) in [("|---|:-:|", 2), ("-|-", 2), ("| :-- | --: |", 2), ("|-|", 1)] {
            assert!(is_delimiter(line, columns), "{line}");
            assert!(!is_delimiter(line, columns + 1), "{line}");
        }
        for (line, columns) in
            [("a-b | -", 2), ("- | x", 2), ("| : | :: |", 2), ("|-||-|", 3), ("| |", 1), ("", 1)]
        {
            assert!(!is_delimiter(line, columns), "{line}");
        }
    }

    #[test]
    fn every_table_is_found_with_its_section() {
        let page = "\u{feff}# Page\r\n\r\nFirst\r\n\r\n|a|b|\r\n|---|:-:|\r\n|1|x|\r\n||\r\n|2|y\r\n\r\nSecond\n|a|b|\n|-|-|\n\nno table | here\n\nThird\na|b\n-|-\n3|z";
        let found: Vec<_> = tables(page)
            .into_iter()
            .map(|table| {
                let lines: Vec<usize> = table.rows.iter().map(|(line, _)| *line).collect();
                (table.names.concat(), table.header.len(), lines)
            })
            .collect();
        assert_eq!(
            found,
            [
                ("First".to_owned(), 2, vec![7, 9]),
                ("Second".to_owned(), 2, vec![]),
                ("Third".to_owned(), 2, vec![20])
            ]
        );
    }
}
