//! Pages in one form: tables with their headings.

use super::form::Form;

/// A page: its tables, and its lists of codes as tables.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Form that the page was read as.
    pub form: Form,
    /// Title of the page as a whole: its front matter or `<title>`.
    pub title: String,
    /// Tables, and lists that begin with codes, in the order of the page.
    pub tables: Vec<Table>,
    /// Lines that look like rows of a table and belong to none.
    pub stray: Vec<Line>,
}

/// A line of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Number of the line, from 1.
    pub line: usize,
    /// Text of the line.
    pub text: String,
}

/// Shape in which a page shows rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Shape {
    /// A table, an array of objects, an object by code.
    #[default]
    Tables,
    /// Headings that begin with a code; bullets or a sentence below hold the texts.
    Headings,
    /// Quotes that begin with a code; bullets or a sentence below hold the texts.
    Quotes,
    /// Terms of a definition list.
    Terms,
    /// Bullets and list items that begin with a code.
    Bullets,
    /// Other lines that begin with a code.
    Lines,
}

/// A table, or the rows of one shape below one heading.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Shape in which the page shows it.
    pub shape: Shape,
    /// Headings above it, the nearest last.
    pub sections: Vec<String>,
    /// Line of its titles.
    pub line: usize,
    /// Titles of its columns.
    pub titles: Vec<String>,
    /// Rows; each has as many cells as there are titles, or fewer.
    pub rows: Vec<Row>,
    /// Lines inside the table that could not be read.
    pub stray: Vec<Line>,
}

/// A row of a table.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Line on which the row starts.
    pub line: usize,
    /// Cells from left to right.
    pub cells: Vec<Cell>,
}

/// Text of a cell, a heading or a bullet as readers see it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Text without markup; white space is one space.
    pub text: String,
    /// Parts of the text that are set as code or bold, in order.
    pub marked: Vec<String>,
    /// True if the text as a whole is bold.
    pub is_bold: bool,
}

impl Cell {
    /// Returns a cell without markup.
    pub(crate) fn plain(text: &str) -> Self {
        Self { text: super::text::collapse(text), ..Self::default() }
    }
}

/// Piece of a page, before headings are assigned.
#[derive(Clone, Debug)]
pub(crate) enum Block {
    /// Title of the page as a whole.
    Title(String),
    /// A heading; level 1 is the outermost.
    Heading { level: u8, line: usize, cell: Cell },
    /// A text of this kind.
    Text { kind: TextKind, line: usize, cell: Cell },
    /// A table without its sections.
    Table(Table),
    /// A line that looks like a row.
    Stray(Line),
}

/// Kind of a text outside of tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextKind {
    Paragraph,
    Quote,
    Bullet,
    Term,
}
