//! Judging a reply by the rules of an enum: rule by rule, row by row.

use alloc::borrow::Cow;
use alloc::string::String;
use core::ops::ControlFlow;

use super::json::Json;
use super::known::{self, Known};
use super::outline::{Finding, Outline, with_room};
use super::path::{Found, Roots, Start, first_text, visit_texts};
use super::prefilter;
use super::reply::{self, Value};
use super::rule::{Path, Rule, Rules};
use crate::http_status;

/// What a reply is as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing failed.
    Success,
    /// Every row failed.
    Failure,
    /// Some rows failed, and others did not.
    Partial,
}

/// One failed row, while the reply is at hand.
#[derive(Debug)]
pub struct SentRow<'a> {
    /// Counted from zero.
    pub position: usize,
    /// As sent.
    pub code: Option<&'a [u8]>,
    /// As sent.
    pub message: Option<&'a [u8]>,
    /// As sent.
    pub id: Option<&'a [u8]>,
    /// The number of the documented row, see `Selectors`.
    pub documented: Option<usize>,
    /// Whether the reply could be read.
    pub is_json: bool,
}

/// What is done with each failed row, in the order of the reply.
type Report<'f> = dyn FnMut(&SentRow<'_>) + 'f;

/// What does not change from rule to rule.
struct Judge<'r, 'f> {
    rules: &'r Rules,
    status: Option<u16>,
    report: &'f mut Report<'f>,
}

/// How many rows there are by a rule.
struct Rows {
    failed: usize,
    all: usize,
}

/// Judges a reply, and reports each failed row; none of a success. A frame has no status.
pub fn judge<'f>(
    rules: &Rules,
    status: Option<u16>,
    body: &[u8],
    report: &'f mut Report<'f>,
) -> Verdict {
    if prefilter::is_plainly_good(rules, status, body) {
        return Verdict::Success;
    }
    let is_large = reply::is_large(body);
    with_room(if is_large { 0 } else { body.len() }, |room| {
        let outline = if is_large { Err(Finding::TooLarge) } else { Outline::of(body, room) };
        judge_read(rules, status, body, &outline, report)
    })
}

/// Judges a reply that was read.
#[inline]
fn judge_read(
    rules: &Rules,
    status: Option<u16>,
    body: &[u8],
    outline: &Result<Outline<'_>, Finding>,
    report: &mut Report<'_>,
) -> Verdict {
    let text;
    // A reply without rows is its own only row.
    let mut start = match outline {
        Ok(outline) => Start::at(Value::Json(Json::outlined(outline))),
        Err(finding) => Start::at(match reply::without_outline(body, *finding) {
            Some(json) => Value::Json(json),
            None => {
                text = String::from_utf8_lossy(body);
                Value::Bare(text.trim().as_bytes())
            }
        }),
    };
    start.note_members(rules.names);
    let whole = Roots::of(&start);
    let mut judge = Judge { rules, status, report };
    if let Some(verdict) = rules.rules.iter().find_map(|rule| judge.by(rule, &whole)) {
        return verdict;
    }
    let reply = &start.value;
    let is_empty = || reply.is_nothing() && http_status::allows_empty_body(status);
    if !http_status::is_failure(status) && (reply.is_json() || is_empty()) {
        return Verdict::Success;
    }
    (judge.report)(&unruled(rules, *reply, status));
    Verdict::Failure
}

/// The failure of a reply of which no rule says anything.
fn unruled<'a>(rules: &Rules, reply: Value<'a>, status: Option<u16>) -> SentRow<'a> {
    let text = match reply {
        Value::Bare(text) if !text.is_empty() => Some(text),
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
    };
    row.shorten();
    row
}

impl Judge<'_, '_> {
    /// What one rule says of a reply, if anything.
    #[inline]
    fn by(&mut self, rule: &Rule, whole: &Roots<'_>) -> Option<Verdict> {
        if !rule.covers(self.status) {
            return None;
        }
        if rule.accept {
            // A good body under a failing status is no success, unless the rule names that status.
            let is_overruled = rule.status.is_none() && http_status::is_failure(self.status);
            let holds =
                !is_overruled && rule.when.as_ref().is_none_or(|filter| filter.holds(whole));
            return holds.then_some(Verdict::Success);
        }
        let mut rows = Rows { failed: 0, all: 0 };
        for place in rule.rows {
            match place.find(whole) {
                Found::Nothing => {}
                found => self.rows_at(place, found, rule, whole, &mut rows),
            }
        }
        // A bare text has no rows, not even itself.
        if rows.all == 0 && (rule.rows.is_empty() || !whole.reply.value.is_text()) {
            return self.fails(rule, whole, 0).then_some(Verdict::Failure);
        }
        match rows.failed {
            0 => None,
            failed if failed < rows.all => Some(Verdict::Partial),
            _ => Some(Verdict::Failure),
        }
    }

    /// Judges the rows at one place.
    fn rows_at(
        &mut self,
        place: &Path,
        found: Found<'_>,
        rule: &Rule,
        whole: &Roots<'_>,
        rows: &mut Rows,
    ) {
        let known = known::places_of(rule, whole.reply);
        let _ = place.visit_found(found, whole, &mut |row| {
            let mut row = Start::at(row);
            row.note_members(self.rules.names);
            let roots = Roots { row: &row, known: Known::of(&known), ..*whole };
            rows.failed += usize::from(self.fails(rule, &roots, rows.all));
            rows.all += 1;
            ControlFlow::Continue(())
        });
    }

    /// Whether one row fails; then it is reported.
    fn fails(&mut self, rule: &Rule, roots: &Roots<'_>, position: usize) -> bool {
        if let Some(filter) = &rule.when
            && !filter.holds(roots)
        {
            return false;
        }
        let code = first_text(rule.code, roots);
        let is_ok = |code: &Cow<'_, [u8]>| rule.ok.iter().any(|literal| literal.equals(code));
        if code.as_ref().is_some_and(is_ok) {
            return false;
        }
        let message = first_text(rule.message, roots);
        if rule.when.is_none() && rule.status.is_none() {
            let is_there = match (&code, &message) {
                (Some(_), _) => true,
                // A rule that names a code wants it there, unless anything documented will do.
                (None, Some(_)) => rule.code.is_empty() || rule.documented,
                (None, None) => false,
            };
            if !is_there {
                return false;
            }
        }
        // Only what the rule itself points at counts for a rule that says what it means.
        let status = self.status.filter(|_| !rule.documented && rule.variant.is_none());
        let documented = by_code_and_message(self.rules, rule, roots, code.as_deref())
            .or_else(|| self.rules.selectors.status(status?))
            .or(rule.variant.map(|row| row as usize));
        if rule.documented && documented.is_none() {
            return false;
        }
        let id = first_text(rule.id, roots);
        let is_json = roots.reply.value.is_json();
        let (code, message) = (code.as_deref(), message.as_deref());
        let id = id.as_deref();
        let mut row = SentRow { position, code, message, id, documented, is_json };
        if !is_json {
            row.shorten();
        }
        (self.report)(&row);
        true
    }
}

/// The documented row of the codes and messages at the rule's places.
///
/// Who writes a message selector does so because the code says too little, so messages come first
/// unless the enum says otherwise.
fn by_code_and_message(
    rules: &Rules,
    rule: &Rule,
    roots: &Roots<'_>,
    first_code: Option<&[u8]>,
) -> Option<usize> {
    let selectors = rules.selectors;
    let code = || {
        selectors.code(first_code?).or_else(|| {
            // All are looked up, and most rules have but one.
            first_found(rule.code, roots, &|code| selectors.code(code))
        })
    };
    let message = || {
        if !selectors.asks_messages() {
            return None;
        }
        let text = String::from_utf8_lossy;
        first_found(rule.message, roots, &|message| selectors.message(&text(message))).or_else(
            || {
                first_found(rule.message, roots, &|message| {
                    selectors.part_of_message(&text(message))
                })
            },
        )
    };
    if rules.code_first { code().or_else(message) } else { message().or_else(code) }
}

/// What is found for the first text of these places for which anything is.
fn first_found(
    places: &[Path],
    roots: &Roots<'_>,
    find: &dyn Fn(&[u8]) -> Option<usize>,
) -> Option<usize> {
    let mut found = None;
    let _ = visit_texts(places, roots, &mut |text| {
        found = find(&text);
        if found.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    found
}

/// The most characters of a body without structure that are kept.
const LONGEST_BARE_TEXT: usize = 4096;

impl SentRow<'_> {
    /// Of a page instead of a reply, only the beginning is kept.
    fn shorten(&mut self) {
        let texts = [&mut self.code, &mut self.message, &mut self.id];
        for text in texts.into_iter().flatten() {
            let beginning = String::from_utf8_lossy(text)
                .chars()
                .take(LONGEST_BARE_TEXT)
                .map(char::len_utf8)
                .sum();
            *text = text.get(..beginning).unwrap_or_default();
        }
    }
}
