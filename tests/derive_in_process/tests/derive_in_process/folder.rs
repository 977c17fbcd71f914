//! A folder for the pages of a test.
//!
//! Pages lie below the manifest of the crate that is compiled. To have a folder for them, each test
//! starts itself anew, with `CARGO_MANIFEST_DIR` set to one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder that the derive looks into.
pub(crate) fn folder() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap())
}

/// Runs what a test does in a process of its own that looks for pages in a folder of its own.
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
    let (said, failed) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    // A name that is not that of the test would run none.
    assert!(output.status.success() && said.contains("1 passed"), "{said}\n{failed}");
}
