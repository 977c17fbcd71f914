//! Parsing of a reply that passed the check.

use core::str;

use serde::Deserialize;

use crate::{ExchangeError, Failure};

/// Parses a reply.
pub(crate) fn parse<'de, T: Deserialize<'de>>(body: &'de [u8]) -> serde_json::Result<T> {
    serde_json::from_slice(body)
}

/// Parses a reply that passed the check. An empty one is parsed as `null`.
pub(crate) fn parse_checked<'de, E: ExchangeError, T: Deserialize<'de>>(
    status: Option<u16>,
    body: &'de [u8],
) -> Result<T, Failure<E>> {
    parse(body).or_else(|error| {
        let of_null = if is_blank(body) { parse(b"null").ok() } else { None };
        of_null.ok_or_else(|| Failure::mismatch(status, &error))
    })
}

/// Returns true if a body is empty in the sense of the check, which ignores white space.
fn is_blank(body: &[u8]) -> bool {
    str::from_utf8(body).is_ok_and(|text| text.trim().is_empty())
}
