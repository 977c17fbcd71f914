//! Judging a reply by the rules of an enum: rule by rule, row by row.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::ops::ControlFlow;

use super::path::{Roots, visit_texts};
use super::reply::Value;
use super::rule::{Path, Rule, Rules};
use crate::http_status;

/// What a failed reply says. There is no value for a success.
pub(crate) struct Verdict {
    /// At least one.
    pub(crate) failures: Vec<FailedRow>,
    /// Whether another row of the same reply did not fail.
    pub(crate) is_partial: bool,
    pub(crate) is_json: bool,
}

/// One failed row.
pub(crate) struct FailedRow {
    pub(crate) position: usize,
    pub(crate) code: Option<Box<str>>,
    pub(crate) message: Option<Box<str>>,
    pub(crate) request_id: Option<Box<str>>,
    /// The position of the documented row in `ALL`.
    pub(crate) documented: Option<usize>,
}

/// Judges a reply; `None` is a success. A frame has no status.
pub(crate) fn judge(rules: &Rules, status: Option<u16>, body: &str) -> Option<Verdict> {
    let reply = Value::of_body(body);
    let is_json = reply.is_json();
    for rule in rules.rules {
        let (failures, rows) = failed_rows(rule, rules, reply, status);
        if !failures.is_empty() {
            let is_partial = failures.len() < rows;
            return Some(Verdict { failures, is_partial, is_json });
        }
    }
    let is_acceptable = is_json || reply.is_nothing() && http_status::allows_empty_body(status);
    if is_acceptable && !http_status::is_failure(status) {
        return None;
    }
    let message = match reply {
        Value::Bare(text) if !text.is_empty() => Some(kept(reply, Cow::Borrowed(text))),
        _ => None,
    };
    let failure = FailedRow {
        position: 0,
        code: None,
        message,
        request_id: None,
        documented: status.and_then(|status| rules.statuses.find(status)),
    };
    Some(Verdict { failures: alloc::vec![failure], is_partial: false, is_json })
}

/// The rows that fail by a rule, and how many rows there are.
fn failed_rows(
    rule: &Rule,
    rules: &Rules,
    reply: Value<'_>,
    status: Option<u16>,
) -> (Vec<FailedRow>, usize) {
    let (mut failures, mut rows) = (Vec::new(), 0);
    for path in rule.rows {
        let _ = path.visit(Roots { reply, row: reply }, &mut |row| {
            failures.extend(failed_row(rule, rules, Roots { reply, row }, rows, status));
            rows += 1;
            ControlFlow::Continue(())
        });
    }
    // A reply without rows is its own only row; a bare text has none.
    if rows == 0 && (rule.rows.is_empty() || reply.text().is_none()) {
        failures.extend(failed_row(rule, rules, Roots { reply, row: reply }, 0, status));
        rows = 1;
    }
    (failures, rows)
}

/// The failure of one row, if it fails.
fn failed_row(
    rule: &Rule,
    rules: &Rules,
    roots: Roots<'_>,
    position: usize,
    status: Option<u16>,
) -> Option<FailedRow> {
    if let Some(filter) = &rule.when
        && !filter.holds(roots)
    {
        return None;
    }
    let code = first_text(rule.code, roots);
    let message = first_text(rule.message, roots);
    if rule.when.is_none() {
        let wanted = if rule.code.is_empty() { &message } else { &code };
        wanted.as_ref()?;
    }
    if let Some(code) = &code
        && rule.ok.iter().any(|literal| literal.equals(code))
    {
        return None;
    }
    Some(FailedRow {
        position,
        documented: documented(rules, rule, roots)
            .or_else(|| status.and_then(|status| rules.statuses.find(status))),
        code,
        message,
        request_id: first_text(rule.id, roots),
    })
}

/// The documented row of the first documented code at the rule's places.
fn documented(rules: &Rules, rule: &Rule, roots: Roots<'_>) -> Option<usize> {
    let mut found = None;
    let _ = visit_texts(rule.code, roots, &mut |code| {
        found = rules.codes.find_text(&code);
        if found.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    found
}

/// The first text or number at any of these places.
fn first_text(places: &[Path], roots: Roots<'_>) -> Option<Box<str>> {
    let mut first = None;
    let _ = visit_texts(places, roots, &mut |text| {
        first = Some(kept(roots.reply, text));
        ControlFlow::Break(())
    });
    first
}

/// The most characters of a body without structure that are kept.
const LONGEST_BARE_TEXT: usize = 4096;

/// A text of the reply as sent; of a page instead of a reply, only the beginning.
fn kept(reply: Value<'_>, text: Cow<'_, str>) -> Box<str> {
    let end = match reply {
        Value::Json(_) => None,
        Value::Bare(_) => text.char_indices().nth(LONGEST_BARE_TEXT).map(|(end, _)| end),
    };
    match end.and_then(|end| text.get(..end)) {
        Some(beginning) => beginning.into(),
        None => text.into_owned().into_boxed_str(),
    }
}
