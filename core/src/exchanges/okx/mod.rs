//! OKX (v5): REST and WebSocket.
//!
//! One range of numbers serves all products and both transports, so there is one enum for each transport, and
//! the rows stand in [`tables`] by subject. [`SubCodeError`] refines three codes.
//!
//! # What one row cannot say
//!
//! - An amendment sent with `cxlOnFail` cancels the order when it is refused: `NotApplied` holds for the
//!   change. Read the order after any refusal.
//! - The failure of a transfer's request says nothing about the transfer: ask `transfer-state` first.
//! - Frames with `event: error` have no id. If orders are in flight, do not tie the frame to one of them.
//! - Codes in pushed records (orders, algo orders, block trades) are about earlier events and are not read.
//!
//! # Client order ids
//!
//! `clOrdId` is unique among pending orders only, so placing an order is a
//! [`Write`](crate::Operation::Write), never an `IdempotentWrite`. `expTime` bounds a late execution.
//!
//! # Waits
//!
//! No reply states a wait. Documented waits are constants of the rows. A status of 429 without a code can
//! also mean overload, so its outcome is unknown; with code 50011 it is a refusal.
//!
//! # Documents
//!
//! Read for this version: the error code list, English and Chinese, and the pages of the endpoints in the API
//! guide (2026-08-22); an older edition (2026-03-06); the exchange's own client (2026-04-20). Codes that no
//! current document lists are left out. The messages are our own words.

mod rest;
mod sub_code;
pub mod tables;
mod websocket;

pub use rest::RestError;
pub use sub_code::SubCodeError;
pub use websocket::WebSocketError;
