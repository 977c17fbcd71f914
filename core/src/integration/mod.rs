//! Integrations of other crates, each behind the feature of its name.
//!
//! The modules are not at the root of the crate, because `use exchange_error::*` would then hide the
//! crate `http` behind `exchange_error::http`.

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
