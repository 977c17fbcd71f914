//! A perfect hash: each key has a slot of its own, and one multiplication finds it.

/// How the slot of a key is computed; planned by the derive.
#[derive(Debug)]
pub struct Slots {
    pub multiplier: u64,
    /// By how far the slots of each bucket move on; a power of two of them, or none at all.
    pub displacements: &'static [u16],
    /// How many slots there are, as a power of two.
    pub bits: u32,
}

impl Slots {
    /// The slot of a key: below two to the power of `bits`.
    #[inline]
    pub(super) const fn of(&self, key: u64) -> usize {
        let hash = key.wrapping_mul(self.multiplier);
        if self.displacements.is_empty() {
            return top(hash, self.bits);
        }
        let bucket_bits = self.displacements.len().trailing_zeros();
        let start = top(hash << bucket_bits, self.bits);
        let displacement = self.displacements[top(hash, bucket_bits)];
        (start + displacement as usize) & ((1 << self.bits) - 1)
    }
}

/// So many top bits. Shifted in two steps, because a shift by all bits is none.
#[inline]
const fn top(hash: u64, bits: u32) -> usize {
    ((hash >> 1) >> (63 - bits)) as usize
}
