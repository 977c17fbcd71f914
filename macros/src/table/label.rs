//! Labels of rows, and the keys by which variants find them.

use crate::jsonpath::literal::Literal;
use crate::model::{CodeType, Selection};
use crate::syntax::markdown;

/// The value that names a row. A row of a canonical table without a code is named by its status, or
/// else by its name.
pub(super) enum Label {
    /// The cell in the column of codes.
    Code(String),
    Status(u16),
    Name(String),
}

impl Label {
    /// Returns the label of a cell. A typographic minus in front of digits is a minus.
    pub(super) fn code(cell: &str) -> Self {
        let text = match cell.strip_prefix(['−', '–', '‐', '‑', '－']) {
            Some(digits) if digits.starts_with(|digit: char| digit.is_ascii_digit()) => {
                format!("-{digits}")
            }
            _ => cell.to_owned(),
        };
        Self::Code(text)
    }

    /// Returns true for a row that documents a success: its code is one of those that no rule takes for
    /// a failure, or it has no code and a status from 200 to 299.
    pub(super) fn is_success(&self, successes: &[Literal]) -> bool {
        match self {
            Self::Code(code) => successes.iter().any(|literal| literal.equals(code)),
            Self::Status(status) => (200..300).contains(status),
            Self::Name(_) => false,
        }
    }

    /// Returns the label as text, as `row = "…"` gives it.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Code(text) | Self::Name(text) => text.clone(),
            Self::Status(status) => status.to_string(),
        }
    }
}

/// A label for comparison.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum Key {
    /// Integer codes are compared by value: `00001` equals `1`.
    Number(i128),
    Code(String),
    Status(u16),
    Name(String),
}

impl Key {
    pub(super) fn of(label: &Label, code_type: &CodeType) -> Self {
        match label {
            Label::Code(text) => match (code_type, text.parse()) {
                (CodeType::Integer(_), Ok(number)) => Self::Number(number),
                (CodeType::Integer(_), Err(_)) | (CodeType::Text, _) => Self::Code(text.clone()),
            },
            Label::Status(status) => Self::Status(*status),
            Label::Name(name) => Self::Name(name.clone()),
        }
    }
}

/// A row that a variant must have on the page.
pub(super) struct Wanted {
    /// The label as errors show it.
    pub(super) label: String,
    /// The keys that the row may have, the best first.
    pub(super) keys: Vec<Key>,
}

impl Wanted {
    fn code(label: String, code_type: &CodeType) -> Self {
        let keys = vec![Key::of(&Label::Code(label.clone()), code_type)];
        Self { label, keys }
    }

    /// A status is the label of a row without a code, or else stands in the column of codes.
    fn status(status: u16, code_type: &CodeType) -> Self {
        let code = Self::code(status.to_string(), code_type);
        let keys = [Key::Status(status)].into_iter().chain(code.keys).collect();
        Self { label: code.label, keys }
    }

    /// Reads `row = "…"`, in which markup is no part of the label.
    fn row(label: &str, code_type: &CodeType) -> Self {
        let label = markdown::plain_text(label);
        let mut keys = vec![Key::of(&Label::code(&label), code_type), Key::Name(label.clone())];
        keys.extend(label.parse().map(Key::Status));
        Self { label, keys }
    }

    /// Returns the rows that a variant must have on the page. A variant without a code, a status and
    /// `timeout` needs none.
    pub(super) fn of(variant: &Selection, code_type: &CodeType) -> Vec<Self> {
        if let Some(label) = &variant.label {
            vec![Self::row(&label.value, code_type)]
        } else if !variant.codes.is_empty() {
            let codes = variant.codes.iter().map(|code| code.value.to_string());
            codes.map(|code| Self::code(code, code_type)).collect()
        } else if !variant.statuses.is_empty() {
            let statuses = variant.statuses.iter();
            statuses.map(|status| Self::status(status.value, code_type)).collect()
        } else {
            let timeout = variant.timeout.iter().map(ToString::to_string);
            timeout.map(|timeout| Self::code(timeout, code_type)).collect()
        }
    }

    /// Returns the rows that a variant with codes may have besides: those of its statuses in a canonical
    /// table.
    pub(super) fn further(variant: &Selection) -> Vec<Self> {
        let statuses = variant.statuses.iter().filter(|_| !variant.codes.is_empty());
        let row = |status: u16| Self { label: status.to_string(), keys: vec![Key::Status(status)] };
        statuses.map(|status| row(status.value)).collect()
    }
}
