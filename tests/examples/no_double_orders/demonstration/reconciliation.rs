//! Search for our orders in the exchange's order list.
//!
//! The API takes no client order id, so an order does not say who sent it or in which attempt. The
//! client can still recognise its order, under three conditions:
//!
//! - It sends one order or batch at a time. While one is in doubt, it sends no other.
//! - Nobody else trades these symbols on the account.
//! - It knows every other id: those that the account had before, and those in replies.
//!
//! An unknown id with the symbol, side, price and amount of our order is then ours. Two equal
//! orders in doubt could be counted but not distinguished, so a batch has no equal orders.
//!
//! A missing order was not placed, if the exchange decides on an order before it answers a later
//! query. `--late` shows the errors if it does not.

use std::collections::BTreeSet;

use serde_json::Value;

use super::call::{Status, number};
use super::intention::{Order, SYMBOLS};

/// An order in the exchange's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Listed {
    pub(crate) id: i64,
    pub(crate) order: Order,
    pub(crate) status: Status,
}

/// Parses the reply of `future_order_info.do`. Returns `None` if it has another form.
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

/// Ids of the orders that the client knows.
#[derive(Clone, Debug, Default)]
pub(crate) struct KnownIds {
    ids: BTreeSet<i64>,
}

impl KnownIds {
    pub(crate) fn add(&mut self, id: i64) {
        self.ids.insert(id);
    }

    pub(crate) fn contains(&self, id: i64) -> bool {
        self.ids.contains(&id)
    }

    /// Returns the unknown id of an equal order in the list, and adds it to the known ids.
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
