//! Plans the lookup of integer codes.

use super::slots::{self, Slots};
use super::sorted::{self, Sorted};

/// A planned lookup of integer codes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Plan {
    /// A linear search, for few codes.
    Walk(Sorted<i64>),
    /// An array indexed by the code less the smallest code, for dense codes.
    Direct { first: i64, rows: Vec<Option<u32>> },
    /// A perfect hash.
    Hashed { slots: Slots, codes: Vec<i64>, rows: Vec<Option<u32>> },
}

/// The largest number of codes that a linear search finds faster than a hash.
const FEW: usize = 7;

/// Plans the lookup of distinct codes.
pub(crate) fn plan(codes: Vec<(i64, u32)>) -> Plan {
    let sorted = sorted::plan(codes);
    let (Some(first), Some(last)) = (sorted.keys.first(), sorted.keys.last()) else {
        return Plan::Walk(sorted);
    };
    if sorted.keys.len() <= FEW {
        return Plan::Walk(sorted);
    }
    let span = last.abs_diff(*first);
    if span < 2 * sorted.keys.len() as u64 {
        let mut rows = vec![None; usize::try_from(span).unwrap_or(0) + 1];
        for (code, row) in sorted.keys.iter().zip(&sorted.rows) {
            let position = usize::try_from(code.abs_diff(*first)).unwrap_or(0);
            if let Some(entry) = rows.get_mut(position) {
                *entry = Some(*row);
            }
        }
        return Plan::Direct { first: *first, rows };
    }
    let keys: Vec<u64> = sorted.keys.iter().map(|code| code.cast_unsigned()).collect();
    let codes: Vec<(i64, u32)> = sorted.keys.into_iter().zip(sorted.rows).collect();
    let slots = slots::plan(&keys);
    let (codes, rows) = slots.filled(&codes, (0, 0));
    Plan::Hashed { slots, codes, rows }
}

#[cfg(test)]
mod tests {
    use super::{Plan, plan};

    fn rows(codes: &[i64]) -> Plan {
        plan(codes.iter().copied().zip(0..).collect())
    }

    #[test]
    fn plan_depends_on_count_and_density() {
        assert!(matches!(rows(&[]), Plan::Walk(_)));
        assert!(matches!(rows(&[i64::MIN, 0, i64::MAX]), Plan::Walk(_)));
        let dense: Vec<i64> = (-5..20).filter(|code| code % 3 != 0).collect();
        let Plan::Direct { first, rows: entries } = rows(&dense) else { panic!("not direct") };
        assert_eq!((first, entries.len()), (-5, 25));
        assert_eq!(entries.iter().flatten().count(), dense.len());
        // Up to half of the entries may be gaps.
        let with_end = |end| rows(&[0, 1, 2, 3, 4, 5, 6, end]);
        assert!(matches!(with_end(15), Plan::Direct { .. }));
        assert!(matches!(with_end(16), Plan::Hashed { .. }));
        let sparse: Vec<i64> = (0..98).map(|number| 1000 + number * number).collect();
        assert!(matches!(rows(&sparse), Plan::Hashed { .. }));
        assert!(matches!(rows(&[i64::MIN, i64::MAX, 0, 1, 2, 3, 4, 5]), Plan::Hashed { .. }));
    }
}
