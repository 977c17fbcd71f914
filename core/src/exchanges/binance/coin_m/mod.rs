//! COIN-M futures (`/dapi`, `ws-dapi`).

mod rest;
mod websocket;

pub use rest::RestError;
pub use websocket::WebSocketError;
