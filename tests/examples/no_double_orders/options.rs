//! Options of the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt};

pub(crate) const HELP: &str = "\
Sends the same orders to a fake exchange twice: with the usual retries, and with
this crate.

usage: no_double_orders [OPTIONS]

  --orders N    number of orders to place (default 1000)
  --seed N      seed of the orders and of the exchange's faults (default 1)
  --late        orders may execute after a query about them was answered
  --binance     the exchange is Binance spot, and orders have client order ids
  --plot FILE   also draw the summary as an SVG picture
  --help        print this help
";

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Options {
    Help,
    Run { orders: usize, seed: u64, is_late: bool, plot: Option<PathBuf> },
    RunBinance { orders: usize, seed: u64 },
}

/// Maximum number of orders. Each request opens a connection, and more would use up the local
/// ports.
const MAX_ORDERS: usize = 10_000;

impl Options {
    pub(crate) fn parse(
        arguments: impl IntoIterator<Item = OsString>,
    ) -> Result<Self, lexopt::Error> {
        let (mut orders, mut seed, mut is_late, mut is_binance) = (1000, 1, false, false);
        let mut plot = None;
        let mut parser = Parser::from_args(arguments);
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Long("orders") => {
                    orders = parser.value()?.parse_with(|text| match text.parse() {
                        Ok(orders @ 1..=MAX_ORDERS) => Ok(orders),
                        _ => Err(format!("expected a number from 1 to {MAX_ORDERS}")),
                    })?;
                }
                Arg::Long("seed") => seed = parser.value()?.parse()?,
                Arg::Long("late") => is_late = true,
                Arg::Long("binance") => is_binance = true,
                Arg::Long("plot") => plot = Some(parser.value()?.into()),
                Arg::Long("help") | Arg::Short('h') => return Ok(Self::Help),
                argument => return Err(argument.unexpected()),
            }
        }
        match (is_binance, is_late, &plot) {
            (true, true, _) => Err("`--late` is not for `--binance`".into()),
            (true, _, Some(_)) => Err("`--plot` is not for `--binance`".into()),
            (true, false, None) => Ok(Self::RunBinance { orders, seed }),
            (false, ..) => Ok(Self::Run { orders, seed, is_late, plot }),
        }
    }
}
