//! Comparison of member names, which is most of what reading a reply by paths does.

use super::unescape::{strip_quotes, unescape};

/// A name to look up, prepared for comparison.
#[derive(Debug)]
pub struct Name {
    text: &'static str,
    ends: Ends,
}

/// The first and last eight bytes (four if shorter than eight). With the length they identify any
/// name of up to 16 bytes, which is nearly all: comparing them takes less time than a call of
/// `memcmp`, as the benchmark `acknowledgement` shows.
type Ends = (u64, u64);

impl Name {
    /// Creates a name, at compile time if it is constant.
    #[must_use]
    pub const fn of(text: &'static str) -> Self {
        Self { text, ends: ends(text.as_bytes()) }
    }

    #[inline]
    fn is(&self, name: &[u8], ends: Ends) -> bool {
        self.ends == ends
            && self.text.len() == name.len()
            && (name.len() <= 16 || self.text.as_bytes() == name)
    }
}

#[inline]
const fn ends(text: &[u8]) -> Ends {
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

/// Returns the position in `names` of a member name given with its quotes.
#[inline]
pub(super) fn position(names: &[Name], quoted: &[u8], has_escapes: bool) -> Option<usize> {
    if has_escapes {
        return position_of_escaped(names, quoted);
    }
    let name = quoted.get(1..quoted.len().saturating_sub(1))?;
    let ends = ends(name);
    names.iter().position(|own| own.is(name, ends))
}

#[cold]
fn position_of_escaped(names: &[Name], quoted: &[u8]) -> Option<usize> {
    let name = unescape(quoted)?;
    names.iter().position(|own| own.text.as_bytes() == name)
}

/// Returns true if a member name given with its quotes is `name`.
#[inline]
pub(super) fn spells(quoted: &[u8], has_escapes: bool, name: &str) -> bool {
    if has_escapes {
        return unescape(quoted).is_some_and(|own| own == name.as_bytes());
    }
    strip_quotes(quoted) == Some(name.as_bytes())
}

#[cfg(test)]
mod tests {
    use alloc::boxed::Box;
    use alloc::format;
    use alloc::string::String;

    use super::{Name, position, spells};

    fn equals(name: &str, other: &str) -> bool {
        let own = Name::of(Box::leak(Box::from(name)));
        let quoted = format!("\"{other}\"");
        let is_found = position(&[own], quoted.as_bytes(), false).is_some();
        assert_eq!(spells(quoted.as_bytes(), false, name), is_found, "{name}, {other}");
        is_found
    }

    #[test]
    fn names_that_differ_in_one_byte_or_in_length_are_distinguished() {
        for length in 0..40 {
            let name = "a".repeat(length);
            assert!(equals(&name, &name), "{length}");
            assert!(!equals(&name, &format!("{name}a")), "{length}");
            for at in 0..length {
                let other: String = [&name[..at], "b", &name[at + 1..]].concat();
                assert!(!equals(&name, &other), "{length}: {at}");
            }
        }
    }

    #[test]
    fn escaped_name_is_compared_by_what_it_spells() {
        let names = ["code", "msg", "a/b", "a\"b"];
        let position = |quoted: &str| {
            let (bytes, has_escapes) = (quoted.as_bytes(), quoted.contains('\\'));
            let found = position(&names.map(Name::of), bytes, has_escapes);
            assert_eq!(names.iter().position(|name| spells(bytes, has_escapes, name)), found);
            found
        };
        assert_eq!(position(r#""msg""#), Some(1));
        assert_eq!(position(r#""\u006dsg""#), Some(1));
        assert_eq!(position(r#""a/b""#), Some(2));
        assert_eq!(position(r#""a\/b""#), Some(2));
        assert_eq!(position(r#""a\"b""#), Some(3));
        assert_eq!(position(r#""a""#), None);
        assert_eq!(position(r#""c\\ode""#), None);
        assert_eq!(position(r#""""#), None);
    }
}
