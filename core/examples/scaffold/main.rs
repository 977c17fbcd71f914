//! Generates an enum that compiles from an exchange's documentation page.
//!
//! ```text
//! cargo run --example scaffold -- tables/page.md "Section"    a table of a Markdown page
//! cargo run --example scaffold -- tables/page.csv             CSV or TSV, with a header
//! ```
//!
//! The enum has a variant for each row, named after its message, and `table(…)`, so that the derive
//! compares it with the page. The kind is guessed from the words of the message, and is `Other` if
//! no rule matches. A comment marks each kind for review.

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
