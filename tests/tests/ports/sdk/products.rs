//! The products of the exchange, with the errors of each.

use exchange_error::{Exchange, ExchangeError};

/// A product of the exchange: its path, and the check of its replies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Product {
    pub(super) exchange: Exchange,
    pub(super) path: &'static str,
}

pub(super) const SPOT: Product = Product { exchange: Exchange::of::<SpotError>(), path: "spot/v1" };
pub(super) const FUTURES: Product =
    Product { exchange: Exchange::of::<FuturesError>(), path: "futures/v2" };

/// Errors that all products share.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i32)]
pub(super) enum CommonError {
    /// Too many requests.
    #[exchange(code = -1003, status = 429, kind = RateLimited, wait(secs = 3))]
    TooManyRequests,
    /// The server gave up; the request may have been carried out.
    #[exchange(code = -1007, timeout, kind = Timeout)]
    Timeout,
    /// Invalid key, address or permission.
    #[exchange(code = -2015, kind = Authentication)]
    InvalidKey,
    /// Unknown order.
    #[exchange(code = -2013, kind = OrderNotFound)]
    OrderNotFound,
}

/// Errors of the spot API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    name = "Acme spot",
    code_type = i32,
    wire(code = "$.code", message = "$.msg"),
    wire(code = "$.error.code", message = "$.error.msg", id = "$.id"),
)]
pub(super) enum SpotError {
    #[exchange(flatten)]
    Common(CommonError),
    /// Insufficient balance.
    #[exchange(code = -2010, kind = InsufficientFunds)]
    InsufficientBalance,
}

/// Errors of the futures API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    name = "Acme futures",
    code_type = i32,
    wire(code = "$.code", message = "$.msg"),
    wire(rows = "$[*]", code = "@.code", message = "@.msg"),
)]
pub(super) enum FuturesError {
    #[exchange(flatten)]
    Common(CommonError),
    /// Insufficient margin.
    #[exchange(code = -2019, kind = InsufficientFunds)]
    InsufficientMargin,
}
