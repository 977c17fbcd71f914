//! A value of a JSON text, whether the text is indexed or not.

use alloc::borrow::Cow;

use super::index::{Buffer, Node, index};
use super::indexed::{self, Indexed};
use super::skip;
use super::unescape::{strip_quotes, unescape};

/// A value as it was sent, without white space around it.
#[derive(Clone, Copy)]
pub(crate) struct Value<'a> {
    bytes: &'a [u8],
    /// The nodes of an [`Indexed`] value. Empty if the text has no index: then steps skip over bytes.
    nodes: &'a [Node],
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
pub(crate) fn parse<'a>(text: &'a [u8], buffer: &'a mut Buffer) -> Result<Value<'a>, Error> {
    // Positions beyond 64 KB do not fit into nodes.
    let buffer = if u16::try_from(text.len()).is_ok() { buffer } else { &mut [] };
    let count = index(text, buffer).ok_or(Error::NotJson)?;
    let nodes = buffer.get(..count).ok_or(Error::BufferFull)?;
    let root = nodes.first().ok_or(Error::NotJson)?;
    let bytes = text.get(root.start.into()..root.end.into()).ok_or(Error::NotJson)?;
    Ok(Value { bytes, nodes })
}

/// Returns a text without white space around it as a value. The text is not validated.
#[inline]
pub(crate) fn unchecked(text: &[u8]) -> Value<'_> {
    Value { bytes: text, nodes: &[] }
}

/// Returns the value at the start of a text. Neither is validated.
pub(crate) fn first_unchecked(text: &[u8]) -> Option<Value<'_>> {
    skip::first(text).map(unchecked)
}

impl<'a> Value<'a> {
    #[inline]
    pub(crate) fn as_bytes(self) -> &'a [u8] {
        self.bytes
    }

    #[inline]
    pub(crate) fn kind(self) -> Kind {
        match self.bytes {
            [b'{', ..] => Kind::Object,
            [b'[', ..] => Kind::Array,
            [b'"', ..] => Kind::String,
            [b'-' | b'0'..=b'9', ..] => Kind::Number,
            _ => Kind::Word,
        }
    }

    /// Returns the first member with that name; `None` if this is not an object.
    #[inline]
    pub(crate) fn get(self, name: &str) -> Option<Self> {
        match self.indexed() {
            _ if self.kind() != Kind::Object => None,
            Some(indexed) => indexed.get(name).map(Self::from),
            None => skip::get(self.bytes, name).map(unchecked),
        }
    }

    /// Returns an element; `None` if this is not an array or has fewer elements.
    pub(crate) fn index(self, index: usize) -> Option<Self> {
        self.elements().nth(index)
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

    /// Returns true if nothing is inside this array or object. The first value inside is not read to
    /// its end, which may be that of the text.
    pub(crate) fn is_empty(self) -> bool {
        match self.indexed() {
            Some(indexed) => indexed.children().next().is_none(),
            None => skip::is_empty(self.bytes),
        }
    }

    /// Iterates over the values inside a container of that kind; there are none if this is another.
    fn children(self, container: Kind) -> impl Iterator<Item = Self> {
        let is_container = self.kind() == container;
        let children = is_container.then(|| match self.indexed() {
            Some(indexed) => Children::Indexed(indexed.children()),
            None => Children::Skipping(skip::children(self.bytes)),
        });
        children.into_iter().flatten()
    }

    /// Returns the decoded text of a string, which may be no UTF-8 and have lone surrogates.
    ///
    /// Returns `None` for other values, and for a malformed string in a text that was not validated.
    pub(crate) fn unescape(self) -> Option<Cow<'a, [u8]>> {
        let has_escapes = match self.nodes.first() {
            Some(node) => node.has_escapes(),
            None => self.bytes.contains(&b'\\'),
        };
        if has_escapes {
            unescape(self.bytes).map(Cow::Owned)
        } else {
            strip_quotes(self.bytes).map(Cow::Borrowed)
        }
    }

    /// Returns the value with its nodes, if the text has an index.
    #[inline]
    pub(super) fn indexed(self) -> Option<Indexed<'a>> {
        let Self { bytes, nodes } = self;
        (!nodes.is_empty()).then_some(Indexed { bytes, nodes })
    }
}

impl<'a> From<Indexed<'a>> for Value<'a> {
    #[inline]
    fn from(Indexed { bytes, nodes }: Indexed<'a>) -> Self {
        Self { bytes, nodes }
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
            Self::Skipping(children) => children.next().map(unchecked),
        }
    }
}

#[cfg(test)]
mod tests;
