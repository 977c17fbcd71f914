//! From what a reply says to the number of a row, in tables that the derive writes.

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
pub use slot_table::{NO_ROW, at, found};
pub use slots::Slots;
pub use status::Statuses;
pub use text::{Entry, Fold, Parts, TextTable, Texts};

/// Everything that selects a row of an enum, and of the enums that it flattens.
///
/// Rows are numbered: the enum's own in the order of declaration, then those of each flattened
/// enum.
#[derive(Debug)]
pub struct Selectors {
    /// How many rows the enum has of its own.
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
    /// Those of an enum that says nothing.
    pub const NONE: Self = Self {
        own_rows: 0,
        codes: Codes::Text(&Texts::NONE),
        statuses: &Statuses(&[]),
        message_equals: Texts::NONE,
        message_contains: Parts(&[]),
        flattened: &[],
    };
}

/// Fails to compile where two flattened enums have a code in common that the enum itself does not
/// decide: one of the two rows could never be found.
///
/// # Panics
/// If they have, while compiling.
pub const fn assert_disjoint(
    outer: &Selectors,
    (left_name, left): (&str, &Selectors),
    (right_name, right): (&str, &Selectors),
) {
    let mut at = 0;
    let places = left.codes.places();
    while at < places && (!right.has(&left.codes, at) || outer.has_of_its_own(&left.codes, at)) {
        at += 1;
    }
    let text = ConstText::new("`").with(left_name).with("` and `").with(right_name);
    let text = text.with("` both have the code `").with_code(&left.codes, at);
    let text = text.with("`: give it to a variant of this enum");
    assert!(at == places, "{}", text.as_str());
    let mut inner = 0;
    while inner < left.flattened.len() {
        assert_disjoint(outer, (left_name, left.flattened[inner]), (right_name, right));
        inner += 1;
    }
}

/// Fails to compile where a name that stands for a row without a code is a code of a flattened
/// enum: the row could not be read again.
///
/// # Panics
/// If there is one, while compiling.
pub const fn assert_no_code(names: &[&str], flattened: &Selectors) {
    if let Codes::Text(codes) = &flattened.codes {
        let mut at = 0;
        while at < names.len() {
            assert!(
                !codes.has(names[at]),
                "`serde` stores what has no code by the name of its variant, and one of these names \
                 is a code of this flattened enum: rename the variant"
            );
            at += 1;
        }
    }
    let mut inner = 0;
    while inner < flattened.flattened.len() {
        assert_no_code(names, flattened.flattened[inner]);
        inner += 1;
    }
}

impl Selectors {
    /// Whether the code at that position of a table is documented here.
    const fn has(&self, codes: &Codes, at: usize) -> bool {
        if self.has_of_its_own(codes, at) {
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

    const fn has_of_its_own(&self, codes: &Codes, at: usize) -> bool {
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
    /// How many places there are that may hold a code.
    const fn places(&self) -> usize {
        match self {
            Self::Integer(codes) => codes.rows.len(),
            Self::Text(codes) => codes.rows.len(),
        }
    }
}

#[cfg(feature = "json")]
impl Selectors {
    /// The row of a code as an exchange sends it.
    pub(crate) fn code(&self, code: &[u8]) -> Option<usize> {
        self.first(&|selectors| match selectors.codes {
            Codes::Integer(codes) => codes.find_text(code),
            Codes::Text(codes) => codes.find(code),
        })
    }

    pub(crate) fn status(&self, status: u16) -> Option<usize> {
        self.first(&|selectors| selectors.statuses.find(status))
    }

    /// The row of a whole message.
    pub(crate) fn message(&self, message: &str) -> Option<usize> {
        self.first(&|selectors| selectors.message_equals.find(message.as_bytes()))
    }

    /// The row of the longest part that occurs in a message.
    pub(crate) fn part_of_message(&self, message: &str) -> Option<usize> {
        self.longest_part(message).map(|(_, row)| row)
    }

    /// What the enum itself finds, else what a flattened one finds: own entries win.
    #[inline]
    fn first(&self, find: &dyn Fn(&Self) -> Option<usize>) -> Option<usize> {
        let own = find(self);
        if own.is_some() || self.flattened.is_empty() { own } else { self.first_flattened(find) }
    }

    #[inline(never)]
    fn first_flattened(&self, find: &dyn Fn(&Self) -> Option<usize>) -> Option<usize> {
        self.numbered().find_map(|(start, inner)| Some(start + inner.first(find)?))
    }

    /// Whether any message selects a row.
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

    /// The flattened enums, each with the number of its first row.
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
