//! Rows that let a write be resent: a wrong one places an order twice, so each names its document.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use exchange_error::{Outcome, Retry};

use super::corpus::{apis, path, reviewed, sources};

/// A variant that names its document in a comment: `// Source: …`.
struct Documented {
    /// File of the enum, below the folder of the exchange.
    file: String,
    enumeration: String,
    variant: String,
    source: String,
}

impl Documented {
    /// Returns true if the enum is the table of a reviewed row.
    fn is_of(&self, table: &str) -> bool {
        let (folder, name) = table.split_once('/').unwrap_or(("", table));
        self.enumeration == name && self.file.starts_with(folder)
    }
}

/// Returns the variants of an exchange that name their document.
fn documented(exchange: &str) -> Vec<Documented> {
    let mut found = Vec::new();
    for (file, text) in sources(exchange) {
        let mut enumeration = "";
        let mut source: Option<String> = None;
        for line in text.lines().map(str::trim) {
            if let Some(name) = line.strip_prefix("pub enum ") {
                enumeration = name.trim_end_matches(" {");
            } else if let Some(start) = line.strip_prefix("// Source: ") {
                source = Some(start.to_owned());
            } else if let (Some(source), Some(rest)) = (&mut source, line.strip_prefix("// ")) {
                source.push(' ');
                source.push_str(rest);
            } else if let Some(variant) = line.strip_suffix(',')
                && variant.chars().all(char::is_alphanumeric)
                && let Some(source) = source.take()
            {
                let (enumeration, variant) = (enumeration.to_owned(), variant.to_owned());
                found.push(Documented { file: file.clone(), enumeration, variant, source });
            }
        }
    }
    found
}

/// `UPDATE_SNAPSHOTS=1` rewrites the list.
#[test]
fn rows_that_let_a_write_be_resent_name_their_document() {
    let mut list = String::new();
    for exchange in apis().map(|api| api.exchange).collect::<BTreeSet<_>>() {
        if exchange == "bitfinex" {
            continue;
        }
        let documents = documented(exchange);
        let rows = reviewed(exchange).into_iter().filter(|row| {
            let waits = [Retry::AfterBackoff, Retry::AfterRateLimit];
            waits.iter().any(|retry| retry.as_str() == row.retry)
                && row.outcome == Outcome::NotApplied.as_str()
        });
        for row in rows {
            let of_variant = || documents.iter().filter(|own| own.variant == row.variant);
            // A rule may select a row of another table.
            let own =
                of_variant().find(|own| own.is_of(&row.table)).or_else(|| of_variant().next());
            let own = own.unwrap_or_else(|| panic!("{exchange}: {row:?} names no document"));
            let (table, selector, variant) = (&row.table, &row.selector, &row.variant);
            writeln!(list, "{exchange} {table}: {selector} {variant}\n    {}", own.source).unwrap();
        }
    }
    let file = path("snapshots/exchange-rows-that-let-a-write-be-resent.txt");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&file, &list).unwrap();
    }
    let expected = fs::read_to_string(&file).unwrap_or_default();
    assert!(list == expected, "the rows are now:\n{list}\nto accept them, set UPDATE_SNAPSHOTS=1");
}
