//! The command-line tool of `exchange-error`.

use std::process::ExitCode;

use clap::Parser;
use exchange_error_cli::commands::Cli;

fn main() -> ExitCode {
    Cli::parse().run()
}
