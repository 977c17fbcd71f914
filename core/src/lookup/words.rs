//! The words that a text is hashed and compared by.

/// Its bytes, eight at a time: the first ones, the next two times eight, and the last ones. Where a
/// text ends before, its last eight take their place; one of less than eight bytes is all in the
/// first word.
pub(super) type Words = [u64; 4];

/// How long a text can be whose words are all of it.
pub(super) const LONGEST: usize = 32;

/// Those of a text of at least eight bytes.
#[inline]
pub(super) fn of(text: &[u8]) -> Option<Words> {
    let (first, last) = (text.first_chunk()?, text.last_chunk()?);
    Some([u64::from_le_bytes(*first), word(text, 8), word(text, 16), u64::from_le_bytes(*last)])
}

/// Those of a shorter text.
#[inline]
pub(super) fn of_short(text: &[u8]) -> Words {
    let all = match (text.first_chunk(), text.last_chunk()) {
        (Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32
        }
        _ => match text {
            [first, .., last] => {
                let middle = text.get(text.len() / 2).copied().unwrap_or_default();
                u64::from(u32::from_le_bytes([*first, middle, *last, 0]))
            }
            [only] => u64::from(*only),
            [] => 0,
        },
    };
    [all, 0, 0, 0]
}

/// The eight bytes there, or, where the text ends before, its last eight.
#[inline]
pub(super) fn word(text: &[u8], at: usize) -> u64 {
    let at = at.min(text.len().saturating_sub(8));
    text.get(at..).and_then(<[u8]>::first_chunk).map_or(0, |word| u64::from_le_bytes(*word))
}

/// Not 0 if any of them differ: a number instead of an answer, or each comparison is a branch.
#[inline]
pub(super) const fn difference(left: &Words, right: &Words) -> u64 {
    (left[0] ^ right[0]) | (left[1] ^ right[1]) | (left[2] ^ right[2]) | (left[3] ^ right[3])
}

/// Whether texts whose words are the same are the same behind these.
#[inline(never)]
pub(super) fn is_same_behind(left: &[u8], right: &[u8]) -> bool {
    left.get(LONGEST - 8..) == right.get(LONGEST - 8..)
}
