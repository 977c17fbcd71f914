//! The cells of a line with `|` between them.

use crate::syntax::markdown;

/// Returns true if the line has a `|` without a backslash.
pub(super) fn has_bar(line: &str) -> bool {
    raw_cells(line).len() > 1 || line.starts_with('|') || is_closed(line)
}

/// Returns true if a `|` ends the line.
pub(super) fn is_closed(line: &str) -> bool {
    let before = line.trim_end_matches('|');
    before.len() < line.len() && !ends_with_escape(before, line)
}

/// Returns true if the first of the bars at the end of the line is escaped, and is the only one.
fn ends_with_escape(before: &str, line: &str) -> bool {
    let backslashes = before.len() - before.trim_end_matches('\\').len();
    line.len() - before.len() == 1 && backslashes % 2 == 1
}

/// Returns the cells of a line as plain text. The outer bars may be missing.
pub(super) fn cells(line: &str) -> Vec<String> {
    raw_cells(line).iter().map(|cell| markdown::plain_text(cell)).collect()
}

/// Returns the number of cells.
pub(super) fn count(line: &str) -> usize {
    raw_cells(line).len()
}

fn raw_cells(line: &str) -> Vec<String> {
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
    cells
}

/// Returns the number of columns of a line such as `|---|:-:|`.
pub(super) fn dashes(line: &str) -> Option<usize> {
    if !line.contains('|') || !line.contains('-') {
        return None;
    }
    let cells = raw_cells(line);
    let is_dashes = |cell: &String| {
        let cell = cell.trim();
        let cell = cell.strip_prefix(':').unwrap_or(cell);
        let cell = cell.strip_suffix(':').unwrap_or(cell);
        !cell.is_empty() && cell.bytes().all(|byte| byte == b'-')
    };
    cells.iter().all(is_dashes).then_some(cells.len())
}

#[cfg(test)]
mod tests {
    use super::{cells, dashes, has_bar, is_closed};

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
            assert_eq!(dashes(line), Some(columns), "{line}");
        }
        for line in ["a-b | -", "- | x", "| : | :: |", "|-||-|", "| |", "", "---"] {
            assert_eq!(dashes(line), None, "{line}");
        }
    }

    #[test]
    fn escaped_bar_neither_splits_nor_closes() {
        for (line, bar, closed) in [
            ("a", false, false),
            (r"a \| b", false, false),
            (r"a \|", false, false),
            (r"a \\|", true, true),
            ("a |", true, true),
            ("| a", true, false),
            ("a | b", true, false),
            ("|", true, true),
        ] {
            assert_eq!((has_bar(line), is_closed(line)), (bar, closed), "{line}");
        }
    }
}
