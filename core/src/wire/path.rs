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
            // Such a text may be long; what is visited is copied.
            bare if self.steps.is_empty() && !bare.is_nothing() => Found::One(*bare),
            Value::Bare(_) => Found::Perhaps,
        }
    }
}

impl<'a> Found<'a> {
    #[inline]
    fn some(json: Json<'a>) -> Self {
        if json.is_nothing() { Self::Nothing } else { Self::One(Value::Json(json)) }
    }

    /// The value of that entry.
    #[inline]
    fn noted(outline: &'a Outline<'a>, position: usize) -> Self {
        Json::noted(outline, position).map_or(Self::Nothing, Self::some)
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
    Found::some(json)
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

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec::Vec;
    use core::ops::ControlFlow;

    use super::super::json::Json;
    use super::super::outline::{Outline, with_room};
    use super::super::reply::Value;
    use super::{Name, Path, Root, Roots, Start, Step};

    fn values(start: &Start<'_>, steps: &'static [Step], name: Option<u8>) -> Vec<String> {
        let path = Path { root: Root::Reply, name, steps };
        let roots = Roots::of(start);
        let mut values = Vec::new();
        let _ = path.visit(&roots, &mut |value| {
            let Value::Json(json) = value else { panic!("no JSON") };
            values.push(String::from_utf8_lossy(json.bytes).into_owned());
            ControlFlow::Continue(())
        });
        assert_eq!(path.exists(&roots), !values.is_empty());
        values
    }

    /// The values at a place, by walking, by the outline, and by the members that are noted.
    fn check(text: &str, steps: &'static [Step], expected: &[&str]) {
        let walked = Start::at(Value::Json(Json::walked(text.as_bytes())));
        assert_eq!(values(&walked, steps, None), expected, "{steps:?} in {text}, walked");
        with_room(text.len(), |room| {
            let outline = Outline::of(text.as_bytes(), room).expect("JSON that fits");
            let mut start = Start::at(Value::Json(Json::outlined(&outline)));
            assert_eq!(values(&start, steps, None), expected, "{steps:?} in {text}, outlined");
            if let Some(Step::Name(name)) = steps.first() {
                start.note_members(&[Name::of(name)]);
                assert_eq!(values(&start, steps, Some(0)), expected, "{steps:?} in {text}, noted");
            }
        });
    }

    #[test]
    fn a_place_is_found_in_every_way() {
        use Step::{Index, Name, Slice, Wildcard};
        let text = r#"{"a":{"b":[1,{"c":"x"},null,""]},"d":[[2],[3,4]],"a":5,"n":null,"e":""}"#;
        check(text, &[Name("a")], &[r#"{"b":[1,{"c":"x"},null,""]}"#]);
        check(text, &[Name("a"), Name("b"), Index(1), Name("c")], &[r#""x""#]);
        check(text, &[Name("a"), Name("b"), Index(0)], &["1"]);
        check(text, &[Name("a"), Name("b"), Wildcard], &["1", r#"{"c":"x"}"#]);
        check(text, &[Name("d"), Slice, Index(1)], &["4"]);
        check(text, &[Name("d"), Slice, Wildcard], &["2", "3", "4"]);
        // There is nothing.
        check(text, &[Name("a"), Name("b"), Index(4)], &[]);
        check(text, &[Name("a"), Name("b"), Index(2)], &[]);
        check(text, &[Name("a"), Index(0)], &[]);
        check(text, &[Name("d"), Name("a")], &[]);
        check(text, &[Name("n")], &[]);
        check(text, &[Name("e"), Name("a")], &[]);
        check(text, &[Name("c")], &[]);
        check("7", &[], &["7"]);
        check("7", &[Name("a")], &[]);
        check("[7]", &[Name("a")], &[]);
        check("[7]", &[Index(0)], &["7"]);
    }

    #[test]
    fn a_text_is_stepped_into_where_it_holds_json() {
        use Step::{Index, Name};
        let text = r#"{"data":"{\"code\":[6,7]}","text":"code","list":["{\"code\":8}"]}"#;
        check(text, &[Name("data"), Name("code"), Index(1)], &["7"]);
        check(text, &[Name("list"), Index(0), Name("code")], &["8"]);
        check(text, &[Name("data"), Name("text")], &[]);
        check(text, &[Name("text"), Name("code")], &[]);
        check(r#""{\"code\":9}""#, &[Name("code")], &["9"]);
    }
}
