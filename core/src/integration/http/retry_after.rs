//! The `Retry-After` header.

use core::time::Duration;
use std::time::SystemTime;

use ::http::header::{DATE, RETRY_AFTER};
use ::http::{HeaderMap, HeaderValue};

use crate::wait::{StatedWait, WaitText, WaitUnit, local_time};

/// Returns the wait that a response asks for: its `Retry-After` (RFC 9110, section 10.2.3).
///
/// The value is a number of seconds, or a date in any of the three formats of HTTP. A date is measured
/// from the `Date` of the response, so that a wrong local clock does no harm; without a `Date`, from
/// the local clock. A date in the past is a wait of zero. Of several values the longest counts. A value
/// that is neither a number nor a date is ignored. The longest wait is 2³¹ seconds.
///
/// Some exchanges send the time since 1970 at which the wait ends. A number of ten digits is taken for
/// that time in seconds, and one of 13 digits in milliseconds, because no exchange asks to wait for 31
/// years.
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
    measured(headers, local_time())
}

fn measured(headers: &HeaderMap, present: Option<Duration>) -> Option<Duration> {
    let sent = sent_at(headers).or(present);
    let waits = headers.get_all(RETRY_AFTER).iter().filter_map(wait);
    waits.filter_map(|wait| wait.from(sent)).max()
}

/// Returns the wait in a header that an exchange documents.
pub(super) fn documented(headers: &HeaderMap, header: &WaitText) -> Option<Duration> {
    let sent = sent_at(headers).or_else(local_time);
    let waits = headers.get_all(header.text).iter();
    waits.filter_map(|value| header.unit.read(value.as_bytes())?.from(sent)).max()
}

/// Returns the `Date` of a response as the time since 1970.
pub(super) fn sent_at(headers: &HeaderMap) -> Option<Duration> {
    headers.get(DATE).and_then(date)
}

fn wait(value: &HeaderValue) -> Option<StatedWait> {
    let text = value.to_str().ok()?.trim();
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        let unit = match text.trim_start_matches('0').len() {
            10 => WaitUnit::UntilSecs,
            13 => WaitUnit::UntilMillis,
            _ => WaitUnit::Secs,
        };
        return unit.read(text.as_bytes());
    }
    date(value).map(StatedWait::Until)
}

fn date(value: &HeaderValue) -> Option<Duration> {
    let date = httpdate::parse_http_date(value.to_str().ok()?).ok()?;
    date.duration_since(SystemTime::UNIX_EPOCH).ok()
}

#[cfg(test)]
mod tests {
    use core::time::Duration;
    use std::time::{Instant, SystemTime};

    use ::http::header::{DATE, RETRY_AFTER};
    use ::http::{HeaderMap, HeaderValue};

    use super::{measured, retry_after};
    use crate::wait::LONGEST;

    /// 1994-11-06 08:49:37, the example of RFC 9110.
    const PRESENT: Duration = Duration::from_secs(784_111_777);

    /// Returns the wait in seconds.
    fn asked(values: &[&str]) -> Option<u64> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(RETRY_AFTER, HeaderValue::from_str(value).unwrap());
        }
        Some(measured(&headers, Some(PRESENT))?.as_secs())
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
    fn time_since_1970_is_the_end_of_the_wait() {
        assert_eq!(asked(&["784111807"]), Some(784_111_807), "nine digits are a wait");
        // 2026-01-01, measured from a present in 1994.
        assert_eq!(asked(&["1767225600"]), Some(1_767_225_600 - PRESENT.as_secs()));
        assert_eq!(asked(&["1767225600000"]), Some(1_767_225_600 - PRESENT.as_secs()));
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_static("1767225600000"));
        headers.insert(DATE, HeaderValue::from_static("Wed, 31 Dec 2025 23:59:30 GMT"));
        assert_eq!(measured(&headers, None), Some(Duration::from_secs(30)));
        headers.insert(DATE, HeaderValue::from_static("Thu, 01 Jan 2026 00:00:01 GMT"));
        assert_eq!(measured(&headers, None), Some(Duration::ZERO), "in the past");
    }

    #[test]
    fn wait_of_13_days_is_returned_in_full() {
        assert_eq!(asked(&["1123200"]), Some(1_123_200));
    }

    #[test]
    fn huge_wait_is_limited() {
        for huge in ["21474836490", "18446744073709551615", "99999999999999999999999999"] {
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
        for present in [None, Some(Duration::ZERO), Some(LONGEST)] {
            assert_eq!(measured(&headers, present), Some(Duration::from_secs(5)));
        }
        headers.insert(DATE, HeaderValue::from_static("yesterday"));
        assert_eq!(measured(&headers, Some(PRESENT)), Some(Duration::from_secs(10)));
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
