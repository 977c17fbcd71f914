//! The files and tests that `CONTRIBUTING.md` names are there.

#![allow(clippy::unwrap_used, reason = "a file that cannot be read is a failure")]

use std::fs;
use std::path::Path;

const DOCUMENT: &str = include_str!("../../CONTRIBUTING.md");

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// What stands between backticks.
fn quoted() -> impl Iterator<Item = &'static str> {
    DOCUMENT.split('`').skip(1).step_by(2)
}

/// The Rust sources below a folder, one behind the other.
fn sources(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            text.push_str(&sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    text
}

#[test]
fn its_files_are_there() {
    let is_path = |text: &&str| text.contains('/') && !text.contains(' ');
    let paths: Vec<&str> = quoted().filter(is_path).collect();
    assert!(paths.len() > 15, "{paths:?}");
    for path in paths {
        // A name that stands for any exchange stands for one that is there.
        let path = path.replace("NAME", "upbit");
        assert!(root().join(&path).exists(), "{path}");
    }
}

#[test]
fn its_tests_are_there() {
    let sources = ["tests/tests", "tests/ui/tests", "macros/src"]
        .map(|folder| sources(&root().join(folder)))
        .concat();
    let is_test = |text: &&str| {
        text.matches('_').count() > 1 && text.chars().all(|c| c == '_' || c.is_ascii_alphanumeric())
    };
    let tests: Vec<&str> =
        quoted().filter(is_test).filter(|name| name.contains(char::is_lowercase)).collect();
    assert!(tests.len() > 12, "{tests:?}");
    for test in tests {
        assert!(sources.contains(&format!("#[test]\nfn {test}()")), "{test}");
    }
}
