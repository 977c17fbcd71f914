//! Text between tags.

use crate::page::model::Cell;
use crate::page::text::collapse;

/// Text that grows.
#[derive(Default)]
pub(super) struct Flow {
    pub(super) text: String,
    pub(super) start: Option<usize>,
    pub(super) marked: Vec<(usize, usize)>,
    pub(super) open: Vec<usize>,
    /// Length of the text that is bold.
    pub(super) bold: usize,
}

impl Flow {
    /// Ends a word where a block starts or ends. Marks inside a line do not.
    pub(super) fn space(&mut self, name: &str) {
        let is_inline = matches!(
            name,
            "a" | "span"
                | "em"
                | "i"
                | "u"
                | "s"
                | "del"
                | "ins"
                | "mark"
                | "small"
                | "sup"
                | "sub"
                | "font"
                | "tt"
                | "kbd"
                | "abbr"
                | "strike"
                | "wbr"
        );
        if !is_inline {
            self.text.push(' ');
        }
    }

    pub(super) fn open(&mut self) {
        self.open.push(self.text.len());
    }

    pub(super) fn close(&mut self, is_bold: bool) {
        if let Some(start) = self.open.pop()
            && self.open.is_empty()
        {
            self.marked.push((start, self.text.len()));
            if is_bold {
                self.bold += collapse(&self.text[start..]).len();
            }
        }
    }

    pub(super) fn cell(&self) -> Cell {
        let text = collapse(&self.text);
        let marked = self.marked.iter().filter_map(|(start, end)| self.text.get(*start..*end));
        let is_bold = !text.is_empty() && text.trim_end_matches([':', '：']).len() <= self.bold;
        Cell { is_bold, marked: marked.map(collapse).collect(), text }
    }
}
