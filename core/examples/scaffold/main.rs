//! From an exchange's documentation page to an enum that compiles.
//!
//! ```text
//! cargo run --example scaffold -- tables/page.md "Section"    a table of a Markdown page
//! cargo run --example scaffold -- tables/page.csv             CSV or TSV, with a header
//! ```
//!
//! It prints the enum: a variant for each row, named after its message, with `table(…)` set so that
//! the page stays the proof. Kinds are guessed from the words where the words are plain, and
//! `Other` elsewhere; each is marked with why, and wants your review.

mod kinds;
mod names;
mod page;
mod print;

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (path, section) = match (arguments.next(), arguments.next(), arguments.next()) {
        (Some(path), section, None) if !path.starts_with('-') => (path, section),
        _ => {
            eprintln!("usage: scaffold PAGE [SECTION]");
            return ExitCode::from(2);
        }
    };
    let text = match std::fs::read(&path) {
        Ok(bytes) => String::from_utf8(bytes).map_err(|_| format!("`{path}` is not UTF-8")),
        Err(error) => Err(format!("cannot read `{path}`: {error}")),
    };
    let table = text.and_then(|text| page::read(&text, &path, section.as_deref()));
    match table {
        Ok(table) => {
            let (source, summary) = print::enumeration(&table, &path);
            print!("{source}");
            eprintln!("{summary}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("scaffold: {message}");
            ExitCode::FAILURE
        }
    }
}
