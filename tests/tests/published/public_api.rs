//! What users can name is what `snapshots/public-api.txt` says, auto traits included: a change is
//! seen before it is released. `UPDATE_SNAPSHOTS=1` rewrites it.

use std::path::Path;
use std::process::Command;

use public_api::Builder;

const SNAPSHOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/public-api.txt");

/// Where the documentation is built too as docs.rs does it: they share what they depend on.
const TARGET: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/docsrs");

#[test]
fn the_public_api_is_as_released() {
    let status = Command::new(env!("CARGO"))
        .args(["rustdoc", "--quiet", "--package", "exchange-error", "--all-features"])
        .args(["--target-dir", TARGET])
        .args(["--", "-Zunstable-options", "--output-format", "json", "--cap-lints", "allow"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        // The output for machines is not stable yet.
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
