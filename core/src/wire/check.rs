//! Whether a text is JSON (RFC 8259), told without taking memory.

/// How deep arrays and objects may nest here; nobody nests deeper but to do harm.
const DEEPEST: u32 = 128;

/// Whether the text is JSON; `None` if it nests too deep to be told here.
pub(super) fn is_json(text: &str) -> Option<bool> {
    let mut checker = Checker { bytes: text.as_bytes(), at: 0 };
    // A bit for each bracket that is open: one for an object.
    let (mut open, mut depth) = (0_u128, 0);
    loop {
        checker.skip_space();
        let is_value = match checker.next() {
            Some(bracket @ (b'{' | b'[')) => {
                if depth == DEEPEST {
                    return None;
                }
                let is_object = bracket == b'{';
                (open, depth) = (open << 1 | u128::from(is_object), depth + 1);
                checker.skip_space();
                if checker.take(if is_object { b'}' } else { b']' }) {
                    (open, depth) = (open >> 1, depth - 1);
                    true
                } else if !is_object || checker.key() {
                    continue;
                } else {
                    false
                }
            }
            Some(b'"') => checker.string(),
            Some(b't') => checker.word(b"rue"),
            Some(b'f') => checker.word(b"alse"),
            Some(b'n') => checker.word(b"ull"),
            Some(b'-') => checker.number(),
            Some(b'0'..=b'9') => {
                checker.at -= 1;
                checker.number()
            }
            _ => false,
        };
        if !is_value {
            return Some(false);
        }
        // Behind a value, brackets close until there is another one.
        loop {
            checker.skip_space();
            let is_object = open & 1 == 1;
            match checker.next() {
                None => return Some(depth == 0),
                Some(b',') if depth > 0 && !is_object => break,
                Some(b',') if depth > 0 => {
                    checker.skip_space();
                    if !checker.key() {
                        return Some(false);
                    }
                    break;
                }
                Some(b'}') if depth > 0 && is_object => (open, depth) = (open >> 1, depth - 1),
                Some(b']') if depth > 0 && !is_object => (open, depth) = (open >> 1, depth - 1),
                Some(_) => return Some(false),
            }
        }
    }
}

struct Checker<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Checker<'_> {
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

    /// `"name":`
    fn key(&mut self) -> bool {
        self.take(b'"') && self.string() && {
            self.skip_space();
            self.take(b':')
        }
    }

    /// What follows the opening quote.
    #[inline]
    fn string(&mut self) -> bool {
        loop {
            match self.next() {
                Some(b'"') => return true,
                Some(b'\\') => match self.next() {
                    Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {}
                    Some(b'u') => {
                        let digits = self.bytes.get(self.at..self.at + 4).unwrap_or_default();
                        if digits.len() < 4 || !digits.iter().all(u8::is_ascii_hexdigit) {
                            return false;
                        }
                        self.at += 4;
                    }
                    _ => return false,
                },
                Some(b' '..) => {}
                _ => return false,
            }
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

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::{DEEPEST, is_json};

    fn check(text: &str) {
        let expected = serde_json::from_str::<&serde_json::value::RawValue>(text).is_ok();
        assert_eq!(is_json(text), Some(expected), "{text}");
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
        assert_eq!(is_json(&nested(DEEPEST as usize)), Some(true));
        assert_eq!(is_json(&nested(DEEPEST as usize + 1)), None);
    }
}
