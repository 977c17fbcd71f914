/// Keys in ascending order with their rows, for a linear or binary search.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Sorted<K> {
    pub(crate) keys: Vec<K>,
    pub(crate) rows: Vec<u32>,
}

/// Sorts distinct keys.
pub(crate) fn plan<K: Ord>(mut keys: Vec<(K, u32)>) -> Sorted<K> {
    keys.sort_unstable();
    let (keys, rows) = keys.into_iter().unzip();
    Sorted { keys, rows }
}

#[cfg(test)]
mod tests {
    use super::{Sorted, plan};

    #[test]
    fn keys_are_sorted_and_keep_their_rows() {
        let planned = plan(vec![(7, 0), (-1, 1), (i64::MIN, 2), (i64::MAX, 0), (0, 3)]);
        let expected =
            Sorted { keys: vec![i64::MIN, -1, 0, 7, i64::MAX], rows: vec![2, 1, 3, 0, 0] };
        assert_eq!(planned, expected);
        assert_eq!(plan::<&str>(Vec::new()), Sorted { keys: vec![], rows: vec![] });
        assert_eq!(plan(vec![("b", 0), ("", 1), ("é", 2), ("B", 3)]).keys, ["", "B", "b", "é"]);
    }
}
