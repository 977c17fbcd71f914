//! `explain`: a code, a variant, a status or words, answered from the ready-made enums.

use std::fmt::Write;
use std::process::Output;

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use serde_json::Value;

use super::program::{assert_snapshot, command, text};

/// Asks about OKCoin, unless the arguments name an exchange.
fn explain(arguments: &[&str]) -> Output {
    let names_exchange = arguments.contains(&"--exchange");
    let exchange: &[&str] = if names_exchange { &[] } else { &["--exchange", "okcoin"] };
    command(&[&["explain"], exchange, arguments].concat()).output().unwrap()
}

/// Questions of every form, with the exit status of the answer.
const QUESTIONS: &[(&[&str], i32)] = &[
    (&["20018"], 0),
    (&["--exchange", "okcoin rest", "20018"], 0),
    (&["--exchange", "okcoin ws", "20018"], 0),
    (&["20012"], 0),
    (&["20049"], 0),
    (&["1014"], 0),
    (&["--exchange", "okcoin websocket", "OrderNotFound"], 0),
    (&["requesttimedout"], 0),
    (&["403"], 0),
    (&["http", "503"], 0),
    (&["200"], 0),
    (&["timeout"], 0),
    (&["margin"], 0),
    (&["--exchange", "okcoin rest", "order", "price"], 0),
    (&["order price minute"], 0),
    (&["RateLimited"], 0),
    (&["2018"], 1),
    (&["--exchange", "okcoin rest", "20119"], 0),
    (&["--exchange", "okcoin ws", "20119"], 1),
    (&["-1121"], 1),
    (&["99999999999999999999999999"], 1),
    (&["margni"], 1),
    (&["OrderNotFuond"], 1),
    (&["margin", "frobnicate"], 1),
    (&["debts", "counter"], 1),
    (&["é"], 1),
    (&[], 2),
    (&["--exchange", "acme", "1"], 2),
    (&["", " "], 2),
    (&["--frobnicate"], 2),
];

/// Each answer is compared with its snapshot.
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
    assert_snapshot("explain.txt", &found);
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
        let answer = text(explain(&["--exchange", "okcoin rest", &code.to_string()]).stdout);
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
    for arguments in [&["explain", "20018"][..], &["explain", "margin"], &["explain", "mragni"]] {
        let output = command(arguments).output().unwrap();
        assert!(![output.stdout, output.stderr].concat().contains(&b'\x1b'));
        let output = command(arguments).env("CLICOLOR_FORCE", "1").output().unwrap();
        assert!([output.stdout, output.stderr].concat().contains(&b'\x1b'));
    }
    // The words of the question are coloured in a list.
    let output = command(&["explain", "margin"]).env("CLICOLOR_FORCE", "1").output().unwrap();
    assert!(text(output.stdout).contains("\x1b[36mMargin\x1b[0m Ratio"));
}

#[test]
fn json_has_rows_fallback_and_suggestions() {
    let ask = |arguments: &[&str]| -> Value {
        serde_json::from_slice(&explain(&[arguments, &["--format", "json"]].concat()).stdout)
            .unwrap()
    };
    let code = ask(&["20018"]);
    assert_eq!(code["rows"].as_array().unwrap().len(), 2);
    assert_eq!(code["rows"][1]["api"], WebSocketError::NAME);
    assert_eq!(code["rows"][0]["codes"][0], "20018");
    assert_eq!(code["rows"][0]["may_resend"][0], "Read");
    assert_eq!(ask(&["503"])["fallback"]["kind"], "Unavailable");
    assert_eq!(ask(&["403"])["rows"][0]["statuses"][0], 403);
    assert_eq!(ask(&["timeout"])["rows"][0]["no_answer"], true);
    assert_eq!(ask(&["margni"])["similar"][0]["word"], "margin");
}

#[test]
fn codes_and_words_of_every_exchange_are_explained() {
    for (arguments, parts) in [
        (
            &["explain", "--exchange", "okx", "51008"][..],
            &["OKX REST, OKX WebSocket", "InsufficientBalance"][..],
        ),
        (&["explain", "--exchange", "kraken", "EOrder:Unknown order"], &["OrderNotFound"]),
        (&["explain", "insufficient"], &["Binance spot REST", "OKX REST", "Coinbase new order"]),
    ] {
        let output = command(arguments).output().unwrap();
        let stdout = text(output.stdout);
        for part in parts {
            assert!(stdout.contains(part), "{arguments:?}: no `{part}` in {stdout}");
        }
    }
}
