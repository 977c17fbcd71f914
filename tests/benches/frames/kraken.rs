//! Kraken spot WebSocket v2: channels.

use serde::Deserialize;

use super::levels;

#[derive(Deserialize)]
pub(crate) struct Push<'a, T> {
    channel: &'a str,
    data: [T; 1],
}

#[derive(Deserialize)]
pub(crate) struct Ticker<'a> {
    symbol: &'a str,
    bid: f64,
    ask: f64,
    last: f64,
    volume: f64,
}

pub(crate) const TICKER: &str = r#"{"channel":"ticker","type":"update","data":[{"symbol":"ETH/USD","bid":2500.0,"bid_qty":31.2,"ask":2500.01,"ask_qty":4.06,"last":2500.01,"volume":181244.91,"vwap":2492.17,"low":2461.0,"high":2533.1,"change":12.41,"change_pct":0.499}]}"#;

#[derive(Deserialize)]
pub(crate) struct Trade<'a> {
    symbol: &'a str,
    side: &'a str,
    price: f64,
    qty: f64,
    trade_id: u64,
    timestamp: &'a str,
}

pub(crate) const TRADE: &str = r#"{"channel":"trade","type":"update","data":[{"symbol":"ETH/USD","side":"buy","price":2500.01,"qty":0.4012,"ord_type":"limit","trade_id":1203395,"timestamp":"2026-11-30T12:00:00.122709Z"}]}"#;

#[derive(Deserialize)]
pub(crate) struct Book<'a> {
    symbol: &'a str,
    bids: Vec<Level>,
    asks: Vec<Level>,
    checksum: u32,
}

#[derive(Deserialize)]
pub(crate) struct Level {
    price: f64,
    qty: f64,
}

pub(crate) fn depth() -> String {
    let level = |price: u32, level: u32| format!(r#"{{"price":{price}.01,"qty":{level}.1204}}"#);
    let (bids, asks) = (levels(10, |n| level(2499 - n, n)), levels(10, |n| level(2500 + n, n)));
    format!(
        r#"{{"channel":"book","type":"update","data":[{{"symbol":"ETH/USD","bids":[{bids}],"asks":[{asks}],"checksum":2439117997,"timestamp":"2026-11-30T12:00:00.223417Z"}}]}}"#
    )
}

#[derive(Deserialize)]
pub(crate) struct Order<'a> {
    order_id: &'a str,
    cl_ord_id: &'a str,
    order_status: &'a str,
    last_qty: f64,
    last_price: f64,
}

pub(crate) const ORDER: &str = r#"{"channel":"executions","type":"update","data":[{"order_id":"OK4GJX-KSTLS-7DZZO5","order_userref":3,"cl_ord_id":"grid-0010","exec_id":"TEKNAL-2ZLFB-4TRADE","exec_type":"trade","trade_id":77,"symbol":"ETH/USD","side":"buy","last_qty":0.4,"last_price":2500.0,"liquidity_ind":"m","cost":1000.0,"order_status":"partially_filled","order_type":"limit","timestamp":"2026-11-30T12:00:00.657321Z","fees":[{"asset":"USD","qty":0.4}]}],"sequence":12}"#;
