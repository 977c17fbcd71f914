use core::error::Error;
use core::fmt::{self, Debug, Display};

use crate::{Classified, ErrorKind};

/// A code that the venue's table does not list; the error of `TryFrom` on a derived enum.
///
/// It owns the code, so that nothing is lost on the way up.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownCode<C> {
    venue: &'static str,
    code: C,
}

impl<C> UnknownCode<C> {
    #[doc(hidden)]
    pub const fn __new(venue: &'static str, code: C) -> Self {
        Self { venue, code }
    }

    /// The code that was looked up.
    pub const fn code(&self) -> &C {
        &self.code
    }

    /// The code that was looked up, without the error around it.
    pub fn into_code(self) -> C {
        self.code
    }
}

impl<C: Display> Display for UnknownCode<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: undocumented code {}", self.venue, self.code)
    }
}

impl<C: Debug + Display> Error for UnknownCode<C> {}

impl<C: Debug + Display> Classified for UnknownCode<C> {
    fn kind(&self) -> ErrorKind {
        ErrorKind::Other
    }
}
