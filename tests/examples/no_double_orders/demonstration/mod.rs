//! Runs of two clients that send the same orders to the same fake exchange.

mod belief;
pub(crate) mod binance;
pub(crate) mod call;
mod checked_calls;
pub(crate) mod exchange;
pub(crate) mod intention;
mod outcome_client;
pub(crate) mod plot;
pub(crate) mod reconciliation;
pub(crate) mod report;
mod retrying_client;
pub(crate) mod tally;
pub(crate) mod transport;

use std::error::Error;
use std::time::Instant;

use checked_calls::AnyError;
use exchange::Exchange;
use outcome_client::OutcomeClient;
pub(crate) use outcome_client::{QUERY_ONCE, Strategy};
use retrying_client::RetryingClient;
use tally::Tally;

/// The client that places the orders.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Client {
    Retrying,
    Outcome(Strategy),
}

/// A client and the title of its column.
pub(crate) type Column = (&'static str, Client);

/// Columns of the report.
pub(crate) const COLUMNS: [Column; 2] =
    [("usual retries", Client::Retrying), ("this crate", Client::Outcome(QUERY_ONCE))];

const fn queries(queries: u32) -> Client {
    Client::Outcome(Strategy { queries, resends: true })
}

/// Columns of the report with `--late`.
///
/// Each query takes at least two requests, so five queries take longer than the exchange's longest
/// delay.
pub(crate) const LATE_COLUMNS: [Column; 5] = [
    ("usual retries", Client::Retrying),
    ("1 query", queries(1)),
    ("3 queries", queries(3)),
    ("5 queries", queries(5)),
    ("no resend", Client::Outcome(Strategy { queries: 1, resends: false })),
];

/// Places the orders of a seed and returns the tally. Calls `progress` with the number of orders of
/// each step.
///
/// Client and exchange run on one thread and communicate through sockets only.
pub(crate) fn run(
    (title, client): Column,
    orders: usize,
    seed: u64,
    is_late: bool,
    progress: impl Fn(usize),
) -> Result<Tally, Box<dyn Error + Send + Sync>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let exchange = Exchange::open(seed, is_late).await?;
        let steps = intention::steps(orders, seed);
        let text = |failure: AnyError| failure.to_string();
        let began = Instant::now();
        let beliefs = match client {
            Client::Retrying => {
                let mut client = RetryingClient::new(exchange.endpoint())?;
                for step in &steps {
                    client.take(step).await;
                    progress(step.intentions().len());
                }
                client.beliefs()
            }
            Client::Outcome(strategy) => {
                let opened = OutcomeClient::open(exchange.endpoint(), strategy).await;
                let mut client = opened.map_err(text)?;
                for step in &steps {
                    client.take(step).await.map_err(text)?;
                    progress(step.intentions().len());
                }
                client.beliefs()
            }
        };
        let time = began.elapsed();
        Ok(Tally::new(title, orders, &exchange.close(), &beliefs, time))
    })
}
