//! Other crates, each behind the feature of its name.
//!
//! | crate | page | versions |
//! |---|---|---|
//! | reqwest | `reqwest` | 0.13, and 0.12 with the feature `reqwest-0-12` |
//! | reqwest 0.11, hyper, ureq, isahc, curl, awc and others | `client`, without a feature | any |
//! | clients with the types of `http`: reqwest, hyper, ureq and others | `http` | `http` 1 |
//! | tungstenite, tokio-tungstenite | `tungstenite` | 0.30 |
//! | any other WebSocket client, and compressed messages | `websocket` | any |
//! | tower | `tower` | 0.5 |
//! | backon and other crates that retry | [`resend`](crate::resend), without a feature | any; backon 1 takes its functions as they are |
//! | tracing | `tracing` | 0.1 |
//! | serde | `serde` | 1 |
//!
//! Metrics need no feature: `Failure::labels` returns the labels of a failure.
//!
//! The modules are not at the root of the crate, because `use exchange_error::*` would then hide the
//! crate `http` behind `exchange_error::http`.

#[cfg(feature = "json")]
pub mod client;
#[cfg(feature = "http")]
pub mod http;
#[cfg(any(feature = "reqwest", feature = "reqwest-0-12"))]
pub mod reqwest;
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
