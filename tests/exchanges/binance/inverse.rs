//! COIN-M futures: `dapi.binance.com`.
//!
//! The codes are the exchange's, from "Error Codes" of the Binance COIN-M futures API documentation;
//! the messages are ours. Replies look like those of USDⓈ-M futures, but the same number often
//! means something else: -4087 is an unknown pair here and a close-only account there.

use exchange_error::ExchangeError;

use super::{BaseError, FuturesError};

/// Errors of the Binance COIN-M futures API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    name = "Binance COIN-M futures",
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
pub(super) enum InverseError {
    // --- Parameters
    /// The pair is not one of the exchange's.
    ///
    /// In the USDⓈ-M table this code means that the account is close-only.
    #[exchange(code = -4087, kind = InvalidSymbol)]
    InvalidPair,

    /// The exchange does not accept this interval of time.
    #[exchange(code = -4088, kind = InvalidRequest)]
    InvalidTimeInterval,

    // --- Balance, margin and position
    /// With isolated margin, leverage cannot be lowered while a position is open.
    #[exchange(code = -4150, kind = OperationRejected)]
    LeverageReductionWithPosition,

    // --- Orders that were refused
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
    /// The request waited too long inside the exchange and was not executed.
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
    /// The exchange does not accept this `clientTranId`.
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

    /// Errors that the products share.
    #[exchange(flatten)]
    Base(BaseError),

    /// Errors that all futures share.
    #[exchange(flatten)]
    Futures(FuturesError),
}
