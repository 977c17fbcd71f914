//! Checks for the responses of any client that uses the types of `http` 1, with the feature `http`:
//! reqwest, hyper, ureq and others.
//!
//! Besides status and body, [`check`] reads the `Retry-After` header, so that
//! [`Failure::retry_after`] returns the wait, and it compares the `Content-Length` with the body, so
//! that a body that was cut short is a failure. The `Content-Type` shows that a body which is not JSON
//! is a downloaded file. One more header is read if the enum names it:
//! `wait(until_ms = "X-Bapi-Limit-Reset-Timestamp")`.
//!
//! # Headers that explain a failure
//!
//! A failure keeps some headers of its response, and [`Failure::header`] returns them by name:
//!
//! * rate limits and waits: names that contain `limit`, `retry`, `remaining`, `weight` or `order-count`,
//!   such as `Retry-After`, `RateLimit-Reset`, `X-MBX-USED-WEIGHT-1M` and `X-Bapi-Limit-Status`
//! * ids of the request: names that end with `request-id`, `requestid`, `trace-id`, `traceid`,
//!   `correlation-id`, `cf-ray`, `cf-id` or `-uuid`
//!
//! It keeps at most 32, and none whose value is longer than 1,024 bytes or not ASCII text. In print, keys
//! and signatures in them are masked. A success keeps nothing and copies nothing.
//!
//! None of them but those above gives an answer. `RateLimit` is a draft, and the headers that exchanges
//! send instead (`X-RateLimit-Reset`, `X-MBX-USED-WEIGHT`, …) mean something else at each exchange.

mod content_length;
mod content_type;
mod exchange;
mod explaining;
mod retry_after;

#[cfg(feature = "decode")]
use alloc::vec::Vec;

use ::http::{HeaderMap, Request, Response, StatusCode};
#[cfg(feature = "decode")]
use serde::Deserialize;
#[cfg(feature = "decode")]
use serde::de::DeserializeOwned;

#[cfg(feature = "decode")]
use crate::FailedRow;
use crate::wait::WaitText;
use crate::{Documented, Failure, Operation, Retry, Wire};

use content_type::is_file;
use explaining::with_headers;
pub use retry_after::retry_after;
use retry_after::{documented, sent_at};

/// Checks a response by its status, headers and body.
///
/// It takes the parts separately, because most clients consume the response when the body is read:
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::integration::http;
/// use exchange_error::Operation;
/// # use ::http::{HeaderMap, HeaderValue, StatusCode, header};
/// # let mut headers = HeaderMap::new();
/// # headers.insert(header::RETRY_AFTER, HeaderValue::from_static("2"));
/// # struct Received(HeaderMap);
/// # impl Received {
/// #     fn status(&self) -> StatusCode { StatusCode::TOO_MANY_REQUESTS }
/// #     fn headers(&self) -> &HeaderMap { &self.0 }
/// #     fn bytes(self) -> &'static [u8] { br#"{"error_code":20049,"result":false}"# }
/// # }
/// # let response = Received(headers);
///
/// // With reqwest: `response.bytes().await?`, which is `no_answer()` if it fails.
/// let (status, headers) = (response.status(), response.headers().clone());
/// let body = response.bytes();
///
/// let failure = http::check::<RestError>(status, &headers, body).unwrap_err();
/// assert_eq!(failure.retry_after(), Some(std::time::Duration::from_secs(2)));
/// assert!(failure.may_resend(Operation::Write), "refused, and waiting is enough");
/// ```
///
/// # Errors
/// The failure of [`Wire::check_response`]. Its wait is the longest of those that the body states, that
/// [`retry_after`] returns, and that the header of the enum states. The header is read only after a
/// rate limit or a ban, because exchanges send it with every response. A wait whose end the body states
/// is measured from the `Date` of the response, unless the body has a clock too.
///
/// A body that is shorter than its `Content-Length` is a failure of the kind
/// [`Transport`](crate::ErrorKind::Transport) also if the part that arrived shows none, and
/// [`Failure::excerpt`] has both lengths. If that part shows a failure, its error is kept. The outcome
/// is not [`NotApplied`](crate::Outcome::NotApplied) in either case, because the missing part may have
/// said something else.
///
/// A downloaded file is a success, although it is not JSON: under a status below 300, the
/// `Content-Type` is that of a file (`application/octet-stream`, `text/csv`, `application/zip`,
/// `application/gzip`, PDF or Excel), no row of the enum explains the body, and the body does not start
/// like JSON, HTML or XML. [`Wire::check_response`] knows no headers and reports it as not JSON, and so
/// does [`decode`], because a file is no `T`.
///
/// The lengths are not compared if there is a `Content-Encoding`, because the client may have decoded
/// the body. A reply to a `HEAD` request has a length and no body: check it with
/// [`Wire::check_response`].
pub fn check<E: Wire>(
    status: StatusCode,
    headers: &HeaderMap,
    body: impl AsRef<[u8]>,
) -> Result<(), Failure<E>> {
    let body = body.as_ref();
    judged(E::check_response(status.as_u16(), body), (status, headers, body), E::__WAIT_HEADER)
}

/// A response whose body has been read.
type Parts<'a> = (StatusCode, &'a HeaderMap, &'a [u8]);

/// Adds to the result of a check of the body what the headers say.
fn judged<E: Documented>(
    checked: Result<(), Failure<E>>,
    (status, headers, body): Parts<'_>,
    wait_header: Option<&WaitText>,
) -> Result<(), Failure<E>> {
    let checked = match checked {
        Err(failure) if failure.variant().is_none() && is_file(status, headers, body) => Ok(()),
        checked => checked,
    };
    let checked = match content_length::missing(status, headers, body) {
        None => checked,
        Some(announced) => {
            Err(Failure::cut_short(checked, status.as_u16(), (body.len(), announced)))
        }
    };
    checked.map_err(|failure| explained(failure, headers, wait_header))
}

/// Adds to a failure what the headers say.
fn explained<E: Documented>(
    failure: Failure<E>,
    headers: &HeaderMap,
    wait_header: Option<&WaitText>,
) -> Failure<E> {
    let failure = with_headers(failure, headers);
    let failure = match sent_at(headers) {
        Some(clock) => failure.measured_at(clock),
        None => failure,
    };
    let is_limited = matches!(failure.retry(), Retry::AfterRateLimit | Retry::AfterBan);
    let header = wait_header.filter(|_| is_limited);
    let stated = header.and_then(|header| documented(headers, header));
    match stated.max(retry_after(headers)) {
        Some(wait) if failure.stated_wait() < Some(wait) => failure.with_retry_after(wait),
        _ => failure,
    }
}

/// Checks a response like [`check`], and parses its body into the type that the caller expects.
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::integration::http;
/// use serde::Deserialize;
/// # use ::http::{HeaderMap, StatusCode};
/// # let (status, headers) = (StatusCode::OK, HeaderMap::new());
/// # let body = br#"{"order_id":986,"result":true}"#;
///
/// #[derive(Deserialize)]
/// struct Placed {
///     order_id: u64,
/// }
///
/// let placed = http::decode::<RestError, Placed>(status, &headers, &body).unwrap();
/// assert_eq!(placed.order_id, 986);
/// ```
///
/// # Errors
/// The failures of [`check`] and [`Wire::decode_response`], with the wait that [`retry_after`]
/// returns.
#[cfg(feature = "decode")]
pub fn decode<'de, E: Wire, T: Deserialize<'de>>(
    status: StatusCode,
    headers: &HeaderMap,
    body: &'de (impl AsRef<[u8]> + ?Sized),
) -> Result<T, Failure<E>> {
    let body = body.as_ref();
    if content_length::missing(status, headers, body).is_some() {
        check(status, headers, body)?;
    }
    let decoded = E::decode_response(status.as_u16(), body);
    decoded.map_err(|failure| explained(failure, headers, E::__WAIT_HEADER))
}

/// Checks a response like [`check`], and parses each of its rows as [`Wire::decode_rows`] does.
///
/// # Errors
/// The failures of [`check`] and [`Wire::decode_rows`]. The headers say something of a reply that failed
/// as a whole, and nothing of the rows of any other.
#[cfg(feature = "decode")]
pub fn decode_rows<E: Wire, T: DeserializeOwned>(
    status: StatusCode,
    headers: &HeaderMap,
    body: impl AsRef<[u8]>,
) -> Result<Vec<Result<T, FailedRow<E>>>, Failure<E>> {
    let body = body.as_ref();
    if content_length::missing(status, headers, body).is_some() {
        check(status, headers, body)?;
    }
    let decoded = E::decode_rows(status.as_u16(), body);
    decoded.map_err(|failure| explained(failure, headers, E::__WAIT_HEADER))
}

/// Checks a response whose body has been read.
///
/// ```
/// use ::http::Response;
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::integration::http;
/// use exchange_error::{ErrorKind, Outcome};
///
/// let response = Response::builder()
///     .status(503)
///     .header("Retry-After", "120")
///     .body("<html>Back in two minutes</html>")?;
///
/// let failure = http::check_response::<RestError>(&response).unwrap_err();
/// assert_eq!(failure.kind(), ErrorKind::Unavailable);
/// assert_eq!(failure.retry_after(), Some(std::time::Duration::from_secs(120)));
/// assert_eq!(failure.outcome(), Outcome::Unknown, "the proxy may have given up after the order was placed");
/// # Ok::<(), ::http::Error>(())
/// ```
///
/// # Errors
/// The failure of [`check`].
pub fn check_response<E: Wire>(response: &Response<impl AsRef<[u8]>>) -> Result<(), Failure<E>> {
    check(response.status(), response.headers(), response.body())
}

/// Checks and parses a response whose body has been read.
///
/// ```
/// use ::http::Response;
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::integration::http;
///
/// // 30 bytes were sent, and the connection was lost after 29.
/// let response = Response::builder().header("Content-Length", "30").body("[[1417449600000,372.31,375.2]")?;
///
/// let failure = http::decode_response::<RestError, Vec<Vec<f64>>>(&response).unwrap_err();
/// assert_eq!(
///     failure.to_string(),
///     "OKCoin futures REST: reply was cut short: 29 of 30 bytes arrived",
/// );
/// # Ok::<(), ::http::Error>(())
/// ```
///
/// # Errors
/// The failures of [`decode`].
#[cfg(feature = "decode")]
pub fn decode_response<'de, E: Wire, T: Deserialize<'de>>(
    response: &'de Response<impl AsRef<[u8]>>,
) -> Result<T, Failure<E>> {
    decode(response.status(), response.headers(), response.body())
}

/// Returns the operation in the extensions of a request, or [`Write`](Operation::Write) if there is
/// none.
///
/// The HTTP method does not say it: some exchanges take orders by `GET` and queries by `POST`. For an
/// exchange that does neither, [`Operation::from_http_method`] is enough.
///
/// ```
/// use ::http::Request;
/// use exchange_error::integration::http;
/// use exchange_error::Operation;
///
/// let query = Request::get("/api/v1/userinfo.do").extension(Operation::Read).body(())?;
/// assert_eq!(http::operation(&query), Operation::Read);
///
/// let unmarked = Request::get("/api/v1/ticker.do").body(())?;
/// assert_eq!(http::operation(&unmarked), Operation::Write);
/// # Ok::<(), ::http::Error>(())
/// ```
pub fn operation<B>(request: &Request<B>) -> Operation {
    request.extensions().get().copied().unwrap_or(Operation::Write)
}
