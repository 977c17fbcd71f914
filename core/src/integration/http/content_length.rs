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
