//! Upbit: REST and WebSocket.
//!
//! The name of an error selects; a status counts only if neither the text nor the name is known. A cancel-and-new
//! cancels first: after a refusal the old order may be cancelled. The lists of a batch cancel are left to the
//! caller.
//!
//! # Client order ids
//!
//! `identifier` is refused for good once it was used, whether or not the first order succeeded, so an order
//! with it is an [`IdempotentWrite`](crate::Operation::IdempotentWrite). Look the order up by it after a
//! `duplicated_identifier`: the first order may have been refused, so
//! [`with_same_id`](crate::resend::Attempts::with_same_id) would take a refusal for an execution. No deadline
//! is documented that bounds a late execution.
//!
//! # Waits
//!
//! After status 429 the next full second is free. The length of a block (418) is in its text, in a form that no
//! document shows.
//!
//! # Documents
//!
//! Read for this version: the REST guide (2026-10-06), the rate limits (2026-10-07) and the WebSocket guide
//! (v1.6.4). The messages are our own words.

mod rest;
mod websocket;

pub use rest::RestError;
pub use websocket::WebSocketError;
