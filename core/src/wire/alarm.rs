//! The values that may make a rule fail, listed while the rules are compiled.
//!
//! Each alarm belongs to a needle. A reply in which no member raises an alarm is a success, because the
//! list has an alarm for every rule that can fail. Of two conditions that must both hold, one is enough.

use super::prefilter::{may_contain, value_at_start};
use super::reply::{Content, is_absent};
use super::rule::{Comparison, Filter, Literal, Path, Rule, Step};
use crate::http_status;
use crate::json;

/// Number of alarms that are listed at most. The ready-made enums for frames have up to twelve.
const MOST: usize = 16;

/// The alarms of an enum.
#[derive(Debug)]
pub struct Alarms {
    list: [Alarm; MOST],
    count: usize,
    /// False if a rule may fail without an alarm.
    is_complete: bool,
    /// True if a rule has `required`, so that a reply without its code fails.
    pub(super) asks_codes: bool,
}

/// A property of a value by which a rule may fail.
#[derive(Clone, Copy, Debug)]
struct Alarm {
    /// Position of the name of the value's member.
    needle: u8,
    test: Test,
}

/// The test of a value.
#[derive(Clone, Copy, Debug)]
enum Test {
    /// True if a path that steps into the value may match.
    Contains,
    Exists,
    Compare(Comparison, &'static Literal),
    StartsWith(&'static str),
    /// True for a text or a number that equals none of the literals.
    Differs(&'static [Literal]),
}

impl Alarms {
    /// Lists the alarms of rules.
    #[must_use]
    pub const fn of(rules: &'static [Rule]) -> Self {
        let none = Alarm { needle: 0, test: Test::Exists };
        let mut alarms =
            Self { list: [none; MOST], count: 0, is_complete: true, asks_codes: false };
        let mut rules = rules;
        while let [rule, rest @ ..] = rules {
            if !rule.accept && may_cover_good(rule.status) {
                alarms.is_complete = alarms.is_complete && alarms.add_rule(rule);
                alarms.asks_codes = alarms.asks_codes || rule.required;
            }
            rules = rest;
        }
        alarms
    }

    /// Adds the alarms of a rule; returns false if it may fail without one.
    const fn add_rule(&mut self, rule: &'static Rule) -> bool {
        match &rule.when {
            Some(filter) => self.add_filter(filter, true),
            None => {
                rule.status.is_none()
                    && self.add_texts(rule.code, rule.ok)
                    && (!rule.asks_messages() || self.add_texts(rule.message, &[]))
            }
        }
    }

    /// Adds the alarms of paths whose texts are failures, except for some literals.
    const fn add_texts(&mut self, paths: &'static [Path], except: &'static [Literal]) -> bool {
        let mut paths = paths;
        while let [path, rest @ ..] = paths {
            if !self.add(path, Test::Differs(except)) {
                return false;
            }
            paths = rest;
        }
        true
    }

    /// Adds the alarms of a filter that shall not have a result; returns false if it may have that result
    /// without one.
    const fn add_filter(&mut self, filter: &'static Filter, result: bool) -> bool {
        match (filter, result) {
            (Filter::Not(negated), _) => self.add_filter(negated, !result),
            // `$.code && $.code != 0`
            (Filter::And(left, Filter::Compare(path, Comparison::NotEqual, literal)), true)
                if left.needs(path) =>
            {
                self.add(path, Test::Compare(Comparison::NotEqual, literal))
            }
            (Filter::And(left, right), true) | (Filter::Or(left, right), false) => {
                // The last condition is mostly the narrowest.
                let count = self.count;
                if self.add_filter(right, result) {
                    return true;
                }
                self.count = count;
                self.add_filter(left, result)
            }
            (Filter::Or(left, right), true) | (Filter::And(left, right), false) => {
                self.add_filter(left, result) && self.add_filter(right, result)
            }
            // A missing value is not equal to any literal.
            (Filter::Compare(_, Comparison::NotEqual, _), true) => false,
            (Filter::Compare(path, Comparison::NotEqual, literal), false) => {
                self.add(path, Test::Compare(Comparison::Equal, literal))
            }
            (Filter::Exists(path), true) => self.add(path, Test::Exists),
            (Filter::Compare(path, comparison, literal), true) => {
                self.add(path, Test::Compare(*comparison, literal))
            }
            (Filter::StartsWith(path, beginning), true) => {
                self.add(path, Test::StartsWith(beginning))
            }
            // A path may match nothing in spite of a member of that name elsewhere.
            (Filter::Exists(_) | Filter::Compare(..) | Filter::StartsWith(..), false) => false,
        }
    }

    /// Adds an alarm; returns false if there is no room, or if the path has no needle.
    const fn add(&mut self, path: &'static Path, test: Test) -> bool {
        let (Some(needle), true) = (path.needle, self.count < MOST) else { return false };
        let test = if let [.., Step::Name(_)] = path.steps { test } else { Test::Contains };
        self.list[self.count] = Alarm { needle, test };
        self.count += 1;
        true
    }

    /// Returns true if no rule can fail in a reply without an alarm.
    pub(super) const fn are_complete(&self) -> bool {
        self.is_complete
    }

    /// Returns true if the value of a member raises an alarm. `text` begins with the value, and has no
    /// escapes.
    pub(super) fn are_raised_by(&self, needle: usize, text: &[u8]) -> bool {
        let mut alarms = self.list.iter().take(self.count);
        alarms.any(|alarm| usize::from(alarm.needle) == needle && alarm.test.holds_at_start(text))
    }
}

impl Test {
    #[inline]
    fn holds_at_start(self, text: &[u8]) -> bool {
        match (self, text) {
            // Most values that good frames have are compared with a text, without finding their end.
            (Self::Compare(Comparison::Equal, Literal::Text(literal)), [b'"', text @ ..]) => {
                // The first byte rules out most values before a call of `memcmp`.
                text.first() == literal.as_bytes().first()
                    && text
                        .strip_prefix(literal.as_bytes())
                        .is_some_and(|rest| rest.starts_with(b"\""))
            }
            (Self::Compare(Comparison::Equal, Literal::Word(word)), _) => {
                let text = text.strip_prefix(b"\"").unwrap_or(text);
                text.starts_with(if *word { b"true" } else { b"false" })
            }
            _ => value_at_start(text).is_none_or(|value| self.holds(value)),
        }
    }

    fn holds(self, value: &[u8]) -> bool {
        if let Self::Contains = self {
            return may_contain(Content::Json(json::unchecked(value)));
        }
        !is_absent(value)
            && match self {
                Self::Contains | Self::Exists => true,
                Self::Compare(comparison, literal) => {
                    literal.compares(comparable(value), comparison)
                }
                Self::StartsWith(beginning) => {
                    comparable(value).is_some_and(|value| value.starts_with(beginning.as_bytes()))
                }
                Self::Differs(literals) => {
                    text(value).is_some_and(|value| !literals.iter().any(|ok| ok.equals(value)))
                }
            }
    }
}

/// Returns a text or a number that has no escapes.
fn text(value: &[u8]) -> Option<&[u8]> {
    match value {
        [b'"', text @ .., b'"'] => Some(text),
        [b'-' | b'0'..=b'9', ..] => Some(value),
        _ => None,
    }
}

/// Returns a text, a number or a word that has no escapes.
fn comparable(value: &[u8]) -> Option<&[u8]> {
    if let b"true" | b"false" = value { Some(value) } else { text(value) }
}

/// Returns true if a status below 400 is one of those of a rule. Others are failures without a search.
const fn may_cover_good(status: Option<&[(u16, u16)]>) -> bool {
    let Some(mut ranges) = status else { return true };
    while let [(low, _), rest @ ..] = ranges {
        if !http_status::is_failure(Some(*low)) {
            return true;
        }
        ranges = rest;
    }
    false
}
