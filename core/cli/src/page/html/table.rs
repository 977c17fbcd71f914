//! Tables, with cells that span rows and columns.

use super::flow::Flow;
use super::tag::Tag;
use crate::page::grid::{self, MAX_COLUMNS};
use crate::page::model::{Cell, Row, Table};
use crate::page::text::Lines;

/// A table that grows.
#[derive(Default)]
pub(super) struct Grid {
    pub(super) start: usize,
    pub(super) rows: Vec<Vec<Spanned>>,
    pub(super) starts: Vec<usize>,
    pub(super) has_titles: bool,
    /// True inside `thead`.
    pub(super) is_head: bool,
    pub(super) cell: Option<(Tag, Flow)>,
}

/// A cell with the rows and columns that it covers.
pub(super) struct Spanned {
    pub(super) cell: Cell,
    pub(super) rows: usize,
    pub(super) columns: usize,
    pub(super) is_title: bool,
}

impl Grid {
    pub(super) fn close_cell(&mut self) {
        if let (Some((tag, flow)), Some(row)) = (self.cell.take(), self.rows.last_mut()) {
            row.push(Spanned {
                cell: flow.cell(),
                rows: tag.rows.max(1),
                columns: tag.columns.clamp(1, MAX_COLUMNS),
                is_title: tag.name == "th" || self.is_head,
            });
        }
    }

    /// Lays the cells out: one that spans rows stands in each of them.
    pub(super) fn table(mut self, lines: &Lines) -> Option<Table> {
        let mut table = Table { line: lines.number(self.start), ..Table::default() };
        // Cells that reach into the rows below: by column, with the number of rows left.
        let mut above: Vec<Option<(usize, Cell)>> = Vec::new();
        self.has_titles = self
            .rows
            .first()
            .is_some_and(|row| row.iter().all(|cell| cell.is_title) && !row.is_empty());
        let rows = self.rows.into_iter().zip(self.starts).filter(|(row, _)| !row.is_empty());
        for (row, start) in rows {
            let mut cells: Vec<Cell> = Vec::new();
            let mut row = row.into_iter();
            loop {
                let column = cells.len();
                if column >= MAX_COLUMNS {
                    break;
                }
                if let Some((left, cell)) =
                    above.get_mut(column).and_then(|slot| slot.take_if(|(left, _)| *left > 0))
                {
                    above[column] = Some((left - 1, cell.clone()));
                    cells.push(cell);
                    continue;
                }
                let Some(spanned) = row.next() else { break };
                for extra in 0..spanned.columns {
                    let cell = if extra == 0 { spanned.cell.clone() } else { Cell::default() };
                    if cells.len() < MAX_COLUMNS {
                        above.resize(above.len().max(cells.len() + 1), None);
                        above[cells.len()] = Some((spanned.rows - 1, cell.clone()));
                        cells.push(cell);
                    }
                }
            }
            table.rows.push(Row { line: lines.number(start), cells });
        }
        if self.has_titles && !table.rows.is_empty() {
            let titles = table.rows.remove(0);
            table.titles = titles.cells.into_iter().map(|cell| cell.text).collect();
        }
        (!table.rows.is_empty()).then(|| grid::with_titles(table))
    }
}
