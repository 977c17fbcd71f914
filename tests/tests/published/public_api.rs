//! Public interface with its auto traits, compared with `snapshots/public-api.txt`, so that a change
//! is reviewed before a release. `UPDATE_SNAPSHOTS=1` rewrites the snapshot.

use std::path::Path;
use std::process::Command;

use public_api::Builder;

const SNAPSHOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/public-api.txt");

/// Target folder, shared with the documentation that `.ci/run` builds as docs.rs does.
const TARGET: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/docsrs");

/// Exchanges whose rows are compared with a corpus; of their enums only the names are listed.
const EXCHANGES: [&str; 8] =
    ["binance", "bybit", "coinbase", "deribit", "hyperliquid", "kraken", "okx", "upbit"];

fn is_listed(line: &str) -> bool {
    let mut names = EXCHANGES.iter().map(|name| format!("exchange_error::{name}::"));
    let is_name = line.contains("pub mod ") || line.contains("pub enum ");
    is_name || !names.any(|name| line.contains(&name))
}

#[test]
fn public_api_matches_the_snapshot() {
    let status = Command::new(env!("CARGO"))
        .args(["rustdoc", "--quiet", "--package", "exchange-error", "--all-features"])
        .args(["--target-dir", TARGET])
        .args(["--", "-Zunstable-options", "--output-format", "json", "--cap-lints", "allow"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        // JSON output of rustdoc is unstable.
        .env("RUSTC_BOOTSTRAP", "1")
        .status()
        .unwrap();
    assert!(status.success());
    let found = Builder::from_rustdoc_json(Path::new(TARGET).join("doc/exchange_error.json"))
        .omit_blanket_impls(true)
        .omit_auto_derived_impls(true)
        .build()
        .unwrap()
        .to_string();
    let found: String =
        found.lines().filter(|line| is_listed(line)).flat_map(|line| [line, "\n"]).collect();
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(SNAPSHOT, &found).unwrap();
    }
    let expected = std::fs::read_to_string(SNAPSHOT).unwrap();
    let other = |of: &str, than: &str| -> Vec<String> {
        of.lines().filter(|line| !than.lines().any(|own| own == *line)).map(str::to_owned).collect()
    };
    let (added, removed) = (other(&found, &expected), other(&expected, &found));
    assert!(
        added.is_empty() && removed.is_empty(),
        "added:\n{}\nremoved:\n{}",
        added.join("\n"),
        removed.join("\n")
    );
}
