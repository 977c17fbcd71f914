//! One pass over a reply: is it JSON (RFC 8259), and where are its values? Nothing is built, and no
//! memory is taken.

/// How many values and names are noted; what has more is walked through where a path steps.
const MOST: usize = 48;

/// How deep arrays and objects may nest here; nobody nests deeper but to do harm.
const DEEPEST: u32 = 128;

/// Where the values of a text are, in the order of the text; a member's name comes before it.
pub(super) struct Outline<'a> {
    text: &'a str,
    entries: [Entry; MOST],
    length: usize,
    /// The innermost array or object that is open.
    open: usize,
}

/// A value, or the name of a member.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    pub(super) start: u16,
    pub(super) end: u16,
    /// The entry behind all that is inside this one. While it is open, the one around it.
    pub(super) next: u16,
    /// Whether it is a string with escapes.
    pub(super) has_escapes: bool,
}

/// What one pass over a text tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Finding {
    NotJson,
    /// JSON, and every value of it is noted.
    Noted,
    /// JSON that is too large to be noted.
    TooLarge,
    /// It nests too deep to be told here.
    TooDeep,
}

impl<'a> Outline<'a> {
    pub(super) const fn of(text: &'a str) -> Self {
        let entry = Entry { start: 0, end: 0, next: 0, has_escapes: false };
        Self { text, entries: [entry; MOST], length: 0, open: 0 }
    }

    pub(super) fn entry(&self, position: u16) -> Option<&Entry> {
        self.entries.get(usize::from(position))
    }

    /// The text of that value or name.
    #[inline]
    pub(super) fn text_at(&self, position: u16) -> Option<&'a str> {
        let entry = self.entry(position)?;
        self.text.get(usize::from(entry.start)..usize::from(entry.end))
    }

    /// Reads the text, and notes its values.
    pub(super) fn read(&mut self) -> Finding {
        let fits = u16::try_from(self.text.len()).is_ok();
        // Where there is no room left, nothing is noted.
        self.length = if fits { 0 } else { MOST };
        match self.check(self.text.as_bytes()) {
            Some(true) if fits && self.length <= MOST => Finding::Noted,
            Some(true) => Finding::TooLarge,
            Some(false) => Finding::NotJson,
            None => Finding::TooDeep,
        }
    }

    /// Whether the text is JSON; `None` if it nests too deep to be told.
    fn check(&mut self, bytes: &[u8]) -> Option<bool> {
        let mut reader = Reader { bytes, at: 0 };
        // A bit for each bracket that is open: one for an object.
        let (mut open, mut depth) = (0_u128, 0);
        loop {
            reader.skip_space();
            let start = reader.at;
            let mut escapes = Some(false);
            let is_value = match reader.next() {
                Some(bracket @ (b'{' | b'[')) => {
                    if depth == DEEPEST {
                        return None;
                    }
                    let is_object = bracket == b'{';
                    (open, depth) = (open << 1 | u128::from(is_object), depth + 1);
                    self.opens(start);
                    reader.skip_space();
                    let is_empty = reader.peek() == Some(if is_object { b'}' } else { b']' });
                    if !is_empty && (!is_object || self.name(&mut reader)) {
                        continue;
                    }
                    is_empty
                }
                Some(b'"') => {
                    escapes = reader.string();
                    escapes.is_some()
                }
                Some(b't') => reader.word(b"rue"),
                Some(b'f') => reader.word(b"alse"),
                Some(b'n') => reader.word(b"ull"),
                Some(b'-') => reader.number(),
                Some(b'0'..=b'9') => {
                    reader.at = start;
                    reader.number()
                }
                _ => false,
            };
            if !is_value {
                return Some(false);
            }
            if !matches!(bytes.get(start), Some(b'{' | b'[')) {
                self.note(start, reader.at, escapes == Some(true));
            }
            // Behind a value, brackets close until there is another one.
            loop {
                reader.skip_space();
                let is_object = open & 1 == 1;
                match reader.next() {
                    None => return Some(depth == 0),
                    Some(b',') if depth > 0 && !is_object => break,
                    Some(b',') if depth > 0 => {
                        reader.skip_space();
                        if !self.name(&mut reader) {
                            return Some(false);
                        }
                        break;
                    }
                    Some(bracket @ (b'}' | b']'))
                        if depth > 0 && is_object == (bracket == b'}') =>
                    {
                        (open, depth) = (open >> 1, depth - 1);
                        self.closes(reader.at);
                    }
                    Some(_) => return Some(false),
                }
            }
        }
    }

    /// `"name":`
    fn name(&mut self, reader: &mut Reader<'_>) -> bool {
        let start = reader.at;
        if reader.next() != Some(b'"') {
            return false;
        }
        let Some(has_escapes) = reader.string() else { return false };
        self.note(start, reader.at, has_escapes);
        reader.skip_space();
        reader.next() == Some(b':')
    }

    #[inline]
    fn note(&mut self, start: usize, end: usize, has_escapes: bool) {
        let next = narrow(self.length + 1);
        if let Some(entry) = self.entries.get_mut(self.length) {
            *entry = Entry { start: narrow(start), end: narrow(end), next, has_escapes };
        }
        self.length += 1;
    }

    fn opens(&mut self, start: usize) {
        let around = narrow(self.open);
        self.open = self.length;
        self.note(start, start, false);
        if let Some(entry) = self.entries.get_mut(self.open) {
            entry.next = around;
        }
    }

    fn closes(&mut self, end: usize) {
        let next = narrow(self.length);
        if let Some(entry) = self.entries.get_mut(self.open) {
            self.open = usize::from(entry.next);
            (entry.end, entry.next) = (narrow(end), next);
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "of what does not fit nothing is noted")]
const fn narrow(number: usize) -> u16 {
    number as u16
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    #[inline]
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    #[inline]
    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    #[inline]
    fn skip_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\r' | b'\n') = self.peek() {
            self.at += 1;
        }
    }

    fn word(&mut self, rest: &[u8]) -> bool {
        let is_next = self.bytes.get(self.at..).is_some_and(|bytes| bytes.starts_with(rest));
        self.at += rest.len();
        is_next
    }

    /// What follows the opening quote; whether it has escapes, or nothing if it is no string.
    #[inline]
    fn string(&mut self) -> Option<bool> {
        let mut has_escapes = false;
        loop {
            self.skip_plain();
            match self.next()? {
                b'"' => return Some(has_escapes),
                b'\\' => {
                    has_escapes = true;
                    match self.next()? {
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {}
                        b'u' => {
                            let digits = self.bytes.get(self.at..self.at + 4)?;
                            if !digits.iter().all(u8::is_ascii_hexdigit) {
                                return None;
                            }
                            self.at += 4;
                        }
                        _ => return None,
                    }
                }
                b' '.. => {}
                _ => return None,
            }
        }
    }

    /// Skips what neither ends a string nor escapes nor is forbidden in it, eight bytes at a time.
    #[inline]
    fn skip_plain(&mut self) {
        while let Some(chunk) = self.bytes.get(self.at..).and_then(<[u8]>::first_chunk) {
            let special = special(u64::from_le_bytes(*chunk));
            if special != 0 {
                self.at += special.trailing_zeros() as usize / 8;
                return;
            }
            self.at += chunk.len();
        }
    }

    /// What follows the sign.
    fn number(&mut self) -> bool {
        let whole = match self.next() {
            Some(b'0') => true,
            Some(b'1'..=b'9') => {
                self.digits();
                true
            }
            _ => false,
        };
        let fraction = !self.take(b'.') || self.digits();
        let exponent = !(self.take(b'e') || self.take(b'E')) || {
            let _ = self.take(b'+') || self.take(b'-');
            self.digits()
        };
        whole && fraction && exponent
    }

    /// Skips digits; whether there was one.
    fn digits(&mut self) -> bool {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        self.at > start
    }
}

/// The lowest bit that is set is the top bit of the first byte that is a quote, a backslash or a
/// control character.
#[inline]
const fn special(bytes: u64) -> u64 {
    const EACH: u64 = u64::MAX / 0xff;
    const TOP: u64 = EACH * 0x80;
    // A borrow out of a byte that is found can only spoil those behind it.
    const fn below(bytes: u64, limit: u64) -> u64 {
        bytes.wrapping_sub(EACH * limit) & !bytes & TOP
    }
    const fn equal(bytes: u64, byte: u64) -> u64 {
        below(bytes ^ EACH * byte, 1)
    }
    below(bytes, 0x20) | equal(bytes, b'"' as u64) | equal(bytes, b'\\' as u64)
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::{DEEPEST, Finding, Outline};

    fn check(text: &str) {
        let expected = serde_json::from_str::<&serde_json::value::RawValue>(text).is_ok();
        assert_eq!(Outline::of(text).read() != Finding::NotJson, expected, "{text}");
    }

    #[test]
    fn it_is_as_strict_as_the_library() {
        for text in [
            "",
            " ",
            "null",
            " true ",
            "false",
            "nul",
            "truex",
            "0",
            "-0",
            "00",
            "01",
            "-",
            "+1",
            "1.",
            ".5",
            "1.5",
            "1e5",
            "1E+5",
            "1e-",
            "1e",
            "2.0015e4",
            "-1.0e-10",
            "1 2",
            "\"\"",
            "\"a",
            "\"\\\"\"",
            "\"\\u12g4\"",
            "\"\\u1234\"",
            "\"\\ud800\"",
            "\"\\x\"",
            "\"\\",
            "\"\\u12",
            "\"\t\"",
            "\"\u{7f}\"",
            "\"é\"",
            "[]",
            "[ ]",
            "[1]",
            "[1,]",
            "[,1]",
            "[1 2]",
            "[1",
            "]",
            "[}",
            "{}",
            "{ }",
            "{\"a\":1}",
            "{\"a\":1,}",
            "{\"a\"}",
            "{\"a\":}",
            "{a:1}",
            "{\"a\":1 \"b\":2}",
            "{\"a\" : 1 , \"b\" :2}",
            "{]",
            "{\"a\":[{\"b\":[]}]}",
            "[[[]]]",
            "[[]]]",
            "{}{}",
            "{} x",
            "NaN",
            "Infinity",
            "\u{feff}{}",
            "\0",
        ] {
            check(text);
        }
    }

    #[test]
    fn every_way_of_spoiling_a_reply_is_seen_alike() {
        let reply = r#" {"order_info":[{"error_code":-20013.5e1,"m":"a\n\u00e9\\"},{ "id":161 } , null],"result" : true} "#;
        check(reply);
        for end in 0..reply.len() {
            check(&reply[..end]);
            check(&reply[end..]);
            for spoiler in [
                "", "\"", "\\", "{", "}", "[", "]", ",", ":", " ", "0", "1", "-", ".", "e", "x",
                "\n", "\u{1}",
            ] {
                let spoilt: String = [&reply[..end], spoiler, &reply[end + 1..]].concat();
                check(&spoilt);
            }
        }
    }

    #[test]
    fn what_nests_too_deep_is_left_to_the_library() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert_eq!(Outline::of(&nested(DEEPEST as usize)).read(), Finding::TooLarge);
        assert_eq!(Outline::of(&nested(DEEPEST as usize + 1)).read(), Finding::TooDeep);
    }
}
