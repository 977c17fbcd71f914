//! The OKCoin futures API, version 1: one table for REST, one for WebSocket.
//!
//! The messages are the exchange's own words, typos included, checked while this crate compiles
//! against the exchange's page, which lies beside it as `tables/okcoin-futures.md`. 25 codes stand
//! in both tables, with other wording and sometimes other limits, so there are two enums; a variant
//! has the same name in both where it means the same.
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
//! Here is how each row is classified; the messages and what to do about them are in the
//! documentation of the variants. The search above finds a variant by its code.
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
