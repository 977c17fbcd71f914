//! The `Content-Type` header.

use ::http::header::CONTENT_TYPE;
use ::http::{HeaderMap, StatusCode};

/// Media types of files that exchanges offer for download.
const FILES: [&str; 9] = [
    "application/gzip",
    "application/octet-stream",
    "application/pdf",
    "application/vnd.ms-excel",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/x-gzip",
    "application/x-zip-compressed",
    "application/zip",
    "text/csv",
];

/// Returns true if a response is a downloaded file: its status is a success, its type is that of a file,
/// and the body is neither JSON nor a page of HTML or XML.
pub(super) fn is_file(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> bool {
    let value = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = value.split(';').next().unwrap_or_default().trim();
    let is_page_or_json =
        body.trim_ascii_start().first().is_none_or(|first| b"{[\"<".contains(first));
    status.is_success()
        && !is_page_or_json
        && FILES.iter().any(|file| file.eq_ignore_ascii_case(media_type))
}
