//! Demonstration: two clients place a thousand orders at a fake exchange that fails, and the
//! program counts the duplicates and losses.
//!
//! ```text
//! cargo run --package exchange-error-tests --example no_double_orders
//! … --example no_double_orders -- --seed 7
//! … --example no_double_orders -- --late
//! ```
//!
//! The exchange is an HTTP and WebSocket server on this machine. It executes orders and then
//! reports an error, answers too late or not at all, drops connections, limits the rate, refuses,
//! and executes a part of a batch. One client retries as clients do today (`retrying_client.rs`);
//! the other uses this crate (`outcome_client.rs`). The numbers come from the exchange's ledger.
//!
//! The model: the exchange decides on a request before it reads the next one, and the client sends
//! one order or batch at a time. Under this model the second client duplicates and loses no order,
//! for any seed. `--late` breaks the model and shows the errors that remain.

mod demonstration;
mod options;

use std::error::Error;
use std::io;
use std::process::ExitCode;
use std::time::Duration;

use demonstration::tally::Tally;
use demonstration::{COLUMNS, Column, LATE_COLUMNS, report};
use indicatif::{ProgressBar, ProgressStyle};
use options::{HELP, Options};

fn main() -> ExitCode {
    let (orders, seed, is_late) = match Options::parse(std::env::args_os().skip(1)) {
        Ok(Options::Run { orders, seed, is_late }) => (orders, seed, is_late),
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
        report::write(&mut anstream::stdout().lock(), &title, &tallies, is_late)?;
        Ok(())
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // The reader of the output, such as `head`, has closed the pipe.
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
            // The bar is drawn on standard error, and only if that is a terminal.
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
    let template = "{prefix:>13}  {bar:40.green}  {pos:>6} of {len} orders  {elapsed}";
    Ok(ProgressStyle::with_template(template)?.progress_chars("━╸ "))
}

fn title(orders: usize, seed: u64, is_late: bool) -> String {
    let late = if is_late { " and executes late" } else { "" };
    format!("{} orders to an exchange that fails{late}, seed {seed}", report::thousands(orders))
}
