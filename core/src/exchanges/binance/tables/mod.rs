//! Rows that several APIs share, without rules.
//!
//! The enums with rules hold them in variants, such as
//! [`spot::RestError::Common`](super::spot::RestError::Common). Replies are checked with those enums.

mod coin_m_futures;
mod common;
mod derivatives;
mod futures;
mod order_text;
mod spot;
mod trading;
mod usd_m_futures;
mod usd_margined;

pub use coin_m_futures::CoinMFuturesError;
pub use common::CommonError;
pub use derivatives::DerivativesError;
pub use futures::FuturesError;
pub use order_text::OrderTextError;
pub use spot::SpotError;
pub use trading::TradingError;
pub use usd_m_futures::UsdMFuturesError;
pub use usd_margined::UsdMarginedError;
