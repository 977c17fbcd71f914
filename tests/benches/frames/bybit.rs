//! Bybit v5: topics of the public and the private streams.

use serde::Deserialize;

use super::levels;

#[derive(Deserialize)]
pub(crate) struct Push<'a, T> {
    topic: &'a str,
    data: T,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Ticker<'a> {
    symbol: &'a str,
    last_price: &'a str,
    bid1_price: &'a str,
    ask1_price: &'a str,
    mark_price: &'a str,
}

pub(crate) const TICKER: &str = r#"{"topic":"tickers.ETHUSDT","type":"snapshot","data":{"symbol":"ETHUSDT","tickDirection":"PlusTick","price24hPcnt":"0.004990","lastPrice":"2500.01","prevPrice24h":"2487.60","highPrice24h":"2533.10","lowPrice24h":"2461.00","prevPrice1h":"2496.20","markPrice":"2500.02","indexPrice":"2499.87","openInterest":"181244.91","openInterestValue":"453115000.10","turnover24h":"451693210.11","volume24h":"181244.91","nextFundingTime":"1796025600000","fundingRate":"0.0001","bid1Price":"2500.00","bid1Size":"31.20","ask1Price":"2500.01","ask1Size":"4.06"},"cs":40090021,"ts":1795996800123}"#;

#[derive(Deserialize)]
pub(crate) struct Trade<'a> {
    #[serde(rename = "T")]
    time: u64,
    s: &'a str,
    #[serde(rename = "S")]
    side: &'a str,
    v: &'a str,
    p: &'a str,
    i: &'a str,
}

pub(crate) const TRADE: &str = r#"{"topic":"publicTrade.ETHUSDT","type":"snapshot","ts":1795996800124,"data":[{"T":1795996800122,"s":"ETHUSDT","S":"Buy","v":"0.40","p":"2500.01","L":"PlusTick","i":"20f43950-d8dd-5b31-9112-a178eb6023af","BT":false,"seq":40090021}]}"#;

#[derive(Deserialize)]
pub(crate) struct Book<'a> {
    s: &'a str,
    #[serde(borrow)]
    b: Vec<[&'a str; 2]>,
    a: Vec<[&'a str; 2]>,
    u: u64,
}

pub(crate) fn depth() -> String {
    let bids = levels(20, |level| format!(r#"["{}.99","{}.12"]"#, 2499 - level, level + 1));
    let asks = levels(20, |level| format!(r#"["{}.01","{}.77"]"#, 2500 + level, level + 1));
    format!(
        r#"{{"topic":"orderbook.50.ETHUSDT","type":"delta","ts":1795996800223,"data":{{"s":"ETHUSDT","b":[{bids}],"a":[{asks}],"u":177400507,"seq":66544703342}},"cts":1795996800220}}"#
    )
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Order<'a> {
    symbol: &'a str,
    order_id: &'a str,
    order_link_id: &'a str,
    order_status: &'a str,
    avg_price: &'a str,
    cum_exec_qty: &'a str,
}

pub(crate) const ORDER: &str = r#"{"id":"5923240c6880ab-c59f-420b-9adb-3639adc9dd90","topic":"order","creationTime":1795996800658,"data":[{"symbol":"ETHUSDT","orderId":"5cf98598-39a7-459e-97bf-76ca765ee020","side":"Buy","orderType":"Limit","cancelType":"UNKNOWN","price":"2500.00","qty":"1.00","orderIv":"","timeInForce":"GTC","orderStatus":"PartiallyFilled","orderLinkId":"link-1","lastPriceOnCreated":"2500.00","reduceOnly":false,"leavesQty":"0.60","leavesValue":"1500","cumExecQty":"0.40","cumExecValue":"1000","avgPrice":"2500.00","blockTradeId":"","positionIdx":0,"cumExecFee":"0.2","createdTime":"1795996800001","updatedTime":"1795996800657","rejectReason":"EC_NoError","stopOrderType":"","triggerPrice":"","takeProfit":"","stopLoss":"","category":"linear"}]}"#;
