//! Exhaustive lookup: all codes of the code type of the ready-made enums, against the documented ones.
//!
//! `cargo test --release -p exchange-error-tests --test derive every_code -- --ignored --nocapture`

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::Instant;

use exchange_error::okcoin::futures::{RestError, WebSocketError};

/// Returns the documented codes of one table in ascending order, each with its variant's name.
fn documented(transport: &str) -> BTreeMap<u32, String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/corpora/okcoin-futures/classification.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let rows = reader.records().map(Result::unwrap).filter(|row| &row[0] == transport);
    // Two rows of REST have no code.
    rows.filter_map(|row| Some((row[1].parse().ok()?, row[3].to_owned()))).collect()
}

fn check<E: Debug>(
    documented: &BTreeMap<u32, String>,
    codes: impl IntoIterator<Item = u32>,
    find: impl Fn(u32) -> Option<E>,
) -> usize {
    let mut found = Vec::new();
    for code in codes {
        if let Some(error) = find(code) {
            found.push((code, format!("{error:?}")));
        }
    }
    assert!(found.iter().map(|(code, variant)| (code, variant)).eq(documented));
    found.len()
}

fn assert_documented_codes_only(codes: impl IntoIterator<Item = u32> + Clone) {
    let start = Instant::now();
    let rest = check(&documented("rest"), codes.clone(), RestError::from_code);
    let web_socket = check(&documented("ws"), codes, WebSocketError::from_code);
    assert_eq!((rest, web_socket), (40, 98));
    println!("{rest} and {web_socket} codes found in {:.1?}", start.elapsed());
}

#[test]
#[ignore = "four billion lookups for each table: run it in a release build"]
fn lookup_of_all_32_bit_codes_finds_the_documented_ones_only() {
    assert_documented_codes_only(0..=u32::MAX);
}

/// The range that holds the documented codes, fast enough for every build.
#[test]
fn lookup_of_codes_to_200_000_finds_the_documented_ones_only() {
    assert_documented_codes_only(0..=200_000);
}
