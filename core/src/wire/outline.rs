//! One pass over a reply: is it JSON (RFC 8259), and where are its values? Nothing is built, and no
//! memory is taken.

/// How many values and names are noted; what has more is walked through where a path steps.
const MOST: usize = 32;

/// How deep arrays and objects may nest here; nobody nests deeper but to do harm.
const DEEPEST: u32 = 64;

/// Where the values of a text are, in the order of the text; a member's name comes before it.
pub(super) struct Outline<'a> {
    bytes: &'a [u8],
    entries: [Entry; MOST],
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
    /// 1 for a string with escapes. As wide as the others, so that entries have no padding and are
    /// written as one.
    escapes: u16,
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

impl Entry {
    pub(super) fn has_escapes(self) -> bool {
        self.escapes == 1
    }
}

impl<'a> Outline<'a> {
    pub(super) const fn of(bytes: &'a [u8]) -> Self {
        let entry = Entry { start: 0, end: 0, next: 0, escapes: 0 };
        Self { bytes, entries: [entry; MOST], open: 0 }
    }

    pub(super) fn entry(&self, position: u16) -> Option<&Entry> {
        self.entries.get(usize::from(position))
    }

    /// The bytes of that value or name.
    #[inline]
    pub(super) fn bytes_at(&self, position: u16) -> Option<&'a [u8]> {
        let entry = self.entry(position)?;
        self.bytes.get(usize::from(entry.start)..usize::from(entry.end))
    }

    /// Reads the text, and notes its values.
    #[inline]
    pub(super) fn read(&mut self) -> Finding {
        let fits = u16::try_from(self.bytes.len()).is_ok();
        // Where there is no room left, nothing is noted.
        match self.check(if fits { 0 } else { MOST }) {
            Ok(length) if fits && length <= MOST => Finding::Noted,
            Ok(_) => Finding::TooLarge,
            Err(finding) => finding,
        }
    }

    /// How many values and names there are, if it is JSON. Counted here and not in the outline,
    /// because every other write to it would have the count read again.
    fn check(&mut self, mut length: usize) -> Result<usize, Finding> {
        let bytes = self.bytes;
        // A bit for each bracket that is open: one for an object.
        let (mut open, mut depth) = (0_u64, 0);
        let mut at = 0;
        loop {
            let start =
                past_space(bytes, if open & 1 == 1 { self.name(at, &mut length)? } else { at });
            let first = bytes.get(start).copied();
            match first {
                Some(b'"') => {
                    let (end, has_escapes) = string_end(bytes, start + 1)?;
                    self.note(&mut length, start, end, has_escapes);
                    at = end;
                }
                Some(sign_or_digit @ (b'-' | b'0'..=b'9')) => {
                    at = number_end(bytes, start + usize::from(sign_or_digit == b'-'))?;
                    self.note(&mut length, start, at, false);
                }
                Some(bracket @ (b'{' | b'[')) => {
                    if depth == DEEPEST {
                        return Err(Finding::TooDeep);
                    }
                    (open, depth) = (open << 1 | u64::from(bracket == b'{'), depth + 1);
                    self.opens(start, &mut length);
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
                    self.note(&mut length, start, at, false);
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
                        self.closes(at, length);
                    }
                    None if depth == 0 => return Ok(length),
                    _ => return Err(Finding::NotJson),
                }
            }
        }
    }

    /// Where `"name":` ends.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "half of the time is spent here")]
    fn name(&mut self, at: usize, length: &mut usize) -> Result<usize, Finding> {
        let bytes = self.bytes;
        let start = past_space(bytes, at);
        if bytes.get(start) != Some(&b'"') {
            return Err(Finding::NotJson);
        }
        let (end, has_escapes) = string_end(bytes, start + 1)?;
        self.note(length, start, end, has_escapes);
        let colon = past_space(bytes, end);
        if bytes.get(colon) == Some(&b':') { Ok(colon + 1) } else { Err(Finding::NotJson) }
    }

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "once a value")]
    fn note(&mut self, length: &mut usize, start: usize, end: usize, has_escapes: bool) {
        let next = narrow(*length + 1);
        if let Some(entry) = self.entries.get_mut(*length) {
            let escapes = u16::from(has_escapes);
            *entry = Entry { start: narrow(start), end: narrow(end), next, escapes };
        }
        *length += 1;
    }

    #[inline]
    fn opens(&mut self, start: usize, length: &mut usize) {
        let around = narrow(self.open);
        self.open = *length;
        self.note(length, start, start, false);
        if let Some(entry) = self.entries.get_mut(self.open) {
            entry.next = around;
        }
    }

    #[inline]
    fn closes(&mut self, end: usize, length: usize) {
        let next = narrow(length);
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

#[inline]
fn past_space(bytes: &[u8], mut at: usize) -> usize {
    // Most replies have none.
    if let Some(b'!'..) = bytes.get(at) {
        return at;
    }
    while let Some(b' ' | b'\t' | b'\r' | b'\n') = bytes.get(at) {
        at += 1;
    }
    at
}

fn word_end(bytes: &[u8], start: usize, word: &[u8]) -> Result<usize, Finding> {
    let is_there = bytes.get(start..).is_some_and(|rest| rest.starts_with(word));
    if is_there { Ok(start + word.len()) } else { Err(Finding::NotJson) }
}

/// Where a string ends of which this is behind the opening quote, and whether it has escapes.
#[inline(always)]
#[expect(clippy::inline_always, reason = "half of the time is spent here")]
fn string_end(bytes: &[u8], mut at: usize) -> Result<(usize, bool), Finding> {
    let mut has_escapes = false;
    loop {
        // Eight bytes at a time.
        while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
            let special = special(u64::from_le_bytes(*chunk));
            if special != 0 {
                at += special.trailing_zeros() as usize / 8;
                break;
            }
            at += chunk.len();
        }
        match bytes.get(at) {
            Some(b'"') => return Ok((at + 1, has_escapes)),
            Some(b'\\') => {
                has_escapes = true;
                at = escape_end(bytes, at + 1)?;
            }
            Some(b' '..) => at += 1,
            _ => return Err(Finding::NotJson),
        }
    }
}

/// Where an escape ends of which this is behind the backslash.
fn escape_end(bytes: &[u8], at: usize) -> Result<usize, Finding> {
    match bytes.get(at..) {
        Some([b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..]) => Ok(at + 1),
        Some([b'u', digits @ ..]) => match digits.first_chunk::<4>() {
            Some(digits) if digits.iter().all(u8::is_ascii_hexdigit) => Ok(at + 5),
            _ => Err(Finding::NotJson),
        },
        _ => Err(Finding::NotJson),
    }
}

/// Where a number ends that begins there, its sign aside.
fn number_end(bytes: &[u8], start: usize) -> Result<usize, Finding> {
    let mut at = match bytes.get(start) {
        Some(b'0') => start + 1,
        _ => digits_end(bytes, start)?,
    };
    if bytes.get(at) == Some(&b'.') {
        at = digits_end(bytes, at + 1)?;
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        let is_signed = matches!(bytes.get(at + 1), Some(b'+' | b'-'));
        at = digits_end(bytes, at + 1 + usize::from(is_signed))?;
    }
    Ok(at)
}

/// Where digits end that begin there; there must be one.
#[inline]
fn digits_end(bytes: &[u8], start: usize) -> Result<usize, Finding> {
    let mut at = start;
    while let Some(b'0'..=b'9') = bytes.get(at) {
        at += 1;
    }
    if at > start { Ok(at) } else { Err(Finding::NotJson) }
}

/// The lowest bit that is set is the top bit of the first byte that is a quote, a backslash or a
/// control character.
#[inline]
const fn special(bytes: u64) -> u64 {
    const EACH: u64 = u64::MAX / 0xff;
    // A byte below a limit borrows: then its top bit is set, as it is in no ASCII character. A borrow
    // out of a byte that is found can only spoil those behind it.
    let control = bytes.wrapping_sub(EACH * 0x20);
    let quote = (bytes ^ (EACH * b'"' as u64)).wrapping_sub(EACH);
    let backslash = (bytes ^ (EACH * b'\\' as u64)).wrapping_sub(EACH);
    (control | quote | backslash) & !bytes & (EACH * 0x80)
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::{DEEPEST, Finding, Outline};

    fn check(text: &str) {
        let expected = serde_json::from_str::<&serde_json::value::RawValue>(text).is_ok();
        assert_eq!(Outline::of(text.as_bytes()).read() != Finding::NotJson, expected, "{text}");
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
        assert_eq!(Outline::of(nested(DEEPEST as usize).as_bytes()).read(), Finding::TooLarge);
        assert_eq!(Outline::of(nested(DEEPEST as usize + 1).as_bytes()).read(), Finding::TooDeep);
    }
}
