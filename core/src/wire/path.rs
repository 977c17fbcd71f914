//! What a path finds (RFC 9535), and the texts that stand there.

use alloc::borrow::Cow;
use core::ops::ControlFlow;

use super::json::Json;
use super::known::{Kept, Known};
use super::members::Members;
use super::outline::Outline;
use super::reply::{Value, Visit};
use super::rule::{Name, Path, Root, Step};

/// Where a path starts: a value, and where its members are.
pub(super) struct Start<'a> {
    pub(super) value: Value<'a>,
    members: Members<'a>,
}

impl<'a> Start<'a> {
    pub(super) fn at(value: Value<'a>) -> Self {
        Self { value, members: Members::UNKNOWN }
    }

    /// Notes the members that the rules ask for. Done where it stays: what was just written in
    /// small parts is moved slowly.
    #[inline]
    pub(super) fn note_members(&mut self, names: &[Name]) {
        if let Value::Json(json) = &self.value {
            self.members.note(json, names);
        }
    }
}

/// Where paths start while a row is judged.
#[derive(Clone, Copy)]
pub(super) struct Roots<'a> {
    pub(super) reply: &'a Start<'a>,
    pub(super) row: &'a Start<'a>,
    /// What is known to stand at places of the reply, whatever the row.
    pub(super) known: Known<'a>,
}

impl<'a> Roots<'a> {
    /// Those of the reply as a whole.
    pub(super) fn of(reply: &'a Start<'a>) -> Self {
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
    fn start<'a>(&self, roots: &Roots<'a>) -> &'a Start<'a> {
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
            _ => follow(self.start(roots).value, self.steps, visit),
        }
    }

    /// Whether a value stands at this place.
    pub(super) fn exists(&self, roots: &Roots<'_>) -> bool {
        match self.find(roots) {
            Found::Nothing => false,
            Found::One(_) => true,
            Found::Perhaps => self.visit_all(roots, &mut |_| ControlFlow::Break(())).is_break(),
        }
    }

    /// Nearly every path leads to one value inside the reply itself, most of them to a member of it.
    #[inline]
    pub(super) fn find<'a>(&self, roots: &Roots<'a>) -> Found<'a> {
        let member = self.name.and_then(|name| self.start(roots).members.named(name));
        match (member, self.steps) {
            (None, _) => self.search(roots),
            (Some((_, 0)), _) => Found::Nothing,
            (Some((outline, position)), [] | [_]) => Found::noted(outline, position),
            (Some((outline, position)), [_, rest @ ..]) => steps_in(outline, position, rest),
        }
    }

    #[inline(never)]
    fn search<'a>(&self, roots: &Roots<'a>) -> Found<'a> {
        if self.root == Root::Reply
            && let Some(kept) = roots.known.at(self)
        {
            return match kept {
                Kept::Found(found) => *found,
                Kept::Values(_) => Found::Perhaps,
            };
        }
        match &self.start(roots).value {
            Value::Json(json) => match json.noted_in() {
                Some((outline, position)) => steps_in(outline, position, self.steps),
                None => steps_through(*json, self.steps),
            },
            bare if self.steps.is_empty() => Found::some(*bare),
            Value::Bare(_) => Found::Perhaps,
        }
    }
}

impl<'a> Found<'a> {
    fn some(value: Value<'a>) -> Self {
        if value.is_nothing() { Self::Nothing } else { Self::One(value) }
    }

    /// The value of that entry.
    #[inline]
    fn noted(outline: &'a Outline<'a>, position: usize) -> Self {
        match Json::noted(outline, position) {
            Some(json) if !json.is_nothing() => Self::One(Value::Json(json)),
            _ => Self::Nothing,
        }
    }
}

/// What these steps lead to from a value that is noted.
#[inline(never)]
fn steps_in<'a>(outline: &'a Outline<'a>, mut position: usize, steps: &[Step]) -> Found<'a> {
    for step in steps {
        match outline.beginning(position) {
            Some(b'{' | b'[') => {}
            Some(b'"') => return Found::Perhaps,
            _ => return Found::Nothing,
        }
        let next = match step {
            Step::Name(name) => outline.named(position, name),
            Step::Index(index) => outline.element(position, *index),
            Step::Wildcard | Step::Slice => return Found::Perhaps,
        };
        let Some(next) = next else { return Found::Nothing };
        position = next;
    }
    Found::noted(outline, position)
}

/// What these steps lead to by walking.
fn steps_through<'a>(mut json: Json<'a>, steps: &[Step]) -> Found<'a> {
    for step in steps {
        match json.bytes.first() {
            Some(b'{' | b'[') => {}
            Some(b'"') => return Found::Perhaps,
            _ => return Found::Nothing,
        }
        let next = match step {
            Step::Name(name) => json.member(name),
            Step::Index(position) => json.elements().nth(*position),
            Step::Wildcard | Step::Slice => return Found::Perhaps,
        };
        let Some(next) = next else { return Found::Nothing };
        json = next;
    }
    Found::some(Value::Json(json))
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
