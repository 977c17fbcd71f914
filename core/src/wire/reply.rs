//! A reply, read the way exchanges write JSON. A value is the text it was sent as, opened only
//! where a path steps into it.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use core::ops::ControlFlow;

use serde_json::value::RawValue;

use super::{check, json};

/// One value of a reply.
#[derive(Clone, Copy)]
pub(super) enum Value<'a> {
    /// JSON, without white space around it: checked, or so large that its ends must do.
    Json(&'a str),
    /// A body that is not JSON: one text, trimmed.
    Bare(&'a str),
}

/// What is done with each value that is found.
pub(super) type Visit<'f> = &'f mut dyn FnMut(Value<'_>) -> ControlFlow<()>;

/// Up to here a reply is read whole, so that one cut short is always noticed: answers to writes
/// are small.
const SMALL: usize = 4096;

/// Whether a reply is so large that its ends must do as a proof that it is whole.
pub(super) fn is_large(body: &str) -> bool {
    let ends = || (body.trim_start().bytes().next(), body.trim_end().bytes().last());
    let match_up = |ends| matches!(ends, (Some(b'{'), Some(b'}')) | (Some(b'['), Some(b']')));
    body.len() > SMALL && match_up(ends())
}

/// Whether a name occurs in no way in a large text: a search is faster than a walk.
fn is_plainly_without(container: &str, name: &str) -> bool {
    container.len() > SMALL
        && !name.contains(['"', '\\', '/'])
        && !name.contains(char::is_control)
        && !container.contains(name)
        && !container.contains("\\u")
}

fn is_json(text: &str) -> bool {
    check::is_json(text).unwrap_or_else(|| serde_json::from_str::<&RawValue>(text).is_ok())
}

impl<'a> Value<'a> {
    pub(super) fn of_body(body: &'a str) -> Self {
        if is_large(body) {
            return Self::Json(body.trim());
        }
        if is_json(body) { Self::Json(body.trim()) } else { Self::Bare(body.trim()) }
    }

    /// The text of an object that is cheap to walk through.
    pub(super) fn small_object(self) -> Option<&'a str> {
        match self {
            Self::Json(raw) if raw.starts_with('{') && raw.len() <= SMALL => Some(raw),
            Self::Json(_) | Self::Bare(_) => None,
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
        self.open(&mut |container| {
            if is_plainly_without(container, name) {
                return ControlFlow::Continue(());
            }
            match json::members(container).find(|(key, _)| json::is_key(key, name)) {
                Some((_, value)) => visit(Value::Json(value)),
                None => ControlFlow::Continue(()),
            }
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
                if is_json(&text) {
                    then(text.trim())
                } else {
                    ControlFlow::Continue(())
                }
            }
            _ => ControlFlow::Continue(()),
        }
    }
}
