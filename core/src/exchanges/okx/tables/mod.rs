//! Rows without rules, in tables that several enums share.
//!
//! The enums with rules hold them in variants, such as [`RestError::Order`](super::RestError::Order). Replies are
//! checked with those enums.

mod account;
mod algo;
mod block_trading;
mod bot;
mod convert;
mod copy_trading;
mod earn;
mod funding;
mod general;
mod order;
mod order_change;
mod session;
mod sub_account;

pub use account::AccountError;
pub use algo::AlgoError;
pub use block_trading::BlockTradingError;
pub use bot::BotError;
pub use convert::ConvertError;
pub use copy_trading::CopyTradingError;
pub use earn::EarnError;
pub use funding::FundingError;
pub use general::GeneralError;
pub use order::OrderError;
pub use order_change::OrderChangeError;
pub use session::SessionError;
pub use sub_account::SubAccountError;
