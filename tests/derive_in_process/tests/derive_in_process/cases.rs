//! Each case of `tests/ui` once more: what the derive says of it, and where it points.
//!
//! The compiler needs a minute for all of them; this takes a moment, so that a change to the derive
//! can be tried against every message there is.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use quote::ToTokens;

use crate::expand;
use crate::folder::{folder, with_pages};

/// A message and the line and column it points at, counted from one.
type Message = (String, usize, usize);

#[test]
fn cases_are_told_as_the_compiler_shows_them() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/cases");
    with_pages("cases::cases_are_told_as_the_compiler_shows_them", || {
        lay_out_pages(&cases.join("table/tables"));
        let mut number = 0;
        for path in ["attributes", "rules", "table", "wire"]
            .iter()
            .flat_map(|name| files(&cases.join(name)))
        {
            let source = fs::read_to_string(&path).unwrap();
            if source.contains("macro_rules!") {
                // Only the compiler can expand those.
                continue;
            }
            let said = messages_of(&source);
            let shown = messages_in(&fs::read_to_string(path.with_extension("stderr")).unwrap());
            assert_eq!(said, shown, "{}", path.display());
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
    // One byte more than the derive reads; it occupies no space.
    File::create(pages.join("too-large.md")).unwrap().set_len((16 << 20) + 1).unwrap();
}

/// What the derive says of the items of a file, in order.
fn messages_of(source: &str) -> Vec<Message> {
    let file = syn::parse_file(source).unwrap();
    let mut messages = Vec::new();
    for item in file.items {
        let Ok(mut item) = syn::parse2::<syn::DeriveInput>(item.into_token_stream()) else {
            continue;
        };
        let is_derive = |attribute: &syn::Attribute| attribute.path().is_ident("derive");
        let derives_it = |attribute: &syn::Attribute| {
            attribute.to_token_stream().to_string().contains("ExchangeError")
        };
        if !item.attrs.iter().any(|attribute| is_derive(attribute) && derives_it(attribute)) {
            continue;
        }
        item.attrs.retain(|attribute| !is_derive(attribute));
        let (_, errors) = expand::expand(&item);
        messages.extend(errors.into_iter().flatten().map(|error| {
            let start = error.span().start();
            // The expected output has no empty lines.
            let text = error.to_string();
            let lines: Vec<_> = text.lines().filter(|line| !line.is_empty()).collect();
            (lines.join("\n"), start.line, start.column + 1)
        }));
    }
    messages.sort();
    // The compiler shows what it is told twice but once.
    messages.dedup();
    messages
}

/// The derive's messages among what the compiler shows, in order. Its own have a number.
fn messages_in(shown: &str) -> Vec<Message> {
    let mut messages = Vec::new();
    let mut message: Option<String> = None;
    for line in shown.lines() {
        if let Some(first) = line.strip_prefix("error: ") {
            message = Some(first.to_owned());
        } else if let Some((_, place)) = line.split_once("--> ") {
            let mut numbers = place.rsplitn(3, ':').map(|number| number.parse().ok());
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
