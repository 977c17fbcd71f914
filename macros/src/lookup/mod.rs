//! How codes and messages are found: plain data, computed from them alone.

/// Keys in ascending order with the rows they belong to, for a binary search.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Sorted<K> {
    pub(crate) keys: Vec<K>,
    pub(crate) rows: Vec<u32>,
}

/// Plans the lookup of distinct keys.
pub(crate) fn sorted<K: Ord>(keys: impl IntoIterator<Item = (K, u32)>) -> Sorted<K> {
    let mut pairs: Vec<(K, u32)> = keys.into_iter().collect();
    pairs.sort_unstable();
    let (keys, rows) = pairs.into_iter().unzip();
    Sorted { keys, rows }
}

/// Plans the search for parts of a message: the longest first, so that the first hit is the
/// answer, and equally long ones by letter, so that the order of variants cannot matter.
pub(crate) fn longest_first(parts: impl IntoIterator<Item = (String, u32)>) -> Vec<(String, u32)> {
    let mut parts: Vec<(String, u32)> = parts.into_iter().collect();
    parts.sort_by(|(left, _), (right, _)| {
        let length = |text: &str| text.chars().count();
        length(right).cmp(&length(left)).then_with(|| left.cmp(right))
    });
    parts
}

#[cfg(test)]
mod tests {
    use super::{Sorted, longest_first, sorted};

    #[test]
    fn keys_ascend_and_keep_their_rows() {
        let planned = sorted([(7, 0), (-1, 1), (i64::MIN, 2), (i64::MAX, 0), (0, 3)]);
        let expected =
            Sorted { keys: vec![i64::MIN, -1, 0, 7, i64::MAX], rows: vec![2, 1, 3, 0, 0] };
        assert_eq!(planned, expected);
        assert_eq!(sorted::<&str>([]), Sorted { keys: vec![], rows: vec![] });
        assert_eq!(sorted([("b", 0), ("", 1), ("é", 2), ("B", 3)]).keys, ["", "B", "b", "é"]);
    }

    #[test]
    fn parts_are_ordered_by_characters_whatever_the_order_of_variants() {
        let parts = [("ab", 0), ("b", 1), ("éé", 2), ("abc", 3), ("a", 4)];
        let owned = |part: &(&str, u32)| (part.0.to_owned(), part.1);
        let planned = longest_first(parts.iter().map(owned));
        assert_eq!(planned, longest_first(parts.iter().rev().map(owned)));
        let texts: Vec<&str> = planned.iter().map(|(part, _)| part.as_str()).collect();
        assert_eq!(texts, ["abc", "ab", "éé", "a", "b"]);
    }
}
