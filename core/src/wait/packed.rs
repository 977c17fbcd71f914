//! A stated wait in eight bytes. Rows of failures are kept below the 128 bytes from which Clippy reports
//! the error of a `Result` as large.

use core::fmt::{self, Debug};
use core::time::Duration;

use super::StatedWait;

/// Bit that marks the end of a wait rather than its length.
const UNTIL: u64 = 1 << 63;

/// The most nanoseconds, 292 years. Longer waits are cut to it, which changes nothing, because the
/// longest wait that is returned has 68.
const MOST: u64 = UNTIL - 2;

/// A wait that a reply states, or none.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct PackedWait(u64);

impl PackedWait {
    pub(crate) const NONE: Self = Self(u64::MAX);

    pub(crate) fn get(self) -> Option<StatedWait> {
        let time = Duration::from_nanos(self.0 & !UNTIL);
        match self.0 {
            u64::MAX => None,
            packed if packed & UNTIL == 0 => Some(StatedWait::For(time)),
            _ => Some(StatedWait::Until(time)),
        }
    }
}

impl From<Option<StatedWait>> for PackedWait {
    #[inline]
    fn from(wait: Option<StatedWait>) -> Self {
        let nanoseconds = |time: Duration| u64::try_from(time.as_nanos()).unwrap_or(MOST).min(MOST);
        match wait {
            None => Self::NONE,
            Some(StatedWait::For(wait)) => Self(nanoseconds(wait)),
            Some(StatedWait::Until(end)) => Self(nanoseconds(end) | UNTIL),
        }
    }
}

impl Debug for PackedWait {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use core::time::Duration;

    use super::super::StatedWait::{For, Until};
    use super::super::stated::LONGEST;
    use super::PackedWait;

    #[test]
    fn wait_comes_back() {
        let times = [
            Duration::ZERO,
            Duration::from_nanos(1),
            Duration::new(1_529_256_050, 872_123_456),
            LONGEST,
        ];
        for wait in times.into_iter().flat_map(|time| [Some(For(time)), Some(Until(time))]) {
            assert_eq!(PackedWait::from(wait).get(), wait);
        }
        assert_eq!(PackedWait::from(None), PackedWait::NONE);
        assert_eq!(PackedWait::NONE.get(), None);
    }

    #[test]
    fn wait_of_centuries_is_the_longest_one() {
        let now = Some(Duration::from_secs(1_800_000_000));
        for time in
            [Duration::MAX, Duration::from_nanos(u64::MAX), Duration::from_nanos(u64::MAX / 2)]
        {
            for wait in [For(time), Until(time)] {
                let packed = PackedWait::from(Some(wait)).get();
                assert_eq!(packed.and_then(|wait| wait.from(now)), Some(LONGEST));
            }
        }
    }
}
