//! Text of a refused extract: the tables of the page, and the options that choose one.

use std::fmt::Write;

use super::Error;
use crate::extract::{Refusal, Seen};
use crate::page::{Form, Shape};

/// Number of tables and headings that a refusal shows.
const SHOWN: usize = 12;

/// Width of a line.
const WIDTH: usize = 78;

/// Returns the error for a page that is not read.
pub(super) fn error(path: &str, form: Form, refusal: &Refusal) -> Error {
    let mut text = format!("`{path}`: ");
    match refusal {
        Refusal::Nothing => {
            let _ = write!(
                text,
                "no table and no list of codes was found, read as {}; pass another form with `--read-as`",
                format!("{form:?}").to_lowercase()
            );
        }
        Refusal::NoSection(wanted, known) => {
            let _ = write!(text, "no table stands below `{wanted}`; expected one of");
            for section in known.iter().take(SHOWN) {
                let _ = write!(text, "\n  {}", shortened(section, WIDTH));
            }
            more(&mut text, known.len());
        }
        Refusal::NoColumns(tables) => {
            text.push_str("no table has the given columns; the tables are");
            list(&mut text, tables);
        }
        Refusal::NoRows(lines) => {
            text.push_str("no row has a code or a status");
            for line in lines.iter().take(SHOWN) {
                let _ = write!(text, "\n  line {}: {}", line.line, shortened(&line.text, 60));
            }
            more(&mut text, lines.len());
        }
        Refusal::Doubtful(tables) => {
            text.push_str("the choice of tables and columns is doubtful; the candidates are");
            list(&mut text, tables);
            text.push_str(
                "\nchoose with `--section`, `--code`, `--status`, `--name`, `--message`, `--from`",
            );
        }
    }
    Error::Usage(text)
}

fn list(text: &mut String, tables: &[Seen]) {
    for table in tables.iter().take(SHOWN) {
        let _ = write!(text, "\n  {}", line(table));
        if table.shape == Shape::Tables {
            let _ = write!(text, "\n    {}", shortened(&table.titles.join(" | "), WIDTH - 4));
        }
        let _ = write!(text, "\n    {}", shortened(&table.first.join(" | "), WIDTH - 4));
    }
    more(text, tables.len());
}

/// Returns the place of a table, and the reason why it is not chosen.
pub(super) fn line(table: &Seen) -> String {
    let what = match table.shape {
        Shape::Tables => format!("table of {}", rows(table.rows)),
        Shape::Headings => format!("{} that begin with codes, `--from headings`", rows(table.rows)),
        Shape::Quotes => format!("{} below quotes, `--from quotes`", rows(table.rows)),
        Shape::Terms => format!("{} below terms, `--from terms`", rows(table.rows)),
        Shape::Bullets => format!("{} as bullets, `--from bullets`", rows(table.rows)),
        Shape::Lines => format!("{} as lines, `--from lines`", rows(table.rows)),
    };
    let mut text = format!("line {}: {what}", table.line);
    if !table.section.is_empty() {
        let _ = write!(text, ", below `{}`", shortened(&table.section, 40));
    }
    if let Some(doubt) = &table.doubt {
        let _ = write!(text, ": {}", shortened(&doubt.to_string(), 70));
    }
    text
}

fn rows(count: usize) -> String {
    if count == 1 { "1 row".to_owned() } else { format!("{count} rows") }
}

fn more(text: &mut String, count: usize) {
    if count > SHOWN {
        let _ = write!(text, "\n  and {} more", count - SHOWN);
    }
}

/// Shortens a text to a number of characters.
pub(super) fn shortened(text: &str, width: usize) -> String {
    match text.char_indices().nth(width) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
