//! Figures of the page that compares the crate with others.

use std::process::Command;

use serde::Deserialize;

const COMPARE: &str = include_str!("../../../core/docs/compare.md");
const RESULTS: &str = include_str!("../../benches/RESULTS.md");

/// Returns a cell of the first row of the results that starts with this cell.
fn cell(row: &str, column: usize) -> &'static str {
    let line = RESULTS.lines().find(|line| line.starts_with(&format!("| {row} | ")));
    line.unwrap().split('|').nth(column).unwrap().trim()
}

/// Returns a result without its ratio, its target and the remark.
fn result(row: &str, column: usize) -> &'static str {
    cell(row, column).split([',', '(']).next().unwrap().trim()
}

/// Package of the lock file, as `cargo metadata` describes it.
#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    rust_version: Option<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

/// Returns the compatible version and the version of Rust of a package, each with two parts.
fn versions(name: &str) -> (String, String) {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--format-version", "1"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let metadata: Metadata = serde_json::from_slice(&output.stdout).unwrap();
    let package = metadata.packages.into_iter().rfind(|package| package.name == name).unwrap();
    let short = |version: &str| version.split('.').take(2).collect::<Vec<_>>().join(".");
    (short(&package.version), short(&package.rust_version.unwrap()))
}

#[test]
fn figures_of_the_comparison_are_those_of_the_benchmarks_and_manifests() {
    let [thiserror, strum, num_enum] = ["thiserror", "strum", "num_enum"].map(versions);
    let integers = ["num_enum", "strum"].map(|peer| result(peer, 2));
    let frame = "depth frame, 1,014 bytes";
    let figures = [
        format!(
            "thiserror {}, strum {}, num_enum {} and ccxt 4.5",
            thiserror.0, strum.0, num_enum.0
        ),
        format!(
            "takes {} of the time of num_enum and {} of that of strum",
            integers[0], integers[1]
        ),
        format!(
            "{}, {} times as long",
            result("REST failure, 36 bytes", 2),
            result("REST failure, 36 bytes", 3)
        ),
        format!("1,014 bytes takes {}, {} of the time", result(frame, 2), result(frame, 4)),
        format!("takes {} of processor time without features", result("none", 2)),
        format!("and {} with the default ones", result("default", 2)),
        format!("anyway, takes {}", result("syn alone", 2)),
        format!("98 rows take {}, and {} with num_enum", result("98", 3), result("98", 2)),
        format!("add {} bytes", cell("3", 5)),
        format!(
            "needs Rust {}; thiserror needs {}, strum {} and num_enum {}",
            versions("exchange-error").1,
            thiserror.1,
            strum.1,
            num_enum.1
        ),
    ];
    let mut text = COMPARE.split_whitespace().collect::<Vec<_>>().join(" ");
    for figure in figures {
        assert!(text.contains(&figure), "the page does not say: {figure}");
        text = text.replace(&figure, "");
    }
    // The rest of the page has no figure that nothing checks.
    let is_figure = |word: &&str| {
        word.trim_end_matches(['.', ',']).contains(['.', ','])
            && word.contains(|char: char| char.is_ascii_digit())
    };
    assert_eq!(text.split([' ', '|']).find(is_figure), None);
}
