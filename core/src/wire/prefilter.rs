//! A byte search that rules out a failure in most large replies without parsing them.
//!
//! For each name that the rules refer to, the values of all members of that name are gathered, at
//! whatever depth. If no rule can fail with any of these values, or without them, the reply is a
//! success. In doubt the rules are evaluated.

use core::ops::ControlFlow;

use memchr::memmem;

use super::filter::starts_with;
use super::path::{self, Found};
use super::reply::{self, Content};
use super::rule::{Comparison, Filter, Path, Rule, Rules, Step};
use crate::http_status;
use crate::json::{self, Kind, Value};

/// Returns true if a search shows that no rule finds a failure in a large reply.
#[inline]
pub(super) fn rules_out_failure(rules: &Rules, status: Option<u16>, body: &[u8]) -> bool {
    reply::is_large(body)
        && !http_status::is_failure(status)
        && no_rule_can_fail(rules, status, body)
}

/// Returns true if a search shows that no rule finds a failure in a body of any length, provided that
/// it is JSON.
#[cfg(feature = "decode")]
pub(crate) fn rules_out_failure_of_json(rules: &Rules, status: Option<u16>, body: &[u8]) -> bool {
    reply::framed(body).is_some()
        && !http_status::is_failure(status)
        && no_rule_can_fail(rules, status, body)
}

fn no_rule_can_fail(rules: &Rules, status: Option<u16>, body: &[u8]) -> bool {
    let mut search = Search { body, found: [const { None }; NAMES] };
    let mut cannot_fail = |rule: &Rule| {
        // A rule that accepts the reply finds no failure.
        rule.accept || !rule.covers(status) || search.cannot_fail(rule)
    };
    // A `\u` may be part of a name.
    rules.rules.iter().all(&mut cannot_fail) && !has_unicode_escape(body)
}

fn has_unicode_escape(body: &[u8]) -> bool {
    // Most replies have no backslash, and one byte is found faster than two.
    let from_backslash = memchr::memchr(b'\\', body).and_then(|at| body.get(at..));
    from_backslash.is_some_and(|rest| memmem::find(rest, b"\\u").is_some())
}

/// Returns true if a name can be written in one way only, `\u` aside.
fn is_searchable(name: &str) -> bool {
    !name.is_empty() && !name.contains(['"', '\\', '/']) && !name.contains(char::is_control)
}

/// Number of names whose values are remembered; further names are searched for again.
const NAMES: usize = 8;

/// Number of different values that are gathered for a name.
const VALUES: usize = 4;

struct Search<'a> {
    body: &'a [u8],
    /// Names and the values of their members; `None` if these are in doubt.
    found: [Option<(&'static str, Option<Values<'a>>)>; NAMES],
}

/// The different values of the members of one name.
#[derive(Clone, Copy)]
struct Values<'a> {
    values: [&'a [u8]; VALUES],
    count: usize,
}

/// The possible results of a filter.
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
        if rule.required && !self.has_code(rule) {
            return false;
        }
        let asks_messages = rule.documented || rule.code.is_empty();
        rule.code.iter().all(|path| {
            self.holds_for_each(path, |value| {
                value.text().is_none_or(|code| rule.ok.iter().any(|ok| ok.equals(&code)))
            })
        }) && (!asks_messages
            || rule
                .message
                .iter()
                .all(|path| self.holds_for_each(path, |value| value.text().is_none())))
    }

    /// Returns true if the reply has the code of a rule; false for a rule with rows, which may differ.
    fn has_code(&self, rule: &Rule) -> bool {
        let reply = Content::Json(json::unchecked(self.body.trim_ascii()));
        let is_code = |found| matches!(found, Found::One(value) if value.text().is_some());
        rule.rows.is_empty() && rule.code.iter().any(|path| is_code(path::find(reply, path.steps)))
    }

    fn possible(&mut self, filter: &Filter) -> Possible {
        match filter {
            Filter::Exists(path) => {
                // A path may match nothing in spite of a member of that name elsewhere.
                Possible { hold: !self.holds_for_each(path, |_| false), fail: true }
            }
            Filter::Compare(path, comparison, literal) => {
                let mut compare = |comparison, expected| {
                    self.holds_for_each(path, |value| {
                        literal.compares(value.comparable().as_deref(), comparison) == expected
                    })
                };
                match comparison {
                    // A missing value is not equal to any literal.
                    Comparison::NotEqual => {
                        Possible { hold: true, fail: !compare(*comparison, true) }
                    }
                    _ => Possible { hold: !compare(*comparison, false), fail: true },
                }
            }
            Filter::StartsWith(path, beginning) => {
                let differs = self.holds_for_each(path, |value| !starts_with(value, beginning));
                Possible { hold: !differs, fail: true }
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
    /// Returns true if a test holds for every value that a path may match; false if in doubt.
    fn holds_for_each(&mut self, path: &Path, test: impl Fn(Content<'_>) -> bool) -> bool {
        let Some((name, rest)) = last_name(path.steps) else { return false };
        let Some(values) = self.values(name) else { return false };
        values.iter().all(|value| {
            if rest.is_empty() { value.is_absent() || test(value) } else { !may_contain(value) }
        })
    }

    /// Returns the values of the members of a name; `None` if they are too many, or in doubt.
    fn values(&mut self, name: &'static str) -> Option<Values<'a>> {
        if let Some((_, values)) = self.found.iter().flatten().find(|(own, _)| *own == name) {
            return *values;
        }
        let values = if is_searchable(name) { Values::of(name, self.body) } else { None };
        if let Some(slot) = self.found.iter_mut().find(|slot| slot.is_none()) {
            *slot = Some((name, values));
        }
        values
    }
}

/// Returns the last name of a path and the steps behind it.
fn last_name(steps: &'static [Step]) -> Option<(&'static str, &'static [Step])> {
    steps.iter().enumerate().rev().find_map(|(position, step)| match step {
        Step::Name(name) => Some((*name, steps.get(position + 1..)?)),
        Step::Index(_) | Step::Wildcard | Step::Slice => None,
    })
}

/// Returns true if a path that steps into a value may match anything.
fn may_contain(value: Content<'_>) -> bool {
    let is_filled = &mut |container: Value<'_>| {
        if container.is_empty() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    value.open(is_filled).is_break()
}

impl<'a> Values<'a> {
    /// Gathers the values of all members of a name.
    fn of(name: &str, body: &'a [u8]) -> Option<Self> {
        let mut values = Self { values: [&[]; VALUES], count: 0 };
        for at in memmem::find_iter(body, name) {
            let before = body.get(..at).unwrap_or_default();
            let after = body.get(at + name.len()..).unwrap_or_default();
            match (before, after) {
                // An escaped quote: a name inside a string that may hold JSON.
                ([.., b'"'], [b'\\', ..]) | ([.., b'\\', b'"'], [b'"', ..]) => return None,
                ([.., b'"'], [b'"', rest @ ..]) => {
                    if let [b':', rest @ ..] = rest.trim_ascii_start() {
                        values.add(value_at_start(rest.trim_ascii_start())?)?;
                    }
                }
                _ => {}
            }
        }
        Some(values)
    }

    fn add(&mut self, value: &'a [u8]) -> Option<()> {
        let values = self.values.get(..self.count)?;
        if !values.contains(&value) {
            *self.values.get_mut(self.count)? = value;
            self.count += 1;
        }
        Some(())
    }

    fn iter(&self) -> impl Iterator<Item = Content<'a>> {
        let values = self.values.iter().take(self.count);
        values.map(|value| Content::Json(json::unchecked(value)))
    }
}

/// Returns the value at the start of a text; containers are represented by `[]` or `[0]`, because
/// only emptiness matters.
// Finding the end of a container changes only the time.
#[cfg_attr(any(), mutants::exclude_re("delete match arm"))]
fn value_at_start(text: &[u8]) -> Option<&[u8]> {
    // Finding the end of each container would take quadratic time.
    let value = json::unchecked(text);
    match value.kind() {
        Kind::Object | Kind::Array => Some(if value.is_empty() { b"[]" } else { b"[0]" }),
        _ => json::first_unchecked(text).map(Value::as_bytes),
    }
}

#[cfg(test)]
mod tests;
