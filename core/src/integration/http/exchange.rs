//! Checks of responses by an exchange that is a value.

#[cfg(feature = "decode")]
use alloc::vec::Vec;

use ::http::{HeaderMap, StatusCode};
#[cfg(feature = "decode")]
use serde::{Deserialize, de::DeserializeOwned};

use super::judged;
#[cfg(feature = "decode")]
use super::{content_length, explained};
#[cfg(feature = "decode")]
use crate::AnyFailedRow;
use crate::{AnyFailure, Exchange};

impl Exchange {
    /// Checks a response by its status, headers and body, as
    /// [`integration::http::check`](crate::integration::http::check) does.
    ///
    /// ```
    /// use ::http::{HeaderMap, HeaderValue, StatusCode, header::RETRY_AFTER};
    /// use exchange_error::Exchange;
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// const REST: Exchange = Exchange::of::<RestError>();
    /// let mut headers = HeaderMap::new();
    /// headers.insert(RETRY_AFTER, HeaderValue::from_static("2"));
    /// let failure = REST.check_http(StatusCode::TOO_MANY_REQUESTS, &headers, "{}").unwrap_err();
    /// assert_eq!(failure.retry_after(), Some(std::time::Duration::from_secs(2)));
    /// assert_eq!(failure.header("retry-after"), Some("2"));
    /// ```
    ///
    /// # Errors
    /// The failure of `integration::http::check`.
    pub fn check_http(
        self,
        status: StatusCode,
        headers: &HeaderMap,
        body: impl AsRef<[u8]>,
    ) -> Result<(), AnyFailure> {
        let body = body.as_ref();
        let checked = self.check_response(status.as_u16(), body);
        judged(checked, (status, headers, body), self.wait_header())
            .map_err(|failure| failure.with_exchange(self.name()))
    }

    /// Checks a response like [`check_http`](Self::check_http), and parses its body into the type that
    /// the caller expects.
    ///
    /// # Errors
    /// The failure of [`integration::http::decode`](crate::integration::http::decode).
    #[cfg(feature = "decode")]
    pub fn decode_http<'de, T: Deserialize<'de>>(
        self,
        status: StatusCode,
        headers: &HeaderMap,
        body: &'de (impl AsRef<[u8]> + ?Sized),
    ) -> Result<T, AnyFailure> {
        let body = body.as_ref();
        if content_length::missing(status, headers, body).is_some() {
            self.check_http(status, headers, body)?;
        }
        let decoded = self.decode_response(status.as_u16(), body);
        decoded.map_err(|failure| explained(failure, headers, self.wait_header()))
    }

    /// Checks a response like [`check_http`](Self::check_http), and parses each of its rows.
    ///
    /// # Errors
    /// The failure of [`integration::http::decode_rows`](crate::integration::http::decode_rows).
    #[cfg(feature = "decode")]
    pub fn decode_http_rows<T: DeserializeOwned>(
        self,
        status: StatusCode,
        headers: &HeaderMap,
        body: impl AsRef<[u8]>,
    ) -> Result<Vec<Result<T, AnyFailedRow>>, AnyFailure> {
        let body = body.as_ref();
        if content_length::missing(status, headers, body).is_some() {
            self.check_http(status, headers, body)?;
        }
        let decoded = self.decode_rows(status.as_u16(), body);
        decoded.map_err(|failure| explained(failure, headers, self.wait_header()))
    }
}
