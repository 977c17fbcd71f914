//! The proofs of `exchange-error` that need more than its users should build.
//!
//! Everything here is in `tests/`; this library only compiles and runs the README.

#![forbid(unsafe_code)]
#![allow(clippy::doc_markdown, reason = "the README is prose")]
#![doc = include_str!("../../README.md")]
