//! Hyperliquid: channels of its WebSocket.

use serde::Deserialize;

use super::levels;

#[derive(Deserialize)]
pub(crate) struct Push<'a, T> {
    channel: &'a str,
    data: T,
}

#[derive(Deserialize)]
pub(crate) struct Level<'a> {
    px: &'a str,
    sz: &'a str,
    n: u32,
}

#[derive(Deserialize)]
pub(crate) struct BestOffers<'a> {
    coin: &'a str,
    time: u64,
    #[serde(borrow)]
    bbo: [Level<'a>; 2],
}

pub(crate) const TICKER: &str = r#"{"channel":"bbo","data":{"coin":"ETH","time":1795996800123,"bbo":[{"px":"2500.0","sz":"31.2","n":7},{"px":"2500.1","sz":"4.06","n":2}]}}"#;

#[derive(Deserialize)]
pub(crate) struct Trade<'a> {
    coin: &'a str,
    side: &'a str,
    px: &'a str,
    sz: &'a str,
    time: u64,
    tid: u64,
}

pub(crate) const TRADE: &str = r#"{"channel":"trades","data":[{"coin":"ETH","side":"B","px":"2500.1","sz":"0.4012","time":1795996800122,"hash":"0x00000000000000000000000000000000000000000000000000000000000000c1","tid":1203395,"users":["0x0000000000000000000000000000000000000001","0x0000000000000000000000000000000000000002"]}]}"#;

#[derive(Deserialize)]
pub(crate) struct Book<'a> {
    coin: &'a str,
    #[serde(borrow)]
    levels: [Vec<Level<'a>>; 2],
    time: u64,
}

pub(crate) fn depth() -> String {
    let level = |price: u32, n: u32| format!(r#"{{"px":"{price}.1","sz":"{n}.1204","n":{n}}}"#);
    let (bids, asks) = (levels(20, |n| level(2499 - n, n)), levels(20, |n| level(2500 + n, n)));
    format!(
        r#"{{"channel":"l2Book","data":{{"coin":"ETH","time":1795996800223,"levels":[[{bids}],[{asks}]]}}}}"#
    )
}

#[derive(Deserialize)]
pub(crate) struct Update<'a> {
    #[serde(borrow)]
    order: Order<'a>,
    status: &'a str,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Order<'a> {
    coin: &'a str,
    limit_px: &'a str,
    sz: &'a str,
    oid: u64,
    cloid: &'a str,
}

pub(crate) const ORDER: &str = r#"{"channel":"orderUpdates","data":[{"order":{"coin":"ETH","side":"B","limitPx":"2500.0","sz":"0.6","oid":9000010,"timestamp":1795996800001,"origSz":"1.0","cloid":"0x00000000000000000000000000000010"},"status":"open","statusTimestamp":1795996800657}]}"#;
