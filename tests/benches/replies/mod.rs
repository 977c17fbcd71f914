//! Successful replies of several lengths, and the types that they are parsed into.
//!
//! The types borrow texts and name every field that a program would use: the cheaper the parse, the
//! larger the share of the check.

#![allow(dead_code, reason = "parsed fields are not read")]

use serde::Deserialize;

/// The answer to an order.
#[derive(Deserialize)]
pub(crate) struct Placed {
    order_id: u64,
}

/// The answer to a ping.
#[derive(Deserialize)]
pub(crate) struct Pong<'a> {
    event: &'a str,
}

/// Returns 44 KB of market data, with a member first or last.
pub(crate) fn market_data(first: &str, last: &str) -> Vec<u8> {
    let rows: Vec<String> =
        (0..1500).map(|row| format!(r#"["{}.72","20.0","{row}.0065"]"#, 900 + row % 97)).collect();
    let rows = rows.join(",");
    format!(r#"{{{first}"asks":[{rows}],"bids":[],"timestamp":1490337551299{last}}}"#).into_bytes()
}

/// The market data, with prices and amounts as sent.
#[derive(Deserialize)]
pub(crate) struct Book<'a> {
    #[serde(borrow)]
    asks: Vec<[&'a str; 3]>,
    bids: Vec<[&'a str; 3]>,
    timestamp: u64,
}

/// Returns two positions, as `future_position` answers.
pub(crate) fn positions() -> Vec<u8> {
    let position = |symbol| {
        format!(
            r#"{{"buy_amount":1,"buy_available":0,"buy_price_avg":422.78,"buy_price_cost":422.78,"buy_profit_real":-0.00007096,"contract_id":20141219012,"contract_type":"this_week","create_date":1418113356000,"lever_rate":10,"sell_amount":0,"sell_available":0,"sell_price_avg":0,"sell_price_cost":0,"sell_profit_real":0,"symbol":"{symbol}"}}"#
        )
    };
    let (bitcoin, litecoin) = (position("btc_usd"), position("ltc_usd"));
    format!(r#"{{"holding":[{bitcoin},{litecoin}],"result":true}}"#).into_bytes()
}

/// The open positions.
#[derive(Deserialize)]
pub(crate) struct Positions<'a> {
    #[serde(borrow)]
    holding: Vec<Position<'a>>,
}

/// An open position.
#[derive(Deserialize)]
pub(crate) struct Position<'a> {
    contract_id: u64,
    symbol: &'a str,
    lever_rate: u32,
    buy_amount: f64,
    buy_price_avg: f64,
    sell_amount: f64,
    sell_price_avg: f64,
}

/// Acknowledgement of an order with two fills, in a form that many exchanges use.
pub(crate) const ACKNOWLEDGEMENT: &[u8] = br#"{"symbol":"BTCUSDT","orderId":28,"orderListId":-1,"clientOrderId":"6gCrw2kRUAF9CvJDGP16IP","transactTime":1507725176595,"price":"0.00000000","origQty":"10.00000000","executedQty":"10.00000000","cummulativeQuoteQty":"10.00000000","status":"FILLED","timeInForce":"GTC","type":"MARKET","side":"SELL","workingTime":1507725176595,"selfTradePreventionMode":"NONE","fills":[{"price":"4000.00000000","qty":"1.00000000","commission":"4.00000000","commissionAsset":"USDT","tradeId":56},{"price":"3999.00000000","qty":"5.00000000","commission":"19.99500000","commissionAsset":"USDT","tradeId":57}]}"#;

/// The state of an order.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Acknowledgement<'a> {
    order_id: u64,
    client_order_id: &'a str,
    transact_time: u64,
    price: &'a str,
    executed_qty: &'a str,
    status: &'a str,
    fills: Vec<Fill<'a>>,
}

/// A fill of an order.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Fill<'a> {
    price: &'a str,
    qty: &'a str,
    commission: &'a str,
    trade_id: u64,
}

/// Short push of market data.
pub(crate) const TICKER: &[u8] = br#"[{"channel":"ok_sub_futureusd_btc_ticker_this_week","data":{"limitHigh":"1030.33","vol":2294.0,"last":999.4,"sell":999.5,"buy":998.9,"unitAmount":100.0,"hold_amount":223512.0,"contractId":20170324034,"high":1012.1,"low":967.3,"limitLow":"967.01"}}]"#;

/// A message with the state of a market.
#[derive(Deserialize)]
pub(crate) struct Ticker<'a> {
    channel: &'a str,
    data: Prices,
}

/// Prices of a market.
#[derive(Deserialize)]
pub(crate) struct Prices {
    last: f64,
    sell: f64,
    buy: f64,
    vol: f64,
}

/// A message with the best levels of an order book.
#[derive(Deserialize)]
pub(crate) struct Depth<'a> {
    channel: &'a str,
    #[serde(borrow)]
    data: Levels<'a>,
}

/// Levels of an order book, as sent.
#[derive(Deserialize)]
pub(crate) struct Levels<'a> {
    timestamp: u64,
    #[serde(borrow)]
    asks: Vec<[&'a str; 5]>,
    bids: Vec<[&'a str; 5]>,
}

/// Returns a push of ten levels on each side.
pub(crate) fn depth() -> Vec<u8> {
    let levels = |start: u32| {
        let level =
            |level| format!(r#"["{}.72","20.0","2.0065","85.2802","852.0"]"#, start + level);
        (0..10).map(level).collect::<Vec<_>>().join(",")
    };
    let (asks, bids) = (levels(996), levels(970));
    format!(r#"[{{"channel":"ok_sub_futureusd_btc_depth_this_week_20","data":{{"timestamp":1490337551299,"asks":[{asks}],"bids":[{bids}]}}}}]"#).into_bytes()
}
