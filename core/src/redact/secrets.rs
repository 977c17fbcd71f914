//! Where keys and signatures stand in a text: exchanges echo requests back, and logs are read by many.
//!
//! One pass, without memory. A name is told by its letters, however they are joined: `apiKey`,
//! `api-key`, `OK-ACCESS-KEY`. Whatever is in doubt is masked.

use super::chars::Letter;

/// What stands for a secret.
pub(super) const MASK: &str = "***";

/// A stretch of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part<'a> {
    Text(&'a str),
    Secret,
}

/// How far a secret reaches that is not in quotes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Up to a space.
    Word,
    /// It may hold spaces.
    Words,
    /// All of a header.
    Line,
}

/// What secrets are called, or how their names end.
const NAMES: [(&[u8], Reach); 20] = [
    (b"apikey", Reach::Word),
    (b"accesskey", Reach::Word),
    (b"secretkey", Reach::Word),
    (b"privatekey", Reach::Word),
    (b"listenkey", Reach::Word),
    (b"authkey", Reach::Word),
    (b"keyid", Reach::Word),
    (b"sessionid", Reach::Word),
    (b"secret", Reach::Word),
    (b"token", Reach::Word),
    (b"jwt", Reach::Word),
    (b"hmac", Reach::Word),
    (b"sign", Reach::Word),
    (b"sig", Reach::Word),
    (b"signature", Reach::Word),
    (b"passphrase", Reach::Words),
    (b"password", Reach::Words),
    (b"passwd", Reach::Words),
    (b"cookie", Reach::Line),
    (b"authorization", Reach::Line),
];

/// The length of the longest name, and an `s` behind it.
const LONGEST: usize = 14;

/// So short a name is one only where a word begins: `api_sign`, not `design`.
const SHORT: usize = 4;

/// The stretches of a text, in order.
pub(super) fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    Parts { text, at: 0, name: Name::NONE, secret: None }
}

struct Parts<'a> {
    text: &'a str,
    at: usize,
    name: Name,
    /// Where the secret ends that comes next.
    secret: Option<usize>,
}

impl<'a> Iterator for Parts<'a> {
    type Item = Part<'a>;

    fn next(&mut self) -> Option<Part<'a>> {
        if let Some(end) = self.secret.take() {
            self.at = end;
            return Some(Part::Secret);
        }
        let start = self.at;
        // In short stretches, because most readers want only the beginning.
        while self.at < start + 64
            && let Some(letter) = Letter::at(self.text, self.at)
        {
            self.at = letter.end;
            if let Some(reach) = self.name.is_told_by(letter.byte) {
                let value = value_behind(self.text, letter, reach);
                if value.0 < value.1 {
                    (self.at, self.secret) = (value.0, Some(value.1));
                    break;
                }
            }
        }
        self.text.get(start..self.at).filter(|text| !text.is_empty()).map(Part::Text)
    }
}

/// The last letters of what may be the name of a secret.
struct Name {
    /// In lower case, the last one last.
    letters: [u8; LONGEST],
    /// Which of them begin a word, as bits; the last one is the lowest.
    begins: u32,
    previous: u8,
    /// Whether a quote ended it.
    is_closed: bool,
}

impl Name {
    const NONE: Self = Self { letters: [0; LONGEST], begins: 0, previous: b' ', is_closed: false };

    /// Reads one letter, and tells whether the value of a secret comes behind it.
    fn is_told_by(&mut self, byte: u8) -> Option<Reach> {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' => {
                if self.is_closed {
                    *self = Self::NONE;
                }
                let begins = !self.previous.is_ascii_alphabetic()
                    || self.previous.is_ascii_lowercase() && byte.is_ascii_uppercase();
                self.letters.rotate_left(1);
                self.letters[LONGEST - 1] = byte.to_ascii_lowercase();
                self.begins = self.begins << 1 | u32::from(begins);
            }
            b' ' if self.ends_with(b"bearer") => {
                *self = Self::NONE;
                return Some(Reach::Word);
            }
            b'_' | b'-' | b'.' | b'+' | b' ' | b'\t' | b'0'..=b'9' => {}
            b'"' | b'\'' | b'`' | b']' => self.is_closed = true,
            b':' | b'=' => {
                let reach = self.reach();
                *self = Self::NONE;
                return reach;
            }
            _ => *self = Self::NONE,
        }
        self.previous = byte;
        None
    }

    fn reach(&self) -> Option<Reach> {
        NAMES.iter().find(|(name, _)| self.ends_with(name)).map(|(_, reach)| *reach)
    }

    fn ends_with(&self, name: &[u8]) -> bool {
        let ends = |end: &[u8], behind: usize| {
            let first = name.len() + behind - 1;
            end.ends_with(name) && (name.len() > SHORT || self.begins >> first & 1 == 1)
        };
        ends(&self.letters, 0)
            || matches!(&self.letters, [singular @ .., b's'] if ends(singular, 1))
    }
}

/// From where to where the value reaches that is behind the letter.
fn value_behind(text: &str, separator: Letter, reach: Reach) -> (usize, usize) {
    let mut at = separator.end;
    while let Some(letter) = Letter::at(text, at) {
        match letter.byte {
            b' ' | b'\t' | b'\r' | b'\n' | b':' | b'=' | b'>' => at = letter.end,
            b'"' | b'\'' | b'`' => return (letter.end, quoted_end(text, letter)),
            b'{' | b'[' => return (at, container_end(text, at)),
            _ => break,
        }
    }
    (at, bare_end(text, at, separator.is_percent, reach))
}

/// Where the closing quote starts, if there is one.
fn quoted_end(text: &str, opening: Letter) -> usize {
    let depth = opening.backslashes;
    let mut at = opening.end;
    while let Some(letter) = Letter::at(text, at) {
        // A text inside a text doubles its backslashes, and one more stands before its quotes.
        let closes = letter.backslashes < depth || letter.backslashes % (2 * (depth + 1)) == depth;
        if letter.byte == opening.byte && closes {
            return at;
        }
        at = letter.end;
    }
    text.len()
}

/// Behind the bracket that closes the one that starts there.
fn container_end(text: &str, mut at: usize) -> usize {
    let mut depth = 0_usize;
    while let Some(letter) = Letter::at(text, at) {
        at = letter.end;
        match letter.byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    return at;
                }
            }
            b'"' => {
                let closing = quoted_end(text, letter);
                at = Letter::at(text, closing).map_or(text.len(), |closing| closing.end);
            }
            _ => {}
        }
    }
    text.len()
}

/// Where a value without quotes ends.
fn bare_end(text: &str, start: usize, is_percent: bool, reach: Reach) -> usize {
    let mut at = start;
    while let Some(letter) = Letter::at(text, at) {
        let ends = match letter.byte {
            b' ' | b'\t' if reach == Reach::Word => {
                let scheme = text.get(start..at).unwrap_or_default();
                !["bearer", "basic"].iter().any(|name| scheme.eq_ignore_ascii_case(name))
            }
            b' ' | b'\t' => false,
            b'&' | b',' | b';' | b'"' | b'\'' | b'`' | b')' | b']' | b'}' | b'<' | b'|' => {
                reach != Reach::Line
            }
            byte => byte.is_ascii_control(),
        };
        // What a URL escapes belongs to the value, unless the whole URL is escaped.
        if ends && (is_percent || !letter.is_percent) {
            return at;
        }
        at = letter.end;
    }
    text.len()
}

#[cfg(test)]
mod tests;
