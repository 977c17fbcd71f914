//! OKX: channels of the public and the private WebSocket.

use serde::Deserialize;

use super::levels;

#[derive(Deserialize)]
pub(crate) struct Push<T> {
    data: [T; 1],
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Ticker<'a> {
    inst_id: &'a str,
    last: &'a str,
    ask_px: &'a str,
    bid_px: &'a str,
    ts: &'a str,
}

pub(crate) const TICKER: &str = r#"{"arg":{"channel":"tickers","instId":"ETH-USDT"},"data":[{"instType":"SPOT","instId":"ETH-USDT","last":"2500.01","lastSz":"0.4","askPx":"2500.01","askSz":"4.06","bidPx":"2500","bidSz":"31.2","open24h":"2487.6","high24h":"2533.1","low24h":"2461","sodUtc0":"2490.2","sodUtc8":"2481.7","volCcy24h":"451693210.11","vol24h":"181244.91","ts":"1795996800123"}]}"#;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Trade<'a> {
    inst_id: &'a str,
    trade_id: &'a str,
    px: &'a str,
    sz: &'a str,
    side: &'a str,
    ts: &'a str,
}

pub(crate) const TRADE: &str = r#"{"arg":{"channel":"trades","instId":"ETH-USDT"},"data":[{"instId":"ETH-USDT","tradeId":"1203395","px":"2500.01","sz":"0.4012","side":"buy","ts":"1795996800122","count":"3","source":"0","seqId":40090021}]}"#;

#[derive(Deserialize)]
pub(crate) struct Book<'a> {
    #[serde(borrow)]
    asks: Vec<[&'a str; 4]>,
    bids: Vec<[&'a str; 4]>,
    ts: &'a str,
}

pub(crate) fn depth() -> String {
    let asks = levels(20, |level| format!(r#"["{}.01","{}.77","0","3"]"#, 2500 + level, level + 1));
    let bids = levels(20, |level| format!(r#"["{}.99","{}.12","0","5"]"#, 2499 - level, level + 1));
    format!(
        r#"{{"arg":{{"channel":"books","instId":"ETH-USDT"}},"action":"update","data":[{{"asks":[{asks}],"bids":[{bids}],"ts":"1795996800223","checksum":-855196043,"prevSeqId":40090021,"seqId":40090061}}]}}"#
    )
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Order<'a> {
    inst_id: &'a str,
    ord_id: &'a str,
    cl_ord_id: &'a str,
    state: &'a str,
    fill_px: &'a str,
    fill_sz: &'a str,
}

pub(crate) const ORDER: &str = r#"{"arg":{"channel":"orders","instType":"SPOT","uid":"4711"},"data":[{"instType":"SPOT","instId":"ETH-USDT","ordId":"312269865356374016","clOrdId":"b15","tag":"","px":"2500","sz":"1","notionalUsd":"2500.0","ordType":"limit","side":"buy","posSide":"","tdMode":"cash","fillPx":"2500","tradeId":"77","fillSz":"0.4","fillTime":"1795996800657","fillFee":"-0.0004","fillFeeCcy":"ETH","execType":"M","accFillSz":"0.4","avgPx":"2500","state":"partially_filled","lever":"0","tpTriggerPx":"","tpOrdPx":"","slTriggerPx":"","slOrdPx":"","feeCcy":"ETH","fee":"-0.0004","rebateCcy":"USDT","rebate":"0","pnl":"0","source":"","cancelSource":"","amendSource":"","category":"normal","uTime":"1795996800658","cTime":"1795996800001","reqId":"","amendResult":"","code":"0","msg":""}]}"#;
