//! Conversion of the errors of reqwest 0.13 and 0.12 into [`Failure`], for `?`, with the features
//! `reqwest` and `reqwest-0-12`. Both may be on.
//!
//! An error is converted by whether the request left this machine. The module has no items: it adds
//! `From<reqwest::Error>`, and the same for a reference, to [`Failure`] and to
//! [`Stage`](super::client::Stage). For a version of reqwest without a feature, choose
//! the `Stage` yourself.
//!
//! To read a response, call `integration::http::decode` (feature `http`), or `decode_response` of the
//! enum.
//!
#![cfg_attr(feature = "reqwest", doc = include_str!("conversion.md"))]
#![doc(alias = "reqwest-middleware")]

use alloc::string::{String, ToString};
use core::error::Error;
use core::iter;

use super::client::Stage;
use crate::{ExchangeError, Failure, Outcome};

/// The parts of an error that all versions of reqwest have in common.
trait RequestError: Error {
    /// Returns the status, if `error_for_status` created the error.
    fn status(&self) -> Option<u16>;
    fn stage(&self) -> Stage;
}

/// Implements the conversions for one version of reqwest.
macro_rules! convert {
    ($reqwest:ident, $(#[$documentation:meta])+) => {
        impl RequestError for ::$reqwest::Error {
            fn status(&self) -> Option<u16> {
                self.status().map(|status| status.as_u16())
            }

            #[cfg(not(all(target_family = "wasm", any(target_os = "unknown", target_os = "none"))))]
            fn stage(&self) -> Stage {
                // A redirect to an unsupported scheme is a failure to build, too, after the first
                // host received the request. That error has a URL.
                match (self.is_connect(), self.is_builder() && self.url().is_none()) {
                    (true, _) => Stage::Connecting,
                    (_, true) => Stage::Building,
                    _ => Stage::Sent,
                }
            }

            /// Returns `Sent` for most errors: a browser does not report why a request failed.
            #[cfg(all(target_family = "wasm", any(target_os = "unknown", target_os = "none")))]
            fn stage(&self) -> Stage {
                if self.is_builder() && self.url().is_none() { Stage::Building } else { Stage::Sent }
            }
        }

        /// Returns the stage that a request reached, for a failure that is created by the stage. A
        /// response that `error_for_status` refused is [`Sent`](Stage::Sent).
        ///
        /// Turn off redirects and the client's own retries, as [`Stage`] says.
        impl From<&::$reqwest::Error> for Stage {
            fn from(error: &::$reqwest::Error) -> Self {
                error.stage()
            }
        }

        /// Converts a reference to an error like the error itself.
        impl<E: ExchangeError> From<&::$reqwest::Error> for Failure<E> {
            fn from(error: &::$reqwest::Error) -> Self {
                failure(error)
            }
        }

        $(#[$documentation])+
        impl<E: ExchangeError> From<::$reqwest::Error> for Failure<E> {
            fn from(error: ::$reqwest::Error) -> Self {
                failure(&error)
            }
        }
    };
}

#[cfg(feature = "reqwest")]
convert! {
    reqwest,
    /// Converts an error of reqwest 0.13 by whether the request left this machine, see
    /// [`integration::reqwest`](crate::integration::reqwest).
}

#[cfg(feature = "reqwest-0-12")]
convert! {
    reqwest_0_12,
    /// Converts an error of reqwest 0.12 as one of reqwest 0.13, see
    /// [`integration::reqwest`](crate::integration::reqwest).
}

fn failure<E: ExchangeError>(error: &impl RequestError) -> Failure<E> {
    match error.status() {
        // The body is gone, and may have said that something happened.
        Some(status) => Failure::of_status(status).after(Outcome::Unknown),
        None => {
            let sources = iter::successors(error.source(), |&error: &&dyn Error| error.source());
            Failure::from(error.stage()).because_of(&without_url(error), sources.map(without_url))
        }
    }
}

/// Returns the text of an error up to its URL, with which reqwest ends it.
fn without_url(error: &dyn Error) -> String {
    let mut text = error.to_string();
    if let Some(url) = text.find(" for url (") {
        text.truncate(url);
    }
    text
}
