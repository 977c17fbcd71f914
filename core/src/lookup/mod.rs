//! From code, status and message to the number of a row, in tables that the derive writes.

#![expect(missing_docs, reason = "written by the derive, seen by nobody")]

mod assertions;
mod const_text;
mod digits;
mod integer;
#[cfg(feature = "explain")]
mod listing;
mod overlap;
mod slot_table;
mod slots;
mod status;
mod text;
mod words;

pub use assertions::{assert_disjoint, assert_not_ok, assert_one_timeout};
#[cfg(any(feature = "json", feature = "serde"))]
pub(crate) use digits::Digits;
pub use digits::integer_code;
pub use integer::{IntegerCodes, IntegerTable};
#[cfg(feature = "explain")]
pub use listing::Selector;
pub use overlap::{Overlaps, overlap_slots, overlaps};
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

#[derive(Clone, Copy, Debug)]
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

    /// Returns the row of a code as an exchange sends it.
    pub(crate) fn code(&self, code: &[u8]) -> Option<usize> {
        self.first(&|selectors| match selectors.codes {
            Codes::Integer(codes) => codes.find_text(code),
            Codes::Text(codes) => codes.find(code),
        })
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

#[cfg(feature = "json")]
impl Selectors {
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
}

#[cfg(all(test, feature = "json"))]
mod tests;
