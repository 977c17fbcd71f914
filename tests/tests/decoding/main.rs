//! Tests of decoding: replies in, failures out, and the forms in which failures are printed.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a helper of a test may stop the test")]

#[path = "../../exchanges/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "enums as the crate of a user would export them")]
mod exchanges;
#[path = "../../../macros/src/jsonpath/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "the derive's parser of paths and filters")]
mod jsonpath;
#[path = "../../support/plans/mod.rs"]
mod plans;
#[path = "../../support/reference_interpreter/mod.rs"]
mod reference_interpreter;
#[path = "../../support/rules/mod.rs"]
mod rules;
#[path = "../../support/subscriber/mod.rs"]
mod subscriber;

mod allocations;
mod decode;
mod exchange_differential;
mod hostile_replies;
mod lookup;
mod okcoin_responses;
mod printed_forms;
mod rows;
mod shown_success;
mod sizes_and_bounds;
mod waits;
mod wire_differential;
