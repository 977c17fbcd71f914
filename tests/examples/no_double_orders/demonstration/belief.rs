//! What a client holds to be true when it is done with an order.

use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Belief {
    Placed(i64),
    /// Nothing was placed and nothing will be.
    NotPlaced,
    /// It may have been placed: a person has to look.
    InDoubt,
}

/// What has become of an order after its cancel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AfterCancel {
    Cancelled,
    Filled,
    /// The cancel failed, and the client knows.
    Failed,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Beliefs {
    /// By intention.
    pub(crate) orders: BTreeMap<usize, Belief>,
    /// By order id.
    pub(crate) cancels: BTreeMap<i64, AfterCancel>,
}

impl Beliefs {
    /// The ids of the orders that the client knows to be its own.
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
