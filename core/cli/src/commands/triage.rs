//! `triage`: classifies the replies in a file, line by line.

use std::io::{BufRead, Write};
use std::path::PathBuf;

use clap::Args;
use exchange_error::explain::{Summary, Triage};

use super::{Error, Format, Verdict};
use crate::style::print_message;
use crate::triage::{Report, json, text};
use crate::{exchanges, input};

const BUNDLED: &[u8] = include_bytes!("../../samples/okcoin-futures.jsonl");

/// Classifies replies: what went wrong, when to retry, whether the request took effect.
///
/// Each line of the file is a reply: a frame as it was sent, a status and a body such as
/// `502 Bad Gateway`, or an object with `status` and `body`. Lines that cannot be read are reported,
/// and are the findings of this command.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// File of replies, one a line; `-` reads standard input. Without it, bundled replies of OKCoin
    /// are classified.
    file: Option<PathBuf>,
    /// Exchange and, if it has several, API: words such as `okcoin` [default: okcoin].
    #[arg(long, value_name = "NAME")]
    exchange: Option<String>,
    /// Form of the output: `text` for people, `json` for programs.
    #[arg(long, value_enum, default_value_t, hide_possible_values = true)]
    format: Format,
}

impl Arguments {
    pub(super) fn run(&self) -> Result<Verdict, Error> {
        let (responses, frames) = exchanges::pair(self.exchange.as_deref())?;
        if let (Some(_), None, Some(note)) =
            (&self.file, &self.exchange, exchanges::note_of_default())
        {
            print_message(&note);
        }
        let input: Box<dyn BufRead> = match &self.file {
            Some(path) => input::open(path)?,
            None => Box::new(BUNDLED),
        };
        let mut report: Box<dyn Report> = match self.format {
            Format::Text => Box::new(text::Text),
            Format::Json => Box::new(json::Json::default()),
        };
        let mut output = anstream::stdout().lock();
        let mut summary = Summary::default();
        report.begin(&mut output)?;
        for line in Triage::new(responses, input).with_frames(frames) {
            let line = line?;
            summary.add(&line);
            report.line(&line, &mut output)?;
            if let (Err(reason), Format::Text) = (&line.reply, self.format) {
                output.flush()?;
                print_message(&format!("line {}: {reason}", line.number));
            }
        }
        report.end(&summary, &mut output)?;
        output.flush()?;
        Ok(if summary.unreadable > 0 { Verdict::Findings } else { Verdict::Fine })
    }
}
