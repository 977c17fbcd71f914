//! What a path finds (RFC 9535), and the texts that stand there.

use alloc::borrow::Cow;
use core::ops::ControlFlow;

use super::members::Members;
use super::reply::{Value, Visit};
use super::rule::{self, Path, Step};

/// Where paths start while a row is judged.
#[derive(Clone, Copy)]
pub(super) struct Roots<'a> {
    pub(super) reply: Root<'a>,
    pub(super) row: Root<'a>,
}

/// A value that paths start at, and its members, if it is a small object.
#[derive(Clone, Copy)]
pub(super) struct Root<'a> {
    pub(super) value: Value<'a>,
    pub(super) members: Option<&'a Members<'a>>,
}

impl Path {
    /// Visits each value at this place, in the order of the reply; `null` and `""` are no values.
    pub(super) fn visit(&self, roots: Roots<'_>, visit: Visit<'_>) -> ControlFlow<()> {
        let start = match self.root {
            rule::Root::Reply => roots.reply,
            rule::Root::Row => roots.row,
        };
        match (start.members, self.steps) {
            (Some(members), [Step::Name(name), rest @ ..]) => match members.find(name) {
                Some(value) => follow(value, rest, visit),
                None => ControlFlow::Continue(()),
            },
            _ => follow(start.value, self.steps, visit),
        }
    }

    /// Whether a value stands at this place.
    pub(super) fn exists(&self, roots: Roots<'_>) -> bool {
        self.visit(roots, &mut |_| ControlFlow::Break(())).is_break()
    }
}

fn follow(value: Value<'_>, steps: &[Step], visit: Visit<'_>) -> ControlFlow<()> {
    let Some((step, rest)) = steps.split_first() else {
        return if value.is_nothing() { ControlFlow::Continue(()) } else { visit(value) };
    };
    let onwards: Visit<'_> = &mut |next| follow(next, rest, visit);
    match step {
        Step::Name(name) => value.member(name, onwards),
        Step::Index(position) => value.element(*position, onwards),
        Step::Wildcard => value.children(onwards),
        Step::Slice => value.elements(onwards),
    }
}

/// Visits the texts and numbers at several places, place by place. `true`, `false`, arrays and
/// objects are neither codes nor messages.
pub(super) fn visit_texts(
    places: &[Path],
    roots: Roots<'_>,
    visit: &mut dyn FnMut(Cow<'_, str>) -> ControlFlow<()>,
) -> ControlFlow<()> {
    places.iter().try_for_each(|place| {
        place.visit(roots, &mut |value| match value.text() {
            Some(text) => visit(text),
            None => ControlFlow::Continue(()),
        })
    })
}
