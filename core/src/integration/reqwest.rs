//! What a request of reqwest fails with, for `?`.

use alloc::string::{String, ToString};
use core::error::Error;

use crate::{ExchangeError, Failure};

/// Whether the request left this machine, by what reqwest says of it.
///
/// | error | becomes | outcome |
/// |---|---|---|
/// | cannot connect ([`is_connect`](::reqwest::Error::is_connect)): name, proxy, TCP, TLS, connect timeout | [`not_sent`](Self::not_sent) | `NotApplied` |
/// | cannot build the request ([`is_builder`](::reqwest::Error::is_builder)) | [`not_sent`](Self::not_sent) | `NotApplied` |
/// | status, of [`error_for_status`](::reqwest::Response::error_for_status) | a failure with that [`status`](Self::status) | `Unknown` |
/// | all else: a timeout, a reset, a redirect, a body cut short or not decoded | [`no_answer`](Self::no_answer) | `Unknown` |
///
/// `is_request` is no help: reqwest calls so also what happens after sending.
///
/// # Two settings
///
/// One call of `send` may send several requests, and its error tells of the last one only. That a
/// request was not sent is sure if the client follows no redirects (after a `303` from one host, a
/// failure to connect to the next looks like a failure to connect), and does not send again by
/// itself:
///
/// ```
/// use std::time::Duration;
///
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{Classified, Operation, Outcome, Failure};
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
///     RestError::check_response(status, &body)?;
///     # let order_id = 986;
///     Ok(order_id)
/// }
///
/// let error = client.get("no address").build().unwrap_err();
/// let failure = Failure::<RestError>::from(error);
/// assert_eq!(failure.outcome(), Outcome::NotApplied);
/// # Ok::<(), reqwest::Error>(())
/// ```
///
/// A `timeout` for the whole request that ends while connecting counts as `Unknown`, because
/// reqwest does not say how far it came; a shorter `connect_timeout` tells the two apart.
///
/// Prefer judging the response to `error_for_status`, which throws away its body and headers, and
/// with them the exchange's code. The URL, which may hold a key or a signature, is not kept.
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
    // A redirect to an address with a strange scheme is a failure to build too, after the first
    // host had the request; that one names the address.
    is_connect(error) || error.is_builder() && error.url().is_none()
}

#[cfg(not(all(target_family = "wasm", any(target_os = "unknown", target_os = "none"))))]
fn is_connect(error: &::reqwest::Error) -> bool {
    error.is_connect()
}

/// A browser does not say why a request failed.
#[cfg(all(target_family = "wasm", any(target_os = "unknown", target_os = "none")))]
fn is_connect(_: &::reqwest::Error) -> bool {
    false
}

/// The error and what is behind it, on one line.
fn reason(error: &::reqwest::Error) -> String {
    let mut reason = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        // One of reqwest's own may show an address too.
        if error.downcast_ref().and_then(::reqwest::Error::url).is_none() {
            reason.push_str(": ");
            reason.push_str(&error.to_string());
        }
        source = error.source();
    }
    reason
}
