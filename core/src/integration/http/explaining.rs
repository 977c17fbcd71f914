//! Headers that explain a failure.

use ::http::{HeaderMap, HeaderName};

use crate::{Documented, Failure};

/// Parts of the names of rate limits and waits, and of what a limit counts.
const LIMITS: [&str; 6] = ["limit", "retry", "remaining", "used-weight", "order-count", "x-bapi-"];

/// Ends of the names of ids by which an exchange finds a request.
const IDS: [&str; 6] = ["request-id", "requestid", "trace-id", "traceid", "cf-ray", "-uuid"];

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
