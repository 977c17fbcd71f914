//! The share of the three clients that is about errors.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, iter};

/// The client of each folder, without its tests.
const CLIENTS: [(&str, &[&str]); 3] = [
    ("one_exchange", &["client.rs", "transport.rs"]),
    ("sdk", &["client.rs", "products.rs", "stream.rs"]),
    ("framework", &["adapters.rs", "engine.rs", "order.rs"]),
];

/// Types of the crate that only a classification of one's own needs.
const CLASSIFICATION: [&str; 4] = ["Answers", "Classified", "ErrorKind", "Retry"];

/// Words of the rule that distinguishes "not sent" from "no answer".
const RULE: [&str; 5] =
    ["ConnectionRefused", "NotConnected", "is_builder", "is_connect", "is_timeout"];

#[test]
fn clients_have_no_classification_of_their_own() {
    for (name, files) in CLIENTS {
        let text = read(name, files);
        for word in CLASSIFICATION {
            assert!(!imported(&text).contains(word), "`{name}` imports `{word}`");
        }
        assert!(!text.contains("Classified for "), "`{name}` implements `Classified`");
        for word in words(&text) {
            assert!(!RULE.contains(&word), "`{name}` has `{word}`");
        }
    }
}

#[test]
fn clients_mention_the_crate_in_few_lines() {
    for (name, files) in CLIENTS {
        let text = read(name, files);
        let code = || text.lines().map(str::trim).filter(|line| !is_comment(line));
        let names = imported(&text);
        let mentions = code().filter(|line| words(line).any(|word| names.contains(word))).count();
        let attributes = code().filter(|line| line.starts_with("#[exchange(")).count();
        println!(
            "{name}: {} lines, {mentions} mention the crate, {attributes} are attributes of enums",
            code().count(),
        );
        assert!(names.len() > 3, "{name} uses {names:?}");
        assert!(mentions < code().count() / 4, "{name}: {mentions} lines mention the crate");
    }
}

fn read(name: &str, files: &[&str]) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ports").join(name);
    let read =
        |file: &&str| fs::read_to_string(folder.join(file)).expect("the client has this file");
    files.iter().map(read).collect()
}

fn is_comment(line: &str) -> bool {
    line.is_empty() || line.starts_with("//")
}

/// Returns the names that `use exchange_error::…;` brings, and that of the crate.
fn imported(text: &str) -> BTreeSet<&str> {
    let imports = text.split("use exchange_error::").skip(1);
    let imports = imports.filter_map(|rest| rest.split(';').next());
    let types = imports.flat_map(words).filter(|word| word.starts_with(char::is_uppercase));
    types.chain(iter::once("exchange_error")).chain(iter::once("resend")).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|char: char| !char.is_alphanumeric() && char != '_').filter(|word| !word.is_empty())
}
