//! Values of attributes with the tokens they were written as, so that errors point at them.

use std::fmt;

use proc_macro2::{Ident, TokenStream};

/// An integer, wide enough for every code type.
#[derive(Clone)]
pub(crate) struct Integer {
    pub(crate) value: i128,
    /// Both tokens of a negative integer, because its span covers the sign.
    pub(crate) tokens: TokenStream,
}

/// A code: an integer or a string.
#[derive(Clone)]
pub(crate) struct Code {
    pub(crate) value: CodeValue,
    /// Both tokens of a negative code, because its span covers the sign.
    pub(crate) tokens: TokenStream,
}

impl Code {
    /// Returns true for a string.
    pub(crate) fn is_text(&self) -> bool {
        matches!(self.value, CodeValue::Text(_))
    }
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum CodeValue {
    Integer(i128),
    Text(String),
}

impl fmt::Display for CodeValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(formatter),
            Self::Text(text) => text.fmt(formatter),
        }
    }
}

/// A range of HTTP statuses: `429`, `400..`, `..=399`.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct StatusRange {
    pub(crate) low: u16,
    /// Inclusive.
    pub(crate) high: u16,
}

/// A string.
#[derive(Clone)]
pub(crate) struct Text {
    pub(crate) value: String,
    pub(crate) tokens: TokenStream,
}

/// The name of a variant: `Banned`, or `Base(Banned)` for a variant of a flattened enum.
#[derive(Clone)]
pub(crate) struct VariantName {
    pub(crate) name: Ident,
    /// The variant of the flattened enum.
    pub(crate) inner: Option<Ident>,
}
