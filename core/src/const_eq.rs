//! Comparing while compiling, where slices have no `==`.

/// Whether two texts are the same.
pub(crate) const fn is_same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    // Sixteen at a time: the compiler takes microseconds for each step, and a page is megabytes.
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
    fn every_byte_is_compared() {
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
