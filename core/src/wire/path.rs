//! What a path finds (RFC 9535), and the texts that stand there.

use alloc::borrow::Cow;
use core::ops::ControlFlow;

use super::json::Json;
use super::known::{Kept, Known};
use super::reply::{Value, Visit};
use super::rule::{Path, Root, Step};

/// Where paths start while a row is judged.
#[derive(Clone, Copy)]
pub(super) struct Roots<'a> {
    pub(super) reply: Value<'a>,
    pub(super) row: Value<'a>,
    /// What is known to stand at places of the reply, whatever the row.
    pub(super) known: Known<'a>,
}

impl<'a> Roots<'a> {
    /// Those of the reply as a whole.
    pub(super) fn of(reply: Value<'a>) -> Self {
        Self { reply, row: reply, known: Known::NOTHING }
    }
}

/// What a path leads to.
#[derive(Clone, Copy)]
pub(super) enum Found<'a> {
    Nothing,
    One(Value<'a>),
    /// Perhaps several, or something inside a text.
    Perhaps,
}

impl Path {
    fn start<'a>(&self, roots: &Roots<'a>) -> Value<'a> {
        match self.root {
            Root::Reply => roots.reply,
            Root::Row => roots.row,
        }
    }

    /// Visits each value at this place, in the order of the reply; `null` and `""` are no values.
    #[inline]
    pub(super) fn visit(&self, roots: &Roots<'_>, visit: Visit<'_>) -> ControlFlow<()> {
        self.visit_found(self.find(roots), roots, visit)
    }

    /// Goes on from what was [found](Self::find).
    #[inline]
    pub(super) fn visit_found(
        &self,
        found: Found<'_>,
        roots: &Roots<'_>,
        visit: Visit<'_>,
    ) -> ControlFlow<()> {
        match found {
            Found::Nothing => ControlFlow::Continue(()),
            Found::One(value) => visit(value),
            Found::Perhaps => self.visit_all(roots, visit),
        }
    }

    #[inline(never)]
    fn visit_all(&self, roots: &Roots<'_>, visit: Visit<'_>) -> ControlFlow<()> {
        match roots.known.at(self) {
            Some(Kept::Values(values)) => each(Json::walked(values).elements(), visit),
            _ => follow(self.start(roots), self.steps, visit),
        }
    }

    /// Whether a value stands at this place.
    pub(super) fn exists(&self, roots: &Roots<'_>) -> bool {
        self.visit(roots, &mut |_| ControlFlow::Break(())).is_break()
    }

    /// Nearly every path leads to one value inside the reply itself.
    #[inline(never)]
    pub(super) fn find<'a>(&self, roots: &Roots<'a>) -> Found<'a> {
        if self.root == Root::Reply
            && let Some(kept) = roots.known.at(self)
        {
            return match kept {
                Kept::Found(found) => *found,
                Kept::Values(_) => Found::Perhaps,
            };
        }
        let mut value = self.start(roots);
        for step in self.steps {
            let Some(json) = value.container() else {
                return if value.may_hold_json() { Found::Perhaps } else { Found::Nothing };
            };
            let next = match step {
                Step::Name(name) => json.member(name),
                Step::Index(position) => json.elements().nth(*position),
                Step::Wildcard | Step::Slice => return Found::Perhaps,
            };
            let Some(next) = next else { return Found::Nothing };
            value = Value::Json(next);
        }
        if value.is_nothing() { Found::Nothing } else { Found::One(value) }
    }
}

fn follow(value: Value<'_>, steps: &[Step], visit: Visit<'_>) -> ControlFlow<()> {
    let Some((step, rest)) = steps.split_first() else {
        return if value.is_nothing() { ControlFlow::Continue(()) } else { visit(value) };
    };
    let onwards: Visit<'_> = &mut |next| follow(next, rest, visit);
    value.open(&mut |json| match step {
        Step::Name(name) => each(json.member(name), onwards),
        Step::Index(position) => each(json.elements().nth(*position), onwards),
        Step::Slice => each(json.elements(), onwards),
        Step::Wildcard => json.children(onwards),
    })
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
    roots: &Roots<'_>,
    visit: &mut dyn FnMut(Cow<'_, [u8]>) -> ControlFlow<()>,
) -> ControlFlow<()> {
    places.iter().try_for_each(|place| {
        place.visit(roots, &mut |value| match value.text() {
            Some(text) => visit(text),
            None => ControlFlow::Continue(()),
        })
    })
}

/// The first text or number at any of these places.
#[inline]
pub(super) fn first_text<'a>(places: &[Path], roots: &Roots<'a>) -> Option<Cow<'a, [u8]>> {
    for place in places {
        let text = match place.find(roots) {
            Found::Nothing => continue,
            Found::One(value) => value.text(),
            Found::Perhaps => first_of_all(place, roots),
        };
        if text.is_some() {
            return text;
        }
    }
    None
}

#[inline(never)]
fn first_of_all(place: &Path, roots: &Roots<'_>) -> Option<Cow<'static, [u8]>> {
    let mut first = None;
    let _ = place.visit_all(roots, &mut |value| {
        first = value.text().map(|text| Cow::Owned(text.into_owned()));
        if first.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    first
}
