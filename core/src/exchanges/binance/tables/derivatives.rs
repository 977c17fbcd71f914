use crate::ExchangeError;

/// Rows that USD-M, COIN-M, portfolio margin and options share.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Binance derivatives",
    code_type = i32,
    table(path = "tables/binance.md", section = "tables/DerivativesError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum DerivativesError {
    /// The balance does not suffice
    ///
    /// `-2018` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "-2018")]
    #[doc(alias = "BALANCE_NOT_SUFFICIENT")]
    #[exchange(code = -2018, kind = InsufficientFunds)]
    BalanceInsufficient,

    /// The price is negative
    ///
    /// `-4001` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4001")]
    #[doc(alias = "PRICE_LESS_THAN_ZERO")]
    #[exchange(code = -4001, kind = InvalidRequest)]
    NegativePrice,

    /// The price lies above the highest one allowed
    ///
    /// `-4002` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-4002")]
    #[doc(alias = "PRICE_GREATER_THAN_MAX_PRICE")]
    #[exchange(code = -4002, kind = InvalidOrder)]
    PriceAboveMaximum,

    /// The quantity is negative
    ///
    /// `-4003` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4003")]
    #[doc(alias = "QTY_LESS_THAN_ZERO")]
    #[exchange(code = -4003, kind = InvalidRequest)]
    NegativeQuantity,

    /// The order is below the smallest quantity allowed
    ///
    /// `-4004` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-4004")]
    #[doc(alias = "QTY_LESS_THAN_MIN_QTY")]
    #[exchange(code = -4004, kind = InvalidOrder)]
    QuantityBelowMinimum,

    /// The order is above the largest quantity allowed
    ///
    /// `-4005` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-4005")]
    #[doc(alias = "QTY_GREATER_THAN_MAX_QTY")]
    #[exchange(code = -4005, kind = InvalidOrder)]
    QuantityAboveMaximum,

    /// The price lies below the lowest one allowed
    ///
    /// `-4013` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "-4013")]
    #[doc(alias = "PRICE_LESS_THAN_MIN_PRICE")]
    #[exchange(code = -4013, kind = InvalidOrder)]
    PriceBelowMinimum,

    /// The tick size has a wrong number of decimals
    ///
    /// `-4029` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4029")]
    #[doc(alias = "INVALID_TICK_SIZE_PRECISION")]
    #[exchange(code = -4029, kind = InvalidRequest)]
    InvalidTickSizePrecision,

    /// The amount is not above zero
    ///
    /// `-4055` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "-4055")]
    #[doc(alias = "AMOUNT_MUST_BE_POSITIVE")]
    #[exchange(code = -4055, kind = InvalidRequest)]
    AmountNotPositive,

    /// The request was passed on, and no answer came in time
    ///
    /// message `Unknown error, please check your request or try again later.` · `Timeout` ·
    /// `AfterBackoff` · `Unknown`
    ///
    /// The exchange says that the execution is unknown: query first.
    #[exchange(
        row = "Unknown error, please check your request or try again later.",
        message_equals = "Unknown error, please check your request or try again later.",
        kind = Timeout,
    )]
    SentWithoutAnswer,
}
