//! Parsing of a reply that passes the check.

use core::str;

use serde::Deserialize;

use crate::wire::rule::Rules;
use crate::wire::rules_out_failure;

/// Checks and parses a reply. An empty one that passes the check is parsed as `null`. `mismatch` creates
/// the failure of a reply that passes the check and is not of the expected type.
#[inline]
pub(crate) fn check_and_parse<'de, T: Deserialize<'de>, F>(
    rules: &Rules,
    status: Option<u16>,
    body: &'de [u8],
    check: impl FnOnce(Option<u16>, &[u8]) -> Result<(), F>,
    mismatch: impl FnOnce(&serde_json::Error) -> F,
) -> Result<T, F> {
    // The parser validates the JSON, so a search is enough at any length.
    if rules_out_failure(rules, status, body)
        && let Ok(value) = serde_json::from_slice(body)
    {
        return Ok(value);
    }
    check(status, body)?;
    parse(body).map_err(|error| mismatch(&error))
}

/// Parses a reply, or `null` if it is empty.
#[inline(never)]
fn parse<'de, T: Deserialize<'de>>(body: &'de [u8]) -> Result<T, serde_json::Error> {
    serde_json::from_slice(body).or_else(|error| {
        let value = if is_blank(body) { serde_json::from_str("null").ok() } else { None };
        value.ok_or(error)
    })
}

/// Returns true if a body is empty in the sense of the check, which ignores white space.
fn is_blank(body: &[u8]) -> bool {
    str::from_utf8(body).is_ok_and(|text| text.trim().is_empty())
}
