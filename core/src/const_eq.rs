//! Comparison in constants, where slices have no `==`.

/// Returns true if two texts are equal.
pub(crate) const fn is_same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    // Sixteen bytes at a time, because each step of constant evaluation takes microseconds and a page
    // may have megabytes.
    let (left_chunks, left_rest) = left.as_chunks();
    let (right_chunks, right_rest) = right.as_chunks();
    let mut at = 0;
    while at < left_chunks.len() {
        if u128::from_ne_bytes(left_chunks[at]) != u128::from_ne_bytes(right_chunks[at]) {
            return false;
        }
        at += 1;
    }
    at = 0;
    while at < left_rest.len() {
        if left_rest[at] != right_rest[at] {
            return false;
        }
        at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::is_same;

    #[test]
    fn texts_that_differ_in_one_byte_are_not_equal() {
        for length in 0..50 {
            let text = vec![b'a'; length];
            assert!(is_same(&text, &text.clone()));
            assert!(!is_same(&text, &vec![b'a'; length + 1]));
            for at in 0..length {
                let mut other = text.clone();
                other[at] = b'b';
                assert!(!is_same(&text, &other), "{length}: {at}");
            }
        }
    }
}
