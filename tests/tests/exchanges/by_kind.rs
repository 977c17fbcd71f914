//! The page that shows the codes of every exchange side by side, kind by kind.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{ErrorKind, ExchangeError, Outcome};

use super::corpus::{Reviewed, path, reviewed};

const EXCHANGES: [(&str, &str); 8] = [
    ("Binance", "binance"),
    ("Bybit", "bybit"),
    ("Coinbase", "coinbase"),
    ("Deribit", "deribit"),
    ("Hyperliquid", "hyperliquid"),
    ("Kraken", "kraken"),
    ("OKX", "okx"),
    ("Upbit", "upbit"),
];

const OUTCOMES: [Outcome; 3] = [Outcome::NotApplied, Outcome::Unknown, Outcome::AlreadyApplied];

/// Selectors by kind and outcome.
type Cells = BTreeMap<(String, String), BTreeSet<(Option<i64>, String)>>;

/// Returns the selector of a row as the page shows it.
fn shown(row: &Reviewed, all: &[Reviewed]) -> String {
    let selector = row.selector.trim();
    let shown = match &*row.selector_type {
        "code" => format!("`{selector}`"),
        "status" => format!("HTTP {selector}"),
        "timeout" => "no answer".to_owned(),
        "rule" => row.variant.clone(),
        _ => format!("`{}`", selector.replace('|', "\\|")),
    };
    // The same code may mean another thing in another table.
    let is_ambiguous = all.iter().any(|other| {
        other.selector == row.selector
            && other.selector_type == row.selector_type
            && (&other.kind, &other.outcome) != (&row.kind, &row.outcome)
    });
    if is_ambiguous { format!("{shown} ({})", row.table) } else { shown }
}

fn cells(exchange: &str) -> Cells {
    let all = reviewed(exchange);
    let mut cells = Cells::new();
    for row in &all {
        let entry = (row.selector.parse().ok(), shown(row, &all));
        cells.entry((row.kind.clone(), row.outcome.clone())).or_default().insert(entry);
    }
    cells
}

fn okcoin<E>(cells: &mut Cells)
where
    E: for<'a> ExchangeError<Code<'a> = u32>,
{
    for error in E::ALL {
        let key = (error.kind().as_str().to_owned(), error.outcome().as_str().to_owned());
        let entry = match error.code() {
            Some(code) => (Some(i64::from(code)), format!("`{code}`")),
            None => (None, error.variant().to_owned()),
        };
        cells.entry(key).or_default().insert(entry);
    }
}

fn page() -> String {
    let mut exchanges: Vec<(&str, Cells)> =
        EXCHANGES.iter().map(|(name, folder)| (*name, cells(folder))).collect();
    let mut futures = Cells::new();
    okcoin::<RestError>(&mut futures);
    okcoin::<WebSocketError>(&mut futures);
    exchanges.push(("OKCoin", futures));
    let mut page = String::from(
        "Codes of every exchange, by kind and outcome. Rows without a code have their text, their \
         status, or the name of the variant. A code that means another thing elsewhere has its enum \
         in parentheses.\n",
    );
    for kind in ErrorKind::ALL {
        let has_kind = |cells: &Cells| cells.keys().any(|(own, _)| own == kind.as_str());
        if !exchanges.iter().any(|(_, cells)| has_kind(cells)) {
            continue;
        }
        let has = |outcome: &&Outcome| {
            let key = (kind.as_str().to_owned(), outcome.as_str().to_owned());
            exchanges.iter().any(|(_, cells)| cells.contains_key(&key))
        };
        let outcomes: Vec<&Outcome> = OUTCOMES.iter().filter(has).collect();
        write!(page, "\n# {kind}\n\n| exchange |").unwrap();
        for outcome in &outcomes {
            write!(page, " {outcome} |").unwrap();
        }
        writeln!(page, "\n|---|{}", "---|".repeat(outcomes.len())).unwrap();
        for (name, cells) in exchanges.iter().filter(|(_, cells)| has_kind(cells)) {
            write!(page, "| {name} |").unwrap();
            for outcome in &outcomes {
                let key = (kind.as_str().to_owned(), outcome.as_str().to_owned());
                let own = cells.get(&key).into_iter().flatten();
                let own: Vec<&str> = own.map(|(_, shown)| &**shown).collect();
                write!(page, " {} |", own.join(", ")).unwrap();
            }
            page.push('\n');
        }
    }
    page
}

/// `UPDATE_SNAPSHOTS=1` rewrites the page.
#[test]
fn page_of_codes_by_kind_agrees_with_the_enums() {
    let file = path("../core/docs/codes-by-kind.md");
    let found = page();
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&file, &found).unwrap();
    }
    let expected = fs::read_to_string(&file).unwrap_or_default();
    assert!(found == expected, "{file} is out of date; to rewrite it, set UPDATE_SNAPSHOTS=1");
}
