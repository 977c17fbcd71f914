//! Walking over JSON that is known to be valid, without building anything.
//!
//! `serde_json` has checked the whole text before; here it only has to be split. On text that is
//! not valid the walk ends early, and never panics.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use serde::Deserializer as _;
use serde::de::Visitor;

/// The elements of an array, each as its own text; none if the text is no array.
pub(super) fn elements(array: &str) -> impl Iterator<Item = &str> {
    let mut rest = array.strip_prefix('[').unwrap_or_default();
    core::iter::from_fn(move || {
        let (value, after) = split_value(rest)?;
        rest = after;
        Some(value)
    })
}

/// The members of an object as key and value, keys still quoted; none if the text is no object.
pub(super) fn members(object: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = object.strip_prefix('{').unwrap_or_default();
    core::iter::from_fn(move || {
        let (key, after) = split_value(rest)?;
        let (value, after) = split_value(after)?;
        rest = after;
        Some((key, value))
    })
}

/// Whether a quoted key spells that name.
pub(super) fn is_key(quoted: &str, name: &str) -> bool {
    if quoted.contains('\\') {
        return unquote(quoted).is_some_and(|key| key == name);
    }
    quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) == Some(name)
}

/// The text of a quoted string. Lone surrogates, which no Rust text can hold, become U+FFFD.
pub(super) fn unquote(quoted: &str) -> Option<Cow<'_, str>> {
    // As bytes, because as text a lone surrogate would be an error.
    serde_json::Deserializer::from_str(quoted).deserialize_bytes(Text).ok()
}

/// The next value and what follows it, past any separators before it.
fn split_value(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start_matches([' ', '\t', '\r', '\n', ',', ':']);
    let end = match text.bytes().next()? {
        b'"' => string_length(text),
        b'{' | b'[' => container_length(text),
        b'}' | b']' => return None,
        _ => text.find([',', '}', ']', ' ', '\t', '\r', '\n']).unwrap_or(text.len()),
    };
    text.split_at_checked(end)
}

/// The length of the string that the text starts with, quotes included.
fn string_length(text: &str) -> usize {
    let mut bytes = text.bytes().enumerate().skip(1);
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' => drop(bytes.next()),
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of the array or object that the text starts with, brackets included.
fn container_length(text: &str) -> usize {
    let (mut depth, mut in_string) = (0_usize, false);
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if in_string => drop(bytes.next()),
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
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
