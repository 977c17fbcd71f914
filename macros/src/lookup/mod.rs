//! How codes and messages are found: plain data, computed from the keys alone.
//!
//! Everything here is ordinary Rust over slices, deterministic, and fast without optimisation:
//! that is how the compiler runs it.

pub(crate) mod integers;
pub(crate) mod parts;
pub(crate) mod slots;
pub(crate) mod sorted;
pub(crate) mod texts;
