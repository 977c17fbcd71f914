//! USD-M futures (`/fapi`, `ws-fapi`).

mod rest;
mod websocket;

pub use rest::RestError;
pub use websocket::WebSocketError;
