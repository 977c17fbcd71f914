//! The way exchanges write JSON: what counts as absent, as a text, and as JSON inside a string.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use alloc::string::String;
use core::ops::ControlFlow;

use crate::json::{self, Buffer, Kind, Value};

/// A value of a reply, or a body that is not JSON.
#[derive(Clone, Copy)]
pub(super) enum Content<'a> {
    Json(Value<'a>),
    /// The trimmed body.
    Text(&'a [u8]),
}

/// A callback for each value that a path matches; it can stop the search.
pub(super) type Visit<'f> = &'f mut dyn FnMut(Content<'_>) -> ControlFlow<()>;

/// Length up to which a reply is validated, so that one cut short is always noticed: answers to
/// writes are small.
pub(super) const SMALL: usize = 4096;

/// Returns true if the reply is too large to validate, unless its brackets do not balance.
// The length without white space decides.
#[cfg_attr(any(), mutants::exclude_re("replace > with >="))]
#[inline]
pub(super) fn is_large(body: &[u8]) -> bool {
    // White space around a reply does not make it large.
    body.len() > SMALL && framed(body).is_some_and(|body| body.len() > SMALL)
}

/// Returns a body without white space around it, if it begins and ends as an object or an array does.
#[inline]
pub(super) fn framed(body: &[u8]) -> Option<&[u8]> {
    match body.trim_ascii() {
        body @ ([b'{', .., b'}'] | [b'[', .., b']']) => Some(body),
        _ => None,
    }
}

/// Calls `then` with a buffer in which a body can be [read](Content::read).
#[inline]
pub(super) fn with_buffer<T>(body: &[u8], then: impl FnMut(&mut Buffer) -> T) -> T {
    // A large reply is not indexed.
    json::with_buffer(if is_large(body) { 0 } else { body.len() }, then)
}

/// Returns true for `null` and `""`: exchanges write "no error" as absence, `null` or `""` at will.
#[inline]
pub(super) fn is_absent(value: &[u8]) -> bool {
    matches!(value, b"null" | b"\"\"")
}

impl<'a> Content<'a> {
    /// Reads a body; `text` holds the characters of a body that is not JSON.
    #[inline]
    pub(super) fn read(body: &'a [u8], buffer: &'a mut Buffer, text: &'a mut Cow<'a, str>) -> Self {
        let parsed = if is_large(body) && json::is_balanced(body) {
            Err(json::Error::BufferFull)
        } else {
            json::parse(body, buffer)
        };
        match parsed {
            Ok(value) => Self::Json(value),
            Err(json::Error::BufferFull) => Self::Json(json::unchecked(body.trim_ascii())),
            Err(json::Error::NotJson) => {
                *text = String::from_utf8_lossy(body);
                Self::Text(text.trim().as_bytes())
            }
        }
    }

    pub(super) fn is_json(self) -> bool {
        matches!(self, Self::Json(_))
    }

    /// Returns true if this is neither an object nor an array, nor a string that holds one.
    #[inline]
    pub(super) fn is_bare(self) -> bool {
        match self {
            Self::Json(value) if matches!(value.kind(), Kind::Object | Kind::Array) => false,
            Self::Json(_) => self.is_bare_scalar(),
            Self::Text(_) => true,
        }
    }

    #[cold]
    fn is_bare_scalar(self) -> bool {
        self.open(&mut |_| ControlFlow::Break(())).is_continue()
    }

    /// Returns true if a path that leads here matches nothing.
    #[inline]
    pub(super) fn is_absent(self) -> bool {
        match self {
            Self::Json(value) => is_absent(value.as_bytes()),
            Self::Text(text) => text.is_empty(),
        }
    }

    /// Returns true for a string, a number and a body that is not JSON.
    #[inline]
    pub(super) fn is_text(self) -> bool {
        match self {
            Self::Json(value) => matches!(value.kind(), Kind::String | Kind::Number),
            Self::Text(_) => true,
        }
    }

    /// Returns a string's text or a number's digits: what a code or a message may be.
    #[inline]
    pub(super) fn text(self) -> Option<Cow<'a, [u8]>> {
        match self {
            Self::Json(value) => match value.kind() {
                Kind::String => value.unescape(),
                Kind::Number => Some(Cow::Borrowed(value.as_bytes())),
                Kind::Object | Kind::Array | Kind::Word => None,
            },
            Self::Text(text) => Some(Cow::Borrowed(text)),
        }
    }

    /// Returns the left side of a comparison: a [`text`](Self::text), `true` or `false`.
    #[inline]
    pub(super) fn comparable(self) -> Option<Cow<'a, [u8]>> {
        match self {
            Self::Json(value) => match value.as_bytes() {
                word @ (b"true" | b"false") => Some(Cow::Borrowed(word)),
                _ => self.text(),
            },
            Self::Text(_) => self.text(),
        }
    }

    /// Calls `then` with the array or object that the value is, or that its text holds.
    // Text that is not JSON is rejected by the parser.
    #[cfg_attr(any(), mutants::exclude_re("replace match guard .* with true"))]
    pub(super) fn open(
        self,
        then: &mut dyn FnMut(Value<'_>) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        if let Self::Json(value) = self
            && let Kind::Object | Kind::Array = value.kind()
        {
            return then(value);
        }
        match self.text() {
            Some(text) if matches!(text.trim_ascii_start(), [b'{' | b'[', ..]) => {
                json::with_buffer(text.len(), |buffer| match json::parse(&text, buffer) {
                    Ok(value) => then(value),
                    Err(json::Error::BufferFull) => then(json::unchecked(text.trim_ascii())),
                    Err(json::Error::NotJson) => ControlFlow::Continue(()),
                })
            }
            _ => ControlFlow::Continue(()),
        }
    }
}

/// Visits the elements of an array, or the values of an object's members.
pub(super) fn children(
    container: Value<'_>,
    then: &mut dyn FnMut(Value<'_>) -> ControlFlow<()>,
) -> ControlFlow<()> {
    container.elements().try_for_each(&mut *then)?;
    let mut names = BTreeSet::new();
    container
        .members()
        // The first of several members with one name counts.
        .filter(|(name, _)| name.unescape().is_some_and(|name| names.insert(name)))
        .try_for_each(|(_, value)| then(value))
}
