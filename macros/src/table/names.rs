//! The names that a table can have: the headings and the line of text above it.

use std::rc::Rc;

use crate::syntax::markdown;

/// The last heading, the last line in bold and the last line of text.
#[derive(Default)]
pub(super) struct Names<'p> {
    heading: Option<Rc<str>>,
    bold: Option<Rc<str>>,
    /// The line as written, because few lines precede a table.
    line: Option<&'p str>,
    is_after_heading: bool,
}

impl<'p> Names<'p> {
    /// Reads a line of text. `below` is the line that follows, which may underline it as a heading.
    pub(super) fn read(&mut self, text: &'p str, below: Option<&str>) {
        if !text.contains(char::is_alphanumeric) {
            return;
        }
        if is_heading(text) || below.is_some_and(is_underline) && !text.contains('|') {
            self.heading = Some(markdown::heading(text).into());
            self.bold = None;
            self.is_after_heading = true;
        } else if is_bold(text) {
            self.bold = Some(markdown::heading(text).into());
            self.is_after_heading = true;
        }
        self.line = Some(text);
    }

    /// Forgets the line of text, which belongs to the table that follows it.
    pub(super) fn end_line(&mut self) {
        self.line = None;
        self.is_after_heading = false;
    }

    /// Returns true if a heading was read after the last table.
    pub(super) fn is_after_heading(&self) -> bool {
        self.is_after_heading
    }

    /// Returns the line of text and the nearest heading, which may be a line in bold.
    pub(super) fn nearest(&self) -> Vec<Rc<str>> {
        let mut names: Vec<Rc<str>> = Vec::new();
        names.extend(self.line.map(|line| markdown::heading(line).into()));
        let heading = self.bold.as_ref().or(self.heading.as_ref());
        names.extend(heading.filter(|heading| !names.contains(heading)).cloned());
        if names.is_empty() {
            names.push("".into());
        }
        names
    }

    /// Returns the heading above the line in bold.
    pub(super) fn outer(&self) -> Option<Rc<str>> {
        self.heading.clone().filter(|_| self.bold.is_some())
    }
}

/// Returns true for `# Errors` and `<h2>Errors</h2>`.
pub(super) fn is_heading(text: &str) -> bool {
    let is_html = || {
        let mut bytes = text.bytes();
        matches!(
            (bytes.next(), bytes.next(), bytes.next()),
            (Some(b'<'), Some(b'h' | b'H'), Some(b'1'..=b'6'))
        )
    };
    text.starts_with('#') || is_html()
}

/// Returns true for the line of `=` or `-` below a heading.
fn is_underline(text: &str) -> bool {
    text.len() >= 2
        && (text.bytes().all(|byte| byte == b'=') || text.bytes().all(|byte| byte == b'-'))
}

/// Returns true for a line that is bold as a whole.
fn is_bold(text: &str) -> bool {
    let text = text.trim_end_matches([':', '：']);
    ["**", "__"].iter().any(|mark| {
        let inside = text.strip_prefix(mark).and_then(|text| text.strip_suffix(mark));
        inside.is_some_and(|inside| !inside.is_empty() && !inside.contains(mark))
    })
}
