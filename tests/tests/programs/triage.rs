//! Output of the triage example, compared with a reviewed snapshot.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

use super::example;

const SNAPSHOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/triage.txt");

fn triage(arguments: &[&str]) -> Command {
    static EXECUTABLE: LazyLock<PathBuf> = LazyLock::new(|| example::build("triage"));
    let mut command = Command::new(&*EXECUTABLE);
    command
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::null())
        .env_remove("CLICOLOR_FORCE");
    command
}

fn run_on(input: &[u8]) -> Output {
    let mut child = triage(&["-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    output
}

#[test]
fn bundled_responses_match_the_snapshot() {
    let output = triage(&[]).output().unwrap();
    let found = String::from_utf8(output.stdout).unwrap();
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(SNAPSHOT, &found).unwrap();
    }
    assert_eq!(found, std::fs::read_to_string(SNAPSHOT).unwrap());
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert!(found.lines().all(|line| line == line.trim_end()), "no trailing spaces");
}

#[test]
fn output_is_coloured_only_on_request() {
    let plain = triage(&[]).output().unwrap().stdout;
    assert!(!plain.contains(&b'\x1b'));
    let coloured = triage(&[]).env("CLICOLOR_FORCE", "1").output().unwrap().stdout;
    assert!(coloured.contains(&b'\x1b'));
}

#[test]
fn malformed_line_is_reported_with_its_number_and_skipped() {
    let input = concat!(
        r#"{"transport":"rest","status":200,"body":"{\"error_code\":20015}"}"#,
        "\n\nnot json\n",
        r#"{"transport":"carrier pigeon","body":""}"#,
        "\n",
        r#"{"transport":"rest","body":"{}"}"#,
        "\n",
        r#"{"transport":"ws"}"#,
        "\n\u{1}\n",
        r#"{"transport":"ws","body":"{\"event\":\"pong\"}"}"#,
    );
    let output = run_on(input.as_bytes());
    let (stdout, stderr) =
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    let numbers: Vec<&str> = stderr.lines().map(|line| line.split(':').next().unwrap()).collect();
    assert_eq!(numbers, ["line 3", "line 4", "line 5", "line 6", "line 7"], "{stderr}");
    assert!(stdout.contains("OrderNotFound"), "{stdout}");
    assert!(stdout.contains("   8  WS   ok\n"), "{stdout}");
    assert!(stdout.contains("unreadable lines"), "{stdout}");
}

#[test]
fn each_line_is_classified_at_once() {
    let mut child = triage(&["-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.next().unwrap().unwrap().starts_with("line"));
    for number in 1..=3 {
        writeln!(stdin, r#"{{"transport":"ws","body":"{{\"errorcode\":1014}}"}}"#).unwrap();
        stdin.flush().unwrap();
        // The result arrives while the input is still open.
        let line = lines.next().unwrap().unwrap();
        assert!(line.trim_start().starts_with(&number.to_string()), "{line}");
        assert!(line.contains("NotLoggedIn"), "{line}");
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn overlong_line_is_reported_and_skipped() {
    let mut input = vec![b'x'; 40 << 20];
    input.extend_from_slice(b"\n{\"transport\":\"ws\",\"body\":\"{}\"}\n");
    let output = run_on(&input);
    assert_eq!(output.status.code(), Some(1));
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(stderr, "line 1: longer than 16777216 bytes\n");
    assert!(String::from_utf8(output.stdout).unwrap().contains("   2  WS   ok\n"));
}

#[test]
fn missing_file_and_wrong_arguments_are_reported() {
    let output = triage(&["no such file"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("cannot open `no such file`"));
    for arguments in [&["--help"][..], &["a", "b"]] {
        let output = triage(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "usage: triage [FILE | -]\n");
    }
}

#[test]
fn file_argument_is_read_like_the_bundled_responses() {
    let bundled =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/examples/okcoin-futures.jsonl");
    let output = triage(&[bundled.to_str().unwrap()]).output().unwrap();
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        std::fs::read_to_string(SNAPSHOT).unwrap()
    );
}
