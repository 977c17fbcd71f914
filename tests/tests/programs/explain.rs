//! Output of the explain example, compared with a reviewed snapshot.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

use exchange_error::okcoin::futures::{RestError, WebSocketError};

use super::example;

const SNAPSHOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/explain.txt");

fn command(arguments: &[&str]) -> Command {
    static EXECUTABLE: LazyLock<PathBuf> = LazyLock::new(|| example::build("explain"));
    let mut command = Command::new(&*EXECUTABLE);
    command
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::null())
        .env_remove("CLICOLOR_FORCE");
    command
}

fn explain(arguments: &[&str]) -> Output {
    command(arguments).output().unwrap()
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

/// Questions of every form, with the exit status of the answer.
const QUESTIONS: &[(&[&str], i32)] = &[
    (&["20018"], 0),
    (&["rest", "20018"], 0),
    (&["ws", "20018"], 0),
    (&["20012"], 0),
    (&["20049"], 0),
    (&["1014"], 0),
    (&["ws", "OrderNotFound"], 0),
    (&["requesttimedout"], 0),
    (&["403"], 0),
    (&["rest", "503"], 0),
    (&["200"], 0),
    (&["timeout"], 0),
    (&["ws", "timeout"], 0),
    (&["margin"], 0),
    (&["rest", "order", "price"], 0),
    (&["order price minute"], 0),
    (&["RateLimited"], 0),
    (&["2018"], 1),
    (&["rest", "20119"], 0),
    (&["ws", "20119"], 1),
    (&["ws", "403"], 1),
    (&["99999999999999999999999999"], 1),
    (&["margni"], 1),
    (&["OrderNotFuond"], 1),
    (&["margin", "frobnicate"], 1),
    (&["debts", "counter"], 1),
    (&["é"], 1),
    (&[], 2),
    (&["rest"], 2),
    (&["", " "], 2),
    (&["--frobnicate"], 2),
    (&["--help"], 0),
];

/// `UPDATE_SNAPSHOTS=1` rewrites the snapshot.
#[test]
fn answers_match_the_snapshot() {
    let mut found = String::new();
    for (arguments, status) in QUESTIONS {
        let output = explain(arguments);
        let (stdout, stderr) = (text(output.stdout), text(output.stderr));
        assert_eq!(output.status.code(), Some(*status), "{arguments:?}: {stderr}");
        assert_eq!(stdout.is_empty(), *status != 0, "{arguments:?}: answers go to stdout");
        assert_eq!(stderr.is_empty(), *status == 0, "{arguments:?}: errors go to stderr");
        let quoted = |argument: &&str| match *argument {
            plain if !plain.is_empty() && !plain.contains(' ') => format!(" {plain}"),
            other => format!(" '{other}'"),
        };
        let question: String = arguments.iter().map(quoted).collect();
        writeln!(found, "$ explain{question}\n{stdout}{stderr}exit status {status}\n").unwrap();
    }
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        fs::write(SNAPSHOT, &found).unwrap();
    }
    assert!(
        found == fs::read_to_string(SNAPSHOT).unwrap_or_default(),
        "differs from {SNAPSHOT}:\n{found}\nif this is intended, set UPDATE_SNAPSHOTS=1"
    );
    for line in found.lines() {
        assert_eq!(line, line.trim_end(), "no trailing spaces");
        assert!(line.chars().count() <= 100, "wider than 100 columns: {line}");
    }
}

/// Returns the cells of the line with this label.
fn cells<'a>(answer: &'a str, label: &str) -> Vec<&'a str> {
    let mut lines = answer.lines().filter_map(|line| line.get(2..)?.strip_prefix(label));
    let line = lines.next().unwrap_or_default();
    line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect()
}

#[test]
fn answer_agrees_with_the_enums() {
    for (error, code) in [
        (RestError::IllegalParameter, 20007),
        (RestError::SystemError, 20014),
        (RestError::RequestTooFrequent, 20049),
    ] {
        assert_eq!(error.code(), Some(code));
        let answer = text(explain(&["rest", &code.to_string()]).stdout);
        assert_eq!(cells(&answer, "variant"), [error.variant()]);
        assert_eq!(cells(&answer, "message"), [error.message()]);
        assert_eq!(cells(&answer, "kind"), [error.kind().as_str()]);
        assert_eq!(cells(&answer, "retry"), [error.retry().as_str()]);
        assert_eq!(cells(&answer, "outcome"), [error.outcome().as_str()]);
    }
    let list = text(explain(&["risk", "rate"]).stdout);
    let has_both = |message: &str| message.to_lowercase().contains("risk rate");
    let rows = RestError::ALL.iter().filter(|error| has_both(error.message())).count()
        + WebSocketError::ALL.iter().filter(|error| has_both(error.message())).count();
    assert!(rows > 2);
    assert!(list.ends_with(&format!("\n{rows} rows\n")), "{list}");
}

#[test]
fn output_is_coloured_only_on_request() {
    for arguments in [&["20018"][..], &["margin"], &["margni"]] {
        let output = explain(arguments);
        assert!(![output.stdout, output.stderr].concat().contains(&b'\x1b'));
        let output = command(arguments).env("CLICOLOR_FORCE", "1").output().unwrap();
        assert!([output.stdout, output.stderr].concat().contains(&b'\x1b'));
    }
    // Only words in which the tables differ are coloured.
    let output = command(&["20018"]).env("CLICOLOR_FORCE", "1").output().unwrap();
    let coloured = text(output.stdout);
    assert!(coloured.contains("\x1b[36m103%\x1b[0m") && coloured.contains("\x1b[36m105%\x1b[0m"));
    assert!(!coloured.contains("\x1b[36mminute"));
}
