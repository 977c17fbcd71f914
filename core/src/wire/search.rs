//! What a search through the bytes of a large reply tells, at the speed of a search.
//!
//! Of each name that the rules ask for, every value is gathered that stands beside it, at whatever
//! depth. If no rule can fail with any of these values, or with none, the reply is good, and need
//! not be parsed. Whatever is in doubt is left to the rules.

use core::ops::ControlFlow;

use memchr::memmem;

use super::json::{Json, value_end};
use super::reply::{self, Value};
use super::rule::{Comparison, Filter, Path, Rule, Rules, Step};
use crate::http_status;

/// Whether it is certain that no rule finds a failure in a large reply.
pub(super) fn is_plainly_good(rules: &Rules, status: Option<u16>, body: &[u8]) -> bool {
    if !reply::is_large(body) || http_status::is_failure(status) {
        return false;
    }
    let mut search = Search { body, found: [const { None }; NAMES] };
    let mut cannot_fail = |rule: &Rule| {
        // What it accepts is good anyway.
        rule.accept || !rule.covers(status) || search.cannot_fail(rule)
    };
    // A name may be written with escapes.
    rules.rules.iter().all(&mut cannot_fail) && memmem::find(body, b"\\u").is_none()
}

/// Whether a name can be written in one way only, or with `\u`.
pub(super) fn is_written_in_one_way(name: &str) -> bool {
    !name.is_empty() && !name.contains(['"', '\\', '/']) && !name.contains(char::is_control)
}

/// How many names are remembered; of more, each is searched for again.
const NAMES: usize = 8;

/// How many different values of a name are kept apart.
const VALUES: usize = 4;

struct Search<'a> {
    body: &'a [u8],
    found: [Option<(&'static str, Option<Values<'a>>)>; NAMES],
}

/// The values beside a name, each once.
#[derive(Clone, Copy)]
struct Values<'a> {
    values: [&'a [u8]; VALUES],
    length: usize,
}

/// What a filter can be.
#[derive(Clone, Copy)]
struct Possible {
    hold: bool,
    fail: bool,
}

impl Search<'_> {
    fn cannot_fail(&mut self, rule: &Rule) -> bool {
        if let Some(filter) = &rule.when {
            return !self.possible(filter).hold;
        }
        if rule.status.is_some() {
            return false;
        }
        let asks_messages = rule.documented || rule.code.is_empty();
        rule.code.iter().all(|place| {
            self.holds_for_each(place, |value| {
                value.text().is_none_or(|code| rule.ok.iter().any(|ok| ok.equals(&code)))
            })
        }) && (!asks_messages
            || rule
                .message
                .iter()
                .all(|place| self.holds_for_each(place, |value| value.text().is_none())))
    }

    fn possible(&mut self, filter: &Filter) -> Possible {
        match filter {
            Filter::Exists(place) => {
                // Any place may be empty.
                Possible { hold: !self.holds_for_each(place, |_| false), fail: true }
            }
            Filter::Compare(place, comparison, literal) => {
                let mut compare = |comparison, expected| {
                    self.holds_for_each(place, |value| {
                        literal.compares(value.comparable().as_deref(), comparison) == expected
                    })
                };
                match comparison {
                    // It holds where there is nothing.
                    Comparison::NotEqual => {
                        Possible { hold: true, fail: !compare(*comparison, true) }
                    }
                    _ => Possible { hold: !compare(*comparison, false), fail: true },
                }
            }
            Filter::Not(negated) => {
                let Possible { hold, fail } = self.possible(negated);
                Possible { hold: fail, fail: hold }
            }
            Filter::And(left, right) => {
                let (left, right) = (self.possible(left), self.possible(right));
                Possible { hold: left.hold && right.hold, fail: left.fail || right.fail }
            }
            Filter::Or(left, right) => {
                let (left, right) = (self.possible(left), self.possible(right));
                Possible { hold: left.hold || right.hold, fail: left.fail && right.fail }
            }
        }
    }
}

impl<'a> Search<'a> {
    /// Whether a test holds for every value that may stand at a place; not, if that is in doubt.
    fn holds_for_each(&mut self, place: &Path, test: impl Fn(Value<'_>) -> bool) -> bool {
        let Some((name, beyond)) = innermost_name(place.steps) else { return false };
        let Some(values) = self.values(name) else { return false };
        values.iter().all(|value| {
            if beyond.is_empty() { value.is_nothing() || test(value) } else { !is_filled(value) }
        })
    }

    /// The values beside a name; `None` if they are too many, or in doubt.
    fn values(&mut self, name: &'static str) -> Option<Values<'a>> {
        if let Some((_, values)) = self.found.iter().flatten().find(|(own, _)| *own == name) {
            return *values;
        }
        let values =
            if is_written_in_one_way(name) { Values::beside(name, self.body) } else { None };
        if let Some(slot) = self.found.iter_mut().find(|slot| slot.is_none()) {
            *slot = Some((name, values));
        }
        values
    }
}

/// The innermost name on the way to a place, and the steps beyond it.
fn innermost_name(steps: &'static [Step]) -> Option<(&'static str, &'static [Step])> {
    steps.iter().enumerate().rev().find_map(|(position, step)| match step {
        Step::Name(name) => Some((*name, steps.get(position + 1..)?)),
        Step::Index(_) | Step::Wildcard | Step::Slice => None,
    })
}

/// Whether a path that steps into a value may find anything.
fn is_filled(value: Value<'_>) -> bool {
    let is_filled = &mut |json: Json<'_>| {
        let is_empty = json.elements().next().is_none() && json.members().next().is_none();
        if is_empty { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    value.open(is_filled).is_break()
}

impl<'a> Values<'a> {
    /// What stands beside a name, wherever it is one.
    fn beside(name: &str, body: &'a [u8]) -> Option<Self> {
        let mut values = Self { values: [&[]; VALUES], length: 0 };
        for at in memmem::find_iter(body, name) {
            let before = body.get(..at).unwrap_or_default();
            let after = body.get(at + name.len()..).unwrap_or_default();
            match (before, after) {
                // In a text that may hold JSON.
                ([.., b'"'], [b'\\', ..]) | ([.., b'\\', b'"'], [b'"', ..]) => return None,
                ([.., b'"'], [b'"', rest @ ..]) => {
                    if let [b':', rest @ ..] = rest.trim_ascii_start() {
                        let start = body.len() - rest.trim_ascii_start().len();
                        values.add(value_at(body, start)?)?;
                    }
                }
                _ => {}
            }
        }
        Some(values)
    }

    fn add(&mut self, value: &'a [u8]) -> Option<()> {
        let known = self.values.get(..self.length)?;
        if !known.contains(&value) {
            *self.values.get_mut(self.length)? = value;
            self.length += 1;
        }
        Some(())
    }

    fn iter(&self) -> impl Iterator<Item = Value<'a>> {
        self.values.iter().take(self.length).map(|value| Value::Json(Json::walked(value)))
    }
}

/// The value that starts there. Of arrays and objects it only matters whether anything is in them,
/// so that others stand for them.
fn value_at(body: &[u8], start: usize) -> Option<&[u8]> {
    match body.get(start)? {
        b'{' | b'[' => {
            let inside = body.get(start + 1..)?.trim_ascii_start();
            Some(if matches!(inside.first()?, b'}' | b']') { b"[]" } else { b"[0]" })
        }
        _ => body.get(start..value_end(body, start)?),
    }
}

#[cfg(test)]
mod tests {
    use alloc::boxed::Box;
    use alloc::format;
    use alloc::string::String;
    use alloc::vec;
    use alloc::vec::Vec;

    use super::super::outline::Outline;
    use super::super::path::Roots;
    use super::super::reply::Value;
    use super::super::rule::{Comparison, Filter, Literal, Path, Root, Rule, Rules, Step};
    use super::{is_plainly_good, is_written_in_one_way};
    use crate::lookup::Selectors;

    const fn place(steps: &'static [Step]) -> Path {
        Path { root: Root::Reply, steps }
    }

    const SILENT: Rule = Rule {
        when: None,
        status: None,
        rows: &[],
        code: &[],
        message: &[],
        ok: &[],
        documented: false,
        variant: None,
        accept: false,
        id: &[],
    };

    /// `code = "$.code", ok = 0`; `when = "$.done == false"`; `message = "$.errors[*]"`.
    const RULES: Rules = Rules {
        rules: &[
            Rule {
                code: &[place(&[Step::Name("code")])],
                ok: &[Literal::Integer(0)],
                message: &[place(&[Step::Name("msg")])],
                ..SILENT
            },
            Rule {
                when: Some(Filter::Compare(
                    place(&[Step::Name("done")]),
                    Comparison::Equal,
                    Literal::Word(false),
                )),
                ..SILENT
            },
            Rule { message: &[place(&[Step::Name("errors"), Step::Wildcard])], ..SILENT },
        ],
        code_first: false,
        selectors: &Selectors::NONE,
    };

    fn is_good(members: &str) -> bool {
        let body = format!(r#"{{"pad":"{}",{members}}}"#, "x".repeat(5000));
        is_plainly_good(&RULES, Some(200), body.as_bytes())
    }

    #[test]
    fn what_cannot_fail_is_good_wherever_it_stands() {
        for members in [
            r#""a":1"#,
            r#""code":0"#,
            r#""code" : "0000" ,"x":[{"code":"0"}]"#,
            r#""code":null,"x":{"code":{"y":1}},"done":true"#,
            r#""done":"true","a":"done","b":"code","msg":"not asked for""#,
            r#""errors":[],"x":{"errors": { } ,"y":{"errors":null}}"#,
            r#""errors":"none","a":"the code is 7""#,
            r#""encode":1,"codes":2,"Code":3,"undone":false"#,
        ] {
            assert!(is_good(members), "{members}");
        }
    }

    #[test]
    fn what_might_fail_is_left_to_the_rules() {
        for members in [
            r#""code":1"#,
            r#""x":{"y":[{"code":"0.0"}]}"#,
            r#""code":0,"code":7"#,
            r#""done":false"#,
            "\"done\"\n:\t\"false\"",
            r#""errors":["a"]"#,
            r#""errors":"[1]""#,
            r#""a":"{\"code\":0}""#,
            r#""a":"\"code\"""#,
            r#""c\u006fde":1"#,
            r#""code":0,"code":"0","code":"00","code":"000","code":"0000""#,
        ] {
            assert!(!is_good(members), "{members}");
        }
    }

    /// Filters over `$.a` and `$.b`, of every form.
    fn filters() -> Vec<Filter> {
        use Comparison::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};

        const A: &[Step] = &[Step::Name("a")];
        const B: &[Step] = &[Step::Name("b")];
        let literal = |number| match number {
            0 => Literal::Integer(1),
            1 => Literal::Word(true),
            _ => Literal::Text("1"),
        };
        let mut filters = vec![Filter::Exists(place(A))];
        for comparison in [Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual] {
            for number in 0..3 {
                filters.push(Filter::Compare(place(A), comparison, literal(number)));
            }
        }
        // Once as it is, once beside the other place, and all of that once more negated.
        let leaked = |filter| -> &'static Filter { Box::leak(Box::new(filter)) };
        let mut all = Vec::new();
        for filter in filters {
            let filter = leaked(filter);
            for other in [
                Filter::Exists(place(B)),
                Filter::Compare(place(B), Equal, Literal::Integer(1)),
                Filter::Compare(place(B), NotEqual, Literal::Integer(1)),
            ] {
                let other = leaked(other);
                all.extend([Filter::And(filter, other), Filter::Or(filter, other)]);
                all.push(Filter::Not(leaked(Filter::And(filter, other))));
                all.push(Filter::Not(leaked(Filter::Or(filter, leaked(Filter::Not(other))))));
            }
        }
        all
    }

    /// Whether a filter holds for any of these values at its places, or for none.
    fn may_hold(filter: &Filter, a: &[&str], b: &[&str]) -> bool {
        let member = |name, value: &str| match value {
            "" => String::new(),
            _ => format!(r#""{name}":{value},"#),
        };
        a.iter().chain([&""]).any(|a| {
            b.iter().chain([&""]).any(|b| {
                let reply = format!(r#"{{{}{}"z":0}}"#, member("a", a), member("b", b));
                let mut outline = Outline::of(reply.as_bytes());
                let reply = Value::of_body(reply.as_bytes(), &mut outline);
                filter.holds(&Roots::of(reply.expect("JSON")))
            })
        })
    }

    #[test]
    fn a_filter_is_left_to_the_rules_exactly_if_it_may_hold() {
        let mut good = 0;
        let values: [&[&str]; 10] = [
            &[],
            &["1"],
            &["2"],
            &["\"1\""],
            &["null"],
            &["\"\"", "[]"],
            &["{\"y\":1}"],
            &["true"],
            &["\"false\"", "0"],
            &["1", "1.0"],
        ];
        for filter in filters() {
            let text = format!("{filter:?}");
            let rule: &'static Rule = Box::leak(Box::new(Rule { when: Some(filter), ..SILENT }));
            let rules = Rules {
                rules: core::slice::from_ref(rule),
                code_first: false,
                selectors: &Selectors::NONE,
            };
            let filter = rule.when.as_ref().expect("it was put there");
            for (a, b) in values.iter().flat_map(|a| values.iter().map(move |b| (*a, *b))) {
                let members = |name, values: &[&str]| {
                    let member = |value| format!(r#","x":{{"{name}" : {value}}}"#);
                    values.iter().map(member).collect::<String>()
                };
                let body = format!(
                    r#"{{"pad":"{}"{}{}}}"#,
                    "x".repeat(5000),
                    members("a", a),
                    members("b", b)
                );
                let is_good = is_plainly_good(&rules, None, body.as_bytes());
                assert_eq!(is_good, !may_hold(filter, a, b), "{text} with {a:?} and {b:?}");
                good += usize::from(is_good);
            }
        }
        assert!(good > 1000, "only {good} are good");
    }

    #[test]
    fn rules_that_accept_or_are_not_asked_hinder_nobody() {
        const EXISTS: Option<Filter> = Some(Filter::Exists(place(&[Step::Name("a")])));
        let body = format!(r#"{{"pad":"{}","a":1}}"#, "x".repeat(5000));
        let is_good = |rule: &'static Rule| {
            let rules = core::slice::from_ref(rule);
            let rules = Rules { rules, code_first: false, selectors: &Selectors::NONE };
            is_plainly_good(&rules, Some(200), body.as_bytes())
        };
        assert!(!is_good(const { &Rule { when: EXISTS, ..SILENT } }));
        assert!(is_good(const { &Rule { when: EXISTS, accept: true, ..SILENT } }));
        assert!(is_good(const { &Rule { when: EXISTS, status: Some(&[(300, 399)]), ..SILENT } }));
        assert!(!is_good(const { &Rule { status: Some(&[(200, 299)]), ..SILENT } }));
    }

    #[test]
    fn names_that_may_be_written_in_several_ways_are_not_searched_for() {
        assert!(is_written_in_one_way("code"));
        assert!(is_written_in_one_way("é 'x'"));
        for name in ["", "a/b", "a\"b", "a\\b", "a\nb", "\u{7f}", "\u{85}"] {
            assert!(!is_written_in_one_way(name), "{name:?}");
        }
        let rule = const { &Rule { code: &[place(&[Step::Name("a/b")])], ..SILENT } };
        let rules = core::slice::from_ref(rule);
        let rules = Rules { rules, code_first: false, selectors: &Selectors::NONE };
        let body = format!(r#"{{"pad":"{}","a\/b":1}}"#, "x".repeat(5000));
        assert!(!is_plainly_good(&rules, None, body.as_bytes()));
    }

    #[test]
    fn small_replies_and_failing_statuses_are_not_searched() {
        let body = format!(r#"{{"pad":"{}"}}"#, "x".repeat(5000));
        assert!(is_plainly_good(&RULES, None, body.as_bytes()));
        assert!(!is_plainly_good(&RULES, Some(400), body.as_bytes()));
        assert!(!is_plainly_good(&RULES, None, br#"{"a":1}"#));
        assert!(!is_plainly_good(&RULES, None, body.trim_end_matches('}').as_bytes()));
    }
}
