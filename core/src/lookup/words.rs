//! The words that a text is hashed and compared by.

/// Eight bytes at a time, as far as they reach.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words {
    pub(super) first: u64,
    /// The next eight, or, where the text ends before, its last eight.
    second: u64,
    third: u64,
    pub(super) last: u64,
}

impl Words {
    /// How long a text can be whose words are all of it.
    pub(super) const LONGEST: usize = 32;

    /// Those of a text of at least eight bytes.
    #[inline]
    pub(super) const fn of(text: &[u8]) -> Option<Self> {
        match (text.first_chunk(), text.last_chunk()) {
            (Some(first), Some(last)) => Some(Self {
                first: u64::from_le_bytes(*first),
                second: word(text, 8),
                third: word(text, 16),
                last: u64::from_le_bytes(*last),
            }),
            _ => None,
        }
    }

    /// Of a text of less than eight bytes one word is all.
    #[inline]
    pub(super) const fn of_short(text: &[u8]) -> Self {
        let first = match (text.first_chunk(), text.last_chunk()) {
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
        Self { first, second: 0, third: 0, last: 0 }
    }

    /// Not 0 if any of them differ: a number instead of an answer, or each comparison is a branch.
    #[inline]
    pub(super) const fn difference(&self, other: &Self) -> u64 {
        (self.first ^ other.first)
            | (self.second ^ other.second)
            | (self.third ^ other.third)
            | (self.last ^ other.last)
    }
}

/// The eight bytes there, or, where the text ends before, its last eight.
#[inline]
pub(super) const fn word(text: &[u8], at: usize) -> u64 {
    let last = text.len().saturating_sub(8);
    let Some((_, rest)) = text.split_at_checked(if at < last { at } else { last }) else {
        return 0;
    };
    match rest.first_chunk() {
        Some(word) => u64::from_le_bytes(*word),
        None => 0,
    }
}

/// Whether texts whose words are the same are the same behind these.
#[inline(never)]
pub(super) fn is_same_behind(left: &[u8], right: &[u8]) -> bool {
    left.get(Words::LONGEST - 8..) == right.get(Words::LONGEST - 8..)
}
