//! Three small clients in the shape of public ones: proof that a client needs its enums, the calls, and
//! nothing else.
//!
//! | folder | shape | what it uses |
//! |---|---|---|
//! | `one_exchange/` | a client of one exchange over any transport | `Failure<RestError>`, `Stage`, `decode_response`, `resend` |
//! | `sdk/` | an SDK of many products with one function for all requests | `Exchange`, `AnyFailure`, the tower policy, batches, frames |
//! | `framework/` | an engine over many exchanges that survives a restart | `AnyFailure` in a stored error, `next_step`, `after` |
//!
//! Each has tests of the same three mistakes that cost money: an order is sent again after its answer was
//! cut off, a refused request is taken for an empty success, and an order that timed out is forgotten.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper of a test may stop the test"
)]

#[path = "../../support/http_server/mod.rs"]
mod http_server;

mod framework;
mod lines;
mod one_exchange;
mod sdk;
