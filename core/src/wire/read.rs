//! One pass over a text: is it JSON (RFC 8259), and where are its values?

use super::outline::{Entry, Finding};
use super::tokens::{number_end, past_space, string_end, word_end};

/// How deep arrays and objects may nest here; nobody nests deeper but to do harm.
const DEEPEST: u32 = 64;

/// How many values and names a text has, if it is JSON; they are noted as far as there is room.
///
/// # Errors
/// What it is instead.
pub(super) fn read(bytes: &[u8], room: &mut [Entry]) -> Result<usize, Finding> {
    let mut notes = Notes { entries: room, length: 0, open: 0 };
    // A bit for each bracket that is open: one for an object.
    let (mut open, mut depth) = (0_u64, 0);
    let mut at = 0;
    loop {
        let start =
            past_space(bytes, if open & 1 == 1 { name_end(bytes, at, &mut notes)? } else { at });
        let first = bytes.get(start).copied();
        match first {
            Some(b'"') => {
                let (end, has_escapes) = string_end(bytes, start + 1)?;
                notes.add(start, end, has_escapes);
                at = end;
            }
            Some(sign_or_digit @ (b'-' | b'0'..=b'9')) => {
                at = number_end(bytes, start + usize::from(sign_or_digit == b'-'))?;
                notes.add(start, at, false);
            }
            Some(bracket @ (b'{' | b'[')) => {
                if depth == DEEPEST {
                    return Err(Finding::TooDeep);
                }
                (open, depth) = (open << 1 | u64::from(bracket == b'{'), depth + 1);
                notes.open(start);
                at = past_space(bytes, start + 1);
                // The other bracket of the pair is two further on, in ASCII.
                if bytes.get(at) != Some(&(bracket + 2)) {
                    continue;
                }
            }
            _ => {
                at = match first {
                    Some(b't') => word_end(bytes, start, b"true"),
                    Some(b'f') => word_end(bytes, start, b"false"),
                    Some(b'n') => word_end(bytes, start, b"null"),
                    _ => Err(Finding::NotJson),
                }?;
                notes.add(start, at, false);
            }
        }
        // Behind a value, brackets close until there is another one.
        loop {
            at = past_space(bytes, at);
            let bracket = if open & 1 == 1 { b'}' } else { b']' };
            match bytes.get(at) {
                Some(b',') if depth > 0 => {
                    at += 1;
                    break;
                }
                Some(byte) if *byte == bracket && depth > 0 => {
                    at += 1;
                    (open, depth) = (open >> 1, depth - 1);
                    notes.close(at);
                }
                None if depth == 0 => return Ok(notes.length),
                _ => return Err(Finding::NotJson),
            }
        }
    }
}

/// Where `"name":` ends.
#[inline(always)]
#[expect(clippy::inline_always, reason = "half of the time is spent here")]
fn name_end(bytes: &[u8], at: usize, notes: &mut Notes<'_>) -> Result<usize, Finding> {
    let start = past_space(bytes, at);
    if bytes.get(start) != Some(&b'"') {
        return Err(Finding::NotJson);
    }
    let (end, has_escapes) = string_end(bytes, start + 1)?;
    notes.add(start, end, has_escapes);
    let colon = past_space(bytes, end);
    if bytes.get(colon) == Some(&b':') { Ok(colon + 1) } else { Err(Finding::NotJson) }
}

/// What is noted while a text is read.
struct Notes<'a> {
    entries: &'a mut [Entry],
    /// How many values and names there are, noted or not.
    length: usize,
    /// The entry of the innermost array or object that is open.
    open: usize,
}

impl Notes<'_> {
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "once a value")]
    fn add(&mut self, start: usize, end: usize, has_escapes: bool) {
        let next = narrow(self.length + 1);
        if let Some(entry) = self.entries.get_mut(self.length) {
            let escapes = u16::from(has_escapes);
            *entry = Entry { start: narrow(start), end: narrow(end), next, escapes };
        }
        self.length += 1;
    }

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "once an array or object")]
    fn open(&mut self, start: usize) {
        if let Some(entry) = self.entries.get_mut(self.length) {
            let around = narrow(self.open);
            *entry = Entry { start: narrow(start), end: 0, next: around, escapes: 0 };
        }
        self.open = self.length;
        self.length += 1;
    }

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "once an array or object")]
    fn close(&mut self, end: usize) {
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

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::super::outline::{Outline, with_room};
    use super::{DEEPEST, Finding};

    /// Why a text has no outline, if it has none.
    fn finding(text: &str) -> Option<Finding> {
        with_room(text.len(), |room| Outline::of(text.as_bytes(), room).err())
    }

    fn check(text: &str) {
        let expected = serde_json::from_str::<&serde_json::value::RawValue>(text).is_ok();
        assert_eq!(finding(text) != Some(Finding::NotJson), expected, "{text}");
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
            "1,2",
            "1,",
            "1]",
            "1}",
            "{},{}",
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
            "[1}",
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
            "{\"a\":1]",
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
        assert_eq!(finding(&nested(DEEPEST as usize)), Some(Finding::TooLarge));
        assert_eq!(finding(&nested(DEEPEST as usize + 1)), Some(Finding::TooDeep));
    }
}
