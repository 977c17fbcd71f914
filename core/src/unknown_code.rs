use core::error::Error;
use core::fmt::{self, Debug, Display};

use crate::redact::{self, Printable};
use crate::{Answers, Classified, ErrorKind};

/// A code that the exchange's table does not list: the error of `TryFrom` on a derived enum.
///
/// It owns the code. `Display` and `Debug` are made for logs: they show at most 256 characters of the
/// code, no control characters, and `***` for the value of a key or a signature.
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{Classified, Outcome};
///
/// let unknown = RestError::try_from(29999).unwrap_err();
/// assert_eq!(unknown.code(), &29999);
/// assert_eq!(unknown.to_string(), "OKCoin futures REST: undocumented code 29999");
/// assert_eq!(unknown.outcome(), Outcome::Unknown);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnknownCode<C> {
    exchange: &'static str,
    code: C,
}

impl<C> UnknownCode<C> {
    #[doc(hidden)]
    pub const fn __new(exchange: &'static str, code: C) -> Self {
        Self { exchange, code }
    }

    /// Returns the code that was looked up.
    pub const fn code(&self) -> &C {
        &self.code
    }

    /// Returns the code that was looked up, by value.
    pub fn into_code(self) -> C {
        self.code
    }
}

impl<C: Display> Display for UnknownCode<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = redact::beginning(format_args!("{}", self.code));
        write!(formatter, "{}: undocumented code {}", self.exchange, Printable(code.as_str()))
    }
}

impl<C: Debug> Debug for UnknownCode<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = redact::beginning(format_args!("{:?}", self.code));
        formatter
            .debug_struct("UnknownCode")
            .field("exchange", &self.exchange)
            .field("code", &format_args!("{}", Printable(code.as_str())))
            .finish()
    }
}

impl<C: Debug + Display> Error for UnknownCode<C> {}

impl<C: Debug + Display> Classified for UnknownCode<C> {
    fn answers(&self) -> Answers {
        Answers::of(ErrorKind::Other)
    }
}
