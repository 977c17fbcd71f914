//! Spot (`/api/v3`, `ws-api`).

mod rest;
mod websocket;

pub use rest::RestError;
pub use websocket::WebSocketError;
