//! Which orders of the exchange's list are ours.
//!
//! This API takes no client order id, so nothing in an order says who sent it or which attempt it
//! was. It can be told all the same, on three conditions:
//!
//! - One order, or one batch, at a time: as long as one is in doubt, no other is sent.
//! - Nobody else trades these symbols on this account.
//! - Every id is accounted for: those the account had before, and each one we were told.
//!
//! Then an id that we have not been told of, with our symbol, side, price and amount, is ours: list
//! and wishes are compared as multisets, less what is accounted for. Two equal orders in doubt could
//! be counted but not told apart, so a batch has no two; who wants both sends one of twice the
//! amount.
//!
//! What is not in the list proves nothing by itself. It does where the exchange decides on an order
//! before it answers a later question; `--late` shows what happens where it does not.

use std::collections::BTreeSet;

use serde_json::Value;

use super::call::{Status, number};
use super::intention::{Order, SYMBOLS};

/// An order as the exchange lists it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Listed {
    pub(crate) id: i64,
    pub(crate) order: Order,
    pub(crate) status: Status,
}

/// Reads the `orders` of a `future_order_info`; `None` if it is none.
pub(crate) fn listed(reply: &Value) -> Option<Vec<Listed>> {
    let row = |row: &Value| {
        let number = |name: &str| number(row.get(name)?);
        let small = |name: &str| u32::try_from(number(name)?).ok();
        let symbol = row.get("symbol")?.as_str()?;
        Some(Listed {
            id: number("order_id")?,
            order: Order {
                symbol: SYMBOLS.into_iter().find(|known| *known == symbol)?,
                side: small("type")?,
                price: small("price")?,
                amount: small("amount")?,
            },
            status: Status::from_number(number("status")?)?,
        })
    };
    reply.get("orders")?.as_array()?.iter().map(row).collect()
}

/// The ids that are accounted for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Accounted {
    ids: BTreeSet<i64>,
}

impl Accounted {
    pub(crate) fn add(&mut self, id: i64) {
        self.ids.insert(id);
    }

    pub(crate) fn contains(&self, id: i64) -> bool {
        self.ids.contains(&id)
    }

    /// Finds a wanted order in the list and accounts for it.
    pub(crate) fn claim(&mut self, wanted: &Order, list: &[Listed]) -> Option<i64> {
        let id = list
            .iter()
            .filter(|listed| listed.order == *wanted)
            .map(|listed| listed.id)
            .find(|id| !self.contains(*id))?;
        self.add(id);
        Some(id)
    }
}
