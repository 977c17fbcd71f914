//! Generator of the enums that the benchmark compares: the same codes for this crate and its peers.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

const CORPORA: &str = "../../corpora/exchanges";
const OKCOIN_PAGE: &str = "../../../core/tables/okcoin-futures.md";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={CORPORA}");
    println!("cargo::rerun-if-changed={OKCOIN_PAGE}");
    let folder = env::var("OUT_DIR").unwrap_or_default();
    let mut source = String::new();
    for (name, codes) in
        [("n98", websocket_codes()), ("n422", binance_codes(422)), ("n3320", many_codes(3320))]
    {
        integers(&mut source, name, &codes);
    }
    for (name, codes) in
        [("kraken", kraken_codes()), ("digits", okx_codes(402)), ("tokens", mixed_tokens(400))]
    {
        texts(&mut source, name, &codes);
    }
    if let Err(error) = fs::write(Path::new(&folder).join("peers.rs"), source) {
        println!("cargo::error=peers.rs cannot be written: {error}");
    }
}

/// Returns the codes of the exchange's corpus, a CSV file with one selector a row.
fn keys(exchange: &str) -> Vec<String> {
    let path = format!("{CORPORA}/{exchange}.csv");
    let reader = csv::Reader::from_path(path);
    let records = reader.into_iter().flat_map(csv::Reader::into_records).flatten();
    let code = |record: csv::StringRecord| {
        (record.get(1)? == "code").then(|| record.get(2).map(str::to_owned))?
    };
    records.filter_map(code).collect()
}

fn websocket_codes() -> Vec<i64> {
    let page = fs::read_to_string(OKCOIN_PAGE).unwrap_or_default();
    let (_, table) = page.split_once("WebSocket API Error Code").unwrap_or_default();
    let cells = table.lines().filter_map(|line| line.strip_prefix('|')?.split('|').next());
    cells.filter_map(|cell| cell.trim().parse().ok()).collect()
}

/// Returns codes that are negative and sparse.
fn binance_codes(count: usize) -> Vec<i64> {
    let codes: BTreeSet<i64> = keys("binance").iter().filter_map(|key| key.parse().ok()).collect();
    codes.into_iter().take(count).collect()
}

/// Returns the integer codes of four exchanges, filled up to the count with random codes of the
/// same range.
fn many_codes(count: usize) -> Vec<i64> {
    let exchanges = ["binance", "bybit", "deribit", "okx"];
    let mut codes: BTreeSet<i64> = exchanges
        .iter()
        .flat_map(|exchange| keys(exchange))
        .filter_map(|key| key.parse().ok())
        .collect();
    let mut state = 1_u64;
    while codes.len() < count {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        codes.insert(i64::from((state >> 33) as u32 % 400_000) - 50_000);
    }
    codes.into_iter().take(count).collect()
}

fn kraken_codes() -> Vec<String> {
    let mut codes = keys("kraken");
    codes.retain(|key| key.contains(':'));
    codes.truncate(34);
    codes
}

fn okx_codes(count: usize) -> Vec<String> {
    let codes: BTreeSet<String> =
        keys("okx").into_iter().filter(|key| key.parse::<u32>().is_ok()).collect();
    codes.into_iter().take(count).collect()
}

/// Returns text codes in the spellings that exchanges use.
fn mixed_tokens(count: usize) -> Vec<String> {
    let subjects =
        ["ORDER", "account", "EQuery:Pair", "margin.level", "Funds", "api-key", "size", "Symbol"];
    let faults = [
        "NOT_FOUND",
        "invalid",
        "Exceeded limit",
        "too_low",
        "locked",
        "missing",
        "expired",
        "REJECTED",
        "unknown",
        "busy",
    ];
    let tails = ["", "_v2", ":spot", ".futures", "-retry"];
    let mut tokens = Vec::new();
    for tail in tails {
        for fault in faults {
            for subject in subjects {
                tokens.push(format!("{subject}_{fault}{tail}"));
            }
        }
    }
    tokens.truncate(count);
    tokens
}

fn integers(source: &mut String, name: &str, codes: &[i64]) {
    let variants = |line: &dyn Fn(usize, i64) -> String| -> String {
        codes.iter().enumerate().map(|(number, code)| line(number, *code)).collect()
    };
    let own = variants(&|number, code| {
        format!(
            "/// Message {number}\n#[exchange(code = {code}, kind = {})] V{number},\n",
            KINDS[number % 4]
        )
    });
    let peers = variants(&|number, code| {
        format!("#[strum(message = \"Message {number}\")] V{number} = {code},\n")
    });
    let arms = variants(&|number, code| format!("{code} => Peer::V{number},\n"));
    let map = variants(&|number, code| format!("{code}i64 => Peer::V{number},\n"));
    let messages = variants(&|number, _| format!("Peer::V{number} => \"Message {number}\",\n"));
    let kinds = variants(&|number, _| {
        format!("Peer::V{number} => exchange_error::ErrorKind::{},\n", KINDS[number % 4])
    });
    let pairs = variants(&|number, code| format!("({code}, Peer::V{number}),\n"));
    let _ = writeln!(
        source,
        "pub mod {name} {{
    #[derive(exchange_error::ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(code_type = i64)]
    pub enum Own {{ {own} }}

    #[derive(Clone, Copy, Debug, PartialEq, Eq, num_enum::TryFromPrimitive, strum::FromRepr, strum::EnumMessage)]
    #[repr(i64)]
    pub enum Peer {{ {peers} }}

    pub fn by_match(code: i64) -> Option<Peer> {{ Some(match code {{ {arms} _ => return None }}) }}
    pub fn message(peer: Peer) -> &'static str {{ match peer {{ {messages} }} }}
    pub fn kind(peer: Peer) -> exchange_error::ErrorKind {{ match peer {{ {kinds} }} }}
    pub static MAP: phf::Map<i64, Peer> = phf::phf_map! {{ {map} }};
    pub static PAIRS: &[(i64, Peer)] = &[ {pairs} ];
}}"
    );
}

/// Kinds of the rows, assigned round robin.
const KINDS: [&str; 4] = ["InvalidOrder", "RateLimited", "Timeout", "InsufficientFunds"];

/// Writes the variants of an enum that this crate derives for.
fn own_texts(codes: &[String]) -> String {
    let variant = |(number, code)| {
        format!(
            "/// Message {number}\n#[exchange(code = {code:?}, kind = InvalidOrder)] V{number},\n"
        )
    };
    codes.iter().enumerate().map(variant).collect()
}

fn texts(source: &mut String, name: &str, codes: &[String]) {
    let variants = |line: &dyn Fn(usize, &str) -> String| -> String {
        codes.iter().enumerate().map(|(number, code)| line(number, code)).collect()
    };
    let own = own_texts(codes);
    let peers = variants(&|number, code| format!("#[strum(serialize = {code:?})] V{number},\n"));
    let arms = variants(&|number, code| format!("{code:?} => Peer::V{number},\n"));
    let pairs = variants(&|number, code| format!("({code:?}, Peer::V{number}),\n"));
    let _ = writeln!(
        source,
        "pub mod {name} {{
    #[derive(exchange_error::ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(code_type = str)]
    pub enum Own {{ {own} }}

    #[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString)]
    pub enum Peer {{ {peers} }}

    #[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString)]
    #[strum(use_phf)]
    pub enum Hashed {{ {peers} }}

    pub fn by_match(code: &str) -> Option<Peer> {{ Some(match code {{ {arms} _ => return None }}) }}
    pub static MAP: phf::Map<&'static str, Peer> = phf::phf_map! {{ {arms} }};
    pub static PAIRS: &[(&str, Peer)] = &[ {pairs} ];
}}"
    );
}
