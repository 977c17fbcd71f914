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
#[inline]
pub(super) fn is_plainly_good(rules: &Rules, status: Option<u16>, body: &[u8]) -> bool {
    reply::is_large(body)
        && !http_status::is_failure(status)
        && searched_is_good(rules, status, body)
}

fn searched_is_good(rules: &Rules, status: Option<u16>, body: &[u8]) -> bool {
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
mod tests;
