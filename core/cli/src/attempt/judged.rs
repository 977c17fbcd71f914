//! The verdict on one reply, with the rule and the path that decided it.

use exchange_error::__private::{SentRow, Verdict, judge};
use exchange_error::explain::Reply;

use super::probes::{self, Probe};
use crate::derive::jsonpath::path::Path;
use crate::derive::model::Rule;
use crate::printable::printable;
use crate::rules::{Ruleset, filter, path};

/// The verdict on a reply.
#[derive(Debug)]
pub(crate) struct Judged {
    pub(crate) verdict: Verdict,
    /// Numbers of the rules that would decide the reply if they were alone. The first one decides.
    pub(crate) touching: Vec<usize>,
    /// Number of the rule that shows a success, because `ok` lists the code that it found.
    pub(crate) acquitting: Option<usize>,
    /// The parts of the rule that decided, such as `$.error_code = 20015`.
    pub(crate) because: String,
    /// The failed rows.
    pub(crate) rows: Vec<FailedRow>,
}

/// A failed row as sent.
#[derive(Debug)]
pub(crate) struct FailedRow {
    pub(crate) position: usize,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    /// The name of the documented row.
    pub(crate) variant: Option<String>,
}

/// A rule with the questions about it.
struct Questions {
    touches: Probe,
    finds_code: Option<Probe>,
    /// The paths to codes and to messages, each with the question what it finds.
    codes: Vec<(String, Probe)>,
    good_codes: Vec<(String, Probe)>,
    messages: Vec<(String, Probe)>,
}

impl Judged {
    /// Returns the number of the rule that decided the reply.
    pub(crate) fn rule(&self) -> Option<usize> {
        self.touching.first().copied().or(self.acquitting)
    }
}

/// Judges replies by rules.
pub(crate) struct Judge<'r> {
    rules: &'r Ruleset,
    questions: Vec<Questions>,
}

impl<'r> Judge<'r> {
    pub(crate) fn new(rules: &'r Ruleset) -> Self {
        let questions = |rule: &Rule| Questions {
            touches: probes::touches(rules, rule),
            finds_code: probes::finds_code(rule),
            codes: each(&rule.code, |code| probes::by_path(rule, Some(code), None)),
            good_codes: each(&rule.code, |code| probes::good_code(rule, code)),
            messages: each(&rule.message, |message| probes::by_path(rule, None, Some(message))),
        };
        Self { rules, questions: rules.model.rules.iter().flatten().map(questions).collect() }
    }

    /// Judges a reply by all rules, and asks each of them what it finds.
    pub(crate) fn judge(&self, reply: &Reply) -> Judged {
        let mut rows = Vec::new();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let verdict = judge(self.rules.engine, reply.status, &reply.body, &mut |row: &SentRow<
            '_,
        >| {
            let variant = row.documented.and_then(|number| self.rules.rows.get(number)).cloned();
            rows.push(FailedRow {
                position: row.position,
                code: row.code.map(text),
                message: row.message.map(text),
                variant,
            });
        });
        let touches = |number: &usize| {
            self.questions.get(*number).is_some_and(|questions| questions.touches.holds(reply))
        };
        let touching: Vec<usize> = (0..self.questions.len()).filter(touches).collect();
        let finds_code = |questions: &Questions| {
            questions.finds_code.as_ref().is_some_and(|finds_code| finds_code.holds(reply))
        };
        let is_undecided = touching.is_empty() && verdict == Verdict::Success;
        let acquitting = self.questions.iter().position(finds_code).filter(|_| is_undecided);
        let because = match (touching.first(), acquitting) {
            (Some(number), _) => self.because(*number, reply),
            (None, Some(number)) => self.good_code(number, reply),
            (None, None) => without_rule(verdict, reply),
        };
        Judged { verdict, touching, acquitting, because, rows }
    }

    /// Returns the path of a good code, and the code.
    fn good_code(&self, number: usize, reply: &Reply) -> String {
        let codes = self.questions.get(number).map(|questions| questions.good_codes.as_slice());
        first_code(codes.unwrap_or_default(), reply).unwrap_or_default()
    }

    /// Returns the parts of a rule that decided: its condition, and the path of the code or message.
    fn because(&self, number: usize, reply: &Reply) -> String {
        let rule = self.rules.model.rules.iter().flatten().nth(number);
        let (Some(rule), Some(questions)) = (rule, self.questions.get(number)) else {
            return String::new();
        };
        let mut parts = Vec::new();
        if rule.accept {
            parts.push("accepted".to_owned());
        }
        if let (Some(_), Some(status)) = (&rule.status, reply.status) {
            parts.push(format!("status {status}"));
        }
        if let Some(when) = &rule.when {
            parts.push(filter(when));
        }
        let code = first_code(&questions.codes, reply);
        let message = || {
            questions.messages.iter().find_map(|(path, probe)| {
                let (_, message) = probe.first_texts(reply);
                Some(format!("{path} = {}", shown(&message?)))
            })
        };
        let is_missing = rule.required && code.is_none();
        parts.extend(code.or_else(message));
        if is_missing {
            parts.push("required code is missing".to_owned());
        }
        parts.join(", ")
    }
}

/// Returns the first path to a code, and the code.
fn first_code(codes: &[(String, Probe)], reply: &Reply) -> Option<String> {
    codes.iter().find_map(|(path, probe)| {
        let (code, _) = probe.first_texts(reply);
        Some(format!("{path} = {}", shown(&code?)))
    })
}

fn each(paths: &[Path], probe: impl Fn(&Path) -> Probe) -> Vec<(String, Probe)> {
    paths.iter().map(|own| (path(own), probe(own))).collect()
}

/// Returns a text from outside for a terminal, cut after 60 characters.
pub(super) fn shown(bytes: &[u8]) -> String {
    const LONGEST: usize = 60;
    let text = printable(&String::from_utf8_lossy(bytes));
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.split_at(end).0),
        None => text,
    }
}

/// Returns the reason of a verdict that no rule made.
fn without_rule(verdict: Verdict, reply: &Reply) -> String {
    match (verdict, reply.status) {
        (Verdict::Success, _) => "no rule found a failure".to_owned(),
        (_, Some(status)) if status >= 400 => format!("no rule: HTTP {status} is a failure"),
        _ => "no rule: neither an object nor an array".to_owned(),
    }
}

#[cfg(test)]
mod tests;
