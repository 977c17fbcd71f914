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
