//! Prediction markets.

use crate::ExchangeError;
use crate::exchanges::bybit::tables::GeneralError;

/// Errors of the endpoints of this product.
///
/// Some numbers mean something else than in [`bybit::RestError`](super::RestError).
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit prediction REST",
    code_type = i32,
    table(path = "tables/bybit.md", section = "prediction/RestError"),
    wire(code = "$.retCode", ok = 0, message = "$.retMsg"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum RestError {
    /// The exchange's prediction service failed
    ///
    /// `180000` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "180000")]
    #[exchange(code = 180000, kind = ServerError)]
    PredictionInternalError,

    /// A parameter is wrong
    ///
    /// `180001` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "180001")]
    #[exchange(code = 180001, kind = InvalidRequest)]
    PredictionParameterInvalid,

    /// The market does not exist or is closed
    ///
    /// `700001` · `MarketClosed` · `Never` · `NotApplied`
    ///
    /// A market that is closed does not come back. In conversions the number means no dealer.
    #[doc(alias = "700001")]
    #[exchange(code = 700001, kind = MarketClosed, retry = Never)]
    PredictionMarketClosed,

    /// Too little liquidity to fill the order at once and whole
    ///
    /// `700002` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Nothing was filled.
    #[doc(alias = "700002")]
    #[exchange(code = 700002, kind = OperationRejected, retry = AfterResync)]
    PredictionNoLiquidity,

    /// The prediction engine is not available
    ///
    /// `700003` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "700003")]
    #[exchange(code = 700003, kind = Unavailable)]
    PredictionEngineUnavailable,

    /// The balance in USDC is too small
    ///
    /// `700010` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "700010")]
    #[exchange(code = 700010, kind = InsufficientFunds)]
    PredictionBalanceTooSmall,

    /// The position in tokens is too small
    ///
    /// `700011` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "700011")]
    #[exchange(code = 700011, kind = InsufficientFunds)]
    PredictionPositionTooSmall,

    /// Rows of every API: keys, limits, numbers for anything, and their texts.
    #[exchange(flatten)]
    General(GeneralError),
}
