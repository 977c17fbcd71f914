//! The proofs of `exchange-error` that need more than its users should build.
//!
//! Everything here is in `tests/`; this library only compiles and runs the README, the
//! guide and the examples of the derive's reference.

#![forbid(unsafe_code)]
#![allow(clippy::doc_markdown, reason = "these are prose")]
#![doc = include_str!("../../README.md")]

#[doc = include_str!("../../macros/docs/attributes.md")]
pub mod attributes {}

/// The guide, whose links only the runtime resolves.
#[cfg(doctest)]
#[path = "../../core/src/guide.rs"]
pub mod guide;

/// The guide is no part of the crate that a program uses.
///
/// ```compile_fail,E0432
/// use exchange_error::guide;
/// ```
#[cfg(doctest)]
pub mod guide_is_documentation_only {}
