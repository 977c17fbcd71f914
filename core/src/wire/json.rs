//! Walking over JSON that is known to be valid, without building anything.
//!
//! The text has been checked before, or is so large that its ends must do; here it only has to be
//! split. On text that is not valid the walk ends early, and never panics.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use serde::Deserializer as _;
use serde::de::Visitor;

/// The elements of an array, each as its own text; none if the text is no array.
pub(super) fn elements(array: &str) -> impl Iterator<Item = &str> {
    let mut walk = Walk::inside(array, b'[');
    core::iter::from_fn(move || walk.value())
}

/// The members of an object as key and value, keys still quoted; none if the text is no object.
pub(super) fn members(object: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut walk = Walk::inside(object, b'{');
    core::iter::from_fn(move || Some((walk.value()?, walk.value()?)))
}

/// Whether a quoted key spells that name.
pub(super) fn is_key(quoted: &str, name: &str) -> bool {
    let spelled = quoted.len().saturating_sub(2);
    if spelled > name.len() {
        // What is longer than the name can only be it with escapes.
        return quoted.contains('\\') && unquote(quoted).is_some_and(|key| key == name);
    }
    spelled == name.len() && quoted.get(1..=spelled) == Some(name)
}

/// The text of a quoted string. Lone surrogates, which no Rust text can hold, become U+FFFD.
pub(super) fn unquote(quoted: &str) -> Option<Cow<'_, str>> {
    // As bytes, because as text a lone surrogate would be an error.
    serde_json::Deserializer::from_str(quoted).deserialize_bytes(Text).ok()
}

/// A walk over the values of an array or an object.
struct Walk<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Walk<'a> {
    fn inside(text: &'a str, bracket: u8) -> Self {
        let at = if text.as_bytes().first() == Some(&bracket) { 1 } else { text.len() };
        Self { text, at }
    }

    /// The next value, past any separators before it.
    #[inline]
    fn value(&mut self) -> Option<&'a str> {
        let bytes = self.text.as_bytes();
        while let Some(b' ' | b'\t' | b'\r' | b'\n' | b',' | b':') = bytes.get(self.at) {
            self.at += 1;
        }
        let start = self.at;
        self.at = match bytes.get(start)? {
            b'"' => string_end(bytes, start),
            b'{' | b'[' => container_end(bytes, start),
            b'}' | b']' => return None,
            _ => scalar_end(bytes, start),
        };
        self.text.get(start..self.at)
    }
}

fn scalar_end(bytes: &[u8], start: usize) -> usize {
    let rest = bytes.get(start..).unwrap_or_default();
    let is_end = |byte: &u8| matches!(byte, b',' | b'}' | b']' | b' ' | b'\t' | b'\r' | b'\n');
    rest.iter().position(is_end).map_or(bytes.len(), |length| start + length)
}

/// Where the string ends that starts there, quotes included.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// Where the array or object ends that starts there, brackets included.
fn container_end(bytes: &[u8], start: usize) -> usize {
    let (mut depth, mut at) = (0_usize, start);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                at = string_end(bytes, at);
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

struct Text;

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_borrowed_bytes<E>(self, bytes: &'de [u8]) -> Result<Self::Value, E> {
        Ok(String::from_utf8_lossy(bytes))
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Self::Value, E> {
        Ok(Cow::Owned(String::from_utf8_lossy(bytes).into_owned()))
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{elements, is_key, members, unquote};

    #[test]
    fn splits_arrays() {
        let array = r#"[ 1 ,-2.5e3, "a,]\"b" , [2,{"x":[3]}],{ "y" : "}" } , true,null]"#;
        let found: Vec<_> = elements(array).collect();
        assert_eq!(
            found,
            ["1", "-2.5e3", r#""a,]\"b""#, r#"[2,{"x":[3]}]"#, r#"{ "y" : "}" }"#, "true", "null"]
        );
        assert_eq!(elements("[]").count() + elements("[ ]").count() + elements("{}").count(), 0);
    }

    #[test]
    fn splits_objects() {
        let object = r#"{"a":1 , "b\"{" : {"c":[1,2]},"":"" , "d":[]}"#;
        let found: Vec<_> = members(object).collect();
        assert_eq!(
            found,
            [
                (r#""a""#, "1"),
                (r#""b\"{""#, r#"{"c":[1,2]}"#),
                (r#""""#, r#""""#),
                (r#""d""#, "[]")
            ]
        );
        assert_eq!(members("{ }").count() + members("[1]").count() + members("1").count(), 0);
    }

    #[test]
    fn keys_are_compared_as_what_they_spell() {
        assert!(is_key(r#""code""#, "code"));
        assert!(is_key(r#""\u0063ode""#, "code"));
        assert!(!is_key(r#""code""#, "cod"));
        assert!(!is_key(r#""c\\ode""#, "code"));
    }

    #[test]
    fn strings_are_read_whatever_they_hold() {
        assert_eq!(unquote(r#""a\n\u00e9""#).as_deref(), Some("a\n\u{e9}"));
        assert_eq!(unquote(r#""\ud83d\ude00""#).as_deref(), Some("\u{1f600}"));
        let lone = unquote(r#""a\ud800b""#);
        assert!(lone.is_some_and(|text| text.starts_with('a') && text.ends_with('b')));
    }

    #[test]
    fn text_that_is_not_json_ends_the_walk() {
        for broken in ["[", "{", "[1", "{\"a", "{\"a\"", "{\"a\":", "[\"\\", "[[", "[é", "]"] {
            assert!(elements(broken).count() + members(broken).count() <= 2, "{broken}");
        }
    }
}
