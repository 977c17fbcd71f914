//! The short examples of the runtime: each is run, and begins with the command that runs it.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::example;

const MANIFEST: &str = include_str!("../../../core/Cargo.toml");
const DEFAULT: [&str; 2] = ["decode", "json"];

/// Names of the examples, and lines that they print, in this order.
const EXAMPLES: [(&str, &[&str]); 5] = [
    (
        "check_reply",
        &[
            "order 986 was placed",
            "InsufficientFunds, Never, NotApplied",
            "next step: GiveUp",
            "ServerError, AfterBackoff, Unknown",
            "next step: Query",
            "next step: Resend",
            "Transport, AfterBackoff, Unknown",
            "next step: Query",
        ],
    ),
    (
        "derive",
        &[
            "-1015 is Some(TooManyRequests)",
            "Too many requests. (-1003)",
            "Timeout, AfterBackoff, Unknown",
            "AcmeError: BTCUSD? (-1121): NotApplied",
            "AcmeError: undocumented code (-9): Unknown",
            "AcmeError: failure without a code: Unknown",
        ],
    ),
    (
        "many_exchanges",
        &["no failure", "ask Binance spot REST", "GiveUp", "Resend", "ask OKX REST"],
    ),
    ("retry", &["again after 200ms", "again after 200ms", "request got no answer", "sent 3 times"]),
    (
        "web_socket",
        &[
            "fine: ",
            "Login failed. (60009)",
            "request 7: ",
            "(64008)",
            "subscription: Reconnect",
            "order in flight: Query",
            "(1012)",
        ],
    ),
];

#[test]
fn short_examples_print_what_is_expected() {
    for (name, expected) in EXAMPLES {
        let output = Command::new(example::build(name)).output().unwrap();
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        let stdout = String::from_utf8(output.stdout).unwrap();
        let mut rest = stdout.as_str();
        for text in expected {
            let found = rest.split_once(text);
            assert!(found.is_some(), "{name}: `{text}` is missing in\n{stdout}");
            rest = found.map_or(rest, |(_, rest)| rest);
        }
    }
}

#[test]
fn examples_begin_with_the_command_that_runs_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/examples");
    let mut names: Vec<String> = Vec::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let section = format!("[[example]]\nname = \"{name}\"\nrequired-features = [");
        let (_, features) = MANIFEST.split_once(&section).unwrap();
        let (features, _) = features.split_once(']').unwrap();
        let features: Vec<&str> = features
            .split(", ")
            .map(|feature| feature.trim_matches('"'))
            .filter(|feature| !DEFAULT.contains(feature))
            .collect();
        let mut command = format!("//! cargo run --example {name}");
        if !features.is_empty() {
            command = format!("{command} --features {}", features.join(","));
        }
        let source = fs::read_to_string(&path).unwrap();
        assert!(source.lines().any(|line| line == command), "{name}: expected `{command}`");
        names.push(name.to_owned());
    }
    names.retain(|name| name != "place_order");
    names.sort_unstable();
    assert_eq!(names, EXAMPLES.map(|(name, _)| name), "every example is run by a test");
}
