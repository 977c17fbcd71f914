//! What the README says in tables is true. Its code is compiled and run as documentation tests.

use exchange_error::ErrorKind;

const README: &str = include_str!("../../README.md");

#[test]
fn the_taxonomy_is_the_crates() {
    let documented: Vec<String> = README
        .lines()
        .filter(|line| {
            line.starts_with("| `") && line.ends_with("Applied |") | line.ends_with("Unknown |")
        })
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            [cells[0].trim_matches('`'), cells[2], cells[3]].join(" ")
        })
        .collect();
    let actual: Vec<String> = ErrorKind::ALL
        .iter()
        .map(|kind| format!("{kind} {} {}", kind.retry(), kind.outcome()))
        .collect();
    assert_eq!(documented, actual);
}
