//! Reader of the table on a page.
//!
//! Cells keep their markup, because the derive reads the markup of doc comments in the same way.

use crate::names;

/// A documented table.
pub(crate) struct Table {
    /// The line above the table, if the page has several tables.
    pub(crate) section: Option<String>,
    /// The heading or file name that the enum is named after.
    pub(crate) title: String,
    pub(crate) rows: Vec<Row>,
    /// True if the cells hold Markdown.
    pub(crate) is_markdown: bool,
}

pub(crate) struct Row {
    pub(crate) label: String,
    pub(crate) message: String,
}

/// A Markdown table with its position on the page.
struct Found<'a> {
    section: &'a str,
    line: usize,
    rows: Vec<Row>,
}

/// Reads the table of a page; the file's extension decides between CSV, TSV and Markdown.
pub(crate) fn read(text: &str, path: &str, section: Option<&str>) -> Result<Table, String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let file = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let (name, ending) = file.rsplit_once('.').unwrap_or((file, ""));
    let separator = match ending {
        "csv" => b',',
        "tsv" => b'\t',
        _ => return from_markdown(text, name, section),
    };
    if let Some(section) = section {
        return Err(format!("a .{ending} file has no sections: remove `{section}`"));
    }
    let rows = separated(text, separator)?;
    if rows.is_empty() {
        return Err("the table has no rows".to_owned());
    }
    Ok(Table { section: None, title: title_of_file(name), rows, is_markdown: false })
}

fn separated(text: &str, separator: u8) -> Result<Vec<Row>, String> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let row = |record: Result<csv::StringRecord, csv::Error>| {
        let record = record.map_err(|error| error.to_string())?;
        let cell = |column| record.get(column).unwrap_or_default().to_owned();
        Ok(Row { label: cell(0), message: cell(1) })
    };
    reader.records().map(row).collect()
}

fn from_markdown(text: &str, name: &str, section: Option<&str>) -> Result<Table, String> {
    let found = tables(text);
    let lines = |found: &[&Found<'_>]| {
        let lines: Vec<String> =
            found.iter().map(|table| format!("line {}: {}", table.line, table.section)).collect();
        lines.join("\n  ")
    };
    let all: Vec<&Found<'_>> = found.iter().collect();
    let matching: Vec<&Found<'_>> = match section {
        None => all.clone(),
        Some(section) => {
            // An identical line takes precedence over a heading with the same text.
            let is_line = |table: &&Found<'_>| table.section == section.trim();
            let is_heading = |table: &&Found<'_>| heading(table.section) == heading(section);
            let exact: Vec<_> = found.iter().filter(is_line).collect();
            if exact.is_empty() { found.iter().filter(is_heading).collect() } else { exact }
        }
    };
    let table = match (matching.as_slice(), all.as_slice()) {
        ([table], _) => *table,
        ([], []) => return Err("the page has no table".to_owned()),
        ([], all) => {
            let section = section.unwrap_or_default();
            return Err(format!("no table below `{section}`, expected one of:\n  {}", lines(all)));
        }
        (several, _) if section.is_some() => {
            let section = section.unwrap_or_default();
            return Err(format!(
                "several tables below `{section}`, rename the line above one:\n  {}",
                lines(several)
            ));
        }
        (several, _) => {
            return Err(format!("several tables, pass the line above one:\n  {}", lines(several)));
        }
    };
    if table.rows.is_empty() {
        return Err("the table has no rows".to_owned());
    }
    let title = heading(table.section);
    Ok(Table {
        section: (all.len() > 1).then(|| table.section.to_owned()),
        title: if names::is_specific(title) { title.to_owned() } else { title_of_file(name) },
        rows: table
            .rows
            .iter()
            .map(|row| Row { label: row.label.clone(), message: row.message.clone() })
            .collect(),
        is_markdown: true,
    })
}

/// Returns a title made of a file's name.
fn title_of_file(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    let title: String = first.chain(chars).collect();
    if names::is_specific(&title) { title } else { "Exchange".to_owned() }
}

/// Returns the text of a line without the marks of a heading.
fn heading(line: &str) -> &str {
    line.trim().trim_start_matches('#').trim_matches(['*', '_', ' ', ':'])
}

fn tables(text: &str) -> Vec<Found<'_>> {
    let mut found = Vec::new();
    let mut section = "";
    let mut lines = text.lines().map(str::trim).enumerate().peekable();
    while let Some((at, line)) = lines.next() {
        let is_header = line.contains('|')
            && lines.peek().is_some_and(|(_, next)| is_delimiter(next, cells(line).len()));
        if is_header {
            lines.next();
            let mut rows = Vec::new();
            while let Some((_, line)) = lines.next_if(|(_, line)| line.contains('|')) {
                let mut cells = cells(line).into_iter();
                let (label, message) = (cells.next(), cells.next());
                let row = Row {
                    label: plain(&label.unwrap_or_default()),
                    message: message.unwrap_or_default(),
                };
                if !row.label.is_empty() || !row.message.is_empty() {
                    rows.push(row);
                }
            }
            found.push(Found { section, line: at + 1, rows });
            section = "";
        } else if !line.is_empty() {
            section = line;
        }
    }
    found
}

/// Returns a label without its markup, which is how the derive compares labels.
fn plain(label: &str) -> String {
    let mut text = String::new();
    let mut chars = label.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '`' => {}
            '\\' => match chars.next_if(char::is_ascii_punctuation) {
                Some(escaped) => text.push(escaped),
                None => text.push('\\'),
            },
            other => text.push(other),
        }
    }
    text
}

/// Returns true if the line is `|---|:-:|` with as many cells as the header.
fn is_delimiter(line: &str, columns: usize) -> bool {
    let cells = cells(line);
    let is_dashes = |cell: &String| {
        let dashes = cell.trim_start_matches(':').trim_end_matches(':');
        !dashes.is_empty() && dashes.chars().all(|c| c == '-')
    };
    cells.len() == columns && cells.iter().all(is_dashes)
}

/// Returns the cells of a line. The outer bars may be missing, and `\|` is a bar inside a cell.
fn cells(line: &str) -> Vec<String> {
    let line = line.strip_prefix('|').unwrap_or(line).replace(r"\|", "\u{0}");
    let line = line.strip_suffix('|').unwrap_or(&line);
    line.split('|').map(|cell| cell.trim().replace('\u{0}', "|")).collect()
}
