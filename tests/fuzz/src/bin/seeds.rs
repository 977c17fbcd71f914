//! Writes what fuzzing starts from into `corpus/`: the replies of `tests/corpora` for every enum, the
//! enums of this repository for the derive, and its pages for the tool.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use exchange_error_fuzz::checks;
use serde_json::Value;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tests = folder.join("..");
    let (mut responses, mut frames) = (BTreeSet::new(), BTreeSet::new());
    for (number, check) in checks().iter().enumerate() {
        let path = match check.exchange {
            "okcoin" => tests.join("corpora/okcoin-futures/responses.jsonl"),
            exchange => tests.join(format!("corpora/exchanges/{exchange}-captured.jsonl")),
        };
        for line in fs::read_to_string(path)?.lines() {
            let line: Value = serde_json::from_str(line)?;
            let body = match line.get("payload").or_else(|| line.get("body")) {
                Some(Value::String(text)) => text.clone(),
                Some(payload) => payload.to_string(),
                None => continue,
            };
            let number = u8::try_from(number)?;
            let status = line["status"].as_u64().and_then(|status| u16::try_from(status).ok());
            let [high, low] = status.unwrap_or(200).to_be_bytes();
            responses.insert([&[number, high, low], body.as_bytes()].concat());
            frames.insert([&[number], body.as_bytes()].concat());
        }
    }
    let mut items = BTreeSet::new();
    for source in [
        tests.join("ui"),
        tests.join("exchanges"),
        tests.join("tests/derive"),
        tests.join("../core/src/exchanges"),
    ] {
        read_items(&source, &mut items)?;
    }
    let mut pages = BTreeSet::new();
    for folder in ["../core/tables", "tables", "ui/cases/table/tables"] {
        for entry in fs::read_dir(tests.join(folder))? {
            let page = fs::read(entry?.path())?;
            pages.extend((0..5).map(|form| [&[form, u8::MAX], page.as_slice()].concat()));
        }
    }
    let targets = [
        ("check_response", responses),
        ("check_frame", frames),
        ("derive", items),
        ("pages", pages),
    ];
    for (target, seeds) in targets {
        let corpus = folder.join("corpus").join(target);
        fs::create_dir_all(&corpus)?;
        for (number, seed) in seeds.iter().enumerate() {
            fs::write(corpus.join(format!("seed-{number:05}")), seed)?;
        }
        println!("{target:<16}{:>6} seeds", seeds.len());
    }
    Ok(())
}

/// The items of the Rust files below a folder that derive.
fn read_items(folder: &Path, items: &mut BTreeSet<Vec<u8>>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path: PathBuf = entry?.path();
        if path.is_dir() {
            read_items(&path, items)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path)?;
            let mut rest = &*text;
            while let Some(start) = rest.find("#[derive(ExchangeError") {
                rest = &rest[start..];
                let end = rest.find("\n}").map_or(rest.len(), |end| end + 2);
                let item = &rest[..end];
                if item.len() < 4000 {
                    items.insert(item.as_bytes().to_vec());
                }
                rest = &rest[end..];
            }
        }
    }
    Ok(())
}
