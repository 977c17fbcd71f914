//! Planned lookups find the same rows as a `HashMap`, for keys that are hard to hash.

use std::collections::HashMap;

use exchange_error::__private::{
    Codes, Fold, IntegerTable, NO_ROW, Selectors, TextTable, assert_disjoint, overlap_slots,
    overlaps,
};
use proptest::prelude::*;

use crate::plans;

/// Returns the row of an index that a lookup returns; odd indexes are misses.
fn row_at(rows: &[u32], end: usize) -> Option<usize> {
    if end % 2 == 1 {
        return None;
    }
    Some(rows[end / 2]).filter(|row| *row != NO_ROW).map(|row| row as usize)
}

/// Asserts that a lookup finds each code and none of the others.
fn check_integers(codes: &[i64], others: &[i64]) {
    let map: HashMap<i64, u32> = codes.iter().copied().zip(0..).collect();
    let table = plans::integers(map.iter().map(|(code, row)| (*code, *row)));
    let near = codes.iter().flat_map(|code| [code.wrapping_sub(1), code.wrapping_add(1), !code]);
    for code in codes.iter().copied().chain(near).chain(others.iter().copied()) {
        let expected = map.get(&code).map(|row| *row as usize);
        let found = row_at(table.rows, table.end(code));
        assert_eq!(found, expected, "{code} among {codes:?}");
        assert_eq!(
            table.find_text(code.to_string().as_bytes()),
            expected,
            "{code} among {codes:?}"
        );
    }
}

fn check_texts(texts: &[String], others: &[String]) {
    let map: HashMap<&String, u32> = texts.iter().zip(0..).collect();
    let table = plans::texts(map.iter().map(|(text, row)| ((*text).clone(), *row)));
    let near = texts.iter().flat_map(|text| {
        let mut shorter = text.clone();
        shorter.pop();
        [format!("{text}x"), format!("x{text}"), text.to_uppercase(), shorter]
    });
    for text in texts.iter().cloned().chain(near).chain(others.iter().cloned()) {
        let expected = map.get(&text).map(|row| *row as usize);
        let found = row_at(table.rows, table.end(&text));
        assert_eq!(found, expected, "{text:?} among {texts:?}");
        assert_eq!(table.has(&text), expected.is_some(), "{text:?} among {texts:?}");
    }
}

#[test]
fn integers_with_regular_gaps_are_found() {
    let ends = [i64::MIN, i64::MIN + 1, -1, 0, 1, i64::MAX - 1, i64::MAX];
    check_integers(&[], &ends);
    check_integers(&ends, &[7]);
    let powers: Vec<i64> = (0..63).map(|bit| 1 << bit).chain(ends).collect();
    let powers: Vec<i64> =
        powers.into_iter().collect::<std::collections::HashSet<_>>().into_iter().collect();
    check_integers(&powers, &ends);
    for step in [1, 2, 3, 10, 256, 1000, 1 << 20, 1 << 32, 1 << 53] {
        for count in [7, 8, 9, 40, 98, 422] {
            let up: Vec<i64> = (0..count).map(|number: i64| number.wrapping_mul(step)).collect();
            let distinct: std::collections::HashSet<i64> = up.iter().copied().collect();
            if distinct.len() == up.len() {
                check_integers(&up, &ends);
                let down: Vec<i64> = up.iter().map(|code| i64::MAX.wrapping_sub(*code)).collect();
                check_integers(&down, &ends);
            }
        }
    }
}

#[test]
fn ten_thousand_keys_are_found() {
    let codes: Vec<i64> = (0..10_000).map(|number: i64| number * number * 3 - 50_000).collect();
    check_integers(&codes, &[i64::MIN, i64::MAX]);
    let texts: Vec<String> = (0..10_000).map(|number| format!("E{number}:reason")).collect();
    check_texts(&texts, &[String::new()]);
}

#[test]
fn similar_texts_are_found() {
    let ends_alike: Vec<String> =
        (0..500).map(|number| format!("shared prefix {number:06} shared suffix")).collect();
    check_texts(&ends_alike, &[]);
    let fold = |texts: &[String]| match plans::texts(texts.iter().cloned().zip(0..)).table {
        TextTable::Hashed { fold, .. } => fold,
        TextTable::Search(_) => panic!("{texts:?}"),
    };
    assert!(matches!(fold(&ends_alike), Fold::Middle { .. }));
    // The texts differ in bytes that are sixteen apart, so no window of eight bytes distinguishes them.
    let letter = |number: usize, place: u32| ["a", "b"][number / 2_usize.pow(place) % 2];
    let spread: Vec<String> = (0..64)
        .map(|number| {
            let letters: Vec<&str> = (0..6).map(|place| letter(number, place)).collect();
            format!("shared--{}shared--", letters.join(&"-".repeat(15)))
        })
        .collect();
    check_texts(&spread, &["shared--shared--".to_owned(), String::new()]);
    assert!(matches!(fold(&spread), Fold::Whole));
    // Lengths that leave every remainder of eight bytes, and short texts.
    let short = (0..20).map(|length| "short text of some length"[..length].to_owned());
    for more in 0..8 {
        let longer = spread.iter().map(|text| text.replace("shared--a", &"-".repeat(more + 8)));
        let texts: Vec<String> = longer.chain(short.clone()).collect();
        let distinct: std::collections::HashSet<String> = texts.into_iter().collect();
        let texts: Vec<String> = distinct.into_iter().collect();
        assert!(matches!(fold(&texts), Fold::Whole), "{more}");
        check_texts(&texts, &[]);
    }
    let lengths: Vec<String> = (0..200).map(|length| "a".repeat(length)).collect();
    check_texts(&lengths, &["b".to_owned()]);
    let bytes: Vec<String> =
        (0..=255_u8).map(|byte| char::from(byte).to_string()).chain([String::new()]).collect();
    check_texts(&bytes, &["é".repeat(9)]);
}

#[test]
fn text_that_differs_in_one_byte_is_not_found() {
    let texts: Vec<String> = (1..100).map(|length| "a".repeat(length)).collect();
    let one_byte_off = |text: &String| {
        (0..text.len()).map(|at| [&text[..at], "b", &text[at + 1..]].concat()).collect::<Vec<_>>()
    };
    let others: Vec<String> = texts.iter().flat_map(one_byte_off).collect();
    check_texts(&texts, &others);
}

#[test]
fn dense_codes_are_found_without_a_hash() {
    let codes: Vec<i64> = (10_000..10_200).filter(|code| code % 3 > 0).collect();
    let table = plans::integers(codes.iter().copied().zip(0..));
    assert!(matches!(table.table, IntegerTable::Direct(_)));
    check_integers(&codes, &[0, 9_999, 10_200, i64::MIN, i64::MAX]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_integers_are_found(
        codes in prop::collection::hash_set(
            prop_oneof![any::<i64>(), -1_000..1_000_i64, (0..63_u32).prop_map(|bit| 1_i64 << bit)],
            0..600,
        ),
        others in prop::collection::vec(any::<i64>(), 0..50),
    ) {
        check_integers(&codes.into_iter().collect::<Vec<_>>(), &others);
    }

    #[test]
    fn arbitrary_texts_are_found(
        texts in prop::collection::hash_set(
            prop_oneof!["[a-c]{0,12}", ".{0,20}", "prefix00[01]{0,6}suffix00"],
            0..300,
        ),
        others in prop::collection::vec(".{0,20}", 0..50),
    ) {
        check_texts(&texts.into_iter().collect::<Vec<_>>(), &others);
    }
}

/// Returns the message with which the compiler rejects an enum that flattens two others.
fn overlap(left: Codes, right: Codes) -> String {
    const SLOTS: usize = 1 << 13;
    let of = |codes| &*Box::leak(Box::new(Selectors { codes, ..Selectors::NONE }));
    let flattened = Box::leak(Box::new([of(left), of(right)]));
    let outer = Box::leak(Box::new(Selectors { flattened, ..Selectors::NONE }));
    assert!(overlap_slots(outer) <= SLOTS);
    let check = || assert_disjoint(outer, &overlaps::<2, SLOTS>(outer), &["L", "R"], 1);
    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(check)).err();
    panic.map_or_else(String::new, |panic| *panic.downcast().unwrap())
}

#[test]
fn last_code_that_two_planned_tables_share_is_found_and_named() {
    let integers = |codes: Vec<i64>| {
        Codes::Integer(Box::leak(Box::new(plans::integers(codes.into_iter().zip(0..)))))
    };
    for count in [1, 7, 8, 100, 500] {
        for step in [1, -1, 3, 1000, 1 << 40] {
            let left = || (0..count).map(|code| code * step).collect::<Vec<i64>>();
            let right = |first| left().into_iter().map(|code| first + code).collect();
            let apart = right(count * step);
            assert_eq!(overlap(integers(left()), integers(apart)), "", "{count} by {step}");
            let last = (count - 1) * step;
            let found = overlap(integers(left()), integers(right(last)));
            assert!(found.contains(&format!("`L` and `R` both have the code `{last}`")), "{found}");
        }
    }
}

#[test]
fn text_that_two_planned_tables_share_is_found_whatever_its_length() {
    let texts = |texts: Vec<String>| {
        Codes::Text(Box::leak(Box::new(plans::texts(texts.into_iter().zip(0..)))))
    };
    // The digits are at the start, in the middle or at the end, so the rest of the texts is equal.
    for (before, after) in (0..60).flat_map(|length| [(0, length), (length, length), (length, 0)]) {
        let text = |number| format!("{}{number:03}{}", "a".repeat(before), "b".repeat(after));
        for count in [2, 7, 8, 50] {
            let left = || (0..count).map(text).collect::<Vec<_>>();
            let right = |first| (first..first + count).map(text).collect::<Vec<_>>();
            assert_eq!(overlap(texts(left()), texts(right(count))), "");
            let shared = text(count - 1);
            let found = overlap(texts(left()), texts(right(count - 1)));
            assert!(found.contains(&format!("both have the code `{shared}`")), "{found}");
        }
    }
}
