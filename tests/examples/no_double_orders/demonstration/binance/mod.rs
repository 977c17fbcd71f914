//! Binance spot with client order ids: the same comparison at an exchange that people trade on.
//!
//! A client order id is no protection there: it is unique among open orders only, and an order that
//! filled has freed it. The fake exchange behaves so.

pub(crate) mod exchange;
pub(crate) mod fault;
mod outcome_client;
pub(crate) mod report;
mod retrying_client;

use std::collections::BTreeSet;
use std::error::Error;

use exchange::{Exchange, Ledger};

/// Result of an order as the client sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Belief {
    Placed,
    NotPlaced,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Client {
    Retrying,
    Outcome,
}

/// Columns of the report.
pub(crate) const COLUMNS: [(&str, Client); 2] =
    [("usual retries", Client::Retrying), ("this crate", Client::Outcome)];

/// Numbers of one run, counted from the exchange's ledger.
#[derive(Clone, Debug)]
pub(crate) struct Tally {
    pub(crate) client: &'static str,
    pub(crate) intended: usize,
    pub(crate) executed: usize,
    /// Executions of an intention beyond its first.
    pub(crate) duplicated: usize,
    /// Executed orders that the client takes for not placed.
    pub(crate) unnoticed: usize,
    /// Intentions that break a filter, so that the exchange must refuse them.
    pub(crate) refused: usize,
    /// Intentions that were neither executed nor refused for good.
    pub(crate) lost: usize,
    pub(crate) requests: u64,
    pub(crate) ledger: Ledger,
}

/// Places the orders of a seed and returns the tally. Calls `progress` after each order.
pub(crate) fn run(
    (title, client): (&'static str, Client),
    orders: usize,
    seed: u64,
    progress: impl Fn(usize),
) -> Result<Tally, Box<dyn Error + Send + Sync>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let exchange = Exchange::open(seed).await?;
        let mut not_placed = BTreeSet::new();
        for number in 1..=orders {
            let belief = match client {
                Client::Retrying => retrying_client::place(exchange.port(), number).await?,
                Client::Outcome => outcome_client::place(exchange.port(), number).await?,
            };
            if belief == Belief::NotPlaced {
                not_placed.insert(number);
            }
            progress(1);
        }
        Ok(Tally::new(title, orders, exchange.close(), &not_placed))
    })
}

impl Tally {
    fn new(
        client: &'static str,
        intended: usize,
        ledger: Ledger,
        not_placed: &BTreeSet<usize>,
    ) -> Self {
        let executions = |number: usize| ledger.executions(number);
        let numbers = || 1..=intended;
        let executed = numbers().map(executions).sum();
        let duplicated = numbers().map(|number| executions(number).saturating_sub(1)).sum();
        let missing = || numbers().filter(|number| executions(*number) == 0);
        let refused = missing().filter(|number| ledger.is_refused(*number)).count();
        Self {
            client,
            intended,
            executed,
            duplicated,
            unnoticed: not_placed.iter().filter(|number| executions(**number) > 0).count(),
            refused,
            lost: missing().count() - refused,
            requests: ledger.requests(),
            ledger,
        }
    }
}
