//! The words that a text is hashed and compared by.

/// Its bytes, eight at a time: the first ones, the next two times eight, and the last ones. Where a
/// text ends before, its last eight take their place; one of less than eight bytes is all in the
/// first word.
pub(super) type Words = [u64; 4];

/// How long a text can be whose words are all of it.
pub(super) const LONGEST: usize = 32;

/// Those of a text of at least eight bytes.
#[inline]
pub(super) const fn of(text: &[u8]) -> Option<Words> {
    match (text.first_chunk(), text.last_chunk()) {
        (Some(first), Some(last)) => {
            let (first, last) = (u64::from_le_bytes(*first), u64::from_le_bytes(*last));
            Some([first, word(text, 8), word(text, 16), last])
        }
        _ => None,
    }
}

/// Those of a shorter text.
// The operands share no set bit, so XOR gives the same.
#[cfg_attr(any(), mutants::exclude_re(r"replace \| with \^"))]
#[inline]
pub(super) const fn of_short(text: &[u8]) -> Words {
    let all = match (text.first_chunk(), text.last_chunk()) {
        (Some(first), Some(last)) => {
            u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << 32
        }
        _ => match text {
            [first, .., last] => {
                u32::from_le_bytes([*first, text[text.len() / 2], *last, 0]) as u64
            }
            [only] => *only as u64,
            [] => 0,
        },
    };
    [all, 0, 0, 0]
}

/// The eight bytes there, or, where the text ends before, its last eight.
// Equal offsets select the same eight bytes.
#[cfg_attr(any(), mutants::exclude_re("replace < with <="))]
#[inline]
pub(super) const fn word(text: &[u8], at: usize) -> u64 {
    let last = text.len().saturating_sub(8);
    let (_, text) = text.split_at(if at < last { at } else { last });
    match text.first_chunk() {
        Some(word) => u64::from_le_bytes(*word),
        None => 0,
    }
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
