//! Rows without rules, in tables that several enums share.
//!
//! The enums with rules hold them in variants, such as [`RestError::Common`](super::RestError::Common). Replies are
//! checked with those enums.

mod common;

pub use common::CommonError;
