//! The orders of the engine, their state and their errors: all that is stored.

use std::time::Duration;

use exchange_error::AnyFailure;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Order {
    /// The id that the engine gave the order, and that no other order has.
    pub(super) id: String,
    /// The name of the exchange.
    pub(super) exchange: String,
    /// The price in cents.
    pub(super) price: u64,
}

/// The progress of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum State {
    New,
    /// The order is on its way. Stored before it is sent, so that a restart knows of it.
    Sent,
    /// The last attempt failed. The next step is taken at a time since 1970.
    Failed {
        failure: AnyFailure,
        at: Duration,
        queries: u32,
    },
    /// The exchange has the order, under this id.
    Placed(u64),
    Ended(EngineError),
}

/// The final error of an order.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, thiserror::Error,
)]
pub(super) enum EngineError {
    #[error(transparent)]
    Exchange(#[from] AnyFailure),
    #[error("order was not found, although the exchange may have it")]
    NotFound(#[source] AnyFailure),
    #[error("no exchange has the name `{0}`")]
    UnknownExchange(String),
}
