//! Questions about one rule or one path of a reply.
//!
//! The engine says which rows failed, and not why. Each question is asked of it by other rules: the
//! rule in question alone, or a rule whose condition is that a path matches something. The engine
//! stays free of a trace that only this program would use.

use exchange_error::__private::rule::{Filter, Path, Root, Rule, Rules, Step};
use exchange_error::__private::{Selectors, SentRow, Verdict, judge};
use exchange_error::explain::Reply;

use crate::derive::jsonpath::path as parsed;
use crate::derive::model;
use crate::rules::{Converter, Ruleset, engine, with_filter};

/// The engine's answer to one question.
pub(super) struct Probe {
    rules: &'static Rules,
    /// The verdict that means yes.
    yes: fn(Verdict) -> bool,
}

impl Probe {
    /// Returns true if the answer for a reply is yes.
    pub(super) fn holds(&self, reply: &Reply) -> bool {
        (self.yes)(judge(self.rules, reply.status, &reply.body, &mut |_| {}))
    }

    /// Returns the code and the message of the first failed row. A body that is not JSON has neither,
    /// because its text is the message whatever the paths are.
    pub(super) fn first_texts(&self, reply: &Reply) -> (Option<Vec<u8>>, Option<Vec<u8>>) {
        let mut first = None;
        judge(self.rules, reply.status, &reply.body, &mut |row: &SentRow<'_>| {
            if row.is_json {
                let texts = (row.code.map(<[u8]>::to_vec), row.message.map(<[u8]>::to_vec));
                first.get_or_insert(texts);
            }
        });
        first.unwrap_or_default()
    }
}

/// Creates the question if a rule decides a reply, were it the only one.
pub(super) fn touches(rules: &Ruleset, rule: &model::Rule) -> Probe {
    let selectors = rules.engine.selectors;
    // The number of the row that the rule names is left out: it does not change whether it decides.
    let own = Converter::default().rule(rule, |_| u32::MAX);
    if rule.accept {
        // Everything else fails.
        return Probe { rules: all([own, with_filter(always())], selectors), yes: is_success };
    }
    fails([own], selectors)
}

/// Creates the question if a rule with `ok` finds a code, which may be a good one. `None` for a rule
/// without `ok`.
pub(super) fn finds_code(rule: &model::Rule) -> Option<Probe> {
    if rule.ok.is_empty() {
        return None;
    }
    let own = Converter::default().rule(rule, |_| 0);
    let own =
        Rule { ok: &[], message: &[], required: false, documented: false, variant: None, ..own };
    Some(fails([own], &Selectors::NONE))
}

/// Creates the question if a path of a rule matches anything, in the reply or in any row.
pub(super) fn matches(rule: &model::Rule, matched: &parsed::Path) -> Probe {
    let rows: &[Path] = if matched.root == parsed::Root::Row {
        Converter::default().rule(rule, |_| 0).rows
    } else {
        &[]
    };
    let own = Rule { rows, ..with_filter(Filter::Exists(Converter::default().path(matched))) };
    fails([own], &Selectors::NONE)
}

/// Creates the question which good code a rule finds by a path.
pub(super) fn good_code(rule: &model::Rule, code: &parsed::Path) -> Probe {
    fails([Rule { ok: &[], ..of_path(rule, Some(code), None) }], &Selectors::NONE)
}

/// Creates the question what fails by one path of a rule to codes or to messages.
pub(super) fn by_path(
    rule: &model::Rule,
    code: Option<&parsed::Path>,
    message: Option<&parsed::Path>,
) -> Probe {
    fails([of_path(rule, code, message)], &Selectors::NONE)
}

/// Returns a rule with one path to codes or to messages.
fn of_path(
    rule: &model::Rule,
    code: Option<&parsed::Path>,
    message: Option<&parsed::Path>,
) -> Rule {
    let list = |found: Option<&parsed::Path>| -> &'static [Path] {
        Box::leak(
            found
                .map(|found| Converter::default().path(found))
                .into_iter()
                .collect::<Vec<_>>()
                .into_boxed_slice(),
        )
    };
    Rule {
        code: list(code),
        message: list(message),
        documented: false,
        variant: None,
        required: false,
        ..Converter::default().rule(rule, |_| 0)
    }
}

/// Creates the question if any of these rules fails. Whatever they leave undecided is accepted.
fn fails<const N: usize>(own: [Rule; N], selectors: &'static Selectors) -> Probe {
    let accept_statuses =
        Rule { when: None, status: Some(&[(0, u16::MAX)]), accept: true, ..with_filter(always()) };
    let accept_frames = Rule { accept: true, ..with_filter(always()) };
    let rules = own.into_iter().chain([accept_statuses, accept_frames]);
    Probe { rules: all(rules, selectors), yes: |verdict| verdict != Verdict::Success }
}

fn is_success(verdict: Verdict) -> bool {
    verdict == Verdict::Success
}

fn all(rules: impl IntoIterator<Item = Rule>, selectors: &'static Selectors) -> &'static Rules {
    engine(rules, &[], false, selectors)
}

/// Returns a condition that holds for every reply: no member has an empty name with a control
/// character.
fn always() -> Filter {
    const ABSENT: &Filter = &Filter::Exists(Path {
        root: Root::Reply,
        name: None,
        needle: None,
        steps: &[Step::Name("\u{1}")],
    });
    Filter::Not(ABSENT)
}
