//! Documentation of the OKCoin tables, compared with the enums.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use exchange_error::ExchangeError;
use exchange_error::okcoin::futures::{RestError, WebSocketError};

const REST: &str = include_str!("../../../core/src/exchanges/okcoin/futures/rest.rs");
const WEBSOCKET: &str = include_str!("../../../core/src/exchanges/okcoin/futures/websocket.rs");

/// Returns the code of a row, or its status if it has no code.
fn reported<E>(error: &E) -> Option<String>
where
    E: for<'a> ExchangeError<Code<'a> = u32> + PartialEq,
{
    let status = || (0..=u16::MAX).find(|status| E::from_status(*status).as_ref() == Some(error));
    error.code().map(|code| code.to_string()).or_else(|| Some(status()?.to_string()))
}

/// Returns the variants of a source file, each with the aliases in front of it.
fn aliases(source: &str) -> Vec<(&str, Vec<&str>)> {
    let (mut variants, mut aliases) = (Vec::new(), Vec::new());
    for line in source.lines().filter_map(|line| line.strip_prefix("    ")) {
        if let Some(alias) = line.strip_prefix("#[doc(alias") {
            aliases.push(alias.strip_prefix(" = \"").unwrap().strip_suffix("\")]").unwrap());
        } else if let Some(variant) = line.strip_suffix(',')
            && variant.chars().all(char::is_alphanumeric)
        {
            variants.push((variant, std::mem::take(&mut aliases)));
        }
    }
    variants
}

fn assert_aliases_are_the_reported_codes<E>(source: &str)
where
    E: for<'a> ExchangeError<Code<'a> = u32> + PartialEq,
{
    let reported: Vec<_> =
        E::ALL.iter().map(|error| (error.variant(), Vec::from_iter(reported(error)))).collect();
    let aliases = aliases(source);
    assert_eq!(aliases.len(), reported.len());
    for ((variant, aliases), reported) in aliases.into_iter().zip(&reported) {
        assert_eq!(&(variant, aliases.into_iter().map(str::to_owned).collect()), reported);
    }
}

#[test]
fn every_code_is_an_alias_for_the_documentation_search() {
    assert_aliases_are_the_reported_codes::<RestError>(REST);
    assert_aliases_are_the_reported_codes::<WebSocketError>(WEBSOCKET);
}

/// Formats a table as the documentation of `okcoin::futures` includes it.
fn table<E>(enumeration: &str) -> String
where
    E: for<'a> ExchangeError<Code<'a> = u32> + PartialEq,
{
    let mut table =
        String::from("| code | variant | kind | retry | outcome |\n|---|---|---|---|---|\n");
    for error in E::ALL {
        let code = match (error.code(), reported(error)) {
            (Some(code), _) => code.to_string(),
            (None, Some(status)) => format!("HTTP {status}"),
            (None, None) => "no answer".to_owned(),
        };
        let variant = error.variant();
        let (kind, retry, outcome) = (error.kind(), error.retry(), error.outcome());
        writeln!(
            table,
            "| {code} | [`{variant}`]({enumeration}::{variant}) | `{kind}` | `{retry}` | `{outcome}` |"
        )
        .unwrap();
    }
    table
}

/// `UPDATE_SNAPSHOTS=1` rewrites the tables.
#[test]
fn documented_tables_agree_with_the_enums() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src/exchanges/okcoin/futures");
    for (file, found) in [
        ("rest.md", table::<RestError>("RestError")),
        ("websocket.md", table::<WebSocketError>("WebSocketError")),
    ] {
        let path = folder.join(file);
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
            fs::write(&path, &found).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            found == expected,
            "{file} should be:\n{found}\nto accept it, set UPDATE_SNAPSHOTS=1"
        );
        let module = fs::read_to_string(folder.join("mod.rs")).unwrap();
        assert!(module.contains(&format!("#![doc = include_str!(\"{file}\")]")), "{file}");
    }
}

#[test]
fn included_documentation_is_packaged() {
    let output = Command::new(env!("CARGO"))
        .args(["package", "--list", "--allow-dirty", "--offline", "--package", "exchange-error"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let list = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let guide = super::guide::pages().into_iter().map(|page| format!("docs/guide/{page}.md"));
    let files = [
        "docs/compare.md",
        "docs/derive.md",
        "docs/links.md",
        "docs/links-to-docs-rs.md",
        "src/exchanges/okcoin/futures/rest.md",
        "src/exchanges/okcoin/futures/websocket.md",
        "tables/okcoin-futures.md",
        "tables/binance.md",
        "tables/upbit.md",
        "docs/codes-by-kind.md",
    ];
    for file in files.into_iter().map(str::to_owned).chain(guide) {
        let file = Path::new(&file).components().collect::<std::path::PathBuf>();
        assert!(list.lines().any(|line| Path::new(line) == file), "{list}");
    }
}
