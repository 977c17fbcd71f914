//! Choice of the tables of a page, as the options of the commands say it.

use crate::columns::Wanted;
use crate::page::{Shape, Table, collapse};

/// Tables of a page to read, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Groups of sections with their columns. Without a group the tool chooses.
    pub groups: Vec<Group>,
}

/// Sections that are read with the same columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// Headings, or `*` for all. Without one every table counts.
    pub sections: Vec<String>,
    /// Columns to read.
    pub wanted: Wanted,
    /// Shapes to read. Without one, tables are read, or lists where there is no table.
    pub shapes: Vec<Shape>,
}

/// Heading that stands for all.
pub const ANY: &str = "*";

impl Group {
    /// Returns true if nothing is said, so that the tool chooses.
    #[must_use]
    pub fn is_automatic(&self) -> bool {
        self.sections.is_empty() && self.wanted.is_empty() && self.shapes.is_empty()
    }

    /// Returns true if the group names a heading above the table, however far above.
    #[must_use]
    pub fn names(&self, table: &Table) -> bool {
        self.sections.iter().any(|wanted| {
            let wanted = plain(wanted);
            table.sections.iter().any(|section| plain(section) == wanted)
        })
    }

    /// Returns true if the group takes the tables that no other group names.
    #[must_use]
    pub fn takes_the_rest(&self) -> bool {
        self.sections.is_empty() || self.sections.iter().any(|section| section == ANY)
    }
}

/// Returns a heading without marks, as sections are compared.
fn plain(section: &str) -> String {
    let text = section.trim().trim_start_matches(['#', '>', '-', '*', ' ']);
    let text = text.trim_end_matches(['*', ':', '：', '#', ' ']);
    collapse(&text.replace(['*', '`', '_', '~'], "")).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::Group;
    use crate::page::Table;

    #[test]
    fn sections_are_compared_without_marks() {
        let table = Table {
            sections: vec!["Reference".into(), "Error `codes`:".into()],
            ..Table::default()
        };
        for wanted in ["Error codes", "### **Error Codes**", "error codes:", "Reference"] {
            let group = Group { sections: vec![wanted.into()], ..Group::default() };
            assert!(group.names(&table), "{wanted}");
        }
        let other = Group { sections: vec!["Error".into()], ..Group::default() };
        assert!(!other.names(&table));
    }
}
