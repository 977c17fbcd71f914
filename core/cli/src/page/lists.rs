//! Lists whose items begin with codes, as tables.

use std::collections::HashMap;

use super::labels::Label;
use super::model::{Cell, Line, Row, Shape, Table, TextKind};

/// Tables of lists, one for each shape and heading.
#[derive(Default)]
pub(crate) struct Lists {
    tables: Vec<Table>,
    /// Positions in `tables`.
    found: HashMap<(Shape, Vec<String>), usize>,
    label: Option<Open>,
}

/// A heading, a quote or a term that begins with a code, with the texts below it.
struct Open {
    shape: Shape,
    sections: Vec<String>,
    line: usize,
    label: Label,
    bullets: Vec<(usize, String)>,
    sentence: Option<(usize, String)>,
}

impl Lists {
    /// Opens a heading, a quote or a term that begins with a code.
    pub(crate) fn open(&mut self, shape: Shape, sections: Vec<String>, line: usize, label: Label) {
        self.close();
        self.label =
            Some(Open { shape, sections, line, label, bullets: Vec::new(), sentence: None });
    }

    /// Takes a text: it belongs to the code above it, or begins with a code itself.
    pub(crate) fn text(
        &mut self,
        kind: TextKind,
        line: usize,
        cell: &Cell,
        label: Option<Label>,
        sections: &[String],
    ) {
        // Bullets with codes of their own are not texts of the code above.
        let has_code = label.as_ref().is_some_and(|label| label.is_set_off && label.is_number);
        match (&mut self.label, kind) {
            (Some(open), TextKind::Bullet) if !has_code => {
                open.bullets.push((line, cell.text.clone()));
            }
            (Some(open), TextKind::Paragraph) if !has_code => {
                open.sentence.get_or_insert_with(|| (line, cell.text.clone()));
            }
            _ => {
                let shape = match kind {
                    TextKind::Bullet => Shape::Bullets,
                    TextKind::Paragraph if label.as_ref().is_some_and(|label| label.is_set_off) => {
                        Shape::Lines
                    }
                    _ => return,
                };
                if label.is_none() && cell.text.starts_with(|c: char| c.is_ascii_digit()) {
                    self.stray(shape, sections, line, &cell.text);
                }
                if let Some(label) = label {
                    self.push(shape, sections, line, &label.code, "", &label.rest);
                }
            }
        }
    }

    /// Notes an item that looks like those of the list and has no code, such as `5xx errors`.
    fn stray(&mut self, shape: Shape, sections: &[String], line: usize, text: &str) {
        let table = self.found.get(&(shape, sections.to_vec()));
        if let Some(table) = table.and_then(|table| self.tables.get_mut(*table)) {
            table.stray.push(Line { line, text: text.to_owned() });
        }
    }

    /// Closes the code whose texts are collected.
    pub(crate) fn close(&mut self) {
        let Some(open) = self.label.take() else { return };
        let Open { shape, sections, line, label, bullets, sentence } = open;
        for (line, bullet) in &bullets {
            self.push(shape, &sections, *line, &label.code, &label.rest, bullet);
        }
        if !bullets.is_empty() {
            return;
        }
        match sentence {
            Some((line, sentence)) => {
                self.push(shape, &sections, line, &label.code, &label.rest, &sentence);
            }
            None if label.rest.contains(' ') => {
                self.push(shape, &sections, line, &label.code, "", &label.rest);
            }
            None => self.push(shape, &sections, line, &label.code, &label.rest, ""),
        }
    }

    /// Returns the tables of all lists.
    pub(crate) fn finish(mut self) -> Vec<Table> {
        self.close();
        self.tables
    }

    fn push(
        &mut self,
        shape: Shape,
        sections: &[String],
        line: usize,
        code: &str,
        name: &str,
        message: &str,
    ) {
        let tables = &mut self.tables;
        let table = *self.found.entry((shape, sections.to_vec())).or_insert_with(|| {
            tables.push(Table {
                shape,
                line,
                sections: sections.to_vec(),
                titles: ["code", "name", "message"].map(str::to_owned).to_vec(),
                ..Table::default()
            });
            tables.len() - 1
        });
        let cells = [code, name, message].map(Cell::plain).to_vec();
        if let Some(table) = self.tables.get_mut(table) {
            table.rows.push(Row { line, cells });
        }
    }
}
