//! Conversion of the errors of reqwest, for `?`.

use alloc::string::{String, ToString};
use core::error::Error;

use crate::{ExchangeError, Failure};

/// Converts an error of reqwest by whether the request left this machine.
///
/// | error | becomes | outcome |
/// |---|---|---|
/// | cannot connect ([`is_connect`](::reqwest::Error::is_connect)): name, proxy, TCP, TLS, connect timeout | [`not_sent`](Self::not_sent) | `NotApplied` |
/// | cannot build the request ([`is_builder`](::reqwest::Error::is_builder)) | [`not_sent`](Self::not_sent) | `NotApplied` |
/// | status, of [`error_for_status`](::reqwest::Response::error_for_status) | a failure with that [`status`](Self::status) | `Unknown` |
/// | any other: a timeout, a reset, a redirect, a body cut short or not decoded | [`no_answer`](Self::no_answer) | `Unknown` |
///
/// `is_request` does not decide it: it is also true for failures after sending.
///
/// # Two settings
///
/// One call of `send` may send several requests, and its error describes the last one only. It is
/// certain that a request was not sent if the client follows no redirects and does not retry by
/// itself. (After a `303` from one host, a failure to connect to the next host is a failure to
/// connect, too.)
///
/// ```
/// use std::time::Duration;
///
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{Failure, Outcome};
///
/// #[derive(serde::Deserialize)]
/// struct Placed {
///     order_id: u64,
/// }
///
/// let client = reqwest::Client::builder()
///     .redirect(reqwest::redirect::Policy::none())
///     .retry(reqwest::retry::never())
///     .connect_timeout(Duration::from_secs(2))
///     .timeout(Duration::from_secs(5))
///     .build()?;
///
/// async fn place(client: &reqwest::Client) -> Result<u64, Failure<RestError>> {
///     let url = "https://www.okcoin.com/api/v1/future_trade.do";
///     let response = client.post(url).body("symbol=btc_usd").send().await?;
///     let (status, body) = (response.status().as_u16(), response.bytes().await?);
///     let placed: Placed = RestError::decode_response(status, &body)?;
///     Ok(placed.order_id)
/// }
///
/// let error = client.get("no address").build().unwrap_err();
/// let failure = Failure::<RestError>::from(error);
/// assert_eq!(failure.outcome(), Outcome::NotApplied);
/// # Ok::<(), reqwest::Error>(())
/// ```
///
/// A `timeout` of the whole request that ends while connecting is `Unknown`, because reqwest does not
/// say how far the request came. A shorter `connect_timeout` distinguishes the two.
///
/// Prefer a check of the response to `error_for_status`, which drops the body and the headers, and
/// with them the exchange's code. The URL may hold a key or a signature and is not kept.
impl<E: ExchangeError> From<::reqwest::Error> for Failure<E> {
    fn from(error: ::reqwest::Error) -> Self {
        if let Some(status) = error.status() {
            return Self::of_status(status.as_u16());
        }
        let failure = if was_not_sent(&error) { Self::not_sent() } else { Self::no_answer() };
        failure.because(&reason(&error.without_url()))
    }
}

fn was_not_sent(error: &::reqwest::Error) -> bool {
    // A redirect to an unsupported scheme is a failure to build, too, after the first host received
    // the request. That error has a URL.
    is_connect(error) || error.is_builder() && error.url().is_none()
}

#[cfg(not(all(target_family = "wasm", any(target_os = "unknown", target_os = "none"))))]
fn is_connect(error: &::reqwest::Error) -> bool {
    error.is_connect()
}

/// Returns false: a browser does not report why a request failed.
// No test compiles for browsers.
#[cfg_attr(any(), mutants::exclude_re("with true"))]
#[cfg(all(target_family = "wasm", any(target_os = "unknown", target_os = "none")))]
fn is_connect(_: &::reqwest::Error) -> bool {
    false
}

/// Returns the error and its sources on one line.
fn reason(error: &::reqwest::Error) -> String {
    let mut reason = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        // A source that is an error of reqwest may show the URL.
        if error.downcast_ref().and_then(::reqwest::Error::url).is_none() {
            reason.push_str(": ");
            reason.push_str(&error.to_string());
        }
        source = error.source();
    }
    reason
}
