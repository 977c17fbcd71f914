//! Codes and ids as numbers.

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

    /// Returns the id as a number, or as another type that parses from the text as sent, to find the
    /// request that a frame answers; `None` if there is no id or it does not parse.
    ///
    /// ```
    /// use exchange_error::ExchangeError;
    ///
    /// #[derive(ExchangeError, Clone, Copy, Debug)]
    /// #[exchange(wire(code = "$.code", ok = 0, id = "$.id", required))]
    /// enum AcmeError {
    ///     /// Unknown order.
    ///     #[exchange(code = 7, kind = OrderNotFound)]
    ///     OrderNotFound,
    /// }
    ///
    /// let failure = AcmeError::check_frame(r#"{"id":"41","code":7}"#).unwrap_err();
    /// assert_eq!(failure.id_as::<u64>(), Some(41));
    /// ```
    pub fn id_as<T: FromStr>(&self) -> Option<T> {
        self.id()?.parse().ok()
    }
}

impl<E: Documented> FailedRow<E> {
    /// Returns the code as a number, or as another type that parses from the text as sent; `None` if
    /// there is no code or it does not parse.
    pub fn code_as<T: FromStr>(&self) -> Option<T> {
        self.code()?.parse().ok()
    }

    /// Returns the id as a number, or as another type that parses from the text as sent; `None` if
    /// there is no id or it does not parse.
    pub fn id_as<T: FromStr>(&self) -> Option<T> {
        self.id()?.parse().ok()
    }
}
