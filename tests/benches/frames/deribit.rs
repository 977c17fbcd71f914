//! Deribit: notifications of subscriptions.

use serde::Deserialize;

use super::levels;

#[derive(Deserialize)]
pub(crate) struct Push<'a, T> {
    #[serde(borrow)]
    params: Params<'a, T>,
}

#[derive(Deserialize)]
pub(crate) struct Params<'a, T> {
    channel: &'a str,
    data: T,
}

#[derive(Deserialize)]
pub(crate) struct Ticker<'a> {
    instrument_name: &'a str,
    timestamp: u64,
    best_bid_price: f64,
    best_ask_price: f64,
    last_price: f64,
    mark_price: f64,
}

pub(crate) const TICKER: &str = r#"{"jsonrpc":"2.0","method":"subscription","params":{"channel":"ticker.ETH-PERPETUAL.100ms","data":{"timestamp":1795996800123,"stats":{"volume_usd":451693210.0,"volume":181244.91,"price_change":0.499,"low":2461.0,"high":2533.1},"state":"open","settlement_price":2490.2,"open_interest":453115000,"min_price":2462.5,"max_price":2537.5,"mark_price":2500.02,"last_price":2500.01,"instrument_name":"ETH-PERPETUAL","index_price":2499.87,"funding_8h":0.0001,"estimated_delivery_price":2499.87,"current_funding":0.0,"best_bid_price":2500.0,"best_bid_amount":31200.0,"best_ask_price":2500.05,"best_ask_amount":4060.0}}}"#;

#[derive(Deserialize)]
pub(crate) struct Trade<'a> {
    trade_id: &'a str,
    timestamp: u64,
    price: f64,
    amount: f64,
    direction: &'a str,
}

pub(crate) const TRADE: &str = r#"{"jsonrpc":"2.0","method":"subscription","params":{"channel":"trades.ETH-PERPETUAL.100ms","data":[{"trade_seq":120339,"trade_id":"ETH-1203395","timestamp":1795996800122,"tick_direction":0,"price":2500.01,"mark_price":2500.02,"instrument_name":"ETH-PERPETUAL","index_price":2499.87,"direction":"buy","amount":4012.0}]}}"#;

#[derive(Deserialize)]
pub(crate) struct Book<'a> {
    change_id: u64,
    #[serde(borrow)]
    bids: Vec<(&'a str, f64, f64)>,
    asks: Vec<(&'a str, f64, f64)>,
}

pub(crate) fn depth() -> String {
    let bids = levels(20, |level| format!(r#"["change",{}.95,{}0.0]"#, 2499 - level, level + 1));
    let asks = levels(20, |level| format!(r#"["change",{}.05,{}0.0]"#, 2500 + level, level + 1));
    format!(
        r#"{{"jsonrpc":"2.0","method":"subscription","params":{{"channel":"book.ETH-PERPETUAL.100ms","data":{{"type":"change","timestamp":1795996800223,"prev_change_id":40090021,"instrument_name":"ETH-PERPETUAL","change_id":40090061,"bids":[{bids}],"asks":[{asks}]}}}}}}"#
    )
}

#[derive(Deserialize)]
pub(crate) struct Order<'a> {
    order_id: &'a str,
    label: &'a str,
    order_state: &'a str,
    filled_amount: f64,
    average_price: f64,
}

pub(crate) const ORDER: &str = r#"{"jsonrpc":"2.0","method":"subscription","params":{"channel":"user.orders.ETH-PERPETUAL.raw","data":{"time_in_force":"good_til_cancelled","reduce_only":false,"price":2500.0,"post_only":true,"order_type":"limit","order_state":"open","order_id":"ETH-900001","max_show":10000.0,"last_update_timestamp":1795996800657,"label":"m-1","is_rebalance":false,"is_liquidation":false,"instrument_name":"ETH-PERPETUAL","filled_amount":4000.0,"direction":"buy","creation_timestamp":1795996800001,"average_price":2500.0,"api":true,"amount":10000.0}}}"#;
