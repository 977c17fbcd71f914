//! The tables of a page: Markdown, CSV or TSV.

use super::page_table::PageTable;
use super::{markdown, separated};

/// Finds the tables of a page: one in a file with the extension `csv` or `tsv`, any number in Markdown.
pub(super) fn tables(page: &str, path: &str) -> Vec<PageTable> {
    match path.rsplit('.').next() {
        Some("csv") => separated_table(page, ',').into_iter().collect(),
        Some("tsv") => separated_table(page, '\t').into_iter().collect(),
        _ => markdown::tables(page),
    }
}

fn separated_table(text: &str, separator: char) -> Option<PageTable> {
    let mut records = separated::records(text, separator).into_iter();
    let (line, header) = records.next()?;
    Some(PageTable { names: Vec::new(), line, header, rows: records.collect() })
}
