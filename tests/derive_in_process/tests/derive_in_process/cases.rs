//! The cases of `tests/ui` without the compiler: the errors of the derive and their positions.
//!
//! They take a second here and half a minute in the compiler. Every message can thus be checked after
//! each change of the derive.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use quote::ToTokens;

use crate::expand;
use crate::folder::{folder, with_pages};

/// A message with its line and column, counted from one.
type Message = (String, usize, usize);

#[test]
fn errors_match_the_compiler_output() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/cases");
    with_pages("cases::errors_match_the_compiler_output", || {
        lay_out_pages(&cases.join("table/tables"));
        let mut number = 0;
        for path in ["attributes", "rules", "table", "wire"]
            .iter()
            .flat_map(|name| files(&cases.join(name)))
        {
            let source = fs::read_to_string(&path).unwrap();
            if source.contains("macro_rules!") {
                // Only the compiler can expand `macro_rules!`.
                continue;
            }
            let found = expanded_messages(&source);
            let expected =
                messages_of_compiler(&fs::read_to_string(path.with_extension("stderr")).unwrap());
            assert_eq!(found, expected, "{}", path.display());
            number += 1;
        }
        assert!(number > 100, "only {number} cases found");
    });
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut files: Vec<_> =
        paths.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect();
    files.sort();
    files
}

fn lay_out_pages(from: &Path) {
    let pages = folder().join("tables");
    fs::create_dir_all(&pages).unwrap();
    for page in fs::read_dir(from).unwrap().map(Result::unwrap) {
        fs::copy(page.path(), pages.join(page.file_name())).unwrap();
    }
    // One byte above the limit. The file is sparse.
    File::create(pages.join("too-large.md")).unwrap().set_len((16 << 20) + 1).unwrap();
}

/// Returns the errors of every item of a file, in order.
fn expanded_messages(source: &str) -> Vec<Message> {
    let file = syn::parse_file(source).unwrap();
    let mut messages = Vec::new();
    for item in file.items {
        let Ok(mut item) = syn::parse2::<syn::DeriveInput>(item.into_token_stream()) else {
            continue;
        };
        let is_derive = |attribute: &syn::Attribute| attribute.path().is_ident("derive");
        let derives_exchange_error = |attribute: &syn::Attribute| {
            attribute.to_token_stream().to_string().contains("ExchangeError")
        };
        if !item
            .attrs
            .iter()
            .any(|attribute| is_derive(attribute) && derives_exchange_error(attribute))
        {
            continue;
        }
        item.attrs.retain(|attribute| !is_derive(attribute));
        let (_, errors) = expand::expand(&item);
        messages.extend(errors.into_iter().flatten().map(|error| {
            let start = error.span().start();
            // Trybuild drops empty lines.
            let text = error.to_string();
            let lines: Vec<_> = text.lines().filter(|line| !line.is_empty()).collect();
            (lines.join("\n"), start.line, start.column + 1)
        }));
    }
    messages.sort();
    // The compiler shows a repeated error once.
    messages.dedup();
    messages
}

/// Returns the messages of the derive in the output of the compiler, in order. Errors of the compiler
/// itself have a number.
fn messages_of_compiler(output: &str) -> Vec<Message> {
    let mut messages = Vec::new();
    let mut message: Option<String> = None;
    for line in output.lines() {
        if let Some(first) = line.strip_prefix("error: ") {
            message = Some(first.to_owned());
        } else if let Some((_, position)) = line.split_once("--> ") {
            let mut numbers = position.rsplitn(3, ':').map(|number| number.parse().ok());
            if let (Some(text), Some(Some(column)), Some(Some(row))) =
                (message.take(), numbers.next(), numbers.next())
            {
                messages.push((text, row, column));
            }
        } else if let (Some(message), Some(more)) = (&mut message, line.strip_prefix("       ")) {
            message.push('\n');
            message.push_str(more);
        }
    }
    messages.sort();
    messages
}
