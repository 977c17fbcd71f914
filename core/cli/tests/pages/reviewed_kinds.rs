//! Guessed kinds against the kinds of reviewed tables, which may lie beside the checkout: `REVIEWED`
//! names their folder. `PAGES` names a folder with the page of Bybit, whose codes are numbers.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::{env, fs};

use exchange_error::{Answers, ErrorKind, Operation};
use exchange_error_cli::rows::Row;
use exchange_error_cli::scaffold::guess;

/// Guesses for the rows of an exchange.
#[derive(Default)]
struct Tally {
    rows: usize,
    right: usize,
    wrong: Vec<String>,
    /// Guesses that would let a write be sent again. `scaffold` says `outcome = Unknown` beside
    /// `RateLimited`.
    resending: Vec<String>,
}

impl Tally {
    fn add(&mut self, row: &Row, kind: &str) {
        self.rows += 1;
        let Some(guess) = guess(row) else { return };
        let permits = Answers::of(guess.kind).may_resend(Operation::Write);
        if permits && guess.kind != ErrorKind::RateLimited {
            self.resending.push(format!("{row:?}: {}", guess.kind));
        }
        if guess.kind.as_str() == kind {
            self.right += 1;
            return;
        }
        let Row { code, status, name, message, .. } = row;
        self.wrong.push(format!(
            "{code} {status} {name} \"{message}\": {} from \"{}\", not {kind}",
            guess.kind, guess.words
        ));
    }
}

fn records(path: &Path) -> Vec<HashMap<String, String>> {
    csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect()
}

/// Returns the rows of a reviewed table that have words or a status, each with its kind. Several enums
/// of an exchange may document a row.
fn rows(path: &Path, texts: &HashMap<String, String>) -> Vec<(Row, String)> {
    let mut rows = Vec::new();
    for record in records(path) {
        let (selector, kind) = (record["selector"].clone(), record["kind"].clone());
        let mut row = Row { name: record["official_name"].clone(), ..Row::default() };
        match record["selector_type"].as_str() {
            "code" => {
                row.message = texts.get(&selector).cloned().unwrap_or_default();
                row.code = selector;
            }
            "message_equals" | "message_contains" => row.message = selector,
            // A status may have the text that comes with it: `503: Busy`.
            "status" => {
                let (status, text) = selector.split_once(": ").unwrap_or((&selector, ""));
                (row.status, row.message) = (status.to_owned(), text.to_owned());
            }
            _ => continue,
        }
        let has_words = [&row.code, &row.name, &row.message]
            .into_iter()
            .any(|text| text.chars().any(char::is_alphabetic));
        let row = (row, kind);
        if (has_words || !row.0.status.is_empty()) && !rows.contains(&row) {
            rows.push(row);
        }
    }
    rows
}

/// Returns the texts that the page of an exchange has for codes.
fn texts(exchange: &str) -> HashMap<String, String> {
    let page = env::var_os("PAGES").map(|folder| PathBuf::from(folder).join("bybit.mdx.csv"));
    let Some(page) = page.filter(|_| exchange == "bybit") else { return HashMap::new() };
    let records = records(&page).into_iter();
    records.map(|record| (record["code"].clone(), record["message"].clone())).collect()
}

#[test]
fn kinds_of_reviewed_tables_are_guessed_right_or_not_at_all() {
    let Some(folder) = env::var_os("REVIEWED").map(PathBuf::from) else { return };
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "csv") {
            continue;
        }
        let exchange = path.file_stem().unwrap().to_string_lossy().into_owned();
        let rows = rows(&path, &texts(&exchange));
        let tally = tallies.entry(exchange).or_default();
        for (row, kind) in &rows {
            tally.add(row, kind);
        }
    }
    let (mut rows, mut right, mut wrong) = (0, 0, Vec::new());
    for (exchange, tally) in tallies {
        let Tally { rows: own, right: own_right, wrong: own_wrong, resending } = tally;
        println!("{exchange}: {own_right} of {own} right, {} wrong", own_wrong.len());
        assert!(resending.is_empty(), "{}", resending.join("\n"));
        rows += own;
        right += own_right;
        wrong.extend(own_wrong);
    }
    let wrongs = wrong.join("\n");
    println!("all: {right} of {rows} right, {} wrong\n{wrongs}", wrong.len());
    assert!(wrong.len() * 100 < rows, "{wrongs}");
    assert!(right * 2 > rows, "only {right} of {rows}");
}
