//! Portfolio margin: `papi.binance.com`.
//!
//! The codes are the exchange's, from "Error Codes" of the Binance portfolio margin API documentation;
//! the messages are ours. One account behind margin and both kinds of futures; the 40xx are those
//! of USDⓈ-M futures.

use exchange_error::ExchangeError;

use super::{BaseError, FuturesError, UsdMarginedError};

/// Errors of the Binance portfolio margin API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    name = "Binance portfolio margin",
    code_type = i32,
    wire(
        status = 418,
        variant = Base(AddressBanned),
        decides,
        code = "$.code",
        message = "$.msg",
    ),
    wire(rows = "$[:]", code = "@.code", ok = [0, 200], message = "@.msg"),
)]
pub(super) enum PortfolioMarginError {
    // --- Server, address and account
    /// Other requests keep the server too busy; it needs some minutes.
    #[exchange(code = -1008, kind = Unavailable)]
    ServerOverloaded,

    /// The request ran out of time, as the account had too many of them queued at once.
    ///
    /// This leaves open whether the request was taken from the queue.
    #[exchange(code = -5041, kind = RateLimited, outcome = Unknown)]
    QueuedTooLong,

    // --- Parameters
    /// The value of `recvWindow` has to stay below 60000.
    #[exchange(code = -1131, kind = InvalidRequest)]
    ReceiveWindowTooLarge,

    /// The values of `strategyType` start at 1000000, and this one is lower.
    #[exchange(code = -1134, kind = InvalidRequest)]
    StrategyTypeTooSmall,

    /// `cancelRestrictions` takes `ONLY_NEW` and `ONLY_PARTIALLY_FILLED`, nothing else.
    #[exchange(code = -1145, kind = InvalidRequest)]
    InvalidCancelRestrictions,

    /// The list names a symbol more than once.
    #[exchange(code = -1151, kind = InvalidRequest)]
    DuplicateSymbols,

    // --- Balance, margin and position
    /// With isolated margin, leverage cannot be lowered while a position is open.
    #[exchange(code = -4161, kind = OperationRejected)]
    LeverageReductionWithPosition,

    // --- Orders that were refused
    /// The order's notional is below 5.0, which only reduce-only orders may be.
    #[exchange(code = -4164, kind = InvalidOrder)]
    NotionalTooSmall,

    // --- Restrictions of the account
    /// The user may place reduce-only orders and no others.
    ///
    /// The account is close-only: switch the strategy to closing.
    #[exchange(code = -4087, kind = PermissionDenied)]
    ReduceOnlyPermitted,

    /// For now the user may not place orders.
    #[exchange(code = -4088, kind = PermissionDenied)]
    OrdersNotPermitted,

    /// Regulation leaves this symbol reduce-only outside the Binance Credits Trading Mode.
    #[exchange(code = -4408, kind = PermissionDenied)]
    SymbolReduceOnlyByRegulation,

    /// Errors that the products share.
    #[exchange(flatten)]
    Base(BaseError),

    /// Errors that all futures share.
    #[exchange(flatten)]
    Futures(FuturesError),

    /// Errors that futures margined in dollars share.
    #[exchange(flatten)]
    UsdMargined(UsdMarginedError),
}
