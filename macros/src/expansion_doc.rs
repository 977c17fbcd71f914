//! A test that `docs/expansion.md` shows the code that the derive generates.

use std::fmt::Write;
use std::fs;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, DeriveInput, ImplItem, Item, Stmt};

const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/expansion.md");
const FENCE: &str = "\n```";

/// Headings of the document, in order.
const HEADINGS: [&str; 7] =
    ["Imports", "Tables", "Functions", "On the enum", "Traits", "Conversions", "Decoding"];

/// Returns the heading below which an item is shown.
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
        item => panic!("the document has no heading for {}", item.to_token_stream()),
    }
}

/// Parses the first code block of the document.
fn documented_enum(document: &str) -> DeriveInput {
    let (_, source) = document.split_once(FENCE).unwrap();
    syn::parse_str(source.split_once(FENCE).unwrap().0).unwrap()
}

/// Returns the items inside the anonymous constant.
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

/// Removes the attributes and doc comments of an item and of what an impl contains.
fn without_attributes(mut item: Item) -> Item {
    fn clear(attributes: &mut Vec<Attribute>) {
        attributes.clear();
    }
    match &mut item {
        Item::Fn(item) => clear(&mut item.attrs),
        Item::Use(item) => clear(&mut item.attrs),
        Item::Impl(block) => {
            clear(&mut block.attrs);
            for item in &mut block.items {
                match item {
                    ImplItem::Const(item) => clear(&mut item.attrs),
                    ImplItem::Fn(item) => clear(&mut item.attrs),
                    _ => {}
                }
            }
        }
        _ => {}
    }
    item
}

/// Leaves only the last part of each path.
fn shortened(tokens: &TokenStream) -> TokenStream {
    let mut source = tokens.to_string();
    let core = "__runtime :: __private :: core ::";
    for path in [
        &format!("{core} option :: Option :: "),
        &format!("{core} option :: "),
        &format!("{core} result :: Result :: "),
        &format!("{core} result :: "),
        &format!("{core} convert :: "),
        &format!("{core} marker :: "),
        &format!("{core} primitive :: "),
        "__runtime :: __private :: rule :: ",
        "__runtime :: __private :: serde :: ",
        "__runtime :: __private :: ",
        "__runtime :: ",
    ] {
        source = source.replace(path, "");
    }
    source.parse().unwrap()
}

/// Formats items, with a function of one short line on that line.
fn formatted(items: Vec<Item>) -> String {
    let empty: syn::File = syn::parse_str("").unwrap();
    let text = prettyplease::unparse(&syn::File { items, ..empty });
    let lines: Vec<&str> = text.lines().collect();
    let (mut text, mut rest) = (String::new(), lines.as_slice());
    while let [first, after @ ..] = rest {
        let joined = match after {
            [body, end, ..] if first.contains("fn ") && first.ends_with('{') => {
                format!("{first} {} {}", body.trim(), end.trim())
            }
            _ => String::new(),
        };
        let is_short = joined.ends_with(" }") && joined.len() <= 100;
        writeln!(text, "{}", if is_short { joined.as_str() } else { first }).unwrap();
        rest = if is_short { after.get(2..).unwrap_or_default() } else { after };
    }
    text
}

/// Returns the code that the document must show below a heading.
fn shown(heading: &str, items: &[Item]) -> String {
    if heading == "Imports" {
        return formatted(items.iter().cloned().map(without_attributes).collect());
    }
    let mut text = String::new();
    for (position, item) in items.iter().enumerate() {
        if position > 0 && !matches!(item, Item::Const(_) | Item::Static(_)) {
            text.push('\n');
        }
        match item {
            Item::Macro(call) => {
                let tokens = shortened(&call.mac.tokens).to_string();
                let name = &call.mac.path.segments.last().unwrap().ident;
                if let Some((target, inside)) = tokens.split_once("=>") {
                    let inside: syn::File = syn::parse_str(inside).unwrap();
                    let inside = inside.items.into_iter().map(without_attributes).collect();
                    writeln!(text, "{name}! {{\n    {target}=>").unwrap();
                    for line in formatted(inside).lines() {
                        writeln!(text, "{}", format!("    {line}").trim_end()).unwrap();
                    }
                    text.push_str("}\n");
                } else {
                    writeln!(text, "{name}! {{ {tokens} }}").unwrap();
                }
            }
            item => {
                let item = syn::parse2(shortened(&item.to_token_stream())).unwrap();
                text.push_str(&formatted(vec![without_attributes(item)]));
            }
        }
    }
    text
}

/// `UPDATE_SNAPSHOTS=1` writes the generated code into the document.
#[test]
fn document_shows_the_generated_code() {
    let mut document = fs::read_to_string(DOCUMENT).unwrap();
    let items = items(&documented_enum(&document));
    let mut done = 0;
    for title in HEADINGS {
        let items: Vec<Item> =
            items.iter().filter(|item| heading(item) == title).cloned().collect();
        assert!(!items.is_empty(), "nothing to show below {title}");
        let below = document[done..].find(&format!("\n## {title}\n")).unwrap() + done;
        let fence = document[below..].find("\n```ignore\n").unwrap() + below;
        let start = fence + "\n```ignore\n".len();
        let end = document[start - 1..].find(FENCE).unwrap() + start;
        let code = shown(title, &items);
        done = start + code.len();
        document.replace_range(start..end, &code);
    }
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        fs::write(DOCUMENT, &document).unwrap();
    }
    assert!(
        document == fs::read_to_string(DOCUMENT).unwrap(),
        "{DOCUMENT} should be:\n{document}\nwrite it with UPDATE_SNAPSHOTS=1 and read it"
    );
}
