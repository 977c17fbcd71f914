extern crate std;

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::{
    Codes, IntegerCodes, IntegerTable, NO_ROW, Parts, Selectors, Statuses, TextTable, Texts,
    assert_disjoint,
};

const fn walk(codes: &'static [i64], rows: &'static [u32]) -> IntegerCodes {
    IntegerCodes { unsigned: false, table: IntegerTable::Walk(codes), rows }
}

const fn search(texts: &'static [&'static str], rows: &'static [u32]) -> Texts {
    Texts { table: TextTable::Search(texts), rows }
}

const INNERMOST: Selectors = Selectors {
    own_rows: 1,
    codes: Codes::Integer(&walk(&[7], &[0])),
    message_contains: Parts(&[("insufficient margin", 0)]),
    ..Selectors::NONE
};
const INNER: Selectors = Selectors {
    own_rows: 2,
    codes: Codes::Integer(&walk(&[1, 2], &[1, 0])),
    statuses: &Statuses(&[(429, 1)]),
    message_contains: Parts(&[("margin", 0), ("x", 1)]),
    flattened: &[&INNERMOST],
    ..Selectors::NONE
};
const OUTER: Selectors = Selectors {
    own_rows: 3,
    codes: Codes::Integer(&walk(&[2, 3], &[2, 0])),
    message_equals: search(&["no margin"], &[1]),
    message_contains: Parts(&[("margin", 1)]),
    flattened: &[&INNER, &INNERMOST],
    ..Selectors::NONE
};

#[test]
fn flattened_rows_are_numbered_after_own_rows() {
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
fn rows_of_second_flattened_enum_are_numbered_after_the_first() {
    const SECOND: Selectors = Selectors { flattened: &[&INNERMOST, &INNER], ..OUTER };
    assert_eq!(SECOND.code(b"1"), Some(3 + 1 + 1));
    assert_eq!(SECOND.rows(), OUTER.rows());
}

#[test]
fn messages_are_looked_up_if_any_selects_a_row() {
    const EQUALS: Selectors = Selectors { message_equals: search(&["a"], &[0]), ..Selectors::NONE };
    const CONTAINS: Selectors =
        Selectors { message_contains: Parts(&[("a", 0)]), ..Selectors::NONE };
    const CODES: Selectors =
        Selectors { codes: Codes::Integer(&walk(&[7], &[0])), ..Selectors::NONE };
    assert!(EQUALS.asks_messages());
    assert!(CONTAINS.asks_messages());
    assert!(!Selectors::NONE.asks_messages());
    assert!(!CODES.asks_messages());
    let nested = Selectors { flattened: &[&CODES, &CONTAINS], ..Selectors::NONE };
    assert!(nested.asks_messages());
    assert!(!Selectors { flattened: &[&CODES], ..Selectors::NONE }.asks_messages());
}

#[test]
fn longest_message_part_wins_at_any_depth() {
    assert_eq!(OUTER.part_of_message("insufficient margin"), Some(3 + 2));
    assert_eq!(OUTER.part_of_message("some margin"), Some(1), "own entries win");
    assert_eq!(OUTER.part_of_message("x"), Some(3 + 1));
    assert_eq!(OUTER.part_of_message(""), None);
}

fn leaked<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// Returns the selectors of an enum with integer codes that flattens others.
fn integers(codes: &[i64], flattened: &[&'static Selectors]) -> &'static Selectors {
    let rows = Vec::leak((0..).take(codes.len()).collect());
    of(Codes::Integer(leaked(walk(Vec::leak(codes.to_vec()), rows))), flattened)
}

fn texts(codes: &[&'static str], flattened: &[&'static Selectors]) -> &'static Selectors {
    let texts = Vec::leak(codes.to_vec());
    let rows = Vec::leak((0..).take(codes.len()).collect());
    of(Codes::Text(leaked(search(texts, rows))), flattened)
}

fn of(codes: Codes, flattened: &[&'static Selectors]) -> &'static Selectors {
    leaked(Selectors { codes, flattened: Vec::leak(flattened.to_vec()), ..Selectors::NONE })
}

/// Returns true if an assertion for constants fails.
fn fails(check: impl Fn() + std::panic::UnwindSafe) -> bool {
    std::panic::catch_unwind(check).is_err()
}

#[test]
fn code_of_two_flattened_enums_is_found_at_any_depth() {
    let nothing = &Selectors::NONE;
    let deep = |last| integers(&[7], &[integers(&[8], &[]), integers(&[9, last], &[])]);
    for (outer, left, right, overlap) in [
        (nothing, integers(&[1, 2], &[]), integers(&[3, 4], &[]), false),
        (nothing, integers(&[1, 2], &[]), integers(&[1], &[]), true),
        (nothing, integers(&[1, 2], &[]), integers(&[0, 2], &[]), true),
        (nothing, integers(&[], &[]), integers(&[], &[]), false),
        (integers(&[2], &[]), integers(&[1, 2], &[]), integers(&[2, 3], &[]), false),
        (integers(&[2], &[]), integers(&[1, 2], &[]), integers(&[1, 2], &[]), true),
        // A code of a flattened enum is no own entry.
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
        let check = || assert_disjoint(outer, ("L", left), ("R", right));
        assert_eq!(fails(check), overlap, "{left:?} and {right:?}");
    }
}

#[test]
fn filler_keys_of_empty_slots_are_not_shared_codes() {
    const NOWHERE: &[u32] = &[NO_ROW];
    let integer = of(Codes::Integer(leaked(walk(&[0], NOWHERE))), &[]);
    let text = of(Codes::Text(leaked(search(&[""], NOWHERE))), &[]);
    for (left, right) in [
        (integer, integer),
        (text, text),
        (integer, integers(&[0], &[])),
        (integers(&[0], &[]), integer),
        (text, texts(&[""], &[])),
        (texts(&[""], &[]), text),
    ] {
        assert!(
            !fails(|| assert_disjoint(&Selectors::NONE, ("L", left), ("R", right))),
            "{left:?}, {right:?}"
        );
    }
}
