//! The 64-bit words of a text, by which it is hashed and compared.

/// Four 64-bit words: bytes 0..8, 8..16, 16..24 and the last eight. A word that would pass the end is
/// replaced by the last eight bytes. A text under eight bytes is packed into the first word.
pub(super) type Words = [u64; 4];

/// The length in bytes of the longest text that its words cover.
pub(super) const LONGEST: usize = 32;

/// Returns the words of a text; `None` under eight bytes.
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

/// Returns the words of a text under eight bytes.
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

/// Returns the eight bytes at a position, or the last eight if the text ends before.
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

/// Returns 0 if the words are equal. A number instead of a bool, because the compiler would make a
/// branch of each comparison.
#[inline]
pub(super) const fn difference(left: &Words, right: &Words) -> u64 {
    (left[0] ^ right[0]) | (left[1] ^ right[1]) | (left[2] ^ right[2]) | (left[3] ^ right[3])
}

/// Returns true if two texts are equal behind byte 24, up to which their equal words cover them.
#[inline(never)]
pub(super) fn is_same_tail(left: &[u8], right: &[u8]) -> bool {
    left.get(LONGEST - 8..) == right.get(LONGEST - 8..)
}
