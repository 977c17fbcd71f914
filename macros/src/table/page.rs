//! The tables of a page: Markdown, CSV or TSV.

use super::page_table::{PageTable, Stray};
use super::{markdown, separated};

/// Finds the tables of a page, and the lines that look like rows of a table but are none: one table in a
/// file with the extension `csv` or `tsv`, any number in Markdown.
pub(super) fn tables(page: &str, path: &str) -> (Vec<PageTable>, Vec<Stray>) {
    match path.rsplit('.').next() {
        Some("csv") => (separated_table(page, ',').into_iter().collect(), Vec::new()),
        Some("tsv") => (separated_table(page, '\t').into_iter().collect(), Vec::new()),
        _ => markdown::tables(page),
    }
}

fn separated_table(text: &str, separator: char) -> Option<PageTable> {
    let mut records = separated::records(text, separator).into_iter();
    let (line, header) = records.next()?;
    let rows = records.collect();
    Some(PageTable { names: Vec::new(), outer: None, line, header, has_outer_bar: false, rows })
}
