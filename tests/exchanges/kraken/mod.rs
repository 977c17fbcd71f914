//! Kraken, spot.
//!
//! An error is a text `ECategory:Message`, with more behind a second colon at times, and the text
//! is the code. REST sends a list of them, empty for a success, with HTTP 200. The WebSocket has
//! two versions on two addresses: version 1 says `errorMessage`, version 2 says `error`, and sentences
//! of its own stand next to the texts of REST.
//!
//! Source: "Spot Error Messages", "Add Order Batch" and the WebSocket v1 and v2 pages of the Kraken
//! API documentation, and "API error messages" of its support pages.

mod rest;
mod websocket;

use super::Api;

pub(crate) const APIS: &[Api] = &[rest::API, websocket::API];
