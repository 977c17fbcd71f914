//! The tables of a Markdown page, and the lines that look like rows of a table but are none.
//!
//! The reader is more patient than a browser: an empty line between two rows, a row on several lines and a
//! title row of another width than the dashes do not end a table, because the rows below them would be
//! lost. A line that looks like a row all the same is noted, and is an error for the tables beside it.

use super::cells::{self, cells, has_bar, is_closed};
use super::lines::{Line, lines};
use super::names::{self, Names};
use super::page_table::{PageTable, Stray};
use crate::syntax::markdown;

/// Finds the tables with `|` between their cells.
pub(super) fn tables(page: &str) -> (Vec<PageTable>, Vec<Stray>) {
    let lines = lines(page);
    let mut reader = Reader { lines: &lines, tables: Vec::new(), strays: Vec::new() };
    reader.read();
    (reader.tables, reader.strays)
}

struct Reader<'p> {
    lines: &'p [Line<'p>],
    tables: Vec<PageTable>,
    strays: Vec<Stray>,
}

impl<'p> Reader<'p> {
    fn read(&mut self) {
        let mut names = Names::default();
        let mut at = 0;
        while let Some(line) = self.line(at) {
            if let Some(width) = self.starts_table(at) {
                let (table, end) = self.table(at, width, &names);
                self.tables.push(table);
                names.end_line();
                at = end;
                continue;
            }
            if self.looks_like_row(&line, names.is_after_heading()) {
                self.stray(&line, &names);
            } else if !line.is_code {
                names.read(line.text, self.line(at + 1).map(|next| next.text));
            }
            at += 1;
        }
    }

    fn line(&self, at: usize) -> Option<Line<'p>> {
        self.lines.get(at).copied()
    }

    /// Returns the number of columns of the table whose titles are on this line: a line of dashes
    /// follows.
    fn starts_table(&self, at: usize) -> Option<usize> {
        let (titles, below) = (self.line(at)?, self.line(at + 1)?);
        let is_pair = !titles.is_code && !below.is_code && !below.is_after_blank;
        if !is_pair || !has_bar(titles.text) || cells::dashes(titles.text).is_some() {
            return None;
        }
        Some(cells::dashes(below.text)?.max(cells::count(titles.text)))
    }

    /// Reads the table whose titles are at `start`. Returns the table and the line behind it.
    fn table(&self, start: usize, width: usize, names: &Names<'_>) -> (PageTable, usize) {
        let first = self.line(start);
        let (line, text) = first.map_or((0, ""), |first| (first.number, first.text));
        let is_quoted = first.is_some_and(|first| first.is_quoted);
        let has_outer_bar = text.starts_with('|');
        let titles = cells(text);
        let mut rows: Vec<(usize, String)> = Vec::new();
        let mut at = start + 2;
        while let Some(line) = self.line(at) {
            let is_new_table = self.starts_table(at).is_some();
            if line.is_code || line.is_quoted != is_quoted || ends_table(line.text) {
                break;
            }
            if is_new_table && line.is_after_blank {
                break;
            }
            // The same titles again continue the table. A line of dashes below a row shows as a line.
            if is_new_table && cells(line.text) == titles {
                at += 2;
                continue;
            }
            let is_row = has_bar(line.text);
            if line.is_after_blank && !(is_row && is_row_of(line.text, has_outer_bar, width)) {
                break;
            }
            at += 1;
            if cells::dashes(line.text).is_some() && line.text.contains("---") {
                continue;
            }
            match rows.last_mut() {
                Some((_, row)) if !is_row || continues(row, line.text, has_outer_bar, width) => {
                    if is_closed(row) {
                        row.pop();
                    }
                    row.push(' ');
                    row.push_str(line.text);
                }
                None if !is_row => break,
                _ => rows.push((line.number, line.text.to_owned())),
            }
        }
        let rows = rows.iter().map(|(line, row)| (*line, cells(row)));
        let rows = rows.filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
        let mut header = titles;
        header.resize(width, String::new());
        let (names, outer) = (names.nearest(), names.outer());
        (PageTable { names, outer, line, header, has_outer_bar, rows: rows.collect() }, at)
    }

    /// Returns true for a line outside a table that a reader may take for a row.
    fn looks_like_row(&self, line: &Line<'_>, is_after_heading: bool) -> bool {
        let text = line.text;
        if cells::dashes(text).is_some() || !has_bar(text) {
            return false;
        }
        let Some(table) = self.tables.last() else {
            return text.starts_with('|') && cells::count(text) >= 2;
        };
        let width = table.header.len();
        if line.is_code {
            // A code block may show anything, but a row of the table above it belongs to the table.
            let is_whole = text.starts_with('|') && is_closed(text);
            return is_whole && !is_after_heading && cells::count(text) == width;
        }
        is_row_of(text, table.has_outer_bar || is_after_heading, width)
    }

    fn stray(&mut self, line: &Line<'_>, names: &Names<'_>) {
        if let Some(before) = self.strays.last_mut()
            && before.last + 1 == line.number
        {
            before.last = line.number;
            return;
        }
        let last = self.tables.len().checked_sub(1);
        // Rows below a heading belong to the table above it as well, unless they begin with titles.
        let is_code = cells(line.text)
            .first()
            .is_some_and(|code| code.contains(|digit: char| digit.is_ascii_digit()));
        let table = last.filter(|_| is_code || !names.is_after_heading());
        let (first, last) = (line.number, line.number);
        self.strays.push(Stray { first, last, table, names: names.nearest() });
    }
}

/// Returns true for the start of a block that no row contains: a heading, a rule, the end of a component.
fn ends_table(text: &str) -> bool {
    let is_rule =
        text.len() >= 3 && ['-', '*', '_'].iter().any(|mark| text.trim_matches(*mark).is_empty());
    let is_marked = text.starts_with('#') && text.trim_start_matches('#').starts_with(' ');
    let is_heading = is_marked || names::is_heading(text) && !has_bar(text);
    // The end of an HTML element may be part of a cell, and has no text.
    let is_component = text.starts_with("</") && !markdown::plain_text(text).is_empty();
    is_rule || is_heading || text.starts_with(":::") || is_component && !has_bar(text)
}

/// Returns true for a line with the outer bar of the table, or with its width. A sentence that happens to
/// have the width of a table with outer bars is none.
fn is_row_of(text: &str, has_outer_bar: bool, width: usize) -> bool {
    let count = cells::count(text);
    let begins_with_code = || {
        let first = text.split('|').next().unwrap_or_default().trim();
        !first.contains(' ') && first.contains(|digit: char| digit.is_ascii_digit())
    };
    text.starts_with('|') && count >= 2
        || count == width && (!has_outer_bar || is_closed(text) || begins_with_code())
}

/// Returns true if a line with a bar continues the row above it: the row was not closed, and the line
/// closes it, or has the cells that it lacks.
fn continues(row: &str, line: &str, has_outer_bar: bool, width: usize) -> bool {
    if !has_outer_bar || line.starts_with('|') || !row.starts_with('|') || is_closed(row) {
        return false;
    }
    let (own, before) = (cells::count(line), cells::count(row));
    // The last cell of the row and the first one of the line are one cell.
    let joined = own + before - 1;
    joined <= width && (own == 1 || joined == width)
}

#[cfg(test)]
mod tests {
    use super::tables;

    /// Returns the first name, the titles and the rows of each table, and the lines of strays.
    type Read = (Vec<(String, Vec<String>, Vec<String>)>, Vec<(usize, usize)>);

    fn read(page: &str) -> Read {
        let (tables, strays) = tables(page);
        let tables = tables.into_iter().map(|table| {
            let rows =
                table.rows.iter().map(|(line, cells)| format!("{line}: {}", cells.join("|")));
            (table.names.join("/"), table.header, rows.collect())
        });
        (tables.collect(), strays.iter().map(|stray| (stray.first, stray.last)).collect())
    }

    /// Returns the rows of the only table of a page without strays.
    fn rows(page: &str) -> Vec<String> {
        let (tables, strays) = read(page);
        assert_eq!((tables.len(), strays.len()), (1, 0), "{page}: {tables:?} {strays:?}");
        tables.into_iter().flat_map(|(_, _, rows)| rows).collect()
    }

    #[test]
    fn every_table_is_found_with_its_names() {
        let page = "\u{feff}# Page\r\n\r\nFirst\r\n\r\n|a|b|\r\n|---|:-:|\r\n|1|x|\r\n||\r\n|2|y\r\n\r\nSecond\n|a|b|\n|-|-|\n\nno table | here\n\n## Third\n\n**Bold**\n\ntext\n\na|b\n-|-\n3|z";
        let (tables, strays) = read(page);
        let names: Vec<_> =
            tables.iter().map(|(names, _, rows)| (names.as_str(), rows.len())).collect();
        assert_eq!(names, [("First/Page", 2), ("Second/Page", 0), ("text/Bold", 1)]);
        assert_eq!(strays, []);
    }

    #[test]
    fn lines_without_a_bar_belong_to_the_row_above() {
        for (page, expected) in [
            (
                "|a|b|\n|-|-|\n| 1 | x exists\ne.g. y\n| 2 | z |",
                vec!["3: 1|x exists e.g. y", "5: 2|z"],
            ),
            ("a|b\n-|-\n1|x\n• y\n• z\n2|w", vec!["3: 1|x • y • z", "6: 2|w"]),
            ("|a|b|\n|-|-|\n| 1 | x |\ny\n| 2 | z |", vec!["3: 1|x y", "5: 2|z"]),
            ("|a|b|\n|-|-|\n| 1 | x\ny |\n| 2 | z |", vec!["3: 1|x y", "5: 2|z"]),
            ("|a|b|c|\n|-|-|-|\n| 1 | x\ny | c |\n| 2 | z | d |", vec!["3: 1|x y|c", "5: 2|z|d"]),
            ("|a|b|\n|-|-|\n| 1 | x\n2 | y", vec!["3: 1|x", "4: 2|y"]),
        ] {
            assert_eq!(rows(page), expected, "{page}");
        }
    }

    #[test]
    fn empty_lines_comments_and_rules_between_rows_lose_no_row() {
        for page in [
            "|a|b|\n|-|-|\n|1|x|\n\n|2|y|",
            "|a|b|\n|-|-|\n\n\n|1|x|\n<!-- old\n|9|z|\n-->\n|2|y|",
            "|a|b|\n|-|-|\n|1|x|\n|---|---|\n|2|y|",
            "|a|b|\n|-|-|\n|1|x|\n|a|b|\n|-|-|\n|2|y|",
            "a|b\n-|-\n1|x\n\n2|y",
            "> |a|b|\n> |-|-|\n> |1|x|\n>\n> |2|y|",
            "|a|b|\n|-|-|\n|1|x|\n\n2 | y",
            "a|b\n-|-\n1|x\n\n|2|y|",
            "|a|b|\n|-|-|\n|1|<ul>\n<li>x</li>\n</ul>|\n|2|y|",
        ] {
            let rows = rows(page);
            let cells: Vec<_> = rows.iter().filter_map(|row| row.split_once(": ")).collect();
            assert_eq!(
                cells.iter().map(|(_, cells)| *cells).collect::<Vec<_>>(),
                ["1|x", "2|y"],
                "{page}"
            );
        }
    }

    #[test]
    fn titles_and_dashes_may_differ_in_number() {
        for (page, titles) in [
            ("|Code |Text | |\n|:--|:--|\n| 1 | x |", vec!["Code", "Text", ""]),
            ("|a|b|c|\n|-|\n| 1 | x |", vec!["a", "b", "c"]),
            ("|a|\n|-|-|\n| 1 | x |", vec!["a", ""]),
        ] {
            let (tables, _) = read(page);
            assert_eq!(tables.len(), 1, "{page}");
            assert_eq!(tables[0].1, titles, "{page}");
            assert_eq!(tables[0].2, ["3: 1|x"], "{page}");
        }
    }

    #[test]
    fn rows_in_no_table_are_noted() {
        for (page, lines) in [
            ("|a|b|\n|-|-|\n|1|x|\n\nSome text\n|2|y|\n|3|z|", vec![(6, 7)]),
            ("|a|b|\n|-|-|\n|1|x|\n### More\n|2|y|", vec![(5, 5)]),
            ("|a|b|\n|-|-|\n|1|x|\n```\n|2|y|\n```\n", vec![(5, 5)]),
            ("|a|b|\n|1|x|\n", vec![(1, 2)]),
            ("text\n\n|-|-|\n|1|x|\n", vec![(4, 4)]),
            ("a|b\n-|-\n1|x\n\ntext\n\n2|y", vec![(7, 7)]),
            ("|a|b|\n|-|-|\n|1|x|\n\ntext\n2 | y", vec![(6, 6)]),
            ("|a|b|\n|-|-|\n|1|x|\n</TabItem>\n|2|y|", vec![(5, 5)]),
            ("> |a|b|\n> |-|-|\n> |1|x|\n|2|y|", vec![(4, 4)]),
            ("|a|b|\n|-|-|\n|1|x|\n\nuse `a` | b\n```\nx = a || b\n```\n", vec![]),
        ] {
            assert_eq!(read(page).1, lines, "{page}");
        }
    }

    #[test]
    fn code_is_neither_a_table_nor_a_name() {
        let (tables, _) = read("# Errors\n```\n|a|b|\n|-|-|\n|1|x|\n```\n|a|b|\n|-|-|\n|2|y|");
        assert_eq!(tables.len(), 1);
        assert_eq!((tables[0].0.as_str(), tables[0].2.len()), ("Errors", 1));
    }
}
