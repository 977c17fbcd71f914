//! Other crates that programs use with an exchange, each behind the feature of its name.
//!
//! The modules live below this one because a public `exchange_error::http` would hide the crate
//! `http` from whoever writes `use exchange_error::*`.

#[cfg(feature = "http")]
pub mod http;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(feature = "serde")]
pub mod serde;
#[cfg(feature = "tower")]
pub mod tower;
#[cfg(feature = "tracing")]
pub mod tracing;
#[cfg(feature = "tungstenite")]
pub mod tungstenite;
