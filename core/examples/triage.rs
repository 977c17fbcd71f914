//! Classifies a file of responses, line by line.
//!
//! ```text
//! cargo run --example triage                   the bundled OKCoin responses
//! cargo run --example triage -- FILE           one JSON object per line: transport, status, body
//! … | cargo run --example triage -- -          the same, from standard input
//! ```
//!
//! `transport` is `rest` or `ws`, `status` is the HTTP status of a `rest` line, and `body` is the
//! text that the exchange sent. A line of another form is reported with its number, and the exit
//! status is then 1.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{Classified, ErrorKind, ExchangeError, Failure, Operation, Outcome};
use serde_json::Value;

const BUNDLED: &[u8] = include_bytes!("okcoin-futures.jsonl");

/// Maximum length of a line in bytes. A longer line is reported and skipped, so that it does not
/// fill the memory.
const MAX_LINE: u64 = 16 << 20;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let result = match (arguments.next().as_deref(), arguments.next()) {
        (None, _) => triage(BUNDLED),
        (Some("-"), None) => triage(io::stdin().lock()),
        (Some(option), None) if option.starts_with('-') => return usage(),
        (Some(path), None) => match File::open(path) {
            Ok(file) => triage(BufReader::new(file)),
            Err(error) => {
                anstream::eprintln!("triage: cannot open `{path}`: {error}");
                return ExitCode::FAILURE;
            }
        },
        (Some(_), Some(_)) => return usage(),
    };
    match result {
        Ok(bad_lines) => ExitCode::from(u8::from(bad_lines > 0)),
        // The reader of the output, such as `head`, has closed the pipe.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            anstream::eprintln!("triage: {error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    anstream::eprintln!("usage: triage [FILE | -]");
    ExitCode::from(2)
}

/// Classifies every line of the input and returns the number of lines that could not be read.
fn triage(mut input: impl BufRead) -> io::Result<u64> {
    let mut output = anstream::stdout().lock();
    let (mut number, mut bad_lines) = (0_u64, 0_u64);
    let mut summary = Summary::default();
    let mut line = Vec::new();
    write_row(&mut output, &HEADER.map(|title| (title.to_owned(), HEADING)))?;
    loop {
        line.clear();
        if input.by_ref().take(MAX_LINE).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        number += 1;
        let is_cut = line.len() as u64 == MAX_LINE && !line.ends_with(b"\n");
        let reply = if is_cut {
            input.skip_until(b'\n')?;
            Err(format!("longer than {MAX_LINE} bytes"))
        } else if line.trim_ascii().is_empty() {
            continue;
        } else {
            Reply::parse(&line)
        };
        match reply {
            Ok(reply) => reply.classify(number, &mut summary, &mut output)?,
            Err(reason) => {
                bad_lines += 1;
                output.flush()?;
                anstream::eprintln!("line {number}: {reason}");
            }
        }
    }
    summary.write(bad_lines, &mut output)?;
    output.flush()?;
    Ok(bad_lines)
}

/// One line of the input.
enum Reply {
    Rest { status: u16, body: String },
    WebSocket { body: String },
}

impl Reply {
    fn parse(line: &[u8]) -> Result<Self, String> {
        let line: Value =
            serde_json::from_slice(line).map_err(|error| format!("not JSON: {error}"))?;
        let body = match line.get("body") {
            Some(Value::String(body)) => body.clone(),
            _ => return Err("expected a string as `body`".to_owned()),
        };
        match line.get("transport").and_then(Value::as_str) {
            Some("ws") => Ok(Self::WebSocket { body }),
            Some("rest") => {
                let status = line.get("status").and_then(Value::as_u64);
                let status = status
                    .and_then(|status| u16::try_from(status).ok())
                    .ok_or("expected an HTTP status as `status`")?;
                Ok(Self::Rest { status, body })
            }
            _ => Err("expected `rest` or `ws` as `transport`".to_owned()),
        }
    }

    /// Checks the reply and prints the result.
    fn classify(
        &self,
        number: u64,
        summary: &mut Summary,
        output: &mut impl Write,
    ) -> io::Result<()> {
        match self {
            Self::Rest { status, body } => {
                report("REST", number, RestError::check_response(*status, body), summary, output)
            }
            Self::WebSocket { body } => {
                report("WS", number, WebSocketError::check_frame(body), summary, output)
            }
        }
    }
}

const HEADING: Style = Style::new().bold();
const PLAIN: Style = Style::new();
const DIMMED: Style = Style::new().dimmed();
const GOOD: Style = AnsiColor::Green.on_default();
const DOUBTFUL: Style = AnsiColor::Yellow.on_default();

const HEADER: [&str; 8] =
    ["line", "from", "code", "variant", "kind", "retry", "outcome", "resend a write"];

/// Fixed column widths, wide enough for every name, so that each line can be printed at once.
const WIDTHS: [usize; 7] = [6, 5, 9, 34, 21, 16, 12];

type Row = [(String, Style); 8];

fn write_row(output: &mut impl Write, row: &Row) -> io::Result<()> {
    let filled = row.iter().rposition(|(text, _)| !text.is_empty()).unwrap_or(0);
    for (position, (text, style)) in row.iter().enumerate().take(filled + 1) {
        match WIDTHS.get(position) {
            // Numbers are right-aligned and words left-aligned, without trailing spaces.
            Some(_) if position == 0 => write!(output, "{style}{text:>4}{style:#}  ")?,
            Some(width) if position < filled => write!(output, "{style}{text:<width$}{style:#}")?,
            _ => write!(output, "{style}{text}{style:#}")?,
        }
    }
    writeln!(output)
}

fn report<E: ExchangeError>(
    from: &str,
    number: u64,
    result: Result<(), Failure<E>>,
    summary: &mut Summary,
    output: &mut impl Write,
) -> io::Result<()> {
    let failure = match result {
        Ok(()) => {
            summary.good += 1;
            let mut row = Row::default();
            for (cell, text) in row.iter_mut().zip([&*number.to_string(), from, "ok"]) {
                *cell = (text.to_owned(), DIMMED);
            }
            return write_row(output, &row);
        }
        Err(failure) => failure,
    };
    *summary.kinds.entry(failure.kind()).or_default() += 1;
    // A failure without a code is shown by its HTTP status.
    let status = failure.status().filter(|status| *status >= 400);
    let code = match (failure.code(), status) {
        (None, Some(status)) => Some(format!("HTTP {status}")),
        (code, _) => code.map(str::to_owned),
    };
    let source = [&*number.to_string(), from];
    write_answers(output, source, code.as_deref(), failure.error(), &failure)?;
    if failure.rows().len() > 1 || failure.is_partial() {
        for row in failure.rows() {
            let source = ["", &*format!("#{}", row.position())];
            write_answers(output, source, row.code(), row.error(), row)?;
        }
    }
    if failure.is_partial() {
        let mut row = Row::default();
        row[2] = ("the other rows did not fail".to_owned(), DIMMED);
        write_row(output, &row)?;
    }
    Ok(())
}

fn write_answers<E: ExchangeError>(
    output: &mut impl Write,
    [number, from]: [&str; 2],
    code: Option<&str>,
    error: Option<E>,
    answers: &impl Classified,
) -> io::Result<()> {
    let outcome = answers.outcome();
    let outcome_style = if outcome == Outcome::NotApplied { PLAIN } else { DOUBTFUL };
    let (resend, resend_style) =
        if answers.may_resend(Operation::Write) { ("yes", GOOD) } else { ("no", DIMMED) };
    // The code comes from outside, so control characters are kept off the terminal.
    let code = code.unwrap_or("-").replace(char::is_control, " ");
    let row = [
        (number.to_owned(), PLAIN),
        (from.to_owned(), PLAIN),
        (code, PLAIN),
        (error.map_or("-", |error| error.variant()).to_owned(), PLAIN),
        (answers.kind().to_string(), PLAIN),
        (answers.retry().to_string(), PLAIN),
        (outcome.to_string(), outcome_style),
        (resend.to_owned(), resend_style),
    ];
    write_row(output, &row)
}

#[derive(Default)]
struct Summary {
    good: u64,
    kinds: BTreeMap<ErrorKind, u64>,
}

impl Summary {
    fn write(&self, bad_lines: u64, output: &mut impl Write) -> io::Result<()> {
        writeln!(output, "\n{HEADING}summary by kind{HEADING:#}")?;
        let mut kinds: Vec<_> = self.kinds.iter().collect();
        kinds.sort_by_key(|(kind, count)| (std::cmp::Reverse(**count), **kind));
        for (kind, count) in kinds {
            writeln!(output, "  {kind:<22}{count:>8}")?;
        }
        writeln!(output, "  {GOOD}{:<22}{:>8}{GOOD:#}", "ok", self.good)?;
        if bad_lines > 0 {
            writeln!(output, "  {DOUBTFUL}{:<22}{bad_lines:>8}{DOUBTFUL:#}", "unreadable lines")?;
        }
        Ok(())
    }
}
