//! What an HTTP status means where the exchange says nothing better.

use crate::taxonomy::ErrorKind;

/// The first status that is a failure, whatever the body says.
const FIRST_FAILURE: u16 = 400;

/// Whether a status alone makes a reply a failure.
pub(crate) const fn is_failure(status: Option<u16>) -> bool {
    matches!(status, Some(FIRST_FAILURE..))
}

/// Whether an empty body is a proper reply under this status (RFC 9110, sections 15.3.5, 15.3.6
/// and 15.4.5).
pub(crate) const fn allows_empty_body(status: Option<u16>) -> bool {
    matches!(status, Some(204 | 205 | 304))
}

/// The kind of a failing status; `None` below 400.
pub(crate) const fn kind(status: Option<u16>) -> Option<ErrorKind> {
    let Some(status @ FIRST_FAILURE..) = status else {
        return None;
    };
    Some(match status {
        401 => ErrorKind::Authentication,
        403 | 451 => ErrorKind::PermissionDenied,
        408 | 504 => ErrorKind::Timeout,
        409 => ErrorKind::OperationRejected,
        418 => ErrorKind::IpBanned,
        429 => ErrorKind::RateLimited,
        502 | 503 => ErrorKind::Unavailable,
        ..500 => ErrorKind::InvalidRequest,
        500.. => ErrorKind::ServerError,
    })
}
