//! A thousand orders, placed by two clients at an exchange at its worst, and what became of them.
//!
//! ```text
//! cargo run --package exchange-error-tests --example no_double_orders
//! … --example no_double_orders -- --seed 7 --plot summary.svg
//! … --example no_double_orders -- --late
//! ```
//!
//! The exchange is a real HTTP and WebSocket server on this machine. It executes orders and then
//! reports an error, answers too late or not at all, drops connections, throttles, refuses, and
//! answers batches half done. One client does what clients do today (`client_of_today.rs`), the
//! other what this crate is for (`client_of_this_crate.rs`). The exchange counts.
//!
//! Under the model that the exchange decides before it answers, and with one order at a time, the
//! second client duplicates nothing and loses nothing, whatever the seed. `--late` breaks the model
//! and shows what is left.

mod demonstration;
mod options;

use std::error::Error;
use std::io;
use std::process::ExitCode;
use std::time::Duration;

use demonstration::tally::Tally;
use demonstration::{COLUMNS, Column, LATE_COLUMNS, plot, report};
use indicatif::{ProgressBar, ProgressStyle};
use options::{HELP, Options};

fn main() -> ExitCode {
    let (orders, seed, is_late, file) = match Options::parse(std::env::args_os().skip(1)) {
        Ok(Options::Run { orders, seed, is_late, plot }) => (orders, seed, is_late, plot),
        Ok(Options::Help) => {
            anstream::print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            anstream::eprintln!("no_double_orders: {error}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    let columns: &[Column] = if is_late { &LATE_COLUMNS } else { &COLUMNS };
    let result = run_all(columns, orders, seed, is_late).and_then(|tallies| {
        let title = title(orders, seed, is_late);
        if let Some(file) = file {
            std::fs::write(&file, plot::svg(&title, &tallies))
                .map_err(|error| format!("cannot write `{}`: {error}", file.display()))?;
            anstream::eprintln!("wrote {}", file.display());
        }
        report::write(&mut anstream::stdout().lock(), &title, &tallies, is_late)?;
        Ok(())
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads our output has had enough.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            anstream::eprintln!("no_double_orders: {error}");
            ExitCode::FAILURE
        }
    }
}

fn is_broken_pipe(error: &(dyn Error + Send + Sync + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

fn run_all(
    columns: &[Column],
    orders: usize,
    seed: u64,
    is_late: bool,
) -> Result<Vec<Tally>, Box<dyn Error + Send + Sync>> {
    columns
        .iter()
        .map(|column| {
            // On standard error, and only if that is a terminal.
            let bar = ProgressBar::new(orders as u64).with_style(style()?);
            bar.set_prefix(column.0);
            bar.enable_steady_tick(Duration::from_millis(100));
            let tally = demonstration::run(*column, orders, seed, is_late, |placed| {
                bar.inc(placed as u64);
            });
            bar.finish_and_clear();
            tally
        })
        .collect()
}

fn style() -> Result<ProgressStyle, indicatif::style::TemplateError> {
    let template = "{prefix:>12}  {bar:40.green}  {pos:>6} of {len} orders  {elapsed}";
    Ok(ProgressStyle::with_template(template)?.progress_chars("━╸ "))
}

fn title(orders: usize, seed: u64, is_late: bool) -> String {
    let late = if is_late { " and late" } else { "" };
    format!("{} orders to an exchange at its worst{late}, seed {seed}", report::thousands(orders))
}
