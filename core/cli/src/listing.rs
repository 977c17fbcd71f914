//! Rows as text for people: one line each, below their sections.

use std::fmt::Write;

use crate::rows::Row;
use crate::style::{HEADING, indented};

/// Returns the rows in lines of a width.
pub(crate) fn listing(rows: &[Row], width: usize) -> String {
    let mut out = String::new();
    let mut section = "";
    for row in rows {
        if row.section != section {
            section = &row.section;
            let _ = writeln!(out, "{HEADING}{}{HEADING:#}", indented(section, width));
        }
        let _ = writeln!(out, "{}", indented(&format!("  {}", one_line(row)), width));
    }
    out
}

/// Returns the code or status of a row, its identifier and its text.
pub(crate) fn one_line(row: &Row) -> String {
    let label = match (row.code.as_str(), row.status.as_str()) {
        ("", "") => row.name.clone(),
        ("", status) => format!("HTTP {status}"),
        (code, "") => code.to_owned(),
        (code, status) => format!("{code} (HTTP {status})"),
    };
    let name = if row.name.is_empty() || label == row.name {
        String::new()
    } else {
        format!(" {}", row.name)
    };
    format!("{label}{name}: {}", row.message)
}
