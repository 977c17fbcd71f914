//! Headings above tables and lists.

use super::labels::{self, Label};
use super::lists::Lists;
use super::model::{Block, Cell, Page, Shape, TextKind};

/// Level of a bold line that stands alone, below every heading.
const BOLD_LINE: u8 = 7;

/// Assigns headings to tables, and makes tables of lists.
pub(crate) fn page(blocks: Vec<Block>) -> Page {
    let mut page = Page::default();
    let mut headings = Headings::default();
    let mut lists = Lists::default();
    for block in blocks {
        match block {
            Block::Title(title) if page.title.is_empty() => page.title = title,
            Block::Title(_) => {}
            Block::Stray(line) => page.stray.push(line),
            Block::Heading { level, line, cell } => {
                heading(&mut headings, &mut lists, level, line, &cell);
            }
            Block::Text { kind: TextKind::Paragraph, line, cell } if cell.is_bold => {
                heading(&mut headings, &mut lists, BOLD_LINE, line, &cell);
            }
            Block::Text { kind, line, cell } => {
                let label = labels::split(&cell);
                let shape = match kind {
                    TextKind::Quote => Some(Shape::Quotes),
                    TextKind::Term => Some(Shape::Terms),
                    TextKind::Paragraph | TextKind::Bullet => None,
                };
                match (shape, label) {
                    (Some(shape), Some(label)) if label.is_number || kind == TextKind::Term => {
                        lists.open(shape, headings.above_lists(), line, label);
                    }
                    (_, label) => lists.text(kind, line, &cell, label, &headings.above_lists()),
                }
            }
            Block::Table(mut table) => {
                lists.close();
                if table.sections.is_empty() {
                    table.sections = headings.path();
                }
                page.tables.push(table);
            }
        }
    }
    page.tables.extend(lists.finish());
    page
}

fn heading(headings: &mut Headings, lists: &mut Lists, level: u8, line: usize, cell: &Cell) {
    headings.leave(level);
    let cell = &Cell { text: without_anchor(&cell.text).to_owned(), ..cell.clone() };
    match labels::split(cell) {
        // `1. General` is the first chapter, and `3) Orders` the third.
        Some(label) if label.is_number && !is_chapter(&label, &cell.text) => {
            lists.open(Shape::Headings, headings.above_lists(), line, label);
            headings.enter(level, &cell.text, true);
        }
        _ => {
            lists.close();
            headings.enter(level, &cell.text, false);
        }
    }
}

/// Strips the sign of a link to the heading itself.
fn without_anchor(text: &str) -> &str {
    let text = text.trim_start_matches("# ").trim_start_matches("¶ ");
    text.trim_end_matches(" #").trim_end_matches('¶').trim_end()
}

fn is_chapter(label: &Label, text: &str) -> bool {
    label.code.len() < 3
        && !label.code.starts_with('-')
        && text
            .strip_prefix(label.code.as_str())
            .is_some_and(|rest| rest.starts_with(['.', ')', '、']))
}

/// A heading that is open.
struct Heading {
    level: u8,
    text: String,
    /// True if it begins with a code.
    has_code: bool,
}

/// Headings that are open, the outermost first.
#[derive(Default)]
struct Headings {
    open: Vec<Heading>,
}

impl Headings {
    /// Closes the headings of this level and below.
    fn leave(&mut self, level: u8) {
        while self.open.last().is_some_and(|open| open.level >= level) {
            self.open.pop();
        }
    }

    fn enter(&mut self, level: u8, text: &str, has_code: bool) {
        if !text.is_empty() {
            self.open.push(Heading { level, text: text.to_owned(), has_code });
        }
    }

    fn path(&self) -> Vec<String> {
        self.open.iter().map(|open| open.text.clone()).collect()
    }

    /// Returns the headings that name lists: not those that begin with a code.
    fn above_lists(&self) -> Vec<String> {
        let open = self.open.iter().filter(|open| !open.has_code);
        open.map(|open| open.text.clone()).collect()
    }
}
