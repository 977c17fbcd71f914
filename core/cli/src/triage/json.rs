//! The output of `triage` for programs: one document, written line by line.

use std::collections::BTreeMap;
use std::io::{self, Write};

use exchange_error::Operation;
use exchange_error::explain::{Finding, Line, Summary};
use serde::Serialize;

use super::Report;

#[derive(Debug, Default)]
pub(crate) struct Json {
    has_lines: bool,
}

#[derive(Serialize)]
struct LineJson<'a> {
    line: u64,
    /// `ok`, `failure` or `unreadable`.
    result: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    #[serde(flatten)]
    failure: Option<FindingJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_partial: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rows: Vec<FindingJson<'a>>,
}

#[derive(Serialize)]
struct FindingJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    row: Option<usize>,
    code: Option<&'a str>,
    variant: Option<&'static str>,
    text: &'a str,
    kind: &'static str,
    retry: &'static str,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after_seconds: Option<f64>,
    may_resend_write: bool,
    next_step_of_write: &'static str,
}

#[derive(Serialize)]
struct SummaryJson {
    ok: u64,
    kinds: BTreeMap<&'static str, u64>,
    undocumented: u64,
    unreadable: u64,
}

impl Report for Json {
    fn begin(&mut self, output: &mut dyn Write) -> io::Result<()> {
        write!(output, "{{\"lines\":[")
    }

    fn line(&mut self, line: &Line, output: &mut dyn Write) -> io::Result<()> {
        output.write_all(if self.has_lines { b",\n" } else { b"\n" })?;
        self.has_lines = true;
        let failed = line.failed.as_ref();
        let result = match (&line.reply, failed) {
            (Err(_), _) => "unreadable",
            (Ok(_), None) => "ok",
            (Ok(_), Some(_)) => "failure",
        };
        let rows = failed.map(|failed| failed.rows.as_slice()).unwrap_or_default();
        let line = LineJson {
            line: line.number,
            result,
            status: line.reply.as_ref().ok().and_then(|reply| reply.status),
            reason: line.reply.as_ref().err().map(String::as_str),
            failure: failed.map(|failed| finding(&failed.reply, None)),
            is_partial: failed.map(|failed| failed.is_partial),
            rows: rows.iter().map(|row| finding(row, Some(row.position))).collect(),
        };
        serde_json::to_writer(output, &line).map_err(io::Error::from)
    }

    fn end(&mut self, summary: &Summary, output: &mut dyn Write) -> io::Result<()> {
        let kinds = summary.kinds.iter().map(|(kind, count)| (kind.as_str(), *count)).collect();
        let summary = SummaryJson {
            ok: summary.good,
            kinds,
            undocumented: summary.undocumented,
            unreadable: summary.unreadable,
        };
        write!(output, "\n],\"summary\":")?;
        serde_json::to_writer(&mut *output, &summary).map_err(io::Error::from)?;
        writeln!(output, "}}")
    }
}

fn finding(finding: &Finding, row: Option<usize>) -> FindingJson<'_> {
    let answers = finding.answers;
    FindingJson {
        row,
        code: finding.code.as_deref(),
        variant: finding.variant,
        text: &finding.text,
        kind: answers.kind.as_str(),
        retry: answers.retry.as_str(),
        outcome: answers.outcome.as_str(),
        retry_after_seconds: answers.retry_after.map(|wait| wait.as_secs_f64()),
        may_resend_write: answers.may_resend(Operation::Write),
        next_step_of_write: finding.next_step.as_str(),
    }
}
