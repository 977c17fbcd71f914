//! Stepping through JSON that is known to be valid: by its outline where there is one, else by
//! walking over the text.
//!
//! A walked text is valid too, or so large that its ends must do. On one that is not, the walk ends
//! early, and never panics.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;

use memchr::memmem;
use serde::Deserializer as _;
use serde::de::Visitor;

use super::outline::{Entry, Outline};
use super::prefilter;
use super::reply::SMALL;

/// A value as it was sent, without white space around it.
#[derive(Clone, Copy)]
pub(super) struct Json<'a> {
    pub(super) bytes: &'a [u8],
    /// The outline that it is noted in, if it is.
    outline: Option<&'a Outline<'a>>,
    /// The number of its entry there. As wide as the rest: what is written in part and read as a
    /// whole has a processor wait.
    position: usize,
}

impl<'a> Json<'a> {
    /// A value without an outline.
    pub(super) fn walked(bytes: &'a [u8]) -> Self {
        Self { bytes, outline: None, position: 0 }
    }

    /// The outermost value of an outlined text.
    #[inline]
    pub(super) fn outlined(outline: &'a Outline<'a>) -> Self {
        let bytes = outline.entry(0).and_then(|entry| outline.bytes_of(*entry));
        Self { bytes: bytes.unwrap_or_default(), outline: Some(outline), position: 0 }
    }

    /// The value of that entry.
    #[inline]
    pub(super) fn noted(outline: &'a Outline<'a>, position: usize) -> Option<Self> {
        let bytes = outline.bytes_of(*outline.entry(position)?)?;
        Some(Self { bytes, outline: Some(outline), position })
    }

    /// Where it is noted: the outline, and the number of its entry.
    #[inline]
    pub(super) fn noted_in(&self) -> Option<(&'a Outline<'a>, usize)> {
        Some((self.outline?, self.position))
    }

    fn entry(self) -> Option<&'a Entry> {
        self.outline?.entry(self.position)
    }

    /// The elements of an array; none if it is no array.
    pub(super) fn elements(self) -> impl Iterator<Item = Self> {
        let mut steps = Steps::inside(self, b'[');
        core::iter::from_fn(move || steps.value())
    }

    /// The members of an object, names still quoted; none if it is no object.
    pub(super) fn members(self) -> impl Iterator<Item = (Self, Self)> {
        let mut steps = Steps::inside(self, b'{');
        core::iter::from_fn(move || Some((steps.value()?, steps.value()?)))
    }

    /// The first member of that name.
    #[inline]
    pub(super) fn member(self, name: &str) -> Option<Self> {
        match self.noted_in() {
            Some((outline, position)) => Self::noted(outline, outline.named(position, name)?),
            None => self.walked_member(name),
        }
    }

    fn walked_member(self, name: &str) -> Option<Self> {
        if self.is_plainly_without(name) {
            return None;
        }
        self.members().find(|(own, _)| own.is_name(name)).map(|(_, value)| value)
    }

    /// `null` and `""` are nothing.
    #[inline]
    pub(super) fn is_nothing(self) -> bool {
        matches!(self.bytes, b"null" | b"\"\"")
    }

    /// Whether a name occurs in no way in a large text: a search is faster than a walk.
    fn is_plainly_without(self, name: &str) -> bool {
        self.bytes.len() > SMALL
            && prefilter::is_written_in_one_way(name)
            && memmem::find(self.bytes, name.as_bytes()).is_none()
            && memmem::find(self.bytes, b"\\u").is_none()
    }

    /// Whether a quoted name spells that.
    #[inline]
    pub(super) fn is_name(self, name: &str) -> bool {
        if self.has_escapes() {
            return self.unquoted().is_some_and(|own| *own == *name.as_bytes());
        }
        self.bytes.get(1..self.bytes.len().saturating_sub(1)) == Some(name.as_bytes())
    }

    /// The text of a quoted string. It may be no UTF-8, or have lone surrogates.
    pub(super) fn unquoted(self) -> Option<Cow<'a, [u8]>> {
        if self.has_escapes() {
            // As bytes, because as text a lone surrogate would be an error.
            let mut deserializer = serde_json::Deserializer::from_slice(self.bytes);
            return deserializer.deserialize_bytes(Unescaped).ok().map(Cow::Owned);
        }
        match self.bytes {
            [b'"', text @ .., b'"'] => Some(Cow::Borrowed(text)),
            _ => None,
        }
    }

    fn has_escapes(self) -> bool {
        match self.entry() {
            Some(entry) => entry.has_escapes(),
            None => self.bytes.contains(&b'\\'),
        }
    }
}

/// The values inside an array or an object, one by one.
enum Steps<'a> {
    Noted { outline: &'a Outline<'a>, at: usize, end: usize },
    Walk { bytes: &'a [u8], at: usize },
}

impl<'a> Steps<'a> {
    #[inline]
    fn inside(json: Json<'a>, bracket: u8) -> Self {
        let bytes = json.bytes;
        let is_there = bytes.first() == Some(&bracket);
        match (json.outline, json.entry()) {
            (Some(outline), Some(entry)) => {
                let at = if is_there { json.position + 1 } else { entry.next() };
                Self::Noted { outline, at, end: entry.next() }
            }
            _ => Self::Walk { bytes, at: if is_there { 1 } else { bytes.len() } },
        }
    }

    #[inline]
    fn value(&mut self) -> Option<Json<'a>> {
        match self {
            Self::Noted { at, end, .. } if at == end => None,
            Self::Noted { outline, at, .. } => {
                let json = Json::noted(outline, *at)?;
                *at = outline.entry(*at)?.next();
                Some(json)
            }
            Self::Walk { bytes, at } => {
                while let Some(b' ' | b'\t' | b'\r' | b'\n' | b',' | b':') = bytes.get(*at) {
                    *at += 1;
                }
                let start = *at;
                *at = value_end(bytes, start)?;
                bytes.get(start..*at).map(Json::walked)
            }
        }
    }
}

/// Where the value ends that starts there.
pub(super) fn value_end(bytes: &[u8], start: usize) -> Option<usize> {
    Some(match bytes.get(start)? {
        b'"' => string_end(bytes, start),
        b'{' | b'[' => container_end(bytes, start),
        b'}' | b']' => return None,
        _ => scalar_end(bytes, start),
    })
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

/// A string with escapes; its bytes are put together anew.
struct Unescaped;

impl Visitor<'_> for Unescaped {
    type Value = Vec<u8>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Self::Value, E> {
        Ok(bytes.into())
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::super::outline::{Outline, with_room};
    use super::Json;

    /// Calls a function with the outermost value of a text, noted in an outline.
    fn with_outline(text: &str, then: impl Fn(Json<'_>)) {
        with_room(text.len(), |room| {
            let outline = Outline::of(text.as_bytes(), room).expect("JSON that fits");
            then(Json::outlined(&outline));
        });
    }

    /// The elements, and the members as name and value, by walking and by the outline.
    fn inside(text: &str) -> (Vec<&str>, Vec<(&str, &str)>) {
        let split = |json: Json<'_>| {
            let range = |json: Json<'_>| {
                let start = json.bytes.as_ptr() as usize - text.as_ptr() as usize;
                start..start + json.bytes.len()
            };
            let elements: Vec<_> = json.elements().map(range).collect();
            let members: Vec<_> =
                json.members().map(|(name, value)| (range(name), range(value))).collect();
            (elements, members)
        };
        let walked = split(Json::walked(text.as_bytes()));
        with_outline(text, |json| assert_eq!(split(json), walked));
        let (elements, members) = walked;
        (
            elements.into_iter().map(|range| &text[range]).collect(),
            members.into_iter().map(|(name, value)| (&text[name], &text[value])).collect(),
        )
    }

    #[test]
    fn splits_arrays() {
        let array = r#"[ 1 ,-2.5e3, "a,]\"b" , [2,{"x":[3]}],{ "y" : "}" } , true,null]"#;
        assert_eq!(
            inside(array).0,
            ["1", "-2.5e3", r#""a,]\"b""#, r#"[2,{"x":[3]}]"#, r#"{ "y" : "}" }"#, "true", "null"]
        );
        for text in ["[]", "[ ]", "{}", r#"{"a":[1]}"#, "1", r#""[1]""#] {
            assert!(inside(text).0.is_empty(), "{text}");
        }
    }

    #[test]
    fn splits_objects() {
        let object = r#"{"a":1 , "b\"{" : {"c":[1,2]},"":"" , "d":[]}"#;
        assert_eq!(
            inside(object).1,
            [
                (r#""a""#, "1"),
                (r#""b\"{""#, r#"{"c":[1,2]}"#),
                (r#""""#, r#""""#),
                (r#""d""#, "[]")
            ]
        );
        for text in ["{ }", r#"[{"a":1}]"#, "1", r#""{}""#] {
            assert!(inside(text).1.is_empty(), "{text}");
        }
    }

    #[test]
    fn the_first_member_of_a_name_is_found_in_an_object_only() {
        for (text, expected) in [
            (r#"{"code":1,"code":2}"#, Some("1")),
            (r#"{ "x" : 0 , "code" : [1] }"#, Some("[1]")),
            (r#"{"c\u006fde":1}"#, Some("1")),
            // What is spelled like the name, and is none.
            (r#"{"a":"code","b":1}"#, None),
            (r#"{"a":"code","code":1}"#, Some("1")),
            (r#"{"a":["code",2],"b":{"code":3},"code":1}"#, Some("1")),
            (r#"["code",1]"#, None),
            (r#"[{"code":1}]"#, None),
            (r#""code""#, None),
            (r#"{"codes":1,"cod":2,"edoc":3,"":4}"#, None),
            ("{}", None),
            ("1", None),
        ] {
            let expected = expected.map(str::as_bytes);
            let walked = Json::walked(text.as_bytes()).member("code");
            assert_eq!(walked.map(|json| json.bytes), expected, "{text}");
            with_outline(text, |json| {
                assert_eq!(json.member("code").map(|json| json.bytes), expected, "{text}");
            });
        }
    }

    #[test]
    fn names_are_compared_as_what_they_spell() {
        let is_name = |quoted: &str, name: &str| {
            let is_name = Json::walked(quoted.as_bytes()).is_name(name);
            with_outline(quoted, |json| assert_eq!(json.is_name(name), is_name));
            is_name
        };
        assert!(is_name(r#""code""#, "code"));
        assert!(is_name(r#""\u0063ode""#, "code"));
        assert!(is_name(r#""""#, ""));
        assert!(!is_name(r#""code""#, "cod"));
        assert!(!is_name(r#""cod""#, "code"));
        assert!(!is_name(r#""c\\ode""#, "code"));
        assert!(!is_name(r#""c\\ode""#, r"c\\ode"));
    }

    #[test]
    fn strings_are_read_whatever_they_hold() {
        let unquote = |quoted: &'static [u8]| Json::walked(quoted).unquoted();
        assert_eq!(unquote(br#""""#).as_deref(), Some(&b""[..]));
        assert_eq!(unquote(br#""a\n\u00e9""#).as_deref(), Some("a\n\u{e9}".as_bytes()));
        assert_eq!(unquote(br#""\ud83d\ude00""#).as_deref(), Some("\u{1f600}".as_bytes()));
        assert_eq!(unquote(b"\"\xc4\xe3\"").as_deref(), Some(&b"\xc4\xe3"[..]));
        assert_eq!(unquote(b"\"\xc4\\n\"").as_deref(), Some(&b"\xc4\n"[..]));
        let lone = unquote(br#""a\ud800b""#);
        assert!(lone.is_some_and(|text| text.starts_with(b"a") && text.ends_with(b"b")));
    }

    #[test]
    fn text_that_is_not_json_ends_the_walk() {
        for broken in ["[", "{", "[1", "{\"a", "{\"a\"", "{\"a\":", "[\"\\", "[[", "[é", "]"] {
            let json = Json::walked(broken.as_bytes());
            assert!(json.elements().count() + json.members().count() <= 2, "{broken}");
        }
    }
}
