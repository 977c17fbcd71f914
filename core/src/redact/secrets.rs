//! Keys and signatures in a text: exchanges echo requests, and many people read logs.
//!
//! The text is searched once, without allocating, for a name, a `:`, `=` or `>`, and a value:
//!
//! ```text
//! name  ( quote | separator | space )*  value
//! ```
//!
//! Two kinds of secrets need no name: a [key](super::keys), and the arguments of a login.
//!
//! In doubt the mask is longer than the value, never shorter.

use super::escapes::{Class, split_first};
use super::keys;

/// Replaces a secret.
pub(super) const MASK: &str = "***";

/// A stretch of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part<'a> {
    Text(&'a str),
    Secret,
}

/// The extent of a secret that is not in quotes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// To the next space, quote, `&`, `,`, `;` or bracket.
    Word,
    /// To the end of the line, because the value may hold all of these.
    Line,
    /// None, because only values in quotes, arrays and objects are arguments.
    Empty,
}

/// Names whose values are words, also at the end of a longer name: `OK-ACCESS-SIGN`.
const WORDS: &str = "apikey accesskey secretkey privatekey listenkey authkey keyid sessionid secret \
    token jwt hmac sign sig signature";

/// Names whose values are lines.
const LINES: &str = "passphrase password passwd cookie authorization";

/// Names of the arguments of a request. A login has keys and signatures in them:
/// `{"op":"auth","args":["KEY",1632303518394,"SIGNATURE"]}`.
const ARGUMENTS: &str = "args params arguments";

/// The length of the longest name with a plural `s`.
const LONGEST: usize = 14;

/// Length in bytes after which a stretch ends, because most readers want only the beginning of a text.
const STRETCH: usize = 64;

/// Returns the stretches of a text in order.
pub(super) fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    Parts {
        whole: text,
        rest: text,
        name: Name([0; LONGEST]),
        is_in_word: false,
        is_login: None,
        secret: None,
    }
}

struct Parts<'a> {
    whole: &'a str,
    rest: &'a str,
    name: Name,
    /// True if the character in front of `rest` is an ASCII letter or digit.
    is_in_word: bool,
    /// True if the text echoes a login; `None` before the first arguments.
    is_login: Option<bool>,
    /// The length of the secret that `rest` starts with.
    secret: Option<usize>,
}

impl<'a> Parts<'a> {
    fn take(&mut self, length: usize) -> Option<&'a str> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    /// Returns the length of the text up to the next secret or the end of the stretch.
    fn read(&mut self) -> Option<usize> {
        let mut length = 0;
        while length < STRETCH
            && let rest = self.rest.get(length..)?
            && let Some((class, first)) = split_first(rest)
        {
            if !self.is_in_word
                && let Some(key) = keys::length(rest)
            {
                self.secret = Some(key);
                break;
            }
            self.is_in_word = matches!(first.as_bytes(), [byte] if byte.is_ascii_alphanumeric());
            length += first.len();
            if let Some(extent) = self.name.read(class, first)
                && (extent != Extent::Empty || self.is_login())
            {
                let value = Value::behind_name(self.rest.get(length..)?, extent);
                length += value.start;
                self.is_in_word &= value.start == 0;
                if value.length > 0 {
                    self.secret = Some(value.length);
                    break;
                }
            }
        }
        Some(length)
    }

    fn is_login(&mut self) -> bool {
        *self.is_login.get_or_insert_with(|| is_login(self.whole))
    }
}

impl<'a> Iterator for Parts<'a> {
    type Item = Part<'a>;

    fn next(&mut self) -> Option<Part<'a>> {
        if self.secret.is_none() {
            let length = self.read()?;
            if length > 0 {
                return self.take(length).map(Part::Text);
            }
        }
        let length = self.secret.take()?;
        self.take(length);
        self.is_in_word = false;
        self.name = Name([0; LONGEST]);
        Some(Part::Secret)
    }
}

/// Returns true if a text has `auth` or `login` as the beginning of a value, or behind a `.` or `/`.
fn is_login(text: &str) -> bool {
    let begins = |at: usize, name: &str| {
        let (before, rest) = (text.get(..at)?, text.get(at..)?);
        let is_name = rest.get(..name.len())?.eq_ignore_ascii_case(name);
        Some(is_name && before.ends_with(['"', '\'', '.', '/']))
    };
    let bytes = text.bytes().enumerate();
    bytes
        .filter(|(_, byte)| matches!(byte, b'a' | b'A' | b'l' | b'L'))
        .any(|(at, _)| ["auth", "login", "logon"].iter().any(|name| begins(at, name) == Some(true)))
}

/// The last letters of what may be a name, in lower case.
struct Name([u8; LONGEST]);

impl Name {
    /// Reads one character; returns the extent of the value if a value follows.
    fn read(&mut self, class: Class, character: &str) -> Option<Extent> {
        let extent = match (class, character.as_bytes()) {
            (Class::Letter, [letter]) => {
                self.0.rotate_left(1);
                self.0[LONGEST - 1] = letter.to_ascii_lowercase();
                return None;
            }
            (Class::Space, _) if self.is_in("bearer") => Some(Extent::Word),
            (Class::Separator, _) if self.is_in(WORDS) => Some(Extent::Word),
            (Class::Separator, _) if self.is_in(LINES) => Some(Extent::Line),
            (Class::Separator, _) if self.is_in(ARGUMENTS) => Some(Extent::Empty),
            (Class::Separator | Class::Other, _) => None,
            _ => return None,
        };
        self.0 = [0; LONGEST];
        extent
    }

    /// Returns true if the letters end with one of these names, or with its plural.
    fn is_in(&self, names: &str) -> bool {
        let singular = self.0.strip_suffix(b"s").unwrap_or_default();
        let ends_with = |name: &[u8]| self.0.ends_with(name) || singular.ends_with(name);
        names.split(' ').any(|name| ends_with(name.as_bytes()))
    }
}

/// The position of a secret in the text behind its name and the separator.
struct Value {
    start: usize,
    length: usize,
}

impl Value {
    fn behind_name(text: &str, extent: Extent) -> Self {
        let (mut start, mut backslashes) = (0, 0);
        while let Some(rest) = text.get(start..)
            && let Some((class, first)) = split_first(rest)
        {
            match (class, first) {
                (Class::Quote, quote) => {
                    start += quote.len();
                    let value = text.get(start..).unwrap_or_default();
                    return Self { start, length: quoted(value, quote, backslashes) };
                }
                // Finding the end of an array or an object would take a parser.
                (_, "{" | "[") => return Self { start, length: rest.len() },
                (_, "\\") => backslashes += 1,
                (Class::Space | Class::Separator, _) => backslashes = 0,
                _ if scheme(rest) > 0 => {
                    start += scheme(rest);
                    continue;
                }
                _ => break,
            }
            start += first.len();
        }
        Self { start, length: unquoted(text.get(start..).unwrap_or_default(), extent) }
    }
}

/// Returns the length up to the closing quote. A quote behind more backslashes than the opening one
/// belongs to the value.
fn quoted(value: &str, quote: &str, backslashes: usize) -> usize {
    let closing = if quote == "“" { "”" } else { quote };
    let end = |(at, _)| {
        let before = value.get(..at)?;
        let end = before.trim_end_matches('\\').len();
        (before.len() - end <= backslashes).then_some(end)
    };
    value.match_indices(closing).find_map(end).unwrap_or(value.len())
}

/// Returns the length of `Bearer ` or `Basic `, which stands before the secret.
fn scheme(value: &str) -> usize {
    let is_here = |scheme: &&str| {
        value.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    ["bearer ", "basic "].into_iter().find(is_here).map_or(0, str::len)
}

fn unquoted(value: &str, extent: Extent) -> usize {
    let ends = |character: char| match extent {
        Extent::Word => {
            character.is_whitespace()
                || character.is_control()
                || matches!(
                    character,
                    '"' | '\'' | '`' | '&' | ',' | ';' | ')' | ']' | '}' | '<' | '|'
                )
        }
        Extent::Line => matches!(character, '\r' | '\n'),
        Extent::Empty => true,
    };
    value.find(ends).unwrap_or(value.len())
}

#[cfg(test)]
mod tests;
