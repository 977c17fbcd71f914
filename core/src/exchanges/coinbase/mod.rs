//! Coinbase Advanced Trade: REST, by operation, and WebSocket.
//!
//! The answers depend on the operation (a filled order refuses a cancel, but not a query), so placing, editing
//! and cancelling have enums of their own. [`RestError`] is for every other endpoint.
//!
//! | enum | use |
//! |---|---|
//! | [`NewOrderError`] | placing an order |
//! | [`EditOrderError`] | editing an order; a success means that the edit was handed in |
//! | [`CancelOrderError`] | cancelling orders; a success means that the cancel was handed in |
//! | [`RestError`] | every other endpoint |
//! | [`WebSocketError`] | the WebSocket |
//!
//! # Client order ids
//!
//! A used `client_order_id` creates nothing and returns the existing order, so placing an order is an
//! [`IdempotentWrite`](crate::Operation::IdempotentWrite). No deadline is documented that bounds a late
//! execution.
//!
//! # Waits
//!
//! No reply states a wait.
//!
//! # Documents
//!
//! Read for this version: the pages on creating, editing and cancelling orders, and the OAuth guide
//! (2026-08-22), the specification of the API (2026), the pages on errors and rate limits (2026). The documents
//! give no meaning for the reasons, so it is read from their names. The messages are our own words.

mod cancel_order;
mod edit_order;
mod new_order;
mod rest;
mod websocket;

pub use cancel_order::CancelOrderError;
pub use edit_order::EditOrderError;
pub use new_order::NewOrderError;
pub use rest::RestError;
pub use websocket::WebSocketError;
