//! The same orders, to the same exchange at its worst, by two clients.

mod belief;
pub(crate) mod call;
mod checked_calls;
mod client_of_this_crate;
mod client_of_today;
pub(crate) mod exchange;
pub(crate) mod intention;
pub(crate) mod plot;
pub(crate) mod reconciliation;
pub(crate) mod report;
pub(crate) mod tally;
pub(crate) mod transport;

use std::error::Error;
use std::time::Instant;

use checked_calls::AnyError;
use client_of_this_crate::ClientOfThisCrate;
pub(crate) use client_of_this_crate::{ASK_ONCE, Caution};
use client_of_today::ClientOfToday;
use exchange::Exchange;
use tally::Tally;

/// Who places the orders.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Client {
    Today,
    ThisCrate(Caution),
}

/// A client and the title of its column.
pub(crate) type Column = (&'static str, Client);

/// The two ways to place orders.
pub(crate) const COLUMNS: [Column; 2] =
    [("today", Client::Today), ("this crate", Client::ThisCrate(ASK_ONCE))];

const fn cautious(asks: u32) -> Client {
    Client::ThisCrate(Caution { asks, resends: true })
}

/// What there is to choose from where orders execute late. To ask costs two requests or more, so
/// that five are longer than the exchange's worst delay.
pub(crate) const LATE_COLUMNS: [Column; 5] = [
    ("today", Client::Today),
    ("asks once", cautious(1)),
    ("asks 3x", cautious(3)),
    ("asks 5x", cautious(5)),
    ("no resend", Client::ThisCrate(Caution { asks: 1, resends: false })),
];

/// Places the orders of a seed and counts what came of it; `progress` learns how many are done.
///
/// Clients and exchange share one thread, and sockets are all that is between them.
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
            Client::Today => {
                let mut client = ClientOfToday::new(exchange.directions())?;
                for step in &steps {
                    client.take(step).await;
                    progress(step.intentions().len());
                }
                client.beliefs()
            }
            Client::ThisCrate(caution) => {
                let opened = ClientOfThisCrate::open(exchange.directions(), caution).await;
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
