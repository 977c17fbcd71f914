//! Parsers of paths and filters, the strings inside `wire(...)`: a subset of RFC 9535.
//!
//! They know the syntax only. The model checks that a rule makes sense as a whole.

pub(crate) mod filter;
pub(crate) mod literal;
pub(crate) mod path;
mod scan;
pub(crate) mod truth;

use std::borrow::Cow;

/// A syntax error.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mismatch {
    /// The offending part verbatim, or the empty string at the end of the input.
    pub(crate) found: String,
    pub(crate) expected: Cow<'static, str>,
}
