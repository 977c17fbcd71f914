//! Executables of the examples and of the tool.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

/// Builds an example, with the features of the whole workspace as `cargo test` builds it, and returns
/// its executable.
pub(crate) fn build(name: &str) -> PathBuf {
    build_target(&["--workspace", "--example"], name)
}

/// Builds a target that the selection names, and returns its executable.
pub(crate) fn build_target(selection: &[&str], name: &str) -> PathBuf {
    let output = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--message-format=json"])
        .args(selection)
        .arg(name)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let messages = serde_json::Deserializer::from_slice(&output.stdout).into_iter::<Value>();
    let executable = messages.map(Result::unwrap).find_map(|message| {
        let is_wanted = message["target"]["name"] == name;
        message["executable"].as_str().filter(|_| is_wanted).map(PathBuf::from)
    });
    executable.unwrap()
}
