//! From code, status and message to the number of a row, in tables that the derive writes.

#![expect(missing_docs, reason = "written by the derive, seen by nobody")]

mod const_text;
mod digits;
mod integer;
mod slot_table;
mod slots;
mod status;
mod text;
mod words;

use const_text::ConstText;
#[cfg(any(feature = "json", feature = "serde"))]
pub(crate) use digits::Digits;
pub use integer::{IntegerCodes, IntegerTable};
pub use slot_table::NO_ROW;
pub use slots::Slots;
pub use status::Statuses;
pub use text::{Entry, Fold, Parts, TextTable, Texts};

/// The selectors of the rows of an enum, and of the enums that it flattens.
///
/// Rows are numbered: the own rows of the enum in the order of declaration, then the rows of each
/// flattened enum.
#[derive(Debug)]
pub struct Selectors {
    /// Number of rows that the enum itself declares.
    pub own_rows: usize,
    pub codes: Codes,
    pub statuses: &'static Statuses,
    pub message_equals: Texts,
    pub message_contains: Parts,
    pub flattened: &'static [&'static Selectors],
}

#[derive(Debug)]
pub enum Codes {
    Integer(&'static IntegerCodes),
    Text(&'static Texts),
}

impl Selectors {
    /// The selectors of an enum without rows.
    pub const NONE: Self = Self {
        own_rows: 0,
        codes: Codes::Text(&Texts::NONE),
        statuses: &Statuses(&[]),
        message_equals: Texts::NONE,
        message_contains: Parts(&[]),
        flattened: &[],
    };
}

/// Fails to compile if two flattened enums have a code in common that the enum itself does not have:
/// one of the two rows could never be found.
///
/// # Panics
/// If there is such a code, during constant evaluation.
pub const fn assert_disjoint(
    outer: &Selectors,
    (left_name, left): (&str, &Selectors),
    (right_name, right): (&str, &Selectors),
) {
    let mut at = 0;
    let slots = left.codes.slots();
    while at < slots && (!right.has(&left.codes, at) || outer.has_itself(&left.codes, at)) {
        at += 1;
    }
    let text = ConstText::new("`").with(left_name).with("` and `").with(right_name);
    let text = text.with("` both have the code `").with_code(&left.codes, at);
    let text = text.with("`: give it to a variant of this enum");
    assert!(at == slots, "{}", text.as_str());
    let mut inner = 0;
    while inner < left.flattened.len() {
        assert_disjoint(outer, (left_name, left.flattened[inner]), (right_name, right));
        inner += 1;
    }
}

impl Selectors {
    /// Returns true if the code in a slot of a table is documented by this enum.
    const fn has(&self, codes: &Codes, at: usize) -> bool {
        if self.has_itself(codes, at) {
            return true;
        }
        let mut inner = 0;
        while inner < self.flattened.len() {
            if self.flattened[inner].has(codes, at) {
                return true;
            }
            inner += 1;
        }
        false
    }

    const fn has_itself(&self, codes: &Codes, at: usize) -> bool {
        match (&self.codes, codes) {
            (Codes::Integer(own), Codes::Integer(other)) => match other.code_at(at) {
                Some(code) => own.find(code).is_some(),
                None => false,
            },
            (Codes::Text(own), Codes::Text(other)) => match other.text_at(at) {
                Some(text) => own.has(text),
                None => false,
            },
            _ => false,
        }
    }
}

impl Codes {
    /// Returns the number of slots that may hold a code.
    const fn slots(&self) -> usize {
        match self {
            Self::Integer(codes) => codes.rows.len(),
            Self::Text(codes) => codes.rows.len(),
        }
    }
}

#[cfg(feature = "json")]
impl Selectors {
    /// Returns the row of a code as an exchange sends it.
    pub(crate) fn code(&self, code: &[u8]) -> Option<usize> {
        self.first(&|selectors| match selectors.codes {
            Codes::Integer(codes) => codes.find_text(code),
            Codes::Text(codes) => codes.find(code),
        })
    }

    pub(crate) fn status(&self, status: u16) -> Option<usize> {
        self.first(&|selectors| selectors.statuses.find(status))
    }

    /// Returns the row of a whole message.
    pub(crate) fn message(&self, message: &str) -> Option<usize> {
        self.first(&|selectors| selectors.message_equals.find(message.as_bytes()))
    }

    /// Returns the row of the longest part that a message contains.
    pub(crate) fn part_of_message(&self, message: &str) -> Option<usize> {
        self.longest_part(message).map(|(_, row)| row)
    }

    /// Returns the row that the enum itself finds, or else a flattened enum: own entries win.
    #[inline]
    fn first(&self, find: &dyn Fn(&Self) -> Option<usize>) -> Option<usize> {
        let own = find(self);
        if own.is_some() || self.flattened.is_empty() { own } else { self.first_flattened(find) }
    }

    #[inline(never)]
    fn first_flattened(&self, find: &dyn Fn(&Self) -> Option<usize>) -> Option<usize> {
        self.numbered().find_map(|(start, inner)| Some(start + inner.first(find)?))
    }

    /// Returns true if any message selects a row.
    pub(crate) fn asks_messages(&self) -> bool {
        !self.message_equals.is_empty()
            || !self.message_contains.0.is_empty()
            || self.flattened.iter().any(|inner| inner.asks_messages())
    }

    fn longest_part(&self, message: &str) -> Option<(&'static str, usize)> {
        let mut longest = self.message_contains.find(message);
        for (start, inner) in self.numbered() {
            let Some((part, row)) = inner.longest_part(message) else { continue };
            let length = |part: &str| part.chars().count();
            if longest.is_none_or(|(own, _)| length(part) > length(own)) {
                longest = Some((part, start + row));
            }
        }
        longest
    }

    /// Returns the flattened enums with the number of their first row.
    fn numbered(&self) -> impl Iterator<Item = (usize, &'static Self)> {
        let mut start = self.own_rows;
        self.flattened.iter().map(move |inner| {
            let first = start;
            start += inner.rows();
            (first, *inner)
        })
    }

    fn rows(&self) -> usize {
        self.own_rows + self.flattened.iter().map(|inner| inner.rows()).sum::<usize>()
    }
}

#[cfg(all(test, feature = "json"))]
mod tests;
