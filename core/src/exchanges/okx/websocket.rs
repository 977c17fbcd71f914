use crate::ExchangeError;
use crate::exchanges::okx::tables::{
    AccountError, AlgoError, BlockTradingError, CopyTradingError, GeneralError, OrderChangeError,
    OrderError, SessionError,
};

/// Errors of the OKX WebSocket API (v5): requests, subscriptions and notices.
///
/// Pushes are successes, even if their records have a code: it is about an earlier event.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKX WebSocket",
    code_type = u32,
    table(path = "tables/okx.md", section = "WebSocketError"),
    wire(when = "$ == 'pong' || $.arg && !$.event && !$.code", accept),
    wire(when = "$.event == 'channel-conn-count-error'", variant = TooManyConnections),
    // A refusal without a code.
    wire(
        when = "$.code == 0 && $.data[0].result == false && !$.data[0].ts",
        variant = Refused,
        id = "$.id",
    ),
    wire(
        rows = "$.data[*]",
        when = "@.sCode",
        code = "@.sCode",
        ok = 0,
        message = "@.sMsg",
        id = "$.id",
    ),
    wire(
        when = "$.event == 'error' || $.code && $.code != 0",
        code = "$.code",
        message = "$.msg",
        id = "$.id",
    ),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum WebSocketError {
    /// No answer arrived
    ///
    /// no answer · `Timeout` · `AfterBackoff` · `Unknown`
    ///
    /// An order may have been placed: look for it by `clOrdId` over REST. A late order with
    /// `expTime` is not processed.
    #[exchange(row = "no answer", timeout, kind = Timeout)]
    NoAnswer,

    /// The reply is proper, yet its `result` or `state` says failed, without a reason
    ///
    /// by a rule · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// Read the state: the exchange does not say what is left behind.
    #[exchange(row = "Refused", kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    Refused,

    /// More connections want this channel than may have it
    ///
    /// by a rule · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The subscription has ended, and orders are not touched. Close a connection first. In
    /// exceptional cases existing subscriptions end too.
    #[exchange(row = "TooManyConnections", kind = OperationRejected)]
    TooManyConnections,

    /// Rows of every request: the envelope, keys, statuses, the gateway.
    #[exchange(flatten)]
    General(GeneralError),

    /// Rows of placing orders and closing positions: modes, limits, the state of the market.
    #[exchange(flatten)]
    Order(OrderError),

    /// Rows of take profit, stop loss and algo orders.
    #[exchange(flatten)]
    Algo(AlgoError),

    /// Rows of cancelling, amending and querying orders.
    #[exchange(flatten)]
    OrderChange(OrderChangeError),

    /// Rows of settings, leverage, borrowing, mode switches, collateral and statements.
    #[exchange(flatten)]
    Account(AccountError),

    /// Rows of lead and copy traders.
    #[exchange(flatten)]
    CopyTrading(CopyTradingError),

    /// Rows of RFQs, block trades, moved positions and spreads.
    #[exchange(flatten)]
    BlockTrading(BlockTradingError),

    /// Rows of WebSocket sessions, and the status codes of close frames.
    #[exchange(flatten)]
    Session(SessionError),
}
