extern crate std;

use std::boxed::Box;
use std::format;
use std::string::String;
use std::vec::Vec;

use super::{
    Codes, IntegerCodes, IntegerTable, NO_ROW, Parts, Selectors, Statuses, TextTable, Texts,
    assert_disjoint, overlap_slots, overlaps,
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

/// Returns the message with which the assertion fails for an enum that flattens others: `E0`, `E1`, …
fn overlap_of<const ENUMS: usize>(
    outer: &Selectors,
    flattened: &[&'static Selectors; ENUMS],
) -> Option<String> {
    let outer = leaked(Selectors {
        codes: outer.codes,
        statuses: outer.statuses,
        flattened: flattened.to_vec().leak(),
        ..Selectors::NONE
    });
    let names: [String; ENUMS] = std::array::from_fn(|number| format!("E{number}"));
    let names: [&str; ENUMS] = std::array::from_fn(|number| names[number].as_str());
    assert!(overlap_slots(outer) <= 64);
    let overlaps = overlaps::<ENUMS, 64>(outer);
    (1..ENUMS).find_map(|later| {
        let check = || assert_disjoint(outer, &overlaps, &names, later);
        let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(check)).err()?;
        panic.downcast::<String>().ok().map(|text| *text)
    })
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
        assert_eq!(overlap_of(outer, &[left, right]).is_some(), overlap, "{left:?} and {right:?}");
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
        assert_eq!(overlap_of(&Selectors::NONE, &[left, right]), None, "{left:?}, {right:?}");
    }
}

#[test]
fn every_pair_of_flattened_enums_with_a_shared_code_is_named() {
    let enums = &[
        integers(&[1, 2], &[]),
        integers(&[3], &[integers(&[4], &[])]),
        integers(&[5, 4, 6], &[integers(&[2, 4], &[])]),
    ];
    let expected = "`E0` and `E2` both have the code `2`: give it to a variant of this enum; \
                    `E1` and `E2` both have the code `4`: give it to a variant of this enum";
    assert_eq!(overlap_of(&Selectors::NONE, enums).as_deref(), Some(expected));
    assert_eq!(overlap_of(integers(&[2, 4], &[]), enums), None);
    let repeated = &[integers(&[1], &[integers(&[1], &[])]), integers(&[2], &[])];
    assert_eq!(overlap_of(&Selectors::NONE, repeated), None, "within one flattened enum");
}

#[test]
fn shared_status_and_message_of_flattened_enums_are_named() {
    let with = |status, message: &'static str| {
        leaked(Selectors {
            statuses: leaked(Statuses(leaked([(418, 0), (status, 1)]))),
            message_equals: search(leaked([message]), &[0]),
            ..Selectors::NONE
        })
    };
    let own = leaked(Selectors { statuses: &Statuses(&[(418, 0)]), ..Selectors::NONE });
    let found = |status, message| {
        overlap_of(own, &[with(429, "no answer"), with(status, message)]).unwrap_or_default()
    };
    assert_eq!(found(430, "no"), "");
    let remedy = "give it to a variant of this enum";
    let start = "`E0` and `E1` both have the";
    assert_eq!(found(429, "no answer"), format!("{start} status `429`: {remedy}"));
    assert_eq!(found(430, "no answer"), format!("{start} message `no answer`: {remedy}"));
}
