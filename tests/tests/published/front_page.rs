//! The front page of the documentation, and the words that its search finds.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const FRONT: &str = include_str!("../../../core/src/lib.rs");
const LINKS: &str = include_str!("../../../core/docs/links.md");
const LINKS_TO_DOCS_RS: &str = include_str!("../../../core/docs/links-to-docs-rs.md");

/// Returns the definitions of links, by name.
fn definitions(text: &'static str) -> BTreeMap<&'static str, &'static str> {
    let definition = |line: &'static str| line.strip_prefix("[`")?.split_once("`]: ");
    text.lines().map(|line| definition(line).unwrap()).collect()
}

/// The links within the crate are checked by rustdoc.
#[test]
fn links_to_docs_rs_lead_where_links_within_the_crate_do() {
    let remote: BTreeMap<&str, String> = definitions(LINKS)
        .into_iter()
        .map(|(name, path)| {
            let path = path.trim_start_matches("mod@").replace("::", "/");
            let page = format!("https://docs.rs/exchange-error/latest/exchange_error/{path}/");
            (name, page + "index.html")
        })
        .collect();
    assert_eq!(remote, definitions(LINKS_TO_DOCS_RS).into_iter().map(owned).collect());
}

fn owned<'a>((name, link): (&'a str, &str)) -> (&'a str, String) {
    (name, link.to_owned())
}

#[test]
fn every_optional_feature_of_the_front_page_is_a_link_to_its_page() {
    let is_optional = |line: &&str| line.starts_with("//! | ") && line.contains(" | no | ");
    let linked: BTreeSet<&str> = FRONT
        .lines()
        .filter(is_optional)
        .map(|line| line.strip_prefix("//! | [`").unwrap().split_once("`] | ").unwrap().0)
        .collect();
    assert_eq!(linked, definitions(LINKS).into_keys().collect());
}

/// Every Rust file of the runtime, as one text.
fn sources(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, text);
        } else {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

/// Words of people who look for an integration, or for the crate itself.
#[test]
fn search_of_the_documentation_finds_words_of_newcomers() {
    let mut text = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src"), &mut text);
    for module in ["reqwest", "tungstenite", "tower", "tracing", "serde", "http", "websocket"] {
        assert!(text.contains(&format!("\npub mod {module};")), "{module} has no public page");
    }
    for word in [
        "backoff",
        "backon",
        "ccxt",
        "curl",
        "error code",
        "hyper",
        "metrics",
        "num_enum",
        "rate limit",
        "retry",
        "strum",
        "thiserror",
        "tokio-tungstenite",
        "ureq",
    ] {
        assert!(text.contains(&format!("[doc(alias = \"{word}\")]")), "{word} finds nothing");
    }
    // The name itself begins with the word.
    assert!(text.contains("pub fn idempotent_write("));
}
