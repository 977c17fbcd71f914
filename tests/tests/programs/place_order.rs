//! The example that places an order although its answer gets lost.

use std::fs;
use std::process::Command;

use super::example;

const SOURCE: &str = include_str!("../../../core/examples/place_order.rs");
/// The page of the guide that has the functions of the example.
const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/docs/guide/query.md");

#[test]
fn order_whose_answer_is_lost_is_placed_once() {
    let output = Command::new(example::build("place_order")).output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{stderr}");
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert_eq!(stdout, "the order was placed: 986\norders in the market: 1\n");
    let failed: Vec<&str> = stderr.lines().map(|line| line.split_once(": ").unwrap().0).collect();
    assert_eq!(failed, ["send", "send", "find", "find"], "{stderr}");
}

/// `UPDATE_SNAPSHOTS=1` rewrites the quotation.
#[test]
fn guide_quotes_the_example() {
    let (start, end) = (
        "// The guide quotes the lines from here to the next mark.\n",
        "// The end of what the guide quotes.",
    );
    let (_, quoted) = SOURCE.split_once(start).unwrap();
    let quoted = quoted.split_once(end).unwrap().0.trim_end();
    let page = fs::read_to_string(PAGE).unwrap();
    let (before, rest) = page.split_once("\n/// Places an order once.").unwrap();
    let (_, after) = rest.split_once("\n\n// The answer of the order gets lost.").unwrap();
    let expected = format!("{before}\n{quoted}\n\n// The answer of the order gets lost.{after}");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        fs::write(PAGE, &expected).unwrap();
    }
    assert!(fs::read_to_string(PAGE).unwrap() == expected, "the page should quote:\n{quoted}");
}
