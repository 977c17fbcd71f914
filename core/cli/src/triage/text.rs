//! The output of `triage` for people: two lines a failure, in fixed columns, so that each reply is
//! shown at once.

use std::io::{self, Write};

use anstyle::Style;
use exchange_error::explain::{Finding, Line, Summary};
use exchange_error::{Operation, Outcome};

use super::Report;
use crate::printable::printable;
use crate::style::{DIMMED, DOUBTFUL, GOOD, HEADING, PLAIN, of_outcome, width, wrapped};

#[derive(Debug, Default)]
pub(crate) struct Text;

/// Widths of the columns, enough for every name.
const WIDTHS: [usize; 6] = [6, 6, 11, 21, 16, 12];

const TITLES: [&str; 7] = ["line", "from", "code", "kind", "retry", "outcome", "resend"];

/// Column in which the second line of a failure starts.
const INDENT: usize = WIDTHS[0] + WIDTHS[1];

type Cells<'a> = [(&'a str, Style); 7];

impl Report for Text {
    fn begin(&mut self, output: &mut dyn Write) -> io::Result<()> {
        write_cells(&TITLES.map(|title| (title, HEADING)), output)
    }

    fn line(&mut self, line: &Line, output: &mut dyn Write) -> io::Result<()> {
        let Ok(reply) = &line.reply else { return Ok(()) };
        let number = format!("{:>4}", line.number);
        let from = reply.status.map_or_else(|| "ws".to_owned(), |status| status.to_string());
        let Some(failed) = &line.failed else {
            let cells = [&*number, &from, "ok", "", "", "", ""];
            return write_cells(&cells.map(|cell| (cell, DIMMED)), output);
        };
        write_finding([&number, &from], &failed.reply, output)?;
        for row in &failed.rows {
            write_finding(["", &format!("#{}", row.position)], row, output)?;
        }
        Ok(())
    }

    fn end(&mut self, summary: &Summary, output: &mut dyn Write) -> io::Result<()> {
        writeln!(output, "\n{HEADING}summary by kind{HEADING:#}")?;
        for (kind, count) in summary.by_frequency() {
            writeln!(output, "  {kind:<22}{count:>8}")?;
        }
        writeln!(output, "  {GOOD}{:<22}{:>8}{GOOD:#}", "ok", summary.good)?;
        for (label, count) in
            [("undocumented", summary.undocumented), ("unreadable lines", summary.unreadable)]
        {
            if count > 0 {
                writeln!(output, "  {DOUBTFUL}{label:<22}{count:>8}{DOUBTFUL:#}")?;
            }
        }
        Ok(())
    }
}

/// Writes the answers, and below them the variant and the text.
fn write_finding(
    [number, from]: [&str; 2],
    finding: &Finding,
    output: &mut dyn Write,
) -> io::Result<()> {
    let answers = finding.answers;
    let (resend, resend_style) =
        if answers.may_resend(Operation::Write) { ("yes", GOOD) } else { ("no", DIMMED) };
    let code = finding.code.as_deref().map_or_else(|| "-".to_owned(), printable);
    let outcome: Outcome = answers.outcome;
    let cells: Cells<'_> = [
        (number, PLAIN),
        (from, PLAIN),
        (&code, PLAIN),
        (answers.kind.as_str(), PLAIN),
        (answers.retry.as_str(), PLAIN),
        (outcome.as_str(), of_outcome(outcome)),
        (resend, resend_style),
    ];
    write_cells(&cells, output)?;
    let text = without_columns(&finding.text, &code);
    let text = match finding.variant {
        Some(variant) => format!("{variant}: {text}"),
        None => text,
    };
    for line in wrapped(&text, width() - INDENT) {
        writeln!(output, "{:INDENT$}{DIMMED}{line}{DIMMED:#}", "")?;
    }
    Ok(())
}

/// Returns the text of a failure without its code and status, which have columns of their own.
fn without_columns(text: &str, code: &str) -> String {
    let Some((before, rest)) = text.rsplit_once(" (") else { return text.to_owned() };
    let Some((last, after)) = rest.split_once(')') else { return text.to_owned() };
    let rest = last.strip_prefix(code).unwrap_or(last).trim_start_matches(", ");
    let is_status = rest.strip_prefix("HTTP ").is_some_and(|status| status.parse::<u16>().is_ok());
    if rest.is_empty() || is_status { format!("{before}{after}") } else { text.to_owned() }
}

/// Writes cells without trailing spaces. A cell that is wider than its column moves the others.
fn write_cells(cells: &Cells<'_>, output: &mut dyn Write) -> io::Result<()> {
    let mut space = 0;
    for (position, (text, style)) in cells.iter().enumerate() {
        if !text.is_empty() {
            write!(output, "{:space$}{style}{text}{style:#}", "")?;
            space = 0;
        }
        let width = WIDTHS.get(position).copied().unwrap_or_default();
        space += width.saturating_sub(text.chars().count()).max(usize::from(!text.is_empty()));
    }
    writeln!(output)
}

#[cfg(test)]
mod tests {
    use super::without_columns;

    #[test]
    fn code_and_status_are_left_out_of_the_text() {
        for (text, code, expected) in [
            ("Order does not exist (20015)", "20015", "Order does not exist"),
            ("Invalid symbol. (-1121, HTTP 400)", "-1121", "Invalid symbol."),
            ("Bad Gateway (HTTP 502)", "-", "Bad Gateway"),
            ("No order (1009); 1 row failed", "1009", "No order; 1 row failed"),
            ("Wrong interface (Cross margin)", "20022", "Wrong interface (Cross margin)"),
            ("Wrong (Cross) (20022)", "20022", "Wrong (Cross)"),
            ("cut (off", "7", "cut (off"),
            ("plain", "7", "plain"),
        ] {
            assert_eq!(without_columns(text, code), expected);
        }
    }
}
