//! The letters of a text, whichever way JSON, URLs and HTML write them.

/// One letter.
#[derive(Clone, Copy)]
pub(super) struct Letter {
    /// ASCII; [`OTHER`] stands for every other letter.
    pub(super) byte: u8,
    /// How many backslashes stand in front of it.
    pub(super) backslashes: usize,
    /// Whether it is written as in a URL, `%3D`.
    pub(super) is_percent: bool,
    /// Where the next one starts.
    pub(super) end: usize,
}

/// Stands for a letter that is not ASCII.
pub(super) const OTHER: u8 = 0x80;

/// How a page of HTML writes what JSON and URLs are made of.
const ENTITIES: [(&str, u8); 7] = [
    ("&quot;", b'"'),
    ("&#34;", b'"'),
    ("&#x22;", b'"'),
    ("&apos;", b'\''),
    ("&#39;", b'\''),
    ("&#x27;", b'\''),
    ("&amp;", b'&'),
];

impl Letter {
    /// The letter that starts there.
    pub(super) fn at(text: &str, at: usize) -> Option<Self> {
        let rest = text.as_bytes().get(at..)?;
        let backslashes = rest.iter().take_while(|byte| **byte == b'\\').count();
        let start = at + backslashes;
        let letter = |byte, end| Some(Self { byte, backslashes, is_percent: false, end });
        if backslashes == 0
            && let [b'%', high, low, ..] = rest
            && let Some(byte) = hexadecimal(&[*high, *low])
        {
            return Some(Self { byte: ascii(byte), backslashes, is_percent: true, end: at + 3 });
        }
        let rest = rest.get(backslashes..)?;
        match rest.first() {
            // Nothing but backslashes.
            None if backslashes > 0 => letter(b'\\', start),
            None => None,
            Some(b'n' | b'r') if backslashes > 0 => letter(b'\n', start + 1),
            Some(b't' | b'b' | b'f') if backslashes > 0 => letter(b' ', start + 1),
            Some(b'u') if backslashes > 0 => match rest.get(1..5).and_then(hexadecimal) {
                Some(code) => letter(ascii(code), start + 5),
                None => letter(b'u', start + 1),
            },
            Some(b'&') => {
                let is_here = |(entity, _): &&(&str, u8)| rest.starts_with(entity.as_bytes());
                match ENTITIES.iter().find(is_here) {
                    Some((entity, byte)) => letter(*byte, start + entity.len()),
                    None => letter(b'&', start + 1),
                }
            }
            Some(byte) if byte.is_ascii() => letter(*byte, start + 1),
            Some(_) => {
                let character = text.get(start..)?.chars().next()?;
                letter(narrow(character), start + character.len_utf8())
            }
        }
    }
}

/// What a wide letter of a Chinese text stands for.
fn narrow(character: char) -> u8 {
    match character {
        '：' => b':',
        '＝' => b'=',
        '，' => b',',
        '；' => b';',
        '“' | '”' => b'"',
        '‘' | '’' => b'\'',
        '\u{3000}' | '\u{a0}' => b' ',
        '\u{2028}' | '\u{2029}' => b'\n',
        _ => OTHER,
    }
}

fn ascii(code: u32) -> u8 {
    u8::try_from(code).ok().filter(u8::is_ascii).unwrap_or(OTHER)
}

fn hexadecimal(digits: &[u8]) -> Option<u32> {
    let digit = |digit: &u8| char::from(*digit).to_digit(16);
    digits.iter().try_fold(0, |number, next| Some(number << 4 | digit(next)?))
}

#[cfg(test)]
mod tests {
    use super::{Letter, OTHER};

    fn letter(text: &str, at: usize) -> Option<(u8, usize, bool, usize)> {
        Letter::at(text, at)
            .map(|letter| (letter.byte, letter.backslashes, letter.is_percent, letter.end))
    }

    #[test]
    fn every_way_of_writing_a_letter_is_read() {
        for (written, byte, backslashes, is_percent) in [
            ("a", b'a', 0, false),
            ("n", b'n', 0, false),
            ("t", b't', 0, false),
            ("u", b'u', 0, false),
            ("\n", b'\n', 0, false),
            (r"\n", b'\n', 1, false),
            (r"\\\r", b'\n', 3, false),
            (r"\t", b' ', 1, false),
            (r"\b", b' ', 1, false),
            (r"\f", b' ', 1, false),
            (r"\x", b'x', 1, false),
            (r#"\""#, b'"', 1, false),
            (r"\u003d", b'=', 1, false),
            (r"\\u003D", b'=', 2, false),
            (r"\u00e9", OTHER, 1, false),
            ("%3d", b'=', 0, true),
            ("%3D", b'=', 0, true),
            ("%C3", OTHER, 0, true),
            ("%", b'%', 0, false),
            (r"\%", b'%', 1, false),
            ("&", b'&', 0, false),
            ("&amp;", b'&', 0, false),
            ("&quot;", b'"', 0, false),
            (r"\&#34;", b'"', 1, false),
            ("&#x22;", b'"', 0, false),
            ("&apos;", b'\'', 0, false),
            ("&#39;", b'\'', 0, false),
            ("&#x27;", b'\'', 0, false),
            ("：", b':', 0, false),
            ("＝", b'=', 0, false),
            ("，", b',', 0, false),
            ("；", b';', 0, false),
            ("“", b'"', 0, false),
            ("”", b'"', 0, false),
            ("‘", b'\'', 0, false),
            ("’", b'\'', 0, false),
            ("\u{3000}", b' ', 0, false),
            ("\u{a0}", b' ', 0, false),
            ("\u{2028}", b'\n', 0, false),
            ("\u{2029}", b'\n', 0, false),
            ("é", OTHER, 0, false),
            (r"\é", OTHER, 1, false),
        ] {
            // Whatever stands around it.
            for before in ["", "x", "é%"] {
                let text = [before, written, "zz"].concat();
                let end = before.len() + written.len();
                let expected = Some((byte, backslashes, is_percent, end));
                assert_eq!(letter(&text, before.len()), expected, "{text}");
            }
        }
    }

    #[test]
    fn what_is_cut_off_is_read_as_what_is_there() {
        for (text, expected) in [
            ("", None),
            (r"\", Some((b'\\', 1, false, 1))),
            (r"\\\", Some((b'\\', 3, false, 3))),
            (r"\u", Some((b'u', 1, false, 2))),
            (r"\u00e", Some((b'u', 1, false, 2))),
            (r"\u00x0", Some((b'u', 1, false, 2))),
            ("u003d", Some((b'u', 0, false, 1))),
            ("%3", Some((b'%', 0, false, 1))),
            ("%3x", Some((b'%', 0, false, 1))),
            ("&quo", Some((b'&', 0, false, 1))),
        ] {
            assert_eq!(letter(text, 0), expected, "{text}");
            assert_eq!(letter(text, text.len()), None, "{text}");
        }
    }
}
