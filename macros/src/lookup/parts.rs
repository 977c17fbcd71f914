/// Orders parts of messages for a linear search. The longest part comes first, because the longest
/// match wins. Parts of equal length are ordered by code point, so that the order of variants does not
/// matter.
pub(crate) fn plan(mut parts: Vec<(String, u32)>) -> Vec<(String, u32)> {
    parts.sort_by(|(left, _), (right, _)| {
        let length = |text: &str| text.chars().count();
        length(right).cmp(&length(left)).then_with(|| left.cmp(right))
    });
    parts
}

#[cfg(test)]
mod tests {
    use super::plan;

    #[test]
    fn parts_are_ordered_by_length_then_by_code_point() {
        let parts = [("ab", 0), ("b", 1), ("éé", 2), ("abc", 3), ("a", 4)];
        let owned = |part: &(&str, u32)| (part.0.to_owned(), part.1);
        let planned = plan(parts.iter().map(owned).collect());
        assert_eq!(planned, plan(parts.iter().rev().map(owned).collect()));
        let texts: Vec<&str> = planned.iter().map(|(part, _)| part.as_str()).collect();
        assert_eq!(texts, ["abc", "ab", "éé", "a", "b"]);
    }
}
