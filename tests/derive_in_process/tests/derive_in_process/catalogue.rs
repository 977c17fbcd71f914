//! Every message of the catalogue occurs in the expected output of `tests/ui/cases`.

use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

/// Functions of the catalogue without a case, and the reason.
const WITHOUT_CASE: [(&str, &str); 2] = [
    ("page_unreadable", "the text depends on the operating system"),
    ("page_is_device", "the repository cannot contain a device; a test in `pages.rs` creates one"),
];

#[test]
fn every_message_has_a_case() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let messages: Vec<(String, String)> =
        contents(&folder.join("../../macros/src/errors/catalogue"), "rs")
            .iter()
            .flat_map(|source| messages_of(source))
            .collect();
    assert!(messages.len() > 60, "only {} messages in the catalogue", messages.len());
    let output: Vec<String> = ["attributes", "rules", "table", "wire", "rustc"]
        .iter()
        .flat_map(|name| contents(&folder.join("../ui/cases").join(name), "stderr"))
        .collect();
    let lines: Vec<&str> = output.iter().flat_map(|text| text.lines()).collect();

    let is_exempt = |function: &str| WITHOUT_CASE.iter().any(|(exempt, _)| *exempt == function);
    let missing: Vec<_> = messages
        .iter()
        .filter(|(function, _)| !is_exempt(function))
        .filter(|(_, text)| !lines.iter().any(|line| matches(line, text)))
        .collect();
    assert!(missing.is_empty(), "messages that no file of `cases/` provokes: {missing:#?}");
    for (exempt, _) in WITHOUT_CASE {
        assert!(messages.iter().any(|(function, _)| function == exempt), "{exempt} does not exist");
    }
}

/// Returns the content of every file in a folder with this extension.
fn contents(folder: &Path, extension: &str) -> Vec<String> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let paths = paths.filter(|path| path.extension().is_some_and(|own| own == extension));
    paths.map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// Returns the lines of every string in a source file, each with the name of its function or constant.
/// A line without a letter outside its placeholders is left out.
fn messages_of(source: &str) -> Vec<(String, String)> {
    let mut messages = Vec::new();
    for item in syn::parse_file(source).unwrap().items {
        let (name, tokens) = match item {
            syn::Item::Fn(function) => (function.sig.ident, function.block.to_token_stream()),
            syn::Item::Const(constant) => (constant.ident, constant.expr.to_token_stream()),
            _ => continue,
        };
        let mut strings = Vec::new();
        strings_in(tokens, &mut strings);
        let lines = strings
            .iter()
            .flat_map(|text| text.lines())
            .filter(|line| fragments(line).any(|fragment| fragment.contains(char::is_alphabetic)));
        messages.extend(lines.map(|line| (name.to_string(), line.to_owned())));
    }
    messages
}

fn strings_in(tokens: TokenStream, strings: &mut Vec<String>) {
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => strings_in(group.stream(), strings),
            TokenTree::Literal(literal) => {
                if let syn::Lit::Str(text) = syn::Lit::new(literal) {
                    strings.push(text.value());
                }
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}

/// Returns the parts of a format string between its placeholders.
fn fragments(text: &str) -> impl Iterator<Item = &str> {
    text.split('}').map(|part| part.split('{').next().unwrap_or_default())
}

/// Returns true if a line contains the format string with anything in place of its placeholders.
fn matches(line: &str, text: &str) -> bool {
    let mut rest = Some(line);
    for fragment in fragments(text) {
        rest = rest.and_then(|rest| rest.split_once(fragment)).map(|(_, after)| after);
    }
    rest.is_some()
}
