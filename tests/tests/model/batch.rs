//! Batches of two orders: one request, and one reply with a row for each order.

use exchange_error::okcoin::futures::RestError;
use exchange_error::{FailedRow, Failure};

use super::answers::Failed;
use super::client::Client;
use super::event::{Event, Fate, Reply};
use super::state::State;
use super::world::World;

/// The way in which the first attempts of two intentions go out, and in which the reply is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Batch {
    None,
    /// Each order has the failure of its row.
    ByRow,
    /// Each order has the failure of the whole reply.
    AsWhole,
}

impl<C: Client> World<C> {
    /// Lists what may happen to a batch that waits for its answer.
    pub(crate) fn events_of_batch(&self, state: &State<C>, events: &mut Vec<Event>) {
        events.extend([Event::LoseBatch, Event::StopWaitingForBatch]);
        let fates = state.intentions.iter().map(|intention| {
            let fates = self.fates(intention.account).into_iter();
            fates.filter(|(_, reply)| *reply != Reply::CutOff).collect::<Vec<Fate>>()
        });
        let fates: Vec<_> = fates.collect();
        for first in &fates[0] {
            for second in &fates[1] {
                // A reply is lost as a whole.
                if (first.1 == Reply::Lost) == (second.1 == Reply::Lost) {
                    events.push(Event::HandleBatch([*first, *second]));
                }
            }
        }
    }

    /// Returns the results of the two orders of a batch, from the failure that its reply is.
    pub(crate) fn results_of_batch(&self, replies: [Reply; 2]) -> [Result<(), Failed>; 2] {
        let rows: Vec<FailedRow<RestError>> = replies
            .iter()
            .enumerate()
            .filter_map(|(position, reply)| match reply {
                Reply::Row(row) => {
                    Some(FailedRow::undocumented(self.rows[*row].shown).with_position(position))
                }
                _ => None,
            })
            .collect();
        let mut rows = rows.into_iter();
        let Some(first) = rows.next() else { return replies.map(|reply| self.result(reply)) };
        let mut failure = Failure::from(first);
        match rows.next() {
            Some(second) => failure = failure.with_row(second),
            None => failure = failure.partial(),
        }
        if self.batch == Batch::AsWhole {
            return [Err(failure.clone()), Err(failure)];
        }
        [0, 1].map(|position| {
            let failed = failure.rows().iter().find(|row| row.position() == position);
            failed.map_or(Ok(()), |row| Err(Failure::from(row.clone())))
        })
    }
}
