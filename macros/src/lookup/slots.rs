//! A perfect hash: each key has a slot of its own, and one multiplication finds it.
//!
//! Where `key * multiplier` falls in 2^64 is where its slot falls among all slots, if a multiplier
//! can be found for which that is enough. Else it names a bucket, and a table says by what the keys of
//! each bucket move from where the next bits put them: which bits of it are turned over.

/// Where each key is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Slots {
    pub(crate) multiplier: u64,
    /// By what the slots of each bucket move; a power of two of them, or none at all.
    pub(crate) displacements: Vec<u8>,
    /// The position of the key that each slot belongs to; with buckets a power of two of them.
    pub(crate) owners: Vec<Option<usize>>,
}

/// How many multipliers are tried for two levels before the table grows. Nearly every one fits.
const TRIES: usize = 64;

/// How many keys are multiplied in search of one level, for each key and in all: what takes longer
/// than a compiler needs for a row would be noticed.
const EFFORT: (usize, usize) = (256, 1 << 17);

/// How far apart the keys are that are tried one after the other.
const APART: usize = 16;

/// Plans slots for distinct keys: at most four a key, unless no such table is found.
pub(crate) fn plan(keys: &[u64]) -> Slots {
    let most = keys.len().max(1) * 4;
    // A power of two is tried first, because what is found there takes a shift instead of a product.
    let power = 1 << most.ilog2();
    let one_level =
        one_level(keys, power).or_else(|| if power < most { one_level(keys, most) } else { None });
    if let Some(slots) = one_level {
        return slots;
    }
    // With a ninth of it free a table has room enough; it grows only if every multiplier fails.
    let roomy = (keys.len() * 9 / 8).max(1).next_power_of_two();
    let mut size = roomy;
    loop {
        let found =
            mixed().take(TRIES).find_map(|multiplier| two_levels(keys, multiplier | 1, size));
        if let Some(slots) = found {
            return slots;
        }
        size = doubled(size);
    }
}

const fn doubled(size: usize) -> usize {
    size * 2
}

/// Numbers without a pattern, always the same ones.
fn mixed() -> impl Iterator<Item = u64> {
    (1_u64..).map(|number| {
        // SplitMix64.
        let mut mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    })
}

/// Where in so many things a hash falls, as the runtime computes it.
fn share(hash: u64, count: usize) -> usize {
    (((hash >> 32) * count as u64) >> 32) as usize
}

fn one_level(keys: &[u64], size: usize) -> Option<Slots> {
    // Codes come in runs. Multiplied by no less than the width of a slot, and by less than two, the
    // codes of a run keep out of each other's way, and only the runs are left to luck.
    let width = u64::MAX / size as u64 + 1;
    // Far apart first: there most multipliers fail.
    let apart: Vec<u64> =
        (0..APART).flat_map(|start| keys.iter().skip(start).step_by(APART)).copied().collect();
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

/// How many keys have a slot of their own before one has not. Slots are taken by the number of the
/// multiplier, so that there is nothing to clear.
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

fn two_levels(keys: &[u64], multiplier: u64, size: usize) -> Option<Slots> {
    let count = (keys.len() / 3).max(2).next_power_of_two();
    let mut buckets: Vec<Vec<(usize, usize)>> = vec![Vec::new(); count];
    for (position, key) in keys.iter().enumerate() {
        let hash = key.wrapping_mul(multiplier);
        let start = share(hash << count.trailing_zeros(), size);
        buckets.get_mut(share(hash, count))?.push((position, start));
    }
    // The fullest first, while there is room.
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by_key(|bucket| std::cmp::Reverse(buckets.get(*bucket).map_or(0, Vec::len)));
    let (mut displacements, mut slots) = (vec![0; count], vec![None; size]);
    for number in order {
        let bucket = buckets.get(number)?;
        let displacement = (0..=u8::MAX).take(size).find(|displacement| {
            let slot = |start: usize| start ^ usize::from(*displacement);
            bucket.iter().enumerate().all(|(at, (_, start))| {
                let is_free = slots.get(slot(*start)).is_some_and(Option::is_none);
                is_free && bucket.iter().take(at).all(|(_, other)| other != start)
            })
        })?;
        for (position, start) in bucket {
            let slot = start ^ usize::from(displacement);
            *slots.get_mut(slot)? = Some(*position);
        }
        *displacements.get_mut(number)? = displacement;
    }
    Some(Slots { multiplier, displacements, owners: slots })
}

impl Slots {
    /// The slot of a key, as the runtime computes it.
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

    /// What each slot holds, and the row of it. A slot that no key has holds one of another slot:
    /// whoever looks for that one looks there. The one given, which need not be a key, is written
    /// where it can be: most slots are empty, and the compiler reads them all.
    pub(crate) fn filled<K: Clone>(
        &self,
        keys: &[(K, u32)],
        (short, hash): (K, u64),
    ) -> (Vec<K>, Vec<Option<u32>>) {
        let of_short = self.slot(hash);
        let held = self.owners.iter().enumerate().filter_map(|(slot, owner)| match owner {
            Some(owner) => keys.get(*owner).map(|(key, row)| (key.clone(), Some(*row))),
            None if slot == of_short => keys.first().map(|(key, _)| (key.clone(), None)),
            None => Some((short.clone(), None)),
        });
        held.unzip()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{doubled, mixed, plan};

    /// Sets that make simple hashes fail.
    fn hard_sets() -> Vec<Vec<u64>> {
        let powers = (0..64).map(|bit| 1_u64 << bit).collect();
        let around = (0..64).flat_map(|bit| [(1_u64 << bit) - 1, (1 << bit) ^ u64::MAX]).collect();
        let ends = [0, 1, u64::MAX, u64::MAX - 1, 1 << 63, (1 << 63) - 1].to_vec();
        let mut sets: Vec<Vec<u64>> = vec![vec![], vec![0], vec![u64::MAX], powers, around, ends];
        // Without runs two levels are needed.
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
    fn an_empty_slot_holds_what_is_looked_for_elsewhere() {
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
            let short = held.iter().zip(&rows).filter(|(held, row)| **held == 0 && row.is_none());
            let empty = rows.iter().filter(|row| row.is_none()).count();
            assert!(short.count() + 1 >= empty, "the short one wherever it can be");
        }
    }

    fn sizes(keys: &[u64]) -> (usize, usize) {
        let planned = plan(keys);
        (planned.owners.len(), planned.displacements.len())
    }

    #[test]
    fn tables_have_the_size_that_is_meant() {
        assert_eq!(sizes(&[7]), (4, 0));
        let keys = |count: usize| mixed().take(count).collect::<Vec<u64>>();
        // One level as long as there is luck to be had: a power of two of slots, or four a key.
        assert_eq!(sizes(&keys(8)), (32, 0));
        assert_eq!(sizes(&keys(48)), (192, 0));
        // Then two, with a ninth of the table free, and at most three keys a bucket.
        for count in [300, 400, 454, 455] {
            assert_eq!(sizes(&keys(count)).0, 512, "{count} keys");
        }
        assert_eq!(sizes(&keys(456)).0, 1024);
        assert_eq!(sizes(&keys(500)), (1024, 256));
        assert_eq!(doubled(64), 128);
    }

    /// As codes are: some runs, far apart.
    #[test]
    fn runs_need_one_level_only() {
        let runs = |lengths: &[u64]| -> Vec<u64> {
            let start = |run: usize| (run * run * 1000 + 10_000) as u64;
            let run = |(run, length): (usize, &u64)| start(run)..start(run) + length;
            lengths.iter().enumerate().flat_map(run).collect()
        };
        assert_eq!(sizes(&runs(&[18, 9, 50, 21])), (256, 0));
        assert_eq!(sizes(&runs(&[400, 300, 200, 100])).1, 0);
    }

    #[test]
    fn numbers_are_those_of_the_published_generator() {
        // SplitMix64 from zero.
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
