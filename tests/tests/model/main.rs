//! Model of clients, a network and an exchange: every order of events within its bounds is explored.
//!
//! The client is the crate: a `Delivery`. The exchange gives any answer that is true of what it did, from
//! all ready-made enums. `cargo test --release -p exchange-error-tests --test model -- --ignored
//! --nocapture` explores the larger worlds and prints the figures of `benches/RESULTS.md`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop")]

mod answers;
mod batch;
mod client;
mod counterexamples;
mod event;
mod exchange;
mod holds;
mod properties;
mod run;
mod state;
mod story;
mod world;
