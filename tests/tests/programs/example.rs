//! Executables of the examples.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

/// Builds an example, with the features of the whole workspace as `cargo test` builds it, and returns
/// its executable.
pub(crate) fn build(name: &str) -> PathBuf {
    let output = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--workspace", "--example", name, "--message-format=json"])
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
