//! The subcommands, one file each.

mod attempt;
mod diff;
mod error;
mod explain;
mod extract;
mod page_options;
mod refusal;
mod scaffold;
pub(crate) mod triage;

use std::io;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

pub use self::error::Error;
use crate::style::print_message;

/// Error codes of exchanges: their pages, and the enums that are checked against them.
#[derive(Debug, Parser)]
#[command(name = "exchange-error", version, max_term_width = 120)]
#[command(
    after_help = "Exit status: 0 if all is fine, 1 if there are findings, 2 if used wrongly."
)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Extract(extract::ExtractArgs),
    Diff(diff::DiffArgs),
    Scaffold(scaffold::ScaffoldArgs),
    Explain(explain::Arguments),
    Triage(triage::Arguments),
    Try(attempt::Arguments),
}

/// Result of a subcommand that could be carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Exit status 0.
    Fine,
    /// Exit status 1: the subcommand found something that its user should look at.
    Findings,
}

/// Form of the output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Text for people.
    #[default]
    Text,
    /// JSON for programs.
    Json,
}

impl Cli {
    /// Carries out the subcommand and returns the exit status.
    #[must_use]
    pub fn run(self) -> ExitCode {
        finish(match self.command {
            Command::Extract(args) => extract::run(&args),
            Command::Diff(args) => diff::run(&args),
            Command::Scaffold(args) => scaffold::run(&args),
            Command::Explain(arguments) => arguments.run(),
            Command::Triage(arguments) => arguments.run(),
            Command::Try(arguments) => arguments.run(),
        })
    }
}

/// Returns the exit status of a subcommand, and prints why it could not be carried out.
#[must_use]
pub fn finish(result: Result<Verdict, Error>) -> ExitCode {
    match result {
        Ok(Verdict::Fine) => ExitCode::SUCCESS,
        Ok(Verdict::Findings) => ExitCode::from(1),
        // The reader of the output, such as `head`, has closed the pipe.
        Err(Error::Io(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            print_message(&format!("error: {error}"));
            ExitCode::from(2)
        }
    }
}
