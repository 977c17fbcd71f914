//! Portfolio margin: `papi.binance.com`.
//!
//! The codes are the venue's, from "Error Codes" of the Binance portfolio margin API documentation;
//! the messages are ours. One account behind margin and both kinds of futures; the 40xx are those
//! of USDⓈ-M futures.

use exchange_error::ExchangeError;

use super::BaseError;

/// Errors of the Binance portfolio margin API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    name = "Binance portfolio margin",
    code_type = i32,
    wire(status = 418, message = "$.msg"),
    wire(rows = "$[:]", code = "@.code", ok = [0, 200], message = "@.msg"),
)]
pub(super) enum PortfolioMarginError {
    // --- Server, address and account
    /// The address is not among the allowed ones.
    #[exchange(code = -1005, kind = PermissionDenied)]
    NoSuchIpWhitelisted,

    /// Other requests keep the server too busy; it needs some minutes.
    #[exchange(code = -1008, kind = Unavailable)]
    ServerOverloaded,

    /// This route is closed to the address.
    #[exchange(code = -1011, kind = PermissionDenied)]
    IpNotOnRoute,

    /// Nothing was found here, or the caller lacks a login or the right to it.
    #[exchange(code = -1099, kind = Authentication)]
    NotFoundOrNotAuthorized,

    /// The account is not a valid one.
    #[exchange(code = -1109, kind = AccountNotFound)]
    InvalidAccount,

    /// The request ran out of time, as the account had too many of them queued at once.
    ///
    /// This leaves open whether the request was taken from the queue.
    #[exchange(code = -5041, kind = RateLimited, outcome = Unknown)]
    QueuedTooLong,

    // --- Parameters
    /// The time range ends before it starts.
    #[exchange(code = -1023, kind = InvalidRequest)]
    StartAfterEnd,

    /// The value of `symbolType` is not among the accepted ones.
    #[exchange(code = -1110, kind = InvalidRequest)]
    InvalidSymbolType,

    /// The amount of a withdrawal has to be below zero.
    #[exchange(code = -1113, kind = InvalidRequest)]
    WithdrawalNotNegative,

    /// The value of `recvWindow` has to stay below 60000.
    #[exchange(code = -1131, kind = InvalidRequest)]
    ReceiveWindowTooLarge,

    /// The values of `strategyType` start at 1000000, and this one is lower.
    #[exchange(code = -1134, kind = InvalidRequest)]
    StrategyTypeTooSmall,

    /// The value of `newOrderRespType` is not among the accepted ones.
    #[exchange(code = -1136, kind = InvalidRequest)]
    InvalidResponseType,

    /// `cancelRestrictions` takes `ONLY_NEW` and `ONLY_PARTIALLY_FILLED`, nothing else.
    #[exchange(code = -1145, kind = InvalidRequest)]
    InvalidCancelRestrictions,

    /// The list names a symbol more than once.
    #[exchange(code = -1151, kind = InvalidRequest)]
    DuplicateSymbols,

    /// The coefficient for the notional limit is wrong.
    #[exchange(code = -4085, kind = InvalidRequest)]
    InvalidNotionalLimitCoefficient,

    /// The pair is not one of the venue's.
    #[exchange(code = -4144, kind = InvalidSymbol)]
    InvalidPair,

    /// The venue does not accept this interval of time.
    #[exchange(code = -4165, kind = InvalidRequest)]
    InvalidTimeInterval,

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

    /// With isolated margin, leverage cannot be lowered while a position is open.
    #[exchange(code = -4161, kind = OperationRejected)]
    LeverageReductionWithPosition,

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

    /// The venue turned a reduce-only order down.
    ///
    /// Often the position is closed already. Read it before you send another.
    #[exchange(code = -2022, kind = InvalidOrder, retry = AfterResync)]
    ReduceOnlyRejected,

    /// An order of this type cannot be `reduceOnly`.
    #[exchange(code = -2026, kind = InvalidOrder)]
    ReduceOnlyOrderTypeNotSupported,

    /// A reduce-only order failed; the position and what else is open may tell why.
    #[exchange(code = -4118, kind = OperationRejected, retry = AfterResync)]
    ReduceOnlyFailed,

    /// The best price on the other side is outside what the `PERCENT_PRICE` filter allows.
    #[exchange(code = -4131, kind = OperationRejected)]
    CounterpartyPriceOutsideBand,

    /// In its present status the symbol does not let positions be opened.
    #[exchange(code = -4140, kind = MarketClosed)]
    SymbolNotOpenForPositions,

    /// There is no trading in this symbol at present.
    #[exchange(code = -4141, kind = MarketClosed)]
    SymbolClosed,

    /// The order's notional is below 5.0, which only reduce-only orders may be.
    #[exchange(code = -4164, kind = InvalidOrder)]
    NotionalTooSmall,

    /// The price is above the highest multiple of the stop price allowed.
    #[exchange(code = -4183, kind = InvalidOrder, retry = AfterResync)]
    PriceAboveStopCap,

    /// The price is below the lowest multiple of the stop price allowed.
    #[exchange(code = -4184, kind = InvalidOrder, retry = AfterResync)]
    PriceBelowStopFloor,

    /// A fill-or-kill order found too little to be filled with at once.
    #[exchange(code = -5021, kind = InvalidOrder, retry = AfterResync)]
    FillOrKillNotFilled,

    /// A post-only order would have been executed as a taker.
    #[exchange(code = -5022, kind = InvalidOrder, retry = AfterResync)]
    PostOnlyWouldTake,

    /// At the matching engine, the timestamp was too far off for the `recvWindow`.
    ///
    /// The request waited too long inside the venue and was not executed.
    #[exchange(code = -5028, kind = InvalidNonce)]
    OutsideMatchingEngineWindow,

    // --- Transfers
    /// The venue does not accept this `clientTranId`.
    #[exchange(code = -4114, kind = InvalidRequest)]
    InvalidClientTransferId,

    /// Another transfer has this `clientTranId`.
    ///
    /// A transfer with this id was made within seven days: look it up before sending another.
    #[exchange(code = -4115, kind = Duplicate)]
    DuplicateClientTransferId,

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

    // --- Options that were once sold on the USDⓈ-M API
    /// The venue does not know this type of options request.
    #[exchange(code = -4063, kind = InvalidRequest)]
    InvalidOptionsRequestType,

    /// The options do not come with this time frame.
    #[exchange(code = -4064, kind = InvalidRequest)]
    InvalidOptionsTimeFrame,

    /// The venue does not accept this amount of options.
    #[exchange(code = -4065, kind = InvalidRequest)]
    InvalidOptionsAmount,

    /// The venue does not know this type of options event.
    #[exchange(code = -4066, kind = InvalidRequest)]
    InvalidOptionsEventType,

    /// The premium fee given for the options is wrong.
    #[exchange(code = -4069, kind = InvalidRequest)]
    InvalidOptionsPremiumFee,

    /// The venue does not accept this client id for options.
    #[exchange(code = -4070, kind = InvalidRequest)]
    InvalidClientOptionsId,

    /// The value for the direction of the options is wrong.
    #[exchange(code = -4071, kind = InvalidRequest)]
    InvalidOptionsDirection,

    /// The order was turned down because the premium fee is out of date.
    #[exchange(code = -4072, kind = OperationRejected)]
    PremiumFeeNotUpdated,

    /// The order was turned down for a negative premium fee on input.
    #[exchange(code = -4073, kind = InvalidRequest)]
    NegativeInputPremiumFee,

    /// The order was turned down for an amount that is negative or above the upper bound.
    #[exchange(code = -4074, kind = InvalidOrder)]
    OptionsAmountOutOfRange,

    /// The order was turned down for a negative premium fee on output.
    #[exchange(code = -4075, kind = InvalidRequest)]
    NegativeOutputPremiumFee,

    /// The original fee is far above the latest one.
    #[exchange(code = -4076, kind = OperationRejected)]
    PremiumFeeTooDifferent,

    /// The order was turned down because the limit on the amount is used up.
    #[exchange(code = -4077, kind = RiskLimit)]
    OptionsAmountLimitReached,

    /// Something broke inside the venue's options system.
    #[exchange(code = -4078, kind = ServerError)]
    OptionsInternalError,

    /// The venue does not accept this options id.
    #[exchange(code = -4079, kind = InvalidRequest)]
    InvalidOptionsId,

    /// The venue knows no such options user.
    #[exchange(code = -4080, kind = AccountNotFound)]
    OptionsUserNotFound,

    /// There are no such options.
    #[exchange(code = -4081, kind = InvalidSymbol)]
    OptionsNotFound,

    /// What the products have in common.
    #[exchange(flatten)]
    Base(BaseError),
}
