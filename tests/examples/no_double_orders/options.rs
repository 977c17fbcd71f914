//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt};

pub(crate) const HELP: &str = "\
Places orders twice, at an exchange at its worst: once as clients do today, once with this crate.

usage: no_double_orders [OPTIONS]

  --orders N    how many orders to place (default 1000)
  --seed N      what the exchange does; the same seed does the same (default 1)
  --late        orders may execute after the exchange has answered a question about them
  --plot FILE   write the summary as SVG
  --help        print this
";

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Options {
    Help,
    Run { orders: usize, seed: u64, is_late: bool, plot: Option<PathBuf> },
}

/// More would wear out the ports of the machine.
const MOST_ORDERS: usize = 10_000;

impl Options {
    pub(crate) fn parse(
        arguments: impl IntoIterator<Item = OsString>,
    ) -> Result<Self, lexopt::Error> {
        let (mut orders, mut seed, mut is_late, mut plot) = (1000, 1, false, None);
        let mut parser = Parser::from_args(arguments);
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Long("orders") => {
                    orders = parser.value()?.parse_with(|text| match text.parse() {
                        Ok(orders @ 1..=MOST_ORDERS) => Ok(orders),
                        _ => Err(format!("expected a number from 1 to {MOST_ORDERS}")),
                    })?;
                }
                Arg::Long("seed") => seed = parser.value()?.parse()?,
                Arg::Long("late") => is_late = true,
                Arg::Long("plot") => plot = Some(parser.value()?.into()),
                Arg::Long("help") | Arg::Short('h') => return Ok(Self::Help),
                argument => return Err(argument.unexpected()),
            }
        }
        Ok(Self::Run { orders, seed, is_late, plot })
    }
}
