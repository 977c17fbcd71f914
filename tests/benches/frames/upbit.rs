//! Upbit: its WebSocket in the default format.

use serde::Deserialize;

use super::levels;

#[derive(Deserialize)]
pub(crate) struct Ticker<'a> {
    code: &'a str,
    trade_price: f64,
    trade_volume: f64,
    acc_trade_volume_24h: f64,
    timestamp: u64,
}

pub(crate) const TICKER: &str = r#"{"type":"ticker","code":"KRW-ETH","opening_price":3451000.0,"high_price":3533000.0,"low_price":3420000.0,"trade_price":3500000.0,"prev_closing_price":3451000.0,"acc_trade_price":451693210.11,"change":"RISE","change_price":49000.0,"signed_change_price":49000.0,"change_rate":0.0141987829,"signed_change_rate":0.0141987829,"ask_bid":"BID","trade_volume":0.4012,"acc_trade_volume":181.24,"trade_date":"20261130","trade_time":"120000","trade_timestamp":1795996800122,"acc_ask_volume":90.1,"acc_bid_volume":91.14,"market_state":"ACTIVE","is_trading_suspended":false,"market_warning":"NONE","timestamp":1795996800123,"acc_trade_price_24h":951693210.11,"acc_trade_volume_24h":381.24,"stream_type":"REALTIME"}"#;

#[derive(Deserialize)]
pub(crate) struct Trade<'a> {
    code: &'a str,
    trade_price: f64,
    trade_volume: f64,
    ask_bid: &'a str,
    sequential_id: u64,
}

pub(crate) const TRADE: &str = r#"{"type":"trade","code":"KRW-ETH","timestamp":1795996800124,"trade_date":"2026-11-30","trade_time":"12:00:00","trade_timestamp":1795996800122,"trade_price":3500000.0,"trade_volume":0.4012,"ask_bid":"BID","prev_closing_price":3451000.0,"change":"RISE","change_price":49000.0,"sequential_id":17959968001220000,"best_ask_price":3501000,"best_ask_size":4.06,"best_bid_price":3500000,"best_bid_size":31.2,"stream_type":"REALTIME"}"#;

#[derive(Deserialize)]
pub(crate) struct Book<'a> {
    code: &'a str,
    timestamp: u64,
    orderbook_units: Vec<Unit>,
}

#[derive(Deserialize)]
pub(crate) struct Unit {
    ask_price: f64,
    bid_price: f64,
    ask_size: f64,
    bid_size: f64,
}

pub(crate) fn depth() -> String {
    let units = levels(15, |level| {
        format!(
            r#"{{"ask_price":{}000.0,"bid_price":{}000.0,"ask_size":{level}.06,"bid_size":{level}.2}}"#,
            3501 + level,
            3500 - level
        )
    });
    format!(
        r#"{{"type":"orderbook","code":"KRW-ETH","timestamp":1795996800223,"total_ask_size":90.1,"total_bid_size":91.14,"orderbook_units":[{units}],"stream_type":"REALTIME","level":0}}"#
    )
}

#[derive(Deserialize)]
pub(crate) struct Order<'a> {
    code: &'a str,
    uuid: &'a str,
    state: &'a str,
    price: f64,
    executed_volume: f64,
}

pub(crate) const ORDER: &str = r#"{"type":"myOrder","code":"KRW-ETH","uuid":"ac2dc2a3-fce9-40a2-a4f6-5987c25c438f","ask_bid":"BID","order_type":"limit","state":"trade","trade_uuid":"68315169-fba4-4175-ade3-aff14a616657","price":3500000.0,"avg_price":3500000.0,"volume":0.4,"remaining_volume":0.6,"executed_volume":0.4,"trades_count":1,"reserved_fee":0.0,"remaining_fee":0.0,"paid_fee":700.0,"locked":0.0,"executed_funds":1400000.0,"time_in_force":null,"trade_timestamp":1795996800657,"order_timestamp":1795996800001,"timestamp":1795996800658,"stream_type":"REALTIME"}"#;
