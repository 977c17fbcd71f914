//! Evaluation of rules: rule by rule, row by row.

use alloc::borrow::Cow;
use alloc::string::String;
use core::ops::ControlFlow;

use super::path::Found;
use super::prefilter;
use super::reply::{self, Content};
use super::rule::{Path, Rule, Rules, Wait};
use super::scope::{Cache, Scope, Start};
use crate::wait::{StatedWait, WaitUnit};
use crate::{http_status, json};

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
    /// True if a path of `rows` matched it, false if it is the reply as a whole.
    pub is_row: bool,
    /// The paths of the rows of its rule; empty if it is the reply as a whole.
    pub rows: &'static [Path],
    /// True if the reply is neither an object nor an array.
    pub is_bare: bool,
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
    if is_good_by_search(rules, status, body) {
        return Verdict::Success;
    }
    let mut judge = Judge { rules, status, is_bare: false, report };
    reply::with_buffer(body, |buffer| {
        let mut text = Cow::default();
        judge.reply(Content::read(body, buffer, &mut text))
    })
}

/// Returns true if a search shows that a reply is a success, so that it is not read. A response of up to 4 KB is read instead,
/// because it may have been cut short. A frame arrives whole or not at all (RFC 6455).
#[must_use]
pub fn is_good_by_search(rules: &Rules, status: Option<u16>, body: &[u8]) -> bool {
    let is_whole = match status {
        None => json::is_balanced_with_strings,
        Some(_) if reply::is_large(body) => json::is_balanced,
        Some(_) => return false,
    };
    prefilter::rules_out_failure(rules, status, body) && is_whole(body)
}

/// The arguments that are the same for every rule and row.
struct Judge<'r, 'f> {
    rules: &'r Rules,
    status: Option<u16>,
    /// True if the reply is neither an object nor an array.
    is_bare: bool,
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
        self.is_bare = reply.is_bare();
        let rules = self.rules;
        if let Some(verdict) = rules.rules.iter().find_map(|rule| self.rule(rule, &scope)) {
            return verdict;
        }
        if !http_status::is_failure(self.status) && (!self.is_bare || self.may_be_empty(reply)) {
            return Verdict::Success;
        }
        self.report_unruled(reply);
        Verdict::Failure
    }

    /// Returns true for an empty body under a status that allows one.
    #[cold]
    fn may_be_empty(&self, reply: Content<'_>) -> bool {
        !reply.is_json() && reply.is_absent() && http_status::allows_empty_body(self.status)
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
        if rule.required && self.is_bare && self.may_be_empty(scope.reply.value) {
            return None;
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
            return self.fails(rule, scope, None).then_some(Verdict::Failure);
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
            rows.failed += usize::from(self.fails(rule, &scope, Some(rows.all)));
            rows.all += 1;
            ControlFlow::Continue(())
        });
    }

    /// Returns true if a row fails, and reports it. The reply as a whole has no position.
    fn fails(&mut self, rule: &Rule, scope: &Scope<'_>, position: Option<usize>) -> bool {
        if let Some(filter) = &rule.when
            && !filter.holds(scope)
        {
            return false;
        }
        let code = scope.first_text(rule.code);
        // Under a failing status a good code does not acquit the reply as a whole.
        let acquits = position.is_some() || !http_status::is_failure(self.status);
        let is_ok = |code: &Cow<'_, [u8]>| rule.ok.iter().any(|literal| literal.equals(code));
        if code.as_ref().is_some_and(is_ok) && acquits {
            return false;
        }
        let mut message = scope.first_text(rule.message);
        if rule.when.is_none() && rule.status.is_none() && !rule.required {
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
        let reply = scope.reply.value;
        let mut messages = Messages::Paths(rule.message);
        if message.is_none() && self.is_bare {
            // The text of a body that is not JSON is the message if the paths match none.
            message = plain_text(reply);
            if message.is_some() {
                messages = Messages::Reply;
            }
        }
        let documented = if rule.decides() {
            rule.variant()
        } else {
            // With `documented` or `variant` the status is not looked up.
            let status = self.status.filter(|_| !rule.documented && rule.variant.is_none());
            by_code_and_message(self.rules, rule, scope, code.as_deref(), messages)
                .or_else(|| self.rules.selectors.status(status?))
                .or(rule.variant())
        };
        if rule.documented && documented.is_none() {
            return false;
        }
        let id = scope.first_text(rule.id);
        let mut row = SentRow {
            position: position.unwrap_or(0),
            code: code.as_deref(),
            message: message.as_deref(),
            id: id.as_deref(),
            documented,
            is_json: reply.is_json(),
            wait: rule.wait.as_ref().and_then(|wait| stated_wait(wait, scope)),
            is_row: position.is_some(),
            rows: if position.is_some() { rule.rows } else { &[] },
            is_bare: self.is_bare,
        };
        if !row.is_json {
            row.shorten();
        }
        (self.report)(&row);
        true
    }

    /// Reports the failure of a reply in which no rule finds one.
    #[cold]
    #[inline(never)]
    fn report_unruled(&mut self, reply: Content<'_>) {
        let selectors = self.rules.selectors;
        let text = if self.is_bare { reply.text().filter(|text| !text.is_empty()) } else { None };
        let by_message = text.as_deref().and_then(|text| {
            let text = &String::from_utf8_lossy(text);
            selectors.message(text).or_else(|| selectors.part_of_message(text))
        });
        let mut row = SentRow {
            position: 0,
            code: None,
            message: text.as_deref(),
            id: None,
            documented: by_message.or_else(|| selectors.status(self.status?)),
            is_json: reply.is_json(),
            wait: None,
            is_row: false,
            rows: &[],
            is_bare: self.is_bare,
        };
        row.shorten();
        (self.report)(&row);
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

/// Returns the text of a body that is not JSON, unless it is empty.
#[cold]
fn plain_text(reply: Content<'_>) -> Option<Cow<'_, [u8]>> {
    if reply.is_json() || reply.is_absent() { None } else { reply.text() }
}

/// The messages by which a row is looked up.
#[derive(Clone, Copy)]
enum Messages {
    Paths(&'static [Path]),
    /// The whole text of a body that is not JSON.
    Reply,
}

impl Messages {
    /// Returns the row that `find` returns for the first message that has one.
    fn first(self, scope: &Scope<'_>, find: &dyn Fn(&str) -> Option<usize>) -> Option<usize> {
        let find = |text: &[u8]| find(&String::from_utf8_lossy(text));
        match self {
            Self::Paths(paths) => first_found(paths, scope, &find),
            Self::Reply => find(&scope.reply.value.text()?),
        }
    }
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
    messages: Messages,
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
        messages
            .first(scope, &|message| selectors.message(message))
            .or_else(|| messages.first(scope, &|message| selectors.part_of_message(message)))
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
