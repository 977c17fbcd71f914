//! Printer of the enum as source text.

use std::collections::HashSet;
use std::fmt::Write;

use crate::kinds;
use crate::names::{self, Names};
use crate::page::{Row, Table};

/// Selector of the variant for a row.
enum Selector {
    Code(String),
    Status(u16),
    Timeout,
    /// The label is neither a code nor a status nor a timeout.
    None,
}

/// Returns the source of the enum, and a summary for the terminal.
pub(crate) fn enumeration(table: &Table, path: &str) -> (String, String) {
    let rows = distinct(&table.rows);
    let code_type = code_type(&rows);
    let selectors: Vec<Selector> = rows.iter().map(|row| selector(row, code_type)).collect();
    let is_partial = rows.iter().zip(&selectors).any(|(row, selector)| !is_variant(row, selector));

    let mut source = String::new();
    let (name, exchange) = (names::of_enum(&table.title), names::of_exchange(&table.title));
    // Writing to a string cannot fail.
    let _ = header(&mut source, table, path, code_type, is_partial, &name, &exchange);
    let (mut names, mut timeouts, mut guessed, mut unknown) = (Names::default(), 0, 0, 0);
    for (row, selector) in rows.iter().zip(&selectors) {
        if !is_variant(row, selector) || matches!(selector, Selector::Timeout) && timeouts > 0 {
            let _ = writeln!(
                source,
                "    // no code, status or timeout selects this row: {} | {}",
                row.label, row.message
            );
            continue;
        }
        timeouts += usize::from(matches!(selector, Selector::Timeout));
        let guess = match selector {
            Selector::Timeout => Some((exchange_error::ErrorKind::Timeout, "no answer".to_owned())),
            _ => kinds::guess(&row.message),
        };
        let review = match &guess {
            Some((_, words)) => {
                guessed += 1;
                format!("// review: guessed from \"{words}\"")
            }
            None => {
                unknown += 1;
                "// review: no guess".to_owned()
            }
        };
        let kind = guess.as_ref().map_or("Other", |(kind, _)| kind.as_str());
        let selector = match selector {
            Selector::Code(code) => format!("code = {code}"),
            Selector::Status(status) => format!("status = {status}, row = {:?}", row.label),
            Selector::Timeout | Selector::None => format!("timeout, row = {:?}", row.label),
        };
        let name = names.of_row(&row.message, &row.label);
        let message = write_message(&mut source, &row.message, table.is_markdown);
        let _ = writeln!(source, "    #[exchange({selector}{message}, kind = {kind})] {review}");
        let _ = writeln!(source, "    {name},\n");
    }
    let source = format!("{}\n}}\n", source.trim_end());
    let summary = format!(
        "{} rows: {guessed} kinds guessed, {unknown} to classify by hand; review all of them",
        guessed + unknown
    );
    (source, summary)
}

fn header(
    source: &mut String,
    table: &Table,
    path: &str,
    code_type: &str,
    is_partial: bool,
    name: &str,
    exchange: &str,
) -> std::fmt::Result {
    writeln!(source, "use exchange_error::ExchangeError;\n")?;
    writeln!(source, "/// Errors of {exchange}.")?;
    writeln!(source, "#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash)]")?;
    writeln!(source, "#[exchange(")?;
    writeln!(source, "    name = {exchange:?},")?;
    writeln!(source, "    code_type = {code_type},")?;
    let is_inside = !path.starts_with(['/', '\\']) && !path.contains(':') && !path.contains("..");
    let file = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let inside = if is_inside { path.replace('\\', "/") } else { format!("tables/{file}") };
    let section = match &table.section {
        Some(section) => format!(", section = {section:?}"),
        None => String::new(),
    };
    let partial = if is_partial { ", partial" } else { "" };
    if !is_inside {
        writeln!(
            source,
            "    // copy the page to this path, relative to the folder of Cargo.toml"
        )?;
    }
    writeln!(source, "    table(path = {inside:?}{section}{partial}),")?;
    writeln!(source, "    // set the path of the code in a reply, then uncomment:")?;
    writeln!(source, "    // wire(code = \"$.code\", ok = 0, message = \"$.msg\", required),")?;
    writeln!(source, ")]")?;
    writeln!(source, "#[non_exhaustive]")?;
    writeln!(source, "pub enum {name} {{")
}

/// Returns the rows without those that repeat a label, because a code selects one variant only.
fn distinct(rows: &[Row]) -> Vec<&Row> {
    let mut seen = HashSet::new();
    rows.iter().filter(|row| seen.insert(&row.label)).collect()
}

/// Returns the type for the codes: `u32` if all fit, otherwise `i32` or `i64`, otherwise `str`.
fn code_type(rows: &[&Row]) -> &'static str {
    let codes = rows.iter().filter(|row| !is_status(row) && !is_timeout(row));
    let mut has_negative = false;
    let mut is_long = false;
    for row in codes {
        let has_zeros = row.label.len() > 1 && row.label.trim_start_matches('-').starts_with('0');
        match row.label.parse::<i64>() {
            Ok(code) if !has_zeros => {
                has_negative |= code < 0;
                is_long |= u32::try_from(code).is_err() && i32::try_from(code).is_err();
            }
            _ => return "str",
        }
    }
    match (is_long, has_negative) {
        (true, _) => "i64",
        (false, true) => "i32",
        (false, false) => "u32",
    }
}

fn selector(row: &Row, code_type: &str) -> Selector {
    if let Some(status) = status(row) {
        return Selector::Status(status);
    }
    if is_timeout(row) {
        return Selector::Timeout;
    }
    match row.label.parse::<i64>() {
        _ if row.label.is_empty() => Selector::None,
        _ if code_type == "str" => Selector::Code(format!("{:?}", row.label)),
        Ok(code) => Selector::Code(code.to_string()),
        Err(_) => Selector::None,
    }
}

fn is_variant(row: &Row, selector: &Selector) -> bool {
    !row.message.is_empty() && !matches!(selector, Selector::None)
}

fn is_status(row: &Row) -> bool {
    status(row).is_some()
}

/// Returns the status in a label such as `HTTP 429` or `HTTP ERROR CODE 403`.
fn status(row: &Row) -> Option<u16> {
    let (_, rest) =
        row.label.to_lowercase().split_once("http").map(|(a, b)| (a.len(), b.to_owned()))?;
    let mut numbers = rest.split(|c: char| !c.is_ascii_digit()).filter(|number| number.len() == 3);
    let status = numbers.next()?.parse().ok()?;
    numbers.next().is_none().then_some(status)
}

/// Returns true if a label names a request that got no answer.
fn is_timeout(row: &Row) -> bool {
    let label = row.label.to_lowercase();
    ["timed out", "time out", "timeout"].iter().any(|words| label.contains(words))
        && label.contains(' ')
}

/// Writes the message as a doc comment, or returns it as the key `message` if a doc comment would
/// change it.
fn write_message(source: &mut String, message: &str, is_markdown: bool) -> String {
    let is_plain = is_markdown || !message.contains(['\\', '`']);
    if !is_plain || message.contains('\n') || message.starts_with(['*', ' ']) {
        return format!(", message = {message:?}");
    }
    let mut line = "    ///".to_owned();
    for word in message.split_whitespace() {
        if line.len() + word.len() > 98 && line.len() > 8 {
            let _ = writeln!(source, "{line}");
            line.truncate(7);
        }
        line.push(' ');
        line.push_str(word);
    }
    let _ = writeln!(source, "{line}");
    String::new()
}
