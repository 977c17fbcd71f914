//! A table of a page, before its columns and rows are chosen.

/// A table of the page with all its columns.
pub(super) struct PageTable {
    /// The headings and the line of text that precede the table, the nearest first, without marks.
    pub(super) names: Vec<String>,
    /// Line of the titles, counted from one.
    pub(super) line: usize,
    /// The titles of the columns.
    pub(super) header: Vec<String>,
    /// The cells of each row below its line.
    pub(super) rows: Vec<(usize, Vec<String>)>,
}

impl PageTable {
    /// Returns the column with this title.
    pub(super) fn column(&self, title: &str) -> Option<usize> {
        self.header.iter().position(|own| own == title)
    }
}
