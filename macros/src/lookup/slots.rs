//! A perfect hash: each key has a slot of its own, and one multiplication finds it.
//!
//! The top bits of `key * multiplier` are the slot where that is enough. Beyond a few dozen keys
//! it never is; then they name a bucket, and a table says by how far the keys of each bucket move
//! on from where the next bits put them.

/// Where each key is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Slots {
    pub(crate) multiplier: u64,
    /// By how far the slots of each bucket move on; a power of two of them, or none at all.
    pub(crate) displacements: Vec<u16>,
    /// The position of the key that each slot belongs to; a power of two of them.
    pub(crate) owners: Vec<Option<usize>>,
}

/// How many multipliers are tried before the table grows. With one level most fail, with two
/// nearly every one fits.
const TRIES: u64 = 64;

/// Plans slots for distinct keys: at most four a key, unless no such table is found.
pub(crate) fn plan(keys: &[u64]) -> Slots {
    let least = keys.len().max(1).next_power_of_two();
    let most = (keys.len().max(1) * 4 + 1).next_power_of_two() / 2;
    let one_level = std::iter::successors(Some(least), |size| Some(doubled(*size)))
        .take_while(|size| *size <= most)
        .flat_map(|size| multipliers().map(move |multiplier| (size, multiplier)))
        // Without luck in sight, none is tried: it is a matter of the square of the keys.
        .filter(|(size, _)| keys.len() * keys.len() <= size * 8)
        .find_map(|(size, multiplier)| one_level(keys, multiplier, size));
    if let Some(slots) = one_level {
        return slots;
    }
    // A table of twice the keys has room enough; it grows only if every multiplier fails.
    let roomy = (keys.len() * 5 / 4).max(1).next_power_of_two();
    let mut size = roomy;
    loop {
        let found = multipliers().find_map(|multiplier| two_levels(keys, multiplier, size));
        if let Some(slots) = found {
            return slots;
        }
        size = doubled(size);
    }
}

const fn doubled(size: usize) -> usize {
    size * 2
}

/// Odd numbers without a pattern, always the same ones.
fn multipliers() -> impl Iterator<Item = u64> {
    (1..=TRIES).map(|number| {
        // SplitMix64.
        let mut mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) | 1
    })
}

/// The top bits, as many as number so many things.
fn top(hash: u64, count: usize) -> usize {
    // Shifted in two steps, because a shift by all bits is none.
    usize::try_from((hash >> 1) >> (63 - count.trailing_zeros())).unwrap_or(0)
}

fn one_level(keys: &[u64], multiplier: u64, size: usize) -> Option<Slots> {
    let mut slots = vec![None; size];
    for (position, key) in keys.iter().enumerate() {
        let slot = slots.get_mut(top(key.wrapping_mul(multiplier), size))?;
        if slot.replace(position).is_some() {
            return None;
        }
    }
    Some(Slots { multiplier, displacements: Vec::new(), owners: slots })
}

fn two_levels(keys: &[u64], multiplier: u64, size: usize) -> Option<Slots> {
    let count = (keys.len() / 3).max(2).next_power_of_two();
    let mut buckets: Vec<Vec<(usize, usize)>> = vec![Vec::new(); count];
    for (position, key) in keys.iter().enumerate() {
        let hash = key.wrapping_mul(multiplier);
        let start = top(hash << count.trailing_zeros(), size);
        buckets.get_mut(top(hash, count))?.push((position, start));
    }
    // The fullest first, while there is room.
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by_key(|bucket| std::cmp::Reverse(buckets.get(*bucket).map_or(0, Vec::len)));
    let (mut displacements, mut slots) = (vec![0; count], vec![None; size]);
    for number in order {
        let bucket = buckets.get(number)?;
        let displacement = (0..=u16::MAX).take(size).find(|displacement| {
            let slot = |start: usize| (start + usize::from(*displacement)) & (size - 1);
            bucket.iter().enumerate().all(|(at, (_, start))| {
                let is_free = slots.get(slot(*start)).is_some_and(Option::is_none);
                is_free && bucket.iter().take(at).all(|(_, other)| other != start)
            })
        })?;
        for (position, start) in bucket {
            let slot = (start + usize::from(displacement)) & (size - 1);
            *slots.get_mut(slot)? = Some(*position);
        }
        *displacements.get_mut(number)? = displacement;
    }
    Some(Slots { multiplier, displacements, owners: slots })
}

impl Slots {
    /// The slot of a key, as the runtime computes it.
    #[cfg(test)]
    pub(crate) fn slot(&self, key: u64) -> usize {
        let hash = key.wrapping_mul(self.multiplier);
        if self.displacements.is_empty() {
            return top(hash, self.owners.len());
        }
        let count = self.displacements.len();
        let start = top(hash << count.trailing_zeros(), self.owners.len());
        let displacement = self.displacements.get(top(hash, count)).copied().unwrap_or_default();
        (start + usize::from(displacement)) & (self.owners.len() - 1)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{TRIES, doubled, multipliers, plan};

    /// Sets that make simple hashes fail.
    fn hard_sets() -> Vec<Vec<u64>> {
        let powers = (0..64).map(|bit| 1_u64 << bit).collect();
        let around = (0..64).flat_map(|bit| [(1_u64 << bit) - 1, (1 << bit) ^ u64::MAX]).collect();
        let ends = [0, 1, u64::MAX, u64::MAX - 1, 1 << 63, (1 << 63) - 1].to_vec();
        let mut sets: Vec<Vec<u64>> = vec![vec![], vec![0], vec![u64::MAX], powers, around, ends];
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
    fn every_key_has_a_slot_of_its_own() {
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
    fn tables_have_the_size_that_is_meant() {
        let squares =
            |count: u64| (0..count).map(|number| number * number * 31).collect::<Vec<u64>>();
        let sizes = |keys: &[u64]| {
            let planned = plan(keys);
            (planned.owners.len(), planned.displacements.len())
        };
        assert_eq!(sizes(&[7]), (1, 0));
        // One level as long as it may take four slots a key.
        assert_eq!(sizes(&squares(8)), (16, 0));
        assert_eq!(sizes(&squares(32)), (128, 0));
        // Then two, with a quarter of the table free, and three keys a bucket.
        for count in 33..=51 {
            assert_eq!(sizes(&squares(count)).0, 64, "{count} keys");
        }
        assert_eq!(sizes(&squares(52)), (128, 32));
        assert_eq!(sizes(&squares(98)), (128, 32));
        assert_eq!(sizes(&squares(500)), (1024, 256));
        assert!((33..=40).all(|count| sizes(&squares(count)).1 > 0), "no luck is hoped for");
        assert_eq!(doubled(64), 128);
    }

    #[test]
    fn multipliers_are_those_of_the_published_generator() {
        // SplitMix64 from zero, made odd.
        let first = [0xe220_a839_7b1d_cdaf, 0x6e78_9e6a_a1b9_65f5, 0x06c4_5d18_8009_454f];
        assert!(multipliers().take(3).eq(first));
        assert_eq!(multipliers().count() as u64, TRIES);
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
