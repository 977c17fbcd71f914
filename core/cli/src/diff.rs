//! Differences between the rows of two pages.

use std::collections::HashMap;

use serde::Serialize;

use crate::rows::Row;

/// Differences between an old and a new page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Diff {
    /// Rows of the new page only.
    pub added: Vec<Row>,
    /// Rows of the old page only.
    pub gone: Vec<Row>,
    /// Rows of both whose text, identifier or status differs.
    pub reworded: Vec<Reworded>,
}

/// A row whose text, identifier or status differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reworded {
    /// Row of the old page.
    pub old: Row,
    /// Row of the new page.
    pub new: Row,
}

impl Diff {
    /// Returns true if the pages document the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.gone.is_empty() && self.reworded.is_empty()
    }
}

/// Label of a row: its code, or else its status, or else its identifier.
type Label<'a> = (&'a str, &'a str, &'a str);

fn label(row: &Row) -> Label<'_> {
    if row.code.is_empty() && row.status.is_empty() {
        ("", "", &row.name)
    } else if row.code.is_empty() {
        ("", &row.status, "")
    } else {
        (&row.code, "", "")
    }
}

/// Compares the rows of two pages by their labels. Lines and the order of rows do not matter, and a row
/// that only moved to another section is the same.
#[must_use]
pub fn diff(old: &[Row], new: &[Row]) -> Diff {
    let mut left: HashMap<Label<'_>, Vec<&Row>> = HashMap::new();
    for row in old {
        left.entry(label(row)).or_default().push(row);
    }
    let is_same = |old: &Row, new: &Row| {
        old.message == new.message && old.name == new.name && old.status == new.status
    };
    let mut rest: Vec<&Row> = Vec::new();
    for row in new {
        let rows = left.entry(label(row)).or_default();
        let here = rows.iter().position(|old| is_same(old, row) && old.section == row.section);
        match here.or_else(|| rows.iter().position(|old| is_same(old, row))) {
            Some(at) => {
                rows.remove(at);
            }
            None => rest.push(row),
        }
    }
    let mut diff = Diff::default();
    for new in rest {
        let rows = left.entry(label(new)).or_default();
        let at = rows.iter().position(|old| old.section == new.section).unwrap_or_default();
        if rows.is_empty() {
            diff.added.push(new.clone());
        } else {
            let old = rows.remove(at).clone();
            diff.reworded.push(Reworded { old, new: new.clone() });
        }
    }
    diff.gone = left.into_values().flatten().cloned().collect();
    diff.gone.sort_by_key(|row| row.line);
    diff
}

#[cfg(test)]
mod tests {
    use super::diff;
    use crate::rows::Row;

    fn row(section: &str, code: &str, message: &str) -> Row {
        Row {
            section: section.into(),
            code: code.into(),
            message: message.into(),
            ..Row::default()
        }
    }

    #[test]
    fn added_gone_and_reworded_rows_are_found() {
        let old = [row("A", "1", "one"), row("A", "2", "two"), row("A", "3", "three")];
        let new = [row("A", "3", "three!"), row("A", "1", "one"), row("A", "4", "four")];
        let diff = diff(&old, &new);
        assert_eq!(diff.added, [row("A", "4", "four")]);
        assert_eq!(diff.gone, [row("A", "2", "two")]);
        assert_eq!(
            (diff.reworded[0].old.message.as_str(), diff.reworded[0].new.message.as_str()),
            ("three", "three!")
        );
    }

    #[test]
    fn texts_of_one_code_are_paired() {
        let old = [row("A", "1", "one"), row("A", "1", "uno"), row("B", "1", "eins")];
        let new = [row("B", "1", "eins"), row("A", "1", "uno"), row("A", "1", "one more")];
        let diff = diff(&old, &new);
        assert!(diff.added.is_empty() && diff.gone.is_empty());
        assert_eq!(diff.reworded.len(), 1);
        assert_eq!(diff.reworded[0].old.message, "one");
    }

    #[test]
    fn rows_that_move_are_the_same() {
        let old = [row("A", "1", "one")];
        let new = [Row { line: 7, ..row("B", "1", "one") }];
        assert!(diff(&old, &new).is_empty());
    }
}
