//! Text of one line of Markdown, without its markup.

use std::collections::HashSet;

use pulldown_cmark::{BrokenLink, CowStr, Event, Options, Parser, Tag, TagEnd};

use super::model::Cell;
use super::text::collapse;

/// Labels of the link definitions of a page, in lower case.
pub(crate) type Links = HashSet<String>;

/// Reads a line: the text of a heading, a bullet or a cell.
pub(crate) fn read(source: &str, links: &Links) -> Cell {
    if !source.contains(['\\', '`', '*', '_', '~', '<', '&', '[', '!']) {
        return Cell::plain(source);
    }
    let source = source.trim();
    // A heading is not taken for a list, a quote or a block of code.
    let mut line = format!("# {source}");
    if line.ends_with('#') {
        line.pop();
        line.push_str("\\#");
    }
    let mut known = |link: BrokenLink<'_>| {
        links
            .contains(&link.reference.to_lowercase())
            .then_some((CowStr::Borrowed("#"), CowStr::Borrowed("")))
    };
    let parser = Parser::new_with_broken_link_callback(
        &line,
        Options::ENABLE_STRIKETHROUGH,
        Some(&mut known),
    );
    let mut reader = Reader::default();
    parser.for_each(|event| reader.event(event));
    reader.finish()
}

#[derive(Default)]
struct Reader {
    text: String,
    marked: Vec<String>,
    /// Start of the outermost bold part, and the number of parts that are open.
    bold: Option<usize>,
    depth: usize,
    /// Bytes of visible text that are bold.
    bold_length: usize,
}

impl Reader {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) => self.text.push_str(&text),
            Event::Code(code) => {
                self.text.push_str(&code);
                if self.depth == 0 {
                    self.marked.push(collapse(&code));
                }
            }
            Event::SoftBreak | Event::HardBreak | Event::Rule => self.text.push(' '),
            Event::InlineHtml(tag) | Event::Html(tag) => self.tag(&tag),
            Event::Start(Tag::Strong) => self.open(),
            Event::End(TagEnd::Strong) => self.close(),
            _ => {}
        }
    }

    fn tag(&mut self, tag: &str) {
        let name = tag.trim_start_matches(['<', '/']).to_ascii_lowercase();
        let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
        match &name[..end] {
            "br" | "p" | "div" | "li" | "ul" | "ol" | "hr" | "tr" | "td" => self.text.push(' '),
            "code" | "b" | "strong" => {
                if tag.starts_with("</") {
                    self.close();
                } else {
                    self.open();
                }
            }
            _ => {}
        }
    }

    fn open(&mut self) {
        if self.depth == 0 {
            self.bold = Some(self.text.len());
        }
        self.depth += 1;
    }

    fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if let (0, Some(start)) = (self.depth, self.bold) {
            let part = collapse(&self.text[start..]);
            self.bold_length += part.len();
            self.marked.push(part);
            self.bold = None;
        }
    }

    fn finish(self) -> Cell {
        let text = collapse(&self.text);
        let is_bold =
            !text.is_empty() && text.trim_end_matches([':', '：']).len() <= self.bold_length;
        Cell { is_bold, marked: self.marked, text }
    }
}

#[cfg(test)]
mod tests {
    use super::{Links, read};

    fn text(source: &str) -> String {
        read(source, &Links::new()).text
    }

    #[test]
    fn markup_is_read_as_its_text() {
        for (source, expected) in [
            ("~~10018~~", "10018"),
            ("[401](../guide)", "401"),
            ("**bold** and *slanted* `co_de`", "bold and slanted co_de"),
            ("a<br>b <br/> c</br>d", "a b c d"),
            ("&lt; 1 &#x3C;= 2 \\_x\\_", "< 1 <= 2 _x_"),
            ("- 1 is no bullet", "- 1 is no bullet"),
            ("    no code", "no code"),
            ("a * b * c, x_y_z", "a * b * c, x_y_z"),
            ("from `@ # \\`", "from @ # \\"),
            ("C #", "C #"),
            ("<b>x</b><!-- gone -->y", "xy"),
            ("[text][other]", "[text][other]"),
        ] {
            assert_eq!(text(source), expected, "{source}");
        }
    }

    #[test]
    fn links_with_a_definition_are_read_as_their_text() {
        let links = Links::from(["ref".to_owned()]);
        assert_eq!(read("[text][Ref] [ref]", &links).text, "text ref");
    }

    #[test]
    fn bold_lines_are_recognised() {
        let links = Links::new();
        assert!(read("**1. General (10xx)**", &links).is_bold);
        assert!(read("**General**:", &links).is_bold);
        assert!(!read("**Note** that", &links).is_bold);
        assert!(!read("plain", &links).is_bold);
    }
}
