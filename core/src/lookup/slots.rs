//! A perfect hash: each key has a slot of its own, and one multiplication finds it.

/// How the slot of a key is computed; planned by the derive.
#[derive(Debug)]
pub struct Slots {
    pub multiplier: u64,
    /// By what the slots of each bucket move; a power of two of them, or none at all.
    pub displacements: &'static [u8],
    /// How many slots there are: at least one and at most 2^32, and with buckets a power of two.
    pub count: usize,
}

impl Slots {
    /// The slot of a key: below the count.
    #[inline]
    pub(super) const fn of(&self, key: u64) -> usize {
        let hash = key.wrapping_mul(self.multiplier);
        if self.displacements.is_empty() {
            return share(hash, self.count);
        }
        let buckets = self.displacements.len();
        let start = share(hash << buckets.trailing_zeros(), self.count);
        let displacement = self.displacements[share(hash, buckets)];
        // Which bits are turned over, and not what is added: of 256 slots or more the compiler knows
        // that there is such a slot.
        (start ^ displacement as usize) & (self.count - 1)
    }
}

/// Where in so many things a hash falls: its share of 2^64.
#[inline]
const fn share(hash: u64, count: usize) -> usize {
    (((hash >> 32) * count as u64) >> 32) as usize
}
