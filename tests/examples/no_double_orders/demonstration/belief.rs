//! Results of orders and cancels as a client sees them. The tally compares them with the ledger.

use std::collections::{BTreeMap, BTreeSet};

/// Result of an order as the client sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Belief {
    /// Placed with this order id.
    Placed(i64),
    /// Not placed, and no longer in progress.
    NotPlaced,
    /// Possibly placed: a person has to check.
    InDoubt,
}

/// State of an order after its cancel, as the client sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AfterCancel {
    Cancelled,
    Filled,
    /// The client knows that the cancel failed.
    Failed,
}

/// Results of all orders and cancels of a run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Beliefs {
    /// Results by number of the intention.
    pub(crate) orders: BTreeMap<usize, Belief>,
    /// Results by order id.
    pub(crate) cancels: BTreeMap<i64, AfterCancel>,
}

impl Beliefs {
    /// Returns the ids of the orders that the client placed, as far as it knows.
    pub(crate) fn ids(&self) -> BTreeSet<i64> {
        self.orders
            .values()
            .filter_map(|belief| match belief {
                Belief::Placed(id) => Some(*id),
                Belief::NotPlaced | Belief::InDoubt => None,
            })
            .collect()
    }
}
