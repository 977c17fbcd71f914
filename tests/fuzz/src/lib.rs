//! Checks of the promises in `SECURITY.md`, for every fuzz target.

#![allow(dead_code, unreachable_pub, unused_imports, reason = "modules of several tests")]

#[path = "../../oracle/mod.rs"]
pub mod oracle;
#[path = "../../transcribed/mod.rs"]
pub mod transcribed;
#[path = "../../exchanges/mod.rs"]
pub mod exchanges;

mod replies;

pub use replies::{Check, checks, judge};
