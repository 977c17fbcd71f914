//! Tests of the exchanges: their rows, their replies, and the documents about them.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a helper of a test may stop the test")]

#[path = "../../exchanges/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "enums as the crate of a user would export them")]
mod exchanges;

mod answers_in_docs;
mod by_kind;
mod corpus;
mod enums;
mod replies;
mod reported;
mod resendable;
mod reviewed;
mod selectors;
mod waits;
