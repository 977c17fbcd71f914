//! A perfect hash: one multiplication gives each key a slot of its own.

/// The parameters of a hash, found by the derive: multiplicative, or hash and displace.
#[derive(Debug)]
pub struct Slots {
    pub multiplier: u64,
    /// Displacement of each bucket, which is combined by XOR with the slots of its keys. The number of
    /// buckets is a power of two, or zero for a purely multiplicative hash.
    pub displacements: &'static [u8],
    /// Number of slots: 1 to 2^32, a power of two if there are buckets.
    pub count: usize,
}

impl Slots {
    /// Returns the slot of a key, less than `count`.
    #[inline]
    pub(super) const fn of(&self, key: u64) -> usize {
        let hash = key.wrapping_mul(self.multiplier);
        if self.displacements.is_empty() {
            return scale(hash, self.count);
        }
        let buckets = self.displacements.len();
        let start = scale(hash << buckets.trailing_zeros(), self.count);
        let displacement = self.displacements[scale(hash, buckets)];
        // XOR instead of addition: with at least 256 slots the result stays in range, and the compiler
        // knows it.
        (start ^ displacement as usize) & (self.count - 1)
    }
}

/// Scales a hash from 2^64 down to `count`.
#[inline]
const fn scale(hash: u64, count: usize) -> usize {
    (((hash >> 32) * count as u64) >> 32) as usize
}
