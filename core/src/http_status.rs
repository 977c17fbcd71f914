//! The meaning of HTTP statuses that the exchange does not document.

use crate::taxonomy::ErrorKind;

/// The lowest status that is a failure, whatever the body says.
const FIRST_FAILURE: u16 = 400;

/// Returns true if the status alone makes a reply a failure.
pub(crate) const fn is_failure(status: Option<u16>) -> bool {
    matches!(status, Some(FIRST_FAILURE..))
}

/// Returns true if a reply with this status may have an empty body (RFC 9110, sections 15.3.2, 15.3.5,
/// 15.3.6 and 15.4.5).
pub(crate) const fn allows_empty_body(status: Option<u16>) -> bool {
    matches!(status, Some(201 | 204 | 205 | 304))
}

/// Returns true if the status says that the request was refused before anything was done (RFC 9110,
/// sections 15.5.2, 15.5.4, 15.5.6, 15.5.14 to 15.5.16 and 15.5.21; RFC 6585; RFC 7725).
pub(crate) const fn is_refusal(status: Option<u16>) -> bool {
    matches!(status, Some(401 | 403 | 405 | 413 | 414 | 415 | 422 | 431 | 451))
}

/// Returns the kind of a failing status; `None` below 400.
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
