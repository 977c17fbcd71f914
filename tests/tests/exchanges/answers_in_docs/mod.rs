//! The line in the documentation of every row that shows its code and answers, as an editor's hover does:
//! ``` `20015` · `OrderNotFound` · `AfterResync` · `NotApplied` ```. Kinds show their defaults.

mod line;
mod source;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use exchange_error::ErrorKind;
use exchange_error::explain::Row;

use super::corpus::{path, sources};
use super::enums::ENUMS;
use source::{KINDS, ROWS};

/// Returns the text of a file with the line at each row. The rows are those that its enum has of its
/// own, in declaration order.
///
/// # Errors
/// The names of the variants and of the rows, if they differ.
fn with_answers(text: &str, rows: &[Row]) -> Result<String, String> {
    let mut names = Vec::new();
    let expected = ROWS.with_lines(text, &mut |name| {
        names.push(name.to_owned());
        let own = rows.iter().find(|row| row.variant == name);
        own.map(line::of_row).unwrap_or_default()
    });
    let known: Vec<&str> = rows.iter().map(|row| row.variant).collect();
    if names == known { Ok(expected) } else { Err(format!("{names:?} are not {known:?}")) }
}

/// Returns the text of the file of the kinds, with the defaults at each.
fn with_defaults(text: &str) -> Result<String, String> {
    let mut names = Vec::new();
    let expected = KINDS.with_lines(text, &mut |name| {
        names.push(name.to_owned());
        name.parse().map(line::of_kind).unwrap_or_default()
    });
    let known: Vec<&str> = ErrorKind::ALL.iter().map(|kind| kind.as_str()).collect();
    if names == known { Ok(expected) } else { Err(format!("{names:?} are not {known:?}")) }
}

/// Compares a file with its expected text, or writes it.
fn assert_is_written(file: &Path, text: &str, expected: &str) {
    if text == expected {
        return;
    }
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(file, expected).unwrap();
        return;
    }
    let same = text.lines().zip(expected.lines()).take_while(|(found, own)| found == own).count();
    panic!(
        "{}:{}: {:?} should be {:?}; to write it, set UPDATE_SNAPSHOTS=1",
        file.display(),
        same + 1,
        text.lines().nth(same),
        expected.lines().nth(same)
    );
}

/// `UPDATE_SNAPSHOTS=1` writes the lines.
#[test]
fn documentation_of_every_row_shows_its_code_and_answers() {
    let folder = path("../core/src/exchanges");
    let mut seen = BTreeSet::new();
    for (file, text) in sources("") {
        let Some((_, item)) = text.split_once("\npub enum ") else { continue };
        let name = item.split(' ').next().unwrap();
        let key = format!("{}::{name}", file.trim_end_matches(".rs").replace(['/', '\\'], "::"));
        let listed = ENUMS.iter().find(|(own, _)| *own == key);
        let (own, rows) = listed.unwrap_or_else(|| panic!("{key} is not listed"));
        assert!(!item.contains("\npub enum "), "{file} has a second enum");
        seen.insert(*own);
        let rows = rows();
        // The derive takes the first paragraph as the message, so the line must not stand there.
        let wrong = rows.iter().find(|row| row.message.contains(" · "));
        assert_eq!(wrong, None, "{key}");
        let expected = with_answers(&text, &rows).unwrap_or_else(|names| panic!("{file}: {names}"));
        assert_is_written(&Path::new(&folder).join(&file), &text, &expected);
    }
    assert_eq!(seen.len(), ENUMS.len(), "every enum has a file");
}

/// `UPDATE_SNAPSHOTS=1` writes the lines.
#[test]
fn documentation_of_every_kind_shows_its_defaults() {
    let file = path("../core/src/taxonomy/error_kind.rs");
    let text = fs::read_to_string(&file).unwrap();
    assert_is_written(Path::new(&file), &text, &with_defaults(&text).unwrap());
}

const RIGHT: &str = "    /// `20015` · `OrderNotFound` · `AfterResync` · `NotApplied`\n";

/// Returns an enum of one row with these lines behind its message, and the row.
fn order_not_found(lines: &str) -> (String, Vec<Row>) {
    let rows = ENUMS.iter().find(|(name, _)| *name == "okcoin::futures::rest::RestError").unwrap();
    let own = rows.1().into_iter().filter(|row| row.variant == "OrderNotFound").collect();
    let text = format!(
        "pub enum RestError {{\n    /// Order does not exist\n{lines}    #[exchange(code = 20015, kind = \
         OrderNotFound)]\n    OrderNotFound,\n\n    /// Other rows.\n    #[exchange(flatten)]\n    \
         Other(OtherError),\n}}\n"
    );
    (text, own)
}

#[test]
fn wrong_and_missing_lines_are_noticed() {
    let (expected, rows) = order_not_found(&format!("    ///\n{RIGHT}"));
    for lines in [
        "",
        "    ///\n    /// `20015` · `OrderNotFound` · `AfterResync` · `Unknown`\n",
        "    ///\n    /// `20016` · `OrderNotFound` · `AfterResync` · `NotApplied`\n",
        "    ///\n    /// 20015 · OrderNotFound\n",
        "    ///\n    /// `20015` · `OrderNotFound` ·\n    /// `Never` · `NotApplied` · wait 2 s\n",
        &format!("    ///\n{RIGHT}    ///\n{RIGHT}"),
    ] {
        let (text, _) = order_not_found(lines);
        assert_ne!(text, expected);
        assert_eq!(with_answers(&text, &rows).as_ref(), Ok(&expected), "{lines}");
    }
    assert_eq!(with_answers(&expected, &rows).as_ref(), Ok(&expected));
}

#[test]
fn line_stands_between_message_and_advice() {
    let advice = "    ///\n    /// Ask again.\n    ///\n    /// Twice.\n";
    let (text, rows) = order_not_found(advice);
    let (expected, _) = order_not_found(&format!("    ///\n{RIGHT}{advice}"));
    assert_eq!(with_answers(&text, &rows), Ok(expected));
}

#[test]
fn row_without_variant_and_variant_without_row_are_noticed() {
    let (text, rows) = order_not_found("");
    assert!(with_answers(&text, &[]).is_err());
    let twice: Vec<Row> = rows.iter().chain(&rows).cloned().collect();
    assert!(with_answers(&text, &twice).is_err());
    let with_value = text.replace("OrderNotFound,\n", "OrderNotFound = 1,\n");
    assert!(with_answers(&with_value, &rows).is_err());
}
