//! The proofs of `exchange-error` that need more than its users should build.
//!
//! Everything here is in `tests/`; this library only compiles and runs the README and the
//! examples of the derive's reference.

#![forbid(unsafe_code)]
#![allow(clippy::doc_markdown, reason = "these are prose")]
#![doc = include_str!("../../README.md")]

#[doc = include_str!("../../macros/docs/attributes.md")]
pub mod attributes {}
