//! The names without which a rule has nothing to say.
//!
//! A large reply in which none of them occurs need not be parsed: a search through its bytes tells
//! that no rule finds a failure.

use super::filter::{Comparison, Filter};
use super::path::{Path, Step};

/// What a filter can be where none of its names occurs.
#[derive(Clone, Copy)]
struct Possible {
    hold: bool,
    fail: bool,
}

/// The names of a filter, if it fails where none of them occurs.
pub(crate) fn by_filter(filter: &Filter) -> Option<Vec<String>> {
    if possible(filter).hold {
        return None;
    }
    let mut names = Vec::new();
    filter.each_path(&mut |path| names.extend(name(path)));
    all_plain(names)
}

/// The names of places, if nothing is found there where none of them occurs.
pub(crate) fn by_places(places: &[&Path]) -> Option<Vec<String>> {
    let names: Option<Vec<String>> = places.iter().map(|path| name(path)).collect();
    names.and_then(all_plain)
}

fn possible(filter: &Filter) -> Possible {
    match filter {
        Filter::Exists(path) | Filter::Compare(path, ..) if name(path).is_none() => {
            Possible { hold: true, fail: true }
        }
        // Nothing equals nothing that can be written.
        Filter::Compare(_, Comparison::NotEqual, _) => Possible { hold: true, fail: false },
        Filter::Exists(_) | Filter::Compare(..) => Possible { hold: false, fail: true },
        Filter::Not(negated) => {
            let Possible { hold, fail } = possible(negated);
            Possible { hold: fail, fail: hold }
        }
        Filter::And(left, right) => {
            let (left, right) = (possible(left), possible(right));
            Possible { hold: left.hold && right.hold, fail: left.fail || right.fail }
        }
        Filter::Or(left, right) => {
            let (left, right) = (possible(left), possible(right));
            Possible { hold: left.hold || right.hold, fail: left.fail && right.fail }
        }
    }
}

/// The innermost name on the way to a place.
fn name(path: &Path) -> Option<String> {
    path.steps.iter().rev().find_map(|step| match step {
        Step::Name(name) => Some(name.clone()),
        Step::Index(_) | Step::Wildcard | Step::Slice => None,
    })
}

/// The names, if each can be written in one way only, or with `\u`, which is asked for too.
fn all_plain(names: Vec<String>) -> Option<Vec<String>> {
    let is_plain =
        |name: &String| !name.contains(['"', '\\', '/']) && !name.contains(char::is_control);
    names.iter().all(is_plain).then_some(names)
}

#[cfg(test)]
mod tests {
    use super::{by_filter, by_places};
    use crate::wire::{filter, path};

    #[test]
    fn filters_that_fail_without_their_names() {
        for (text, names) in [
            ("$.error", Some(&["error"][..])),
            ("$.code > 0 || $.result == false", Some(&["code", "result"])),
            ("$.code && $.code != 0 || @.data.flag == true", Some(&["code", "code", "flag"])),
            ("$.a && !$.b", Some(&["a", "b"])),
            ("$.code != 0", None),
            ("!$.b", None),
            ("!($.a == 1)", None),
            ("!($.a != 1)", Some(&["a"])),
            ("$ == 'pong'", None),
            ("$[0] == 'error'", None),
            ("$[0] == 'error' && $.x", Some(&["x"])),
            ("$['a/b']", None),
            ("$['a b']", Some(&["a b"])),
        ] {
            let parsed = filter::parse(text).expect("a filter");
            let expected = names.map(|names| names.iter().map(ToString::to_string).collect());
            assert_eq!(by_filter(&parsed), expected, "{text}");
        }
    }

    #[test]
    fn places_without_a_name_may_be_anywhere() {
        let names = |texts: &[&str]| {
            let paths: Vec<path::Path> =
                texts.iter().map(|text| path::parse(text).expect("a path")).collect();
            by_places(&paths.iter().collect::<Vec<_>>())
        };
        let expected = Some(vec!["b".to_owned(), "c".to_owned()]);
        assert_eq!(names(&["$.a.b[0]", "@.c[*]"]), expected);
        assert_eq!(names(&["$.a", "$[1]"]), None);
        assert_eq!(names(&["@"]), None);
    }
}
