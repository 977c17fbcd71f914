//! The trait that `#[derive(ExchangeError)]` implements.

use core::fmt::{Debug, Display};

use crate::Classified;
use crate::lookup::Selectors;
use crate::wait::WaitText;

/// The documented errors of one exchange API: codes, messages and classification.
///
/// `#[derive(ExchangeError)]` implements this trait and gives the enum the same functions and
/// constants, so that plain use needs no import. The trait is for code that is generic over exchanges;
/// it is not meant to be implemented by hand.
///
/// ```
/// use exchange_error::ExchangeError;
/// use exchange_error::okcoin::futures::{RestError, WebSocketError};
///
/// fn documented<E: ExchangeError>() -> String {
///     format!("{}: {} rows", E::NAME, E::ALL.len())
/// }
///
/// assert_eq!(documented::<RestError>(), "OKCoin futures REST: 42 rows");
/// assert_eq!(documented::<WebSocketError>(), "OKCoin futures WebSocket: 98 rows");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not derived: expected an enum with `#[derive(ExchangeError)]`",
    label = "no `#[derive(ExchangeError)]`"
)]
pub trait ExchangeError: Classified + Copy + 'static {
    /// The type of the codes: an integer, or `&'a str`.
    type Code<'a>: Copy + Eq + Display + Debug;

    /// The name of the exchange and the API, for logs and metrics labels.
    const NAME: &'static str;

    /// All documented rows in declaration order; a flattened enum's rows appear at its variant. A
    /// flattened row whose code this enum overrides is still listed.
    const ALL: &'static [Self];

    /// Returns the error that is documented for a code; `None` for an undocumented code.
    ///
    /// ```
    /// use exchange_error::ExchangeError;
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// fn explain<E: ExchangeError>(code: E::Code<'_>) -> String {
    ///     match E::from_code(code) {
    ///         Some(error) => format!("{}: {}", error.variant(), error.message()),
    ///         None => format!("{} does not document {code}", E::NAME),
    ///     }
    /// }
    ///
    /// assert_eq!(explain::<RestError>(20015), "OrderNotFound: Order does not exist");
    /// assert_eq!(explain::<RestError>(1), "OKCoin futures REST does not document 1");
    /// ```
    #[doc(alias = "error code")]
    fn from_code(code: Self::Code<'_>) -> Option<Self>;

    /// Returns the error that is documented for a code as replies carry it: digits with an optional
    /// minus and leading zeros for an integer, otherwise the text itself.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// assert_eq!(RestError::from_code_text("20015"), Some(RestError::OrderNotFound));
    /// assert_eq!(RestError::from_code_text("20015 "), None);
    /// ```
    fn from_code_text(code: &str) -> Option<Self> {
        Self::__row(Self::__SELECTORS.code(code.as_bytes())?)
    }

    /// Returns the error that is documented for an HTTP status.
    fn from_status(status: u16) -> Option<Self>;

    /// Returns the error that is documented for a request without an answer.
    fn from_timeout() -> Option<Self>;

    /// Returns the code, the first one if several are documented; `None` for a row without a code.
    ///
    /// ```
    /// use exchange_error::ExchangeError;
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// assert_eq!(ExchangeError::code(&RestError::OrderNotFound), Some(20015));
    /// assert_eq!(ExchangeError::code(&RestError::IpShielded), None, "selected by HTTP status 403");
    /// ```
    fn code(&self) -> Option<Self::Code<'_>>;

    /// Returns the documented message, verbatim.
    fn message(&self) -> &'static str;

    /// Returns the variant name, a stable label for metrics.
    fn variant(&self) -> &'static str;

    /// The selectors that the engine looks codes, statuses and messages up in.
    #[doc(hidden)]
    const __SELECTORS: &'static Selectors = &Selectors::NONE;

    /// Returns the row with this number, see [`Selectors`].
    #[doc(hidden)]
    fn __row(number: usize) -> Option<Self> {
        Self::ALL.get(number).copied()
    }

    /// The header in which responses state a wait.
    #[doc(hidden)]
    const __WAIT_HEADER: Option<&'static WaitText> = None;

    /// Returns the text in front of the wait in the messages of this row.
    #[doc(hidden)]
    fn __wait_text(&self) -> Option<&'static WaitText> {
        None
    }
}
