//! HTML, token by token, so that pieces of pages can be read and lines are known.

mod flow;
mod table;
mod tag;

use std::convert::Infallible;

use html5gum::Tokenizer;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};

use self::flow::Flow;
use self::table::Grid;
use self::tag::Tag;
use super::labels;
use super::model::{Block, Cell, TextKind};
use super::text::Lines;

/// Elements that are not text.
const SKIPPED: [&str; 8] =
    ["script", "style", "pre", "noscript", "svg", "template", "button", "nav"];

/// Reads a page, or a piece of one whose first line has this number.
pub(crate) fn read(text: &str, first_line: usize) -> Vec<Block> {
    let mut builder = Builder { lines: Lines::new(text, first_line), ..Builder::default() };
    let mut tag = Tag::default();
    let mut attribute = Vec::new();
    let handle = |event: CallbackEvent<'_>, span: html5gum::Span<usize>| -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                tag = Tag {
                    name: String::from_utf8_lossy(name).into_owned(),
                    start: span.start,
                    ..Tag::default()
                };
            }
            CallbackEvent::AttributeName { name } => name.clone_into(&mut attribute),
            CallbackEvent::AttributeValue { value } => {
                let value = String::from_utf8_lossy(value);
                match attribute.as_slice() {
                    b"rowspan" => tag.rows = value.trim().parse().unwrap_or(1),
                    b"colspan" => tag.columns = value.trim().parse().unwrap_or(1),
                    b"class" => {
                        tag.is_anchor = ["anchor", "headerlink", "hash-link"]
                            .iter()
                            .any(|class| value.contains(class));
                    }
                    _ => {}
                }
            }
            CallbackEvent::CloseStartTag { .. } => builder.start(&std::mem::take(&mut tag)),
            CallbackEvent::EndTag { name } => builder.end(&String::from_utf8_lossy(name)),
            CallbackEvent::String { value } => {
                builder.text(&String::from_utf8_lossy(value), span.start);
            }
            _ => {}
        }
        None
    };
    let mut emitter = CallbackEmitter::<_, _, usize>::new(handle);
    emitter.naively_switch_states(true);
    // The tokenizer yields nothing: the builder takes each event.
    Tokenizer::new_with_emitter(text, emitter).for_each(drop);
    builder.finish()
}

#[derive(Default)]
struct Builder {
    lines: Lines,
    blocks: Vec<Block>,
    /// Element whose text is skipped, and how often it is open.
    skipped: Option<(String, usize)>,
    /// Text outside of tables.
    flow: Flow,
    kind: Kind,
    /// Tables that are open, the innermost last.
    tables: Vec<Grid>,
}

/// Kind of the text outside of tables.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Paragraph,
    Bullet,
    Quote,
    Term,
    Title,
    Heading(u8),
}

impl Builder {
    fn start(&mut self, tag: &Tag) {
        if let Some((name, depth)) = &mut self.skipped {
            *depth += usize::from(*name == tag.name);
            return;
        }
        let name = tag.name.as_str();
        if SKIPPED.contains(&name)
            || tag.is_anchor && matches!(self.kind, Kind::Heading(_)) && name == "a"
        {
            self.skipped = Some((name.to_owned(), 1));
            return;
        }
        match name {
            "table" => {
                if self.tables.is_empty() {
                    self.flush();
                }
                self.tables.push(Grid { start: tag.start, ..Grid::default() });
            }
            "thead" | "tbody" => {
                if let Some(grid) = self.tables.last_mut() {
                    grid.is_head = name == "thead";
                }
            }
            "tr" | "td" | "th" if !self.tables.is_empty() => self.table_start(tag),
            "code" | "b" | "strong" => self.flow().open(),
            "br" => self.flow().text.push('\n'),
            _ if self.is_in_cell() => self.flow().space(name),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = name.as_bytes().get(1).copied().unwrap_or(b'6') - b'0';
                self.switch(Kind::Heading(level));
            }
            "li" | "dd" => self.switch(if name == "li" { Kind::Bullet } else { Kind::Paragraph }),
            "dt" => self.switch(Kind::Term),
            "blockquote" => self.switch(Kind::Quote),
            "title" => self.switch(Kind::Title),
            "p" | "div" | "section" | "article"
                if self.kind == Kind::Paragraph || self.kind == Kind::Quote =>
            {
                self.flush();
            }
            "ul" | "ol" | "dl" | "hr" => self.switch(Kind::Paragraph),
            _ => self.flow.space(name),
        }
    }

    fn end(&mut self, name: &str) {
        if let Some((skipped, depth)) = &mut self.skipped {
            *depth -= usize::from(skipped == name);
            if *depth == 0 {
                self.skipped = None;
            }
            return;
        }
        match name {
            "table" => {
                if let Some(mut grid) = self.tables.pop() {
                    grid.close_cell();
                    self.blocks.extend(grid.table(&self.lines).map(Block::Table));
                }
            }
            "tr" | "td" | "th" => {
                if let Some(grid) = self.tables.last_mut() {
                    grid.close_cell();
                }
            }
            "code" | "b" | "strong" => self.flow().close(name != "code"),
            _ if self.is_in_cell() => self.flow().space(name),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "li" | "dt" | "dd" | "blockquote"
            | "title" | "ul" | "ol" | "dl" => {
                self.switch(Kind::Paragraph);
            }
            "p" | "div" if matches!(self.kind, Kind::Paragraph | Kind::Quote) => self.flush(),
            _ => self.flow.space(name),
        }
    }

    fn text(&mut self, text: &str, start: usize) {
        if self.skipped.is_some() || self.tables.last().is_some_and(|grid| grid.cell.is_none()) {
            return;
        }
        let flow = self.flow();
        if flow.start.is_none() && !text.trim().is_empty() {
            flow.start = Some(start + text.len() - text.trim_start().len());
        }
        // Line breaks of the source are spaces; those of `<br>` are kept until the end.
        flow.text.extend(text.chars().map(|c| if c == '\n' { ' ' } else { c }));
    }

    fn is_in_cell(&self) -> bool {
        !self.tables.is_empty()
    }

    /// Returns the text that grows now.
    fn flow(&mut self) -> &mut Flow {
        match self.tables.last_mut().and_then(|grid| grid.cell.as_mut()) {
            Some((_, flow)) => flow,
            None => &mut self.flow,
        }
    }

    fn table_start(&mut self, tag: &Tag) {
        let Some(grid) = self.tables.last_mut() else { return };
        grid.close_cell();
        if tag.name == "tr" || grid.rows.is_empty() {
            grid.rows.push(Vec::new());
            grid.starts.push(tag.start);
        }
        if tag.name != "tr" {
            let tag = Tag { name: tag.name.clone(), ..*tag };
            grid.cell = Some((tag, Flow::default()));
        }
    }

    fn switch(&mut self, kind: Kind) {
        self.flush();
        self.kind = kind;
    }

    fn flush(&mut self) {
        let flow = std::mem::take(&mut self.flow);
        let kind = match self.kind {
            Kind::Heading(level) => {
                if let Some(start) = flow.start {
                    let mut cell = flow.cell();
                    let shown = cell.text.trim_end_matches(['¶', '#']).trim_end().len();
                    cell.text.truncate(shown);
                    self.blocks.push(Block::Heading {
                        level,
                        line: self.lines.number(start),
                        cell,
                    });
                }
                return;
            }
            Kind::Title => {
                self.blocks.push(Block::Title(flow.cell().text));
                return;
            }
            Kind::Paragraph => TextKind::Paragraph,
            Kind::Bullet => TextKind::Bullet,
            Kind::Quote => TextKind::Quote,
            Kind::Term => TextKind::Term,
        };
        let Some(start) = flow.start else { return };
        let line = self.lines.number(start);
        let parts: Vec<Cell> = flow.text.split('\n').map(Cell::plain).collect();
        let labels = parts.iter().filter(|part| labels::split(part).is_some()).count();
        if kind == TextKind::Paragraph && labels > 1 {
            let parts = parts.into_iter().filter(|part| !part.text.is_empty());
            self.blocks.extend(parts.map(|cell| Block::Text { kind, line, cell }));
            return;
        }
        let cell = flow.cell();
        if !cell.text.is_empty() {
            self.blocks.push(Block::Text { kind, line, cell });
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.flush();
        while let Some(mut grid) = self.tables.pop() {
            grid.close_cell();
            self.blocks.extend(grid.table(&self.lines).map(Block::Table));
        }
        self.blocks
    }
}
