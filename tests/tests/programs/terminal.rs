//! Programs in a terminal of 80 and of 120 columns: no line wraps, and the wider one is used.

use std::fmt::Write;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use nix::pty::{OpenptyResult, Winsize, openpty};

use super::example;

static TOOL: LazyLock<PathBuf> = LazyLock::new(|| {
    example::build_target(&["--package", "exchange-error-cli", "--bin"], "exchange-error")
});
static DEMONSTRATION: LazyLock<PathBuf> = LazyLock::new(|| example::build("no_double_orders"));

const PAGE: &str = "# Error codes\n\n| Code | Name | Message |\n|---|---|---|\n\
    | -1003 | TOO_MANY_REQUESTS | Too many requests; the limit of the address is 1200 requests per minute. \
    Use streams for updates, so that the API is not polled. |\n| -1121 | BAD_SYMBOL | Invalid symbol. |\n";

/// Runs a program on a terminal of a width, and returns what it shows.
fn shown(program: &Path, arguments: &[&str], columns: u16) -> String {
    let size = Winsize { ws_row: 50, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
    let OpenptyResult { master, slave } = openpty(&size, None).unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("terminal");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("page.md"), PAGE).unwrap();
    fs::write(
        folder.join("new.md"),
        PAGE.replace("Invalid", "Unknown, or not traded at the moment, or closed: invalid"),
    )
    .unwrap();
    fs::write(folder.join("replies.jsonl"), "{\"code\":-1121,\"msg\":\"Invalid symbol.\"}\n")
        .unwrap();
    let mut command = Command::new(program);
    command
        .args(arguments)
        .current_dir(folder)
        .env("TERM", "xterm-256color")
        .stdin(Stdio::null())
        .stdout(slave.try_clone().unwrap())
        .stderr(slave);
    let mut child = command.spawn().unwrap();
    // Its copies of the terminal's end would keep the reader below waiting.
    drop(command);
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    // Linux reports the end of a terminal as an error.
    while let Ok(length @ 1..) = File::from(master.try_clone().unwrap()).read(&mut buffer) {
        bytes.extend_from_slice(&buffer[..length]);
    }
    child.wait().unwrap();
    // A progress bar returns to the start of its line, which counts as a new line here.
    bytes.iter_mut().filter(|byte| **byte == b'\r').for_each(|byte| *byte = b'\n');
    let plain = anstream::adapter::strip_bytes(&bytes).into_vec();
    String::from_utf8(plain).unwrap()
}

/// Returns the length of the longest line.
fn longest(text: &str) -> usize {
    text.lines().map(|line| line.trim_end().chars().count()).max().unwrap_or(0)
}

/// Commands of the tool; the others do not use more than 80 columns.
const WIDE: [&[&str]; 5] = [
    &["--help"],
    &["explain", "insufficient"],
    &["explain", "20018"],
    &["extract", "page.md"],
    &["diff", "page.md", "new.md"],
];

#[test]
fn tool_fits_into_80_columns_and_uses_120() {
    let narrow: [&[&str]; 14] = [
        &["triage"],
        &["triage", "--help"],
        &["explain", "--exchange", "okx", "51008"],
        &["explain", "429"],
        &["explain", "nothing like it"],
        &["explain", "--exchange", "nowhere", "1"],
        &["explain", "--help"],
        &["extract", "replies.jsonl"],
        &["extract", "--help"],
        &["diff", "--help"],
        &["scaffold", "page.md", "--name", "Acme"],
        &["scaffold", "--help"],
        &["try", "wire(code = \"$.code\", ok = 0, required)", "replies.jsonl"],
        &["try", "--help"],
    ];
    for arguments in narrow.iter().chain(&WIDE) {
        let text = shown(&TOOL, arguments, 80);
        assert!(text.lines().count() > 1, "{arguments:?}: {text}");
        assert!(longest(&text) <= 80, "{arguments:?}:\n{text}");
    }
    for arguments in WIDE {
        let text = shown(&TOOL, arguments, 120);
        assert!((81..=120).contains(&longest(&text)), "{arguments:?}:\n{text}");
    }
}

#[test]
fn demonstration_fits_into_80_columns_and_uses_120() {
    for arguments in [&["--orders", "40"][..], &["--orders", "40", "--binance"], &["--help"]] {
        let text = shown(&DEMONSTRATION, arguments, 80);
        assert!(text.lines().count() > 8, "{arguments:?}: {text}");
        assert!(longest(&text) <= 80, "{arguments:?}:\n{text}");
    }
    let late = &["--orders", "40", "--late"];
    let text = shown(&DEMONSTRATION, late, 80);
    assert!(longest(&text) <= 80 && text.contains("no resend"), "{text}");
    let titles: Vec<&str> = text
        .lines()
        .find(|line| line.trim_start().starts_with("usual  "))
        .unwrap()
        .split_whitespace()
        .collect();
    assert_eq!(titles, ["usual", "1", "3", "5", "no"], "{text}");
    let text = shown(&DEMONSTRATION, late, 120);
    assert!((81..=120).contains(&longest(&text)), "{text}");
}

/// A bar in a pipe would stand among the messages.
#[test]
fn long_page_has_a_progress_bar_on_a_terminal_only() {
    let mut page = "# Errors\n\n| Code | Name | Message |\n|---|---|---|\n".to_owned();
    for code in 0..60_000 {
        writeln!(
            page,
            "| {code} | NAME | A message of {code}, about the order or about the account. |"
        )
        .unwrap();
    }
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("long.md");
    fs::write(&file, page).unwrap();
    let arguments = ["extract", file.to_str().unwrap(), "--output", "long.out.md"];
    let text = shown(&TOOL, &arguments, 80);
    assert!(text.contains("parsing") && text.contains("finding rows"), "{text}");
    assert!(longest(&text) <= 80, "{text}");
    let output = Command::new(&*TOOL)
        .args(arguments)
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .output()
        .unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "60000 rows, 60000 read\n");
}
