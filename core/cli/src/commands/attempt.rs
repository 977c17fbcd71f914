//! `try`: runs rules on replies without compiling them.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use exchange_error::explain::Replies;

use super::{Error, Format, Verdict};
use crate::attempt::judged::Judge;
use crate::attempt::tally::Tally;
use crate::attempt::{json, text};
use crate::style::print_message;
use crate::{input, rules};

/// Runs `wire(…)` rules on replies, and shows the rule and the path that decided each of them.
///
/// At the end it lists the rules and the paths that matched nothing, because a misspelled path finds
/// no failure. These, and lines that cannot be read, are the findings of this command.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  exchange-error try 'wire(code = \"$.code\", ok = 0, required)' replies.jsonl
  exchange-error try src/acme.rs replies.jsonl")]
pub(crate) struct Arguments {
    /// Rules as on an enum, `wire(…), wire(…)`, or a Rust file with an enum.
    rules: String,
    /// File of replies, one a line, as `triage` reads them; `-` reads standard input.
    file: PathBuf,
    /// Name of the enum, if the file has several with rules.
    #[arg(long = "enum", value_name = "NAME")]
    enum_name: Option<String>,
    /// Form of the output: `text` for people, `json` for programs.
    #[arg(long, value_enum, default_value_t, hide_possible_values = true)]
    format: Format,
}

impl Arguments {
    pub(super) fn run(&self) -> Result<Verdict, Error> {
        let rules = rules::read(&self.rules, self.enum_name.as_deref())?;
        let replies = Replies::new(input::open(&self.file)?);
        let (judge, mut tally) = (Judge::new(&rules), Tally::new(&rules));
        let mut output = anstream::stdout().lock();
        let is_json = self.format == Format::Json;
        if is_json {
            write!(output, "{{\"lines\":[")?;
        } else {
            text::write_titles(&mut output)?;
        }
        let mut separator = "\n";
        for line in replies {
            let (number, reply) = line?;
            let judged = reply.as_ref().map(|reply| (reply, judge.judge(reply)));
            match &judged {
                Ok((reply, judged)) => tally.add(number, reply, judged),
                Err(_) => tally.unreadable += 1,
            }
            match (&judged, is_json) {
                (_, true) => {
                    output.write_all(separator.as_bytes())?;
                    separator = ",\n";
                    let judged = judged.as_ref().map(|(reply, judged)| (*reply, judged));
                    json::write_line(
                        number,
                        judged.map_err(|reason| reason.as_str()),
                        &mut output,
                    )?;
                }
                (Ok((reply, judged)), false) => {
                    text::write_reply(number, reply, judged, &mut output)?;
                }
                (Err(reason), false) => {
                    output.flush()?;
                    print_message(&format!("line {number}: {reason}"));
                }
            }
        }
        if is_json {
            write!(output, "\n],\"summary\":")?;
            json::write_tally(&tally, &rules.notes, &mut output)?;
            writeln!(output, "}}")?;
        } else {
            text::write_tally(&tally, &rules.notes, &mut output)?;
        }
        output.flush()?;
        Ok(if tally.has_findings() { Verdict::Findings } else { Verdict::Fine })
    }
}
