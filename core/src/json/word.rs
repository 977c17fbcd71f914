//! Eight bytes of a text as one word, which are compared at once.

/// The lowest bit of each byte of a word.
pub(super) const EACH: u64 = u64::MAX / 0xff;

/// Returns a word with the lowest bit set of each byte that equals another one.
#[inline]
pub(super) const fn equal(word: u64, byte: u8) -> u64 {
    const LOW: u64 = EACH * 0x7f;
    let difference = word ^ (EACH * byte as u64);
    // The addition carries into the top bit of a byte unless its other bits are zero.
    (!(((difference & LOW) + LOW) | difference) >> 7) & EACH
}

/// Returns the bytes of a text that do not fill a word, with zeros behind them. `rest` is the end of the
/// text.
#[inline]
pub(super) fn last(text: &[u8], rest: &[u8]) -> u64 {
    let length = rest.len() % 8;
    match text.last_chunk() {
        // Bytes are not copied one by one, because loading them as a word stalls on store forwarding
        // (benchmark `decode-order`).
        // Two shifts, because one by 64 bits overflows.
        Some(end) => u64::from_le_bytes(*end) >> (8 * (7 - length)) >> 8,
        None => text.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::{equal, last};

    #[test]
    fn last_word_has_the_bytes_that_fill_none() {
        let text = b"0123456789abcdefghi";
        for length in 0..text.len() {
            let text = &text[..length];
            let (_, rest) = text.as_chunks::<8>();
            let mut expected = [0; 8];
            expected[..rest.len()].copy_from_slice(rest);
            assert_eq!(last(text, rest), u64::from_le_bytes(expected), "{length}");
        }
    }

    #[test]
    fn each_byte_is_compared_on_its_own() {
        for byte in 0..=u8::MAX {
            let word = u64::from_le_bytes([byte, 0x3a, byte, 0x3b, 0x39, 0xba, byte, 0x3a]);
            let is_equal = u64::from(byte == 0x3a);
            let expected = is_equal | 1 << 8 | is_equal << 16 | is_equal << 48 | 1 << 56;
            assert_eq!(equal(word, 0x3a), expected, "{byte}");
        }
    }
}
