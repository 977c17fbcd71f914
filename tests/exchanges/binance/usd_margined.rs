//! Errors that USDⓈ-M futures and portfolio margin share, but COIN-M futures do not.
//!
//! The codes are the exchange's, from the "Error Codes" of those two API documentations; the messages
//! are ours. COIN-M futures use some of the same numbers for other things.

use exchange_error::ExchangeError;

/// Errors that USDⓈ-M futures and portfolio margin have in common.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(serde, name = "Binance USD-M", code_type = i32)]
pub(super) enum UsdMarginedError {
    // --- Server, address and account
    /// Nothing was found here, or the caller lacks a login or the right to it.
    #[exchange(code = -1099, kind = Authentication)]
    NotFoundOrNotAuthorized,

    // --- Parameters
    /// The exchange does not accept this interval of time.
    #[exchange(code = -4165, kind = InvalidRequest)]
    InvalidTimeInterval,

    /// The coefficient for the notional limit is wrong.
    #[exchange(code = -4085, kind = InvalidRequest)]
    InvalidNotionalLimitCoefficient,

    /// The pair is not one of the exchange's.
    #[exchange(code = -4144, kind = InvalidSymbol)]
    InvalidPair,

    // --- Orders that were refused
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
    /// The request waited too long inside the exchange and was not executed.
    #[exchange(code = -5028, kind = InvalidNonce)]
    OutsideMatchingEngineWindow,

    // --- Transfers
    /// The exchange does not accept this `clientTranId`.
    #[exchange(code = -4114, kind = InvalidRequest)]
    InvalidClientTransferId,

    /// Another transfer has this `clientTranId`.
    ///
    /// A transfer with this id was made within seven days: look it up before sending another.
    #[exchange(code = -4115, kind = Duplicate)]
    DuplicateClientTransferId,

    // --- Options that were once sold on the USDⓈ-M API
    /// The exchange does not know this type of options request.
    #[exchange(code = -4063, kind = InvalidRequest)]
    InvalidOptionsRequestType,

    /// The options do not come with this time frame.
    #[exchange(code = -4064, kind = InvalidRequest)]
    InvalidOptionsTimeFrame,

    /// The exchange does not accept this amount of options.
    #[exchange(code = -4065, kind = InvalidRequest)]
    InvalidOptionsAmount,

    /// The exchange does not know this type of options event.
    #[exchange(code = -4066, kind = InvalidRequest)]
    InvalidOptionsEventType,

    /// The premium fee given for the options is wrong.
    #[exchange(code = -4069, kind = InvalidRequest)]
    InvalidOptionsPremiumFee,

    /// The exchange does not accept this client id for options.
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

    /// Something broke inside the exchange's options system.
    #[exchange(code = -4078, kind = ServerError)]
    OptionsInternalError,

    /// The exchange does not accept this options id.
    #[exchange(code = -4079, kind = InvalidRequest)]
    InvalidOptionsId,

    /// The exchange knows no such options user.
    #[exchange(code = -4080, kind = AccountNotFound)]
    OptionsUserNotFound,

    /// There are no such options.
    #[exchange(code = -4081, kind = InvalidSymbol)]
    OptionsNotFound,
}
