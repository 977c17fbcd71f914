//! A value of a JSON text, whether the text is indexed or not.

use alloc::borrow::Cow;

use super::index::{Node, index};
use super::indexed::{self, Indexed};
use super::skip::{self, Skipping};
use super::unescape::{strip_quotes, unescape};

/// A value as it was sent, without white space around it.
#[derive(Clone, Copy)]
pub(crate) struct Value<'a>(Steps<'a>);

/// The two ways to get from a value to one inside.
#[derive(Clone, Copy)]
enum Steps<'a> {
    Indexed(Indexed<'a>),
    Skipping(Skipping<'a>),
}

/// Kind of a value, by its first byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Object,
    Array,
    String,
    Number,
    /// `true`, `false` or `null`; anything else in a text that was not validated.
    Word,
}

/// Reason why a text has no index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Error {
    NotJson,
    /// The text is JSON, and has more values than the buffer has nodes.
    BufferFull,
}

/// Validates a text and indexes its values in a buffer.
///
/// # Errors
/// [`Error`] if it is not JSON, or if the buffer is too small.
#[inline]
pub(crate) fn parse<'a>(text: &'a [u8], buffer: &'a mut [Node]) -> Result<Value<'a>, Error> {
    let count = index(text, buffer).ok_or(Error::NotJson)?;
    let nodes = buffer.get(..count).ok_or(Error::BufferFull)?;
    Ok(Value::from(Indexed::new(text, nodes)))
}

/// Returns a text without white space around it as a value. The text is not validated.
pub(crate) fn unchecked(text: &[u8]) -> Value<'_> {
    Value(Steps::Skipping(Skipping { bytes: text }))
}

/// Returns the value at the start of a text. Neither is validated.
pub(crate) fn first_unchecked(text: &[u8]) -> Option<Value<'_>> {
    Skipping::first(text).map(Value::from)
}

impl<'a> Value<'a> {
    #[inline]
    pub(crate) fn as_bytes(self) -> &'a [u8] {
        match self.0 {
            Steps::Indexed(value) => value.bytes(),
            Steps::Skipping(value) => value.bytes,
        }
    }

    #[inline]
    pub(crate) fn kind(self) -> Kind {
        let first = match self.0 {
            Steps::Indexed(value) => value.first_byte(),
            Steps::Skipping(value) => value.bytes.first().copied(),
        };
        match first {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::Array,
            Some(b'"') => Kind::String,
            Some(b'-' | b'0'..=b'9') => Kind::Number,
            _ => Kind::Word,
        }
    }

    /// Returns the first member with that name; `None` if this is not an object.
    #[inline]
    pub(crate) fn get(self, name: &str) -> Option<Self> {
        match self.0 {
            Steps::Indexed(value) => value.get(name).map(Self::from),
            Steps::Skipping(value) => value.get(name).map(Self::from),
        }
    }

    /// Returns an element; `None` if this is not an array or has fewer elements.
    pub(crate) fn index(self, index: usize) -> Option<Self> {
        match self.0 {
            Steps::Indexed(value) => value.index(index).map(Self::from),
            Steps::Skipping(value) => value.index(index).map(Self::from),
        }
    }

    /// Iterates over the elements of an array; there are none if this is not an array.
    pub(crate) fn elements(self) -> impl Iterator<Item = Self> {
        self.children(Kind::Array)
    }

    /// Iterates over the members of an object as name, which is a string, and value; there are none
    /// if this is not an object.
    pub(crate) fn members(self) -> impl Iterator<Item = (Self, Self)> {
        let mut children = self.children(Kind::Object);
        core::iter::from_fn(move || Some((children.next()?, children.next()?)))
    }

    /// Iterates over the values inside a container of that kind; there are none if this is another.
    fn children(self, container: Kind) -> impl Iterator<Item = Self> {
        let is_container = self.kind() == container;
        let children = is_container.then(|| match self.0 {
            Steps::Indexed(value) => Children::Indexed(value.children()),
            Steps::Skipping(value) => Children::Skipping(value.children()),
        });
        children.into_iter().flatten()
    }

    /// Returns the decoded text of a string, which may be no UTF-8 and have lone surrogates.
    ///
    /// Returns `None` for other values, and for a malformed string in a text that was not validated.
    pub(crate) fn unescape(self) -> Option<Cow<'a, [u8]>> {
        let has_escapes = match self.0 {
            Steps::Indexed(value) => value.has_escapes(),
            Steps::Skipping(value) => value.has_escapes(),
        };
        if has_escapes {
            unescape(self.as_bytes()).map(Cow::Owned)
        } else {
            strip_quotes(self.as_bytes()).map(Cow::Borrowed)
        }
    }

    /// Returns the value with its index, if it has one.
    #[inline]
    pub(super) fn indexed(self) -> Option<Indexed<'a>> {
        match self.0 {
            Steps::Indexed(value) => Some(value),
            Steps::Skipping(_) => None,
        }
    }
}

impl<'a> From<Indexed<'a>> for Value<'a> {
    #[inline]
    fn from(value: Indexed<'a>) -> Self {
        Self(Steps::Indexed(value))
    }
}

impl<'a> From<Skipping<'a>> for Value<'a> {
    #[inline]
    fn from(value: Skipping<'a>) -> Self {
        Self(Steps::Skipping(value))
    }
}

/// Iterator over the values inside a container.
enum Children<'a> {
    Indexed(indexed::Children<'a>),
    Skipping(skip::Children<'a>),
}

impl<'a> Iterator for Children<'a> {
    type Item = Value<'a>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Self::Indexed(children) => children.next().map(Value::from),
            Self::Skipping(children) => children.next().map(Value::from),
        }
    }
}

#[cfg(test)]
mod tests;
