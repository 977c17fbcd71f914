//! `explain`: shows what a code means at the exchanges that the tool knows.

use std::io::Write;

use clap::Args;
use exchange_error::explain::{self, Api};

use super::{Error, Format, Verdict};
use crate::exchanges;
use crate::explain::{json, text};

/// Shows what an error means: a code, a variant, an HTTP status, a message, or words to search for.
///
/// Words are searched in codes, messages, variants and kinds. If nothing is found, similar words are
/// shown, and the exit status is 1.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  exchange-error explain 20018           a code, in every table
  exchange-error explain OrderNotFound   a variant
  exchange-error explain 429             an HTTP status
  exchange-error explain timeout         a request that got no answer
  exchange-error explain margin ratio    rows that contain all these words
  exchange-error explain --exchange 'okcoin rest' 20018")]
pub(crate) struct Arguments {
    /// Code, variant, HTTP status, message, `timeout`, or words.
    #[arg(required = true, allow_negative_numbers = true)]
    question: Vec<String>,
    /// Exchange or API: words of its name, such as `okcoin` or `okcoin rest` [default: all].
    #[arg(long, value_name = "NAME")]
    exchange: Option<String>,
    /// Form of the output: `text` for people, `json` for programs.
    #[arg(long, value_enum, default_value_t, hide_possible_values = true)]
    format: Format,
}

impl Arguments {
    pub(super) fn run(&self) -> Result<Verdict, Error> {
        let entries = exchanges::named(self.exchange.as_deref())?;
        let apis: Vec<Api> = entries.iter().map(|entry| entry.api).collect();
        let question = self.question.join(" ");
        if question.trim().is_empty() {
            return Err(Error::Usage("expected a code or words, found an empty question".into()));
        }
        let explanation = explain::explain(&apis, &question);
        let mut output = anstream::stdout().lock();
        match self.format {
            Format::Text => text::write(&explanation, &mut output)?,
            Format::Json => json::write(&explanation, &mut output)?,
        }
        output.flush()?;
        Ok(if explanation.is_found() { Verdict::Fine } else { Verdict::Findings })
    }
}
