//! A reader of the tables of a page: Markdown, CSV or TSV.

use syn::Error;

use super::separated;
use crate::errors::{Errors, catalogue};
use crate::grammar::table::TableAttribute;
use crate::syntax::{Text, markdown};

/// The columns of codes and messages of the table that the enum names.
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
}

pub(super) struct Row {
    /// The cell in the column of codes.
    pub(super) label: String,
    pub(super) message: String,
    /// Line of the page, counted from one.
    pub(super) line: usize,
}

/// A table of the page with all its columns.
struct Found<'a> {
    /// The nearest line above the table that is not empty.
    section: &'a str,
    /// Line of the header, counted from one.
    line: usize,
    header: Vec<String>,
    rows: Vec<(usize, Vec<String>)>,
}

/// Reads the table that the attribute names.
pub(super) fn table(page: &str, attribute: &TableAttribute, errors: &mut Errors) -> Option<Table> {
    let found = find_tables(page, &attribute.path.value);
    let table = errors.take(choose(&found, attribute))?;
    let code = errors.take(column(table, attribute.code_column.as_ref(), 0, attribute));
    let message = errors.take(column(table, attribute.message_column.as_ref(), 1, attribute));
    if table.rows.is_empty() {
        errors.push(catalogue::table_without_rows(section_or_path(attribute)));
    }
    let (code, message) = (code?, message?);
    let cell = |cells: &[String], column: usize| cells.get(column).cloned().unwrap_or_default();
    let row = |(line, cells): &(usize, Vec<String>)| Row {
        label: cell(cells, code),
        message: cell(cells, message),
        line: *line,
    };
    (!table.rows.is_empty()).then(|| Table { rows: table.rows.iter().map(row).collect() })
}

fn choose<'a, 'p>(
    found: &'a [Found<'p>],
    attribute: &TableAttribute,
) -> Result<&'a Found<'p>, Error> {
    let sections: Vec<&str> = found.iter().map(|table| table.section).collect();
    let Some(section) = &attribute.section else {
        return match found {
            [] => Err(catalogue::page_without_table(&attribute.path)),
            [table] => Ok(table),
            _ => Err(catalogue::section_needed(&attribute.path, &sections)),
        };
    };
    let wanted = section.value.trim();
    let mut matching = found.iter().filter(|table| table.section == wanted);
    match (matching.next(), matching.next()) {
        (Some(table), None) => Ok(table),
        (Some(first), Some(second)) => {
            Err(catalogue::section_not_unique(section, first.line, second.line))
        }
        (None, _) if found.is_empty() => Err(catalogue::page_without_table(&attribute.path)),
        (None, _) => Err(catalogue::section_missing(section, &sections)),
    }
}

fn column(
    table: &Found<'_>,
    name: Option<&Text>,
    default: usize,
    attribute: &TableAttribute,
) -> Result<usize, Error> {
    match name {
        None if default < table.header.len() => Ok(default),
        None => Err(catalogue::too_few_columns(section_or_path(attribute))),
        Some(name) => table
            .header
            .iter()
            .position(|title| *title == name.value.trim())
            .ok_or_else(|| catalogue::column_missing(name, &table.header)),
    }
}

fn section_or_path(attribute: &TableAttribute) -> &Text {
    attribute.section.as_ref().unwrap_or(&attribute.path)
}

/// Finds the tables of a page: one in a file with the extension `csv` or `tsv`, any number in Markdown.
fn find_tables<'p>(page: &'p str, path: &str) -> Vec<Found<'p>> {
    match path.rsplit('.').next() {
        Some("csv") => separated_table(page, ',').into_iter().collect(),
        Some("tsv") => separated_table(page, '\t').into_iter().collect(),
        _ => markdown_tables(page),
    }
}

fn separated_table(text: &str, separator: char) -> Option<Found<'_>> {
    let mut records = separated::records(text, separator).into_iter();
    let (line, header) = records.next()?;
    Some(Found { section: "", line, header, rows: records.collect() })
}

fn markdown_tables(page: &str) -> Vec<Found<'_>> {
    let page = page.strip_prefix('\u{feff}').unwrap_or(page);
    let mut tables: Vec<Found<'_>> = Vec::new();
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
        tables.push(Found { section, line: start + 1, header: cells(line), rows });
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
    use super::{cells, is_delimiter, markdown_tables};

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
        let found: Vec<_> = markdown_tables(page)
            .into_iter()
            .map(|table| {
                let lines: Vec<usize> = table.rows.iter().map(|(line, _)| *line).collect();
                (table.section, table.header.len(), lines)
            })
            .collect();
        assert_eq!(
            found,
            [("First", 2, vec![7, 9]), ("Second", 2, vec![]), ("Third", 2, vec![20])]
        );
    }
}
