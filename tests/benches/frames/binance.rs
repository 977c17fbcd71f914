//! Binance: market streams, and orders of the spot user stream.

use serde::Deserialize;

use super::levels;

#[derive(Deserialize)]
pub(crate) struct Ticker<'a> {
    #[serde(rename = "E")]
    time: u64,
    s: &'a str,
    c: &'a str,
    b: &'a str,
    a: &'a str,
    v: &'a str,
}

pub(crate) const TICKER: &str = r#"{"e":"24hrTicker","E":1795996800123,"s":"ETHUSDT","p":"12.41","P":"0.499","w":"2492.17","x":"2487.60","c":"2500.01","Q":"0.4","b":"2500.00","B":"31.2","a":"2500.01","A":"4.06","o":"2487.60","h":"2533.10","l":"2461.00","v":"181244.91","q":"451693210.11","O":1795910400123,"C":1795996800123,"F":918221,"L":1203394,"n":285174}"#;

#[derive(Deserialize)]
pub(crate) struct Trade<'a> {
    s: &'a str,
    t: u64,
    p: &'a str,
    q: &'a str,
    #[serde(rename = "T")]
    time: u64,
    m: bool,
}

pub(crate) const TRADE: &str = r#"{"e":"trade","E":1795996800124,"s":"ETHUSDT","t":1203395,"p":"2500.01","q":"0.4012","T":1795996800122,"m":false,"M":true}"#;

#[derive(Deserialize)]
pub(crate) struct Depth<'a> {
    s: &'a str,
    u: u64,
    #[serde(borrow)]
    b: Vec<[&'a str; 2]>,
    a: Vec<[&'a str; 2]>,
}

pub(crate) fn depth() -> String {
    let bids = levels(20, |level| format!(r#"["{}.99","{}.1204"]"#, 2499 - level, level + 1));
    let asks = levels(20, |level| format!(r#"["{}.01","{}.7700"]"#, 2500 + level, level + 1));
    format!(
        r#"{{"e":"depthUpdate","E":1795996800223,"s":"ETHUSDT","U":40090021,"u":40090061,"b":[{bids}],"a":[{asks}]}}"#
    )
}

#[derive(Deserialize)]
pub(crate) struct Event<'a> {
    #[serde(borrow)]
    event: Order<'a>,
}

#[derive(Deserialize)]
pub(crate) struct Order<'a> {
    s: &'a str,
    c: &'a str,
    i: u64,
    #[serde(rename = "X")]
    status: &'a str,
    l: &'a str,
    #[serde(rename = "L")]
    last_price: &'a str,
}

pub(crate) const ORDER: &str = r#"{"subscriptionId":0,"event":{"e":"executionReport","E":1795996800658,"s":"ETHUSDT","c":"grid-0010","S":"BUY","o":"LIMIT","f":"GTC","q":"1.00000000","p":"2500.00000000","P":"0.00000000","F":"0.00000000","g":-1,"C":"","x":"TRADE","X":"PARTIALLY_FILLED","r":"NONE","i":9000010,"l":"0.40000000","z":"0.40000000","L":"2500.00000000","n":"0.00040000","N":"ETH","T":1795996800657,"t":77,"w":true,"m":true,"O":1795996800001,"Z":"1000.00000000","Y":"1000.00000000","Q":"0.00000000","V":"NONE"}}"#;
