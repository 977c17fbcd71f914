//! A reply, read the way exchanges write JSON. A value is the text it was sent as, opened only
//! where a path steps into it.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use alloc::string::String;
use core::ops::ControlFlow;

use serde_json::value::RawValue;

use super::json::Json;
use super::outline::{Finding, Outline, with_room};

/// One value of a reply.
#[derive(Clone, Copy)]
pub(super) enum Value<'a> {
    /// JSON: checked, or so large that its ends must do.
    Json(Json<'a>),
    /// A body that is not JSON: one text, trimmed.
    Bare(&'a [u8]),
}

/// What is done with each value that is found.
pub(super) type Visit<'f> = &'f mut dyn FnMut(Value<'_>) -> ControlFlow<()>;

/// Up to here a reply is read whole, so that one cut short is always noticed: answers to writes
/// are small.
pub(super) const SMALL: usize = 4096;

/// Whether a reply is so large that its ends must do as a proof that it is whole.
#[inline]
pub(super) fn is_large(body: &[u8]) -> bool {
    // White space around it makes no reply large.
    body.len() > SMALL
        && match body.trim_ascii() {
            body @ ([b'{', .., b'}'] | [b'[', .., b']']) => body.len() > SMALL,
            _ => false,
        }
}

/// A text without an outline as JSON, if it is that.
#[cold]
pub(super) fn without_outline(text: &[u8], finding: Finding) -> Option<Json<'_>> {
    let is_json = match finding {
        Finding::TooLarge => true,
        Finding::NotJson => false,
        Finding::TooDeep => {
            serde_json::from_str::<&RawValue>(&String::from_utf8_lossy(text)).is_ok()
        }
    };
    is_json.then(|| Json::walked(text.trim_ascii()))
}

impl<'a> Value<'a> {
    pub(super) fn is_json(self) -> bool {
        matches!(self, Self::Json(_))
    }

    /// `null` and `""` are nothing: exchanges write "no error" as absence, `null` or `""` at will.
    pub(super) fn is_nothing(self) -> bool {
        match self {
            Self::Json(json) => json.is_nothing(),
            Self::Bare(text) => text.is_empty(),
        }
    }

    /// A text, or a number as its digits: what a code or a message may be.
    pub(super) fn text(self) -> Option<Cow<'a, [u8]>> {
        match self {
            Self::Bare(text) => Some(Cow::Borrowed(text)),
            Self::Json(json) => match json.bytes.first() {
                Some(b'"') => json.unquoted(),
                Some(b'-' | b'0'..=b'9') => Some(Cow::Borrowed(json.bytes)),
                _ => None,
            },
        }
    }

    /// Whether it is a text or a number.
    #[inline]
    pub(super) fn is_text(&self) -> bool {
        match self {
            Self::Bare(_) => true,
            Self::Json(json) => matches!(json.bytes.first(), Some(b'"' | b'-' | b'0'..=b'9')),
        }
    }

    /// Like [`text`](Self::text), and the words `true` and `false`: what a comparison sees.
    pub(super) fn comparable(self) -> Option<Cow<'a, [u8]>> {
        match self {
            Self::Json(Json { bytes: word @ (b"true" | b"false"), .. }) => {
                Some(Cow::Borrowed(word))
            }
            other => other.text(),
        }
    }

    /// The array or object that the value is.
    #[inline]
    pub(super) fn container(self) -> Option<Json<'a>> {
        match self {
            Self::Json(json) => match json.bytes.first() {
                Some(b'{' | b'[') => Some(json),
                _ => None,
            },
            Self::Bare(_) => None,
        }
    }

    /// The array or object that the value is, or that its text holds.
    pub(super) fn open(self, then: &mut dyn FnMut(Json<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
        if let Some(json) = self.container() {
            return then(json);
        }
        match self.text() {
            Some(text) if matches!(text.trim_ascii_start().first(), Some(b'{' | b'[')) => {
                with_room(text.len(), |room| {
                    let outline = Outline::of(&text, room);
                    let json = match &outline {
                        Ok(outline) => Some(Json::outlined(outline)),
                        Err(finding) => without_outline(&text, *finding),
                    };
                    json.map_or(ControlFlow::Continue(()), &mut *then)
                })
            }
            _ => ControlFlow::Continue(()),
        }
    }
}

impl Json<'_> {
    /// Every element of an array, or every member of an object.
    pub(super) fn children(self, visit: Visit<'_>) -> ControlFlow<()> {
        self.elements().try_for_each(|value| visit(Value::Json(value)))?;
        let mut names = BTreeSet::new();
        self.members()
            // Of members with one name the first counts.
            .filter(|(name, _)| name.unquoted().is_some_and(|name| names.insert(name)))
            .try_for_each(|(_, value)| visit(Value::Json(value)))
    }
}
