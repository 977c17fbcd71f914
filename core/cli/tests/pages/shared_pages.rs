//! Pages as exchanges publish them, which may lie beside the checkout, each with the rows that a careful
//! reader takes from it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use super::program::Folder;

/// Options for each page.
const OPTIONS: &[(&str, &[&str])] = &[
    (
        "angelone.md",
        &[
            "--section",
            "Error Codes and Description",
            "--code",
            "Error Code",
            "--message",
            "Description",
        ],
    ),
    (
        "arrow.md",
        &[
            "--section",
            "Complete Error Code Reference",
            "--status",
            "HTTP Status",
            "--code",
            "Error Code",
            "--name",
            "Error Message",
            "--message",
            "Description",
        ],
    ),
    ("ascendex.html", &["--code", "code", "--name", "reason", "--message", "descripion"]),
    ("aster.md", &["--from", "quotes"]),
    ("binance-us.md", &["--from", "headings"]),
    ("bingx.txt", &["--from", "bullets"]),
    ("bitbank.md", &["--from", "bullets"]),
    ("bitkub.md", &["--section", "Error codes", "--code", "Code", "--message", "Description"]),
    (
        "bybit.mdx",
        &[
            "--message",
            "Description",
            "--section",
            "HTTP Code",
            "--status",
            "Code",
            "--section",
            "*",
            "--code",
            "Code",
        ],
    ),
    ("exberry.md", &["--section", "Error Codes", "--code", "Code", "--message", "Message"]),
    (
        "fyers.md",
        &[
            "--section",
            "HTTP Status Codes",
            "--status",
            "Status Code",
            "--message",
            "Meaning",
            "--section",
            "Common API Error Codes",
            "--code",
            "Code",
            "--message",
            "Description",
        ],
    ),
    (
        "iifl.md",
        &["--section", "Trading API Error Codes", "--code", "Code", "--message", "Message"],
    ),
    (
        "indodax.md",
        &[
            "--section",
            "Trade API Error Codes",
            "--status",
            "HTTP Status",
            "--code",
            "Code",
            "--message",
            "Error Description",
        ],
    ),
    ("injective-exchange.json", &["--code", "error_code", "--message", "description"]),
    ("oxfun.md", &["--section", "Error Codes", "--code", "Code", "--message", "Error Message"]),
    (
        "phemex.md",
        &["--code", "code", "--name", "Message", "--name", "Reason", "--message", "Description"],
    ),
    ("tinkoff.json", &["--message", "message"]),
    ("tinkoff.md", &["--code", "Код ошибки", "--message", "Текст ошибки"]),
    (
        "woo.html",
        &[
            "--section",
            "Error Codes",
            "--code",
            "Error Code",
            "--status",
            "Status Code",
            "--name",
            "Error Name",
            "--message",
            "Description",
        ],
    ),
    (
        "zerodha.md",
        &[
            "--section",
            "Exception Types",
            "--code",
            "Exception",
            "--message",
            "Description",
            "--section",
            "HTTP Status Codes",
            "--status",
            "Code",
            "--message",
            "Meaning",
        ],
    ),
];

const FIELDS: [&str; 7] = ["section", "code", "also", "status", "name", "message", "line"];

/// Returns the folder of the pages, if there is one.
fn folder() -> Option<PathBuf> {
    env::var_os("PAGES").map(PathBuf::from)
}

#[test]
fn rows_equal_those_of_a_careful_reader() {
    let Some(folder) = folder() else { return };
    for (page, options) in OPTIONS {
        compare(&folder, page, options);
    }
}

#[test]
fn rows_without_options_equal_those_of_a_careful_reader() {
    let Some(folder) = folder() else { return };
    for (page, _) in OPTIONS {
        compare(&folder, page, &[]);
    }
}

#[test]
fn every_page_is_compared() {
    let Some(folder) = folder() else { return };
    let names = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let pages: BTreeSet<String> =
        names.filter_map(|name| name.strip_suffix(".csv").map(str::to_owned)).collect();
    let compared: BTreeSet<String> = OPTIONS.iter().map(|(page, _)| (*page).to_owned()).collect();
    assert_eq!(pages, compared);
}

fn compare(folder: &Path, page: &str, options: &[&str]) {
    let mut reader = csv::Reader::from_path(folder.join(format!("{page}.csv"))).unwrap();
    let expected: BTreeSet<Vec<String>> =
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    let path = folder.join(page);
    let arguments = [&["extract", path.to_str().unwrap(), "--format", "json"], options].concat();
    let output = Folder::new(&format!("shared-{page}-{}", options.len())).run(&arguments);
    assert_eq!(output.status, 0, "{page}: {}", output.stderr);
    let rows: Vec<serde_json::Value> = serde_json::from_str(&output.stdout).unwrap();
    let field = |row: &serde_json::Value, name: &str| match &row[name] {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let rows: BTreeSet<Vec<String>> =
        rows.iter().map(|row| FIELDS.iter().map(|name| field(row, name)).collect()).collect();
    let wrong: Vec<_> = rows.difference(&expected).collect();
    let missing: Vec<_> = expected.difference(&rows).collect();
    assert!(
        wrong.is_empty() && missing.is_empty(),
        "{page}: wrong {wrong:#?}, missing {missing:#?}"
    );
}
