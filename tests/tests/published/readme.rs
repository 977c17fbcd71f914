//! Tables of the README, compared with the crate. Its code blocks are documentation tests.

use exchange_error::ErrorKind;

const README: &str = include_str!("../../../README.md");

#[test]
fn taxonomy_table_agrees_with_the_crate() {
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

#[test]
fn feature_table_agrees_with_the_manifest() {
    let manifest = include_str!("../../../core/Cargo.toml");
    let (_, features) = manifest.split_once("[features]").unwrap();
    let (features, _) = features.split_once("\n[").unwrap();
    let name = |line: &'static str| line.split_once(" = ").map(|(name, _)| name);
    let mut actual: Vec<&str> = features.lines().filter_map(name).collect();
    actual.retain(|feature| *feature != "default");
    actual.sort_unstable();
    for text in [README, include_str!("../../../core/src/lib.rs")] {
        let row = |line: &'static str| {
            let cells = line.trim_start_matches("//! ").strip_prefix("| `")?;
            let (feature, rest) = cells.split_once("` | ")?;
            (rest.starts_with("yes |") || rest.starts_with("no |")).then_some(feature)
        };
        let mut documented: Vec<&str> = text.lines().filter_map(row).collect();
        documented.sort_unstable();
        assert_eq!(documented, actual);
    }
}
