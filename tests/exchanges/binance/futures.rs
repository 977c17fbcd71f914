//! Errors that both kinds of futures and portfolio margin share.
//!
//! The codes are the exchange's, from the "Error Codes" of those three API documentations; the
//! messages are ours.

use exchange_error::ExchangeError;

/// Errors that both kinds of futures and portfolio margin have in common.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(serde, name = "Binance futures", code_type = i32)]
pub(super) enum FuturesError {
    // --- Server, address and account
    /// The address is not among the allowed ones.
    #[exchange(code = -1005, kind = PermissionDenied)]
    NoSuchIpWhitelisted,

    /// This route is closed to the address.
    #[exchange(code = -1011, kind = PermissionDenied)]
    IpNotOnRoute,

    /// The time range ends before it starts.
    #[exchange(code = -1023, kind = InvalidRequest)]
    StartAfterEnd,

    /// The account is not a valid one.
    #[exchange(code = -1109, kind = AccountNotFound)]
    InvalidAccount,

    // --- Parameters
    /// The value of `symbolType` is not among the accepted ones.
    #[exchange(code = -1110, kind = InvalidRequest)]
    InvalidSymbolType,

    /// The amount of a withdrawal has to be below zero.
    #[exchange(code = -1113, kind = InvalidRequest)]
    WithdrawalNotNegative,

    /// The value of `newOrderRespType` is not among the accepted ones.
    #[exchange(code = -1136, kind = InvalidRequest)]
    InvalidResponseType,

    // --- Balance, margin and position
    /// The balance does not suffice.
    #[exchange(code = -2018, kind = InsufficientFunds)]
    BalanceInsufficient,

    /// The margin does not suffice.
    #[exchange(code = -2019, kind = InsufficientFunds)]
    MarginInsufficient,

    /// The account is being liquidated.
    ///
    /// Stop opening, alert a person, and do not trust the positions your program remembers.
    #[exchange(code = -2023, kind = AccountSuspended)]
    InLiquidation,

    /// The position is too small for this.
    ///
    /// Your picture of the position is out of date. Read it before you size the close.
    #[exchange(code = -2024, kind = OperationRejected, retry = AfterResync)]
    PositionInsufficient,

    /// There are as many orders as may be open.
    #[exchange(code = -2025, kind = RiskLimit)]
    TooManyOpenOrders,

    /// The position would be larger than the present leverage allows.
    #[exchange(code = -2027, kind = RiskLimit)]
    PositionLimitAtLeverage,

    /// The margin balance is too low for a leverage this small.
    #[exchange(code = -2028, kind = RiskLimit)]
    LeverageTooSmallForMargin,

    // --- Orders that were refused
    /// The symbol has no trading window; the 24-hour ticker may have what you look for.
    #[exchange(code = -2016, kind = NotReady)]
    NoTradingWindow,

    /// The order cannot be filled.
    #[exchange(code = -2020, kind = NotReady, outcome = Unknown)]
    UnableToFill,

    /// The order's trigger would fire at once.
    #[exchange(code = -2021, kind = InvalidOrder, retry = AfterResync)]
    OrderWouldTriggerImmediately,

    /// The exchange turned a reduce-only order down.
    ///
    /// Often the position is closed already. Read it before you send another.
    #[exchange(code = -2022, kind = InvalidOrder, retry = AfterResync)]
    ReduceOnlyRejected,

    /// An order of this type cannot be `reduceOnly`.
    #[exchange(code = -2026, kind = InvalidOrder)]
    ReduceOnlyOrderTypeNotSupported,
}
