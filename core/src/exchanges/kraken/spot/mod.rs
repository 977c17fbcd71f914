//! Spot, over REST and WebSocket v2.

mod rest;
mod websocket;

pub use rest::RestError;
pub use websocket::WebSocketError;
