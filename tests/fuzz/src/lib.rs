//! Checks of the promises in `SECURITY.md`, for every fuzz target.

#![allow(dead_code, unreachable_pub, unused_imports, reason = "modules of several tests")]

#[path = "../../exchanges/mod.rs"]
pub mod exchanges;
#[path = "../../support/reference_interpreter/mod.rs"]
pub mod reference_interpreter;
#[path = "../../support/rules/mod.rs"]
pub mod rules;

mod replies;

pub use replies::{Check, checks, judge};
