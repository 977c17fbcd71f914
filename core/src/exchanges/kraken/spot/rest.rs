use crate::ExchangeError;
use crate::exchanges::kraken::tables::CommonError;

/// Errors of the Kraken spot REST API.
///
/// A text that starts with `W` is a warning beside a placed order, and no failure.
///
/// ```
/// use exchange_error::ErrorKind;
/// use exchange_error::kraken::spot::RestError;
///
/// let reply = r#"{"error":["EOrder:Insufficient funds"]}"#;
/// let failure = RestError::check_response(200, reply).unwrap_err();
/// assert_eq!(failure.kind(), ErrorKind::InsufficientFunds);
/// ```
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Kraken spot REST",
    code_type = str,
    table(path = "tables/kraken.md", section = "spot/RestError"),
    code_first,
    // A warning (`WGeneral:…`) may stand beside a placed order.
    wire(
        rows = "$.error[*]",
        when = "$.error[*] && !starts_with(@, 'W')",
        code = "@",
        message = "@",
    ),
    wire(code = "$.error", message = "$.error"),
    // Edited orders, and orders of a batch.
    wire(code = "$.result.error_message", message = "$.result.error_message"),
    wire(rows = "$.result.orders[*]", code = "@.error", message = "@.error"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum RestError {
    /// Cloudflare got no usable answer from the exchange
    ///
    /// HTTP 520 · `Unavailable` · `AfterBackoff` · `Unknown`
    ///
    /// Every status but 200 means trouble on the way to the servers, and says nothing about the
    /// execution.
    #[exchange(status = 520, kind = Unavailable)]
    Unreachable,

    /// Rows of both transports.
    #[exchange(flatten)]
    Common(CommonError),
}
