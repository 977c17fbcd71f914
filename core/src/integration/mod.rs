//! Integrations of other crates, each behind the feature of its name. The module `client` is
//! for HTTP clients without a feature, and `websocket` for any WebSocket client.
//!
//! The modules are not at the root of the crate, because `use exchange_error::*` would then hide the
//! crate `http` behind `exchange_error::http`.

#[cfg(feature = "json")]
pub mod client;
#[cfg(feature = "http")]
pub mod http;
#[cfg(any(feature = "reqwest", feature = "reqwest-0-12"))]
mod reqwest;
#[cfg(feature = "serde")]
pub mod serde;
#[cfg(feature = "tower")]
pub mod tower;
#[cfg(feature = "tracing")]
pub mod tracing;
#[cfg(feature = "tungstenite")]
pub mod tungstenite;
#[cfg(feature = "websocket")]
pub mod websocket;
