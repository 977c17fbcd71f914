//! Inline Markdown of a cell, a heading or a paragraph, read as the text that a reader sees.

mod code_span;
mod emphasis;
mod html;
mod link;

use emphasis::Run;

/// A part of the text. Marks that turn out to be markup are emptied.
enum Piece {
    Text(String),
    /// A run of `*`, `_` or `~`.
    Run(Run),
}

impl Piece {
    fn as_run(&mut self) -> Option<&mut Run> {
        match self {
            Self::Run(run) => Some(run),
            Self::Text(_) => None,
        }
    }
}

/// Returns the text without its markup: escapes are resolved, and the marks of code, emphasis,
/// strikethrough, links and HTML are dropped. White space is one space, as in a browser, and characters
/// without width are dropped.
pub(crate) fn plain_text(source: &str) -> String {
    if !source.contains(is_special) {
        return one_spaced(source);
    }
    let mut pieces = pieces(source);
    emphasis::resolve(&mut pieces);
    let mut text = String::with_capacity(source.len());
    for piece in &pieces {
        match piece {
            Piece::Text(part) => text.push_str(part),
            Piece::Run(run) => text.extend(std::iter::repeat_n(run.mark, run.count)),
        }
    }
    one_spaced(&text)
}

fn is_special(character: char) -> bool {
    matches!(character, '\\' | '`' | '<' | '&' | '[' | ']' | '*' | '_' | '~')
}

/// Returns the text of a heading, or of the line of text above a table, without the marks of headings,
/// lists and quotes, and without a colon at its end.
pub(crate) fn heading(source: &str) -> String {
    let is_mark = |character: char| "#-*>+_•".contains(character) || character.is_whitespace();
    let text = plain_text(source.trim_start_matches(is_start_of_heading));
    // A page may end a heading with an anchor: `Errors {#errors}`.
    let text = match text.rsplit_once("{#") {
        Some((text, anchor)) if anchor.ends_with('}') => text,
        _ => &text,
    };
    let is_end = |character: char| is_mark(character) || matches!(character, ':' | '：');
    text.trim_start_matches(is_mark).trim_end_matches(is_end).to_owned()
}

/// Returns true for the marks in front of a heading that would be no emphasis.
fn is_start_of_heading(character: char) -> bool {
    matches!(character, '#' | '-' | '>' | '+' | '•') || character.is_whitespace()
}

/// Returns the text with one space for white space of any length, trimmed, and without characters that
/// have no width.
pub(crate) fn one_spaced(text: &str) -> String {
    /// Zero-width space, word joiner, byte order mark, soft hyphen.
    const WITHOUT_WIDTH: [char; 4] = ['\u{200b}', '\u{2060}', '\u{feff}', '\u{ad}'];
    let mut spaced = String::with_capacity(text.len());
    let mut is_after_space = false;
    for character in text.chars() {
        if character.is_whitespace() {
            is_after_space = true;
        } else if !WITHOUT_WIDTH.contains(&character) {
            if is_after_space && !spaced.is_empty() {
                spaced.push(' ');
            }
            is_after_space = false;
            spaced.push(character);
        }
    }
    spaced
}

/// Splits the source into text and runs of emphasis marks. All other markup is resolved.
fn pieces(source: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut brackets = link::Brackets::default();
    let (mut rest, mut before) = (source, ' ');
    while let Some(first) = rest.chars().next() {
        let (text, length): (&str, usize) = match first {
            '\\' => match rest[1..].chars().next() {
                Some(escaped) if escaped.is_ascii_punctuation() => (&rest[1..2], 2),
                _ => ("\\", 1),
            },
            '`' => match code_span::at_start(rest) {
                Ok((code, length)) => (code, length),
                Err(fence) => (&rest[..fence], fence),
            },
            '<' => match html::tag(rest) {
                Some((text, length)) => (text, length),
                None => ("<", 1),
            },
            '&' => match html::entity(rest) {
                Some((character, length)) => {
                    push(&mut pieces, character.encode_utf8(&mut [0; 4]));
                    ("", length)
                }
                None => ("&", 1),
            },
            '[' | '!' if first == '[' || rest.starts_with("![") => {
                let length = if first == '[' { 1 } else { 2 };
                brackets.open(&mut pieces, &rest[..length]);
                ("", length)
            }
            ']' => match brackets.close(&mut pieces, rest) {
                Some(length) => ("", length),
                None => ("]", 1),
            },
            '*' | '_' | '~' => {
                let run = Run::at_start(rest, before);
                let length = run.count;
                pieces.push(Piece::Run(run));
                ("", length)
            }
            other => (&rest[..other.len_utf8()], other.len_utf8()),
        };
        push(&mut pieces, text);
        before = rest[..length].chars().next_back().unwrap_or(' ');
        rest = &rest[length..];
    }
    pieces
}

fn push(pieces: &mut Vec<Piece>, text: &str) {
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(Piece::Text(last)) => last.push_str(text),
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::{heading, plain_text};

    #[test]
    fn escapes_are_resolved_and_backticks_dropped() {
        for (source, text) in [
            ("plain", "plain"),
            ("`api_key` or sign", "api_key or sign"),
            (r"a \| b \_c\_", "a | b _c_"),
            (r"`a\b`", r"a\b"),
            (r"C:\dir", r"C:\dir"),
            (r"ends with \", r"ends with \"),
            ("``a ` b``", "a ` b"),
            ("a ` b", "a ` b"),
            ("``a` b", "``a` b"),
            ("", ""),
            ("`é`\\é", "é\\é"),
        ] {
            assert_eq!(plain_text(source), text, "{source}");
        }
    }

    #[test]
    fn marks_of_emphasis_and_links_are_dropped() {
        for (source, text) in [
            ("**400**", "400"),
            ("~~10018~~ ~~Exceeded~~", "10018 Exceeded"),
            ("***a** b*", "a b"),
            ("_a_ __b__ *c*", "a b c"),
            ("snake_case_name and _x", "snake_case_name and _x"),
            ("5 * 5 * 5, ~3 or ~4", "5 * 5 * 5, ~3 or ~4"),
            ("a ** b, 2**3", "a ** b, 2**3"),
            ("*a _b* c_", "a _b c_"),
            ("[401](../guide#a)", "401"),
            ("[a [b] c](x(y)z) d", "a [b] c d"),
            ("see [**x**](y \"title\") and ![img](z)", "see x and img"),
            ("orders[0][price], [a](b", "orders[0][price], [a](b"),
            (r"\[a\](b)", "[a](b)"),
            ("`[a](b)` `**x**`", "[a](b) **x**"),
        ] {
            assert_eq!(plain_text(source), text, "{source}");
        }
    }

    #[test]
    fn html_is_text_and_unknown_tags_are_kept() {
        for (source, text) in [
            ("a<br>b<br/>c<BR />d", "a b c d"),
            ("<b>x</b><sup>1</sup> <a href=\"y\">z</a>", "x1 z"),
            ("<p>one</p><p>two</p>", "one two"),
            ("Invalid <symbol>, a < b > c", "Invalid <symbol>, a < b > c"),
            ("<https://acme.example/a>", "https://acme.example/a"),
            ("a <!-- hidden --> b", "a b"),
            (
                "&lt;x&gt; &amp;amp; &quot;&#39;&#x2212;&nbsp;y &unknown; & &#0;",
                "<x> &amp; \"'− y &unknown; & \u{fffd}",
            ),
            (r"\&lt; `&lt;`", "&lt; &lt;"),
        ] {
            assert_eq!(plain_text(source), text, "{source}");
        }
    }

    #[test]
    fn white_space_is_one_space() {
        assert_eq!(plain_text("  a \t b\u{a0}\u{a0}c\u{200b}d\n"), "a b cd");
    }

    #[test]
    fn marks_around_headings_are_dropped() {
        for (source, text) in [
            ("## Errors", "Errors"),
            ("### **Errors:** ###", "Errors"),
            ("- `Errors`:", "Errors"),
            ("> *Errors*", "Errors"),
            ("* Errors", "Errors"),
            ("<h2 id=\"x\">Errors</h2>", "Errors"),
            ("## Errors {#errors}", "Errors"),
            ("[Errors](#errors)：", "Errors"),
            ("3. Errors", "3. Errors"),
            ("---", ""),
        ] {
            assert_eq!(heading(source), text, "{source}");
        }
    }
}
