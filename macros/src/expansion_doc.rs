//! What the derive writes is what `docs/expansion.md` shows.

use std::fmt::Write;
use std::fs;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{DeriveInput, Item, Stmt};

const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/expansion.md");
const FENCE: &str = "\n```";

/// The headings of the document, in the order of what they show.
const HEADINGS: [&str; 7] =
    ["Imports", "Tables", "Functions", "On the enum", "Traits", "Conversions", "Decoding"];

fn heading(item: &Item) -> &'static str {
    match item {
        Item::Use(_) => "Imports",
        Item::Const(_) | Item::Static(_) => "Tables",
        Item::Fn(_) => "Functions",
        Item::Macro(_) => "Decoding",
        Item::Impl(block) => match &block.trait_ {
            None => "On the enum",
            Some((path, _)) => match path.segments.last() {
                Some(name) if name.ident == "From" || name.ident == "TryFrom" => "Conversions",
                _ => "Traits",
            },
        },
        item => panic!("the document has no place for {}", item.to_token_stream()),
    }
}

/// The enum that the document shows first.
fn documented_enum(document: &str) -> DeriveInput {
    let (_, source) = document.split_once(FENCE).unwrap();
    syn::parse_str(source.split_once(FENCE).unwrap().0).unwrap()
}

/// Everything inside of the anonymous constant.
fn items(input: &DeriveInput) -> Vec<Item> {
    let file: syn::File = syn::parse2(crate::expand::expand(input).0).unwrap();
    let [Item::Const(constant)] = file.items.as_slice() else { panic!("more than a constant") };
    assert_eq!(constant.ident, "_");
    let syn::Expr::Block(block) = &*constant.expr else { panic!("no block") };
    let item = |statement: &Stmt| match statement {
        Stmt::Item(item) => item.clone(),
        Stmt::Macro(call) => syn::parse2(call.to_token_stream()).unwrap(),
        other => panic!("no item: {}", other.to_token_stream()),
    };
    block.block.stmts.iter().map(item).collect()
}

/// Paths by their last names: the document says so.
fn shortened(tokens: &TokenStream) -> TokenStream {
    let mut source = tokens.to_string();
    let core = "__runtime :: __private :: core ::";
    for path in [
        &format!("{core} option :: Option :: "),
        &format!("{core} option :: "),
        &format!("{core} result :: Result :: "),
        &format!("{core} result :: "),
        &format!("{core} convert :: "),
        &format!("{core} primitive :: "),
        "__runtime :: __private :: rule :: ",
        "__runtime :: __private :: ",
        "__runtime :: ",
    ] {
        source = source.replace(path, "");
    }
    source.parse().unwrap()
}

fn formatted(items: Vec<Item>) -> String {
    let empty: syn::File = syn::parse_str("").unwrap();
    prettyplease::unparse(&syn::File { items, ..empty })
}

/// What the document should show below a heading.
fn shown(heading: &str, items: &[Item]) -> String {
    if heading == "Imports" {
        return formatted(items.to_vec());
    }
    let mut text = String::new();
    for (position, item) in items.iter().enumerate() {
        if position > 0 && !matches!(item, Item::Const(_)) {
            text.push('\n');
        }
        match item {
            Item::Macro(call) => {
                let inside: syn::File = syn::parse2(shortened(&call.mac.tokens)).unwrap();
                let name = &call.mac.path.segments.last().unwrap().ident;
                writeln!(text, "{name}! {{").unwrap();
                for line in formatted(inside.items).lines() {
                    writeln!(text, "{}", format!("    {line}").trim_end()).unwrap();
                }
                text.push_str("}\n");
            }
            item => {
                let item = syn::parse2(shortened(&item.to_token_stream())).unwrap();
                text.push_str(&formatted(vec![item]));
            }
        }
    }
    text
}

/// `UPDATE_SNAPSHOTS=1` writes the code anew.
#[test]
fn the_document_shows_what_is_written() {
    let mut document = fs::read_to_string(DOCUMENT).unwrap();
    let items = items(&documented_enum(&document));
    let mut place = 0;
    for title in HEADINGS {
        let items: Vec<Item> =
            items.iter().filter(|item| heading(item) == title).cloned().collect();
        assert!(!items.is_empty(), "nothing to show below {title}");
        let below = document[place..].find(&format!("\n## {title}\n")).unwrap() + place;
        let fence = document[below..].find("\n```ignore\n").unwrap() + below;
        let start = fence + "\n```ignore\n".len();
        let end = document[start - 1..].find(FENCE).unwrap() + start;
        let code = shown(title, &items);
        place = start + code.len();
        document.replace_range(start..end, &code);
    }
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        fs::write(DOCUMENT, &document).unwrap();
    }
    assert!(
        document == fs::read_to_string(DOCUMENT).unwrap(),
        "{DOCUMENT} should be:\n{document}\nif it is right: UPDATE_SNAPSHOTS=1"
    );
}
