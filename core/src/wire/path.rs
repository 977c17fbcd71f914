//! What a path finds (RFC 9535), and the texts that stand there.

use alloc::borrow::Cow;
use core::ops::ControlFlow;

use super::json::Json;
use super::reply::{Value, Visit};
use super::rule::{Path, Root, Step};

/// Where paths start while a row is judged.
#[derive(Clone, Copy)]
pub(super) struct Roots<'a> {
    pub(super) reply: Value<'a>,
    pub(super) row: Value<'a>,
}

impl Path {
    /// Visits each value at this place, in the order of the reply; `null` and `""` are no values.
    pub(super) fn visit(&self, roots: Roots<'_>, visit: Visit<'_>) -> ControlFlow<()> {
        let start = match self.root {
            Root::Reply => roots.reply,
            Root::Row => roots.row,
        };
        follow(start, self.steps, visit)
    }

    /// Whether a value stands at this place.
    pub(super) fn exists(&self, roots: Roots<'_>) -> bool {
        self.visit(roots, &mut |_| ControlFlow::Break(())).is_break()
    }
}

fn follow(mut value: Value<'_>, mut steps: &[Step], visit: Visit<'_>) -> ControlFlow<()> {
    while let Some((step, rest)) = steps.split_first() {
        // Nearly every step leads to one value, inside the reply itself.
        let next = match (step, value.container()) {
            (Step::Name(name), Some(json)) => json.member(name),
            (Step::Index(position), Some(json)) => json.elements().nth(*position),
            _ => {
                let onwards: Visit<'_> = &mut |next| follow(next, rest, visit);
                return value.open(&mut |json| match step {
                    Step::Name(name) => each(json.member(name), onwards),
                    Step::Index(position) => each(json.elements().nth(*position), onwards),
                    Step::Slice => each(json.elements(), onwards),
                    Step::Wildcard => json.children(onwards),
                });
            }
        };
        let Some(next) = next else { return ControlFlow::Continue(()) };
        (value, steps) = (Value::Json(next), rest);
    }
    if value.is_nothing() { ControlFlow::Continue(()) } else { visit(value) }
}

fn each<'a, T>(values: T, visit: Visit<'_>) -> ControlFlow<()>
where
    T: IntoIterator<Item = Json<'a>>,
{
    values.into_iter().try_for_each(|value| visit(Value::Json(value)))
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
