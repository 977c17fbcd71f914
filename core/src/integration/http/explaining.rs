//! Headers that explain a failure.

use ::http::{HeaderMap, HeaderName};

use crate::{Documented, Failure};

/// Parts of the names of rate limits and waits, and of what a limit counts.
const LIMITS: [&str; 5] = ["limit", "retry", "remaining", "weight", "order-count"];

/// Ends of the names of ids by which an exchange, or the network in front of it, finds a request.
const IDS: [&str; 8] = [
    "request-id",
    "requestid",
    "trace-id",
    "traceid",
    "correlation-id",
    "cf-ray",
    "cf-id",
    "-uuid",
];

/// Keeps the headers of a response that explain its failure.
pub(super) fn with_headers<E: Documented>(failure: Failure<E>, headers: &HeaderMap) -> Failure<E> {
    let explaining = headers.iter().filter(|(name, _)| is_explaining(name));
    explaining.fold(failure, |failure, (name, value)| match value.to_str() {
        Ok(value) => failure.with_header(name.as_str(), value),
        Err(_) => failure,
    })
}

fn is_explaining(name: &HeaderName) -> bool {
    let name = name.as_str();
    LIMITS.iter().any(|part| name.contains(part)) || IDS.iter().any(|end| name.ends_with(end))
}
