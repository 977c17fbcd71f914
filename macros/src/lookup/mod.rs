//! How codes are found: plain data, computed from the codes alone.

/// Codes in ascending order with the rows they belong to, for a binary search.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Sorted {
    pub(crate) codes: Vec<i64>,
    pub(crate) rows: Vec<u32>,
}

/// Plans the lookup of distinct codes.
pub(crate) fn plan(codes: impl IntoIterator<Item = (i64, u32)>) -> Sorted {
    let mut pairs: Vec<(i64, u32)> = codes.into_iter().collect();
    pairs.sort_unstable();
    let (codes, rows) = pairs.into_iter().unzip();
    Sorted { codes, rows }
}

#[cfg(test)]
mod tests {
    use super::{Sorted, plan};

    #[test]
    fn codes_ascend_and_keep_their_rows() {
        let planned = plan([(7, 0), (-1, 1), (i64::MIN, 2), (i64::MAX, 0), (0, 3)]);
        let expected =
            Sorted { codes: vec![i64::MIN, -1, 0, 7, i64::MAX], rows: vec![2, 1, 3, 0, 0] };
        assert_eq!(planned, expected);
        assert_eq!(plan([]), Sorted { codes: vec![], rows: vec![] });
    }
}
