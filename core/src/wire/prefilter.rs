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
use super::rule::{Comparison, Filter, Needle, Path, Rule, Rules, Step};
use crate::http_status;
use crate::json::{self, Kind, Value};

/// Returns true if a search shows that no rule finds a failure in a body, provided that it is JSON.
#[must_use]
pub fn rules_out_failure(rules: &Rules, status: Option<u16>, body: &[u8]) -> bool {
    reply::framed(body).is_some()
        && !http_status::is_failure(status)
        && !hides_names(body)
        && no_rule_can_fail(rules, status, body)
}

fn no_rule_can_fail(rules: &Rules, status: Option<u16>, body: &[u8]) -> bool {
    let mut search =
        Search { body, found: [(0, &[]); ALL_VALUES], count: 0, present: 0, doubtful: 0 };
    if !search.fill(rules.needles) {
        return false;
    }
    if search.present == 0 && rules.good_without_members {
        return true;
    }
    rules.rules.iter().all(|rule| {
        // A rule that accepts the reply finds no failure.
        rule.accept || !rule.covers(status) || search.cannot_fail(rule)
    })
}

/// Returns true if escapes may hide a name: as `\u`, or in a string that holds JSON.
fn hides_names(body: &[u8]) -> bool {
    // Most replies have no backslash, and one byte is found faster than two.
    let from_backslash = memchr::memchr(b'\\', body).and_then(|at| body.get(at..));
    from_backslash.is_some_and(|rest| {
        ["\\u", "\\\""].iter().any(|hint| memmem::find(rest, hint.as_bytes()).is_some())
    })
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

/// Returns true if no rule can fail in a reply without a member that decides.
#[must_use]
pub const fn good_without_members(rules: &[Rule]) -> bool {
    let mut rules = rules;
    while let [rule, rest @ ..] = rules {
        let is_good = match &rule.when {
            _ if rule.accept => true,
            Some(filter) => !may_hold_without_members(filter),
            None => {
                rule.status.is_none()
                    && !rule.required
                    && are_searched(rule.code)
                    && (!rule.asks_messages() || are_searched(rule.message))
            }
        };
        if !is_good {
            return false;
        }
        rules = rest;
    }
    true
}

const fn are_searched(paths: &[Path]) -> bool {
    let mut paths = paths;
    while let [path, rest @ ..] = paths {
        if path.needle.is_none() {
            return false;
        }
        paths = rest;
    }
    true
}

const fn may_hold_without_members(filter: &Filter) -> bool {
    match filter {
        Filter::Compare(_, Comparison::NotEqual, _) => true,
        Filter::Exists(path) | Filter::Compare(path, ..) | Filter::StartsWith(path, _) => {
            path.needle.is_none()
        }
        Filter::Not(negated) => may_fail_without_members(negated),
        Filter::And(left, right) => {
            may_hold_without_members(left) && may_hold_without_members(right)
        }
        Filter::Or(left, right) => {
            may_hold_without_members(left) || may_hold_without_members(right)
        }
    }
}

const fn may_fail_without_members(filter: &Filter) -> bool {
    match filter {
        Filter::Compare(path, Comparison::NotEqual, _) => path.needle.is_none(),
        Filter::Exists(_) | Filter::Compare(..) | Filter::StartsWith(..) => true,
        Filter::Not(negated) => may_hold_without_members(negated),
        Filter::And(left, right) => {
            may_fail_without_members(left) || may_fail_without_members(right)
        }
        Filter::Or(left, right) => {
            may_fail_without_members(left) && may_fail_without_members(right)
        }
    }
}

impl Search<'_> {
    fn cannot_fail(&self, rule: &Rule) -> bool {
        if let Some(filter) = &rule.when {
            return !self.may_hold(filter);
        }
        if rule.status.is_some() {
            return false;
        }
        if rule.required && !self.has_code(rule) {
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

    /// Returns true if the reply has the code of a rule; false for a rule with rows, which may differ.
    fn has_code(&self, rule: &Rule) -> bool {
        let reply = Content::Json(json::unchecked(self.body.trim_ascii()));
        let is_code = |found| matches!(found, Found::One(value) if value.text().is_some());
        rule.rows.is_empty() && rule.code.iter().any(|path| is_code(path::find(reply, path.steps)))
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
    fn fill(&mut self, needles: &[Needle]) -> bool {
        json::search(self.body, needles, |needle, text| {
            self.present |= bit(needle);
            if self.add(needle, text).is_none() {
                self.doubtful |= bit(needle);
            }
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
fn may_contain(value: Content<'_>) -> bool {
    let is_filled = &mut |container: Value<'_>| {
        if container.is_empty() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    value.open(is_filled).is_break()
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
