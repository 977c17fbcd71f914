use crate::ExchangeError;
use crate::exchanges::okx::tables::{
    AccountError, AlgoError, BlockTradingError, BotError, ConvertError, CopyTradingError,
    EarnError, FundingError, GeneralError, OrderChangeError, OrderError, SubAccountError,
};

/// Errors of the OKX REST API (v5).
///
/// Endpoints that take orders answer row by row in `data[*].sCode`, one order included.
///
/// ```
/// use exchange_error::okx::RestError;
/// use exchange_error::{ErrorKind, Outcome};
///
/// let reply = r#"{"code":"1","msg":"All operations failed","data":[
///     {"clOrdId":"b15","ordId":"","sCode":"51008","sMsg":"Order failed. Insufficient balance"}]}"#;
/// let failure = RestError::check_response(200, reply).unwrap_err();
/// assert_eq!((failure.kind(), failure.outcome()), (ErrorKind::InsufficientFunds, Outcome::NotApplied));
/// ```
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKX REST",
    code_type = u32,
    table(path = "tables/okx.md", section = "RestError"),
    // The check before an account switch reports what it found in `sCode`.
    wire(when = "$.code == 0 && $.data[0].curAcctLv", accept),
    // Moved positions have two codes a leg, and group RFQs one an account.
    wire(
        rows = "$.data[*].legs[*]",
        when = "@.from.sCode",
        code = "@.from.sCode",
        ok = 0,
        message = "@.from.sMsg",
    ),
    wire(
        rows = "$.data[*].legs[*]",
        when = "@.to.sCode",
        code = "@.to.sCode",
        ok = 0,
        message = "@.to.sMsg",
    ),
    wire(
        rows = "$.data[*].acctAlloc[*]",
        when = "@.sCode",
        code = "@.sCode",
        ok = 0,
        message = "@.sMsg",
    ),
    // A refusal without a code. Requests for statements have `ts`, and their `result` is no verdict.
    wire(
        when = "$.code == 0 && ($.data[0].result == false && !$.data[0].ts || $.data[0].state == 'failed' && $.data[0].legs[0].from)",
        variant = Refused,
    ),
    // Only replies about orders have rows with codes; a long list of candles is not searched.
    wire(when = "$.code == 0 && !$.data[0].sCode", accept),
    wire(rows = "$.data[*]", when = "@.sCode", code = "@.sCode", ok = 0, message = "@.sMsg"),
    wire(
        when = "$.code != 0",
        code = ["$.code", "$.error_code"],
        message = ["$.msg", "$.error_message", "$"],
    ),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum RestError {
    /// No answer arrived
    ///
    /// no answer · `Timeout` · `AfterBackoff` · `Unknown`
    ///
    /// An order may have been placed: look for it by `clOrdId`. A late order with `expTime` is not
    /// processed.
    #[exchange(row = "no answer", timeout, kind = Timeout)]
    NoAnswer,

    /// The reply is proper, yet its `result` or `state` says failed, without a reason
    ///
    /// by a rule · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// Read the state: the exchange does not say what is left behind.
    #[exchange(row = "Refused", kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    Refused,

    /// Rows of every request: the envelope, keys, statuses, the gateway.
    #[exchange(flatten)]
    General(GeneralError),

    /// Rows of placing orders and closing positions: modes, limits, the state of the market.
    #[exchange(flatten)]
    Order(OrderError),

    /// Rows of take profit, stop loss and algo orders.
    #[exchange(flatten)]
    Algo(AlgoError),

    /// Rows of grid, recurring buy and signal bots.
    #[exchange(flatten)]
    Bot(BotError),

    /// Rows of cancelling, amending and querying orders.
    #[exchange(flatten)]
    OrderChange(OrderChangeError),

    /// Rows of settings, leverage, borrowing, mode switches, collateral and statements.
    #[exchange(flatten)]
    Account(AccountError),

    /// Rows of keys, sub-accounts and brokers.
    #[exchange(flatten)]
    SubAccount(SubAccountError),

    /// Rows of transfers, withdrawals, deposits and fiat.
    #[exchange(flatten)]
    Funding(FundingError),

    /// Rows of earn products and flexible loans.
    #[exchange(flatten)]
    Earn(EarnError),

    /// Rows of convert, one-click repay and fiat purchases.
    #[exchange(flatten)]
    Convert(ConvertError),

    /// Rows of lead and copy traders.
    #[exchange(flatten)]
    CopyTrading(CopyTradingError),

    /// Rows of RFQs, block trades, moved positions and spreads.
    #[exchange(flatten)]
    BlockTrading(BlockTradingError),
}
