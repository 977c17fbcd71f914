//! Markdown, line by line: headings, quotes, bullets, tables, and HTML inside.

use std::collections::HashSet;

use super::html;
use super::inline::{self, Links};
use super::labels;
use super::model::{Block, Line, TextKind};
use super::pipes::{self, Source};

/// Tags whose elements are read as HTML, up to their end.
const ELEMENTS: [&str; 10] = ["table", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "h5", "h6"];

/// Reads a page.
pub(crate) fn read(text: &str) -> Vec<Block> {
    let mut reader = Reader {
        lines: text.split('\n').map(|line| line.trim_end_matches('\r')).collect(),
        links: links(text),
        blocks: Vec::new(),
        text: None,
        unclosed: HashSet::new(),
    };
    let mut at = reader.front_matter();
    while at < reader.lines.len() {
        at = reader.block(at);
    }
    reader.flush();
    reader.blocks
}

/// Returns the labels of the link definitions of a page.
fn links(text: &str) -> Links {
    text.lines()
        .filter_map(|line| line.trim_start().strip_prefix('[')?.split_once("]:"))
        .map(|(label, _)| label.to_lowercase())
        .collect()
}

struct Reader<'a> {
    lines: Vec<&'a str>,
    links: Links,
    blocks: Vec<Block>,
    /// Text that further lines may belong to.
    text: Option<Open>,
    /// Beginnings without an end further down, so that the end is looked for once.
    unclosed: HashSet<String>,
}

struct Open {
    kind: TextKind,
    line: usize,
    source: String,
}

impl Source for Reader<'_> {
    fn content(&self, line: usize) -> Option<&str> {
        self.lines.get(line).map(|line| without_quote(line).0)
    }

    fn starts_block(&self, line: usize) -> bool {
        let Some(content) = self.content(line).map(str::trim) else { return true };
        heading(content).is_some()
            || fence(content).is_some()
            || content.starts_with("<!--")
            || content.starts_with(":::")
            || element(content).is_some()
            || ["</", "<div", "<details", "<aside", "<section", "<p>"]
                .iter()
                .any(|tag| content.starts_with(tag) && !content.starts_with("</br"))
    }
}

impl Reader<'_> {
    /// Reads the title of the front matter, and returns the line behind it.
    fn front_matter(&mut self) -> usize {
        if self.lines.first().is_none_or(|line| line.trim_end() != "---") {
            return 0;
        }
        let end = self.lines.iter().skip(1).position(|line| line.trim_end() == "---");
        let Some(end) = end.filter(|end| *end < 200) else { return 0 };
        for line in &self.lines[1..=end] {
            if let Some(title) = line.strip_prefix("title:") {
                let title = title.trim().trim_matches(['"', '\'']);
                self.blocks.push(Block::Title(title.to_owned()));
            }
        }
        end + 2
    }

    /// Reads what starts on a line, and returns the line behind it.
    fn block(&mut self, at: usize) -> usize {
        let line = self.lines[at];
        let (content, is_quote) = without_quote(line);
        let trimmed = content.trim();
        if trimmed.is_empty() {
            self.flush();
            return at + 1;
        }
        if let Some(end) = self.skipped(trimmed, at) {
            self.flush();
            return end;
        }
        if self.is_underline(trimmed) {
            return at + 1;
        }
        if let Some((level, text)) = heading(trimmed) {
            self.flush();
            let cell = inline::read(text, &self.links);
            self.blocks.push(Block::Heading { level, line: at + 1, cell });
            return at + 1;
        }
        if let Some(end) = self.html(trimmed, at) {
            return end;
        }
        if pipes::starts_table(self, at) {
            self.flush();
            let (table, end) = pipes::read(self, at, &self.links);
            self.blocks.push(Block::Table(table));
            return end;
        }
        self.text_line(trimmed, is_quote, at);
        at + 1
    }

    /// Returns the line behind a comment or a block of code.
    fn skipped(&mut self, trimmed: &str, at: usize) -> Option<usize> {
        if trimmed.starts_with("<!--") {
            if trimmed.contains("-->") {
                return trimmed.ends_with("-->").then_some(at + 1);
            }
            return self.end_of("-->", at + 1, |line| line.contains("-->"));
        }
        let mark = fence(trimmed)?;
        let end = self.end_of(mark, at + 1, |line| {
            let line = without_quote(line).0.trim();
            line.starts_with(mark)
                && line.trim_start_matches(mark.chars().next().unwrap_or('`')).is_empty()
        });
        // Without an end the rest of the page is not given up.
        Some(end.unwrap_or(at + 1))
    }

    /// Returns the line behind the next one that is an end.
    fn end_of(&mut self, mark: &str, from: usize, is_end: impl Fn(&str) -> bool) -> Option<usize> {
        if self.unclosed.contains(mark) {
            return None;
        }
        let end = self.lines.iter().skip(from).position(|line| is_end(line));
        if end.is_none() {
            self.unclosed.insert(mark.to_owned());
        }
        end.map(|end| from + end + 1)
    }

    /// Takes the line above for a heading if this one underlines it.
    fn is_underline(&mut self, trimmed: &str) -> bool {
        let level = match trimmed.as_bytes() {
            [b'=', b'=', ..] if trimmed.bytes().all(|byte| byte == b'=') => 1,
            [b'-', b'-', b'-', ..] if trimmed.bytes().all(|byte| byte == b'-') => 2,
            _ => return false,
        };
        match self.text.take_if(|open| open.kind == TextKind::Paragraph) {
            Some(open) => {
                let cell = inline::read(&open.source, &self.links);
                self.blocks.push(Block::Heading { level, line: open.line, cell });
            }
            None => self.flush(),
        }
        true
    }

    /// Reads an element of HTML, and returns the line behind it.
    fn html(&mut self, trimmed: &str, at: usize) -> Option<usize> {
        let lower = trimmed.to_ascii_lowercase();
        let start = match element(&lower) {
            Some(_) => 0,
            None if trimmed.starts_with('<') => lower.find("<table")?,
            None => return None,
        };
        let name = element(&lower[start..])?;
        let mark = format!("</{name}");
        if self.unclosed.contains(&mark) {
            return None;
        }
        let (mut depth, mut end) = (0_usize, None);
        for (number, line) in self.lines.iter().enumerate().skip(at) {
            let lower = line.to_ascii_lowercase();
            depth += lower.matches(&format!("<{name}")).count();
            depth = depth.saturating_sub(lower.matches(&mark).count());
            if depth == 0 {
                end = Some(number);
                break;
            }
        }
        let Some(end) = end else {
            self.unclosed.insert(mark);
            return None;
        };
        self.flush();
        let element = self.lines[at..=end].join("\n");
        self.blocks.extend(html::read(&element, at + 1));
        Some(end + 1)
    }

    /// Reads a line of a paragraph, a quote or a bullet.
    fn text_line(&mut self, trimmed: &str, is_quote: bool, at: usize) {
        if let Some(text) = bullet(trimmed) {
            self.open(TextKind::Bullet, at, text);
            return;
        }
        let bars = trimmed.matches('|').count();
        if trimmed.starts_with('|') && bars > 1 {
            self.flush();
            self.blocks.push(Block::Stray(Line { line: at + 1, text: trimmed.to_owned() }));
            return;
        }
        let kind = if is_quote { TextKind::Quote } else { TextKind::Paragraph };
        let starts_like_code =
            trimmed.starts_with(|c: char| c.is_ascii_digit() || "-`*\u{2212}".contains(c));
        let is_label = starts_like_code
            && labels::split(&inline::read(trimmed, &self.links))
                .is_some_and(|label| label.is_number);
        match &mut self.text {
            Some(open) if open.kind == TextKind::Bullet && !is_quote => {
                open.source.push(' ');
                open.source.push_str(trimmed);
            }
            Some(open) if open.kind == kind && !is_label => {
                open.source.push(' ');
                open.source.push_str(trimmed);
            }
            _ => self.open(kind, at, trimmed),
        }
    }

    fn open(&mut self, kind: TextKind, at: usize, text: &str) {
        self.flush();
        self.text = Some(Open { kind, line: at + 1, source: text.to_owned() });
    }

    fn flush(&mut self) {
        if let Some(open) = self.text.take() {
            let cell = inline::read(&open.source, &self.links);
            self.blocks.push(Block::Text { kind: open.kind, line: open.line, cell });
        }
    }
}

/// Strips the marks of quotes.
fn without_quote(line: &str) -> (&str, bool) {
    let mut content = line;
    let mut is_quote = false;
    while let Some(rest) = content.trim_start().strip_prefix('>') {
        content = rest;
        is_quote = true;
    }
    (content, is_quote)
}

/// Returns the level and the text of a heading.
fn heading(line: &str) -> Option<(u8, &str)> {
    let rest = line.trim_start_matches('#');
    let level = line.len() - rest.len();
    let is_heading = (1..=6).contains(&level)
        && (rest.starts_with([' ', '\t']) || rest.chars().next().is_some_and(char::is_alphabetic));
    let text = rest.trim();
    let text = match text.trim_end_matches('#') {
        stripped if stripped.len() < text.len() && stripped.ends_with([' ', '\t']) => {
            stripped.trim_end()
        }
        _ => text,
    };
    // The anchor of Docusaurus and Pandoc.
    let text = match text.rsplit_once("{#") {
        Some((before, anchor)) if anchor.ends_with('}') => before.trim_end(),
        _ => text,
    };
    is_heading.then_some((u8::try_from(level).unwrap_or(6), text))
}

/// Returns the marks that open a block of code.
fn fence(line: &str) -> Option<&str> {
    let mark = line.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
    let rest = line.trim_start_matches(mark);
    let marks = line.len() - rest.len();
    (marks >= 3 && !(mark == '`' && rest.contains('`'))).then(|| &line[..marks])
}

/// Returns the name of the element that a line starts with.
fn element(line: &str) -> Option<&'static str> {
    let rest = line.strip_prefix('<')?;
    ELEMENTS.into_iter().find(|name| {
        rest.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
            && rest[name.len()..].starts_with(['>', ' ', '\t'])
            || rest.len() == name.len() && rest.eq_ignore_ascii_case(name)
    })
}

/// Returns the text of a bullet. A number of three digits and more is no position in a list.
fn bullet(line: &str) -> Option<&str> {
    if let Some(rest) = line.strip_prefix(['-', '*', '+', '•']) {
        return rest.starts_with([' ', '\t']).then(|| rest.trim_start());
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line[digits..].strip_prefix(['.', ')'])?;
    ((1..=2).contains(&digits) && rest.starts_with([' ', '\t'])).then(|| rest.trim_start())
}
