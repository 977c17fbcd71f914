//! The output of `try` for programs: one document, written line by line.

use std::io::{self, Write};

use exchange_error::__private::Verdict;
use exchange_error::explain::Reply;
use serde::Serialize;

use super::judged::Judged;
use super::tally::Tally;

#[derive(Serialize)]
struct ReplyJson<'a> {
    line: u64,
    /// `ok`, `failure`, `partial` or `unreadable`.
    verdict: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    /// The number of the rule that decided, counted from one.
    rule: Option<usize>,
    because: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rows: Vec<RowJson<'a>>,
}

#[derive(Serialize)]
struct RowJson<'a> {
    row: usize,
    code: Option<&'a str>,
    message: Option<&'a str>,
    variant: Option<&'a str>,
}

#[derive(Serialize)]
struct TallyJson<'a> {
    replies: u64,
    failures: u64,
    unreadable: u64,
    rules: Vec<RuleJson<'a>>,
    unmatched_paths: Vec<PathJson<'a>>,
    untouched_successes: &'a [u64],
    /// Number of successes that the byte search recognises without parsing.
    searched_successes: u64,
    first_parsed_success: Option<u64>,
    notes: &'a [String],
}

#[derive(Serialize)]
struct RuleJson<'a> {
    rule: usize,
    title: &'a str,
    decided: u64,
    acquitted: u64,
    preceded: u64,
}

#[derive(Serialize)]
struct PathJson<'a> {
    rule: usize,
    key: &'static str,
    path: &'a str,
    unknown_member: Option<&'a str>,
    similar_member: Option<&'a str>,
}

/// Writes a line; `Err` has the reason why it cannot be read.
pub(crate) fn write_line(
    number: u64,
    judged: Result<(&Reply, &Judged), &str>,
    output: &mut dyn Write,
) -> io::Result<()> {
    let verdict = |judged: &Judged| match judged.verdict {
        Verdict::Success => "ok",
        Verdict::Failure => "failure",
        Verdict::Partial => "partial",
    };
    let line = match judged {
        Err(reason) => ReplyJson {
            line: number,
            verdict: "unreadable",
            status: None,
            rule: None,
            because: reason,
            rows: Vec::new(),
        },
        Ok((reply, judged)) => ReplyJson {
            line: number,
            verdict: verdict(judged),
            status: reply.status,
            rule: judged.rule().map(|rule| rule + 1),
            because: &judged.because,
            rows: judged
                .rows
                .iter()
                .map(|row| RowJson {
                    row: row.position,
                    code: row.code.as_deref(),
                    message: row.message.as_deref(),
                    variant: row.variant.as_deref(),
                })
                .collect(),
        },
    };
    serde_json::to_writer(output, &line).map_err(io::Error::from)
}

pub(crate) fn write_tally(
    tally: &Tally,
    notes: &[String],
    output: &mut dyn Write,
) -> io::Result<()> {
    let unmatched = tally.unmatched_paths();
    let document = TallyJson {
        replies: tally.replies,
        failures: tally.failures,
        unreadable: tally.unreadable,
        rules: (1..)
            .zip(&tally.rules)
            .map(|(number, rule)| RuleJson {
                rule: number,
                title: &rule.title,
                decided: rule.decided,
                acquitted: rule.acquitted,
                preceded: rule.preceded,
            })
            .collect(),
        unmatched_paths: unmatched
            .iter()
            .map(|path| PathJson {
                rule: path.rule + 1,
                key: path.key,
                path: &path.path,
                unknown_member: path.unknown.as_deref(),
                similar_member: path.similar.as_deref(),
            })
            .collect(),
        untouched_successes: &tally.untouched,
        searched_successes: tally.searched,
        first_parsed_success: tally.first_parsed,
        notes,
    };
    serde_json::to_writer(output, &document).map_err(io::Error::from)
}
