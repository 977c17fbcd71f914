//! A wait that an exchange states: its number, its bounds, and the clock that measures its end.

use core::time::Duration;
use std::time::SystemTime;

use super::{WaitText, WaitUnit};

/// A wait that an exchange states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatedWait {
    /// The length of the wait.
    For(Duration),
    /// The time since 1970 at which the wait ends.
    Until(Duration),
}

/// The longest wait that is returned, 68 years. RFC 9111 (section 1.2.2) uses it for all longer ones,
/// and adding it overflows no clock.
pub(crate) const LONGEST: Duration = Duration::from_secs(1 << 31);

impl WaitUnit {
    /// Parses a number without a sign, with or without a fraction. Anything else is no wait.
    pub(crate) fn read(self, text: &[u8]) -> Option<StatedWait> {
        let (number, rest) = self.split_number(text.trim_ascii())?;
        rest.is_empty().then_some(number)
    }

    /// Parses the number that a text starts with.
    fn split_number(self, text: &[u8]) -> Option<(StatedWait, &[u8])> {
        let (whole, rest) = split_digits(text);
        if whole.is_empty() {
            return None;
        }
        let (fraction, rest) = match rest {
            [b'.', behind @ ..] if behind.first().is_some_and(u8::is_ascii_digit) => {
                split_digits(behind)
            }
            _ => (&[][..], rest),
        };
        // More digits than a `u64` has are longer than any wait.
        let whole = core::str::from_utf8(whole).ok()?.parse().unwrap_or(u64::MAX);
        let nanoseconds = (0..9).fold(0, |sum, digit| {
            let digit: Option<&u8> = fraction.get(digit);
            10 * sum + digit.map_or(0, |digit| u64::from(digit - b'0'))
        });
        let time = match self {
            Self::Secs | Self::UntilSecs => {
                Duration::from_secs(whole).saturating_add(Duration::from_nanos(nanoseconds))
            }
            Self::Millis | Self::UntilMillis => {
                let fraction = Duration::from_nanos(nanoseconds / 1000);
                Duration::from_millis(whole).saturating_add(fraction)
            }
        };
        let wait = match self {
            Self::Secs | Self::Millis => StatedWait::For(time),
            Self::UntilSecs | Self::UntilMillis => StatedWait::Until(time),
        };
        Some((wait, rest))
    }
}

fn split_digits(text: &[u8]) -> (&[u8], &[u8]) {
    let length = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    text.split_at(length)
}

impl WaitText {
    /// Returns the wait in a message: the number behind the first occurrence of the text that has one.
    pub(crate) fn find_in(&self, message: &str) -> Option<StatedWait> {
        message.match_indices(self.text).find_map(|(at, text)| {
            let behind = message.as_bytes().get(at + text.len()..)?.trim_ascii_start();
            Some(self.unit.split_number(behind)?.0)
        })
    }
}

impl StatedWait {
    /// Returns the wait from an instant on, given as the time since 1970. An instant in the past is a
    /// wait of zero, and [`LONGEST`] is the limit.
    pub(crate) fn from(self, now: Option<Duration>) -> Option<Duration> {
        let wait = match self {
            Self::For(wait) => wait,
            Self::Until(end) => end.saturating_sub(now?),
        };
        Some(wait.min(LONGEST))
    }

    /// Turns the end of a wait into its length.
    pub(crate) fn measured_at(self, now: Duration) -> Self {
        self.from(Some(now)).map_or(self, Self::For)
    }

    /// Returns the end of the wait as the time since 1970.
    pub(crate) fn end(self) -> Option<Duration> {
        match self {
            Self::For(_) => None,
            Self::Until(end) => Some(end),
        }
    }
}

/// Returns the time of the local clock since 1970, if the target has a clock.
pub(crate) fn local_time() -> Option<Duration> {
    let has_clock = cfg!(not(all(target_family = "wasm", target_os = "unknown")));
    has_clock.then(SystemTime::now)?.duration_since(SystemTime::UNIX_EPOCH).ok()
}

#[cfg(test)]
mod tests {
    use core::time::Duration;

    use super::super::WaitUnit::{Millis, Secs, UntilMillis, UntilSecs};
    use super::super::{WaitText, WaitUnit};
    use super::LONGEST;
    use super::StatedWait::{For, Until};

    #[test]
    fn number_is_read_in_its_unit() {
        for (unit, text, expected) in [
            (Secs, "60", For(Duration::from_secs(60))),
            (Secs, " 0.5 ", For(Duration::from_millis(500))),
            (Secs, "007", For(Duration::from_secs(7))),
            (Secs, "0.1234567899", For(Duration::from_nanos(123_456_789))),
            (Millis, "500", For(Duration::from_millis(500))),
            (Millis, "0.5", For(Duration::from_micros(500))),
            // 13 days.
            (Secs, "1123200", For(Duration::from_secs(1_123_200))),
            (Millis, "1123200000", For(Duration::from_secs(1_123_200))),
            (UntilSecs, "1529256050", Until(Duration::from_secs(1_529_256_050))),
            (UntilMillis, "1529256050872", Until(Duration::from_millis(1_529_256_050_872))),
        ] {
            assert_eq!(unit.read(text.as_bytes()), Some(expected), "{text}");
        }
    }

    #[test]
    fn anything_else_is_no_wait() {
        for text in
            ["", " ", "-1", "+1", "1e3", "1.", ".5", "1.5.2", "5 s", "0x10", "soon", "1,5", "ä"]
        {
            assert_eq!(Secs.read(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn wait_is_limited() {
        for text in ["2147483649", "18446744073709551615", "99999999999999999999999999", "3e9"] {
            for unit in [Secs, UntilSecs] {
                let now = Some(Duration::ZERO);
                let wait = unit.read(text.as_bytes()).and_then(|wait| wait.from(now));
                assert_eq!(wait, (text != "3e9").then_some(LONGEST), "{text}");
            }
        }
        assert_eq!(Until(Duration::MAX).from(Some(Duration::ZERO)), Some(LONGEST));
    }

    #[test]
    fn instant_is_measured_from_a_clock() {
        let end = Until(Duration::from_secs(100));
        assert_eq!(end.from(Some(Duration::from_secs(70))), Some(Duration::from_secs(30)));
        assert_eq!(end.from(Some(Duration::from_secs(101))), Some(Duration::ZERO), "in the past");
        assert_eq!(end.from(None), None, "no clock");
    }

    #[test]
    fn number_in_a_message_is_found_behind_its_text() {
        let check = |unit: WaitUnit, text, message: &str| WaitText { unit, text }.find_in(message);
        assert_eq!(
            check(Secs, "Try again in", "throttled. Try again in 60 seconds."),
            Some(For(Duration::from_secs(60)))
        );
        assert_eq!(
            check(UntilMillis, "banned until ", "IP banned until 1529256050872. Please"),
            Some(Until(Duration::from_millis(1_529_256_050_872)))
        );
        assert_eq!(check(Secs, "in ", "in vain, in 1.5s"), Some(For(Duration::from_millis(1500))));
        assert_eq!(check(Secs, "in", "in vain"), None);
        assert_eq!(check(Secs, "in", "in -5 s"), None);
        assert_eq!(check(Secs, "é", "é5é"), Some(For(Duration::from_secs(5))));
    }
}
