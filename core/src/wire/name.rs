//! The names that paths begin with, and how they are found among those of a reply.

#[cfg(feature = "json")]
use super::json::Json;

/// How many names are noted; members of any more are sought each time.
#[cfg(feature = "json")]
pub(super) const MOST: usize = 8;

/// A name that paths begin with.
#[derive(Debug)]
#[cfg_attr(not(feature = "json"), expect(dead_code, reason = "read by the engine alone"))]
pub struct Name {
    text: &'static str,
    words: Words,
}

/// The first and the last eight bytes of a text, or four of a shorter one: with the length they
/// tell most names apart, and are all of one of up to 16 bytes.
type Words = (u64, u64);

impl Name {
    /// A name, and what it is compared by.
    #[must_use]
    pub const fn of(text: &'static str) -> Self {
        Self { text, words: words(text.as_bytes()) }
    }

    #[cfg(feature = "json")]
    #[inline]
    fn is(&self, text: &[u8], words: Words) -> bool {
        self.words == words
            && self.text.len() == text.len()
            && (text.len() <= 16 || self.text.as_bytes() == text)
    }
}

#[inline]
const fn words(text: &[u8]) -> Words {
    if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        return (u64::from_le_bytes(*first), u64::from_le_bytes(*last));
    }
    if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        return (u32::from_le_bytes(*first) as u64, u32::from_le_bytes(*last) as u64);
    }
    match text {
        [first, .., last] => (*first as u64 | (text[text.len() / 2] as u64) << 8, *last as u64),
        [only] => (*only as u64, 0),
        [] => (0, 0),
    }
}

/// Which of these names a quoted one is.
#[cfg(feature = "json")]
#[inline(always)]
#[expect(clippy::inline_always, reason = "once a member")]
pub(super) fn number(names: &[Name], quoted: &[u8], has_escapes: bool) -> Option<usize> {
    if has_escapes {
        return number_of_escaped(names, quoted);
    }
    let text = quoted.get(1..quoted.len().saturating_sub(1))?;
    let words = words(text);
    names.iter().position(|name| name.is(text, words))
}

#[cfg(feature = "json")]
#[cold]
fn number_of_escaped(names: &[Name], quoted: &[u8]) -> Option<usize> {
    let text = Json::walked(quoted).unquoted()?;
    names.iter().position(|name| *name.text.as_bytes() == *text)
}

/// Whether two texts of one length are the same. Most names are so short that to call the library
/// for it takes longer than the comparison.
#[cfg(feature = "json")]
#[inline]
pub(super) fn is_same(left: &[u8], right: &[u8]) -> bool {
    words(left) == words(right) && (left.len() <= 16 || left == right)
}

#[cfg(all(test, feature = "json"))]
mod tests {
    use alloc::boxed::Box;
    use alloc::format;
    use alloc::string::String;

    use super::{Name, is_same, number};

    fn is(name: &str, other: &str) -> bool {
        let name = Name::of(Box::leak(Box::from(name)));
        number(&[name], format!("\"{other}\"").as_bytes(), false).is_some()
    }

    #[test]
    fn names_that_differ_anywhere_are_told_apart() {
        for length in 0..40 {
            let name = "a".repeat(length);
            assert!(is(&name, &name), "{length}");
            assert!(is_same(name.as_bytes(), name.clone().as_bytes()), "{length}");
            assert!(!is(&name, &format!("{name}a")), "{length}");
            for at in 0..length {
                let other: String = [&name[..at], "b", &name[at + 1..]].concat();
                assert!(!is(&name, &other), "{length}: {at}");
                assert!(!is_same(name.as_bytes(), other.as_bytes()), "{length}: {at}");
            }
        }
    }

    #[test]
    fn a_name_is_found_by_what_it_spells() {
        let names = ["code", "msg", "a/b", "a\"b"].map(Name::of);
        let number = |quoted: &str| number(&names, quoted.as_bytes(), quoted.contains('\\'));
        assert_eq!(number(r#""msg""#), Some(1));
        assert_eq!(number(r#""\u006dsg""#), Some(1));
        assert_eq!(number(r#""a/b""#), Some(2));
        assert_eq!(number(r#""a\/b""#), Some(2));
        assert_eq!(number(r#""a\"b""#), Some(3));
        assert_eq!(number(r#""a""#), None);
        assert_eq!(number(r#""c\\ode""#), None);
        assert_eq!(number(r#""""#), None);
    }
}
