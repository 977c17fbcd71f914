//! Checks for the responses of any client that uses the types of the [`http`] crate: reqwest, hyper,
//! ureq and others.
//!
//! Besides status and body, [`check`] reads the `Retry-After` header, so that
//! [`Failure::retry_after`] returns the wait.
//!
//! No other header is read. `RateLimit` is a draft, and the headers that exchanges send instead
//! (`X-RateLimit-Reset`, `X-MBX-USED-WEIGHT`, …) mean something else at each exchange.

mod retry_after;

use ::http::{HeaderMap, Request, Response, StatusCode};

use crate::{Failure, Operation, Wire};

pub use retry_after::retry_after;

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
/// The failure of [`Wire::check_response`], with the wait that [`retry_after`] returns.
pub fn check<E: Wire>(
    status: StatusCode,
    headers: &HeaderMap,
    body: impl AsRef<[u8]>,
) -> Result<(), Failure<E>> {
    E::check_response(status.as_u16(), body).map_err(|failure| match retry_after(headers) {
        Some(wait) => failure.with_retry_after(wait),
        None => failure,
    })
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

/// Returns the operation in the extensions of a request, or [`Write`](Operation::Write) if there is
/// none.
///
/// The HTTP method does not say it: some exchanges take orders by `GET` and queries by `POST`.
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
