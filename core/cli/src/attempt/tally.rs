//! Numbers over all replies: how often each rule decides, and which paths match nothing.

use std::collections::BTreeSet;

use exchange_error::__private::rule::Rules;
use exchange_error::__private::rules_out_failure;
use exchange_error::explain::Reply;
use serde_json::Value;

use super::judged::Judged;
use super::probes::{self, Probe};
use crate::derive::errors::nearest;
use crate::derive::jsonpath::path::{Path, Step};
use crate::derive::model::Rule;
use crate::rules::{Ruleset, filter, path};

/// Numbers over all replies.
pub(crate) struct Tally {
    pub(crate) rules: Vec<RuleTally>,
    paths: Vec<PathTally>,
    pub(crate) replies: u64,
    pub(crate) failures: u64,
    pub(crate) unreadable: u64,
    /// Numbers of the lines with successes that no rule touched.
    pub(crate) untouched: Vec<u64>,
    /// Number of successes that the byte search recognises without parsing.
    pub(crate) searched: u64,
    /// Number of the first line with a success that has to be parsed.
    pub(crate) first_parsed: Option<u64>,
    engine: &'static Rules,
    /// Names of members in the replies.
    names: BTreeSet<String>,
}

/// Numbers of one rule.
pub(crate) struct RuleTally {
    /// The beginning of the rule, such as `when $.result == false`.
    pub(crate) title: String,
    /// Number of replies that the rule decided.
    pub(crate) decided: u64,
    /// Number of successes that the rule shows by `ok`.
    pub(crate) acquitted: u64,
    /// Number of replies that an earlier rule decided, and that this rule would have decided.
    pub(crate) preceded: u64,
}

impl RuleTally {
    /// Returns true if the rule says something about any reply.
    pub(crate) fn is_used(&self) -> bool {
        self.decided + self.acquitted + self.preceded > 0
    }
}

struct PathTally {
    /// Number of the rule.
    rule: usize,
    key: &'static str,
    path: Path,
    probe: Probe,
    is_matched: bool,
}

/// A path that matched nothing in any reply.
#[derive(Debug)]
pub(crate) struct UnmatchedPath {
    pub(crate) rule: usize,
    pub(crate) key: &'static str,
    pub(crate) path: String,
    /// The first member name of the path that no reply has.
    pub(crate) unknown: Option<String>,
    /// A name that the replies have, and that was probably meant.
    pub(crate) similar: Option<String>,
}

/// Largest number of member names that are kept.
const MAX_NAMES: usize = 10_000;

impl Tally {
    pub(crate) fn new(rules: &Ruleset) -> Self {
        let (mut tallies, mut paths) = (Vec::new(), Vec::new());
        for (number, rule) in rules.model.rules.iter().flatten().enumerate() {
            tallies.push(RuleTally { title: title(rule), decided: 0, acquitted: 0, preceded: 0 });
            each_path(rule, &mut |key, own| {
                paths.push(PathTally {
                    rule: number,
                    key,
                    path: own.clone(),
                    probe: probes::matches(rule, own),
                    is_matched: false,
                });
            });
        }
        Self {
            rules: tallies,
            paths,
            replies: 0,
            failures: 0,
            unreadable: 0,
            untouched: Vec::new(),
            searched: 0,
            first_parsed: None,
            engine: rules.engine,
            names: BTreeSet::new(),
        }
    }

    /// Counts a reply.
    pub(crate) fn add(&mut self, line: u64, reply: &Reply, judged: &Judged) {
        let is_success = judged.rows.is_empty();
        self.replies += 1;
        self.failures += u64::from(!is_success);
        if is_success {
            self.count_success(line, reply, judged);
        }
        for (position, number) in judged.touching.iter().enumerate() {
            let Some(rule) = self.rules.get_mut(*number) else { continue };
            if position == 0 { rule.decided += 1 } else { rule.preceded += 1 }
        }
        for path in self.paths.iter_mut().filter(|path| !path.is_matched) {
            path.is_matched = path.probe.holds(reply);
        }
        if let Ok(value) = serde_json::from_slice(&reply.body) {
            self.add_names(&value);
        }
    }

    fn count_success(&mut self, line: u64, reply: &Reply, judged: &Judged) {
        if judged.rule().is_none() {
            self.untouched.push(line);
        }
        if let Some(rule) = judged.acquitting.and_then(|number| self.rules.get_mut(number)) {
            rule.acquitted += 1;
        }
        if rules_out_failure(self.engine, reply.status, &reply.body) {
            self.searched += 1;
        } else {
            self.first_parsed.get_or_insert(line);
        }
    }

    fn add_names(&mut self, value: &Value) {
        match value {
            Value::Object(members) => {
                for (name, value) in members {
                    if self.names.len() < MAX_NAMES {
                        self.names.insert(name.clone());
                    }
                    self.add_names(value);
                }
            }
            Value::Array(elements) => elements.iter().for_each(|value| self.add_names(value)),
            // JSON in a string.
            Value::String(text) if text.starts_with(['{', '[']) => {
                if let Ok(value) = serde_json::from_str(text) {
                    self.add_names(&value);
                }
            }
            _ => {}
        }
    }

    /// Returns the paths that matched nothing, in the order of the rules.
    pub(crate) fn unmatched_paths(&self) -> Vec<UnmatchedPath> {
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        let unmatched = |tally: &PathTally| {
            let unknown = tally.path.steps.iter().find_map(|step| match step {
                Step::Name(name) if !self.names.contains(name) => Some(name.clone()),
                _ => None,
            });
            UnmatchedPath {
                rule: tally.rule,
                key: tally.key,
                path: path(&tally.path),
                similar: unknown.as_ref().and_then(|name| nearest(name, &names)).map(str::to_owned),
                unknown,
            }
        };
        self.paths.iter().filter(|path| !path.is_matched).map(unmatched).collect()
    }

    /// Returns true if something should be looked at: a rule or a path that matched nothing, or a line
    /// that cannot be read.
    pub(crate) fn has_findings(&self) -> bool {
        self.unreadable > 0
            || self.rules.iter().any(|rule| !rule.is_used())
            || self.paths.iter().any(|path| !path.is_matched)
    }
}

/// Calls `visit` with every path of a rule and the key that it belongs to, each once.
fn each_path<'r>(rule: &'r Rule, visit: &mut dyn FnMut(&'static str, &'r Path)) {
    let mut seen: Vec<(&str, &Path)> = Vec::new();
    let mut once = |key: &'static str, path: &'r Path| {
        if !seen.contains(&(key, path)) {
            seen.push((key, path));
            visit(key, path);
        }
    };
    rule.rows.iter().for_each(|path| once("rows", path));
    if let Some(when) = &rule.when {
        when.each_path(&mut |path| once("when", path));
    }
    rule.code.iter().for_each(|path| once("code", path));
    rule.message.iter().for_each(|path| once("message", path));
    rule.id.iter().for_each(|path| once("id", path));
    if let Some(wait) = &rule.wait {
        once("wait", &wait.path);
        if let Some((_, now)) = &wait.now {
            once("wait", now);
        }
    }
}

/// Returns the beginning of a rule, by which its author finds it.
fn title(rule: &Rule) -> String {
    let mut parts = Vec::new();
    if rule.accept {
        parts.push("accept".to_owned());
    }
    if let Some(when) = &rule.when {
        parts.push(format!("when {}", filter(when)));
    }
    if let Some(ranges) = &rule.status {
        let range = |low: u16, high: u16| match (low, high) {
            _ if low == high => low.to_string(),
            (0, _) => format!("..={high}"),
            (_, u16::MAX) => format!("{low}.."),
            _ => format!("{low}..={high}"),
        };
        let ranges: Vec<String> = ranges.iter().map(|own| range(own.low, own.high)).collect();
        parts.push(format!("status {}", ranges.join(", ")));
    }
    let lists = [("rows", &rule.rows), ("code", &rule.code), ("message", &rule.message)];
    for (key, paths) in lists {
        if let Some(first) = paths.first() {
            parts.push(format!("{key} {}", path(first)));
        }
    }
    parts.join(", ")
}
