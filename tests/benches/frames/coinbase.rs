//! Coinbase Advanced Trade: channels of its WebSocket.

use serde::Deserialize;

use super::levels;

#[derive(Deserialize)]
pub(crate) struct Push<'a, T> {
    channel: &'a str,
    sequence_num: u64,
    events: [T; 1],
}

#[derive(Deserialize)]
pub(crate) struct Tickers<'a> {
    #[serde(borrow)]
    tickers: [Ticker<'a>; 1],
}

#[derive(Deserialize)]
pub(crate) struct Ticker<'a> {
    product_id: &'a str,
    price: &'a str,
    best_bid: &'a str,
    best_ask: &'a str,
}

pub(crate) const TICKER: &str = r#"{"channel":"ticker","client_id":"","timestamp":"2026-11-30T12:00:00.123417Z","sequence_num":14,"events":[{"type":"update","tickers":[{"type":"ticker","product_id":"ETH-USD","price":"2500.01","volume_24_h":"181244.91","low_24_h":"2461","high_24_h":"2533.1","low_52_w":"1461","high_52_w":"4533.1","price_percent_chg_24_h":"0.499","best_bid":"2500","best_bid_quantity":"31.2","best_ask":"2500.01","best_ask_quantity":"4.06"}]}]}"#;

#[derive(Deserialize)]
pub(crate) struct Trades<'a> {
    #[serde(borrow)]
    trades: [Trade<'a>; 1],
}

#[derive(Deserialize)]
pub(crate) struct Trade<'a> {
    trade_id: &'a str,
    product_id: &'a str,
    price: &'a str,
    size: &'a str,
    side: &'a str,
    time: &'a str,
}

pub(crate) const TRADE: &str = r#"{"channel":"market_trades","client_id":"","timestamp":"2026-11-30T12:00:00.124417Z","sequence_num":15,"events":[{"type":"update","trades":[{"trade_id":"1203395","product_id":"ETH-USD","price":"2500.01","size":"0.4012","side":"BUY","time":"2026-11-30T12:00:00.122709Z"}]}]}"#;

#[derive(Deserialize)]
pub(crate) struct Updates<'a> {
    product_id: &'a str,
    #[serde(borrow)]
    updates: Vec<Update<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Update<'a> {
    side: &'a str,
    price_level: &'a str,
    new_quantity: &'a str,
}

pub(crate) fn depth() -> String {
    let updates = levels(20, |level| {
        format!(
            r#"{{"side":"bid","event_time":"2026-11-30T12:00:00.22{level:02}17Z","price_level":"{}.99","new_quantity":"{level}.12"}}"#,
            2499 - level
        )
    });
    format!(
        r#"{{"channel":"l2_data","client_id":"","timestamp":"2026-11-30T12:00:00.223417Z","sequence_num":16,"events":[{{"type":"update","product_id":"ETH-USD","updates":[{updates}]}}]}}"#
    )
}

#[derive(Deserialize)]
pub(crate) struct Orders<'a> {
    #[serde(borrow)]
    orders: [Order<'a>; 1],
}

#[derive(Deserialize)]
pub(crate) struct Order<'a> {
    order_id: &'a str,
    client_order_id: &'a str,
    status: &'a str,
    avg_price: &'a str,
    cumulative_quantity: &'a str,
}

pub(crate) const ORDER: &str = r#"{"channel":"user","client_id":"","timestamp":"2026-11-30T12:00:00.658417Z","sequence_num":17,"events":[{"type":"update","orders":[{"avg_price":"2500","cancel_reason":"","client_order_id":"c-1","completion_percentage":"40.00","contract_expiry_type":"UNKNOWN_CONTRACT_EXPIRY_TYPE","cumulative_quantity":"0.4","filled_value":"1000","leaves_quantity":"0.6","limit_price":"2500","number_of_fills":"1","order_id":"00000000-0000-4000-8000-0000000000c1","order_side":"BUY","order_type":"Limit","outstanding_hold_amount":"1500","post_only":"false","product_id":"ETH-USD","product_type":"SPOT","reject_reason":"","status":"OPEN","time_in_force":"GOOD_UNTIL_CANCELLED","total_fees":"0.4","total_value_after_fees":"1000.4","trigger_status":"INVALID_ORDER_TYPE","creation_time":"2026-11-30T12:00:00.001Z"}],"positions":{"perpetual_futures_positions":[],"expiring_futures_positions":[]}}]}"#;
