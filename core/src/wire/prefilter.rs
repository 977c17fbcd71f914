//! A byte search that rules out a failure in most replies without parsing them.
//!
//! For each name that the rules refer to, the values of all members of that name are gathered, at
//! whatever depth. If no rule can fail with any of these values, or without them, the reply is a
//! success. In doubt the rules are evaluated.

use core::ops::ControlFlow;

use memchr::memmem;

use super::filter::starts_with;
use super::path::{self, Found};
use super::reply::{self, Content};
use super::rule::{Comparison, Filter, Needles, Path, Rule, Rules, Step};
use crate::http_status;
use crate::json::{self, Kind, Value};

/// Returns true if a search shows that no rule finds a failure in a body, provided that it is JSON.
#[must_use]
pub fn rules_out_failure(rules: &Rules, status: Option<u16>, body: &[u8]) -> bool {
    let Some(body) = reply::framed(body) else { return false };
    if http_status::is_failure(status) {
        return false;
    }
    let backslash = memchr::memchr(b'\\', body);
    if backslash.is_none() && rules.alarms.are_complete() {
        if raises_no_alarm(rules, body) {
            return !rules.alarms.asks_codes || has_codes(rules, status, body);
        }
        // Reading a short reply takes as long as a second search.
        if body.len() <= reply::SMALL {
            return false;
        }
    }
    !backslash.is_some_and(|at| hides_names(body, at)) && no_rule_can_fail(rules, status, body)
}

/// Returns true if no member of a body without escapes can make a rule fail.
fn raises_no_alarm(rules: &Rules, body: &[u8]) -> bool {
    json::search(body, &rules.needles, |needle, text| {
        !rules.alarms.are_raised_by(needle, text.trim_ascii_start())
    })
}

fn has_codes(rules: &Rules, status: Option<u16>, body: &[u8]) -> bool {
    let mut asking = rules.rules.iter().filter(|rule| rule.required && !rule.accept);
    asking.all(|rule| !rule.covers(status) || has_code(rule, body))
}

// Few replies need it, and its memory would be part of every check.
#[cold]
#[inline(never)]
fn no_rule_can_fail(rules: &Rules, status: Option<u16>, body: &[u8]) -> bool {
    let mut search =
        Search { body, found: [(0, &[]); ALL_VALUES], count: 0, present: 0, doubtful: 0 };
    search.fill(&rules.needles)
        && rules.rules.iter().all(|rule| {
            // A rule that accepts the reply finds no failure.
            rule.accept || !rule.covers(status) || search.cannot_fail(rule)
        })
}

/// Returns true if escapes may hide a name: as `\u`, or in a string that holds JSON. The first backslash
/// is at a position.
fn hides_names(body: &[u8], backslash: usize) -> bool {
    let rest = body.get(backslash..).unwrap_or_default();
    ["\\u", "\\\""].iter().any(|hint| memmem::find(rest, hint.as_bytes()).is_some())
}

/// Number of different values that are kept for a name, and for all names.
const VALUES: usize = 4;
const ALL_VALUES: usize = 8;

/// The values of the members that have the name of a needle.
struct Search<'a> {
    body: &'a [u8],
    /// Positions of needles, each with a value that differs from its others.
    found: [(usize, &'a [u8]); ALL_VALUES],
    count: usize,
    /// A bit for each needle that has a value.
    present: u64,
    /// A bit for each needle that has more values, or one that cannot be read.
    doubtful: u64,
}

impl Search<'_> {
    fn cannot_fail(&self, rule: &Rule) -> bool {
        if let Some(filter) = &rule.when {
            return !self.may_hold(filter);
        }
        if rule.status.is_some() {
            return false;
        }
        if rule.required && !has_code(rule, self.body) {
            return false;
        }
        rule.code.iter().all(|path| {
            self.holds_for_each(path, |value| {
                value.text().is_none_or(|code| rule.ok.iter().any(|ok| ok.equals(&code)))
            })
        }) && (!rule.asks_messages()
            || rule
                .message
                .iter()
                .all(|path| self.holds_for_each(path, |value| value.text().is_none())))
    }

    /// Returns true if a filter may hold, with any of the values or without one.
    fn may_hold(&self, filter: &Filter) -> bool {
        match filter {
            // A missing value is not equal to any literal.
            Filter::Compare(_, Comparison::NotEqual, _) => true,
            // `$.code && $.code != 0`
            Filter::And(left, Filter::Compare(path, Comparison::NotEqual, literal))
                if left.needs(path) =>
            {
                self.may_hold(left)
                    && !self.holds_for_each(path, |value| {
                        literal.compares(value.comparable().as_deref(), Comparison::Equal)
                    })
            }
            Filter::Exists(path) => !self.holds_for_each(path, |_| false),
            Filter::Compare(path, comparison, literal) => !self.holds_for_each(path, |value| {
                !literal.compares(value.comparable().as_deref(), *comparison)
            }),
            Filter::StartsWith(path, beginning) => {
                !self.holds_for_each(path, |value| !starts_with(value, beginning))
            }
            Filter::Not(negated) => self.may_fail(negated),
            Filter::And(left, right) => self.may_hold(left) && self.may_hold(right),
            Filter::Or(left, right) => self.may_hold(left) || self.may_hold(right),
        }
    }

    /// Returns true if a filter may fail, with any of the values or without one.
    fn may_fail(&self, filter: &Filter) -> bool {
        match filter {
            Filter::Compare(path, Comparison::NotEqual, literal) => !self
                .holds_for_each(path, |value| {
                    literal.compares(value.comparable().as_deref(), Comparison::NotEqual)
                }),
            // A path may match nothing in spite of a member of that name elsewhere.
            Filter::Exists(_) | Filter::Compare(..) | Filter::StartsWith(..) => true,
            Filter::Not(negated) => self.may_hold(negated),
            Filter::And(left, right) => self.may_fail(left) || self.may_fail(right),
            Filter::Or(left, right) => self.may_fail(left) && self.may_fail(right),
        }
    }
}

impl<'a> Search<'a> {
    /// Gathers the values of all needles; returns false if the body does not look like JSON.
    fn fill(&mut self, needles: &Needles) -> bool {
        json::search(self.body, needles, |needle, text| {
            self.present |= bit(needle);
            if self.add(needle, text).is_none() {
                self.doubtful |= bit(needle);
            }
            true
        })
    }

    /// Adds the value at the start of a text; `None` if there is no room for it.
    fn add(&mut self, needle: usize, text: &'a [u8]) -> Option<()> {
        let value = value_at_start(text.trim_ascii_start())?;
        let mut count = 0;
        for other in self.values(needle) {
            if other == value {
                return Some(());
            }
            count += 1;
        }
        if count == VALUES {
            return None;
        }
        *self.found.get_mut(self.count)? = (needle, value);
        self.count += 1;
        Some(())
    }

    fn values(&self, needle: usize) -> impl Iterator<Item = &'a [u8]> {
        let found = self.found.iter().take(self.count);
        found.filter(move |(own, _)| *own == needle).map(|(_, value)| *value)
    }

    /// Returns true if a test holds for every value that a path may match; false if in doubt.
    fn holds_for_each(&self, path: &Path, test: impl Fn(Content<'_>) -> bool) -> bool {
        let Some(needle) = path.needle.map(usize::from) else { return false };
        if self.present & bit(needle) == 0 {
            return true;
        }
        if self.doubtful & bit(needle) != 0 {
            return false;
        }
        let rest = behind_last_name(path.steps);
        self.values(needle).all(|value| {
            let value = Content::Json(json::unchecked(value));
            if rest.is_empty() { value.is_absent() || test(value) } else { !may_contain(value) }
        })
    }
}

/// Returns true if a reply has the code of a rule; false for a rule with rows, which may differ.
fn has_code(rule: &Rule, body: &[u8]) -> bool {
    let reply = Content::Json(json::unchecked(body));
    let is_code = |found| matches!(found, Found::One(value) if value.text().is_some());
    rule.rows.is_empty() && rule.code.iter().any(|path| is_code(path::find(reply, path.steps)))
}

/// Returns the bit of a needle; needles beyond the last bit share it.
fn bit(needle: usize) -> u64 {
    1 << needle.min(63)
}

/// Returns the steps of a path behind its last name.
fn behind_last_name(steps: &'static [Step]) -> &'static [Step] {
    let last = steps.iter().rposition(|step| matches!(step, Step::Name(_)));
    last.and_then(|last| steps.get(last + 1..)).unwrap_or(steps)
}

/// Returns true if a path that steps into a value may match anything.
pub(super) fn may_contain(value: Content<'_>) -> bool {
    let is_filled = &mut |container: Value<'_>| {
        if container.is_empty() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    value.open(is_filled).is_break()
}

/// Returns the value at the start of a text; containers are represented by `[]` or `[0]`, because
/// only emptiness matters.
// Finding the end of a container changes only the time.
#[cfg_attr(any(), mutants::exclude_re("delete match arm"))]
pub(super) fn value_at_start(text: &[u8]) -> Option<&[u8]> {
    // Finding the end of each container would take quadratic time.
    let value = json::unchecked(text);
    match value.kind() {
        Kind::Object | Kind::Array => Some(if value.is_empty() { b"[]" } else { b"[0]" }),
        _ => json::first_unchecked(text).map(Value::as_bytes),
    }
}

#[cfg(test)]
mod tests;
