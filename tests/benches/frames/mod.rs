//! Good frames of the streams of each exchange in the shapes that their documents show, with values of
//! our own, and the types that a program parses them into.
//!
//! The types borrow texts and name the fields that a program uses: the cheaper the parse, the larger the
//! share of the check.

#![allow(dead_code, reason = "parsed fields are not read")]
#![allow(clippy::struct_field_names, reason = "fields are named as exchanges name them")]

pub(crate) mod binance;
pub(crate) mod bybit;
pub(crate) mod coinbase;
pub(crate) mod deribit;
pub(crate) mod hyperliquid;
pub(crate) mod kraken;
pub(crate) mod okx;
pub(crate) mod upbit;

/// Returns levels of an order book, from the best one, each formatted by `level`.
fn levels(count: u32, level: impl Fn(u32) -> String) -> String {
    (0..count).map(level).collect::<Vec<_>>().join(",")
}
