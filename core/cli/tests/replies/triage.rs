//! `triage`: replies are classified, line by line.

use std::io::{BufRead, BufReader, Write};
use std::process::{Output, Stdio};

use serde_json::Value;

use super::program::{assert_snapshot, command, run_on, text};

fn triage(input: &str) -> Output {
    run_on(&["triage", "-", "--exchange", "okcoin"], input.as_bytes())
}

#[test]
fn bundled_responses_match_the_snapshot() {
    let output = command(&["triage"]).output().unwrap();
    assert_snapshot("triage.txt", &text(output.stdout));
    assert!(output.status.success());
    assert_eq!(text(output.stderr), "");
}

#[test]
fn output_is_coloured_only_on_request() {
    let plain = command(&["triage"]).output().unwrap().stdout;
    assert!(!plain.contains(&b'\x1b'));
    let coloured = command(&["triage"]).env("CLICOLOR_FORCE", "1").output().unwrap().stdout;
    assert!(coloured.contains(&b'\x1b'));
}

#[test]
fn malformed_line_is_reported_with_its_number_and_skipped() {
    let output = triage(concat!(
        r#"{"transport":"rest","status":200,"body":"{\"error_code\":20015}"}"#,
        "\n\nnot json\n",
        r#"{"transport":"carrier pigeon","body":""}"#,
        "\n",
        r#"{"transport":"rest","body":"{}"}"#,
        "\n",
        r#"{"transport":"ws"}"#,
        "\n\u{1}\n",
        r#"{"transport":"ws","body":"{\"event\":\"pong\"}"}"#,
    ));
    let (stdout, stderr) = (text(output.stdout), text(output.stderr));
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    let numbers: Vec<&str> = stderr.lines().map(|line| line.split(':').next().unwrap()).collect();
    assert_eq!(numbers, ["line 3", "line 4", "line 5", "line 6", "line 7"], "{stderr}");
    assert!(stdout.contains("OrderNotFound"), "{stdout}");
    assert!(stdout.contains("   8  ws    ok\n"), "{stdout}");
    assert!(stdout.contains("  unreadable lines             5\n"), "{stdout}");
}

#[test]
fn raw_frames_and_statuses_with_bodies_are_read() {
    let output = triage("{\"errorcode\":1014}\n200 {\"error_code\":20015}\n502 Bad Gateway\n");
    let stdout = text(output.stdout);
    assert!(output.status.success());
    for line in [
        "   1  ws    1014       NotLoggedIn",
        "   2  200   20015      OrderNotFound",
        "   3  502   -          Unavailable",
    ] {
        assert!(stdout.contains(line), "{line} in {stdout}");
    }
}

#[test]
fn hostile_code_and_message_stay_in_their_lines() {
    let output = triage("200 {\"error_code\":\"\\u001b[31m\\n9\",\"error_msg\":\"\\u001b[2Jx\"}\n");
    let stdout = text(output.stdout);
    assert!(!stdout.contains('\x1b'), "{stdout:?}");
    assert_eq!(stdout.lines().count(), 8, "two lines for the reply, the title and the summary");
}

#[test]
fn json_is_one_document_with_every_line() {
    let output = command(&["triage", "--format", "json"]).output().unwrap();
    assert!(output.status.success());
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    let lines = document["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 34);
    assert_eq!(lines[0]["variant"], "AmountExceedsAvailableFunds");
    assert_eq!(lines[0]["outcome"], "NotApplied");
    assert_eq!(lines[7]["is_partial"], true);
    assert_eq!(lines[7]["rows"].as_array().unwrap().len(), 2);
    assert_eq!(lines[9]["result"], "ok");
    let failures: u64 = document["summary"]["kinds"]
        .as_object()
        .unwrap()
        .values()
        .map(|n| n.as_u64().unwrap())
        .sum();
    assert_eq!(failures + document["summary"]["ok"].as_u64().unwrap(), 34);
    let unreadable = run_on(&["triage", "-", "--format", "json"], b"oops\n");
    assert_eq!(unreadable.status.code(), Some(1));
    let document: Value = serde_json::from_slice(&unreadable.stdout).unwrap();
    assert_eq!(document["lines"][0]["result"], "unreadable");
}

#[test]
fn each_line_is_classified_at_once() {
    let mut child =
        command(&["triage", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
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
        assert_eq!(lines.next().unwrap().unwrap().trim(), "NotLoggedIn: No login");
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn overlong_line_is_reported_and_skipped() {
    let mut input = vec![b'x'; 40 << 20];
    input.extend_from_slice(b"\n{\"transport\":\"ws\",\"body\":\"{}\"}\n");
    let output = run_on(&["triage", "-", "--exchange", "okcoin"], &input);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(output.stderr), "line 1: longer than 16777216 bytes\n");
    assert!(text(output.stdout).contains("   2  ws    ok\n"));
}

#[test]
fn replies_of_an_exchange_are_judged_by_its_first_api() {
    let input = br#"{"transport":"rest","status":400,"body":"{\"code\":-2010,\"msg\":\"Duplicate order sent.\"}"}
{"transport":"ws","body":"{\"id\":\"1\",\"status\":429,\"error\":{\"code\":-9,\"msg\":\"x\"}}"}"#;
    for exchange in ["binance", "binance spot", "Binance"] {
        let output = text(run_on(&["triage", "-", "--exchange", exchange], input).stdout);
        assert!(output.contains("Duplicate "), "{exchange}: {output}");
        assert!(output.contains("TooManyRequests"), "{exchange}: {output}");
    }
    let output = run_on(&["triage", "-", "--exchange", "binance websocket"], input);
    assert!(text(output.stderr).contains("names several APIs"));
}

#[test]
fn missing_file_and_wrong_arguments_are_reported() {
    for (arguments, part) in [
        (&["triage", "no such file"][..], "`no such file`: "),
        (&["triage", "src"], "`src` is a folder"),
        (&["triage", "a", "b"], "unexpected argument 'b'"),
        (&["triage", "--exchange", "acme"], "unknown exchange `acme`: expected one of `binance`"),
        (&["triage", "--exchange", ""], "unknown exchange ``"),
        (&["triage", "--format", "xml"], "invalid value 'xml'"),
    ] {
        let output = command(arguments).output().unwrap();
        let stderr = text(output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {stderr}");
        assert!(stderr.contains(part), "{arguments:?}: {stderr}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn file_argument_is_read_like_the_bundled_responses() {
    let output = command(&["triage", "samples/okcoin-futures.jsonl"]).output().unwrap();
    assert_snapshot("triage.txt", &text(output.stdout));
}

#[test]
fn reader_that_closes_the_pipe_is_no_error() {
    let mut child = command(&["triage", "-", "--exchange", "okcoin"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    let _ = stdin.write_all(&b"{\"errorcode\":1014}\n".repeat(10_000));
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(text(output.stderr), "");
}
