//! Rows that several APIs share, shown once.

use exchange_error::explain::Row;

/// A row with the names of all APIs that document it in the same way.
pub(super) struct Group<'a> {
    pub(super) row: &'a Row,
    pub(super) apis: Vec<&'static str>,
}

/// Joins the rows that differ in their API only, in the order of their first ones.
pub(super) fn grouped(rows: &[Row]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for row in rows {
        match groups.iter_mut().find(|group| is_same(group.row, row)) {
            Some(group) => group.apis.push(row.api),
            None => groups.push(Group { row, apis: vec![row.api] }),
        }
    }
    groups
}

fn is_same(left: &Row, right: &Row) -> bool {
    left.selectors == right.selectors
        && left.variant == right.variant
        && left.message == right.message
        && left.answers == right.answers
}

#[cfg(test)]
mod tests {
    use exchange_error::explain::Api;
    use exchange_error::okcoin::futures::RestError;

    use super::grouped;

    #[test]
    fn rows_that_differ_in_their_api_only_are_joined() {
        let rows = Api::of::<RestError>().rows();
        let mut others = rows.clone();
        for row in &mut others {
            row.api = "Acme";
        }
        others[0].message = "another message";
        let all = [rows.clone(), others].concat();
        let groups = grouped(&all);
        assert_eq!(groups.len(), rows.len() + 1);
        assert_eq!(groups[0].apis, ["OKCoin futures REST"]);
        assert_eq!(groups[1].apis, ["OKCoin futures REST", "Acme"]);
        assert_eq!(groups[1].row.variant, rows[1].variant);
    }
}
