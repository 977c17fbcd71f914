//! Calls of the exchange's API, encoded as a form or as a WebSocket frame.
//!
//! Requests are not signed, because the fake exchange checks no signatures.

use serde_json::{Value, json};

use super::intention::Order;

/// Name of the header, or the member of a frame, that carries the numbers of the intentions.
///
/// Only the ledger reads it. The real API has no such field, and no reply repeats it, so a client
/// cannot find its order by it.
pub(crate) const INTENTION: &str = "x-intention";

/// Number of orders on a page of the order list: the API's maximum.
pub(crate) const PAGE: usize = 50;

/// A request to the API.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Call<'a> {
    Trade(&'a Order),
    BatchTrade(&'a [Order]),
    Cancel { symbol: &'a str, id: i64 },
    OrderInfo { symbol: &'a str, query: Query },
}

/// Selection of orders in an order list.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Query {
    Id(i64),
    /// Status and page number, counted from 1. The newest orders come first.
    Status(Status, usize),
}

/// State of an order, with the API's numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Cancelled = -1,
    Open = 0,
    Filled = 2,
}

impl Status {
    pub(crate) fn from_number(number: i64) -> Option<Self> {
        [Self::Cancelled, Self::Open, Self::Filled]
            .into_iter()
            .find(|status| *status as i64 == number)
    }
}

impl Call<'_> {
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Trade(_) => "future_trade.do",
            Self::BatchTrade(_) => "future_batch_trade.do",
            Self::Cancel { .. } => "future_cancel.do",
            Self::OrderInfo { .. } => "future_order_info.do",
        }
    }

    const fn channel(&self) -> &'static str {
        match self {
            Self::Trade(_) => "ok_futureusd_trade",
            // The WebSocket API has no batches.
            Self::BatchTrade(_) => "",
            Self::Cancel { .. } => "ok_futureusd_cancel_order",
            Self::OrderInfo { .. } => "ok_futureusd_orderinfo",
        }
    }

    pub(crate) fn parameters(&self) -> Vec<(&'static str, String)> {
        let symbol = match self {
            Self::Trade(order) => order.symbol,
            Self::BatchTrade(orders) => orders.first().map_or("", |order| order.symbol),
            Self::Cancel { symbol, .. } | Self::OrderInfo { symbol, .. } => symbol,
        };
        let mut parameters = vec![
            ("api_key", "demonstration".to_owned()),
            ("symbol", symbol.to_owned()),
            ("contract_type", "this_week".to_owned()),
        ];
        match self {
            Self::Trade(order) => parameters.extend([
                ("type", order.side.to_string()),
                ("price", order.price.to_string()),
                ("amount", order.amount.to_string()),
            ]),
            Self::BatchTrade(orders) => {
                let rows: Vec<_> = orders.iter().map(row).collect();
                parameters.push(("orders_data", Value::from(rows).to_string()));
            }
            Self::Cancel { id, .. } => parameters.push(("order_id", id.to_string())),
            Self::OrderInfo { query: Query::Id(id), .. } => {
                parameters.push(("order_id", id.to_string()));
            }
            Self::OrderInfo { query: Query::Status(status, page), .. } => {
                // Requests and replies number the states differently: in a request 1 is unfilled
                // and 2 is filled.
                let status = if *status == Status::Open { 1 } else { 2 };
                parameters.extend([
                    ("order_id", "-1".to_owned()),
                    ("status", status.to_string()),
                    ("current_page", page.to_string()),
                    ("page_length", PAGE.to_string()),
                ]);
            }
        }
        parameters
    }

    pub(crate) fn frame(&self, label: &str) -> String {
        let parameters: serde_json::Map<_, _> = self
            .parameters()
            .into_iter()
            .map(|(name, value)| (name.to_owned(), Value::from(value)))
            .collect();
        let channel = self.channel();
        json!({"event": "addChannel", "channel": channel, "parameters": parameters, INTENTION: label})
            .to_string()
    }
}

/// Returns a row of a batch. The batch has one symbol, so the row has none.
fn row(order: &Order) -> Value {
    json!({"type": order.side, "price": order.price, "amount": order.amount, "match_price": "0"})
}

/// Returns an integer, which the API may send as a string.
pub(crate) fn number(value: &Value) -> Option<i64> {
    match value {
        Value::String(text) => text.parse().ok(),
        value => value.as_i64(),
    }
}

/// Returns the numbers of intentions as the value of [`INTENTION`].
pub(crate) fn label(numbers: impl IntoIterator<Item = usize>) -> String {
    let numbers: Vec<_> = numbers.into_iter().map(|number| number.to_string()).collect();
    numbers.join(",")
}
