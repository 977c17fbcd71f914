//! The characters around names and values, in the spellings of JSON, URLs and HTML.

/// The role of a character beside the name of a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// An ASCII letter: part of a name.
    Letter,
    /// A digit, a mark or an escape that may stand inside a name: `api_key`, `params[sign]`.
    Joiner,
    Space,
    Quote,
    /// Between a name and its value.
    Separator,
    /// The end of what may be a name.
    Other,
}

const ESCAPES: [(&str, Class); 11] = [
    (r"\u0022", Class::Quote),
    (r"\u003a", Class::Separator),
    (r"\u003d", Class::Separator),
    (r"\n", Class::Space),
    (r"\r", Class::Space),
    (r"\t", Class::Space),
    ("%20", Class::Space),
    ("%22", Class::Quote),
    ("%3a", Class::Separator),
    ("%3d", Class::Separator),
    ("&quot;", Class::Quote),
];

/// Splits the first character or escape off a text.
pub(super) fn split_first(text: &str) -> Option<(Class, &str)> {
    let first = text.chars().next()?;
    let starts_with = |escape: &str| {
        text.get(..escape.len()).is_some_and(|start| start.eq_ignore_ascii_case(escape))
    };
    if matches!(first, '\\' | '%' | '&')
        && let Some((escape, class)) = ESCAPES.iter().find(|(escape, _)| starts_with(escape))
    {
        return Some((*class, text.get(..escape.len())?));
    }
    let length = match text.as_bytes() {
        [b'\\', b'u', digits @ ..] if are_hexadecimal(digits.first_chunk::<4>()) => 6,
        [b'%', digits @ ..] if are_hexadecimal(digits.first_chunk::<2>()) => 3,
        _ => return Some((class(first), text.get(..first.len_utf8())?)),
    };
    Some((Class::Joiner, text.get(..length)?))
}

fn are_hexadecimal<const N: usize>(digits: Option<&[u8; N]>) -> bool {
    digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

fn class(character: char) -> Class {
    match character {
        'a'..='z' | 'A'..='Z' => Class::Letter,
        // Backslashes stand before the quotes of JSON inside a string.
        '0'..='9' | '_' | '-' | '.' | '+' | ']' | '\\' => Class::Joiner,
        '"' | '\'' | '`' | '“' => Class::Quote,
        ':' | '=' | '>' | '：' | '＝' => Class::Separator,
        _ if character.is_whitespace() => Class::Space,
        _ => Class::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::{Class, ESCAPES, split_first};

    #[test]
    fn escape_is_split_off_as_one_character() {
        for (escape, class) in ESCAPES {
            for text in [escape.into(), [escape, "é"].concat(), [escape, escape].concat()] {
                assert_eq!(split_first(&text), Some((class, escape)));
            }
        }
        let [joiner, separator] = [Class::Joiner, Class::Separator];
        for (text, class, first) in [
            (r"\u005fb", joiner, r"\u005f"),
            ("%5fb", joiner, "%5f"),
            ("%3Db", separator, "%3D"),
            (r"\", joiner, r"\"),
            (r"\u00é", joiner, r"\"),
            ("%4é", Class::Other, "%"),
            ("&quot", Class::Other, "&"),
            ("é", Class::Other, "é"),
            ("\u{a0}", Class::Space, "\u{a0}"),
        ] {
            assert_eq!(split_first(text), Some((class, first)), "{text}");
        }
        assert_eq!(split_first(""), None);
    }
}
