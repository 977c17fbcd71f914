//! Benchmark of good frames: checks beside typed parses by three parsers, the frames of every exchange,
//! and a stream of market data beside a search for one byte.
//!
//! `cargo bench -p exchange-error-tests --bench market_data` prints each ratio beside its target, and
//! bytes a second.

#![allow(missing_docs, reason = "a program")]
#![allow(clippy::wildcard_imports, reason = "each block measures the frames of one module")]

mod frames;
mod replies;
mod rounds;
mod verdict;

use std::hint::black_box;

use exchange_error::__private::is_good_by_search;
use exchange_error::okcoin::futures::WebSocketError;
use exchange_error::{Wire, binance, bybit, coinbase, deribit, hyperliquid, kraken, okx, upbit};
use replies::{Depth, TICKER, Ticker, depth};
use rounds::compare;
use serde::Deserialize;

fn main() {
    parsers::<[Ticker<'_>; 1]>("ticker", TICKER, 0.18);
    parsers::<[Depth<'_>; 1]>("depth", &depth(), 0.12);
    exchanges();
    stream();
}

/// Measures the check of a good frame against three parsers of its type.
fn parsers<'de, T: Deserialize<'de>>(group: &str, frame: &'de [u8], target: f64) {
    compare(
        &format!("{group} of {} bytes", frame.len()),
        1,
        &|| drop(black_box(WebSocketError::check_frame(black_box(frame)))),
        &[
            ("serde_json", Some(target), &|| {
                black_box(serde_json::from_slice::<T>(black_box(frame)).is_ok());
            }),
            ("sonic-rs", None, &|| {
                black_box(sonic_rs::from_slice::<T>(black_box(frame)).is_ok());
            }),
            ("simd-json", None, &|| {
                // It parses in place, so each frame is copied as a client would have to.
                let mut copy = black_box(frame).to_vec();
                black_box(simd_json::serde::from_slice::<serde::de::IgnoredAny>(&mut copy).is_ok());
            }),
        ],
    );
}

/// Measures frames of every exchange against the typed parse of the same bytes.
fn exchanges() {
    {
        use frames::binance::*;
        frame::<binance::StreamError, Ticker<'_>>("binance ticker", TICKER);
        frame::<binance::StreamError, Trade<'_>>("binance trade", TRADE);
        frame::<binance::StreamError, Depth<'_>>("binance depth", &depth());
        frame::<binance::spot::WebSocketError, Event<'_>>("binance order", ORDER);
    }
    {
        use frames::okx::*;
        frame::<okx::WebSocketError, Push<Ticker<'_>>>("okx ticker", TICKER);
        frame::<okx::WebSocketError, Push<Trade<'_>>>("okx trade", TRADE);
        frame::<okx::WebSocketError, Push<Book<'_>>>("okx depth", &depth());
        frame::<okx::WebSocketError, Push<Order<'_>>>("okx order", ORDER);
    }
    {
        use frames::bybit::*;
        frame::<bybit::StreamError, Push<'_, Ticker<'_>>>("bybit ticker", TICKER);
        frame::<bybit::StreamError, Push<'_, [Trade<'_>; 1]>>("bybit trade", TRADE);
        frame::<bybit::StreamError, Push<'_, Book<'_>>>("bybit depth", &depth());
        frame::<bybit::StreamError, Push<'_, [Order<'_>; 1]>>("bybit order", ORDER);
    }
    {
        use frames::kraken::*;
        frame::<kraken::spot::WebSocketError, Push<'_, Ticker<'_>>>("kraken ticker", TICKER);
        frame::<kraken::spot::WebSocketError, Push<'_, Trade<'_>>>("kraken trade", TRADE);
        frame::<kraken::spot::WebSocketError, Push<'_, Book<'_>>>("kraken depth", &depth());
        frame::<kraken::spot::WebSocketError, Push<'_, Order<'_>>>("kraken order", ORDER);
    }
    {
        use frames::deribit::*;
        frame::<deribit::WebSocketError, Push<'_, Ticker<'_>>>("deribit ticker", TICKER);
        frame::<deribit::WebSocketError, Push<'_, [Trade<'_>; 1]>>("deribit trade", TRADE);
        frame::<deribit::WebSocketError, Push<'_, Book<'_>>>("deribit depth", &depth());
        frame::<deribit::WebSocketError, Push<'_, Order<'_>>>("deribit order", ORDER);
    }
    {
        use frames::hyperliquid::*;
        frame::<hyperliquid::WebSocketError, Push<'_, BestOffers<'_>>>("hyperliquid bbo", TICKER);
        frame::<hyperliquid::WebSocketError, Push<'_, [Trade<'_>; 1]>>("hyperliquid trade", TRADE);
        frame::<hyperliquid::WebSocketError, Push<'_, Book<'_>>>("hyperliquid depth", &depth());
        frame::<hyperliquid::WebSocketError, Push<'_, [Update<'_>; 1]>>("hyperliquid order", ORDER);
    }
    {
        use frames::upbit::*;
        frame::<upbit::WebSocketError, Ticker<'_>>("upbit ticker", TICKER);
        frame::<upbit::WebSocketError, Trade<'_>>("upbit trade", TRADE);
        frame::<upbit::WebSocketError, Book<'_>>("upbit depth", &depth());
        frame::<upbit::WebSocketError, Order<'_>>("upbit order", ORDER);
    }
    {
        use frames::coinbase::*;
        frame::<coinbase::WebSocketError, Push<'_, Tickers<'_>>>("coinbase ticker", TICKER);
        frame::<coinbase::WebSocketError, Push<'_, Trades<'_>>>("coinbase trade", TRADE);
        frame::<coinbase::WebSocketError, Push<'_, Updates<'_>>>("coinbase depth", &depth());
        frame::<coinbase::WebSocketError, Push<'_, Orders<'_>>>("coinbase order", ORDER);
    }
}

fn frame<'de, E: Wire, T: Deserialize<'de>>(group: &str, frame: &'de str) {
    assert!(E::check_frame(frame).is_ok(), "{group}: {frame}");
    let searched = is_good_by_search(E::RULES, None, frame.as_bytes());
    let way = if searched { "searched" } else { "read" };
    compare(
        &format!("{group} of {} bytes, {way}", frame.len()),
        1,
        &|| drop(black_box(E::check_frame(black_box(frame)))),
        &[("typed parse", Some(0.25), &|| {
            black_box(serde_json::from_str::<T>(black_box(frame)).is_ok());
        })],
    );
}

/// Number of frames in the stream.
const FRAMES: u32 = 10_000;

/// Measures 10,000 frames: depth and trades, 9 % tickers, 1 % acknowledgements, one failure.
fn stream() {
    let depth = depth();
    let frames: Vec<&[u8]> = (0..FRAMES)
        .map(|number| match number % 100 {
            _ if number == FRAMES / 2 => FAILURE,
            0 => ACKNOWLEDGEMENT,
            1..10 => TICKER,
            // A push of depth for every two of trades.
            part if part % 3 == 0 => &depth,
            _ => TRADES,
        })
        .collect();
    let bytes: usize = frames.iter().map(|frame| frame.len()).sum();
    println!(
        "{FRAMES} frames of {bytes} bytes; bytes a second are theirs over the time of a frame"
    );
    println!("  mean length of a frame: {} bytes", bytes / frames.len());
    compare(
        "stream, per frame",
        FRAMES,
        &|| {
            let failed = frames
                .iter()
                .filter(|frame| WebSocketError::check_frame(black_box(frame)).is_err());
            assert_eq!(failed.count(), 1);
        },
        &[
            ("memchr", None, &|| {
                // A byte that no frame has, so that every frame is read to its end.
                let found =
                    frames.iter().filter(|frame| memchr::memchr(0, black_box(frame)).is_some());
                assert_eq!(found.count(), 0);
            }),
            ("validation", None, &|| {
                let valid = frames.iter().filter(|frame| {
                    serde_json::from_slice::<serde::de::IgnoredAny>(black_box(frame)).is_ok()
                });
                assert_eq!(valid.count(), frames.len());
            }),
        ],
    );
}

const TRADES: &[u8] = br#"[{"channel":"ok_sub_futureusd_btc_trade_this_week","data":[["732916899","999.49","2.0","15:02:11","ask","0.2001"],["732916902","999.5","14.0","15:02:12","bid","1.4007"]]}]"#;

const ACKNOWLEDGEMENT: &[u8] =
    br#"[{"channel":"ok_futureusd_trade","data":{"result":true,"order_id":5017287829}}]"#;

const FAILURE: &[u8] =
    br#"[{"channel":"ok_sub_futureusd_btc_depth","errorcode":"10015","success":"false"}]"#;
