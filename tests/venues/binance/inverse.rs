//! COIN-M futures: `dapi.binance.com`.
//!
//! The codes are the venue's, from "Error Codes" of the Binance COIN-M futures API documentation;
//! the messages are ours. Replies look like those of USDⓈ-M futures, but the same number often
//! means something else: -4087 is an unknown pair here and a close-only account there.

use exchange_error::ExchangeError;

use super::BaseError;

/// Errors of the Binance COIN-M futures API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    name = "Binance COIN-M futures",
    code_type = i32,
    wire(status = 418, message = "$.msg"),
    wire(rows = "$[:]", code = "@.code", ok = [0, 200], message = "@.msg"),
)]
pub(super) enum InverseError {
    // --- Address and account
    /// The address is not among the allowed ones.
    #[exchange(code = -1005, kind = PermissionDenied)]
    NoSuchIpWhitelisted,

    /// This route is closed to the address.
    #[exchange(code = -1011, kind = PermissionDenied)]
    IpNotOnRoute,

    /// The account is not a valid one.
    #[exchange(code = -1109, kind = AccountNotFound)]
    InvalidAccount,

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

    /// The value of `newOrderRespType` is not among the accepted ones.
    #[exchange(code = -1136, kind = InvalidRequest)]
    InvalidResponseType,

    /// The pair is not one of the venue's.
    ///
    /// In the USDⓈ-M table this code means that the account is close-only.
    #[exchange(code = -4087, kind = InvalidSymbol)]
    InvalidPair,

    /// The venue does not accept this interval of time.
    #[exchange(code = -4088, kind = InvalidRequest)]
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
    #[exchange(code = -4150, kind = OperationRejected)]
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
    #[exchange(code = -4112, kind = OperationRejected, retry = AfterResync)]
    ReduceOnlyFailed,

    /// The best price on the other side is outside what the `PERCENT_PRICE` filter allows.
    #[exchange(code = -4113, kind = OperationRejected)]
    CounterpartyPriceOutsideBand,

    /// This endpoint does not take such an order type; those for algorithmic orders do.
    #[exchange(code = -4120, kind = InvalidRequest)]
    OrderTypeOnOtherEndpoint,

    /// The price is above the highest multiple of the stop price allowed.
    #[exchange(code = -4151, kind = InvalidOrder, retry = AfterResync)]
    PriceAboveStopCap,

    /// The price is below the lowest multiple of the stop price allowed.
    #[exchange(code = -4152, kind = InvalidOrder, retry = AfterResync)]
    PriceBelowStopFloor,

    /// The stop price is above the highest multiple of the price allowed.
    #[exchange(code = -4154, kind = InvalidOrder, retry = AfterResync)]
    StopPriceAboveCap,

    /// The stop price is below the lowest multiple of the price allowed.
    #[exchange(code = -4155, kind = InvalidOrder, retry = AfterResync)]
    StopPriceBelowFloor,

    /// The order's notional is below one, which only reduce-only orders may be.
    #[exchange(code = -4178, kind = InvalidOrder)]
    NotionalTooSmall,

    /// At the matching engine, the timestamp was too far off for the `recvWindow`.
    ///
    /// The request waited too long inside the venue and was not executed.
    #[exchange(code = -4188, kind = InvalidNonce)]
    OutsideMatchingEngineWindow,

    // --- Amending an order
    /// Nothing but limit orders can be amended.
    #[exchange(code = -4196, kind = InvalidRequest)]
    AmendLimitOrdersOnly,

    /// The order is as requested already.
    #[exchange(code = -4197, kind = Duplicate, outcome = AlreadyApplied, retry = Never)]
    AmendmentChangesNothing,

    /// The order has been amended as often as it may be.
    #[exchange(code = -4198, kind = OperationRejected)]
    TooManyAmendments,

    /// Orders cannot be amended while their symbol does not trade.
    #[exchange(code = -4199, kind = MarketClosed)]
    AmendWhileNotTrading,

    // --- Transfers
    /// The venue does not accept this `clientTranId`.
    #[exchange(code = -4110, kind = InvalidRequest)]
    InvalidClientTransferId,

    /// Another transfer has this `clientTranId`.
    ///
    /// A transfer with this id was made already: look it up before sending another.
    #[exchange(code = -4111, kind = Duplicate)]
    DuplicateClientTransferId,

    // --- Restrictions of the account
    /// The user may place reduce-only orders and no others.
    ///
    /// The account is close-only: switch the strategy to closing.
    #[exchange(code = -4089, kind = PermissionDenied)]
    ReduceOnlyPermitted,

    /// For now the user may not place orders.
    #[exchange(code = -4090, kind = PermissionDenied)]
    OrdersNotPermitted,

    /// Trading is blocked until the cooling-off period is over.
    #[exchange(code = -4192, kind = PermissionDenied)]
    CoolingOffPeriod,

    /// USDⓈ-M and COIN-M change position mode together: close what is open in COIN-M first.
    #[exchange(code = -4531, kind = OperationRejected)]
    PositionModeNeedsSync,

    // --- Leverage
    /// Leverage above 20x takes a personal verification of the intermediate level.
    #[exchange(code = -4194, kind = ManualActionRequired)]
    LeverageNeedsVerification,

    /// An account gets leverage above 20x a month after its registration.
    #[exchange(code = -4195, kind = PermissionDenied)]
    LeverageAfterOneMonth,

    /// Leverage above 20x comes some days after registering for futures.
    #[exchange(code = -4200, kind = PermissionDenied)]
    LeverageAfterSomeDays,

    /// The user's location or country puts a cap on leverage.
    #[exchange(code = -4201, kind = PermissionDenied)]
    LeverageLimitedByCountry,

    /// An adjusted position limit leaves the symbol a leverage of 20 at most.
    #[exchange(code = -4202, kind = OperationRejected)]
    LeverageLimitedByPositionService,

    /// What the products have in common.
    #[exchange(flatten)]
    Base(BaseError),
}
