//! The OKCoin futures API, version 1: one table for REST, one for WebSocket.
//!
//! The messages are those of the exchange, verbatim, typos included. They are checked when this crate
//! compiles, against the exchange's page in `tables/okcoin-futures.md`. 25 codes are in both tables, with
//! other messages and sometimes other limits, so there are two enums. Variants of the same meaning have
//! the same name.
//!
//! ```
//! use exchange_error::okcoin::futures::{RestError, WebSocketError};
//!
//! let (rest, websocket) = (RestError::from_code(20018), WebSocketError::from_code(20018));
//! assert_eq!(rest, Some(RestError::PriceOutsideBand));
//! assert_eq!(websocket, Some(WebSocketError::PriceOutsideBand));
//! // The same error, other limits.
//! assert!(rest.unwrap().message().contains("103%"));
//! assert!(websocket.unwrap().message().contains("105%"));
//! ```
//!
//! The page names no deadline that bounds a late execution.
//!
//! The tables below show the classification of each row. The documentation of the variants has the
//! messages and advice. The search box of this page finds a variant by its code.
//!
//! # REST
//!
#![doc = include_str!("rest.md")]
//!
//! # WebSocket
//!
#![doc = include_str!("websocket.md")]

mod rest;
mod websocket;

pub use rest::RestError;
pub use websocket::WebSocketError;
