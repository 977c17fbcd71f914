//! Headers of the response that a failure was decoded from.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use core::fmt::{self, Debug};

use super::{Documented, Failure};
use crate::redact::Printable;

/// The most headers of one failure.
const MOST_HEADERS: usize = 32;

/// The most bytes of a value.
const LONGEST_VALUE: usize = 1024;

/// The headers that explain a failure: their names in lower case, and their values as sent.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Headers(BTreeMap<Box<str>, Box<str>>);

/// Writes the values cut and masked.
impl Debug for Headers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers = self.0.iter();
        let printable = headers.map(|(name, value)| (Printable(name), Printable(value)));
        formatter.debug_map().entries(printable).finish()
    }
}

impl<E: Documented> Failure<E> {
    /// Returns the value of a header of the response, exactly as sent. The name is compared without
    /// regard to case; if the response repeats a header, the first one counts.
    ///
    /// Only the checks of `integration::http` see headers. They keep those that explain a failure, and
    /// the documentation of that module says which. Any other header is `None`.
    ///
    /// ```
    /// use exchange_error::Failure;
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// let failure = Failure::from(RestError::RequestTooFrequent).with_header("Retry-After", "2");
    /// assert_eq!(failure.header("retry-after"), Some("2"));
    /// ```
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// Returns the headers that are kept, sorted by name. The names are in lower case, the values exactly
    /// as sent.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let headers = self.stored_headers().into_iter().flat_map(|headers| &headers.0);
        headers.map(|(name, value)| (&**name, &**value))
    }

    /// Adds a header, see [`header`](Self::header). It is left out if the failure has one of that name or
    /// 32 others, or if the value is longer than 1,024 bytes.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        let Headers(headers) = &mut self.details().headers;
        if headers.len() < MOST_HEADERS && value.len() <= LONGEST_VALUE {
            headers.entry(name.to_ascii_lowercase().into()).or_insert_with(|| value.into());
        }
        self
    }

    /// Returns the headers; `None` if there are none.
    pub(super) fn stored_headers(&self) -> Option<&Headers> {
        self.report.details.as_ref().map(|details| &details.headers).filter(|all| !all.0.is_empty())
    }
}
