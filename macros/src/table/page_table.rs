//! A table of a page, before its columns and rows are chosen.

use std::rc::Rc;

/// A table of the page with all its columns.
pub(super) struct PageTable {
    /// The line of text above the table and the nearest heading, without marks.
    pub(super) names: Vec<Rc<str>>,
    /// The heading above the nearest one, if that is a line in bold. It counts if no table has the name
    /// otherwise.
    pub(super) outer: Option<Rc<str>>,
    /// Line of the titles, counted from one.
    pub(super) line: usize,
    /// The titles of the columns.
    pub(super) header: Vec<String>,
    /// True if the lines start with a `|`.
    pub(super) has_outer_bar: bool,
    /// The cells of each row below its line.
    pub(super) rows: Vec<(usize, Vec<String>)>,
}

impl PageTable {
    /// Returns the column with this title.
    pub(super) fn column(&self, title: &str) -> Option<usize> {
        self.header.iter().position(|own| own == title)
    }
}

/// Lines that look like rows, and are in no table.
pub(super) struct Stray {
    pub(super) first: usize,
    pub(super) last: usize,
    /// Index of the table that the rows may belong to.
    pub(super) table: Option<usize>,
    /// The names that a table at these lines would have.
    pub(super) names: Vec<Rc<str>>,
}
