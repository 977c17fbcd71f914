//! The REST API (v5): `{"code":"51000","data":[],"msg":"…"}`.
//!
//! Codes are texts of digits; a gateway in front of the API sends the number 500. Endpoints that
//! take orders answer for each of them in `data[*].sCode`, one order included, and their envelope
//! then says only `1` (all failed) or `2` (some did): the rows come first. A code beside `"0"` in
//! a row is a failure whatever the envelope says. Every reply has a code, so one without is a
//! failure too.
//!
//! Statuses follow the codes, not the outcome: 50004 (a timeout that leaves it open) arrives as
//! HTTP 400, 50013 (an overloaded exchange) as 429.
//!
//! Source of the codes: OKX API guide (v5), "Error Code", "REST API". The messages are ours.

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

/// Errors of the OKX REST API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[exchange(
    serde,
    name = "OKX REST",
    code_type = u32,
    code_first,
    // Only replies about orders have rows with codes; a long list of candles is not searched.
    wire(when = "$.code == 0 && !$.data[0].sCode", accept),
    // The check before an account switch reports what it found in `sCode`, beside `curAcctLv`.
    wire(
        rows = "$.data[*]",
        when = "@.sCode && !@.curAcctLv",
        code = "@.sCode",
        ok = 0,
        message = "@.sMsg",
    ),
    wire(
        when = "$.code != 0",
        code = ["$.code", "$.error_code"],
        message = ["$.msg", "$.error_message", "$"]
    ),
)]
#[non_exhaustive]
pub enum OkxRestError {
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

    /// Sessions. The exchange numbers all its APIs from one range, so these cannot mean anything else
    /// should one of them ever arrive here.
    #[exchange(flatten)]
    Session(SessionError),

    /// No answer arrived.
    ///
    /// An order may have been placed: look for it by client order id, or send orders with `expTime`
    /// so that a late one is refused.
    #[exchange(timeout, kind = Timeout)]
    NoAnswer,
}
