//! From what a reply says to the position of a row, in tables that the derive writes.

#![expect(missing_docs, reason = "written by the derive, seen by nobody")]

mod digits;
mod integer;
mod slots;
mod status;
mod text;

#[cfg(any(feature = "json", feature = "serde"))]
pub(crate) use digits::Digits;
pub use integer::{IntegerCodes, IntegerTable, NO_ROW};
pub use slots::Slots;
pub use status::Statuses;
pub use text::{Entry, Fold, Parts, Texts};

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
pub const fn assert_disjoint(outer: &Selectors, left: &Selectors, right: &Selectors) {
    let mut at = 0;
    while at < left.codes.places() {
        let is_shared = right.has(&left.codes, at) && !outer.has_of_its_own(&left.codes, at);
        assert!(
            !is_shared,
            "two flattened enums have a code in common: give it to a variant of this enum"
        );
        at += 1;
    }
    let mut inner = 0;
    while inner < left.flattened.len() {
        assert_disjoint(outer, left.flattened[inner], right);
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
            (Codes::Text(own), Codes::Text(other)) => own.has(other.texts()[at].text),
            _ => false,
        }
    }
}

impl Codes {
    /// How many places there are that may hold a code.
    const fn places(&self) -> usize {
        match self {
            Self::Integer(codes) => codes.places(),
            Self::Text(codes) => codes.texts().len(),
        }
    }
}

#[cfg(feature = "json")]
impl Selectors {
    /// The row of a code as a venue sends it.
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
    fn first(&self, find: &dyn Fn(&Self) -> Option<usize>) -> Option<usize> {
        find(self)
            .or_else(|| self.numbered().find_map(|(start, inner)| Some(start + inner.first(find)?)))
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
mod tests {
    extern crate std;

    use alloc::boxed::Box;
    use alloc::vec::Vec;

    use super::{
        Codes, Entry, IntegerCodes, IntegerTable, Parts, Selectors, Statuses, Texts,
        assert_disjoint, assert_no_code,
    };

    const fn walk(codes: &'static [(i64, u32)]) -> IntegerCodes {
        IntegerCodes { unsigned: false, table: IntegerTable::Walk(codes) }
    }

    const INNERMOST: Selectors = Selectors {
        own_rows: 1,
        codes: Codes::Integer(&walk(&[(7, 0)])),
        message_contains: Parts(&[("insufficient margin", 0)]),
        ..Selectors::NONE
    };
    const INNER: Selectors = Selectors {
        own_rows: 2,
        codes: Codes::Integer(&walk(&[(1, 1), (2, 0)])),
        statuses: &Statuses(&[(429, 1)]),
        message_contains: Parts(&[("margin", 0), ("x", 1)]),
        flattened: &[&INNERMOST],
        ..Selectors::NONE
    };
    const OUTER: Selectors = Selectors {
        own_rows: 3,
        codes: Codes::Integer(&walk(&[(2, 2), (3, 0)])),
        message_equals: Texts::Search(&[Entry::new("no margin", 1)]),
        message_contains: Parts(&[("margin", 1)]),
        flattened: &[&INNER, &INNERMOST],
        ..Selectors::NONE
    };

    #[test]
    fn rows_of_flattened_enums_follow_the_own_ones() {
        assert_eq!(OUTER.rows(), 3 + (2 + 1) + 1);
        assert_eq!(OUTER.code(b"3"), Some(0));
        assert_eq!(OUTER.code(b"2"), Some(2), "own entries win");
        assert_eq!(OUTER.code(b"1"), Some(3 + 1));
        assert_eq!(OUTER.code(b"7"), Some(3 + 2), "the first flattened enum wins");
        assert_eq!(OUTER.code(b"8"), None);
        assert_eq!(OUTER.status(429), Some(3 + 1));
        assert_eq!(OUTER.message("no margin"), Some(1));
        assert_eq!(OUTER.message("no margin!"), None);
    }

    #[test]
    fn rows_of_a_second_flattened_enum_follow_those_of_the_first() {
        const SECOND: Selectors = Selectors { flattened: &[&INNERMOST, &INNER], ..OUTER };
        assert_eq!(SECOND.code(b"1"), Some(3 + 1 + 1));
        assert_eq!(SECOND.rows(), OUTER.rows());
    }

    #[test]
    fn messages_are_asked_where_any_selects_a_row() {
        const EQUALS: Selectors =
            Selectors { message_equals: Texts::Search(&[Entry::new("a", 0)]), ..Selectors::NONE };
        const CONTAINS: Selectors =
            Selectors { message_contains: Parts(&[("a", 0)]), ..Selectors::NONE };
        const CODES: Selectors =
            Selectors { codes: Codes::Integer(&walk(&[(7, 0)])), ..Selectors::NONE };
        assert!(EQUALS.asks_messages());
        assert!(CONTAINS.asks_messages());
        assert!(!Selectors::NONE.asks_messages());
        assert!(!CODES.asks_messages());
        let nested = Selectors { flattened: &[&CODES, &CONTAINS], ..Selectors::NONE };
        assert!(nested.asks_messages());
        assert!(!Selectors { flattened: &[&CODES], ..Selectors::NONE }.asks_messages());
    }

    #[test]
    fn the_longest_part_wins_wherever_it_is() {
        assert_eq!(OUTER.part_of_message("insufficient margin"), Some(3 + 2));
        assert_eq!(OUTER.part_of_message("some margin"), Some(1), "own entries win");
        assert_eq!(OUTER.part_of_message("x"), Some(3 + 1));
        assert_eq!(OUTER.part_of_message(""), None);
    }

    /// An enum of these codes that flattens others.
    fn integers(codes: &[i64], flattened: &[&'static Selectors]) -> &'static Selectors {
        let rows: Vec<(i64, u32)> = codes.iter().copied().zip(0..).collect();
        let codes = Codes::Integer(Box::leak(Box::new(walk(Vec::leak(rows)))));
        Box::leak(Box::new(Selectors {
            codes,
            flattened: Vec::leak(flattened.to_vec()),
            ..Selectors::NONE
        }))
    }

    fn texts(codes: &[&'static str], flattened: &[&'static Selectors]) -> &'static Selectors {
        let rows = codes.iter().zip(0..).map(|(code, row)| Entry::new(code, row)).collect();
        let codes = Codes::Text(Box::leak(Box::new(Texts::Search(Vec::leak(rows)))));
        Box::leak(Box::new(Selectors {
            codes,
            flattened: Vec::leak(flattened.to_vec()),
            ..Selectors::NONE
        }))
    }

    /// What fails while compiling, tried while running.
    fn fails(check: impl Fn() + std::panic::UnwindSafe) -> bool {
        std::panic::catch_unwind(check).is_err()
    }

    #[test]
    fn a_code_of_two_flattened_enums_is_noticed_wherever_it_is() {
        let nothing = &Selectors::NONE;
        let deep = |last| integers(&[7], &[integers(&[8], &[]), integers(&[9, last], &[])]);
        for (outer, left, right, overlap) in [
            (nothing, integers(&[1, 2], &[]), integers(&[3, 4], &[]), false),
            (nothing, integers(&[1, 2], &[]), integers(&[1], &[]), true),
            (nothing, integers(&[1, 2], &[]), integers(&[0, 2], &[]), true),
            (nothing, integers(&[], &[]), integers(&[], &[]), false),
            (integers(&[2], &[]), integers(&[1, 2], &[]), integers(&[2, 3], &[]), false),
            (integers(&[2], &[]), integers(&[1, 2], &[]), integers(&[1, 2], &[]), true),
            // That of an enum beside them decides nothing.
            (integers(&[], &[integers(&[2], &[])]), integers(&[2], &[]), integers(&[2], &[]), true),
            (nothing, deep(5), integers(&[5], &[]), true),
            (nothing, deep(5), integers(&[6], &[]), false),
            (nothing, integers(&[5], &[]), deep(5), true),
            (nothing, integers(&[6], &[]), deep(5), false),
            (nothing, integers(&[8], &[]), deep(5), true),
            (nothing, integers(&[1], &[]), texts(&["1"], &[]), false),
            (nothing, texts(&["a", "b"], &[]), texts(&["c", "b"], &[]), true),
            (nothing, texts(&["a", "b"], &[]), texts(&["c", "d"], &[]), false),
        ] {
            let check = || assert_disjoint(outer, left, right);
            assert_eq!(fails(check), overlap, "{left:?} and {right:?}");
        }
    }

    #[test]
    fn a_name_that_is_a_flattened_code_is_noticed_wherever_it_is() {
        let deep = texts(&["a"], &[texts(&["b"], &[]), integers(&[1], &[texts(&["c", "d"], &[])])]);
        for (names, is_code) in [
            (&[][..], false),
            (&["x", "1"], false),
            (&["a", "x"], true),
            (&["x", "b"], true),
            (&["x", "y", "d"], true),
        ] {
            assert_eq!(fails(|| assert_no_code(names, deep)), is_code, "{names:?}");
        }
    }
}
