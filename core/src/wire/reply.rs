//! A reply, read the way exchanges write JSON. A value is the text it was sent as, opened only
//! where a path steps into it.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use core::ops::ControlFlow;

use serde_json::value::RawValue;

use super::json;

/// One value of a reply.
#[derive(Clone, Copy)]
pub(super) enum Value<'a> {
    /// Valid JSON, without white space around it.
    Json(&'a str),
    /// A body that is not JSON: one text, trimmed.
    Bare(&'a str),
}

/// What is done with each value that is found.
pub(super) type Visit<'f> = &'f mut dyn FnMut(Value<'_>) -> ControlFlow<()>;

impl<'a> Value<'a> {
    pub(super) fn of_body(body: &'a str) -> Self {
        match serde_json::from_str::<&RawValue>(body) {
            Ok(raw) => Self::Json(raw.get()),
            Err(_) => Self::Bare(body.trim()),
        }
    }

    pub(super) fn is_json(self) -> bool {
        matches!(self, Self::Json(_))
    }

    /// `null` and `""` are nothing: exchanges write "no error" as absence, `null` or `""` at will.
    pub(super) fn is_nothing(self) -> bool {
        match self {
            Self::Json(raw) => raw == "null" || raw == "\"\"",
            Self::Bare(text) => text.is_empty(),
        }
    }

    /// A text, or a number as its digits: what a code or a message may be.
    pub(super) fn text(self) -> Option<Cow<'a, str>> {
        match self {
            Self::Bare(text) => Some(Cow::Borrowed(text)),
            Self::Json(raw) => match raw.bytes().next() {
                Some(b'"') => json::unquote(raw),
                Some(b'-' | b'0'..=b'9') => Some(Cow::Borrowed(raw)),
                _ => None,
            },
        }
    }

    /// Like [`text`](Self::text), and the words `true` and `false`: what a comparison sees.
    pub(super) fn comparable(self) -> Option<Cow<'a, str>> {
        match self {
            Self::Json(word @ ("true" | "false")) => Some(Cow::Borrowed(word)),
            other => other.text(),
        }
    }

    /// The first member of that name.
    pub(super) fn member(self, name: &str, visit: Visit<'_>) -> ControlFlow<()> {
        self.open(&mut |container| match json::members(container)
            .find(|(key, _)| json::is_key(key, name))
        {
            Some((_, value)) => visit(Value::Json(value)),
            None => ControlFlow::Continue(()),
        })
    }

    /// The element at that position of an array.
    pub(super) fn element(self, position: usize, visit: Visit<'_>) -> ControlFlow<()> {
        self.open(&mut |container| match json::elements(container).nth(position) {
            Some(value) => visit(Value::Json(value)),
            None => ControlFlow::Continue(()),
        })
    }

    /// Every element of an array.
    pub(super) fn elements(self, visit: Visit<'_>) -> ControlFlow<()> {
        self.open(&mut |container| {
            json::elements(container).try_for_each(|value| visit(Value::Json(value)))
        })
    }

    /// Every element of an array, or every member of an object.
    pub(super) fn children(self, visit: Visit<'_>) -> ControlFlow<()> {
        self.open(&mut |container| {
            json::elements(container).try_for_each(|value| visit(Value::Json(value)))?;
            let mut names = BTreeSet::new();
            json::members(container)
                // Of members with one name the first counts.
                .filter(|(key, _)| json::unquote(key).is_some_and(|name| names.insert(name)))
                .try_for_each(|(_, value)| visit(Value::Json(value)))
        })
    }

    /// The array or object that the value is, or that its text holds.
    fn open(self, then: &mut dyn FnMut(&str) -> ControlFlow<()>) -> ControlFlow<()> {
        let text = match self {
            Self::Json(raw) => match raw.bytes().next() {
                Some(b'{' | b'[') => return then(raw),
                Some(b'"') => json::unquote(raw),
                _ => None,
            },
            Self::Bare(text) => Some(Cow::Borrowed(text)),
        };
        match text {
            Some(text) if text.trim_start().starts_with(['{', '[']) => {
                match serde_json::from_str::<&RawValue>(&text) {
                    Ok(raw) => then(raw.get()),
                    Err(_) => ControlFlow::Continue(()),
                }
            }
            _ => ControlFlow::Continue(()),
        }
    }
}
