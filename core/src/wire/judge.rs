//! Evaluation of rules: rule by rule, row by row.

use alloc::borrow::Cow;
use alloc::string::String;
use core::ops::ControlFlow;

use super::path::Found;
use super::prefilter;
use super::reply::{self, Content};
use super::rule::{Path, Rule, Rules, Wait};
use super::scope::{Cache, Scope, Start};
use crate::http_status;
use crate::wait::{StatedWait, WaitUnit};

/// The verdict on a reply as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing failed.
    Success,
    /// Every row failed.
    Failure,
    /// Some rows failed, and others did not.
    Partial,
}

/// A failed row as it was sent, borrowed from the reply.
#[derive(Debug)]
pub struct SentRow<'a> {
    /// Position among the rows, counted from zero.
    pub position: usize,
    /// Code as sent.
    pub code: Option<&'a [u8]>,
    /// Message as sent.
    pub message: Option<&'a [u8]>,
    /// Id of the request or order as sent.
    pub id: Option<&'a [u8]>,
    /// Number of the documented row, see `Selectors`.
    pub documented: Option<usize>,
    /// True if the reply is JSON.
    pub is_json: bool,
    /// The wait that the reply states.
    pub wait: Option<StatedWait>,
}

/// A callback for each failed row, in the order of the reply.
type Report<'f> = dyn FnMut(&SentRow<'_>) + 'f;

/// Judges a reply and reports each failed row; a frame has no status.
pub fn judge<'f>(
    rules: &Rules,
    status: Option<u16>,
    body: &[u8],
    report: &'f mut Report<'f>,
) -> Verdict {
    if prefilter::rules_out_failure(rules, status, body) {
        return Verdict::Success;
    }
    let mut judge = Judge { rules, status, report };
    reply::with_buffer(body, |buffer| {
        let mut text = Cow::default();
        judge.reply(Content::read(body, buffer, &mut text))
    })
}

/// The arguments that are the same for every rule and row.
struct Judge<'r, 'f> {
    rules: &'r Rules,
    status: Option<u16>,
    report: &'f mut Report<'f>,
}

/// Numbers of rows that a rule found.
struct Rows {
    failed: usize,
    all: usize,
}

impl Judge<'_, '_> {
    #[inline]
    fn reply(&mut self, reply: Content<'_>) -> Verdict {
        let mut start = Start::new(reply);
        start.look_up(self.rules.names);
        let scope = Scope::of_reply(&start);
        let rules = self.rules;
        if let Some(verdict) = rules.rules.iter().find_map(|rule| self.rule(rule, &scope)) {
            return verdict;
        }
        let is_empty = || reply.is_absent() && http_status::allows_empty_body(self.status);
        if !http_status::is_failure(self.status) && (reply.is_json() || is_empty()) {
            return Verdict::Success;
        }
        (self.report)(&unruled(rules, reply, self.status));
        Verdict::Failure
    }

    /// Returns the verdict of one rule; `None` if the next rule decides.
    #[inline]
    fn rule(&mut self, rule: &Rule, scope: &Scope<'_>) -> Option<Verdict> {
        if !rule.covers(self.status) {
            return None;
        }
        if rule.accept {
            // A good body under a failing status is no success, unless the rule names that status.
            let is_overruled = rule.status.is_none() && http_status::is_failure(self.status);
            let holds =
                !is_overruled && rule.when.as_ref().is_none_or(|filter| filter.holds(scope));
            return holds.then_some(Verdict::Success);
        }
        let mut rows = Rows { failed: 0, all: 0 };
        for path in rule.rows {
            match scope.find(path) {
                Found::Nothing => {}
                found => self.rows(found, rule, scope, &mut rows),
            }
        }
        // A reply without rows is judged as one row, unless it is a string, a number or not JSON.
        if rows.all == 0 && (rule.rows.is_empty() || !scope.reply.value.is_text()) {
            return self.fails(rule, scope, 0).then_some(Verdict::Failure);
        }
        match rows.failed {
            0 => None,
            failed if failed < rows.all => Some(Verdict::Partial),
            _ => Some(Verdict::Failure),
        }
    }

    /// Judges the rows that one path matches.
    fn rows(&mut self, found: Found<'_>, rule: &Rule, scope: &Scope<'_>, rows: &mut Rows) {
        let cache = Cache::of(rule, scope);
        let _ = found.visit(|row| {
            let mut row = Start::new(row);
            row.look_up(self.rules.names);
            let scope = scope.with_row(&row, cache.as_ref());
            rows.failed += usize::from(self.fails(rule, &scope, rows.all));
            rows.all += 1;
            ControlFlow::Continue(())
        });
    }

    /// Returns true if a row fails, and reports it.
    fn fails(&mut self, rule: &Rule, scope: &Scope<'_>, position: usize) -> bool {
        if let Some(filter) = &rule.when
            && !filter.holds(scope)
        {
            return false;
        }
        let code = scope.first_text(rule.code);
        let is_ok = |code: &Cow<'_, [u8]>| rule.ok.iter().any(|literal| literal.equals(code));
        if code.as_ref().is_some_and(is_ok) {
            return false;
        }
        let message = scope.first_text(rule.message);
        if rule.when.is_none() && rule.status.is_none() {
            let is_there = match (&code, &message) {
                (Some(_), _) => true,
                // A rule with `code` ignores a row without one, unless `documented` asks for any match.
                (None, Some(_)) => rule.code.is_empty() || rule.documented,
                (None, None) => false,
            };
            if !is_there {
                return false;
            }
        }
        // With `documented` or `variant` the status is not looked up.
        let status = self.status.filter(|_| !rule.documented && rule.variant.is_none());
        let documented = by_code_and_message(self.rules, rule, scope, code.as_deref())
            .or_else(|| self.rules.selectors.status(status?))
            .or(rule.variant.map(|row| row as usize));
        if rule.documented && documented.is_none() {
            return false;
        }
        let id = scope.first_text(rule.id);
        let is_json = scope.reply.value.is_json();
        let (code, message) = (code.as_deref(), message.as_deref());
        let id = id.as_deref();
        let wait = rule.wait.as_ref().and_then(|wait| stated_wait(wait, scope));
        let mut row = SentRow { position, code, message, id, documented, is_json, wait };
        if !is_json {
            row.shorten();
        }
        (self.report)(&row);
        true
    }
}

/// Returns the wait at a path, measured by the exchange's clock if the rule has a path of it.
#[cold]
fn stated_wait(wait: &Wait, scope: &Scope<'_>) -> Option<StatedWait> {
    let read =
        |unit: WaitUnit, path: &Path| unit.read(&scope.first_text(core::slice::from_ref(path))?);
    let stated = read(wait.unit, &wait.path)?;
    let clock = wait.now.as_ref().and_then(|(unit, path)| read(*unit, path)?.end());
    Some(clock.map_or(stated, |now| stated.measured_at(now)))
}

/// Builds the failure that is reported when no rule matches.
fn unruled<'a>(rules: &Rules, reply: Content<'a>, status: Option<u16>) -> SentRow<'a> {
    let text = match reply {
        Content::Text(text) if !text.is_empty() => Some(text),
        _ => None,
    };
    let by_message = text.and_then(|text| {
        let (selectors, text) = (rules.selectors, &String::from_utf8_lossy(text));
        selectors.message(text).or_else(|| selectors.part_of_message(text))
    });
    let mut row = SentRow {
        position: 0,
        code: None,
        message: text,
        id: None,
        documented: by_message.or_else(|| rules.selectors.status(status?)),
        is_json: reply.is_json(),
        wait: None,
    };
    row.shorten();
    row
}

/// Returns the documented row of the codes and messages that a rule refers to.
///
/// Messages come before codes unless the enum says otherwise, because a message selector is written
/// where the code says too little.
fn by_code_and_message(
    rules: &Rules,
    rule: &Rule,
    scope: &Scope<'_>,
    first_code: Option<&[u8]>,
) -> Option<usize> {
    let selectors = rules.selectors;
    let code = || {
        selectors.code(first_code?).or_else(|| {
            // The first code is undocumented: the further ones may be documented.
            first_found(rule.code, scope, &|code| selectors.code(code))
        })
    };
    let message = || {
        if !selectors.asks_messages() {
            return None;
        }
        let text = String::from_utf8_lossy;
        first_found(rule.message, scope, &|message| selectors.message(&text(message))).or_else(
            || {
                first_found(rule.message, scope, &|message| {
                    selectors.part_of_message(&text(message))
                })
            },
        )
    };
    if rules.code_first { code().or_else(message) } else { message().or_else(code) }
}

/// Returns the row that `find` returns for the first text that has one.
fn first_found(
    paths: &[Path],
    scope: &Scope<'_>,
    find: &dyn Fn(&[u8]) -> Option<usize>,
) -> Option<usize> {
    let mut found = None;
    let _ = scope.visit_texts(paths, &mut |text| {
        found = find(text);
        if found.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    found
}

/// Number of characters that are kept of a body that is not JSON.
const LONGEST_TEXT: usize = 4096;

impl SentRow<'_> {
    /// Cuts the texts, which may be a whole page.
    fn shorten(&mut self) {
        let texts = [&mut self.code, &mut self.message, &mut self.id];
        for text in texts.into_iter().flatten() {
            let beginning =
                String::from_utf8_lossy(text).chars().take(LONGEST_TEXT).map(char::len_utf8).sum();
            *text = text.get(..beginning).unwrap_or_default();
        }
    }
}
