//! The `Retry-After` header.

use core::time::Duration;
use std::time::SystemTime;

use ::http::header::{DATE, RETRY_AFTER};
use ::http::{HeaderMap, HeaderValue};

/// The longest wait that is returned, 68 years. RFC 9111 (section 1.2.2) uses it for all longer ones,
/// and adding it overflows no clock.
const LONGEST: Duration = Duration::from_secs(1 << 31);

/// Returns the wait that a response asks for: its `Retry-After` (RFC 9110, section 10.2.3).
///
/// The value is a number of seconds, or a date in any of the three formats of HTTP. A date is measured
/// from the `Date` of the response, so that a wrong local clock does no harm; without a `Date`, from
/// the local clock. A date in the past is a wait of zero. Of several values the longest counts. A value
/// that is neither a number nor a date is ignored. The longest wait is 2³¹ seconds.
///
/// ```
/// use std::time::Duration;
///
/// use ::http::{HeaderMap, HeaderValue, header};
/// use exchange_error::integration::http::retry_after;
///
/// let mut headers = HeaderMap::new();
/// assert_eq!(retry_after(&headers), None);
///
/// headers.insert(header::DATE, HeaderValue::from_static("Tue, 24 Nov 2026 10:00:00 GMT"));
/// headers.insert(header::RETRY_AFTER, HeaderValue::from_static("Tue, 24 Nov 2026 10:00:30 GMT"));
/// assert_eq!(retry_after(&headers), Some(Duration::from_secs(30)));
/// ```
pub fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    measured(headers, present())
}

/// Returns the time of the local clock, if the target has one.
fn present() -> Option<SystemTime> {
    let has_clock = cfg!(not(all(target_family = "wasm", target_os = "unknown")));
    has_clock.then(SystemTime::now)
}

fn measured(headers: &HeaderMap, present: Option<SystemTime>) -> Option<Duration> {
    let sent = || headers.get(DATE).and_then(date).or(present);
    headers.get_all(RETRY_AFTER).iter().filter_map(|value| wait(value, sent)).max()
}

fn wait(value: &HeaderValue, sent: impl Fn() -> Option<SystemTime>) -> Option<Duration> {
    let wait = match value.to_str().ok()?.trim() {
        "" => return None,
        // Digits fail to parse only if there are too many.
        digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            digits.parse().map_or(LONGEST, Duration::from_secs)
        }
        _ => date(value)?.duration_since(sent()?).unwrap_or_default(),
    };
    Some(wait.min(LONGEST))
}

fn date(value: &HeaderValue) -> Option<SystemTime> {
    httpdate::parse_http_date(value.to_str().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use core::time::Duration;
    use std::time::{Instant, SystemTime, UNIX_EPOCH};

    use ::http::header::{DATE, RETRY_AFTER};
    use ::http::{HeaderMap, HeaderValue};

    use super::{LONGEST, measured, retry_after};

    /// 1994-11-06 08:49:37, the example of RFC 9110.
    const PRESENT: Duration = Duration::from_secs(784_111_777);

    /// Returns the wait in seconds.
    fn asked(values: &[&str]) -> Option<u64> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(RETRY_AFTER, HeaderValue::from_str(value).unwrap());
        }
        Some(measured(&headers, Some(UNIX_EPOCH + PRESENT))?.as_secs())
    }

    #[test]
    fn number_is_a_wait_in_seconds() {
        assert_eq!(asked(&["120"]), Some(120));
        assert_eq!(asked(&["0"]), Some(0));
        assert_eq!(asked(&["007 "]), Some(7));
    }

    #[test]
    fn date_is_read_in_every_format() {
        for date in [
            "Sun, 06 Nov 1994 08:50:07 GMT",
            "Sunday, 06-Nov-94 08:50:07 GMT",
            "Sun Nov  6 08:50:07 1994",
        ] {
            assert_eq!(asked(&[date]), Some(30), "{date}");
        }
    }

    #[test]
    fn date_in_the_past_is_a_wait_of_zero() {
        assert_eq!(asked(&["Sun, 06 Nov 1994 08:49:37 GMT"]), Some(0));
        assert_eq!(asked(&["Thu, 01 Jan 1970 00:00:00 GMT"]), Some(0));
    }

    #[test]
    fn malformed_value_is_ignored() {
        for malformed in [
            "",
            " ",
            "soon",
            "+5",
            "-1",
            "1.5",
            "1e3",
            "0x10",
            "5 s",
            "5, 6",
            // A wrong day of the week, and dates and times that do not exist.
            "Mon, 06 Nov 1994 08:50:07 GMT",
            "Wed, 30 Feb 1994 08:50:07 GMT",
            "Sun, 06 Nov 1994 08:50:60 GMT",
            "Sun, 06 Nov 1994 08:50:07 CET",
        ] {
            assert_eq!(asked(&[malformed]), None, "{malformed:?}");
        }
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_bytes(b"\xff12").unwrap());
        assert_eq!(retry_after(&headers), None);
    }

    #[test]
    fn longest_of_several_values_is_returned() {
        assert_eq!(asked(&["5", "never", "Sun, 06 Nov 1994 08:49:47 GMT", "7"]), Some(10));
    }

    #[test]
    fn huge_wait_is_limited() {
        for huge in ["2147483649", "18446744073709551615", "99999999999999999999999999"] {
            assert_eq!(asked(&[huge]), Some(LONGEST.as_secs()), "{huge}");
        }
        assert_eq!(asked(&["Fri, 31 Dec 9999 23:59:59 GMT"]), Some(LONGEST.as_secs()));
        assert!(Instant::now().checked_add(LONGEST).is_some());
        assert!(SystemTime::now().checked_add(LONGEST).is_some());
    }

    #[test]
    fn date_is_measured_from_the_date_of_the_response() {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_static("Sun, 06 Nov 1994 08:49:47 GMT"));
        headers.insert(DATE, HeaderValue::from_static("Sun, 06 Nov 1994 08:49:42 GMT"));
        for present in [None, Some(UNIX_EPOCH), Some(UNIX_EPOCH + LONGEST)] {
            assert_eq!(measured(&headers, present), Some(Duration::from_secs(5)));
        }
        headers.insert(DATE, HeaderValue::from_static("yesterday"));
        let present = Some(UNIX_EPOCH + PRESENT);
        assert_eq!(measured(&headers, present), Some(Duration::from_secs(10)));
        assert_eq!(measured(&headers, None), None, "a date without a clock");
    }

    #[test]
    fn date_is_measured_from_the_local_clock() {
        let mut headers = HeaderMap::new();
        let soon = SystemTime::now() + Duration::from_secs(1000);
        let soon = HeaderValue::from_str(&httpdate::fmt_http_date(soon)).unwrap();
        headers.insert(RETRY_AFTER, soon);
        let wait = retry_after(&headers).unwrap();
        assert!((900..=1000).contains(&wait.as_secs()), "{wait:?}");
    }
}
