//! Files of the corpora.

use std::fs;
use std::path::{Path, PathBuf};

use exchange_error::{ErrorKind, Outcome, Retry};
use serde_json::Value;

use crate::exchanges::{Api, EXCHANGES, Row, Transport};

pub(crate) fn apis() -> impl Iterator<Item = &'static Api> {
    EXCHANGES.iter().copied().flatten()
}

/// Returns the API of an exchange by the path of its enum.
pub(crate) fn api(exchange: &str, name: &str) -> &'static Api {
    apis()
        .find(|api| api.exchange == exchange && api.name == name)
        .unwrap_or_else(|| panic!("{exchange} has no {name}"))
}

/// Returns the path of a file or folder of the package.
pub(crate) fn path(name: &str) -> String {
    format!("{}/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// A row of `corpora/exchanges/NAME.csv`: a selector, and the reviewed answers of its variant.
#[derive(Clone, Debug)]
pub(crate) struct Reviewed {
    /// Path of the enum below the module of the exchange.
    pub(crate) table: String,
    /// `code`, `message_equals`, `message_contains`, `status`, `timeout`; or `rule`, if a rule
    /// selects the variant.
    pub(crate) selector_type: String,
    pub(crate) selector: String,
    pub(crate) variant: String,
    pub(crate) kind: String,
    pub(crate) retry: String,
    pub(crate) outcome: String,
}

impl Reviewed {
    /// Returns true if a documented error is that of the row.
    pub(crate) fn is(&self, row: &Row) -> bool {
        row.variant == self.variant && self.has_answers(row.kind, row.retry, row.outcome)
    }

    pub(crate) fn has_answers(&self, kind: ErrorKind, retry: Retry, outcome: Outcome) -> bool {
        kind.as_str() == self.kind
            && retry.as_str() == self.retry
            && outcome.as_str() == self.outcome
    }
}

/// Reads the reviewed rows of an exchange.
pub(crate) fn reviewed(exchange: &str) -> Vec<Reviewed> {
    let file = path(&format!("corpora/exchanges/{exchange}.csv"));
    let row = |row: Result<csv::StringRecord, csv::Error>| {
        let row = row.unwrap();
        let [table, selector_type, selector, variant, kind, retry, outcome] =
            [0, 1, 2, 3, 4, 5, 6].map(|column| row[column].to_owned());
        Reviewed { table, selector_type, selector, variant, kind, retry, outcome }
    };
    csv::Reader::from_path(file).unwrap().records().map(row).collect()
}

/// Returns the reviewed rows that an API has, its own first.
pub(crate) fn reviewed_of(api: &Api) -> Vec<Reviewed> {
    let all = reviewed(api.exchange);
    let tables = [api.name].into_iter().chain(api.tables.iter().copied());
    tables.flat_map(|table| all.iter().filter(move |row| row.table == table)).cloned().collect()
}

/// Reads a file with one JSON object a line.
pub(crate) fn lines(file: &Path) -> Vec<Value> {
    let text =
        fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Returns the status with which an API checks replies that are given without one.
pub(crate) fn usual_status(api: &Api, status: u16) -> Option<u16> {
    (api.transport == Transport::Rest).then_some(status)
}

/// Escapes a text for a JSON string, without the quotes.
pub(crate) fn escaped(text: &str) -> String {
    let quoted = Value::String(text.to_owned()).to_string();
    quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap().to_owned()
}

/// Returns the sources of the enums of an exchange, by their paths below its folder.
pub(crate) fn sources(exchange: &str) -> Vec<(String, String)> {
    let folder = path(&format!("../core/src/exchanges/{exchange}"));
    let folder = Path::new(&folder);
    let mut files = Vec::new();
    read_sources(folder, &mut files);
    files
        .into_iter()
        .map(|(file, text)| (file.strip_prefix(folder).unwrap().display().to_string(), text))
        .collect()
}

fn read_sources(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_sources(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            files.push((path, text));
        }
    }
}
