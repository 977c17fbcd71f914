//! Benchmark of what the WebSocket table adds to a program, against three derives on the same enum.
//!
//! `cargo bench -p exchange-error-tests --bench binary_size` prints each ratio beside its target.

#![allow(missing_docs, reason = "a program")]
#![allow(clippy::unwrap_used, reason = "a benchmark that cannot be set up is a failure")]

#[allow(dead_code, reason = "a module of several benchmarks")]
mod packages;
mod verdict;

use std::fs;

use packages::{PEERS, Package, Progress, enums};
use verdict::verdict;

/// Beginning of every program, so that only the table makes the difference.
const BASE: &str = r#"
fn main() {
    let mut words = std::env::args().skip(1);
    let code: u32 = words.next().and_then(|word| word.parse().ok()).unwrap_or(0);
    let text = words.next().unwrap_or_default();
    println!("{code} {text}");
"#;

/// Functions that the peers have too: from and to a code, message, `Display`.
const SAME: &str = r#"
    use exchange_error::okcoin::futures::WebSocketError;
    if let Ok(error) = WebSocketError::try_from(code) {
        println!("{} {} {error}", u32::from(error), error.message());
    }
"#;

/// The remaining functions of the derive. Kinds are not printed, because their labels belong to the
/// crate, not to a table.
const REST: &str = r#"
    if let Some(error) = WebSocketError::from_code(code)
        .or_else(|| WebSocketError::from_status(text.len() as u16))
        .or_else(WebSocketError::from_timeout)
    {
        println!("{} {:?} {}", error.variant(), error.code(), WebSocketError::ALL.len());
        std::hint::black_box((error.kind(), error.retry(), error.outcome()));
        std::hint::black_box(error.may_resend(exchange_error::Operation::Write));
        for error in WebSocketError::ALL {
            std::hint::black_box(error);
        }
    }
"#;

const DECODING: &str = r#"
    if let Err(failure) = WebSocketError::check_frame(&text) {
        println!("{failure}");
    }
"#;

const OF_PEERS: &str = r#"
    use strum::EnumMessage;
    if let Ok(error) = Error::try_from(code) {
        println!("{} {} {error}", u32::from(error), error.get_message().unwrap_or_default());
    }
"#;

fn main() {
    if !packages::is_wanted() {
        return;
    }
    let own = packages::own(false);
    let peers = enums::peers(&enums::rows(98), "u32");
    let programs = [
        ("base", String::new(), format!("{BASE}}}")),
        ("peers", PEERS.to_owned(), format!("{peers}{BASE}{OF_PEERS}}}")),
        ("same", own.clone(), format!("{BASE}{SAME}}}")),
        ("all", own, format!("{BASE}{SAME}{REST}}}")),
        ("decoding", packages::own(true), format!("{BASE}{SAME}{REST}{DECODING}}}")),
    ];
    let programs = programs.map(|(name, dependencies, source)| {
        (name, Package::new("binary-size", name, &dependencies, "main.rs", &source))
    });
    let progress = Progress::new(2 * programs.len());
    let sizes = ["release", "small"].map(|profile| {
        programs.each_ref().map(|(name, package)| {
            let what = format!("building {name} in profile {profile}");
            progress.step(&what, || size(name, package, profile))
        })
    });
    progress.finish();
    print("3", sizes[0], Some(1.0));
    // Without a target: at this level the compiler shrinks the matches of the peers.
    print("s", sizes[1], None);
}

/// Returns the size of the stripped program in bytes.
fn size(name: &str, package: &Package, profile: &str) -> u64 {
    let files = package.cargo(&["build", "--profile", profile]);
    let program = files.iter().find(|file| file.file_stem().is_some_and(|stem| stem == name));
    fs::metadata(program.unwrap()).unwrap().len()
}

fn print(level: &str, [base, peers, same, all, decoding]: [u64; 5], target: Option<f64>) {
    let peers = peers - base;
    println!("opt-level {level}: added to a program of {base} bytes");
    println!("  {:<16}{peers:>9} bytes", "peers");
    for (what, size, target) in [
        ("same functions", same, target),
        ("all functions", all, target),
        ("and decoding", decoding, None),
    ] {
        let added = size - base;
        #[expect(clippy::cast_precision_loss, reason = "a few hundred thousand")]
        let ratio = added as f64 / peers as f64;
        println!("  {what:<16}{added:>9} bytes   {}", verdict(ratio, target));
    }
}
