//! Demonstration: two clients place a thousand orders at a fake exchange that fails, and the
//! program counts the duplicates and losses.
//!
//! ```text
//! cargo run --package exchange-error-tests --example no_double_orders
//! … --example no_double_orders -- --seed 7
//! … --example no_double_orders -- --late
//! … --example no_double_orders -- --binance
//! … --example no_double_orders -- --plot tests/examples/no_double_orders/plot.svg
//! ```
//!
//! The exchange is an HTTP and WebSocket server on this machine. It executes orders and then
//! reports an error, answers too late or not at all, drops connections, limits the rate, refuses,
//! and executes a part of a batch. One client retries as clients do today (`retrying_client.rs`);
//! the other uses this crate (`outcome_client.rs`). The numbers come from the exchange's ledger.
//!
//! The model: the exchange decides on a request before it reads the next one, and the client sends
//! one order or batch at a time. Under this model the second client duplicates and loses no order,
//! for any seed. `--late` breaks the model and shows the errors that remain. `--binance` plays Binance
//! spot, where orders have client order ids and are duplicated all the same.

mod demonstration;
mod options;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;
use std::{fs, io};

use demonstration::tally::Tally;
use demonstration::{COLUMNS, Column, LATE_COLUMNS, binance, plot, report};
use indicatif::{ProgressBar, ProgressStyle};
use options::{HELP, Options};

fn main() -> ExitCode {
    let result = match Options::parse(std::env::args_os().skip(1)) {
        Ok(Options::Run { orders, seed, is_late, plot }) => {
            run(orders, seed, is_late, plot.as_deref())
        }
        Ok(Options::RunBinance { orders, seed }) => run_binance(orders, seed),
        Ok(Options::Help) => {
            anstream::print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            anstream::eprintln!("no_double_orders: {error}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
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

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

fn run(orders: usize, seed: u64, is_late: bool, plot: Option<&Path>) -> Result<()> {
    let columns: &[Column] = if is_late { &LATE_COLUMNS } else { &COLUMNS };
    let run = |column: &Column| {
        let bar = bar(column.0, orders)?;
        let progress = |placed| bar.inc(placed as u64);
        let tally = demonstration::run(*column, orders, seed, is_late, progress);
        bar.finish_and_clear();
        tally
    };
    let tallies = columns.iter().map(run).collect::<Result<Vec<Tally>>>()?;
    let late = if is_late { " and executes late" } else { "" };
    let title = report::title(orders, seed, late);
    if let Some(path) = plot {
        fs::write(path, plot::svg(&title, &tallies))
            .map_err(|error| format!("`{}`: {error}", path.display()))?;
    }
    report::write(&mut anstream::stdout().lock(), &title, &tallies, is_late, width())?;
    Ok(())
}

fn run_binance(orders: usize, seed: u64) -> Result<()> {
    let run = |column: &(&'static str, binance::Client)| {
        let bar = bar(column.0, orders)?;
        let tally = binance::run(*column, orders, seed, |placed| bar.inc(placed as u64));
        bar.finish_and_clear();
        tally
    };
    let tallies = binance::COLUMNS.iter().map(run).collect::<Result<Vec<_>>>()?;
    let title = report::title(orders, seed, ", like Binance spot");
    binance::report::write(&mut anstream::stdout().lock(), &title, &tallies)?;
    Ok(())
}

/// Returns the width of the terminal, or 120 columns for output that goes elsewhere.
fn width() -> usize {
    let size = terminal_size::terminal_size_of(io::stdout());
    size.map_or(120, |(terminal_size::Width(columns), _)| columns.into())
}

/// Returns a progress bar, which is drawn on standard error, and only if that is a terminal.
fn bar(prefix: &'static str, orders: usize) -> Result<ProgressBar> {
    let bar = ProgressBar::new(orders as u64).with_style(style()?);
    bar.set_prefix(prefix);
    bar.enable_steady_tick(Duration::from_millis(100));
    Ok(bar)
}

fn style() -> std::result::Result<ProgressStyle, indicatif::style::TemplateError> {
    let template = "{prefix:>13}  {wide_bar:.green}  {pos:>6} of {len} orders  {elapsed}";
    Ok(ProgressStyle::with_template(template)?.progress_chars("━╸ "))
}
