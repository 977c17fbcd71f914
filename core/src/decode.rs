//! Parsing of a reply that passes the check.

use core::str;

use serde::Deserialize;

use crate::wire::rule::Rules;
use crate::wire::rules_out_failure;

/// A reply that passed the check: a value of the expected type, or the reason why it is none.
pub(crate) enum Parsed<T> {
    Value(T),
    Mismatch(serde_json::Error),
}

/// Checks and parses a reply. An empty one that passes the check is parsed as `null`.
pub(crate) fn check_and_parse<'de, T: Deserialize<'de>, F>(
    rules: &Rules,
    status: Option<u16>,
    body: &'de [u8],
    check: impl FnOnce(Option<u16>, &[u8]) -> Result<(), F>,
) -> Result<Parsed<T>, F> {
    // The parser validates the JSON, so a search is enough at any length.
    if rules_out_failure(rules, status, body)
        && let Ok(value) = serde_json::from_slice(body)
    {
        return Ok(Parsed::Value(value));
    }
    check(status, body)?;
    Ok(serde_json::from_slice(body).map_or_else(|error| of_null(body, error), Parsed::Value))
}

/// Parses an empty reply as `null`.
fn of_null<'de, T: Deserialize<'de>>(body: &'de [u8], error: serde_json::Error) -> Parsed<T> {
    let value = if is_blank(body) { serde_json::from_str("null").ok() } else { None };
    value.map_or(Parsed::Mismatch(error), Parsed::Value)
}

/// Returns true if a body is empty in the sense of the check, which ignores white space.
fn is_blank(body: &[u8]) -> bool {
    str::from_utf8(body).is_ok_and(|text| text.trim().is_empty())
}
