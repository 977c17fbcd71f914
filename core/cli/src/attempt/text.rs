//! The output of `try` for people.

use std::io::{self, Write};

use comfy_table::presets::NOTHING;
use comfy_table::{CellAlignment, ContentArrangement, Table};
use exchange_error::__private::Verdict;
use exchange_error::explain::Reply;

use super::judged::{Judged, shown};
use super::tally::{Tally, UnmatchedPath};
use crate::style::{DIMMED, DOUBTFUL, GOOD, HEADING, PLAIN, width, wrapped};

/// Column in which the reason starts.
const INDENT: usize = 27;

pub(crate) fn write_titles(output: &mut dyn Write) -> io::Result<()> {
    let [number, from, verdict, rule] = ["line", "from", "verdict", "rule"];
    writeln!(output, "{HEADING}{number}  {from:<6}{verdict:<9}{rule:<6}because{HEADING:#}")
}

/// Writes a reply: its verdict, the number of the rule, and the path that decided.
pub(crate) fn write_reply(
    number: u64,
    reply: &Reply,
    judged: &Judged,
    output: &mut dyn Write,
) -> io::Result<()> {
    let from = reply.status.map_or_else(|| "ws".to_owned(), |status| status.to_string());
    let (verdict, style) = match judged.verdict {
        Verdict::Success if judged.rule().is_none() => ("ok", DIMMED),
        Verdict::Success => ("ok", GOOD),
        Verdict::Failure => ("failure", PLAIN),
        Verdict::Partial => ("partial", DOUBTFUL),
    };
    let rule = judged.rule().map_or_else(|| "-".to_owned(), |rule| (rule + 1).to_string());
    write!(output, "{style}{number:>4}  {from:<6}{verdict:<9}{rule:<6}{style:#}")?;
    let mut because = judged.because.clone();
    if let [row] = judged.rows.as_slice()
        && let Some(variant) = &row.variant
    {
        because = format!("{because}: {variant}");
    }
    write_wrapped(&because, output)?;
    if judged.rows.len() > 1 || judged.verdict == Verdict::Partial {
        for row in &judged.rows {
            let text = |text: &Option<String>| text.as_ref().map(|text| shown(text.as_bytes()));
            let parts = [text(&row.code), text(&row.message), row.variant.clone()];
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            write!(output, "{:INDENT$}", "")?;
            write_wrapped(&format!("#{} {}", row.position, parts.join(", ")), output)?;
        }
    }
    Ok(())
}

/// Writes a text whose first line has begun.
fn write_wrapped(text: &str, output: &mut dyn Write) -> io::Result<()> {
    for (position, line) in wrapped(text, width() - INDENT).iter().enumerate() {
        let indent = if position == 0 { 0 } else { INDENT };
        writeln!(output, "{:indent$}{line}", "")?;
    }
    Ok(())
}

/// The mark of a rule that says nothing about any reply.
const UNUSED: &str = "matches no reply: ";

/// Writes the numbers of all replies.
pub(crate) fn write_tally(
    tally: &Tally,
    notes: &[String],
    output: &mut dyn Write,
) -> io::Result<()> {
    writeln!(output, "\n{HEADING}rules{HEADING:#}")?;
    let mut table = Table::new();
    table.load_style(NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width()).unwrap_or(u16::MAX));
    table.add_row(["", "decided", "ok", "preceded", ""]);
    for (number, rule) in tally.rules.iter().enumerate() {
        let unused = if rule.is_used() { "" } else { UNUSED };
        let title = format!("{unused}{}", rule.title);
        table.add_row([
            (number + 1).to_string(),
            rule.decided.to_string(),
            rule.acquitted.to_string(),
            rule.preceded.to_string(),
            title,
        ]);
    }
    for column in table.column_iter_mut().take(4) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    for line in table.lines() {
        let style = if line.contains(UNUSED) { DOUBTFUL } else { PLAIN };
        writeln!(output, "{style}{}{style:#}", line.trim_end())?;
    }
    let unmatched = tally.unmatched_paths();
    if !unmatched.is_empty() {
        writeln!(output, "\n{HEADING}paths that matched nothing{HEADING:#}")?;
        for path in &unmatched {
            write_unmatched(path, output)?;
        }
    }
    write_untouched(tally, output)?;
    for note in notes {
        writeln!(output)?;
        for line in wrapped(note, width()) {
            writeln!(output, "{DOUBTFUL}{line}{DOUBTFUL:#}")?;
        }
    }
    let (replies, failures) = (tally.replies, tally.failures);
    let good = replies - failures;
    let replies = counted(replies, "reply", "replies");
    let failures = counted(failures, "failure", "failures");
    writeln!(output, "\n{replies}: {failures}, {}", counted(good, "success", "successes"))?;
    write_searched(tally, good, output)
}

/// Returns a number with its noun in the singular or plural.
fn counted(number: u64, one: &str, several: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { several })
}

/// Writes how many successes cost no parsing.
fn write_searched(tally: &Tally, good: u64, output: &mut dyn Write) -> io::Result<()> {
    if good == 0 {
        return Ok(());
    }
    let good = counted(good, "success", "successes");
    write!(output, "the byte search recognises {} of {good}", tally.searched)?;
    match tally.first_parsed {
        Some(line) => writeln!(output, "; the first that is parsed is line {line}"),
        None => writeln!(output),
    }
}

fn write_unmatched(unmatched: &UnmatchedPath, output: &mut dyn Write) -> io::Result<()> {
    let UnmatchedPath { rule, key, path, unknown, similar } = unmatched;
    let reason = match (unknown, similar) {
        (Some(unknown), Some(similar)) => {
            format!("no reply has a member `{unknown}`; did you mean `{similar}`?")
        }
        (Some(unknown), None) => format!("no reply has a member `{unknown}`"),
        (None, _) => "no reply has a value at this path".to_owned(),
    };
    writeln!(output, "  rule {}  {key} {DOUBTFUL}{path}{DOUBTFUL:#}", rule + 1)?;
    for line in wrapped(&reason, width() - 10) {
        writeln!(output, "          {DIMMED}{line}{DIMMED:#}")?;
    }
    Ok(())
}

/// Number of lines that are listed.
const LISTED: usize = 12;

/// Writes which successes are assumed: no rule shows them.
fn write_untouched(tally: &Tally, output: &mut dyn Write) -> io::Result<()> {
    if tally.untouched.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = tally.untouched.iter().take(LISTED).map(u64::to_string).collect();
    let rest = if tally.untouched.len() > LISTED { ", …" } else { "" };
    let text = format!(
        "{} replies are successes because no rule touched them: lines {}{rest}. `required` in a rule \
         makes a reply without its code a failure, and `accept` names a success.",
        tally.untouched.len(),
        lines.join(", "),
    );
    writeln!(output, "\n{HEADING}successes that no rule shows{HEADING:#}")?;
    for line in wrapped(&text, width() - 2) {
        writeln!(output, "  {line}")?;
    }
    Ok(())
}
