use core::fmt::{Debug, Display};

use crate::Classified;
use crate::lookup::Selectors;

/// The documented errors of one exchange API: codes, messages and classification.
///
/// Derived, not written by hand: `#[derive(ExchangeError)]` has the same name and implements
/// this trait, and offers the same functions and constants on the enum itself, so that plain use
/// needs no import. The trait is for code that is generic over exchanges.
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
    /// What the exchange's codes are: an integer, or text.
    type Code<'a>: Copy + Eq + Display + Debug;

    /// The exchange and API, for logs and metrics labels.
    const NAME: &'static str;

    /// Every documented row, in the order of declaration, those of flattened enums where these
    /// stand. A flattened row whose code an own entry decides is listed, though that code does not
    /// lead to it.
    const ALL: &'static [Self];

    /// The error documented for a code; `None` for a code that is not documented.
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
    fn from_code(code: Self::Code<'_>) -> Option<Self>;

    /// The error that the exchange documents for an HTTP status.
    fn from_status(status: u16) -> Option<Self>;

    /// What a request that got no answer means at this exchange, where the exchange says so.
    fn from_timeout() -> Option<Self>;

    /// The code, the canonical one where several are documented; `None` for a row without one.
    ///
    /// ```
    /// use exchange_error::ExchangeError;
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// assert_eq!(ExchangeError::code(&RestError::OrderNotFound), Some(20015));
    /// assert_eq!(ExchangeError::code(&RestError::IpShielded), None, "an HTTP status tells it");
    /// ```
    fn code(&self) -> Option<Self::Code<'_>>;

    /// The documented message, as the exchange words it.
    fn message(&self) -> &'static str;

    /// The name of the variant, a stable label for metrics.
    fn variant(&self) -> &'static str;

    /// What the derive gives the engine of decoding.
    #[doc(hidden)]
    const __SELECTORS: &'static Selectors = &Selectors::NONE;

    /// The row of that number, see [`Selectors`].
    #[doc(hidden)]
    fn __row(number: usize) -> Option<Self> {
        Self::ALL.get(number).copied()
    }
}
