//! White space, characters of no width, and lines.

use std::borrow::Cow;

/// Returns a text as readers see it: white space is one space, and characters of no width are left
/// out.
#[must_use]
pub fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let start = out.len();
        if start > 0 {
            out.push(' ');
        }
        let filled = out.len();
        out.extend(word.chars().filter(|c| !has_no_width(*c)));
        if out.len() == filled {
            out.truncate(start);
        }
    }
    out
}

fn has_no_width(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
        || c.is_control()
}

/// Decodes a page: UTF-8, or UTF-16 with its mark. Returns true beside the text if bytes were
/// replaced because they are neither.
#[must_use]
pub fn decode(bytes: &[u8]) -> (Cow<'_, str>, bool) {
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => {
            let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
            let text = String::from_utf8_lossy(bytes);
            let is_replaced = matches!(text, Cow::Owned(_));
            (text, is_replaced)
        }
    }
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> (Cow<'static, str>, bool) {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut is_replaced = !rest.is_empty();
    let text = char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .map(|c| {
            c.unwrap_or_else(|_| {
                is_replaced = true;
                char::REPLACEMENT_CHARACTER
            })
        })
        .collect();
    (Cow::Owned(text), is_replaced)
}

/// Starts of the lines of a text.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    starts: Vec<usize>,
    first: usize,
}

impl Lines {
    /// Indexes a text whose first line has this number.
    pub(crate) fn new(text: &str, first: usize) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { starts: std::iter::once(0).chain(ends.map(|(end, _)| end + 1)).collect(), first }
    }

    /// Returns the number of the line of a byte offset.
    pub(crate) fn number(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).saturating_sub(1) + self.first
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, collapse, decode};

    #[test]
    fn white_space_is_one_space_and_characters_of_no_width_are_left_out() {
        assert_eq!(collapse(" a\u{a0} b\n\tc\u{200b}d \u{200b} e\u{feff}"), "a b cd e");
        assert_eq!(collapse("\u{200b}"), "");
    }

    #[test]
    fn utf_16_is_decoded_by_its_mark() {
        assert_eq!(decode(b"\xff\xfea\0b\0"), ("ab".into(), false));
        assert_eq!(decode(b"\xfe\xff\0a\0b"), ("ab".into(), false));
        assert!(decode(b"a\xff").1);
    }

    #[test]
    fn offsets_lead_to_lines() {
        let lines = Lines::new("a\nbc\n", 10);
        assert_eq!([0, 1, 2, 4, 5].map(|offset| lines.number(offset)), [10, 10, 11, 11, 12]);
    }
}
