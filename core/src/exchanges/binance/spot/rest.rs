use crate::ExchangeError;
use crate::exchanges::binance::tables::{CommonError, OrderTextError, SpotError, TradingError};

/// Errors of the Binance spot REST API (`/api/v3`).
///
/// ```
/// use exchange_error::binance::spot::RestError;
/// use exchange_error::{NextStep, Operation};
///
/// let reply = r#"{"code":-1007,"msg":"Timeout waiting for response from backend server."}"#;
/// let failure = RestError::check_response(408, reply).unwrap_err();
/// // The order may have been placed.
/// assert_eq!(failure.next_step(Operation::Write), NextStep::Query);
/// ```
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Binance spot REST",
    code_type = i32,
    // A ban, whatever the code.
    wire(
        status = 418,
        variant = Common(AddressBanned),
        decides,
        code = "$.code",
        message = "$.msg",
    ),
    // Both halves of a cancel-replace.
    wire(
        rows = ["$.data.cancelResponse", "$.data.newOrderResponse"],
        when = "$.data.cancelResult && @.code",
        code = "@.code",
        message = "@.msg",
    ),
    // A refusal for the region has code 0.
    wire(status = 400.., when = "$.code == 0", message = "$.msg"),
    wire(
        rows = "$[:]",
        code = "@.code",
        ok = [0, 200],
        message = ["@.msg", "@.message"],
    ),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum RestError {
    /// Rows of the spot API.
    #[exchange(flatten)]
    Spot(SpotError),

    /// Texts of the spot engine and its filters.
    #[exchange(flatten)]
    OrderText(OrderTextError),

    /// Rows of all APIs but options.
    #[exchange(flatten)]
    Trading(TradingError),

    /// Rows of all APIs, and of the servers in front of them.
    #[exchange(flatten)]
    Common(CommonError),
}
