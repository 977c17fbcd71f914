//! A scanner over the characters of a path or filter.

use std::borrow::Cow;

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

    /// Returns the remaining input.
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

    /// Consumes `text` and returns true if the remaining input starts with it.
    pub(super) fn take(&mut self, text: &str) -> bool {
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Consumes characters while `fits` returns true.
    pub(super) fn take_while(&mut self, fits: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest.trim_start_matches(fits);
        let taken = self.rest.strip_suffix(rest).unwrap_or_default();
        self.rest = rest;
        taken
    }

    /// Consumes everything up to and including `text` and returns the part before it, or consumes nothing.
    pub(super) fn take_until(&mut self, text: &str) -> Option<&'a str> {
        let (before, after) = self.rest.split_once(text)?;
        self.rest = after;
        Some(before)
    }

    /// Returns an error that quotes the remaining input.
    pub(super) fn mismatch<T>(
        &self,
        expected: impl Into<Cow<'static, str>>,
    ) -> Result<T, Mismatch> {
        Err(Mismatch { found: self.rest.to_owned(), expected: expected.into() })
    }

    /// Returns an error that quotes the remaining input up to white space.
    pub(super) fn word_mismatch<T>(&self, expected: &'static str) -> Result<T, Mismatch> {
        let word = self.rest.split_whitespace().next().unwrap_or_default();
        Err(Mismatch { found: word.to_owned(), expected: expected.into() })
    }
}

/// Returns true if a name may start with the character (`name-first` of RFC 9535).
pub(super) fn starts_name(character: char) -> bool {
    character.is_ascii_alphabetic() || character == '_' || !character.is_ascii()
}

/// Returns true if a name may contain the character (`name-char` of RFC 9535).
pub(super) fn continues_name(character: char) -> bool {
    starts_name(character) || character.is_ascii_digit()
}
