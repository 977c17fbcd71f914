//! The `Content-Length` header.

use ::http::header::{CONTENT_ENCODING, CONTENT_LENGTH, TRANSFER_ENCODING};
use ::http::{HeaderMap, StatusCode};

/// Returns the length that a response announces if its body is shorter, because it was cut.
///
/// A body that was encoded, or sent in chunks, has another length than the header says, and a 204, 205
/// or 304 has no body (RFC 9110, section 8.6; RFC 9112, section 6.3). Of several values the longest
/// counts. A value that is not a number is ignored.
pub(super) fn missing(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Option<u64> {
    let has_no_body = [StatusCode::NO_CONTENT, StatusCode::RESET_CONTENT, StatusCode::NOT_MODIFIED]
        .contains(&status);
    let is_other_length =
        [CONTENT_ENCODING, TRANSFER_ENCODING].iter().any(|name| headers.contains_key(name));
    if has_no_body || is_other_length {
        return None;
    }
    let values = headers.get_all(CONTENT_LENGTH).iter().filter_map(|value| value.to_str().ok());
    let lengths =
        values.flat_map(|value| value.split(',')).filter_map(|length| number(length.trim()));
    let arrived = u64::try_from(body.len()).unwrap_or(u64::MAX);
    lengths.max().filter(|announced| arrived < *announced)
}

fn number(digits: &str) -> Option<u64> {
    // `parse` accepts a sign.
    digits.parse().ok().filter(|_| digits.starts_with(|first: char| first.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use ::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

    use super::missing;

    /// Returns the announced length of a response with the body `{}`, if that was cut.
    fn announced(status: u16, headers: &[(&'static str, &'static str)]) -> Option<u64> {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        let mut map = HeaderMap::new();
        for (name, value) in headers.iter().map(pair) {
            map.append(name, value);
        }
        missing(StatusCode::from_u16(status).unwrap(), &map, b"{}")
    }

    #[test]
    fn shorter_body_is_cut_and_others_are_not() {
        assert_eq!(announced(200, &[]), None);
        for (length, expected) in
            [("0", None), ("1", None), ("2", None), ("3", Some(3)), (" 30 ", Some(30))]
        {
            assert_eq!(announced(200, &[("content-length", length)]), expected, "{length:?}");
            assert_eq!(announced(503, &[("content-length", length)]), expected, "{length:?}");
        }
    }

    #[test]
    fn length_of_another_encoding_is_not_compared() {
        for name in ["content-encoding", "transfer-encoding"] {
            assert_eq!(announced(200, &[("content-length", "30"), (name, "gzip")]), None);
        }
    }

    #[test]
    fn status_without_a_body_has_no_length() {
        for status in [204, 205, 304] {
            assert_eq!(announced(status, &[("content-length", "30")]), None);
        }
        assert_eq!(announced(201, &[("content-length", "30")]), Some(30));
    }

    #[test]
    fn longest_of_several_lengths_is_returned() {
        assert_eq!(announced(200, &[("content-length", "2, 30")]), Some(30));
        let twice = [("content-length", "30"), ("content-length", "2")];
        assert_eq!(announced(200, &twice), Some(30));
    }

    #[test]
    fn malformed_length_is_ignored() {
        for malformed in ["", " ", "+30", "-30", "0x30", "3e1", "30 bytes", "99999999999999999999"]
        {
            assert_eq!(announced(200, &[("content-length", malformed)]), None, "{malformed:?}");
        }
    }
}
