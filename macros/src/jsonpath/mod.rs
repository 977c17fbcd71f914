//! Paths and filters: the text inside `wire(...)`, a subset of RFC 9535.
//!
//! Here a text becomes a tree; whether a rule as a whole makes sense is the model's.

pub(crate) mod filter;
pub(crate) mod literal;
pub(crate) mod path;
mod scan;

/// Why a text is no path or no filter.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mismatch {
    /// The offending part, as written; empty at the end of the text.
    pub(crate) found: String,
    pub(crate) expected: &'static str,
}
