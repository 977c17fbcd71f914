//! Compile errors: `cases/` has a small file for each mistake, with the expected output of the compiler.
//!
//! `TRYBUILD=overwrite cargo test -p exchange-error-ui-tests` writes the `.stderr` files. Read each of
//! them as the person who made the mistake, then commit it.

use std::error::Error;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use trybuild::TestCases;

mod accepted;

/// Folders of cases with errors of the derive, which are the same on every compiler.
const DERIVE_CASES: [&str; 4] = ["attributes", "rules", "table", "wire"];

/// The folder of cases with errors of the compiler about generated code.
const RUSTC_CASES: &str = "rustc";

/// The version of the compiler whose errors are expected there.
const PINNED_RUSTC: &str = "1.95.0";

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[test]
fn mistakes_are_reported() {
    lay_out_tables().expect("the tables are copied");
    // The cases run when this is dropped.
    let cases = TestCases::new();
    for folder in DERIVE_CASES {
        cases.compile_fail(format!("cases/{folder}/*.rs"));
    }
    let rustc = rustc_version().expect("rustc prints its version");
    if rustc == PINNED_RUSTC {
        cases.compile_fail(format!("cases/{RUSTC_CASES}/*.rs"));
    } else {
        // The test runner captures `eprintln!`, but a skipped folder should be visible.
        let note = format!("note: skipped cases/{RUSTC_CASES}, expected rustc {PINNED_RUSTC}");
        writeln!(io::stderr(), "{note}, found {rustc}").expect("stderr is open");
    }
}

#[test]
fn messages_follow_the_style() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).and_then(Path::to_str);
    let here = here.expect("the workspace has a path");
    for (path, text) in expected_output().expect("the expected output is readable") {
        let is_rustc_case = path.starts_with(Path::new("cases").join(RUSTC_CASES));
        let path = path.display();
        for line in text.lines() {
            assert!(!line.contains(here), "{path}: a path of this machine");
            // An error with a number is the compiler's own, so it is a follow-up error.
            assert!(is_rustc_case || !line.starts_with("error["), "{path}: follow-up: {line}");
            if let Some(message) = line.strip_prefix("error: ") {
                assert!(!message.ends_with('.'), "{path}: full stop: {message}");
                assert!(
                    !message.starts_with(char::is_uppercase),
                    "{path}: capital letter: {message}"
                );
                let ticks = message.matches('`').count();
                assert!(ticks.is_multiple_of(2), "{path}: odd number of backticks: {message}");
            }
        }
    }
}

/// Copies the pages into the package in which trybuild compiles the cases.
fn lay_out_tables() -> Result<()> {
    let tables = trybuild_package()?.join("tables");
    if tables.exists() {
        fs::remove_dir_all(&tables)?;
    }
    fs::create_dir_all(&tables)?;
    for page in fs::read_dir("cases/table/tables")? {
        let page = page?;
        fs::copy(page.path(), tables.join(page.file_name()))?;
    }
    // One byte above the limit. The file is sparse.
    File::create(tables.join("too-large.md"))?.set_len((16 << 20) + 1)?;
    Ok(())
}

/// Returns the folder of the package that trybuild generates, as trybuild computes it.
fn trybuild_package() -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--format-version=1", "--offline"])
        .output()?;
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let target = metadata["target_directory"].as_str().ok_or("cargo prints no target directory")?;
    Ok(Path::new(target).join("tests/trybuild").join(env!("CARGO_PKG_NAME")))
}

/// Returns a version such as `1.95.0`.
fn rustc_version() -> Result<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = String::from_utf8(Command::new(rustc).arg("--version").output()?.stdout)?;
    let version = output.split_whitespace().nth(1).ok_or("rustc prints no version")?;
    Ok(version.to_owned())
}

/// Returns every `.stderr` file in the folders of `cases/`, in order.
fn expected_output() -> Result<Vec<(PathBuf, String)>> {
    let mut output = Vec::new();
    for folder in DERIVE_CASES.iter().chain([&RUSTC_CASES]) {
        for file in fs::read_dir(Path::new("cases").join(folder))? {
            let path = file?.path();
            if path.extension().is_some_and(|extension| extension == "stderr") {
                if !path.with_extension("rs").exists() {
                    return Err(format!("{} belongs to no case", path.display()).into());
                }
                let text = fs::read_to_string(&path)?;
                output.push((path, text));
            }
        }
    }
    output.sort();
    Ok(output)
}
