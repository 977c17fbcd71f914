//! Binance: spot, SAPI, USD-M and COIN-M futures, portfolio margin and options.
//!
//! The same number means different things from product to product (-1008, -2021, -4046, …), so each product
//! has its enums. Rows that products share are in [`tables`].
//!
//! | enum | API |
//! |---|---|
//! | [`spot::RestError`], [`spot::WebSocketError`] | `/api/v3`, `ws-api` |
//! | [`sapi::RestError`] | `/sapi`, with the rows of spot: both run on one host |
//! | [`usd_m::RestError`], [`usd_m::WebSocketError`] | `/fapi`, `ws-fapi` |
//! | [`coin_m::RestError`], [`coin_m::WebSocketError`] | `/dapi`, `ws-dapi` |
//! | [`portfolio_margin::RestError`] | `/papi` |
//! | [`options::RestError`] | `/eapi` |
//! | [`StreamError`] | market streams of all products |
//!
//! # Client order ids
//!
//! `newClientOrderId` is unique among open orders only. An order that has filled or was cancelled frees its
//! id, so a market order that is sent twice fills twice. Placing an order is a
//! [`Write`](crate::Operation::Write), never an `IdempotentWrite`. A refusal as a duplicate only shows that
//! an order with this id is still open. `recvWindow` bounds a late execution: a request that is older is
//! refused, by the matching engine of USD-M and COIN-M, too (-5028, -4188).
//!
//! # Waits
//!
//! REST replies have a `Retry-After` header (documented for spot and SAPI), frames of the spot WebSocket API
//! `error.data.retryAfter`, in milliseconds since 1970, beside `error.data.serverTime`. The text of a ban has
//! the same number behind `banned until`. All three are read.
//!
//! # Documents
//!
//! Read for this version: `errors.md`, `rest-api.md`, `web-socket-api.md`, `web-socket-streams.md`,
//! `filters.md` and the change log of the spot API (2026-07-21); the error code pages of SAPI (2026-06-22),
//! margin trading (2026-01-16), COIN-M (2026-07-01), USD-M, options and portfolio margin (2026-05-28); the
//! general information and the change log of the derivatives (2026-05-28); the support page on bans
//! (2024-11-15). The rows of FIX are left out. The messages are our own words.

pub mod coin_m;
pub mod options;
pub mod portfolio_margin;
pub mod sapi;
pub mod spot;
mod stream;
pub mod tables;
pub mod usd_m;

pub use stream::StreamError;
