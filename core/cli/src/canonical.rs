//! The canonical table: one Markdown table that `table(…)` checks an enum against.

use std::fmt::Write;

use crate::rows::Row;

/// Facts about the page that the head of the table records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// Address or file name of the page.
    pub source: String,
    /// Day of the extract, such as `2026-11-30`.
    pub date: String,
    /// SHA-256 of the bytes of the page, in hexadecimal digits.
    pub sha256: String,
    /// Command that writes the table again.
    pub command: String,
}

/// First line of a canonical table.
pub const MARK: &str = "<!-- exchange-error extract";

/// Writes rows as a table with its head.
#[must_use]
pub fn write(head: &Head, rows: &[Row]) -> String {
    let Head { source, date, sha256, command } = head;
    let mut out = format!("{MARK}\n");
    for (key, value) in
        [("source", source), ("date", date), ("sha256", sha256), ("command", command)]
    {
        let _ = writeln!(out, "{key}: {}", inside_comment(value));
    }
    let _ = writeln!(out, "rows: {}\n-->\n", rows.len());
    let has_status = rows.iter().any(|row| !row.status.is_empty());
    let has_name = rows.iter().any(|row| !row.name.is_empty());
    let line = |out: &mut String, cells: [&str; 5]| {
        let [section, code, status, name, message] = cells;
        let _ = write!(out, "| {section} | {code} |");
        for (cell, is_shown) in [(status, has_status), (name, has_name)] {
            if is_shown {
                let _ = write!(out, " {cell} |");
            }
        }
        let _ = writeln!(out, " {message} |");
    };
    line(&mut out, ["section", "code", "status", "name", "message"]);
    let dashes = 3 + usize::from(has_status) + usize::from(has_name);
    let _ = writeln!(out, "|{}", "---|".repeat(dashes));
    for row in rows {
        let cells = [&row.section, &row.code, &row.status, &row.name, &row.message]
            .map(|text| escaped(text));
        line(&mut out, cells.each_ref().map(String::as_str));
    }
    out
}

/// Returns a value for a comment, which it must not end.
fn inside_comment(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ").replace("-->", "--\\>")
}

/// Escapes what Markdown would read as markup.
fn escaped(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    for (at, c) in chars.iter().copied().enumerate() {
        let before = at.checked_sub(1).and_then(|at| chars.get(at)).copied().unwrap_or(' ');
        let after = chars.get(at + 1).copied().unwrap_or(' ');
        let is_markup = match c {
            '|' | '`' | '*' | '~' | '[' | ']' | '<' => true,
            '\\' => after.is_ascii_punctuation() || after == ' ',
            // Inside a word an underscore is none.
            '_' => !(before.is_alphanumeric() && after.is_alphanumeric()),
            '&' => after == '#' || after.is_ascii_alphabetic(),
            // A row of dashes would be taken for the line below the titles.
            '-' => at == 0 && text.chars().all(|c| matches!(c, '-' | ':' | ' ')),
            _ => false,
        };
        if is_markup {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Head, escaped, write};
    use crate::extract::extract;
    use crate::page;
    use crate::rows::Row;
    use crate::selection::Selection;

    #[test]
    fn markup_is_escaped_and_words_are_not() {
        assert_eq!(
            escaped("a | b `c` *d* <e> &lt; f_g _h_"),
            r"a \| b \`c\` \*d\* \<e> \&lt; f_g \_h\_"
        );
        assert_eq!(escaped(r"C:\dir \"), r"C:\dir \\");
    }

    #[test]
    fn canonical_table_is_read_back_exactly() {
        let messages = [
            "a | b",
            "`code`",
            "*stars* **two**",
            "~~gone~~ ~1",
            "<tag> &amp; & &#60;",
            "snake_case _x_ __y__",
            r"back\slash \| \\ \",
            "[text](link) ![i](j) [ref]",
            "# no heading",
            "- no bullet",
            "1. no list",
            "",
            "https://a.b/c_d_",
            "ends with #",
            "a < b > c",
            "%s {x} $y",
            "---",
            "\"quoted\" 'text'",
        ];
        let rows: Vec<Row> = messages
            .iter()
            .enumerate()
            .map(|(number, message)| Row {
                section: if number % 2 == 0 { String::new() } else { "A | *b*".into() },
                code: if number == 3 { String::new() } else { format!("-{number}") },
                status: if number == 3 { "429".into() } else { String::new() },
                name: if number == 4 { "A_B".into() } else { String::new() },
                message: (*message).to_owned(),
                line: 9 + number,
                ..Row::default()
            })
            .collect();
        let text = write(&Head { source: "a --> b".into(), ..Head::default() }, &rows);
        let page = page::read(&text, "acme.md", None).unwrap();
        let read = extract(&page, "acme.md", &Selection::default()).unwrap();
        let plain = |rows: &[Row]| -> Vec<Row> {
            rows.iter().map(|row| Row { line: 0, ..row.clone() }).collect()
        };
        assert_eq!(plain(&read.rows), plain(&rows), "{text}");
        assert_eq!((read.read, read.unread.len()), (rows.len(), 0));
    }
}
