//! Evaluation of paths (RFC 9535): a value and steps in, matches out.

use alloc::vec::Vec;
use core::ops::ControlFlow;

use super::reply::{Content, Visit, children};
use super::rule::Step;
use crate::json::{self, Kind, Value};

/// The matches of a path.
#[derive(Clone, Copy)]
pub(super) enum Found<'a> {
    Nothing,
    /// One match in the reply itself, which can be borrowed.
    One(Content<'a>),
    /// A value whose elements or text the remaining steps continue in. There may be any number of
    /// matches; they are found by visiting them.
    Within(Content<'a>, &'static [Step]),
    /// Matches found before.
    Copied(&'a Copies),
}

/// Follows steps to a value, as far as each leads to one value in the reply itself.
#[inline]
pub(super) fn find<'a>(start: Content<'a>, steps: &'static [Step]) -> Found<'a> {
    match start {
        _ if steps.is_empty() => Found::of(start),
        Content::Json(value) => find_in(value, steps),
        Content::Text(_) => Found::Within(start, steps),
    }
}

#[inline(never)]
fn find_in<'a>(mut value: Value<'a>, steps: &'static [Step]) -> Found<'a> {
    let mut steps = steps.iter();
    loop {
        let rest = steps.as_slice();
        let Some(step) = steps.next() else { return Found::of(Content::Json(value)) };
        let next = match (value.kind(), step) {
            (Kind::Object, Step::Name(name)) => value.get(name),
            (Kind::Array, Step::Index(index)) => value.index(*index),
            (Kind::Object | Kind::Array, Step::Wildcard | Step::Slice) | (Kind::String, _) => {
                return Found::Within(Content::Json(value), rest);
            }
            _ => None,
        };
        let Some(next) = next else { return Found::Nothing };
        value = next;
    }
}

impl<'a> Found<'a> {
    /// Creates a match, unless the value counts as absent.
    #[inline]
    fn of(value: Content<'a>) -> Self {
        if value.is_absent() { Self::Nothing } else { Self::One(value) }
    }

    /// Visits each match in the order of the reply.
    #[inline]
    pub(super) fn visit(
        self,
        mut visit: impl FnMut(Content<'_>) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        match self {
            Self::Nothing => ControlFlow::Continue(()),
            Self::One(value) => visit(value),
            Self::Within(value, steps) => visit_within(value, steps, &mut visit),
            Self::Copied(copies) => copies.visit(&mut visit),
        }
    }
}

/// Visits the matches in the elements of an array, the members of an object, or a string that holds
/// JSON.
#[inline(never)]
fn visit_within(value: Content<'_>, steps: &'static [Step], visit: Visit<'_>) -> ControlFlow<()> {
    value.open(&mut |container| match steps {
        [Step::Slice, rest @ ..] => {
            container.elements().try_for_each(|value| visit_from(value, rest, visit))
        }
        [Step::Wildcard, rest @ ..] => {
            children(container, &mut |value| visit_from(value, rest, visit))
        }
        steps => visit_from(container, steps, visit),
    })
}

fn visit_from(value: Value<'_>, steps: &'static [Step], visit: Visit<'_>) -> ControlFlow<()> {
    find(Content::Json(value), steps).visit(visit)
}

/// Copies of matches, because a match inside a string lasts no longer than its visit.
pub(super) struct Copies {
    /// The matches as they were sent, one after the other.
    bytes: Vec<u8>,
    /// The end of each match in those bytes.
    ends: Vec<usize>,
}

impl Copies {
    /// Copies all matches, or the first one only.
    pub(super) fn of(found: Found<'_>, wants_all: bool) -> Self {
        let mut copies = Self { bytes: Vec::new(), ends: Vec::new() };
        let _ = found.visit(|value| {
            if let Content::Json(value) = value {
                copies.bytes.extend_from_slice(value.as_bytes());
                copies.ends.push(copies.bytes.len());
            }
            if wants_all { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        copies
    }

    #[cold]
    fn visit(&self, visit: Visit<'_>) -> ControlFlow<()> {
        let mut start = 0;
        self.ends.iter().try_for_each(|end| {
            let bytes = self.bytes.get(start..*end).unwrap_or_default();
            start = *end;
            visit(Content::Json(json::unchecked(bytes)))
        })
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec::Vec;
    use core::ops::ControlFlow;

    use super::{Content, Copies, Found, Step, find};
    use crate::json::{Value, parse, unchecked, with_buffer};

    fn matches(found: Found<'_>) -> Vec<String> {
        let mut values = Vec::new();
        let _ = found.visit(|value| {
            let Content::Json(value) = value else { panic!("no JSON") };
            values.push(String::from_utf8_lossy(value.as_bytes()).into_owned());
            ControlFlow::Continue(())
        });
        values
    }

    /// Compares the matches in a text with an index and without one, and their copies.
    fn check(text: &str, steps: &'static [Step], expected: &[&str]) {
        let check = |value: Value<'_>| {
            let found = find(Content::Json(value), steps);
            assert_eq!(matches(found), expected, "{steps:?} in {text}");
            let copies = Copies::of(found, true);
            assert_eq!(matches(Found::Copied(&copies)), expected, "{steps:?} in {text}, copied");
            let first = Copies::of(found, false);
            let expected = expected.get(..1).unwrap_or_default();
            assert_eq!(matches(Found::Copied(&first)), expected, "{steps:?} in {text}, first");
        };
        check(unchecked(text.as_bytes()));
        with_buffer(text.len(), |buffer| {
            check(parse(text.as_bytes(), buffer).expect("JSON that fits"));
        });
    }

    #[test]
    fn path_matches_the_same_with_an_index_and_without() {
        use Step::{Index, Name, Slice, Wildcard};
        let text = r#"{"a":{"b":[1,{"c":"x"},null,""]},"d":[[2],[3,4]],"a":5,"n":null,"e":""}"#;
        check(text, &[Name("a")], &[r#"{"b":[1,{"c":"x"},null,""]}"#]);
        check(text, &[Name("a"), Name("b"), Index(1), Name("c")], &[r#""x""#]);
        check(text, &[Name("a"), Name("b"), Index(0)], &["1"]);
        check(text, &[Name("a"), Name("b"), Wildcard], &["1", r#"{"c":"x"}"#]);
        check(text, &[Name("d"), Slice, Index(1)], &["4"]);
        check(text, &[Name("d"), Slice, Wildcard], &["2", "3", "4"]);
        check(text, &[Name("a"), Wildcard, Wildcard], &["1", r#"{"c":"x"}"#]);
        // Absent values.
        check(text, &[Name("a"), Name("b"), Index(4)], &[]);
        check(text, &[Name("a"), Name("b"), Index(2)], &[]);
        check(text, &[Name("a"), Index(0)], &[]);
        check(text, &[Name("a"), Slice], &[]);
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
    fn path_continues_in_a_string_that_holds_json() {
        use Step::{Index, Name};
        let text = r#"{"data":"{\"code\":[6,7]}","text":"code","list":["{\"code\":8}"]}"#;
        check(text, &[Name("data"), Name("code"), Index(1)], &["7"]);
        check(text, &[Name("list"), Index(0), Name("code")], &["8"]);
        check(text, &[Name("data"), Name("text")], &[]);
        check(text, &[Name("text"), Name("code")], &[]);
        check(r#""{\"code\":9}""#, &[Name("code")], &["9"]);
    }
}
