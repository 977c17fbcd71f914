//! Bybit (v5): REST, orders over a WebSocket, streams.
//!
//! | enum | API |
//! |---|---|
//! | [`RestError`] | REST, all products but the four below |
//! | [`reward::RestError`], [`prediction::RestError`] | rewards and prediction markets: some of their numbers mean something else |
//! | [`futures_bot::RestError`], [`spot_grid_bot::RestError`] | bots: the code is inside `result` |
//! | [`WebSocketError`] | orders over `/v5/trade` |
//! | [`StreamError`] | public and private streams |
//! | [`OrderRejectReason`] | `rejectReason` of the order stream |
//!
//! Code 0 acknowledges an order. Whether it was accepted, the order stream reports. In a batch the rows have
//! the advice, not the envelope.
//!
//! # Client order ids
//!
//! `orderLinkId` is unique for good (perpetuals, futures, spot, options), so an order with it is an
//! [`IdempotentWrite`](crate::Operation::IdempotentWrite). No such rule is documented for spreads.
//! `recv_window` refuses a request that arrives late (10002). No document says that it bounds a late
//! execution.
//!
//! # Waits
//!
//! After a rate limit (10006) the header `X-Bapi-Limit-Reset-Timestamp` states the end, in milliseconds since
//! 1970; frames have it in `header`, beside `Timenow`. Otherwise it is the present time, and is not read.
//!
//! # Documents
//!
//! Read for this version: the exchange's repository of documentation (2026-07-24), with `v5/error.mdx`,
//! `v5/rate-limit/rate-limit.mdx`, `v5/websocket/trade/guideline.mdx`, `v5/enum.mdx`, `v5/bot/err.mdx` and
//! the pages of the endpoints. Codes of earlier versions of the API are left out. The messages are our own
//! words.

pub mod futures_bot;
mod order_reject_reason;
pub mod prediction;
mod rest;
pub mod reward;
pub mod spot_grid_bot;
mod stream;
pub mod tables;
mod websocket;

pub use order_reject_reason::OrderRejectReason;
pub use rest::RestError;
pub use stream::StreamError;
pub use websocket::WebSocketError;
