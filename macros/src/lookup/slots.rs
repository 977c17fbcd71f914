//! A multiplicative perfect hash: `slot = (key * multiplier mod 2^64) * slots / 2^64`.
//!
//! If every multiplier has collisions, the plan is hash and displace. The high bits of the product
//! choose a bucket, and the slot is the XOR of its displacement and of the next bits.

/// A perfect hash of a set of keys.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Slots {
    pub(crate) multiplier: u64,
    /// Displacement of each bucket. The number of buckets is a power of two, or zero.
    pub(crate) displacements: Vec<u8>,
    /// Index of the key in each slot. With buckets the number of slots is a power of two.
    pub(crate) owners: Vec<Option<usize>>,
}

/// The number of multipliers to try with buckets before the table grows. Nearly every one fits.
const TRIES: usize = 64;

/// The number of multiplications in the search without buckets, for each key and in total. More would
/// take longer than the compiler takes for a row.
const EFFORT: (usize, usize) = (256, 1 << 17);

/// The distance between keys that are tried one after the other.
const APART: usize = 16;

/// Plans slots for distinct keys: at most four for each key, unless no such table is found.
// Nearly every multiplier works, and a second attempt at the same size fails again.
#[cfg_attr(any(), mutants::exclude_re(r"replace (\| with \^|< with <=)"))]
pub(crate) fn plan(keys: &[u64]) -> Slots {
    let most = keys.len().max(1) * 4;
    // A power of two is tried first, because the slot is then a shift instead of a product.
    let power = 1 << most.ilog2();
    let one_level =
        one_level(keys, power).or_else(|| if power < most { one_level(keys, most) } else { None });
    if let Some(slots) = one_level {
        return slots;
    }
    // A ninth of the slots is free at first. The table grows only if every multiplier fails.
    let smallest = (keys.len() * 9 / 8).max(1).next_power_of_two();
    let mut size = smallest;
    loop {
        let found =
            mixed().take(TRIES).find_map(|multiplier| two_levels(keys, multiplier | 1, size));
        if let Some(slots) = found {
            return slots;
        }
        size = doubled(size);
    }
}

/// Doubles a number of slots.
const fn doubled(size: usize) -> usize {
    size * 2
}

/// Returns the numbers of the pseudorandom generator `SplitMix64` with seed 0.
fn mixed() -> impl Iterator<Item = u64> {
    (1_u64..).map(|number| {
        let mut mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    })
}

/// Scales the upper half of a hash to an index below `count`, as the runtime does.
fn share(hash: u64, count: usize) -> usize {
    (((hash >> 32) * count as u64) >> 32) as usize
}

/// Searches for a multiplier without collisions.
// Other multipliers, or more of them, give another valid table.
#[cfg_attr(any(), mutants::exclude_re(r"replace \+ with"))]
fn one_level(keys: &[u64], size: usize) -> Option<Slots> {
    // Codes come in runs of consecutive numbers. A multiplier between one and two widths of a slot puts
    // the codes of a run into different slots. Only different runs can then collide.
    let width = u64::MAX / size as u64 + 1;
    // Keys of different runs come first, because they make most multipliers fail early.
    let mut apart = Vec::new();
    for start in 0..APART {
        apart.extend(keys.iter().skip(start).step_by(APART));
    }
    let (mut taken, mut left) = (vec![0; size], (keys.len() * EFFORT.0).min(EFFORT.1));
    for (number, mixed) in (1_u32..).zip(mixed()) {
        let multiplier = (width + mixed % width) | 1;
        let fitting = fitting(&apart, multiplier, &mut taken, number);
        if fitting == keys.len() {
            let mut owners = vec![None; size];
            for (position, key) in keys.iter().enumerate() {
                *owners.get_mut(share(key.wrapping_mul(multiplier), size))? = Some(position);
            }
            return Some(Slots { multiplier, displacements: Vec::new(), owners });
        }
        left = left.checked_sub(fitting + 1)?;
    }
    None
}

/// Returns the number of keys before the first collision. A slot in `taken` holds the number of the
/// multiplier that used it, so that the array need not be cleared.
fn fitting(keys: &[u64], multiplier: u64, taken: &mut [u32], number: u32) -> usize {
    let size = taken.len();
    for (position, key) in keys.iter().enumerate() {
        match taken.get_mut(share(key.wrapping_mul(multiplier), size)) {
            Some(by) if *by != number => *by = number,
            _ => return position,
        }
    }
    keys.len()
}

/// Searches for a displacement of each bucket.
fn two_levels(keys: &[u64], multiplier: u64, size: usize) -> Option<Slots> {
    let count = (keys.len() / 3).max(2).next_power_of_two();
    let mut buckets: Vec<Vec<(usize, usize)>> = vec![Vec::new(); count];
    for (position, key) in keys.iter().enumerate() {
        let hash = key.wrapping_mul(multiplier);
        let start = share(hash << count.trailing_zeros(), size);
        buckets.get_mut(share(hash, count))?.push((position, start));
    }
    let (mut displacements, mut slots) = (vec![0; count], vec![None; size]);
    // The fullest buckets come first, while most slots are free.
    let fullest = buckets.iter().map(Vec::len).max()?;
    for length in (1..=fullest).rev() {
        for (bucket, displacement) in buckets.iter().zip(&mut displacements) {
            if bucket.len() == length {
                *displacement = place(bucket, &mut slots)?;
            }
        }
    }
    Some(Slots { multiplier, displacements, owners: slots })
}

/// Puts the keys of a bucket into free slots, and returns their displacement.
fn place(bucket: &[(usize, usize)], slots: &mut [Option<usize>]) -> Option<u8> {
    let fits = |displacement: usize| {
        bucket.iter().enumerate().all(|(at, (_, start))| {
            let is_free = slots.get(start ^ displacement).is_some_and(Option::is_none);
            is_free && bucket.iter().take(at).all(|(_, other)| other != start)
        })
    };
    let displacement = (0..=u8::MAX).take(slots.len()).find(|by| fits(usize::from(*by)))?;
    for (position, start) in bucket {
        *slots.get_mut(start ^ usize::from(displacement))? = Some(*position);
    }
    Some(displacement)
}

impl Slots {
    /// Returns the slot of a key, as the runtime computes it.
    pub(crate) fn slot(&self, key: u64) -> usize {
        let hash = key.wrapping_mul(self.multiplier);
        if self.displacements.is_empty() {
            return share(hash, self.owners.len());
        }
        let count = self.displacements.len();
        let start = share(hash << count.trailing_zeros(), self.owners.len());
        let displacement = self.displacements.get(share(hash, count)).copied().unwrap_or_default();
        (start ^ usize::from(displacement)) & (self.owners.len() - 1)
    }

    /// Returns the key and the row of each slot. An unused slot gets a key that hashes to another slot,
    /// so that the comparison fails there. That key is `filler` if possible, which need not be one of
    /// the keys: a short filler keeps the generated code small.
    pub(crate) fn filled<K: Clone>(
        &self,
        keys: &[(K, u32)],
        (filler, hash): (K, u64),
    ) -> (Vec<K>, Vec<Option<u32>>) {
        let slot_of_filler = self.slot(hash);
        let held = self.owners.iter().enumerate().filter_map(|(slot, owner)| match owner {
            Some(owner) => keys.get(*owner).map(|(key, row)| (key.clone(), Some(*row))),
            None if slot == slot_of_filler => keys.first().map(|(key, _)| (key.clone(), None)),
            None => Some((filler.clone(), None)),
        });
        held.unzip()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{doubled, mixed, plan};

    /// Returns sets of keys that make simple hashes fail.
    fn hard_sets() -> Vec<Vec<u64>> {
        let powers = (0..64).map(|bit| 1_u64 << bit).collect();
        let around = (0..64).flat_map(|bit| [(1_u64 << bit) - 1, (1 << bit) ^ u64::MAX]).collect();
        let ends = [0, 1, u64::MAX, u64::MAX - 1, 1 << 63, (1 << 63) - 1].to_vec();
        let mut sets: Vec<Vec<u64>> = vec![vec![], vec![0], vec![u64::MAX], powers, around, ends];
        // Sets without runs need buckets.
        sets.extend([98, 400, 1000].map(|count| mixed().take(count).collect()));
        for step in [1, 2, 3, 10, 64, 1000, 1 << 16, 1 << 32, (1 << 32) + 1, 1 << 52] {
            for count in [2, 7, 8, 33, 98, 500] {
                sets.push((0..count).map(|number: u64| number.wrapping_mul(step)).collect());
                sets.push(
                    (0..count).map(|number: u64| u64::MAX - number.wrapping_mul(step)).collect(),
                );
            }
        }
        sets
    }

    #[test]
    fn every_key_has_its_own_slot() {
        for mut keys in hard_sets() {
            let mut seen = HashSet::new();
            keys.retain(|key| seen.insert(*key));
            let planned = plan(&keys);
            for (position, key) in keys.iter().enumerate() {
                assert_eq!(planned.owners[planned.slot(*key)], Some(position), "{keys:?}");
            }
            assert_eq!(planned.owners.iter().flatten().count(), keys.len());
            assert!(
                planned.owners.len() <= 4 * keys.len().max(1),
                "{} of {keys:?}",
                planned.owners.len()
            );
            assert_eq!(planned, plan(&keys), "the same keys, the same plan");
        }
    }

    #[test]
    fn unused_slot_holds_a_key_of_another_slot() {
        for mut keys in hard_sets().into_iter().filter(|keys| !keys.is_empty()) {
            let mut seen = HashSet::new();
            keys.retain(|key| seen.insert(*key));
            let planned = plan(&keys);
            let numbered: Vec<(u64, u32)> = keys.iter().copied().zip(0..).collect();
            let (held, rows) = planned.filled(&numbered, (0, 0));
            let expected = planned.owners.iter().map(|owner| owner.map(|at| numbered[at].1));
            assert!(rows.iter().copied().eq(expected), "{keys:?}");
            for (slot, (held, row)) in held.iter().zip(&rows).enumerate() {
                assert_eq!(planned.slot(*held) == slot, row.is_some(), "{held} of {keys:?}");
            }
            let fillers = held.iter().zip(&rows).filter(|(held, row)| **held == 0 && row.is_none());
            let empty = rows.iter().filter(|row| row.is_none()).count();
            assert!(fillers.count() + 1 >= empty, "the filler wherever possible");
        }
    }

    fn sizes(keys: &[u64]) -> (usize, usize) {
        let planned = plan(keys);
        (planned.owners.len(), planned.displacements.len())
    }

    #[test]
    fn tables_have_the_planned_size() {
        assert_eq!(sizes(&[7]), (4, 0));
        let keys = |count: usize| mixed().take(count).collect::<Vec<u64>>();
        // No buckets for few keys: a power of two, or four slots for each key.
        assert_eq!(sizes(&keys(8)), (32, 0));
        assert_eq!(sizes(&keys(48)), (192, 0));
        // Buckets with up to three keys on average for more, with a ninth of the slots free.
        for count in [300, 400, 454, 455] {
            assert_eq!(sizes(&keys(count)).0, 512, "{count} keys");
        }
        assert_eq!(sizes(&keys(456)).0, 1024);
        assert_eq!(sizes(&keys(500)), (1024, 256));
        assert_eq!(doubled(64), 128);
    }

    #[test]
    fn distant_runs_of_keys_need_no_buckets() {
        let runs = |lengths: &[u64]| -> Vec<u64> {
            let start = |run: usize| (run * run * 1000 + 10_000) as u64;
            let run = |(run, length): (usize, &u64)| start(run)..start(run) + length;
            lengths.iter().enumerate().flat_map(run).collect()
        };
        assert_eq!(sizes(&runs(&[18, 9, 50, 21])), (256, 0));
        assert_eq!(sizes(&runs(&[400, 300, 200, 100])).1, 0);
    }

    #[test]
    fn generator_matches_splitmix64() {
        let first = [0xe220_a839_7b1d_cdaf, 0x6e78_9e6a_a1b9_65f4, 0x06c4_5d18_8009_454f];
        assert!(mixed().take(3).eq(first));
    }

    #[test]
    fn ten_thousand_keys_are_planned_quickly() {
        let keys: Vec<u64> = (0..10_000_u64).map(|number| number * number * 7 + 3).collect();
        let start = std::time::Instant::now();
        let planned = plan(&keys);
        assert!(
            keys.iter().enumerate().all(|(at, key)| planned.owners[planned.slot(*key)] == Some(at))
        );
        assert!(planned.owners.len() <= 40_000);
        println!("{:?} for {} slots", start.elapsed(), planned.owners.len());
    }
}
