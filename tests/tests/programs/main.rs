//! Tests of the examples that are programs: each is run as a user would run it.

#![allow(clippy::unwrap_used, reason = "a helper of a test may stop the test")]

#[path = "../../examples/no_double_orders/demonstration/mod.rs"]
#[allow(unreachable_pub, reason = "a module of an example")]
mod demonstration;
#[path = "../../examples/no_double_orders/options.rs"]
mod options;

mod example;
mod no_double_orders;
mod place_order;
mod scaffold;
mod short_examples;
#[cfg(unix)]
mod terminal;
