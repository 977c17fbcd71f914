//! The selectors of every row, listed from the lookup tables.

use alloc::string::{String, ToString};
use core::fmt::{self, Display};

use super::{Codes, Selectors};

/// A property of a reply that selects a documented row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Selector {
    /// A code, as an exchange sends it.
    Code(String),
    /// An HTTP status.
    Status(u16),
    /// A whole message.
    Message(&'static str),
    /// A part of a message.
    MessagePart(&'static str),
    /// A request that got no answer.
    NoAnswer,
}

/// Writes `20015`, `HTTP 403`, `message "…"` or `no answer`.
impl Display for Selector {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => formatter.write_str(code),
            Self::Status(status) => write!(formatter, "HTTP {status}"),
            Self::Message(message) => write!(formatter, "message {message:?}"),
            Self::MessagePart(part) => write!(formatter, "message with {part:?}"),
            Self::NoAnswer => formatter.write_str("no answer"),
        }
    }
}

impl Selectors {
    /// Calls `visit` with the number of a row and each of its codes, statuses and messages. The
    /// selectors of a flattened enum that this enum overrides are left out.
    pub(crate) fn each(&self, visit: &mut dyn FnMut(usize, Selector)) {
        self.each_below(0, &mut |row, selector| {
            let decides = match &selector {
                Selector::Code(code) => self.code(code.as_bytes()),
                Selector::Status(status) => self.status(*status),
                Selector::Message(message) => self.message(message),
                Selector::MessagePart(part) => self.part_of_message(part),
                Selector::NoAnswer => None,
            };
            if decides == Some(row) {
                visit(row, selector);
            }
        });
    }

    fn each_below(&self, start: usize, visit: &mut dyn FnMut(usize, Selector)) {
        let at = |row: u32| start + row as usize;
        match self.codes {
            Codes::Integer(codes) => {
                for (slot, row) in codes.rows.iter().enumerate() {
                    let Some(code) = codes.code_at(slot) else { continue };
                    let unsigned = codes.unsigned.then(|| code.cast_unsigned().to_string());
                    visit(at(*row), Selector::Code(unsigned.unwrap_or_else(|| code.to_string())));
                }
            }
            Codes::Text(texts) => {
                for (slot, row) in texts.rows.iter().enumerate() {
                    let Some(code) = texts.text_at(slot) else { continue };
                    visit(at(*row), Selector::Code(code.into()));
                }
            }
        }
        for (status, row) in self.statuses.0 {
            visit(at(*row), Selector::Status(*status));
        }
        for (slot, row) in self.message_equals.rows.iter().enumerate() {
            let Some(message) = self.message_equals.text_at(slot) else { continue };
            visit(at(*row), Selector::Message(message));
        }
        for (part, row) in self.message_contains.0 {
            visit(at(*row), Selector::MessagePart(part));
        }
        for (first, inner) in self.numbered() {
            inner.each_below(start + first, visit);
        }
    }
}
