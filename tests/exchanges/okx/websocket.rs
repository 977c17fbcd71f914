//! The WebSocket API (v5): events, replies to operations, pushes.
//!
//! - `{"event":"error","code":"60012","msg":"…","connId":"…"}`: a login, a subscription or a
//!   request that could not be read.
//! - `{"id":"1512","op":"order","code":"1","data":[{"sCode":"51008",…}],"msg":""}`: an operation.
//!   Rows, and the codes in them, are those of the REST API.
//! - `{"event":"notice","code":"64008",…}`: the connection is about to end.
//! - `{"event":"channel-conn-count-error",…}`: a subscription is refused without any code.
//! - `{"arg":{…},"data":[…]}`: a push. Orders in it carry `code` and `msg` of their own, which
//!   speak of an earlier amendment and are no failure of the frame.
//! - the bare text `pong`.
//!
//! The id of a request that could not be parsed occurs only inside the message, behind
//! "Illegal request: ".
//!
//! Source of the codes: OKX API guide (v5), "Error Code", "WebSocket", and "Close Frame". The
//! messages are ours.

use exchange_error::ExchangeError;

use super::account::AccountError;
use super::algo::AlgoError;
use super::block_trading::BlockTradingError;
use super::copy_trading::CopyTradingError;
use super::earn::EarnError;
use super::funding::FundingError;
use super::general::GeneralError;
use super::order::OrderError;
use super::order_change::OrderChangeError;
use super::session::SessionError;

/// Errors of the OKX WebSocket API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[exchange(
    serde,
    name = "OKX WebSocket",
    code_type = u32,
    code_first,
    wire(when = "$ == 'pong' || $.arg && !$.event && !$.code", accept),
    wire(when = "$.event == 'channel-conn-count-error'", variant = TooManyConnections),
    wire(
        rows = "$.data[*]",
        when = "@.sCode",
        code = "@.sCode",
        ok = 0,
        message = "@.sMsg",
        id = "$.id"
    ),
    wire(
        when = "$.event == 'error' || $.code && $.code != 0",
        code = "$.code",
        message = "$.msg",
        id = "$.id"
    ),
)]
#[non_exhaustive]
pub enum OkxWebSocketError {
    /// Sessions, subscriptions and close frames.
    #[exchange(flatten)]
    Session(SessionError),

    /// Errors of any request.
    #[exchange(flatten)]
    General(GeneralError),

    /// Placing orders and closing positions.
    #[exchange(flatten)]
    Order(OrderError),

    /// Take profit, stop loss, algo orders and bots.
    #[exchange(flatten)]
    Algo(AlgoError),

    /// Cancelling, amending and querying orders.
    #[exchange(flatten)]
    OrderChange(OrderChangeError),

    /// Earn products.
    #[exchange(flatten)]
    Earn(EarnError),

    /// Transfers, withdrawals and deposits.
    #[exchange(flatten)]
    Funding(FundingError),

    /// Settings, leverage and sub-accounts.
    #[exchange(flatten)]
    Account(AccountError),

    /// Lead and copy traders.
    #[exchange(flatten)]
    CopyTrading(CopyTradingError),

    /// Block trading and moving positions.
    #[exchange(flatten)]
    BlockTrading(BlockTradingError),

    /// More connections want this channel than may have it.
    ///
    /// The subscription has ended. Close a connection of the same account before subscribing again.
    #[exchange(kind = OperationRejected)]
    TooManyConnections,

    /// No answer arrived.
    ///
    /// An order may have been placed: look for it by client order id over REST.
    #[exchange(timeout, kind = Timeout)]
    NoAnswer,
}
