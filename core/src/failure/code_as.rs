//! Codes as numbers.

use core::str::FromStr;

use super::{Documented, FailedRow, Failure};

impl<E: Documented> Failure<E> {
    /// Returns the code as a number, or as another type that parses from the text as sent; `None` if
    /// there is no code or it does not parse.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// let body = r#"{"error_code":29999,"result":false}"#;
    /// let failure = RestError::check_response(200, body).unwrap_err();
    /// assert_eq!(failure.code_as::<i64>(), Some(29999));
    /// assert_eq!(failure.code_as::<u8>(), None);
    /// ```
    pub fn code_as<T: FromStr>(&self) -> Option<T> {
        self.code()?.parse().ok()
    }
}

impl<E: Documented> FailedRow<E> {
    /// Returns the code as a number, or as another type that parses from the text as sent; `None` if
    /// there is no code or it does not parse.
    pub fn code_as<T: FromStr>(&self) -> Option<T> {
        self.code()?.parse().ok()
    }
}
