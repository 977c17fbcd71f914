//! Portfolio margin (`/papi`).

use crate::ExchangeError;
use crate::exchanges::binance::tables::{
    CommonError, DerivativesError, FuturesError, OrderTextError, TradingError, UsdMarginedError,
};

/// Errors of the Binance portfolio margin REST API (`/papi`).
///
/// Its margin orders end at the spot engine, so the texts of that engine are rows too.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Binance portfolio margin REST",
    code_type = i32,
    table(path = "tables/binance.md", section = "portfolio_margin/RestError"),
    // A ban, whatever the code.
    wire(
        status = 418,
        variant = Common(AddressBanned),
        decides,
        code = "$.code",
        message = "$.msg",
    ),
    // Under status 503 these texts promise that the request failed; elsewhere they promise nothing.
    wire(
        status = 503,
        when = "$.msg == 'Service Unavailable.'",
        variant = ServiceUnavailable,
        decides,
        code = "$.code",
        message = "$.msg",
    ),
    wire(
        status = 503,
        when = "$.msg == 'Internal error; unable to process your request. Please try again.'",
        variant = InternalErrorRefused,
        decides,
        code = "$.code",
        message = "$.msg",
    ),
    wire(
        status = 503,
        when = "$.msg == 'Request throttled by system-level protection. Reduce-only/close-position orders are exempt. Please try again.'",
        variant = RequestThrottled,
        decides,
        code = "$.code",
        message = "$.msg",
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
    /// COIN-M has to keep the position mode of USD-M
    ///
    /// `-4220` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4220")]
    #[doc(alias = "CANNOT_CHANGE_DUAL_SIDE")]
    #[exchange(code = -4220, kind = OperationRejected)]
    PositionModeMustMatch,

    /// In USD-M only reducing orders pass for now
    ///
    /// `-4405` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The account's trading status says when.
    #[doc(alias = "-4405")]
    #[doc(alias = "UM_REDUCE_ONLY_ONLY")]
    #[exchange(code = -4405, kind = OperationRejected, retry = AfterResync)]
    UsdMReduceOnly,

    /// On this symbol the account may only reduce
    ///
    /// `-4407` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "-4407")]
    #[doc(alias = "ACCOUNT_REDUCE_ONLY")]
    #[exchange(code = -4407, kind = PermissionDenied)]
    AccountReduceOnlyOnSymbol,

    /// In COIN-M only reducing orders pass for now
    ///
    /// `-4415` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The account's trading status says when.
    #[doc(alias = "-4415")]
    #[doc(alias = "CM_REDUCE_ONLY_ONLY")]
    #[exchange(code = -4415, kind = OperationRejected, retry = AfterResync)]
    CoinMReduceOnly,

    /// For risk the symbol takes reduce-only orders alone
    ///
    /// `-4517` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4517")]
    #[doc(alias = "SYMBOL_REDUCE_ONLY")]
    #[exchange(code = -4517, kind = OperationRejected)]
    SymbolReduceOnly,

    /// For risk the symbol takes buys only if they reduce
    ///
    /// `-4518` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4518")]
    #[doc(alias = "SYMBOL_REDUCE_ONLY_BUY")]
    #[exchange(code = -4518, kind = OperationRejected)]
    SymbolBuyReduceOnly,

    /// For risk the symbol takes sells only if they reduce
    ///
    /// `-4519` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "-4519")]
    #[doc(alias = "SYMBOL_REDUCE_ONLY_SELL")]
    #[exchange(code = -4519, kind = OperationRejected)]
    SymbolSellReduceOnly,

    /// With too many queued at once, the request ran out of time
    ///
    /// `-5041` · `RateLimited` · `AfterRateLimit` · `Unknown`
    ///
    /// It may have been taken out of the queue: read the order.
    #[doc(alias = "-5041")]
    #[doc(alias = "TOO_MANY_REQUESTS_IN_QUEUE")]
    #[exchange(code = -5041, kind = RateLimited, outcome = Unknown)]
    QueuedTooLong,

    /// The loan goes beyond the most that may be borrowed
    ///
    /// `51006` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51006")]
    #[doc(alias = "EXCEED_MAX_BORROWABLE")]
    #[exchange(code = 51006, kind = RiskLimit)]
    BorrowAmountAboveMaximum,

    /// Another loan or repayment is still under way
    ///
    /// `51007` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// The pending one may be an earlier attempt of this request.
    #[doc(alias = "51007")]
    #[doc(alias = "HAS_PENDING_TRANSACTION")]
    #[exchange(code = 51007, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    TransactionPending,

    /// At present this asset cannot be borrowed
    ///
    /// `51014` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51014")]
    #[doc(alias = "ASSET_ADMIN_BAN_BORROW")]
    #[exchange(code = 51014, kind = OperationRejected)]
    AssetNotBorrowable,

    /// Too little of this coin is left to lend today
    ///
    /// `51061` · `NotReady` · `Never` · `NotApplied`
    ///
    /// The wait would be a day.
    #[doc(alias = "51061")]
    #[doc(alias = "INSUFFICIENT_LOANABLE_ASSET")]
    #[exchange(code = 51061, kind = NotReady, retry = Never)]
    LoanableAssetsInsufficient,

    /// The margin account is being liquidated
    ///
    /// `51068` · `AccountSuspended` · `Never` · `NotApplied`
    ///
    /// Do not trust the positions that the program remembers.
    #[doc(alias = "51068")]
    #[doc(alias = "LIQUIDATION_IN_PROGRESS")]
    #[exchange(code = 51068, kind = AccountSuspended)]
    InLiquidation,

    /// The exchange could not read the margin assets
    ///
    /// `51078` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "51078")]
    #[doc(alias = "NET_ASSET_MUST_LTE_RATIO")]
    #[exchange(code = 51078, kind = ServerError)]
    MarginAssetsNotRetrieved,

    /// The limit price is over 15 % away from the index
    ///
    /// `51113` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The limit depends on the present index price.
    #[doc(alias = "51113")]
    #[doc(alias = "EXCEED_PRICE_LIMIT")]
    #[exchange(code = 51113, kind = InvalidOrder, retry = AfterResync)]
    LimitPriceTooFarFromIndex,

    /// Portfolio margin accounts do not have this function
    ///
    /// `51122` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51122")]
    #[doc(alias = "PM_FUNCTION_NOT_SUPPORTED")]
    #[exchange(code = 51122, kind = Unsupported)]
    NotForPortfolioMargin,

    /// The exchange's system has too much to do
    ///
    /// `51998` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "51998")]
    #[doc(alias = "SYSTEM_BUSY")]
    #[exchange(code = 51998, kind = Unavailable)]
    SystemBusy,

    /// The request failed for a reason that the exchange does not know
    ///
    /// `51999` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "51999")]
    #[doc(alias = "UNKNOWN")]
    #[exchange(code = 51999, kind = ServerError)]
    UnknownPortfolioError,

    /// The service is down for the moment, and the request failed
    ///
    /// by a rule · `Unavailable` · `AfterBackoff` · `NotApplied` · wait 200 ms
    ///
    /// The exchange documents a failure for exactly this text under status 503.
    // Source: general information of the portfolio margin API, 2026-05-28: the request failed.
    #[exchange(
        row = "503: Service Unavailable.",
        kind = Unavailable,
        outcome = NotApplied,
        wait(ms = 200),
    )]
    ServiceUnavailable,

    /// The exchange could not process the request and says it failed
    ///
    /// by a rule · `ServerError` · `AfterBackoff` · `NotApplied`
    ///
    /// The exchange documents a failure for exactly this text under status 503. Under any other
    /// status the same words leave the execution open.
    // Source: general information of the portfolio margin API, 2026-05-28: the request failed.
    #[exchange(
        row = "503: Internal error; unable to process your request. Please try again.",
        kind = ServerError,
        outcome = NotApplied,
    )]
    InternalErrorRefused,

    /// The exchange sheds load and refused the request
    ///
    /// by a rule · `Unavailable` · `AfterBackoff` · `NotApplied`
    ///
    /// The exchange documents a failure for exactly this text under status 503. Cancels and orders
    /// that reduce a position are spared.
    // Source: general information of the portfolio margin API, 2026-05-28: the request failed.
    #[exchange(
        row = "503: Request throttled by system-level protection. Reduce-only/close-position orders are exempt. Please try again.",
        kind = Unavailable,
        outcome = NotApplied,
    )]
    RequestThrottled,

    /// Rows of USD-M and portfolio margin.
    #[exchange(flatten)]
    UsdMargined(UsdMarginedError),

    /// Rows of USD-M, COIN-M and portfolio margin.
    #[exchange(flatten)]
    Futures(FuturesError),

    /// Rows of USD-M, COIN-M, portfolio margin and options.
    #[exchange(flatten)]
    Derivatives(DerivativesError),

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
