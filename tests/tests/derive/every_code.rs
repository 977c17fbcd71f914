//! Every code that fits into the code type of the ready-made enums, against the documented ones.
//!
//! `cargo test --release -p exchange-error-tests --test exhaustive -- --ignored --nocapture`

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::Instant;

use exchange_error::okcoin::futures::{RestError, WebSocketError};

/// The documented codes of one table in ascending order, each with the name of its variant.
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

fn is_exact(codes: impl IntoIterator<Item = u32> + Clone) {
    let start = Instant::now();
    let rest = check(&documented("rest"), codes.clone(), RestError::from_code);
    let web_socket = check(&documented("ws"), codes, WebSocketError::from_code);
    assert_eq!((rest, web_socket), (40, 98));
    println!("{rest} and {web_socket} codes found in {:.1?}", start.elapsed());
}

#[test]
#[ignore = "four billion look-ups twice: for a release build"]
fn of_all_codes_of_32_bits_the_documented_ones_are_found_and_no_other() {
    is_exact(0..=u32::MAX);
}

/// The same where the documented ones are, for every build.
#[test]
fn of_the_first_codes_the_documented_ones_are_found_and_no_other() {
    is_exact(0..=200_000);
}
