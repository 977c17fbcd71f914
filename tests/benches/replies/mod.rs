//! Successful replies of several lengths.

/// Returns 44 KB of market data, with a member first or last.
pub(crate) fn market_data(first: &str, last: &str) -> Vec<u8> {
    let rows: Vec<String> =
        (0..1500).map(|row| format!(r#"["{}.72","20.0","{row}.0065"]"#, 900 + row % 97)).collect();
    let rows = rows.join(",");
    format!(r#"{{{first}"asks":[{rows}],"bids":[],"timestamp":1490337551299{last}}}"#).into_bytes()
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

/// Acknowledgement of an order with two fills, in a form that many exchanges use.
pub(crate) const ACKNOWLEDGEMENT: &[u8] = br#"{"symbol":"BTCUSDT","orderId":28,"orderListId":-1,"clientOrderId":"6gCrw2kRUAF9CvJDGP16IP","transactTime":1507725176595,"price":"0.00000000","origQty":"10.00000000","executedQty":"10.00000000","cummulativeQuoteQty":"10.00000000","status":"FILLED","timeInForce":"GTC","type":"MARKET","side":"SELL","workingTime":1507725176595,"selfTradePreventionMode":"NONE","fills":[{"price":"4000.00000000","qty":"1.00000000","commission":"4.00000000","commissionAsset":"USDT","tradeId":56},{"price":"3999.00000000","qty":"5.00000000","commission":"19.99500000","commissionAsset":"USDT","tradeId":57}]}"#;

/// Short push of market data.
pub(crate) const TICKER: &[u8] = br#"[{"channel":"ok_sub_futureusd_btc_ticker_this_week","data":{"limitHigh":"1030.33","vol":2294.0,"last":999.4,"sell":999.5,"buy":998.9,"unitAmount":100.0,"hold_amount":223512.0,"contractId":20170324034,"high":1012.1,"low":967.3,"limitLow":"967.01"}}]"#;

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
