//! Ready-made enums, one module for each exchange.

#[cfg(feature = "binance")]
pub mod binance;
#[cfg(feature = "bybit")]
pub mod bybit;
#[cfg(feature = "coinbase")]
pub mod coinbase;
#[cfg(feature = "deribit")]
pub mod deribit;
#[cfg(feature = "hyperliquid")]
pub mod hyperliquid;
#[cfg(feature = "kraken")]
pub mod kraken;
pub mod okcoin;
#[cfg(feature = "okx")]
pub mod okx;
#[cfg(feature = "upbit")]
pub mod upbit;
