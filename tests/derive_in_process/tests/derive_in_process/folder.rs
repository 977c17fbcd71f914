//! A folder for the pages of a test.
//!
//! The derive reads pages below `CARGO_MANIFEST_DIR`. To have a folder of its own, a test runs again in
//! a process of its own with another `CARGO_MANIFEST_DIR`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Returns the folder in which the derive looks for pages.
pub(crate) fn folder() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap())
}

/// Runs `run` in a process of its own with a folder of its own. `test` is the path of the test.
pub(crate) fn with_pages(test: &str, run: impl FnOnce()) {
    let pages = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages").join(test.replace("::", "."));
    if folder() == pages {
        return run();
    }
    fs::create_dir_all(&pages).unwrap();
    let output = Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--nocapture"])
        .env("CARGO_MANIFEST_DIR", &pages)
        .output()
        .unwrap();
    let (stdout, stderr) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    // A wrong `test` would select no test, and no test would fail.
    assert!(output.status.success() && stdout.contains("1 passed"), "{stdout}\n{stderr}");
}
