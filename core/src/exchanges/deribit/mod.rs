//! Deribit (v2): JSON-RPC over HTTP and over a WebSocket.
//!
//! Both transports have the same rows, but for 10028 (too many requests): over HTTP the request was refused,
//! over a WebSocket the session has ended. A mass quote succeeds as a whole and lists what it refused.
//!
//! # Client order ids
//!
//! `label` is free text and makes nothing idempotent, so placing an order is a
//! [`Write`](crate::Operation::Write), never an `IdempotentWrite`. `valid_until` bounds a late execution.
//!
//! # Waits
//!
//! `error.data.wait` states seconds, for 12998 and 13780. The wait of 13780 can be days: bound it.
//!
//! # Documents
//!
//! Read for this version: the error codes and the rate limits (2026-02-23), and the specification of the API
//! (version 2.1.1, 2026-08-22). The messages are our own words.

mod rest;
pub mod tables;
mod websocket;

pub use rest::RestError;
pub use websocket::WebSocketError;
