//! Hyperliquid: the endpoints `exchange` and `info`, over HTTP and over a WebSocket.
//!
//! There are no codes: parts of sentences select, because texts end with numbers or names of assets. A refusal
//! that no row lists is `Refused`: refusals stand in a place of their own, so nothing was executed.
//!
//! # Nonces and client order ids
//!
//! The nonce is part of the signed bytes and counts once. The same bytes cannot be executed twice, and they
//! cannot succeed after a refusal: sign again. A program that signs again has no such guard, so placing an order
//! is a [`Write`](crate::Operation::Write), never an `IdempotentWrite`. `expiresAfter` bounds a late execution.
//!
//! # Waits
//!
//! No reply states a wait. An address that has used up its requests may send one every ten seconds.
//!
//! # Documents
//!
//! Read for this version: the pages on error responses, the exchange endpoint, rate limits and signing
//! (2026-08-22), and replies quoted in public reports. The messages are our own words.

mod rest;
pub mod tables;
mod websocket;

pub use rest::RestError;
pub use websocket::WebSocketError;
