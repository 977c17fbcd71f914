//! Judging a reply by the rules of an enum: rule by rule, row by row.

use alloc::borrow::Cow;
use core::ops::ControlFlow;

use super::outline::Outline;
use super::path::{Roots, visit_texts};
use super::reply::Value;
use super::rule::{Path, Rule, Rules};
use super::search;
use crate::http_status;
use crate::rejection::{OneOrMore, Text};

/// What a failed reply says. There is no value for a success.
#[derive(Debug)]
pub struct Verdict {
    /// In the order of the reply.
    pub failures: OneOrMore<FailedRow>,
    /// Whether another row of the same reply did not fail.
    pub is_partial: bool,
    /// Whether the reply could be read.
    pub is_json: bool,
}

/// One failed row.
#[derive(Debug)]
pub struct FailedRow {
    /// Counted from zero.
    pub position: usize,
    /// As sent.
    pub code: Option<Text>,
    /// As sent.
    pub message: Option<Text>,
    /// As sent.
    pub request_id: Option<Text>,
    /// The number of the documented row, see `Selectors`.
    pub documented: Option<usize>,
}

/// Judges a reply; `None` is a success. A frame has no status.
pub fn judge(rules: &Rules, status: Option<u16>, body: &str) -> Option<Verdict> {
    if search::is_plainly_good(rules, status, body) {
        return None;
    }
    let mut outline = Outline::of(body);
    let reply = Value::of_body(body, &mut outline);
    let is_json = reply.is_json();
    for rule in rules.rules {
        match judge_by(rule, rules, reply, status) {
            Judgement::Nothing => {}
            Judgement::Success => return None,
            Judgement::Failure { failures, is_partial } => {
                return Some(Verdict { failures, is_partial, is_json });
            }
        }
    }
    let is_acceptable = is_json || reply.is_nothing() && http_status::allows_empty_body(status);
    if is_acceptable && !http_status::is_failure(status) {
        return None;
    }
    let text = match reply {
        Value::Bare(text) if !text.is_empty() => Some(text),
        _ => None,
    };
    let by_message = text.and_then(|text| {
        let selectors = rules.selectors;
        selectors.message(text).or_else(|| selectors.part_of_message(text))
    });
    let failure = FailedRow {
        position: 0,
        code: None,
        message: text.map(|text| kept(reply, Cow::Borrowed(text))),
        request_id: None,
        documented: by_message.or_else(|| rules.selectors.status(status?)),
    };
    Some(Verdict { failures: OneOrMore::One(failure), is_partial: false, is_json })
}

/// What one rule says of a reply.
enum Judgement {
    Nothing,
    Success,
    Failure { failures: OneOrMore<FailedRow>, is_partial: bool },
}

fn judge_by(rule: &Rule, rules: &Rules, reply: Value<'_>, status: Option<u16>) -> Judgement {
    if !rule.covers(status) {
        return Judgement::Nothing;
    }
    if rule.accept {
        // A good body under a failing status is no success, unless the rule names that status.
        let is_overruled = rule.status.is_none() && http_status::is_failure(status);
        let roots = Roots { reply, row: reply };
        let holds = !is_overruled && rule.when.as_ref().is_none_or(|filter| filter.holds(roots));
        return if holds { Judgement::Success } else { Judgement::Nothing };
    }
    let (failures, rows) = failed_rows(rule, rules, reply, status);
    match failures {
        None => Judgement::Nothing,
        Some(failures) => {
            Judgement::Failure { is_partial: failures.as_slice().len() < rows, failures }
        }
    }
}

/// The rows that fail by a rule, and how many rows there are.
fn failed_rows(
    rule: &Rule,
    rules: &Rules,
    reply: Value<'_>,
    status: Option<u16>,
) -> (Option<OneOrMore<FailedRow>>, usize) {
    let (mut failures, mut rows) = (None, 0);
    for path in rule.rows {
        let _ = path.visit(Roots { reply, row: reply }, &mut |row| {
            if let Some(failed) = failed_row(rule, rules, Roots { reply, row }, rows, status) {
                OneOrMore::push(&mut failures, failed);
            }
            rows += 1;
            ControlFlow::Continue(())
        });
    }
    // A reply without rows is its own only row; a bare text has none.
    if rows == 0 && (rule.rows.is_empty() || reply.text().is_none()) {
        failures =
            failed_row(rule, rules, Roots { reply, row: reply }, 0, status).map(OneOrMore::One);
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
    let (code, by_code) = first_code(rule, rules, roots);
    let message = first_text(rule.message, roots);
    if rule.when.is_none() && rule.status.is_none() {
        let is_there = match (&code, &message) {
            (Some(_), _) => true,
            // A rule that names a code wants it there, unless anything documented will do.
            (None, Some(_)) => rule.code.is_empty() || rule.documented,
            (None, None) => false,
        };
        if !is_there {
            return None;
        }
    }
    if let Some(code) = &code
        && rule.ok.iter().any(|literal| literal.equals(code))
    {
        return None;
    }
    // Only what the rule itself points at counts for a rule that says what it means.
    let status = status.filter(|_| !rule.documented && rule.variant.is_none());
    let documented = by_code_and_message(rules, rule, roots, by_code)
        .or_else(|| rules.selectors.status(status?))
        .or(rule.variant.map(|row| row as usize));
    if rule.documented && documented.is_none() {
        return None;
    }
    let request_id = first_text(rule.id, roots);
    Some(FailedRow { position, code, message, request_id, documented })
}

/// The documented row of the codes and messages at the rule's places.
///
/// Who writes a message selector does so because the code says too little, so messages come first
/// unless the enum says otherwise.
fn by_code_and_message(
    rules: &Rules,
    rule: &Rule,
    roots: Roots<'_>,
    by_code: Option<usize>,
) -> Option<usize> {
    let selectors = rules.selectors;
    let message = || {
        if !selectors.asks_messages() {
            return None;
        }
        first_found(rule.message, roots, &|message| selectors.message(message)).or_else(|| {
            first_found(rule.message, roots, &|message| selectors.part_of_message(message))
        })
    };
    if rules.code_first { by_code.or_else(message) } else { message().or(by_code) }
}

/// The first code, and the row of the first documented one.
fn first_code(rule: &Rule, rules: &Rules, roots: Roots<'_>) -> (Option<Text>, Option<usize>) {
    let (mut first, mut documented) = (None, None);
    let _ = visit_texts(rule.code, roots, &mut |code| {
        documented = rules.selectors.code(&code);
        if first.is_none() {
            first = Some(kept(roots.reply, code));
        }
        if documented.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    (first, documented)
}

/// What is found for the first text of these places for which anything is.
fn first_found(
    places: &[Path],
    roots: Roots<'_>,
    find: &dyn Fn(&str) -> Option<usize>,
) -> Option<usize> {
    let mut found = None;
    let _ = visit_texts(places, roots, &mut |text| {
        found = find(&text);
        if found.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    found
}

/// The first text or number at any of these places.
fn first_text(places: &[Path], roots: Roots<'_>) -> Option<Text> {
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
fn kept(reply: Value<'_>, text: Cow<'_, str>) -> Text {
    let end = match reply {
        Value::Json(_) => None,
        Value::Bare(_) => text.char_indices().nth(LONGEST_BARE_TEXT).map(|(end, _)| end),
    };
    match end.and_then(|end| text.get(..end)) {
        Some(beginning) => beginning.into(),
        None => match text {
            Cow::Borrowed(text) => text.into(),
            Cow::Owned(text) => text.into(),
        },
    }
}
