//! Taking a text apart from its front.

use super::Mismatch;

pub(super) struct Scanner<'a> {
    rest: &'a str,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// What has not been taken yet.
    pub(super) fn rest(&self) -> &'a str {
        self.rest
    }

    pub(super) fn skip_white_space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    pub(super) fn starts_with(&self, text: &str) -> bool {
        self.rest.starts_with(text)
    }

    /// Takes the text, if it comes next.
    pub(super) fn take(&mut self, text: &str) -> bool {
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Takes characters as long as they fit; perhaps none.
    pub(super) fn take_while(&mut self, fits: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest.trim_start_matches(fits);
        let taken = self.rest.strip_suffix(rest).unwrap_or_default();
        self.rest = rest;
        taken
    }

    /// Takes everything before the text, and the text; nothing if it does not come.
    pub(super) fn take_until(&mut self, text: &str) -> Option<&'a str> {
        let (before, after) = self.rest.split_once(text)?;
        self.rest = after;
        Some(before)
    }

    /// What stands here is not what was expected.
    pub(super) fn mismatch<T>(&self, expected: &'static str) -> Result<T, Mismatch> {
        Err(Mismatch { found: self.rest.to_owned(), expected })
    }

    /// What stands here, up to white space, is not what was expected.
    pub(super) fn word_mismatch<T>(&self, expected: &'static str) -> Result<T, Mismatch> {
        let word = self.rest.split_whitespace().next().unwrap_or_default();
        Err(Mismatch { found: word.to_owned(), expected })
    }
}

/// Whether a character may start a name: a letter, `_`, or anything beyond ASCII.
pub(super) fn starts_name(character: char) -> bool {
    character.is_ascii_alphabetic() || character == '_' || !character.is_ascii()
}

/// Whether a character may stand in a name.
pub(super) fn continues_name(character: char) -> bool {
    starts_name(character) || character.is_ascii_digit()
}
