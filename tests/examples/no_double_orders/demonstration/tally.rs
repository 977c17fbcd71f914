//! Result of a run: numbers from the exchange's ledger, compared with the client's beliefs.

use std::collections::BTreeMap;
use std::time::Duration;

use super::belief::{AfterCancel, Belief, Beliefs};
use super::call::Status;
use super::exchange::fault::Answer;
use super::exchange::ledger::{AnswerCount, Executed, Ledger};

/// Numbers of one run, a column of the report.
#[derive(Clone, Debug)]
pub(crate) struct Tally {
    pub(crate) client: &'static str,
    pub(crate) intended: usize,
    /// Orders that the exchange placed, duplicates included.
    pub(crate) executed: usize,
    /// Executions of an intention beyond its first.
    pub(crate) duplicated: usize,
    /// Duplicates that are open, so that they could be cancelled.
    pub(crate) duplicates_open: usize,
    /// Executed orders whose ids the client does not know.
    pub(crate) unnoticed: usize,
    /// Intentions with a price outside the band, which the exchange must refuse.
    pub(crate) refused: usize,
    /// Intentions that were neither executed nor refused for good.
    pub(crate) lost: usize,
    /// Intentions that the client leaves for a person to check.
    pub(crate) in_doubt: usize,
    pub(crate) cancels: usize,
    /// Cancels after which the client takes a filled order for cancelled, or the reverse.
    pub(crate) cancels_misread: usize,
    pub(crate) requests: u64,
    pub(crate) time: Duration,
    /// Duplicates by the answer to the previous execution of the same intention.
    pub(crate) duplicated_after: BTreeMap<Answer, usize>,
    /// Lost orders by the last answer about them; `None` if the order never reached the exchange.
    pub(crate) lost_after: BTreeMap<Option<Answer>, usize>,
    pub(crate) answers: BTreeMap<Answer, AnswerCount>,
}

impl Tally {
    pub(crate) fn new(
        client: &'static str,
        intended: usize,
        ledger: &Ledger,
        beliefs: &Beliefs,
        time: Duration,
    ) -> Self {
        let mut executions: BTreeMap<usize, Vec<&Executed>> = BTreeMap::new();
        for order in &ledger.executed {
            if let Some(number) = order.intention {
                executions.entry(number).or_default().push(order);
            }
        }
        let known = beliefs.ids();
        let mut duplicated_after = BTreeMap::new();
        let (mut executed, mut duplicates_open, mut unnoticed) = (0, 0, 0);
        for orders in executions.values_mut() {
            orders.sort_by_key(|order| order.decided);
            executed += orders.len();
            unnoticed += orders.iter().filter(|order| !known.contains(&order.id)).count();
            for pair in orders.windows(2) {
                *duplicated_after.entry(pair[0].answer).or_default() += 1;
            }
            let open = orders.iter().filter(|order| order.status == Status::Open).count();
            duplicates_open += open.min(orders.len() - 1);
        }
        let is_refused = |number: &usize| ledger.refused_for_good.contains(number);
        let not_executed = (1..=intended).filter(|number| !executions.contains_key(number));
        let (refused, lost): (Vec<_>, Vec<_>) = not_executed.partition(is_refused);
        let mut lost_after = BTreeMap::new();
        for number in &lost {
            *lost_after.entry(ledger.last_refusal.get(number).copied()).or_default() += 1;
        }
        let status =
            |id: i64| ledger.executed.iter().find(|order| order.id == id).map(|o| o.status);
        let is_misread = |(id, after): &(&i64, &AfterCancel)| match after {
            AfterCancel::Cancelled => status(**id) != Some(Status::Cancelled),
            AfterCancel::Filled => status(**id) != Some(Status::Filled),
            AfterCancel::Failed => false,
        };
        let in_doubt = beliefs.orders.values().filter(|belief| **belief == Belief::InDoubt).count();
        Self {
            client,
            intended,
            executed,
            duplicated: executed - executions.len(),
            duplicates_open,
            unnoticed,
            refused: refused.len(),
            lost: lost.len(),
            in_doubt,
            cancels: beliefs.cancels.len(),
            cancels_misread: beliefs.cancels.iter().filter(is_misread).count(),
            requests: ledger.clock,
            time,
            duplicated_after,
            lost_after,
            answers: ledger.answers.clone(),
        }
    }
}
