//! Runs of the program.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// Creates a command without colours and without input.
pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_exchange-error"));
    command
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::null())
        .env_remove("CLICOLOR_FORCE");
    command
}

/// Runs the program on an input.
pub(crate) fn run_on(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = command(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    // The program may stop before it has read everything.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

pub(crate) fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

/// Compares an output with its reviewed snapshot; `UPDATE_SNAPSHOTS=1` rewrites the snapshot.
pub(crate) fn assert_snapshot(name: &str, found: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(name);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        std::fs::write(&path, found).unwrap();
    }
    assert!(
        found == std::fs::read_to_string(&path).unwrap_or_default(),
        "differs from {}:\n{found}\nif this is intended, set UPDATE_SNAPSHOTS=1",
        path.display()
    );
    for line in found.lines() {
        assert_eq!(line, line.trim_end(), "no trailing spaces");
        // Only errors are longer, because they list alternatives.
        let is_error = line.starts_with("error: ");
        assert!(is_error || line.chars().count() <= 80, "wider than 80 columns: {line}");
    }
}
